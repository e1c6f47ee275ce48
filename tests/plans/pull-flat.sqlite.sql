SELECT CAST('{"tickets":{"nodes":' || (
    SELECT json_group_array(json_object('id', 'tkt_' || tickets_1.id,
        'number', tickets_1.number,
        'title', tickets_1.title,
        'state', tickets_1.state,
        'priority', tickets_1.priority,
        'category', tickets_1.category,
        'openedAt', tickets_1.opened_at,
        'updatedAt', tickets_1.updated_at,
        'resolvedAt', tickets_1.resolved_at,
        'closedAt', tickets_1.closed_at,
        'reopenCount', tickets_1.reopen_count,
        'source', tickets_1.source))
    FROM (
      SELECT tickets_2.id, tickets_2.number, tickets_2.title, tickets_2.state, tickets_2.priority, tickets_2.category, tickets_2.opened_at, tickets_2.updated_at, tickets_2.resolved_at, tickets_2.closed_at, tickets_2.reopen_count, tickets_2.source
      FROM tickets tickets_2
      WHERE tickets_2.opened_at < ?1
      ORDER BY tickets_2.opened_at DESC, tickets_2.id DESC
      LIMIT 1000
    ) tickets_1
  ) || ',' || substr(substr(json_object('pageInfo', json_object('hasNextPage', json(CASE WHEN EXISTS (
              SELECT 1
              FROM tickets tickets_3
              WHERE tickets_3.opened_at < ?1
              ORDER BY tickets_3.opened_at DESC, tickets_3.id DESC
              LIMIT 1 OFFSET 1000
            ) THEN 'true' ELSE 'false' END),
          'endCursor', (
            SELECT '526884d7.' || lower(hex(json_array(tickets_5.opened_at, tickets_5.id)))
            FROM (
              SELECT tickets_6.opened_at, tickets_6.id
              FROM tickets tickets_6
              WHERE tickets_6.opened_at < ?1
              ORDER BY tickets_6.opened_at DESC, tickets_6.id DESC
              LIMIT 1000
            ) tickets_5
            ORDER BY tickets_5.opened_at ASC, tickets_5.id ASC
            LIMIT 1
          ))), 2), -1, -1000000000) || '}}' AS BLOB)
