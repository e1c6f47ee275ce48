SELECT CAST('{"viewer":' || coalesce((
      SELECT '{' || substr(substr(json_object('id', 'per_' || people_1.id), 2), -1, -1000000000)
        || ',"approvals":{' || substr(substr(json_object('totalCount', (
              SELECT count(*)
              FROM approvers approvers_2
              WHERE (approvers_2.person_id = people_1.id AND approvers_2.state = ?1)
            )), 2), -1, -1000000000)
        || ',"nodes":[' || (
        SELECT coalesce(group_concat('{' || substr(substr(json_object('id', 'apr_' || approvers_3.id), 2), -1, -1000000000) || ',"decision":' || CASE WHEN decisions_4.id IS NULL THEN 'null' ELSE '{' || substr(substr(json_object('id', 'dec_' || decisions_4.id,
                  'question', decisions_4.question,
                  'state', decisions_4.state,
                  'dueAt', decisions_4.due_at,
                  'askedAt', decisions_4.asked_at,
                  'askedBy', CASE WHEN people_5.id IS NOT NULL THEN json_object('id', 'per_' || people_5.id, 'name', people_5.name) END,
                  'client', CASE WHEN organisations_6.id IS NOT NULL THEN json_object('id', 'org_' || organisations_6.id, 'name', organisations_6.name) END), 2), -1, -1000000000) || ',"options":{"nodes":' || (
              SELECT json_group_array(json_object('id', 'opt_' || options_7.id, 'label', options_7.label))
              FROM (
                SELECT options_8.id, options_8.label
                FROM options options_8
                WHERE (options_8.decision_id = decisions_4.id AND options_8.chosen = ?2)
                ORDER BY options_8.place ASC, options_8.id ASC
                LIMIT 1
              ) options_7
            ) || '}}' END || '}'), '')
        FROM (
          SELECT approvers_9.id, approvers_9.decision_id
          FROM approvers approvers_9
          WHERE (approvers_9.person_id = people_1.id AND approvers_9.state = ?1)
          ORDER BY approvers_9.created_at ASC, approvers_9.id ASC
          LIMIT 5
        ) approvers_3
        LEFT JOIN decisions decisions_4 ON decisions_4.id = approvers_3.decision_id
        LEFT JOIN people people_5 ON (people_5.id = decisions_4.asked_by_id AND people_5.withdrawn_at IS NULL)
        LEFT JOIN organisations organisations_6 ON organisations_6.id = decisions_4.client_id
      ) || ']}}'
      FROM people people_1
      WHERE (people_1.id = ?3 AND people_1.withdrawn_at IS NULL)
    ), 'null') || ',"tasks":{' || substr(substr(json_object('totalCount', (
          SELECT count(*)
          FROM tasks tasks_10
          WHERE (tasks_10.owner_id = ?4 AND EXISTS (
              SELECT 1
              FROM people people_11
              WHERE people_11.id = tasks_10.owner_id AND (people_11.withdrawn_at IS NULL AND people_11.id = ?4)
            ) AND tasks_10.state = ?5 AND ((tasks_10.action = ?6) IS NOT TRUE) AND EXISTS (
              SELECT 1
              FROM processes processes_12
              WHERE processes_12.id = tasks_10.process_id AND processes_12.state = ?7
            ))
        )), 2), -1, -1000000000) || ',"nodes":' || (
    SELECT json_group_array(json_object('id', 'tsk_' || tasks_13.id,
        'titlePl', tasks_13.title_pl,
        'titleEn', tasks_13.title_en,
        'dueAt', tasks_13.due_at,
        'process', CASE WHEN processes_14.id IS NOT NULL THEN json_object('id', 'prc_' || processes_14.id,
          'namePl', processes_14.name_pl,
          'nameEn', processes_14.name_en,
          'client', CASE WHEN organisations_15.id IS NOT NULL THEN json_object('id', 'org_' || organisations_15.id, 'name', organisations_15.name) END,
          'person', CASE WHEN people_16.id IS NOT NULL THEN json_object('id', 'per_' || people_16.id, 'name', people_16.name) END,
          'device', CASE WHEN devices_17.id IS NOT NULL THEN json_object('id', 'dev_' || devices_17.id, 'tag', devices_17.tag) END) END))
    FROM (
      SELECT tasks_18.id, tasks_18.title_pl, tasks_18.title_en, tasks_18.due_at, tasks_18.process_id
      FROM tasks tasks_18
      WHERE (tasks_18.owner_id = ?4 AND EXISTS (
          SELECT 1
          FROM people people_19
          WHERE people_19.id = tasks_18.owner_id AND (people_19.withdrawn_at IS NULL AND people_19.id = ?4)
        ) AND tasks_18.state = ?5 AND ((tasks_18.action = ?6) IS NOT TRUE) AND EXISTS (
          SELECT 1
          FROM processes processes_20
          WHERE processes_20.id = tasks_18.process_id AND processes_20.state = ?7
        ))
      ORDER BY tasks_18.due_at ASC NULLS LAST, tasks_18.id ASC
      LIMIT 5
    ) tasks_13
    LEFT JOIN processes processes_14 ON processes_14.id = tasks_13.process_id
    LEFT JOIN organisations organisations_15 ON organisations_15.id = processes_14.client_id
    LEFT JOIN people people_16 ON (people_16.id = processes_14.person_id AND people_16.withdrawn_at IS NULL)
    LEFT JOIN devices devices_17 ON (devices_17.id = processes_14.device_id AND devices_17.withdrawn_at IS NULL)
  ) || '},"mine":{' || substr(substr(json_object('totalCount', (
          SELECT count(*)
          FROM tickets tickets_21
          WHERE (tickets_21.assignee_id = ?4 AND EXISTS (
              SELECT 1
              FROM people people_22
              WHERE people_22.id = tickets_21.assignee_id AND (people_22.withdrawn_at IS NULL AND people_22.id = ?4)
            ) AND tickets_21.turn IN (SELECT value FROM json_each(?8)))
        )), 2), -1, -1000000000) || ',"nodes":' || (
    SELECT json_group_array(json_object('id', 'tkt_' || tickets_23.id,
        'priority', tickets_23.priority,
        'turn', tickets_23.turn,
        'openedAt', tickets_23.opened_at,
        'client', CASE WHEN organisations_24.id IS NOT NULL THEN json_object('id', 'org_' || organisations_24.id, 'name', organisations_24.name, 'code', organisations_24.code) END,
        'number', tickets_23.number,
        'title', tickets_23.title))
    FROM (
      SELECT tickets_25.id, tickets_25.priority, tickets_25.turn, tickets_25.opened_at, tickets_25.client_id, tickets_25.number, tickets_25.title
      FROM tickets tickets_25
      WHERE (tickets_25.assignee_id = ?4 AND EXISTS (
          SELECT 1
          FROM people people_26
          WHERE people_26.id = tickets_25.assignee_id AND (people_26.withdrawn_at IS NULL AND people_26.id = ?4)
        ) AND tickets_25.turn IN (SELECT value FROM json_each(?8)))
      ORDER BY tickets_25.priority ASC, tickets_25.id ASC
      LIMIT 8
    ) tickets_23
    LEFT JOIN organisations organisations_24 ON organisations_24.id = tickets_23.client_id
  ) || '},"free":{' || substr(substr(json_object('totalCount', (
          SELECT count(*)
          FROM tickets tickets_27
          WHERE (((EXISTS (
                  SELECT 1
                  FROM people people_28
                  WHERE people_28.id = tickets_27.assignee_id AND people_28.withdrawn_at IS NULL
                )) IS NOT TRUE) AND tickets_27.turn IN (SELECT value FROM json_each(?9)))
        )), 2), -1, -1000000000) || ',"nodes":' || (
    SELECT json_group_array(json_object('id', 'tkt_' || tickets_29.id,
        'version', tickets_29.version,
        'title', tickets_29.title,
        'priority', tickets_29.priority,
        'openedAt', tickets_29.opened_at,
        'client', CASE WHEN organisations_30.id IS NOT NULL THEN json_object('id', 'org_' || organisations_30.id, 'name', organisations_30.name, 'code', organisations_30.code) END,
        'viewerCan', json_object('assign', json(CASE WHEN ((?10 OR tickets_29.client_id IN (SELECT value FROM json_each(?11))) AND tickets_29.state IN ('NEW', 'OPEN', 'PENDING')) THEN 'true' ELSE 'false' END)),
        'number', tickets_29.number))
    FROM (
      SELECT tickets_31.id, tickets_31.version, tickets_31.title, tickets_31.priority, tickets_31.opened_at, tickets_31.client_id, tickets_31.state, tickets_31.number
      FROM tickets tickets_31
      WHERE (((EXISTS (
              SELECT 1
              FROM people people_32
              WHERE people_32.id = tickets_31.assignee_id AND people_32.withdrawn_at IS NULL
            )) IS NOT TRUE) AND tickets_31.turn IN (SELECT value FROM json_each(?9)))
      ORDER BY tickets_31.priority ASC, tickets_31.id ASC
      LIMIT 6
    ) tickets_29
    LEFT JOIN organisations organisations_30 ON organisations_30.id = tickets_29.client_id
  ) || '},"asked":{' || substr(substr(json_object('totalCount', (
          SELECT count(*)
          FROM tickets tickets_33
          WHERE (tickets_33.assignee_id = ?12 AND EXISTS (
              SELECT 1
              FROM people people_34
              WHERE people_34.id = tickets_33.assignee_id AND (people_34.withdrawn_at IS NULL AND people_34.id = ?12)
            ) AND tickets_33.turn = ?13)
        )), 2), -1, -1000000000) || ',"nodes":' || (
    SELECT json_group_array(json_object('id', 'tkt_' || tickets_35.id,
        'state', tickets_35.state,
        'updatedAt', tickets_35.updated_at,
        'number', tickets_35.number,
        'title', tickets_35.title,
        'client', CASE WHEN organisations_36.id IS NOT NULL THEN json_object('id', 'org_' || organisations_36.id, 'code', organisations_36.code) END))
    FROM (
      SELECT tickets_37.id, tickets_37.state, tickets_37.updated_at, tickets_37.number, tickets_37.title, tickets_37.client_id
      FROM tickets tickets_37
      WHERE (tickets_37.assignee_id = ?12 AND EXISTS (
          SELECT 1
          FROM people people_38
          WHERE people_38.id = tickets_37.assignee_id AND (people_38.withdrawn_at IS NULL AND people_38.id = ?12)
        ) AND tickets_37.turn = ?13)
      ORDER BY tickets_37.updated_at ASC, tickets_37.id ASC
      LIMIT 6
    ) tickets_35
    LEFT JOIN organisations organisations_36 ON organisations_36.id = tickets_35.client_id
  ) || '},"history":{' || substr(substr(json_object('pageInfo', json_object('startCursor', (
            SELECT 'b4799ddc.' || lower(hex(json_array(history_39.position, history_39.id)))
            FROM (
              SELECT history_40.position, history_40.id
              FROM history history_40
              WHERE ((history_40.audience <> 'PRIVATE' OR history_40.audience = 'PRIVATE' AND history_40.actor_id = ?3) AND ((history_40.audience = ?14) IS NOT TRUE) AND (((history_40.actor_id = ?4 AND EXISTS (
                        SELECT 1
                        FROM people people_41
                        WHERE people_41.id = history_40.actor_id AND (people_41.withdrawn_at IS NULL AND people_41.id = ?4)
                      ))) IS NOT TRUE))
              ORDER BY history_40.position DESC, history_40.id DESC
              LIMIT 40
            ) history_39
            ORDER BY history_39.position DESC, history_39.id DESC
            LIMIT 1
          ))), 2), -1, -1000000000) || ',"nodes":' || (
    SELECT json_group_array(json_object('id', 'evt_' || history_42.id,
        'at', history_42.at,
        'requestId', history_42.request_id,
        'subject', CASE history_42.subject_type
        WHEN 'org' THEN (
          SELECT json_object('__typename', 'Organisation', 'id', 'org_' || organisations_43.id)
          FROM organisations organisations_43
          WHERE organisations_43.id = history_42.subject_id
        )
        WHEN 'per' THEN (
          SELECT json_object('__typename', 'Person', 'id', 'per_' || people_44.id, 'name', people_44.name)
          FROM people people_44
          WHERE (people_44.id = history_42.subject_id AND people_44.withdrawn_at IS NULL)
        )
        WHEN 'mem' THEN (
          SELECT json_object('__typename',
            'Membership',
            'id', 'mem_' || memberships_45.id,
            'person', CASE WHEN people_46.id IS NOT NULL THEN json_object('id', 'per_' || people_46.id, 'name', people_46.name) END)
          FROM memberships memberships_45
          LEFT JOIN people people_46 ON (people_46.id = memberships_45.person_id AND people_46.withdrawn_at IS NULL)
          WHERE memberships_45.id = history_42.subject_id
        )
        WHEN 'ses' THEN (
          SELECT json_object('__typename', 'Session', 'id', 'ses_' || sessions_47.id)
          FROM sessions sessions_47
          WHERE (sessions_47.id = history_42.subject_id AND sessions_47.person_id = ?3)
        )
        WHEN 'tok' THEN (
          SELECT json_object('__typename', 'Token', 'id', 'tok_' || tokens_48.id)
          FROM tokens tokens_48
          WHERE (tokens_48.id = history_42.subject_id AND tokens_48.person_id = ?3)
        )
        WHEN 'dec' THEN (
          SELECT json_object('__typename', 'Decision', 'id', 'dec_' || decisions_49.id)
          FROM decisions decisions_49
          WHERE decisions_49.id = history_42.subject_id
        )
        WHEN 'opt' THEN (
          SELECT json_object('__typename', 'Option', 'id', 'opt_' || options_50.id)
          FROM options options_50
          WHERE options_50.id = history_42.subject_id
        )
        WHEN 'apr' THEN (
          SELECT json_object('__typename', 'Approver', 'id', 'apr_' || approvers_51.id)
          FROM approvers approvers_51
          WHERE approvers_51.id = history_42.subject_id
        )
        WHEN 'rmk' THEN (
          SELECT json_object('__typename', 'Remark', 'id', 'rmk_' || remarks_52.id)
          FROM remarks remarks_52
          WHERE remarks_52.id = history_42.subject_id
        )
        WHEN 'dlg' THEN (
          SELECT json_object('__typename', 'Delegation', 'id', 'dlg_' || delegations_53.id)
          FROM delegations delegations_53
          WHERE delegations_53.id = history_42.subject_id
        )
        WHEN 'suc' THEN (
          SELECT json_object('__typename', 'Succession', 'id', 'suc_' || successions_54.id)
          FROM successions successions_54
          WHERE successions_54.id = history_42.subject_id
        )
        WHEN 'mod' THEN (
          SELECT json_object('__typename', 'DeviceModel', 'id', 'mod_' || device_models_55.id)
          FROM device_models device_models_55
          WHERE device_models_55.id = history_42.subject_id
        )
        WHEN 'lik' THEN (
          SELECT json_object('__typename', 'Likeness', 'id', 'lik_' || likenesses_56.id)
          FROM likenesses likenesses_56
          WHERE likenesses_56.id = history_42.subject_id
        )
        WHEN 'lbl' THEN (
          SELECT json_object('__typename', 'Label', 'id', 'lbl_' || labels_57.id)
          FROM labels labels_57
          WHERE labels_57.id = history_42.subject_id
        )
        WHEN 'dev' THEN (
          SELECT json_object('__typename',
            'Device',
            'id', 'dev_' || devices_58.id,
            'tag', devices_58.tag,
            'model', CASE WHEN device_models_59.id IS NOT NULL THEN json_object('id', 'mod_' || device_models_59.id,
              'manufacturer', device_models_59.manufacturer,
              'name', device_models_59.name) END)
          FROM devices devices_58
          LEFT JOIN device_models device_models_59 ON device_models_59.id = devices_58.model_id
          WHERE (devices_58.id = history_42.subject_id AND devices_58.withdrawn_at IS NULL)
        )
        WHEN 'asg' THEN (
          SELECT json_object('__typename', 'Assignment', 'id', 'asg_' || assignments_60.id)
          FROM assignments assignments_60
          WHERE assignments_60.id = history_42.subject_id
        )
        WHEN 'svc' THEN (
          SELECT json_object('__typename', 'Service', 'id', 'svc_' || services_61.id)
          FROM services services_61
          WHERE services_61.id = history_42.subject_id
        )
        WHEN 'sys' THEN (
          SELECT json_object('__typename', 'System', 'id', 'sys_' || systems_62.id)
          FROM systems systems_62
          WHERE systems_62.id = history_42.subject_id
        )
        WHEN 'acc' THEN (
          SELECT json_object('__typename', 'Access', 'id', 'acc_' || accesses_63.id)
          FROM accesses accesses_63
          WHERE accesses_63.id = history_42.subject_id
        )
        WHEN 'bun' THEN (
          SELECT json_object('__typename', 'Bundle', 'id', 'bun_' || bundles_64.id)
          FROM bundles bundles_64
          WHERE bundles_64.id = history_42.subject_id
        )
        WHEN 'bit' THEN (
          SELECT json_object('__typename', 'BundleItem', 'id', 'bit_' || bundle_items_65.id)
          FROM bundle_items bundle_items_65
          WHERE bundle_items_65.id = history_42.subject_id
        )
        WHEN 'arq' THEN (
          SELECT json_object('__typename', 'AccessRequest', 'id', 'arq_' || access_requests_66.id)
          FROM access_requests access_requests_66
          WHERE access_requests_66.id = history_42.subject_id
        )
        WHEN 'rev' THEN (
          SELECT json_object('__typename', 'AccessReview', 'id', 'rev_' || access_reviews_67.id)
          FROM access_reviews access_reviews_67
          WHERE access_reviews_67.id = history_42.subject_id
        )
        WHEN 'rvl' THEN (
          SELECT json_object('__typename', 'AccessReviewLine', 'id', 'rvl_' || access_review_lines_68.id)
          FROM access_review_lines access_review_lines_68
          WHERE access_review_lines_68.id = history_42.subject_id
        )
        WHEN 'cal' THEN (
          SELECT json_object('__typename', 'Calendar', 'id', 'cal_' || calendars_69.id)
          FROM calendars calendars_69
          WHERE calendars_69.id = history_42.subject_id
        )
        WHEN 'clo' THEN (
          SELECT json_object('__typename', 'Closure', 'id', 'clo_' || closures_70.id)
          FROM closures closures_70
          WHERE closures_70.id = history_42.subject_id
        )
        WHEN 'fil' THEN (
          SELECT json_object('__typename', 'File', 'id', 'fil_' || files_71.id)
          FROM files files_71
          WHERE (files_71.id = history_42.subject_id AND ((files_71.state <> 'ATTACHED' AND files_71.sender_id = ?3) OR EXISTS (
                SELECT 1
                FROM protocols drawn JOIN assignments given ON given.id = drawn.assignment_id
                WHERE drawn.file_id = files_71.id AND TRUE
              ) OR EXISTS (SELECT 1 FROM ticket_files hung WHERE hung.file_id = files_71.id AND TRUE) OR EXISTS (
                SELECT 1
                FROM comment_files hung JOIN comments told ON told.id = hung.comment_id
                WHERE hung.file_id = files_71.id AND TRUE
              ) OR EXISTS (
                SELECT 1
                FROM task_files shown JOIN tasks done ON done.id = shown.task_id
                WHERE shown.file_id = files_71.id AND TRUE
              )))
        )
        WHEN 'tea' THEN (
          SELECT json_object('__typename', 'Team', 'id', 'tea_' || teams_72.id)
          FROM teams teams_72
          WHERE teams_72.id = history_42.subject_id
        )
        WHEN 'tem' THEN (
          SELECT json_object('__typename', 'TeamMember', 'id', 'tem_' || team_members_73.id)
          FROM team_members team_members_73
          WHERE (team_members_73.id = history_42.subject_id AND team_members_73.ended_at IS NULL)
        )
        WHEN 'tkt' THEN (
          SELECT json_object('__typename',
            'Ticket',
            'id', 'tkt_' || tickets_74.id,
            'number', tickets_74.number,
            'title', tickets_74.title,
            'client', CASE WHEN organisations_75.id IS NOT NULL THEN json_object('id', 'org_' || organisations_75.id, 'code', organisations_75.code) END)
          FROM tickets tickets_74
          LEFT JOIN organisations organisations_75 ON organisations_75.id = tickets_74.client_id
          WHERE tickets_74.id = history_42.subject_id
        )
        WHEN 'com' THEN (
          SELECT json_object('__typename', 'Comment', 'id', 'com_' || comments_76.id)
          FROM comments comments_76
          WHERE comments_76.id = history_42.subject_id
        )
        WHEN 'tkl' THEN (
          SELECT json_object('__typename', 'TicketLink', 'id', 'tkl_' || ticket_links_77.id)
          FROM ticket_links ticket_links_77
          WHERE (ticket_links_77.id = history_42.subject_id AND ticket_links_77.ended_at IS NULL)
        )
        WHEN 'tkw' THEN (
          SELECT json_object('__typename', 'TicketWatcher', 'id', 'tkw_' || ticket_watchers_78.id)
          FROM ticket_watchers ticket_watchers_78
          WHERE (ticket_watchers_78.id = history_42.subject_id AND ticket_watchers_78.ended_at IS NULL)
        )
        WHEN 'wrk' THEN (
          SELECT json_object('__typename', 'WorkEntry', 'id', 'wrk_' || work_entries_79.id)
          FROM work_entries work_entries_79
          WHERE work_entries_79.id = history_42.subject_id
        )
        WHEN 'rtg' THEN (
          SELECT json_object('__typename', 'Rating', 'id', 'rtg_' || ratings_80.id)
          FROM ratings ratings_80
          WHERE ratings_80.id = history_42.subject_id
        )
        WHEN 'cst' THEN (
          SELECT json_object('__typename', 'Cost', 'id', 'cst_' || costs_81.id)
          FROM costs costs_81
          WHERE costs_81.id = history_42.subject_id
        )
        WHEN 'trf' THEN (
          SELECT json_object('__typename', 'Tariff', 'id', 'trf_' || tariffs_82.id)
          FROM tariffs tariffs_82
          WHERE tariffs_82.id = history_42.subject_id
        )
        WHEN 'bgt' THEN (
          SELECT json_object('__typename', 'Budget', 'id', 'bgt_' || budgets_83.id)
          FROM budgets budgets_83
          WHERE budgets_83.id = history_42.subject_id
        )
        WHEN 'scn' THEN (
          SELECT json_object('__typename', 'Scenario', 'id', 'scn_' || scenarios_84.id)
          FROM scenarios scenarios_84
          WHERE scenarios_84.id = history_42.subject_id
        )
        WHEN 'scv' THEN (
          SELECT json_object('__typename', 'ScenarioVersion', 'id', 'scv_' || scenario_versions_85.id)
          FROM scenario_versions scenario_versions_85
          WHERE scenario_versions_85.id = history_42.subject_id
        )
        WHEN 'prc' THEN (
          SELECT json_object('__typename', 'Process', 'id', 'prc_' || processes_86.id)
          FROM processes processes_86
          WHERE processes_86.id = history_42.subject_id
        )
        WHEN 'tsk' THEN (
          SELECT json_object('__typename', 'Task', 'id', 'tsk_' || tasks_87.id)
          FROM tasks tasks_87
          WHERE tasks_87.id = history_42.subject_id
        )
        WHEN 'imp' THEN (
          SELECT json_object('__typename', 'Import', 'id', 'imp_' || imports_88.id, 'fileName', imports_88.file_name)
          FROM imports imports_88
          WHERE imports_88.id = history_42.subject_id
        )
        WHEN 'mal' THEN (
          SELECT json_object('__typename', 'Mail', 'id', 'mal_' || mails_89.id)
          FROM mails mails_89
          WHERE mails_89.id = history_42.subject_id
        )
        WHEN 'prf' THEN (
          SELECT json_object('__typename', 'Preference', 'id', 'prf_' || preferences_90.id)
          FROM preferences preferences_90
          WHERE preferences_90.id = history_42.subject_id
        )
        WHEN 'prt' THEN (
          SELECT json_object('__typename', 'Protocol', 'id', 'prt_' || protocols_91.id)
          FROM protocols protocols_91
          WHERE (protocols_91.id = history_42.subject_id AND EXISTS (SELECT 1 FROM assignments given WHERE given.id = protocols_91.assignment_id AND TRUE))
        )
        WHEN 'ctr' THEN (
          SELECT json_object('__typename', 'Contract', 'id', 'ctr_' || contracts_92.id)
          FROM contracts contracts_92
          WHERE contracts_92.id = history_42.subject_id
        )
        WHEN 'rpp' THEN (
          SELECT json_object('__typename', 'ReplacementProposal', 'id', 'rpp_' || replacement_proposals_93.id)
          FROM replacement_proposals replacement_proposals_93
          WHERE replacement_proposals_93.id = history_42.subject_id
        )
        WHEN 'rpm' THEN (
          SELECT json_object('__typename', 'Replacement', 'id', 'rpm_' || replacements_94.id)
          FROM replacements replacements_94
          WHERE replacements_94.id = history_42.subject_id
        )
        WHEN 'rpo' THEN (
          SELECT json_object('__typename', 'ReplacementOption', 'id', 'rpo_' || replacement_options_95.id)
          FROM replacement_options replacement_options_95
          WHERE replacement_options_95.id = history_42.subject_id
        )
        WHEN 'rpl' THEN (
          SELECT json_object('__typename', 'Reply', 'id', 'rpl_' || replies_96.id)
          FROM replies replies_96
          WHERE (replies_96.id = history_42.subject_id AND (replies_96.scope = 'GLOBAL' OR replies_96.team_id IN (SELECT mine.team_id FROM team_members mine WHERE mine.ended_at IS NULL AND mine.person_id = ?3) OR replies_96.person_id = ?3))
        )
        WHEN 'tks' THEN (
          SELECT json_object('__typename', 'TicketStep', 'id', 'tks_' || ticket_steps_97.id)
          FROM ticket_steps ticket_steps_97
          WHERE ticket_steps_97.id = history_42.subject_id
        )
        WHEN 'pol' THEN (
          SELECT json_object('__typename', 'Policy', 'id', 'pol_' || policies_98.id)
          FROM policies policies_98
          WHERE policies_98.id = history_42.subject_id
        )
        WHEN 'clk' THEN (
          SELECT json_object('__typename', 'Clock', 'id', 'clk_' || clocks_99.id)
          FROM clocks clocks_99
          WHERE clocks_99.id = history_42.subject_id
        )
        WHEN 'trn' THEN (
          SELECT json_object('__typename', 'TicketTurn', 'id', 'trn_' || ticket_turns_100.id)
          FROM ticket_turns ticket_turns_100
          WHERE ticket_turns_100.id = history_42.subject_id
        )
        WHEN 'viw' THEN (
          SELECT json_object('__typename', 'View', 'id', 'viw_' || views_101.id)
          FROM views views_101
          WHERE (views_101.id = history_42.subject_id AND (views_101.owner_id = ?3 OR views_101.audience = 'COMPANY' OR views_101.team_id IN (SELECT mine.team_id FROM team_members mine WHERE mine.ended_at IS NULL AND mine.person_id = ?3)))
        ) END,
        'name', history_42.name,
        'audience', history_42.audience,
        'changes', json(history_42.changes),
        'actor', CASE WHEN people_102.id IS NOT NULL THEN json_object('id', 'per_' || people_102.id, 'name', people_102.name) END))
    FROM (
      SELECT history_103.id, history_103.at, history_103.request_id, history_103.subject_type, history_103.subject_id, history_103.name, history_103.audience, history_103.changes, history_103.client_id, history_103.actor_id
      FROM history history_103
      WHERE ((history_103.audience <> 'PRIVATE' OR history_103.audience = 'PRIVATE' AND history_103.actor_id = ?3) AND ((history_103.audience = ?14) IS NOT TRUE) AND (((history_103.actor_id = ?4 AND EXISTS (
                SELECT 1
                FROM people people_104
                WHERE people_104.id = history_103.actor_id AND (people_104.withdrawn_at IS NULL AND people_104.id = ?4)
              ))) IS NOT TRUE))
      ORDER BY history_103.position DESC, history_103.id DESC
      LIMIT 40
    ) history_42
    LEFT JOIN people people_102 ON (people_102.id = history_42.actor_id AND people_102.withdrawn_at IS NULL)
  ) || '}}' AS BLOB)
