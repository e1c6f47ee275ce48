WITH my_tickets AS (
  SELECT one.id
  FROM tickets one
  WHERE (one.client_id = ANY($8::uuid[]) AND (one.requester_id = $10::uuid OR one.id IN (SELECT link.ticket_id FROM ticket_people link WHERE link.person_id = $10::uuid) OR one.id IN (
        SELECT watch.ticket_id
        FROM ticket_watchers watch
        WHERE watch.ended_at IS NULL AND watch.person_id = $10::uuid
      )))
), seen_accesses AS (
  SELECT one.id
  FROM accesses one
  WHERE (one.client_id = ANY($8::uuid[]) AND one.person_id = $10::uuid)
), seen_approvers AS (
  SELECT one.id
  FROM approvers one
  WHERE (one.client_id = ANY($8::uuid[]) AND one.decision_id IN (SELECT one.decision_id FROM approvers one WHERE one.person_id = $10::uuid))
), seen_assignments AS (
  SELECT one.id
  FROM assignments one
  WHERE (one.client_id = ANY($8::uuid[]) AND one.holder_id = $10::uuid)
), seen_calendars AS (
  SELECT one.id
  FROM calendars one
  WHERE (one.client_id = ANY($8::uuid[]) OR one.client_id IN (SELECT it.id FROM organisations it WHERE it.kind = 'ENTERPRISE'))
), seen_clocks AS (SELECT one.id FROM clocks one WHERE one.ticket_id IN (SELECT id FROM my_tickets)), seen_closures AS (
  SELECT one.id
  FROM closures one
  WHERE (one.client_id = ANY($8::uuid[]) OR one.client_id IN (SELECT it.id FROM organisations it WHERE it.kind = 'ENTERPRISE'))
), seen_comments AS (
  SELECT one.id
  FROM comments one
  WHERE (one.audience = 'SHARED' AND one.ticket_id IN (SELECT id FROM my_tickets))
), seen_comment_files AS (
  SELECT one.id
  FROM comment_files one
  WHERE EXISTS (
    SELECT 1
    FROM comments told
    WHERE told.id = one.comment_id AND (told.audience = 'SHARED' AND told.ticket_id IN (SELECT id FROM my_tickets))
  )
), seen_decisions AS (
  SELECT one.id
  FROM decisions one
  WHERE (one.client_id = ANY($8::uuid[]) AND one.id IN (SELECT one.decision_id FROM approvers one WHERE one.person_id = $10::uuid))
), seen_delegations AS (SELECT one.id FROM delegations one WHERE (one.person_id = $10::uuid OR one.delegate_id = $10::uuid)), seen_devices AS (
  SELECT one.id
  FROM devices one
  WHERE (one.withdrawn_at IS NULL AND one.client_id = ANY($8::uuid[]) AND one.holder_id = $10::uuid)
), seen_device_models AS (SELECT one.id FROM device_models one WHERE $10::uuid <> '00000000-0000-0000-0000-000000000000'), seen_files AS (
  SELECT one.id
  FROM files one
  WHERE ((one.state <> 'ATTACHED' AND one.sender_id = $10::uuid) OR EXISTS (
      SELECT 1
      FROM ticket_files hung
      WHERE hung.file_id = one.id AND hung.ticket_id IN (SELECT id FROM my_tickets)
    ) OR EXISTS (
      SELECT 1
      FROM comment_files hung JOIN comments told ON told.id = hung.comment_id
      WHERE hung.file_id = one.id AND (told.audience = 'SHARED' AND told.ticket_id IN (SELECT id FROM my_tickets))
    ))
), seen_labels AS (SELECT one.id FROM labels one WHERE one.client_id = ANY($8::uuid[])), seen_memberships AS (SELECT one.id FROM memberships one WHERE one.person_id = $10::uuid), seen_options AS (
  SELECT one.id
  FROM options one
  WHERE (one.client_id = ANY($8::uuid[]) AND one.decision_id IN (SELECT one.decision_id FROM approvers one WHERE one.person_id = $10::uuid))
), seen_organisations AS (
  SELECT one.id
  FROM organisations one
  WHERE (one.id = ANY($8::uuid[]) OR (one.id = $9::uuid OR one.kind = 'ENTERPRISE'))
), seen_passwords AS (SELECT one.id FROM passwords one WHERE one.person_id = $10::uuid), seen_people AS (
  SELECT one.id
  FROM people one
  WHERE (one.withdrawn_at IS NULL AND (one.client_id = ANY($8::uuid[]) OR one.id = $10::uuid OR one.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
), seen_policies AS (
  SELECT one.id
  FROM policies one
  WHERE (one.client_id = ANY($8::uuid[]) OR one.client_id IN (SELECT it.id FROM organisations it WHERE it.kind = 'ENTERPRISE'))
), seen_preferences AS (SELECT one.id FROM preferences one WHERE one.person_id = $10::uuid), seen_ratings AS (SELECT one.id FROM ratings one WHERE (one.client_id = ANY($8::uuid[]) AND one.person_id = $10::uuid)), seen_remarks AS (
  SELECT one.id
  FROM remarks one
  WHERE (one.audience = 'SHARED' AND one.client_id = ANY($8::uuid[]) AND one.decision_id IN (SELECT one.decision_id FROM approvers one WHERE one.person_id = $10::uuid))
), seen_sessions AS (SELECT one.id FROM sessions one WHERE one.person_id = $10::uuid), seen_systems AS (SELECT one.id FROM systems one WHERE one.client_id = ANY($8::uuid[])), seen_teams AS (SELECT one.id FROM teams one WHERE TRUE), seen_tickets AS (SELECT one.id FROM tickets one WHERE one.id IN (SELECT id FROM my_tickets)), seen_ticket_devices AS (SELECT one.id FROM ticket_devices one WHERE one.ticket_id IN (SELECT id FROM my_tickets)), seen_ticket_files AS (SELECT one.id FROM ticket_files one WHERE one.ticket_id IN (SELECT id FROM my_tickets)), seen_ticket_links AS (
  SELECT one.id
  FROM ticket_links one
  WHERE (one.ended_at IS NULL AND one.ticket_id IN (SELECT id FROM my_tickets) AND one.other_id IN (SELECT id FROM my_tickets))
), seen_ticket_people AS (SELECT one.id FROM ticket_people one WHERE one.ticket_id IN (SELECT id FROM my_tickets)), seen_ticket_steps AS (SELECT one.id FROM ticket_steps one WHERE one.ticket_id IN (SELECT id FROM my_tickets)), seen_ticket_turns AS (SELECT one.id FROM ticket_turns one WHERE one.ticket_id IN (SELECT id FROM my_tickets)), seen_ticket_watchers AS (
  SELECT one.id
  FROM ticket_watchers one
  WHERE (one.ended_at IS NULL AND one.ticket_id IN (SELECT id FROM my_tickets))
), seen_tokens AS (SELECT one.id FROM tokens one WHERE one.person_id = $10::uuid), seen_uploads AS (SELECT one.id FROM uploads one WHERE one.person_id = $10::uuid), seen_views AS (SELECT one.id FROM views one WHERE one.owner_id = $10::uuid), seen_work_entries AS (
  SELECT one.id
  FROM work_entries one
  WHERE ((one.audience = 'SHARED' AND one.ended_at IS NULL) AND one.ticket_id IN (SELECT id FROM my_tickets))
) SELECT convert_to('{"person":' || coalesce((
      SELECT '{"id":"per_' || people_1.id || '","client":' || CASE WHEN organisations_2.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_2.id || '","name":' || to_json(organisations_2.name)::text
        || ',"kind":"' || organisations_2.kind || '"}' END
        || ',"version":' || people_1.version::text
        || ',"name":' || to_json(people_1.name)::text
        || ',"email":' || coalesce(to_json(people_1.email)::text, 'null')
        || ',"phone":' || coalesce(to_json(people_1.phone)::text, 'null')
        || ',"title":' || coalesce(to_json(people_1.title)::text, 'null')
        || ',"language":"' || people_1.language || '","state":"' || people_1.state || '","viewerCan":{"update":' || CASE WHEN ($1::boolean OR people_1.client_id = ANY($2::uuid[])) THEN 'true' ELSE 'false' END
        || ',"leave":' || CASE WHEN (($1::boolean OR people_1.client_id = ANY($2::uuid[])) AND people_1.state IN ('ACTIVE', 'LEAVING', 'ON_LEAVE', 'PLANNED')) THEN 'true' ELSE 'false' END
        || ',"invite":' || CASE WHEN (($1::boolean OR people_1.client_id = ANY($2::uuid[])) AND people_1.state IN ('ACTIVE', 'LEAVING', 'ON_LEAVE', 'PLANNED') AND ((people_1.email IS NULL) IS NOT TRUE)) THEN 'true' ELSE 'false' END
        || ',"grantMembership":' || CASE WHEN (($1::boolean OR people_1.client_id = ANY($2::uuid[])) AND ($3::boolean OR $4::boolean OR people_1.client_id = ANY($5::uuid[])) AND ((people_1.state IN ('LEFT')) IS NOT TRUE)) THEN 'true' ELSE 'false' END
        || ',"restoreMail":' || CASE WHEN (($6::boolean OR people_1.client_id = ANY($7::uuid[])) AND people_1.id IN (SELECT one.person_id FROM preferences one WHERE one.returned_at IS NOT NULL)) THEN 'true' ELSE 'false' END || '},"memberships":{"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"mem_' || memberships_3.id || '","endedAt":' || coalesce('"' || to_char(memberships_3.ended_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"', 'null')
            || ',"version":' || memberships_3.version::text
            || ',"role":"' || memberships_3.role || '","createdAt":"' || to_char(memberships_3.created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","organisation":' || CASE WHEN organisations_4.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_4.id || '","name":' || to_json(organisations_4.name)::text || '}' END
            || ',"viewerCan":{"end":' || CASE WHEN (($1::boolean OR memberships_3.client_id = ANY($2::uuid[])) AND ($3::boolean OR $4::boolean OR memberships_3.client_id = ANY($5::uuid[])) AND memberships_3.ended_at IS NULL) THEN 'true' ELSE 'false' END || '}}' AS o
          FROM memberships memberships_3
          LEFT JOIN organisations organisations_4 ON (organisations_4.id = memberships_3.organisation_id AND (organisations_4.id = ANY($8::uuid[]) OR (organisations_4.id = $9::uuid OR organisations_4.kind = 'ENTERPRISE')))
          WHERE (memberships_3.person_id = people_1.id AND memberships_3.person_id = $10::uuid)
          ORDER BY memberships_3.created_at DESC, memberships_3.id DESC
          LIMIT 50
        ) page
      ) || ']},"holds":{"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"asg_' || assignments_5.id || '","kind":"' || assignments_5.kind || '","fromAt":"' || to_char(assignments_5.from_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","toAt":' || coalesce('"' || to_char(assignments_5.to_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"', 'null')
            || ',"expectedReturn":' || coalesce('"' || assignments_5.expected_return || '"', 'null')
            || ',"device":' || CASE WHEN devices_6.id IS NULL THEN 'null' ELSE '{"id":"dev_' || devices_6.id || '","tag":' || to_json(devices_6.tag)::text
            || ',"model":' || CASE WHEN device_models_7.id IS NULL THEN 'null' ELSE '{"id":"mod_' || device_models_7.id || '","manufacturer":' || to_json(device_models_7.manufacturer)::text
            || ',"name":' || to_json(device_models_7.name)::text || '}' END || '}' END || '}' AS o
          FROM assignments assignments_5
          LEFT JOIN devices devices_6 ON (devices_6.id = assignments_5.device_id AND devices_6.withdrawn_at IS NULL AND devices_6.client_id = ANY($8::uuid[]) AND devices_6.holder_id = $10::uuid)
          LEFT JOIN device_models device_models_7 ON (device_models_7.id = devices_6.model_id AND $10::uuid <> '00000000-0000-0000-0000-000000000000')
          WHERE (assignments_5.holder_id = people_1.id AND assignments_5.client_id = ANY($8::uuid[]) AND assignments_5.holder_id = $10::uuid AND ((assignments_5.to_at IS NULL) = $11::boolean))
          ORDER BY assignments_5.from_at DESC, assignments_5.id DESC
          LIMIT 50
        ) page
      ) || ']},"held":{"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"asg_' || assignments_8.id || '","kind":"' || assignments_8.kind || '","fromAt":"' || to_char(assignments_8.from_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","toAt":' || coalesce('"' || to_char(assignments_8.to_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"', 'null')
            || ',"expectedReturn":' || coalesce('"' || assignments_8.expected_return || '"', 'null')
            || ',"device":' || CASE WHEN devices_9.id IS NULL THEN 'null' ELSE '{"id":"dev_' || devices_9.id || '","tag":' || to_json(devices_9.tag)::text
            || ',"model":' || CASE WHEN device_models_10.id IS NULL THEN 'null' ELSE '{"id":"mod_' || device_models_10.id || '","manufacturer":' || to_json(device_models_10.manufacturer)::text
            || ',"name":' || to_json(device_models_10.name)::text || '}' END || '}' END || '}' AS o
          FROM assignments assignments_8
          LEFT JOIN devices devices_9 ON (devices_9.id = assignments_8.device_id AND devices_9.withdrawn_at IS NULL AND devices_9.client_id = ANY($8::uuid[]) AND devices_9.holder_id = $10::uuid)
          LEFT JOIN device_models device_models_10 ON (device_models_10.id = devices_9.model_id AND $10::uuid <> '00000000-0000-0000-0000-000000000000')
          WHERE (assignments_8.holder_id = people_1.id AND assignments_8.client_id = ANY($8::uuid[]) AND assignments_8.holder_id = $10::uuid AND ((assignments_8.to_at IS NULL) = $12::boolean))
          ORDER BY assignments_8.from_at DESC, assignments_8.id DESC
          LIMIT 20
        ) page
      ) || ']},"asks":{"totalCount":' || (
        SELECT count(*)
        FROM tickets tickets_11
        WHERE (tickets_11.requester_id = people_1.id AND tickets_11.id IN (SELECT id FROM my_tickets) AND ((tickets_11.turn = $13::text) IS NOT TRUE))
      )::text
        || ',"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"tkt_' || tickets_12.id || '","number":' || tickets_12.number::text
            || ',"title":' || to_json(tickets_12.title)::text
            || ',"turn":"' || tickets_12.turn || '","openedAt":"' || to_char(tickets_12.opened_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","client":' || CASE WHEN organisations_13.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_13.id || '","code":' || to_json(organisations_13.code)::text || '}' END || '}' AS o
          FROM tickets tickets_12
          LEFT JOIN organisations organisations_13 ON (organisations_13.id = tickets_12.client_id AND (organisations_13.id = ANY($8::uuid[]) OR (organisations_13.id = $9::uuid OR organisations_13.kind = 'ENTERPRISE')))
          WHERE (tickets_12.requester_id = people_1.id AND tickets_12.id IN (SELECT id FROM my_tickets) AND ((tickets_12.turn = $13::text) IS NOT TRUE))
          ORDER BY tickets_12.opened_at DESC, tickets_12.id DESC
          LIMIT 10
        ) page
      ) || ']},"asked":{"totalCount":' || (
        SELECT count(*)
        FROM tickets tickets_14
        WHERE (tickets_14.requester_id = people_1.id AND tickets_14.id IN (SELECT id FROM my_tickets) AND tickets_14.turn = $13::text)
      )::text
        || ',"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"tkt_' || tickets_15.id || '","number":' || tickets_15.number::text
            || ',"title":' || to_json(tickets_15.title)::text
            || ',"turn":"' || tickets_15.turn || '","openedAt":"' || to_char(tickets_15.opened_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","client":' || CASE WHEN organisations_16.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_16.id || '","code":' || to_json(organisations_16.code)::text || '}' END || '}' AS o
          FROM tickets tickets_15
          LEFT JOIN organisations organisations_16 ON (organisations_16.id = tickets_15.client_id AND (organisations_16.id = ANY($8::uuid[]) OR (organisations_16.id = $9::uuid OR organisations_16.kind = 'ENTERPRISE')))
          WHERE (tickets_15.requester_id = people_1.id AND tickets_15.id IN (SELECT id FROM my_tickets) AND tickets_15.turn = $13::text)
          ORDER BY tickets_15.opened_at DESC, tickets_15.id DESC
          LIMIT 5
        ) page
      ) || ']},"works":{"totalCount":' || (
        SELECT count(*)
        FROM tickets tickets_17
        WHERE (tickets_17.assignee_id = people_1.id AND tickets_17.id IN (SELECT id FROM my_tickets) AND ((tickets_17.turn = $13::text) IS NOT TRUE))
      )::text
        || ',"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"tkt_' || tickets_18.id || '","number":' || tickets_18.number::text
            || ',"title":' || to_json(tickets_18.title)::text
            || ',"turn":"' || tickets_18.turn || '","openedAt":"' || to_char(tickets_18.opened_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","client":' || CASE WHEN organisations_19.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_19.id || '","code":' || to_json(organisations_19.code)::text || '}' END || '}' AS o
          FROM tickets tickets_18
          LEFT JOIN organisations organisations_19 ON (organisations_19.id = tickets_18.client_id AND (organisations_19.id = ANY($8::uuid[]) OR (organisations_19.id = $9::uuid OR organisations_19.kind = 'ENTERPRISE')))
          WHERE (tickets_18.assignee_id = people_1.id AND tickets_18.id IN (SELECT id FROM my_tickets) AND ((tickets_18.turn = $13::text) IS NOT TRUE))
          ORDER BY tickets_18.opened_at DESC, tickets_18.id DESC
          LIMIT 10
        ) page
      ) || ']},"worked":{"totalCount":' || (
        SELECT count(*)
        FROM tickets tickets_20
        WHERE (tickets_20.assignee_id = people_1.id AND tickets_20.id IN (SELECT id FROM my_tickets) AND tickets_20.turn = $13::text)
      )::text
        || ',"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"tkt_' || tickets_21.id || '","number":' || tickets_21.number::text
            || ',"title":' || to_json(tickets_21.title)::text
            || ',"turn":"' || tickets_21.turn || '","openedAt":"' || to_char(tickets_21.opened_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","client":' || CASE WHEN organisations_22.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_22.id || '","code":' || to_json(organisations_22.code)::text || '}' END || '}' AS o
          FROM tickets tickets_21
          LEFT JOIN organisations organisations_22 ON (organisations_22.id = tickets_21.client_id AND (organisations_22.id = ANY($8::uuid[]) OR (organisations_22.id = $9::uuid OR organisations_22.kind = 'ENTERPRISE')))
          WHERE (tickets_21.assignee_id = people_1.id AND tickets_21.id IN (SELECT id FROM my_tickets) AND tickets_21.turn = $13::text)
          ORDER BY tickets_21.opened_at DESC, tickets_21.id DESC
          LIMIT 5
        ) page
      ) || ']},"preferences":{"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"prf_' || preferences_23.id || '","returnedAt":' || coalesce('"' || to_char(preferences_23.returned_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"', 'null')
            || ',"returnedEmail":' || coalesce(to_json(preferences_23.returned_email)::text, 'null')
            || ',"returnedWhy":' || coalesce(to_json(preferences_23.returned_why)::text, 'null') || '}' AS o
          FROM preferences preferences_23
          WHERE (preferences_23.person_id = people_1.id AND preferences_23.person_id = $10::uuid)
          ORDER BY preferences_23.created_at DESC, preferences_23.id DESC
          LIMIT 1
        ) page
      ) || ']},"history":{"pageInfo":{"hasNextPage":' || CASE WHEN EXISTS (
        SELECT 1
        FROM history history_24
        WHERE (history_24.subject_id = people_1.id AND ((history_24.audience = 'SHARED' AND history_24.client_id = ANY($8::uuid[]) AND ((history_24.subject_type = 'acc' AND history_24.subject_id IN (SELECT id FROM seen_accesses)) OR (history_24.subject_type = 'apr' AND history_24.subject_id IN (SELECT id FROM seen_approvers)) OR (history_24.subject_type = 'asg' AND history_24.subject_id IN (SELECT id FROM seen_assignments)) OR (history_24.subject_type = 'cal' AND history_24.subject_id IN (SELECT id FROM seen_calendars)) OR (history_24.subject_type = 'clk' AND history_24.subject_id IN (SELECT id FROM seen_clocks)) OR (history_24.subject_type = 'clo' AND history_24.subject_id IN (SELECT id FROM seen_closures)) OR (history_24.subject_type = 'com' AND history_24.subject_id IN (SELECT id FROM seen_comments)) OR (history_24.subject_type = 'cof' AND history_24.subject_id IN (SELECT id FROM seen_comment_files)) OR (history_24.subject_type = 'dec' AND history_24.subject_id IN (SELECT id FROM seen_decisions)) OR (history_24.subject_type = 'dlg' AND history_24.subject_id IN (SELECT id FROM seen_delegations)) OR (history_24.subject_type = 'dev' AND history_24.subject_id IN (SELECT id FROM seen_devices)) OR (history_24.subject_type = 'mod' AND history_24.subject_id IN (SELECT id FROM seen_device_models)) OR (history_24.subject_type = 'fil' AND history_24.subject_id IN (SELECT id FROM seen_files)) OR (history_24.subject_type = 'lbl' AND history_24.subject_id IN (SELECT id FROM seen_labels)) OR (history_24.subject_type = 'mem' AND history_24.subject_id IN (SELECT id FROM seen_memberships)) OR (history_24.subject_type = 'opt' AND history_24.subject_id IN (SELECT id FROM seen_options)) OR (history_24.subject_type = 'org' AND history_24.subject_id IN (SELECT id FROM seen_organisations)) OR (history_24.subject_type = 'pwd' AND history_24.subject_id IN (SELECT id FROM seen_passwords)) OR (history_24.subject_type = 'per' AND history_24.subject_id IN (SELECT id FROM seen_people)) OR (history_24.subject_type = 'pol' AND history_24.subject_id IN (SELECT id FROM seen_policies)) OR (history_24.subject_type = 'prf' AND history_24.subject_id IN (SELECT id FROM seen_preferences)) OR (history_24.subject_type = 'rtg' AND history_24.subject_id IN (SELECT id FROM seen_ratings)) OR (history_24.subject_type = 'rmk' AND history_24.subject_id IN (SELECT id FROM seen_remarks)) OR (history_24.subject_type = 'ses' AND history_24.subject_id IN (SELECT id FROM seen_sessions)) OR (history_24.subject_type = 'sys' AND history_24.subject_id IN (SELECT id FROM seen_systems)) OR (history_24.subject_type = 'tea' AND history_24.subject_id IN (SELECT id FROM seen_teams)) OR (history_24.subject_type = 'tkt' AND history_24.subject_id IN (SELECT id FROM seen_tickets)) OR (history_24.subject_type = 'tkd' AND history_24.subject_id IN (SELECT id FROM seen_ticket_devices)) OR (history_24.subject_type = 'tkf' AND history_24.subject_id IN (SELECT id FROM seen_ticket_files)) OR (history_24.subject_type = 'tkl' AND history_24.subject_id IN (SELECT id FROM seen_ticket_links)) OR (history_24.subject_type = 'tkp' AND history_24.subject_id IN (SELECT id FROM seen_ticket_people)) OR (history_24.subject_type = 'tks' AND history_24.subject_id IN (SELECT id FROM seen_ticket_steps)) OR (history_24.subject_type = 'trn' AND history_24.subject_id IN (SELECT id FROM seen_ticket_turns)) OR (history_24.subject_type = 'tkw' AND history_24.subject_id IN (SELECT id FROM seen_ticket_watchers)) OR (history_24.subject_type = 'tok' AND history_24.subject_id IN (SELECT id FROM seen_tokens)) OR (history_24.subject_type = 'upl' AND history_24.subject_id IN (SELECT id FROM seen_uploads)) OR (history_24.subject_type = 'viw' AND history_24.subject_id IN (SELECT id FROM seen_views)) OR (history_24.subject_type = 'wrk' AND history_24.subject_id IN (SELECT id FROM seen_work_entries)))) OR history_24.audience = 'PRIVATE' AND history_24.actor_id = $10::uuid))
        ORDER BY history_24.position DESC, history_24.id DESC
        LIMIT 1 OFFSET 20
      ) THEN 'true' ELSE 'false' END
        || ',"endCursor":' || coalesce((
          SELECT '"b4799ddc.' || encode(convert_to('[' || history_26.position::text || ',"' || history_26.id || '"]', 'UTF8'), 'hex') || '"'
          FROM (
            SELECT history_27.position, history_27.id
            FROM history history_27
            WHERE (history_27.subject_id = people_1.id AND ((history_27.audience = 'SHARED' AND history_27.client_id = ANY($8::uuid[]) AND ((history_27.subject_type = 'acc' AND history_27.subject_id IN (SELECT id FROM seen_accesses)) OR (history_27.subject_type = 'apr' AND history_27.subject_id IN (SELECT id FROM seen_approvers)) OR (history_27.subject_type = 'asg' AND history_27.subject_id IN (SELECT id FROM seen_assignments)) OR (history_27.subject_type = 'cal' AND history_27.subject_id IN (SELECT id FROM seen_calendars)) OR (history_27.subject_type = 'clk' AND history_27.subject_id IN (SELECT id FROM seen_clocks)) OR (history_27.subject_type = 'clo' AND history_27.subject_id IN (SELECT id FROM seen_closures)) OR (history_27.subject_type = 'com' AND history_27.subject_id IN (SELECT id FROM seen_comments)) OR (history_27.subject_type = 'cof' AND history_27.subject_id IN (SELECT id FROM seen_comment_files)) OR (history_27.subject_type = 'dec' AND history_27.subject_id IN (SELECT id FROM seen_decisions)) OR (history_27.subject_type = 'dlg' AND history_27.subject_id IN (SELECT id FROM seen_delegations)) OR (history_27.subject_type = 'dev' AND history_27.subject_id IN (SELECT id FROM seen_devices)) OR (history_27.subject_type = 'mod' AND history_27.subject_id IN (SELECT id FROM seen_device_models)) OR (history_27.subject_type = 'fil' AND history_27.subject_id IN (SELECT id FROM seen_files)) OR (history_27.subject_type = 'lbl' AND history_27.subject_id IN (SELECT id FROM seen_labels)) OR (history_27.subject_type = 'mem' AND history_27.subject_id IN (SELECT id FROM seen_memberships)) OR (history_27.subject_type = 'opt' AND history_27.subject_id IN (SELECT id FROM seen_options)) OR (history_27.subject_type = 'org' AND history_27.subject_id IN (SELECT id FROM seen_organisations)) OR (history_27.subject_type = 'pwd' AND history_27.subject_id IN (SELECT id FROM seen_passwords)) OR (history_27.subject_type = 'per' AND history_27.subject_id IN (SELECT id FROM seen_people)) OR (history_27.subject_type = 'pol' AND history_27.subject_id IN (SELECT id FROM seen_policies)) OR (history_27.subject_type = 'prf' AND history_27.subject_id IN (SELECT id FROM seen_preferences)) OR (history_27.subject_type = 'rtg' AND history_27.subject_id IN (SELECT id FROM seen_ratings)) OR (history_27.subject_type = 'rmk' AND history_27.subject_id IN (SELECT id FROM seen_remarks)) OR (history_27.subject_type = 'ses' AND history_27.subject_id IN (SELECT id FROM seen_sessions)) OR (history_27.subject_type = 'sys' AND history_27.subject_id IN (SELECT id FROM seen_systems)) OR (history_27.subject_type = 'tea' AND history_27.subject_id IN (SELECT id FROM seen_teams)) OR (history_27.subject_type = 'tkt' AND history_27.subject_id IN (SELECT id FROM seen_tickets)) OR (history_27.subject_type = 'tkd' AND history_27.subject_id IN (SELECT id FROM seen_ticket_devices)) OR (history_27.subject_type = 'tkf' AND history_27.subject_id IN (SELECT id FROM seen_ticket_files)) OR (history_27.subject_type = 'tkl' AND history_27.subject_id IN (SELECT id FROM seen_ticket_links)) OR (history_27.subject_type = 'tkp' AND history_27.subject_id IN (SELECT id FROM seen_ticket_people)) OR (history_27.subject_type = 'tks' AND history_27.subject_id IN (SELECT id FROM seen_ticket_steps)) OR (history_27.subject_type = 'trn' AND history_27.subject_id IN (SELECT id FROM seen_ticket_turns)) OR (history_27.subject_type = 'tkw' AND history_27.subject_id IN (SELECT id FROM seen_ticket_watchers)) OR (history_27.subject_type = 'tok' AND history_27.subject_id IN (SELECT id FROM seen_tokens)) OR (history_27.subject_type = 'upl' AND history_27.subject_id IN (SELECT id FROM seen_uploads)) OR (history_27.subject_type = 'viw' AND history_27.subject_id IN (SELECT id FROM seen_views)) OR (history_27.subject_type = 'wrk' AND history_27.subject_id IN (SELECT id FROM seen_work_entries)))) OR history_27.audience = 'PRIVATE' AND history_27.actor_id = $10::uuid))
            ORDER BY history_27.position DESC, history_27.id DESC
            LIMIT 20
          ) history_26
          ORDER BY history_26.position ASC, history_26.id ASC
          LIMIT 1
        ), 'null') || '},"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"evt_' || history_28.id || '","name":' || to_json(history_28.name)::text
            || ',"at":"' || to_char(history_28.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","effectiveAt":"' || to_char(history_28.effective_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","audience":"' || history_28.audience || '","requestId":' || coalesce(to_json(history_28.request_id)::text, 'null')
            || ',"changes":' || coalesce(NULL::text, 'null')
            || ',"actor":' || CASE WHEN people_29.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_29.id || '","name":' || to_json(people_29.name)::text || '}' END
            || ',"onBehalfOf":' || CASE WHEN people_30.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_30.id || '","name":' || to_json(people_30.name)::text || '}' END || '}' AS o
          FROM history history_28
          LEFT JOIN people people_29 ON (people_29.id = history_28.actor_id AND people_29.withdrawn_at IS NULL AND (people_29.client_id = ANY($8::uuid[]) OR people_29.id = $10::uuid OR people_29.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
          LEFT JOIN people people_30 ON (people_30.id = history_28.on_behalf_of_id AND people_30.withdrawn_at IS NULL AND (people_30.client_id = ANY($8::uuid[]) OR people_30.id = $10::uuid OR people_30.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
          WHERE (history_28.subject_id = people_1.id AND ((history_28.audience = 'SHARED' AND history_28.client_id = ANY($8::uuid[]) AND ((history_28.subject_type = 'acc' AND history_28.subject_id IN (SELECT id FROM seen_accesses)) OR (history_28.subject_type = 'apr' AND history_28.subject_id IN (SELECT id FROM seen_approvers)) OR (history_28.subject_type = 'asg' AND history_28.subject_id IN (SELECT id FROM seen_assignments)) OR (history_28.subject_type = 'cal' AND history_28.subject_id IN (SELECT id FROM seen_calendars)) OR (history_28.subject_type = 'clk' AND history_28.subject_id IN (SELECT id FROM seen_clocks)) OR (history_28.subject_type = 'clo' AND history_28.subject_id IN (SELECT id FROM seen_closures)) OR (history_28.subject_type = 'com' AND history_28.subject_id IN (SELECT id FROM seen_comments)) OR (history_28.subject_type = 'cof' AND history_28.subject_id IN (SELECT id FROM seen_comment_files)) OR (history_28.subject_type = 'dec' AND history_28.subject_id IN (SELECT id FROM seen_decisions)) OR (history_28.subject_type = 'dlg' AND history_28.subject_id IN (SELECT id FROM seen_delegations)) OR (history_28.subject_type = 'dev' AND history_28.subject_id IN (SELECT id FROM seen_devices)) OR (history_28.subject_type = 'mod' AND history_28.subject_id IN (SELECT id FROM seen_device_models)) OR (history_28.subject_type = 'fil' AND history_28.subject_id IN (SELECT id FROM seen_files)) OR (history_28.subject_type = 'lbl' AND history_28.subject_id IN (SELECT id FROM seen_labels)) OR (history_28.subject_type = 'mem' AND history_28.subject_id IN (SELECT id FROM seen_memberships)) OR (history_28.subject_type = 'opt' AND history_28.subject_id IN (SELECT id FROM seen_options)) OR (history_28.subject_type = 'org' AND history_28.subject_id IN (SELECT id FROM seen_organisations)) OR (history_28.subject_type = 'pwd' AND history_28.subject_id IN (SELECT id FROM seen_passwords)) OR (history_28.subject_type = 'per' AND history_28.subject_id IN (SELECT id FROM seen_people)) OR (history_28.subject_type = 'pol' AND history_28.subject_id IN (SELECT id FROM seen_policies)) OR (history_28.subject_type = 'prf' AND history_28.subject_id IN (SELECT id FROM seen_preferences)) OR (history_28.subject_type = 'rtg' AND history_28.subject_id IN (SELECT id FROM seen_ratings)) OR (history_28.subject_type = 'rmk' AND history_28.subject_id IN (SELECT id FROM seen_remarks)) OR (history_28.subject_type = 'ses' AND history_28.subject_id IN (SELECT id FROM seen_sessions)) OR (history_28.subject_type = 'sys' AND history_28.subject_id IN (SELECT id FROM seen_systems)) OR (history_28.subject_type = 'tea' AND history_28.subject_id IN (SELECT id FROM seen_teams)) OR (history_28.subject_type = 'tkt' AND history_28.subject_id IN (SELECT id FROM seen_tickets)) OR (history_28.subject_type = 'tkd' AND history_28.subject_id IN (SELECT id FROM seen_ticket_devices)) OR (history_28.subject_type = 'tkf' AND history_28.subject_id IN (SELECT id FROM seen_ticket_files)) OR (history_28.subject_type = 'tkl' AND history_28.subject_id IN (SELECT id FROM seen_ticket_links)) OR (history_28.subject_type = 'tkp' AND history_28.subject_id IN (SELECT id FROM seen_ticket_people)) OR (history_28.subject_type = 'tks' AND history_28.subject_id IN (SELECT id FROM seen_ticket_steps)) OR (history_28.subject_type = 'trn' AND history_28.subject_id IN (SELECT id FROM seen_ticket_turns)) OR (history_28.subject_type = 'tkw' AND history_28.subject_id IN (SELECT id FROM seen_ticket_watchers)) OR (history_28.subject_type = 'tok' AND history_28.subject_id IN (SELECT id FROM seen_tokens)) OR (history_28.subject_type = 'upl' AND history_28.subject_id IN (SELECT id FROM seen_uploads)) OR (history_28.subject_type = 'viw' AND history_28.subject_id IN (SELECT id FROM seen_views)) OR (history_28.subject_type = 'wrk' AND history_28.subject_id IN (SELECT id FROM seen_work_entries)))) OR history_28.audience = 'PRIVATE' AND history_28.actor_id = $10::uuid))
          ORDER BY history_28.position DESC, history_28.id DESC
          LIMIT 20
        ) page
      ) || ']}}'
      FROM people people_1
      LEFT JOIN organisations organisations_2 ON (organisations_2.id = people_1.client_id AND (organisations_2.id = ANY($8::uuid[]) OR (organisations_2.id = $9::uuid OR organisations_2.kind = 'ENTERPRISE')))
      WHERE (people_1.id = $14::uuid AND people_1.withdrawn_at IS NULL AND (people_1.client_id = ANY($8::uuid[]) OR people_1.id = $10::uuid OR people_1.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
    ), 'null') || '}', 'UTF8')
