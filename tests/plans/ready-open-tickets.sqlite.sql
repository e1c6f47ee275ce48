SELECT CAST('{"tickets":{"nodes":' || (
    SELECT json_group_array(json_object('id', 'tkt_' || tickets_1.id,
        'number', tickets_1.number,
        'title', tickets_1.title,
        'kind', tickets_1.kind,
        'state', tickets_1.state,
        'turn', tickets_1.turn,
        'priority', tickets_1.priority,
        'category', tickets_1.category,
        'openedAt', tickets_1.opened_at,
        'firstResponseAt', tickets_1.first_response_at,
        'updatedAt', tickets_1.updated_at,
        'client', CASE WHEN organisations_2.id IS NOT NULL THEN json_object('id', 'org_' || organisations_2.id, 'code', organisations_2.code, 'name', organisations_2.name) END,
        'requester', CASE WHEN people_3.id IS NOT NULL THEN json_object('id', 'per_' || people_3.id, 'name', people_3.name) END,
        'assignee', CASE WHEN people_4.id IS NOT NULL THEN json_object('id', 'per_' || people_4.id, 'name', people_4.name) END))
    FROM (
      SELECT tickets_5.id, tickets_5.number, tickets_5.title, tickets_5.kind, tickets_5.state, tickets_5.turn, tickets_5.priority, tickets_5.category, tickets_5.opened_at, tickets_5.first_response_at, tickets_5.updated_at, tickets_5.client_id, tickets_5.requester_id, tickets_5.assignee_id
      FROM tickets tickets_5
      WHERE (tickets_5.state IN (SELECT value FROM json_each(?1)) AND EXISTS (SELECT 1 FROM organisations organisations_6 WHERE organisations_6.id = tickets_5.client_id AND TRUE))
      ORDER BY tickets_5.opened_at DESC, tickets_5.id DESC
      LIMIT 5
    ) tickets_1
    LEFT JOIN organisations organisations_2 ON organisations_2.id = tickets_1.client_id
    LEFT JOIN people people_3 ON (people_3.id = tickets_1.requester_id AND people_3.withdrawn_at IS NULL)
    LEFT JOIN people people_4 ON (people_4.id = tickets_1.assignee_id AND people_4.withdrawn_at IS NULL)
  ) || ',' || substr(substr(json_object('pageInfo', json_object('hasNextPage', json(CASE WHEN EXISTS (
              SELECT 1
              FROM tickets tickets_7
              WHERE (tickets_7.state IN (SELECT value FROM json_each(?1)) AND EXISTS (SELECT 1 FROM organisations organisations_8 WHERE organisations_8.id = tickets_7.client_id AND TRUE))
              ORDER BY tickets_7.opened_at DESC, tickets_7.id DESC
              LIMIT 1 OFFSET 5
            ) THEN 'true' ELSE 'false' END),
          'endCursor', (
            SELECT '526884d7.' || lower(hex(json_array(tickets_10.opened_at, tickets_10.id)))
            FROM (
              SELECT tickets_11.opened_at, tickets_11.id
              FROM tickets tickets_11
              WHERE (tickets_11.state IN (SELECT value FROM json_each(?1)) AND EXISTS (
                  SELECT 1
                  FROM organisations organisations_12
                  WHERE organisations_12.id = tickets_11.client_id AND TRUE
                ))
              ORDER BY tickets_11.opened_at DESC, tickets_11.id DESC
              LIMIT 5
            ) tickets_10
            ORDER BY tickets_10.opened_at ASC, tickets_10.id ASC
            LIMIT 1
          ))), 2), -1, -1000000000) || '}}' AS BLOB)
