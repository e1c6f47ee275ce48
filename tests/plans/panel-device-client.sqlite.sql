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
            'conditionOut', assignments_7.condition_out,
            'conditionIn', assignments_7.condition_in,
            'holder', CASE WHEN people_8.id IS NOT NULL THEN json_object('id', 'per_' || people_8.id,
              'name', people_8.name,
              'title', people_8.title,
              'client', CASE WHEN organisations_9.id IS NOT NULL THEN json_object('id', 'org_' || organisations_9.id, 'kind', organisations_9.kind) END) END,
            'handedBy', CASE WHEN people_10.id IS NOT NULL THEN json_object('id', 'per_' || people_10.id, 'name', people_10.name) END))
        FROM (
          SELECT assignments_11.id, assignments_11.location, assignments_11.kind, assignments_11.from_at, assignments_11.to_at, assignments_11.expected_return, assignments_11.condition_out, assignments_11.condition_in, assignments_11.holder_id, assignments_11.handed_by_id
          FROM assignments assignments_11
          WHERE (assignments_11.device_id = devices_1.id AND assignments_11.client_id = ?3)
          ORDER BY assignments_11.from_at DESC, assignments_11.id DESC
          LIMIT 50
        ) assignments_7
        LEFT JOIN people people_8 ON (people_8.id = assignments_7.holder_id AND people_8.withdrawn_at IS NULL AND (people_8.client_id = ?3 OR people_8.id = ?8 OR people_8.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
        LEFT JOIN organisations organisations_9 ON (organisations_9.id = people_8.client_id AND (organisations_9.id = ?3 OR (organisations_9.id = ?9 OR organisations_9.kind = 'ENTERPRISE')))
        LEFT JOIN people people_10 ON (people_10.id = assignments_7.handed_by_id AND people_10.withdrawn_at IS NULL AND (people_10.client_id = ?3 OR people_10.id = ?8 OR people_10.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
      ) || '},"services":{"nodes":' || (
        SELECT json_group_array(json_object('id', 'svc_' || services_12.id,
            'kind', services_12.kind,
            'vendor', services_12.vendor,
            'fault', services_12.fault,
            'outAt', services_12.out_at,
            'expectedBack', services_12.expected_back,
            'inAt', services_12.in_at,
            'outcome', services_12.outcome,
            'underWarranty', json(CASE services_12.under_warranty WHEN 1 THEN 'true' WHEN 0 THEN 'false' END),
            'cost', CASE WHEN services_12.cost_minor IS NOT NULL THEN json_object('minor', services_12.cost_minor, 'currency', services_12.cost_currency) END,
            'loaner', CASE WHEN devices_13.id IS NOT NULL THEN json_object('id', 'dev_' || devices_13.id,
              'tag', devices_13.tag,
              'model', CASE WHEN device_models_14.id IS NOT NULL THEN json_object('id', 'mod_' || device_models_14.id,
                'manufacturer', device_models_14.manufacturer,
                'name', device_models_14.name) END) END,
            'subject', CASE services_12.subject_type
            WHEN 'org' THEN (
              SELECT json_object('__typename', 'Organisation', 'id', 'org_' || organisations_15.id)
              FROM organisations organisations_15
              WHERE (organisations_15.id = services_12.subject_id AND (organisations_15.id = ?3 OR (organisations_15.id = ?9 OR organisations_15.kind = 'ENTERPRISE')))
            )
            WHEN 'cal' THEN (
              SELECT json_object('__typename', 'Calendar', 'id', 'cal_' || calendars_16.id)
              FROM calendars calendars_16
              WHERE (calendars_16.id = services_12.subject_id AND (calendars_16.client_id = ?3 OR calendars_16.client_id IN (SELECT it.id FROM organisations it WHERE it.kind = 'ENTERPRISE')))
            )
            WHEN 'clo' THEN (
              SELECT json_object('__typename', 'Closure', 'id', 'clo_' || closures_17.id)
              FROM closures closures_17
              WHERE (closures_17.id = services_12.subject_id AND (closures_17.client_id = ?3 OR closures_17.client_id IN (SELECT it.id FROM organisations it WHERE it.kind = 'ENTERPRISE')))
            )
            WHEN 'per' THEN (
              SELECT json_object('__typename', 'Person', 'id', 'per_' || people_18.id)
              FROM people people_18
              WHERE (people_18.id = services_12.subject_id AND people_18.withdrawn_at IS NULL AND (people_18.client_id = ?3 OR people_18.id = ?8 OR people_18.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
            )
            WHEN 'mem' THEN (
              SELECT json_object('__typename', 'Membership', 'id', 'mem_' || memberships_19.id)
              FROM memberships memberships_19
              WHERE (memberships_19.id = services_12.subject_id AND (memberships_19.person_id = ?8 OR memberships_19.client_id = ?3 OR memberships_19.organisation_id = ?3))
            )
            WHEN 'ses' THEN (
              SELECT json_object('__typename', 'Session', 'id', 'ses_' || sessions_20.id)
              FROM sessions sessions_20
              WHERE (sessions_20.id = services_12.subject_id AND sessions_20.person_id = ?8)
            )
            WHEN 'tok' THEN (
              SELECT json_object('__typename', 'Token', 'id', 'tok_' || tokens_21.id)
              FROM tokens tokens_21
              WHERE (tokens_21.id = services_12.subject_id AND tokens_21.person_id = ?8)
            )
            WHEN 'dec' THEN (
              SELECT json_object('__typename', 'Decision', 'id', 'dec_' || decisions_22.id)
              FROM decisions decisions_22
              WHERE (decisions_22.id = services_12.subject_id AND decisions_22.client_id = ?3)
            )
            WHEN 'opt' THEN (
              SELECT json_object('__typename', 'Option', 'id', 'opt_' || options_23.id)
              FROM options options_23
              WHERE (options_23.id = services_12.subject_id AND options_23.client_id = ?3)
            )
            WHEN 'apr' THEN (
              SELECT json_object('__typename', 'Approver', 'id', 'apr_' || approvers_24.id)
              FROM approvers approvers_24
              WHERE (approvers_24.id = services_12.subject_id AND approvers_24.client_id = ?3)
            )
            WHEN 'rmk' THEN (
              SELECT json_object('__typename', 'Remark', 'id', 'rmk_' || remarks_25.id)
              FROM remarks remarks_25
              WHERE (remarks_25.id = services_12.subject_id AND remarks_25.audience = 'SHARED' AND remarks_25.client_id = ?3)
            )
            WHEN 'dlg' THEN (
              SELECT json_object('__typename', 'Delegation', 'id', 'dlg_' || delegations_26.id)
              FROM delegations delegations_26
              WHERE (delegations_26.id = services_12.subject_id AND (delegations_26.client_id = ?3 OR (delegations_26.person_id = ?8 OR delegations_26.delegate_id = ?8)))
            )
            WHEN 'mod' THEN (
              SELECT json_object('__typename', 'DeviceModel', 'id', 'mod_' || device_models_27.id)
              FROM device_models device_models_27
              WHERE (device_models_27.id = services_12.subject_id AND ?8 <> '00000000-0000-0000-0000-000000000000')
            )
            WHEN 'lbl' THEN (
              SELECT json_object('__typename', 'Label', 'id', 'lbl_' || labels_28.id)
              FROM labels labels_28
              WHERE (labels_28.id = services_12.subject_id AND labels_28.client_id = ?3)
            )
            WHEN 'dev' THEN (
              SELECT json_object('__typename', 'Device', 'id', 'dev_' || devices_29.id)
              FROM devices devices_29
              WHERE (devices_29.id = services_12.subject_id AND devices_29.withdrawn_at IS NULL AND devices_29.client_id = ?3)
            )
            WHEN 'asg' THEN (
              SELECT json_object('__typename', 'Assignment', 'id', 'asg_' || assignments_30.id)
              FROM assignments assignments_30
              WHERE (assignments_30.id = services_12.subject_id AND assignments_30.client_id = ?3)
            )
            WHEN 'svc' THEN (
              SELECT json_object('__typename', 'Service', 'id', 'svc_' || services_31.id)
              FROM services services_31
              WHERE (services_31.id = services_12.subject_id AND services_31.client_id = ?3)
            )
            WHEN 'fil' THEN (
              SELECT json_object('__typename', 'File', 'id', 'fil_' || files_32.id)
              FROM files files_32
              WHERE (files_32.id = services_12.subject_id AND ((files_32.state <> 'ATTACHED' AND files_32.sender_id = ?8) OR EXISTS (SELECT 1 FROM ticket_files hung WHERE hung.file_id = files_32.id AND hung.client_id = ?3) OR EXISTS (
                    SELECT 1
                    FROM comment_files hung JOIN comments told ON told.id = hung.comment_id
                    WHERE hung.file_id = files_32.id AND (told.audience = 'SHARED' AND told.client_id = ?3)
                  )))
            )
            WHEN 'tea' THEN (
              SELECT json_object('__typename', 'Team', 'id', 'tea_' || teams_33.id)
              FROM teams teams_33
              WHERE teams_33.id = services_12.subject_id
            )
            WHEN 'tem' THEN (
              SELECT json_object('__typename', 'TeamMember', 'id', 'tem_' || team_members_34.id)
              FROM team_members team_members_34
              WHERE FALSE
            )
            WHEN 'tkt' THEN (
              SELECT json_object('__typename',
                'Ticket',
                'id', 'tkt_' || tickets_35.id,
                'number', tickets_35.number,
                'title', tickets_35.title,
                'client', CASE WHEN organisations_36.id IS NOT NULL THEN json_object('id', 'org_' || organisations_36.id, 'code', organisations_36.code) END)
              FROM tickets tickets_35
              LEFT JOIN organisations organisations_36 ON (organisations_36.id = tickets_35.client_id AND (organisations_36.id = ?3 OR (organisations_36.id = ?9 OR organisations_36.kind = 'ENTERPRISE')))
              WHERE (tickets_35.id = services_12.subject_id AND tickets_35.client_id = ?3)
            )
            WHEN 'com' THEN (
              SELECT json_object('__typename', 'Comment', 'id', 'com_' || comments_37.id)
              FROM comments comments_37
              WHERE (comments_37.id = services_12.subject_id AND comments_37.audience = 'SHARED' AND comments_37.client_id = ?3)
            )
            WHEN 'tkl' THEN (
              SELECT json_object('__typename', 'TicketLink', 'id', 'tkl_' || ticket_links_38.id)
              FROM ticket_links ticket_links_38
              WHERE (ticket_links_38.id = services_12.subject_id AND ticket_links_38.ended_at IS NULL AND ticket_links_38.client_id = ?3)
            )
            WHEN 'tkw' THEN (
              SELECT json_object('__typename', 'TicketWatcher', 'id', 'tkw_' || ticket_watchers_39.id)
              FROM ticket_watchers ticket_watchers_39
              WHERE (ticket_watchers_39.id = services_12.subject_id AND ticket_watchers_39.ended_at IS NULL AND ticket_watchers_39.client_id = ?3)
            )
            WHEN 'wrk' THEN (
              SELECT json_object('__typename', 'WorkEntry', 'id', 'wrk_' || work_entries_40.id)
              FROM work_entries work_entries_40
              WHERE (work_entries_40.id = services_12.subject_id AND (work_entries_40.audience = 'SHARED' AND work_entries_40.ended_at IS NULL) AND work_entries_40.client_id = ?3)
            )
            WHEN 'rtg' THEN (
              SELECT json_object('__typename', 'Rating', 'id', 'rtg_' || ratings_41.id)
              FROM ratings ratings_41
              WHERE (ratings_41.id = services_12.subject_id AND ratings_41.client_id = ?3)
            )
            WHEN 'imp' THEN (
              SELECT json_object('__typename', 'Import', 'id', 'imp_' || imports_42.id)
              FROM imports imports_42
              WHERE (imports_42.id = services_12.subject_id AND imports_42.client_id = ?3)
            )
            WHEN 'mal' THEN (
              SELECT json_object('__typename', 'Mail', 'id', 'mal_' || mails_43.id)
              FROM mails mails_43
              WHERE FALSE
            )
            WHEN 'prf' THEN (
              SELECT json_object('__typename', 'Preference', 'id', 'prf_' || preferences_44.id)
              FROM preferences preferences_44
              WHERE (preferences_44.id = services_12.subject_id AND preferences_44.person_id = ?8)
            )
            WHEN 'rpl' THEN (
              SELECT json_object('__typename', 'Reply', 'id', 'rpl_' || replies_45.id)
              FROM replies replies_45
              WHERE FALSE
            )
            WHEN 'tks' THEN (
              SELECT json_object('__typename', 'TicketStep', 'id', 'tks_' || ticket_steps_46.id)
              FROM ticket_steps ticket_steps_46
              WHERE (ticket_steps_46.id = services_12.subject_id AND ticket_steps_46.client_id = ?3)
            )
            WHEN 'pol' THEN (
              SELECT json_object('__typename', 'Policy', 'id', 'pol_' || policies_47.id)
              FROM policies policies_47
              WHERE (policies_47.id = services_12.subject_id AND (policies_47.client_id = ?3 OR policies_47.client_id IN (SELECT it.id FROM organisations it WHERE it.kind = 'ENTERPRISE')))
            )
            WHEN 'clk' THEN (
              SELECT json_object('__typename', 'Clock', 'id', 'clk_' || clocks_48.id)
              FROM clocks clocks_48
              WHERE (clocks_48.id = services_12.subject_id AND clocks_48.client_id = ?3)
            )
            WHEN 'trn' THEN (
              SELECT json_object('__typename', 'TicketTurn', 'id', 'trn_' || ticket_turns_49.id)
              FROM ticket_turns ticket_turns_49
              WHERE (ticket_turns_49.id = services_12.subject_id AND ticket_turns_49.client_id = ?3)
            )
            WHEN 'viw' THEN (
              SELECT json_object('__typename', 'View', 'id', 'viw_' || views_50.id)
              FROM views views_50
              WHERE (views_50.id = services_12.subject_id AND views_50.owner_id = ?8)
            ) END))
        FROM (
          SELECT services_51.id, services_51.kind, services_51.vendor, services_51.fault, services_51.out_at, services_51.expected_back, services_51.in_at, services_51.outcome, services_51.under_warranty, services_51.cost_minor, services_51.cost_currency, services_51.loaner_id, services_51.subject_type, services_51.subject_id
          FROM services services_51
          WHERE (services_51.device_id = devices_1.id AND services_51.client_id = ?3)
          ORDER BY services_51.out_at DESC, services_51.id DESC
          LIMIT 20
        ) services_12
        LEFT JOIN devices devices_13 ON (devices_13.id = services_12.loaner_id AND devices_13.withdrawn_at IS NULL AND devices_13.client_id = ?3)
        LEFT JOIN device_models device_models_14 ON (device_models_14.id = devices_13.model_id AND ?8 <> '00000000-0000-0000-0000-000000000000')
      ) || '},"tickets":{' || substr(substr(json_object('totalCount', (
              SELECT count(*)
              FROM tickets tickets_52
              WHERE (tickets_52.id IN (SELECT ticket_devices.ticket_id FROM ticket_devices WHERE ticket_devices.device_id = devices_1.id) AND tickets_52.client_id = ?3)
            )), 2), -1, -1000000000)
        || ',"nodes":' || (
        SELECT json_group_array(json_object('id', 'tkt_' || tickets_53.id,
            'number', tickets_53.number,
            'title', tickets_53.title,
            'turn', tickets_53.turn,
            'openedAt', tickets_53.opened_at,
            'client', CASE WHEN organisations_54.id IS NOT NULL THEN json_object('id', 'org_' || organisations_54.id, 'code', organisations_54.code) END))
        FROM (
          SELECT tickets_55.id, tickets_55.number, tickets_55.title, tickets_55.turn, tickets_55.opened_at, tickets_55.client_id
          FROM tickets tickets_55
          WHERE (tickets_55.id IN (SELECT ticket_devices.ticket_id FROM ticket_devices WHERE ticket_devices.device_id = devices_1.id) AND tickets_55.client_id = ?3)
          ORDER BY tickets_55.updated_at DESC, tickets_55.id DESC
          LIMIT 20
        ) tickets_53
        LEFT JOIN organisations organisations_54 ON (organisations_54.id = tickets_53.client_id AND (organisations_54.id = ?3 OR (organisations_54.id = ?9 OR organisations_54.kind = 'ENTERPRISE')))
      ) || '},"history":{' || substr(substr(json_object('pageInfo', json_object('hasNextPage', json(CASE WHEN EXISTS (
                  SELECT 1
                  FROM history history_56
                  WHERE (history_56.subject_id = devices_1.id AND ((history_56.audience = 'SHARED' AND history_56.client_id = ?3) OR history_56.audience = 'PRIVATE' AND history_56.actor_id = ?8))
                  ORDER BY history_56.position DESC, history_56.id DESC
                  LIMIT 1 OFFSET 30
                ) THEN 'true' ELSE 'false' END),
              'endCursor', (
                SELECT 'b4799ddc.' || lower(hex(json_array(history_58.position, history_58.id)))
                FROM (
                  SELECT history_59.position, history_59.id
                  FROM history history_59
                  WHERE (history_59.subject_id = devices_1.id AND ((history_59.audience = 'SHARED' AND history_59.client_id = ?3) OR history_59.audience = 'PRIVATE' AND history_59.actor_id = ?8))
                  ORDER BY history_59.position DESC, history_59.id DESC
                  LIMIT 30
                ) history_58
                ORDER BY history_58.position ASC, history_58.id ASC
                LIMIT 1
              ))), 2), -1, -1000000000)
        || ',"nodes":' || (
        SELECT json_group_array(json_object('id', 'evt_' || history_60.id,
            'name', history_60.name,
            'at', history_60.at,
            'effectiveAt', history_60.effective_at,
            'audience', history_60.audience,
            'requestId', history_60.request_id,
            'changes', json(CASE WHEN history_60.client_id = ?3 THEN history_60.changes END),
            'actor', CASE WHEN people_61.id IS NOT NULL THEN json_object('id', 'per_' || people_61.id, 'name', people_61.name) END,
            'onBehalfOf', CASE WHEN people_62.id IS NOT NULL THEN json_object('id', 'per_' || people_62.id, 'name', people_62.name) END))
        FROM (
          SELECT history_63.id, history_63.name, history_63.at, history_63.effective_at, history_63.audience, history_63.request_id, history_63.changes, history_63.client_id, history_63.actor_id, history_63.on_behalf_of_id
          FROM history history_63
          WHERE (history_63.subject_id = devices_1.id AND ((history_63.audience = 'SHARED' AND history_63.client_id = ?3) OR history_63.audience = 'PRIVATE' AND history_63.actor_id = ?8))
          ORDER BY history_63.position DESC, history_63.id DESC
          LIMIT 30
        ) history_60
        LEFT JOIN people people_61 ON (people_61.id = history_60.actor_id AND people_61.withdrawn_at IS NULL AND (people_61.client_id = ?3 OR people_61.id = ?8 OR people_61.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
        LEFT JOIN people people_62 ON (people_62.id = history_60.on_behalf_of_id AND people_62.withdrawn_at IS NULL AND (people_62.client_id = ?3 OR people_62.id = ?8 OR people_62.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
      ) || '}}'
      FROM devices devices_1
      LEFT JOIN organisations organisations_2 ON (organisations_2.id = devices_1.client_id AND (organisations_2.id = ?3 OR (organisations_2.id = ?9 OR organisations_2.kind = 'ENTERPRISE')))
      LEFT JOIN people people_3 ON (people_3.id = devices_1.holder_id AND people_3.withdrawn_at IS NULL AND (people_3.client_id = ?3 OR people_3.id = ?8 OR people_3.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
      LEFT JOIN people people_4 ON (people_4.id = devices_1.reserved_for_id AND people_4.withdrawn_at IS NULL AND (people_4.client_id = ?3 OR people_4.id = ?8 OR people_4.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
      LEFT JOIN labels labels_5 ON (labels_5.id = devices_1.label_id AND labels_5.client_id = ?3)
      LEFT JOIN device_models device_models_6 ON (device_models_6.id = devices_1.model_id AND ?8 <> '00000000-0000-0000-0000-000000000000')
      WHERE (devices_1.id = ?10 AND devices_1.withdrawn_at IS NULL AND devices_1.client_id = ?3)
    ), 'null') || '}' AS BLOB)
