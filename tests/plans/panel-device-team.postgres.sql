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
        || ',"price":' || CASE WHEN devices_1.price_minor IS NULL THEN 'null' ELSE '{"minor":' || coalesce(devices_1.price_minor::text, 'null')
        || ',"currency":' || coalesce(to_json(devices_1.price_currency)::text, 'null') || '}' END
        || ',"holder":' || CASE WHEN people_3.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_3.id || '","name":' || to_json(people_3.name)::text || '}' END
        || ',"reservedFor":' || CASE WHEN people_4.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_4.id || '","name":' || to_json(people_4.name)::text || '}' END
        || ',"label":' || CASE WHEN labels_5.id IS NULL THEN 'null' ELSE '{"id":"lbl_' || labels_5.id || '","name":' || to_json(labels_5.name)::text || '}' END
        || ',"model":' || CASE WHEN device_models_6.id IS NULL THEN 'null' ELSE '{"id":"mod_' || device_models_6.id || '","manufacturer":' || to_json(device_models_6.manufacturer)::text
        || ',"name":' || to_json(device_models_6.name)::text
        || ',"category":' || to_json(device_models_6.category)::text
        || ',"endOfSupport":' || coalesce('"' || device_models_6.end_of_support || '"', 'null') || '}' END
        || ',"viewerCan":{"correct":' || CASE WHEN ($3::boolean OR devices_1.client_id = ANY($4::uuid[])) THEN 'true' ELSE 'false' END
        || ',"dispose":' || CASE WHEN (($3::boolean OR devices_1.client_id = ANY($4::uuid[])) AND devices_1.stage IN ('RETIRED')) THEN 'true' ELSE 'false' END
        || ',"find":' || CASE WHEN (($3::boolean OR devices_1.client_id = ANY($4::uuid[])) AND devices_1.stage IN ('LOST')) THEN 'true' ELSE 'false' END
        || ',"handOver":' || CASE WHEN (($3::boolean OR devices_1.client_id = ANY($4::uuid[])) AND devices_1.stage IN ('IN_STOCK', 'RESERVED')) THEN 'true' ELSE 'false' END
        || ',"label":' || CASE WHEN ($5::boolean OR devices_1.client_id = ANY($6::uuid[])) THEN 'true' ELSE 'false' END
        || ',"receive":' || CASE WHEN (($3::boolean OR devices_1.client_id = ANY($4::uuid[])) AND devices_1.stage IN ('ORDERED')) THEN 'true' ELSE 'false' END
        || ',"release":' || CASE WHEN (($3::boolean OR devices_1.client_id = ANY($4::uuid[])) AND devices_1.stage IN ('RESERVED')) THEN 'true' ELSE 'false' END
        || ',"reportLost":' || CASE WHEN (($3::boolean OR devices_1.client_id = ANY($4::uuid[])) AND devices_1.stage IN ('IN_REPAIR', 'IN_STOCK', 'IN_USE', 'RESERVED', 'RETURNING')) THEN 'true' ELSE 'false' END
        || ',"requestReturn":' || CASE WHEN (($3::boolean OR devices_1.client_id = ANY($4::uuid[])) AND devices_1.stage IN ('IN_USE')) THEN 'true' ELSE 'false' END
        || ',"reserve":' || CASE WHEN (($3::boolean OR devices_1.client_id = ANY($4::uuid[])) AND devices_1.stage IN ('IN_STOCK')) THEN 'true' ELSE 'false' END
        || ',"retire":' || CASE WHEN (($3::boolean OR devices_1.client_id = ANY($4::uuid[])) AND devices_1.stage IN ('IN_REPAIR', 'IN_STOCK', 'LOST')) THEN 'true' ELSE 'false' END
        || ',"sendToRepair":' || CASE WHEN (($3::boolean OR devices_1.client_id = ANY($4::uuid[])) AND devices_1.stage IN ('IN_STOCK', 'IN_USE', 'RETURNING')) THEN 'true' ELSE 'false' END
        || ',"takeBack":' || CASE WHEN (($3::boolean OR devices_1.client_id = ANY($4::uuid[])) AND devices_1.stage IN ('IN_USE', 'LOST', 'RETURNING')) THEN 'true' ELSE 'false' END
        || ',"takeFromRepair":' || CASE WHEN (($3::boolean OR devices_1.client_id = ANY($4::uuid[])) AND devices_1.stage IN ('IN_REPAIR')) THEN 'true' ELSE 'false' END || '},"assignments":{"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"asg_' || assignments_7.id || '","location":' || coalesce(to_json(assignments_7.location)::text, 'null')
            || ',"kind":"' || assignments_7.kind || '","fromAt":"' || to_char(assignments_7.from_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","toAt":' || coalesce('"' || to_char(assignments_7.to_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"', 'null')
            || ',"expectedReturn":' || coalesce('"' || assignments_7.expected_return || '"', 'null')
            || ',"accessories":' || coalesce(to_json(assignments_7.accessories)::text, 'null')
            || ',"acceptance":' || coalesce('"' || assignments_7.acceptance || '"', 'null')
            || ',"decision":' || CASE WHEN decisions_8.id IS NULL THEN 'null' ELSE '{"id":"dec_' || decisions_8.id || '"}' END
            || ',"conditionOut":' || coalesce(to_json(assignments_7.condition_out)::text, 'null')
            || ',"conditionIn":' || coalesce(to_json(assignments_7.condition_in)::text, 'null')
            || ',"holder":' || CASE WHEN people_9.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_9.id || '","name":' || to_json(people_9.name)::text
            || ',"title":' || coalesce(to_json(people_9.title)::text, 'null')
            || ',"client":' || CASE WHEN organisations_10.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_10.id || '","kind":"' || organisations_10.kind || '"}' END || '}' END
            || ',"handedBy":' || CASE WHEN people_11.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_11.id || '","name":' || to_json(people_11.name)::text || '}' END || '}' AS o
          FROM assignments assignments_7
          LEFT JOIN decisions decisions_8 ON decisions_8.id = assignments_7.decision_id
          LEFT JOIN people people_9 ON (people_9.id = assignments_7.holder_id AND people_9.withdrawn_at IS NULL)
          LEFT JOIN organisations organisations_10 ON organisations_10.id = people_9.client_id
          LEFT JOIN people people_11 ON (people_11.id = assignments_7.handed_by_id AND people_11.withdrawn_at IS NULL)
          WHERE assignments_7.device_id = devices_1.id
          ORDER BY assignments_7.from_at DESC, assignments_7.id DESC
          LIMIT 50
        ) page
      ) || ']},"services":{"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"svc_' || services_12.id || '","kind":"' || services_12.kind || '","vendor":' || coalesce(to_json(services_12.vendor)::text, 'null')
            || ',"fault":' || coalesce(to_json(services_12.fault)::text, 'null')
            || ',"outAt":"' || to_char(services_12.out_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","expectedBack":' || coalesce('"' || services_12.expected_back || '"', 'null')
            || ',"inAt":' || coalesce('"' || to_char(services_12.in_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"', 'null')
            || ',"outcome":' || coalesce(to_json(services_12.outcome)::text, 'null')
            || ',"underWarranty":' || services_12.under_warranty::text
            || ',"cost":' || CASE WHEN services_12.cost_minor IS NULL THEN 'null' ELSE '{"minor":' || coalesce(services_12.cost_minor::text, 'null')
            || ',"currency":' || coalesce(to_json(services_12.cost_currency)::text, 'null') || '}' END
            || ',"loaner":' || CASE WHEN devices_13.id IS NULL THEN 'null' ELSE '{"id":"dev_' || devices_13.id || '","tag":' || to_json(devices_13.tag)::text
            || ',"model":' || CASE WHEN device_models_14.id IS NULL THEN 'null' ELSE '{"id":"mod_' || device_models_14.id || '","manufacturer":' || to_json(device_models_14.manufacturer)::text
            || ',"name":' || to_json(device_models_14.name)::text || '}' END || '}' END
            || ',"subject":' || CASE services_12.subject_type WHEN 'org' THEN coalesce((
              SELECT '{"__typename":"Organisation","id":"org_' || organisations_15.id || '"}'
              FROM organisations organisations_15
              WHERE organisations_15.id = services_12.subject_id
            ), 'null') WHEN 'per' THEN coalesce((
              SELECT '{"__typename":"Person","id":"per_' || people_16.id || '"}'
              FROM people people_16
              WHERE (people_16.id = services_12.subject_id AND people_16.withdrawn_at IS NULL)
            ), 'null') WHEN 'mem' THEN coalesce((
              SELECT '{"__typename":"Membership","id":"mem_' || memberships_17.id || '"}'
              FROM memberships memberships_17
              WHERE memberships_17.id = services_12.subject_id
            ), 'null') WHEN 'ses' THEN coalesce((
              SELECT '{"__typename":"Session","id":"ses_' || sessions_18.id || '"}'
              FROM sessions sessions_18
              WHERE (sessions_18.id = services_12.subject_id AND sessions_18.person_id = $7::uuid)
            ), 'null') WHEN 'tok' THEN coalesce((
              SELECT '{"__typename":"Token","id":"tok_' || tokens_19.id || '"}'
              FROM tokens tokens_19
              WHERE (tokens_19.id = services_12.subject_id AND tokens_19.person_id = $7::uuid)
            ), 'null') WHEN 'sys' THEN coalesce((
              SELECT '{"__typename":"System","id":"sys_' || systems_20.id || '"}'
              FROM systems systems_20
              WHERE systems_20.id = services_12.subject_id
            ), 'null') WHEN 'acc' THEN coalesce((
              SELECT '{"__typename":"Access","id":"acc_' || accesses_21.id || '"}'
              FROM accesses accesses_21
              WHERE accesses_21.id = services_12.subject_id
            ), 'null') WHEN 'cal' THEN coalesce((
              SELECT '{"__typename":"Calendar","id":"cal_' || calendars_22.id || '"}'
              FROM calendars calendars_22
              WHERE calendars_22.id = services_12.subject_id
            ), 'null') WHEN 'clo' THEN coalesce((
              SELECT '{"__typename":"Closure","id":"clo_' || closures_23.id || '"}'
              FROM closures closures_23
              WHERE closures_23.id = services_12.subject_id
            ), 'null') WHEN 'dec' THEN coalesce((
              SELECT '{"__typename":"Decision","id":"dec_' || decisions_24.id || '"}'
              FROM decisions decisions_24
              WHERE decisions_24.id = services_12.subject_id
            ), 'null') WHEN 'opt' THEN coalesce((
              SELECT '{"__typename":"Option","id":"opt_' || options_25.id || '"}'
              FROM options options_25
              WHERE options_25.id = services_12.subject_id
            ), 'null') WHEN 'apr' THEN coalesce((
              SELECT '{"__typename":"Approver","id":"apr_' || approvers_26.id || '"}'
              FROM approvers approvers_26
              WHERE approvers_26.id = services_12.subject_id
            ), 'null') WHEN 'rmk' THEN coalesce((
              SELECT '{"__typename":"Remark","id":"rmk_' || remarks_27.id || '"}'
              FROM remarks remarks_27
              WHERE remarks_27.id = services_12.subject_id
            ), 'null') WHEN 'dlg' THEN coalesce((
              SELECT '{"__typename":"Delegation","id":"dlg_' || delegations_28.id || '"}'
              FROM delegations delegations_28
              WHERE delegations_28.id = services_12.subject_id
            ), 'null') WHEN 'mod' THEN coalesce((
              SELECT '{"__typename":"DeviceModel","id":"mod_' || device_models_29.id || '"}'
              FROM device_models device_models_29
              WHERE device_models_29.id = services_12.subject_id
            ), 'null') WHEN 'lik' THEN coalesce((
              SELECT '{"__typename":"Likeness","id":"lik_' || likenesses_30.id || '"}'
              FROM likenesses likenesses_30
              WHERE likenesses_30.id = services_12.subject_id
            ), 'null') WHEN 'lbl' THEN coalesce((
              SELECT '{"__typename":"Label","id":"lbl_' || labels_31.id || '"}'
              FROM labels labels_31
              WHERE labels_31.id = services_12.subject_id
            ), 'null') WHEN 'dev' THEN coalesce((
              SELECT '{"__typename":"Device","id":"dev_' || devices_32.id || '"}'
              FROM devices devices_32
              WHERE (devices_32.id = services_12.subject_id AND devices_32.withdrawn_at IS NULL)
            ), 'null') WHEN 'asg' THEN coalesce((
              SELECT '{"__typename":"Assignment","id":"asg_' || assignments_33.id || '"}'
              FROM assignments assignments_33
              WHERE assignments_33.id = services_12.subject_id
            ), 'null') WHEN 'svc' THEN coalesce((
              SELECT '{"__typename":"Service","id":"svc_' || services_34.id || '"}'
              FROM services services_34
              WHERE services_34.id = services_12.subject_id
            ), 'null') WHEN 'fil' THEN coalesce((
              SELECT '{"__typename":"File","id":"fil_' || files_35.id || '"}'
              FROM files files_35
              WHERE (files_35.id = services_12.subject_id AND ((files_35.state <> 'ATTACHED' AND files_35.sender_id = $7::uuid) OR EXISTS (SELECT 1 FROM ticket_files hung WHERE hung.file_id = files_35.id AND TRUE) OR EXISTS (
                    SELECT 1
                    FROM comment_files hung JOIN comments told ON told.id = hung.comment_id
                    WHERE hung.file_id = files_35.id AND TRUE
                  )))
            ), 'null') WHEN 'tea' THEN coalesce((
              SELECT '{"__typename":"Team","id":"tea_' || teams_36.id || '"}'
              FROM teams teams_36
              WHERE teams_36.id = services_12.subject_id
            ), 'null') WHEN 'tem' THEN coalesce((
              SELECT '{"__typename":"TeamMember","id":"tem_' || team_members_37.id || '"}'
              FROM team_members team_members_37
              WHERE (team_members_37.id = services_12.subject_id AND team_members_37.ended_at IS NULL)
            ), 'null') WHEN 'tkt' THEN coalesce((
              SELECT '{"__typename":"Ticket","id":"tkt_' || tickets_38.id || '","number":' || tickets_38.number::text
                || ',"title":' || to_json(tickets_38.title)::text
                || ',"client":' || CASE WHEN organisations_39.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_39.id || '","code":' || to_json(organisations_39.code)::text || '}' END || '}'
              FROM tickets tickets_38
              LEFT JOIN organisations organisations_39 ON organisations_39.id = tickets_38.client_id
              WHERE tickets_38.id = services_12.subject_id
            ), 'null') WHEN 'com' THEN coalesce((
              SELECT '{"__typename":"Comment","id":"com_' || comments_40.id || '"}'
              FROM comments comments_40
              WHERE comments_40.id = services_12.subject_id
            ), 'null') WHEN 'tkl' THEN coalesce((
              SELECT '{"__typename":"TicketLink","id":"tkl_' || ticket_links_41.id || '"}'
              FROM ticket_links ticket_links_41
              WHERE (ticket_links_41.id = services_12.subject_id AND ticket_links_41.ended_at IS NULL)
            ), 'null') WHEN 'tkw' THEN coalesce((
              SELECT '{"__typename":"TicketWatcher","id":"tkw_' || ticket_watchers_42.id || '"}'
              FROM ticket_watchers ticket_watchers_42
              WHERE (ticket_watchers_42.id = services_12.subject_id AND ticket_watchers_42.ended_at IS NULL)
            ), 'null') WHEN 'wrk' THEN coalesce((
              SELECT '{"__typename":"WorkEntry","id":"wrk_' || work_entries_43.id || '"}'
              FROM work_entries work_entries_43
              WHERE work_entries_43.id = services_12.subject_id
            ), 'null') WHEN 'rtg' THEN coalesce((
              SELECT '{"__typename":"Rating","id":"rtg_' || ratings_44.id || '"}'
              FROM ratings ratings_44
              WHERE ratings_44.id = services_12.subject_id
            ), 'null') WHEN 'cst' THEN coalesce((
              SELECT '{"__typename":"Cost","id":"cst_' || costs_45.id || '"}'
              FROM costs costs_45
              WHERE costs_45.id = services_12.subject_id
            ), 'null') WHEN 'trf' THEN coalesce((
              SELECT '{"__typename":"Tariff","id":"trf_' || tariffs_46.id || '"}'
              FROM tariffs tariffs_46
              WHERE tariffs_46.id = services_12.subject_id
            ), 'null') WHEN 'imp' THEN coalesce((
              SELECT '{"__typename":"Import","id":"imp_' || imports_47.id || '"}'
              FROM imports imports_47
              WHERE imports_47.id = services_12.subject_id
            ), 'null') WHEN 'mal' THEN coalesce((
              SELECT '{"__typename":"Mail","id":"mal_' || mails_48.id || '"}'
              FROM mails mails_48
              WHERE mails_48.id = services_12.subject_id
            ), 'null') WHEN 'prf' THEN coalesce((
              SELECT '{"__typename":"Preference","id":"prf_' || preferences_49.id || '"}'
              FROM preferences preferences_49
              WHERE preferences_49.id = services_12.subject_id
            ), 'null') WHEN 'rpl' THEN coalesce((
              SELECT '{"__typename":"Reply","id":"rpl_' || replies_50.id || '"}'
              FROM replies replies_50
              WHERE (replies_50.id = services_12.subject_id AND (replies_50.scope = 'GLOBAL' OR replies_50.team_id IN (SELECT mine.team_id FROM team_members mine WHERE mine.ended_at IS NULL AND mine.person_id = $7::uuid) OR replies_50.person_id = $7::uuid))
            ), 'null') WHEN 'tks' THEN coalesce((
              SELECT '{"__typename":"TicketStep","id":"tks_' || ticket_steps_51.id || '"}'
              FROM ticket_steps ticket_steps_51
              WHERE ticket_steps_51.id = services_12.subject_id
            ), 'null') WHEN 'pol' THEN coalesce((
              SELECT '{"__typename":"Policy","id":"pol_' || policies_52.id || '"}'
              FROM policies policies_52
              WHERE policies_52.id = services_12.subject_id
            ), 'null') WHEN 'clk' THEN coalesce((
              SELECT '{"__typename":"Clock","id":"clk_' || clocks_53.id || '"}'
              FROM clocks clocks_53
              WHERE clocks_53.id = services_12.subject_id
            ), 'null') WHEN 'trn' THEN coalesce((
              SELECT '{"__typename":"TicketTurn","id":"trn_' || ticket_turns_54.id || '"}'
              FROM ticket_turns ticket_turns_54
              WHERE ticket_turns_54.id = services_12.subject_id
            ), 'null') WHEN 'viw' THEN coalesce((
              SELECT '{"__typename":"View","id":"viw_' || views_55.id || '"}'
              FROM views views_55
              WHERE (views_55.id = services_12.subject_id AND (views_55.owner_id = $7::uuid OR views_55.audience = 'COMPANY' OR views_55.team_id IN (SELECT mine.team_id FROM team_members mine WHERE mine.ended_at IS NULL AND mine.person_id = $7::uuid)))
            ), 'null') ELSE 'null' END || '}' AS o
          FROM services services_12
          LEFT JOIN devices devices_13 ON (devices_13.id = services_12.loaner_id AND devices_13.withdrawn_at IS NULL)
          LEFT JOIN device_models device_models_14 ON device_models_14.id = devices_13.model_id
          WHERE services_12.device_id = devices_1.id
          ORDER BY services_12.out_at DESC, services_12.id DESC
          LIMIT 20
        ) page
      ) || ']},"tickets":{"totalCount":' || (
        SELECT count(*)
        FROM tickets tickets_56
        WHERE tickets_56.id IN (SELECT ticket_devices.ticket_id FROM ticket_devices WHERE ticket_devices.device_id = devices_1.id)
      )::text
        || ',"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"tkt_' || tickets_57.id || '","number":' || tickets_57.number::text
            || ',"title":' || to_json(tickets_57.title)::text
            || ',"turn":"' || tickets_57.turn || '","openedAt":"' || to_char(tickets_57.opened_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","client":' || CASE WHEN organisations_58.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_58.id || '","code":' || to_json(organisations_58.code)::text || '}' END || '}' AS o
          FROM tickets tickets_57
          LEFT JOIN organisations organisations_58 ON organisations_58.id = tickets_57.client_id
          WHERE tickets_57.id IN (SELECT ticket_devices.ticket_id FROM ticket_devices WHERE ticket_devices.device_id = devices_1.id)
          ORDER BY tickets_57.updated_at DESC, tickets_57.id DESC
          LIMIT 20
        ) page
      ) || ']},"history":{"pageInfo":{"hasNextPage":' || CASE WHEN EXISTS (
        SELECT 1
        FROM history history_59
        WHERE (history_59.subject_id = devices_1.id AND (history_59.audience <> 'PRIVATE' OR history_59.audience = 'PRIVATE' AND history_59.actor_id = $7::uuid))
        ORDER BY history_59.position DESC, history_59.id DESC
        LIMIT 1 OFFSET 30
      ) THEN 'true' ELSE 'false' END
        || ',"endCursor":' || coalesce((
          SELECT '"b4799ddc.' || encode(convert_to('[' || history_61.position::text || ',"' || history_61.id || '"]', 'UTF8'), 'hex') || '"'
          FROM (
            SELECT history_62.position, history_62.id
            FROM history history_62
            WHERE (history_62.subject_id = devices_1.id AND (history_62.audience <> 'PRIVATE' OR history_62.audience = 'PRIVATE' AND history_62.actor_id = $7::uuid))
            ORDER BY history_62.position DESC, history_62.id DESC
            LIMIT 30
          ) history_61
          ORDER BY history_61.position ASC, history_61.id ASC
          LIMIT 1
        ), 'null') || '},"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"evt_' || history_63.id || '","name":' || to_json(history_63.name)::text
            || ',"at":"' || to_char(history_63.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","effectiveAt":"' || to_char(history_63.effective_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","audience":"' || history_63.audience || '","requestId":' || coalesce(to_json(history_63.request_id)::text, 'null')
            || ',"changes":' || coalesce(history_63.changes::text, 'null')
            || ',"actor":' || CASE WHEN people_64.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_64.id || '","name":' || to_json(people_64.name)::text || '}' END
            || ',"onBehalfOf":' || CASE WHEN people_65.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_65.id || '","name":' || to_json(people_65.name)::text || '}' END || '}' AS o
          FROM history history_63
          LEFT JOIN people people_64 ON (people_64.id = history_63.actor_id AND people_64.withdrawn_at IS NULL)
          LEFT JOIN people people_65 ON (people_65.id = history_63.on_behalf_of_id AND people_65.withdrawn_at IS NULL)
          WHERE (history_63.subject_id = devices_1.id AND (history_63.audience <> 'PRIVATE' OR history_63.audience = 'PRIVATE' AND history_63.actor_id = $7::uuid))
          ORDER BY history_63.position DESC, history_63.id DESC
          LIMIT 30
        ) page
      ) || ']}}'
      FROM devices devices_1
      LEFT JOIN organisations organisations_2 ON organisations_2.id = devices_1.client_id
      LEFT JOIN people people_3 ON (people_3.id = devices_1.holder_id AND people_3.withdrawn_at IS NULL)
      LEFT JOIN people people_4 ON (people_4.id = devices_1.reserved_for_id AND people_4.withdrawn_at IS NULL)
      LEFT JOIN labels labels_5 ON labels_5.id = devices_1.label_id
      LEFT JOIN device_models device_models_6 ON device_models_6.id = devices_1.model_id
      WHERE (devices_1.id = $8::uuid AND devices_1.withdrawn_at IS NULL)
    ), 'null') || '}', 'UTF8')
