WITH seen_accesses AS (
  SELECT one.id
  FROM accesses one
  WHERE (one.client_id = ANY($10::uuid[]) AND one.person_id = $7::uuid)
), seen_access_requests AS (
  SELECT one.id
  FROM access_requests one
  WHERE (one.client_id = ANY($10::uuid[]) AND ((one.person_id = $7::uuid OR one.asked_by_id = $7::uuid) OR one.decision_id IN (SELECT one.decision_id FROM approvers one WHERE one.person_id = $7::uuid)))
), seen_approvers AS (
  SELECT one.id
  FROM approvers one
  WHERE (one.client_id = ANY($10::uuid[]) AND one.decision_id IN (SELECT one.decision_id FROM approvers one WHERE one.person_id = $7::uuid))
), seen_assignments AS (
  SELECT one.id
  FROM assignments one
  WHERE (one.client_id = ANY($10::uuid[]) AND one.holder_id = $7::uuid)
), seen_calendars AS (
  SELECT one.id
  FROM calendars one
  WHERE (one.client_id = ANY($10::uuid[]) OR one.client_id IN (SELECT it.id FROM organisations it WHERE it.kind = 'ENTERPRISE'))
), my_tickets AS (
  SELECT one.id
  FROM tickets one
  WHERE (one.client_id = ANY($10::uuid[]) AND (one.requester_id = $7::uuid OR one.id IN (SELECT link.ticket_id FROM ticket_people link WHERE link.person_id = $7::uuid) OR one.id IN (
        SELECT watch.ticket_id
        FROM ticket_watchers watch
        WHERE watch.ended_at IS NULL AND watch.person_id = $7::uuid
      )))
), seen_clocks AS (SELECT one.id FROM clocks one WHERE one.ticket_id IN (SELECT id FROM my_tickets)), seen_closures AS (
  SELECT one.id
  FROM closures one
  WHERE (one.client_id = ANY($10::uuid[]) OR one.client_id IN (SELECT it.id FROM organisations it WHERE it.kind = 'ENTERPRISE'))
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
  WHERE (one.client_id = ANY($10::uuid[]) AND one.id IN (SELECT one.decision_id FROM approvers one WHERE one.person_id = $7::uuid))
), seen_delegations AS (SELECT one.id FROM delegations one WHERE (one.person_id = $7::uuid OR one.delegate_id = $7::uuid)), seen_devices AS (
  SELECT one.id
  FROM devices one
  WHERE (one.withdrawn_at IS NULL AND one.client_id = ANY($10::uuid[]) AND one.holder_id = $7::uuid)
), seen_device_models AS (SELECT one.id FROM device_models one WHERE $7::uuid <> '00000000-0000-0000-0000-000000000000'), seen_files AS (
  SELECT one.id
  FROM files one
  WHERE ((one.state <> 'ATTACHED' AND one.sender_id = $7::uuid) OR EXISTS (
      SELECT 1
      FROM protocols drawn JOIN assignments given ON given.id = drawn.assignment_id
      WHERE drawn.file_id = one.id AND (given.client_id = ANY($10::uuid[]) AND given.holder_id = $7::uuid)
    ) OR EXISTS (
      SELECT 1
      FROM ticket_files hung
      WHERE hung.file_id = one.id AND hung.ticket_id IN (SELECT id FROM my_tickets)
    ) OR EXISTS (
      SELECT 1
      FROM comment_files hung JOIN comments told ON told.id = hung.comment_id
      WHERE hung.file_id = one.id AND (told.audience = 'SHARED' AND told.ticket_id IN (SELECT id FROM my_tickets))
    ) OR EXISTS (
      SELECT 1
      FROM task_files shown JOIN tasks done ON done.id = shown.task_id
      WHERE shown.file_id = one.id AND (done.shared AND done.client_id = ANY($10::uuid[]) AND done.owner_id = $7::uuid)
    ))
), seen_labels AS (SELECT one.id FROM labels one WHERE one.client_id = ANY($10::uuid[])), seen_memberships AS (SELECT one.id FROM memberships one WHERE one.person_id = $7::uuid), seen_options AS (
  SELECT one.id
  FROM options one
  WHERE (one.client_id = ANY($10::uuid[]) AND one.decision_id IN (SELECT one.decision_id FROM approvers one WHERE one.person_id = $7::uuid))
), seen_organisations AS (
  SELECT one.id
  FROM organisations one
  WHERE (one.id = ANY($10::uuid[]) OR (one.id = $11::uuid OR one.kind = 'ENTERPRISE'))
), seen_passwords AS (SELECT one.id FROM passwords one WHERE one.person_id = $7::uuid), seen_people AS (
  SELECT one.id
  FROM people one
  WHERE (one.withdrawn_at IS NULL AND (one.client_id = ANY($10::uuid[]) OR one.id = $7::uuid OR one.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
), seen_policies AS (
  SELECT one.id
  FROM policies one
  WHERE (one.client_id = ANY($10::uuid[]) OR one.client_id IN (SELECT it.id FROM organisations it WHERE it.kind = 'ENTERPRISE'))
), seen_preferences AS (SELECT one.id FROM preferences one WHERE one.person_id = $7::uuid), seen_processes AS (
  SELECT one.id
  FROM processes one
  WHERE (one.client_id = ANY($10::uuid[]) AND one.id IN (SELECT one.process_id FROM tasks one WHERE one.owner_id = $7::uuid))
), seen_protocols AS (
  SELECT one.id
  FROM protocols one
  WHERE EXISTS (
    SELECT 1
    FROM assignments given
    WHERE given.id = one.assignment_id AND (given.client_id = ANY($10::uuid[]) AND given.holder_id = $7::uuid)
  )
), seen_ratings AS (SELECT one.id FROM ratings one WHERE (one.client_id = ANY($10::uuid[]) AND one.person_id = $7::uuid)), seen_remarks AS (
  SELECT one.id
  FROM remarks one
  WHERE (one.audience = 'SHARED' AND one.client_id = ANY($10::uuid[]) AND one.decision_id IN (SELECT one.decision_id FROM approvers one WHERE one.person_id = $7::uuid))
), seen_scenarios AS (
  SELECT one.id
  FROM scenarios one
  WHERE (one.client_id IN (SELECT it.id FROM organisations it WHERE it.kind = 'ENTERPRISE') AND one.published IS NOT NULL)
), seen_scenario_versions AS (
  SELECT one.id
  FROM scenario_versions one
  WHERE (one.client_id IN (SELECT it.id FROM organisations it WHERE it.kind = 'ENTERPRISE') AND one.state <> 'DRAFT')
), seen_sessions AS (SELECT one.id FROM sessions one WHERE one.person_id = $7::uuid), seen_successions AS (SELECT one.id FROM successions one WHERE (one.person_id = $7::uuid OR one.successor_id = $7::uuid)), seen_systems AS (SELECT one.id FROM systems one WHERE one.client_id = ANY($10::uuid[])), seen_tasks AS (
  SELECT one.id
  FROM tasks one
  WHERE (one.shared AND one.client_id = ANY($10::uuid[]) AND one.owner_id = $7::uuid)
), seen_task_accesses AS (
  SELECT one.id
  FROM task_accesses one
  WHERE EXISTS (
    SELECT 1
    FROM tasks done
    WHERE done.id = one.task_id AND (done.shared AND done.client_id = ANY($10::uuid[]) AND done.owner_id = $7::uuid)
  )
), seen_task_assignments AS (
  SELECT one.id
  FROM task_assignments one
  WHERE EXISTS (
    SELECT 1
    FROM tasks done
    WHERE done.id = one.task_id AND (done.shared AND done.client_id = ANY($10::uuid[]) AND done.owner_id = $7::uuid)
  )
), seen_task_files AS (
  SELECT one.id
  FROM task_files one
  WHERE EXISTS (
    SELECT 1
    FROM tasks done
    WHERE done.id = one.task_id AND (done.shared AND done.client_id = ANY($10::uuid[]) AND done.owner_id = $7::uuid)
  )
), seen_teams AS (SELECT one.id FROM teams one WHERE TRUE), seen_tickets AS (SELECT one.id FROM tickets one WHERE one.id IN (SELECT id FROM my_tickets)), seen_ticket_devices AS (SELECT one.id FROM ticket_devices one WHERE one.ticket_id IN (SELECT id FROM my_tickets)), seen_ticket_files AS (SELECT one.id FROM ticket_files one WHERE one.ticket_id IN (SELECT id FROM my_tickets)), seen_ticket_links AS (
  SELECT one.id
  FROM ticket_links one
  WHERE (one.ended_at IS NULL AND one.ticket_id IN (SELECT id FROM my_tickets) AND one.other_id IN (SELECT id FROM my_tickets))
), seen_ticket_people AS (SELECT one.id FROM ticket_people one WHERE one.ticket_id IN (SELECT id FROM my_tickets)), seen_ticket_steps AS (SELECT one.id FROM ticket_steps one WHERE one.ticket_id IN (SELECT id FROM my_tickets)), seen_ticket_turns AS (SELECT one.id FROM ticket_turns one WHERE one.ticket_id IN (SELECT id FROM my_tickets)), seen_ticket_watchers AS (
  SELECT one.id
  FROM ticket_watchers one
  WHERE (one.ended_at IS NULL AND one.ticket_id IN (SELECT id FROM my_tickets))
), seen_tokens AS (SELECT one.id FROM tokens one WHERE one.person_id = $7::uuid), seen_uploads AS (SELECT one.id FROM uploads one WHERE one.person_id = $7::uuid), seen_views AS (SELECT one.id FROM views one WHERE one.owner_id = $7::uuid), seen_work_entries AS (
  SELECT one.id
  FROM work_entries one
  WHERE ((one.audience = 'SHARED' AND one.ended_at IS NULL) AND one.ticket_id IN (SELECT id FROM my_tickets))
) SELECT convert_to('{"ticket":' || coalesce((
      SELECT '{"id":"tkt_' || tickets_1.id || '","number":' || tickets_1.number::text
        || ',"title":' || to_json(tickets_1.title)::text
        || ',"state":"' || tickets_1.state || '","priority":"' || tickets_1.priority || '","client":' || CASE WHEN organisations_2.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_2.id || '","code":' || to_json(organisations_2.code)::text
        || ',"name":' || to_json(organisations_2.name)::text
        || ',"viewerCan":{"askDecision":' || CASE WHEN (($1::boolean OR organisations_2.client_id = ANY($2::uuid[])) AND ($3::boolean OR organisations_2.client_id = ANY($4::uuid[]))) THEN 'true' ELSE 'false' END || '}}' END
        || ',"requester":' || CASE WHEN people_3.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_3.id || '","name":' || to_json(people_3.name)::text
        || ',"title":' || coalesce(to_json(people_3.title)::text, 'null')
        || ',"client":' || CASE WHEN organisations_4.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_4.id || '","name":' || to_json(organisations_4.name)::text
        || ',"kind":"' || organisations_4.kind || '"}' END || '}' END
        || ',"viewerCan":{"comment":' || CASE WHEN (($1::boolean OR tickets_1.client_id = ANY($2::uuid[])) AND tickets_1.state IN ('NEW', 'OPEN', 'PENDING', 'RESOLVED')) THEN 'true' ELSE 'false' END
        || ',"assign":' || CASE WHEN (($5::boolean OR tickets_1.client_id = ANY($6::uuid[])) AND tickets_1.state IN ('NEW', 'OPEN', 'PENDING')) THEN 'true' ELSE 'false' END
        || ',"unassign":' || CASE WHEN (($5::boolean OR tickets_1.client_id = ANY($6::uuid[])) AND tickets_1.state IN ('OPEN', 'PENDING')) THEN 'true' ELSE 'false' END
        || ',"hold":' || CASE WHEN (($5::boolean OR tickets_1.client_id = ANY($6::uuid[])) AND tickets_1.state IN ('NEW', 'OPEN', 'PENDING')) THEN 'true' ELSE 'false' END
        || ',"resume":' || CASE WHEN (($1::boolean OR tickets_1.client_id = ANY($2::uuid[])) AND tickets_1.state IN ('PENDING') AND (tickets_1.requester_id = $7::uuid OR $3::boolean OR tickets_1.client_id = ANY($4::uuid[]))) THEN 'true' ELSE 'false' END
        || ',"resolve":' || CASE WHEN (($5::boolean OR tickets_1.client_id = ANY($6::uuid[])) AND tickets_1.state IN ('NEW', 'OPEN', 'PENDING')) THEN 'true' ELSE 'false' END
        || ',"confirm":' || CASE WHEN (($8::boolean OR tickets_1.client_id = ANY($9::uuid[])) AND tickets_1.state IN ('RESOLVED') AND (tickets_1.requester_id = $7::uuid OR $3::boolean OR tickets_1.client_id = ANY($4::uuid[])) AND (tickets_1.requester_id = $7::uuid OR ((($5::boolean OR tickets_1.client_id = ANY($6::uuid[]))) IS NOT TRUE))) THEN 'true' ELSE 'false' END
        || ',"reopen":' || CASE WHEN (($1::boolean OR tickets_1.client_id = ANY($2::uuid[])) AND tickets_1.state IN ('RESOLVED') AND (tickets_1.requester_id = $7::uuid OR $3::boolean OR tickets_1.client_id = ANY($4::uuid[]))) THEN 'true' ELSE 'false' END
        || ',"cancel":' || CASE WHEN (($1::boolean OR tickets_1.client_id = ANY($2::uuid[])) AND tickets_1.state IN ('NEW', 'OPEN', 'PENDING') AND (tickets_1.requester_id = $7::uuid OR $3::boolean OR tickets_1.client_id = ANY($4::uuid[]))) THEN 'true' ELSE 'false' END
        || ',"followUp":' || CASE WHEN (($1::boolean OR tickets_1.client_id = ANY($2::uuid[])) AND tickets_1.state IN ('CANCELLED', 'CLOSED')) THEN 'true' ELSE 'false' END
        || ',"rate":' || CASE WHEN (($8::boolean OR tickets_1.client_id = ANY($9::uuid[])) AND tickets_1.state IN ('CLOSED') AND tickets_1.requester_id = $7::uuid) THEN 'true' ELSE 'false' END
        || ',"watch":' || CASE WHEN ($1::boolean OR tickets_1.client_id = ANY($2::uuid[])) THEN 'true' ELSE 'false' END
        || ',"unwatch":' || CASE WHEN ($1::boolean OR tickets_1.client_id = ANY($2::uuid[])) THEN 'true' ELSE 'false' END
        || ',"relate":' || CASE WHEN ($5::boolean OR tickets_1.client_id = ANY($6::uuid[])) THEN 'true' ELSE 'false' END
        || ',"unrelate":' || CASE WHEN ($5::boolean OR tickets_1.client_id = ANY($6::uuid[])) THEN 'true' ELSE 'false' END
        || ',"nest":' || CASE WHEN (($5::boolean OR tickets_1.client_id = ANY($6::uuid[])) AND tickets_1.state IN ('NEW', 'OPEN', 'PENDING', 'RESOLVED')) THEN 'true' ELSE 'false' END
        || ',"merge":' || CASE WHEN (($5::boolean OR tickets_1.client_id = ANY($6::uuid[])) AND tickets_1.state IN ('NEW', 'OPEN', 'PENDING', 'RESOLVED')) THEN 'true' ELSE 'false' END
        || ',"logWork":' || CASE WHEN ($5::boolean OR tickets_1.client_id = ANY($6::uuid[])) THEN 'true' ELSE 'false' END
        || ',"correctWork":' || CASE WHEN ($5::boolean OR tickets_1.client_id = ANY($6::uuid[])) THEN 'true' ELSE 'false' END
        || ',"addDevice":' || CASE WHEN (($1::boolean OR tickets_1.client_id = ANY($2::uuid[])) AND tickets_1.state IN ('NEW', 'OPEN', 'PENDING', 'RESOLVED') AND (tickets_1.requester_id = $7::uuid OR $3::boolean OR tickets_1.client_id = ANY($4::uuid[]))) THEN 'true' ELSE 'false' END
        || ',"addPerson":' || CASE WHEN (($1::boolean OR tickets_1.client_id = ANY($2::uuid[])) AND tickets_1.state IN ('NEW', 'OPEN', 'PENDING', 'RESOLVED') AND (tickets_1.requester_id = $7::uuid OR $3::boolean OR tickets_1.client_id = ANY($4::uuid[]))) THEN 'true' ELSE 'false' END
        || ',"classify":' || CASE WHEN (($5::boolean OR tickets_1.client_id = ANY($6::uuid[])) AND tickets_1.state IN ('NEW', 'OPEN', 'PENDING', 'RESOLVED')) THEN 'true' ELSE 'false' END
        || ',"prioritise":' || CASE WHEN (($5::boolean OR tickets_1.client_id = ANY($6::uuid[])) AND tickets_1.state IN ('NEW', 'OPEN', 'PENDING', 'RESOLVED')) THEN 'true' ELSE 'false' END || '},"history":{"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"evt_' || history_5.id || '","name":' || to_json(history_5.name)::text
            || ',"at":"' || to_char(history_5.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","changes":' || coalesce(NULL::text, 'null')
            || ',"effectiveAt":"' || to_char(history_5.effective_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","audience":"' || history_5.audience || '","requestId":' || coalesce(to_json(history_5.request_id)::text, 'null')
            || ',"actor":' || CASE WHEN people_6.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_6.id || '","name":' || to_json(people_6.name)::text || '}' END
            || ',"onBehalfOf":' || CASE WHEN people_7.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_7.id || '","name":' || to_json(people_7.name)::text || '}' END || '}' AS o
          FROM history history_5
          LEFT JOIN people people_6 ON (people_6.id = history_5.actor_id AND people_6.withdrawn_at IS NULL AND (people_6.client_id = ANY($10::uuid[]) OR people_6.id = $7::uuid OR people_6.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
          LEFT JOIN people people_7 ON (people_7.id = history_5.on_behalf_of_id AND people_7.withdrawn_at IS NULL AND (people_7.client_id = ANY($10::uuid[]) OR people_7.id = $7::uuid OR people_7.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
          WHERE (history_5.subject_id = tickets_1.id AND ((history_5.audience = 'SHARED' AND history_5.client_id = ANY($10::uuid[]) AND ((history_5.subject_type = 'acc' AND history_5.subject_id IN (SELECT id FROM seen_accesses)) OR (history_5.subject_type = 'arq' AND history_5.subject_id IN (SELECT id FROM seen_access_requests)) OR (history_5.subject_type = 'apr' AND history_5.subject_id IN (SELECT id FROM seen_approvers)) OR (history_5.subject_type = 'asg' AND history_5.subject_id IN (SELECT id FROM seen_assignments)) OR (history_5.subject_type = 'cal' AND history_5.subject_id IN (SELECT id FROM seen_calendars)) OR (history_5.subject_type = 'clk' AND history_5.subject_id IN (SELECT id FROM seen_clocks)) OR (history_5.subject_type = 'clo' AND history_5.subject_id IN (SELECT id FROM seen_closures)) OR (history_5.subject_type = 'com' AND history_5.subject_id IN (SELECT id FROM seen_comments)) OR (history_5.subject_type = 'cof' AND history_5.subject_id IN (SELECT id FROM seen_comment_files)) OR (history_5.subject_type = 'dec' AND history_5.subject_id IN (SELECT id FROM seen_decisions)) OR (history_5.subject_type = 'dlg' AND history_5.subject_id IN (SELECT id FROM seen_delegations)) OR (history_5.subject_type = 'dev' AND history_5.subject_id IN (SELECT id FROM seen_devices)) OR (history_5.subject_type = 'mod' AND history_5.subject_id IN (SELECT id FROM seen_device_models)) OR (history_5.subject_type = 'fil' AND history_5.subject_id IN (SELECT id FROM seen_files)) OR (history_5.subject_type = 'lbl' AND history_5.subject_id IN (SELECT id FROM seen_labels)) OR (history_5.subject_type = 'mem' AND history_5.subject_id IN (SELECT id FROM seen_memberships)) OR (history_5.subject_type = 'opt' AND history_5.subject_id IN (SELECT id FROM seen_options)) OR (history_5.subject_type = 'org' AND history_5.subject_id IN (SELECT id FROM seen_organisations)) OR (history_5.subject_type = 'pwd' AND history_5.subject_id IN (SELECT id FROM seen_passwords)) OR (history_5.subject_type = 'per' AND history_5.subject_id IN (SELECT id FROM seen_people)) OR (history_5.subject_type = 'pol' AND history_5.subject_id IN (SELECT id FROM seen_policies)) OR (history_5.subject_type = 'prf' AND history_5.subject_id IN (SELECT id FROM seen_preferences)) OR (history_5.subject_type = 'prc' AND history_5.subject_id IN (SELECT id FROM seen_processes)) OR (history_5.subject_type = 'prt' AND history_5.subject_id IN (SELECT id FROM seen_protocols)) OR (history_5.subject_type = 'rtg' AND history_5.subject_id IN (SELECT id FROM seen_ratings)) OR (history_5.subject_type = 'rmk' AND history_5.subject_id IN (SELECT id FROM seen_remarks)) OR (history_5.subject_type = 'scn' AND history_5.subject_id IN (SELECT id FROM seen_scenarios)) OR (history_5.subject_type = 'scv' AND history_5.subject_id IN (SELECT id FROM seen_scenario_versions)) OR (history_5.subject_type = 'ses' AND history_5.subject_id IN (SELECT id FROM seen_sessions)) OR (history_5.subject_type = 'suc' AND history_5.subject_id IN (SELECT id FROM seen_successions)) OR (history_5.subject_type = 'sys' AND history_5.subject_id IN (SELECT id FROM seen_systems)) OR (history_5.subject_type = 'tsk' AND history_5.subject_id IN (SELECT id FROM seen_tasks)) OR (history_5.subject_type = 'tac' AND history_5.subject_id IN (SELECT id FROM seen_task_accesses)) OR (history_5.subject_type = 'tas' AND history_5.subject_id IN (SELECT id FROM seen_task_assignments)) OR (history_5.subject_type = 'tsf' AND history_5.subject_id IN (SELECT id FROM seen_task_files)) OR (history_5.subject_type = 'tea' AND history_5.subject_id IN (SELECT id FROM seen_teams)) OR (history_5.subject_type = 'tkt' AND history_5.subject_id IN (SELECT id FROM seen_tickets)) OR (history_5.subject_type = 'tkd' AND history_5.subject_id IN (SELECT id FROM seen_ticket_devices)) OR (history_5.subject_type = 'tkf' AND history_5.subject_id IN (SELECT id FROM seen_ticket_files)) OR (history_5.subject_type = 'tkl' AND history_5.subject_id IN (SELECT id FROM seen_ticket_links)) OR (history_5.subject_type = 'tkp' AND history_5.subject_id IN (SELECT id FROM seen_ticket_people)) OR (history_5.subject_type = 'tks' AND history_5.subject_id IN (SELECT id FROM seen_ticket_steps)) OR (history_5.subject_type = 'trn' AND history_5.subject_id IN (SELECT id FROM seen_ticket_turns)) OR (history_5.subject_type = 'tkw' AND history_5.subject_id IN (SELECT id FROM seen_ticket_watchers)) OR (history_5.subject_type = 'tok' AND history_5.subject_id IN (SELECT id FROM seen_tokens)) OR (history_5.subject_type = 'upl' AND history_5.subject_id IN (SELECT id FROM seen_uploads)) OR (history_5.subject_type = 'viw' AND history_5.subject_id IN (SELECT id FROM seen_views)) OR (history_5.subject_type = 'wrk' AND history_5.subject_id IN (SELECT id FROM seen_work_entries)))) OR history_5.audience = 'PRIVATE' AND history_5.actor_id = $7::uuid))
          ORDER BY history_5.position DESC, history_5.id DESC
          LIMIT 30
        ) page
      ) || '],"pageInfo":{"hasNextPage":' || CASE WHEN EXISTS (
        SELECT 1
        FROM history history_8
        WHERE (history_8.subject_id = tickets_1.id AND ((history_8.audience = 'SHARED' AND history_8.client_id = ANY($10::uuid[]) AND ((history_8.subject_type = 'acc' AND history_8.subject_id IN (SELECT id FROM seen_accesses)) OR (history_8.subject_type = 'arq' AND history_8.subject_id IN (SELECT id FROM seen_access_requests)) OR (history_8.subject_type = 'apr' AND history_8.subject_id IN (SELECT id FROM seen_approvers)) OR (history_8.subject_type = 'asg' AND history_8.subject_id IN (SELECT id FROM seen_assignments)) OR (history_8.subject_type = 'cal' AND history_8.subject_id IN (SELECT id FROM seen_calendars)) OR (history_8.subject_type = 'clk' AND history_8.subject_id IN (SELECT id FROM seen_clocks)) OR (history_8.subject_type = 'clo' AND history_8.subject_id IN (SELECT id FROM seen_closures)) OR (history_8.subject_type = 'com' AND history_8.subject_id IN (SELECT id FROM seen_comments)) OR (history_8.subject_type = 'cof' AND history_8.subject_id IN (SELECT id FROM seen_comment_files)) OR (history_8.subject_type = 'dec' AND history_8.subject_id IN (SELECT id FROM seen_decisions)) OR (history_8.subject_type = 'dlg' AND history_8.subject_id IN (SELECT id FROM seen_delegations)) OR (history_8.subject_type = 'dev' AND history_8.subject_id IN (SELECT id FROM seen_devices)) OR (history_8.subject_type = 'mod' AND history_8.subject_id IN (SELECT id FROM seen_device_models)) OR (history_8.subject_type = 'fil' AND history_8.subject_id IN (SELECT id FROM seen_files)) OR (history_8.subject_type = 'lbl' AND history_8.subject_id IN (SELECT id FROM seen_labels)) OR (history_8.subject_type = 'mem' AND history_8.subject_id IN (SELECT id FROM seen_memberships)) OR (history_8.subject_type = 'opt' AND history_8.subject_id IN (SELECT id FROM seen_options)) OR (history_8.subject_type = 'org' AND history_8.subject_id IN (SELECT id FROM seen_organisations)) OR (history_8.subject_type = 'pwd' AND history_8.subject_id IN (SELECT id FROM seen_passwords)) OR (history_8.subject_type = 'per' AND history_8.subject_id IN (SELECT id FROM seen_people)) OR (history_8.subject_type = 'pol' AND history_8.subject_id IN (SELECT id FROM seen_policies)) OR (history_8.subject_type = 'prf' AND history_8.subject_id IN (SELECT id FROM seen_preferences)) OR (history_8.subject_type = 'prc' AND history_8.subject_id IN (SELECT id FROM seen_processes)) OR (history_8.subject_type = 'prt' AND history_8.subject_id IN (SELECT id FROM seen_protocols)) OR (history_8.subject_type = 'rtg' AND history_8.subject_id IN (SELECT id FROM seen_ratings)) OR (history_8.subject_type = 'rmk' AND history_8.subject_id IN (SELECT id FROM seen_remarks)) OR (history_8.subject_type = 'scn' AND history_8.subject_id IN (SELECT id FROM seen_scenarios)) OR (history_8.subject_type = 'scv' AND history_8.subject_id IN (SELECT id FROM seen_scenario_versions)) OR (history_8.subject_type = 'ses' AND history_8.subject_id IN (SELECT id FROM seen_sessions)) OR (history_8.subject_type = 'suc' AND history_8.subject_id IN (SELECT id FROM seen_successions)) OR (history_8.subject_type = 'sys' AND history_8.subject_id IN (SELECT id FROM seen_systems)) OR (history_8.subject_type = 'tsk' AND history_8.subject_id IN (SELECT id FROM seen_tasks)) OR (history_8.subject_type = 'tac' AND history_8.subject_id IN (SELECT id FROM seen_task_accesses)) OR (history_8.subject_type = 'tas' AND history_8.subject_id IN (SELECT id FROM seen_task_assignments)) OR (history_8.subject_type = 'tsf' AND history_8.subject_id IN (SELECT id FROM seen_task_files)) OR (history_8.subject_type = 'tea' AND history_8.subject_id IN (SELECT id FROM seen_teams)) OR (history_8.subject_type = 'tkt' AND history_8.subject_id IN (SELECT id FROM seen_tickets)) OR (history_8.subject_type = 'tkd' AND history_8.subject_id IN (SELECT id FROM seen_ticket_devices)) OR (history_8.subject_type = 'tkf' AND history_8.subject_id IN (SELECT id FROM seen_ticket_files)) OR (history_8.subject_type = 'tkl' AND history_8.subject_id IN (SELECT id FROM seen_ticket_links)) OR (history_8.subject_type = 'tkp' AND history_8.subject_id IN (SELECT id FROM seen_ticket_people)) OR (history_8.subject_type = 'tks' AND history_8.subject_id IN (SELECT id FROM seen_ticket_steps)) OR (history_8.subject_type = 'trn' AND history_8.subject_id IN (SELECT id FROM seen_ticket_turns)) OR (history_8.subject_type = 'tkw' AND history_8.subject_id IN (SELECT id FROM seen_ticket_watchers)) OR (history_8.subject_type = 'tok' AND history_8.subject_id IN (SELECT id FROM seen_tokens)) OR (history_8.subject_type = 'upl' AND history_8.subject_id IN (SELECT id FROM seen_uploads)) OR (history_8.subject_type = 'viw' AND history_8.subject_id IN (SELECT id FROM seen_views)) OR (history_8.subject_type = 'wrk' AND history_8.subject_id IN (SELECT id FROM seen_work_entries)))) OR history_8.audience = 'PRIVATE' AND history_8.actor_id = $7::uuid))
        ORDER BY history_8.position DESC, history_8.id DESC
        LIMIT 1 OFFSET 30
      ) THEN 'true' ELSE 'false' END
        || ',"endCursor":' || coalesce((
          SELECT '"b4799ddc.' || encode(convert_to('[' || history_10.position::text || ',"' || history_10.id || '"]', 'UTF8'), 'hex') || '"'
          FROM (
            SELECT history_11.position, history_11.id
            FROM history history_11
            WHERE (history_11.subject_id = tickets_1.id AND ((history_11.audience = 'SHARED' AND history_11.client_id = ANY($10::uuid[]) AND ((history_11.subject_type = 'acc' AND history_11.subject_id IN (SELECT id FROM seen_accesses)) OR (history_11.subject_type = 'arq' AND history_11.subject_id IN (SELECT id FROM seen_access_requests)) OR (history_11.subject_type = 'apr' AND history_11.subject_id IN (SELECT id FROM seen_approvers)) OR (history_11.subject_type = 'asg' AND history_11.subject_id IN (SELECT id FROM seen_assignments)) OR (history_11.subject_type = 'cal' AND history_11.subject_id IN (SELECT id FROM seen_calendars)) OR (history_11.subject_type = 'clk' AND history_11.subject_id IN (SELECT id FROM seen_clocks)) OR (history_11.subject_type = 'clo' AND history_11.subject_id IN (SELECT id FROM seen_closures)) OR (history_11.subject_type = 'com' AND history_11.subject_id IN (SELECT id FROM seen_comments)) OR (history_11.subject_type = 'cof' AND history_11.subject_id IN (SELECT id FROM seen_comment_files)) OR (history_11.subject_type = 'dec' AND history_11.subject_id IN (SELECT id FROM seen_decisions)) OR (history_11.subject_type = 'dlg' AND history_11.subject_id IN (SELECT id FROM seen_delegations)) OR (history_11.subject_type = 'dev' AND history_11.subject_id IN (SELECT id FROM seen_devices)) OR (history_11.subject_type = 'mod' AND history_11.subject_id IN (SELECT id FROM seen_device_models)) OR (history_11.subject_type = 'fil' AND history_11.subject_id IN (SELECT id FROM seen_files)) OR (history_11.subject_type = 'lbl' AND history_11.subject_id IN (SELECT id FROM seen_labels)) OR (history_11.subject_type = 'mem' AND history_11.subject_id IN (SELECT id FROM seen_memberships)) OR (history_11.subject_type = 'opt' AND history_11.subject_id IN (SELECT id FROM seen_options)) OR (history_11.subject_type = 'org' AND history_11.subject_id IN (SELECT id FROM seen_organisations)) OR (history_11.subject_type = 'pwd' AND history_11.subject_id IN (SELECT id FROM seen_passwords)) OR (history_11.subject_type = 'per' AND history_11.subject_id IN (SELECT id FROM seen_people)) OR (history_11.subject_type = 'pol' AND history_11.subject_id IN (SELECT id FROM seen_policies)) OR (history_11.subject_type = 'prf' AND history_11.subject_id IN (SELECT id FROM seen_preferences)) OR (history_11.subject_type = 'prc' AND history_11.subject_id IN (SELECT id FROM seen_processes)) OR (history_11.subject_type = 'prt' AND history_11.subject_id IN (SELECT id FROM seen_protocols)) OR (history_11.subject_type = 'rtg' AND history_11.subject_id IN (SELECT id FROM seen_ratings)) OR (history_11.subject_type = 'rmk' AND history_11.subject_id IN (SELECT id FROM seen_remarks)) OR (history_11.subject_type = 'scn' AND history_11.subject_id IN (SELECT id FROM seen_scenarios)) OR (history_11.subject_type = 'scv' AND history_11.subject_id IN (SELECT id FROM seen_scenario_versions)) OR (history_11.subject_type = 'ses' AND history_11.subject_id IN (SELECT id FROM seen_sessions)) OR (history_11.subject_type = 'suc' AND history_11.subject_id IN (SELECT id FROM seen_successions)) OR (history_11.subject_type = 'sys' AND history_11.subject_id IN (SELECT id FROM seen_systems)) OR (history_11.subject_type = 'tsk' AND history_11.subject_id IN (SELECT id FROM seen_tasks)) OR (history_11.subject_type = 'tac' AND history_11.subject_id IN (SELECT id FROM seen_task_accesses)) OR (history_11.subject_type = 'tas' AND history_11.subject_id IN (SELECT id FROM seen_task_assignments)) OR (history_11.subject_type = 'tsf' AND history_11.subject_id IN (SELECT id FROM seen_task_files)) OR (history_11.subject_type = 'tea' AND history_11.subject_id IN (SELECT id FROM seen_teams)) OR (history_11.subject_type = 'tkt' AND history_11.subject_id IN (SELECT id FROM seen_tickets)) OR (history_11.subject_type = 'tkd' AND history_11.subject_id IN (SELECT id FROM seen_ticket_devices)) OR (history_11.subject_type = 'tkf' AND history_11.subject_id IN (SELECT id FROM seen_ticket_files)) OR (history_11.subject_type = 'tkl' AND history_11.subject_id IN (SELECT id FROM seen_ticket_links)) OR (history_11.subject_type = 'tkp' AND history_11.subject_id IN (SELECT id FROM seen_ticket_people)) OR (history_11.subject_type = 'tks' AND history_11.subject_id IN (SELECT id FROM seen_ticket_steps)) OR (history_11.subject_type = 'trn' AND history_11.subject_id IN (SELECT id FROM seen_ticket_turns)) OR (history_11.subject_type = 'tkw' AND history_11.subject_id IN (SELECT id FROM seen_ticket_watchers)) OR (history_11.subject_type = 'tok' AND history_11.subject_id IN (SELECT id FROM seen_tokens)) OR (history_11.subject_type = 'upl' AND history_11.subject_id IN (SELECT id FROM seen_uploads)) OR (history_11.subject_type = 'viw' AND history_11.subject_id IN (SELECT id FROM seen_views)) OR (history_11.subject_type = 'wrk' AND history_11.subject_id IN (SELECT id FROM seen_work_entries)))) OR history_11.audience = 'PRIVATE' AND history_11.actor_id = $7::uuid))
            ORDER BY history_11.position DESC, history_11.id DESC
            LIMIT 30
          ) history_10
          ORDER BY history_10.position ASC, history_10.id ASC
          LIMIT 1
        ), 'null') || '}},"version":' || tickets_1.version::text
        || ',"turn":"' || tickets_1.turn || '","updatedAt":"' || to_char(tickets_1.updated_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","pendingParty":' || coalesce('"' || tickets_1.pending_party || '"', 'null')
        || ',"pendingReason":' || coalesce(to_json(tickets_1.pending_reason)::text, 'null')
        || ',"remindAt":' || coalesce('"' || to_char(tickets_1.remind_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"', 'null')
        || ',"resolutionCode":' || coalesce('"' || tickets_1.resolution_code || '"', 'null')
        || ',"resolution":' || coalesce(to_json(tickets_1.resolution)::text, 'null')
        || ',"resolvedAt":' || coalesce('"' || to_char(tickets_1.resolved_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"', 'null')
        || ',"closedAt":' || coalesce('"' || to_char(tickets_1.closed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"', 'null')
        || ',"assignee":' || CASE WHEN people_12.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_12.id || '","name":' || to_json(people_12.name)::text || '}' END
        || ',"team":' || CASE WHEN teams_13.id IS NULL THEN 'null' ELSE '{"id":"tea_' || teams_13.id || '","name":' || to_json(teams_13.name)::text || '}' END
        || ',"children":{"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"tkt_' || tickets_14.id || '","number":' || tickets_14.number::text
            || ',"title":' || to_json(tickets_14.title)::text
            || ',"state":"' || tickets_14.state || '","turn":"' || tickets_14.turn || '","client":' || CASE WHEN organisations_15.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_15.id || '","code":' || to_json(organisations_15.code)::text || '}' END || '}' AS o
          FROM tickets tickets_14
          LEFT JOIN organisations organisations_15 ON (organisations_15.id = tickets_14.client_id AND (organisations_15.id = ANY($10::uuid[]) OR (organisations_15.id = $11::uuid OR organisations_15.kind = 'ENTERPRISE')))
          WHERE (tickets_14.parent_id = tickets_1.id AND tickets_14.id IN (SELECT id FROM my_tickets))
          ORDER BY tickets_14.opened_at DESC, tickets_14.id DESC
          LIMIT 50
        ) page
      ) || ']},"linkedFrom":{"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"tkl_' || ticket_links_16.id || '","kind":"' || ticket_links_16.kind || '","ticket":' || CASE WHEN tickets_17.id IS NULL THEN 'null' ELSE '{"id":"tkt_' || tickets_17.id || '","number":' || tickets_17.number::text
            || ',"title":' || to_json(tickets_17.title)::text
            || ',"state":"' || tickets_17.state || '","turn":"' || tickets_17.turn || '","client":' || CASE WHEN organisations_18.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_18.id || '","code":' || to_json(organisations_18.code)::text || '}' END || '}' END || '}' AS o
          FROM ticket_links ticket_links_16
          LEFT JOIN tickets tickets_17 ON (tickets_17.id = ticket_links_16.ticket_id AND tickets_17.id IN (SELECT id FROM my_tickets))
          LEFT JOIN organisations organisations_18 ON (organisations_18.id = tickets_17.client_id AND (organisations_18.id = ANY($10::uuid[]) OR (organisations_18.id = $11::uuid OR organisations_18.kind = 'ENTERPRISE')))
          WHERE (ticket_links_16.other_id = tickets_1.id AND ticket_links_16.ended_at IS NULL AND ticket_links_16.ticket_id IN (SELECT id FROM my_tickets) AND ticket_links_16.other_id IN (SELECT id FROM my_tickets))
          ORDER BY ticket_links_16.created_at ASC, ticket_links_16.id ASC
          LIMIT 50
        ) page
      ) || ']},"mergedInto":' || CASE WHEN tickets_19.id IS NULL THEN 'null' ELSE '{"id":"tkt_' || tickets_19.id || '","number":' || tickets_19.number::text
        || ',"title":' || to_json(tickets_19.title)::text
        || ',"state":"' || tickets_19.state || '","turn":"' || tickets_19.turn || '","client":' || CASE WHEN organisations_20.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_20.id || '","code":' || to_json(organisations_20.code)::text || '}' END || '}' END
        || ',"clocks":{"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"clk_' || clocks_21.id || '","metric":"' || clocks_21.metric || '","priority":"' || clocks_21.priority || '","state":"' || clocks_21.state || '","minutes":' || clocks_21.minutes::text
            || ',"sinceAt":' || coalesce('"' || to_char(clocks_21.since_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"', 'null')
            || ',"usedMs":' || clocks_21.used_ms::text
            || ',"dueAt":' || coalesce('"' || to_char(clocks_21.due_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"', 'null')
            || ',"warnedAt":' || coalesce('"' || to_char(clocks_21.warned_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"', 'null')
            || ',"breachedAt":' || coalesce('"' || to_char(clocks_21.breached_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"', 'null')
            || ',"stoppedAt":' || coalesce('"' || to_char(clocks_21.stopped_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"', 'null')
            || ',"policy":' || CASE WHEN policies_22.id IS NULL THEN 'null' ELSE '{"id":"pol_' || policies_22.id || '","name":' || to_json(policies_22.name)::text
            || ',"number":' || policies_22.number::text
            || ',"pauses":' || policies_22.pauses::text
            || ',"calendar":' || CASE WHEN calendars_23.id IS NULL THEN 'null' ELSE '{"id":"cal_' || calendars_23.id || '","name":' || to_json(calendars_23.name)::text || '}' END || '}' END || '}' AS o
          FROM clocks clocks_21
          LEFT JOIN policies policies_22 ON (policies_22.id = clocks_21.policy_id AND (policies_22.client_id = ANY($10::uuid[]) OR policies_22.client_id IN (SELECT it.id FROM organisations it WHERE it.kind = 'ENTERPRISE')))
          LEFT JOIN calendars calendars_23 ON (calendars_23.id = policies_22.calendar_id AND (calendars_23.client_id = ANY($10::uuid[]) OR calendars_23.client_id IN (SELECT it.id FROM organisations it WHERE it.kind = 'ENTERPRISE')))
          WHERE (clocks_21.ticket_id = tickets_1.id AND clocks_21.ticket_id IN (SELECT id FROM my_tickets))
          ORDER BY clocks_21.started_at ASC, clocks_21.id ASC
          LIMIT 4
        ) page
      ) || ']},"turns":{"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"trn_' || ticket_turns_24.id || '","turn":"' || ticket_turns_24.turn || '","fromAt":"' || to_char(ticket_turns_24.from_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","toAt":' || coalesce('"' || to_char(ticket_turns_24.to_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"', 'null') || '}' AS o
          FROM ticket_turns ticket_turns_24
          WHERE (ticket_turns_24.ticket_id = tickets_1.id AND ticket_turns_24.ticket_id IN (SELECT id FROM my_tickets))
          ORDER BY ticket_turns_24.from_at ASC, ticket_turns_24.id ASC
          LIMIT 100
        ) page
      ) || ']},"ratings":{"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"rtg_' || ratings_25.id || '","score":' || coalesce(ratings_25.score::text, 'null')
            || ',"comment":' || coalesce(to_json(ratings_25.comment)::text, 'null')
            || ',"ratedAt":' || coalesce('"' || to_char(ratings_25.rated_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"', 'null')
            || ',"expiresAt":"' || to_char(ratings_25.expires_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","person":' || CASE WHEN people_26.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_26.id || '","name":' || to_json(people_26.name)::text || '}' END || '}' AS o
          FROM ratings ratings_25
          LEFT JOIN people people_26 ON (people_26.id = ratings_25.person_id AND people_26.withdrawn_at IS NULL AND (people_26.client_id = ANY($10::uuid[]) OR people_26.id = $7::uuid OR people_26.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
          WHERE (ratings_25.ticket_id = tickets_1.id AND ratings_25.client_id = ANY($10::uuid[]) AND ratings_25.person_id = $7::uuid)
          ORDER BY ratings_25.created_at DESC, ratings_25.id DESC
          LIMIT 1
        ) page
      ) || ']},"watchers":{"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"tkw_' || ticket_watchers_27.id || '","person":' || CASE WHEN people_28.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_28.id || '","name":' || to_json(people_28.name)::text || '}' END || '}' AS o
          FROM ticket_watchers ticket_watchers_27
          LEFT JOIN people people_28 ON (people_28.id = ticket_watchers_27.person_id AND people_28.withdrawn_at IS NULL AND (people_28.client_id = ANY($10::uuid[]) OR people_28.id = $7::uuid OR people_28.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
          WHERE (ticket_watchers_27.ticket_id = tickets_1.id AND ticket_watchers_27.ended_at IS NULL AND ticket_watchers_27.ticket_id IN (SELECT id FROM my_tickets))
          ORDER BY ticket_watchers_27.created_at ASC, ticket_watchers_27.id ASC
          LIMIT 50
        ) page
      ) || ']},"parent":' || CASE WHEN tickets_29.id IS NULL THEN 'null' ELSE '{"id":"tkt_' || tickets_29.id || '","number":' || tickets_29.number::text
        || ',"title":' || to_json(tickets_29.title)::text
        || ',"state":"' || tickets_29.state || '","turn":"' || tickets_29.turn || '","client":' || CASE WHEN organisations_30.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_30.id || '","code":' || to_json(organisations_30.code)::text || '}' END || '}' END
        || ',"links":{"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"tkl_' || ticket_links_31.id || '","kind":"' || ticket_links_31.kind || '","other":' || CASE WHEN tickets_32.id IS NULL THEN 'null' ELSE '{"id":"tkt_' || tickets_32.id || '","number":' || tickets_32.number::text
            || ',"title":' || to_json(tickets_32.title)::text
            || ',"state":"' || tickets_32.state || '","turn":"' || tickets_32.turn || '","client":' || CASE WHEN organisations_33.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_33.id || '","code":' || to_json(organisations_33.code)::text || '}' END || '}' END || '}' AS o
          FROM ticket_links ticket_links_31
          LEFT JOIN tickets tickets_32 ON (tickets_32.id = ticket_links_31.other_id AND tickets_32.id IN (SELECT id FROM my_tickets))
          LEFT JOIN organisations organisations_33 ON (organisations_33.id = tickets_32.client_id AND (organisations_33.id = ANY($10::uuid[]) OR (organisations_33.id = $11::uuid OR organisations_33.kind = 'ENTERPRISE')))
          WHERE (ticket_links_31.ticket_id = tickets_1.id AND ticket_links_31.ended_at IS NULL AND ticket_links_31.ticket_id IN (SELECT id FROM my_tickets) AND ticket_links_31.other_id IN (SELECT id FROM my_tickets))
          ORDER BY ticket_links_31.created_at ASC, ticket_links_31.id ASC
          LIMIT 50
        ) page
      ) || ']},"merged":{"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"tkt_' || tickets_34.id || '","number":' || tickets_34.number::text
            || ',"title":' || to_json(tickets_34.title)::text
            || ',"state":"' || tickets_34.state || '","turn":"' || tickets_34.turn || '","client":' || CASE WHEN organisations_35.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_35.id || '","code":' || to_json(organisations_35.code)::text || '}' END || '}' AS o
          FROM tickets tickets_34
          LEFT JOIN organisations organisations_35 ON (organisations_35.id = tickets_34.client_id AND (organisations_35.id = ANY($10::uuid[]) OR (organisations_35.id = $11::uuid OR organisations_35.kind = 'ENTERPRISE')))
          WHERE (tickets_34.merged_into_id = tickets_1.id AND tickets_34.id IN (SELECT id FROM my_tickets))
          ORDER BY tickets_34.opened_at DESC, tickets_34.id DESC
          LIMIT 20
        ) page
      ) || ']},"work":{"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"wrk_' || work_entries_36.id || '","workDate":"' || work_entries_36.work_date || '","minutes":' || work_entries_36.minutes::text
            || ',"billedMinutes":' || work_entries_36.billed_minutes::text
            || ',"audience":"' || work_entries_36.audience || '","note":' || coalesce(to_json(work_entries_36.note)::text, 'null')
            || ',"person":' || CASE WHEN people_37.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_37.id || '","name":' || to_json(people_37.name)::text || '}' END
            || ',"corrects":' || CASE WHEN work_entries_38.id IS NULL THEN 'null' ELSE '{"id":"wrk_' || work_entries_38.id || '"}' END || '}' AS o
          FROM work_entries work_entries_36
          LEFT JOIN people people_37 ON (people_37.id = work_entries_36.person_id AND people_37.withdrawn_at IS NULL AND (people_37.client_id = ANY($10::uuid[]) OR people_37.id = $7::uuid OR people_37.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
          LEFT JOIN work_entries work_entries_38 ON (work_entries_38.id = work_entries_36.corrects_id AND (work_entries_38.audience = 'SHARED' AND work_entries_38.ended_at IS NULL) AND work_entries_38.ticket_id IN (SELECT id FROM my_tickets))
          WHERE (work_entries_36.ticket_id = tickets_1.id AND (work_entries_36.audience = 'SHARED' AND work_entries_36.ended_at IS NULL) AND work_entries_36.ticket_id IN (SELECT id FROM my_tickets) AND ((work_entries_36.ended_at IS NULL) = $12::boolean))
          ORDER BY work_entries_36.work_date ASC, work_entries_36.id ASC
          LIMIT 100
        ) page
      ) || ']},"body":' || to_json(tickets_1.body)::text
        || ',"openedAt":"' || to_char(tickets_1.opened_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","files":{"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"fil_' || files_39.id || '","name":' || to_json(files_39.name)::text
            || ',"size":' || files_39.size::text
            || ',"thumbnail":' || files_39.thumbnail::text || '}' AS o
          FROM files files_39
          WHERE (files_39.id IN (SELECT ticket_files.file_id FROM ticket_files WHERE ticket_files.ticket_id = tickets_1.id) AND ((files_39.state <> 'ATTACHED' AND files_39.sender_id = $7::uuid) OR EXISTS (
                SELECT 1
                FROM protocols drawn JOIN assignments given ON given.id = drawn.assignment_id
                WHERE drawn.file_id = files_39.id AND (given.client_id = ANY($10::uuid[]) AND given.holder_id = $7::uuid)
              ) OR EXISTS (
                SELECT 1
                FROM ticket_files hung
                WHERE hung.file_id = files_39.id AND hung.ticket_id IN (SELECT id FROM my_tickets)
              ) OR EXISTS (
                SELECT 1
                FROM comment_files hung JOIN comments told ON told.id = hung.comment_id
                WHERE hung.file_id = files_39.id AND (told.audience = 'SHARED' AND told.ticket_id IN (SELECT id FROM my_tickets))
              ) OR EXISTS (
                SELECT 1
                FROM task_files shown JOIN tasks done ON done.id = shown.task_id
                WHERE shown.file_id = files_39.id AND (done.shared AND done.client_id = ANY($10::uuid[]) AND done.owner_id = $7::uuid)
              )))
          ORDER BY files_39.sent_at ASC, files_39.id ASC
          LIMIT 10
        ) page
      ) || ']},"comments":{"pageInfo":{"hasPreviousPage":' || CASE WHEN EXISTS (
        SELECT 1
        FROM comments comments_40
        WHERE (comments_40.ticket_id = tickets_1.id AND comments_40.audience = 'SHARED' AND comments_40.ticket_id IN (SELECT id FROM my_tickets))
        ORDER BY comments_40.at DESC, comments_40.id DESC
        LIMIT 1 OFFSET 10
      ) THEN 'true' ELSE 'false' END
        || ',"startCursor":' || coalesce((
          SELECT '"bacbcb73.' || encode(convert_to('["' || to_char(comments_42.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","' || comments_42.id || '"]', 'UTF8'), 'hex') || '"'
          FROM (
            SELECT comments_43.at, comments_43.id
            FROM comments comments_43
            WHERE (comments_43.ticket_id = tickets_1.id AND comments_43.audience = 'SHARED' AND comments_43.ticket_id IN (SELECT id FROM my_tickets))
            ORDER BY comments_43.at DESC, comments_43.id DESC
            LIMIT 10
          ) comments_42
          ORDER BY comments_42.at ASC, comments_42.id ASC
          LIMIT 1
        ), 'null') || '},"nodes":[' || (
        SELECT coalesce(string_agg(o, ',' ORDER BY k0 ASC, k1 ASC), '')
        FROM (
          SELECT '{"id":"com_' || comments_44.id || '","audience":"' || comments_44.audience || '","body":' || to_json(comments_44.body)::text
            || ',"at":"' || to_char(comments_44.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","correctedAt":' || coalesce('"' || to_char(comments_44.corrected_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"', 'null')
            || ',"viewerCan":{"correct":' || CASE WHEN (($1::boolean OR comments_44.client_id = ANY($2::uuid[])) AND comments_44.author_id = $7::uuid AND (comments_44.audience IN ('SHARED') OR $5::boolean OR comments_44.client_id = ANY($6::uuid[])) AND EXISTS (
              SELECT 1
              FROM tickets one
              WHERE one.id = comments_44.ticket_id AND one.state IN ('NEW', 'OPEN', 'PENDING', 'RESOLVED')
            ) AND ((comments_44.source IN ('EMAIL')) IS NOT TRUE) AND comments_44.at >= $13::timestamptz) THEN 'true' ELSE 'false' END || '},"author":' || CASE WHEN people_45.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_45.id || '","name":' || to_json(people_45.name)::text
            || ',"title":' || coalesce(to_json(people_45.title)::text, 'null')
            || ',"client":' || CASE WHEN organisations_46.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_46.id || '","name":' || to_json(organisations_46.name)::text
            || ',"kind":"' || organisations_46.kind || '"}' END || '}' END
            || ',"files":{"nodes":[' || (
            SELECT coalesce(string_agg(o, ','), '')
            FROM (
              SELECT '{"id":"fil_' || files_47.id || '","name":' || to_json(files_47.name)::text
                || ',"size":' || files_47.size::text
                || ',"thumbnail":' || files_47.thumbnail::text || '}' AS o
              FROM files files_47
              WHERE (files_47.id IN (SELECT comment_files.file_id FROM comment_files WHERE comment_files.comment_id = comments_44.id) AND ((files_47.state <> 'ATTACHED' AND files_47.sender_id = $7::uuid) OR EXISTS (
                    SELECT 1
                    FROM protocols drawn JOIN assignments given ON given.id = drawn.assignment_id
                    WHERE drawn.file_id = files_47.id AND (given.client_id = ANY($10::uuid[]) AND given.holder_id = $7::uuid)
                  ) OR EXISTS (
                    SELECT 1
                    FROM ticket_files hung
                    WHERE hung.file_id = files_47.id AND hung.ticket_id IN (SELECT id FROM my_tickets)
                  ) OR EXISTS (
                    SELECT 1
                    FROM comment_files hung JOIN comments told ON told.id = hung.comment_id
                    WHERE hung.file_id = files_47.id AND (told.audience = 'SHARED' AND told.ticket_id IN (SELECT id FROM my_tickets))
                  ) OR EXISTS (
                    SELECT 1
                    FROM task_files shown JOIN tasks done ON done.id = shown.task_id
                    WHERE shown.file_id = files_47.id AND (done.shared AND done.client_id = ANY($10::uuid[]) AND done.owner_id = $7::uuid)
                  )))
              ORDER BY files_47.sent_at ASC, files_47.id ASC
              LIMIT 10
            ) page
          ) || ']}}' AS o, comments_44.at AS k0, comments_44.id AS k1
          FROM comments comments_44
          LEFT JOIN people people_45 ON (people_45.id = comments_44.author_id AND people_45.withdrawn_at IS NULL AND (people_45.client_id = ANY($10::uuid[]) OR people_45.id = $7::uuid OR people_45.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
          LEFT JOIN organisations organisations_46 ON (organisations_46.id = people_45.client_id AND (organisations_46.id = ANY($10::uuid[]) OR (organisations_46.id = $11::uuid OR organisations_46.kind = 'ENTERPRISE')))
          WHERE (comments_44.ticket_id = tickets_1.id AND comments_44.audience = 'SHARED' AND comments_44.ticket_id IN (SELECT id FROM my_tickets))
          ORDER BY comments_44.at DESC, comments_44.id DESC
          LIMIT 10
        ) page
      ) || ']},"source":"' || tickets_1.source || '","openedBy":' || CASE WHEN people_48.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_48.id || '","name":' || to_json(people_48.name)::text || '}' END
        || ',"people":{"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"per_' || people_49.id || '","name":' || to_json(people_49.name)::text || '}' AS o
          FROM people people_49
          WHERE (people_49.id IN (SELECT ticket_people.person_id FROM ticket_people WHERE ticket_people.ticket_id = tickets_1.id) AND people_49.withdrawn_at IS NULL AND (people_49.client_id = ANY($10::uuid[]) OR people_49.id = $7::uuid OR people_49.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
          ORDER BY people_49.search ASC, people_49.id ASC
          LIMIT 20
        ) page
      ) || ']},"devices":{"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"dev_' || devices_50.id || '","tag":' || to_json(devices_50.tag)::text
            || ',"model":' || CASE WHEN device_models_51.id IS NULL THEN 'null' ELSE '{"id":"mod_' || device_models_51.id || '","manufacturer":' || to_json(device_models_51.manufacturer)::text
            || ',"name":' || to_json(device_models_51.name)::text || '}' END || '}' AS o
          FROM devices devices_50
          LEFT JOIN device_models device_models_51 ON (device_models_51.id = devices_50.model_id AND $7::uuid <> '00000000-0000-0000-0000-000000000000')
          WHERE (devices_50.id IN (SELECT ticket_devices.device_id FROM ticket_devices WHERE ticket_devices.ticket_id = tickets_1.id) AND devices_50.withdrawn_at IS NULL AND devices_50.client_id = ANY($10::uuid[]) AND devices_50.holder_id = $7::uuid)
          ORDER BY devices_50.tag ASC, devices_50.id ASC
          LIMIT 20
        ) page
      ) || ']},"kind":"' || tickets_1.kind || '","category":' || coalesce(to_json(tickets_1.category)::text, 'null')
        || ',"impact":' || tickets_1.impact::text
        || ',"urgency":' || tickets_1.urgency::text
        || ',"priorityReason":' || coalesce(to_json(tickets_1.priority_reason)::text, 'null')
        || ',"decisions":{"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"dec_' || decisions_52.id || '","question":' || to_json(decisions_52.question)::text
            || ',"state":"' || decisions_52.state || '","dueAt":' || coalesce('"' || to_char(decisions_52.due_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"', 'null')
            || ',"askedAt":"' || to_char(decisions_52.asked_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","askedBy":' || CASE WHEN people_53.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_53.id || '","name":' || to_json(people_53.name)::text || '}' END
            || ',"client":' || CASE WHEN organisations_54.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_54.id || '","name":' || to_json(organisations_54.name)::text || '}' END
            || ',"options":{"nodes":[' || (
            SELECT coalesce(string_agg(o, ','), '')
            FROM (
              SELECT '{"id":"opt_' || options_55.id || '","label":' || to_json(options_55.label)::text || '}' AS o
              FROM options options_55
              WHERE (options_55.decision_id = decisions_52.id AND options_55.client_id = ANY($10::uuid[]) AND options_55.decision_id IN (SELECT one.decision_id FROM approvers one WHERE one.person_id = $7::uuid) AND options_55.chosen = $12::boolean)
              ORDER BY options_55.place ASC, options_55.id ASC
              LIMIT 1
            ) page
          ) || ']}}' AS o
          FROM decisions decisions_52
          LEFT JOIN people people_53 ON (people_53.id = decisions_52.asked_by_id AND people_53.withdrawn_at IS NULL AND (people_53.client_id = ANY($10::uuid[]) OR people_53.id = $7::uuid OR people_53.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
          LEFT JOIN organisations organisations_54 ON (organisations_54.id = decisions_52.client_id AND (organisations_54.id = ANY($10::uuid[]) OR (organisations_54.id = $11::uuid OR organisations_54.kind = 'ENTERPRISE')))
          WHERE (decisions_52.subject_id = tickets_1.id AND decisions_52.client_id = ANY($10::uuid[]) AND decisions_52.id IN (SELECT one.decision_id FROM approvers one WHERE one.person_id = $7::uuid))
          ORDER BY decisions_52.asked_at DESC, decisions_52.id DESC
          LIMIT 20
        ) page
      ) || ']}}'
      FROM tickets tickets_1
      LEFT JOIN organisations organisations_2 ON (organisations_2.id = tickets_1.client_id AND (organisations_2.id = ANY($10::uuid[]) OR (organisations_2.id = $11::uuid OR organisations_2.kind = 'ENTERPRISE')))
      LEFT JOIN people people_3 ON (people_3.id = tickets_1.requester_id AND people_3.withdrawn_at IS NULL AND (people_3.client_id = ANY($10::uuid[]) OR people_3.id = $7::uuid OR people_3.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
      LEFT JOIN organisations organisations_4 ON (organisations_4.id = people_3.client_id AND (organisations_4.id = ANY($10::uuid[]) OR (organisations_4.id = $11::uuid OR organisations_4.kind = 'ENTERPRISE')))
      LEFT JOIN people people_12 ON (people_12.id = tickets_1.assignee_id AND people_12.withdrawn_at IS NULL AND (people_12.client_id = ANY($10::uuid[]) OR people_12.id = $7::uuid OR people_12.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
      LEFT JOIN teams teams_13 ON teams_13.id = tickets_1.team_id
      LEFT JOIN tickets tickets_19 ON (tickets_19.id = tickets_1.merged_into_id AND tickets_19.id IN (SELECT id FROM my_tickets))
      LEFT JOIN organisations organisations_20 ON (organisations_20.id = tickets_19.client_id AND (organisations_20.id = ANY($10::uuid[]) OR (organisations_20.id = $11::uuid OR organisations_20.kind = 'ENTERPRISE')))
      LEFT JOIN tickets tickets_29 ON (tickets_29.id = tickets_1.parent_id AND tickets_29.id IN (SELECT id FROM my_tickets))
      LEFT JOIN organisations organisations_30 ON (organisations_30.id = tickets_29.client_id AND (organisations_30.id = ANY($10::uuid[]) OR (organisations_30.id = $11::uuid OR organisations_30.kind = 'ENTERPRISE')))
      LEFT JOIN people people_48 ON (people_48.id = tickets_1.opened_by_id AND people_48.withdrawn_at IS NULL AND (people_48.client_id = ANY($10::uuid[]) OR people_48.id = $7::uuid OR people_48.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
      WHERE (tickets_1.id = $14::uuid AND tickets_1.id IN (SELECT id FROM my_tickets))
    ), 'null') || '}', 'UTF8')
