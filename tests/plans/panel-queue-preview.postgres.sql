SELECT convert_to('{"ticket":' || coalesce((
      SELECT '{"id":"tkt_' || tickets_1.id || '","number":' || tickets_1.number::text
        || ',"title":' || to_json(tickets_1.title)::text
        || ',"state":"' || tickets_1.state || '","priority":"' || tickets_1.priority || '","slaState":"' || tickets_1.sla_state || '","dueAt":' || coalesce('"' || to_char(tickets_1.due_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"', 'null')
        || ',"client":' || CASE WHEN organisations_2.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_2.id || '","code":' || to_json(organisations_2.code)::text
        || ',"name":' || to_json(organisations_2.name)::text || '}' END
        || ',"viewerCan":{"comment":' || CASE WHEN (($1::boolean OR tickets_1.client_id = ANY($2::uuid[])) AND tickets_1.state IN ('NEW', 'OPEN', 'PENDING', 'RESOLVED')) THEN 'true' ELSE 'false' END
        || ',"assign":' || CASE WHEN (($3::boolean OR tickets_1.client_id = ANY($4::uuid[])) AND tickets_1.state IN ('NEW', 'OPEN', 'PENDING')) THEN 'true' ELSE 'false' END
        || ',"unassign":' || CASE WHEN (($3::boolean OR tickets_1.client_id = ANY($4::uuid[])) AND tickets_1.state IN ('OPEN', 'PENDING')) THEN 'true' ELSE 'false' END
        || ',"hold":' || CASE WHEN (($3::boolean OR tickets_1.client_id = ANY($4::uuid[])) AND tickets_1.state IN ('NEW', 'OPEN', 'PENDING')) THEN 'true' ELSE 'false' END
        || ',"resume":' || CASE WHEN (($1::boolean OR tickets_1.client_id = ANY($2::uuid[])) AND tickets_1.state IN ('PENDING') AND (tickets_1.requester_id = $5::uuid OR $6::boolean OR tickets_1.client_id = ANY($7::uuid[]))) THEN 'true' ELSE 'false' END
        || ',"resolve":' || CASE WHEN (($3::boolean OR tickets_1.client_id = ANY($4::uuid[])) AND tickets_1.state IN ('NEW', 'OPEN', 'PENDING')) THEN 'true' ELSE 'false' END
        || ',"confirm":' || CASE WHEN (($8::boolean OR tickets_1.client_id = ANY($9::uuid[])) AND tickets_1.state IN ('RESOLVED') AND (tickets_1.requester_id = $5::uuid OR $6::boolean OR tickets_1.client_id = ANY($7::uuid[])) AND (tickets_1.requester_id = $5::uuid OR ((($3::boolean OR tickets_1.client_id = ANY($4::uuid[]))) IS NOT TRUE))) THEN 'true' ELSE 'false' END
        || ',"reopen":' || CASE WHEN (($1::boolean OR tickets_1.client_id = ANY($2::uuid[])) AND tickets_1.state IN ('RESOLVED') AND (tickets_1.requester_id = $5::uuid OR $6::boolean OR tickets_1.client_id = ANY($7::uuid[]))) THEN 'true' ELSE 'false' END
        || ',"cancel":' || CASE WHEN (($1::boolean OR tickets_1.client_id = ANY($2::uuid[])) AND tickets_1.state IN ('NEW', 'OPEN', 'PENDING') AND (tickets_1.requester_id = $5::uuid OR $6::boolean OR tickets_1.client_id = ANY($7::uuid[]))) THEN 'true' ELSE 'false' END
        || ',"followUp":' || CASE WHEN (($1::boolean OR tickets_1.client_id = ANY($2::uuid[])) AND tickets_1.state IN ('CANCELLED', 'CLOSED')) THEN 'true' ELSE 'false' END || '},"version":' || tickets_1.version::text
        || ',"turn":"' || tickets_1.turn || '","updatedAt":"' || to_char(tickets_1.updated_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","pendingParty":' || coalesce('"' || tickets_1.pending_party || '"', 'null')
        || ',"pendingReason":' || coalesce(to_json(tickets_1.pending_reason)::text, 'null')
        || ',"remindAt":' || coalesce('"' || to_char(tickets_1.remind_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"', 'null')
        || ',"resolutionCode":' || coalesce('"' || tickets_1.resolution_code || '"', 'null')
        || ',"resolution":' || coalesce(to_json(tickets_1.resolution)::text, 'null')
        || ',"resolvedAt":' || coalesce('"' || to_char(tickets_1.resolved_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"', 'null')
        || ',"closedAt":' || coalesce('"' || to_char(tickets_1.closed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"', 'null')
        || ',"assignee":' || CASE WHEN people_3.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_3.id || '","name":' || to_json(people_3.name)::text || '}' END
        || ',"team":' || CASE WHEN teams_4.id IS NULL THEN 'null' ELSE '{"id":"tea_' || teams_4.id || '","name":' || to_json(teams_4.name)::text || '}' END
        || ',"body":' || to_json(tickets_1.body)::text
        || ',"openedAt":"' || to_char(tickets_1.opened_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","requester":' || CASE WHEN people_5.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_5.id || '","name":' || to_json(people_5.name)::text
        || ',"title":' || coalesce(to_json(people_5.title)::text, 'null')
        || ',"client":' || CASE WHEN organisations_6.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_6.id || '","name":' || to_json(organisations_6.name)::text
        || ',"kind":"' || organisations_6.kind || '"}' END || '}' END
        || ',"files":{"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"fil_' || files_7.id || '","name":' || to_json(files_7.name)::text
            || ',"size":' || files_7.size::text
            || ',"thumbnail":' || files_7.thumbnail::text || '}' AS o
          FROM files files_7
          WHERE (files_7.id IN (SELECT ticket_files.file_id FROM ticket_files WHERE ticket_files.ticket_id = tickets_1.id) AND ((files_7.state <> 'ATTACHED' AND files_7.sender_id = $5::uuid) OR EXISTS (
                SELECT 1
                FROM protocols drawn JOIN assignments given ON given.id = drawn.assignment_id
                WHERE drawn.file_id = files_7.id AND TRUE
              ) OR EXISTS (SELECT 1 FROM ticket_files hung WHERE hung.file_id = files_7.id AND TRUE) OR EXISTS (
                SELECT 1
                FROM comment_files hung JOIN comments told ON told.id = hung.comment_id
                WHERE hung.file_id = files_7.id AND TRUE
              ) OR EXISTS (
                SELECT 1
                FROM task_files shown JOIN tasks done ON done.id = shown.task_id
                WHERE shown.file_id = files_7.id AND TRUE
              )))
          ORDER BY files_7.sent_at ASC, files_7.id ASC
          LIMIT 10
        ) page
      ) || ']},"comments":{"pageInfo":{"hasPreviousPage":' || CASE WHEN EXISTS (
        SELECT 1
        FROM comments comments_8
        WHERE comments_8.ticket_id = tickets_1.id
        ORDER BY comments_8.at DESC, comments_8.id DESC
        LIMIT 1 OFFSET 10
      ) THEN 'true' ELSE 'false' END
        || ',"startCursor":' || coalesce((
          SELECT '"bacbcb73.' || encode(convert_to('["' || to_char(comments_10.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","' || comments_10.id || '"]', 'UTF8'), 'hex') || '"'
          FROM (
            SELECT comments_11.at, comments_11.id
            FROM comments comments_11
            WHERE comments_11.ticket_id = tickets_1.id
            ORDER BY comments_11.at DESC, comments_11.id DESC
            LIMIT 10
          ) comments_10
          ORDER BY comments_10.at ASC, comments_10.id ASC
          LIMIT 1
        ), 'null') || '},"nodes":[' || (
        SELECT coalesce(string_agg(o, ',' ORDER BY k0 ASC, k1 ASC), '')
        FROM (
          SELECT '{"id":"com_' || comments_12.id || '","audience":"' || comments_12.audience || '","body":' || to_json(comments_12.body)::text
            || ',"at":"' || to_char(comments_12.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","correctedAt":' || coalesce('"' || to_char(comments_12.corrected_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"', 'null')
            || ',"viewerCan":{"correct":' || CASE WHEN (($1::boolean OR comments_12.client_id = ANY($2::uuid[])) AND comments_12.author_id = $5::uuid AND (comments_12.audience IN ('SHARED') OR $3::boolean OR comments_12.client_id = ANY($4::uuid[])) AND EXISTS (
              SELECT 1
              FROM tickets one
              WHERE one.id = comments_12.ticket_id AND one.state IN ('NEW', 'OPEN', 'PENDING', 'RESOLVED')
            ) AND ((comments_12.source IN ('EMAIL')) IS NOT TRUE) AND comments_12.at >= $10::timestamptz) THEN 'true' ELSE 'false' END || '},"author":' || CASE WHEN people_13.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_13.id || '","name":' || to_json(people_13.name)::text
            || ',"title":' || coalesce(to_json(people_13.title)::text, 'null')
            || ',"client":' || CASE WHEN organisations_14.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_14.id || '","name":' || to_json(organisations_14.name)::text
            || ',"kind":"' || organisations_14.kind || '"}' END || '}' END
            || ',"files":{"nodes":[' || (
            SELECT coalesce(string_agg(o, ','), '')
            FROM (
              SELECT '{"id":"fil_' || files_15.id || '","name":' || to_json(files_15.name)::text
                || ',"size":' || files_15.size::text
                || ',"thumbnail":' || files_15.thumbnail::text || '}' AS o
              FROM files files_15
              WHERE (files_15.id IN (SELECT comment_files.file_id FROM comment_files WHERE comment_files.comment_id = comments_12.id) AND ((files_15.state <> 'ATTACHED' AND files_15.sender_id = $5::uuid) OR EXISTS (
                    SELECT 1
                    FROM protocols drawn JOIN assignments given ON given.id = drawn.assignment_id
                    WHERE drawn.file_id = files_15.id AND TRUE
                  ) OR EXISTS (SELECT 1 FROM ticket_files hung WHERE hung.file_id = files_15.id AND TRUE) OR EXISTS (
                    SELECT 1
                    FROM comment_files hung JOIN comments told ON told.id = hung.comment_id
                    WHERE hung.file_id = files_15.id AND TRUE
                  ) OR EXISTS (
                    SELECT 1
                    FROM task_files shown JOIN tasks done ON done.id = shown.task_id
                    WHERE shown.file_id = files_15.id AND TRUE
                  )))
              ORDER BY files_15.sent_at ASC, files_15.id ASC
              LIMIT 10
            ) page
          ) || ']}}' AS o, comments_12.at AS k0, comments_12.id AS k1
          FROM comments comments_12
          LEFT JOIN people people_13 ON (people_13.id = comments_12.author_id AND people_13.withdrawn_at IS NULL)
          LEFT JOIN organisations organisations_14 ON organisations_14.id = people_13.client_id
          WHERE comments_12.ticket_id = tickets_1.id
          ORDER BY comments_12.at DESC, comments_12.id DESC
          LIMIT 10
        ) page
      ) || ']}}'
      FROM tickets tickets_1
      LEFT JOIN organisations organisations_2 ON organisations_2.id = tickets_1.client_id
      LEFT JOIN people people_3 ON (people_3.id = tickets_1.assignee_id AND people_3.withdrawn_at IS NULL)
      LEFT JOIN teams teams_4 ON teams_4.id = tickets_1.team_id
      LEFT JOIN people people_5 ON (people_5.id = tickets_1.requester_id AND people_5.withdrawn_at IS NULL)
      LEFT JOIN organisations organisations_6 ON organisations_6.id = people_5.client_id
      WHERE tickets_1.id = $11::uuid
    ), 'null') || '}', 'UTF8')
