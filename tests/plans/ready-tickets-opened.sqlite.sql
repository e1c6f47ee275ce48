SELECT CAST('{"tickets":{' || substr(substr(json_object('totalCount', (
          SELECT count(*)
          FROM tickets tickets_1
          WHERE (tickets_1.opened_at >= ?1 AND tickets_1.opened_at < ?2)
        )), 2), -1, -1000000000) || ',"nodes":' || (
    SELECT json_group_array(json_object('id', 'tkt_' || tickets_2.id,
        'number', tickets_2.number,
        'title', tickets_2.title,
        'kind', tickets_2.kind,
        'state', tickets_2.state,
        'priority', tickets_2.priority,
        'category', tickets_2.category,
        'source', tickets_2.source,
        'openedAt', tickets_2.opened_at,
        'client', CASE WHEN organisations_3.id IS NOT NULL THEN json_object('id', 'org_' || organisations_3.id, 'code', organisations_3.code, 'name', organisations_3.name) END,
        'requester', CASE WHEN people_4.id IS NOT NULL THEN json_object('id', 'per_' || people_4.id, 'name', people_4.name) END))
    FROM (
      SELECT tickets_5.id, tickets_5.number, tickets_5.title, tickets_5.kind, tickets_5.state, tickets_5.priority, tickets_5.category, tickets_5.source, tickets_5.opened_at, tickets_5.client_id, tickets_5.requester_id
      FROM tickets tickets_5
      WHERE (tickets_5.opened_at >= ?1 AND tickets_5.opened_at < ?2)
      ORDER BY tickets_5.opened_at ASC, tickets_5.id ASC
      LIMIT 5
    ) tickets_2
    LEFT JOIN organisations organisations_3 ON organisations_3.id = tickets_2.client_id
    LEFT JOIN people people_4 ON (people_4.id = tickets_2.requester_id AND people_4.withdrawn_at IS NULL)
  ) || ',' || substr(substr(json_object('pageInfo', json_object('hasNextPage', json(CASE WHEN EXISTS (
              SELECT 1
              FROM tickets tickets_6
              WHERE (tickets_6.opened_at >= ?1 AND tickets_6.opened_at < ?2)
              ORDER BY tickets_6.opened_at ASC, tickets_6.id ASC
              LIMIT 1 OFFSET 5
            ) THEN 'true' ELSE 'false' END),
          'endCursor', (
            SELECT '08e8f68e.' || lower(hex(json_array(tickets_8.opened_at, tickets_8.id)))
            FROM (
              SELECT tickets_9.opened_at, tickets_9.id
              FROM tickets tickets_9
              WHERE (tickets_9.opened_at >= ?1 AND tickets_9.opened_at < ?2)
              ORDER BY tickets_9.opened_at ASC, tickets_9.id ASC
              LIMIT 5
            ) tickets_8
            ORDER BY tickets_8.opened_at DESC, tickets_8.id DESC
            LIMIT 1
          ))), 2), -1, -1000000000) || '}}' AS BLOB)
