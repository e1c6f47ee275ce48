WITH seen_accesses AS (
  SELECT one.id
  FROM accesses one
  WHERE (one.client_id IN (SELECT value FROM json_each(?10)) AND one.person_id = ?7)
), seen_access_requests AS (
  SELECT one.id
  FROM access_requests one
  WHERE (one.client_id IN (SELECT value FROM json_each(?10)) AND ((one.person_id = ?7 OR one.asked_by_id = ?7) OR one.decision_id IN (SELECT one.decision_id FROM approvers one WHERE one.person_id = ?7)))
), seen_approvers AS (
  SELECT one.id
  FROM approvers one
  WHERE (one.client_id IN (SELECT value FROM json_each(?10)) AND one.decision_id IN (SELECT one.decision_id FROM approvers one WHERE one.person_id = ?7))
), seen_assignments AS (
  SELECT one.id
  FROM assignments one
  WHERE (one.client_id IN (SELECT value FROM json_each(?10)) AND one.holder_id = ?7)
), seen_calendars AS (
  SELECT one.id
  FROM calendars one
  WHERE (one.client_id IN (SELECT value FROM json_each(?10)) OR one.client_id IN (SELECT it.id FROM organisations it WHERE it.kind = 'ENTERPRISE'))
), my_tickets AS (
  SELECT one.id
  FROM tickets one
  WHERE (one.client_id IN (SELECT value FROM json_each(?10)) AND (one.requester_id = ?7 OR one.id IN (SELECT link.ticket_id FROM ticket_people link WHERE link.person_id = ?7) OR one.id IN (
        SELECT watch.ticket_id
        FROM ticket_watchers watch
        WHERE watch.ended_at IS NULL AND watch.person_id = ?7
      )))
), seen_clocks AS (SELECT one.id FROM clocks one WHERE one.ticket_id IN (SELECT id FROM my_tickets)), seen_closures AS (
  SELECT one.id
  FROM closures one
  WHERE (one.client_id IN (SELECT value FROM json_each(?10)) OR one.client_id IN (SELECT it.id FROM organisations it WHERE it.kind = 'ENTERPRISE'))
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
  WHERE (one.client_id IN (SELECT value FROM json_each(?10)) AND one.id IN (SELECT one.decision_id FROM approvers one WHERE one.person_id = ?7))
), seen_delegations AS (SELECT one.id FROM delegations one WHERE (one.person_id = ?7 OR one.delegate_id = ?7)), seen_devices AS (
  SELECT one.id
  FROM devices one
  WHERE (one.withdrawn_at IS NULL AND one.client_id IN (SELECT value FROM json_each(?10)) AND one.holder_id = ?7)
), seen_device_models AS (SELECT one.id FROM device_models one WHERE ?7 <> '00000000-0000-0000-0000-000000000000'), seen_files AS (
  SELECT one.id
  FROM files one
  WHERE ((one.state <> 'ATTACHED' AND one.sender_id = ?7) OR EXISTS (
      SELECT 1
      FROM protocols drawn JOIN assignments given ON given.id = drawn.assignment_id
      WHERE drawn.file_id = one.id AND (given.client_id IN (SELECT value FROM json_each(?10)) AND given.holder_id = ?7)
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
      WHERE shown.file_id = one.id AND (done.shared AND done.client_id IN (SELECT value FROM json_each(?10)) AND done.owner_id = ?7)
    ))
), seen_labels AS (SELECT one.id FROM labels one WHERE one.client_id IN (SELECT value FROM json_each(?10))), seen_memberships AS (SELECT one.id FROM memberships one WHERE one.person_id = ?7), seen_options AS (
  SELECT one.id
  FROM options one
  WHERE (one.client_id IN (SELECT value FROM json_each(?10)) AND one.decision_id IN (SELECT one.decision_id FROM approvers one WHERE one.person_id = ?7))
), seen_organisations AS (
  SELECT one.id
  FROM organisations one
  WHERE (one.id IN (SELECT value FROM json_each(?10)) OR (one.id = ?11 OR one.kind = 'ENTERPRISE'))
), seen_passwords AS (SELECT one.id FROM passwords one WHERE one.person_id = ?7), seen_people AS (
  SELECT one.id
  FROM people one
  WHERE (one.withdrawn_at IS NULL AND (one.client_id IN (SELECT value FROM json_each(?10)) OR one.id = ?7 OR one.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
), seen_policies AS (
  SELECT one.id
  FROM policies one
  WHERE (one.client_id IN (SELECT value FROM json_each(?10)) OR one.client_id IN (SELECT it.id FROM organisations it WHERE it.kind = 'ENTERPRISE'))
), seen_preferences AS (SELECT one.id FROM preferences one WHERE one.person_id = ?7), seen_processes AS (
  SELECT one.id
  FROM processes one
  WHERE (one.client_id IN (SELECT value FROM json_each(?10)) AND one.id IN (SELECT one.process_id FROM tasks one WHERE one.owner_id = ?7))
), seen_protocols AS (
  SELECT one.id
  FROM protocols one
  WHERE EXISTS (
    SELECT 1
    FROM assignments given
    WHERE given.id = one.assignment_id AND (given.client_id IN (SELECT value FROM json_each(?10)) AND given.holder_id = ?7)
  )
), seen_ratings AS (
  SELECT one.id
  FROM ratings one
  WHERE (one.client_id IN (SELECT value FROM json_each(?10)) AND one.person_id = ?7)
), seen_remarks AS (
  SELECT one.id
  FROM remarks one
  WHERE (one.audience = 'SHARED' AND one.client_id IN (SELECT value FROM json_each(?10)) AND one.decision_id IN (SELECT one.decision_id FROM approvers one WHERE one.person_id = ?7))
), seen_scenarios AS (
  SELECT one.id
  FROM scenarios one
  WHERE (one.client_id IN (SELECT it.id FROM organisations it WHERE it.kind = 'ENTERPRISE') AND one.published IS NOT NULL)
), seen_scenario_versions AS (
  SELECT one.id
  FROM scenario_versions one
  WHERE (one.client_id IN (SELECT it.id FROM organisations it WHERE it.kind = 'ENTERPRISE') AND one.state <> 'DRAFT')
), seen_sessions AS (SELECT one.id FROM sessions one WHERE one.person_id = ?7), seen_successions AS (SELECT one.id FROM successions one WHERE (one.person_id = ?7 OR one.successor_id = ?7)), seen_systems AS (SELECT one.id FROM systems one WHERE one.client_id IN (SELECT value FROM json_each(?10))), seen_tasks AS (
  SELECT one.id
  FROM tasks one
  WHERE (one.shared AND one.client_id IN (SELECT value FROM json_each(?10)) AND one.owner_id = ?7)
), seen_task_accesses AS (
  SELECT one.id
  FROM task_accesses one
  WHERE EXISTS (
    SELECT 1
    FROM tasks done
    WHERE done.id = one.task_id AND (done.shared AND done.client_id IN (SELECT value FROM json_each(?10)) AND done.owner_id = ?7)
  )
), seen_task_assignments AS (
  SELECT one.id
  FROM task_assignments one
  WHERE EXISTS (
    SELECT 1
    FROM tasks done
    WHERE done.id = one.task_id AND (done.shared AND done.client_id IN (SELECT value FROM json_each(?10)) AND done.owner_id = ?7)
  )
), seen_task_files AS (
  SELECT one.id
  FROM task_files one
  WHERE EXISTS (
    SELECT 1
    FROM tasks done
    WHERE done.id = one.task_id AND (done.shared AND done.client_id IN (SELECT value FROM json_each(?10)) AND done.owner_id = ?7)
  )
), seen_teams AS (SELECT one.id FROM teams one WHERE TRUE), seen_tickets AS (SELECT one.id FROM tickets one WHERE one.id IN (SELECT id FROM my_tickets)), seen_ticket_devices AS (SELECT one.id FROM ticket_devices one WHERE one.ticket_id IN (SELECT id FROM my_tickets)), seen_ticket_files AS (SELECT one.id FROM ticket_files one WHERE one.ticket_id IN (SELECT id FROM my_tickets)), seen_ticket_links AS (
  SELECT one.id
  FROM ticket_links one
  WHERE (one.ended_at IS NULL AND one.ticket_id IN (SELECT id FROM my_tickets) AND one.other_id IN (SELECT id FROM my_tickets))
), seen_ticket_people AS (SELECT one.id FROM ticket_people one WHERE one.ticket_id IN (SELECT id FROM my_tickets)), seen_ticket_steps AS (SELECT one.id FROM ticket_steps one WHERE one.ticket_id IN (SELECT id FROM my_tickets)), seen_ticket_turns AS (SELECT one.id FROM ticket_turns one WHERE one.ticket_id IN (SELECT id FROM my_tickets)), seen_ticket_watchers AS (
  SELECT one.id
  FROM ticket_watchers one
  WHERE (one.ended_at IS NULL AND one.ticket_id IN (SELECT id FROM my_tickets))
), seen_tokens AS (SELECT one.id FROM tokens one WHERE one.person_id = ?7), seen_uploads AS (SELECT one.id FROM uploads one WHERE one.person_id = ?7), seen_views AS (SELECT one.id FROM views one WHERE one.owner_id = ?7), seen_work_entries AS (
  SELECT one.id
  FROM work_entries one
  WHERE ((one.audience = 'SHARED' AND one.ended_at IS NULL) AND one.ticket_id IN (SELECT id FROM my_tickets))
) SELECT CAST('{"ticket":' || coalesce((
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
            'changes', json(NULL),
            'effectiveAt', history_5.effective_at,
            'audience', history_5.audience,
            'requestId', history_5.request_id,
            'actor', CASE WHEN people_6.id IS NOT NULL THEN json_object('id', 'per_' || people_6.id, 'name', people_6.name) END,
            'onBehalfOf', CASE WHEN people_7.id IS NOT NULL THEN json_object('id', 'per_' || people_7.id, 'name', people_7.name) END))
        FROM (
          SELECT history_8.id, history_8.name, history_8.at, history_8.changes, history_8.client_id, history_8.effective_at, history_8.audience, history_8.request_id, history_8.actor_id, history_8.on_behalf_of_id
          FROM history history_8
          WHERE (history_8.subject_id = tickets_1.id AND ((history_8.audience = 'SHARED' AND history_8.client_id IN (SELECT value FROM json_each(?10)) AND ((history_8.subject_type = 'acc' AND history_8.subject_id IN (SELECT id FROM seen_accesses)) OR (history_8.subject_type = 'arq' AND history_8.subject_id IN (SELECT id FROM seen_access_requests)) OR (history_8.subject_type = 'apr' AND history_8.subject_id IN (SELECT id FROM seen_approvers)) OR (history_8.subject_type = 'asg' AND history_8.subject_id IN (SELECT id FROM seen_assignments)) OR (history_8.subject_type = 'cal' AND history_8.subject_id IN (SELECT id FROM seen_calendars)) OR (history_8.subject_type = 'clk' AND history_8.subject_id IN (SELECT id FROM seen_clocks)) OR (history_8.subject_type = 'clo' AND history_8.subject_id IN (SELECT id FROM seen_closures)) OR (history_8.subject_type = 'com' AND history_8.subject_id IN (SELECT id FROM seen_comments)) OR (history_8.subject_type = 'cof' AND history_8.subject_id IN (SELECT id FROM seen_comment_files)) OR (history_8.subject_type = 'dec' AND history_8.subject_id IN (SELECT id FROM seen_decisions)) OR (history_8.subject_type = 'dlg' AND history_8.subject_id IN (SELECT id FROM seen_delegations)) OR (history_8.subject_type = 'dev' AND history_8.subject_id IN (SELECT id FROM seen_devices)) OR (history_8.subject_type = 'mod' AND history_8.subject_id IN (SELECT id FROM seen_device_models)) OR (history_8.subject_type = 'fil' AND history_8.subject_id IN (SELECT id FROM seen_files)) OR (history_8.subject_type = 'lbl' AND history_8.subject_id IN (SELECT id FROM seen_labels)) OR (history_8.subject_type = 'mem' AND history_8.subject_id IN (SELECT id FROM seen_memberships)) OR (history_8.subject_type = 'opt' AND history_8.subject_id IN (SELECT id FROM seen_options)) OR (history_8.subject_type = 'org' AND history_8.subject_id IN (SELECT id FROM seen_organisations)) OR (history_8.subject_type = 'pwd' AND history_8.subject_id IN (SELECT id FROM seen_passwords)) OR (history_8.subject_type = 'per' AND history_8.subject_id IN (SELECT id FROM seen_people)) OR (history_8.subject_type = 'pol' AND history_8.subject_id IN (SELECT id FROM seen_policies)) OR (history_8.subject_type = 'prf' AND history_8.subject_id IN (SELECT id FROM seen_preferences)) OR (history_8.subject_type = 'prc' AND history_8.subject_id IN (SELECT id FROM seen_processes)) OR (history_8.subject_type = 'prt' AND history_8.subject_id IN (SELECT id FROM seen_protocols)) OR (history_8.subject_type = 'rtg' AND history_8.subject_id IN (SELECT id FROM seen_ratings)) OR (history_8.subject_type = 'rmk' AND history_8.subject_id IN (SELECT id FROM seen_remarks)) OR (history_8.subject_type = 'scn' AND history_8.subject_id IN (SELECT id FROM seen_scenarios)) OR (history_8.subject_type = 'scv' AND history_8.subject_id IN (SELECT id FROM seen_scenario_versions)) OR (history_8.subject_type = 'ses' AND history_8.subject_id IN (SELECT id FROM seen_sessions)) OR (history_8.subject_type = 'suc' AND history_8.subject_id IN (SELECT id FROM seen_successions)) OR (history_8.subject_type = 'sys' AND history_8.subject_id IN (SELECT id FROM seen_systems)) OR (history_8.subject_type = 'tsk' AND history_8.subject_id IN (SELECT id FROM seen_tasks)) OR (history_8.subject_type = 'tac' AND history_8.subject_id IN (SELECT id FROM seen_task_accesses)) OR (history_8.subject_type = 'tas' AND history_8.subject_id IN (SELECT id FROM seen_task_assignments)) OR (history_8.subject_type = 'tsf' AND history_8.subject_id IN (SELECT id FROM seen_task_files)) OR (history_8.subject_type = 'tea' AND history_8.subject_id IN (SELECT id FROM seen_teams)) OR (history_8.subject_type = 'tkt' AND history_8.subject_id IN (SELECT id FROM seen_tickets)) OR (history_8.subject_type = 'tkd' AND history_8.subject_id IN (SELECT id FROM seen_ticket_devices)) OR (history_8.subject_type = 'tkf' AND history_8.subject_id IN (SELECT id FROM seen_ticket_files)) OR (history_8.subject_type = 'tkl' AND history_8.subject_id IN (SELECT id FROM seen_ticket_links)) OR (history_8.subject_type = 'tkp' AND history_8.subject_id IN (SELECT id FROM seen_ticket_people)) OR (history_8.subject_type = 'tks' AND history_8.subject_id IN (SELECT id FROM seen_ticket_steps)) OR (history_8.subject_type = 'trn' AND history_8.subject_id IN (SELECT id FROM seen_ticket_turns)) OR (history_8.subject_type = 'tkw' AND history_8.subject_id IN (SELECT id FROM seen_ticket_watchers)) OR (history_8.subject_type = 'tok' AND history_8.subject_id IN (SELECT id FROM seen_tokens)) OR (history_8.subject_type = 'upl' AND history_8.subject_id IN (SELECT id FROM seen_uploads)) OR (history_8.subject_type = 'viw' AND history_8.subject_id IN (SELECT id FROM seen_views)) OR (history_8.subject_type = 'wrk' AND history_8.subject_id IN (SELECT id FROM seen_work_entries)))) OR history_8.audience = 'PRIVATE' AND history_8.actor_id = ?7))
          ORDER BY history_8.position DESC, history_8.id DESC
          LIMIT 30
        ) history_5
        LEFT JOIN people people_6 ON (people_6.id = history_5.actor_id AND people_6.withdrawn_at IS NULL AND (people_6.client_id IN (SELECT value FROM json_each(?10)) OR people_6.id = ?7 OR people_6.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
        LEFT JOIN people people_7 ON (people_7.id = history_5.on_behalf_of_id AND people_7.withdrawn_at IS NULL AND (people_7.client_id IN (SELECT value FROM json_each(?10)) OR people_7.id = ?7 OR people_7.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
      ) || ',' || substr(substr(json_object('pageInfo', json_object('hasNextPage', json(CASE WHEN EXISTS (
                  SELECT 1
                  FROM history history_9
                  WHERE (history_9.subject_id = tickets_1.id AND ((history_9.audience = 'SHARED' AND history_9.client_id IN (SELECT value FROM json_each(?10)) AND ((history_9.subject_type = 'acc' AND history_9.subject_id IN (SELECT id FROM seen_accesses)) OR (history_9.subject_type = 'arq' AND history_9.subject_id IN (SELECT id FROM seen_access_requests)) OR (history_9.subject_type = 'apr' AND history_9.subject_id IN (SELECT id FROM seen_approvers)) OR (history_9.subject_type = 'asg' AND history_9.subject_id IN (SELECT id FROM seen_assignments)) OR (history_9.subject_type = 'cal' AND history_9.subject_id IN (SELECT id FROM seen_calendars)) OR (history_9.subject_type = 'clk' AND history_9.subject_id IN (SELECT id FROM seen_clocks)) OR (history_9.subject_type = 'clo' AND history_9.subject_id IN (SELECT id FROM seen_closures)) OR (history_9.subject_type = 'com' AND history_9.subject_id IN (SELECT id FROM seen_comments)) OR (history_9.subject_type = 'cof' AND history_9.subject_id IN (SELECT id FROM seen_comment_files)) OR (history_9.subject_type = 'dec' AND history_9.subject_id IN (SELECT id FROM seen_decisions)) OR (history_9.subject_type = 'dlg' AND history_9.subject_id IN (SELECT id FROM seen_delegations)) OR (history_9.subject_type = 'dev' AND history_9.subject_id IN (SELECT id FROM seen_devices)) OR (history_9.subject_type = 'mod' AND history_9.subject_id IN (SELECT id FROM seen_device_models)) OR (history_9.subject_type = 'fil' AND history_9.subject_id IN (SELECT id FROM seen_files)) OR (history_9.subject_type = 'lbl' AND history_9.subject_id IN (SELECT id FROM seen_labels)) OR (history_9.subject_type = 'mem' AND history_9.subject_id IN (SELECT id FROM seen_memberships)) OR (history_9.subject_type = 'opt' AND history_9.subject_id IN (SELECT id FROM seen_options)) OR (history_9.subject_type = 'org' AND history_9.subject_id IN (SELECT id FROM seen_organisations)) OR (history_9.subject_type = 'pwd' AND history_9.subject_id IN (SELECT id FROM seen_passwords)) OR (history_9.subject_type = 'per' AND history_9.subject_id IN (SELECT id FROM seen_people)) OR (history_9.subject_type = 'pol' AND history_9.subject_id IN (SELECT id FROM seen_policies)) OR (history_9.subject_type = 'prf' AND history_9.subject_id IN (SELECT id FROM seen_preferences)) OR (history_9.subject_type = 'prc' AND history_9.subject_id IN (SELECT id FROM seen_processes)) OR (history_9.subject_type = 'prt' AND history_9.subject_id IN (SELECT id FROM seen_protocols)) OR (history_9.subject_type = 'rtg' AND history_9.subject_id IN (SELECT id FROM seen_ratings)) OR (history_9.subject_type = 'rmk' AND history_9.subject_id IN (SELECT id FROM seen_remarks)) OR (history_9.subject_type = 'scn' AND history_9.subject_id IN (SELECT id FROM seen_scenarios)) OR (history_9.subject_type = 'scv' AND history_9.subject_id IN (SELECT id FROM seen_scenario_versions)) OR (history_9.subject_type = 'ses' AND history_9.subject_id IN (SELECT id FROM seen_sessions)) OR (history_9.subject_type = 'suc' AND history_9.subject_id IN (SELECT id FROM seen_successions)) OR (history_9.subject_type = 'sys' AND history_9.subject_id IN (SELECT id FROM seen_systems)) OR (history_9.subject_type = 'tsk' AND history_9.subject_id IN (SELECT id FROM seen_tasks)) OR (history_9.subject_type = 'tac' AND history_9.subject_id IN (SELECT id FROM seen_task_accesses)) OR (history_9.subject_type = 'tas' AND history_9.subject_id IN (SELECT id FROM seen_task_assignments)) OR (history_9.subject_type = 'tsf' AND history_9.subject_id IN (SELECT id FROM seen_task_files)) OR (history_9.subject_type = 'tea' AND history_9.subject_id IN (SELECT id FROM seen_teams)) OR (history_9.subject_type = 'tkt' AND history_9.subject_id IN (SELECT id FROM seen_tickets)) OR (history_9.subject_type = 'tkd' AND history_9.subject_id IN (SELECT id FROM seen_ticket_devices)) OR (history_9.subject_type = 'tkf' AND history_9.subject_id IN (SELECT id FROM seen_ticket_files)) OR (history_9.subject_type = 'tkl' AND history_9.subject_id IN (SELECT id FROM seen_ticket_links)) OR (history_9.subject_type = 'tkp' AND history_9.subject_id IN (SELECT id FROM seen_ticket_people)) OR (history_9.subject_type = 'tks' AND history_9.subject_id IN (SELECT id FROM seen_ticket_steps)) OR (history_9.subject_type = 'trn' AND history_9.subject_id IN (SELECT id FROM seen_ticket_turns)) OR (history_9.subject_type = 'tkw' AND history_9.subject_id IN (SELECT id FROM seen_ticket_watchers)) OR (history_9.subject_type = 'tok' AND history_9.subject_id IN (SELECT id FROM seen_tokens)) OR (history_9.subject_type = 'upl' AND history_9.subject_id IN (SELECT id FROM seen_uploads)) OR (history_9.subject_type = 'viw' AND history_9.subject_id IN (SELECT id FROM seen_views)) OR (history_9.subject_type = 'wrk' AND history_9.subject_id IN (SELECT id FROM seen_work_entries)))) OR history_9.audience = 'PRIVATE' AND history_9.actor_id = ?7))
                  ORDER BY history_9.position DESC, history_9.id DESC
                  LIMIT 1 OFFSET 30
                ) THEN 'true' ELSE 'false' END),
              'endCursor', (
                SELECT 'b4799ddc.' || lower(hex(json_array(history_11.position, history_11.id)))
                FROM (
                  SELECT history_12.position, history_12.id
                  FROM history history_12
                  WHERE (history_12.subject_id = tickets_1.id AND ((history_12.audience = 'SHARED' AND history_12.client_id IN (SELECT value FROM json_each(?10)) AND ((history_12.subject_type = 'acc' AND history_12.subject_id IN (SELECT id FROM seen_accesses)) OR (history_12.subject_type = 'arq' AND history_12.subject_id IN (SELECT id FROM seen_access_requests)) OR (history_12.subject_type = 'apr' AND history_12.subject_id IN (SELECT id FROM seen_approvers)) OR (history_12.subject_type = 'asg' AND history_12.subject_id IN (SELECT id FROM seen_assignments)) OR (history_12.subject_type = 'cal' AND history_12.subject_id IN (SELECT id FROM seen_calendars)) OR (history_12.subject_type = 'clk' AND history_12.subject_id IN (SELECT id FROM seen_clocks)) OR (history_12.subject_type = 'clo' AND history_12.subject_id IN (SELECT id FROM seen_closures)) OR (history_12.subject_type = 'com' AND history_12.subject_id IN (SELECT id FROM seen_comments)) OR (history_12.subject_type = 'cof' AND history_12.subject_id IN (SELECT id FROM seen_comment_files)) OR (history_12.subject_type = 'dec' AND history_12.subject_id IN (SELECT id FROM seen_decisions)) OR (history_12.subject_type = 'dlg' AND history_12.subject_id IN (SELECT id FROM seen_delegations)) OR (history_12.subject_type = 'dev' AND history_12.subject_id IN (SELECT id FROM seen_devices)) OR (history_12.subject_type = 'mod' AND history_12.subject_id IN (SELECT id FROM seen_device_models)) OR (history_12.subject_type = 'fil' AND history_12.subject_id IN (SELECT id FROM seen_files)) OR (history_12.subject_type = 'lbl' AND history_12.subject_id IN (SELECT id FROM seen_labels)) OR (history_12.subject_type = 'mem' AND history_12.subject_id IN (SELECT id FROM seen_memberships)) OR (history_12.subject_type = 'opt' AND history_12.subject_id IN (SELECT id FROM seen_options)) OR (history_12.subject_type = 'org' AND history_12.subject_id IN (SELECT id FROM seen_organisations)) OR (history_12.subject_type = 'pwd' AND history_12.subject_id IN (SELECT id FROM seen_passwords)) OR (history_12.subject_type = 'per' AND history_12.subject_id IN (SELECT id FROM seen_people)) OR (history_12.subject_type = 'pol' AND history_12.subject_id IN (SELECT id FROM seen_policies)) OR (history_12.subject_type = 'prf' AND history_12.subject_id IN (SELECT id FROM seen_preferences)) OR (history_12.subject_type = 'prc' AND history_12.subject_id IN (SELECT id FROM seen_processes)) OR (history_12.subject_type = 'prt' AND history_12.subject_id IN (SELECT id FROM seen_protocols)) OR (history_12.subject_type = 'rtg' AND history_12.subject_id IN (SELECT id FROM seen_ratings)) OR (history_12.subject_type = 'rmk' AND history_12.subject_id IN (SELECT id FROM seen_remarks)) OR (history_12.subject_type = 'scn' AND history_12.subject_id IN (SELECT id FROM seen_scenarios)) OR (history_12.subject_type = 'scv' AND history_12.subject_id IN (SELECT id FROM seen_scenario_versions)) OR (history_12.subject_type = 'ses' AND history_12.subject_id IN (SELECT id FROM seen_sessions)) OR (history_12.subject_type = 'suc' AND history_12.subject_id IN (SELECT id FROM seen_successions)) OR (history_12.subject_type = 'sys' AND history_12.subject_id IN (SELECT id FROM seen_systems)) OR (history_12.subject_type = 'tsk' AND history_12.subject_id IN (SELECT id FROM seen_tasks)) OR (history_12.subject_type = 'tac' AND history_12.subject_id IN (SELECT id FROM seen_task_accesses)) OR (history_12.subject_type = 'tas' AND history_12.subject_id IN (SELECT id FROM seen_task_assignments)) OR (history_12.subject_type = 'tsf' AND history_12.subject_id IN (SELECT id FROM seen_task_files)) OR (history_12.subject_type = 'tea' AND history_12.subject_id IN (SELECT id FROM seen_teams)) OR (history_12.subject_type = 'tkt' AND history_12.subject_id IN (SELECT id FROM seen_tickets)) OR (history_12.subject_type = 'tkd' AND history_12.subject_id IN (SELECT id FROM seen_ticket_devices)) OR (history_12.subject_type = 'tkf' AND history_12.subject_id IN (SELECT id FROM seen_ticket_files)) OR (history_12.subject_type = 'tkl' AND history_12.subject_id IN (SELECT id FROM seen_ticket_links)) OR (history_12.subject_type = 'tkp' AND history_12.subject_id IN (SELECT id FROM seen_ticket_people)) OR (history_12.subject_type = 'tks' AND history_12.subject_id IN (SELECT id FROM seen_ticket_steps)) OR (history_12.subject_type = 'trn' AND history_12.subject_id IN (SELECT id FROM seen_ticket_turns)) OR (history_12.subject_type = 'tkw' AND history_12.subject_id IN (SELECT id FROM seen_ticket_watchers)) OR (history_12.subject_type = 'tok' AND history_12.subject_id IN (SELECT id FROM seen_tokens)) OR (history_12.subject_type = 'upl' AND history_12.subject_id IN (SELECT id FROM seen_uploads)) OR (history_12.subject_type = 'viw' AND history_12.subject_id IN (SELECT id FROM seen_views)) OR (history_12.subject_type = 'wrk' AND history_12.subject_id IN (SELECT id FROM seen_work_entries)))) OR history_12.audience = 'PRIVATE' AND history_12.actor_id = ?7))
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
          WHERE (tickets_17.parent_id = tickets_1.id AND tickets_17.id IN (SELECT id FROM my_tickets))
          ORDER BY tickets_17.opened_at DESC, tickets_17.id DESC
          LIMIT 50
        ) tickets_15
        LEFT JOIN organisations organisations_16 ON (organisations_16.id = tickets_15.client_id AND (organisations_16.id IN (SELECT value FROM json_each(?10)) OR (organisations_16.id = ?11 OR organisations_16.kind = 'ENTERPRISE')))
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
          WHERE (ticket_links_21.other_id = tickets_1.id AND ticket_links_21.ended_at IS NULL AND ticket_links_21.ticket_id IN (SELECT id FROM my_tickets) AND ticket_links_21.other_id IN (SELECT id FROM my_tickets))
          ORDER BY ticket_links_21.created_at ASC, ticket_links_21.id ASC
          LIMIT 50
        ) ticket_links_18
        LEFT JOIN tickets tickets_19 ON (tickets_19.id = ticket_links_18.ticket_id AND tickets_19.id IN (SELECT id FROM my_tickets))
        LEFT JOIN organisations organisations_20 ON (organisations_20.id = tickets_19.client_id AND (organisations_20.id IN (SELECT value FROM json_each(?10)) OR (organisations_20.id = ?11 OR organisations_20.kind = 'ENTERPRISE')))
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
          WHERE (clocks_27.ticket_id = tickets_1.id AND clocks_27.ticket_id IN (SELECT id FROM my_tickets))
          ORDER BY clocks_27.started_at ASC, clocks_27.id ASC
          LIMIT 4
        ) clocks_24
        LEFT JOIN policies policies_25 ON (policies_25.id = clocks_24.policy_id AND (policies_25.client_id IN (SELECT value FROM json_each(?10)) OR policies_25.client_id IN (SELECT it.id FROM organisations it WHERE it.kind = 'ENTERPRISE')))
        LEFT JOIN calendars calendars_26 ON (calendars_26.id = policies_25.calendar_id AND (calendars_26.client_id IN (SELECT value FROM json_each(?10)) OR calendars_26.client_id IN (SELECT it.id FROM organisations it WHERE it.kind = 'ENTERPRISE')))
      ) || '},"turns":{"nodes":' || (
        SELECT json_group_array(json_object('id', 'trn_' || ticket_turns_28.id,
            'turn', ticket_turns_28.turn,
            'fromAt', ticket_turns_28.from_at,
            'toAt', ticket_turns_28.to_at))
        FROM (
          SELECT ticket_turns_29.id, ticket_turns_29.turn, ticket_turns_29.from_at, ticket_turns_29.to_at
          FROM ticket_turns ticket_turns_29
          WHERE (ticket_turns_29.ticket_id = tickets_1.id AND ticket_turns_29.ticket_id IN (SELECT id FROM my_tickets))
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
          WHERE (ratings_32.ticket_id = tickets_1.id AND ratings_32.client_id IN (SELECT value FROM json_each(?10)) AND ratings_32.person_id = ?7)
          ORDER BY ratings_32.created_at DESC, ratings_32.id DESC
          LIMIT 1
        ) ratings_30
        LEFT JOIN people people_31 ON (people_31.id = ratings_30.person_id AND people_31.withdrawn_at IS NULL AND (people_31.client_id IN (SELECT value FROM json_each(?10)) OR people_31.id = ?7 OR people_31.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
      ) || '},"watchers":{"nodes":' || (
        SELECT json_group_array(json_object('id', 'tkw_' || ticket_watchers_33.id,
            'person', CASE WHEN people_34.id IS NOT NULL THEN json_object('id', 'per_' || people_34.id, 'name', people_34.name) END))
        FROM (
          SELECT ticket_watchers_35.id, ticket_watchers_35.person_id
          FROM ticket_watchers ticket_watchers_35
          WHERE (ticket_watchers_35.ticket_id = tickets_1.id AND ticket_watchers_35.ended_at IS NULL AND ticket_watchers_35.ticket_id IN (SELECT id FROM my_tickets))
          ORDER BY ticket_watchers_35.created_at ASC, ticket_watchers_35.id ASC
          LIMIT 50
        ) ticket_watchers_33
        LEFT JOIN people people_34 ON (people_34.id = ticket_watchers_33.person_id AND people_34.withdrawn_at IS NULL AND (people_34.client_id IN (SELECT value FROM json_each(?10)) OR people_34.id = ?7 OR people_34.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
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
          WHERE (ticket_links_41.ticket_id = tickets_1.id AND ticket_links_41.ended_at IS NULL AND ticket_links_41.ticket_id IN (SELECT id FROM my_tickets) AND ticket_links_41.other_id IN (SELECT id FROM my_tickets))
          ORDER BY ticket_links_41.created_at ASC, ticket_links_41.id ASC
          LIMIT 50
        ) ticket_links_38
        LEFT JOIN tickets tickets_39 ON (tickets_39.id = ticket_links_38.other_id AND tickets_39.id IN (SELECT id FROM my_tickets))
        LEFT JOIN organisations organisations_40 ON (organisations_40.id = tickets_39.client_id AND (organisations_40.id IN (SELECT value FROM json_each(?10)) OR (organisations_40.id = ?11 OR organisations_40.kind = 'ENTERPRISE')))
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
          WHERE (tickets_44.merged_into_id = tickets_1.id AND tickets_44.id IN (SELECT id FROM my_tickets))
          ORDER BY tickets_44.opened_at DESC, tickets_44.id DESC
          LIMIT 20
        ) tickets_42
        LEFT JOIN organisations organisations_43 ON (organisations_43.id = tickets_42.client_id AND (organisations_43.id IN (SELECT value FROM json_each(?10)) OR (organisations_43.id = ?11 OR organisations_43.kind = 'ENTERPRISE')))
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
          WHERE (work_entries_48.ticket_id = tickets_1.id AND (work_entries_48.audience = 'SHARED' AND work_entries_48.ended_at IS NULL) AND work_entries_48.ticket_id IN (SELECT id FROM my_tickets) AND ((work_entries_48.ended_at IS NULL) = ?12))
          ORDER BY work_entries_48.work_date ASC, work_entries_48.id ASC
          LIMIT 100
        ) work_entries_45
        LEFT JOIN people people_46 ON (people_46.id = work_entries_45.person_id AND people_46.withdrawn_at IS NULL AND (people_46.client_id IN (SELECT value FROM json_each(?10)) OR people_46.id = ?7 OR people_46.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
        LEFT JOIN work_entries work_entries_47 ON (work_entries_47.id = work_entries_45.corrects_id AND (work_entries_47.audience = 'SHARED' AND work_entries_47.ended_at IS NULL) AND work_entries_47.ticket_id IN (SELECT id FROM my_tickets))
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
                WHERE drawn.file_id = files_50.id AND (given.client_id IN (SELECT value FROM json_each(?10)) AND given.holder_id = ?7)
              ) OR EXISTS (
                SELECT 1
                FROM ticket_files hung
                WHERE hung.file_id = files_50.id AND hung.ticket_id IN (SELECT id FROM my_tickets)
              ) OR EXISTS (
                SELECT 1
                FROM comment_files hung JOIN comments told ON told.id = hung.comment_id
                WHERE hung.file_id = files_50.id AND (told.audience = 'SHARED' AND told.ticket_id IN (SELECT id FROM my_tickets))
              ) OR EXISTS (
                SELECT 1
                FROM task_files shown JOIN tasks done ON done.id = shown.task_id
                WHERE shown.file_id = files_50.id AND (done.shared AND done.client_id IN (SELECT value FROM json_each(?10)) AND done.owner_id = ?7)
              )))
          ORDER BY files_50.sent_at ASC, files_50.id ASC
          LIMIT 10
        ) files_49
      ) || '},"comments":{' || substr(substr(json_object('pageInfo', json_object('hasPreviousPage', json(CASE WHEN EXISTS (
                  SELECT 1
                  FROM comments comments_51
                  WHERE (comments_51.ticket_id = tickets_1.id AND comments_51.audience = 'SHARED' AND comments_51.ticket_id IN (SELECT id FROM my_tickets))
                  ORDER BY comments_51.at DESC, comments_51.id DESC
                  LIMIT 1 OFFSET 10
                ) THEN 'true' ELSE 'false' END),
              'startCursor', (
                SELECT 'bacbcb73.' || lower(hex(json_array(comments_53.at, comments_53.id)))
                FROM (
                  SELECT comments_54.at, comments_54.id
                  FROM comments comments_54
                  WHERE (comments_54.ticket_id = tickets_1.id AND comments_54.audience = 'SHARED' AND comments_54.ticket_id IN (SELECT id FROM my_tickets))
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
                        ) AND ((comments_55.source IN ('EMAIL')) IS NOT TRUE) AND comments_55.at >= ?13) THEN 'true' ELSE 'false' END)),
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
                      WHERE drawn.file_id = files_59.id AND (given.client_id IN (SELECT value FROM json_each(?10)) AND given.holder_id = ?7)
                    ) OR EXISTS (
                      SELECT 1
                      FROM ticket_files hung
                      WHERE hung.file_id = files_59.id AND hung.ticket_id IN (SELECT id FROM my_tickets)
                    ) OR EXISTS (
                      SELECT 1
                      FROM comment_files hung JOIN comments told ON told.id = hung.comment_id
                      WHERE hung.file_id = files_59.id AND (told.audience = 'SHARED' AND told.ticket_id IN (SELECT id FROM my_tickets))
                    ) OR EXISTS (
                      SELECT 1
                      FROM task_files shown JOIN tasks done ON done.id = shown.task_id
                      WHERE shown.file_id = files_59.id AND (done.shared AND done.client_id IN (SELECT value FROM json_each(?10)) AND done.owner_id = ?7)
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
            WHERE (comments_60.ticket_id = tickets_1.id AND comments_60.audience = 'SHARED' AND comments_60.ticket_id IN (SELECT id FROM my_tickets))
            ORDER BY comments_60.at DESC, comments_60.id DESC
            LIMIT 10
          ) comments_55
          ORDER BY comments_55.at ASC, comments_55.id ASC
        ) comments_55
        LEFT JOIN people people_56 ON (people_56.id = comments_55.author_id AND people_56.withdrawn_at IS NULL AND (people_56.client_id IN (SELECT value FROM json_each(?10)) OR people_56.id = ?7 OR people_56.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
        LEFT JOIN organisations organisations_57 ON (organisations_57.id = people_56.client_id AND (organisations_57.id IN (SELECT value FROM json_each(?10)) OR (organisations_57.id = ?11 OR organisations_57.kind = 'ENTERPRISE')))
      ) || ']},' || substr(substr(json_object('source', tickets_1.source,
            'openedBy', CASE WHEN people_61.id IS NOT NULL THEN json_object('id', 'per_' || people_61.id, 'name', people_61.name) END), 2), -1, -1000000000)
        || ',"people":{"nodes":' || (
        SELECT json_group_array(json_object('id', 'per_' || people_62.id, 'name', people_62.name))
        FROM (
          SELECT people_63.id, people_63.name
          FROM people people_63
          WHERE (people_63.id IN (SELECT ticket_people.person_id FROM ticket_people WHERE ticket_people.ticket_id = tickets_1.id) AND people_63.withdrawn_at IS NULL AND (people_63.client_id IN (SELECT value FROM json_each(?10)) OR people_63.id = ?7 OR people_63.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
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
          WHERE (devices_66.id IN (SELECT ticket_devices.device_id FROM ticket_devices WHERE ticket_devices.ticket_id = tickets_1.id) AND devices_66.withdrawn_at IS NULL AND devices_66.client_id IN (SELECT value FROM json_each(?10)) AND devices_66.holder_id = ?7)
          ORDER BY devices_66.tag ASC, devices_66.id ASC
          LIMIT 20
        ) devices_64
        LEFT JOIN device_models device_models_65 ON (device_models_65.id = devices_64.model_id AND ?7 <> '00000000-0000-0000-0000-000000000000')
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
                WHERE (options_71.decision_id = decisions_67.id AND options_71.client_id IN (SELECT value FROM json_each(?10)) AND options_71.decision_id IN (SELECT one.decision_id FROM approvers one WHERE one.person_id = ?7) AND options_71.chosen = ?12)
                ORDER BY options_71.place ASC, options_71.id ASC
                LIMIT 1
              ) options_70
            ) || '}}'), '')
        FROM (
          SELECT decisions_72.id, decisions_72.question, decisions_72.state, decisions_72.due_at, decisions_72.asked_at, decisions_72.asked_by_id, decisions_72.client_id
          FROM decisions decisions_72
          WHERE (decisions_72.subject_id = tickets_1.id AND decisions_72.client_id IN (SELECT value FROM json_each(?10)) AND decisions_72.id IN (SELECT one.decision_id FROM approvers one WHERE one.person_id = ?7))
          ORDER BY decisions_72.asked_at DESC, decisions_72.id DESC
          LIMIT 20
        ) decisions_67
        LEFT JOIN people people_68 ON (people_68.id = decisions_67.asked_by_id AND people_68.withdrawn_at IS NULL AND (people_68.client_id IN (SELECT value FROM json_each(?10)) OR people_68.id = ?7 OR people_68.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
        LEFT JOIN organisations organisations_69 ON (organisations_69.id = decisions_67.client_id AND (organisations_69.id IN (SELECT value FROM json_each(?10)) OR (organisations_69.id = ?11 OR organisations_69.kind = 'ENTERPRISE')))
      ) || ']}}'
      FROM tickets tickets_1
      LEFT JOIN organisations organisations_2 ON (organisations_2.id = tickets_1.client_id AND (organisations_2.id IN (SELECT value FROM json_each(?10)) OR (organisations_2.id = ?11 OR organisations_2.kind = 'ENTERPRISE')))
      LEFT JOIN people people_3 ON (people_3.id = tickets_1.requester_id AND people_3.withdrawn_at IS NULL AND (people_3.client_id IN (SELECT value FROM json_each(?10)) OR people_3.id = ?7 OR people_3.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
      LEFT JOIN organisations organisations_4 ON (organisations_4.id = people_3.client_id AND (organisations_4.id IN (SELECT value FROM json_each(?10)) OR (organisations_4.id = ?11 OR organisations_4.kind = 'ENTERPRISE')))
      LEFT JOIN people people_13 ON (people_13.id = tickets_1.assignee_id AND people_13.withdrawn_at IS NULL AND (people_13.client_id IN (SELECT value FROM json_each(?10)) OR people_13.id = ?7 OR people_13.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
      LEFT JOIN teams teams_14 ON teams_14.id = tickets_1.team_id
      LEFT JOIN tickets tickets_22 ON (tickets_22.id = tickets_1.merged_into_id AND tickets_22.id IN (SELECT id FROM my_tickets))
      LEFT JOIN organisations organisations_23 ON (organisations_23.id = tickets_22.client_id AND (organisations_23.id IN (SELECT value FROM json_each(?10)) OR (organisations_23.id = ?11 OR organisations_23.kind = 'ENTERPRISE')))
      LEFT JOIN tickets tickets_36 ON (tickets_36.id = tickets_1.parent_id AND tickets_36.id IN (SELECT id FROM my_tickets))
      LEFT JOIN organisations organisations_37 ON (organisations_37.id = tickets_36.client_id AND (organisations_37.id IN (SELECT value FROM json_each(?10)) OR (organisations_37.id = ?11 OR organisations_37.kind = 'ENTERPRISE')))
      LEFT JOIN people people_61 ON (people_61.id = tickets_1.opened_by_id AND people_61.withdrawn_at IS NULL AND (people_61.client_id IN (SELECT value FROM json_each(?10)) OR people_61.id = ?7 OR people_61.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
      WHERE (tickets_1.id = ?14 AND tickets_1.id IN (SELECT id FROM my_tickets))
    ), 'null') || '}' AS BLOB)
