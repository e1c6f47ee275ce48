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
            WHEN 'cal' THEN (
              SELECT json_object('__typename', 'Calendar', 'id', 'cal_' || calendars_17.id)
              FROM calendars calendars_17
              WHERE (calendars_17.id = services_13.subject_id AND (calendars_17.client_id = ?3 OR calendars_17.client_id IN (SELECT it.id FROM organisations it WHERE it.kind = 'ENTERPRISE')))
            )
            WHEN 'clo' THEN (
              SELECT json_object('__typename', 'Closure', 'id', 'clo_' || closures_18.id)
              FROM closures closures_18
              WHERE (closures_18.id = services_13.subject_id AND (closures_18.client_id = ?3 OR closures_18.client_id IN (SELECT it.id FROM organisations it WHERE it.kind = 'ENTERPRISE')))
            )
            WHEN 'per' THEN (
              SELECT json_object('__typename', 'Person', 'id', 'per_' || people_19.id)
              FROM people people_19
              WHERE (people_19.id = services_13.subject_id AND people_19.withdrawn_at IS NULL AND (people_19.client_id = ?3 OR people_19.id = ?8 OR people_19.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
            )
            WHEN 'mem' THEN (
              SELECT json_object('__typename', 'Membership', 'id', 'mem_' || memberships_20.id)
              FROM memberships memberships_20
              WHERE (memberships_20.id = services_13.subject_id AND (memberships_20.person_id = ?8 OR memberships_20.client_id = ?3 OR memberships_20.organisation_id = ?3))
            )
            WHEN 'ses' THEN (
              SELECT json_object('__typename', 'Session', 'id', 'ses_' || sessions_21.id)
              FROM sessions sessions_21
              WHERE (sessions_21.id = services_13.subject_id AND sessions_21.person_id = ?8)
            )
            WHEN 'tok' THEN (
              SELECT json_object('__typename', 'Token', 'id', 'tok_' || tokens_22.id)
              FROM tokens tokens_22
              WHERE (tokens_22.id = services_13.subject_id AND tokens_22.person_id = ?8)
            )
            WHEN 'dec' THEN (
              SELECT json_object('__typename', 'Decision', 'id', 'dec_' || decisions_23.id)
              FROM decisions decisions_23
              WHERE (decisions_23.id = services_13.subject_id AND decisions_23.client_id = ?3)
            )
            WHEN 'opt' THEN (
              SELECT json_object('__typename', 'Option', 'id', 'opt_' || options_24.id)
              FROM options options_24
              WHERE (options_24.id = services_13.subject_id AND options_24.client_id = ?3)
            )
            WHEN 'apr' THEN (
              SELECT json_object('__typename', 'Approver', 'id', 'apr_' || approvers_25.id)
              FROM approvers approvers_25
              WHERE (approvers_25.id = services_13.subject_id AND approvers_25.client_id = ?3)
            )
            WHEN 'rmk' THEN (
              SELECT json_object('__typename', 'Remark', 'id', 'rmk_' || remarks_26.id)
              FROM remarks remarks_26
              WHERE (remarks_26.id = services_13.subject_id AND remarks_26.audience = 'SHARED' AND remarks_26.client_id = ?3)
            )
            WHEN 'dlg' THEN (
              SELECT json_object('__typename', 'Delegation', 'id', 'dlg_' || delegations_27.id)
              FROM delegations delegations_27
              WHERE (delegations_27.id = services_13.subject_id AND (delegations_27.client_id = ?3 OR (delegations_27.person_id = ?8 OR delegations_27.delegate_id = ?8)))
            )
            WHEN 'mod' THEN (
              SELECT json_object('__typename', 'DeviceModel', 'id', 'mod_' || device_models_28.id)
              FROM device_models device_models_28
              WHERE (device_models_28.id = services_13.subject_id AND ?8 <> '00000000-0000-0000-0000-000000000000')
            )
            WHEN 'lbl' THEN (
              SELECT json_object('__typename', 'Label', 'id', 'lbl_' || labels_29.id)
              FROM labels labels_29
              WHERE (labels_29.id = services_13.subject_id AND labels_29.client_id = ?3)
            )
            WHEN 'dev' THEN (
              SELECT json_object('__typename', 'Device', 'id', 'dev_' || devices_30.id)
              FROM devices devices_30
              WHERE (devices_30.id = services_13.subject_id AND devices_30.withdrawn_at IS NULL AND devices_30.client_id = ?3)
            )
            WHEN 'asg' THEN (
              SELECT json_object('__typename', 'Assignment', 'id', 'asg_' || assignments_31.id)
              FROM assignments assignments_31
              WHERE (assignments_31.id = services_13.subject_id AND assignments_31.client_id = ?3)
            )
            WHEN 'svc' THEN (
              SELECT json_object('__typename', 'Service', 'id', 'svc_' || services_32.id)
              FROM services services_32
              WHERE (services_32.id = services_13.subject_id AND services_32.client_id = ?3)
            )
            WHEN 'fil' THEN (
              SELECT json_object('__typename', 'File', 'id', 'fil_' || files_33.id)
              FROM files files_33
              WHERE (files_33.id = services_13.subject_id AND ((files_33.state <> 'ATTACHED' AND files_33.sender_id = ?8) OR EXISTS (SELECT 1 FROM ticket_files hung WHERE hung.file_id = files_33.id AND hung.client_id = ?3) OR EXISTS (
                    SELECT 1
                    FROM comment_files hung JOIN comments told ON told.id = hung.comment_id
                    WHERE hung.file_id = files_33.id AND (told.audience = 'SHARED' AND told.client_id = ?3)
                  )))
            )
            WHEN 'tea' THEN (
              SELECT json_object('__typename', 'Team', 'id', 'tea_' || teams_34.id)
              FROM teams teams_34
              WHERE teams_34.id = services_13.subject_id
            )
            WHEN 'tem' THEN (
              SELECT json_object('__typename', 'TeamMember', 'id', 'tem_' || team_members_35.id)
              FROM team_members team_members_35
              WHERE FALSE
            )
            WHEN 'tkt' THEN (
              SELECT json_object('__typename',
                'Ticket',
                'id', 'tkt_' || tickets_36.id,
                'number', tickets_36.number,
                'title', tickets_36.title,
                'client', CASE WHEN organisations_37.id IS NOT NULL THEN json_object('id', 'org_' || organisations_37.id, 'code', organisations_37.code) END)
              FROM tickets tickets_36
              LEFT JOIN organisations organisations_37 ON (organisations_37.id = tickets_36.client_id AND (organisations_37.id = ?3 OR (organisations_37.id = ?9 OR organisations_37.kind = 'ENTERPRISE')))
              WHERE (tickets_36.id = services_13.subject_id AND tickets_36.client_id = ?3)
            )
            WHEN 'com' THEN (
              SELECT json_object('__typename', 'Comment', 'id', 'com_' || comments_38.id)
              FROM comments comments_38
              WHERE (comments_38.id = services_13.subject_id AND comments_38.audience = 'SHARED' AND comments_38.client_id = ?3)
            )
            WHEN 'tkl' THEN (
              SELECT json_object('__typename', 'TicketLink', 'id', 'tkl_' || ticket_links_39.id)
              FROM ticket_links ticket_links_39
              WHERE (ticket_links_39.id = services_13.subject_id AND ticket_links_39.ended_at IS NULL AND ticket_links_39.client_id = ?3)
            )
            WHEN 'tkw' THEN (
              SELECT json_object('__typename', 'TicketWatcher', 'id', 'tkw_' || ticket_watchers_40.id)
              FROM ticket_watchers ticket_watchers_40
              WHERE (ticket_watchers_40.id = services_13.subject_id AND ticket_watchers_40.ended_at IS NULL AND ticket_watchers_40.client_id = ?3)
            )
            WHEN 'wrk' THEN (
              SELECT json_object('__typename', 'WorkEntry', 'id', 'wrk_' || work_entries_41.id)
              FROM work_entries work_entries_41
              WHERE (work_entries_41.id = services_13.subject_id AND (work_entries_41.audience = 'SHARED' AND work_entries_41.ended_at IS NULL) AND work_entries_41.client_id = ?3)
            )
            WHEN 'rtg' THEN (
              SELECT json_object('__typename', 'Rating', 'id', 'rtg_' || ratings_42.id)
              FROM ratings ratings_42
              WHERE (ratings_42.id = services_13.subject_id AND ratings_42.client_id = ?3)
            )
            WHEN 'imp' THEN (
              SELECT json_object('__typename', 'Import', 'id', 'imp_' || imports_43.id)
              FROM imports imports_43
              WHERE (imports_43.id = services_13.subject_id AND imports_43.client_id = ?3)
            )
            WHEN 'mal' THEN (
              SELECT json_object('__typename', 'Mail', 'id', 'mal_' || mails_44.id)
              FROM mails mails_44
              WHERE FALSE
            )
            WHEN 'prf' THEN (
              SELECT json_object('__typename', 'Preference', 'id', 'prf_' || preferences_45.id)
              FROM preferences preferences_45
              WHERE (preferences_45.id = services_13.subject_id AND preferences_45.person_id = ?8)
            )
            WHEN 'rpl' THEN (
              SELECT json_object('__typename', 'Reply', 'id', 'rpl_' || replies_46.id)
              FROM replies replies_46
              WHERE FALSE
            )
            WHEN 'tks' THEN (
              SELECT json_object('__typename', 'TicketStep', 'id', 'tks_' || ticket_steps_47.id)
              FROM ticket_steps ticket_steps_47
              WHERE (ticket_steps_47.id = services_13.subject_id AND ticket_steps_47.client_id = ?3)
            )
            WHEN 'pol' THEN (
              SELECT json_object('__typename', 'Policy', 'id', 'pol_' || policies_48.id)
              FROM policies policies_48
              WHERE (policies_48.id = services_13.subject_id AND (policies_48.client_id = ?3 OR policies_48.client_id IN (SELECT it.id FROM organisations it WHERE it.kind = 'ENTERPRISE')))
            )
            WHEN 'clk' THEN (
              SELECT json_object('__typename', 'Clock', 'id', 'clk_' || clocks_49.id)
              FROM clocks clocks_49
              WHERE (clocks_49.id = services_13.subject_id AND clocks_49.client_id = ?3)
            )
            WHEN 'trn' THEN (
              SELECT json_object('__typename', 'TicketTurn', 'id', 'trn_' || ticket_turns_50.id)
              FROM ticket_turns ticket_turns_50
              WHERE (ticket_turns_50.id = services_13.subject_id AND ticket_turns_50.client_id = ?3)
            )
            WHEN 'viw' THEN (
              SELECT json_object('__typename', 'View', 'id', 'viw_' || views_51.id)
              FROM views views_51
              WHERE (views_51.id = services_13.subject_id AND views_51.owner_id = ?8)
            ) END))
        FROM (
          SELECT services_52.id, services_52.kind, services_52.vendor, services_52.fault, services_52.out_at, services_52.expected_back, services_52.in_at, services_52.outcome, services_52.under_warranty, services_52.cost_minor, services_52.cost_currency, services_52.loaner_id, services_52.subject_type, services_52.subject_id
          FROM services services_52
          WHERE (services_52.device_id = devices_1.id AND services_52.client_id = ?3)
          ORDER BY services_52.out_at DESC, services_52.id DESC
          LIMIT 20
        ) services_13
        LEFT JOIN devices devices_14 ON (devices_14.id = services_13.loaner_id AND devices_14.withdrawn_at IS NULL AND devices_14.client_id = ?3)
        LEFT JOIN device_models device_models_15 ON (device_models_15.id = devices_14.model_id AND ?8 <> '00000000-0000-0000-0000-000000000000')
      ) || '},"tickets":{' || substr(substr(json_object('totalCount', (
              SELECT count(*)
              FROM tickets tickets_53
              WHERE (tickets_53.id IN (SELECT ticket_devices.ticket_id FROM ticket_devices WHERE ticket_devices.device_id = devices_1.id) AND tickets_53.client_id = ?3)
            )), 2), -1, -1000000000)
        || ',"nodes":' || (
        SELECT json_group_array(json_object('id', 'tkt_' || tickets_54.id,
            'number', tickets_54.number,
            'title', tickets_54.title,
            'turn', tickets_54.turn,
            'openedAt', tickets_54.opened_at,
            'client', CASE WHEN organisations_55.id IS NOT NULL THEN json_object('id', 'org_' || organisations_55.id, 'code', organisations_55.code) END))
        FROM (
          SELECT tickets_56.id, tickets_56.number, tickets_56.title, tickets_56.turn, tickets_56.opened_at, tickets_56.client_id
          FROM tickets tickets_56
          WHERE (tickets_56.id IN (SELECT ticket_devices.ticket_id FROM ticket_devices WHERE ticket_devices.device_id = devices_1.id) AND tickets_56.client_id = ?3)
          ORDER BY tickets_56.updated_at DESC, tickets_56.id DESC
          LIMIT 20
        ) tickets_54
        LEFT JOIN organisations organisations_55 ON (organisations_55.id = tickets_54.client_id AND (organisations_55.id = ?3 OR (organisations_55.id = ?9 OR organisations_55.kind = 'ENTERPRISE')))
      ) || '},"history":{' || substr(substr(json_object('pageInfo', json_object('hasNextPage', json(CASE WHEN EXISTS (
                  SELECT 1
                  FROM history history_57
                  WHERE (history_57.subject_id = devices_1.id AND ((history_57.audience = 'SHARED' AND history_57.client_id = ?3) OR history_57.audience = 'PRIVATE' AND history_57.actor_id = ?8))
                  ORDER BY history_57.position DESC, history_57.id DESC
                  LIMIT 1 OFFSET 30
                ) THEN 'true' ELSE 'false' END),
              'endCursor', (
                SELECT 'b4799ddc.' || lower(hex(json_array(history_59.position, history_59.id)))
                FROM (
                  SELECT history_60.position, history_60.id
                  FROM history history_60
                  WHERE (history_60.subject_id = devices_1.id AND ((history_60.audience = 'SHARED' AND history_60.client_id = ?3) OR history_60.audience = 'PRIVATE' AND history_60.actor_id = ?8))
                  ORDER BY history_60.position DESC, history_60.id DESC
                  LIMIT 30
                ) history_59
                ORDER BY history_59.position ASC, history_59.id ASC
                LIMIT 1
              ))), 2), -1, -1000000000)
        || ',"nodes":' || (
        SELECT json_group_array(json_object('id', 'evt_' || history_61.id,
            'name', history_61.name,
            'at', history_61.at,
            'effectiveAt', history_61.effective_at,
            'audience', history_61.audience,
            'requestId', history_61.request_id,
            'changes', json(CASE WHEN history_61.client_id = ?3 THEN history_61.changes END),
            'actor', CASE WHEN people_62.id IS NOT NULL THEN json_object('id', 'per_' || people_62.id, 'name', people_62.name) END,
            'onBehalfOf', CASE WHEN people_63.id IS NOT NULL THEN json_object('id', 'per_' || people_63.id, 'name', people_63.name) END))
        FROM (
          SELECT history_64.id, history_64.name, history_64.at, history_64.effective_at, history_64.audience, history_64.request_id, history_64.changes, history_64.client_id, history_64.actor_id, history_64.on_behalf_of_id
          FROM history history_64
          WHERE (history_64.subject_id = devices_1.id AND ((history_64.audience = 'SHARED' AND history_64.client_id = ?3) OR history_64.audience = 'PRIVATE' AND history_64.actor_id = ?8))
          ORDER BY history_64.position DESC, history_64.id DESC
          LIMIT 30
        ) history_61
        LEFT JOIN people people_62 ON (people_62.id = history_61.actor_id AND people_62.withdrawn_at IS NULL AND (people_62.client_id = ?3 OR people_62.id = ?8 OR people_62.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
        LEFT JOIN people people_63 ON (people_63.id = history_61.on_behalf_of_id AND people_63.withdrawn_at IS NULL AND (people_63.client_id = ?3 OR people_63.id = ?8 OR people_63.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
      ) || '}}'
      FROM devices devices_1
      LEFT JOIN organisations organisations_2 ON (organisations_2.id = devices_1.client_id AND (organisations_2.id = ?3 OR (organisations_2.id = ?9 OR organisations_2.kind = 'ENTERPRISE')))
      LEFT JOIN people people_3 ON (people_3.id = devices_1.holder_id AND people_3.withdrawn_at IS NULL AND (people_3.client_id = ?3 OR people_3.id = ?8 OR people_3.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
      LEFT JOIN people people_4 ON (people_4.id = devices_1.reserved_for_id AND people_4.withdrawn_at IS NULL AND (people_4.client_id = ?3 OR people_4.id = ?8 OR people_4.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
      LEFT JOIN labels labels_5 ON (labels_5.id = devices_1.label_id AND labels_5.client_id = ?3)
      LEFT JOIN device_models device_models_6 ON (device_models_6.id = devices_1.model_id AND ?8 <> '00000000-0000-0000-0000-000000000000')
      WHERE (devices_1.id = ?10 AND devices_1.withdrawn_at IS NULL AND devices_1.client_id = ?3)
    ), 'null') || '}' AS BLOB)
