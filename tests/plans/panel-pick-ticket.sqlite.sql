SELECT CAST('{"tickets":{' || substr(substr(json_object('pageInfo', json_object('hasNextPage', json(CASE WHEN EXISTS (
              SELECT 1
              FROM tickets tickets_1
              WHERE (((tickets_1.id = ?1) IS NOT TRUE) AND tickets_1.client_id = ?2 AND EXISTS (
                  SELECT 1
                  FROM organisations organisations_2
                  WHERE organisations_2.id = tickets_1.client_id AND organisations_2.id = ?2
                ) AND tickets_1.search LIKE ?3 ESCAPE '\')
              ORDER BY tickets_1.opened_at DESC, tickets_1.id DESC
              LIMIT 1 OFFSET 20
            ) THEN 'true' ELSE 'false' END))), 2), -1, -1000000000) || ',"nodes":' || (
    SELECT json_group_array(json_object('id', 'tkt_' || tickets_4.id,
        'number', tickets_4.number,
        'title', tickets_4.title,
        'state', tickets_4.state,
        'client', CASE WHEN organisations_5.id IS NOT NULL THEN json_object('id', 'org_' || organisations_5.id, 'code', organisations_5.code) END,
        'requester', CASE WHEN people_6.id IS NOT NULL THEN json_object('id', 'per_' || people_6.id, 'name', people_6.name) END))
    FROM (
      SELECT tickets_7.id, tickets_7.number, tickets_7.title, tickets_7.state, tickets_7.client_id, tickets_7.requester_id
      FROM tickets tickets_7
      WHERE (((tickets_7.id = ?1) IS NOT TRUE) AND tickets_7.client_id = ?2 AND EXISTS (
          SELECT 1
          FROM organisations organisations_8
          WHERE organisations_8.id = tickets_7.client_id AND organisations_8.id = ?2
        ) AND tickets_7.search LIKE ?3 ESCAPE '\')
      ORDER BY tickets_7.opened_at DESC, tickets_7.id DESC
      LIMIT 20
    ) tickets_4
    LEFT JOIN organisations organisations_5 ON organisations_5.id = tickets_4.client_id
    LEFT JOIN people people_6 ON (people_6.id = tickets_4.requester_id AND people_6.withdrawn_at IS NULL)
  ) || '}}' AS BLOB)
