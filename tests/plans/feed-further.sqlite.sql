SELECT CAST('{"history":{' || substr(substr(json_object('pageInfo', json_object('hasNextPage', json(CASE WHEN EXISTS (
              SELECT 1
              FROM history history_1
              WHERE (((history_1.audience = 'SHARED' AND history_1.client_id = ?1) OR history_1.audience = 'PRIVATE' AND history_1.actor_id = ?2) AND (history_1.position, history_1.id) > (?3, ?4))
              ORDER BY history_1.position ASC, history_1.id ASC
              LIMIT 1 OFFSET 5
            ) THEN 'true' ELSE 'false' END),
          'hasPreviousPage', json(CASE WHEN EXISTS (
              SELECT 1
              FROM history history_3
              WHERE (((history_3.audience = 'SHARED' AND history_3.client_id = ?1) OR history_3.audience = 'PRIVATE' AND history_3.actor_id = ?2) AND (history_3.position, history_3.id) <= (?3, ?4))
            ) THEN 'true' ELSE 'false' END),
          'endCursor', (
            SELECT '7aadfcc1.' || lower(hex(json_array(history_4.position, history_4.id)))
            FROM (
              SELECT history_5.position, history_5.id
              FROM history history_5
              WHERE (((history_5.audience = 'SHARED' AND history_5.client_id = ?1) OR history_5.audience = 'PRIVATE' AND history_5.actor_id = ?2) AND (history_5.position, history_5.id) > (?3, ?4))
              ORDER BY history_5.position ASC, history_5.id ASC
              LIMIT 5
            ) history_4
            ORDER BY history_4.position DESC, history_4.id DESC
            LIMIT 1
          ))), 2), -1, -1000000000) || ',"nodes":' || (
    SELECT json_group_array(json_object('position', CAST(history_6.position AS TEXT), 'name', history_6.name, 'audience', history_6.audience))
    FROM (
      SELECT history_7.position, history_7.name, history_7.audience, history_7.id
      FROM history history_7
      WHERE (((history_7.audience = 'SHARED' AND history_7.client_id = ?1) OR history_7.audience = 'PRIVATE' AND history_7.actor_id = ?2) AND (history_7.position, history_7.id) > (?3, ?4))
      ORDER BY history_7.position ASC, history_7.id ASC
      LIMIT 5
    ) history_6
  ) || '}}' AS BLOB)
