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
            WHEN 'cal' THEN (
              SELECT json_object('__typename', 'Calendar', 'id', 'cal_' || calendars_5.id)
              FROM calendars calendars_5
              WHERE (calendars_5.id = decisions_1.subject_id AND (calendars_5.client_id = ?5 OR calendars_5.client_id IN (SELECT it.id FROM organisations it WHERE it.kind = 'ENTERPRISE')))
            )
            WHEN 'clo' THEN (
              SELECT json_object('__typename', 'Closure', 'id', 'clo_' || closures_6.id)
              FROM closures closures_6
              WHERE (closures_6.id = decisions_1.subject_id AND (closures_6.client_id = ?5 OR closures_6.client_id IN (SELECT it.id FROM organisations it WHERE it.kind = 'ENTERPRISE')))
            )
            WHEN 'per' THEN (
              SELECT json_object('__typename', 'Person', 'id', 'per_' || people_7.id)
              FROM people people_7
              WHERE (people_7.id = decisions_1.subject_id AND people_7.withdrawn_at IS NULL AND (people_7.client_id = ?5 OR people_7.id = ?7 OR people_7.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
            )
            WHEN 'mem' THEN (
              SELECT json_object('__typename', 'Membership', 'id', 'mem_' || memberships_8.id)
              FROM memberships memberships_8
              WHERE (memberships_8.id = decisions_1.subject_id AND (memberships_8.person_id = ?7 OR memberships_8.client_id = ?5 OR memberships_8.organisation_id = ?5))
            )
            WHEN 'ses' THEN (
              SELECT json_object('__typename', 'Session', 'id', 'ses_' || sessions_9.id)
              FROM sessions sessions_9
              WHERE (sessions_9.id = decisions_1.subject_id AND sessions_9.person_id = ?7)
            )
            WHEN 'tok' THEN (
              SELECT json_object('__typename', 'Token', 'id', 'tok_' || tokens_10.id)
              FROM tokens tokens_10
              WHERE (tokens_10.id = decisions_1.subject_id AND tokens_10.person_id = ?7)
            )
            WHEN 'dec' THEN (
              SELECT json_object('__typename', 'Decision', 'id', 'dec_' || decisions_11.id)
              FROM decisions decisions_11
              WHERE (decisions_11.id = decisions_1.subject_id AND decisions_11.client_id = ?5)
            )
            WHEN 'opt' THEN (
              SELECT json_object('__typename', 'Option', 'id', 'opt_' || options_12.id)
              FROM options options_12
              WHERE (options_12.id = decisions_1.subject_id AND options_12.client_id = ?5)
            )
            WHEN 'apr' THEN (
              SELECT json_object('__typename', 'Approver', 'id', 'apr_' || approvers_13.id)
              FROM approvers approvers_13
              WHERE (approvers_13.id = decisions_1.subject_id AND approvers_13.client_id = ?5)
            )
            WHEN 'rmk' THEN (
              SELECT json_object('__typename', 'Remark', 'id', 'rmk_' || remarks_14.id)
              FROM remarks remarks_14
              WHERE (remarks_14.id = decisions_1.subject_id AND remarks_14.audience = 'SHARED' AND remarks_14.client_id = ?5)
            )
            WHEN 'dlg' THEN (
              SELECT json_object('__typename', 'Delegation', 'id', 'dlg_' || delegations_15.id)
              FROM delegations delegations_15
              WHERE (delegations_15.id = decisions_1.subject_id AND (delegations_15.client_id = ?5 OR (delegations_15.person_id = ?7 OR delegations_15.delegate_id = ?7)))
            )
            WHEN 'mod' THEN (
              SELECT json_object('__typename', 'DeviceModel', 'id', 'mod_' || device_models_16.id)
              FROM device_models device_models_16
              WHERE (device_models_16.id = decisions_1.subject_id AND ?7 <> '00000000-0000-0000-0000-000000000000')
            )
            WHEN 'dev' THEN (
              SELECT json_object('__typename',
                'Device',
                'id', 'dev_' || devices_17.id,
                'tag', devices_17.tag,
                'model', CASE WHEN device_models_18.id IS NOT NULL THEN json_object('id', 'mod_' || device_models_18.id,
                  'manufacturer', device_models_18.manufacturer,
                  'name', device_models_18.name) END)
              FROM devices devices_17
              LEFT JOIN device_models device_models_18 ON (device_models_18.id = devices_17.model_id AND ?7 <> '00000000-0000-0000-0000-000000000000')
              WHERE (devices_17.id = decisions_1.subject_id AND devices_17.withdrawn_at IS NULL AND devices_17.client_id = ?5)
            )
            WHEN 'asg' THEN (
              SELECT json_object('__typename', 'Assignment', 'id', 'asg_' || assignments_19.id)
              FROM assignments assignments_19
              WHERE (assignments_19.id = decisions_1.subject_id AND assignments_19.client_id = ?5)
            )
            WHEN 'fil' THEN (
              SELECT json_object('__typename', 'File', 'id', 'fil_' || files_20.id)
              FROM files files_20
              WHERE (files_20.id = decisions_1.subject_id AND ((files_20.state <> 'ATTACHED' AND files_20.sender_id = ?7) OR EXISTS (SELECT 1 FROM ticket_files hung WHERE hung.file_id = files_20.id AND hung.client_id = ?5) OR EXISTS (
                    SELECT 1
                    FROM comment_files hung JOIN comments told ON told.id = hung.comment_id
                    WHERE hung.file_id = files_20.id AND (told.audience = 'SHARED' AND told.client_id = ?5)
                  )))
            )
            WHEN 'tea' THEN (
              SELECT json_object('__typename', 'Team', 'id', 'tea_' || teams_21.id)
              FROM teams teams_21
              WHERE teams_21.id = decisions_1.subject_id
            )
            WHEN 'tem' THEN (
              SELECT json_object('__typename', 'TeamMember', 'id', 'tem_' || team_members_22.id)
              FROM team_members team_members_22
              WHERE FALSE
            )
            WHEN 'tkt' THEN (
              SELECT json_object('__typename',
                'Ticket',
                'id', 'tkt_' || tickets_23.id,
                'number', tickets_23.number,
                'title', tickets_23.title,
                'client', CASE WHEN organisations_24.id IS NOT NULL THEN json_object('id', 'org_' || organisations_24.id, 'code', organisations_24.code) END)
              FROM tickets tickets_23
              LEFT JOIN organisations organisations_24 ON (organisations_24.id = tickets_23.client_id AND (organisations_24.id = ?5 OR (organisations_24.id = ?6 OR organisations_24.kind = 'ENTERPRISE')))
              WHERE (tickets_23.id = decisions_1.subject_id AND tickets_23.client_id = ?5)
            )
            WHEN 'com' THEN (
              SELECT json_object('__typename', 'Comment', 'id', 'com_' || comments_25.id)
              FROM comments comments_25
              WHERE (comments_25.id = decisions_1.subject_id AND comments_25.audience = 'SHARED' AND comments_25.client_id = ?5)
            )
            WHEN 'tkl' THEN (
              SELECT json_object('__typename', 'TicketLink', 'id', 'tkl_' || ticket_links_26.id)
              FROM ticket_links ticket_links_26
              WHERE (ticket_links_26.id = decisions_1.subject_id AND ticket_links_26.ended_at IS NULL AND ticket_links_26.client_id = ?5)
            )
            WHEN 'tkw' THEN (
              SELECT json_object('__typename', 'TicketWatcher', 'id', 'tkw_' || ticket_watchers_27.id)
              FROM ticket_watchers ticket_watchers_27
              WHERE (ticket_watchers_27.id = decisions_1.subject_id AND ticket_watchers_27.ended_at IS NULL AND ticket_watchers_27.client_id = ?5)
            )
            WHEN 'wrk' THEN (
              SELECT json_object('__typename', 'WorkEntry', 'id', 'wrk_' || work_entries_28.id)
              FROM work_entries work_entries_28
              WHERE (work_entries_28.id = decisions_1.subject_id AND (work_entries_28.audience = 'SHARED' AND work_entries_28.ended_at IS NULL) AND work_entries_28.client_id = ?5)
            )
            WHEN 'rtg' THEN (
              SELECT json_object('__typename', 'Rating', 'id', 'rtg_' || ratings_29.id)
              FROM ratings ratings_29
              WHERE (ratings_29.id = decisions_1.subject_id AND ratings_29.client_id = ?5)
            )
            WHEN 'imp' THEN (
              SELECT json_object('__typename', 'Import', 'id', 'imp_' || imports_30.id)
              FROM imports imports_30
              WHERE (imports_30.id = decisions_1.subject_id AND imports_30.client_id = ?5)
            )
            WHEN 'mal' THEN (
              SELECT json_object('__typename', 'Mail', 'id', 'mal_' || mails_31.id)
              FROM mails mails_31
              WHERE FALSE
            )
            WHEN 'prf' THEN (
              SELECT json_object('__typename', 'Preference', 'id', 'prf_' || preferences_32.id)
              FROM preferences preferences_32
              WHERE (preferences_32.id = decisions_1.subject_id AND preferences_32.person_id = ?7)
            )
            WHEN 'rpl' THEN (
              SELECT json_object('__typename', 'Reply', 'id', 'rpl_' || replies_33.id)
              FROM replies replies_33
              WHERE FALSE
            )
            WHEN 'tks' THEN (
              SELECT json_object('__typename', 'TicketStep', 'id', 'tks_' || ticket_steps_34.id)
              FROM ticket_steps ticket_steps_34
              WHERE (ticket_steps_34.id = decisions_1.subject_id AND ticket_steps_34.client_id = ?5)
            )
            WHEN 'pol' THEN (
              SELECT json_object('__typename', 'Policy', 'id', 'pol_' || policies_35.id)
              FROM policies policies_35
              WHERE (policies_35.id = decisions_1.subject_id AND (policies_35.client_id = ?5 OR policies_35.client_id IN (SELECT it.id FROM organisations it WHERE it.kind = 'ENTERPRISE')))
            )
            WHEN 'clk' THEN (
              SELECT json_object('__typename', 'Clock', 'id', 'clk_' || clocks_36.id)
              FROM clocks clocks_36
              WHERE (clocks_36.id = decisions_1.subject_id AND clocks_36.client_id = ?5)
            )
            WHEN 'trn' THEN (
              SELECT json_object('__typename', 'TicketTurn', 'id', 'trn_' || ticket_turns_37.id)
              FROM ticket_turns ticket_turns_37
              WHERE (ticket_turns_37.id = decisions_1.subject_id AND ticket_turns_37.client_id = ?5)
            )
            WHEN 'viw' THEN (
              SELECT json_object('__typename', 'View', 'id', 'viw_' || views_38.id)
              FROM views views_38
              WHERE (views_38.id = decisions_1.subject_id AND views_38.owner_id = ?7)
            ) END,
            'supersedes', CASE WHEN decisions_39.id IS NOT NULL THEN json_object('id', 'dec_' || decisions_39.id, 'question', decisions_39.question) END), 2), -1, -1000000000)
        || ',"supersededBy":{"nodes":' || (
        SELECT json_group_array(json_object('id', 'dec_' || decisions_40.id, 'question', decisions_40.question))
        FROM (
          SELECT decisions_41.id, decisions_41.question
          FROM decisions decisions_41
          WHERE (decisions_41.supersedes_id = decisions_1.id AND decisions_41.client_id = ?5)
          ORDER BY decisions_41.asked_at DESC, decisions_41.id DESC
          LIMIT 1
        ) decisions_40
      ) || '},' || substr(substr(json_object('state', decisions_1.state,
            'askedBackAt', decisions_1.asked_back_at,
            'waitsForViewer', json(CASE WHEN (decisions_1.id IN (SELECT one.decision_id FROM approvers one WHERE one.state <> 'RELEASED' AND one.person_id = ?7) AND decisions_1.state IN ('PENDING')) THEN 'true' ELSE 'false' END),
            'viewerCan', json_object('vote', json(CASE WHEN ((?8 OR decisions_1.client_id IN (SELECT value FROM json_each(?9))) AND decisions_1.state IN ('PENDING') AND decisions_1.id IN (SELECT one.decision_id FROM approvers one WHERE one.state <> 'RELEASED' AND one.person_id = ?7)) THEN 'true' ELSE 'false' END),
              'askBack', json(CASE WHEN ((?8 OR decisions_1.client_id IN (SELECT value FROM json_each(?9))) AND decisions_1.state IN ('PENDING') AND decisions_1.id IN (SELECT one.decision_id FROM approvers one WHERE one.state <> 'RELEASED' AND one.person_id = ?7)) THEN 'true' ELSE 'false' END),
              'remark', json(CASE WHEN (?8 OR decisions_1.client_id IN (SELECT value FROM json_each(?9))) THEN 'true' ELSE 'false' END),
              'delegate', json(CASE WHEN ((?8 OR decisions_1.client_id IN (SELECT value FROM json_each(?9))) AND decisions_1.state IN ('PENDING') AND (decisions_1.id IN (SELECT one.decision_id FROM approvers one WHERE one.state <> 'RELEASED' AND one.person_id = ?7) OR decisions_1.id IN (SELECT one.decision_id FROM approvers one WHERE one.state <> 'RELEASED' AND one.delegate_of_id = ?7) OR ?10 OR ?11 OR decisions_1.client_id IN (SELECT value FROM json_each(?12)))) THEN 'true' ELSE 'false' END),
              'withdraw', json(CASE WHEN ((?8 OR decisions_1.client_id IN (SELECT value FROM json_each(?9))) AND decisions_1.state IN ('PENDING') AND (decisions_1.asked_by_id = ?7 OR ?13 OR decisions_1.client_id IN (SELECT value FROM json_each(?14)) OR ?10 OR ?11 OR decisions_1.client_id IN (SELECT value FROM json_each(?12)))) THEN 'true' ELSE 'false' END))), 2), -1, -1000000000)
        || ',"options":{"nodes":' || (
        SELECT json_group_array(json_object('id', 'opt_' || options_42.id,
            'label', options_42.label,
            'consequence', options_42.consequence,
            'recurring', options_42.recurring,
            'approves', json(CASE options_42.approves WHEN 1 THEN 'true' WHEN 0 THEN 'false' END),
            'recommended', json(CASE options_42.recommended WHEN 1 THEN 'true' WHEN 0 THEN 'false' END),
            'fallback', json(CASE options_42.fallback WHEN 1 THEN 'true' WHEN 0 THEN 'false' END),
            'chosen', json(CASE options_42.chosen WHEN 1 THEN 'true' WHEN 0 THEN 'false' END),
            'cost', CASE WHEN options_42.cost_minor IS NOT NULL THEN json_object('minor', options_42.cost_minor, 'currency', options_42.cost_currency) END))
        FROM (
          SELECT options_43.id, options_43.label, options_43.consequence, options_43.recurring, options_43.approves, options_43.recommended, options_43.fallback, options_43.chosen, options_43.cost_minor, options_43.cost_currency
          FROM options options_43
          WHERE (options_43.decision_id = decisions_1.id AND options_43.client_id = ?5)
          ORDER BY options_43.place ASC, options_43.id ASC
          LIMIT 10
        ) options_42
      ) || '},"approvers":{"nodes":' || (
        SELECT json_group_array(json_object('id', 'apr_' || approvers_44.id,
            'side', approvers_44.side,
            'state', approvers_44.state,
            'reason', approvers_44.reason,
            'decidedAt', approvers_44.decided_at,
            'person', CASE WHEN people_45.id IS NOT NULL THEN json_object('id', 'per_' || people_45.id,
              'name', people_45.name,
              'client', CASE WHEN organisations_46.id IS NOT NULL THEN json_object('id', 'org_' || organisations_46.id, 'kind', organisations_46.kind) END) END,
            'delegateOf', CASE WHEN people_47.id IS NOT NULL THEN json_object('id', 'per_' || people_47.id, 'name', people_47.name) END,
            'option', CASE WHEN options_48.id IS NOT NULL THEN json_object('id', 'opt_' || options_48.id, 'label', options_48.label) END))
        FROM (
          SELECT approvers_49.id, approvers_49.side, approvers_49.state, approvers_49.reason, approvers_49.decided_at, approvers_49.person_id, approvers_49.delegate_of_id, approvers_49.option_id
          FROM approvers approvers_49
          WHERE (approvers_49.decision_id = decisions_1.id AND approvers_49.client_id = ?5)
          ORDER BY approvers_49.created_at ASC, approvers_49.id ASC
          LIMIT 50
        ) approvers_44
        LEFT JOIN people people_45 ON (people_45.id = approvers_44.person_id AND people_45.withdrawn_at IS NULL AND (people_45.client_id = ?5 OR people_45.id = ?7 OR people_45.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
        LEFT JOIN organisations organisations_46 ON (organisations_46.id = people_45.client_id AND (organisations_46.id = ?5 OR (organisations_46.id = ?6 OR organisations_46.kind = 'ENTERPRISE')))
        LEFT JOIN people people_47 ON (people_47.id = approvers_44.delegate_of_id AND people_47.withdrawn_at IS NULL AND (people_47.client_id = ?5 OR people_47.id = ?7 OR people_47.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
        LEFT JOIN options options_48 ON (options_48.id = approvers_44.option_id AND options_48.client_id = ?5)
      ) || '},"remarks":{"nodes":' || (
        SELECT json_group_array(json_object('id', 'rmk_' || remarks_50.id,
            'audience', remarks_50.audience,
            'body', remarks_50.body,
            'at', remarks_50.at,
            'author', CASE WHEN people_51.id IS NOT NULL THEN json_object('id', 'per_' || people_51.id,
              'name', people_51.name,
              'client', CASE WHEN organisations_52.id IS NOT NULL THEN json_object('id', 'org_' || organisations_52.id, 'name', organisations_52.name, 'kind', organisations_52.kind) END) END))
        FROM (
          SELECT remarks_53.id, remarks_53.audience, remarks_53.body, remarks_53.at, remarks_53.author_id
          FROM remarks remarks_53
          WHERE (remarks_53.decision_id = decisions_1.id AND remarks_53.audience = 'SHARED' AND remarks_53.client_id = ?5)
          ORDER BY remarks_53.at ASC, remarks_53.id ASC
          LIMIT 100
        ) remarks_50
        LEFT JOIN people people_51 ON (people_51.id = remarks_50.author_id AND people_51.withdrawn_at IS NULL AND (people_51.client_id = ?5 OR people_51.id = ?7 OR people_51.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
        LEFT JOIN organisations organisations_52 ON (organisations_52.id = people_51.client_id AND (organisations_52.id = ?5 OR (organisations_52.id = ?6 OR organisations_52.kind = 'ENTERPRISE')))
      ) || '}}'
      FROM decisions decisions_1
      LEFT JOIN people people_2 ON (people_2.id = decisions_1.asked_by_id AND people_2.withdrawn_at IS NULL AND (people_2.client_id = ?5 OR people_2.id = ?7 OR people_2.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
      LEFT JOIN organisations organisations_3 ON (organisations_3.id = decisions_1.client_id AND (organisations_3.id = ?5 OR (organisations_3.id = ?6 OR organisations_3.kind = 'ENTERPRISE')))
      LEFT JOIN decisions decisions_39 ON (decisions_39.id = decisions_1.supersedes_id AND decisions_39.client_id = ?5)
      WHERE (decisions_1.id = ?15 AND decisions_1.client_id = ?5)
    ), 'null') || '}' AS BLOB)
