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
        || ',"nodes":[' || (
        SELECT coalesce(group_concat('{' || substr(substr(json_object('id', 'com_' || comments_6.id,
                  'audience', comments_6.audience,
                  'body', comments_6.body,
                  'at', comments_6.at,
                  'correctedAt', comments_6.corrected_at,
                  'viewerCan', json_object('correct', json(CASE WHEN ((?4 OR comments_6.client_id IN (SELECT value FROM json_each(?5))) AND comments_6.author_id = ?6 AND (comments_6.audience IN ('SHARED') OR ?7 OR comments_6.client_id IN (SELECT value FROM json_each(?8))) AND EXISTS (
                          SELECT 1
                          FROM tickets one
                          WHERE one.id = comments_6.ticket_id AND one.state IN ('NEW', 'OPEN', 'PENDING', 'RESOLVED')
                        ) AND ((comments_6.source IN ('EMAIL')) IS NOT TRUE) AND comments_6.at >= ?9) THEN 'true' ELSE 'false' END)),
                  'author', CASE WHEN people_7.id IS NOT NULL THEN json_object('id', 'per_' || people_7.id,
                    'name', people_7.name,
                    'title', people_7.title,
                    'client', CASE WHEN organisations_8.id IS NOT NULL THEN json_object('id', 'org_' || organisations_8.id, 'name', organisations_8.name, 'kind', organisations_8.kind) END) END), 2), -1, -1000000000) || ',"files":{"nodes":' || (
              SELECT json_group_array(json_object('id', 'fil_' || files_9.id,
                  'name', files_9.name,
                  'size', files_9.size,
                  'thumbnail', json(CASE files_9.thumbnail WHEN 1 THEN 'true' WHEN 0 THEN 'false' END)))
              FROM (
                SELECT files_10.id, files_10.name, files_10.size, files_10.thumbnail
                FROM files files_10
                WHERE (files_10.id IN (SELECT comment_files.file_id FROM comment_files WHERE comment_files.comment_id = comments_6.id) AND ((files_10.state <> 'ATTACHED' AND files_10.sender_id = ?6) OR EXISTS (
                      SELECT 1
                      FROM protocols drawn JOIN assignments given ON given.id = drawn.assignment_id
                      WHERE drawn.file_id = files_10.id AND given.client_id = ?1
                    ) OR EXISTS (SELECT 1 FROM ticket_files hung WHERE hung.file_id = files_10.id AND hung.client_id = ?1) OR EXISTS (
                      SELECT 1
                      FROM comment_files hung JOIN comments told ON told.id = hung.comment_id
                      WHERE hung.file_id = files_10.id AND (told.audience = 'SHARED' AND told.client_id = ?1)
                    ) OR EXISTS (
                      SELECT 1
                      FROM task_files shown JOIN tasks done ON done.id = shown.task_id
                      WHERE shown.file_id = files_10.id AND (done.shared AND done.client_id = ?1)
                    )))
                ORDER BY files_10.sent_at ASC, files_10.id ASC
                LIMIT 10
              ) files_9
            ) || '}}'), '')
        FROM (
          SELECT *
          FROM (
            SELECT comments_11.id, comments_11.audience, comments_11.body, comments_11.at, comments_11.corrected_at, comments_11.author_id, comments_11.client_id, comments_11.source, comments_11.ticket_id
            FROM comments comments_11
            WHERE (comments_11.ticket_id = tickets_1.id AND comments_11.audience = 'SHARED' AND comments_11.client_id = ?1 AND (comments_11.at, comments_11.id) < (?2, ?3))
            ORDER BY comments_11.at DESC, comments_11.id DESC
            LIMIT 50
          ) comments_6
          ORDER BY comments_6.at ASC, comments_6.id ASC
        ) comments_6
        LEFT JOIN people people_7 ON (people_7.id = comments_6.author_id AND people_7.withdrawn_at IS NULL AND (people_7.client_id = ?1 OR people_7.id = ?6 OR people_7.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
        LEFT JOIN organisations organisations_8 ON (organisations_8.id = people_7.client_id AND (organisations_8.id = ?1 OR (organisations_8.id = ?10 OR organisations_8.kind = 'ENTERPRISE')))
      ) || ']}}'
      FROM tickets tickets_1
      WHERE (tickets_1.id = ?11 AND tickets_1.client_id = ?1)
    ), 'null') || '}' AS BLOB)
