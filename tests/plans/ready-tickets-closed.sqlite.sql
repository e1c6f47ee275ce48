SELECT CAST('{"tickets":{' || substr(substr(json_object('totalCount', (
          SELECT count(*)
          FROM tickets tickets_1
          WHERE (tickets_1.closed_at >= ?1 AND tickets_1.closed_at < ?2)
        )), 2), -1, -1000000000) || ',"nodes":' || (
    SELECT json_group_array(json_object('id', 'tkt_' || tickets_2.id,
        'number', tickets_2.number,
        'title', tickets_2.title,
        'kind', tickets_2.kind,
        'priority', tickets_2.priority,
        'category', tickets_2.category,
        'resolutionCode', tickets_2.resolution_code,
        'reopenCount', tickets_2.reopen_count,
        'openedAt', tickets_2.opened_at,
        'firstResponseAt', tickets_2.first_response_at,
        'resolvedAt', tickets_2.resolved_at,
        'closedAt', tickets_2.closed_at,
        'client', CASE WHEN organisations_3.id IS NOT NULL THEN json_object('id', 'org_' || organisations_3.id, 'code', organisations_3.code, 'name', organisations_3.name) END,
        'requester', CASE WHEN people_4.id IS NOT NULL THEN json_object('id', 'per_' || people_4.id, 'name', people_4.name) END,
        'assignee', CASE WHEN people_5.id IS NOT NULL THEN json_object('id', 'per_' || people_5.id, 'name', people_5.name) END))
    FROM (
      SELECT tickets_6.id, tickets_6.number, tickets_6.title, tickets_6.kind, tickets_6.priority, tickets_6.category, tickets_6.resolution_code, tickets_6.reopen_count, tickets_6.opened_at, tickets_6.first_response_at, tickets_6.resolved_at, tickets_6.closed_at, tickets_6.client_id, tickets_6.requester_id, tickets_6.assignee_id
      FROM tickets tickets_6
      WHERE (tickets_6.closed_at >= ?1 AND tickets_6.closed_at < ?2)
      ORDER BY tickets_6.closed_at ASC NULLS LAST, tickets_6.id ASC
      LIMIT 5
    ) tickets_2
    LEFT JOIN organisations organisations_3 ON organisations_3.id = tickets_2.client_id
    LEFT JOIN people people_4 ON (people_4.id = tickets_2.requester_id AND people_4.withdrawn_at IS NULL)
    LEFT JOIN people people_5 ON (people_5.id = tickets_2.assignee_id AND people_5.withdrawn_at IS NULL)
  ) || ',' || substr(substr(json_object('pageInfo', json_object('hasNextPage', json(CASE WHEN EXISTS (
              SELECT 1
              FROM tickets tickets_7
              WHERE (tickets_7.closed_at >= ?1 AND tickets_7.closed_at < ?2)
              ORDER BY tickets_7.closed_at ASC NULLS LAST, tickets_7.id ASC
              LIMIT 1 OFFSET 5
            ) THEN 'true' ELSE 'false' END),
          'endCursor', (
            SELECT 'abbfbdd4.' || lower(hex(json_array(tickets_9.closed_at, tickets_9.id)))
            FROM (
              SELECT tickets_10.closed_at, tickets_10.id
              FROM tickets tickets_10
              WHERE (tickets_10.closed_at >= ?1 AND tickets_10.closed_at < ?2)
              ORDER BY tickets_10.closed_at ASC NULLS LAST, tickets_10.id ASC
              LIMIT 5
            ) tickets_9
            ORDER BY tickets_9.closed_at DESC NULLS FIRST, tickets_9.id DESC
            LIMIT 1
          ))), 2), -1, -1000000000) || '}}' AS BLOB)
