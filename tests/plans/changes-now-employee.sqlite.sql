WITH seen_accesses AS (
  SELECT one.id
  FROM accesses one
  WHERE (one.client_id IN (SELECT value FROM json_each(?1)) AND one.person_id = ?2)
), seen_access_requests AS (
  SELECT one.id
  FROM access_requests one
  WHERE (one.client_id IN (SELECT value FROM json_each(?1)) AND ((one.person_id = ?2 OR one.asked_by_id = ?2) OR one.decision_id IN (SELECT one.decision_id FROM approvers one WHERE one.person_id = ?2)))
), seen_approvers AS (
  SELECT one.id
  FROM approvers one
  WHERE (one.client_id IN (SELECT value FROM json_each(?1)) AND one.decision_id IN (SELECT one.decision_id FROM approvers one WHERE one.person_id = ?2))
), seen_assignments AS (
  SELECT one.id
  FROM assignments one
  WHERE (one.client_id IN (SELECT value FROM json_each(?1)) AND one.holder_id = ?2)
), seen_calendars AS (
  SELECT one.id
  FROM calendars one
  WHERE (one.client_id IN (SELECT value FROM json_each(?1)) OR one.client_id IN (SELECT it.id FROM organisations it WHERE it.kind = 'ENTERPRISE'))
), my_tickets AS (
  SELECT one.id
  FROM tickets one
  WHERE (one.client_id IN (SELECT value FROM json_each(?1)) AND (one.requester_id = ?2 OR one.id IN (SELECT link.ticket_id FROM ticket_people link WHERE link.person_id = ?2) OR one.id IN (
        SELECT watch.ticket_id
        FROM ticket_watchers watch
        WHERE watch.ended_at IS NULL AND watch.person_id = ?2
      )))
), seen_clocks AS (SELECT one.id FROM clocks one WHERE one.ticket_id IN (SELECT id FROM my_tickets)), seen_closures AS (
  SELECT one.id
  FROM closures one
  WHERE (one.client_id IN (SELECT value FROM json_each(?1)) OR one.client_id IN (SELECT it.id FROM organisations it WHERE it.kind = 'ENTERPRISE'))
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
  WHERE (one.client_id IN (SELECT value FROM json_each(?1)) AND one.id IN (SELECT one.decision_id FROM approvers one WHERE one.person_id = ?2))
), seen_delegations AS (SELECT one.id FROM delegations one WHERE (one.person_id = ?2 OR one.delegate_id = ?2)), seen_devices AS (
  SELECT one.id
  FROM devices one
  WHERE (one.withdrawn_at IS NULL AND one.client_id IN (SELECT value FROM json_each(?1)) AND one.holder_id = ?2)
), seen_device_models AS (SELECT one.id FROM device_models one WHERE ?2 <> '00000000-0000-0000-0000-000000000000'), seen_files AS (
  SELECT one.id
  FROM files one
  WHERE ((one.state <> 'ATTACHED' AND one.sender_id = ?2) OR EXISTS (
      SELECT 1
      FROM protocols drawn JOIN assignments given ON given.id = drawn.assignment_id
      WHERE drawn.file_id = one.id AND (given.client_id IN (SELECT value FROM json_each(?1)) AND given.holder_id = ?2)
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
      WHERE shown.file_id = one.id AND (done.shared AND done.client_id IN (SELECT value FROM json_each(?1)) AND done.owner_id = ?2)
    ))
), seen_labels AS (SELECT one.id FROM labels one WHERE one.client_id IN (SELECT value FROM json_each(?1))), seen_memberships AS (SELECT one.id FROM memberships one WHERE one.person_id = ?2), seen_options AS (
  SELECT one.id
  FROM options one
  WHERE (one.client_id IN (SELECT value FROM json_each(?1)) AND one.decision_id IN (SELECT one.decision_id FROM approvers one WHERE one.person_id = ?2))
), seen_organisations AS (
  SELECT one.id
  FROM organisations one
  WHERE (one.id IN (SELECT value FROM json_each(?1)) OR (one.id = ?3 OR one.kind = 'ENTERPRISE'))
), seen_passwords AS (SELECT one.id FROM passwords one WHERE one.person_id = ?2), seen_people AS (
  SELECT one.id
  FROM people one
  WHERE (one.withdrawn_at IS NULL AND (one.client_id IN (SELECT value FROM json_each(?1)) OR one.id = ?2 OR one.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
), seen_policies AS (
  SELECT one.id
  FROM policies one
  WHERE (one.client_id IN (SELECT value FROM json_each(?1)) OR one.client_id IN (SELECT it.id FROM organisations it WHERE it.kind = 'ENTERPRISE'))
), seen_preferences AS (SELECT one.id FROM preferences one WHERE one.person_id = ?2), seen_processes AS (
  SELECT one.id
  FROM processes one
  WHERE (one.client_id IN (SELECT value FROM json_each(?1)) AND one.id IN (SELECT one.process_id FROM tasks one WHERE one.owner_id = ?2))
), seen_protocols AS (
  SELECT one.id
  FROM protocols one
  WHERE EXISTS (
    SELECT 1
    FROM assignments given
    WHERE given.id = one.assignment_id AND (given.client_id IN (SELECT value FROM json_each(?1)) AND given.holder_id = ?2)
  )
), seen_ratings AS (
  SELECT one.id
  FROM ratings one
  WHERE (one.client_id IN (SELECT value FROM json_each(?1)) AND one.person_id = ?2)
), seen_remarks AS (
  SELECT one.id
  FROM remarks one
  WHERE (one.audience = 'SHARED' AND one.client_id IN (SELECT value FROM json_each(?1)) AND one.decision_id IN (SELECT one.decision_id FROM approvers one WHERE one.person_id = ?2))
), seen_scenarios AS (
  SELECT one.id
  FROM scenarios one
  WHERE (one.client_id IN (SELECT it.id FROM organisations it WHERE it.kind = 'ENTERPRISE') AND one.published IS NOT NULL)
), seen_scenario_versions AS (
  SELECT one.id
  FROM scenario_versions one
  WHERE (one.client_id IN (SELECT it.id FROM organisations it WHERE it.kind = 'ENTERPRISE') AND one.state <> 'DRAFT')
), seen_sessions AS (SELECT one.id FROM sessions one WHERE one.person_id = ?2), seen_successions AS (SELECT one.id FROM successions one WHERE (one.person_id = ?2 OR one.successor_id = ?2)), seen_systems AS (SELECT one.id FROM systems one WHERE one.client_id IN (SELECT value FROM json_each(?1))), seen_tasks AS (
  SELECT one.id
  FROM tasks one
  WHERE (one.shared AND one.client_id IN (SELECT value FROM json_each(?1)) AND one.owner_id = ?2)
), seen_task_accesses AS (
  SELECT one.id
  FROM task_accesses one
  WHERE EXISTS (
    SELECT 1
    FROM tasks done
    WHERE done.id = one.task_id AND (done.shared AND done.client_id IN (SELECT value FROM json_each(?1)) AND done.owner_id = ?2)
  )
), seen_task_assignments AS (
  SELECT one.id
  FROM task_assignments one
  WHERE EXISTS (
    SELECT 1
    FROM tasks done
    WHERE done.id = one.task_id AND (done.shared AND done.client_id IN (SELECT value FROM json_each(?1)) AND done.owner_id = ?2)
  )
), seen_task_files AS (
  SELECT one.id
  FROM task_files one
  WHERE EXISTS (
    SELECT 1
    FROM tasks done
    WHERE done.id = one.task_id AND (done.shared AND done.client_id IN (SELECT value FROM json_each(?1)) AND done.owner_id = ?2)
  )
), seen_teams AS (SELECT one.id FROM teams one WHERE TRUE), seen_tickets AS (SELECT one.id FROM tickets one WHERE one.id IN (SELECT id FROM my_tickets)), seen_ticket_devices AS (SELECT one.id FROM ticket_devices one WHERE one.ticket_id IN (SELECT id FROM my_tickets)), seen_ticket_files AS (SELECT one.id FROM ticket_files one WHERE one.ticket_id IN (SELECT id FROM my_tickets)), seen_ticket_links AS (
  SELECT one.id
  FROM ticket_links one
  WHERE (one.ended_at IS NULL AND one.ticket_id IN (SELECT id FROM my_tickets) AND one.other_id IN (SELECT id FROM my_tickets))
), seen_ticket_people AS (SELECT one.id FROM ticket_people one WHERE one.ticket_id IN (SELECT id FROM my_tickets)), seen_ticket_steps AS (SELECT one.id FROM ticket_steps one WHERE one.ticket_id IN (SELECT id FROM my_tickets)), seen_ticket_turns AS (SELECT one.id FROM ticket_turns one WHERE one.ticket_id IN (SELECT id FROM my_tickets)), seen_ticket_watchers AS (
  SELECT one.id
  FROM ticket_watchers one
  WHERE (one.ended_at IS NULL AND one.ticket_id IN (SELECT id FROM my_tickets))
), seen_tokens AS (SELECT one.id FROM tokens one WHERE one.person_id = ?2), seen_uploads AS (SELECT one.id FROM uploads one WHERE one.person_id = ?2), seen_views AS (SELECT one.id FROM views one WHERE one.owner_id = ?2), seen_work_entries AS (
  SELECT one.id
  FROM work_entries one
  WHERE ((one.audience = 'SHARED' AND one.ended_at IS NULL) AND one.ticket_id IN (SELECT id FROM my_tickets))
) SELECT CAST('{"changes":{' || substr(substr(json_object('position', CAST(coalesce((
              SELECT history_1.position
              FROM history history_1
              WHERE ((history_1.audience = 'SHARED' AND history_1.client_id IN (SELECT value FROM json_each(?1)) AND ((history_1.subject_type = 'acc' AND history_1.subject_id IN (SELECT id FROM seen_accesses)) OR (history_1.subject_type = 'arq' AND history_1.subject_id IN (SELECT id FROM seen_access_requests)) OR (history_1.subject_type = 'apr' AND history_1.subject_id IN (SELECT id FROM seen_approvers)) OR (history_1.subject_type = 'asg' AND history_1.subject_id IN (SELECT id FROM seen_assignments)) OR (history_1.subject_type = 'cal' AND history_1.subject_id IN (SELECT id FROM seen_calendars)) OR (history_1.subject_type = 'clk' AND history_1.subject_id IN (SELECT id FROM seen_clocks)) OR (history_1.subject_type = 'clo' AND history_1.subject_id IN (SELECT id FROM seen_closures)) OR (history_1.subject_type = 'com' AND history_1.subject_id IN (SELECT id FROM seen_comments)) OR (history_1.subject_type = 'cof' AND history_1.subject_id IN (SELECT id FROM seen_comment_files)) OR (history_1.subject_type = 'dec' AND history_1.subject_id IN (SELECT id FROM seen_decisions)) OR (history_1.subject_type = 'dlg' AND history_1.subject_id IN (SELECT id FROM seen_delegations)) OR (history_1.subject_type = 'dev' AND history_1.subject_id IN (SELECT id FROM seen_devices)) OR (history_1.subject_type = 'mod' AND history_1.subject_id IN (SELECT id FROM seen_device_models)) OR (history_1.subject_type = 'fil' AND history_1.subject_id IN (SELECT id FROM seen_files)) OR (history_1.subject_type = 'lbl' AND history_1.subject_id IN (SELECT id FROM seen_labels)) OR (history_1.subject_type = 'mem' AND history_1.subject_id IN (SELECT id FROM seen_memberships)) OR (history_1.subject_type = 'opt' AND history_1.subject_id IN (SELECT id FROM seen_options)) OR (history_1.subject_type = 'org' AND history_1.subject_id IN (SELECT id FROM seen_organisations)) OR (history_1.subject_type = 'pwd' AND history_1.subject_id IN (SELECT id FROM seen_passwords)) OR (history_1.subject_type = 'per' AND history_1.subject_id IN (SELECT id FROM seen_people)) OR (history_1.subject_type = 'pol' AND history_1.subject_id IN (SELECT id FROM seen_policies)) OR (history_1.subject_type = 'prf' AND history_1.subject_id IN (SELECT id FROM seen_preferences)) OR (history_1.subject_type = 'prc' AND history_1.subject_id IN (SELECT id FROM seen_processes)) OR (history_1.subject_type = 'prt' AND history_1.subject_id IN (SELECT id FROM seen_protocols)) OR (history_1.subject_type = 'rtg' AND history_1.subject_id IN (SELECT id FROM seen_ratings)) OR (history_1.subject_type = 'rmk' AND history_1.subject_id IN (SELECT id FROM seen_remarks)) OR (history_1.subject_type = 'scn' AND history_1.subject_id IN (SELECT id FROM seen_scenarios)) OR (history_1.subject_type = 'scv' AND history_1.subject_id IN (SELECT id FROM seen_scenario_versions)) OR (history_1.subject_type = 'ses' AND history_1.subject_id IN (SELECT id FROM seen_sessions)) OR (history_1.subject_type = 'suc' AND history_1.subject_id IN (SELECT id FROM seen_successions)) OR (history_1.subject_type = 'sys' AND history_1.subject_id IN (SELECT id FROM seen_systems)) OR (history_1.subject_type = 'tsk' AND history_1.subject_id IN (SELECT id FROM seen_tasks)) OR (history_1.subject_type = 'tac' AND history_1.subject_id IN (SELECT id FROM seen_task_accesses)) OR (history_1.subject_type = 'tas' AND history_1.subject_id IN (SELECT id FROM seen_task_assignments)) OR (history_1.subject_type = 'tsf' AND history_1.subject_id IN (SELECT id FROM seen_task_files)) OR (history_1.subject_type = 'tea' AND history_1.subject_id IN (SELECT id FROM seen_teams)) OR (history_1.subject_type = 'tkt' AND history_1.subject_id IN (SELECT id FROM seen_tickets)) OR (history_1.subject_type = 'tkd' AND history_1.subject_id IN (SELECT id FROM seen_ticket_devices)) OR (history_1.subject_type = 'tkf' AND history_1.subject_id IN (SELECT id FROM seen_ticket_files)) OR (history_1.subject_type = 'tkl' AND history_1.subject_id IN (SELECT id FROM seen_ticket_links)) OR (history_1.subject_type = 'tkp' AND history_1.subject_id IN (SELECT id FROM seen_ticket_people)) OR (history_1.subject_type = 'tks' AND history_1.subject_id IN (SELECT id FROM seen_ticket_steps)) OR (history_1.subject_type = 'trn' AND history_1.subject_id IN (SELECT id FROM seen_ticket_turns)) OR (history_1.subject_type = 'tkw' AND history_1.subject_id IN (SELECT id FROM seen_ticket_watchers)) OR (history_1.subject_type = 'tok' AND history_1.subject_id IN (SELECT id FROM seen_tokens)) OR (history_1.subject_type = 'upl' AND history_1.subject_id IN (SELECT id FROM seen_uploads)) OR (history_1.subject_type = 'viw' AND history_1.subject_id IN (SELECT id FROM seen_views)) OR (history_1.subject_type = 'wrk' AND history_1.subject_id IN (SELECT id FROM seen_work_entries)))) OR history_1.audience = 'PRIVATE' AND history_1.actor_id = ?2)
              ORDER BY history_1.position DESC
              LIMIT 1
            ), 0) AS TEXT),
        'more', json(CASE WHEN FALSE THEN 'true' ELSE 'false' END)), 2), -1, -1000000000) || ',"events":[]}}' AS BLOB)
