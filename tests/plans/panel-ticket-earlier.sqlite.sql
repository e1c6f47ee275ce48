SELECT CAST('{"ticket":' || coalesce((
      SELECT '{' || substr(substr(json_object('id', 'tkt_' || tickets_1.id), 2), -1, -1000000000)
        || ',"comments":{' || substr(substr(json_object('pageInfo', json_object('hasPreviousPage', json(CASE WHEN EXISTS (
                  SELECT 1
                  FROM comments comments_2
                  WHERE (comments_2.ticket_id = tickets_1.id AND comments_2.audience = 'SHARED' AND comments_2.client_id = ?1 AND (comments_2.at, comments_2.id) < (?2, ?3))
                  ORDER BY comments_2.at DESC, comments_2.id DESC
                  LIMIT 1 OFFSET 50
                ) THEN 'true' ELSE 'false' END),
              'startCursor', (
                SELECT 'bacbcb73.' || lower(hex(json_array(comments_4.at, comments_4.id)))
                FROM (
                  SELECT comments_5.at, comments_5.id
                  FROM comments comments_5
                  WHERE (comments_5.ticket_id = tickets_1.id AND comments_5.audience = 'SHARED' AND comments_5.client_id = ?1 AND (comments_5.at, comments_5.id) < (?2, ?3))
                  ORDER BY comments_5.at DESC, comments_5.id DESC
                  LIMIT 50
                ) comments_4
                ORDER BY comments_4.at ASC, comments_4.id ASC
                LIMIT 1
              ))), 2), -1, -1000000000)
        || ',"nodes":' || (
        SELECT json_group_array(json_object('id', 'com_' || comments_6.id,
            'audience', comments_6.audience,
            'body', comments_6.body,
            'at', comments_6.at,
            'author', CASE WHEN people_7.id IS NOT NULL THEN json_object('id', 'per_' || people_7.id,
              'name', people_7.name,
              'title', people_7.title,
              'client', CASE WHEN organisations_8.id IS NOT NULL THEN json_object('id', 'org_' || organisations_8.id, 'name', organisations_8.name, 'kind', organisations_8.kind) END) END))
        FROM (
          SELECT *
          FROM (
            SELECT comments_9.id, comments_9.audience, comments_9.body, comments_9.at, comments_9.author_id
            FROM comments comments_9
            WHERE (comments_9.ticket_id = tickets_1.id AND comments_9.audience = 'SHARED' AND comments_9.client_id = ?1 AND (comments_9.at, comments_9.id) < (?2, ?3))
            ORDER BY comments_9.at DESC, comments_9.id DESC
            LIMIT 50
          ) comments_6
          ORDER BY comments_6.at ASC, comments_6.id ASC
        ) comments_6
        LEFT JOIN people people_7 ON (people_7.id = comments_6.author_id AND people_7.withdrawn_at IS NULL AND (people_7.client_id = ?1 OR people_7.id = ?4 OR people_7.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
        LEFT JOIN organisations organisations_8 ON (organisations_8.id = people_7.client_id AND (organisations_8.id = ?1 OR (organisations_8.id = ?5 OR organisations_8.kind = 'ENTERPRISE')))
      ) || '}}'
      FROM tickets tickets_1
      WHERE (tickets_1.id = ?6 AND tickets_1.client_id = ?1)
    ), 'null') || '}' AS BLOB)
