SELECT CAST('{"device":' || coalesce((
      SELECT '{' || substr(substr(json_object('id', 'dev_' || devices_1.id,
            'tag', devices_1.tag,
            'client', CASE WHEN organisations_2.id IS NOT NULL THEN json_object('id', 'org_' || organisations_2.id,
              'name', organisations_2.name,
              'viewerCan', json_object('openTicket', json(CASE WHEN (?1 OR organisations_2.client_id IN (SELECT value FROM json_each(?2))) THEN 'true' ELSE 'false' END))) END,
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
            'viewerCan', json_object('correct', json(CASE WHEN (?3 OR devices_1.client_id IN (SELECT value FROM json_each(?4))) THEN 'true' ELSE 'false' END),
              'dispose', json(CASE WHEN ((?3 OR devices_1.client_id IN (SELECT value FROM json_each(?4))) AND devices_1.stage IN ('RETIRED')) THEN 'true' ELSE 'false' END),
              'find', json(CASE WHEN ((?3 OR devices_1.client_id IN (SELECT value FROM json_each(?4))) AND devices_1.stage IN ('LOST')) THEN 'true' ELSE 'false' END),
              'handOver', json(CASE WHEN ((?3 OR devices_1.client_id IN (SELECT value FROM json_each(?4))) AND devices_1.stage IN ('IN_STOCK', 'RESERVED')) THEN 'true' ELSE 'false' END),
              'label', json(CASE WHEN (?5 OR devices_1.client_id IN (SELECT value FROM json_each(?6))) THEN 'true' ELSE 'false' END),
              'receive', json(CASE WHEN ((?3 OR devices_1.client_id IN (SELECT value FROM json_each(?4))) AND devices_1.stage IN ('ORDERED')) THEN 'true' ELSE 'false' END),
              'release', json(CASE WHEN ((?3 OR devices_1.client_id IN (SELECT value FROM json_each(?4))) AND devices_1.stage IN ('RESERVED')) THEN 'true' ELSE 'false' END),
              'reportLost', json(CASE WHEN ((?3 OR devices_1.client_id IN (SELECT value FROM json_each(?4))) AND devices_1.stage IN ('IN_REPAIR', 'IN_STOCK', 'IN_USE', 'RESERVED', 'RETURNING')) THEN 'true' ELSE 'false' END),
              'requestReturn', json(CASE WHEN ((?3 OR devices_1.client_id IN (SELECT value FROM json_each(?4))) AND devices_1.stage IN ('IN_USE')) THEN 'true' ELSE 'false' END),
              'reserve', json(CASE WHEN ((?3 OR devices_1.client_id IN (SELECT value FROM json_each(?4))) AND devices_1.stage IN ('IN_STOCK')) THEN 'true' ELSE 'false' END),
              'retire', json(CASE WHEN ((?3 OR devices_1.client_id IN (SELECT value FROM json_each(?4))) AND devices_1.stage IN ('IN_REPAIR', 'IN_STOCK', 'LOST')) THEN 'true' ELSE 'false' END),
              'sendToRepair', json(CASE WHEN ((?3 OR devices_1.client_id IN (SELECT value FROM json_each(?4))) AND devices_1.stage IN ('IN_STOCK', 'IN_USE', 'RETURNING')) THEN 'true' ELSE 'false' END),
              'takeBack', json(CASE WHEN ((?3 OR devices_1.client_id IN (SELECT value FROM json_each(?4))) AND devices_1.stage IN ('IN_USE', 'LOST', 'RETURNING')) THEN 'true' ELSE 'false' END),
              'takeFromRepair', json(CASE WHEN ((?3 OR devices_1.client_id IN (SELECT value FROM json_each(?4))) AND devices_1.stage IN ('IN_REPAIR')) THEN 'true' ELSE 'false' END))), 2), -1, -1000000000)
        || ',"assignments":{"nodes":' || (
        SELECT json_group_array(json_object('id', 'asg_' || assignments_7.id,
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
            'handedBy', CASE WHEN people_11.id IS NOT NULL THEN json_object('id', 'per_' || people_11.id, 'name', people_11.name) END))
        FROM (
          SELECT assignments_12.id, assignments_12.location, assignments_12.kind, assignments_12.from_at, assignments_12.to_at, assignments_12.expected_return, assignments_12.accessories, assignments_12.acceptance, assignments_12.decision_id, assignments_12.condition_out, assignments_12.condition_in, assignments_12.holder_id, assignments_12.handed_by_id
          FROM assignments assignments_12
          WHERE assignments_12.device_id = devices_1.id
          ORDER BY assignments_12.from_at DESC, assignments_12.id DESC
          LIMIT 50
        ) assignments_7
        LEFT JOIN decisions decisions_8 ON decisions_8.id = assignments_7.decision_id
        LEFT JOIN people people_9 ON (people_9.id = assignments_7.holder_id AND people_9.withdrawn_at IS NULL)
        LEFT JOIN organisations organisations_10 ON organisations_10.id = people_9.client_id
        LEFT JOIN people people_11 ON (people_11.id = assignments_7.handed_by_id AND people_11.withdrawn_at IS NULL)
      ) || '},"services":{"nodes":' || (
        SELECT json_group_array(json_object('id', 'svc_' || services_13.id,
            'kind', services_13.kind,
            'vendor', services_13.vendor,
            'fault', services_13.fault,
            'outAt', services_13.out_at,
            'expectedBack', services_13.expected_back,
            'inAt', services_13.in_at,
            'outcome', services_13.outcome,
            'underWarranty', json(CASE services_13.under_warranty WHEN 1 THEN 'true' WHEN 0 THEN 'false' END),
            'cost', CASE WHEN services_13.cost_minor IS NOT NULL THEN json_object('minor', services_13.cost_minor, 'currency', services_13.cost_currency) END,
            'loaner', CASE WHEN devices_14.id IS NOT NULL THEN json_object('id', 'dev_' || devices_14.id,
              'tag', devices_14.tag,
              'model', CASE WHEN device_models_15.id IS NOT NULL THEN json_object('id', 'mod_' || device_models_15.id,
                'manufacturer', device_models_15.manufacturer,
                'name', device_models_15.name) END) END,
            'subject', CASE services_13.subject_type
            WHEN 'org' THEN (
              SELECT json_object('__typename', 'Organisation', 'id', 'org_' || organisations_16.id)
              FROM organisations organisations_16
              WHERE organisations_16.id = services_13.subject_id
            )
            WHEN 'per' THEN (
              SELECT json_object('__typename', 'Person', 'id', 'per_' || people_17.id)
              FROM people people_17
              WHERE (people_17.id = services_13.subject_id AND people_17.withdrawn_at IS NULL)
            )
            WHEN 'mem' THEN (
              SELECT json_object('__typename', 'Membership', 'id', 'mem_' || memberships_18.id)
              FROM memberships memberships_18
              WHERE memberships_18.id = services_13.subject_id
            )
            WHEN 'ses' THEN (
              SELECT json_object('__typename', 'Session', 'id', 'ses_' || sessions_19.id)
              FROM sessions sessions_19
              WHERE (sessions_19.id = services_13.subject_id AND sessions_19.person_id = ?7)
            )
            WHEN 'tok' THEN (
              SELECT json_object('__typename', 'Token', 'id', 'tok_' || tokens_20.id)
              FROM tokens tokens_20
              WHERE (tokens_20.id = services_13.subject_id AND tokens_20.person_id = ?7)
            )
            WHEN 'dec' THEN (
              SELECT json_object('__typename', 'Decision', 'id', 'dec_' || decisions_21.id)
              FROM decisions decisions_21
              WHERE decisions_21.id = services_13.subject_id
            )
            WHEN 'opt' THEN (
              SELECT json_object('__typename', 'Option', 'id', 'opt_' || options_22.id)
              FROM options options_22
              WHERE options_22.id = services_13.subject_id
            )
            WHEN 'apr' THEN (
              SELECT json_object('__typename', 'Approver', 'id', 'apr_' || approvers_23.id)
              FROM approvers approvers_23
              WHERE approvers_23.id = services_13.subject_id
            )
            WHEN 'rmk' THEN (
              SELECT json_object('__typename', 'Remark', 'id', 'rmk_' || remarks_24.id)
              FROM remarks remarks_24
              WHERE remarks_24.id = services_13.subject_id
            )
            WHEN 'dlg' THEN (
              SELECT json_object('__typename', 'Delegation', 'id', 'dlg_' || delegations_25.id)
              FROM delegations delegations_25
              WHERE delegations_25.id = services_13.subject_id
            )
            WHEN 'mod' THEN (
              SELECT json_object('__typename', 'DeviceModel', 'id', 'mod_' || device_models_26.id)
              FROM device_models device_models_26
              WHERE device_models_26.id = services_13.subject_id
            )
            WHEN 'lik' THEN (
              SELECT json_object('__typename', 'Likeness', 'id', 'lik_' || likenesses_27.id)
              FROM likenesses likenesses_27
              WHERE likenesses_27.id = services_13.subject_id
            )
            WHEN 'lbl' THEN (
              SELECT json_object('__typename', 'Label', 'id', 'lbl_' || labels_28.id)
              FROM labels labels_28
              WHERE labels_28.id = services_13.subject_id
            )
            WHEN 'dev' THEN (
              SELECT json_object('__typename', 'Device', 'id', 'dev_' || devices_29.id)
              FROM devices devices_29
              WHERE (devices_29.id = services_13.subject_id AND devices_29.withdrawn_at IS NULL)
            )
            WHEN 'asg' THEN (
              SELECT json_object('__typename', 'Assignment', 'id', 'asg_' || assignments_30.id)
              FROM assignments assignments_30
              WHERE assignments_30.id = services_13.subject_id
            )
            WHEN 'svc' THEN (
              SELECT json_object('__typename', 'Service', 'id', 'svc_' || services_31.id)
              FROM services services_31
              WHERE services_31.id = services_13.subject_id
            )
            WHEN 'sys' THEN (
              SELECT json_object('__typename', 'System', 'id', 'sys_' || systems_32.id)
              FROM systems systems_32
              WHERE systems_32.id = services_13.subject_id
            )
            WHEN 'acc' THEN (
              SELECT json_object('__typename', 'Access', 'id', 'acc_' || accesses_33.id)
              FROM accesses accesses_33
              WHERE accesses_33.id = services_13.subject_id
            )
            WHEN 'bun' THEN (
              SELECT json_object('__typename', 'Bundle', 'id', 'bun_' || bundles_34.id)
              FROM bundles bundles_34
              WHERE bundles_34.id = services_13.subject_id
            )
            WHEN 'bit' THEN (
              SELECT json_object('__typename', 'BundleItem', 'id', 'bit_' || bundle_items_35.id)
              FROM bundle_items bundle_items_35
              WHERE bundle_items_35.id = services_13.subject_id
            )
            WHEN 'arq' THEN (
              SELECT json_object('__typename', 'AccessRequest', 'id', 'arq_' || access_requests_36.id)
              FROM access_requests access_requests_36
              WHERE access_requests_36.id = services_13.subject_id
            )
            WHEN 'rev' THEN (
              SELECT json_object('__typename', 'AccessReview', 'id', 'rev_' || access_reviews_37.id)
              FROM access_reviews access_reviews_37
              WHERE access_reviews_37.id = services_13.subject_id
            )
            WHEN 'rvl' THEN (
              SELECT json_object('__typename', 'AccessReviewLine', 'id', 'rvl_' || access_review_lines_38.id)
              FROM access_review_lines access_review_lines_38
              WHERE access_review_lines_38.id = services_13.subject_id
            )
            WHEN 'cal' THEN (
              SELECT json_object('__typename', 'Calendar', 'id', 'cal_' || calendars_39.id)
              FROM calendars calendars_39
              WHERE calendars_39.id = services_13.subject_id
            )
            WHEN 'clo' THEN (
              SELECT json_object('__typename', 'Closure', 'id', 'clo_' || closures_40.id)
              FROM closures closures_40
              WHERE closures_40.id = services_13.subject_id
            )
            WHEN 'fil' THEN (
              SELECT json_object('__typename', 'File', 'id', 'fil_' || files_41.id)
              FROM files files_41
              WHERE (files_41.id = services_13.subject_id AND ((files_41.state <> 'ATTACHED' AND files_41.sender_id = ?7) OR EXISTS (
                    SELECT 1
                    FROM protocols drawn
                    WHERE drawn.file_id = files_41.id AND EXISTS (SELECT 1 FROM assignments given WHERE given.id = drawn.assignment_id AND TRUE)
                  ) OR EXISTS (SELECT 1 FROM ticket_files hung WHERE hung.file_id = files_41.id AND TRUE) OR EXISTS (
                    SELECT 1
                    FROM comment_files hung JOIN comments told ON told.id = hung.comment_id
                    WHERE hung.file_id = files_41.id AND TRUE
                  )))
            )
            WHEN 'tea' THEN (
              SELECT json_object('__typename', 'Team', 'id', 'tea_' || teams_42.id)
              FROM teams teams_42
              WHERE teams_42.id = services_13.subject_id
            )
            WHEN 'tem' THEN (
              SELECT json_object('__typename', 'TeamMember', 'id', 'tem_' || team_members_43.id)
              FROM team_members team_members_43
              WHERE (team_members_43.id = services_13.subject_id AND team_members_43.ended_at IS NULL)
            )
            WHEN 'tkt' THEN (
              SELECT json_object('__typename',
                'Ticket',
                'id', 'tkt_' || tickets_44.id,
                'number', tickets_44.number,
                'title', tickets_44.title,
                'client', CASE WHEN organisations_45.id IS NOT NULL THEN json_object('id', 'org_' || organisations_45.id, 'code', organisations_45.code) END)
              FROM tickets tickets_44
              LEFT JOIN organisations organisations_45 ON organisations_45.id = tickets_44.client_id
              WHERE tickets_44.id = services_13.subject_id
            )
            WHEN 'com' THEN (
              SELECT json_object('__typename', 'Comment', 'id', 'com_' || comments_46.id)
              FROM comments comments_46
              WHERE comments_46.id = services_13.subject_id
            )
            WHEN 'tkl' THEN (
              SELECT json_object('__typename', 'TicketLink', 'id', 'tkl_' || ticket_links_47.id)
              FROM ticket_links ticket_links_47
              WHERE (ticket_links_47.id = services_13.subject_id AND ticket_links_47.ended_at IS NULL)
            )
            WHEN 'tkw' THEN (
              SELECT json_object('__typename', 'TicketWatcher', 'id', 'tkw_' || ticket_watchers_48.id)
              FROM ticket_watchers ticket_watchers_48
              WHERE (ticket_watchers_48.id = services_13.subject_id AND ticket_watchers_48.ended_at IS NULL)
            )
            WHEN 'wrk' THEN (
              SELECT json_object('__typename', 'WorkEntry', 'id', 'wrk_' || work_entries_49.id)
              FROM work_entries work_entries_49
              WHERE work_entries_49.id = services_13.subject_id
            )
            WHEN 'rtg' THEN (
              SELECT json_object('__typename', 'Rating', 'id', 'rtg_' || ratings_50.id)
              FROM ratings ratings_50
              WHERE ratings_50.id = services_13.subject_id
            )
            WHEN 'cst' THEN (
              SELECT json_object('__typename', 'Cost', 'id', 'cst_' || costs_51.id)
              FROM costs costs_51
              WHERE costs_51.id = services_13.subject_id
            )
            WHEN 'trf' THEN (
              SELECT json_object('__typename', 'Tariff', 'id', 'trf_' || tariffs_52.id)
              FROM tariffs tariffs_52
              WHERE tariffs_52.id = services_13.subject_id
            )
            WHEN 'imp' THEN (
              SELECT json_object('__typename', 'Import', 'id', 'imp_' || imports_53.id)
              FROM imports imports_53
              WHERE imports_53.id = services_13.subject_id
            )
            WHEN 'mal' THEN (
              SELECT json_object('__typename', 'Mail', 'id', 'mal_' || mails_54.id)
              FROM mails mails_54
              WHERE mails_54.id = services_13.subject_id
            )
            WHEN 'prf' THEN (
              SELECT json_object('__typename', 'Preference', 'id', 'prf_' || preferences_55.id)
              FROM preferences preferences_55
              WHERE preferences_55.id = services_13.subject_id
            )
            WHEN 'scn' THEN (
              SELECT json_object('__typename', 'Scenario', 'id', 'scn_' || scenarios_56.id)
              FROM scenarios scenarios_56
              WHERE scenarios_56.id = services_13.subject_id
            )
            WHEN 'scv' THEN (
              SELECT json_object('__typename', 'ScenarioVersion', 'id', 'scv_' || scenario_versions_57.id)
              FROM scenario_versions scenario_versions_57
              WHERE scenario_versions_57.id = services_13.subject_id
            )
            WHEN 'prt' THEN (
              SELECT json_object('__typename', 'Protocol', 'id', 'prt_' || protocols_58.id)
              FROM protocols protocols_58
              WHERE (protocols_58.id = services_13.subject_id AND EXISTS (SELECT 1 FROM assignments given WHERE given.id = protocols_58.assignment_id AND TRUE))
            )
            WHEN 'rpl' THEN (
              SELECT json_object('__typename', 'Reply', 'id', 'rpl_' || replies_59.id)
              FROM replies replies_59
              WHERE (replies_59.id = services_13.subject_id AND (replies_59.scope = 'GLOBAL' OR replies_59.team_id IN (SELECT mine.team_id FROM team_members mine WHERE mine.ended_at IS NULL AND mine.person_id = ?7) OR replies_59.person_id = ?7))
            )
            WHEN 'tks' THEN (
              SELECT json_object('__typename', 'TicketStep', 'id', 'tks_' || ticket_steps_60.id)
              FROM ticket_steps ticket_steps_60
              WHERE ticket_steps_60.id = services_13.subject_id
            )
            WHEN 'pol' THEN (
              SELECT json_object('__typename', 'Policy', 'id', 'pol_' || policies_61.id)
              FROM policies policies_61
              WHERE policies_61.id = services_13.subject_id
            )
            WHEN 'clk' THEN (
              SELECT json_object('__typename', 'Clock', 'id', 'clk_' || clocks_62.id)
              FROM clocks clocks_62
              WHERE clocks_62.id = services_13.subject_id
            )
            WHEN 'trn' THEN (
              SELECT json_object('__typename', 'TicketTurn', 'id', 'trn_' || ticket_turns_63.id)
              FROM ticket_turns ticket_turns_63
              WHERE ticket_turns_63.id = services_13.subject_id
            )
            WHEN 'viw' THEN (
              SELECT json_object('__typename', 'View', 'id', 'viw_' || views_64.id)
              FROM views views_64
              WHERE (views_64.id = services_13.subject_id AND (views_64.owner_id = ?7 OR views_64.audience = 'COMPANY' OR views_64.team_id IN (SELECT mine.team_id FROM team_members mine WHERE mine.ended_at IS NULL AND mine.person_id = ?7)))
            ) END))
        FROM (
          SELECT services_65.id, services_65.kind, services_65.vendor, services_65.fault, services_65.out_at, services_65.expected_back, services_65.in_at, services_65.outcome, services_65.under_warranty, services_65.cost_minor, services_65.cost_currency, services_65.loaner_id, services_65.subject_type, services_65.subject_id
          FROM services services_65
          WHERE services_65.device_id = devices_1.id
          ORDER BY services_65.out_at DESC, services_65.id DESC
          LIMIT 20
        ) services_13
        LEFT JOIN devices devices_14 ON (devices_14.id = services_13.loaner_id AND devices_14.withdrawn_at IS NULL)
        LEFT JOIN device_models device_models_15 ON device_models_15.id = devices_14.model_id
      ) || '},"tickets":{' || substr(substr(json_object('totalCount', (
              SELECT count(*)
              FROM tickets tickets_66
              WHERE tickets_66.id IN (SELECT ticket_devices.ticket_id FROM ticket_devices WHERE ticket_devices.device_id = devices_1.id)
            )), 2), -1, -1000000000)
        || ',"nodes":' || (
        SELECT json_group_array(json_object('id', 'tkt_' || tickets_67.id,
            'number', tickets_67.number,
            'title', tickets_67.title,
            'turn', tickets_67.turn,
            'openedAt', tickets_67.opened_at,
            'client', CASE WHEN organisations_68.id IS NOT NULL THEN json_object('id', 'org_' || organisations_68.id, 'code', organisations_68.code) END))
        FROM (
          SELECT tickets_69.id, tickets_69.number, tickets_69.title, tickets_69.turn, tickets_69.opened_at, tickets_69.client_id
          FROM tickets tickets_69
          WHERE tickets_69.id IN (SELECT ticket_devices.ticket_id FROM ticket_devices WHERE ticket_devices.device_id = devices_1.id)
          ORDER BY tickets_69.updated_at DESC, tickets_69.id DESC
          LIMIT 20
        ) tickets_67
        LEFT JOIN organisations organisations_68 ON organisations_68.id = tickets_67.client_id
      ) || '},"history":{' || substr(substr(json_object('pageInfo', json_object('hasNextPage', json(CASE WHEN EXISTS (
                  SELECT 1
                  FROM history history_70
                  WHERE (history_70.subject_id = devices_1.id AND (history_70.audience <> 'PRIVATE' OR history_70.audience = 'PRIVATE' AND history_70.actor_id = ?7))
                  ORDER BY history_70.position DESC, history_70.id DESC
                  LIMIT 1 OFFSET 30
                ) THEN 'true' ELSE 'false' END),
              'endCursor', (
                SELECT 'b4799ddc.' || lower(hex(json_array(history_72.position, history_72.id)))
                FROM (
                  SELECT history_73.position, history_73.id
                  FROM history history_73
                  WHERE (history_73.subject_id = devices_1.id AND (history_73.audience <> 'PRIVATE' OR history_73.audience = 'PRIVATE' AND history_73.actor_id = ?7))
                  ORDER BY history_73.position DESC, history_73.id DESC
                  LIMIT 30
                ) history_72
                ORDER BY history_72.position ASC, history_72.id ASC
                LIMIT 1
              ))), 2), -1, -1000000000)
        || ',"nodes":' || (
        SELECT json_group_array(json_object('id', 'evt_' || history_74.id,
            'name', history_74.name,
            'at', history_74.at,
            'effectiveAt', history_74.effective_at,
            'audience', history_74.audience,
            'requestId', history_74.request_id,
            'changes', json(history_74.changes),
            'actor', CASE WHEN people_75.id IS NOT NULL THEN json_object('id', 'per_' || people_75.id, 'name', people_75.name) END,
            'onBehalfOf', CASE WHEN people_76.id IS NOT NULL THEN json_object('id', 'per_' || people_76.id, 'name', people_76.name) END))
        FROM (
          SELECT history_77.id, history_77.name, history_77.at, history_77.effective_at, history_77.audience, history_77.request_id, history_77.changes, history_77.client_id, history_77.actor_id, history_77.on_behalf_of_id
          FROM history history_77
          WHERE (history_77.subject_id = devices_1.id AND (history_77.audience <> 'PRIVATE' OR history_77.audience = 'PRIVATE' AND history_77.actor_id = ?7))
          ORDER BY history_77.position DESC, history_77.id DESC
          LIMIT 30
        ) history_74
        LEFT JOIN people people_75 ON (people_75.id = history_74.actor_id AND people_75.withdrawn_at IS NULL)
        LEFT JOIN people people_76 ON (people_76.id = history_74.on_behalf_of_id AND people_76.withdrawn_at IS NULL)
      ) || '}}'
      FROM devices devices_1
      LEFT JOIN organisations organisations_2 ON organisations_2.id = devices_1.client_id
      LEFT JOIN people people_3 ON (people_3.id = devices_1.holder_id AND people_3.withdrawn_at IS NULL)
      LEFT JOIN people people_4 ON (people_4.id = devices_1.reserved_for_id AND people_4.withdrawn_at IS NULL)
      LEFT JOIN labels labels_5 ON labels_5.id = devices_1.label_id
      LEFT JOIN device_models device_models_6 ON device_models_6.id = devices_1.model_id
      WHERE (devices_1.id = ?8 AND devices_1.withdrawn_at IS NULL)
    ), 'null') || '}' AS BLOB)
