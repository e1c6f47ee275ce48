SELECT convert_to('{"device":' || coalesce((
      SELECT '{"id":"dev_' || devices_1.id || '","tag":' || to_json(devices_1.tag)::text
        || ',"client":' || CASE WHEN organisations_2.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_2.id || '","name":' || to_json(organisations_2.name)::text
        || ',"viewerCan":{"openTicket":' || CASE WHEN ($1::boolean OR organisations_2.client_id = ANY($2::uuid[])) THEN 'true' ELSE 'false' END || '}}' END
        || ',"version":' || devices_1.version::text
        || ',"stage":"' || devices_1.stage || '","serial":' || coalesce(to_json(devices_1.serial)::text, 'null')
        || ',"ownership":"' || devices_1.ownership || '","location":' || coalesce(to_json(devices_1.location)::text, 'null')
        || ',"purchasedOn":' || coalesce('"' || devices_1.purchased_on || '"', 'null')
        || ',"supplier":' || coalesce(to_json(devices_1.supplier)::text, 'null')
        || ',"warrantyUntil":' || coalesce('"' || devices_1.warranty_until || '"', 'null')
        || ',"lostHow":' || coalesce(to_json(devices_1.lost_how)::text, 'null')
        || ',"retiredReason":' || coalesce(to_json(devices_1.retired_reason)::text, 'null')
        || ',"disposal":' || coalesce('"' || devices_1.disposal || '"', 'null')
        || ',"disposedAt":' || coalesce('"' || to_char(devices_1.disposed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"', 'null')
        || ',"wipeProof":' || coalesce(to_json(devices_1.wipe_proof)::text, 'null')
        || ',"price":' || CASE WHEN CASE WHEN devices_1.client_id = $3::uuid THEN devices_1.price_minor END IS NULL THEN 'null' ELSE '{"minor":' || coalesce(devices_1.price_minor::text, 'null')
        || ',"currency":' || coalesce(to_json(devices_1.price_currency)::text, 'null') || '}' END
        || ',"holder":' || CASE WHEN people_3.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_3.id || '","name":' || to_json(people_3.name)::text || '}' END
        || ',"reservedFor":' || CASE WHEN people_4.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_4.id || '","name":' || to_json(people_4.name)::text || '}' END
        || ',"label":' || CASE WHEN labels_5.id IS NULL THEN 'null' ELSE '{"id":"lbl_' || labels_5.id || '","name":' || to_json(labels_5.name)::text || '}' END
        || ',"model":' || CASE WHEN device_models_6.id IS NULL THEN 'null' ELSE '{"id":"mod_' || device_models_6.id || '","manufacturer":' || to_json(device_models_6.manufacturer)::text
        || ',"name":' || to_json(device_models_6.name)::text
        || ',"category":' || to_json(device_models_6.category)::text
        || ',"endOfSupport":' || coalesce('"' || device_models_6.end_of_support || '"', 'null') || '}' END
        || ',"viewerCan":{"correct":' || CASE WHEN ($4::boolean OR devices_1.client_id = ANY($5::uuid[])) THEN 'true' ELSE 'false' END
        || ',"dispose":' || CASE WHEN (($4::boolean OR devices_1.client_id = ANY($5::uuid[])) AND devices_1.stage IN ('RETIRED')) THEN 'true' ELSE 'false' END
        || ',"find":' || CASE WHEN (($4::boolean OR devices_1.client_id = ANY($5::uuid[])) AND devices_1.stage IN ('LOST')) THEN 'true' ELSE 'false' END
        || ',"handOver":' || CASE WHEN (($4::boolean OR devices_1.client_id = ANY($5::uuid[])) AND devices_1.stage IN ('IN_STOCK', 'RESERVED')) THEN 'true' ELSE 'false' END
        || ',"label":' || CASE WHEN ($6::boolean OR devices_1.client_id = ANY($7::uuid[])) THEN 'true' ELSE 'false' END
        || ',"receive":' || CASE WHEN (($4::boolean OR devices_1.client_id = ANY($5::uuid[])) AND devices_1.stage IN ('ORDERED')) THEN 'true' ELSE 'false' END
        || ',"release":' || CASE WHEN (($4::boolean OR devices_1.client_id = ANY($5::uuid[])) AND devices_1.stage IN ('RESERVED')) THEN 'true' ELSE 'false' END
        || ',"reportLost":' || CASE WHEN (($4::boolean OR devices_1.client_id = ANY($5::uuid[])) AND devices_1.stage IN ('IN_REPAIR', 'IN_STOCK', 'IN_USE', 'RESERVED', 'RETURNING')) THEN 'true' ELSE 'false' END
        || ',"requestReturn":' || CASE WHEN (($4::boolean OR devices_1.client_id = ANY($5::uuid[])) AND devices_1.stage IN ('IN_USE')) THEN 'true' ELSE 'false' END
        || ',"reserve":' || CASE WHEN (($4::boolean OR devices_1.client_id = ANY($5::uuid[])) AND devices_1.stage IN ('IN_STOCK')) THEN 'true' ELSE 'false' END
        || ',"retire":' || CASE WHEN (($4::boolean OR devices_1.client_id = ANY($5::uuid[])) AND devices_1.stage IN ('IN_REPAIR', 'IN_STOCK', 'LOST')) THEN 'true' ELSE 'false' END
        || ',"sendToRepair":' || CASE WHEN (($4::boolean OR devices_1.client_id = ANY($5::uuid[])) AND devices_1.stage IN ('IN_STOCK', 'IN_USE', 'RETURNING')) THEN 'true' ELSE 'false' END
        || ',"takeBack":' || CASE WHEN (($4::boolean OR devices_1.client_id = ANY($5::uuid[])) AND devices_1.stage IN ('IN_USE', 'LOST', 'RETURNING')) THEN 'true' ELSE 'false' END
        || ',"takeFromRepair":' || CASE WHEN (($4::boolean OR devices_1.client_id = ANY($5::uuid[])) AND devices_1.stage IN ('IN_REPAIR')) THEN 'true' ELSE 'false' END || '},"assignments":{"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"asg_' || assignments_7.id || '","location":' || coalesce(to_json(assignments_7.location)::text, 'null')
            || ',"kind":"' || assignments_7.kind || '","fromAt":"' || to_char(assignments_7.from_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","toAt":' || coalesce('"' || to_char(assignments_7.to_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"', 'null')
            || ',"expectedReturn":' || coalesce('"' || assignments_7.expected_return || '"', 'null')
            || ',"conditionOut":' || coalesce(to_json(assignments_7.condition_out)::text, 'null')
            || ',"conditionIn":' || coalesce(to_json(assignments_7.condition_in)::text, 'null')
            || ',"holder":' || CASE WHEN people_8.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_8.id || '","name":' || to_json(people_8.name)::text
            || ',"title":' || coalesce(to_json(people_8.title)::text, 'null')
            || ',"client":' || CASE WHEN organisations_9.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_9.id || '","kind":"' || organisations_9.kind || '"}' END || '}' END
            || ',"handedBy":' || CASE WHEN people_10.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_10.id || '","name":' || to_json(people_10.name)::text || '}' END || '}' AS o
          FROM assignments assignments_7
          LEFT JOIN people people_8 ON (people_8.id = assignments_7.holder_id AND people_8.withdrawn_at IS NULL AND (people_8.client_id = $3::uuid OR people_8.id = $8::uuid OR people_8.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
          LEFT JOIN organisations organisations_9 ON (organisations_9.id = people_8.client_id AND (organisations_9.id = $3::uuid OR (organisations_9.id = $9::uuid OR organisations_9.kind = 'ENTERPRISE')))
          LEFT JOIN people people_10 ON (people_10.id = assignments_7.handed_by_id AND people_10.withdrawn_at IS NULL AND (people_10.client_id = $3::uuid OR people_10.id = $8::uuid OR people_10.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
          WHERE (assignments_7.device_id = devices_1.id AND assignments_7.client_id = $3::uuid)
          ORDER BY assignments_7.from_at DESC, assignments_7.id DESC
          LIMIT 50
        ) page
      ) || ']},"services":{"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"svc_' || services_11.id || '","kind":"' || services_11.kind || '","vendor":' || coalesce(to_json(services_11.vendor)::text, 'null')
            || ',"fault":' || coalesce(to_json(services_11.fault)::text, 'null')
            || ',"outAt":"' || to_char(services_11.out_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","expectedBack":' || coalesce('"' || services_11.expected_back || '"', 'null')
            || ',"inAt":' || coalesce('"' || to_char(services_11.in_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"', 'null')
            || ',"outcome":' || coalesce(to_json(services_11.outcome)::text, 'null')
            || ',"underWarranty":' || services_11.under_warranty::text
            || ',"cost":' || CASE WHEN services_11.cost_minor IS NULL THEN 'null' ELSE '{"minor":' || coalesce(services_11.cost_minor::text, 'null')
            || ',"currency":' || coalesce(to_json(services_11.cost_currency)::text, 'null') || '}' END
            || ',"loaner":' || CASE WHEN devices_12.id IS NULL THEN 'null' ELSE '{"id":"dev_' || devices_12.id || '","tag":' || to_json(devices_12.tag)::text
            || ',"model":' || CASE WHEN device_models_13.id IS NULL THEN 'null' ELSE '{"id":"mod_' || device_models_13.id || '","manufacturer":' || to_json(device_models_13.manufacturer)::text
            || ',"name":' || to_json(device_models_13.name)::text || '}' END || '}' END
            || ',"subject":' || CASE services_11.subject_type WHEN 'org' THEN coalesce((
              SELECT '{"__typename":"Organisation","id":"org_' || organisations_14.id || '"}'
              FROM organisations organisations_14
              WHERE (organisations_14.id = services_11.subject_id AND (organisations_14.id = $3::uuid OR (organisations_14.id = $9::uuid OR organisations_14.kind = 'ENTERPRISE')))
            ), 'null') WHEN 'cal' THEN coalesce((
              SELECT '{"__typename":"Calendar","id":"cal_' || calendars_15.id || '"}'
              FROM calendars calendars_15
              WHERE (calendars_15.id = services_11.subject_id AND (calendars_15.client_id = $3::uuid OR calendars_15.client_id IN (SELECT it.id FROM organisations it WHERE it.kind = 'ENTERPRISE')))
            ), 'null') WHEN 'clo' THEN coalesce((
              SELECT '{"__typename":"Closure","id":"clo_' || closures_16.id || '"}'
              FROM closures closures_16
              WHERE (closures_16.id = services_11.subject_id AND (closures_16.client_id = $3::uuid OR closures_16.client_id IN (SELECT it.id FROM organisations it WHERE it.kind = 'ENTERPRISE')))
            ), 'null') WHEN 'per' THEN coalesce((
              SELECT '{"__typename":"Person","id":"per_' || people_17.id || '"}'
              FROM people people_17
              WHERE (people_17.id = services_11.subject_id AND people_17.withdrawn_at IS NULL AND (people_17.client_id = $3::uuid OR people_17.id = $8::uuid OR people_17.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
            ), 'null') WHEN 'mem' THEN coalesce((
              SELECT '{"__typename":"Membership","id":"mem_' || memberships_18.id || '"}'
              FROM memberships memberships_18
              WHERE (memberships_18.id = services_11.subject_id AND (memberships_18.person_id = $8::uuid OR memberships_18.client_id = $3::uuid OR memberships_18.organisation_id = $3::uuid))
            ), 'null') WHEN 'ses' THEN coalesce((
              SELECT '{"__typename":"Session","id":"ses_' || sessions_19.id || '"}'
              FROM sessions sessions_19
              WHERE (sessions_19.id = services_11.subject_id AND sessions_19.person_id = $8::uuid)
            ), 'null') WHEN 'tok' THEN coalesce((
              SELECT '{"__typename":"Token","id":"tok_' || tokens_20.id || '"}'
              FROM tokens tokens_20
              WHERE (tokens_20.id = services_11.subject_id AND tokens_20.person_id = $8::uuid)
            ), 'null') WHEN 'dec' THEN coalesce((
              SELECT '{"__typename":"Decision","id":"dec_' || decisions_21.id || '"}'
              FROM decisions decisions_21
              WHERE (decisions_21.id = services_11.subject_id AND decisions_21.client_id = $3::uuid)
            ), 'null') WHEN 'opt' THEN coalesce((
              SELECT '{"__typename":"Option","id":"opt_' || options_22.id || '"}'
              FROM options options_22
              WHERE (options_22.id = services_11.subject_id AND options_22.client_id = $3::uuid)
            ), 'null') WHEN 'apr' THEN coalesce((
              SELECT '{"__typename":"Approver","id":"apr_' || approvers_23.id || '"}'
              FROM approvers approvers_23
              WHERE (approvers_23.id = services_11.subject_id AND approvers_23.client_id = $3::uuid)
            ), 'null') WHEN 'rmk' THEN coalesce((
              SELECT '{"__typename":"Remark","id":"rmk_' || remarks_24.id || '"}'
              FROM remarks remarks_24
              WHERE (remarks_24.id = services_11.subject_id AND remarks_24.audience = 'SHARED' AND remarks_24.client_id = $3::uuid)
            ), 'null') WHEN 'dlg' THEN coalesce((
              SELECT '{"__typename":"Delegation","id":"dlg_' || delegations_25.id || '"}'
              FROM delegations delegations_25
              WHERE (delegations_25.id = services_11.subject_id AND (delegations_25.client_id = $3::uuid OR (delegations_25.person_id = $8::uuid OR delegations_25.delegate_id = $8::uuid)))
            ), 'null') WHEN 'mod' THEN coalesce((
              SELECT '{"__typename":"DeviceModel","id":"mod_' || device_models_26.id || '"}'
              FROM device_models device_models_26
              WHERE (device_models_26.id = services_11.subject_id AND $8::uuid <> '00000000-0000-0000-0000-000000000000')
            ), 'null') WHEN 'lbl' THEN coalesce((
              SELECT '{"__typename":"Label","id":"lbl_' || labels_27.id || '"}'
              FROM labels labels_27
              WHERE (labels_27.id = services_11.subject_id AND labels_27.client_id = $3::uuid)
            ), 'null') WHEN 'dev' THEN coalesce((
              SELECT '{"__typename":"Device","id":"dev_' || devices_28.id || '"}'
              FROM devices devices_28
              WHERE (devices_28.id = services_11.subject_id AND devices_28.withdrawn_at IS NULL AND devices_28.client_id = $3::uuid)
            ), 'null') WHEN 'asg' THEN coalesce((
              SELECT '{"__typename":"Assignment","id":"asg_' || assignments_29.id || '"}'
              FROM assignments assignments_29
              WHERE (assignments_29.id = services_11.subject_id AND assignments_29.client_id = $3::uuid)
            ), 'null') WHEN 'svc' THEN coalesce((
              SELECT '{"__typename":"Service","id":"svc_' || services_30.id || '"}'
              FROM services services_30
              WHERE (services_30.id = services_11.subject_id AND services_30.client_id = $3::uuid)
            ), 'null') WHEN 'fil' THEN coalesce((
              SELECT '{"__typename":"File","id":"fil_' || files_31.id || '"}'
              FROM files files_31
              WHERE (files_31.id = services_11.subject_id AND ((files_31.state <> 'ATTACHED' AND files_31.sender_id = $8::uuid) OR EXISTS (SELECT 1 FROM ticket_files hung WHERE hung.file_id = files_31.id AND hung.client_id = $3::uuid) OR EXISTS (
                    SELECT 1
                    FROM comment_files hung JOIN comments told ON told.id = hung.comment_id
                    WHERE hung.file_id = files_31.id AND (told.audience = 'SHARED' AND told.client_id = $3::uuid)
                  )))
            ), 'null') WHEN 'tea' THEN coalesce((
              SELECT '{"__typename":"Team","id":"tea_' || teams_32.id || '"}'
              FROM teams teams_32
              WHERE teams_32.id = services_11.subject_id
            ), 'null') WHEN 'tem' THEN coalesce((
              SELECT '{"__typename":"TeamMember","id":"tem_' || team_members_33.id || '"}'
              FROM team_members team_members_33
              WHERE FALSE
            ), 'null') WHEN 'tkt' THEN coalesce((
              SELECT '{"__typename":"Ticket","id":"tkt_' || tickets_34.id || '","number":' || tickets_34.number::text
                || ',"title":' || to_json(tickets_34.title)::text
                || ',"client":' || CASE WHEN organisations_35.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_35.id || '","code":' || to_json(organisations_35.code)::text || '}' END || '}'
              FROM tickets tickets_34
              LEFT JOIN organisations organisations_35 ON (organisations_35.id = tickets_34.client_id AND (organisations_35.id = $3::uuid OR (organisations_35.id = $9::uuid OR organisations_35.kind = 'ENTERPRISE')))
              WHERE (tickets_34.id = services_11.subject_id AND tickets_34.client_id = $3::uuid)
            ), 'null') WHEN 'com' THEN coalesce((
              SELECT '{"__typename":"Comment","id":"com_' || comments_36.id || '"}'
              FROM comments comments_36
              WHERE (comments_36.id = services_11.subject_id AND comments_36.audience = 'SHARED' AND comments_36.client_id = $3::uuid)
            ), 'null') WHEN 'tkl' THEN coalesce((
              SELECT '{"__typename":"TicketLink","id":"tkl_' || ticket_links_37.id || '"}'
              FROM ticket_links ticket_links_37
              WHERE (ticket_links_37.id = services_11.subject_id AND ticket_links_37.ended_at IS NULL AND ticket_links_37.client_id = $3::uuid)
            ), 'null') WHEN 'tkw' THEN coalesce((
              SELECT '{"__typename":"TicketWatcher","id":"tkw_' || ticket_watchers_38.id || '"}'
              FROM ticket_watchers ticket_watchers_38
              WHERE (ticket_watchers_38.id = services_11.subject_id AND ticket_watchers_38.ended_at IS NULL AND ticket_watchers_38.client_id = $3::uuid)
            ), 'null') WHEN 'wrk' THEN coalesce((
              SELECT '{"__typename":"WorkEntry","id":"wrk_' || work_entries_39.id || '"}'
              FROM work_entries work_entries_39
              WHERE (work_entries_39.id = services_11.subject_id AND (work_entries_39.audience = 'SHARED' AND work_entries_39.ended_at IS NULL) AND work_entries_39.client_id = $3::uuid)
            ), 'null') WHEN 'rtg' THEN coalesce((
              SELECT '{"__typename":"Rating","id":"rtg_' || ratings_40.id || '"}'
              FROM ratings ratings_40
              WHERE (ratings_40.id = services_11.subject_id AND ratings_40.client_id = $3::uuid)
            ), 'null') WHEN 'imp' THEN coalesce((
              SELECT '{"__typename":"Import","id":"imp_' || imports_41.id || '"}'
              FROM imports imports_41
              WHERE (imports_41.id = services_11.subject_id AND imports_41.client_id = $3::uuid)
            ), 'null') WHEN 'mal' THEN coalesce((SELECT '{"__typename":"Mail","id":"mal_' || mails_42.id || '"}' FROM mails mails_42 WHERE FALSE), 'null') WHEN 'prf' THEN coalesce((
              SELECT '{"__typename":"Preference","id":"prf_' || preferences_43.id || '"}'
              FROM preferences preferences_43
              WHERE (preferences_43.id = services_11.subject_id AND preferences_43.person_id = $8::uuid)
            ), 'null') WHEN 'rpl' THEN coalesce((
              SELECT '{"__typename":"Reply","id":"rpl_' || replies_44.id || '"}'
              FROM replies replies_44
              WHERE FALSE
            ), 'null') WHEN 'tks' THEN coalesce((
              SELECT '{"__typename":"TicketStep","id":"tks_' || ticket_steps_45.id || '"}'
              FROM ticket_steps ticket_steps_45
              WHERE (ticket_steps_45.id = services_11.subject_id AND ticket_steps_45.client_id = $3::uuid)
            ), 'null') WHEN 'pol' THEN coalesce((
              SELECT '{"__typename":"Policy","id":"pol_' || policies_46.id || '"}'
              FROM policies policies_46
              WHERE (policies_46.id = services_11.subject_id AND (policies_46.client_id = $3::uuid OR policies_46.client_id IN (SELECT it.id FROM organisations it WHERE it.kind = 'ENTERPRISE')))
            ), 'null') WHEN 'clk' THEN coalesce((
              SELECT '{"__typename":"Clock","id":"clk_' || clocks_47.id || '"}'
              FROM clocks clocks_47
              WHERE (clocks_47.id = services_11.subject_id AND clocks_47.client_id = $3::uuid)
            ), 'null') WHEN 'trn' THEN coalesce((
              SELECT '{"__typename":"TicketTurn","id":"trn_' || ticket_turns_48.id || '"}'
              FROM ticket_turns ticket_turns_48
              WHERE (ticket_turns_48.id = services_11.subject_id AND ticket_turns_48.client_id = $3::uuid)
            ), 'null') WHEN 'viw' THEN coalesce((
              SELECT '{"__typename":"View","id":"viw_' || views_49.id || '"}'
              FROM views views_49
              WHERE (views_49.id = services_11.subject_id AND views_49.owner_id = $8::uuid)
            ), 'null') ELSE 'null' END || '}' AS o
          FROM services services_11
          LEFT JOIN devices devices_12 ON (devices_12.id = services_11.loaner_id AND devices_12.withdrawn_at IS NULL AND devices_12.client_id = $3::uuid)
          LEFT JOIN device_models device_models_13 ON (device_models_13.id = devices_12.model_id AND $8::uuid <> '00000000-0000-0000-0000-000000000000')
          WHERE (services_11.device_id = devices_1.id AND services_11.client_id = $3::uuid)
          ORDER BY services_11.out_at DESC, services_11.id DESC
          LIMIT 20
        ) page
      ) || ']},"tickets":{"totalCount":' || (
        SELECT count(*)
        FROM tickets tickets_50
        WHERE (tickets_50.id IN (SELECT ticket_devices.ticket_id FROM ticket_devices WHERE ticket_devices.device_id = devices_1.id) AND tickets_50.client_id = $3::uuid)
      )::text
        || ',"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"tkt_' || tickets_51.id || '","number":' || tickets_51.number::text
            || ',"title":' || to_json(tickets_51.title)::text
            || ',"turn":"' || tickets_51.turn || '","openedAt":"' || to_char(tickets_51.opened_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","client":' || CASE WHEN organisations_52.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_52.id || '","code":' || to_json(organisations_52.code)::text || '}' END || '}' AS o
          FROM tickets tickets_51
          LEFT JOIN organisations organisations_52 ON (organisations_52.id = tickets_51.client_id AND (organisations_52.id = $3::uuid OR (organisations_52.id = $9::uuid OR organisations_52.kind = 'ENTERPRISE')))
          WHERE (tickets_51.id IN (SELECT ticket_devices.ticket_id FROM ticket_devices WHERE ticket_devices.device_id = devices_1.id) AND tickets_51.client_id = $3::uuid)
          ORDER BY tickets_51.updated_at DESC, tickets_51.id DESC
          LIMIT 20
        ) page
      ) || ']},"history":{"pageInfo":{"hasNextPage":' || CASE WHEN EXISTS (
        SELECT 1
        FROM history history_53
        WHERE (history_53.subject_id = devices_1.id AND ((history_53.audience = 'SHARED' AND history_53.client_id = $3::uuid) OR history_53.audience = 'PRIVATE' AND history_53.actor_id = $8::uuid))
        ORDER BY history_53.position DESC, history_53.id DESC
        LIMIT 1 OFFSET 30
      ) THEN 'true' ELSE 'false' END
        || ',"endCursor":' || coalesce((
          SELECT '"b4799ddc.' || encode(convert_to('[' || history_55.position::text || ',"' || history_55.id || '"]', 'UTF8'), 'hex') || '"'
          FROM (
            SELECT history_56.position, history_56.id
            FROM history history_56
            WHERE (history_56.subject_id = devices_1.id AND ((history_56.audience = 'SHARED' AND history_56.client_id = $3::uuid) OR history_56.audience = 'PRIVATE' AND history_56.actor_id = $8::uuid))
            ORDER BY history_56.position DESC, history_56.id DESC
            LIMIT 30
          ) history_55
          ORDER BY history_55.position ASC, history_55.id ASC
          LIMIT 1
        ), 'null') || '},"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"evt_' || history_57.id || '","name":' || to_json(history_57.name)::text
            || ',"at":"' || to_char(history_57.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","effectiveAt":"' || to_char(history_57.effective_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","audience":"' || history_57.audience || '","requestId":' || coalesce(to_json(history_57.request_id)::text, 'null')
            || ',"changes":' || coalesce(CASE WHEN history_57.client_id = $3::uuid THEN history_57.changes END::text, 'null')
            || ',"actor":' || CASE WHEN people_58.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_58.id || '","name":' || to_json(people_58.name)::text || '}' END
            || ',"onBehalfOf":' || CASE WHEN people_59.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_59.id || '","name":' || to_json(people_59.name)::text || '}' END || '}' AS o
          FROM history history_57
          LEFT JOIN people people_58 ON (people_58.id = history_57.actor_id AND people_58.withdrawn_at IS NULL AND (people_58.client_id = $3::uuid OR people_58.id = $8::uuid OR people_58.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
          LEFT JOIN people people_59 ON (people_59.id = history_57.on_behalf_of_id AND people_59.withdrawn_at IS NULL AND (people_59.client_id = $3::uuid OR people_59.id = $8::uuid OR people_59.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
          WHERE (history_57.subject_id = devices_1.id AND ((history_57.audience = 'SHARED' AND history_57.client_id = $3::uuid) OR history_57.audience = 'PRIVATE' AND history_57.actor_id = $8::uuid))
          ORDER BY history_57.position DESC, history_57.id DESC
          LIMIT 30
        ) page
      ) || ']}}'
      FROM devices devices_1
      LEFT JOIN organisations organisations_2 ON (organisations_2.id = devices_1.client_id AND (organisations_2.id = $3::uuid OR (organisations_2.id = $9::uuid OR organisations_2.kind = 'ENTERPRISE')))
      LEFT JOIN people people_3 ON (people_3.id = devices_1.holder_id AND people_3.withdrawn_at IS NULL AND (people_3.client_id = $3::uuid OR people_3.id = $8::uuid OR people_3.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
      LEFT JOIN people people_4 ON (people_4.id = devices_1.reserved_for_id AND people_4.withdrawn_at IS NULL AND (people_4.client_id = $3::uuid OR people_4.id = $8::uuid OR people_4.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
      LEFT JOIN labels labels_5 ON (labels_5.id = devices_1.label_id AND labels_5.client_id = $3::uuid)
      LEFT JOIN device_models device_models_6 ON (device_models_6.id = devices_1.model_id AND $8::uuid <> '00000000-0000-0000-0000-000000000000')
      WHERE (devices_1.id = $10::uuid AND devices_1.withdrawn_at IS NULL AND devices_1.client_id = $3::uuid)
    ), 'null') || '}', 'UTF8')
