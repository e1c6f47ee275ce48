SELECT convert_to('{"ticket":' || coalesce((
      SELECT '{"id":"tkt_' || tickets_1.id || '","comments":{"pageInfo":{"hasPreviousPage":' || CASE WHEN EXISTS (
        SELECT 1
        FROM comments comments_2
        WHERE (comments_2.ticket_id = tickets_1.id AND comments_2.audience = 'SHARED' AND comments_2.client_id = $1::uuid AND (comments_2.at, comments_2.id) < ($2::timestamptz, $3::uuid))
        ORDER BY comments_2.at DESC, comments_2.id DESC
        LIMIT 1 OFFSET 50
      ) THEN 'true' ELSE 'false' END
        || ',"startCursor":' || coalesce((
          SELECT '"bacbcb73.' || encode(convert_to('["' || to_char(comments_4.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","' || comments_4.id || '"]', 'UTF8'), 'hex') || '"'
          FROM (
            SELECT comments_5.at, comments_5.id
            FROM comments comments_5
            WHERE (comments_5.ticket_id = tickets_1.id AND comments_5.audience = 'SHARED' AND comments_5.client_id = $1::uuid AND (comments_5.at, comments_5.id) < ($2::timestamptz, $3::uuid))
            ORDER BY comments_5.at DESC, comments_5.id DESC
            LIMIT 50
          ) comments_4
          ORDER BY comments_4.at ASC, comments_4.id ASC
          LIMIT 1
        ), 'null') || '},"nodes":[' || (
        SELECT coalesce(string_agg(o, ',' ORDER BY k0 ASC, k1 ASC), '')
        FROM (
          SELECT '{"id":"com_' || comments_6.id || '","audience":"' || comments_6.audience || '","body":' || to_json(comments_6.body)::text
            || ',"at":"' || to_char(comments_6.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","correctedAt":' || coalesce('"' || to_char(comments_6.corrected_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"', 'null')
            || ',"viewerCan":{"correct":' || CASE WHEN (($4::boolean OR comments_6.client_id = ANY($5::uuid[])) AND comments_6.author_id = $6::uuid AND (comments_6.audience IN ('SHARED') OR $7::boolean OR comments_6.client_id = ANY($8::uuid[])) AND EXISTS (
              SELECT 1
              FROM tickets one
              WHERE one.id = comments_6.ticket_id AND one.state IN ('NEW', 'OPEN', 'PENDING', 'RESOLVED')
            ) AND ((comments_6.source IN ('EMAIL')) IS NOT TRUE) AND comments_6.at >= $9::timestamptz) THEN 'true' ELSE 'false' END || '},"author":' || CASE WHEN people_7.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_7.id || '","name":' || to_json(people_7.name)::text
            || ',"title":' || coalesce(to_json(people_7.title)::text, 'null')
            || ',"client":' || CASE WHEN organisations_8.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_8.id || '","name":' || to_json(organisations_8.name)::text
            || ',"kind":"' || organisations_8.kind || '"}' END || '}' END
            || ',"files":{"nodes":[' || (
            SELECT coalesce(string_agg(o, ','), '')
            FROM (
              SELECT '{"id":"fil_' || files_9.id || '","name":' || to_json(files_9.name)::text
                || ',"size":' || files_9.size::text
                || ',"thumbnail":' || files_9.thumbnail::text || '}' AS o
              FROM files files_9
              WHERE (files_9.id IN (SELECT comment_files.file_id FROM comment_files WHERE comment_files.comment_id = comments_6.id) AND ((files_9.state <> 'ATTACHED' AND files_9.sender_id = $6::uuid) OR EXISTS (
                    SELECT 1
                    FROM protocols drawn JOIN assignments given ON given.id = drawn.assignment_id
                    WHERE drawn.file_id = files_9.id AND given.client_id = $1::uuid
                  ) OR EXISTS (SELECT 1 FROM ticket_files hung WHERE hung.file_id = files_9.id AND hung.client_id = $1::uuid) OR EXISTS (
                    SELECT 1
                    FROM comment_files hung JOIN comments told ON told.id = hung.comment_id
                    WHERE hung.file_id = files_9.id AND (told.audience = 'SHARED' AND told.client_id = $1::uuid)
                  ) OR EXISTS (
                    SELECT 1
                    FROM task_files shown JOIN tasks done ON done.id = shown.task_id
                    WHERE shown.file_id = files_9.id AND (done.shared AND done.client_id = $1::uuid)
                  )))
              ORDER BY files_9.sent_at ASC, files_9.id ASC
              LIMIT 10
            ) page
          ) || ']}}' AS o, comments_6.at AS k0, comments_6.id AS k1
          FROM comments comments_6
          LEFT JOIN people people_7 ON (people_7.id = comments_6.author_id AND people_7.withdrawn_at IS NULL AND (people_7.client_id = $1::uuid OR people_7.id = $6::uuid OR people_7.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
          LEFT JOIN organisations organisations_8 ON (organisations_8.id = people_7.client_id AND (organisations_8.id = $1::uuid OR (organisations_8.id = $10::uuid OR organisations_8.kind = 'ENTERPRISE')))
          WHERE (comments_6.ticket_id = tickets_1.id AND comments_6.audience = 'SHARED' AND comments_6.client_id = $1::uuid AND (comments_6.at, comments_6.id) < ($2::timestamptz, $3::uuid))
          ORDER BY comments_6.at DESC, comments_6.id DESC
          LIMIT 50
        ) page
      ) || ']}}'
      FROM tickets tickets_1
      WHERE (tickets_1.id = $11::uuid AND tickets_1.client_id = $1::uuid)
    ), 'null') || '}', 'UTF8')
