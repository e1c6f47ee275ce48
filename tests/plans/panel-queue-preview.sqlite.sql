SELECT CAST('{"ticket":' || coalesce((
      SELECT '{' || substr(substr(json_object('id', 'tkt_' || tickets_1.id,
            'number', tickets_1.number,
            'title', tickets_1.title,
            'state', tickets_1.state,
            'priority', tickets_1.priority,
            'slaState', tickets_1.sla_state,
            'dueAt', tickets_1.due_at,
            'client', CASE WHEN organisations_2.id IS NOT NULL THEN json_object('id', 'org_' || organisations_2.id, 'code', organisations_2.code, 'name', organisations_2.name) END,
            'viewerCan', json_object('comment', json(CASE WHEN ((?1 OR tickets_1.client_id IN (SELECT value FROM json_each(?2))) AND tickets_1.state IN ('NEW', 'OPEN', 'PENDING', 'RESOLVED')) THEN 'true' ELSE 'false' END),
              'assign', json(CASE WHEN ((?3 OR tickets_1.client_id IN (SELECT value FROM json_each(?4))) AND tickets_1.state IN ('NEW', 'OPEN', 'PENDING')) THEN 'true' ELSE 'false' END),
              'unassign', json(CASE WHEN ((?3 OR tickets_1.client_id IN (SELECT value FROM json_each(?4))) AND tickets_1.state IN ('OPEN', 'PENDING')) THEN 'true' ELSE 'false' END),
              'hold', json(CASE WHEN ((?3 OR tickets_1.client_id IN (SELECT value FROM json_each(?4))) AND tickets_1.state IN ('NEW', 'OPEN', 'PENDING')) THEN 'true' ELSE 'false' END),
              'resume', json(CASE WHEN ((?1 OR tickets_1.client_id IN (SELECT value FROM json_each(?2))) AND tickets_1.state IN ('PENDING') AND (tickets_1.requester_id = ?5 OR ?6 OR tickets_1.client_id IN (SELECT value FROM json_each(?7)))) THEN 'true' ELSE 'false' END),
              'resolve', json(CASE WHEN ((?3 OR tickets_1.client_id IN (SELECT value FROM json_each(?4))) AND tickets_1.state IN ('NEW', 'OPEN', 'PENDING')) THEN 'true' ELSE 'false' END),
              'confirm', json(CASE WHEN ((?8 OR tickets_1.client_id IN (SELECT value FROM json_each(?9))) AND tickets_1.state IN ('RESOLVED') AND (tickets_1.requester_id = ?5 OR ?6 OR tickets_1.client_id IN (SELECT value FROM json_each(?7))) AND (tickets_1.requester_id = ?5 OR (((?3 OR tickets_1.client_id IN (SELECT value FROM json_each(?4)))) IS NOT TRUE))) THEN 'true' ELSE 'false' END),
              'reopen', json(CASE WHEN ((?1 OR tickets_1.client_id IN (SELECT value FROM json_each(?2))) AND tickets_1.state IN ('RESOLVED') AND (tickets_1.requester_id = ?5 OR ?6 OR tickets_1.client_id IN (SELECT value FROM json_each(?7)))) THEN 'true' ELSE 'false' END),
              'cancel', json(CASE WHEN ((?1 OR tickets_1.client_id IN (SELECT value FROM json_each(?2))) AND tickets_1.state IN ('NEW', 'OPEN', 'PENDING') AND (tickets_1.requester_id = ?5 OR ?6 OR tickets_1.client_id IN (SELECT value FROM json_each(?7)))) THEN 'true' ELSE 'false' END),
              'followUp', json(CASE WHEN ((?1 OR tickets_1.client_id IN (SELECT value FROM json_each(?2))) AND tickets_1.state IN ('CANCELLED', 'CLOSED')) THEN 'true' ELSE 'false' END)),
            'version', tickets_1.version,
            'turn', tickets_1.turn,
            'updatedAt', tickets_1.updated_at,
            'pendingParty', tickets_1.pending_party,
            'pendingReason', tickets_1.pending_reason,
            'remindAt', tickets_1.remind_at,
            'resolutionCode', tickets_1.resolution_code,
            'resolution', tickets_1.resolution,
            'resolvedAt', tickets_1.resolved_at,
            'closedAt', tickets_1.closed_at,
            'assignee', CASE WHEN people_3.id IS NOT NULL THEN json_object('id', 'per_' || people_3.id, 'name', people_3.name) END,
            'team', CASE WHEN teams_4.id IS NOT NULL THEN json_object('id', 'tea_' || teams_4.id, 'name', teams_4.name) END,
            'body', tickets_1.body,
            'openedAt', tickets_1.opened_at,
            'requester', CASE WHEN people_5.id IS NOT NULL THEN json_object('id', 'per_' || people_5.id,
              'name', people_5.name,
              'title', people_5.title,
              'client', CASE WHEN organisations_6.id IS NOT NULL THEN json_object('id', 'org_' || organisations_6.id, 'name', organisations_6.name, 'kind', organisations_6.kind) END) END), 2), -1, -1000000000)
        || ',"files":{"nodes":' || (
        SELECT json_group_array(json_object('id', 'fil_' || files_7.id,
            'name', files_7.name,
            'size', files_7.size,
            'thumbnail', json(CASE files_7.thumbnail WHEN 1 THEN 'true' WHEN 0 THEN 'false' END)))
        FROM (
          SELECT files_8.id, files_8.name, files_8.size, files_8.thumbnail
          FROM files files_8
          WHERE (files_8.id IN (SELECT ticket_files.file_id FROM ticket_files WHERE ticket_files.ticket_id = tickets_1.id) AND ((files_8.state <> 'ATTACHED' AND files_8.sender_id = ?5) OR EXISTS (
                SELECT 1
                FROM protocols drawn JOIN assignments given ON given.id = drawn.assignment_id
                WHERE drawn.file_id = files_8.id AND TRUE
              ) OR EXISTS (SELECT 1 FROM ticket_files hung WHERE hung.file_id = files_8.id AND TRUE) OR EXISTS (
                SELECT 1
                FROM comment_files hung JOIN comments told ON told.id = hung.comment_id
                WHERE hung.file_id = files_8.id AND TRUE
              ) OR EXISTS (
                SELECT 1
                FROM task_files shown JOIN tasks done ON done.id = shown.task_id
                WHERE shown.file_id = files_8.id AND TRUE
              )))
          ORDER BY files_8.sent_at ASC, files_8.id ASC
          LIMIT 10
        ) files_7
      ) || '},"comments":{' || substr(substr(json_object('pageInfo', json_object('hasPreviousPage', json(CASE WHEN EXISTS (
                  SELECT 1
                  FROM comments comments_9
                  WHERE comments_9.ticket_id = tickets_1.id
                  ORDER BY comments_9.at DESC, comments_9.id DESC
                  LIMIT 1 OFFSET 10
                ) THEN 'true' ELSE 'false' END),
              'startCursor', (
                SELECT 'bacbcb73.' || lower(hex(json_array(comments_11.at, comments_11.id)))
                FROM (
                  SELECT comments_12.at, comments_12.id
                  FROM comments comments_12
                  WHERE comments_12.ticket_id = tickets_1.id
                  ORDER BY comments_12.at DESC, comments_12.id DESC
                  LIMIT 10
                ) comments_11
                ORDER BY comments_11.at ASC, comments_11.id ASC
                LIMIT 1
              ))), 2), -1, -1000000000)
        || ',"nodes":[' || (
        SELECT coalesce(group_concat('{' || substr(substr(json_object('id', 'com_' || comments_13.id,
                  'audience', comments_13.audience,
                  'body', comments_13.body,
                  'at', comments_13.at,
                  'correctedAt', comments_13.corrected_at,
                  'viewerCan', json_object('correct', json(CASE WHEN ((?1 OR comments_13.client_id IN (SELECT value FROM json_each(?2))) AND comments_13.author_id = ?5 AND (comments_13.audience IN ('SHARED') OR ?3 OR comments_13.client_id IN (SELECT value FROM json_each(?4))) AND EXISTS (
                          SELECT 1
                          FROM tickets one
                          WHERE one.id = comments_13.ticket_id AND one.state IN ('NEW', 'OPEN', 'PENDING', 'RESOLVED')
                        ) AND ((comments_13.source IN ('EMAIL')) IS NOT TRUE) AND comments_13.at >= ?10) THEN 'true' ELSE 'false' END)),
                  'author', CASE WHEN people_14.id IS NOT NULL THEN json_object('id', 'per_' || people_14.id,
                    'name', people_14.name,
                    'title', people_14.title,
                    'client', CASE WHEN organisations_15.id IS NOT NULL THEN json_object('id', 'org_' || organisations_15.id, 'name', organisations_15.name, 'kind', organisations_15.kind) END) END), 2), -1, -1000000000) || ',"files":{"nodes":' || (
              SELECT json_group_array(json_object('id', 'fil_' || files_16.id,
                  'name', files_16.name,
                  'size', files_16.size,
                  'thumbnail', json(CASE files_16.thumbnail WHEN 1 THEN 'true' WHEN 0 THEN 'false' END)))
              FROM (
                SELECT files_17.id, files_17.name, files_17.size, files_17.thumbnail
                FROM files files_17
                WHERE (files_17.id IN (SELECT comment_files.file_id FROM comment_files WHERE comment_files.comment_id = comments_13.id) AND ((files_17.state <> 'ATTACHED' AND files_17.sender_id = ?5) OR EXISTS (
                      SELECT 1
                      FROM protocols drawn JOIN assignments given ON given.id = drawn.assignment_id
                      WHERE drawn.file_id = files_17.id AND TRUE
                    ) OR EXISTS (SELECT 1 FROM ticket_files hung WHERE hung.file_id = files_17.id AND TRUE) OR EXISTS (
                      SELECT 1
                      FROM comment_files hung JOIN comments told ON told.id = hung.comment_id
                      WHERE hung.file_id = files_17.id AND TRUE
                    ) OR EXISTS (
                      SELECT 1
                      FROM task_files shown JOIN tasks done ON done.id = shown.task_id
                      WHERE shown.file_id = files_17.id AND TRUE
                    )))
                ORDER BY files_17.sent_at ASC, files_17.id ASC
                LIMIT 10
              ) files_16
            ) || '}}'), '')
        FROM (
          SELECT *
          FROM (
            SELECT comments_18.id, comments_18.audience, comments_18.body, comments_18.at, comments_18.corrected_at, comments_18.author_id, comments_18.client_id, comments_18.source, comments_18.ticket_id
            FROM comments comments_18
            WHERE comments_18.ticket_id = tickets_1.id
            ORDER BY comments_18.at DESC, comments_18.id DESC
            LIMIT 10
          ) comments_13
          ORDER BY comments_13.at ASC, comments_13.id ASC
        ) comments_13
        LEFT JOIN people people_14 ON (people_14.id = comments_13.author_id AND people_14.withdrawn_at IS NULL)
        LEFT JOIN organisations organisations_15 ON organisations_15.id = people_14.client_id
      ) || ']}}'
      FROM tickets tickets_1
      LEFT JOIN organisations organisations_2 ON organisations_2.id = tickets_1.client_id
      LEFT JOIN people people_3 ON (people_3.id = tickets_1.assignee_id AND people_3.withdrawn_at IS NULL)
      LEFT JOIN teams teams_4 ON teams_4.id = tickets_1.team_id
      LEFT JOIN people people_5 ON (people_5.id = tickets_1.requester_id AND people_5.withdrawn_at IS NULL)
      LEFT JOIN organisations organisations_6 ON organisations_6.id = people_5.client_id
      WHERE tickets_1.id = ?11
    ), 'null') || '}' AS BLOB)
