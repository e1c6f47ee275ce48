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
              WHERE organisations_4.id = decisions_1.subject_id
            )
            WHEN 'per' THEN (
              SELECT json_object('__typename', 'Person', 'id', 'per_' || people_5.id)
              FROM people people_5
              WHERE (people_5.id = decisions_1.subject_id AND people_5.withdrawn_at IS NULL)
            )
            WHEN 'mem' THEN (
              SELECT json_object('__typename', 'Membership', 'id', 'mem_' || memberships_6.id)
              FROM memberships memberships_6
              WHERE memberships_6.id = decisions_1.subject_id
            )
            WHEN 'ses' THEN (
              SELECT json_object('__typename', 'Session', 'id', 'ses_' || sessions_7.id)
              FROM sessions sessions_7
              WHERE (sessions_7.id = decisions_1.subject_id AND sessions_7.person_id = ?5)
            )
            WHEN 'tok' THEN (
              SELECT json_object('__typename', 'Token', 'id', 'tok_' || tokens_8.id)
              FROM tokens tokens_8
              WHERE (tokens_8.id = decisions_1.subject_id AND tokens_8.person_id = ?5)
            )
            WHEN 'sys' THEN (
              SELECT json_object('__typename', 'System', 'id', 'sys_' || systems_9.id)
              FROM systems systems_9
              WHERE systems_9.id = decisions_1.subject_id
            )
            WHEN 'acc' THEN (
              SELECT json_object('__typename', 'Access', 'id', 'acc_' || accesses_10.id)
              FROM accesses accesses_10
              WHERE accesses_10.id = decisions_1.subject_id
            )
            WHEN 'cal' THEN (
              SELECT json_object('__typename', 'Calendar', 'id', 'cal_' || calendars_11.id)
              FROM calendars calendars_11
              WHERE calendars_11.id = decisions_1.subject_id
            )
            WHEN 'clo' THEN (
              SELECT json_object('__typename', 'Closure', 'id', 'clo_' || closures_12.id)
              FROM closures closures_12
              WHERE closures_12.id = decisions_1.subject_id
            )
            WHEN 'dec' THEN (
              SELECT json_object('__typename', 'Decision', 'id', 'dec_' || decisions_13.id)
              FROM decisions decisions_13
              WHERE decisions_13.id = decisions_1.subject_id
            )
            WHEN 'opt' THEN (
              SELECT json_object('__typename', 'Option', 'id', 'opt_' || options_14.id)
              FROM options options_14
              WHERE options_14.id = decisions_1.subject_id
            )
            WHEN 'apr' THEN (
              SELECT json_object('__typename', 'Approver', 'id', 'apr_' || approvers_15.id)
              FROM approvers approvers_15
              WHERE approvers_15.id = decisions_1.subject_id
            )
            WHEN 'rmk' THEN (
              SELECT json_object('__typename', 'Remark', 'id', 'rmk_' || remarks_16.id)
              FROM remarks remarks_16
              WHERE remarks_16.id = decisions_1.subject_id
            )
            WHEN 'dlg' THEN (
              SELECT json_object('__typename', 'Delegation', 'id', 'dlg_' || delegations_17.id)
              FROM delegations delegations_17
              WHERE delegations_17.id = decisions_1.subject_id
            )
            WHEN 'mod' THEN (
              SELECT json_object('__typename', 'DeviceModel', 'id', 'mod_' || device_models_18.id)
              FROM device_models device_models_18
              WHERE device_models_18.id = decisions_1.subject_id
            )
            WHEN 'lik' THEN (
              SELECT json_object('__typename', 'Likeness', 'id', 'lik_' || likenesses_19.id)
              FROM likenesses likenesses_19
              WHERE likenesses_19.id = decisions_1.subject_id
            )
            WHEN 'lbl' THEN (
              SELECT json_object('__typename', 'Label', 'id', 'lbl_' || labels_20.id)
              FROM labels labels_20
              WHERE labels_20.id = decisions_1.subject_id
            )
            WHEN 'dev' THEN (
              SELECT json_object('__typename',
                'Device',
                'id', 'dev_' || devices_21.id,
                'tag', devices_21.tag,
                'model', CASE WHEN device_models_22.id IS NOT NULL THEN json_object('id', 'mod_' || device_models_22.id,
                  'manufacturer', device_models_22.manufacturer,
                  'name', device_models_22.name) END)
              FROM devices devices_21
              LEFT JOIN device_models device_models_22 ON device_models_22.id = devices_21.model_id
              WHERE (devices_21.id = decisions_1.subject_id AND devices_21.withdrawn_at IS NULL)
            )
            WHEN 'asg' THEN (
              SELECT json_object('__typename', 'Assignment', 'id', 'asg_' || assignments_23.id)
              FROM assignments assignments_23
              WHERE assignments_23.id = decisions_1.subject_id
            )
            WHEN 'svc' THEN (
              SELECT json_object('__typename', 'Service', 'id', 'svc_' || services_24.id)
              FROM services services_24
              WHERE services_24.id = decisions_1.subject_id
            )
            WHEN 'fil' THEN (
              SELECT json_object('__typename', 'File', 'id', 'fil_' || files_25.id)
              FROM files files_25
              WHERE (files_25.id = decisions_1.subject_id AND ((files_25.state <> 'ATTACHED' AND files_25.sender_id = ?5) OR EXISTS (SELECT 1 FROM ticket_files hung WHERE hung.file_id = files_25.id AND TRUE) OR EXISTS (
                    SELECT 1
                    FROM comment_files hung JOIN comments told ON told.id = hung.comment_id
                    WHERE hung.file_id = files_25.id AND TRUE
                  )))
            )
            WHEN 'tea' THEN (
              SELECT json_object('__typename', 'Team', 'id', 'tea_' || teams_26.id)
              FROM teams teams_26
              WHERE teams_26.id = decisions_1.subject_id
            )
            WHEN 'tem' THEN (
              SELECT json_object('__typename', 'TeamMember', 'id', 'tem_' || team_members_27.id)
              FROM team_members team_members_27
              WHERE (team_members_27.id = decisions_1.subject_id AND team_members_27.ended_at IS NULL)
            )
            WHEN 'tkt' THEN (
              SELECT json_object('__typename',
                'Ticket',
                'id', 'tkt_' || tickets_28.id,
                'number', tickets_28.number,
                'title', tickets_28.title,
                'client', CASE WHEN organisations_29.id IS NOT NULL THEN json_object('id', 'org_' || organisations_29.id, 'code', organisations_29.code) END)
              FROM tickets tickets_28
              LEFT JOIN organisations organisations_29 ON organisations_29.id = tickets_28.client_id
              WHERE tickets_28.id = decisions_1.subject_id
            )
            WHEN 'com' THEN (
              SELECT json_object('__typename', 'Comment', 'id', 'com_' || comments_30.id)
              FROM comments comments_30
              WHERE comments_30.id = decisions_1.subject_id
            )
            WHEN 'tkl' THEN (
              SELECT json_object('__typename', 'TicketLink', 'id', 'tkl_' || ticket_links_31.id)
              FROM ticket_links ticket_links_31
              WHERE (ticket_links_31.id = decisions_1.subject_id AND ticket_links_31.ended_at IS NULL)
            )
            WHEN 'tkw' THEN (
              SELECT json_object('__typename', 'TicketWatcher', 'id', 'tkw_' || ticket_watchers_32.id)
              FROM ticket_watchers ticket_watchers_32
              WHERE (ticket_watchers_32.id = decisions_1.subject_id AND ticket_watchers_32.ended_at IS NULL)
            )
            WHEN 'wrk' THEN (
              SELECT json_object('__typename', 'WorkEntry', 'id', 'wrk_' || work_entries_33.id)
              FROM work_entries work_entries_33
              WHERE work_entries_33.id = decisions_1.subject_id
            )
            WHEN 'rtg' THEN (
              SELECT json_object('__typename', 'Rating', 'id', 'rtg_' || ratings_34.id)
              FROM ratings ratings_34
              WHERE ratings_34.id = decisions_1.subject_id
            )
            WHEN 'cst' THEN (
              SELECT json_object('__typename', 'Cost', 'id', 'cst_' || costs_35.id)
              FROM costs costs_35
              WHERE costs_35.id = decisions_1.subject_id
            )
            WHEN 'trf' THEN (
              SELECT json_object('__typename', 'Tariff', 'id', 'trf_' || tariffs_36.id)
              FROM tariffs tariffs_36
              WHERE tariffs_36.id = decisions_1.subject_id
            )
            WHEN 'imp' THEN (
              SELECT json_object('__typename', 'Import', 'id', 'imp_' || imports_37.id)
              FROM imports imports_37
              WHERE imports_37.id = decisions_1.subject_id
            )
            WHEN 'mal' THEN (
              SELECT json_object('__typename', 'Mail', 'id', 'mal_' || mails_38.id)
              FROM mails mails_38
              WHERE mails_38.id = decisions_1.subject_id
            )
            WHEN 'prf' THEN (
              SELECT json_object('__typename', 'Preference', 'id', 'prf_' || preferences_39.id)
              FROM preferences preferences_39
              WHERE preferences_39.id = decisions_1.subject_id
            )
            WHEN 'rpl' THEN (
              SELECT json_object('__typename', 'Reply', 'id', 'rpl_' || replies_40.id)
              FROM replies replies_40
              WHERE (replies_40.id = decisions_1.subject_id AND (replies_40.scope = 'GLOBAL' OR replies_40.team_id IN (SELECT mine.team_id FROM team_members mine WHERE mine.ended_at IS NULL AND mine.person_id = ?5) OR replies_40.person_id = ?5))
            )
            WHEN 'tks' THEN (
              SELECT json_object('__typename', 'TicketStep', 'id', 'tks_' || ticket_steps_41.id)
              FROM ticket_steps ticket_steps_41
              WHERE ticket_steps_41.id = decisions_1.subject_id
            )
            WHEN 'pol' THEN (
              SELECT json_object('__typename', 'Policy', 'id', 'pol_' || policies_42.id)
              FROM policies policies_42
              WHERE policies_42.id = decisions_1.subject_id
            )
            WHEN 'clk' THEN (
              SELECT json_object('__typename', 'Clock', 'id', 'clk_' || clocks_43.id)
              FROM clocks clocks_43
              WHERE clocks_43.id = decisions_1.subject_id
            )
            WHEN 'trn' THEN (
              SELECT json_object('__typename', 'TicketTurn', 'id', 'trn_' || ticket_turns_44.id)
              FROM ticket_turns ticket_turns_44
              WHERE ticket_turns_44.id = decisions_1.subject_id
            )
            WHEN 'viw' THEN (
              SELECT json_object('__typename', 'View', 'id', 'viw_' || views_45.id)
              FROM views views_45
              WHERE (views_45.id = decisions_1.subject_id AND (views_45.owner_id = ?5 OR views_45.audience = 'COMPANY' OR views_45.team_id IN (SELECT mine.team_id FROM team_members mine WHERE mine.ended_at IS NULL AND mine.person_id = ?5)))
            ) END,
            'supersedes', CASE WHEN decisions_46.id IS NOT NULL THEN json_object('id', 'dec_' || decisions_46.id, 'question', decisions_46.question) END), 2), -1, -1000000000)
        || ',"supersededBy":{"nodes":' || (
        SELECT json_group_array(json_object('id', 'dec_' || decisions_47.id, 'question', decisions_47.question))
        FROM (
          SELECT decisions_48.id, decisions_48.question
          FROM decisions decisions_48
          WHERE decisions_48.supersedes_id = decisions_1.id
          ORDER BY decisions_48.asked_at DESC, decisions_48.id DESC
          LIMIT 1
        ) decisions_47
      ) || '},' || substr(substr(json_object('state', decisions_1.state,
            'askedBackAt', decisions_1.asked_back_at,
            'waitsForViewer', json(CASE WHEN (decisions_1.id IN (SELECT one.decision_id FROM approvers one WHERE one.state <> 'RELEASED' AND one.person_id = ?5) AND decisions_1.state IN ('PENDING')) THEN 'true' ELSE 'false' END),
            'viewerCan', json_object('vote', json(CASE WHEN ((?6 OR decisions_1.client_id IN (SELECT value FROM json_each(?7))) AND decisions_1.state IN ('PENDING') AND decisions_1.id IN (SELECT one.decision_id FROM approvers one WHERE one.state <> 'RELEASED' AND one.person_id = ?5)) THEN 'true' ELSE 'false' END),
              'askBack', json(CASE WHEN ((?6 OR decisions_1.client_id IN (SELECT value FROM json_each(?7))) AND decisions_1.state IN ('PENDING') AND decisions_1.id IN (SELECT one.decision_id FROM approvers one WHERE one.state <> 'RELEASED' AND one.person_id = ?5)) THEN 'true' ELSE 'false' END),
              'remark', json(CASE WHEN (?6 OR decisions_1.client_id IN (SELECT value FROM json_each(?7))) THEN 'true' ELSE 'false' END),
              'delegate', json(CASE WHEN ((?6 OR decisions_1.client_id IN (SELECT value FROM json_each(?7))) AND decisions_1.state IN ('PENDING') AND (decisions_1.id IN (SELECT one.decision_id FROM approvers one WHERE one.state <> 'RELEASED' AND one.person_id = ?5) OR decisions_1.id IN (SELECT one.decision_id FROM approvers one WHERE one.state <> 'RELEASED' AND one.delegate_of_id = ?5) OR ?8 OR ?9 OR decisions_1.client_id IN (SELECT value FROM json_each(?10)))) THEN 'true' ELSE 'false' END),
              'withdraw', json(CASE WHEN ((?6 OR decisions_1.client_id IN (SELECT value FROM json_each(?7))) AND decisions_1.state IN ('PENDING') AND (decisions_1.asked_by_id = ?5 OR ?11 OR decisions_1.client_id IN (SELECT value FROM json_each(?12)) OR ?8 OR ?9 OR decisions_1.client_id IN (SELECT value FROM json_each(?10)))) THEN 'true' ELSE 'false' END))), 2), -1, -1000000000)
        || ',"options":{"nodes":' || (
        SELECT json_group_array(json_object('id', 'opt_' || options_49.id,
            'label', options_49.label,
            'consequence', options_49.consequence,
            'recurring', options_49.recurring,
            'approves', json(CASE options_49.approves WHEN 1 THEN 'true' WHEN 0 THEN 'false' END),
            'recommended', json(CASE options_49.recommended WHEN 1 THEN 'true' WHEN 0 THEN 'false' END),
            'fallback', json(CASE options_49.fallback WHEN 1 THEN 'true' WHEN 0 THEN 'false' END),
            'chosen', json(CASE options_49.chosen WHEN 1 THEN 'true' WHEN 0 THEN 'false' END),
            'cost', CASE WHEN options_49.cost_minor IS NOT NULL THEN json_object('minor', options_49.cost_minor, 'currency', options_49.cost_currency) END))
        FROM (
          SELECT options_50.id, options_50.label, options_50.consequence, options_50.recurring, options_50.approves, options_50.recommended, options_50.fallback, options_50.chosen, options_50.cost_minor, options_50.cost_currency
          FROM options options_50
          WHERE options_50.decision_id = decisions_1.id
          ORDER BY options_50.place ASC, options_50.id ASC
          LIMIT 10
        ) options_49
      ) || '},"approvers":{"nodes":' || (
        SELECT json_group_array(json_object('id', 'apr_' || approvers_51.id,
            'side', approvers_51.side,
            'state', approvers_51.state,
            'reason', approvers_51.reason,
            'decidedAt', approvers_51.decided_at,
            'person', CASE WHEN people_52.id IS NOT NULL THEN json_object('id', 'per_' || people_52.id,
              'name', people_52.name,
              'client', CASE WHEN organisations_53.id IS NOT NULL THEN json_object('id', 'org_' || organisations_53.id, 'kind', organisations_53.kind) END) END,
            'delegateOf', CASE WHEN people_54.id IS NOT NULL THEN json_object('id', 'per_' || people_54.id, 'name', people_54.name) END,
            'option', CASE WHEN options_55.id IS NOT NULL THEN json_object('id', 'opt_' || options_55.id, 'label', options_55.label) END))
        FROM (
          SELECT approvers_56.id, approvers_56.side, approvers_56.state, approvers_56.reason, approvers_56.decided_at, approvers_56.person_id, approvers_56.delegate_of_id, approvers_56.option_id
          FROM approvers approvers_56
          WHERE approvers_56.decision_id = decisions_1.id
          ORDER BY approvers_56.created_at ASC, approvers_56.id ASC
          LIMIT 50
        ) approvers_51
        LEFT JOIN people people_52 ON (people_52.id = approvers_51.person_id AND people_52.withdrawn_at IS NULL)
        LEFT JOIN organisations organisations_53 ON organisations_53.id = people_52.client_id
        LEFT JOIN people people_54 ON (people_54.id = approvers_51.delegate_of_id AND people_54.withdrawn_at IS NULL)
        LEFT JOIN options options_55 ON options_55.id = approvers_51.option_id
      ) || '},"remarks":{"nodes":' || (
        SELECT json_group_array(json_object('id', 'rmk_' || remarks_57.id,
            'audience', remarks_57.audience,
            'body', remarks_57.body,
            'at', remarks_57.at,
            'author', CASE WHEN people_58.id IS NOT NULL THEN json_object('id', 'per_' || people_58.id,
              'name', people_58.name,
              'client', CASE WHEN organisations_59.id IS NOT NULL THEN json_object('id', 'org_' || organisations_59.id, 'name', organisations_59.name, 'kind', organisations_59.kind) END) END))
        FROM (
          SELECT remarks_60.id, remarks_60.audience, remarks_60.body, remarks_60.at, remarks_60.author_id
          FROM remarks remarks_60
          WHERE remarks_60.decision_id = decisions_1.id
          ORDER BY remarks_60.at ASC, remarks_60.id ASC
          LIMIT 100
        ) remarks_57
        LEFT JOIN people people_58 ON (people_58.id = remarks_57.author_id AND people_58.withdrawn_at IS NULL)
        LEFT JOIN organisations organisations_59 ON organisations_59.id = people_58.client_id
      ) || '}}'
      FROM decisions decisions_1
      LEFT JOIN people people_2 ON (people_2.id = decisions_1.asked_by_id AND people_2.withdrawn_at IS NULL)
      LEFT JOIN organisations organisations_3 ON organisations_3.id = decisions_1.client_id
      LEFT JOIN decisions decisions_46 ON decisions_46.id = decisions_1.supersedes_id
      WHERE decisions_1.id = ?13
    ), 'null') || '}' AS BLOB)
