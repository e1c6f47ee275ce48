SELECT CAST('{"process":' || coalesce((
      SELECT '{' || substr(substr(json_object('id', 'prc_' || processes_1.id,
            'version', processes_1.version,
            'namePl', processes_1.name_pl,
            'nameEn', processes_1.name_en,
            'state', processes_1.state,
            'reason', processes_1.reason,
            'targetOn', processes_1.target_on,
            'startedAt', processes_1.started_at,
            'endedAt', processes_1.ended_at,
            'answers', json(processes_1.answers),
            'client', CASE WHEN organisations_2.id IS NOT NULL THEN json_object('id', 'org_' || organisations_2.id, 'name', organisations_2.name) END,
            'person', CASE WHEN people_3.id IS NOT NULL THEN json_object('id', 'per_' || people_3.id, 'name', people_3.name) END,
            'device', CASE WHEN devices_4.id IS NOT NULL THEN json_object('id', 'dev_' || devices_4.id,
              'tag', devices_4.tag,
              'model', CASE WHEN device_models_5.id IS NOT NULL THEN json_object('id', 'mod_' || device_models_5.id,
                'manufacturer', device_models_5.manufacturer,
                'name', device_models_5.name) END) END,
            'requester', CASE WHEN people_6.id IS NOT NULL THEN json_object('id', 'per_' || people_6.id, 'name', people_6.name) END,
            'scenario', CASE WHEN scenarios_7.id IS NOT NULL THEN json_object('id', 'scn_' || scenarios_7.id) END,
            'pinned', CASE WHEN scenario_versions_8.id IS NOT NULL THEN json_object('id', 'scv_' || scenario_versions_8.id,
              'form', json(scenario_versions_8.form),
              'outline', json(scenario_versions_8.outline)) END,
            'viewerCan', json_object('cancel', json(CASE WHEN ((?1 OR processes_1.client_id IN (SELECT value FROM json_each(?2))) AND processes_1.state IN ('ON_HOLD', 'RUNNING') AND (?3 OR processes_1.client_id IN (SELECT value FROM json_each(?4)))) THEN 'true' ELSE 'false' END),
              'extend', json(CASE WHEN ((?1 OR processes_1.client_id IN (SELECT value FROM json_each(?2))) AND processes_1.state IN ('RUNNING') AND (?3 OR processes_1.client_id IN (SELECT value FROM json_each(?4)))) THEN 'true' ELSE 'false' END),
              'hold', json(CASE WHEN ((?1 OR processes_1.client_id IN (SELECT value FROM json_each(?2))) AND processes_1.state IN ('RUNNING') AND (?3 OR processes_1.client_id IN (SELECT value FROM json_each(?4)))) THEN 'true' ELSE 'false' END),
              'move', json(CASE WHEN ((?1 OR processes_1.client_id IN (SELECT value FROM json_each(?2))) AND processes_1.state IN ('ON_HOLD', 'RUNNING') AND (?3 OR processes_1.client_id IN (SELECT value FROM json_each(?4)))) THEN 'true' ELSE 'false' END),
              'resume', json(CASE WHEN ((?1 OR processes_1.client_id IN (SELECT value FROM json_each(?2))) AND processes_1.state IN ('ON_HOLD') AND (?3 OR processes_1.client_id IN (SELECT value FROM json_each(?4)))) THEN 'true' ELSE 'false' END))), 2), -1, -1000000000)
        || ',"tasks":{"nodes":[' || (
        SELECT coalesce(group_concat('{' || substr(substr(json_object('id', 'tsk_' || tasks_9.id,
                  'version', tasks_9.version,
                  'step', tasks_9.step,
                  'titlePl', tasks_9.title_pl,
                  'titleEn', tasks_9.title_en,
                  'side', tasks_9.side,
                  'action', tasks_9.action,
                  'evidence', tasks_9.evidence,
                  'state', tasks_9.state,
                  'dueAt', tasks_9.due_at,
                  'endedAt', tasks_9.ended_at,
                  'note', tasks_9.note,
                  'owner', CASE WHEN people_10.id IS NOT NULL THEN json_object('id', 'per_' || people_10.id, 'name', people_10.name) END,
                  'endedBy', CASE WHEN people_11.id IS NOT NULL THEN json_object('id', 'per_' || people_11.id, 'name', people_11.name) END,
                  'ticket', CASE WHEN tickets_12.id IS NOT NULL THEN json_object('id', 'tkt_' || tickets_12.id,
                    'number', tickets_12.number,
                    'title', tickets_12.title,
                    'client', CASE WHEN organisations_13.id IS NOT NULL THEN json_object('id', 'org_' || organisations_13.id, 'code', organisations_13.code) END) END), 2), -1, -1000000000) || ',"decisions":{"nodes":' || (
              SELECT json_group_array(json_object('id', 'dec_' || decisions_14.id,
                  'state', decisions_14.state,
                  'question', decisions_14.question,
                  'waitsForViewer', json(CASE WHEN (decisions_14.id IN (SELECT one.decision_id FROM approvers one WHERE one.state <> 'RELEASED' AND one.person_id = ?5) AND decisions_14.state IN ('PENDING')) THEN 'true' ELSE 'false' END)))
              FROM (
                SELECT decisions_15.id, decisions_15.state, decisions_15.question
                FROM decisions decisions_15
                WHERE decisions_15.subject_id = tasks_9.id
                ORDER BY decisions_15.asked_at DESC, decisions_15.id DESC
                LIMIT 1
              ) decisions_14
            ) || '},"assignments":{"nodes":' || (
              SELECT json_group_array(json_object('id', 'asg_' || assignments_16.id,
                  'device', CASE WHEN devices_17.id IS NOT NULL THEN json_object('id', 'dev_' || devices_17.id,
                    'tag', devices_17.tag,
                    'model', CASE WHEN device_models_18.id IS NOT NULL THEN json_object('id', 'mod_' || device_models_18.id,
                      'manufacturer', device_models_18.manufacturer,
                      'name', device_models_18.name) END) END))
              FROM (
                SELECT assignments_19.id, assignments_19.device_id
                FROM assignments assignments_19
                WHERE assignments_19.id IN (
                  SELECT task_assignments.assignment_id
                  FROM task_assignments
                  WHERE task_assignments.task_id = tasks_9.id
                )
                ORDER BY assignments_19.from_at DESC, assignments_19.id DESC
                LIMIT 10
              ) assignments_16
              LEFT JOIN devices devices_17 ON (devices_17.id = assignments_16.device_id AND devices_17.withdrawn_at IS NULL)
              LEFT JOIN device_models device_models_18 ON device_models_18.id = devices_17.model_id
            ) || '},"accesses":{"nodes":' || (
              SELECT json_group_array(json_object('id', 'acc_' || accesses_20.id,
                  'system', CASE WHEN systems_21.id IS NOT NULL THEN json_object('id', 'sys_' || systems_21.id, 'name', systems_21.name) END))
              FROM (
                SELECT accesses_22.id, accesses_22.system_id
                FROM accesses accesses_22
                WHERE accesses_22.id IN (SELECT task_accesses.access_id FROM task_accesses WHERE task_accesses.task_id = tasks_9.id)
                ORDER BY accesses_22.granted_at DESC, accesses_22.id DESC
                LIMIT 20
              ) accesses_20
              LEFT JOIN systems systems_21 ON systems_21.id = accesses_20.system_id
            ) || '},"files":{"nodes":' || (
              SELECT json_group_array(json_object('id', 'fil_' || files_23.id,
                  'name', files_23.name,
                  'size', files_23.size,
                  'thumbnail', json(CASE files_23.thumbnail WHEN 1 THEN 'true' WHEN 0 THEN 'false' END)))
              FROM (
                SELECT files_24.id, files_24.name, files_24.size, files_24.thumbnail
                FROM files files_24
                WHERE (files_24.id IN (SELECT task_files.file_id FROM task_files WHERE task_files.task_id = tasks_9.id) AND ((files_24.state <> 'ATTACHED' AND files_24.sender_id = ?5) OR EXISTS (
                      SELECT 1
                      FROM protocols drawn JOIN assignments given ON given.id = drawn.assignment_id
                      WHERE drawn.file_id = files_24.id AND TRUE
                    ) OR EXISTS (SELECT 1 FROM ticket_files hung WHERE hung.file_id = files_24.id AND TRUE) OR EXISTS (
                      SELECT 1
                      FROM comment_files hung JOIN comments told ON told.id = hung.comment_id
                      WHERE hung.file_id = files_24.id AND TRUE
                    ) OR EXISTS (
                      SELECT 1
                      FROM task_files shown JOIN tasks done ON done.id = shown.task_id
                      WHERE shown.file_id = files_24.id AND TRUE
                    )))
                ORDER BY files_24.sent_at ASC, files_24.id ASC
                LIMIT 20
              ) files_23
            ) || '},' || substr(substr(json_object('viewerCan', json_object('assign', json(CASE WHEN ((?6 OR tasks_9.client_id IN (SELECT value FROM json_each(?7))) AND tasks_9.state IN ('BLOCKED', 'READY') AND EXISTS (SELECT 1 FROM processes one WHERE one.id = tasks_9.process_id AND one.state = 'RUNNING') AND (tasks_9.owner_id = ?5 OR (tasks_9.side IN ('ENTERPRISE') AND (?8 OR tasks_9.client_id IN (SELECT value FROM json_each(?9)))) OR (((tasks_9.side IN ('ENTERPRISE')) IS NOT TRUE) AND (?10 OR tasks_9.client_id IN (SELECT value FROM json_each(?11)))))) THEN 'true' ELSE 'false' END),
                    'do', json(CASE WHEN ((?6 OR tasks_9.client_id IN (SELECT value FROM json_each(?7))) AND tasks_9.state IN ('READY') AND EXISTS (SELECT 1 FROM processes one WHERE one.id = tasks_9.process_id AND one.state = 'RUNNING') AND (tasks_9.owner_id = ?5 OR (tasks_9.side IN ('ENTERPRISE') AND (?8 OR tasks_9.client_id IN (SELECT value FROM json_each(?9)))) OR (((tasks_9.side IN ('ENTERPRISE')) IS NOT TRUE) AND (?10 OR tasks_9.client_id IN (SELECT value FROM json_each(?11)))))) THEN 'true' ELSE 'false' END),
                    'skip', json(CASE WHEN ((?6 OR tasks_9.client_id IN (SELECT value FROM json_each(?7))) AND tasks_9.state IN ('BLOCKED', 'READY') AND EXISTS (SELECT 1 FROM processes one WHERE one.id = tasks_9.process_id AND one.state = 'RUNNING') AND ((tasks_9.side IN ('ENTERPRISE') AND (?8 OR tasks_9.client_id IN (SELECT value FROM json_each(?9)))) OR ?10 OR tasks_9.client_id IN (SELECT value FROM json_each(?11)))) THEN 'true' ELSE 'false' END))), 2), -1, -1000000000) || '}'), '')
        FROM (
          SELECT tasks_25.id, tasks_25.version, tasks_25.step, tasks_25.title_pl, tasks_25.title_en, tasks_25.side, tasks_25.action, tasks_25.evidence, tasks_25.state, tasks_25.due_at, tasks_25.ended_at, tasks_25.note, tasks_25.owner_id, tasks_25.ended_by_id, tasks_25.ticket_id, tasks_25.client_id, tasks_25.process_id
          FROM tasks tasks_25
          WHERE tasks_25.process_id = processes_1.id
          ORDER BY tasks_25.place ASC, tasks_25.id ASC
          LIMIT 100
        ) tasks_9
        LEFT JOIN people people_10 ON (people_10.id = tasks_9.owner_id AND people_10.withdrawn_at IS NULL)
        LEFT JOIN people people_11 ON (people_11.id = tasks_9.ended_by_id AND people_11.withdrawn_at IS NULL)
        LEFT JOIN tickets tickets_12 ON tickets_12.id = tasks_9.ticket_id
        LEFT JOIN organisations organisations_13 ON organisations_13.id = tickets_12.client_id
      ) || ']},"history":{' || substr(substr(json_object('pageInfo', json_object('hasNextPage', json(CASE WHEN EXISTS (
                  SELECT 1
                  FROM history history_26
                  WHERE (history_26.subject_id IN (SELECT processes_1.id UNION ALL SELECT tasks.id FROM tasks WHERE tasks.process_id = processes_1.id) AND (history_26.audience <> 'PRIVATE' OR history_26.audience = 'PRIVATE' AND history_26.actor_id = ?5))
                  ORDER BY history_26.position DESC, history_26.id DESC
                  LIMIT 1 OFFSET 30
                ) THEN 'true' ELSE 'false' END),
              'endCursor', (
                SELECT 'b4799ddc.' || lower(hex(json_array(history_28.position, history_28.id)))
                FROM (
                  SELECT history_29.position, history_29.id
                  FROM history history_29
                  WHERE (history_29.subject_id IN (SELECT processes_1.id UNION ALL SELECT tasks.id FROM tasks WHERE tasks.process_id = processes_1.id) AND (history_29.audience <> 'PRIVATE' OR history_29.audience = 'PRIVATE' AND history_29.actor_id = ?5))
                  ORDER BY history_29.position DESC, history_29.id DESC
                  LIMIT 30
                ) history_28
                ORDER BY history_28.position ASC, history_28.id ASC
                LIMIT 1
              ))), 2), -1, -1000000000)
        || ',"nodes":' || (
        SELECT json_group_array(json_object('id', 'evt_' || history_30.id,
            'subject', CASE history_30.subject_type
            WHEN 'org' THEN (
              SELECT json_object('__typename', 'Organisation', 'id', 'org_' || organisations_31.id)
              FROM organisations organisations_31
              WHERE organisations_31.id = history_30.subject_id
            )
            WHEN 'per' THEN (
              SELECT json_object('__typename', 'Person', 'id', 'per_' || people_32.id)
              FROM people people_32
              WHERE (people_32.id = history_30.subject_id AND people_32.withdrawn_at IS NULL)
            )
            WHEN 'mem' THEN (
              SELECT json_object('__typename', 'Membership', 'id', 'mem_' || memberships_33.id)
              FROM memberships memberships_33
              WHERE memberships_33.id = history_30.subject_id
            )
            WHEN 'ses' THEN (
              SELECT json_object('__typename', 'Session', 'id', 'ses_' || sessions_34.id)
              FROM sessions sessions_34
              WHERE (sessions_34.id = history_30.subject_id AND sessions_34.person_id = ?5)
            )
            WHEN 'tok' THEN (
              SELECT json_object('__typename', 'Token', 'id', 'tok_' || tokens_35.id)
              FROM tokens tokens_35
              WHERE (tokens_35.id = history_30.subject_id AND tokens_35.person_id = ?5)
            )
            WHEN 'dec' THEN (
              SELECT json_object('__typename', 'Decision', 'id', 'dec_' || decisions_36.id)
              FROM decisions decisions_36
              WHERE decisions_36.id = history_30.subject_id
            )
            WHEN 'opt' THEN (
              SELECT json_object('__typename', 'Option', 'id', 'opt_' || options_37.id)
              FROM options options_37
              WHERE options_37.id = history_30.subject_id
            )
            WHEN 'apr' THEN (
              SELECT json_object('__typename', 'Approver', 'id', 'apr_' || approvers_38.id)
              FROM approvers approvers_38
              WHERE approvers_38.id = history_30.subject_id
            )
            WHEN 'rmk' THEN (
              SELECT json_object('__typename', 'Remark', 'id', 'rmk_' || remarks_39.id)
              FROM remarks remarks_39
              WHERE remarks_39.id = history_30.subject_id
            )
            WHEN 'dlg' THEN (
              SELECT json_object('__typename', 'Delegation', 'id', 'dlg_' || delegations_40.id)
              FROM delegations delegations_40
              WHERE delegations_40.id = history_30.subject_id
            )
            WHEN 'suc' THEN (
              SELECT json_object('__typename', 'Succession', 'id', 'suc_' || successions_41.id)
              FROM successions successions_41
              WHERE successions_41.id = history_30.subject_id
            )
            WHEN 'mod' THEN (
              SELECT json_object('__typename', 'DeviceModel', 'id', 'mod_' || device_models_42.id)
              FROM device_models device_models_42
              WHERE device_models_42.id = history_30.subject_id
            )
            WHEN 'lik' THEN (
              SELECT json_object('__typename', 'Likeness', 'id', 'lik_' || likenesses_43.id)
              FROM likenesses likenesses_43
              WHERE likenesses_43.id = history_30.subject_id
            )
            WHEN 'lbl' THEN (
              SELECT json_object('__typename', 'Label', 'id', 'lbl_' || labels_44.id)
              FROM labels labels_44
              WHERE labels_44.id = history_30.subject_id
            )
            WHEN 'dev' THEN (
              SELECT json_object('__typename', 'Device', 'id', 'dev_' || devices_45.id)
              FROM devices devices_45
              WHERE (devices_45.id = history_30.subject_id AND devices_45.withdrawn_at IS NULL)
            )
            WHEN 'asg' THEN (
              SELECT json_object('__typename', 'Assignment', 'id', 'asg_' || assignments_46.id)
              FROM assignments assignments_46
              WHERE assignments_46.id = history_30.subject_id
            )
            WHEN 'svc' THEN (
              SELECT json_object('__typename', 'Service', 'id', 'svc_' || services_47.id)
              FROM services services_47
              WHERE services_47.id = history_30.subject_id
            )
            WHEN 'sys' THEN (
              SELECT json_object('__typename', 'System', 'id', 'sys_' || systems_48.id)
              FROM systems systems_48
              WHERE systems_48.id = history_30.subject_id
            )
            WHEN 'acc' THEN (
              SELECT json_object('__typename', 'Access', 'id', 'acc_' || accesses_49.id)
              FROM accesses accesses_49
              WHERE accesses_49.id = history_30.subject_id
            )
            WHEN 'bun' THEN (
              SELECT json_object('__typename', 'Bundle', 'id', 'bun_' || bundles_50.id)
              FROM bundles bundles_50
              WHERE bundles_50.id = history_30.subject_id
            )
            WHEN 'bit' THEN (
              SELECT json_object('__typename', 'BundleItem', 'id', 'bit_' || bundle_items_51.id)
              FROM bundle_items bundle_items_51
              WHERE bundle_items_51.id = history_30.subject_id
            )
            WHEN 'arq' THEN (
              SELECT json_object('__typename', 'AccessRequest', 'id', 'arq_' || access_requests_52.id)
              FROM access_requests access_requests_52
              WHERE access_requests_52.id = history_30.subject_id
            )
            WHEN 'rev' THEN (
              SELECT json_object('__typename', 'AccessReview', 'id', 'rev_' || access_reviews_53.id)
              FROM access_reviews access_reviews_53
              WHERE access_reviews_53.id = history_30.subject_id
            )
            WHEN 'rvl' THEN (
              SELECT json_object('__typename', 'AccessReviewLine', 'id', 'rvl_' || access_review_lines_54.id)
              FROM access_review_lines access_review_lines_54
              WHERE access_review_lines_54.id = history_30.subject_id
            )
            WHEN 'cal' THEN (
              SELECT json_object('__typename', 'Calendar', 'id', 'cal_' || calendars_55.id)
              FROM calendars calendars_55
              WHERE calendars_55.id = history_30.subject_id
            )
            WHEN 'clo' THEN (
              SELECT json_object('__typename', 'Closure', 'id', 'clo_' || closures_56.id)
              FROM closures closures_56
              WHERE closures_56.id = history_30.subject_id
            )
            WHEN 'fil' THEN (
              SELECT json_object('__typename', 'File', 'id', 'fil_' || files_57.id)
              FROM files files_57
              WHERE (files_57.id = history_30.subject_id AND ((files_57.state <> 'ATTACHED' AND files_57.sender_id = ?5) OR EXISTS (
                    SELECT 1
                    FROM protocols drawn JOIN assignments given ON given.id = drawn.assignment_id
                    WHERE drawn.file_id = files_57.id AND TRUE
                  ) OR EXISTS (SELECT 1 FROM ticket_files hung WHERE hung.file_id = files_57.id AND TRUE) OR EXISTS (
                    SELECT 1
                    FROM comment_files hung JOIN comments told ON told.id = hung.comment_id
                    WHERE hung.file_id = files_57.id AND TRUE
                  ) OR EXISTS (
                    SELECT 1
                    FROM task_files shown JOIN tasks done ON done.id = shown.task_id
                    WHERE shown.file_id = files_57.id AND TRUE
                  )))
            )
            WHEN 'tea' THEN (
              SELECT json_object('__typename', 'Team', 'id', 'tea_' || teams_58.id)
              FROM teams teams_58
              WHERE teams_58.id = history_30.subject_id
            )
            WHEN 'tem' THEN (
              SELECT json_object('__typename', 'TeamMember', 'id', 'tem_' || team_members_59.id)
              FROM team_members team_members_59
              WHERE (team_members_59.id = history_30.subject_id AND team_members_59.ended_at IS NULL)
            )
            WHEN 'tkt' THEN (
              SELECT json_object('__typename', 'Ticket', 'id', 'tkt_' || tickets_60.id)
              FROM tickets tickets_60
              WHERE tickets_60.id = history_30.subject_id
            )
            WHEN 'com' THEN (
              SELECT json_object('__typename', 'Comment', 'id', 'com_' || comments_61.id)
              FROM comments comments_61
              WHERE comments_61.id = history_30.subject_id
            )
            WHEN 'tkl' THEN (
              SELECT json_object('__typename', 'TicketLink', 'id', 'tkl_' || ticket_links_62.id)
              FROM ticket_links ticket_links_62
              WHERE (ticket_links_62.id = history_30.subject_id AND ticket_links_62.ended_at IS NULL)
            )
            WHEN 'tkw' THEN (
              SELECT json_object('__typename', 'TicketWatcher', 'id', 'tkw_' || ticket_watchers_63.id)
              FROM ticket_watchers ticket_watchers_63
              WHERE (ticket_watchers_63.id = history_30.subject_id AND ticket_watchers_63.ended_at IS NULL)
            )
            WHEN 'wrk' THEN (
              SELECT json_object('__typename', 'WorkEntry', 'id', 'wrk_' || work_entries_64.id)
              FROM work_entries work_entries_64
              WHERE work_entries_64.id = history_30.subject_id
            )
            WHEN 'rtg' THEN (
              SELECT json_object('__typename', 'Rating', 'id', 'rtg_' || ratings_65.id)
              FROM ratings ratings_65
              WHERE ratings_65.id = history_30.subject_id
            )
            WHEN 'cst' THEN (
              SELECT json_object('__typename', 'Cost', 'id', 'cst_' || costs_66.id)
              FROM costs costs_66
              WHERE costs_66.id = history_30.subject_id
            )
            WHEN 'trf' THEN (
              SELECT json_object('__typename', 'Tariff', 'id', 'trf_' || tariffs_67.id)
              FROM tariffs tariffs_67
              WHERE tariffs_67.id = history_30.subject_id
            )
            WHEN 'bgt' THEN (
              SELECT json_object('__typename', 'Budget', 'id', 'bgt_' || budgets_68.id)
              FROM budgets budgets_68
              WHERE budgets_68.id = history_30.subject_id
            )
            WHEN 'scn' THEN (
              SELECT json_object('__typename', 'Scenario', 'id', 'scn_' || scenarios_69.id)
              FROM scenarios scenarios_69
              WHERE scenarios_69.id = history_30.subject_id
            )
            WHEN 'scv' THEN (
              SELECT json_object('__typename', 'ScenarioVersion', 'id', 'scv_' || scenario_versions_70.id)
              FROM scenario_versions scenario_versions_70
              WHERE scenario_versions_70.id = history_30.subject_id
            )
            WHEN 'prc' THEN (
              SELECT json_object('__typename', 'Process', 'id', 'prc_' || processes_71.id)
              FROM processes processes_71
              WHERE processes_71.id = history_30.subject_id
            )
            WHEN 'tsk' THEN (
              SELECT json_object('__typename',
                'Task',
                'id', 'tsk_' || tasks_72.id,
                'titlePl', tasks_72.title_pl,
                'titleEn', tasks_72.title_en)
              FROM tasks tasks_72
              WHERE tasks_72.id = history_30.subject_id
            )
            WHEN 'imp' THEN (
              SELECT json_object('__typename', 'Import', 'id', 'imp_' || imports_73.id)
              FROM imports imports_73
              WHERE imports_73.id = history_30.subject_id
            )
            WHEN 'mal' THEN (
              SELECT json_object('__typename', 'Mail', 'id', 'mal_' || mails_74.id)
              FROM mails mails_74
              WHERE mails_74.id = history_30.subject_id
            )
            WHEN 'prf' THEN (
              SELECT json_object('__typename', 'Preference', 'id', 'prf_' || preferences_75.id)
              FROM preferences preferences_75
              WHERE preferences_75.id = history_30.subject_id
            )
            WHEN 'prt' THEN (
              SELECT json_object('__typename', 'Protocol', 'id', 'prt_' || protocols_76.id)
              FROM protocols protocols_76
              WHERE (protocols_76.id = history_30.subject_id AND EXISTS (SELECT 1 FROM assignments given WHERE given.id = protocols_76.assignment_id AND TRUE))
            )
            WHEN 'ctr' THEN (
              SELECT json_object('__typename', 'Contract', 'id', 'ctr_' || contracts_77.id)
              FROM contracts contracts_77
              WHERE contracts_77.id = history_30.subject_id
            )
            WHEN 'rpp' THEN (
              SELECT json_object('__typename', 'ReplacementProposal', 'id', 'rpp_' || replacement_proposals_78.id)
              FROM replacement_proposals replacement_proposals_78
              WHERE replacement_proposals_78.id = history_30.subject_id
            )
            WHEN 'rpm' THEN (
              SELECT json_object('__typename', 'Replacement', 'id', 'rpm_' || replacements_79.id)
              FROM replacements replacements_79
              WHERE replacements_79.id = history_30.subject_id
            )
            WHEN 'rpo' THEN (
              SELECT json_object('__typename', 'ReplacementOption', 'id', 'rpo_' || replacement_options_80.id)
              FROM replacement_options replacement_options_80
              WHERE replacement_options_80.id = history_30.subject_id
            )
            WHEN 'rpl' THEN (
              SELECT json_object('__typename', 'Reply', 'id', 'rpl_' || replies_81.id)
              FROM replies replies_81
              WHERE (replies_81.id = history_30.subject_id AND (replies_81.scope = 'GLOBAL' OR replies_81.team_id IN (SELECT mine.team_id FROM team_members mine WHERE mine.ended_at IS NULL AND mine.person_id = ?5) OR replies_81.person_id = ?5))
            )
            WHEN 'tks' THEN (
              SELECT json_object('__typename', 'TicketStep', 'id', 'tks_' || ticket_steps_82.id)
              FROM ticket_steps ticket_steps_82
              WHERE ticket_steps_82.id = history_30.subject_id
            )
            WHEN 'pol' THEN (
              SELECT json_object('__typename', 'Policy', 'id', 'pol_' || policies_83.id)
              FROM policies policies_83
              WHERE policies_83.id = history_30.subject_id
            )
            WHEN 'clk' THEN (
              SELECT json_object('__typename', 'Clock', 'id', 'clk_' || clocks_84.id)
              FROM clocks clocks_84
              WHERE clocks_84.id = history_30.subject_id
            )
            WHEN 'trn' THEN (
              SELECT json_object('__typename', 'TicketTurn', 'id', 'trn_' || ticket_turns_85.id)
              FROM ticket_turns ticket_turns_85
              WHERE ticket_turns_85.id = history_30.subject_id
            )
            WHEN 'viw' THEN (
              SELECT json_object('__typename', 'View', 'id', 'viw_' || views_86.id)
              FROM views views_86
              WHERE (views_86.id = history_30.subject_id AND (views_86.owner_id = ?5 OR views_86.audience = 'COMPANY' OR views_86.team_id IN (SELECT mine.team_id FROM team_members mine WHERE mine.ended_at IS NULL AND mine.person_id = ?5)))
            ) END,
            'name', history_30.name,
            'at', history_30.at,
            'effectiveAt', history_30.effective_at,
            'audience', history_30.audience,
            'requestId', history_30.request_id,
            'changes', json(history_30.changes),
            'actor', CASE WHEN people_87.id IS NOT NULL THEN json_object('id', 'per_' || people_87.id, 'name', people_87.name) END,
            'onBehalfOf', CASE WHEN people_88.id IS NOT NULL THEN json_object('id', 'per_' || people_88.id, 'name', people_88.name) END))
        FROM (
          SELECT history_89.id, history_89.subject_type, history_89.subject_id, history_89.name, history_89.at, history_89.effective_at, history_89.audience, history_89.request_id, history_89.changes, history_89.client_id, history_89.actor_id, history_89.on_behalf_of_id
          FROM history history_89
          WHERE (history_89.subject_id IN (SELECT processes_1.id UNION ALL SELECT tasks.id FROM tasks WHERE tasks.process_id = processes_1.id) AND (history_89.audience <> 'PRIVATE' OR history_89.audience = 'PRIVATE' AND history_89.actor_id = ?5))
          ORDER BY history_89.position DESC, history_89.id DESC
          LIMIT 30
        ) history_30
        LEFT JOIN people people_87 ON (people_87.id = history_30.actor_id AND people_87.withdrawn_at IS NULL)
        LEFT JOIN people people_88 ON (people_88.id = history_30.on_behalf_of_id AND people_88.withdrawn_at IS NULL)
      ) || '}}'
      FROM processes processes_1
      LEFT JOIN organisations organisations_2 ON organisations_2.id = processes_1.client_id
      LEFT JOIN people people_3 ON (people_3.id = processes_1.person_id AND people_3.withdrawn_at IS NULL)
      LEFT JOIN devices devices_4 ON (devices_4.id = processes_1.device_id AND devices_4.withdrawn_at IS NULL)
      LEFT JOIN device_models device_models_5 ON device_models_5.id = devices_4.model_id
      LEFT JOIN people people_6 ON (people_6.id = processes_1.requester_id AND people_6.withdrawn_at IS NULL)
      LEFT JOIN scenarios scenarios_7 ON scenarios_7.id = processes_1.scenario_id
      LEFT JOIN scenario_versions scenario_versions_8 ON scenario_versions_8.id = processes_1.pinned_id
      WHERE processes_1.id = ?12
    ), 'null') || '}' AS BLOB)
