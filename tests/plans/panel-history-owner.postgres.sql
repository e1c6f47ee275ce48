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
        ), 'null') WHEN 'cal' THEN coalesce((
          SELECT '{"__typename":"Calendar","id":"cal_' || calendars_10.id || '"}'
          FROM calendars calendars_10
          WHERE (calendars_10.id = history_5.subject_id AND (calendars_10.client_id = $1::uuid OR calendars_10.client_id IN (SELECT it.id FROM organisations it WHERE it.kind = 'ENTERPRISE')))
        ), 'null') WHEN 'clo' THEN coalesce((
          SELECT '{"__typename":"Closure","id":"clo_' || closures_11.id || '"}'
          FROM closures closures_11
          WHERE (closures_11.id = history_5.subject_id AND (closures_11.client_id = $1::uuid OR closures_11.client_id IN (SELECT it.id FROM organisations it WHERE it.kind = 'ENTERPRISE')))
        ), 'null') WHEN 'per' THEN coalesce((
          SELECT '{"__typename":"Person","id":"per_' || people_12.id || '","name":' || to_json(people_12.name)::text || '}'
          FROM people people_12
          WHERE (people_12.id = history_5.subject_id AND people_12.withdrawn_at IS NULL AND (people_12.client_id = $1::uuid OR people_12.id = $2::uuid OR people_12.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
        ), 'null') WHEN 'mem' THEN coalesce((
          SELECT '{"__typename":"Membership","id":"mem_' || memberships_13.id || '","role":"' || memberships_13.role || '","person":' || CASE WHEN people_14.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_14.id || '","name":' || to_json(people_14.name)::text || '}' END
            || ',"organisation":' || CASE WHEN organisations_15.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_15.id || '","name":' || to_json(organisations_15.name)::text || '}' END || '}'
          FROM memberships memberships_13
          LEFT JOIN people people_14 ON (people_14.id = memberships_13.person_id AND people_14.withdrawn_at IS NULL AND (people_14.client_id = $1::uuid OR people_14.id = $2::uuid OR people_14.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
          LEFT JOIN organisations organisations_15 ON (organisations_15.id = memberships_13.organisation_id AND (organisations_15.id = $1::uuid OR (organisations_15.id = $4::uuid OR organisations_15.kind = 'ENTERPRISE')))
          WHERE (memberships_13.id = history_5.subject_id AND (memberships_13.person_id = $2::uuid OR memberships_13.client_id = $1::uuid OR memberships_13.organisation_id = $1::uuid))
        ), 'null') WHEN 'ses' THEN coalesce((
          SELECT '{"__typename":"Session","id":"ses_' || sessions_16.id || '"}'
          FROM sessions sessions_16
          WHERE (sessions_16.id = history_5.subject_id AND sessions_16.person_id = $2::uuid)
        ), 'null') WHEN 'tok' THEN coalesce((
          SELECT '{"__typename":"Token","id":"tok_' || tokens_17.id || '","name":' || to_json(tokens_17.name)::text || '}'
          FROM tokens tokens_17
          WHERE (tokens_17.id = history_5.subject_id AND tokens_17.person_id = $2::uuid)
        ), 'null') WHEN 'dec' THEN coalesce((
          SELECT '{"__typename":"Decision","id":"dec_' || decisions_18.id || '"}'
          FROM decisions decisions_18
          WHERE (decisions_18.id = history_5.subject_id AND decisions_18.client_id = $1::uuid)
        ), 'null') WHEN 'opt' THEN coalesce((
          SELECT '{"__typename":"Option","id":"opt_' || options_19.id || '"}'
          FROM options options_19
          WHERE (options_19.id = history_5.subject_id AND options_19.client_id = $1::uuid)
        ), 'null') WHEN 'apr' THEN coalesce((
          SELECT '{"__typename":"Approver","id":"apr_' || approvers_20.id || '"}'
          FROM approvers approvers_20
          WHERE (approvers_20.id = history_5.subject_id AND approvers_20.client_id = $1::uuid)
        ), 'null') WHEN 'rmk' THEN coalesce((
          SELECT '{"__typename":"Remark","id":"rmk_' || remarks_21.id || '"}'
          FROM remarks remarks_21
          WHERE (remarks_21.id = history_5.subject_id AND remarks_21.audience = 'SHARED' AND remarks_21.client_id = $1::uuid)
        ), 'null') WHEN 'dlg' THEN coalesce((
          SELECT '{"__typename":"Delegation","id":"dlg_' || delegations_22.id || '"}'
          FROM delegations delegations_22
          WHERE (delegations_22.id = history_5.subject_id AND (delegations_22.client_id = $1::uuid OR (delegations_22.person_id = $2::uuid OR delegations_22.delegate_id = $2::uuid)))
        ), 'null') WHEN 'mod' THEN coalesce((
          SELECT '{"__typename":"DeviceModel","id":"mod_' || device_models_23.id || '","manufacturer":' || to_json(device_models_23.manufacturer)::text
            || ',"name":' || to_json(device_models_23.name)::text || '}'
          FROM device_models device_models_23
          WHERE (device_models_23.id = history_5.subject_id AND $2::uuid <> '00000000-0000-0000-0000-000000000000')
        ), 'null') WHEN 'lbl' THEN coalesce((
          SELECT '{"__typename":"Label","id":"lbl_' || labels_24.id || '"}'
          FROM labels labels_24
          WHERE (labels_24.id = history_5.subject_id AND labels_24.client_id = $1::uuid)
        ), 'null') WHEN 'dev' THEN coalesce((
          SELECT '{"__typename":"Device","id":"dev_' || devices_25.id || '","tag":' || to_json(devices_25.tag)::text
            || ',"model":' || CASE WHEN device_models_26.id IS NULL THEN 'null' ELSE '{"id":"mod_' || device_models_26.id || '","manufacturer":' || to_json(device_models_26.manufacturer)::text
            || ',"name":' || to_json(device_models_26.name)::text || '}' END || '}'
          FROM devices devices_25
          LEFT JOIN device_models device_models_26 ON (device_models_26.id = devices_25.model_id AND $2::uuid <> '00000000-0000-0000-0000-000000000000')
          WHERE (devices_25.id = history_5.subject_id AND devices_25.withdrawn_at IS NULL AND devices_25.client_id = $1::uuid)
        ), 'null') WHEN 'asg' THEN coalesce((
          SELECT '{"__typename":"Assignment","id":"asg_' || assignments_27.id || '"}'
          FROM assignments assignments_27
          WHERE (assignments_27.id = history_5.subject_id AND assignments_27.client_id = $1::uuid)
        ), 'null') WHEN 'svc' THEN coalesce((
          SELECT '{"__typename":"Service","id":"svc_' || services_28.id || '"}'
          FROM services services_28
          WHERE (services_28.id = history_5.subject_id AND services_28.client_id = $1::uuid)
        ), 'null') WHEN 'fil' THEN coalesce((
          SELECT '{"__typename":"File","id":"fil_' || files_29.id || '"}'
          FROM files files_29
          WHERE (files_29.id = history_5.subject_id AND ((files_29.state <> 'ATTACHED' AND files_29.sender_id = $2::uuid) OR EXISTS (SELECT 1 FROM ticket_files hung WHERE hung.file_id = files_29.id AND hung.client_id = $1::uuid) OR EXISTS (
                SELECT 1
                FROM comment_files hung JOIN comments told ON told.id = hung.comment_id
                WHERE hung.file_id = files_29.id AND (told.audience = 'SHARED' AND told.client_id = $1::uuid)
              )))
        ), 'null') WHEN 'tea' THEN coalesce((
          SELECT '{"__typename":"Team","id":"tea_' || teams_30.id || '"}'
          FROM teams teams_30
          WHERE teams_30.id = history_5.subject_id
        ), 'null') WHEN 'tem' THEN coalesce((
          SELECT '{"__typename":"TeamMember","id":"tem_' || team_members_31.id || '"}'
          FROM team_members team_members_31
          WHERE FALSE
        ), 'null') WHEN 'tkt' THEN coalesce((
          SELECT '{"__typename":"Ticket","id":"tkt_' || tickets_32.id || '","number":' || tickets_32.number::text
            || ',"title":' || to_json(tickets_32.title)::text
            || ',"client":' || CASE WHEN organisations_33.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_33.id || '","code":' || to_json(organisations_33.code)::text || '}' END || '}'
          FROM tickets tickets_32
          LEFT JOIN organisations organisations_33 ON (organisations_33.id = tickets_32.client_id AND (organisations_33.id = $1::uuid OR (organisations_33.id = $4::uuid OR organisations_33.kind = 'ENTERPRISE')))
          WHERE (tickets_32.id = history_5.subject_id AND tickets_32.client_id = $1::uuid)
        ), 'null') WHEN 'com' THEN coalesce((
          SELECT '{"__typename":"Comment","id":"com_' || comments_34.id || '","ticket":' || CASE WHEN tickets_35.id IS NULL THEN 'null' ELSE '{"id":"tkt_' || tickets_35.id || '","number":' || tickets_35.number::text
            || ',"title":' || to_json(tickets_35.title)::text
            || ',"client":' || CASE WHEN organisations_36.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_36.id || '","code":' || to_json(organisations_36.code)::text || '}' END || '}' END || '}'
          FROM comments comments_34
          LEFT JOIN tickets tickets_35 ON (tickets_35.id = comments_34.ticket_id AND tickets_35.client_id = $1::uuid)
          LEFT JOIN organisations organisations_36 ON (organisations_36.id = tickets_35.client_id AND (organisations_36.id = $1::uuid OR (organisations_36.id = $4::uuid OR organisations_36.kind = 'ENTERPRISE')))
          WHERE (comments_34.id = history_5.subject_id AND comments_34.audience = 'SHARED' AND comments_34.client_id = $1::uuid)
        ), 'null') WHEN 'tkl' THEN coalesce((
          SELECT '{"__typename":"TicketLink","id":"tkl_' || ticket_links_37.id || '"}'
          FROM ticket_links ticket_links_37
          WHERE (ticket_links_37.id = history_5.subject_id AND ticket_links_37.ended_at IS NULL AND ticket_links_37.client_id = $1::uuid)
        ), 'null') WHEN 'tkw' THEN coalesce((
          SELECT '{"__typename":"TicketWatcher","id":"tkw_' || ticket_watchers_38.id || '"}'
          FROM ticket_watchers ticket_watchers_38
          WHERE (ticket_watchers_38.id = history_5.subject_id AND ticket_watchers_38.ended_at IS NULL AND ticket_watchers_38.client_id = $1::uuid)
        ), 'null') WHEN 'wrk' THEN coalesce((
          SELECT '{"__typename":"WorkEntry","id":"wrk_' || work_entries_39.id || '"}'
          FROM work_entries work_entries_39
          WHERE (work_entries_39.id = history_5.subject_id AND (work_entries_39.audience = 'SHARED' AND work_entries_39.ended_at IS NULL) AND work_entries_39.client_id = $1::uuid)
        ), 'null') WHEN 'rtg' THEN coalesce((
          SELECT '{"__typename":"Rating","id":"rtg_' || ratings_40.id || '"}'
          FROM ratings ratings_40
          WHERE (ratings_40.id = history_5.subject_id AND ratings_40.client_id = $1::uuid)
        ), 'null') WHEN 'imp' THEN coalesce((
          SELECT '{"__typename":"Import","id":"imp_' || imports_41.id || '","fileName":' || to_json(imports_41.file_name)::text || '}'
          FROM imports imports_41
          WHERE (imports_41.id = history_5.subject_id AND imports_41.client_id = $1::uuid)
        ), 'null') WHEN 'mal' THEN coalesce((SELECT '{"__typename":"Mail","id":"mal_' || mails_42.id || '"}' FROM mails mails_42 WHERE FALSE), 'null') WHEN 'prf' THEN coalesce((
          SELECT '{"__typename":"Preference","id":"prf_' || preferences_43.id || '"}'
          FROM preferences preferences_43
          WHERE (preferences_43.id = history_5.subject_id AND preferences_43.person_id = $2::uuid)
        ), 'null') WHEN 'rpl' THEN coalesce((
          SELECT '{"__typename":"Reply","id":"rpl_' || replies_44.id || '"}'
          FROM replies replies_44
          WHERE FALSE
        ), 'null') WHEN 'tks' THEN coalesce((
          SELECT '{"__typename":"TicketStep","id":"tks_' || ticket_steps_45.id || '"}'
          FROM ticket_steps ticket_steps_45
          WHERE (ticket_steps_45.id = history_5.subject_id AND ticket_steps_45.client_id = $1::uuid)
        ), 'null') WHEN 'pol' THEN coalesce((
          SELECT '{"__typename":"Policy","id":"pol_' || policies_46.id || '"}'
          FROM policies policies_46
          WHERE (policies_46.id = history_5.subject_id AND (policies_46.client_id = $1::uuid OR policies_46.client_id IN (SELECT it.id FROM organisations it WHERE it.kind = 'ENTERPRISE')))
        ), 'null') WHEN 'clk' THEN coalesce((
          SELECT '{"__typename":"Clock","id":"clk_' || clocks_47.id || '"}'
          FROM clocks clocks_47
          WHERE (clocks_47.id = history_5.subject_id AND clocks_47.client_id = $1::uuid)
        ), 'null') WHEN 'trn' THEN coalesce((
          SELECT '{"__typename":"TicketTurn","id":"trn_' || ticket_turns_48.id || '"}'
          FROM ticket_turns ticket_turns_48
          WHERE (ticket_turns_48.id = history_5.subject_id AND ticket_turns_48.client_id = $1::uuid)
        ), 'null') WHEN 'viw' THEN coalesce((
          SELECT '{"__typename":"View","id":"viw_' || views_49.id || '"}'
          FROM views views_49
          WHERE (views_49.id = history_5.subject_id AND views_49.owner_id = $2::uuid)
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
