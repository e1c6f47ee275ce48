SELECT CAST('{"tickets":{"nodes":' || (
    SELECT json_group_array(json_object('id', 'tkt_' || tickets_1.id,
        'number', tickets_1.number,
        'openedAt', tickets_1.opened_at,
        'client', CASE WHEN organisations_2.id IS NOT NULL THEN json_object('code', organisations_2.code) END))
    FROM (
      SELECT tickets_3.id, tickets_3.number, tickets_3.opened_at, tickets_3.client_id
      FROM tickets tickets_3
      WHERE (tickets_3.client_id = ?1 AND (tickets_3.opened_at, tickets_3.id) > (?2, ?3))
      ORDER BY tickets_3.opened_at ASC, tickets_3.id ASC
      LIMIT 5
    ) tickets_1
    LEFT JOIN organisations organisations_2 ON (organisations_2.id = tickets_1.client_id AND (organisations_2.id = ?1 OR (organisations_2.id = ?4 OR organisations_2.kind = 'ENTERPRISE')))
  ) || ',' || substr(substr(json_object('pageInfo', json_object('hasNextPage', json(CASE WHEN EXISTS (
              SELECT 1
              FROM tickets tickets_4
              WHERE (tickets_4.client_id = ?1 AND (tickets_4.opened_at, tickets_4.id) > (?2, ?3))
              ORDER BY tickets_4.opened_at ASC, tickets_4.id ASC
              LIMIT 1 OFFSET 5
            ) THEN 'true' ELSE 'false' END),
          'hasPreviousPage', json(CASE WHEN EXISTS (
              SELECT 1
              FROM tickets tickets_6
              WHERE (tickets_6.client_id = ?1 AND (tickets_6.opened_at, tickets_6.id) <= (?2, ?3))
            ) THEN 'true' ELSE 'false' END),
          'startCursor', (
            SELECT '08e8f68e.' || lower(hex(json_array(tickets_7.opened_at, tickets_7.id)))
            FROM (
              SELECT tickets_8.opened_at, tickets_8.id
              FROM tickets tickets_8
              WHERE (tickets_8.client_id = ?1 AND (tickets_8.opened_at, tickets_8.id) > (?2, ?3))
              ORDER BY tickets_8.opened_at ASC, tickets_8.id ASC
              LIMIT 5
            ) tickets_7
            ORDER BY tickets_7.opened_at ASC, tickets_7.id ASC
            LIMIT 1
          ),
          'endCursor', (
            SELECT '08e8f68e.' || lower(hex(json_array(tickets_9.opened_at, tickets_9.id)))
            FROM (
              SELECT tickets_10.opened_at, tickets_10.id
              FROM tickets tickets_10
              WHERE (tickets_10.client_id = ?1 AND (tickets_10.opened_at, tickets_10.id) > (?2, ?3))
              ORDER BY tickets_10.opened_at ASC, tickets_10.id ASC
              LIMIT 5
            ) tickets_9
            ORDER BY tickets_9.opened_at DESC, tickets_9.id DESC
            LIMIT 1
          ))), 2), -1, -1000000000) || '}}' AS BLOB)
