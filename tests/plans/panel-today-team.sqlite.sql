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
    ), 'null') || ',"mine":{' || substr(substr(json_object('totalCount', (
          SELECT count(*)
          FROM tickets tickets_10
          WHERE (tickets_10.assignee_id = ?4 AND EXISTS (
              SELECT 1
              FROM people people_11
              WHERE people_11.id = tickets_10.assignee_id AND (people_11.withdrawn_at IS NULL AND people_11.id = ?4)
            ) AND tickets_10.turn IN (SELECT value FROM json_each(?5)))
        )), 2), -1, -1000000000) || ',"nodes":' || (
    SELECT json_group_array(json_object('id', 'tkt_' || tickets_12.id,
        'priority', tickets_12.priority,
        'turn', tickets_12.turn,
        'openedAt', tickets_12.opened_at,
        'client', CASE WHEN organisations_13.id IS NOT NULL THEN json_object('id', 'org_' || organisations_13.id, 'name', organisations_13.name, 'code', organisations_13.code) END,
        'number', tickets_12.number,
        'title', tickets_12.title))
    FROM (
      SELECT tickets_14.id, tickets_14.priority, tickets_14.turn, tickets_14.opened_at, tickets_14.client_id, tickets_14.number, tickets_14.title
      FROM tickets tickets_14
      WHERE (tickets_14.assignee_id = ?4 AND EXISTS (
          SELECT 1
          FROM people people_15
          WHERE people_15.id = tickets_14.assignee_id AND (people_15.withdrawn_at IS NULL AND people_15.id = ?4)
        ) AND tickets_14.turn IN (SELECT value FROM json_each(?5)))
      ORDER BY tickets_14.priority ASC, tickets_14.id ASC
      LIMIT 8
    ) tickets_12
    LEFT JOIN organisations organisations_13 ON organisations_13.id = tickets_12.client_id
  ) || '},"free":{' || substr(substr(json_object('totalCount', (
          SELECT count(*)
          FROM tickets tickets_16
          WHERE (((EXISTS (
                  SELECT 1
                  FROM people people_17
                  WHERE people_17.id = tickets_16.assignee_id AND people_17.withdrawn_at IS NULL
                )) IS NOT TRUE) AND tickets_16.turn IN (SELECT value FROM json_each(?6)))
        )), 2), -1, -1000000000) || ',"nodes":' || (
    SELECT json_group_array(json_object('id', 'tkt_' || tickets_18.id,
        'version', tickets_18.version,
        'title', tickets_18.title,
        'priority', tickets_18.priority,
        'openedAt', tickets_18.opened_at,
        'client', CASE WHEN organisations_19.id IS NOT NULL THEN json_object('id', 'org_' || organisations_19.id, 'name', organisations_19.name, 'code', organisations_19.code) END,
        'viewerCan', json_object('assign', json(CASE WHEN ((?7 OR tickets_18.client_id IN (SELECT value FROM json_each(?8))) AND tickets_18.state IN ('NEW', 'OPEN', 'PENDING')) THEN 'true' ELSE 'false' END)),
        'number', tickets_18.number))
    FROM (
      SELECT tickets_20.id, tickets_20.version, tickets_20.title, tickets_20.priority, tickets_20.opened_at, tickets_20.client_id, tickets_20.state, tickets_20.number
      FROM tickets tickets_20
      WHERE (((EXISTS (
              SELECT 1
              FROM people people_21
              WHERE people_21.id = tickets_20.assignee_id AND people_21.withdrawn_at IS NULL
            )) IS NOT TRUE) AND tickets_20.turn IN (SELECT value FROM json_each(?6)))
      ORDER BY tickets_20.priority ASC, tickets_20.id ASC
      LIMIT 6
    ) tickets_18
    LEFT JOIN organisations organisations_19 ON organisations_19.id = tickets_18.client_id
  ) || '},"asked":{' || substr(substr(json_object('totalCount', (
          SELECT count(*)
          FROM tickets tickets_22
          WHERE (tickets_22.assignee_id = ?9 AND EXISTS (
              SELECT 1
              FROM people people_23
              WHERE people_23.id = tickets_22.assignee_id AND (people_23.withdrawn_at IS NULL AND people_23.id = ?9)
            ) AND tickets_22.turn = ?10)
        )), 2), -1, -1000000000) || ',"nodes":' || (
    SELECT json_group_array(json_object('id', 'tkt_' || tickets_24.id,
        'state', tickets_24.state,
        'updatedAt', tickets_24.updated_at,
        'number', tickets_24.number,
        'title', tickets_24.title,
        'client', CASE WHEN organisations_25.id IS NOT NULL THEN json_object('id', 'org_' || organisations_25.id, 'code', organisations_25.code) END))
    FROM (
      SELECT tickets_26.id, tickets_26.state, tickets_26.updated_at, tickets_26.number, tickets_26.title, tickets_26.client_id
      FROM tickets tickets_26
      WHERE (tickets_26.assignee_id = ?9 AND EXISTS (
          SELECT 1
          FROM people people_27
          WHERE people_27.id = tickets_26.assignee_id AND (people_27.withdrawn_at IS NULL AND people_27.id = ?9)
        ) AND tickets_26.turn = ?10)
      ORDER BY tickets_26.updated_at ASC, tickets_26.id ASC
      LIMIT 6
    ) tickets_24
    LEFT JOIN organisations organisations_25 ON organisations_25.id = tickets_24.client_id
  ) || '},"history":{' || substr(substr(json_object('pageInfo', json_object('startCursor', (
            SELECT 'b4799ddc.' || lower(hex(json_array(history_28.position, history_28.id)))
            FROM (
              SELECT history_29.position, history_29.id
              FROM history history_29
              WHERE ((history_29.audience <> 'PRIVATE' OR history_29.audience = 'PRIVATE' AND history_29.actor_id = ?3) AND ((history_29.audience = ?11) IS NOT TRUE) AND (((history_29.actor_id = ?4 AND EXISTS (
                        SELECT 1
                        FROM people people_30
                        WHERE people_30.id = history_29.actor_id AND (people_30.withdrawn_at IS NULL AND people_30.id = ?4)
                      ))) IS NOT TRUE))
              ORDER BY history_29.position DESC, history_29.id DESC
              LIMIT 40
            ) history_28
            ORDER BY history_28.position DESC, history_28.id DESC
            LIMIT 1
          ))), 2), -1, -1000000000) || ',"nodes":' || (
    SELECT json_group_array(json_object('id', 'evt_' || history_31.id,
        'at', history_31.at,
        'requestId', history_31.request_id,
        'subject', CASE history_31.subject_type
        WHEN 'org' THEN (
          SELECT json_object('__typename', 'Organisation', 'id', 'org_' || organisations_32.id)
          FROM organisations organisations_32
          WHERE organisations_32.id = history_31.subject_id
        )
        WHEN 'per' THEN (
          SELECT json_object('__typename', 'Person', 'id', 'per_' || people_33.id, 'name', people_33.name)
          FROM people people_33
          WHERE (people_33.id = history_31.subject_id AND people_33.withdrawn_at IS NULL)
        )
        WHEN 'mem' THEN (
          SELECT json_object('__typename',
            'Membership',
            'id', 'mem_' || memberships_34.id,
            'person', CASE WHEN people_35.id IS NOT NULL THEN json_object('id', 'per_' || people_35.id, 'name', people_35.name) END)
          FROM memberships memberships_34
          LEFT JOIN people people_35 ON (people_35.id = memberships_34.person_id AND people_35.withdrawn_at IS NULL)
          WHERE memberships_34.id = history_31.subject_id
        )
        WHEN 'ses' THEN (
          SELECT json_object('__typename', 'Session', 'id', 'ses_' || sessions_36.id)
          FROM sessions sessions_36
          WHERE (sessions_36.id = history_31.subject_id AND sessions_36.person_id = ?3)
        )
        WHEN 'tok' THEN (
          SELECT json_object('__typename', 'Token', 'id', 'tok_' || tokens_37.id)
          FROM tokens tokens_37
          WHERE (tokens_37.id = history_31.subject_id AND tokens_37.person_id = ?3)
        )
        WHEN 'dec' THEN (
          SELECT json_object('__typename', 'Decision', 'id', 'dec_' || decisions_38.id)
          FROM decisions decisions_38
          WHERE decisions_38.id = history_31.subject_id
        )
        WHEN 'opt' THEN (
          SELECT json_object('__typename', 'Option', 'id', 'opt_' || options_39.id)
          FROM options options_39
          WHERE options_39.id = history_31.subject_id
        )
        WHEN 'apr' THEN (
          SELECT json_object('__typename', 'Approver', 'id', 'apr_' || approvers_40.id)
          FROM approvers approvers_40
          WHERE approvers_40.id = history_31.subject_id
        )
        WHEN 'rmk' THEN (
          SELECT json_object('__typename', 'Remark', 'id', 'rmk_' || remarks_41.id)
          FROM remarks remarks_41
          WHERE remarks_41.id = history_31.subject_id
        )
        WHEN 'dlg' THEN (
          SELECT json_object('__typename', 'Delegation', 'id', 'dlg_' || delegations_42.id)
          FROM delegations delegations_42
          WHERE delegations_42.id = history_31.subject_id
        )
        WHEN 'suc' THEN (
          SELECT json_object('__typename', 'Succession', 'id', 'suc_' || successions_43.id)
          FROM successions successions_43
          WHERE successions_43.id = history_31.subject_id
        )
        WHEN 'mod' THEN (
          SELECT json_object('__typename', 'DeviceModel', 'id', 'mod_' || device_models_44.id)
          FROM device_models device_models_44
          WHERE device_models_44.id = history_31.subject_id
        )
        WHEN 'lik' THEN (
          SELECT json_object('__typename', 'Likeness', 'id', 'lik_' || likenesses_45.id)
          FROM likenesses likenesses_45
          WHERE likenesses_45.id = history_31.subject_id
        )
        WHEN 'lbl' THEN (
          SELECT json_object('__typename', 'Label', 'id', 'lbl_' || labels_46.id)
          FROM labels labels_46
          WHERE labels_46.id = history_31.subject_id
        )
        WHEN 'dev' THEN (
          SELECT json_object('__typename',
            'Device',
            'id', 'dev_' || devices_47.id,
            'tag', devices_47.tag,
            'model', CASE WHEN device_models_48.id IS NOT NULL THEN json_object('id', 'mod_' || device_models_48.id,
              'manufacturer', device_models_48.manufacturer,
              'name', device_models_48.name) END)
          FROM devices devices_47
          LEFT JOIN device_models device_models_48 ON device_models_48.id = devices_47.model_id
          WHERE (devices_47.id = history_31.subject_id AND devices_47.withdrawn_at IS NULL)
        )
        WHEN 'asg' THEN (
          SELECT json_object('__typename', 'Assignment', 'id', 'asg_' || assignments_49.id)
          FROM assignments assignments_49
          WHERE assignments_49.id = history_31.subject_id
        )
        WHEN 'svc' THEN (
          SELECT json_object('__typename', 'Service', 'id', 'svc_' || services_50.id)
          FROM services services_50
          WHERE services_50.id = history_31.subject_id
        )
        WHEN 'sys' THEN (
          SELECT json_object('__typename', 'System', 'id', 'sys_' || systems_51.id)
          FROM systems systems_51
          WHERE systems_51.id = history_31.subject_id
        )
        WHEN 'acc' THEN (
          SELECT json_object('__typename', 'Access', 'id', 'acc_' || accesses_52.id)
          FROM accesses accesses_52
          WHERE accesses_52.id = history_31.subject_id
        )
        WHEN 'bun' THEN (
          SELECT json_object('__typename', 'Bundle', 'id', 'bun_' || bundles_53.id)
          FROM bundles bundles_53
          WHERE bundles_53.id = history_31.subject_id
        )
        WHEN 'bit' THEN (
          SELECT json_object('__typename', 'BundleItem', 'id', 'bit_' || bundle_items_54.id)
          FROM bundle_items bundle_items_54
          WHERE bundle_items_54.id = history_31.subject_id
        )
        WHEN 'arq' THEN (
          SELECT json_object('__typename', 'AccessRequest', 'id', 'arq_' || access_requests_55.id)
          FROM access_requests access_requests_55
          WHERE access_requests_55.id = history_31.subject_id
        )
        WHEN 'rev' THEN (
          SELECT json_object('__typename', 'AccessReview', 'id', 'rev_' || access_reviews_56.id)
          FROM access_reviews access_reviews_56
          WHERE access_reviews_56.id = history_31.subject_id
        )
        WHEN 'rvl' THEN (
          SELECT json_object('__typename', 'AccessReviewLine', 'id', 'rvl_' || access_review_lines_57.id)
          FROM access_review_lines access_review_lines_57
          WHERE access_review_lines_57.id = history_31.subject_id
        )
        WHEN 'cal' THEN (
          SELECT json_object('__typename', 'Calendar', 'id', 'cal_' || calendars_58.id)
          FROM calendars calendars_58
          WHERE calendars_58.id = history_31.subject_id
        )
        WHEN 'clo' THEN (
          SELECT json_object('__typename', 'Closure', 'id', 'clo_' || closures_59.id)
          FROM closures closures_59
          WHERE closures_59.id = history_31.subject_id
        )
        WHEN 'fil' THEN (
          SELECT json_object('__typename', 'File', 'id', 'fil_' || files_60.id)
          FROM files files_60
          WHERE (files_60.id = history_31.subject_id AND ((files_60.state <> 'ATTACHED' AND files_60.sender_id = ?3) OR EXISTS (
                SELECT 1
                FROM protocols drawn JOIN assignments given ON given.id = drawn.assignment_id
                WHERE drawn.file_id = files_60.id AND TRUE
              ) OR EXISTS (SELECT 1 FROM ticket_files hung WHERE hung.file_id = files_60.id AND TRUE) OR EXISTS (
                SELECT 1
                FROM comment_files hung JOIN comments told ON told.id = hung.comment_id
                WHERE hung.file_id = files_60.id AND TRUE
              ) OR EXISTS (
                SELECT 1
                FROM task_files shown JOIN tasks done ON done.id = shown.task_id
                WHERE shown.file_id = files_60.id AND TRUE
              )))
        )
        WHEN 'tea' THEN (
          SELECT json_object('__typename', 'Team', 'id', 'tea_' || teams_61.id)
          FROM teams teams_61
          WHERE teams_61.id = history_31.subject_id
        )
        WHEN 'tem' THEN (
          SELECT json_object('__typename', 'TeamMember', 'id', 'tem_' || team_members_62.id)
          FROM team_members team_members_62
          WHERE (team_members_62.id = history_31.subject_id AND team_members_62.ended_at IS NULL)
        )
        WHEN 'tkt' THEN (
          SELECT json_object('__typename',
            'Ticket',
            'id', 'tkt_' || tickets_63.id,
            'number', tickets_63.number,
            'title', tickets_63.title,
            'client', CASE WHEN organisations_64.id IS NOT NULL THEN json_object('id', 'org_' || organisations_64.id, 'code', organisations_64.code) END)
          FROM tickets tickets_63
          LEFT JOIN organisations organisations_64 ON organisations_64.id = tickets_63.client_id
          WHERE tickets_63.id = history_31.subject_id
        )
        WHEN 'com' THEN (
          SELECT json_object('__typename', 'Comment', 'id', 'com_' || comments_65.id)
          FROM comments comments_65
          WHERE comments_65.id = history_31.subject_id
        )
        WHEN 'tkl' THEN (
          SELECT json_object('__typename', 'TicketLink', 'id', 'tkl_' || ticket_links_66.id)
          FROM ticket_links ticket_links_66
          WHERE (ticket_links_66.id = history_31.subject_id AND ticket_links_66.ended_at IS NULL)
        )
        WHEN 'tkw' THEN (
          SELECT json_object('__typename', 'TicketWatcher', 'id', 'tkw_' || ticket_watchers_67.id)
          FROM ticket_watchers ticket_watchers_67
          WHERE (ticket_watchers_67.id = history_31.subject_id AND ticket_watchers_67.ended_at IS NULL)
        )
        WHEN 'wrk' THEN (
          SELECT json_object('__typename', 'WorkEntry', 'id', 'wrk_' || work_entries_68.id)
          FROM work_entries work_entries_68
          WHERE work_entries_68.id = history_31.subject_id
        )
        WHEN 'rtg' THEN (
          SELECT json_object('__typename', 'Rating', 'id', 'rtg_' || ratings_69.id)
          FROM ratings ratings_69
          WHERE ratings_69.id = history_31.subject_id
        )
        WHEN 'cst' THEN (
          SELECT json_object('__typename', 'Cost', 'id', 'cst_' || costs_70.id)
          FROM costs costs_70
          WHERE costs_70.id = history_31.subject_id
        )
        WHEN 'trf' THEN (
          SELECT json_object('__typename', 'Tariff', 'id', 'trf_' || tariffs_71.id)
          FROM tariffs tariffs_71
          WHERE tariffs_71.id = history_31.subject_id
        )
        WHEN 'scn' THEN (
          SELECT json_object('__typename', 'Scenario', 'id', 'scn_' || scenarios_72.id)
          FROM scenarios scenarios_72
          WHERE scenarios_72.id = history_31.subject_id
        )
        WHEN 'scv' THEN (
          SELECT json_object('__typename', 'ScenarioVersion', 'id', 'scv_' || scenario_versions_73.id)
          FROM scenario_versions scenario_versions_73
          WHERE scenario_versions_73.id = history_31.subject_id
        )
        WHEN 'prc' THEN (
          SELECT json_object('__typename', 'Process', 'id', 'prc_' || processes_74.id)
          FROM processes processes_74
          WHERE processes_74.id = history_31.subject_id
        )
        WHEN 'tsk' THEN (
          SELECT json_object('__typename', 'Task', 'id', 'tsk_' || tasks_75.id)
          FROM tasks tasks_75
          WHERE tasks_75.id = history_31.subject_id
        )
        WHEN 'imp' THEN (
          SELECT json_object('__typename', 'Import', 'id', 'imp_' || imports_76.id, 'fileName', imports_76.file_name)
          FROM imports imports_76
          WHERE imports_76.id = history_31.subject_id
        )
        WHEN 'mal' THEN (
          SELECT json_object('__typename', 'Mail', 'id', 'mal_' || mails_77.id)
          FROM mails mails_77
          WHERE mails_77.id = history_31.subject_id
        )
        WHEN 'prf' THEN (
          SELECT json_object('__typename', 'Preference', 'id', 'prf_' || preferences_78.id)
          FROM preferences preferences_78
          WHERE preferences_78.id = history_31.subject_id
        )
        WHEN 'prt' THEN (
          SELECT json_object('__typename', 'Protocol', 'id', 'prt_' || protocols_79.id)
          FROM protocols protocols_79
          WHERE (protocols_79.id = history_31.subject_id AND EXISTS (SELECT 1 FROM assignments given WHERE given.id = protocols_79.assignment_id AND TRUE))
        )
        WHEN 'ctr' THEN (
          SELECT json_object('__typename', 'Contract', 'id', 'ctr_' || contracts_80.id)
          FROM contracts contracts_80
          WHERE contracts_80.id = history_31.subject_id
        )
        WHEN 'rpp' THEN (
          SELECT json_object('__typename', 'ReplacementProposal', 'id', 'rpp_' || replacement_proposals_81.id)
          FROM replacement_proposals replacement_proposals_81
          WHERE replacement_proposals_81.id = history_31.subject_id
        )
        WHEN 'rpm' THEN (
          SELECT json_object('__typename', 'Replacement', 'id', 'rpm_' || replacements_82.id)
          FROM replacements replacements_82
          WHERE replacements_82.id = history_31.subject_id
        )
        WHEN 'rpo' THEN (
          SELECT json_object('__typename', 'ReplacementOption', 'id', 'rpo_' || replacement_options_83.id)
          FROM replacement_options replacement_options_83
          WHERE replacement_options_83.id = history_31.subject_id
        )
        WHEN 'rpl' THEN (
          SELECT json_object('__typename', 'Reply', 'id', 'rpl_' || replies_84.id)
          FROM replies replies_84
          WHERE (replies_84.id = history_31.subject_id AND (replies_84.scope = 'GLOBAL' OR replies_84.team_id IN (SELECT mine.team_id FROM team_members mine WHERE mine.ended_at IS NULL AND mine.person_id = ?3) OR replies_84.person_id = ?3))
        )
        WHEN 'tks' THEN (
          SELECT json_object('__typename', 'TicketStep', 'id', 'tks_' || ticket_steps_85.id)
          FROM ticket_steps ticket_steps_85
          WHERE ticket_steps_85.id = history_31.subject_id
        )
        WHEN 'pol' THEN (
          SELECT json_object('__typename', 'Policy', 'id', 'pol_' || policies_86.id)
          FROM policies policies_86
          WHERE policies_86.id = history_31.subject_id
        )
        WHEN 'clk' THEN (
          SELECT json_object('__typename', 'Clock', 'id', 'clk_' || clocks_87.id)
          FROM clocks clocks_87
          WHERE clocks_87.id = history_31.subject_id
        )
        WHEN 'trn' THEN (
          SELECT json_object('__typename', 'TicketTurn', 'id', 'trn_' || ticket_turns_88.id)
          FROM ticket_turns ticket_turns_88
          WHERE ticket_turns_88.id = history_31.subject_id
        )
        WHEN 'viw' THEN (
          SELECT json_object('__typename', 'View', 'id', 'viw_' || views_89.id)
          FROM views views_89
          WHERE (views_89.id = history_31.subject_id AND (views_89.owner_id = ?3 OR views_89.audience = 'COMPANY' OR views_89.team_id IN (SELECT mine.team_id FROM team_members mine WHERE mine.ended_at IS NULL AND mine.person_id = ?3)))
        ) END,
        'name', history_31.name,
        'audience', history_31.audience,
        'changes', json(history_31.changes),
        'actor', CASE WHEN people_90.id IS NOT NULL THEN json_object('id', 'per_' || people_90.id, 'name', people_90.name) END))
    FROM (
      SELECT history_91.id, history_91.at, history_91.request_id, history_91.subject_type, history_91.subject_id, history_91.name, history_91.audience, history_91.changes, history_91.client_id, history_91.actor_id
      FROM history history_91
      WHERE ((history_91.audience <> 'PRIVATE' OR history_91.audience = 'PRIVATE' AND history_91.actor_id = ?3) AND ((history_91.audience = ?11) IS NOT TRUE) AND (((history_91.actor_id = ?4 AND EXISTS (
                SELECT 1
                FROM people people_92
                WHERE people_92.id = history_91.actor_id AND (people_92.withdrawn_at IS NULL AND people_92.id = ?4)
              ))) IS NOT TRUE))
      ORDER BY history_91.position DESC, history_91.id DESC
      LIMIT 40
    ) history_31
    LEFT JOIN people people_90 ON (people_90.id = history_31.actor_id AND people_90.withdrawn_at IS NULL)
  ) || '}}' AS BLOB)
