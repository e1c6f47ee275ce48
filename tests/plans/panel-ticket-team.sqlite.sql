SELECT CAST('{"ticket":' || coalesce((
      SELECT '{' || substr(substr(json_object('id', 'tkt_' || tickets_1.id,
            'number', tickets_1.number,
            'title', tickets_1.title,
            'state', tickets_1.state,
            'priority', tickets_1.priority,
            'client', CASE WHEN organisations_2.id IS NOT NULL THEN json_object('id', 'org_' || organisations_2.id,
              'code', organisations_2.code,
              'name', organisations_2.name,
              'viewerCan', json_object('askDecision', json(CASE WHEN ((?1 OR organisations_2.client_id IN (SELECT value FROM json_each(?2))) AND (?3 OR organisations_2.client_id IN (SELECT value FROM json_each(?4)))) THEN 'true' ELSE 'false' END))) END,
            'requester', CASE WHEN people_3.id IS NOT NULL THEN json_object('id', 'per_' || people_3.id,
              'name', people_3.name,
              'title', people_3.title,
              'client', CASE WHEN organisations_4.id IS NOT NULL THEN json_object('id', 'org_' || organisations_4.id, 'name', organisations_4.name, 'kind', organisations_4.kind) END) END,
            'viewerCan', json_object('comment', json(CASE WHEN ((?1 OR tickets_1.client_id IN (SELECT value FROM json_each(?2))) AND tickets_1.state IN ('NEW', 'OPEN', 'PENDING', 'RESOLVED')) THEN 'true' ELSE 'false' END),
              'assign', json(CASE WHEN ((?5 OR tickets_1.client_id IN (SELECT value FROM json_each(?6))) AND tickets_1.state IN ('NEW', 'OPEN', 'PENDING')) THEN 'true' ELSE 'false' END),
              'unassign', json(CASE WHEN ((?5 OR tickets_1.client_id IN (SELECT value FROM json_each(?6))) AND tickets_1.state IN ('OPEN', 'PENDING')) THEN 'true' ELSE 'false' END),
              'hold', json(CASE WHEN ((?5 OR tickets_1.client_id IN (SELECT value FROM json_each(?6))) AND tickets_1.state IN ('NEW', 'OPEN', 'PENDING')) THEN 'true' ELSE 'false' END),
              'resume', json(CASE WHEN ((?1 OR tickets_1.client_id IN (SELECT value FROM json_each(?2))) AND tickets_1.state IN ('PENDING') AND (tickets_1.requester_id = ?7 OR ?3 OR tickets_1.client_id IN (SELECT value FROM json_each(?4)))) THEN 'true' ELSE 'false' END),
              'resolve', json(CASE WHEN ((?5 OR tickets_1.client_id IN (SELECT value FROM json_each(?6))) AND tickets_1.state IN ('NEW', 'OPEN', 'PENDING')) THEN 'true' ELSE 'false' END),
              'confirm', json(CASE WHEN ((?8 OR tickets_1.client_id IN (SELECT value FROM json_each(?9))) AND tickets_1.state IN ('RESOLVED') AND (tickets_1.requester_id = ?7 OR ?3 OR tickets_1.client_id IN (SELECT value FROM json_each(?4))) AND (tickets_1.requester_id = ?7 OR (((?5 OR tickets_1.client_id IN (SELECT value FROM json_each(?6)))) IS NOT TRUE))) THEN 'true' ELSE 'false' END),
              'reopen', json(CASE WHEN ((?1 OR tickets_1.client_id IN (SELECT value FROM json_each(?2))) AND tickets_1.state IN ('RESOLVED') AND (tickets_1.requester_id = ?7 OR ?3 OR tickets_1.client_id IN (SELECT value FROM json_each(?4)))) THEN 'true' ELSE 'false' END),
              'cancel', json(CASE WHEN ((?1 OR tickets_1.client_id IN (SELECT value FROM json_each(?2))) AND tickets_1.state IN ('NEW', 'OPEN', 'PENDING') AND (tickets_1.requester_id = ?7 OR ?3 OR tickets_1.client_id IN (SELECT value FROM json_each(?4)))) THEN 'true' ELSE 'false' END),
              'followUp', json(CASE WHEN ((?1 OR tickets_1.client_id IN (SELECT value FROM json_each(?2))) AND tickets_1.state IN ('CANCELLED', 'CLOSED')) THEN 'true' ELSE 'false' END),
              'rate', json(CASE WHEN ((?8 OR tickets_1.client_id IN (SELECT value FROM json_each(?9))) AND tickets_1.state IN ('CLOSED') AND tickets_1.requester_id = ?7) THEN 'true' ELSE 'false' END),
              'watch', json(CASE WHEN (?1 OR tickets_1.client_id IN (SELECT value FROM json_each(?2))) THEN 'true' ELSE 'false' END),
              'unwatch', json(CASE WHEN (?1 OR tickets_1.client_id IN (SELECT value FROM json_each(?2))) THEN 'true' ELSE 'false' END),
              'relate', json(CASE WHEN (?5 OR tickets_1.client_id IN (SELECT value FROM json_each(?6))) THEN 'true' ELSE 'false' END),
              'unrelate', json(CASE WHEN (?5 OR tickets_1.client_id IN (SELECT value FROM json_each(?6))) THEN 'true' ELSE 'false' END),
              'nest', json(CASE WHEN ((?5 OR tickets_1.client_id IN (SELECT value FROM json_each(?6))) AND tickets_1.state IN ('NEW', 'OPEN', 'PENDING', 'RESOLVED')) THEN 'true' ELSE 'false' END),
              'merge', json(CASE WHEN ((?5 OR tickets_1.client_id IN (SELECT value FROM json_each(?6))) AND tickets_1.state IN ('NEW', 'OPEN', 'PENDING', 'RESOLVED')) THEN 'true' ELSE 'false' END),
              'logWork', json(CASE WHEN (?5 OR tickets_1.client_id IN (SELECT value FROM json_each(?6))) THEN 'true' ELSE 'false' END),
              'correctWork', json(CASE WHEN (?5 OR tickets_1.client_id IN (SELECT value FROM json_each(?6))) THEN 'true' ELSE 'false' END),
              'addDevice', json(CASE WHEN ((?1 OR tickets_1.client_id IN (SELECT value FROM json_each(?2))) AND tickets_1.state IN ('NEW', 'OPEN', 'PENDING', 'RESOLVED') AND (tickets_1.requester_id = ?7 OR ?3 OR tickets_1.client_id IN (SELECT value FROM json_each(?4)))) THEN 'true' ELSE 'false' END),
              'addPerson', json(CASE WHEN ((?1 OR tickets_1.client_id IN (SELECT value FROM json_each(?2))) AND tickets_1.state IN ('NEW', 'OPEN', 'PENDING', 'RESOLVED') AND (tickets_1.requester_id = ?7 OR ?3 OR tickets_1.client_id IN (SELECT value FROM json_each(?4)))) THEN 'true' ELSE 'false' END),
              'classify', json(CASE WHEN ((?5 OR tickets_1.client_id IN (SELECT value FROM json_each(?6))) AND tickets_1.state IN ('NEW', 'OPEN', 'PENDING', 'RESOLVED')) THEN 'true' ELSE 'false' END),
              'prioritise', json(CASE WHEN ((?5 OR tickets_1.client_id IN (SELECT value FROM json_each(?6))) AND tickets_1.state IN ('NEW', 'OPEN', 'PENDING', 'RESOLVED')) THEN 'true' ELSE 'false' END))), 2), -1, -1000000000)
        || ',"history":{"nodes":' || (
        SELECT json_group_array(json_object('id', 'evt_' || history_5.id,
            'name', history_5.name,
            'at', history_5.at,
            'changes', json(history_5.changes),
            'effectiveAt', history_5.effective_at,
            'audience', history_5.audience,
            'requestId', history_5.request_id,
            'actor', CASE WHEN people_6.id IS NOT NULL THEN json_object('id', 'per_' || people_6.id, 'name', people_6.name) END,
            'onBehalfOf', CASE WHEN people_7.id IS NOT NULL THEN json_object('id', 'per_' || people_7.id, 'name', people_7.name) END))
        FROM (
          SELECT history_8.id, history_8.name, history_8.at, history_8.changes, history_8.client_id, history_8.effective_at, history_8.audience, history_8.request_id, history_8.actor_id, history_8.on_behalf_of_id
          FROM history history_8
          WHERE (history_8.subject_id = tickets_1.id AND (history_8.audience <> 'PRIVATE' OR history_8.audience = 'PRIVATE' AND history_8.actor_id = ?7))
          ORDER BY history_8.position DESC, history_8.id DESC
          LIMIT 30
        ) history_5
        LEFT JOIN people people_6 ON (people_6.id = history_5.actor_id AND people_6.withdrawn_at IS NULL)
        LEFT JOIN people people_7 ON (people_7.id = history_5.on_behalf_of_id AND people_7.withdrawn_at IS NULL)
      ) || ',' || substr(substr(json_object('pageInfo', json_object('hasNextPage', json(CASE WHEN EXISTS (
                  SELECT 1
                  FROM history history_9
                  WHERE (history_9.subject_id = tickets_1.id AND (history_9.audience <> 'PRIVATE' OR history_9.audience = 'PRIVATE' AND history_9.actor_id = ?7))
                  ORDER BY history_9.position DESC, history_9.id DESC
                  LIMIT 1 OFFSET 30
                ) THEN 'true' ELSE 'false' END),
              'endCursor', (
                SELECT 'b4799ddc.' || lower(hex(json_array(history_11.position, history_11.id)))
                FROM (
                  SELECT history_12.position, history_12.id
                  FROM history history_12
                  WHERE (history_12.subject_id = tickets_1.id AND (history_12.audience <> 'PRIVATE' OR history_12.audience = 'PRIVATE' AND history_12.actor_id = ?7))
                  ORDER BY history_12.position DESC, history_12.id DESC
                  LIMIT 30
                ) history_11
                ORDER BY history_11.position ASC, history_11.id ASC
                LIMIT 1
              ))), 2), -1, -1000000000) || '},' || substr(substr(json_object('version', tickets_1.version,
            'turn', tickets_1.turn,
            'updatedAt', tickets_1.updated_at,
            'pendingParty', tickets_1.pending_party,
            'pendingReason', tickets_1.pending_reason,
            'remindAt', tickets_1.remind_at,
            'resolutionCode', tickets_1.resolution_code,
            'resolution', tickets_1.resolution,
            'resolvedAt', tickets_1.resolved_at,
            'closedAt', tickets_1.closed_at,
            'assignee', CASE WHEN people_13.id IS NOT NULL THEN json_object('id', 'per_' || people_13.id, 'name', people_13.name) END,
            'team', CASE WHEN teams_14.id IS NOT NULL THEN json_object('id', 'tea_' || teams_14.id, 'name', teams_14.name) END), 2), -1, -1000000000)
        || ',"children":{"nodes":' || (
        SELECT json_group_array(json_object('id', 'tkt_' || tickets_15.id,
            'number', tickets_15.number,
            'title', tickets_15.title,
            'state', tickets_15.state,
            'turn', tickets_15.turn,
            'client', CASE WHEN organisations_16.id IS NOT NULL THEN json_object('id', 'org_' || organisations_16.id, 'code', organisations_16.code) END))
        FROM (
          SELECT tickets_17.id, tickets_17.number, tickets_17.title, tickets_17.state, tickets_17.turn, tickets_17.client_id
          FROM tickets tickets_17
          WHERE tickets_17.parent_id = tickets_1.id
          ORDER BY tickets_17.opened_at DESC, tickets_17.id DESC
          LIMIT 50
        ) tickets_15
        LEFT JOIN organisations organisations_16 ON organisations_16.id = tickets_15.client_id
      ) || '},"linkedFrom":{"nodes":' || (
        SELECT json_group_array(json_object('id', 'tkl_' || ticket_links_18.id,
            'kind', ticket_links_18.kind,
            'ticket', CASE WHEN tickets_19.id IS NOT NULL THEN json_object('id', 'tkt_' || tickets_19.id,
              'number', tickets_19.number,
              'title', tickets_19.title,
              'state', tickets_19.state,
              'turn', tickets_19.turn,
              'client', CASE WHEN organisations_20.id IS NOT NULL THEN json_object('id', 'org_' || organisations_20.id, 'code', organisations_20.code) END) END))
        FROM (
          SELECT ticket_links_21.id, ticket_links_21.kind, ticket_links_21.ticket_id
          FROM ticket_links ticket_links_21
          WHERE (ticket_links_21.other_id = tickets_1.id AND ticket_links_21.ended_at IS NULL)
          ORDER BY ticket_links_21.created_at ASC, ticket_links_21.id ASC
          LIMIT 50
        ) ticket_links_18
        LEFT JOIN tickets tickets_19 ON tickets_19.id = ticket_links_18.ticket_id
        LEFT JOIN organisations organisations_20 ON organisations_20.id = tickets_19.client_id
      ) || '},' || substr(substr(json_object('mergedInto', CASE WHEN tickets_22.id IS NOT NULL THEN json_object('id', 'tkt_' || tickets_22.id,
              'number', tickets_22.number,
              'title', tickets_22.title,
              'state', tickets_22.state,
              'turn', tickets_22.turn,
              'client', CASE WHEN organisations_23.id IS NOT NULL THEN json_object('id', 'org_' || organisations_23.id, 'code', organisations_23.code) END) END), 2), -1, -1000000000)
        || ',"clocks":{"nodes":' || (
        SELECT json_group_array(json_object('id', 'clk_' || clocks_24.id,
            'metric', clocks_24.metric,
            'priority', clocks_24.priority,
            'state', clocks_24.state,
            'minutes', clocks_24.minutes,
            'sinceAt', clocks_24.since_at,
            'usedMs', clocks_24.used_ms,
            'dueAt', clocks_24.due_at,
            'warnedAt', clocks_24.warned_at,
            'breachedAt', clocks_24.breached_at,
            'stoppedAt', clocks_24.stopped_at,
            'policy', CASE WHEN policies_25.id IS NOT NULL THEN json_object('id', 'pol_' || policies_25.id,
              'name', policies_25.name,
              'number', policies_25.number,
              'pauses', json(policies_25.pauses),
              'calendar', CASE WHEN calendars_26.id IS NOT NULL THEN json_object('id', 'cal_' || calendars_26.id, 'name', calendars_26.name) END) END))
        FROM (
          SELECT clocks_27.id, clocks_27.metric, clocks_27.priority, clocks_27.state, clocks_27.minutes, clocks_27.since_at, clocks_27.used_ms, clocks_27.due_at, clocks_27.warned_at, clocks_27.breached_at, clocks_27.stopped_at, clocks_27.policy_id
          FROM clocks clocks_27
          WHERE clocks_27.ticket_id = tickets_1.id
          ORDER BY clocks_27.started_at ASC, clocks_27.id ASC
          LIMIT 4
        ) clocks_24
        LEFT JOIN policies policies_25 ON policies_25.id = clocks_24.policy_id
        LEFT JOIN calendars calendars_26 ON calendars_26.id = policies_25.calendar_id
      ) || '},"turns":{"nodes":' || (
        SELECT json_group_array(json_object('id', 'trn_' || ticket_turns_28.id,
            'turn', ticket_turns_28.turn,
            'fromAt', ticket_turns_28.from_at,
            'toAt', ticket_turns_28.to_at))
        FROM (
          SELECT ticket_turns_29.id, ticket_turns_29.turn, ticket_turns_29.from_at, ticket_turns_29.to_at
          FROM ticket_turns ticket_turns_29
          WHERE ticket_turns_29.ticket_id = tickets_1.id
          ORDER BY ticket_turns_29.from_at ASC, ticket_turns_29.id ASC
          LIMIT 100
        ) ticket_turns_28
      ) || '},"ratings":{"nodes":' || (
        SELECT json_group_array(json_object('id', 'rtg_' || ratings_30.id,
            'score', ratings_30.score,
            'comment', ratings_30.comment,
            'ratedAt', ratings_30.rated_at,
            'expiresAt', ratings_30.expires_at,
            'person', CASE WHEN people_31.id IS NOT NULL THEN json_object('id', 'per_' || people_31.id, 'name', people_31.name) END))
        FROM (
          SELECT ratings_32.id, ratings_32.score, ratings_32.comment, ratings_32.rated_at, ratings_32.expires_at, ratings_32.person_id
          FROM ratings ratings_32
          WHERE ratings_32.ticket_id = tickets_1.id
          ORDER BY ratings_32.created_at DESC, ratings_32.id DESC
          LIMIT 1
        ) ratings_30
        LEFT JOIN people people_31 ON (people_31.id = ratings_30.person_id AND people_31.withdrawn_at IS NULL)
      ) || '},"watchers":{"nodes":' || (
        SELECT json_group_array(json_object('id', 'tkw_' || ticket_watchers_33.id,
            'person', CASE WHEN people_34.id IS NOT NULL THEN json_object('id', 'per_' || people_34.id, 'name', people_34.name) END))
        FROM (
          SELECT ticket_watchers_35.id, ticket_watchers_35.person_id
          FROM ticket_watchers ticket_watchers_35
          WHERE (ticket_watchers_35.ticket_id = tickets_1.id AND ticket_watchers_35.ended_at IS NULL)
          ORDER BY ticket_watchers_35.created_at ASC, ticket_watchers_35.id ASC
          LIMIT 50
        ) ticket_watchers_33
        LEFT JOIN people people_34 ON (people_34.id = ticket_watchers_33.person_id AND people_34.withdrawn_at IS NULL)
      ) || '},' || substr(substr(json_object('parent', CASE WHEN tickets_36.id IS NOT NULL THEN json_object('id', 'tkt_' || tickets_36.id,
              'number', tickets_36.number,
              'title', tickets_36.title,
              'state', tickets_36.state,
              'turn', tickets_36.turn,
              'client', CASE WHEN organisations_37.id IS NOT NULL THEN json_object('id', 'org_' || organisations_37.id, 'code', organisations_37.code) END) END), 2), -1, -1000000000)
        || ',"links":{"nodes":' || (
        SELECT json_group_array(json_object('id', 'tkl_' || ticket_links_38.id,
            'kind', ticket_links_38.kind,
            'other', CASE WHEN tickets_39.id IS NOT NULL THEN json_object('id', 'tkt_' || tickets_39.id,
              'number', tickets_39.number,
              'title', tickets_39.title,
              'state', tickets_39.state,
              'turn', tickets_39.turn,
              'client', CASE WHEN organisations_40.id IS NOT NULL THEN json_object('id', 'org_' || organisations_40.id, 'code', organisations_40.code) END) END))
        FROM (
          SELECT ticket_links_41.id, ticket_links_41.kind, ticket_links_41.other_id
          FROM ticket_links ticket_links_41
          WHERE (ticket_links_41.ticket_id = tickets_1.id AND ticket_links_41.ended_at IS NULL)
          ORDER BY ticket_links_41.created_at ASC, ticket_links_41.id ASC
          LIMIT 50
        ) ticket_links_38
        LEFT JOIN tickets tickets_39 ON tickets_39.id = ticket_links_38.other_id
        LEFT JOIN organisations organisations_40 ON organisations_40.id = tickets_39.client_id
      ) || '},"merged":{"nodes":' || (
        SELECT json_group_array(json_object('id', 'tkt_' || tickets_42.id,
            'number', tickets_42.number,
            'title', tickets_42.title,
            'state', tickets_42.state,
            'turn', tickets_42.turn,
            'client', CASE WHEN organisations_43.id IS NOT NULL THEN json_object('id', 'org_' || organisations_43.id, 'code', organisations_43.code) END))
        FROM (
          SELECT tickets_44.id, tickets_44.number, tickets_44.title, tickets_44.state, tickets_44.turn, tickets_44.client_id
          FROM tickets tickets_44
          WHERE tickets_44.merged_into_id = tickets_1.id
          ORDER BY tickets_44.opened_at DESC, tickets_44.id DESC
          LIMIT 20
        ) tickets_42
        LEFT JOIN organisations organisations_43 ON organisations_43.id = tickets_42.client_id
      ) || '},"work":{"nodes":' || (
        SELECT json_group_array(json_object('id', 'wrk_' || work_entries_45.id,
            'workDate', work_entries_45.work_date,
            'minutes', work_entries_45.minutes,
            'billedMinutes', work_entries_45.billed_minutes,
            'audience', work_entries_45.audience,
            'note', work_entries_45.note,
            'person', CASE WHEN people_46.id IS NOT NULL THEN json_object('id', 'per_' || people_46.id, 'name', people_46.name) END,
            'corrects', CASE WHEN work_entries_47.id IS NOT NULL THEN json_object('id', 'wrk_' || work_entries_47.id) END))
        FROM (
          SELECT work_entries_48.id, work_entries_48.work_date, work_entries_48.minutes, work_entries_48.billed_minutes, work_entries_48.audience, work_entries_48.note, work_entries_48.person_id, work_entries_48.corrects_id
          FROM work_entries work_entries_48
          WHERE (work_entries_48.ticket_id = tickets_1.id AND ((work_entries_48.ended_at IS NULL) = ?10))
          ORDER BY work_entries_48.work_date ASC, work_entries_48.id ASC
          LIMIT 100
        ) work_entries_45
        LEFT JOIN people people_46 ON (people_46.id = work_entries_45.person_id AND people_46.withdrawn_at IS NULL)
        LEFT JOIN work_entries work_entries_47 ON work_entries_47.id = work_entries_45.corrects_id
      ) || '},' || substr(substr(json_object('body', tickets_1.body, 'openedAt', tickets_1.opened_at), 2), -1, -1000000000)
        || ',"files":{"nodes":' || (
        SELECT json_group_array(json_object('id', 'fil_' || files_49.id,
            'name', files_49.name,
            'size', files_49.size,
            'thumbnail', json(CASE files_49.thumbnail WHEN 1 THEN 'true' WHEN 0 THEN 'false' END)))
        FROM (
          SELECT files_50.id, files_50.name, files_50.size, files_50.thumbnail
          FROM files files_50
          WHERE (files_50.id IN (SELECT ticket_files.file_id FROM ticket_files WHERE ticket_files.ticket_id = tickets_1.id) AND ((files_50.state <> 'ATTACHED' AND files_50.sender_id = ?7) OR EXISTS (
                SELECT 1
                FROM protocols drawn JOIN assignments given ON given.id = drawn.assignment_id
                WHERE drawn.file_id = files_50.id AND TRUE
              ) OR EXISTS (SELECT 1 FROM ticket_files hung WHERE hung.file_id = files_50.id AND TRUE) OR EXISTS (
                SELECT 1
                FROM comment_files hung JOIN comments told ON told.id = hung.comment_id
                WHERE hung.file_id = files_50.id AND TRUE
              ) OR EXISTS (
                SELECT 1
                FROM task_files shown JOIN tasks done ON done.id = shown.task_id
                WHERE shown.file_id = files_50.id AND TRUE
              )))
          ORDER BY files_50.sent_at ASC, files_50.id ASC
          LIMIT 10
        ) files_49
      ) || '},"comments":{' || substr(substr(json_object('pageInfo', json_object('hasPreviousPage', json(CASE WHEN EXISTS (
                  SELECT 1
                  FROM comments comments_51
                  WHERE comments_51.ticket_id = tickets_1.id
                  ORDER BY comments_51.at DESC, comments_51.id DESC
                  LIMIT 1 OFFSET 10
                ) THEN 'true' ELSE 'false' END),
              'startCursor', (
                SELECT 'bacbcb73.' || lower(hex(json_array(comments_53.at, comments_53.id)))
                FROM (
                  SELECT comments_54.at, comments_54.id
                  FROM comments comments_54
                  WHERE comments_54.ticket_id = tickets_1.id
                  ORDER BY comments_54.at DESC, comments_54.id DESC
                  LIMIT 10
                ) comments_53
                ORDER BY comments_53.at ASC, comments_53.id ASC
                LIMIT 1
              ))), 2), -1, -1000000000)
        || ',"nodes":[' || (
        SELECT coalesce(group_concat('{' || substr(substr(json_object('id', 'com_' || comments_55.id,
                  'audience', comments_55.audience,
                  'body', comments_55.body,
                  'at', comments_55.at,
                  'correctedAt', comments_55.corrected_at,
                  'viewerCan', json_object('correct', json(CASE WHEN ((?1 OR comments_55.client_id IN (SELECT value FROM json_each(?2))) AND comments_55.author_id = ?7 AND (comments_55.audience IN ('SHARED') OR ?5 OR comments_55.client_id IN (SELECT value FROM json_each(?6))) AND EXISTS (
                          SELECT 1
                          FROM tickets one
                          WHERE one.id = comments_55.ticket_id AND one.state IN ('NEW', 'OPEN', 'PENDING', 'RESOLVED')
                        ) AND ((comments_55.source IN ('EMAIL')) IS NOT TRUE) AND comments_55.at >= ?11) THEN 'true' ELSE 'false' END)),
                  'author', CASE WHEN people_56.id IS NOT NULL THEN json_object('id', 'per_' || people_56.id,
                    'name', people_56.name,
                    'title', people_56.title,
                    'client', CASE WHEN organisations_57.id IS NOT NULL THEN json_object('id', 'org_' || organisations_57.id, 'name', organisations_57.name, 'kind', organisations_57.kind) END) END), 2), -1, -1000000000) || ',"files":{"nodes":' || (
              SELECT json_group_array(json_object('id', 'fil_' || files_58.id,
                  'name', files_58.name,
                  'size', files_58.size,
                  'thumbnail', json(CASE files_58.thumbnail WHEN 1 THEN 'true' WHEN 0 THEN 'false' END)))
              FROM (
                SELECT files_59.id, files_59.name, files_59.size, files_59.thumbnail
                FROM files files_59
                WHERE (files_59.id IN (SELECT comment_files.file_id FROM comment_files WHERE comment_files.comment_id = comments_55.id) AND ((files_59.state <> 'ATTACHED' AND files_59.sender_id = ?7) OR EXISTS (
                      SELECT 1
                      FROM protocols drawn JOIN assignments given ON given.id = drawn.assignment_id
                      WHERE drawn.file_id = files_59.id AND TRUE
                    ) OR EXISTS (SELECT 1 FROM ticket_files hung WHERE hung.file_id = files_59.id AND TRUE) OR EXISTS (
                      SELECT 1
                      FROM comment_files hung JOIN comments told ON told.id = hung.comment_id
                      WHERE hung.file_id = files_59.id AND TRUE
                    ) OR EXISTS (
                      SELECT 1
                      FROM task_files shown JOIN tasks done ON done.id = shown.task_id
                      WHERE shown.file_id = files_59.id AND TRUE
                    )))
                ORDER BY files_59.sent_at ASC, files_59.id ASC
                LIMIT 10
              ) files_58
            ) || '}}'), '')
        FROM (
          SELECT *
          FROM (
            SELECT comments_60.id, comments_60.audience, comments_60.body, comments_60.at, comments_60.corrected_at, comments_60.author_id, comments_60.client_id, comments_60.source, comments_60.ticket_id
            FROM comments comments_60
            WHERE comments_60.ticket_id = tickets_1.id
            ORDER BY comments_60.at DESC, comments_60.id DESC
            LIMIT 10
          ) comments_55
          ORDER BY comments_55.at ASC, comments_55.id ASC
        ) comments_55
        LEFT JOIN people people_56 ON (people_56.id = comments_55.author_id AND people_56.withdrawn_at IS NULL)
        LEFT JOIN organisations organisations_57 ON organisations_57.id = people_56.client_id
      ) || ']},' || substr(substr(json_object('source', tickets_1.source,
            'openedBy', CASE WHEN people_61.id IS NOT NULL THEN json_object('id', 'per_' || people_61.id, 'name', people_61.name) END), 2), -1, -1000000000)
        || ',"people":{"nodes":' || (
        SELECT json_group_array(json_object('id', 'per_' || people_62.id, 'name', people_62.name))
        FROM (
          SELECT people_63.id, people_63.name
          FROM people people_63
          WHERE (people_63.id IN (SELECT ticket_people.person_id FROM ticket_people WHERE ticket_people.ticket_id = tickets_1.id) AND people_63.withdrawn_at IS NULL)
          ORDER BY people_63.search ASC, people_63.id ASC
          LIMIT 20
        ) people_62
      ) || '},"devices":{"nodes":' || (
        SELECT json_group_array(json_object('id', 'dev_' || devices_64.id,
            'tag', devices_64.tag,
            'model', CASE WHEN device_models_65.id IS NOT NULL THEN json_object('id', 'mod_' || device_models_65.id,
              'manufacturer', device_models_65.manufacturer,
              'name', device_models_65.name) END))
        FROM (
          SELECT devices_66.id, devices_66.tag, devices_66.model_id
          FROM devices devices_66
          WHERE (devices_66.id IN (SELECT ticket_devices.device_id FROM ticket_devices WHERE ticket_devices.ticket_id = tickets_1.id) AND devices_66.withdrawn_at IS NULL)
          ORDER BY devices_66.tag ASC, devices_66.id ASC
          LIMIT 20
        ) devices_64
        LEFT JOIN device_models device_models_65 ON device_models_65.id = devices_64.model_id
      ) || '},' || substr(substr(json_object('kind', tickets_1.kind,
            'category', tickets_1.category,
            'impact', tickets_1.impact,
            'urgency', tickets_1.urgency,
            'priorityReason', tickets_1.priority_reason), 2), -1, -1000000000)
        || ',"decisions":{"nodes":[' || (
        SELECT coalesce(group_concat('{' || substr(substr(json_object('id', 'dec_' || decisions_67.id,
                  'question', decisions_67.question,
                  'state', decisions_67.state,
                  'dueAt', decisions_67.due_at,
                  'askedAt', decisions_67.asked_at,
                  'askedBy', CASE WHEN people_68.id IS NOT NULL THEN json_object('id', 'per_' || people_68.id, 'name', people_68.name) END,
                  'client', CASE WHEN organisations_69.id IS NOT NULL THEN json_object('id', 'org_' || organisations_69.id, 'name', organisations_69.name) END), 2), -1, -1000000000) || ',"options":{"nodes":' || (
              SELECT json_group_array(json_object('id', 'opt_' || options_70.id, 'label', options_70.label))
              FROM (
                SELECT options_71.id, options_71.label
                FROM options options_71
                WHERE (options_71.decision_id = decisions_67.id AND options_71.chosen = ?10)
                ORDER BY options_71.place ASC, options_71.id ASC
                LIMIT 1
              ) options_70
            ) || '}}'), '')
        FROM (
          SELECT decisions_72.id, decisions_72.question, decisions_72.state, decisions_72.due_at, decisions_72.asked_at, decisions_72.asked_by_id, decisions_72.client_id
          FROM decisions decisions_72
          WHERE decisions_72.subject_id = tickets_1.id
          ORDER BY decisions_72.asked_at DESC, decisions_72.id DESC
          LIMIT 20
        ) decisions_67
        LEFT JOIN people people_68 ON (people_68.id = decisions_67.asked_by_id AND people_68.withdrawn_at IS NULL)
        LEFT JOIN organisations organisations_69 ON organisations_69.id = decisions_67.client_id
      ) || ']}}'
      FROM tickets tickets_1
      LEFT JOIN organisations organisations_2 ON organisations_2.id = tickets_1.client_id
      LEFT JOIN people people_3 ON (people_3.id = tickets_1.requester_id AND people_3.withdrawn_at IS NULL)
      LEFT JOIN organisations organisations_4 ON organisations_4.id = people_3.client_id
      LEFT JOIN people people_13 ON (people_13.id = tickets_1.assignee_id AND people_13.withdrawn_at IS NULL)
      LEFT JOIN teams teams_14 ON teams_14.id = tickets_1.team_id
      LEFT JOIN tickets tickets_22 ON tickets_22.id = tickets_1.merged_into_id
      LEFT JOIN organisations organisations_23 ON organisations_23.id = tickets_22.client_id
      LEFT JOIN tickets tickets_36 ON tickets_36.id = tickets_1.parent_id
      LEFT JOIN organisations organisations_37 ON organisations_37.id = tickets_36.client_id
      LEFT JOIN people people_61 ON (people_61.id = tickets_1.opened_by_id AND people_61.withdrawn_at IS NULL)
      WHERE tickets_1.id = ?12
    ), 'null') || '}' AS BLOB)
