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
            WHEN 'lbl' THEN (
              SELECT json_object('__typename', 'Label', 'id', 'lbl_' || labels_17.id)
              FROM labels labels_17
              WHERE (labels_17.id = decisions_1.subject_id AND labels_17.client_id = ?5)
            )
            WHEN 'dev' THEN (
              SELECT json_object('__typename',
                'Device',
                'id', 'dev_' || devices_18.id,
                'tag', devices_18.tag,
                'model', CASE WHEN device_models_19.id IS NOT NULL THEN json_object('id', 'mod_' || device_models_19.id,
                  'manufacturer', device_models_19.manufacturer,
                  'name', device_models_19.name) END)
              FROM devices devices_18
              LEFT JOIN device_models device_models_19 ON (device_models_19.id = devices_18.model_id AND ?7 <> '00000000-0000-0000-0000-000000000000')
              WHERE (devices_18.id = decisions_1.subject_id AND devices_18.withdrawn_at IS NULL AND devices_18.client_id = ?5)
            )
            WHEN 'asg' THEN (
              SELECT json_object('__typename', 'Assignment', 'id', 'asg_' || assignments_20.id)
              FROM assignments assignments_20
              WHERE (assignments_20.id = decisions_1.subject_id AND assignments_20.client_id = ?5)
            )
            WHEN 'svc' THEN (
              SELECT json_object('__typename', 'Service', 'id', 'svc_' || services_21.id)
              FROM services services_21
              WHERE (services_21.id = decisions_1.subject_id AND services_21.client_id = ?5)
            )
            WHEN 'fil' THEN (
              SELECT json_object('__typename', 'File', 'id', 'fil_' || files_22.id)
              FROM files files_22
              WHERE (files_22.id = decisions_1.subject_id AND ((files_22.state <> 'ATTACHED' AND files_22.sender_id = ?7) OR EXISTS (SELECT 1 FROM ticket_files hung WHERE hung.file_id = files_22.id AND hung.client_id = ?5) OR EXISTS (
                    SELECT 1
                    FROM comment_files hung JOIN comments told ON told.id = hung.comment_id
                    WHERE hung.file_id = files_22.id AND (told.audience = 'SHARED' AND told.client_id = ?5)
                  )))
            )
            WHEN 'tea' THEN (
              SELECT json_object('__typename', 'Team', 'id', 'tea_' || teams_23.id)
              FROM teams teams_23
              WHERE teams_23.id = decisions_1.subject_id
            )
            WHEN 'tem' THEN (
              SELECT json_object('__typename', 'TeamMember', 'id', 'tem_' || team_members_24.id)
              FROM team_members team_members_24
              WHERE FALSE
            )
            WHEN 'tkt' THEN (
              SELECT json_object('__typename',
                'Ticket',
                'id', 'tkt_' || tickets_25.id,
                'number', tickets_25.number,
                'title', tickets_25.title,
                'client', CASE WHEN organisations_26.id IS NOT NULL THEN json_object('id', 'org_' || organisations_26.id, 'code', organisations_26.code) END)
              FROM tickets tickets_25
              LEFT JOIN organisations organisations_26 ON (organisations_26.id = tickets_25.client_id AND (organisations_26.id = ?5 OR (organisations_26.id = ?6 OR organisations_26.kind = 'ENTERPRISE')))
              WHERE (tickets_25.id = decisions_1.subject_id AND tickets_25.client_id = ?5)
            )
            WHEN 'com' THEN (
              SELECT json_object('__typename', 'Comment', 'id', 'com_' || comments_27.id)
              FROM comments comments_27
              WHERE (comments_27.id = decisions_1.subject_id AND comments_27.audience = 'SHARED' AND comments_27.client_id = ?5)
            )
            WHEN 'tkl' THEN (
              SELECT json_object('__typename', 'TicketLink', 'id', 'tkl_' || ticket_links_28.id)
              FROM ticket_links ticket_links_28
              WHERE (ticket_links_28.id = decisions_1.subject_id AND ticket_links_28.ended_at IS NULL AND ticket_links_28.client_id = ?5)
            )
            WHEN 'tkw' THEN (
              SELECT json_object('__typename', 'TicketWatcher', 'id', 'tkw_' || ticket_watchers_29.id)
              FROM ticket_watchers ticket_watchers_29
              WHERE (ticket_watchers_29.id = decisions_1.subject_id AND ticket_watchers_29.ended_at IS NULL AND ticket_watchers_29.client_id = ?5)
            )
            WHEN 'wrk' THEN (
              SELECT json_object('__typename', 'WorkEntry', 'id', 'wrk_' || work_entries_30.id)
              FROM work_entries work_entries_30
              WHERE (work_entries_30.id = decisions_1.subject_id AND (work_entries_30.audience = 'SHARED' AND work_entries_30.ended_at IS NULL) AND work_entries_30.client_id = ?5)
            )
            WHEN 'rtg' THEN (
              SELECT json_object('__typename', 'Rating', 'id', 'rtg_' || ratings_31.id)
              FROM ratings ratings_31
              WHERE (ratings_31.id = decisions_1.subject_id AND ratings_31.client_id = ?5)
            )
            WHEN 'imp' THEN (
              SELECT json_object('__typename', 'Import', 'id', 'imp_' || imports_32.id)
              FROM imports imports_32
              WHERE (imports_32.id = decisions_1.subject_id AND imports_32.client_id = ?5)
            )
            WHEN 'mal' THEN (
              SELECT json_object('__typename', 'Mail', 'id', 'mal_' || mails_33.id)
              FROM mails mails_33
              WHERE FALSE
            )
            WHEN 'prf' THEN (
              SELECT json_object('__typename', 'Preference', 'id', 'prf_' || preferences_34.id)
              FROM preferences preferences_34
              WHERE (preferences_34.id = decisions_1.subject_id AND preferences_34.person_id = ?7)
            )
            WHEN 'rpl' THEN (
              SELECT json_object('__typename', 'Reply', 'id', 'rpl_' || replies_35.id)
              FROM replies replies_35
              WHERE FALSE
            )
            WHEN 'tks' THEN (
              SELECT json_object('__typename', 'TicketStep', 'id', 'tks_' || ticket_steps_36.id)
              FROM ticket_steps ticket_steps_36
              WHERE (ticket_steps_36.id = decisions_1.subject_id AND ticket_steps_36.client_id = ?5)
            )
            WHEN 'pol' THEN (
              SELECT json_object('__typename', 'Policy', 'id', 'pol_' || policies_37.id)
              FROM policies policies_37
              WHERE (policies_37.id = decisions_1.subject_id AND (policies_37.client_id = ?5 OR policies_37.client_id IN (SELECT it.id FROM organisations it WHERE it.kind = 'ENTERPRISE')))
            )
            WHEN 'clk' THEN (
              SELECT json_object('__typename', 'Clock', 'id', 'clk_' || clocks_38.id)
              FROM clocks clocks_38
              WHERE (clocks_38.id = decisions_1.subject_id AND clocks_38.client_id = ?5)
            )
            WHEN 'trn' THEN (
              SELECT json_object('__typename', 'TicketTurn', 'id', 'trn_' || ticket_turns_39.id)
              FROM ticket_turns ticket_turns_39
              WHERE (ticket_turns_39.id = decisions_1.subject_id AND ticket_turns_39.client_id = ?5)
            )
            WHEN 'viw' THEN (
              SELECT json_object('__typename', 'View', 'id', 'viw_' || views_40.id)
              FROM views views_40
              WHERE (views_40.id = decisions_1.subject_id AND views_40.owner_id = ?7)
            ) END,
            'supersedes', CASE WHEN decisions_41.id IS NOT NULL THEN json_object('id', 'dec_' || decisions_41.id, 'question', decisions_41.question) END), 2), -1, -1000000000)
        || ',"supersededBy":{"nodes":' || (
        SELECT json_group_array(json_object('id', 'dec_' || decisions_42.id, 'question', decisions_42.question))
        FROM (
          SELECT decisions_43.id, decisions_43.question
          FROM decisions decisions_43
          WHERE (decisions_43.supersedes_id = decisions_1.id AND decisions_43.client_id = ?5)
          ORDER BY decisions_43.asked_at DESC, decisions_43.id DESC
          LIMIT 1
        ) decisions_42
      ) || '},' || substr(substr(json_object('state', decisions_1.state,
            'askedBackAt', decisions_1.asked_back_at,
            'waitsForViewer', json(CASE WHEN (decisions_1.id IN (SELECT one.decision_id FROM approvers one WHERE one.state <> 'RELEASED' AND one.person_id = ?7) AND decisions_1.state IN ('PENDING')) THEN 'true' ELSE 'false' END),
            'viewerCan', json_object('vote', json(CASE WHEN ((?8 OR decisions_1.client_id IN (SELECT value FROM json_each(?9))) AND decisions_1.state IN ('PENDING') AND decisions_1.id IN (SELECT one.decision_id FROM approvers one WHERE one.state <> 'RELEASED' AND one.person_id = ?7)) THEN 'true' ELSE 'false' END),
              'askBack', json(CASE WHEN ((?8 OR decisions_1.client_id IN (SELECT value FROM json_each(?9))) AND decisions_1.state IN ('PENDING') AND decisions_1.id IN (SELECT one.decision_id FROM approvers one WHERE one.state <> 'RELEASED' AND one.person_id = ?7)) THEN 'true' ELSE 'false' END),
              'remark', json(CASE WHEN (?8 OR decisions_1.client_id IN (SELECT value FROM json_each(?9))) THEN 'true' ELSE 'false' END),
              'delegate', json(CASE WHEN ((?8 OR decisions_1.client_id IN (SELECT value FROM json_each(?9))) AND decisions_1.state IN ('PENDING') AND (decisions_1.id IN (SELECT one.decision_id FROM approvers one WHERE one.state <> 'RELEASED' AND one.person_id = ?7) OR decisions_1.id IN (SELECT one.decision_id FROM approvers one WHERE one.state <> 'RELEASED' AND one.delegate_of_id = ?7) OR ?10 OR ?11 OR decisions_1.client_id IN (SELECT value FROM json_each(?12)))) THEN 'true' ELSE 'false' END),
              'withdraw', json(CASE WHEN ((?8 OR decisions_1.client_id IN (SELECT value FROM json_each(?9))) AND decisions_1.state IN ('PENDING') AND (decisions_1.asked_by_id = ?7 OR ?13 OR decisions_1.client_id IN (SELECT value FROM json_each(?14)) OR ?10 OR ?11 OR decisions_1.client_id IN (SELECT value FROM json_each(?12)))) THEN 'true' ELSE 'false' END))), 2), -1, -1000000000)
        || ',"options":{"nodes":' || (
        SELECT json_group_array(json_object('id', 'opt_' || options_44.id,
            'label', options_44.label,
            'consequence', options_44.consequence,
            'recurring', options_44.recurring,
            'approves', json(CASE options_44.approves WHEN 1 THEN 'true' WHEN 0 THEN 'false' END),
            'recommended', json(CASE options_44.recommended WHEN 1 THEN 'true' WHEN 0 THEN 'false' END),
            'fallback', json(CASE options_44.fallback WHEN 1 THEN 'true' WHEN 0 THEN 'false' END),
            'chosen', json(CASE options_44.chosen WHEN 1 THEN 'true' WHEN 0 THEN 'false' END),
            'cost', CASE WHEN options_44.cost_minor IS NOT NULL THEN json_object('minor', options_44.cost_minor, 'currency', options_44.cost_currency) END))
        FROM (
          SELECT options_45.id, options_45.label, options_45.consequence, options_45.recurring, options_45.approves, options_45.recommended, options_45.fallback, options_45.chosen, options_45.cost_minor, options_45.cost_currency
          FROM options options_45
          WHERE (options_45.decision_id = decisions_1.id AND options_45.client_id = ?5)
          ORDER BY options_45.place ASC, options_45.id ASC
          LIMIT 10
        ) options_44
      ) || '},"approvers":{"nodes":' || (
        SELECT json_group_array(json_object('id', 'apr_' || approvers_46.id,
            'side', approvers_46.side,
            'state', approvers_46.state,
            'reason', approvers_46.reason,
            'decidedAt', approvers_46.decided_at,
            'person', CASE WHEN people_47.id IS NOT NULL THEN json_object('id', 'per_' || people_47.id,
              'name', people_47.name,
              'client', CASE WHEN organisations_48.id IS NOT NULL THEN json_object('id', 'org_' || organisations_48.id, 'kind', organisations_48.kind) END) END,
            'delegateOf', CASE WHEN people_49.id IS NOT NULL THEN json_object('id', 'per_' || people_49.id, 'name', people_49.name) END,
            'option', CASE WHEN options_50.id IS NOT NULL THEN json_object('id', 'opt_' || options_50.id, 'label', options_50.label) END))
        FROM (
          SELECT approvers_51.id, approvers_51.side, approvers_51.state, approvers_51.reason, approvers_51.decided_at, approvers_51.person_id, approvers_51.delegate_of_id, approvers_51.option_id
          FROM approvers approvers_51
          WHERE (approvers_51.decision_id = decisions_1.id AND approvers_51.client_id = ?5)
          ORDER BY approvers_51.created_at ASC, approvers_51.id ASC
          LIMIT 50
        ) approvers_46
        LEFT JOIN people people_47 ON (people_47.id = approvers_46.person_id AND people_47.withdrawn_at IS NULL AND (people_47.client_id = ?5 OR people_47.id = ?7 OR people_47.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
        LEFT JOIN organisations organisations_48 ON (organisations_48.id = people_47.client_id AND (organisations_48.id = ?5 OR (organisations_48.id = ?6 OR organisations_48.kind = 'ENTERPRISE')))
        LEFT JOIN people people_49 ON (people_49.id = approvers_46.delegate_of_id AND people_49.withdrawn_at IS NULL AND (people_49.client_id = ?5 OR people_49.id = ?7 OR people_49.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
        LEFT JOIN options options_50 ON (options_50.id = approvers_46.option_id AND options_50.client_id = ?5)
      ) || '},"remarks":{"nodes":' || (
        SELECT json_group_array(json_object('id', 'rmk_' || remarks_52.id,
            'audience', remarks_52.audience,
            'body', remarks_52.body,
            'at', remarks_52.at,
            'author', CASE WHEN people_53.id IS NOT NULL THEN json_object('id', 'per_' || people_53.id,
              'name', people_53.name,
              'client', CASE WHEN organisations_54.id IS NOT NULL THEN json_object('id', 'org_' || organisations_54.id, 'name', organisations_54.name, 'kind', organisations_54.kind) END) END))
        FROM (
          SELECT remarks_55.id, remarks_55.audience, remarks_55.body, remarks_55.at, remarks_55.author_id
          FROM remarks remarks_55
          WHERE (remarks_55.decision_id = decisions_1.id AND remarks_55.audience = 'SHARED' AND remarks_55.client_id = ?5)
          ORDER BY remarks_55.at ASC, remarks_55.id ASC
          LIMIT 100
        ) remarks_52
        LEFT JOIN people people_53 ON (people_53.id = remarks_52.author_id AND people_53.withdrawn_at IS NULL AND (people_53.client_id = ?5 OR people_53.id = ?7 OR people_53.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
        LEFT JOIN organisations organisations_54 ON (organisations_54.id = people_53.client_id AND (organisations_54.id = ?5 OR (organisations_54.id = ?6 OR organisations_54.kind = 'ENTERPRISE')))
      ) || '}}'
      FROM decisions decisions_1
      LEFT JOIN people people_2 ON (people_2.id = decisions_1.asked_by_id AND people_2.withdrawn_at IS NULL AND (people_2.client_id = ?5 OR people_2.id = ?7 OR people_2.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
      LEFT JOIN organisations organisations_3 ON (organisations_3.id = decisions_1.client_id AND (organisations_3.id = ?5 OR (organisations_3.id = ?6 OR organisations_3.kind = 'ENTERPRISE')))
      LEFT JOIN decisions decisions_41 ON (decisions_41.id = decisions_1.supersedes_id AND decisions_41.client_id = ?5)
      WHERE (decisions_1.id = ?15 AND decisions_1.client_id = ?5)
    ), 'null') || '}' AS BLOB)
