SELECT CAST(json_object('a', (
      SELECT json_object('__typename',
        'Ticket',
        'id', 'tkt_' || tickets_1.id,
        'version', tickets_1.version,
        'title', tickets_1.title)
      FROM tickets tickets_1
      WHERE tickets_1.id = ?1
    ),
    'b', (
      SELECT json_object('__typename',
        'Device',
        'id', 'dev_' || devices_2.id,
        'version', devices_2.version,
        'tag', devices_2.tag)
      FROM devices devices_2
      WHERE (devices_2.id = ?2 AND devices_2.withdrawn_at IS NULL)
    ),
    'c', (
      SELECT json_object('__typename',
        'Ticket',
        'id', 'tkt_' || tickets_3.id,
        'version', tickets_3.version,
        'title', tickets_3.title)
      FROM tickets tickets_3
      WHERE tickets_3.id = ?3
    )) AS BLOB)
