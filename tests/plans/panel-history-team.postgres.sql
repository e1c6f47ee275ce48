SELECT convert_to('{"history":{"pageInfo":{"hasNextPage":' || CASE WHEN EXISTS (
    SELECT 1
    FROM history history_1
    WHERE ((history_1.audience <> 'PRIVATE' OR history_1.audience = 'PRIVATE' AND history_1.actor_id = $1::uuid) AND ((history_1.audience = $2::text) IS NOT TRUE))
    ORDER BY history_1.position DESC, history_1.id DESC
    LIMIT 1 OFFSET 50
  ) THEN 'true' ELSE 'false' END || ',"endCursor":' || coalesce((
      SELECT '"b4799ddc.' || encode(convert_to('[' || history_3.position::text || ',"' || history_3.id || '"]', 'UTF8'), 'hex') || '"'
      FROM (
        SELECT history_4.position, history_4.id
        FROM history history_4
        WHERE ((history_4.audience <> 'PRIVATE' OR history_4.audience = 'PRIVATE' AND history_4.actor_id = $1::uuid) AND ((history_4.audience = $2::text) IS NOT TRUE))
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
        || ',"changes":' || coalesce(history_5.changes::text, 'null')
        || ',"actor":' || CASE WHEN people_6.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_6.id || '","name":' || to_json(people_6.name)::text || '}' END
        || ',"onBehalfOf":' || CASE WHEN people_7.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_7.id || '","name":' || to_json(people_7.name)::text || '}' END
        || ',"client":' || CASE WHEN organisations_8.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_8.id || '","name":' || to_json(organisations_8.name)::text || '}' END
        || ',"subject":' || CASE history_5.subject_type WHEN 'org' THEN coalesce((
          SELECT '{"__typename":"Organisation","id":"org_' || organisations_9.id || '","name":' || to_json(organisations_9.name)::text || '}'
          FROM organisations organisations_9
          WHERE organisations_9.id = history_5.subject_id
        ), 'null') WHEN 'per' THEN coalesce((
          SELECT '{"__typename":"Person","id":"per_' || people_10.id || '","name":' || to_json(people_10.name)::text || '}'
          FROM people people_10
          WHERE (people_10.id = history_5.subject_id AND people_10.withdrawn_at IS NULL)
        ), 'null') WHEN 'mem' THEN coalesce((
          SELECT '{"__typename":"Membership","id":"mem_' || memberships_11.id || '","role":"' || memberships_11.role || '","person":' || CASE WHEN people_12.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_12.id || '","name":' || to_json(people_12.name)::text || '}' END
            || ',"organisation":' || CASE WHEN organisations_13.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_13.id || '","name":' || to_json(organisations_13.name)::text || '}' END || '}'
          FROM memberships memberships_11
          LEFT JOIN people people_12 ON (people_12.id = memberships_11.person_id AND people_12.withdrawn_at IS NULL)
          LEFT JOIN organisations organisations_13 ON organisations_13.id = memberships_11.organisation_id
          WHERE memberships_11.id = history_5.subject_id
        ), 'null') WHEN 'ses' THEN coalesce((
          SELECT '{"__typename":"Session","id":"ses_' || sessions_14.id || '"}'
          FROM sessions sessions_14
          WHERE (sessions_14.id = history_5.subject_id AND sessions_14.person_id = $1::uuid)
        ), 'null') WHEN 'tok' THEN coalesce((
          SELECT '{"__typename":"Token","id":"tok_' || tokens_15.id || '","name":' || to_json(tokens_15.name)::text || '}'
          FROM tokens tokens_15
          WHERE (tokens_15.id = history_5.subject_id AND tokens_15.person_id = $1::uuid)
        ), 'null') WHEN 'sys' THEN coalesce((
          SELECT '{"__typename":"System","id":"sys_' || systems_16.id || '"}'
          FROM systems systems_16
          WHERE systems_16.id = history_5.subject_id
        ), 'null') WHEN 'acc' THEN coalesce((
          SELECT '{"__typename":"Access","id":"acc_' || accesses_17.id || '"}'
          FROM accesses accesses_17
          WHERE accesses_17.id = history_5.subject_id
        ), 'null') WHEN 'cal' THEN coalesce((
          SELECT '{"__typename":"Calendar","id":"cal_' || calendars_18.id || '"}'
          FROM calendars calendars_18
          WHERE calendars_18.id = history_5.subject_id
        ), 'null') WHEN 'clo' THEN coalesce((
          SELECT '{"__typename":"Closure","id":"clo_' || closures_19.id || '"}'
          FROM closures closures_19
          WHERE closures_19.id = history_5.subject_id
        ), 'null') WHEN 'dec' THEN coalesce((
          SELECT '{"__typename":"Decision","id":"dec_' || decisions_20.id || '"}'
          FROM decisions decisions_20
          WHERE decisions_20.id = history_5.subject_id
        ), 'null') WHEN 'opt' THEN coalesce((
          SELECT '{"__typename":"Option","id":"opt_' || options_21.id || '"}'
          FROM options options_21
          WHERE options_21.id = history_5.subject_id
        ), 'null') WHEN 'apr' THEN coalesce((
          SELECT '{"__typename":"Approver","id":"apr_' || approvers_22.id || '"}'
          FROM approvers approvers_22
          WHERE approvers_22.id = history_5.subject_id
        ), 'null') WHEN 'rmk' THEN coalesce((
          SELECT '{"__typename":"Remark","id":"rmk_' || remarks_23.id || '"}'
          FROM remarks remarks_23
          WHERE remarks_23.id = history_5.subject_id
        ), 'null') WHEN 'dlg' THEN coalesce((
          SELECT '{"__typename":"Delegation","id":"dlg_' || delegations_24.id || '"}'
          FROM delegations delegations_24
          WHERE delegations_24.id = history_5.subject_id
        ), 'null') WHEN 'mod' THEN coalesce((
          SELECT '{"__typename":"DeviceModel","id":"mod_' || device_models_25.id || '","manufacturer":' || to_json(device_models_25.manufacturer)::text
            || ',"name":' || to_json(device_models_25.name)::text || '}'
          FROM device_models device_models_25
          WHERE device_models_25.id = history_5.subject_id
        ), 'null') WHEN 'lik' THEN coalesce((
          SELECT '{"__typename":"Likeness","id":"lik_' || likenesses_26.id || '"}'
          FROM likenesses likenesses_26
          WHERE likenesses_26.id = history_5.subject_id
        ), 'null') WHEN 'lbl' THEN coalesce((
          SELECT '{"__typename":"Label","id":"lbl_' || labels_27.id || '"}'
          FROM labels labels_27
          WHERE labels_27.id = history_5.subject_id
        ), 'null') WHEN 'dev' THEN coalesce((
          SELECT '{"__typename":"Device","id":"dev_' || devices_28.id || '","tag":' || to_json(devices_28.tag)::text
            || ',"model":' || CASE WHEN device_models_29.id IS NULL THEN 'null' ELSE '{"id":"mod_' || device_models_29.id || '","manufacturer":' || to_json(device_models_29.manufacturer)::text
            || ',"name":' || to_json(device_models_29.name)::text || '}' END || '}'
          FROM devices devices_28
          LEFT JOIN device_models device_models_29 ON device_models_29.id = devices_28.model_id
          WHERE (devices_28.id = history_5.subject_id AND devices_28.withdrawn_at IS NULL)
        ), 'null') WHEN 'asg' THEN coalesce((
          SELECT '{"__typename":"Assignment","id":"asg_' || assignments_30.id || '"}'
          FROM assignments assignments_30
          WHERE assignments_30.id = history_5.subject_id
        ), 'null') WHEN 'svc' THEN coalesce((
          SELECT '{"__typename":"Service","id":"svc_' || services_31.id || '"}'
          FROM services services_31
          WHERE services_31.id = history_5.subject_id
        ), 'null') WHEN 'fil' THEN coalesce((
          SELECT '{"__typename":"File","id":"fil_' || files_32.id || '"}'
          FROM files files_32
          WHERE (files_32.id = history_5.subject_id AND ((files_32.state <> 'ATTACHED' AND files_32.sender_id = $1::uuid) OR EXISTS (SELECT 1 FROM ticket_files hung WHERE hung.file_id = files_32.id AND TRUE) OR EXISTS (
                SELECT 1
                FROM comment_files hung JOIN comments told ON told.id = hung.comment_id
                WHERE hung.file_id = files_32.id AND TRUE
              )))
        ), 'null') WHEN 'tea' THEN coalesce((
          SELECT '{"__typename":"Team","id":"tea_' || teams_33.id || '"}'
          FROM teams teams_33
          WHERE teams_33.id = history_5.subject_id
        ), 'null') WHEN 'tem' THEN coalesce((
          SELECT '{"__typename":"TeamMember","id":"tem_' || team_members_34.id || '"}'
          FROM team_members team_members_34
          WHERE (team_members_34.id = history_5.subject_id AND team_members_34.ended_at IS NULL)
        ), 'null') WHEN 'tkt' THEN coalesce((
          SELECT '{"__typename":"Ticket","id":"tkt_' || tickets_35.id || '","number":' || tickets_35.number::text
            || ',"title":' || to_json(tickets_35.title)::text
            || ',"client":' || CASE WHEN organisations_36.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_36.id || '","code":' || to_json(organisations_36.code)::text || '}' END || '}'
          FROM tickets tickets_35
          LEFT JOIN organisations organisations_36 ON organisations_36.id = tickets_35.client_id
          WHERE tickets_35.id = history_5.subject_id
        ), 'null') WHEN 'com' THEN coalesce((
          SELECT '{"__typename":"Comment","id":"com_' || comments_37.id || '","ticket":' || CASE WHEN tickets_38.id IS NULL THEN 'null' ELSE '{"id":"tkt_' || tickets_38.id || '","number":' || tickets_38.number::text
            || ',"title":' || to_json(tickets_38.title)::text
            || ',"client":' || CASE WHEN organisations_39.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_39.id || '","code":' || to_json(organisations_39.code)::text || '}' END || '}' END || '}'
          FROM comments comments_37
          LEFT JOIN tickets tickets_38 ON tickets_38.id = comments_37.ticket_id
          LEFT JOIN organisations organisations_39 ON organisations_39.id = tickets_38.client_id
          WHERE comments_37.id = history_5.subject_id
        ), 'null') WHEN 'tkl' THEN coalesce((
          SELECT '{"__typename":"TicketLink","id":"tkl_' || ticket_links_40.id || '"}'
          FROM ticket_links ticket_links_40
          WHERE (ticket_links_40.id = history_5.subject_id AND ticket_links_40.ended_at IS NULL)
        ), 'null') WHEN 'tkw' THEN coalesce((
          SELECT '{"__typename":"TicketWatcher","id":"tkw_' || ticket_watchers_41.id || '"}'
          FROM ticket_watchers ticket_watchers_41
          WHERE (ticket_watchers_41.id = history_5.subject_id AND ticket_watchers_41.ended_at IS NULL)
        ), 'null') WHEN 'wrk' THEN coalesce((
          SELECT '{"__typename":"WorkEntry","id":"wrk_' || work_entries_42.id || '"}'
          FROM work_entries work_entries_42
          WHERE work_entries_42.id = history_5.subject_id
        ), 'null') WHEN 'rtg' THEN coalesce((
          SELECT '{"__typename":"Rating","id":"rtg_' || ratings_43.id || '"}'
          FROM ratings ratings_43
          WHERE ratings_43.id = history_5.subject_id
        ), 'null') WHEN 'cst' THEN coalesce((
          SELECT '{"__typename":"Cost","id":"cst_' || costs_44.id || '"}'
          FROM costs costs_44
          WHERE costs_44.id = history_5.subject_id
        ), 'null') WHEN 'trf' THEN coalesce((
          SELECT '{"__typename":"Tariff","id":"trf_' || tariffs_45.id || '"}'
          FROM tariffs tariffs_45
          WHERE tariffs_45.id = history_5.subject_id
        ), 'null') WHEN 'imp' THEN coalesce((
          SELECT '{"__typename":"Import","id":"imp_' || imports_46.id || '","fileName":' || to_json(imports_46.file_name)::text || '}'
          FROM imports imports_46
          WHERE imports_46.id = history_5.subject_id
        ), 'null') WHEN 'mal' THEN coalesce((
          SELECT '{"__typename":"Mail","id":"mal_' || mails_47.id || '"}'
          FROM mails mails_47
          WHERE mails_47.id = history_5.subject_id
        ), 'null') WHEN 'prf' THEN coalesce((
          SELECT '{"__typename":"Preference","id":"prf_' || preferences_48.id || '"}'
          FROM preferences preferences_48
          WHERE preferences_48.id = history_5.subject_id
        ), 'null') WHEN 'rpl' THEN coalesce((
          SELECT '{"__typename":"Reply","id":"rpl_' || replies_49.id || '"}'
          FROM replies replies_49
          WHERE (replies_49.id = history_5.subject_id AND (replies_49.scope = 'GLOBAL' OR replies_49.team_id IN (SELECT mine.team_id FROM team_members mine WHERE mine.ended_at IS NULL AND mine.person_id = $1::uuid) OR replies_49.person_id = $1::uuid))
        ), 'null') WHEN 'tks' THEN coalesce((
          SELECT '{"__typename":"TicketStep","id":"tks_' || ticket_steps_50.id || '"}'
          FROM ticket_steps ticket_steps_50
          WHERE ticket_steps_50.id = history_5.subject_id
        ), 'null') WHEN 'pol' THEN coalesce((
          SELECT '{"__typename":"Policy","id":"pol_' || policies_51.id || '"}'
          FROM policies policies_51
          WHERE policies_51.id = history_5.subject_id
        ), 'null') WHEN 'clk' THEN coalesce((
          SELECT '{"__typename":"Clock","id":"clk_' || clocks_52.id || '"}'
          FROM clocks clocks_52
          WHERE clocks_52.id = history_5.subject_id
        ), 'null') WHEN 'trn' THEN coalesce((
          SELECT '{"__typename":"TicketTurn","id":"trn_' || ticket_turns_53.id || '"}'
          FROM ticket_turns ticket_turns_53
          WHERE ticket_turns_53.id = history_5.subject_id
        ), 'null') WHEN 'viw' THEN coalesce((
          SELECT '{"__typename":"View","id":"viw_' || views_54.id || '"}'
          FROM views views_54
          WHERE (views_54.id = history_5.subject_id AND (views_54.owner_id = $1::uuid OR views_54.audience = 'COMPANY' OR views_54.team_id IN (SELECT mine.team_id FROM team_members mine WHERE mine.ended_at IS NULL AND mine.person_id = $1::uuid)))
        ), 'null') ELSE 'null' END || '}' AS o
      FROM history history_5
      LEFT JOIN people people_6 ON (people_6.id = history_5.actor_id AND people_6.withdrawn_at IS NULL)
      LEFT JOIN people people_7 ON (people_7.id = history_5.on_behalf_of_id AND people_7.withdrawn_at IS NULL)
      LEFT JOIN organisations organisations_8 ON organisations_8.id = history_5.client_id
      WHERE ((history_5.audience <> 'PRIVATE' OR history_5.audience = 'PRIVATE' AND history_5.actor_id = $1::uuid) AND ((history_5.audience = $2::text) IS NOT TRUE))
      ORDER BY history_5.position DESC, history_5.id DESC
      LIMIT 50
    ) page
  ) || ']}}', 'UTF8')
