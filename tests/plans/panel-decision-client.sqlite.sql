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
            WHEN 'dec' THEN (
              SELECT json_object('__typename', 'Decision', 'id', 'dec_' || decisions_9.id)
              FROM decisions decisions_9
              WHERE (decisions_9.id = decisions_1.subject_id AND decisions_9.client_id = ?5)
            )
            WHEN 'opt' THEN (
              SELECT json_object('__typename', 'Option', 'id', 'opt_' || options_10.id)
              FROM options options_10
              WHERE (options_10.id = decisions_1.subject_id AND options_10.client_id = ?5)
            )
            WHEN 'apr' THEN (
              SELECT json_object('__typename', 'Approver', 'id', 'apr_' || approvers_11.id)
              FROM approvers approvers_11
              WHERE (approvers_11.id = decisions_1.subject_id AND approvers_11.client_id = ?5)
            )
            WHEN 'rmk' THEN (
              SELECT json_object('__typename', 'Remark', 'id', 'rmk_' || remarks_12.id)
              FROM remarks remarks_12
              WHERE (remarks_12.id = decisions_1.subject_id AND remarks_12.audience = 'SHARED' AND remarks_12.client_id = ?5)
            )
            WHEN 'dlg' THEN (
              SELECT json_object('__typename', 'Delegation', 'id', 'dlg_' || delegations_13.id)
              FROM delegations delegations_13
              WHERE (delegations_13.id = decisions_1.subject_id AND (delegations_13.client_id = ?5 OR (delegations_13.person_id = ?7 OR delegations_13.delegate_id = ?7)))
            )
            WHEN 'suc' THEN (
              SELECT json_object('__typename', 'Succession', 'id', 'suc_' || successions_14.id)
              FROM successions successions_14
              WHERE (successions_14.id = decisions_1.subject_id AND (successions_14.client_id = ?5 OR (successions_14.person_id = ?7 OR successions_14.successor_id = ?7)))
            )
            WHEN 'mod' THEN (
              SELECT json_object('__typename', 'DeviceModel', 'id', 'mod_' || device_models_15.id)
              FROM device_models device_models_15
              WHERE (device_models_15.id = decisions_1.subject_id AND ?7 <> '00000000-0000-0000-0000-000000000000')
            )
            WHEN 'lik' THEN (
              SELECT json_object('__typename', 'Likeness', 'id', 'lik_' || likenesses_16.id)
              FROM likenesses likenesses_16
              WHERE (likenesses_16.id = decisions_1.subject_id AND likenesses_16.client_id = ?5)
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
            WHEN 'sys' THEN (
              SELECT json_object('__typename', 'System', 'id', 'sys_' || systems_22.id)
              FROM systems systems_22
              WHERE (systems_22.id = decisions_1.subject_id AND systems_22.client_id = ?5)
            )
            WHEN 'acc' THEN (
              SELECT json_object('__typename', 'Access', 'id', 'acc_' || accesses_23.id)
              FROM accesses accesses_23
              WHERE (accesses_23.id = decisions_1.subject_id AND (accesses_23.client_id = ?5 OR (accesses_23.client_id = ?5 AND accesses_23.person_id = ?7)))
            )
            WHEN 'bun' THEN (
              SELECT json_object('__typename', 'Bundle', 'id', 'bun_' || bundles_24.id)
              FROM bundles bundles_24
              WHERE (bundles_24.id = decisions_1.subject_id AND bundles_24.client_id = ?5)
            )
            WHEN 'bit' THEN (
              SELECT json_object('__typename', 'BundleItem', 'id', 'bit_' || bundle_items_25.id)
              FROM bundle_items bundle_items_25
              WHERE (bundle_items_25.id = decisions_1.subject_id AND bundle_items_25.client_id = ?5)
            )
            WHEN 'arq' THEN (
              SELECT json_object('__typename', 'AccessRequest', 'id', 'arq_' || access_requests_26.id)
              FROM access_requests access_requests_26
              WHERE (access_requests_26.id = decisions_1.subject_id AND (access_requests_26.client_id = ?5 OR (access_requests_26.client_id = ?5 AND ((access_requests_26.person_id = ?7 OR access_requests_26.asked_by_id = ?7) OR access_requests_26.decision_id IN (SELECT one.decision_id FROM approvers one WHERE one.person_id = ?7)))))
            )
            WHEN 'rev' THEN (
              SELECT json_object('__typename', 'AccessReview', 'id', 'rev_' || access_reviews_27.id)
              FROM access_reviews access_reviews_27
              WHERE (access_reviews_27.id = decisions_1.subject_id AND access_reviews_27.client_id = ?5)
            )
            WHEN 'rvl' THEN (
              SELECT json_object('__typename', 'AccessReviewLine', 'id', 'rvl_' || access_review_lines_28.id)
              FROM access_review_lines access_review_lines_28
              WHERE (access_review_lines_28.id = decisions_1.subject_id AND access_review_lines_28.client_id = ?5)
            )
            WHEN 'cal' THEN (
              SELECT json_object('__typename', 'Calendar', 'id', 'cal_' || calendars_29.id)
              FROM calendars calendars_29
              WHERE (calendars_29.id = decisions_1.subject_id AND (calendars_29.client_id = ?5 OR calendars_29.client_id IN (SELECT it.id FROM organisations it WHERE it.kind = 'ENTERPRISE')))
            )
            WHEN 'clo' THEN (
              SELECT json_object('__typename', 'Closure', 'id', 'clo_' || closures_30.id)
              FROM closures closures_30
              WHERE (closures_30.id = decisions_1.subject_id AND (closures_30.client_id = ?5 OR closures_30.client_id IN (SELECT it.id FROM organisations it WHERE it.kind = 'ENTERPRISE')))
            )
            WHEN 'fil' THEN (
              SELECT json_object('__typename', 'File', 'id', 'fil_' || files_31.id)
              FROM files files_31
              WHERE (files_31.id = decisions_1.subject_id AND ((files_31.state <> 'ATTACHED' AND files_31.sender_id = ?7) OR EXISTS (
                    SELECT 1
                    FROM protocols drawn JOIN assignments given ON given.id = drawn.assignment_id
                    WHERE drawn.file_id = files_31.id AND given.client_id = ?5
                  ) OR EXISTS (SELECT 1 FROM ticket_files hung WHERE hung.file_id = files_31.id AND hung.client_id = ?5) OR EXISTS (
                    SELECT 1
                    FROM comment_files hung JOIN comments told ON told.id = hung.comment_id
                    WHERE hung.file_id = files_31.id AND (told.audience = 'SHARED' AND told.client_id = ?5)
                  ) OR EXISTS (
                    SELECT 1
                    FROM task_files shown JOIN tasks done ON done.id = shown.task_id
                    WHERE shown.file_id = files_31.id AND (done.shared AND done.client_id = ?5)
                  )))
            )
            WHEN 'tea' THEN (
              SELECT json_object('__typename', 'Team', 'id', 'tea_' || teams_32.id)
              FROM teams teams_32
              WHERE teams_32.id = decisions_1.subject_id
            )
            WHEN 'tem' THEN (
              SELECT json_object('__typename', 'TeamMember', 'id', 'tem_' || team_members_33.id)
              FROM team_members team_members_33
              WHERE FALSE
            )
            WHEN 'tkt' THEN (
              SELECT json_object('__typename',
                'Ticket',
                'id', 'tkt_' || tickets_34.id,
                'number', tickets_34.number,
                'title', tickets_34.title,
                'client', CASE WHEN organisations_35.id IS NOT NULL THEN json_object('id', 'org_' || organisations_35.id, 'code', organisations_35.code) END)
              FROM tickets tickets_34
              LEFT JOIN organisations organisations_35 ON (organisations_35.id = tickets_34.client_id AND (organisations_35.id = ?5 OR (organisations_35.id = ?6 OR organisations_35.kind = 'ENTERPRISE')))
              WHERE (tickets_34.id = decisions_1.subject_id AND tickets_34.client_id = ?5)
            )
            WHEN 'com' THEN (
              SELECT json_object('__typename', 'Comment', 'id', 'com_' || comments_36.id)
              FROM comments comments_36
              WHERE (comments_36.id = decisions_1.subject_id AND comments_36.audience = 'SHARED' AND comments_36.client_id = ?5)
            )
            WHEN 'tkl' THEN (
              SELECT json_object('__typename', 'TicketLink', 'id', 'tkl_' || ticket_links_37.id)
              FROM ticket_links ticket_links_37
              WHERE (ticket_links_37.id = decisions_1.subject_id AND ticket_links_37.ended_at IS NULL AND ticket_links_37.client_id = ?5)
            )
            WHEN 'tkw' THEN (
              SELECT json_object('__typename', 'TicketWatcher', 'id', 'tkw_' || ticket_watchers_38.id)
              FROM ticket_watchers ticket_watchers_38
              WHERE (ticket_watchers_38.id = decisions_1.subject_id AND ticket_watchers_38.ended_at IS NULL AND ticket_watchers_38.client_id = ?5)
            )
            WHEN 'wrk' THEN (
              SELECT json_object('__typename', 'WorkEntry', 'id', 'wrk_' || work_entries_39.id)
              FROM work_entries work_entries_39
              WHERE (work_entries_39.id = decisions_1.subject_id AND (work_entries_39.audience = 'SHARED' AND work_entries_39.ended_at IS NULL) AND work_entries_39.client_id = ?5)
            )
            WHEN 'rtg' THEN (
              SELECT json_object('__typename', 'Rating', 'id', 'rtg_' || ratings_40.id)
              FROM ratings ratings_40
              WHERE (ratings_40.id = decisions_1.subject_id AND ratings_40.client_id = ?5)
            )
            WHEN 'cst' THEN (
              SELECT json_object('__typename', 'Cost', 'id', 'cst_' || costs_41.id)
              FROM costs costs_41
              WHERE (costs_41.id = decisions_1.subject_id AND (costs_41.audience = 'SHARED' AND costs_41.ended_at IS NULL) AND costs_41.client_id = ?5)
            )
            WHEN 'trf' THEN (
              SELECT json_object('__typename', 'Tariff', 'id', 'trf_' || tariffs_42.id)
              FROM tariffs tariffs_42
              WHERE (tariffs_42.id = decisions_1.subject_id AND tariffs_42.client_id = ?5)
            )
            WHEN 'bgt' THEN (
              SELECT json_object('__typename', 'Budget', 'id', 'bgt_' || budgets_43.id)
              FROM budgets budgets_43
              WHERE (budgets_43.id = decisions_1.subject_id AND budgets_43.client_id = ?5)
            )
            WHEN 'scn' THEN (
              SELECT json_object('__typename', 'Scenario', 'id', 'scn_' || scenarios_44.id)
              FROM scenarios scenarios_44
              WHERE (scenarios_44.id = decisions_1.subject_id AND (scenarios_44.client_id = ?5 OR (scenarios_44.client_id IN (SELECT it.id FROM organisations it WHERE it.kind = 'ENTERPRISE') AND scenarios_44.published IS NOT NULL)))
            )
            WHEN 'scv' THEN (
              SELECT json_object('__typename', 'ScenarioVersion', 'id', 'scv_' || scenario_versions_45.id)
              FROM scenario_versions scenario_versions_45
              WHERE (scenario_versions_45.id = decisions_1.subject_id AND (scenario_versions_45.client_id = ?5 OR (scenario_versions_45.client_id IN (SELECT it.id FROM organisations it WHERE it.kind = 'ENTERPRISE') AND scenario_versions_45.state <> 'DRAFT')))
            )
            WHEN 'prc' THEN (
              SELECT json_object('__typename', 'Process', 'id', 'prc_' || processes_46.id)
              FROM processes processes_46
              WHERE (processes_46.id = decisions_1.subject_id AND processes_46.client_id = ?5)
            )
            WHEN 'tsk' THEN (
              SELECT json_object('__typename',
                'Task',
                'id', 'tsk_' || tasks_47.id,
                'process', CASE WHEN processes_48.id IS NOT NULL THEN json_object('id', 'prc_' || processes_48.id, 'namePl', processes_48.name_pl, 'nameEn', processes_48.name_en) END)
              FROM tasks tasks_47
              LEFT JOIN processes processes_48 ON (processes_48.id = tasks_47.process_id AND processes_48.client_id = ?5)
              WHERE (tasks_47.id = decisions_1.subject_id AND tasks_47.shared AND tasks_47.client_id = ?5)
            )
            WHEN 'imp' THEN (
              SELECT json_object('__typename', 'Import', 'id', 'imp_' || imports_49.id)
              FROM imports imports_49
              WHERE (imports_49.id = decisions_1.subject_id AND imports_49.client_id = ?5)
            )
            WHEN 'mal' THEN (
              SELECT json_object('__typename', 'Mail', 'id', 'mal_' || mails_50.id)
              FROM mails mails_50
              WHERE FALSE
            )
            WHEN 'prf' THEN (
              SELECT json_object('__typename', 'Preference', 'id', 'prf_' || preferences_51.id)
              FROM preferences preferences_51
              WHERE (preferences_51.id = decisions_1.subject_id AND preferences_51.person_id = ?7)
            )
            WHEN 'prt' THEN (
              SELECT json_object('__typename', 'Protocol', 'id', 'prt_' || protocols_52.id)
              FROM protocols protocols_52
              WHERE (protocols_52.id = decisions_1.subject_id AND EXISTS (SELECT 1 FROM assignments given WHERE given.id = protocols_52.assignment_id AND given.client_id = ?5))
            )
            WHEN 'ctr' THEN (
              SELECT json_object('__typename', 'Contract', 'id', 'ctr_' || contracts_53.id)
              FROM contracts contracts_53
              WHERE (contracts_53.id = decisions_1.subject_id AND contracts_53.client_id = ?5)
            )
            WHEN 'rpp' THEN (
              SELECT json_object('__typename',
                'ReplacementProposal',
                'id', 'rpp_' || replacement_proposals_54.id,
                'year', replacement_proposals_54.year,
                'quarter', replacement_proposals_54.quarter,
                'client', CASE WHEN organisations_55.id IS NOT NULL THEN json_object('id', 'org_' || organisations_55.id) END)
              FROM replacement_proposals replacement_proposals_54
              LEFT JOIN organisations organisations_55 ON (organisations_55.id = replacement_proposals_54.client_id AND (organisations_55.id = ?5 OR (organisations_55.id = ?6 OR organisations_55.kind = 'ENTERPRISE')))
              WHERE (replacement_proposals_54.id = decisions_1.subject_id AND replacement_proposals_54.client_id = ?5)
            )
            WHEN 'rpm' THEN (
              SELECT json_object('__typename', 'Replacement', 'id', 'rpm_' || replacements_56.id)
              FROM replacements replacements_56
              WHERE (replacements_56.id = decisions_1.subject_id AND replacements_56.client_id = ?5)
            )
            WHEN 'rpo' THEN (
              SELECT json_object('__typename', 'ReplacementOption', 'id', 'rpo_' || replacement_options_57.id)
              FROM replacement_options replacement_options_57
              WHERE (replacement_options_57.id = decisions_1.subject_id AND replacement_options_57.client_id = ?5)
            )
            WHEN 'rpl' THEN (
              SELECT json_object('__typename', 'Reply', 'id', 'rpl_' || replies_58.id)
              FROM replies replies_58
              WHERE FALSE
            )
            WHEN 'tks' THEN (
              SELECT json_object('__typename', 'TicketStep', 'id', 'tks_' || ticket_steps_59.id)
              FROM ticket_steps ticket_steps_59
              WHERE (ticket_steps_59.id = decisions_1.subject_id AND ticket_steps_59.client_id = ?5)
            )
            WHEN 'pol' THEN (
              SELECT json_object('__typename', 'Policy', 'id', 'pol_' || policies_60.id)
              FROM policies policies_60
              WHERE (policies_60.id = decisions_1.subject_id AND (policies_60.client_id = ?5 OR policies_60.client_id IN (SELECT it.id FROM organisations it WHERE it.kind = 'ENTERPRISE')))
            )
            WHEN 'clk' THEN (
              SELECT json_object('__typename', 'Clock', 'id', 'clk_' || clocks_61.id)
              FROM clocks clocks_61
              WHERE (clocks_61.id = decisions_1.subject_id AND clocks_61.client_id = ?5)
            )
            WHEN 'trn' THEN (
              SELECT json_object('__typename', 'TicketTurn', 'id', 'trn_' || ticket_turns_62.id)
              FROM ticket_turns ticket_turns_62
              WHERE (ticket_turns_62.id = decisions_1.subject_id AND ticket_turns_62.client_id = ?5)
            )
            WHEN 'viw' THEN (
              SELECT json_object('__typename', 'View', 'id', 'viw_' || views_63.id)
              FROM views views_63
              WHERE (views_63.id = decisions_1.subject_id AND views_63.owner_id = ?7)
            ) END,
            'supersedes', CASE WHEN decisions_64.id IS NOT NULL THEN json_object('id', 'dec_' || decisions_64.id, 'question', decisions_64.question) END), 2), -1, -1000000000)
        || ',"supersededBy":{"nodes":' || (
        SELECT json_group_array(json_object('id', 'dec_' || decisions_65.id, 'question', decisions_65.question))
        FROM (
          SELECT decisions_66.id, decisions_66.question
          FROM decisions decisions_66
          WHERE (decisions_66.supersedes_id = decisions_1.id AND decisions_66.client_id = ?5)
          ORDER BY decisions_66.asked_at DESC, decisions_66.id DESC
          LIMIT 1
        ) decisions_65
      ) || '},' || substr(substr(json_object('state', decisions_1.state,
            'askedBackAt', decisions_1.asked_back_at,
            'waitsForViewer', json(CASE WHEN (decisions_1.id IN (SELECT one.decision_id FROM approvers one WHERE one.state <> 'RELEASED' AND one.person_id = ?7) AND decisions_1.state IN ('PENDING')) THEN 'true' ELSE 'false' END),
            'viewerCan', json_object('vote', json(CASE WHEN ((?8 OR decisions_1.client_id IN (SELECT value FROM json_each(?9))) AND decisions_1.state IN ('PENDING') AND decisions_1.id IN (SELECT one.decision_id FROM approvers one WHERE one.state <> 'RELEASED' AND one.person_id = ?7)) THEN 'true' ELSE 'false' END),
              'askBack', json(CASE WHEN ((?8 OR decisions_1.client_id IN (SELECT value FROM json_each(?9))) AND decisions_1.state IN ('PENDING') AND decisions_1.id IN (SELECT one.decision_id FROM approvers one WHERE one.state <> 'RELEASED' AND one.person_id = ?7)) THEN 'true' ELSE 'false' END),
              'remark', json(CASE WHEN (?8 OR decisions_1.client_id IN (SELECT value FROM json_each(?9))) THEN 'true' ELSE 'false' END),
              'delegate', json(CASE WHEN ((?8 OR decisions_1.client_id IN (SELECT value FROM json_each(?9))) AND decisions_1.state IN ('PENDING') AND (decisions_1.id IN (SELECT one.decision_id FROM approvers one WHERE one.state <> 'RELEASED' AND one.person_id = ?7) OR decisions_1.id IN (SELECT one.decision_id FROM approvers one WHERE one.state <> 'RELEASED' AND one.delegate_of_id = ?7) OR ?10 OR ?11 OR decisions_1.client_id IN (SELECT value FROM json_each(?12)))) THEN 'true' ELSE 'false' END),
              'withdraw', json(CASE WHEN ((?8 OR decisions_1.client_id IN (SELECT value FROM json_each(?9))) AND decisions_1.state IN ('PENDING') AND (decisions_1.asked_by_id = ?7 OR ?13 OR decisions_1.client_id IN (SELECT value FROM json_each(?14)) OR ?10 OR ?11 OR decisions_1.client_id IN (SELECT value FROM json_each(?12)))) THEN 'true' ELSE 'false' END))), 2), -1, -1000000000)
        || ',"options":{"nodes":' || (
        SELECT json_group_array(json_object('id', 'opt_' || options_67.id,
            'label', options_67.label,
            'consequence', options_67.consequence,
            'recurring', options_67.recurring,
            'approves', json(CASE options_67.approves WHEN 1 THEN 'true' WHEN 0 THEN 'false' END),
            'recommended', json(CASE options_67.recommended WHEN 1 THEN 'true' WHEN 0 THEN 'false' END),
            'fallback', json(CASE options_67.fallback WHEN 1 THEN 'true' WHEN 0 THEN 'false' END),
            'chosen', json(CASE options_67.chosen WHEN 1 THEN 'true' WHEN 0 THEN 'false' END),
            'cost', CASE WHEN options_67.cost_minor IS NOT NULL THEN json_object('minor', options_67.cost_minor, 'currency', options_67.cost_currency) END))
        FROM (
          SELECT options_68.id, options_68.label, options_68.consequence, options_68.recurring, options_68.approves, options_68.recommended, options_68.fallback, options_68.chosen, options_68.cost_minor, options_68.cost_currency
          FROM options options_68
          WHERE (options_68.decision_id = decisions_1.id AND options_68.client_id = ?5)
          ORDER BY options_68.place ASC, options_68.id ASC
          LIMIT 10
        ) options_67
      ) || '},"approvers":{"nodes":' || (
        SELECT json_group_array(json_object('id', 'apr_' || approvers_69.id,
            'side', approvers_69.side,
            'state', approvers_69.state,
            'reason', approvers_69.reason,
            'decidedAt', approvers_69.decided_at,
            'person', CASE WHEN people_70.id IS NOT NULL THEN json_object('id', 'per_' || people_70.id,
              'name', people_70.name,
              'client', CASE WHEN organisations_71.id IS NOT NULL THEN json_object('id', 'org_' || organisations_71.id, 'kind', organisations_71.kind) END) END,
            'delegateOf', CASE WHEN people_72.id IS NOT NULL THEN json_object('id', 'per_' || people_72.id, 'name', people_72.name) END,
            'option', CASE WHEN options_73.id IS NOT NULL THEN json_object('id', 'opt_' || options_73.id, 'label', options_73.label) END))
        FROM (
          SELECT approvers_74.id, approvers_74.side, approvers_74.state, approvers_74.reason, approvers_74.decided_at, approvers_74.person_id, approvers_74.delegate_of_id, approvers_74.option_id
          FROM approvers approvers_74
          WHERE (approvers_74.decision_id = decisions_1.id AND approvers_74.client_id = ?5)
          ORDER BY approvers_74.created_at ASC, approvers_74.id ASC
          LIMIT 50
        ) approvers_69
        LEFT JOIN people people_70 ON (people_70.id = approvers_69.person_id AND people_70.withdrawn_at IS NULL AND (people_70.client_id = ?5 OR people_70.id = ?7 OR people_70.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
        LEFT JOIN organisations organisations_71 ON (organisations_71.id = people_70.client_id AND (organisations_71.id = ?5 OR (organisations_71.id = ?6 OR organisations_71.kind = 'ENTERPRISE')))
        LEFT JOIN people people_72 ON (people_72.id = approvers_69.delegate_of_id AND people_72.withdrawn_at IS NULL AND (people_72.client_id = ?5 OR people_72.id = ?7 OR people_72.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
        LEFT JOIN options options_73 ON (options_73.id = approvers_69.option_id AND options_73.client_id = ?5)
      ) || '},"remarks":{"nodes":' || (
        SELECT json_group_array(json_object('id', 'rmk_' || remarks_75.id,
            'audience', remarks_75.audience,
            'body', remarks_75.body,
            'at', remarks_75.at,
            'author', CASE WHEN people_76.id IS NOT NULL THEN json_object('id', 'per_' || people_76.id,
              'name', people_76.name,
              'client', CASE WHEN organisations_77.id IS NOT NULL THEN json_object('id', 'org_' || organisations_77.id, 'name', organisations_77.name, 'kind', organisations_77.kind) END) END))
        FROM (
          SELECT remarks_78.id, remarks_78.audience, remarks_78.body, remarks_78.at, remarks_78.author_id
          FROM remarks remarks_78
          WHERE (remarks_78.decision_id = decisions_1.id AND remarks_78.audience = 'SHARED' AND remarks_78.client_id = ?5)
          ORDER BY remarks_78.at ASC, remarks_78.id ASC
          LIMIT 100
        ) remarks_75
        LEFT JOIN people people_76 ON (people_76.id = remarks_75.author_id AND people_76.withdrawn_at IS NULL AND (people_76.client_id = ?5 OR people_76.id = ?7 OR people_76.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
        LEFT JOIN organisations organisations_77 ON (organisations_77.id = people_76.client_id AND (organisations_77.id = ?5 OR (organisations_77.id = ?6 OR organisations_77.kind = 'ENTERPRISE')))
      ) || '}}'
      FROM decisions decisions_1
      LEFT JOIN people people_2 ON (people_2.id = decisions_1.asked_by_id AND people_2.withdrawn_at IS NULL AND (people_2.client_id = ?5 OR people_2.id = ?7 OR people_2.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
      LEFT JOIN organisations organisations_3 ON (organisations_3.id = decisions_1.client_id AND (organisations_3.id = ?5 OR (organisations_3.id = ?6 OR organisations_3.kind = 'ENTERPRISE')))
      LEFT JOIN decisions decisions_64 ON (decisions_64.id = decisions_1.supersedes_id AND decisions_64.client_id = ?5)
      WHERE (decisions_1.id = ?15 AND decisions_1.client_id = ?5)
    ), 'null') || '}' AS BLOB)
