SELECT CAST('{"tickets":{"nodes":' || (
    SELECT json_group_array(json_object('id', 'tkt_' || tickets_1.id,
        'number', tickets_1.number,
        'title', tickets_1.title,
        'kind', tickets_1.kind,
        'state', tickets_1.state,
        'turn', tickets_1.turn,
        'priority', tickets_1.priority,
        'category', tickets_1.category,
        'source', tickets_1.source,
        'resolutionCode', tickets_1.resolution_code,
        'reopenCount', tickets_1.reopen_count,
        'openedAt', tickets_1.opened_at,
        'firstResponseAt', tickets_1.first_response_at,
        'resolvedAt', tickets_1.resolved_at,
        'closedAt', tickets_1.closed_at,
        'updatedAt', tickets_1.updated_at,
        'version', tickets_1.version,
        'client', CASE WHEN organisations_2.id IS NOT NULL THEN json_object('id', 'org_' || organisations_2.id, 'code', organisations_2.code) END,
        'requester', CASE WHEN people_3.id IS NOT NULL THEN json_object('id', 'per_' || people_3.id) END,
        'assignee', CASE WHEN people_4.id IS NOT NULL THEN json_object('id', 'per_' || people_4.id) END))
    FROM (
      SELECT tickets_5.id, tickets_5.number, tickets_5.title, tickets_5.kind, tickets_5.state, tickets_5.turn, tickets_5.priority, tickets_5.category, tickets_5.source, tickets_5.resolution_code, tickets_5.reopen_count, tickets_5.opened_at, tickets_5.first_response_at, tickets_5.resolved_at, tickets_5.closed_at, tickets_5.updated_at, tickets_5.version, tickets_5.client_id, tickets_5.requester_id, tickets_5.assignee_id
      FROM tickets tickets_5
      WHERE tickets_5.updated_at >= ?1
      ORDER BY tickets_5.updated_at ASC, tickets_5.id ASC
      LIMIT 5
    ) tickets_1
    LEFT JOIN organisations organisations_2 ON organisations_2.id = tickets_1.client_id
    LEFT JOIN people people_3 ON (people_3.id = tickets_1.requester_id AND people_3.withdrawn_at IS NULL)
    LEFT JOIN people people_4 ON (people_4.id = tickets_1.assignee_id AND people_4.withdrawn_at IS NULL)
  ) || ',' || substr(substr(json_object('pageInfo', json_object('hasNextPage', json(CASE WHEN EXISTS (
              SELECT 1
              FROM tickets tickets_6
              WHERE tickets_6.updated_at >= ?1
              ORDER BY tickets_6.updated_at ASC, tickets_6.id ASC
              LIMIT 1 OFFSET 5
            ) THEN 'true' ELSE 'false' END),
          'endCursor', (
            SELECT '947c3a0f.' || lower(hex(json_array(tickets_8.updated_at, tickets_8.id)))
            FROM (
              SELECT tickets_9.updated_at, tickets_9.id
              FROM tickets tickets_9
              WHERE tickets_9.updated_at >= ?1
              ORDER BY tickets_9.updated_at ASC, tickets_9.id ASC
              LIMIT 5
            ) tickets_8
            ORDER BY tickets_8.updated_at DESC, tickets_8.id DESC
            LIMIT 1
          ))), 2), -1, -1000000000) || '}}' AS BLOB)
