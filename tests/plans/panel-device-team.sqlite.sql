SELECT CAST('{"device":' || coalesce((
      SELECT '{' || substr(substr(json_object('id', 'dev_' || devices_1.id,
            'tag', devices_1.tag,
            'client', CASE WHEN organisations_2.id IS NOT NULL THEN json_object('id', 'org_' || organisations_2.id,
              'name', organisations_2.name,
              'viewerCan', json_object('openTicket', json(CASE WHEN (?1 OR organisations_2.client_id IN (SELECT value FROM json_each(?2))) THEN 'true' ELSE 'false' END),
                'startProcess', json(CASE WHEN ((?3 OR organisations_2.client_id IN (SELECT value FROM json_each(?4))) AND (?5 OR organisations_2.client_id IN (SELECT value FROM json_each(?6)))) THEN 'true' ELSE 'false' END))) END,
            'version', devices_1.version,
            'stage', devices_1.stage,
            'serial', devices_1.serial,
            'ownership', devices_1.ownership,
            'location', devices_1.location,
            'purchasedOn', devices_1.purchased_on,
            'supplier', devices_1.supplier,
            'warrantyUntil', devices_1.warranty_until,
            'lostHow', devices_1.lost_how,
            'retiredReason', devices_1.retired_reason,
            'disposal', devices_1.disposal,
            'disposedAt', devices_1.disposed_at,
            'wipeProof', devices_1.wipe_proof,
            'price', CASE WHEN devices_1.price_minor IS NOT NULL THEN json_object('minor', devices_1.price_minor, 'currency', devices_1.price_currency) END,
            'holder', CASE WHEN people_3.id IS NOT NULL THEN json_object('id', 'per_' || people_3.id, 'name', people_3.name) END,
            'reservedFor', CASE WHEN people_4.id IS NOT NULL THEN json_object('id', 'per_' || people_4.id, 'name', people_4.name) END,
            'label', CASE WHEN labels_5.id IS NOT NULL THEN json_object('id', 'lbl_' || labels_5.id, 'name', labels_5.name) END,
            'model', CASE WHEN device_models_6.id IS NOT NULL THEN json_object('id', 'mod_' || device_models_6.id,
              'manufacturer', device_models_6.manufacturer,
              'name', device_models_6.name,
              'category', device_models_6.category,
              'endOfSupport', device_models_6.end_of_support) END,
            'viewerCan', json_object('correct', json(CASE WHEN (?7 OR devices_1.client_id IN (SELECT value FROM json_each(?8))) THEN 'true' ELSE 'false' END),
              'dispose', json(CASE WHEN ((?7 OR devices_1.client_id IN (SELECT value FROM json_each(?8))) AND devices_1.stage IN ('RETIRED')) THEN 'true' ELSE 'false' END),
              'find', json(CASE WHEN ((?7 OR devices_1.client_id IN (SELECT value FROM json_each(?8))) AND devices_1.stage IN ('LOST')) THEN 'true' ELSE 'false' END),
              'handOver', json(CASE WHEN ((?7 OR devices_1.client_id IN (SELECT value FROM json_each(?8))) AND devices_1.stage IN ('IN_STOCK', 'RESERVED')) THEN 'true' ELSE 'false' END),
              'label', json(CASE WHEN (?9 OR devices_1.client_id IN (SELECT value FROM json_each(?10))) THEN 'true' ELSE 'false' END),
              'receive', json(CASE WHEN ((?7 OR devices_1.client_id IN (SELECT value FROM json_each(?8))) AND devices_1.stage IN ('ORDERED')) THEN 'true' ELSE 'false' END),
              'release', json(CASE WHEN ((?7 OR devices_1.client_id IN (SELECT value FROM json_each(?8))) AND devices_1.stage IN ('RESERVED')) THEN 'true' ELSE 'false' END),
              'reportLost', json(CASE WHEN ((?7 OR devices_1.client_id IN (SELECT value FROM json_each(?8))) AND devices_1.stage IN ('IN_REPAIR', 'IN_STOCK', 'IN_USE', 'RESERVED', 'RETURNING')) THEN 'true' ELSE 'false' END),
              'requestReturn', json(CASE WHEN ((?7 OR devices_1.client_id IN (SELECT value FROM json_each(?8))) AND devices_1.stage IN ('IN_USE')) THEN 'true' ELSE 'false' END),
              'reserve', json(CASE WHEN ((?7 OR devices_1.client_id IN (SELECT value FROM json_each(?8))) AND devices_1.stage IN ('IN_STOCK')) THEN 'true' ELSE 'false' END),
              'retire', json(CASE WHEN ((?7 OR devices_1.client_id IN (SELECT value FROM json_each(?8))) AND devices_1.stage IN ('IN_REPAIR', 'IN_STOCK', 'LOST')) THEN 'true' ELSE 'false' END),
              'sendToRepair', json(CASE WHEN ((?7 OR devices_1.client_id IN (SELECT value FROM json_each(?8))) AND devices_1.stage IN ('IN_STOCK', 'IN_USE', 'RETURNING')) THEN 'true' ELSE 'false' END),
              'takeBack', json(CASE WHEN ((?7 OR devices_1.client_id IN (SELECT value FROM json_each(?8))) AND devices_1.stage IN ('IN_USE', 'LOST', 'RETURNING')) THEN 'true' ELSE 'false' END),
              'takeFromRepair', json(CASE WHEN ((?7 OR devices_1.client_id IN (SELECT value FROM json_each(?8))) AND devices_1.stage IN ('IN_REPAIR')) THEN 'true' ELSE 'false' END))), 2), -1, -1000000000)
        || ',"assignments":{"nodes":[' || (
        SELECT coalesce(group_concat('{' || substr(substr(json_object('id', 'asg_' || assignments_7.id,
                  'location', assignments_7.location,
                  'kind', assignments_7.kind,
                  'fromAt', assignments_7.from_at,
                  'toAt', assignments_7.to_at,
                  'expectedReturn', assignments_7.expected_return,
                  'accessories', assignments_7.accessories,
                  'acceptance', assignments_7.acceptance,
                  'decision', CASE WHEN decisions_8.id IS NOT NULL THEN json_object('id', 'dec_' || decisions_8.id) END,
                  'conditionOut', assignments_7.condition_out,
                  'conditionIn', assignments_7.condition_in,
                  'holder', CASE WHEN people_9.id IS NOT NULL THEN json_object('id', 'per_' || people_9.id,
                    'name', people_9.name,
                    'title', people_9.title,
                    'client', CASE WHEN organisations_10.id IS NOT NULL THEN json_object('id', 'org_' || organisations_10.id, 'kind', organisations_10.kind) END) END,
                  'handedBy', CASE WHEN people_11.id IS NOT NULL THEN json_object('id', 'per_' || people_11.id, 'name', people_11.name) END), 2), -1, -1000000000) || ',"protocols":{"nodes":' || (
              SELECT json_group_array(json_object('id', 'prt_' || protocols_12.id,
                  'language', protocols_12.language,
                  'file', CASE WHEN files_13.id IS NOT NULL THEN json_object('id', 'fil_' || files_13.id, 'name', files_13.name) END))
              FROM (
                SELECT protocols_14.id, protocols_14.language, protocols_14.file_id
                FROM protocols protocols_14
                WHERE (protocols_14.assignment_id = assignments_7.id AND EXISTS (SELECT 1 FROM assignments given WHERE given.id = protocols_14.assignment_id AND TRUE))
                ORDER BY protocols_14.created_at DESC, protocols_14.id DESC
                LIMIT 2
              ) protocols_12
              LEFT JOIN files files_13 ON (files_13.id = protocols_12.file_id AND ((files_13.state <> 'ATTACHED' AND files_13.sender_id = ?11) OR EXISTS (
                    SELECT 1
                    FROM protocols drawn JOIN assignments given ON given.id = drawn.assignment_id
                    WHERE drawn.file_id = files_13.id AND TRUE
                  ) OR EXISTS (SELECT 1 FROM ticket_files hung WHERE hung.file_id = files_13.id AND TRUE) OR EXISTS (
                    SELECT 1
                    FROM comment_files hung JOIN comments told ON told.id = hung.comment_id
                    WHERE hung.file_id = files_13.id AND TRUE
                  ) OR EXISTS (
                    SELECT 1
                    FROM task_files shown JOIN tasks done ON done.id = shown.task_id
                    WHERE shown.file_id = files_13.id AND TRUE
                  )))
            ) || '}}'), '')
        FROM (
          SELECT assignments_15.id, assignments_15.location, assignments_15.kind, assignments_15.from_at, assignments_15.to_at, assignments_15.expected_return, assignments_15.accessories, assignments_15.acceptance, assignments_15.decision_id, assignments_15.condition_out, assignments_15.condition_in, assignments_15.holder_id, assignments_15.handed_by_id
          FROM assignments assignments_15
          WHERE assignments_15.device_id = devices_1.id
          ORDER BY assignments_15.from_at DESC, assignments_15.id DESC
          LIMIT 50
        ) assignments_7
        LEFT JOIN decisions decisions_8 ON decisions_8.id = assignments_7.decision_id
        LEFT JOIN people people_9 ON (people_9.id = assignments_7.holder_id AND people_9.withdrawn_at IS NULL)
        LEFT JOIN organisations organisations_10 ON organisations_10.id = people_9.client_id
        LEFT JOIN people people_11 ON (people_11.id = assignments_7.handed_by_id AND people_11.withdrawn_at IS NULL)
      ) || ']},"services":{"nodes":' || (
        SELECT json_group_array(json_object('id', 'svc_' || services_16.id,
            'kind', services_16.kind,
            'vendor', services_16.vendor,
            'fault', services_16.fault,
            'outAt', services_16.out_at,
            'expectedBack', services_16.expected_back,
            'inAt', services_16.in_at,
            'outcome', services_16.outcome,
            'underWarranty', json(CASE services_16.under_warranty WHEN 1 THEN 'true' WHEN 0 THEN 'false' END),
            'cost', CASE WHEN services_16.cost_minor IS NOT NULL THEN json_object('minor', services_16.cost_minor, 'currency', services_16.cost_currency) END,
            'loaner', CASE WHEN devices_17.id IS NOT NULL THEN json_object('id', 'dev_' || devices_17.id,
              'tag', devices_17.tag,
              'model', CASE WHEN device_models_18.id IS NOT NULL THEN json_object('id', 'mod_' || device_models_18.id,
                'manufacturer', device_models_18.manufacturer,
                'name', device_models_18.name) END) END,
            'subject', CASE services_16.subject_type
            WHEN 'org' THEN (
              SELECT json_object('__typename', 'Organisation', 'id', 'org_' || organisations_19.id)
              FROM organisations organisations_19
              WHERE organisations_19.id = services_16.subject_id
            )
            WHEN 'per' THEN (
              SELECT json_object('__typename', 'Person', 'id', 'per_' || people_20.id)
              FROM people people_20
              WHERE (people_20.id = services_16.subject_id AND people_20.withdrawn_at IS NULL)
            )
            WHEN 'mem' THEN (
              SELECT json_object('__typename', 'Membership', 'id', 'mem_' || memberships_21.id)
              FROM memberships memberships_21
              WHERE memberships_21.id = services_16.subject_id
            )
            WHEN 'ses' THEN (
              SELECT json_object('__typename', 'Session', 'id', 'ses_' || sessions_22.id)
              FROM sessions sessions_22
              WHERE (sessions_22.id = services_16.subject_id AND sessions_22.person_id = ?11)
            )
            WHEN 'tok' THEN (
              SELECT json_object('__typename', 'Token', 'id', 'tok_' || tokens_23.id)
              FROM tokens tokens_23
              WHERE (tokens_23.id = services_16.subject_id AND tokens_23.person_id = ?11)
            )
            WHEN 'dec' THEN (
              SELECT json_object('__typename', 'Decision', 'id', 'dec_' || decisions_24.id)
              FROM decisions decisions_24
              WHERE decisions_24.id = services_16.subject_id
            )
            WHEN 'opt' THEN (
              SELECT json_object('__typename', 'Option', 'id', 'opt_' || options_25.id)
              FROM options options_25
              WHERE options_25.id = services_16.subject_id
            )
            WHEN 'apr' THEN (
              SELECT json_object('__typename', 'Approver', 'id', 'apr_' || approvers_26.id)
              FROM approvers approvers_26
              WHERE approvers_26.id = services_16.subject_id
            )
            WHEN 'rmk' THEN (
              SELECT json_object('__typename', 'Remark', 'id', 'rmk_' || remarks_27.id)
              FROM remarks remarks_27
              WHERE remarks_27.id = services_16.subject_id
            )
            WHEN 'dlg' THEN (
              SELECT json_object('__typename', 'Delegation', 'id', 'dlg_' || delegations_28.id)
              FROM delegations delegations_28
              WHERE delegations_28.id = services_16.subject_id
            )
            WHEN 'suc' THEN (
              SELECT json_object('__typename', 'Succession', 'id', 'suc_' || successions_29.id)
              FROM successions successions_29
              WHERE successions_29.id = services_16.subject_id
            )
            WHEN 'mod' THEN (
              SELECT json_object('__typename', 'DeviceModel', 'id', 'mod_' || device_models_30.id)
              FROM device_models device_models_30
              WHERE device_models_30.id = services_16.subject_id
            )
            WHEN 'lik' THEN (
              SELECT json_object('__typename', 'Likeness', 'id', 'lik_' || likenesses_31.id)
              FROM likenesses likenesses_31
              WHERE likenesses_31.id = services_16.subject_id
            )
            WHEN 'lbl' THEN (
              SELECT json_object('__typename', 'Label', 'id', 'lbl_' || labels_32.id)
              FROM labels labels_32
              WHERE labels_32.id = services_16.subject_id
            )
            WHEN 'dev' THEN (
              SELECT json_object('__typename', 'Device', 'id', 'dev_' || devices_33.id)
              FROM devices devices_33
              WHERE (devices_33.id = services_16.subject_id AND devices_33.withdrawn_at IS NULL)
            )
            WHEN 'asg' THEN (
              SELECT json_object('__typename', 'Assignment', 'id', 'asg_' || assignments_34.id)
              FROM assignments assignments_34
              WHERE assignments_34.id = services_16.subject_id
            )
            WHEN 'svc' THEN (
              SELECT json_object('__typename', 'Service', 'id', 'svc_' || services_35.id)
              FROM services services_35
              WHERE services_35.id = services_16.subject_id
            )
            WHEN 'sys' THEN (
              SELECT json_object('__typename', 'System', 'id', 'sys_' || systems_36.id)
              FROM systems systems_36
              WHERE systems_36.id = services_16.subject_id
            )
            WHEN 'acc' THEN (
              SELECT json_object('__typename', 'Access', 'id', 'acc_' || accesses_37.id)
              FROM accesses accesses_37
              WHERE accesses_37.id = services_16.subject_id
            )
            WHEN 'bun' THEN (
              SELECT json_object('__typename', 'Bundle', 'id', 'bun_' || bundles_38.id)
              FROM bundles bundles_38
              WHERE bundles_38.id = services_16.subject_id
            )
            WHEN 'bit' THEN (
              SELECT json_object('__typename', 'BundleItem', 'id', 'bit_' || bundle_items_39.id)
              FROM bundle_items bundle_items_39
              WHERE bundle_items_39.id = services_16.subject_id
            )
            WHEN 'arq' THEN (
              SELECT json_object('__typename', 'AccessRequest', 'id', 'arq_' || access_requests_40.id)
              FROM access_requests access_requests_40
              WHERE access_requests_40.id = services_16.subject_id
            )
            WHEN 'rev' THEN (
              SELECT json_object('__typename', 'AccessReview', 'id', 'rev_' || access_reviews_41.id)
              FROM access_reviews access_reviews_41
              WHERE access_reviews_41.id = services_16.subject_id
            )
            WHEN 'rvl' THEN (
              SELECT json_object('__typename', 'AccessReviewLine', 'id', 'rvl_' || access_review_lines_42.id)
              FROM access_review_lines access_review_lines_42
              WHERE access_review_lines_42.id = services_16.subject_id
            )
            WHEN 'cal' THEN (
              SELECT json_object('__typename', 'Calendar', 'id', 'cal_' || calendars_43.id)
              FROM calendars calendars_43
              WHERE calendars_43.id = services_16.subject_id
            )
            WHEN 'clo' THEN (
              SELECT json_object('__typename', 'Closure', 'id', 'clo_' || closures_44.id)
              FROM closures closures_44
              WHERE closures_44.id = services_16.subject_id
            )
            WHEN 'fil' THEN (
              SELECT json_object('__typename', 'File', 'id', 'fil_' || files_45.id)
              FROM files files_45
              WHERE (files_45.id = services_16.subject_id AND ((files_45.state <> 'ATTACHED' AND files_45.sender_id = ?11) OR EXISTS (
                    SELECT 1
                    FROM protocols drawn JOIN assignments given ON given.id = drawn.assignment_id
                    WHERE drawn.file_id = files_45.id AND TRUE
                  ) OR EXISTS (SELECT 1 FROM ticket_files hung WHERE hung.file_id = files_45.id AND TRUE) OR EXISTS (
                    SELECT 1
                    FROM comment_files hung JOIN comments told ON told.id = hung.comment_id
                    WHERE hung.file_id = files_45.id AND TRUE
                  ) OR EXISTS (
                    SELECT 1
                    FROM task_files shown JOIN tasks done ON done.id = shown.task_id
                    WHERE shown.file_id = files_45.id AND TRUE
                  )))
            )
            WHEN 'tea' THEN (
              SELECT json_object('__typename', 'Team', 'id', 'tea_' || teams_46.id)
              FROM teams teams_46
              WHERE teams_46.id = services_16.subject_id
            )
            WHEN 'tem' THEN (
              SELECT json_object('__typename', 'TeamMember', 'id', 'tem_' || team_members_47.id)
              FROM team_members team_members_47
              WHERE (team_members_47.id = services_16.subject_id AND team_members_47.ended_at IS NULL)
            )
            WHEN 'tkt' THEN (
              SELECT json_object('__typename',
                'Ticket',
                'id', 'tkt_' || tickets_48.id,
                'number', tickets_48.number,
                'title', tickets_48.title,
                'client', CASE WHEN organisations_49.id IS NOT NULL THEN json_object('id', 'org_' || organisations_49.id, 'code', organisations_49.code) END)
              FROM tickets tickets_48
              LEFT JOIN organisations organisations_49 ON organisations_49.id = tickets_48.client_id
              WHERE tickets_48.id = services_16.subject_id
            )
            WHEN 'com' THEN (
              SELECT json_object('__typename', 'Comment', 'id', 'com_' || comments_50.id)
              FROM comments comments_50
              WHERE comments_50.id = services_16.subject_id
            )
            WHEN 'tkl' THEN (
              SELECT json_object('__typename', 'TicketLink', 'id', 'tkl_' || ticket_links_51.id)
              FROM ticket_links ticket_links_51
              WHERE (ticket_links_51.id = services_16.subject_id AND ticket_links_51.ended_at IS NULL)
            )
            WHEN 'tkw' THEN (
              SELECT json_object('__typename', 'TicketWatcher', 'id', 'tkw_' || ticket_watchers_52.id)
              FROM ticket_watchers ticket_watchers_52
              WHERE (ticket_watchers_52.id = services_16.subject_id AND ticket_watchers_52.ended_at IS NULL)
            )
            WHEN 'wrk' THEN (
              SELECT json_object('__typename', 'WorkEntry', 'id', 'wrk_' || work_entries_53.id)
              FROM work_entries work_entries_53
              WHERE work_entries_53.id = services_16.subject_id
            )
            WHEN 'rtg' THEN (
              SELECT json_object('__typename', 'Rating', 'id', 'rtg_' || ratings_54.id)
              FROM ratings ratings_54
              WHERE ratings_54.id = services_16.subject_id
            )
            WHEN 'cst' THEN (
              SELECT json_object('__typename', 'Cost', 'id', 'cst_' || costs_55.id)
              FROM costs costs_55
              WHERE costs_55.id = services_16.subject_id
            )
            WHEN 'trf' THEN (
              SELECT json_object('__typename', 'Tariff', 'id', 'trf_' || tariffs_56.id)
              FROM tariffs tariffs_56
              WHERE tariffs_56.id = services_16.subject_id
            )
            WHEN 'scn' THEN (
              SELECT json_object('__typename', 'Scenario', 'id', 'scn_' || scenarios_57.id)
              FROM scenarios scenarios_57
              WHERE scenarios_57.id = services_16.subject_id
            )
            WHEN 'scv' THEN (
              SELECT json_object('__typename', 'ScenarioVersion', 'id', 'scv_' || scenario_versions_58.id)
              FROM scenario_versions scenario_versions_58
              WHERE scenario_versions_58.id = services_16.subject_id
            )
            WHEN 'prc' THEN (
              SELECT json_object('__typename', 'Process', 'id', 'prc_' || processes_59.id)
              FROM processes processes_59
              WHERE processes_59.id = services_16.subject_id
            )
            WHEN 'tsk' THEN (
              SELECT json_object('__typename', 'Task', 'id', 'tsk_' || tasks_60.id)
              FROM tasks tasks_60
              WHERE tasks_60.id = services_16.subject_id
            )
            WHEN 'imp' THEN (
              SELECT json_object('__typename', 'Import', 'id', 'imp_' || imports_61.id)
              FROM imports imports_61
              WHERE imports_61.id = services_16.subject_id
            )
            WHEN 'mal' THEN (
              SELECT json_object('__typename', 'Mail', 'id', 'mal_' || mails_62.id)
              FROM mails mails_62
              WHERE mails_62.id = services_16.subject_id
            )
            WHEN 'prf' THEN (
              SELECT json_object('__typename', 'Preference', 'id', 'prf_' || preferences_63.id)
              FROM preferences preferences_63
              WHERE preferences_63.id = services_16.subject_id
            )
            WHEN 'prt' THEN (
              SELECT json_object('__typename', 'Protocol', 'id', 'prt_' || protocols_64.id)
              FROM protocols protocols_64
              WHERE (protocols_64.id = services_16.subject_id AND EXISTS (SELECT 1 FROM assignments given WHERE given.id = protocols_64.assignment_id AND TRUE))
            )
            WHEN 'ctr' THEN (
              SELECT json_object('__typename', 'Contract', 'id', 'ctr_' || contracts_65.id)
              FROM contracts contracts_65
              WHERE contracts_65.id = services_16.subject_id
            )
            WHEN 'rpp' THEN (
              SELECT json_object('__typename', 'ReplacementProposal', 'id', 'rpp_' || replacement_proposals_66.id)
              FROM replacement_proposals replacement_proposals_66
              WHERE replacement_proposals_66.id = services_16.subject_id
            )
            WHEN 'rpm' THEN (
              SELECT json_object('__typename', 'Replacement', 'id', 'rpm_' || replacements_67.id)
              FROM replacements replacements_67
              WHERE replacements_67.id = services_16.subject_id
            )
            WHEN 'rpo' THEN (
              SELECT json_object('__typename', 'ReplacementOption', 'id', 'rpo_' || replacement_options_68.id)
              FROM replacement_options replacement_options_68
              WHERE replacement_options_68.id = services_16.subject_id
            )
            WHEN 'rpl' THEN (
              SELECT json_object('__typename', 'Reply', 'id', 'rpl_' || replies_69.id)
              FROM replies replies_69
              WHERE (replies_69.id = services_16.subject_id AND (replies_69.scope = 'GLOBAL' OR replies_69.team_id IN (SELECT mine.team_id FROM team_members mine WHERE mine.ended_at IS NULL AND mine.person_id = ?11) OR replies_69.person_id = ?11))
            )
            WHEN 'tks' THEN (
              SELECT json_object('__typename', 'TicketStep', 'id', 'tks_' || ticket_steps_70.id)
              FROM ticket_steps ticket_steps_70
              WHERE ticket_steps_70.id = services_16.subject_id
            )
            WHEN 'pol' THEN (
              SELECT json_object('__typename', 'Policy', 'id', 'pol_' || policies_71.id)
              FROM policies policies_71
              WHERE policies_71.id = services_16.subject_id
            )
            WHEN 'clk' THEN (
              SELECT json_object('__typename', 'Clock', 'id', 'clk_' || clocks_72.id)
              FROM clocks clocks_72
              WHERE clocks_72.id = services_16.subject_id
            )
            WHEN 'trn' THEN (
              SELECT json_object('__typename', 'TicketTurn', 'id', 'trn_' || ticket_turns_73.id)
              FROM ticket_turns ticket_turns_73
              WHERE ticket_turns_73.id = services_16.subject_id
            )
            WHEN 'viw' THEN (
              SELECT json_object('__typename', 'View', 'id', 'viw_' || views_74.id)
              FROM views views_74
              WHERE (views_74.id = services_16.subject_id AND (views_74.owner_id = ?11 OR views_74.audience = 'COMPANY' OR views_74.team_id IN (SELECT mine.team_id FROM team_members mine WHERE mine.ended_at IS NULL AND mine.person_id = ?11)))
            ) END))
        FROM (
          SELECT services_75.id, services_75.kind, services_75.vendor, services_75.fault, services_75.out_at, services_75.expected_back, services_75.in_at, services_75.outcome, services_75.under_warranty, services_75.cost_minor, services_75.cost_currency, services_75.loaner_id, services_75.subject_type, services_75.subject_id
          FROM services services_75
          WHERE services_75.device_id = devices_1.id
          ORDER BY services_75.out_at DESC, services_75.id DESC
          LIMIT 20
        ) services_16
        LEFT JOIN devices devices_17 ON (devices_17.id = services_16.loaner_id AND devices_17.withdrawn_at IS NULL)
        LEFT JOIN device_models device_models_18 ON device_models_18.id = devices_17.model_id
      ) || '},"tickets":{' || substr(substr(json_object('totalCount', (
              SELECT count(*)
              FROM tickets tickets_76
              WHERE tickets_76.id IN (SELECT ticket_devices.ticket_id FROM ticket_devices WHERE ticket_devices.device_id = devices_1.id)
            )), 2), -1, -1000000000)
        || ',"nodes":' || (
        SELECT json_group_array(json_object('id', 'tkt_' || tickets_77.id,
            'number', tickets_77.number,
            'title', tickets_77.title,
            'turn', tickets_77.turn,
            'openedAt', tickets_77.opened_at,
            'client', CASE WHEN organisations_78.id IS NOT NULL THEN json_object('id', 'org_' || organisations_78.id, 'code', organisations_78.code) END))
        FROM (
          SELECT tickets_79.id, tickets_79.number, tickets_79.title, tickets_79.turn, tickets_79.opened_at, tickets_79.client_id
          FROM tickets tickets_79
          WHERE tickets_79.id IN (SELECT ticket_devices.ticket_id FROM ticket_devices WHERE ticket_devices.device_id = devices_1.id)
          ORDER BY tickets_79.updated_at DESC, tickets_79.id DESC
          LIMIT 20
        ) tickets_77
        LEFT JOIN organisations organisations_78 ON organisations_78.id = tickets_77.client_id
      ) || '},"history":{' || substr(substr(json_object('pageInfo', json_object('hasNextPage', json(CASE WHEN EXISTS (
                  SELECT 1
                  FROM history history_80
                  WHERE (history_80.subject_id = devices_1.id AND (history_80.audience <> 'PRIVATE' OR history_80.audience = 'PRIVATE' AND history_80.actor_id = ?11))
                  ORDER BY history_80.position DESC, history_80.id DESC
                  LIMIT 1 OFFSET 30
                ) THEN 'true' ELSE 'false' END),
              'endCursor', (
                SELECT 'b4799ddc.' || lower(hex(json_array(history_82.position, history_82.id)))
                FROM (
                  SELECT history_83.position, history_83.id
                  FROM history history_83
                  WHERE (history_83.subject_id = devices_1.id AND (history_83.audience <> 'PRIVATE' OR history_83.audience = 'PRIVATE' AND history_83.actor_id = ?11))
                  ORDER BY history_83.position DESC, history_83.id DESC
                  LIMIT 30
                ) history_82
                ORDER BY history_82.position ASC, history_82.id ASC
                LIMIT 1
              ))), 2), -1, -1000000000)
        || ',"nodes":' || (
        SELECT json_group_array(json_object('id', 'evt_' || history_84.id,
            'name', history_84.name,
            'at', history_84.at,
            'effectiveAt', history_84.effective_at,
            'audience', history_84.audience,
            'requestId', history_84.request_id,
            'changes', json(history_84.changes),
            'actor', CASE WHEN people_85.id IS NOT NULL THEN json_object('id', 'per_' || people_85.id, 'name', people_85.name) END,
            'onBehalfOf', CASE WHEN people_86.id IS NOT NULL THEN json_object('id', 'per_' || people_86.id, 'name', people_86.name) END))
        FROM (
          SELECT history_87.id, history_87.name, history_87.at, history_87.effective_at, history_87.audience, history_87.request_id, history_87.changes, history_87.client_id, history_87.actor_id, history_87.on_behalf_of_id
          FROM history history_87
          WHERE (history_87.subject_id = devices_1.id AND (history_87.audience <> 'PRIVATE' OR history_87.audience = 'PRIVATE' AND history_87.actor_id = ?11))
          ORDER BY history_87.position DESC, history_87.id DESC
          LIMIT 30
        ) history_84
        LEFT JOIN people people_85 ON (people_85.id = history_84.actor_id AND people_85.withdrawn_at IS NULL)
        LEFT JOIN people people_86 ON (people_86.id = history_84.on_behalf_of_id AND people_86.withdrawn_at IS NULL)
      ) || '}}'
      FROM devices devices_1
      LEFT JOIN organisations organisations_2 ON organisations_2.id = devices_1.client_id
      LEFT JOIN people people_3 ON (people_3.id = devices_1.holder_id AND people_3.withdrawn_at IS NULL)
      LEFT JOIN people people_4 ON (people_4.id = devices_1.reserved_for_id AND people_4.withdrawn_at IS NULL)
      LEFT JOIN labels labels_5 ON labels_5.id = devices_1.label_id
      LEFT JOIN device_models device_models_6 ON device_models_6.id = devices_1.model_id
      WHERE (devices_1.id = ?12 AND devices_1.withdrawn_at IS NULL)
    ), 'null') || '}' AS BLOB)
