SELECT CAST(json_object('node', (
      SELECT json_object('__typename',
        'Ticket',
        'id', 'tkt_' || tickets_1.id,
        'number', tickets_1.number,
        'title', tickets_1.title,
        'client', CASE WHEN organisations_2.id IS NOT NULL THEN json_object('id', 'org_' || organisations_2.id, 'code', organisations_2.code) END)
      FROM tickets tickets_1
      LEFT JOIN organisations organisations_2 ON organisations_2.id = tickets_1.client_id
      WHERE tickets_1.id = ?1
    )) AS BLOB)
