SELECT CAST('{"tickets":{' || substr(substr(json_object('totalCount', (SELECT count(*) FROM tickets tickets_1 WHERE TRUE),
        'pageInfo', json_object('hasNextPage', json(CASE WHEN EXISTS (
              SELECT 1
              FROM tickets tickets_2
              WHERE TRUE
              ORDER BY tickets_2.opened_at DESC, tickets_2.id DESC
              LIMIT 1 OFFSET 5
            ) THEN 'true' ELSE 'false' END),
          'endCursor', (
            SELECT '526884d7.' || lower(hex(json_array(tickets_4.opened_at, tickets_4.id)))
            FROM (
              SELECT tickets_5.opened_at, tickets_5.id
              FROM tickets tickets_5
              WHERE TRUE
              ORDER BY tickets_5.opened_at DESC, tickets_5.id DESC
              LIMIT 5
            ) tickets_4
            ORDER BY tickets_4.opened_at ASC, tickets_4.id ASC
            LIMIT 1
          ))), 2), -1, -1000000000) || ',"nodes":' || (
    SELECT json_group_array(json_object('id', 'tkt_' || tickets_6.id,
        'number', tickets_6.number,
        'title', tickets_6.title,
        'kind', tickets_6.kind,
        'state', tickets_6.state,
        'turn', tickets_6.turn,
        'priority', tickets_6.priority,
        'openedAt', tickets_6.opened_at,
        'updatedAt', tickets_6.updated_at,
        'slaState', tickets_6.sla_state,
        'dueAt', tickets_6.due_at,
        'client', CASE WHEN organisations_7.id IS NOT NULL THEN json_object('id', 'org_' || organisations_7.id, 'code', organisations_7.code, 'name', organisations_7.name) END,
        'requester', CASE WHEN people_8.id IS NOT NULL THEN json_object('id', 'per_' || people_8.id, 'name', people_8.name) END,
        'assignee', CASE WHEN people_9.id IS NOT NULL THEN json_object('id', 'per_' || people_9.id, 'name', people_9.name) END))
    FROM (
      SELECT tickets_10.id, tickets_10.number, tickets_10.title, tickets_10.kind, tickets_10.state, tickets_10.turn, tickets_10.priority, tickets_10.opened_at, tickets_10.updated_at, tickets_10.sla_state, tickets_10.due_at, tickets_10.client_id, tickets_10.requester_id, tickets_10.assignee_id
      FROM tickets tickets_10
      WHERE TRUE
      ORDER BY tickets_10.opened_at DESC, tickets_10.id DESC
      LIMIT 5
    ) tickets_6
    LEFT JOIN organisations organisations_7 ON organisations_7.id = tickets_6.client_id
    LEFT JOIN people people_8 ON (people_8.id = tickets_6.requester_id AND people_8.withdrawn_at IS NULL)
    LEFT JOIN people people_9 ON (people_9.id = tickets_6.assignee_id AND people_9.withdrawn_at IS NULL)
  ) || '}}' AS BLOB)
