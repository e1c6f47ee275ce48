WITH found_3 AS (
  SELECT texts.id
  FROM texts_index CROSS JOIN texts ON texts.position = texts_index.rowid
  WHERE texts_index MATCH ?1
), chosen_4 AS (
  SELECT tickets_2.id, tickets_2.opened_at
  FROM found_3 JOIN tickets tickets_2 ON tickets_2.id = found_3.id
  WHERE TRUE
) SELECT CAST('{"tickets":{' || substr(substr(json_object('totalCount', (SELECT count(*) FROM chosen_4 tickets_1 WHERE TRUE),
        'pageInfo', json_object('hasNextPage', json(CASE WHEN EXISTS (
              SELECT 1
              FROM chosen_4 tickets_5
              WHERE TRUE
              ORDER BY tickets_5.opened_at DESC, tickets_5.id DESC
              LIMIT 1 OFFSET 5
            ) THEN 'true' ELSE 'false' END),
          'endCursor', (
            SELECT '526884d7.' || lower(hex(json_array(tickets_7.opened_at, tickets_7.id)))
            FROM (
              SELECT tickets_8.opened_at, tickets_8.id
              FROM tickets tickets_8
              WHERE tickets_8.id IN (
                SELECT chosen_9.id
                FROM chosen_4 chosen_9
                WHERE TRUE
                ORDER BY chosen_9.opened_at DESC, chosen_9.id DESC
                LIMIT 5
              )
              ORDER BY tickets_8.opened_at DESC, tickets_8.id DESC
              LIMIT 5
            ) tickets_7
            ORDER BY tickets_7.opened_at ASC, tickets_7.id ASC
            LIMIT 1
          ))), 2), -1, -1000000000) || ',"nodes":' || (
    SELECT json_group_array(json_object('id', 'tkt_' || tickets_10.id,
        'number', tickets_10.number,
        'title', tickets_10.title,
        'kind', tickets_10.kind,
        'state', tickets_10.state,
        'turn', tickets_10.turn,
        'priority', tickets_10.priority,
        'openedAt', tickets_10.opened_at,
        'updatedAt', tickets_10.updated_at,
        'slaState', tickets_10.sla_state,
        'dueAt', tickets_10.due_at,
        'client', CASE WHEN organisations_11.id IS NOT NULL THEN json_object('id', 'org_' || organisations_11.id, 'code', organisations_11.code, 'name', organisations_11.name) END,
        'requester', CASE WHEN people_12.id IS NOT NULL THEN json_object('id', 'per_' || people_12.id, 'name', people_12.name) END,
        'assignee', CASE WHEN people_13.id IS NOT NULL THEN json_object('id', 'per_' || people_13.id, 'name', people_13.name) END))
    FROM (
      SELECT tickets_14.id, tickets_14.number, tickets_14.title, tickets_14.kind, tickets_14.state, tickets_14.turn, tickets_14.priority, tickets_14.opened_at, tickets_14.updated_at, tickets_14.sla_state, tickets_14.due_at, tickets_14.client_id, tickets_14.requester_id, tickets_14.assignee_id
      FROM tickets tickets_14
      WHERE tickets_14.id IN (
        SELECT chosen_15.id
        FROM chosen_4 chosen_15
        WHERE TRUE
        ORDER BY chosen_15.opened_at DESC, chosen_15.id DESC
        LIMIT 5
      )
      ORDER BY tickets_14.opened_at DESC, tickets_14.id DESC
      LIMIT 5
    ) tickets_10
    LEFT JOIN organisations organisations_11 ON organisations_11.id = tickets_10.client_id
    LEFT JOIN people people_12 ON (people_12.id = tickets_10.requester_id AND people_12.withdrawn_at IS NULL)
    LEFT JOIN people people_13 ON (people_13.id = tickets_10.assignee_id AND people_13.withdrawn_at IS NULL)
  ) || '}}' AS BLOB)
