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
), found_2 AS (
  SELECT history_1.position
  FROM history history_1
  WHERE (((history_1.audience = 'SHARED' AND history_1.client_id IN (SELECT value FROM json_each(?1)) AND ((history_1.subject_type = 'acc' AND history_1.subject_id IN (SELECT id FROM seen_accesses)) OR (history_1.subject_type = 'arq' AND history_1.subject_id IN (SELECT id FROM seen_access_requests)) OR (history_1.subject_type = 'apr' AND history_1.subject_id IN (SELECT id FROM seen_approvers)) OR (history_1.subject_type = 'asg' AND history_1.subject_id IN (SELECT id FROM seen_assignments)) OR (history_1.subject_type = 'cal' AND history_1.subject_id IN (SELECT id FROM seen_calendars)) OR (history_1.subject_type = 'clk' AND history_1.subject_id IN (SELECT id FROM seen_clocks)) OR (history_1.subject_type = 'clo' AND history_1.subject_id IN (SELECT id FROM seen_closures)) OR (history_1.subject_type = 'com' AND history_1.subject_id IN (SELECT id FROM seen_comments)) OR (history_1.subject_type = 'cof' AND history_1.subject_id IN (SELECT id FROM seen_comment_files)) OR (history_1.subject_type = 'dec' AND history_1.subject_id IN (SELECT id FROM seen_decisions)) OR (history_1.subject_type = 'dlg' AND history_1.subject_id IN (SELECT id FROM seen_delegations)) OR (history_1.subject_type = 'dev' AND history_1.subject_id IN (SELECT id FROM seen_devices)) OR (history_1.subject_type = 'mod' AND history_1.subject_id IN (SELECT id FROM seen_device_models)) OR (history_1.subject_type = 'fil' AND history_1.subject_id IN (SELECT id FROM seen_files)) OR (history_1.subject_type = 'lbl' AND history_1.subject_id IN (SELECT id FROM seen_labels)) OR (history_1.subject_type = 'mem' AND history_1.subject_id IN (SELECT id FROM seen_memberships)) OR (history_1.subject_type = 'opt' AND history_1.subject_id IN (SELECT id FROM seen_options)) OR (history_1.subject_type = 'org' AND history_1.subject_id IN (SELECT id FROM seen_organisations)) OR (history_1.subject_type = 'pwd' AND history_1.subject_id IN (SELECT id FROM seen_passwords)) OR (history_1.subject_type = 'per' AND history_1.subject_id IN (SELECT id FROM seen_people)) OR (history_1.subject_type = 'pol' AND history_1.subject_id IN (SELECT id FROM seen_policies)) OR (history_1.subject_type = 'prf' AND history_1.subject_id IN (SELECT id FROM seen_preferences)) OR (history_1.subject_type = 'prc' AND history_1.subject_id IN (SELECT id FROM seen_processes)) OR (history_1.subject_type = 'prt' AND history_1.subject_id IN (SELECT id FROM seen_protocols)) OR (history_1.subject_type = 'rtg' AND history_1.subject_id IN (SELECT id FROM seen_ratings)) OR (history_1.subject_type = 'rmk' AND history_1.subject_id IN (SELECT id FROM seen_remarks)) OR (history_1.subject_type = 'scn' AND history_1.subject_id IN (SELECT id FROM seen_scenarios)) OR (history_1.subject_type = 'scv' AND history_1.subject_id IN (SELECT id FROM seen_scenario_versions)) OR (history_1.subject_type = 'ses' AND history_1.subject_id IN (SELECT id FROM seen_sessions)) OR (history_1.subject_type = 'suc' AND history_1.subject_id IN (SELECT id FROM seen_successions)) OR (history_1.subject_type = 'sys' AND history_1.subject_id IN (SELECT id FROM seen_systems)) OR (history_1.subject_type = 'tsk' AND history_1.subject_id IN (SELECT id FROM seen_tasks)) OR (history_1.subject_type = 'tac' AND history_1.subject_id IN (SELECT id FROM seen_task_accesses)) OR (history_1.subject_type = 'tas' AND history_1.subject_id IN (SELECT id FROM seen_task_assignments)) OR (history_1.subject_type = 'tsf' AND history_1.subject_id IN (SELECT id FROM seen_task_files)) OR (history_1.subject_type = 'tea' AND history_1.subject_id IN (SELECT id FROM seen_teams)) OR (history_1.subject_type = 'tkt' AND history_1.subject_id IN (SELECT id FROM seen_tickets)) OR (history_1.subject_type = 'tkd' AND history_1.subject_id IN (SELECT id FROM seen_ticket_devices)) OR (history_1.subject_type = 'tkf' AND history_1.subject_id IN (SELECT id FROM seen_ticket_files)) OR (history_1.subject_type = 'tkl' AND history_1.subject_id IN (SELECT id FROM seen_ticket_links)) OR (history_1.subject_type = 'tkp' AND history_1.subject_id IN (SELECT id FROM seen_ticket_people)) OR (history_1.subject_type = 'tks' AND history_1.subject_id IN (SELECT id FROM seen_ticket_steps)) OR (history_1.subject_type = 'trn' AND history_1.subject_id IN (SELECT id FROM seen_ticket_turns)) OR (history_1.subject_type = 'tkw' AND history_1.subject_id IN (SELECT id FROM seen_ticket_watchers)) OR (history_1.subject_type = 'tok' AND history_1.subject_id IN (SELECT id FROM seen_tokens)) OR (history_1.subject_type = 'upl' AND history_1.subject_id IN (SELECT id FROM seen_uploads)) OR (history_1.subject_type = 'viw' AND history_1.subject_id IN (SELECT id FROM seen_views)) OR (history_1.subject_type = 'wrk' AND history_1.subject_id IN (SELECT id FROM seen_work_entries)))) OR history_1.audience = 'PRIVATE' AND history_1.actor_id = ?2) AND history_1.position > ?4)
  ORDER BY history_1.position
  LIMIT 101
) SELECT CAST('{"changes":{' || substr(substr(json_object('position', CAST(coalesce((SELECT max(position) FROM (SELECT position FROM found_2 ORDER BY position LIMIT 100) told), ?4) AS TEXT),
        'more', json(CASE WHEN (SELECT count(*) FROM found_2) > 100 THEN 'true' ELSE 'false' END)), 2), -1, -1000000000) || ',"events":' || (
    SELECT json_group_array(json_object('id', 'evt_' || history_3.id,
        'requestId', history_3.request_id,
        'subject', CASE history_3.subject_type
        WHEN 'org' THEN (
          SELECT json_object('__typename', 'Organisation', 'id', 'org_' || organisations_4.id)
          FROM organisations organisations_4
          WHERE (organisations_4.id = history_3.subject_id AND (organisations_4.id IN (SELECT value FROM json_each(?1)) OR (organisations_4.id = ?3 OR organisations_4.kind = 'ENTERPRISE')))
        )
        WHEN 'per' THEN (
          SELECT json_object('__typename', 'Person', 'id', 'per_' || people_5.id)
          FROM people people_5
          WHERE (people_5.id = history_3.subject_id AND people_5.withdrawn_at IS NULL AND (people_5.client_id IN (SELECT value FROM json_each(?1)) OR people_5.id = ?2 OR people_5.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
        )
        WHEN 'mem' THEN (
          SELECT json_object('__typename', 'Membership', 'id', 'mem_' || memberships_6.id)
          FROM memberships memberships_6
          WHERE (memberships_6.id = history_3.subject_id AND memberships_6.person_id = ?2)
        )
        WHEN 'ses' THEN (
          SELECT json_object('__typename', 'Session', 'id', 'ses_' || sessions_7.id)
          FROM sessions sessions_7
          WHERE (sessions_7.id = history_3.subject_id AND sessions_7.person_id = ?2)
        )
        WHEN 'tok' THEN (
          SELECT json_object('__typename', 'Token', 'id', 'tok_' || tokens_8.id)
          FROM tokens tokens_8
          WHERE (tokens_8.id = history_3.subject_id AND tokens_8.person_id = ?2)
        )
        WHEN 'dec' THEN (
          SELECT json_object('__typename', 'Decision', 'id', 'dec_' || decisions_9.id)
          FROM decisions decisions_9
          WHERE (decisions_9.id = history_3.subject_id AND decisions_9.client_id IN (SELECT value FROM json_each(?1)) AND decisions_9.id IN (SELECT one.decision_id FROM approvers one WHERE one.person_id = ?2))
        )
        WHEN 'opt' THEN (
          SELECT json_object('__typename', 'Option', 'id', 'opt_' || options_10.id)
          FROM options options_10
          WHERE (options_10.id = history_3.subject_id AND options_10.client_id IN (SELECT value FROM json_each(?1)) AND options_10.decision_id IN (SELECT one.decision_id FROM approvers one WHERE one.person_id = ?2))
        )
        WHEN 'apr' THEN (
          SELECT json_object('__typename', 'Approver', 'id', 'apr_' || approvers_11.id)
          FROM approvers approvers_11
          WHERE (approvers_11.id = history_3.subject_id AND approvers_11.client_id IN (SELECT value FROM json_each(?1)) AND approvers_11.decision_id IN (SELECT one.decision_id FROM approvers one WHERE one.person_id = ?2))
        )
        WHEN 'rmk' THEN (
          SELECT json_object('__typename', 'Remark', 'id', 'rmk_' || remarks_12.id)
          FROM remarks remarks_12
          WHERE (remarks_12.id = history_3.subject_id AND remarks_12.audience = 'SHARED' AND remarks_12.client_id IN (SELECT value FROM json_each(?1)) AND remarks_12.decision_id IN (SELECT one.decision_id FROM approvers one WHERE one.person_id = ?2))
        )
        WHEN 'dlg' THEN (
          SELECT json_object('__typename', 'Delegation', 'id', 'dlg_' || delegations_13.id)
          FROM delegations delegations_13
          WHERE (delegations_13.id = history_3.subject_id AND (delegations_13.person_id = ?2 OR delegations_13.delegate_id = ?2))
        )
        WHEN 'suc' THEN (
          SELECT json_object('__typename', 'Succession', 'id', 'suc_' || successions_14.id)
          FROM successions successions_14
          WHERE (successions_14.id = history_3.subject_id AND (successions_14.person_id = ?2 OR successions_14.successor_id = ?2))
        )
        WHEN 'mod' THEN (
          SELECT json_object('__typename', 'DeviceModel', 'id', 'mod_' || device_models_15.id)
          FROM device_models device_models_15
          WHERE (device_models_15.id = history_3.subject_id AND ?2 <> '00000000-0000-0000-0000-000000000000')
        )
        WHEN 'lik' THEN (
          SELECT json_object('__typename', 'Likeness', 'id', 'lik_' || likenesses_16.id)
          FROM likenesses likenesses_16
          WHERE FALSE
        )
        WHEN 'lbl' THEN (
          SELECT json_object('__typename', 'Label', 'id', 'lbl_' || labels_17.id)
          FROM labels labels_17
          WHERE (labels_17.id = history_3.subject_id AND labels_17.client_id IN (SELECT value FROM json_each(?1)))
        )
        WHEN 'dev' THEN (
          SELECT json_object('__typename', 'Device', 'id', 'dev_' || devices_18.id)
          FROM devices devices_18
          WHERE (devices_18.id = history_3.subject_id AND devices_18.withdrawn_at IS NULL AND devices_18.client_id IN (SELECT value FROM json_each(?1)) AND devices_18.holder_id = ?2)
        )
        WHEN 'asg' THEN (
          SELECT json_object('__typename', 'Assignment', 'id', 'asg_' || assignments_19.id)
          FROM assignments assignments_19
          WHERE (assignments_19.id = history_3.subject_id AND assignments_19.client_id IN (SELECT value FROM json_each(?1)) AND assignments_19.holder_id = ?2)
        )
        WHEN 'svc' THEN (
          SELECT json_object('__typename', 'Service', 'id', 'svc_' || services_20.id)
          FROM services services_20
          WHERE FALSE
        )
        WHEN 'sys' THEN (
          SELECT json_object('__typename', 'System', 'id', 'sys_' || systems_21.id)
          FROM systems systems_21
          WHERE (systems_21.id = history_3.subject_id AND systems_21.client_id IN (SELECT value FROM json_each(?1)))
        )
        WHEN 'acc' THEN (
          SELECT json_object('__typename', 'Access', 'id', 'acc_' || accesses_22.id)
          FROM accesses accesses_22
          WHERE (accesses_22.id = history_3.subject_id AND accesses_22.client_id IN (SELECT value FROM json_each(?1)) AND accesses_22.person_id = ?2)
        )
        WHEN 'bun' THEN (
          SELECT json_object('__typename', 'Bundle', 'id', 'bun_' || bundles_23.id)
          FROM bundles bundles_23
          WHERE FALSE
        )
        WHEN 'bit' THEN (
          SELECT json_object('__typename', 'BundleItem', 'id', 'bit_' || bundle_items_24.id)
          FROM bundle_items bundle_items_24
          WHERE FALSE
        )
        WHEN 'arq' THEN (
          SELECT json_object('__typename', 'AccessRequest', 'id', 'arq_' || access_requests_25.id)
          FROM access_requests access_requests_25
          WHERE (access_requests_25.id = history_3.subject_id AND access_requests_25.client_id IN (SELECT value FROM json_each(?1)) AND ((access_requests_25.person_id = ?2 OR access_requests_25.asked_by_id = ?2) OR access_requests_25.decision_id IN (SELECT one.decision_id FROM approvers one WHERE one.person_id = ?2)))
        )
        WHEN 'rev' THEN (
          SELECT json_object('__typename', 'AccessReview', 'id', 'rev_' || access_reviews_26.id)
          FROM access_reviews access_reviews_26
          WHERE FALSE
        )
        WHEN 'rvl' THEN (
          SELECT json_object('__typename', 'AccessReviewLine', 'id', 'rvl_' || access_review_lines_27.id)
          FROM access_review_lines access_review_lines_27
          WHERE FALSE
        )
        WHEN 'cal' THEN (
          SELECT json_object('__typename', 'Calendar', 'id', 'cal_' || calendars_28.id)
          FROM calendars calendars_28
          WHERE (calendars_28.id = history_3.subject_id AND (calendars_28.client_id IN (SELECT value FROM json_each(?1)) OR calendars_28.client_id IN (SELECT it.id FROM organisations it WHERE it.kind = 'ENTERPRISE')))
        )
        WHEN 'clo' THEN (
          SELECT json_object('__typename', 'Closure', 'id', 'clo_' || closures_29.id)
          FROM closures closures_29
          WHERE (closures_29.id = history_3.subject_id AND (closures_29.client_id IN (SELECT value FROM json_each(?1)) OR closures_29.client_id IN (SELECT it.id FROM organisations it WHERE it.kind = 'ENTERPRISE')))
        )
        WHEN 'fil' THEN (
          SELECT json_object('__typename', 'File', 'id', 'fil_' || files_30.id)
          FROM files files_30
          WHERE (files_30.id = history_3.subject_id AND ((files_30.state <> 'ATTACHED' AND files_30.sender_id = ?2) OR EXISTS (
                SELECT 1
                FROM protocols drawn JOIN assignments given ON given.id = drawn.assignment_id
                WHERE drawn.file_id = files_30.id AND (given.client_id IN (SELECT value FROM json_each(?1)) AND given.holder_id = ?2)
              ) OR EXISTS (
                SELECT 1
                FROM ticket_files hung
                WHERE hung.file_id = files_30.id AND hung.ticket_id IN (SELECT id FROM my_tickets)
              ) OR EXISTS (
                SELECT 1
                FROM comment_files hung JOIN comments told ON told.id = hung.comment_id
                WHERE hung.file_id = files_30.id AND (told.audience = 'SHARED' AND told.ticket_id IN (SELECT id FROM my_tickets))
              ) OR EXISTS (
                SELECT 1
                FROM task_files shown JOIN tasks done ON done.id = shown.task_id
                WHERE shown.file_id = files_30.id AND (done.shared AND done.client_id IN (SELECT value FROM json_each(?1)) AND done.owner_id = ?2)
              )))
        )
        WHEN 'tea' THEN (
          SELECT json_object('__typename', 'Team', 'id', 'tea_' || teams_31.id)
          FROM teams teams_31
          WHERE teams_31.id = history_3.subject_id
        )
        WHEN 'tem' THEN (
          SELECT json_object('__typename', 'TeamMember', 'id', 'tem_' || team_members_32.id)
          FROM team_members team_members_32
          WHERE FALSE
        )
        WHEN 'tkt' THEN (
          SELECT json_object('__typename', 'Ticket', 'id', 'tkt_' || tickets_33.id)
          FROM tickets tickets_33
          WHERE (tickets_33.id = history_3.subject_id AND tickets_33.id IN (SELECT id FROM my_tickets))
        )
        WHEN 'com' THEN (
          SELECT json_object('__typename', 'Comment', 'id', 'com_' || comments_34.id)
          FROM comments comments_34
          WHERE (comments_34.id = history_3.subject_id AND comments_34.audience = 'SHARED' AND comments_34.ticket_id IN (SELECT id FROM my_tickets))
        )
        WHEN 'tkl' THEN (
          SELECT json_object('__typename', 'TicketLink', 'id', 'tkl_' || ticket_links_35.id)
          FROM ticket_links ticket_links_35
          WHERE (ticket_links_35.id = history_3.subject_id AND ticket_links_35.ended_at IS NULL AND ticket_links_35.ticket_id IN (SELECT id FROM my_tickets) AND ticket_links_35.other_id IN (SELECT id FROM my_tickets))
        )
        WHEN 'tkw' THEN (
          SELECT json_object('__typename', 'TicketWatcher', 'id', 'tkw_' || ticket_watchers_36.id)
          FROM ticket_watchers ticket_watchers_36
          WHERE (ticket_watchers_36.id = history_3.subject_id AND ticket_watchers_36.ended_at IS NULL AND ticket_watchers_36.ticket_id IN (SELECT id FROM my_tickets))
        )
        WHEN 'wrk' THEN (
          SELECT json_object('__typename', 'WorkEntry', 'id', 'wrk_' || work_entries_37.id)
          FROM work_entries work_entries_37
          WHERE (work_entries_37.id = history_3.subject_id AND (work_entries_37.audience = 'SHARED' AND work_entries_37.ended_at IS NULL) AND work_entries_37.ticket_id IN (SELECT id FROM my_tickets))
        )
        WHEN 'rtg' THEN (
          SELECT json_object('__typename', 'Rating', 'id', 'rtg_' || ratings_38.id)
          FROM ratings ratings_38
          WHERE (ratings_38.id = history_3.subject_id AND ratings_38.client_id IN (SELECT value FROM json_each(?1)) AND ratings_38.person_id = ?2)
        )
        WHEN 'cst' THEN (
          SELECT json_object('__typename', 'Cost', 'id', 'cst_' || costs_39.id)
          FROM costs costs_39
          WHERE FALSE
        )
        WHEN 'trf' THEN (
          SELECT json_object('__typename', 'Tariff', 'id', 'trf_' || tariffs_40.id)
          FROM tariffs tariffs_40
          WHERE FALSE
        )
        WHEN 'bgt' THEN (
          SELECT json_object('__typename', 'Budget', 'id', 'bgt_' || budgets_41.id)
          FROM budgets budgets_41
          WHERE FALSE
        )
        WHEN 'scn' THEN (
          SELECT json_object('__typename', 'Scenario', 'id', 'scn_' || scenarios_42.id)
          FROM scenarios scenarios_42
          WHERE (scenarios_42.id = history_3.subject_id AND scenarios_42.client_id IN (SELECT it.id FROM organisations it WHERE it.kind = 'ENTERPRISE') AND scenarios_42.published IS NOT NULL)
        )
        WHEN 'scv' THEN (
          SELECT json_object('__typename', 'ScenarioVersion', 'id', 'scv_' || scenario_versions_43.id)
          FROM scenario_versions scenario_versions_43
          WHERE (scenario_versions_43.id = history_3.subject_id AND scenario_versions_43.client_id IN (SELECT it.id FROM organisations it WHERE it.kind = 'ENTERPRISE') AND scenario_versions_43.state <> 'DRAFT')
        )
        WHEN 'prc' THEN (
          SELECT json_object('__typename', 'Process', 'id', 'prc_' || processes_44.id)
          FROM processes processes_44
          WHERE (processes_44.id = history_3.subject_id AND processes_44.client_id IN (SELECT value FROM json_each(?1)) AND processes_44.id IN (SELECT one.process_id FROM tasks one WHERE one.owner_id = ?2))
        )
        WHEN 'tsk' THEN (
          SELECT json_object('__typename', 'Task', 'id', 'tsk_' || tasks_45.id)
          FROM tasks tasks_45
          WHERE (tasks_45.id = history_3.subject_id AND tasks_45.shared AND tasks_45.client_id IN (SELECT value FROM json_each(?1)) AND tasks_45.owner_id = ?2)
        )
        WHEN 'imp' THEN (
          SELECT json_object('__typename', 'Import', 'id', 'imp_' || imports_46.id)
          FROM imports imports_46
          WHERE FALSE
        )
        WHEN 'mal' THEN (
          SELECT json_object('__typename', 'Mail', 'id', 'mal_' || mails_47.id)
          FROM mails mails_47
          WHERE FALSE
        )
        WHEN 'prf' THEN (
          SELECT json_object('__typename', 'Preference', 'id', 'prf_' || preferences_48.id)
          FROM preferences preferences_48
          WHERE (preferences_48.id = history_3.subject_id AND preferences_48.person_id = ?2)
        )
        WHEN 'prt' THEN (
          SELECT json_object('__typename', 'Protocol', 'id', 'prt_' || protocols_49.id)
          FROM protocols protocols_49
          WHERE (protocols_49.id = history_3.subject_id AND EXISTS (
              SELECT 1
              FROM assignments given
              WHERE given.id = protocols_49.assignment_id AND (given.client_id IN (SELECT value FROM json_each(?1)) AND given.holder_id = ?2)
            ))
        )
        WHEN 'ctr' THEN (
          SELECT json_object('__typename', 'Contract', 'id', 'ctr_' || contracts_50.id)
          FROM contracts contracts_50
          WHERE FALSE
        )
        WHEN 'rpp' THEN (
          SELECT json_object('__typename', 'ReplacementProposal', 'id', 'rpp_' || replacement_proposals_51.id)
          FROM replacement_proposals replacement_proposals_51
          WHERE FALSE
        )
        WHEN 'rpm' THEN (
          SELECT json_object('__typename', 'Replacement', 'id', 'rpm_' || replacements_52.id)
          FROM replacements replacements_52
          WHERE FALSE
        )
        WHEN 'rpo' THEN (
          SELECT json_object('__typename', 'ReplacementOption', 'id', 'rpo_' || replacement_options_53.id)
          FROM replacement_options replacement_options_53
          WHERE FALSE
        )
        WHEN 'rpl' THEN (
          SELECT json_object('__typename', 'Reply', 'id', 'rpl_' || replies_54.id)
          FROM replies replies_54
          WHERE FALSE
        )
        WHEN 'tks' THEN (
          SELECT json_object('__typename', 'TicketStep', 'id', 'tks_' || ticket_steps_55.id)
          FROM ticket_steps ticket_steps_55
          WHERE (ticket_steps_55.id = history_3.subject_id AND ticket_steps_55.ticket_id IN (SELECT id FROM my_tickets))
        )
        WHEN 'pol' THEN (
          SELECT json_object('__typename', 'Policy', 'id', 'pol_' || policies_56.id)
          FROM policies policies_56
          WHERE (policies_56.id = history_3.subject_id AND (policies_56.client_id IN (SELECT value FROM json_each(?1)) OR policies_56.client_id IN (SELECT it.id FROM organisations it WHERE it.kind = 'ENTERPRISE')))
        )
        WHEN 'clk' THEN (
          SELECT json_object('__typename', 'Clock', 'id', 'clk_' || clocks_57.id)
          FROM clocks clocks_57
          WHERE (clocks_57.id = history_3.subject_id AND clocks_57.ticket_id IN (SELECT id FROM my_tickets))
        )
        WHEN 'trn' THEN (
          SELECT json_object('__typename', 'TicketTurn', 'id', 'trn_' || ticket_turns_58.id)
          FROM ticket_turns ticket_turns_58
          WHERE (ticket_turns_58.id = history_3.subject_id AND ticket_turns_58.ticket_id IN (SELECT id FROM my_tickets))
        )
        WHEN 'viw' THEN (
          SELECT json_object('__typename', 'View', 'id', 'viw_' || views_59.id)
          FROM views views_59
          WHERE (views_59.id = history_3.subject_id AND views_59.owner_id = ?2)
        ) END))
    FROM (
      SELECT history_60.id, history_60.request_id, history_60.subject_type, history_60.subject_id
      FROM history history_60
      WHERE history_60.position IN (SELECT position FROM found_2)
      ORDER BY history_60.position ASC, history_60.id ASC
      LIMIT 100
    ) history_3
  ) || '}}' AS BLOB)
