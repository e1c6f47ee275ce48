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
            'leaseUntil', devices_1.lease_until,
            'lifeMonths', devices_1.life_months,
            'lostHow', devices_1.lost_how,
            'retiredReason', devices_1.retired_reason,
            'disposal', devices_1.disposal,
            'disposedAt', devices_1.disposed_at,
            'wipeProof', devices_1.wipe_proof,
            'price', CASE WHEN CASE WHEN devices_1.client_id = ?7 THEN devices_1.price_minor END IS NOT NULL THEN json_object('minor', devices_1.price_minor, 'currency', devices_1.price_currency) END,
            'holder', CASE WHEN people_3.id IS NOT NULL THEN json_object('id', 'per_' || people_3.id, 'name', people_3.name) END,
            'reservedFor', CASE WHEN people_4.id IS NOT NULL THEN json_object('id', 'per_' || people_4.id, 'name', people_4.name) END,
            'label', CASE WHEN labels_5.id IS NOT NULL THEN json_object('id', 'lbl_' || labels_5.id, 'name', labels_5.name) END,
            'model', CASE WHEN device_models_6.id IS NOT NULL THEN json_object('id', 'mod_' || device_models_6.id,
              'manufacturer', device_models_6.manufacturer,
              'name', device_models_6.name,
              'category', device_models_6.category,
              'endOfSupport', device_models_6.end_of_support) END,
            'viewerCan', json_object('correct', json(CASE WHEN (?8 OR devices_1.client_id IN (SELECT value FROM json_each(?9))) THEN 'true' ELSE 'false' END),
              'dispose', json(CASE WHEN ((?8 OR devices_1.client_id IN (SELECT value FROM json_each(?9))) AND devices_1.stage IN ('RETIRED')) THEN 'true' ELSE 'false' END),
              'find', json(CASE WHEN ((?8 OR devices_1.client_id IN (SELECT value FROM json_each(?9))) AND devices_1.stage IN ('LOST')) THEN 'true' ELSE 'false' END),
              'handOver', json(CASE WHEN ((?8 OR devices_1.client_id IN (SELECT value FROM json_each(?9))) AND devices_1.stage IN ('IN_STOCK', 'RESERVED')) THEN 'true' ELSE 'false' END),
              'label', json(CASE WHEN (?10 OR devices_1.client_id IN (SELECT value FROM json_each(?11))) THEN 'true' ELSE 'false' END),
              'receive', json(CASE WHEN ((?8 OR devices_1.client_id IN (SELECT value FROM json_each(?9))) AND devices_1.stage IN ('ORDERED')) THEN 'true' ELSE 'false' END),
              'release', json(CASE WHEN ((?8 OR devices_1.client_id IN (SELECT value FROM json_each(?9))) AND devices_1.stage IN ('RESERVED')) THEN 'true' ELSE 'false' END),
              'reportLost', json(CASE WHEN ((?8 OR devices_1.client_id IN (SELECT value FROM json_each(?9))) AND devices_1.stage IN ('IN_REPAIR', 'IN_STOCK', 'IN_USE', 'RESERVED', 'RETURNING')) THEN 'true' ELSE 'false' END),
              'requestReturn', json(CASE WHEN ((?8 OR devices_1.client_id IN (SELECT value FROM json_each(?9))) AND devices_1.stage IN ('IN_USE')) THEN 'true' ELSE 'false' END),
              'reserve', json(CASE WHEN ((?8 OR devices_1.client_id IN (SELECT value FROM json_each(?9))) AND devices_1.stage IN ('IN_STOCK')) THEN 'true' ELSE 'false' END),
              'retire', json(CASE WHEN ((?8 OR devices_1.client_id IN (SELECT value FROM json_each(?9))) AND devices_1.stage IN ('IN_REPAIR', 'IN_STOCK', 'LOST')) THEN 'true' ELSE 'false' END),
              'sendToRepair', json(CASE WHEN ((?8 OR devices_1.client_id IN (SELECT value FROM json_each(?9))) AND devices_1.stage IN ('IN_STOCK', 'IN_USE', 'RETURNING')) THEN 'true' ELSE 'false' END),
              'takeBack', json(CASE WHEN ((?8 OR devices_1.client_id IN (SELECT value FROM json_each(?9))) AND devices_1.stage IN ('IN_USE', 'LOST', 'RETURNING')) THEN 'true' ELSE 'false' END),
              'takeFromRepair', json(CASE WHEN ((?8 OR devices_1.client_id IN (SELECT value FROM json_each(?9))) AND devices_1.stage IN ('IN_REPAIR')) THEN 'true' ELSE 'false' END))), 2), -1, -1000000000)
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
                  'keptBecause', assignments_7.kept_because,
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
                WHERE (protocols_14.assignment_id = assignments_7.id AND EXISTS (SELECT 1 FROM assignments given WHERE given.id = protocols_14.assignment_id AND given.client_id = ?7))
                ORDER BY protocols_14.created_at DESC, protocols_14.id DESC
                LIMIT 2
              ) protocols_12
              LEFT JOIN files files_13 ON (files_13.id = protocols_12.file_id AND ((files_13.state <> 'ATTACHED' AND files_13.sender_id = ?12) OR EXISTS (
                    SELECT 1
                    FROM protocols drawn JOIN assignments given ON given.id = drawn.assignment_id
                    WHERE drawn.file_id = files_13.id AND given.client_id = ?7
                  ) OR EXISTS (SELECT 1 FROM ticket_files hung WHERE hung.file_id = files_13.id AND hung.client_id = ?7) OR EXISTS (
                    SELECT 1
                    FROM comment_files hung JOIN comments told ON told.id = hung.comment_id
                    WHERE hung.file_id = files_13.id AND (told.audience = 'SHARED' AND told.client_id = ?7)
                  ) OR EXISTS (
                    SELECT 1
                    FROM task_files shown JOIN tasks done ON done.id = shown.task_id
                    WHERE shown.file_id = files_13.id AND (done.shared AND done.client_id = ?7)
                  )))
            ) || '},"tasks":{"nodes":' || (
              SELECT json_group_array(json_object('id', 'tsk_' || tasks_15.id,
                  'action', tasks_15.action,
                  'process', CASE WHEN processes_16.id IS NOT NULL THEN json_object('id', 'prc_' || processes_16.id, 'namePl', processes_16.name_pl, 'nameEn', processes_16.name_en) END))
              FROM (
                SELECT tasks_17.id, tasks_17.action, tasks_17.process_id
                FROM tasks tasks_17
                WHERE (tasks_17.id IN (
                    SELECT task_assignments.task_id
                    FROM task_assignments
                    WHERE task_assignments.assignment_id = assignments_7.id
                  ) AND tasks_17.shared AND tasks_17.client_id = ?7)
                ORDER BY tasks_17.place ASC, tasks_17.id ASC
                LIMIT 3
              ) tasks_15
              LEFT JOIN processes processes_16 ON (processes_16.id = tasks_15.process_id AND processes_16.client_id = ?7)
            ) || '}}'), '')
        FROM (
          SELECT assignments_18.id, assignments_18.location, assignments_18.kind, assignments_18.from_at, assignments_18.to_at, assignments_18.expected_return, assignments_18.accessories, assignments_18.acceptance, assignments_18.decision_id, assignments_18.condition_out, assignments_18.condition_in, assignments_18.kept_because, assignments_18.holder_id, assignments_18.handed_by_id
          FROM assignments assignments_18
          WHERE (assignments_18.device_id = devices_1.id AND assignments_18.client_id = ?7)
          ORDER BY assignments_18.from_at DESC, assignments_18.id DESC
          LIMIT 50
        ) assignments_7
        LEFT JOIN decisions decisions_8 ON (decisions_8.id = assignments_7.decision_id AND decisions_8.client_id = ?7)
        LEFT JOIN people people_9 ON (people_9.id = assignments_7.holder_id AND people_9.withdrawn_at IS NULL AND (people_9.client_id = ?7 OR people_9.id = ?12 OR people_9.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
        LEFT JOIN organisations organisations_10 ON (organisations_10.id = people_9.client_id AND (organisations_10.id = ?7 OR (organisations_10.id = ?13 OR organisations_10.kind = 'ENTERPRISE')))
        LEFT JOIN people people_11 ON (people_11.id = assignments_7.handed_by_id AND people_11.withdrawn_at IS NULL AND (people_11.client_id = ?7 OR people_11.id = ?12 OR people_11.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
      ) || ']},"services":{"nodes":' || (
        SELECT json_group_array(json_object('id', 'svc_' || services_19.id,
            'kind', services_19.kind,
            'vendor', services_19.vendor,
            'fault', services_19.fault,
            'outAt', services_19.out_at,
            'expectedBack', services_19.expected_back,
            'inAt', services_19.in_at,
            'outcome', services_19.outcome,
            'underWarranty', json(CASE services_19.under_warranty WHEN 1 THEN 'true' WHEN 0 THEN 'false' END),
            'cost', CASE WHEN services_19.cost_minor IS NOT NULL THEN json_object('minor', services_19.cost_minor, 'currency', services_19.cost_currency) END,
            'loaner', CASE WHEN devices_20.id IS NOT NULL THEN json_object('id', 'dev_' || devices_20.id,
              'tag', devices_20.tag,
              'model', CASE WHEN device_models_21.id IS NOT NULL THEN json_object('id', 'mod_' || device_models_21.id,
                'manufacturer', device_models_21.manufacturer,
                'name', device_models_21.name) END) END,
            'subject', CASE services_19.subject_type
            WHEN 'org' THEN (
              SELECT json_object('__typename', 'Organisation', 'id', 'org_' || organisations_22.id)
              FROM organisations organisations_22
              WHERE (organisations_22.id = services_19.subject_id AND (organisations_22.id = ?7 OR (organisations_22.id = ?13 OR organisations_22.kind = 'ENTERPRISE')))
            )
            WHEN 'per' THEN (
              SELECT json_object('__typename', 'Person', 'id', 'per_' || people_23.id)
              FROM people people_23
              WHERE (people_23.id = services_19.subject_id AND people_23.withdrawn_at IS NULL AND (people_23.client_id = ?7 OR people_23.id = ?12 OR people_23.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
            )
            WHEN 'mem' THEN (
              SELECT json_object('__typename', 'Membership', 'id', 'mem_' || memberships_24.id)
              FROM memberships memberships_24
              WHERE (memberships_24.id = services_19.subject_id AND (memberships_24.person_id = ?12 OR memberships_24.client_id = ?7 OR memberships_24.organisation_id = ?7))
            )
            WHEN 'ses' THEN (
              SELECT json_object('__typename', 'Session', 'id', 'ses_' || sessions_25.id)
              FROM sessions sessions_25
              WHERE (sessions_25.id = services_19.subject_id AND sessions_25.person_id = ?12)
            )
            WHEN 'tok' THEN (
              SELECT json_object('__typename', 'Token', 'id', 'tok_' || tokens_26.id)
              FROM tokens tokens_26
              WHERE (tokens_26.id = services_19.subject_id AND tokens_26.person_id = ?12)
            )
            WHEN 'dec' THEN (
              SELECT json_object('__typename', 'Decision', 'id', 'dec_' || decisions_27.id)
              FROM decisions decisions_27
              WHERE (decisions_27.id = services_19.subject_id AND decisions_27.client_id = ?7)
            )
            WHEN 'opt' THEN (
              SELECT json_object('__typename', 'Option', 'id', 'opt_' || options_28.id)
              FROM options options_28
              WHERE (options_28.id = services_19.subject_id AND options_28.client_id = ?7)
            )
            WHEN 'apr' THEN (
              SELECT json_object('__typename', 'Approver', 'id', 'apr_' || approvers_29.id)
              FROM approvers approvers_29
              WHERE (approvers_29.id = services_19.subject_id AND approvers_29.client_id = ?7)
            )
            WHEN 'rmk' THEN (
              SELECT json_object('__typename', 'Remark', 'id', 'rmk_' || remarks_30.id)
              FROM remarks remarks_30
              WHERE (remarks_30.id = services_19.subject_id AND remarks_30.audience = 'SHARED' AND remarks_30.client_id = ?7)
            )
            WHEN 'dlg' THEN (
              SELECT json_object('__typename', 'Delegation', 'id', 'dlg_' || delegations_31.id)
              FROM delegations delegations_31
              WHERE (delegations_31.id = services_19.subject_id AND (delegations_31.client_id = ?7 OR (delegations_31.person_id = ?12 OR delegations_31.delegate_id = ?12)))
            )
            WHEN 'suc' THEN (
              SELECT json_object('__typename', 'Succession', 'id', 'suc_' || successions_32.id)
              FROM successions successions_32
              WHERE (successions_32.id = services_19.subject_id AND (successions_32.client_id = ?7 OR (successions_32.person_id = ?12 OR successions_32.successor_id = ?12)))
            )
            WHEN 'mod' THEN (
              SELECT json_object('__typename', 'DeviceModel', 'id', 'mod_' || device_models_33.id)
              FROM device_models device_models_33
              WHERE (device_models_33.id = services_19.subject_id AND ?12 <> '00000000-0000-0000-0000-000000000000')
            )
            WHEN 'lik' THEN (
              SELECT json_object('__typename', 'Likeness', 'id', 'lik_' || likenesses_34.id)
              FROM likenesses likenesses_34
              WHERE (likenesses_34.id = services_19.subject_id AND likenesses_34.client_id = ?7)
            )
            WHEN 'lbl' THEN (
              SELECT json_object('__typename', 'Label', 'id', 'lbl_' || labels_35.id)
              FROM labels labels_35
              WHERE (labels_35.id = services_19.subject_id AND labels_35.client_id = ?7)
            )
            WHEN 'dev' THEN (
              SELECT json_object('__typename', 'Device', 'id', 'dev_' || devices_36.id)
              FROM devices devices_36
              WHERE (devices_36.id = services_19.subject_id AND devices_36.withdrawn_at IS NULL AND devices_36.client_id = ?7)
            )
            WHEN 'asg' THEN (
              SELECT json_object('__typename', 'Assignment', 'id', 'asg_' || assignments_37.id)
              FROM assignments assignments_37
              WHERE (assignments_37.id = services_19.subject_id AND assignments_37.client_id = ?7)
            )
            WHEN 'svc' THEN (
              SELECT json_object('__typename', 'Service', 'id', 'svc_' || services_38.id)
              FROM services services_38
              WHERE (services_38.id = services_19.subject_id AND services_38.client_id = ?7)
            )
            WHEN 'sys' THEN (
              SELECT json_object('__typename', 'System', 'id', 'sys_' || systems_39.id)
              FROM systems systems_39
              WHERE (systems_39.id = services_19.subject_id AND systems_39.client_id = ?7)
            )
            WHEN 'acc' THEN (
              SELECT json_object('__typename', 'Access', 'id', 'acc_' || accesses_40.id)
              FROM accesses accesses_40
              WHERE (accesses_40.id = services_19.subject_id AND (accesses_40.client_id = ?7 OR (accesses_40.client_id = ?7 AND accesses_40.person_id = ?12)))
            )
            WHEN 'bun' THEN (
              SELECT json_object('__typename', 'Bundle', 'id', 'bun_' || bundles_41.id)
              FROM bundles bundles_41
              WHERE (bundles_41.id = services_19.subject_id AND bundles_41.client_id = ?7)
            )
            WHEN 'bit' THEN (
              SELECT json_object('__typename', 'BundleItem', 'id', 'bit_' || bundle_items_42.id)
              FROM bundle_items bundle_items_42
              WHERE (bundle_items_42.id = services_19.subject_id AND bundle_items_42.client_id = ?7)
            )
            WHEN 'arq' THEN (
              SELECT json_object('__typename', 'AccessRequest', 'id', 'arq_' || access_requests_43.id)
              FROM access_requests access_requests_43
              WHERE (access_requests_43.id = services_19.subject_id AND (access_requests_43.client_id = ?7 OR (access_requests_43.client_id = ?7 AND ((access_requests_43.person_id = ?12 OR access_requests_43.asked_by_id = ?12) OR access_requests_43.decision_id IN (SELECT one.decision_id FROM approvers one WHERE one.person_id = ?12)))))
            )
            WHEN 'rev' THEN (
              SELECT json_object('__typename', 'AccessReview', 'id', 'rev_' || access_reviews_44.id)
              FROM access_reviews access_reviews_44
              WHERE (access_reviews_44.id = services_19.subject_id AND access_reviews_44.client_id = ?7)
            )
            WHEN 'rvl' THEN (
              SELECT json_object('__typename', 'AccessReviewLine', 'id', 'rvl_' || access_review_lines_45.id)
              FROM access_review_lines access_review_lines_45
              WHERE (access_review_lines_45.id = services_19.subject_id AND access_review_lines_45.client_id = ?7)
            )
            WHEN 'cal' THEN (
              SELECT json_object('__typename', 'Calendar', 'id', 'cal_' || calendars_46.id)
              FROM calendars calendars_46
              WHERE (calendars_46.id = services_19.subject_id AND (calendars_46.client_id = ?7 OR calendars_46.client_id IN (SELECT it.id FROM organisations it WHERE it.kind = 'ENTERPRISE')))
            )
            WHEN 'clo' THEN (
              SELECT json_object('__typename', 'Closure', 'id', 'clo_' || closures_47.id)
              FROM closures closures_47
              WHERE (closures_47.id = services_19.subject_id AND (closures_47.client_id = ?7 OR closures_47.client_id IN (SELECT it.id FROM organisations it WHERE it.kind = 'ENTERPRISE')))
            )
            WHEN 'fil' THEN (
              SELECT json_object('__typename', 'File', 'id', 'fil_' || files_48.id)
              FROM files files_48
              WHERE (files_48.id = services_19.subject_id AND ((files_48.state <> 'ATTACHED' AND files_48.sender_id = ?12) OR EXISTS (
                    SELECT 1
                    FROM protocols drawn JOIN assignments given ON given.id = drawn.assignment_id
                    WHERE drawn.file_id = files_48.id AND given.client_id = ?7
                  ) OR EXISTS (SELECT 1 FROM ticket_files hung WHERE hung.file_id = files_48.id AND hung.client_id = ?7) OR EXISTS (
                    SELECT 1
                    FROM comment_files hung JOIN comments told ON told.id = hung.comment_id
                    WHERE hung.file_id = files_48.id AND (told.audience = 'SHARED' AND told.client_id = ?7)
                  ) OR EXISTS (
                    SELECT 1
                    FROM task_files shown JOIN tasks done ON done.id = shown.task_id
                    WHERE shown.file_id = files_48.id AND (done.shared AND done.client_id = ?7)
                  )))
            )
            WHEN 'tea' THEN (
              SELECT json_object('__typename', 'Team', 'id', 'tea_' || teams_49.id)
              FROM teams teams_49
              WHERE teams_49.id = services_19.subject_id
            )
            WHEN 'tem' THEN (
              SELECT json_object('__typename', 'TeamMember', 'id', 'tem_' || team_members_50.id)
              FROM team_members team_members_50
              WHERE FALSE
            )
            WHEN 'tkt' THEN (
              SELECT json_object('__typename',
                'Ticket',
                'id', 'tkt_' || tickets_51.id,
                'number', tickets_51.number,
                'title', tickets_51.title,
                'client', CASE WHEN organisations_52.id IS NOT NULL THEN json_object('id', 'org_' || organisations_52.id, 'code', organisations_52.code) END)
              FROM tickets tickets_51
              LEFT JOIN organisations organisations_52 ON (organisations_52.id = tickets_51.client_id AND (organisations_52.id = ?7 OR (organisations_52.id = ?13 OR organisations_52.kind = 'ENTERPRISE')))
              WHERE (tickets_51.id = services_19.subject_id AND tickets_51.client_id = ?7)
            )
            WHEN 'com' THEN (
              SELECT json_object('__typename', 'Comment', 'id', 'com_' || comments_53.id)
              FROM comments comments_53
              WHERE (comments_53.id = services_19.subject_id AND comments_53.audience = 'SHARED' AND comments_53.client_id = ?7)
            )
            WHEN 'tkl' THEN (
              SELECT json_object('__typename', 'TicketLink', 'id', 'tkl_' || ticket_links_54.id)
              FROM ticket_links ticket_links_54
              WHERE (ticket_links_54.id = services_19.subject_id AND ticket_links_54.ended_at IS NULL AND ticket_links_54.client_id = ?7)
            )
            WHEN 'tkw' THEN (
              SELECT json_object('__typename', 'TicketWatcher', 'id', 'tkw_' || ticket_watchers_55.id)
              FROM ticket_watchers ticket_watchers_55
              WHERE (ticket_watchers_55.id = services_19.subject_id AND ticket_watchers_55.ended_at IS NULL AND ticket_watchers_55.client_id = ?7)
            )
            WHEN 'wrk' THEN (
              SELECT json_object('__typename', 'WorkEntry', 'id', 'wrk_' || work_entries_56.id)
              FROM work_entries work_entries_56
              WHERE (work_entries_56.id = services_19.subject_id AND (work_entries_56.audience = 'SHARED' AND work_entries_56.ended_at IS NULL) AND work_entries_56.client_id = ?7)
            )
            WHEN 'rtg' THEN (
              SELECT json_object('__typename', 'Rating', 'id', 'rtg_' || ratings_57.id)
              FROM ratings ratings_57
              WHERE (ratings_57.id = services_19.subject_id AND ratings_57.client_id = ?7)
            )
            WHEN 'cst' THEN (
              SELECT json_object('__typename', 'Cost', 'id', 'cst_' || costs_58.id)
              FROM costs costs_58
              WHERE (costs_58.id = services_19.subject_id AND (costs_58.audience = 'SHARED' AND costs_58.ended_at IS NULL) AND costs_58.client_id = ?7)
            )
            WHEN 'trf' THEN (
              SELECT json_object('__typename', 'Tariff', 'id', 'trf_' || tariffs_59.id)
              FROM tariffs tariffs_59
              WHERE (tariffs_59.id = services_19.subject_id AND tariffs_59.client_id = ?7)
            )
            WHEN 'bgt' THEN (
              SELECT json_object('__typename', 'Budget', 'id', 'bgt_' || budgets_60.id)
              FROM budgets budgets_60
              WHERE (budgets_60.id = services_19.subject_id AND budgets_60.client_id = ?7)
            )
            WHEN 'scn' THEN (
              SELECT json_object('__typename', 'Scenario', 'id', 'scn_' || scenarios_61.id)
              FROM scenarios scenarios_61
              WHERE (scenarios_61.id = services_19.subject_id AND (scenarios_61.client_id = ?7 OR (scenarios_61.client_id IN (SELECT it.id FROM organisations it WHERE it.kind = 'ENTERPRISE') AND scenarios_61.published IS NOT NULL)))
            )
            WHEN 'scv' THEN (
              SELECT json_object('__typename', 'ScenarioVersion', 'id', 'scv_' || scenario_versions_62.id)
              FROM scenario_versions scenario_versions_62
              WHERE (scenario_versions_62.id = services_19.subject_id AND (scenario_versions_62.client_id = ?7 OR (scenario_versions_62.client_id IN (SELECT it.id FROM organisations it WHERE it.kind = 'ENTERPRISE') AND scenario_versions_62.state <> 'DRAFT')))
            )
            WHEN 'prc' THEN (
              SELECT json_object('__typename', 'Process', 'id', 'prc_' || processes_63.id)
              FROM processes processes_63
              WHERE (processes_63.id = services_19.subject_id AND processes_63.client_id = ?7)
            )
            WHEN 'tsk' THEN (
              SELECT json_object('__typename', 'Task', 'id', 'tsk_' || tasks_64.id)
              FROM tasks tasks_64
              WHERE (tasks_64.id = services_19.subject_id AND tasks_64.shared AND tasks_64.client_id = ?7)
            )
            WHEN 'imp' THEN (
              SELECT json_object('__typename', 'Import', 'id', 'imp_' || imports_65.id)
              FROM imports imports_65
              WHERE (imports_65.id = services_19.subject_id AND imports_65.client_id = ?7)
            )
            WHEN 'mal' THEN (
              SELECT json_object('__typename', 'Mail', 'id', 'mal_' || mails_66.id)
              FROM mails mails_66
              WHERE FALSE
            )
            WHEN 'prf' THEN (
              SELECT json_object('__typename', 'Preference', 'id', 'prf_' || preferences_67.id)
              FROM preferences preferences_67
              WHERE (preferences_67.id = services_19.subject_id AND preferences_67.person_id = ?12)
            )
            WHEN 'prt' THEN (
              SELECT json_object('__typename', 'Protocol', 'id', 'prt_' || protocols_68.id)
              FROM protocols protocols_68
              WHERE (protocols_68.id = services_19.subject_id AND EXISTS (SELECT 1 FROM assignments given WHERE given.id = protocols_68.assignment_id AND given.client_id = ?7))
            )
            WHEN 'ctr' THEN (
              SELECT json_object('__typename', 'Contract', 'id', 'ctr_' || contracts_69.id)
              FROM contracts contracts_69
              WHERE (contracts_69.id = services_19.subject_id AND contracts_69.client_id = ?7)
            )
            WHEN 'rpp' THEN (
              SELECT json_object('__typename', 'ReplacementProposal', 'id', 'rpp_' || replacement_proposals_70.id)
              FROM replacement_proposals replacement_proposals_70
              WHERE (replacement_proposals_70.id = services_19.subject_id AND replacement_proposals_70.client_id = ?7)
            )
            WHEN 'rpm' THEN (
              SELECT json_object('__typename', 'Replacement', 'id', 'rpm_' || replacements_71.id)
              FROM replacements replacements_71
              WHERE (replacements_71.id = services_19.subject_id AND replacements_71.client_id = ?7)
            )
            WHEN 'rpo' THEN (
              SELECT json_object('__typename', 'ReplacementOption', 'id', 'rpo_' || replacement_options_72.id)
              FROM replacement_options replacement_options_72
              WHERE (replacement_options_72.id = services_19.subject_id AND replacement_options_72.client_id = ?7)
            )
            WHEN 'rpl' THEN (
              SELECT json_object('__typename', 'Reply', 'id', 'rpl_' || replies_73.id)
              FROM replies replies_73
              WHERE FALSE
            )
            WHEN 'tks' THEN (
              SELECT json_object('__typename', 'TicketStep', 'id', 'tks_' || ticket_steps_74.id)
              FROM ticket_steps ticket_steps_74
              WHERE (ticket_steps_74.id = services_19.subject_id AND ticket_steps_74.client_id = ?7)
            )
            WHEN 'pol' THEN (
              SELECT json_object('__typename', 'Policy', 'id', 'pol_' || policies_75.id)
              FROM policies policies_75
              WHERE (policies_75.id = services_19.subject_id AND (policies_75.client_id = ?7 OR policies_75.client_id IN (SELECT it.id FROM organisations it WHERE it.kind = 'ENTERPRISE')))
            )
            WHEN 'clk' THEN (
              SELECT json_object('__typename', 'Clock', 'id', 'clk_' || clocks_76.id)
              FROM clocks clocks_76
              WHERE (clocks_76.id = services_19.subject_id AND clocks_76.client_id = ?7)
            )
            WHEN 'trn' THEN (
              SELECT json_object('__typename', 'TicketTurn', 'id', 'trn_' || ticket_turns_77.id)
              FROM ticket_turns ticket_turns_77
              WHERE (ticket_turns_77.id = services_19.subject_id AND ticket_turns_77.client_id = ?7)
            )
            WHEN 'viw' THEN (
              SELECT json_object('__typename', 'View', 'id', 'viw_' || views_78.id)
              FROM views views_78
              WHERE (views_78.id = services_19.subject_id AND views_78.owner_id = ?12)
            ) END))
        FROM (
          SELECT services_79.id, services_79.kind, services_79.vendor, services_79.fault, services_79.out_at, services_79.expected_back, services_79.in_at, services_79.outcome, services_79.under_warranty, services_79.cost_minor, services_79.cost_currency, services_79.loaner_id, services_79.subject_type, services_79.subject_id
          FROM services services_79
          WHERE (services_79.device_id = devices_1.id AND services_79.client_id = ?7)
          ORDER BY services_79.out_at DESC, services_79.id DESC
          LIMIT 20
        ) services_19
        LEFT JOIN devices devices_20 ON (devices_20.id = services_19.loaner_id AND devices_20.withdrawn_at IS NULL AND devices_20.client_id = ?7)
        LEFT JOIN device_models device_models_21 ON (device_models_21.id = devices_20.model_id AND ?12 <> '00000000-0000-0000-0000-000000000000')
      ) || '},"tickets":{' || substr(substr(json_object('totalCount', (
              SELECT count(*)
              FROM tickets tickets_80
              WHERE (tickets_80.id IN (SELECT ticket_devices.ticket_id FROM ticket_devices WHERE ticket_devices.device_id = devices_1.id) AND tickets_80.client_id = ?7)
            )), 2), -1, -1000000000)
        || ',"nodes":' || (
        SELECT json_group_array(json_object('id', 'tkt_' || tickets_81.id,
            'number', tickets_81.number,
            'title', tickets_81.title,
            'turn', tickets_81.turn,
            'openedAt', tickets_81.opened_at,
            'client', CASE WHEN organisations_82.id IS NOT NULL THEN json_object('id', 'org_' || organisations_82.id, 'code', organisations_82.code) END))
        FROM (
          SELECT tickets_83.id, tickets_83.number, tickets_83.title, tickets_83.turn, tickets_83.opened_at, tickets_83.client_id
          FROM tickets tickets_83
          WHERE (tickets_83.id IN (SELECT ticket_devices.ticket_id FROM ticket_devices WHERE ticket_devices.device_id = devices_1.id) AND tickets_83.client_id = ?7)
          ORDER BY tickets_83.updated_at DESC, tickets_83.id DESC
          LIMIT 20
        ) tickets_81
        LEFT JOIN organisations organisations_82 ON (organisations_82.id = tickets_81.client_id AND (organisations_82.id = ?7 OR (organisations_82.id = ?13 OR organisations_82.kind = 'ENTERPRISE')))
      ) || '},"history":{' || substr(substr(json_object('pageInfo', json_object('hasNextPage', json(CASE WHEN EXISTS (
                  SELECT 1
                  FROM history history_84
                  WHERE (history_84.subject_id = devices_1.id AND ((history_84.audience = 'SHARED' AND history_84.client_id = ?7) OR history_84.audience = 'PRIVATE' AND history_84.actor_id = ?12))
                  ORDER BY history_84.position DESC, history_84.id DESC
                  LIMIT 1 OFFSET 30
                ) THEN 'true' ELSE 'false' END),
              'endCursor', (
                SELECT 'b4799ddc.' || lower(hex(json_array(history_86.position, history_86.id)))
                FROM (
                  SELECT history_87.position, history_87.id
                  FROM history history_87
                  WHERE (history_87.subject_id = devices_1.id AND ((history_87.audience = 'SHARED' AND history_87.client_id = ?7) OR history_87.audience = 'PRIVATE' AND history_87.actor_id = ?12))
                  ORDER BY history_87.position DESC, history_87.id DESC
                  LIMIT 30
                ) history_86
                ORDER BY history_86.position ASC, history_86.id ASC
                LIMIT 1
              ))), 2), -1, -1000000000)
        || ',"nodes":' || (
        SELECT json_group_array(json_object('id', 'evt_' || history_88.id,
            'name', history_88.name,
            'at', history_88.at,
            'effectiveAt', history_88.effective_at,
            'audience', history_88.audience,
            'requestId', history_88.request_id,
            'changes', json(CASE WHEN history_88.client_id = ?7 THEN history_88.changes END),
            'actor', CASE WHEN people_89.id IS NOT NULL THEN json_object('id', 'per_' || people_89.id, 'name', people_89.name) END,
            'onBehalfOf', CASE WHEN people_90.id IS NOT NULL THEN json_object('id', 'per_' || people_90.id, 'name', people_90.name) END))
        FROM (
          SELECT history_91.id, history_91.name, history_91.at, history_91.effective_at, history_91.audience, history_91.request_id, history_91.changes, history_91.client_id, history_91.actor_id, history_91.on_behalf_of_id
          FROM history history_91
          WHERE (history_91.subject_id = devices_1.id AND ((history_91.audience = 'SHARED' AND history_91.client_id = ?7) OR history_91.audience = 'PRIVATE' AND history_91.actor_id = ?12))
          ORDER BY history_91.position DESC, history_91.id DESC
          LIMIT 30
        ) history_88
        LEFT JOIN people people_89 ON (people_89.id = history_88.actor_id AND people_89.withdrawn_at IS NULL AND (people_89.client_id = ?7 OR people_89.id = ?12 OR people_89.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
        LEFT JOIN people people_90 ON (people_90.id = history_88.on_behalf_of_id AND people_90.withdrawn_at IS NULL AND (people_90.client_id = ?7 OR people_90.id = ?12 OR people_90.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
      ) || '}}'
      FROM devices devices_1
      LEFT JOIN organisations organisations_2 ON (organisations_2.id = devices_1.client_id AND (organisations_2.id = ?7 OR (organisations_2.id = ?13 OR organisations_2.kind = 'ENTERPRISE')))
      LEFT JOIN people people_3 ON (people_3.id = devices_1.holder_id AND people_3.withdrawn_at IS NULL AND (people_3.client_id = ?7 OR people_3.id = ?12 OR people_3.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
      LEFT JOIN people people_4 ON (people_4.id = devices_1.reserved_for_id AND people_4.withdrawn_at IS NULL AND (people_4.client_id = ?7 OR people_4.id = ?12 OR people_4.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
      LEFT JOIN labels labels_5 ON (labels_5.id = devices_1.label_id AND labels_5.client_id = ?7)
      LEFT JOIN device_models device_models_6 ON (device_models_6.id = devices_1.model_id AND ?12 <> '00000000-0000-0000-0000-000000000000')
      WHERE (devices_1.id = ?14 AND devices_1.withdrawn_at IS NULL AND devices_1.client_id = ?7)
    ), 'null') || '}' AS BLOB)
