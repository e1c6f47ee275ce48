SELECT CAST('{"node":' || coalesce((
      SELECT '{' || substr(substr(json_object('__typename', 'Ticket', 'id', 'tkt_' || tickets_1.id), 2), -1, -1000000000)
        || ',"history":{' || substr(substr(json_object('pageInfo', json_object('hasNextPage', json(CASE WHEN EXISTS (
                  SELECT 1
                  FROM history history_2
                  WHERE (history_2.subject_id = tickets_1.id AND (history_2.audience <> 'PRIVATE' OR history_2.audience = 'PRIVATE' AND history_2.actor_id = ?1) AND (history_2.position, history_2.id) < (?2, ?3))
                  ORDER BY history_2.position DESC, history_2.id DESC
                  LIMIT 1 OFFSET 50
                ) THEN 'true' ELSE 'false' END),
              'endCursor', (
                SELECT 'b4799ddc.' || lower(hex(json_array(history_4.position, history_4.id)))
                FROM (
                  SELECT history_5.position, history_5.id
                  FROM history history_5
                  WHERE (history_5.subject_id = tickets_1.id AND (history_5.audience <> 'PRIVATE' OR history_5.audience = 'PRIVATE' AND history_5.actor_id = ?1) AND (history_5.position, history_5.id) < (?2, ?3))
                  ORDER BY history_5.position DESC, history_5.id DESC
                  LIMIT 50
                ) history_4
                ORDER BY history_4.position ASC, history_4.id ASC
                LIMIT 1
              ))), 2), -1, -1000000000)
        || ',"nodes":' || (
        SELECT json_group_array(json_object('id', 'evt_' || history_6.id,
            'name', history_6.name,
            'at', history_6.at,
            'effectiveAt', history_6.effective_at,
            'audience', history_6.audience,
            'requestId', history_6.request_id,
            'changes', json(history_6.changes),
            'actor', CASE WHEN people_7.id IS NOT NULL THEN json_object('id', 'per_' || people_7.id, 'name', people_7.name) END,
            'onBehalfOf', CASE WHEN people_8.id IS NOT NULL THEN json_object('id', 'per_' || people_8.id, 'name', people_8.name) END))
        FROM (
          SELECT history_9.id, history_9.name, history_9.at, history_9.effective_at, history_9.audience, history_9.request_id, history_9.changes, history_9.client_id, history_9.actor_id, history_9.on_behalf_of_id
          FROM history history_9
          WHERE (history_9.subject_id = tickets_1.id AND (history_9.audience <> 'PRIVATE' OR history_9.audience = 'PRIVATE' AND history_9.actor_id = ?1) AND (history_9.position, history_9.id) < (?2, ?3))
          ORDER BY history_9.position DESC, history_9.id DESC
          LIMIT 50
        ) history_6
        LEFT JOIN people people_7 ON (people_7.id = history_6.actor_id AND people_7.withdrawn_at IS NULL)
        LEFT JOIN people people_8 ON (people_8.id = history_6.on_behalf_of_id AND people_8.withdrawn_at IS NULL)
      ) || '}}'
      FROM tickets tickets_1
      WHERE tickets_1.id = ?4
    ), 'null') || '}' AS BLOB)
