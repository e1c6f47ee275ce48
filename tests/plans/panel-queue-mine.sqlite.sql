SELECT CAST('{"tickets":{' || substr(substr(json_object('totalCount', (
          SELECT count(*)
          FROM tickets tickets_1
          WHERE (tickets_1.assignee_id = ?1 AND EXISTS (
              SELECT 1
              FROM people people_2
              WHERE people_2.id = tickets_1.assignee_id AND (people_2.withdrawn_at IS NULL AND people_2.id = ?1)
            ) AND tickets_1.turn IN (SELECT value FROM json_each(?2)))
        ),
        'pageInfo', json_object('hasNextPage', json(CASE WHEN EXISTS (
              SELECT 1
              FROM tickets tickets_3
              WHERE (tickets_3.assignee_id = ?1 AND EXISTS (
                  SELECT 1
                  FROM people people_4
                  WHERE people_4.id = tickets_3.assignee_id AND (people_4.withdrawn_at IS NULL AND people_4.id = ?1)
                ) AND tickets_3.turn IN (SELECT value FROM json_each(?2)))
              ORDER BY tickets_3.due_at ASC NULLS LAST, tickets_3.id ASC
              LIMIT 1 OFFSET 5
            ) THEN 'true' ELSE 'false' END),
          'endCursor', (
            SELECT '3903225a.' || lower(hex(json_array(tickets_6.due_at, tickets_6.id)))
            FROM (
              SELECT tickets_7.due_at, tickets_7.id
              FROM tickets tickets_7
              WHERE (tickets_7.assignee_id = ?1 AND EXISTS (
                  SELECT 1
                  FROM people people_8
                  WHERE people_8.id = tickets_7.assignee_id AND (people_8.withdrawn_at IS NULL AND people_8.id = ?1)
                ) AND tickets_7.turn IN (SELECT value FROM json_each(?2)))
              ORDER BY tickets_7.due_at ASC NULLS LAST, tickets_7.id ASC
              LIMIT 5
            ) tickets_6
            ORDER BY tickets_6.due_at DESC NULLS FIRST, tickets_6.id DESC
            LIMIT 1
          ))), 2), -1, -1000000000) || ',"nodes":' || (
    SELECT json_group_array(json_object('id', 'tkt_' || tickets_9.id,
        'number', tickets_9.number,
        'title', tickets_9.title,
        'kind', tickets_9.kind,
        'state', tickets_9.state,
        'turn', tickets_9.turn,
        'priority', tickets_9.priority,
        'openedAt', tickets_9.opened_at,
        'updatedAt', tickets_9.updated_at,
        'slaState', tickets_9.sla_state,
        'dueAt', tickets_9.due_at,
        'client', CASE WHEN organisations_10.id IS NOT NULL THEN json_object('id', 'org_' || organisations_10.id, 'code', organisations_10.code, 'name', organisations_10.name) END,
        'requester', CASE WHEN people_11.id IS NOT NULL THEN json_object('id', 'per_' || people_11.id, 'name', people_11.name) END,
        'assignee', CASE WHEN people_12.id IS NOT NULL THEN json_object('id', 'per_' || people_12.id, 'name', people_12.name) END))
    FROM (
      SELECT tickets_13.id, tickets_13.number, tickets_13.title, tickets_13.kind, tickets_13.state, tickets_13.turn, tickets_13.priority, tickets_13.opened_at, tickets_13.updated_at, tickets_13.sla_state, tickets_13.due_at, tickets_13.client_id, tickets_13.requester_id, tickets_13.assignee_id
      FROM tickets tickets_13
      WHERE (tickets_13.assignee_id = ?1 AND EXISTS (
          SELECT 1
          FROM people people_14
          WHERE people_14.id = tickets_13.assignee_id AND (people_14.withdrawn_at IS NULL AND people_14.id = ?1)
        ) AND tickets_13.turn IN (SELECT value FROM json_each(?2)))
      ORDER BY tickets_13.due_at ASC NULLS LAST, tickets_13.id ASC
      LIMIT 5
    ) tickets_9
    LEFT JOIN organisations organisations_10 ON organisations_10.id = tickets_9.client_id
    LEFT JOIN people people_11 ON (people_11.id = tickets_9.requester_id AND people_11.withdrawn_at IS NULL)
    LEFT JOIN people people_12 ON (people_12.id = tickets_9.assignee_id AND people_12.withdrawn_at IS NULL)
  ) || '}}' AS BLOB)
