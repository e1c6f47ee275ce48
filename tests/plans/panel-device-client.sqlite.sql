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
            'price', CASE WHEN CASE WHEN devices_1.client_id = ?3 THEN devices_1.price_minor END IS NOT NULL THEN json_object('minor', devices_1.price_minor, 'currency', devices_1.price_currency) END,
            'holder', CASE WHEN people_3.id IS NOT NULL THEN json_object('id', 'per_' || people_3.id, 'name', people_3.name) END,
            'reservedFor', CASE WHEN people_4.id IS NOT NULL THEN json_object('id', 'per_' || people_4.id, 'name', people_4.name) END,
            'label', CASE WHEN labels_5.id IS NOT NULL THEN json_object('id', 'lbl_' || labels_5.id, 'name', labels_5.name) END,
            'model', CASE WHEN device_models_6.id IS NOT NULL THEN json_object('id', 'mod_' || device_models_6.id,
              'manufacturer', device_models_6.manufacturer,
              'name', device_models_6.name,
              'category', device_models_6.category,
              'endOfSupport', device_models_6.end_of_support) END,
            'viewerCan', json_object('correct', json(CASE WHEN (?4 OR devices_1.client_id IN (SELECT value FROM json_each(?5))) THEN 'true' ELSE 'false' END),
              'dispose', json(CASE WHEN ((?4 OR devices_1.client_id IN (SELECT value FROM json_each(?5))) AND devices_1.stage IN ('RETIRED')) THEN 'true' ELSE 'false' END),
              'find', json(CASE WHEN ((?4 OR devices_1.client_id IN (SELECT value FROM json_each(?5))) AND devices_1.stage IN ('LOST')) THEN 'true' ELSE 'false' END),
              'handOver', json(CASE WHEN ((?4 OR devices_1.client_id IN (SELECT value FROM json_each(?5))) AND devices_1.stage IN ('IN_STOCK', 'RESERVED')) THEN 'true' ELSE 'false' END),
              'label', json(CASE WHEN (?6 OR devices_1.client_id IN (SELECT value FROM json_each(?7))) THEN 'true' ELSE 'false' END),
              'receive', json(CASE WHEN ((?4 OR devices_1.client_id IN (SELECT value FROM json_each(?5))) AND devices_1.stage IN ('ORDERED')) THEN 'true' ELSE 'false' END),
              'release', json(CASE WHEN ((?4 OR devices_1.client_id IN (SELECT value FROM json_each(?5))) AND devices_1.stage IN ('RESERVED')) THEN 'true' ELSE 'false' END),
              'reportLost', json(CASE WHEN ((?4 OR devices_1.client_id IN (SELECT value FROM json_each(?5))) AND devices_1.stage IN ('IN_REPAIR', 'IN_STOCK', 'IN_USE', 'RESERVED', 'RETURNING')) THEN 'true' ELSE 'false' END),
              'requestReturn', json(CASE WHEN ((?4 OR devices_1.client_id IN (SELECT value FROM json_each(?5))) AND devices_1.stage IN ('IN_USE')) THEN 'true' ELSE 'false' END),
              'reserve', json(CASE WHEN ((?4 OR devices_1.client_id IN (SELECT value FROM json_each(?5))) AND devices_1.stage IN ('IN_STOCK')) THEN 'true' ELSE 'false' END),
              'retire', json(CASE WHEN ((?4 OR devices_1.client_id IN (SELECT value FROM json_each(?5))) AND devices_1.stage IN ('IN_REPAIR', 'IN_STOCK', 'LOST')) THEN 'true' ELSE 'false' END),
              'sendToRepair', json(CASE WHEN ((?4 OR devices_1.client_id IN (SELECT value FROM json_each(?5))) AND devices_1.stage IN ('IN_STOCK', 'IN_USE', 'RETURNING')) THEN 'true' ELSE 'false' END),
              'takeBack', json(CASE WHEN ((?4 OR devices_1.client_id IN (SELECT value FROM json_each(?5))) AND devices_1.stage IN ('IN_USE', 'LOST', 'RETURNING')) THEN 'true' ELSE 'false' END),
              'takeFromRepair', json(CASE WHEN ((?4 OR devices_1.client_id IN (SELECT value FROM json_each(?5))) AND devices_1.stage IN ('IN_REPAIR')) THEN 'true' ELSE 'false' END))), 2), -1, -1000000000)
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
          WHERE (assignments_12.device_id = devices_1.id AND assignments_12.client_id = ?3)
          ORDER BY assignments_12.from_at DESC, assignments_12.id DESC
          LIMIT 50
        ) assignments_7
        LEFT JOIN decisions decisions_8 ON (decisions_8.id = assignments_7.decision_id AND decisions_8.client_id = ?3)
        LEFT JOIN people people_9 ON (people_9.id = assignments_7.holder_id AND people_9.withdrawn_at IS NULL AND (people_9.client_id = ?3 OR people_9.id = ?8 OR people_9.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
        LEFT JOIN organisations organisations_10 ON (organisations_10.id = people_9.client_id AND (organisations_10.id = ?3 OR (organisations_10.id = ?9 OR organisations_10.kind = 'ENTERPRISE')))
        LEFT JOIN people people_11 ON (people_11.id = assignments_7.handed_by_id AND people_11.withdrawn_at IS NULL AND (people_11.client_id = ?3 OR people_11.id = ?8 OR people_11.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
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
              WHERE (organisations_16.id = services_13.subject_id AND (organisations_16.id = ?3 OR (organisations_16.id = ?9 OR organisations_16.kind = 'ENTERPRISE')))
            )
            WHEN 'per' THEN (
              SELECT json_object('__typename', 'Person', 'id', 'per_' || people_17.id)
              FROM people people_17
              WHERE (people_17.id = services_13.subject_id AND people_17.withdrawn_at IS NULL AND (people_17.client_id = ?3 OR people_17.id = ?8 OR people_17.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
            )
            WHEN 'mem' THEN (
              SELECT json_object('__typename', 'Membership', 'id', 'mem_' || memberships_18.id)
              FROM memberships memberships_18
              WHERE (memberships_18.id = services_13.subject_id AND (memberships_18.person_id = ?8 OR memberships_18.client_id = ?3 OR memberships_18.organisation_id = ?3))
            )
            WHEN 'ses' THEN (
              SELECT json_object('__typename', 'Session', 'id', 'ses_' || sessions_19.id)
              FROM sessions sessions_19
              WHERE (sessions_19.id = services_13.subject_id AND sessions_19.person_id = ?8)
            )
            WHEN 'tok' THEN (
              SELECT json_object('__typename', 'Token', 'id', 'tok_' || tokens_20.id)
              FROM tokens tokens_20
              WHERE (tokens_20.id = services_13.subject_id AND tokens_20.person_id = ?8)
            )
            WHEN 'sys' THEN (
              SELECT json_object('__typename', 'System', 'id', 'sys_' || systems_21.id)
              FROM systems systems_21
              WHERE (systems_21.id = services_13.subject_id AND systems_21.client_id = ?3)
            )
            WHEN 'acc' THEN (
              SELECT json_object('__typename', 'Access', 'id', 'acc_' || accesses_22.id)
              FROM accesses accesses_22
              WHERE (accesses_22.id = services_13.subject_id AND (accesses_22.client_id = ?3 OR (accesses_22.client_id = ?3 AND accesses_22.person_id = ?8)))
            )
            WHEN 'cal' THEN (
              SELECT json_object('__typename', 'Calendar', 'id', 'cal_' || calendars_23.id)
              FROM calendars calendars_23
              WHERE (calendars_23.id = services_13.subject_id AND (calendars_23.client_id = ?3 OR calendars_23.client_id IN (SELECT it.id FROM organisations it WHERE it.kind = 'ENTERPRISE')))
            )
            WHEN 'clo' THEN (
              SELECT json_object('__typename', 'Closure', 'id', 'clo_' || closures_24.id)
              FROM closures closures_24
              WHERE (closures_24.id = services_13.subject_id AND (closures_24.client_id = ?3 OR closures_24.client_id IN (SELECT it.id FROM organisations it WHERE it.kind = 'ENTERPRISE')))
            )
            WHEN 'dec' THEN (
              SELECT json_object('__typename', 'Decision', 'id', 'dec_' || decisions_25.id)
              FROM decisions decisions_25
              WHERE (decisions_25.id = services_13.subject_id AND decisions_25.client_id = ?3)
            )
            WHEN 'opt' THEN (
              SELECT json_object('__typename', 'Option', 'id', 'opt_' || options_26.id)
              FROM options options_26
              WHERE (options_26.id = services_13.subject_id AND options_26.client_id = ?3)
            )
            WHEN 'apr' THEN (
              SELECT json_object('__typename', 'Approver', 'id', 'apr_' || approvers_27.id)
              FROM approvers approvers_27
              WHERE (approvers_27.id = services_13.subject_id AND approvers_27.client_id = ?3)
            )
            WHEN 'rmk' THEN (
              SELECT json_object('__typename', 'Remark', 'id', 'rmk_' || remarks_28.id)
              FROM remarks remarks_28
              WHERE (remarks_28.id = services_13.subject_id AND remarks_28.audience = 'SHARED' AND remarks_28.client_id = ?3)
            )
            WHEN 'dlg' THEN (
              SELECT json_object('__typename', 'Delegation', 'id', 'dlg_' || delegations_29.id)
              FROM delegations delegations_29
              WHERE (delegations_29.id = services_13.subject_id AND (delegations_29.client_id = ?3 OR (delegations_29.person_id = ?8 OR delegations_29.delegate_id = ?8)))
            )
            WHEN 'mod' THEN (
              SELECT json_object('__typename', 'DeviceModel', 'id', 'mod_' || device_models_30.id)
              FROM device_models device_models_30
              WHERE (device_models_30.id = services_13.subject_id AND ?8 <> '00000000-0000-0000-0000-000000000000')
            )
            WHEN 'lik' THEN (
              SELECT json_object('__typename', 'Likeness', 'id', 'lik_' || likenesses_31.id)
              FROM likenesses likenesses_31
              WHERE (likenesses_31.id = services_13.subject_id AND likenesses_31.client_id = ?3)
            )
            WHEN 'lbl' THEN (
              SELECT json_object('__typename', 'Label', 'id', 'lbl_' || labels_32.id)
              FROM labels labels_32
              WHERE (labels_32.id = services_13.subject_id AND labels_32.client_id = ?3)
            )
            WHEN 'dev' THEN (
              SELECT json_object('__typename', 'Device', 'id', 'dev_' || devices_33.id)
              FROM devices devices_33
              WHERE (devices_33.id = services_13.subject_id AND devices_33.withdrawn_at IS NULL AND devices_33.client_id = ?3)
            )
            WHEN 'asg' THEN (
              SELECT json_object('__typename', 'Assignment', 'id', 'asg_' || assignments_34.id)
              FROM assignments assignments_34
              WHERE (assignments_34.id = services_13.subject_id AND assignments_34.client_id = ?3)
            )
            WHEN 'svc' THEN (
              SELECT json_object('__typename', 'Service', 'id', 'svc_' || services_35.id)
              FROM services services_35
              WHERE (services_35.id = services_13.subject_id AND services_35.client_id = ?3)
            )
            WHEN 'fil' THEN (
              SELECT json_object('__typename', 'File', 'id', 'fil_' || files_36.id)
              FROM files files_36
              WHERE (files_36.id = services_13.subject_id AND ((files_36.state <> 'ATTACHED' AND files_36.sender_id = ?8) OR EXISTS (SELECT 1 FROM ticket_files hung WHERE hung.file_id = files_36.id AND hung.client_id = ?3) OR EXISTS (
                    SELECT 1
                    FROM comment_files hung JOIN comments told ON told.id = hung.comment_id
                    WHERE hung.file_id = files_36.id AND (told.audience = 'SHARED' AND told.client_id = ?3)
                  )))
            )
            WHEN 'tea' THEN (
              SELECT json_object('__typename', 'Team', 'id', 'tea_' || teams_37.id)
              FROM teams teams_37
              WHERE teams_37.id = services_13.subject_id
            )
            WHEN 'tem' THEN (
              SELECT json_object('__typename', 'TeamMember', 'id', 'tem_' || team_members_38.id)
              FROM team_members team_members_38
              WHERE FALSE
            )
            WHEN 'tkt' THEN (
              SELECT json_object('__typename',
                'Ticket',
                'id', 'tkt_' || tickets_39.id,
                'number', tickets_39.number,
                'title', tickets_39.title,
                'client', CASE WHEN organisations_40.id IS NOT NULL THEN json_object('id', 'org_' || organisations_40.id, 'code', organisations_40.code) END)
              FROM tickets tickets_39
              LEFT JOIN organisations organisations_40 ON (organisations_40.id = tickets_39.client_id AND (organisations_40.id = ?3 OR (organisations_40.id = ?9 OR organisations_40.kind = 'ENTERPRISE')))
              WHERE (tickets_39.id = services_13.subject_id AND tickets_39.client_id = ?3)
            )
            WHEN 'com' THEN (
              SELECT json_object('__typename', 'Comment', 'id', 'com_' || comments_41.id)
              FROM comments comments_41
              WHERE (comments_41.id = services_13.subject_id AND comments_41.audience = 'SHARED' AND comments_41.client_id = ?3)
            )
            WHEN 'tkl' THEN (
              SELECT json_object('__typename', 'TicketLink', 'id', 'tkl_' || ticket_links_42.id)
              FROM ticket_links ticket_links_42
              WHERE (ticket_links_42.id = services_13.subject_id AND ticket_links_42.ended_at IS NULL AND ticket_links_42.client_id = ?3)
            )
            WHEN 'tkw' THEN (
              SELECT json_object('__typename', 'TicketWatcher', 'id', 'tkw_' || ticket_watchers_43.id)
              FROM ticket_watchers ticket_watchers_43
              WHERE (ticket_watchers_43.id = services_13.subject_id AND ticket_watchers_43.ended_at IS NULL AND ticket_watchers_43.client_id = ?3)
            )
            WHEN 'wrk' THEN (
              SELECT json_object('__typename', 'WorkEntry', 'id', 'wrk_' || work_entries_44.id)
              FROM work_entries work_entries_44
              WHERE (work_entries_44.id = services_13.subject_id AND (work_entries_44.audience = 'SHARED' AND work_entries_44.ended_at IS NULL) AND work_entries_44.client_id = ?3)
            )
            WHEN 'rtg' THEN (
              SELECT json_object('__typename', 'Rating', 'id', 'rtg_' || ratings_45.id)
              FROM ratings ratings_45
              WHERE (ratings_45.id = services_13.subject_id AND ratings_45.client_id = ?3)
            )
            WHEN 'cst' THEN (
              SELECT json_object('__typename', 'Cost', 'id', 'cst_' || costs_46.id)
              FROM costs costs_46
              WHERE (costs_46.id = services_13.subject_id AND (costs_46.audience = 'SHARED' AND costs_46.ended_at IS NULL) AND costs_46.client_id = ?3)
            )
            WHEN 'trf' THEN (
              SELECT json_object('__typename', 'Tariff', 'id', 'trf_' || tariffs_47.id)
              FROM tariffs tariffs_47
              WHERE (tariffs_47.id = services_13.subject_id AND tariffs_47.client_id = ?3)
            )
            WHEN 'imp' THEN (
              SELECT json_object('__typename', 'Import', 'id', 'imp_' || imports_48.id)
              FROM imports imports_48
              WHERE (imports_48.id = services_13.subject_id AND imports_48.client_id = ?3)
            )
            WHEN 'mal' THEN (
              SELECT json_object('__typename', 'Mail', 'id', 'mal_' || mails_49.id)
              FROM mails mails_49
              WHERE FALSE
            )
            WHEN 'prf' THEN (
              SELECT json_object('__typename', 'Preference', 'id', 'prf_' || preferences_50.id)
              FROM preferences preferences_50
              WHERE (preferences_50.id = services_13.subject_id AND preferences_50.person_id = ?8)
            )
            WHEN 'rpl' THEN (
              SELECT json_object('__typename', 'Reply', 'id', 'rpl_' || replies_51.id)
              FROM replies replies_51
              WHERE FALSE
            )
            WHEN 'tks' THEN (
              SELECT json_object('__typename', 'TicketStep', 'id', 'tks_' || ticket_steps_52.id)
              FROM ticket_steps ticket_steps_52
              WHERE (ticket_steps_52.id = services_13.subject_id AND ticket_steps_52.client_id = ?3)
            )
            WHEN 'pol' THEN (
              SELECT json_object('__typename', 'Policy', 'id', 'pol_' || policies_53.id)
              FROM policies policies_53
              WHERE (policies_53.id = services_13.subject_id AND (policies_53.client_id = ?3 OR policies_53.client_id IN (SELECT it.id FROM organisations it WHERE it.kind = 'ENTERPRISE')))
            )
            WHEN 'clk' THEN (
              SELECT json_object('__typename', 'Clock', 'id', 'clk_' || clocks_54.id)
              FROM clocks clocks_54
              WHERE (clocks_54.id = services_13.subject_id AND clocks_54.client_id = ?3)
            )
            WHEN 'trn' THEN (
              SELECT json_object('__typename', 'TicketTurn', 'id', 'trn_' || ticket_turns_55.id)
              FROM ticket_turns ticket_turns_55
              WHERE (ticket_turns_55.id = services_13.subject_id AND ticket_turns_55.client_id = ?3)
            )
            WHEN 'viw' THEN (
              SELECT json_object('__typename', 'View', 'id', 'viw_' || views_56.id)
              FROM views views_56
              WHERE (views_56.id = services_13.subject_id AND views_56.owner_id = ?8)
            ) END))
        FROM (
          SELECT services_57.id, services_57.kind, services_57.vendor, services_57.fault, services_57.out_at, services_57.expected_back, services_57.in_at, services_57.outcome, services_57.under_warranty, services_57.cost_minor, services_57.cost_currency, services_57.loaner_id, services_57.subject_type, services_57.subject_id
          FROM services services_57
          WHERE (services_57.device_id = devices_1.id AND services_57.client_id = ?3)
          ORDER BY services_57.out_at DESC, services_57.id DESC
          LIMIT 20
        ) services_13
        LEFT JOIN devices devices_14 ON (devices_14.id = services_13.loaner_id AND devices_14.withdrawn_at IS NULL AND devices_14.client_id = ?3)
        LEFT JOIN device_models device_models_15 ON (device_models_15.id = devices_14.model_id AND ?8 <> '00000000-0000-0000-0000-000000000000')
      ) || '},"tickets":{' || substr(substr(json_object('totalCount', (
              SELECT count(*)
              FROM tickets tickets_58
              WHERE (tickets_58.id IN (SELECT ticket_devices.ticket_id FROM ticket_devices WHERE ticket_devices.device_id = devices_1.id) AND tickets_58.client_id = ?3)
            )), 2), -1, -1000000000)
        || ',"nodes":' || (
        SELECT json_group_array(json_object('id', 'tkt_' || tickets_59.id,
            'number', tickets_59.number,
            'title', tickets_59.title,
            'turn', tickets_59.turn,
            'openedAt', tickets_59.opened_at,
            'client', CASE WHEN organisations_60.id IS NOT NULL THEN json_object('id', 'org_' || organisations_60.id, 'code', organisations_60.code) END))
        FROM (
          SELECT tickets_61.id, tickets_61.number, tickets_61.title, tickets_61.turn, tickets_61.opened_at, tickets_61.client_id
          FROM tickets tickets_61
          WHERE (tickets_61.id IN (SELECT ticket_devices.ticket_id FROM ticket_devices WHERE ticket_devices.device_id = devices_1.id) AND tickets_61.client_id = ?3)
          ORDER BY tickets_61.updated_at DESC, tickets_61.id DESC
          LIMIT 20
        ) tickets_59
        LEFT JOIN organisations organisations_60 ON (organisations_60.id = tickets_59.client_id AND (organisations_60.id = ?3 OR (organisations_60.id = ?9 OR organisations_60.kind = 'ENTERPRISE')))
      ) || '},"history":{' || substr(substr(json_object('pageInfo', json_object('hasNextPage', json(CASE WHEN EXISTS (
                  SELECT 1
                  FROM history history_62
                  WHERE (history_62.subject_id = devices_1.id AND ((history_62.audience = 'SHARED' AND history_62.client_id = ?3) OR history_62.audience = 'PRIVATE' AND history_62.actor_id = ?8))
                  ORDER BY history_62.position DESC, history_62.id DESC
                  LIMIT 1 OFFSET 30
                ) THEN 'true' ELSE 'false' END),
              'endCursor', (
                SELECT 'b4799ddc.' || lower(hex(json_array(history_64.position, history_64.id)))
                FROM (
                  SELECT history_65.position, history_65.id
                  FROM history history_65
                  WHERE (history_65.subject_id = devices_1.id AND ((history_65.audience = 'SHARED' AND history_65.client_id = ?3) OR history_65.audience = 'PRIVATE' AND history_65.actor_id = ?8))
                  ORDER BY history_65.position DESC, history_65.id DESC
                  LIMIT 30
                ) history_64
                ORDER BY history_64.position ASC, history_64.id ASC
                LIMIT 1
              ))), 2), -1, -1000000000)
        || ',"nodes":' || (
        SELECT json_group_array(json_object('id', 'evt_' || history_66.id,
            'name', history_66.name,
            'at', history_66.at,
            'effectiveAt', history_66.effective_at,
            'audience', history_66.audience,
            'requestId', history_66.request_id,
            'changes', json(CASE WHEN history_66.client_id = ?3 THEN history_66.changes END),
            'actor', CASE WHEN people_67.id IS NOT NULL THEN json_object('id', 'per_' || people_67.id, 'name', people_67.name) END,
            'onBehalfOf', CASE WHEN people_68.id IS NOT NULL THEN json_object('id', 'per_' || people_68.id, 'name', people_68.name) END))
        FROM (
          SELECT history_69.id, history_69.name, history_69.at, history_69.effective_at, history_69.audience, history_69.request_id, history_69.changes, history_69.client_id, history_69.actor_id, history_69.on_behalf_of_id
          FROM history history_69
          WHERE (history_69.subject_id = devices_1.id AND ((history_69.audience = 'SHARED' AND history_69.client_id = ?3) OR history_69.audience = 'PRIVATE' AND history_69.actor_id = ?8))
          ORDER BY history_69.position DESC, history_69.id DESC
          LIMIT 30
        ) history_66
        LEFT JOIN people people_67 ON (people_67.id = history_66.actor_id AND people_67.withdrawn_at IS NULL AND (people_67.client_id = ?3 OR people_67.id = ?8 OR people_67.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
        LEFT JOIN people people_68 ON (people_68.id = history_66.on_behalf_of_id AND people_68.withdrawn_at IS NULL AND (people_68.client_id = ?3 OR people_68.id = ?8 OR people_68.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
      ) || '}}'
      FROM devices devices_1
      LEFT JOIN organisations organisations_2 ON (organisations_2.id = devices_1.client_id AND (organisations_2.id = ?3 OR (organisations_2.id = ?9 OR organisations_2.kind = 'ENTERPRISE')))
      LEFT JOIN people people_3 ON (people_3.id = devices_1.holder_id AND people_3.withdrawn_at IS NULL AND (people_3.client_id = ?3 OR people_3.id = ?8 OR people_3.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
      LEFT JOIN people people_4 ON (people_4.id = devices_1.reserved_for_id AND people_4.withdrawn_at IS NULL AND (people_4.client_id = ?3 OR people_4.id = ?8 OR people_4.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
      LEFT JOIN labels labels_5 ON (labels_5.id = devices_1.label_id AND labels_5.client_id = ?3)
      LEFT JOIN device_models device_models_6 ON (device_models_6.id = devices_1.model_id AND ?8 <> '00000000-0000-0000-0000-000000000000')
      WHERE (devices_1.id = ?10 AND devices_1.withdrawn_at IS NULL AND devices_1.client_id = ?3)
    ), 'null') || '}' AS BLOB)
