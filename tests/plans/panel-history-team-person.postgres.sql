SELECT convert_to('{"history":{"pageInfo":{"hasNextPage":' || CASE WHEN EXISTS (
    SELECT 1
    FROM history history_1
    WHERE ((history_1.audience <> 'PRIVATE' OR history_1.audience = 'PRIVATE' AND history_1.actor_id = $1::uuid) AND history_1.name = ANY($2::text[]) AND history_1.at >= $3::timestamptz AND history_1.actor_id = $4::uuid AND EXISTS (
        SELECT 1
        FROM people people_2
        WHERE people_2.id = history_1.actor_id AND (people_2.withdrawn_at IS NULL AND people_2.id = $4::uuid)
      ))
    ORDER BY history_1.position DESC, history_1.id DESC
    LIMIT 1 OFFSET 50
  ) THEN 'true' ELSE 'false' END || ',"endCursor":' || coalesce((
      SELECT '"b4799ddc.' || encode(convert_to('[' || history_4.position::text || ',"' || history_4.id || '"]', 'UTF8'), 'hex') || '"'
      FROM (
        SELECT history_5.position, history_5.id
        FROM history history_5
        WHERE ((history_5.audience <> 'PRIVATE' OR history_5.audience = 'PRIVATE' AND history_5.actor_id = $1::uuid) AND history_5.name = ANY($2::text[]) AND history_5.at >= $3::timestamptz AND history_5.actor_id = $4::uuid AND EXISTS (
            SELECT 1
            FROM people people_6
            WHERE people_6.id = history_5.actor_id AND (people_6.withdrawn_at IS NULL AND people_6.id = $4::uuid)
          ))
        ORDER BY history_5.position DESC, history_5.id DESC
        LIMIT 50
      ) history_4
      ORDER BY history_4.position ASC, history_4.id ASC
      LIMIT 1
    ), 'null') || '},"nodes":[' || (
    SELECT coalesce(string_agg(o, ','), '')
    FROM (
      SELECT '{"id":"evt_' || history_7.id || '","name":' || to_json(history_7.name)::text
        || ',"at":"' || to_char(history_7.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","effectiveAt":"' || to_char(history_7.effective_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","audience":"' || history_7.audience || '","requestId":' || coalesce(to_json(history_7.request_id)::text, 'null')
        || ',"changes":' || coalesce(history_7.changes::text, 'null')
        || ',"actor":' || CASE WHEN people_8.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_8.id || '","name":' || to_json(people_8.name)::text || '}' END
        || ',"onBehalfOf":' || CASE WHEN people_9.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_9.id || '","name":' || to_json(people_9.name)::text || '}' END
        || ',"client":' || CASE WHEN organisations_10.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_10.id || '","name":' || to_json(organisations_10.name)::text || '}' END
        || ',"subject":' || CASE history_7.subject_type WHEN 'org' THEN coalesce((
          SELECT '{"__typename":"Organisation","id":"org_' || organisations_11.id || '","name":' || to_json(organisations_11.name)::text || '}'
          FROM organisations organisations_11
          WHERE organisations_11.id = history_7.subject_id
        ), 'null') WHEN 'per' THEN coalesce((
          SELECT '{"__typename":"Person","id":"per_' || people_12.id || '","name":' || to_json(people_12.name)::text || '}'
          FROM people people_12
          WHERE (people_12.id = history_7.subject_id AND people_12.withdrawn_at IS NULL)
        ), 'null') WHEN 'mem' THEN coalesce((
          SELECT '{"__typename":"Membership","id":"mem_' || memberships_13.id || '","role":"' || memberships_13.role || '","person":' || CASE WHEN people_14.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_14.id || '","name":' || to_json(people_14.name)::text || '}' END
            || ',"organisation":' || CASE WHEN organisations_15.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_15.id || '","name":' || to_json(organisations_15.name)::text || '}' END || '}'
          FROM memberships memberships_13
          LEFT JOIN people people_14 ON (people_14.id = memberships_13.person_id AND people_14.withdrawn_at IS NULL)
          LEFT JOIN organisations organisations_15 ON organisations_15.id = memberships_13.organisation_id
          WHERE memberships_13.id = history_7.subject_id
        ), 'null') WHEN 'ses' THEN coalesce((
          SELECT '{"__typename":"Session","id":"ses_' || sessions_16.id || '"}'
          FROM sessions sessions_16
          WHERE (sessions_16.id = history_7.subject_id AND sessions_16.person_id = $1::uuid)
        ), 'null') WHEN 'tok' THEN coalesce((
          SELECT '{"__typename":"Token","id":"tok_' || tokens_17.id || '","name":' || to_json(tokens_17.name)::text || '}'
          FROM tokens tokens_17
          WHERE (tokens_17.id = history_7.subject_id AND tokens_17.person_id = $1::uuid)
        ), 'null') WHEN 'sys' THEN coalesce((
          SELECT '{"__typename":"System","id":"sys_' || systems_18.id || '"}'
          FROM systems systems_18
          WHERE systems_18.id = history_7.subject_id
        ), 'null') WHEN 'acc' THEN coalesce((
          SELECT '{"__typename":"Access","id":"acc_' || accesses_19.id || '"}'
          FROM accesses accesses_19
          WHERE accesses_19.id = history_7.subject_id
        ), 'null') WHEN 'cal' THEN coalesce((
          SELECT '{"__typename":"Calendar","id":"cal_' || calendars_20.id || '"}'
          FROM calendars calendars_20
          WHERE calendars_20.id = history_7.subject_id
        ), 'null') WHEN 'clo' THEN coalesce((
          SELECT '{"__typename":"Closure","id":"clo_' || closures_21.id || '"}'
          FROM closures closures_21
          WHERE closures_21.id = history_7.subject_id
        ), 'null') WHEN 'dec' THEN coalesce((
          SELECT '{"__typename":"Decision","id":"dec_' || decisions_22.id || '"}'
          FROM decisions decisions_22
          WHERE decisions_22.id = history_7.subject_id
        ), 'null') WHEN 'opt' THEN coalesce((
          SELECT '{"__typename":"Option","id":"opt_' || options_23.id || '"}'
          FROM options options_23
          WHERE options_23.id = history_7.subject_id
        ), 'null') WHEN 'apr' THEN coalesce((
          SELECT '{"__typename":"Approver","id":"apr_' || approvers_24.id || '"}'
          FROM approvers approvers_24
          WHERE approvers_24.id = history_7.subject_id
        ), 'null') WHEN 'rmk' THEN coalesce((
          SELECT '{"__typename":"Remark","id":"rmk_' || remarks_25.id || '"}'
          FROM remarks remarks_25
          WHERE remarks_25.id = history_7.subject_id
        ), 'null') WHEN 'dlg' THEN coalesce((
          SELECT '{"__typename":"Delegation","id":"dlg_' || delegations_26.id || '"}'
          FROM delegations delegations_26
          WHERE delegations_26.id = history_7.subject_id
        ), 'null') WHEN 'mod' THEN coalesce((
          SELECT '{"__typename":"DeviceModel","id":"mod_' || device_models_27.id || '","manufacturer":' || to_json(device_models_27.manufacturer)::text
            || ',"name":' || to_json(device_models_27.name)::text || '}'
          FROM device_models device_models_27
          WHERE device_models_27.id = history_7.subject_id
        ), 'null') WHEN 'lbl' THEN coalesce((
          SELECT '{"__typename":"Label","id":"lbl_' || labels_28.id || '"}'
          FROM labels labels_28
          WHERE labels_28.id = history_7.subject_id
        ), 'null') WHEN 'dev' THEN coalesce((
          SELECT '{"__typename":"Device","id":"dev_' || devices_29.id || '","tag":' || to_json(devices_29.tag)::text
            || ',"model":' || CASE WHEN device_models_30.id IS NULL THEN 'null' ELSE '{"id":"mod_' || device_models_30.id || '","manufacturer":' || to_json(device_models_30.manufacturer)::text
            || ',"name":' || to_json(device_models_30.name)::text || '}' END || '}'
          FROM devices devices_29
          LEFT JOIN device_models device_models_30 ON device_models_30.id = devices_29.model_id
          WHERE (devices_29.id = history_7.subject_id AND devices_29.withdrawn_at IS NULL)
        ), 'null') WHEN 'asg' THEN coalesce((
          SELECT '{"__typename":"Assignment","id":"asg_' || assignments_31.id || '"}'
          FROM assignments assignments_31
          WHERE assignments_31.id = history_7.subject_id
        ), 'null') WHEN 'svc' THEN coalesce((
          SELECT '{"__typename":"Service","id":"svc_' || services_32.id || '"}'
          FROM services services_32
          WHERE services_32.id = history_7.subject_id
        ), 'null') WHEN 'fil' THEN coalesce((
          SELECT '{"__typename":"File","id":"fil_' || files_33.id || '"}'
          FROM files files_33
          WHERE (files_33.id = history_7.subject_id AND ((files_33.state <> 'ATTACHED' AND files_33.sender_id = $1::uuid) OR EXISTS (SELECT 1 FROM ticket_files hung WHERE hung.file_id = files_33.id AND TRUE) OR EXISTS (
                SELECT 1
                FROM comment_files hung JOIN comments told ON told.id = hung.comment_id
                WHERE hung.file_id = files_33.id AND TRUE
              )))
        ), 'null') WHEN 'tea' THEN coalesce((
          SELECT '{"__typename":"Team","id":"tea_' || teams_34.id || '"}'
          FROM teams teams_34
          WHERE teams_34.id = history_7.subject_id
        ), 'null') WHEN 'tem' THEN coalesce((
          SELECT '{"__typename":"TeamMember","id":"tem_' || team_members_35.id || '"}'
          FROM team_members team_members_35
          WHERE (team_members_35.id = history_7.subject_id AND team_members_35.ended_at IS NULL)
        ), 'null') WHEN 'tkt' THEN coalesce((
          SELECT '{"__typename":"Ticket","id":"tkt_' || tickets_36.id || '","number":' || tickets_36.number::text
            || ',"title":' || to_json(tickets_36.title)::text
            || ',"client":' || CASE WHEN organisations_37.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_37.id || '","code":' || to_json(organisations_37.code)::text || '}' END || '}'
          FROM tickets tickets_36
          LEFT JOIN organisations organisations_37 ON organisations_37.id = tickets_36.client_id
          WHERE tickets_36.id = history_7.subject_id
        ), 'null') WHEN 'com' THEN coalesce((
          SELECT '{"__typename":"Comment","id":"com_' || comments_38.id || '","ticket":' || CASE WHEN tickets_39.id IS NULL THEN 'null' ELSE '{"id":"tkt_' || tickets_39.id || '","number":' || tickets_39.number::text
            || ',"title":' || to_json(tickets_39.title)::text
            || ',"client":' || CASE WHEN organisations_40.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_40.id || '","code":' || to_json(organisations_40.code)::text || '}' END || '}' END || '}'
          FROM comments comments_38
          LEFT JOIN tickets tickets_39 ON tickets_39.id = comments_38.ticket_id
          LEFT JOIN organisations organisations_40 ON organisations_40.id = tickets_39.client_id
          WHERE comments_38.id = history_7.subject_id
        ), 'null') WHEN 'tkl' THEN coalesce((
          SELECT '{"__typename":"TicketLink","id":"tkl_' || ticket_links_41.id || '"}'
          FROM ticket_links ticket_links_41
          WHERE (ticket_links_41.id = history_7.subject_id AND ticket_links_41.ended_at IS NULL)
        ), 'null') WHEN 'tkw' THEN coalesce((
          SELECT '{"__typename":"TicketWatcher","id":"tkw_' || ticket_watchers_42.id || '"}'
          FROM ticket_watchers ticket_watchers_42
          WHERE (ticket_watchers_42.id = history_7.subject_id AND ticket_watchers_42.ended_at IS NULL)
        ), 'null') WHEN 'wrk' THEN coalesce((
          SELECT '{"__typename":"WorkEntry","id":"wrk_' || work_entries_43.id || '"}'
          FROM work_entries work_entries_43
          WHERE work_entries_43.id = history_7.subject_id
        ), 'null') WHEN 'rtg' THEN coalesce((
          SELECT '{"__typename":"Rating","id":"rtg_' || ratings_44.id || '"}'
          FROM ratings ratings_44
          WHERE ratings_44.id = history_7.subject_id
        ), 'null') WHEN 'imp' THEN coalesce((
          SELECT '{"__typename":"Import","id":"imp_' || imports_45.id || '","fileName":' || to_json(imports_45.file_name)::text || '}'
          FROM imports imports_45
          WHERE imports_45.id = history_7.subject_id
        ), 'null') WHEN 'mal' THEN coalesce((
          SELECT '{"__typename":"Mail","id":"mal_' || mails_46.id || '"}'
          FROM mails mails_46
          WHERE mails_46.id = history_7.subject_id
        ), 'null') WHEN 'prf' THEN coalesce((
          SELECT '{"__typename":"Preference","id":"prf_' || preferences_47.id || '"}'
          FROM preferences preferences_47
          WHERE preferences_47.id = history_7.subject_id
        ), 'null') WHEN 'rpl' THEN coalesce((
          SELECT '{"__typename":"Reply","id":"rpl_' || replies_48.id || '"}'
          FROM replies replies_48
          WHERE (replies_48.id = history_7.subject_id AND (replies_48.scope = 'GLOBAL' OR replies_48.team_id IN (SELECT mine.team_id FROM team_members mine WHERE mine.ended_at IS NULL AND mine.person_id = $1::uuid) OR replies_48.person_id = $1::uuid))
        ), 'null') WHEN 'tks' THEN coalesce((
          SELECT '{"__typename":"TicketStep","id":"tks_' || ticket_steps_49.id || '"}'
          FROM ticket_steps ticket_steps_49
          WHERE ticket_steps_49.id = history_7.subject_id
        ), 'null') WHEN 'pol' THEN coalesce((
          SELECT '{"__typename":"Policy","id":"pol_' || policies_50.id || '"}'
          FROM policies policies_50
          WHERE policies_50.id = history_7.subject_id
        ), 'null') WHEN 'clk' THEN coalesce((
          SELECT '{"__typename":"Clock","id":"clk_' || clocks_51.id || '"}'
          FROM clocks clocks_51
          WHERE clocks_51.id = history_7.subject_id
        ), 'null') WHEN 'trn' THEN coalesce((
          SELECT '{"__typename":"TicketTurn","id":"trn_' || ticket_turns_52.id || '"}'
          FROM ticket_turns ticket_turns_52
          WHERE ticket_turns_52.id = history_7.subject_id
        ), 'null') WHEN 'viw' THEN coalesce((
          SELECT '{"__typename":"View","id":"viw_' || views_53.id || '"}'
          FROM views views_53
          WHERE (views_53.id = history_7.subject_id AND (views_53.owner_id = $1::uuid OR views_53.audience = 'COMPANY' OR views_53.team_id IN (SELECT mine.team_id FROM team_members mine WHERE mine.ended_at IS NULL AND mine.person_id = $1::uuid)))
        ), 'null') ELSE 'null' END || '}' AS o
      FROM history history_7
      LEFT JOIN people people_8 ON (people_8.id = history_7.actor_id AND people_8.withdrawn_at IS NULL)
      LEFT JOIN people people_9 ON (people_9.id = history_7.on_behalf_of_id AND people_9.withdrawn_at IS NULL)
      LEFT JOIN organisations organisations_10 ON organisations_10.id = history_7.client_id
      WHERE ((history_7.audience <> 'PRIVATE' OR history_7.audience = 'PRIVATE' AND history_7.actor_id = $1::uuid) AND history_7.name = ANY($2::text[]) AND history_7.at >= $3::timestamptz AND history_7.actor_id = $4::uuid AND EXISTS (
          SELECT 1
          FROM people people_54
          WHERE people_54.id = history_7.actor_id AND (people_54.withdrawn_at IS NULL AND people_54.id = $4::uuid)
        ))
      ORDER BY history_7.position DESC, history_7.id DESC
      LIMIT 50
    ) page
  ) || ']}}', 'UTF8')
