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
  ) || '},"asked":{' || substr(substr(json_object('totalCount', (SELECT count(*) FROM tickets tickets_22 WHERE tickets_22.turn = ?9)), 2), -1, -1000000000) || ',"nodes":' || (
    SELECT json_group_array(json_object('id', 'tkt_' || tickets_23.id,
        'state', tickets_23.state,
        'updatedAt', tickets_23.updated_at,
        'number', tickets_23.number,
        'title', tickets_23.title,
        'client', CASE WHEN organisations_24.id IS NOT NULL THEN json_object('id', 'org_' || organisations_24.id, 'code', organisations_24.code) END))
    FROM (
      SELECT tickets_25.id, tickets_25.state, tickets_25.updated_at, tickets_25.number, tickets_25.title, tickets_25.client_id
      FROM tickets tickets_25
      WHERE tickets_25.turn = ?9
      ORDER BY tickets_25.updated_at ASC, tickets_25.id ASC
      LIMIT 6
    ) tickets_23
    LEFT JOIN organisations organisations_24 ON organisations_24.id = tickets_23.client_id
  ) || '},"history":{' || substr(substr(json_object('pageInfo', json_object('startCursor', (
            SELECT 'b4799ddc.' || lower(hex(json_array(history_26.position, history_26.id)))
            FROM (
              SELECT history_27.position, history_27.id
              FROM history history_27
              WHERE ((history_27.audience <> 'PRIVATE' OR history_27.audience = 'PRIVATE' AND history_27.actor_id = ?3) AND ((history_27.audience = ?10) IS NOT TRUE) AND (((history_27.actor_id = ?4 AND EXISTS (
                        SELECT 1
                        FROM people people_28
                        WHERE people_28.id = history_27.actor_id AND (people_28.withdrawn_at IS NULL AND people_28.id = ?4)
                      ))) IS NOT TRUE))
              ORDER BY history_27.position DESC, history_27.id DESC
              LIMIT 40
            ) history_26
            ORDER BY history_26.position DESC, history_26.id DESC
            LIMIT 1
          ))), 2), -1, -1000000000) || ',"nodes":' || (
    SELECT json_group_array(json_object('id', 'evt_' || history_29.id,
        'at', history_29.at,
        'requestId', history_29.request_id,
        'subject', CASE history_29.subject_type
        WHEN 'org' THEN (
          SELECT json_object('__typename', 'Organisation', 'id', 'org_' || organisations_30.id)
          FROM organisations organisations_30
          WHERE organisations_30.id = history_29.subject_id
        )
        WHEN 'per' THEN (
          SELECT json_object('__typename', 'Person', 'id', 'per_' || people_31.id, 'name', people_31.name)
          FROM people people_31
          WHERE (people_31.id = history_29.subject_id AND people_31.withdrawn_at IS NULL)
        )
        WHEN 'mem' THEN (
          SELECT json_object('__typename',
            'Membership',
            'id', 'mem_' || memberships_32.id,
            'person', CASE WHEN people_33.id IS NOT NULL THEN json_object('id', 'per_' || people_33.id, 'name', people_33.name) END)
          FROM memberships memberships_32
          LEFT JOIN people people_33 ON (people_33.id = memberships_32.person_id AND people_33.withdrawn_at IS NULL)
          WHERE memberships_32.id = history_29.subject_id
        )
        WHEN 'ses' THEN (
          SELECT json_object('__typename', 'Session', 'id', 'ses_' || sessions_34.id)
          FROM sessions sessions_34
          WHERE (sessions_34.id = history_29.subject_id AND sessions_34.person_id = ?3)
        )
        WHEN 'tok' THEN (
          SELECT json_object('__typename', 'Token', 'id', 'tok_' || tokens_35.id)
          FROM tokens tokens_35
          WHERE (tokens_35.id = history_29.subject_id AND tokens_35.person_id = ?3)
        )
        WHEN 'dec' THEN (
          SELECT json_object('__typename', 'Decision', 'id', 'dec_' || decisions_36.id)
          FROM decisions decisions_36
          WHERE decisions_36.id = history_29.subject_id
        )
        WHEN 'opt' THEN (
          SELECT json_object('__typename', 'Option', 'id', 'opt_' || options_37.id)
          FROM options options_37
          WHERE options_37.id = history_29.subject_id
        )
        WHEN 'apr' THEN (
          SELECT json_object('__typename', 'Approver', 'id', 'apr_' || approvers_38.id)
          FROM approvers approvers_38
          WHERE approvers_38.id = history_29.subject_id
        )
        WHEN 'rmk' THEN (
          SELECT json_object('__typename', 'Remark', 'id', 'rmk_' || remarks_39.id)
          FROM remarks remarks_39
          WHERE remarks_39.id = history_29.subject_id
        )
        WHEN 'dlg' THEN (
          SELECT json_object('__typename', 'Delegation', 'id', 'dlg_' || delegations_40.id)
          FROM delegations delegations_40
          WHERE delegations_40.id = history_29.subject_id
        )
        WHEN 'suc' THEN (
          SELECT json_object('__typename', 'Succession', 'id', 'suc_' || successions_41.id)
          FROM successions successions_41
          WHERE successions_41.id = history_29.subject_id
        )
        WHEN 'mod' THEN (
          SELECT json_object('__typename', 'DeviceModel', 'id', 'mod_' || device_models_42.id)
          FROM device_models device_models_42
          WHERE device_models_42.id = history_29.subject_id
        )
        WHEN 'lik' THEN (
          SELECT json_object('__typename', 'Likeness', 'id', 'lik_' || likenesses_43.id)
          FROM likenesses likenesses_43
          WHERE likenesses_43.id = history_29.subject_id
        )
        WHEN 'lbl' THEN (
          SELECT json_object('__typename', 'Label', 'id', 'lbl_' || labels_44.id)
          FROM labels labels_44
          WHERE labels_44.id = history_29.subject_id
        )
        WHEN 'dev' THEN (
          SELECT json_object('__typename',
            'Device',
            'id', 'dev_' || devices_45.id,
            'tag', devices_45.tag,
            'model', CASE WHEN device_models_46.id IS NOT NULL THEN json_object('id', 'mod_' || device_models_46.id,
              'manufacturer', device_models_46.manufacturer,
              'name', device_models_46.name) END)
          FROM devices devices_45
          LEFT JOIN device_models device_models_46 ON device_models_46.id = devices_45.model_id
          WHERE (devices_45.id = history_29.subject_id AND devices_45.withdrawn_at IS NULL)
        )
        WHEN 'asg' THEN (
          SELECT json_object('__typename', 'Assignment', 'id', 'asg_' || assignments_47.id)
          FROM assignments assignments_47
          WHERE assignments_47.id = history_29.subject_id
        )
        WHEN 'svc' THEN (
          SELECT json_object('__typename', 'Service', 'id', 'svc_' || services_48.id)
          FROM services services_48
          WHERE services_48.id = history_29.subject_id
        )
        WHEN 'sys' THEN (
          SELECT json_object('__typename', 'System', 'id', 'sys_' || systems_49.id)
          FROM systems systems_49
          WHERE systems_49.id = history_29.subject_id
        )
        WHEN 'acc' THEN (
          SELECT json_object('__typename', 'Access', 'id', 'acc_' || accesses_50.id)
          FROM accesses accesses_50
          WHERE accesses_50.id = history_29.subject_id
        )
        WHEN 'bun' THEN (
          SELECT json_object('__typename', 'Bundle', 'id', 'bun_' || bundles_51.id)
          FROM bundles bundles_51
          WHERE bundles_51.id = history_29.subject_id
        )
        WHEN 'bit' THEN (
          SELECT json_object('__typename', 'BundleItem', 'id', 'bit_' || bundle_items_52.id)
          FROM bundle_items bundle_items_52
          WHERE bundle_items_52.id = history_29.subject_id
        )
        WHEN 'arq' THEN (
          SELECT json_object('__typename', 'AccessRequest', 'id', 'arq_' || access_requests_53.id)
          FROM access_requests access_requests_53
          WHERE access_requests_53.id = history_29.subject_id
        )
        WHEN 'rev' THEN (
          SELECT json_object('__typename', 'AccessReview', 'id', 'rev_' || access_reviews_54.id)
          FROM access_reviews access_reviews_54
          WHERE access_reviews_54.id = history_29.subject_id
        )
        WHEN 'rvl' THEN (
          SELECT json_object('__typename', 'AccessReviewLine', 'id', 'rvl_' || access_review_lines_55.id)
          FROM access_review_lines access_review_lines_55
          WHERE access_review_lines_55.id = history_29.subject_id
        )
        WHEN 'cal' THEN (
          SELECT json_object('__typename', 'Calendar', 'id', 'cal_' || calendars_56.id)
          FROM calendars calendars_56
          WHERE calendars_56.id = history_29.subject_id
        )
        WHEN 'clo' THEN (
          SELECT json_object('__typename', 'Closure', 'id', 'clo_' || closures_57.id)
          FROM closures closures_57
          WHERE closures_57.id = history_29.subject_id
        )
        WHEN 'fil' THEN (
          SELECT json_object('__typename', 'File', 'id', 'fil_' || files_58.id)
          FROM files files_58
          WHERE (files_58.id = history_29.subject_id AND ((files_58.state <> 'ATTACHED' AND files_58.sender_id = ?3) OR EXISTS (
                SELECT 1
                FROM protocols drawn JOIN assignments given ON given.id = drawn.assignment_id
                WHERE drawn.file_id = files_58.id AND TRUE
              ) OR EXISTS (SELECT 1 FROM ticket_files hung WHERE hung.file_id = files_58.id AND TRUE) OR EXISTS (
                SELECT 1
                FROM comment_files hung JOIN comments told ON told.id = hung.comment_id
                WHERE hung.file_id = files_58.id AND TRUE
              ) OR EXISTS (
                SELECT 1
                FROM task_files shown JOIN tasks done ON done.id = shown.task_id
                WHERE shown.file_id = files_58.id AND TRUE
              )))
        )
        WHEN 'tea' THEN (
          SELECT json_object('__typename', 'Team', 'id', 'tea_' || teams_59.id)
          FROM teams teams_59
          WHERE teams_59.id = history_29.subject_id
        )
        WHEN 'tem' THEN (
          SELECT json_object('__typename', 'TeamMember', 'id', 'tem_' || team_members_60.id)
          FROM team_members team_members_60
          WHERE (team_members_60.id = history_29.subject_id AND team_members_60.ended_at IS NULL)
        )
        WHEN 'tkt' THEN (
          SELECT json_object('__typename',
            'Ticket',
            'id', 'tkt_' || tickets_61.id,
            'number', tickets_61.number,
            'title', tickets_61.title,
            'client', CASE WHEN organisations_62.id IS NOT NULL THEN json_object('id', 'org_' || organisations_62.id, 'code', organisations_62.code) END)
          FROM tickets tickets_61
          LEFT JOIN organisations organisations_62 ON organisations_62.id = tickets_61.client_id
          WHERE tickets_61.id = history_29.subject_id
        )
        WHEN 'com' THEN (
          SELECT json_object('__typename', 'Comment', 'id', 'com_' || comments_63.id)
          FROM comments comments_63
          WHERE comments_63.id = history_29.subject_id
        )
        WHEN 'tkl' THEN (
          SELECT json_object('__typename', 'TicketLink', 'id', 'tkl_' || ticket_links_64.id)
          FROM ticket_links ticket_links_64
          WHERE (ticket_links_64.id = history_29.subject_id AND ticket_links_64.ended_at IS NULL)
        )
        WHEN 'tkw' THEN (
          SELECT json_object('__typename', 'TicketWatcher', 'id', 'tkw_' || ticket_watchers_65.id)
          FROM ticket_watchers ticket_watchers_65
          WHERE (ticket_watchers_65.id = history_29.subject_id AND ticket_watchers_65.ended_at IS NULL)
        )
        WHEN 'wrk' THEN (
          SELECT json_object('__typename', 'WorkEntry', 'id', 'wrk_' || work_entries_66.id)
          FROM work_entries work_entries_66
          WHERE work_entries_66.id = history_29.subject_id
        )
        WHEN 'rtg' THEN (
          SELECT json_object('__typename', 'Rating', 'id', 'rtg_' || ratings_67.id)
          FROM ratings ratings_67
          WHERE ratings_67.id = history_29.subject_id
        )
        WHEN 'cst' THEN (
          SELECT json_object('__typename', 'Cost', 'id', 'cst_' || costs_68.id)
          FROM costs costs_68
          WHERE costs_68.id = history_29.subject_id
        )
        WHEN 'trf' THEN (
          SELECT json_object('__typename', 'Tariff', 'id', 'trf_' || tariffs_69.id)
          FROM tariffs tariffs_69
          WHERE tariffs_69.id = history_29.subject_id
        )
        WHEN 'scn' THEN (
          SELECT json_object('__typename', 'Scenario', 'id', 'scn_' || scenarios_70.id)
          FROM scenarios scenarios_70
          WHERE scenarios_70.id = history_29.subject_id
        )
        WHEN 'scv' THEN (
          SELECT json_object('__typename', 'ScenarioVersion', 'id', 'scv_' || scenario_versions_71.id)
          FROM scenario_versions scenario_versions_71
          WHERE scenario_versions_71.id = history_29.subject_id
        )
        WHEN 'prc' THEN (
          SELECT json_object('__typename', 'Process', 'id', 'prc_' || processes_72.id)
          FROM processes processes_72
          WHERE processes_72.id = history_29.subject_id
        )
        WHEN 'tsk' THEN (
          SELECT json_object('__typename', 'Task', 'id', 'tsk_' || tasks_73.id)
          FROM tasks tasks_73
          WHERE tasks_73.id = history_29.subject_id
        )
        WHEN 'imp' THEN (
          SELECT json_object('__typename', 'Import', 'id', 'imp_' || imports_74.id, 'fileName', imports_74.file_name)
          FROM imports imports_74
          WHERE imports_74.id = history_29.subject_id
        )
        WHEN 'mal' THEN (
          SELECT json_object('__typename', 'Mail', 'id', 'mal_' || mails_75.id)
          FROM mails mails_75
          WHERE mails_75.id = history_29.subject_id
        )
        WHEN 'prf' THEN (
          SELECT json_object('__typename', 'Preference', 'id', 'prf_' || preferences_76.id)
          FROM preferences preferences_76
          WHERE preferences_76.id = history_29.subject_id
        )
        WHEN 'prt' THEN (
          SELECT json_object('__typename', 'Protocol', 'id', 'prt_' || protocols_77.id)
          FROM protocols protocols_77
          WHERE (protocols_77.id = history_29.subject_id AND EXISTS (SELECT 1 FROM assignments given WHERE given.id = protocols_77.assignment_id AND TRUE))
        )
        WHEN 'ctr' THEN (
          SELECT json_object('__typename', 'Contract', 'id', 'ctr_' || contracts_78.id)
          FROM contracts contracts_78
          WHERE contracts_78.id = history_29.subject_id
        )
        WHEN 'rpp' THEN (
          SELECT json_object('__typename', 'ReplacementProposal', 'id', 'rpp_' || replacement_proposals_79.id)
          FROM replacement_proposals replacement_proposals_79
          WHERE replacement_proposals_79.id = history_29.subject_id
        )
        WHEN 'rpm' THEN (
          SELECT json_object('__typename', 'Replacement', 'id', 'rpm_' || replacements_80.id)
          FROM replacements replacements_80
          WHERE replacements_80.id = history_29.subject_id
        )
        WHEN 'rpo' THEN (
          SELECT json_object('__typename', 'ReplacementOption', 'id', 'rpo_' || replacement_options_81.id)
          FROM replacement_options replacement_options_81
          WHERE replacement_options_81.id = history_29.subject_id
        )
        WHEN 'rpl' THEN (
          SELECT json_object('__typename', 'Reply', 'id', 'rpl_' || replies_82.id)
          FROM replies replies_82
          WHERE (replies_82.id = history_29.subject_id AND (replies_82.scope = 'GLOBAL' OR replies_82.team_id IN (SELECT mine.team_id FROM team_members mine WHERE mine.ended_at IS NULL AND mine.person_id = ?3) OR replies_82.person_id = ?3))
        )
        WHEN 'tks' THEN (
          SELECT json_object('__typename', 'TicketStep', 'id', 'tks_' || ticket_steps_83.id)
          FROM ticket_steps ticket_steps_83
          WHERE ticket_steps_83.id = history_29.subject_id
        )
        WHEN 'pol' THEN (
          SELECT json_object('__typename', 'Policy', 'id', 'pol_' || policies_84.id)
          FROM policies policies_84
          WHERE policies_84.id = history_29.subject_id
        )
        WHEN 'clk' THEN (
          SELECT json_object('__typename', 'Clock', 'id', 'clk_' || clocks_85.id)
          FROM clocks clocks_85
          WHERE clocks_85.id = history_29.subject_id
        )
        WHEN 'trn' THEN (
          SELECT json_object('__typename', 'TicketTurn', 'id', 'trn_' || ticket_turns_86.id)
          FROM ticket_turns ticket_turns_86
          WHERE ticket_turns_86.id = history_29.subject_id
        )
        WHEN 'viw' THEN (
          SELECT json_object('__typename', 'View', 'id', 'viw_' || views_87.id)
          FROM views views_87
          WHERE (views_87.id = history_29.subject_id AND (views_87.owner_id = ?3 OR views_87.audience = 'COMPANY' OR views_87.team_id IN (SELECT mine.team_id FROM team_members mine WHERE mine.ended_at IS NULL AND mine.person_id = ?3)))
        ) END,
        'name', history_29.name,
        'audience', history_29.audience,
        'changes', json(history_29.changes),
        'actor', CASE WHEN people_88.id IS NOT NULL THEN json_object('id', 'per_' || people_88.id, 'name', people_88.name) END))
    FROM (
      SELECT history_89.id, history_89.at, history_89.request_id, history_89.subject_type, history_89.subject_id, history_89.name, history_89.audience, history_89.changes, history_89.client_id, history_89.actor_id
      FROM history history_89
      WHERE ((history_89.audience <> 'PRIVATE' OR history_89.audience = 'PRIVATE' AND history_89.actor_id = ?3) AND ((history_89.audience = ?10) IS NOT TRUE) AND (((history_89.actor_id = ?4 AND EXISTS (
                SELECT 1
                FROM people people_90
                WHERE people_90.id = history_89.actor_id AND (people_90.withdrawn_at IS NULL AND people_90.id = ?4)
              ))) IS NOT TRUE))
      ORDER BY history_89.position DESC, history_89.id DESC
      LIMIT 40
    ) history_29
    LEFT JOIN people people_88 ON (people_88.id = history_29.actor_id AND people_88.withdrawn_at IS NULL)
  ) || '},"clients":{"nodes":[' || (
    SELECT coalesce(group_concat('{' || substr(substr(json_object('id', 'org_' || organisations_91.id, 'code', organisations_91.code, 'name', organisations_91.name), 2), -1, -1000000000) || ',"open":{"facets":[{"values":' || (
          SELECT json_group_array(json_object('value', v, 'count', n))
          FROM (
            SELECT v, sum(m) AS n
            FROM (
              SELECT tickets_92.turn AS v, count(*) AS m
              FROM tickets tickets_92
              WHERE (tickets_92.client_id = organisations_91.id AND tickets_92.turn IN (SELECT value FROM json_each(?11))) GROUP BY v
            ) values_ GROUP BY v
            ORDER BY v IS NOT NULL, CASE v WHEN 'CLIENT' THEN 0 WHEN 'IT' THEN 1 WHEN 'THIRD_PARTY' THEN 2 WHEN 'NOBODY' THEN 3 END
          ) counted
        ) || '}],"nodes":' || (
          SELECT json_group_array(json_object('id', 'tkt_' || tickets_93.id, 'number', tickets_93.number, 'openedAt', tickets_93.opened_at))
          FROM (
            SELECT tickets_94.id, tickets_94.number, tickets_94.opened_at
            FROM tickets tickets_94
            WHERE (tickets_94.client_id = organisations_91.id AND tickets_94.turn IN (SELECT value FROM json_each(?11)))
            ORDER BY tickets_94.opened_at ASC, tickets_94.id ASC
            LIMIT 1
          ) tickets_93
        ) || '},' || substr(substr(json_object('urgent', json_object('totalCount', (
                  SELECT count(*)
                  FROM tickets tickets_95
                  WHERE (tickets_95.client_id = organisations_91.id AND tickets_95.turn IN (SELECT value FROM json_each(?11)) AND tickets_95.priority IN (SELECT value FROM json_each(?12)))
                )),
              'free', json_object('totalCount', (
                  SELECT count(*)
                  FROM tickets tickets_96
                  WHERE (tickets_96.client_id = organisations_91.id AND tickets_96.turn IN (SELECT value FROM json_each(?11)) AND ((EXISTS (
                          SELECT 1
                          FROM people people_97
                          WHERE people_97.id = tickets_96.assignee_id AND people_97.withdrawn_at IS NULL
                        )) IS NOT TRUE))
                ))), 2), -1, -1000000000) || '}'), '')
    FROM (
      SELECT organisations_98.id, organisations_98.code, organisations_98.name
      FROM organisations organisations_98
      WHERE organisations_98.kind = ?13
      ORDER BY organisations_98.code ASC, organisations_98.id ASC
      LIMIT 100
    ) organisations_91
  ) || ']}}' AS BLOB)
