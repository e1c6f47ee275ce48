SELECT CAST('{"tickets":{' || substr(substr(json_object('totalCount', (
          SELECT count(*)
          FROM tickets tickets_1
          WHERE (tickets_1.client_id = ?1 AND EXISTS (
              SELECT 1
              FROM ticket_steps ticket_steps_2
              WHERE (ticket_steps_2.ticket_id = tickets_1.id AND ticket_steps_2.client_id = ?1 AND ticket_steps_2.at >= ?2 AND ticket_steps_2.state = ?3)
            ))
        ),
        'pageInfo', json_object('hasNextPage', json(CASE WHEN EXISTS (
              SELECT 1
              FROM tickets tickets_3
              WHERE (tickets_3.client_id = ?1 AND EXISTS (
                  SELECT 1
                  FROM ticket_steps ticket_steps_4
                  WHERE (ticket_steps_4.ticket_id = tickets_3.id AND ticket_steps_4.client_id = ?1 AND ticket_steps_4.at >= ?2 AND ticket_steps_4.state = ?3)
                ))
              ORDER BY tickets_3.opened_at DESC, tickets_3.id DESC
              LIMIT 1 OFFSET 50
            ) THEN 'true' ELSE 'false' END),
          'endCursor', (
            SELECT '526884d7.' || lower(hex(json_array(tickets_6.opened_at, tickets_6.id)))
            FROM (
              SELECT tickets_7.opened_at, tickets_7.id
              FROM tickets tickets_7
              WHERE (tickets_7.client_id = ?1 AND EXISTS (
                  SELECT 1
                  FROM ticket_steps ticket_steps_8
                  WHERE (ticket_steps_8.ticket_id = tickets_7.id AND ticket_steps_8.client_id = ?1 AND ticket_steps_8.at >= ?2 AND ticket_steps_8.state = ?3)
                ))
              ORDER BY tickets_7.opened_at DESC, tickets_7.id DESC
              LIMIT 50
            ) tickets_6
            ORDER BY tickets_6.opened_at ASC, tickets_6.id ASC
            LIMIT 1
          ))), 2), -1, -1000000000) || ',"nodes":' || (
    SELECT json_group_array(json_object('id', 'tkt_' || tickets_9.id,
        'number', tickets_9.number,
        'title', tickets_9.title,
        'turn', tickets_9.turn,
        'openedAt', tickets_9.opened_at,
        'client', CASE WHEN organisations_10.id IS NOT NULL THEN json_object('id', 'org_' || organisations_10.id, 'code', organisations_10.code) END))
    FROM (
      SELECT tickets_11.id, tickets_11.number, tickets_11.title, tickets_11.turn, tickets_11.opened_at, tickets_11.client_id
      FROM tickets tickets_11
      WHERE (tickets_11.client_id = ?1 AND EXISTS (
          SELECT 1
          FROM ticket_steps ticket_steps_12
          WHERE (ticket_steps_12.ticket_id = tickets_11.id AND ticket_steps_12.client_id = ?1 AND ticket_steps_12.at >= ?2 AND ticket_steps_12.state = ?3)
        ))
      ORDER BY tickets_11.opened_at DESC, tickets_11.id DESC
      LIMIT 50
    ) tickets_9
    LEFT JOIN organisations organisations_10 ON (organisations_10.id = tickets_9.client_id AND (organisations_10.id = ?1 OR (organisations_10.id = ?4 OR organisations_10.kind = 'ENTERPRISE')))
  ) || '}}' AS BLOB)
