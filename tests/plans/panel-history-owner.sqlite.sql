SELECT CAST('{"history":{' || substr(substr(json_object('pageInfo', json_object('hasNextPage', json(CASE WHEN EXISTS (
              SELECT 1
              FROM history history_1
              WHERE (((history_1.audience = 'SHARED' AND history_1.client_id = ?1) OR history_1.audience = 'PRIVATE' AND history_1.actor_id = ?2) AND ((history_1.audience = ?3) IS NOT TRUE))
              ORDER BY history_1.position DESC, history_1.id DESC
              LIMIT 1 OFFSET 50
            ) THEN 'true' ELSE 'false' END),
          'endCursor', (
            SELECT 'b4799ddc.' || lower(hex(json_array(history_3.position, history_3.id)))
            FROM (
              SELECT history_4.position, history_4.id
              FROM history history_4
              WHERE (((history_4.audience = 'SHARED' AND history_4.client_id = ?1) OR history_4.audience = 'PRIVATE' AND history_4.actor_id = ?2) AND ((history_4.audience = ?3) IS NOT TRUE))
              ORDER BY history_4.position DESC, history_4.id DESC
              LIMIT 50
            ) history_3
            ORDER BY history_3.position ASC, history_3.id ASC
            LIMIT 1
          ))), 2), -1, -1000000000) || ',"nodes":' || (
    SELECT json_group_array(json_object('id', 'evt_' || history_5.id,
        'name', history_5.name,
        'at', history_5.at,
        'effectiveAt', history_5.effective_at,
        'audience', history_5.audience,
        'requestId', history_5.request_id,
        'changes', json(CASE WHEN history_5.client_id = ?1 THEN history_5.changes END),
        'actor', CASE WHEN people_6.id IS NOT NULL THEN json_object('id', 'per_' || people_6.id, 'name', people_6.name) END,
        'onBehalfOf', CASE WHEN people_7.id IS NOT NULL THEN json_object('id', 'per_' || people_7.id, 'name', people_7.name) END,
        'client', CASE WHEN organisations_8.id IS NOT NULL THEN json_object('id', 'org_' || organisations_8.id, 'name', organisations_8.name) END,
        'subject', CASE history_5.subject_type
        WHEN 'org' THEN (
          SELECT json_object('__typename', 'Organisation', 'id', 'org_' || organisations_9.id, 'name', organisations_9.name)
          FROM organisations organisations_9
          WHERE (organisations_9.id = history_5.subject_id AND (organisations_9.id = ?1 OR (organisations_9.id = ?4 OR organisations_9.kind = 'ENTERPRISE')))
        )
        WHEN 'per' THEN (
          SELECT json_object('__typename', 'Person', 'id', 'per_' || people_10.id, 'name', people_10.name)
          FROM people people_10
          WHERE (people_10.id = history_5.subject_id AND people_10.withdrawn_at IS NULL AND (people_10.client_id = ?1 OR people_10.id = ?2 OR people_10.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
        )
        WHEN 'mem' THEN (
          SELECT json_object('__typename',
            'Membership',
            'id', 'mem_' || memberships_11.id,
            'role', memberships_11.role,
            'person', CASE WHEN people_12.id IS NOT NULL THEN json_object('id', 'per_' || people_12.id, 'name', people_12.name) END,
            'organisation', CASE WHEN organisations_13.id IS NOT NULL THEN json_object('id', 'org_' || organisations_13.id, 'name', organisations_13.name) END)
          FROM memberships memberships_11
          LEFT JOIN people people_12 ON (people_12.id = memberships_11.person_id AND people_12.withdrawn_at IS NULL AND (people_12.client_id = ?1 OR people_12.id = ?2 OR people_12.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
          LEFT JOIN organisations organisations_13 ON (organisations_13.id = memberships_11.organisation_id AND (organisations_13.id = ?1 OR (organisations_13.id = ?4 OR organisations_13.kind = 'ENTERPRISE')))
          WHERE (memberships_11.id = history_5.subject_id AND (memberships_11.person_id = ?2 OR memberships_11.client_id = ?1 OR memberships_11.organisation_id = ?1))
        )
        WHEN 'ses' THEN (
          SELECT json_object('__typename', 'Session', 'id', 'ses_' || sessions_14.id)
          FROM sessions sessions_14
          WHERE (sessions_14.id = history_5.subject_id AND sessions_14.person_id = ?2)
        )
        WHEN 'tok' THEN (
          SELECT json_object('__typename', 'Token', 'id', 'tok_' || tokens_15.id, 'name', tokens_15.name)
          FROM tokens tokens_15
          WHERE (tokens_15.id = history_5.subject_id AND tokens_15.person_id = ?2)
        )
        WHEN 'dec' THEN (
          SELECT json_object('__typename', 'Decision', 'id', 'dec_' || decisions_16.id)
          FROM decisions decisions_16
          WHERE (decisions_16.id = history_5.subject_id AND decisions_16.client_id = ?1)
        )
        WHEN 'opt' THEN (
          SELECT json_object('__typename', 'Option', 'id', 'opt_' || options_17.id)
          FROM options options_17
          WHERE (options_17.id = history_5.subject_id AND options_17.client_id = ?1)
        )
        WHEN 'apr' THEN (
          SELECT json_object('__typename', 'Approver', 'id', 'apr_' || approvers_18.id)
          FROM approvers approvers_18
          WHERE (approvers_18.id = history_5.subject_id AND approvers_18.client_id = ?1)
        )
        WHEN 'rmk' THEN (
          SELECT json_object('__typename', 'Remark', 'id', 'rmk_' || remarks_19.id)
          FROM remarks remarks_19
          WHERE (remarks_19.id = history_5.subject_id AND remarks_19.audience = 'SHARED' AND remarks_19.client_id = ?1)
        )
        WHEN 'dlg' THEN (
          SELECT json_object('__typename', 'Delegation', 'id', 'dlg_' || delegations_20.id)
          FROM delegations delegations_20
          WHERE (delegations_20.id = history_5.subject_id AND (delegations_20.client_id = ?1 OR (delegations_20.person_id = ?2 OR delegations_20.delegate_id = ?2)))
        )
        WHEN 'suc' THEN (
          SELECT json_object('__typename', 'Succession', 'id', 'suc_' || successions_21.id)
          FROM successions successions_21
          WHERE (successions_21.id = history_5.subject_id AND (successions_21.client_id = ?1 OR (successions_21.person_id = ?2 OR successions_21.successor_id = ?2)))
        )
        WHEN 'mod' THEN (
          SELECT json_object('__typename',
            'DeviceModel',
            'id', 'mod_' || device_models_22.id,
            'manufacturer', device_models_22.manufacturer,
            'name', device_models_22.name)
          FROM device_models device_models_22
          WHERE (device_models_22.id = history_5.subject_id AND ?2 <> '00000000-0000-0000-0000-000000000000')
        )
        WHEN 'lik' THEN (
          SELECT json_object('__typename', 'Likeness', 'id', 'lik_' || likenesses_23.id)
          FROM likenesses likenesses_23
          WHERE (likenesses_23.id = history_5.subject_id AND likenesses_23.client_id = ?1)
        )
        WHEN 'lbl' THEN (
          SELECT json_object('__typename', 'Label', 'id', 'lbl_' || labels_24.id)
          FROM labels labels_24
          WHERE (labels_24.id = history_5.subject_id AND labels_24.client_id = ?1)
        )
        WHEN 'dev' THEN (
          SELECT json_object('__typename',
            'Device',
            'id', 'dev_' || devices_25.id,
            'tag', devices_25.tag,
            'model', CASE WHEN device_models_26.id IS NOT NULL THEN json_object('id', 'mod_' || device_models_26.id,
              'manufacturer', device_models_26.manufacturer,
              'name', device_models_26.name) END)
          FROM devices devices_25
          LEFT JOIN device_models device_models_26 ON (device_models_26.id = devices_25.model_id AND ?2 <> '00000000-0000-0000-0000-000000000000')
          WHERE (devices_25.id = history_5.subject_id AND devices_25.withdrawn_at IS NULL AND devices_25.client_id = ?1)
        )
        WHEN 'asg' THEN (
          SELECT json_object('__typename', 'Assignment', 'id', 'asg_' || assignments_27.id)
          FROM assignments assignments_27
          WHERE (assignments_27.id = history_5.subject_id AND assignments_27.client_id = ?1)
        )
        WHEN 'svc' THEN (
          SELECT json_object('__typename', 'Service', 'id', 'svc_' || services_28.id)
          FROM services services_28
          WHERE (services_28.id = history_5.subject_id AND services_28.client_id = ?1)
        )
        WHEN 'sys' THEN (
          SELECT json_object('__typename', 'System', 'id', 'sys_' || systems_29.id)
          FROM systems systems_29
          WHERE (systems_29.id = history_5.subject_id AND systems_29.client_id = ?1)
        )
        WHEN 'acc' THEN (
          SELECT json_object('__typename', 'Access', 'id', 'acc_' || accesses_30.id)
          FROM accesses accesses_30
          WHERE (accesses_30.id = history_5.subject_id AND (accesses_30.client_id = ?1 OR (accesses_30.client_id = ?1 AND accesses_30.person_id = ?2)))
        )
        WHEN 'bun' THEN (
          SELECT json_object('__typename', 'Bundle', 'id', 'bun_' || bundles_31.id)
          FROM bundles bundles_31
          WHERE (bundles_31.id = history_5.subject_id AND bundles_31.client_id = ?1)
        )
        WHEN 'bit' THEN (
          SELECT json_object('__typename', 'BundleItem', 'id', 'bit_' || bundle_items_32.id)
          FROM bundle_items bundle_items_32
          WHERE (bundle_items_32.id = history_5.subject_id AND bundle_items_32.client_id = ?1)
        )
        WHEN 'arq' THEN (
          SELECT json_object('__typename', 'AccessRequest', 'id', 'arq_' || access_requests_33.id)
          FROM access_requests access_requests_33
          WHERE (access_requests_33.id = history_5.subject_id AND (access_requests_33.client_id = ?1 OR (access_requests_33.client_id = ?1 AND ((access_requests_33.person_id = ?2 OR access_requests_33.asked_by_id = ?2) OR access_requests_33.decision_id IN (SELECT one.decision_id FROM approvers one WHERE one.person_id = ?2)))))
        )
        WHEN 'rev' THEN (
          SELECT json_object('__typename', 'AccessReview', 'id', 'rev_' || access_reviews_34.id)
          FROM access_reviews access_reviews_34
          WHERE (access_reviews_34.id = history_5.subject_id AND access_reviews_34.client_id = ?1)
        )
        WHEN 'rvl' THEN (
          SELECT json_object('__typename', 'AccessReviewLine', 'id', 'rvl_' || access_review_lines_35.id)
          FROM access_review_lines access_review_lines_35
          WHERE (access_review_lines_35.id = history_5.subject_id AND access_review_lines_35.client_id = ?1)
        )
        WHEN 'cal' THEN (
          SELECT json_object('__typename', 'Calendar', 'id', 'cal_' || calendars_36.id)
          FROM calendars calendars_36
          WHERE (calendars_36.id = history_5.subject_id AND (calendars_36.client_id = ?1 OR calendars_36.client_id IN (SELECT it.id FROM organisations it WHERE it.kind = 'ENTERPRISE')))
        )
        WHEN 'clo' THEN (
          SELECT json_object('__typename', 'Closure', 'id', 'clo_' || closures_37.id)
          FROM closures closures_37
          WHERE (closures_37.id = history_5.subject_id AND (closures_37.client_id = ?1 OR closures_37.client_id IN (SELECT it.id FROM organisations it WHERE it.kind = 'ENTERPRISE')))
        )
        WHEN 'fil' THEN (
          SELECT json_object('__typename', 'File', 'id', 'fil_' || files_38.id)
          FROM files files_38
          WHERE (files_38.id = history_5.subject_id AND ((files_38.state <> 'ATTACHED' AND files_38.sender_id = ?2) OR EXISTS (
                SELECT 1
                FROM protocols drawn JOIN assignments given ON given.id = drawn.assignment_id
                WHERE drawn.file_id = files_38.id AND given.client_id = ?1
              ) OR EXISTS (SELECT 1 FROM ticket_files hung WHERE hung.file_id = files_38.id AND hung.client_id = ?1) OR EXISTS (
                SELECT 1
                FROM comment_files hung JOIN comments told ON told.id = hung.comment_id
                WHERE hung.file_id = files_38.id AND (told.audience = 'SHARED' AND told.client_id = ?1)
              ) OR EXISTS (
                SELECT 1
                FROM task_files shown JOIN tasks done ON done.id = shown.task_id
                WHERE shown.file_id = files_38.id AND (done.shared AND done.client_id = ?1)
              )))
        )
        WHEN 'tea' THEN (
          SELECT json_object('__typename', 'Team', 'id', 'tea_' || teams_39.id)
          FROM teams teams_39
          WHERE teams_39.id = history_5.subject_id
        )
        WHEN 'tem' THEN (
          SELECT json_object('__typename', 'TeamMember', 'id', 'tem_' || team_members_40.id)
          FROM team_members team_members_40
          WHERE FALSE
        )
        WHEN 'tkt' THEN (
          SELECT json_object('__typename',
            'Ticket',
            'id', 'tkt_' || tickets_41.id,
            'number', tickets_41.number,
            'title', tickets_41.title,
            'client', CASE WHEN organisations_42.id IS NOT NULL THEN json_object('id', 'org_' || organisations_42.id, 'code', organisations_42.code) END)
          FROM tickets tickets_41
          LEFT JOIN organisations organisations_42 ON (organisations_42.id = tickets_41.client_id AND (organisations_42.id = ?1 OR (organisations_42.id = ?4 OR organisations_42.kind = 'ENTERPRISE')))
          WHERE (tickets_41.id = history_5.subject_id AND tickets_41.client_id = ?1)
        )
        WHEN 'com' THEN (
          SELECT json_object('__typename',
            'Comment',
            'id', 'com_' || comments_43.id,
            'ticket', CASE WHEN tickets_44.id IS NOT NULL THEN json_object('id', 'tkt_' || tickets_44.id,
              'number', tickets_44.number,
              'title', tickets_44.title,
              'client', CASE WHEN organisations_45.id IS NOT NULL THEN json_object('id', 'org_' || organisations_45.id, 'code', organisations_45.code) END) END)
          FROM comments comments_43
          LEFT JOIN tickets tickets_44 ON (tickets_44.id = comments_43.ticket_id AND tickets_44.client_id = ?1)
          LEFT JOIN organisations organisations_45 ON (organisations_45.id = tickets_44.client_id AND (organisations_45.id = ?1 OR (organisations_45.id = ?4 OR organisations_45.kind = 'ENTERPRISE')))
          WHERE (comments_43.id = history_5.subject_id AND comments_43.audience = 'SHARED' AND comments_43.client_id = ?1)
        )
        WHEN 'tkl' THEN (
          SELECT json_object('__typename', 'TicketLink', 'id', 'tkl_' || ticket_links_46.id)
          FROM ticket_links ticket_links_46
          WHERE (ticket_links_46.id = history_5.subject_id AND ticket_links_46.ended_at IS NULL AND ticket_links_46.client_id = ?1)
        )
        WHEN 'tkw' THEN (
          SELECT json_object('__typename', 'TicketWatcher', 'id', 'tkw_' || ticket_watchers_47.id)
          FROM ticket_watchers ticket_watchers_47
          WHERE (ticket_watchers_47.id = history_5.subject_id AND ticket_watchers_47.ended_at IS NULL AND ticket_watchers_47.client_id = ?1)
        )
        WHEN 'wrk' THEN (
          SELECT json_object('__typename', 'WorkEntry', 'id', 'wrk_' || work_entries_48.id)
          FROM work_entries work_entries_48
          WHERE (work_entries_48.id = history_5.subject_id AND (work_entries_48.audience = 'SHARED' AND work_entries_48.ended_at IS NULL) AND work_entries_48.client_id = ?1)
        )
        WHEN 'rtg' THEN (
          SELECT json_object('__typename', 'Rating', 'id', 'rtg_' || ratings_49.id)
          FROM ratings ratings_49
          WHERE (ratings_49.id = history_5.subject_id AND ratings_49.client_id = ?1)
        )
        WHEN 'cst' THEN (
          SELECT json_object('__typename', 'Cost', 'id', 'cst_' || costs_50.id)
          FROM costs costs_50
          WHERE (costs_50.id = history_5.subject_id AND (costs_50.audience = 'SHARED' AND costs_50.ended_at IS NULL) AND costs_50.client_id = ?1)
        )
        WHEN 'trf' THEN (
          SELECT json_object('__typename', 'Tariff', 'id', 'trf_' || tariffs_51.id)
          FROM tariffs tariffs_51
          WHERE (tariffs_51.id = history_5.subject_id AND tariffs_51.client_id = ?1)
        )
        WHEN 'bgt' THEN (
          SELECT json_object('__typename', 'Budget', 'id', 'bgt_' || budgets_52.id)
          FROM budgets budgets_52
          WHERE (budgets_52.id = history_5.subject_id AND budgets_52.client_id = ?1)
        )
        WHEN 'scn' THEN (
          SELECT json_object('__typename', 'Scenario', 'id', 'scn_' || scenarios_53.id)
          FROM scenarios scenarios_53
          WHERE (scenarios_53.id = history_5.subject_id AND (scenarios_53.client_id = ?1 OR (scenarios_53.client_id IN (SELECT it.id FROM organisations it WHERE it.kind = 'ENTERPRISE') AND scenarios_53.published IS NOT NULL)))
        )
        WHEN 'scv' THEN (
          SELECT json_object('__typename', 'ScenarioVersion', 'id', 'scv_' || scenario_versions_54.id)
          FROM scenario_versions scenario_versions_54
          WHERE (scenario_versions_54.id = history_5.subject_id AND (scenario_versions_54.client_id = ?1 OR (scenario_versions_54.client_id IN (SELECT it.id FROM organisations it WHERE it.kind = 'ENTERPRISE') AND scenario_versions_54.state <> 'DRAFT')))
        )
        WHEN 'prc' THEN (
          SELECT json_object('__typename',
            'Process',
            'id', 'prc_' || processes_55.id,
            'namePl', processes_55.name_pl,
            'nameEn', processes_55.name_en)
          FROM processes processes_55
          WHERE (processes_55.id = history_5.subject_id AND processes_55.client_id = ?1)
        )
        WHEN 'tsk' THEN (
          SELECT json_object('__typename',
            'Task',
            'id', 'tsk_' || tasks_56.id,
            'titlePl', tasks_56.title_pl,
            'titleEn', tasks_56.title_en,
            'process', CASE WHEN processes_57.id IS NOT NULL THEN json_object('id', 'prc_' || processes_57.id) END)
          FROM tasks tasks_56
          LEFT JOIN processes processes_57 ON (processes_57.id = tasks_56.process_id AND processes_57.client_id = ?1)
          WHERE (tasks_56.id = history_5.subject_id AND tasks_56.shared AND tasks_56.client_id = ?1)
        )
        WHEN 'imp' THEN (
          SELECT json_object('__typename', 'Import', 'id', 'imp_' || imports_58.id, 'fileName', imports_58.file_name)
          FROM imports imports_58
          WHERE (imports_58.id = history_5.subject_id AND imports_58.client_id = ?1)
        )
        WHEN 'mal' THEN (
          SELECT json_object('__typename', 'Mail', 'id', 'mal_' || mails_59.id)
          FROM mails mails_59
          WHERE FALSE
        )
        WHEN 'prf' THEN (
          SELECT json_object('__typename', 'Preference', 'id', 'prf_' || preferences_60.id)
          FROM preferences preferences_60
          WHERE (preferences_60.id = history_5.subject_id AND preferences_60.person_id = ?2)
        )
        WHEN 'prt' THEN (
          SELECT json_object('__typename', 'Protocol', 'id', 'prt_' || protocols_61.id)
          FROM protocols protocols_61
          WHERE (protocols_61.id = history_5.subject_id AND EXISTS (SELECT 1 FROM assignments given WHERE given.id = protocols_61.assignment_id AND given.client_id = ?1))
        )
        WHEN 'ctr' THEN (
          SELECT json_object('__typename', 'Contract', 'id', 'ctr_' || contracts_62.id)
          FROM contracts contracts_62
          WHERE (contracts_62.id = history_5.subject_id AND contracts_62.client_id = ?1)
        )
        WHEN 'rpp' THEN (
          SELECT json_object('__typename', 'ReplacementProposal', 'id', 'rpp_' || replacement_proposals_63.id)
          FROM replacement_proposals replacement_proposals_63
          WHERE (replacement_proposals_63.id = history_5.subject_id AND replacement_proposals_63.client_id = ?1)
        )
        WHEN 'rpm' THEN (
          SELECT json_object('__typename', 'Replacement', 'id', 'rpm_' || replacements_64.id)
          FROM replacements replacements_64
          WHERE (replacements_64.id = history_5.subject_id AND replacements_64.client_id = ?1)
        )
        WHEN 'rpo' THEN (
          SELECT json_object('__typename', 'ReplacementOption', 'id', 'rpo_' || replacement_options_65.id)
          FROM replacement_options replacement_options_65
          WHERE (replacement_options_65.id = history_5.subject_id AND replacement_options_65.client_id = ?1)
        )
        WHEN 'rpl' THEN (
          SELECT json_object('__typename', 'Reply', 'id', 'rpl_' || replies_66.id)
          FROM replies replies_66
          WHERE FALSE
        )
        WHEN 'tks' THEN (
          SELECT json_object('__typename', 'TicketStep', 'id', 'tks_' || ticket_steps_67.id)
          FROM ticket_steps ticket_steps_67
          WHERE (ticket_steps_67.id = history_5.subject_id AND ticket_steps_67.client_id = ?1)
        )
        WHEN 'pol' THEN (
          SELECT json_object('__typename', 'Policy', 'id', 'pol_' || policies_68.id)
          FROM policies policies_68
          WHERE (policies_68.id = history_5.subject_id AND (policies_68.client_id = ?1 OR policies_68.client_id IN (SELECT it.id FROM organisations it WHERE it.kind = 'ENTERPRISE')))
        )
        WHEN 'clk' THEN (
          SELECT json_object('__typename', 'Clock', 'id', 'clk_' || clocks_69.id)
          FROM clocks clocks_69
          WHERE (clocks_69.id = history_5.subject_id AND clocks_69.client_id = ?1)
        )
        WHEN 'trn' THEN (
          SELECT json_object('__typename', 'TicketTurn', 'id', 'trn_' || ticket_turns_70.id)
          FROM ticket_turns ticket_turns_70
          WHERE (ticket_turns_70.id = history_5.subject_id AND ticket_turns_70.client_id = ?1)
        )
        WHEN 'viw' THEN (
          SELECT json_object('__typename', 'View', 'id', 'viw_' || views_71.id)
          FROM views views_71
          WHERE (views_71.id = history_5.subject_id AND views_71.owner_id = ?2)
        ) END))
    FROM (
      SELECT history_72.id, history_72.name, history_72.at, history_72.effective_at, history_72.audience, history_72.request_id, history_72.changes, history_72.client_id, history_72.actor_id, history_72.on_behalf_of_id, history_72.subject_type, history_72.subject_id
      FROM history history_72
      WHERE (((history_72.audience = 'SHARED' AND history_72.client_id = ?1) OR history_72.audience = 'PRIVATE' AND history_72.actor_id = ?2) AND ((history_72.audience = ?3) IS NOT TRUE))
      ORDER BY history_72.position DESC, history_72.id DESC
      LIMIT 50
    ) history_5
    LEFT JOIN people people_6 ON (people_6.id = history_5.actor_id AND people_6.withdrawn_at IS NULL AND (people_6.client_id = ?1 OR people_6.id = ?2 OR people_6.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
    LEFT JOIN people people_7 ON (people_7.id = history_5.on_behalf_of_id AND people_7.withdrawn_at IS NULL AND (people_7.client_id = ?1 OR people_7.id = ?2 OR people_7.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
    LEFT JOIN organisations organisations_8 ON (organisations_8.id = history_5.client_id AND (organisations_8.id = ?1 OR (organisations_8.id = ?4 OR organisations_8.kind = 'ENTERPRISE')))
  ) || '}}' AS BLOB)
