SELECT CAST('{"decision":' || coalesce((
      SELECT '{' || substr(substr(json_object('id', 'dec_' || decisions_1.id,
            'question', decisions_1.question,
            'why', decisions_1.why,
            'authority', decisions_1.authority,
            'rule', decisions_1.rule,
            'needed', decisions_1.needed,
            'dueAt', decisions_1.due_at,
            'onTimeout', decisions_1.on_timeout,
            'fellDueAt', decisions_1.fell_due_at,
            'askedAt', decisions_1.asked_at,
            'askedBy', CASE WHEN people_2.id IS NOT NULL THEN json_object('id', 'per_' || people_2.id, 'name', people_2.name) END,
            'client', CASE WHEN organisations_3.id IS NOT NULL THEN json_object('id', 'org_' || organisations_3.id,
              'name', organisations_3.name,
              'viewerCan', json_object('askDecision', json(CASE WHEN ((?1 OR organisations_3.client_id IN (SELECT value FROM json_each(?2))) AND (?3 OR organisations_3.client_id IN (SELECT value FROM json_each(?4)))) THEN 'true' ELSE 'false' END))) END,
            'subject', CASE decisions_1.subject_type
            WHEN 'org' THEN (
              SELECT json_object('__typename', 'Organisation', 'id', 'org_' || organisations_4.id)
              FROM organisations organisations_4
              WHERE (organisations_4.id = decisions_1.subject_id AND (organisations_4.id = ?5 OR (organisations_4.id = ?6 OR organisations_4.kind = 'ENTERPRISE')))
            )
            WHEN 'per' THEN (
              SELECT json_object('__typename', 'Person', 'id', 'per_' || people_5.id)
              FROM people people_5
              WHERE (people_5.id = decisions_1.subject_id AND people_5.withdrawn_at IS NULL AND (people_5.client_id = ?5 OR people_5.id = ?7 OR people_5.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
            )
            WHEN 'mem' THEN (
              SELECT json_object('__typename', 'Membership', 'id', 'mem_' || memberships_6.id)
              FROM memberships memberships_6
              WHERE (memberships_6.id = decisions_1.subject_id AND (memberships_6.person_id = ?7 OR memberships_6.client_id = ?5 OR memberships_6.organisation_id = ?5))
            )
            WHEN 'ses' THEN (
              SELECT json_object('__typename', 'Session', 'id', 'ses_' || sessions_7.id)
              FROM sessions sessions_7
              WHERE (sessions_7.id = decisions_1.subject_id AND sessions_7.person_id = ?7)
            )
            WHEN 'tok' THEN (
              SELECT json_object('__typename', 'Token', 'id', 'tok_' || tokens_8.id)
              FROM tokens tokens_8
              WHERE (tokens_8.id = decisions_1.subject_id AND tokens_8.person_id = ?7)
            )
            WHEN 'sys' THEN (
              SELECT json_object('__typename', 'System', 'id', 'sys_' || systems_9.id)
              FROM systems systems_9
              WHERE (systems_9.id = decisions_1.subject_id AND systems_9.client_id = ?5)
            )
            WHEN 'acc' THEN (
              SELECT json_object('__typename', 'Access', 'id', 'acc_' || accesses_10.id)
              FROM accesses accesses_10
              WHERE (accesses_10.id = decisions_1.subject_id AND (accesses_10.client_id = ?5 OR (accesses_10.client_id = ?5 AND accesses_10.person_id = ?7)))
            )
            WHEN 'cal' THEN (
              SELECT json_object('__typename', 'Calendar', 'id', 'cal_' || calendars_11.id)
              FROM calendars calendars_11
              WHERE (calendars_11.id = decisions_1.subject_id AND (calendars_11.client_id = ?5 OR calendars_11.client_id IN (SELECT it.id FROM organisations it WHERE it.kind = 'ENTERPRISE')))
            )
            WHEN 'clo' THEN (
              SELECT json_object('__typename', 'Closure', 'id', 'clo_' || closures_12.id)
              FROM closures closures_12
              WHERE (closures_12.id = decisions_1.subject_id AND (closures_12.client_id = ?5 OR closures_12.client_id IN (SELECT it.id FROM organisations it WHERE it.kind = 'ENTERPRISE')))
            )
            WHEN 'dec' THEN (
              SELECT json_object('__typename', 'Decision', 'id', 'dec_' || decisions_13.id)
              FROM decisions decisions_13
              WHERE (decisions_13.id = decisions_1.subject_id AND decisions_13.client_id = ?5)
            )
            WHEN 'opt' THEN (
              SELECT json_object('__typename', 'Option', 'id', 'opt_' || options_14.id)
              FROM options options_14
              WHERE (options_14.id = decisions_1.subject_id AND options_14.client_id = ?5)
            )
            WHEN 'apr' THEN (
              SELECT json_object('__typename', 'Approver', 'id', 'apr_' || approvers_15.id)
              FROM approvers approvers_15
              WHERE (approvers_15.id = decisions_1.subject_id AND approvers_15.client_id = ?5)
            )
            WHEN 'rmk' THEN (
              SELECT json_object('__typename', 'Remark', 'id', 'rmk_' || remarks_16.id)
              FROM remarks remarks_16
              WHERE (remarks_16.id = decisions_1.subject_id AND remarks_16.audience = 'SHARED' AND remarks_16.client_id = ?5)
            )
            WHEN 'dlg' THEN (
              SELECT json_object('__typename', 'Delegation', 'id', 'dlg_' || delegations_17.id)
              FROM delegations delegations_17
              WHERE (delegations_17.id = decisions_1.subject_id AND (delegations_17.client_id = ?5 OR (delegations_17.person_id = ?7 OR delegations_17.delegate_id = ?7)))
            )
            WHEN 'mod' THEN (
              SELECT json_object('__typename', 'DeviceModel', 'id', 'mod_' || device_models_18.id)
              FROM device_models device_models_18
              WHERE (device_models_18.id = decisions_1.subject_id AND ?7 <> '00000000-0000-0000-0000-000000000000')
            )
            WHEN 'lbl' THEN (
              SELECT json_object('__typename', 'Label', 'id', 'lbl_' || labels_19.id)
              FROM labels labels_19
              WHERE (labels_19.id = decisions_1.subject_id AND labels_19.client_id = ?5)
            )
            WHEN 'dev' THEN (
              SELECT json_object('__typename',
                'Device',
                'id', 'dev_' || devices_20.id,
                'tag', devices_20.tag,
                'model', CASE WHEN device_models_21.id IS NOT NULL THEN json_object('id', 'mod_' || device_models_21.id,
                  'manufacturer', device_models_21.manufacturer,
                  'name', device_models_21.name) END)
              FROM devices devices_20
              LEFT JOIN device_models device_models_21 ON (device_models_21.id = devices_20.model_id AND ?7 <> '00000000-0000-0000-0000-000000000000')
              WHERE (devices_20.id = decisions_1.subject_id AND devices_20.withdrawn_at IS NULL AND devices_20.client_id = ?5)
            )
            WHEN 'asg' THEN (
              SELECT json_object('__typename', 'Assignment', 'id', 'asg_' || assignments_22.id)
              FROM assignments assignments_22
              WHERE (assignments_22.id = decisions_1.subject_id AND assignments_22.client_id = ?5)
            )
            WHEN 'svc' THEN (
              SELECT json_object('__typename', 'Service', 'id', 'svc_' || services_23.id)
              FROM services services_23
              WHERE (services_23.id = decisions_1.subject_id AND services_23.client_id = ?5)
            )
            WHEN 'fil' THEN (
              SELECT json_object('__typename', 'File', 'id', 'fil_' || files_24.id)
              FROM files files_24
              WHERE (files_24.id = decisions_1.subject_id AND ((files_24.state <> 'ATTACHED' AND files_24.sender_id = ?7) OR EXISTS (SELECT 1 FROM ticket_files hung WHERE hung.file_id = files_24.id AND hung.client_id = ?5) OR EXISTS (
                    SELECT 1
                    FROM comment_files hung JOIN comments told ON told.id = hung.comment_id
                    WHERE hung.file_id = files_24.id AND (told.audience = 'SHARED' AND told.client_id = ?5)
                  )))
            )
            WHEN 'tea' THEN (
              SELECT json_object('__typename', 'Team', 'id', 'tea_' || teams_25.id)
              FROM teams teams_25
              WHERE teams_25.id = decisions_1.subject_id
            )
            WHEN 'tem' THEN (
              SELECT json_object('__typename', 'TeamMember', 'id', 'tem_' || team_members_26.id)
              FROM team_members team_members_26
              WHERE FALSE
            )
            WHEN 'tkt' THEN (
              SELECT json_object('__typename',
                'Ticket',
                'id', 'tkt_' || tickets_27.id,
                'number', tickets_27.number,
                'title', tickets_27.title,
                'client', CASE WHEN organisations_28.id IS NOT NULL THEN json_object('id', 'org_' || organisations_28.id, 'code', organisations_28.code) END)
              FROM tickets tickets_27
              LEFT JOIN organisations organisations_28 ON (organisations_28.id = tickets_27.client_id AND (organisations_28.id = ?5 OR (organisations_28.id = ?6 OR organisations_28.kind = 'ENTERPRISE')))
              WHERE (tickets_27.id = decisions_1.subject_id AND tickets_27.client_id = ?5)
            )
            WHEN 'com' THEN (
              SELECT json_object('__typename', 'Comment', 'id', 'com_' || comments_29.id)
              FROM comments comments_29
              WHERE (comments_29.id = decisions_1.subject_id AND comments_29.audience = 'SHARED' AND comments_29.client_id = ?5)
            )
            WHEN 'tkl' THEN (
              SELECT json_object('__typename', 'TicketLink', 'id', 'tkl_' || ticket_links_30.id)
              FROM ticket_links ticket_links_30
              WHERE (ticket_links_30.id = decisions_1.subject_id AND ticket_links_30.ended_at IS NULL AND ticket_links_30.client_id = ?5)
            )
            WHEN 'tkw' THEN (
              SELECT json_object('__typename', 'TicketWatcher', 'id', 'tkw_' || ticket_watchers_31.id)
              FROM ticket_watchers ticket_watchers_31
              WHERE (ticket_watchers_31.id = decisions_1.subject_id AND ticket_watchers_31.ended_at IS NULL AND ticket_watchers_31.client_id = ?5)
            )
            WHEN 'wrk' THEN (
              SELECT json_object('__typename', 'WorkEntry', 'id', 'wrk_' || work_entries_32.id)
              FROM work_entries work_entries_32
              WHERE (work_entries_32.id = decisions_1.subject_id AND (work_entries_32.audience = 'SHARED' AND work_entries_32.ended_at IS NULL) AND work_entries_32.client_id = ?5)
            )
            WHEN 'rtg' THEN (
              SELECT json_object('__typename', 'Rating', 'id', 'rtg_' || ratings_33.id)
              FROM ratings ratings_33
              WHERE (ratings_33.id = decisions_1.subject_id AND ratings_33.client_id = ?5)
            )
            WHEN 'imp' THEN (
              SELECT json_object('__typename', 'Import', 'id', 'imp_' || imports_34.id)
              FROM imports imports_34
              WHERE (imports_34.id = decisions_1.subject_id AND imports_34.client_id = ?5)
            )
            WHEN 'mal' THEN (
              SELECT json_object('__typename', 'Mail', 'id', 'mal_' || mails_35.id)
              FROM mails mails_35
              WHERE FALSE
            )
            WHEN 'prf' THEN (
              SELECT json_object('__typename', 'Preference', 'id', 'prf_' || preferences_36.id)
              FROM preferences preferences_36
              WHERE (preferences_36.id = decisions_1.subject_id AND preferences_36.person_id = ?7)
            )
            WHEN 'rpl' THEN (
              SELECT json_object('__typename', 'Reply', 'id', 'rpl_' || replies_37.id)
              FROM replies replies_37
              WHERE FALSE
            )
            WHEN 'tks' THEN (
              SELECT json_object('__typename', 'TicketStep', 'id', 'tks_' || ticket_steps_38.id)
              FROM ticket_steps ticket_steps_38
              WHERE (ticket_steps_38.id = decisions_1.subject_id AND ticket_steps_38.client_id = ?5)
            )
            WHEN 'pol' THEN (
              SELECT json_object('__typename', 'Policy', 'id', 'pol_' || policies_39.id)
              FROM policies policies_39
              WHERE (policies_39.id = decisions_1.subject_id AND (policies_39.client_id = ?5 OR policies_39.client_id IN (SELECT it.id FROM organisations it WHERE it.kind = 'ENTERPRISE')))
            )
            WHEN 'clk' THEN (
              SELECT json_object('__typename', 'Clock', 'id', 'clk_' || clocks_40.id)
              FROM clocks clocks_40
              WHERE (clocks_40.id = decisions_1.subject_id AND clocks_40.client_id = ?5)
            )
            WHEN 'trn' THEN (
              SELECT json_object('__typename', 'TicketTurn', 'id', 'trn_' || ticket_turns_41.id)
              FROM ticket_turns ticket_turns_41
              WHERE (ticket_turns_41.id = decisions_1.subject_id AND ticket_turns_41.client_id = ?5)
            )
            WHEN 'viw' THEN (
              SELECT json_object('__typename', 'View', 'id', 'viw_' || views_42.id)
              FROM views views_42
              WHERE (views_42.id = decisions_1.subject_id AND views_42.owner_id = ?7)
            ) END,
            'supersedes', CASE WHEN decisions_43.id IS NOT NULL THEN json_object('id', 'dec_' || decisions_43.id, 'question', decisions_43.question) END), 2), -1, -1000000000)
        || ',"supersededBy":{"nodes":' || (
        SELECT json_group_array(json_object('id', 'dec_' || decisions_44.id, 'question', decisions_44.question))
        FROM (
          SELECT decisions_45.id, decisions_45.question
          FROM decisions decisions_45
          WHERE (decisions_45.supersedes_id = decisions_1.id AND decisions_45.client_id = ?5)
          ORDER BY decisions_45.asked_at DESC, decisions_45.id DESC
          LIMIT 1
        ) decisions_44
      ) || '},' || substr(substr(json_object('state', decisions_1.state,
            'askedBackAt', decisions_1.asked_back_at,
            'waitsForViewer', json(CASE WHEN (decisions_1.id IN (SELECT one.decision_id FROM approvers one WHERE one.state <> 'RELEASED' AND one.person_id = ?7) AND decisions_1.state IN ('PENDING')) THEN 'true' ELSE 'false' END),
            'viewerCan', json_object('vote', json(CASE WHEN ((?8 OR decisions_1.client_id IN (SELECT value FROM json_each(?9))) AND decisions_1.state IN ('PENDING') AND decisions_1.id IN (SELECT one.decision_id FROM approvers one WHERE one.state <> 'RELEASED' AND one.person_id = ?7)) THEN 'true' ELSE 'false' END),
              'askBack', json(CASE WHEN ((?8 OR decisions_1.client_id IN (SELECT value FROM json_each(?9))) AND decisions_1.state IN ('PENDING') AND decisions_1.id IN (SELECT one.decision_id FROM approvers one WHERE one.state <> 'RELEASED' AND one.person_id = ?7)) THEN 'true' ELSE 'false' END),
              'remark', json(CASE WHEN (?8 OR decisions_1.client_id IN (SELECT value FROM json_each(?9))) THEN 'true' ELSE 'false' END),
              'delegate', json(CASE WHEN ((?8 OR decisions_1.client_id IN (SELECT value FROM json_each(?9))) AND decisions_1.state IN ('PENDING') AND (decisions_1.id IN (SELECT one.decision_id FROM approvers one WHERE one.state <> 'RELEASED' AND one.person_id = ?7) OR decisions_1.id IN (SELECT one.decision_id FROM approvers one WHERE one.state <> 'RELEASED' AND one.delegate_of_id = ?7) OR ?10 OR ?11 OR decisions_1.client_id IN (SELECT value FROM json_each(?12)))) THEN 'true' ELSE 'false' END),
              'withdraw', json(CASE WHEN ((?8 OR decisions_1.client_id IN (SELECT value FROM json_each(?9))) AND decisions_1.state IN ('PENDING') AND (decisions_1.asked_by_id = ?7 OR ?13 OR decisions_1.client_id IN (SELECT value FROM json_each(?14)) OR ?10 OR ?11 OR decisions_1.client_id IN (SELECT value FROM json_each(?12)))) THEN 'true' ELSE 'false' END))), 2), -1, -1000000000)
        || ',"options":{"nodes":' || (
        SELECT json_group_array(json_object('id', 'opt_' || options_46.id,
            'label', options_46.label,
            'consequence', options_46.consequence,
            'recurring', options_46.recurring,
            'approves', json(CASE options_46.approves WHEN 1 THEN 'true' WHEN 0 THEN 'false' END),
            'recommended', json(CASE options_46.recommended WHEN 1 THEN 'true' WHEN 0 THEN 'false' END),
            'fallback', json(CASE options_46.fallback WHEN 1 THEN 'true' WHEN 0 THEN 'false' END),
            'chosen', json(CASE options_46.chosen WHEN 1 THEN 'true' WHEN 0 THEN 'false' END),
            'cost', CASE WHEN options_46.cost_minor IS NOT NULL THEN json_object('minor', options_46.cost_minor, 'currency', options_46.cost_currency) END))
        FROM (
          SELECT options_47.id, options_47.label, options_47.consequence, options_47.recurring, options_47.approves, options_47.recommended, options_47.fallback, options_47.chosen, options_47.cost_minor, options_47.cost_currency
          FROM options options_47
          WHERE (options_47.decision_id = decisions_1.id AND options_47.client_id = ?5)
          ORDER BY options_47.place ASC, options_47.id ASC
          LIMIT 10
        ) options_46
      ) || '},"approvers":{"nodes":' || (
        SELECT json_group_array(json_object('id', 'apr_' || approvers_48.id,
            'side', approvers_48.side,
            'state', approvers_48.state,
            'reason', approvers_48.reason,
            'decidedAt', approvers_48.decided_at,
            'person', CASE WHEN people_49.id IS NOT NULL THEN json_object('id', 'per_' || people_49.id,
              'name', people_49.name,
              'client', CASE WHEN organisations_50.id IS NOT NULL THEN json_object('id', 'org_' || organisations_50.id, 'kind', organisations_50.kind) END) END,
            'delegateOf', CASE WHEN people_51.id IS NOT NULL THEN json_object('id', 'per_' || people_51.id, 'name', people_51.name) END,
            'option', CASE WHEN options_52.id IS NOT NULL THEN json_object('id', 'opt_' || options_52.id, 'label', options_52.label) END))
        FROM (
          SELECT approvers_53.id, approvers_53.side, approvers_53.state, approvers_53.reason, approvers_53.decided_at, approvers_53.person_id, approvers_53.delegate_of_id, approvers_53.option_id
          FROM approvers approvers_53
          WHERE (approvers_53.decision_id = decisions_1.id AND approvers_53.client_id = ?5)
          ORDER BY approvers_53.created_at ASC, approvers_53.id ASC
          LIMIT 50
        ) approvers_48
        LEFT JOIN people people_49 ON (people_49.id = approvers_48.person_id AND people_49.withdrawn_at IS NULL AND (people_49.client_id = ?5 OR people_49.id = ?7 OR people_49.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
        LEFT JOIN organisations organisations_50 ON (organisations_50.id = people_49.client_id AND (organisations_50.id = ?5 OR (organisations_50.id = ?6 OR organisations_50.kind = 'ENTERPRISE')))
        LEFT JOIN people people_51 ON (people_51.id = approvers_48.delegate_of_id AND people_51.withdrawn_at IS NULL AND (people_51.client_id = ?5 OR people_51.id = ?7 OR people_51.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
        LEFT JOIN options options_52 ON (options_52.id = approvers_48.option_id AND options_52.client_id = ?5)
      ) || '},"remarks":{"nodes":' || (
        SELECT json_group_array(json_object('id', 'rmk_' || remarks_54.id,
            'audience', remarks_54.audience,
            'body', remarks_54.body,
            'at', remarks_54.at,
            'author', CASE WHEN people_55.id IS NOT NULL THEN json_object('id', 'per_' || people_55.id,
              'name', people_55.name,
              'client', CASE WHEN organisations_56.id IS NOT NULL THEN json_object('id', 'org_' || organisations_56.id, 'name', organisations_56.name, 'kind', organisations_56.kind) END) END))
        FROM (
          SELECT remarks_57.id, remarks_57.audience, remarks_57.body, remarks_57.at, remarks_57.author_id
          FROM remarks remarks_57
          WHERE (remarks_57.decision_id = decisions_1.id AND remarks_57.audience = 'SHARED' AND remarks_57.client_id = ?5)
          ORDER BY remarks_57.at ASC, remarks_57.id ASC
          LIMIT 100
        ) remarks_54
        LEFT JOIN people people_55 ON (people_55.id = remarks_54.author_id AND people_55.withdrawn_at IS NULL AND (people_55.client_id = ?5 OR people_55.id = ?7 OR people_55.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
        LEFT JOIN organisations organisations_56 ON (organisations_56.id = people_55.client_id AND (organisations_56.id = ?5 OR (organisations_56.id = ?6 OR organisations_56.kind = 'ENTERPRISE')))
      ) || '}}'
      FROM decisions decisions_1
      LEFT JOIN people people_2 ON (people_2.id = decisions_1.asked_by_id AND people_2.withdrawn_at IS NULL AND (people_2.client_id = ?5 OR people_2.id = ?7 OR people_2.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
      LEFT JOIN organisations organisations_3 ON (organisations_3.id = decisions_1.client_id AND (organisations_3.id = ?5 OR (organisations_3.id = ?6 OR organisations_3.kind = 'ENTERPRISE')))
      LEFT JOIN decisions decisions_43 ON (decisions_43.id = decisions_1.supersedes_id AND decisions_43.client_id = ?5)
      WHERE (decisions_1.id = ?15 AND decisions_1.client_id = ?5)
    ), 'null') || '}' AS BLOB)
