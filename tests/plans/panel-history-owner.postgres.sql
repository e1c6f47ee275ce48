SELECT convert_to('{"history":{"pageInfo":{"hasNextPage":' || CASE WHEN EXISTS (
    SELECT 1
    FROM history history_1
    WHERE (((history_1.audience = 'SHARED' AND history_1.client_id = $1::uuid) OR history_1.audience = 'PRIVATE' AND history_1.actor_id = $2::uuid) AND ((history_1.audience = $3::text) IS NOT TRUE))
    ORDER BY history_1.position DESC, history_1.id DESC
    LIMIT 1 OFFSET 50
  ) THEN 'true' ELSE 'false' END || ',"endCursor":' || coalesce((
      SELECT '"b4799ddc.' || encode(convert_to('[' || history_3.position::text || ',"' || history_3.id || '"]', 'UTF8'), 'hex') || '"'
      FROM (
        SELECT history_4.position, history_4.id
        FROM history history_4
        WHERE (((history_4.audience = 'SHARED' AND history_4.client_id = $1::uuid) OR history_4.audience = 'PRIVATE' AND history_4.actor_id = $2::uuid) AND ((history_4.audience = $3::text) IS NOT TRUE))
        ORDER BY history_4.position DESC, history_4.id DESC
        LIMIT 50
      ) history_3
      ORDER BY history_3.position ASC, history_3.id ASC
      LIMIT 1
    ), 'null') || '},"nodes":[' || (
    SELECT coalesce(string_agg(o, ','), '')
    FROM (
      SELECT '{"id":"evt_' || history_5.id || '","name":' || to_json(history_5.name)::text
        || ',"at":"' || to_char(history_5.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","effectiveAt":"' || to_char(history_5.effective_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","audience":"' || history_5.audience || '","requestId":' || coalesce(to_json(history_5.request_id)::text, 'null')
        || ',"changes":' || coalesce(CASE WHEN history_5.client_id = $1::uuid THEN history_5.changes END::text, 'null')
        || ',"actor":' || CASE WHEN people_6.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_6.id || '","name":' || to_json(people_6.name)::text || '}' END
        || ',"onBehalfOf":' || CASE WHEN people_7.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_7.id || '","name":' || to_json(people_7.name)::text || '}' END
        || ',"client":' || CASE WHEN organisations_8.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_8.id || '","name":' || to_json(organisations_8.name)::text || '}' END
        || ',"subject":' || CASE history_5.subject_type WHEN 'org' THEN coalesce((
          SELECT '{"__typename":"Organisation","id":"org_' || organisations_9.id || '","name":' || to_json(organisations_9.name)::text || '}'
          FROM organisations organisations_9
          WHERE (organisations_9.id = history_5.subject_id AND (organisations_9.id = $1::uuid OR (organisations_9.id = $4::uuid OR organisations_9.kind = 'ENTERPRISE')))
        ), 'null') WHEN 'per' THEN coalesce((
          SELECT '{"__typename":"Person","id":"per_' || people_10.id || '","name":' || to_json(people_10.name)::text || '}'
          FROM people people_10
          WHERE (people_10.id = history_5.subject_id AND people_10.withdrawn_at IS NULL AND (people_10.client_id = $1::uuid OR people_10.id = $2::uuid OR people_10.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
        ), 'null') WHEN 'mem' THEN coalesce((
          SELECT '{"__typename":"Membership","id":"mem_' || memberships_11.id || '","role":"' || memberships_11.role || '","person":' || CASE WHEN people_12.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_12.id || '","name":' || to_json(people_12.name)::text || '}' END
            || ',"organisation":' || CASE WHEN organisations_13.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_13.id || '","name":' || to_json(organisations_13.name)::text || '}' END || '}'
          FROM memberships memberships_11
          LEFT JOIN people people_12 ON (people_12.id = memberships_11.person_id AND people_12.withdrawn_at IS NULL AND (people_12.client_id = $1::uuid OR people_12.id = $2::uuid OR people_12.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
          LEFT JOIN organisations organisations_13 ON (organisations_13.id = memberships_11.organisation_id AND (organisations_13.id = $1::uuid OR (organisations_13.id = $4::uuid OR organisations_13.kind = 'ENTERPRISE')))
          WHERE (memberships_11.id = history_5.subject_id AND (memberships_11.person_id = $2::uuid OR memberships_11.client_id = $1::uuid OR memberships_11.organisation_id = $1::uuid))
        ), 'null') WHEN 'ses' THEN coalesce((
          SELECT '{"__typename":"Session","id":"ses_' || sessions_14.id || '"}'
          FROM sessions sessions_14
          WHERE (sessions_14.id = history_5.subject_id AND sessions_14.person_id = $2::uuid)
        ), 'null') WHEN 'tok' THEN coalesce((
          SELECT '{"__typename":"Token","id":"tok_' || tokens_15.id || '","name":' || to_json(tokens_15.name)::text || '}'
          FROM tokens tokens_15
          WHERE (tokens_15.id = history_5.subject_id AND tokens_15.person_id = $2::uuid)
        ), 'null') WHEN 'sys' THEN coalesce((
          SELECT '{"__typename":"System","id":"sys_' || systems_16.id || '"}'
          FROM systems systems_16
          WHERE (systems_16.id = history_5.subject_id AND systems_16.client_id = $1::uuid)
        ), 'null') WHEN 'acc' THEN coalesce((
          SELECT '{"__typename":"Access","id":"acc_' || accesses_17.id || '"}'
          FROM accesses accesses_17
          WHERE (accesses_17.id = history_5.subject_id AND (accesses_17.client_id = $1::uuid OR (accesses_17.client_id = $1::uuid AND accesses_17.person_id = $2::uuid)))
        ), 'null') WHEN 'cal' THEN coalesce((
          SELECT '{"__typename":"Calendar","id":"cal_' || calendars_18.id || '"}'
          FROM calendars calendars_18
          WHERE (calendars_18.id = history_5.subject_id AND (calendars_18.client_id = $1::uuid OR calendars_18.client_id IN (SELECT it.id FROM organisations it WHERE it.kind = 'ENTERPRISE')))
        ), 'null') WHEN 'clo' THEN coalesce((
          SELECT '{"__typename":"Closure","id":"clo_' || closures_19.id || '"}'
          FROM closures closures_19
          WHERE (closures_19.id = history_5.subject_id AND (closures_19.client_id = $1::uuid OR closures_19.client_id IN (SELECT it.id FROM organisations it WHERE it.kind = 'ENTERPRISE')))
        ), 'null') WHEN 'dec' THEN coalesce((
          SELECT '{"__typename":"Decision","id":"dec_' || decisions_20.id || '"}'
          FROM decisions decisions_20
          WHERE (decisions_20.id = history_5.subject_id AND decisions_20.client_id = $1::uuid)
        ), 'null') WHEN 'opt' THEN coalesce((
          SELECT '{"__typename":"Option","id":"opt_' || options_21.id || '"}'
          FROM options options_21
          WHERE (options_21.id = history_5.subject_id AND options_21.client_id = $1::uuid)
        ), 'null') WHEN 'apr' THEN coalesce((
          SELECT '{"__typename":"Approver","id":"apr_' || approvers_22.id || '"}'
          FROM approvers approvers_22
          WHERE (approvers_22.id = history_5.subject_id AND approvers_22.client_id = $1::uuid)
        ), 'null') WHEN 'rmk' THEN coalesce((
          SELECT '{"__typename":"Remark","id":"rmk_' || remarks_23.id || '"}'
          FROM remarks remarks_23
          WHERE (remarks_23.id = history_5.subject_id AND remarks_23.audience = 'SHARED' AND remarks_23.client_id = $1::uuid)
        ), 'null') WHEN 'dlg' THEN coalesce((
          SELECT '{"__typename":"Delegation","id":"dlg_' || delegations_24.id || '"}'
          FROM delegations delegations_24
          WHERE (delegations_24.id = history_5.subject_id AND (delegations_24.client_id = $1::uuid OR (delegations_24.person_id = $2::uuid OR delegations_24.delegate_id = $2::uuid)))
        ), 'null') WHEN 'mod' THEN coalesce((
          SELECT '{"__typename":"DeviceModel","id":"mod_' || device_models_25.id || '","manufacturer":' || to_json(device_models_25.manufacturer)::text
            || ',"name":' || to_json(device_models_25.name)::text || '}'
          FROM device_models device_models_25
          WHERE (device_models_25.id = history_5.subject_id AND $2::uuid <> '00000000-0000-0000-0000-000000000000')
        ), 'null') WHEN 'lbl' THEN coalesce((
          SELECT '{"__typename":"Label","id":"lbl_' || labels_26.id || '"}'
          FROM labels labels_26
          WHERE (labels_26.id = history_5.subject_id AND labels_26.client_id = $1::uuid)
        ), 'null') WHEN 'dev' THEN coalesce((
          SELECT '{"__typename":"Device","id":"dev_' || devices_27.id || '","tag":' || to_json(devices_27.tag)::text
            || ',"model":' || CASE WHEN device_models_28.id IS NULL THEN 'null' ELSE '{"id":"mod_' || device_models_28.id || '","manufacturer":' || to_json(device_models_28.manufacturer)::text
            || ',"name":' || to_json(device_models_28.name)::text || '}' END || '}'
          FROM devices devices_27
          LEFT JOIN device_models device_models_28 ON (device_models_28.id = devices_27.model_id AND $2::uuid <> '00000000-0000-0000-0000-000000000000')
          WHERE (devices_27.id = history_5.subject_id AND devices_27.withdrawn_at IS NULL AND devices_27.client_id = $1::uuid)
        ), 'null') WHEN 'asg' THEN coalesce((
          SELECT '{"__typename":"Assignment","id":"asg_' || assignments_29.id || '"}'
          FROM assignments assignments_29
          WHERE (assignments_29.id = history_5.subject_id AND assignments_29.client_id = $1::uuid)
        ), 'null') WHEN 'svc' THEN coalesce((
          SELECT '{"__typename":"Service","id":"svc_' || services_30.id || '"}'
          FROM services services_30
          WHERE (services_30.id = history_5.subject_id AND services_30.client_id = $1::uuid)
        ), 'null') WHEN 'fil' THEN coalesce((
          SELECT '{"__typename":"File","id":"fil_' || files_31.id || '"}'
          FROM files files_31
          WHERE (files_31.id = history_5.subject_id AND ((files_31.state <> 'ATTACHED' AND files_31.sender_id = $2::uuid) OR EXISTS (SELECT 1 FROM ticket_files hung WHERE hung.file_id = files_31.id AND hung.client_id = $1::uuid) OR EXISTS (
                SELECT 1
                FROM comment_files hung JOIN comments told ON told.id = hung.comment_id
                WHERE hung.file_id = files_31.id AND (told.audience = 'SHARED' AND told.client_id = $1::uuid)
              )))
        ), 'null') WHEN 'tea' THEN coalesce((
          SELECT '{"__typename":"Team","id":"tea_' || teams_32.id || '"}'
          FROM teams teams_32
          WHERE teams_32.id = history_5.subject_id
        ), 'null') WHEN 'tem' THEN coalesce((
          SELECT '{"__typename":"TeamMember","id":"tem_' || team_members_33.id || '"}'
          FROM team_members team_members_33
          WHERE FALSE
        ), 'null') WHEN 'tkt' THEN coalesce((
          SELECT '{"__typename":"Ticket","id":"tkt_' || tickets_34.id || '","number":' || tickets_34.number::text
            || ',"title":' || to_json(tickets_34.title)::text
            || ',"client":' || CASE WHEN organisations_35.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_35.id || '","code":' || to_json(organisations_35.code)::text || '}' END || '}'
          FROM tickets tickets_34
          LEFT JOIN organisations organisations_35 ON (organisations_35.id = tickets_34.client_id AND (organisations_35.id = $1::uuid OR (organisations_35.id = $4::uuid OR organisations_35.kind = 'ENTERPRISE')))
          WHERE (tickets_34.id = history_5.subject_id AND tickets_34.client_id = $1::uuid)
        ), 'null') WHEN 'com' THEN coalesce((
          SELECT '{"__typename":"Comment","id":"com_' || comments_36.id || '","ticket":' || CASE WHEN tickets_37.id IS NULL THEN 'null' ELSE '{"id":"tkt_' || tickets_37.id || '","number":' || tickets_37.number::text
            || ',"title":' || to_json(tickets_37.title)::text
            || ',"client":' || CASE WHEN organisations_38.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_38.id || '","code":' || to_json(organisations_38.code)::text || '}' END || '}' END || '}'
          FROM comments comments_36
          LEFT JOIN tickets tickets_37 ON (tickets_37.id = comments_36.ticket_id AND tickets_37.client_id = $1::uuid)
          LEFT JOIN organisations organisations_38 ON (organisations_38.id = tickets_37.client_id AND (organisations_38.id = $1::uuid OR (organisations_38.id = $4::uuid OR organisations_38.kind = 'ENTERPRISE')))
          WHERE (comments_36.id = history_5.subject_id AND comments_36.audience = 'SHARED' AND comments_36.client_id = $1::uuid)
        ), 'null') WHEN 'tkl' THEN coalesce((
          SELECT '{"__typename":"TicketLink","id":"tkl_' || ticket_links_39.id || '"}'
          FROM ticket_links ticket_links_39
          WHERE (ticket_links_39.id = history_5.subject_id AND ticket_links_39.ended_at IS NULL AND ticket_links_39.client_id = $1::uuid)
        ), 'null') WHEN 'tkw' THEN coalesce((
          SELECT '{"__typename":"TicketWatcher","id":"tkw_' || ticket_watchers_40.id || '"}'
          FROM ticket_watchers ticket_watchers_40
          WHERE (ticket_watchers_40.id = history_5.subject_id AND ticket_watchers_40.ended_at IS NULL AND ticket_watchers_40.client_id = $1::uuid)
        ), 'null') WHEN 'wrk' THEN coalesce((
          SELECT '{"__typename":"WorkEntry","id":"wrk_' || work_entries_41.id || '"}'
          FROM work_entries work_entries_41
          WHERE (work_entries_41.id = history_5.subject_id AND (work_entries_41.audience = 'SHARED' AND work_entries_41.ended_at IS NULL) AND work_entries_41.client_id = $1::uuid)
        ), 'null') WHEN 'rtg' THEN coalesce((
          SELECT '{"__typename":"Rating","id":"rtg_' || ratings_42.id || '"}'
          FROM ratings ratings_42
          WHERE (ratings_42.id = history_5.subject_id AND ratings_42.client_id = $1::uuid)
        ), 'null') WHEN 'imp' THEN coalesce((
          SELECT '{"__typename":"Import","id":"imp_' || imports_43.id || '","fileName":' || to_json(imports_43.file_name)::text || '}'
          FROM imports imports_43
          WHERE (imports_43.id = history_5.subject_id AND imports_43.client_id = $1::uuid)
        ), 'null') WHEN 'mal' THEN coalesce((SELECT '{"__typename":"Mail","id":"mal_' || mails_44.id || '"}' FROM mails mails_44 WHERE FALSE), 'null') WHEN 'prf' THEN coalesce((
          SELECT '{"__typename":"Preference","id":"prf_' || preferences_45.id || '"}'
          FROM preferences preferences_45
          WHERE (preferences_45.id = history_5.subject_id AND preferences_45.person_id = $2::uuid)
        ), 'null') WHEN 'rpl' THEN coalesce((
          SELECT '{"__typename":"Reply","id":"rpl_' || replies_46.id || '"}'
          FROM replies replies_46
          WHERE FALSE
        ), 'null') WHEN 'tks' THEN coalesce((
          SELECT '{"__typename":"TicketStep","id":"tks_' || ticket_steps_47.id || '"}'
          FROM ticket_steps ticket_steps_47
          WHERE (ticket_steps_47.id = history_5.subject_id AND ticket_steps_47.client_id = $1::uuid)
        ), 'null') WHEN 'pol' THEN coalesce((
          SELECT '{"__typename":"Policy","id":"pol_' || policies_48.id || '"}'
          FROM policies policies_48
          WHERE (policies_48.id = history_5.subject_id AND (policies_48.client_id = $1::uuid OR policies_48.client_id IN (SELECT it.id FROM organisations it WHERE it.kind = 'ENTERPRISE')))
        ), 'null') WHEN 'clk' THEN coalesce((
          SELECT '{"__typename":"Clock","id":"clk_' || clocks_49.id || '"}'
          FROM clocks clocks_49
          WHERE (clocks_49.id = history_5.subject_id AND clocks_49.client_id = $1::uuid)
        ), 'null') WHEN 'trn' THEN coalesce((
          SELECT '{"__typename":"TicketTurn","id":"trn_' || ticket_turns_50.id || '"}'
          FROM ticket_turns ticket_turns_50
          WHERE (ticket_turns_50.id = history_5.subject_id AND ticket_turns_50.client_id = $1::uuid)
        ), 'null') WHEN 'viw' THEN coalesce((
          SELECT '{"__typename":"View","id":"viw_' || views_51.id || '"}'
          FROM views views_51
          WHERE (views_51.id = history_5.subject_id AND views_51.owner_id = $2::uuid)
        ), 'null') ELSE 'null' END || '}' AS o
      FROM history history_5
      LEFT JOIN people people_6 ON (people_6.id = history_5.actor_id AND people_6.withdrawn_at IS NULL AND (people_6.client_id = $1::uuid OR people_6.id = $2::uuid OR people_6.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
      LEFT JOIN people people_7 ON (people_7.id = history_5.on_behalf_of_id AND people_7.withdrawn_at IS NULL AND (people_7.client_id = $1::uuid OR people_7.id = $2::uuid OR people_7.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
      LEFT JOIN organisations organisations_8 ON (organisations_8.id = history_5.client_id AND (organisations_8.id = $1::uuid OR (organisations_8.id = $4::uuid OR organisations_8.kind = 'ENTERPRISE')))
      WHERE (((history_5.audience = 'SHARED' AND history_5.client_id = $1::uuid) OR history_5.audience = 'PRIVATE' AND history_5.actor_id = $2::uuid) AND ((history_5.audience = $3::text) IS NOT TRUE))
      ORDER BY history_5.position DESC, history_5.id DESC
      LIMIT 50
    ) page
  ) || ']}}', 'UTF8')
