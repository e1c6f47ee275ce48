SELECT CAST('{"changes":{' || substr(substr(json_object('position', CAST(coalesce((
              SELECT history_1.position
              FROM history history_1
              WHERE ((history_1.audience = 'SHARED' AND history_1.client_id = ?1) OR history_1.audience = 'PRIVATE' AND history_1.actor_id = ?2)
              ORDER BY history_1.position DESC
              LIMIT 1
            ), 0) AS TEXT),
        'more', json(CASE WHEN FALSE THEN 'true' ELSE 'false' END)), 2), -1, -1000000000) || ',"events":[]}}' AS BLOB)
