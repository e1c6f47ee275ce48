SELECT convert_to('{"history":{"nodes":[' || (
    SELECT coalesce(string_agg(o, ','), '')
    FROM (
      SELECT '{"id":"evt_' || history_1.id || '","position":"' || history_1.position || '","at":"' || to_char(history_1.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","effectiveAt":"' || to_char(history_1.effective_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","name":' || to_json(history_1.name)::text
        || ',"changes":' || coalesce(history_1.changes::text, 'null')
        || ',"actor":' || CASE WHEN people_2.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_2.id || '","name":' || to_json(people_2.name)::text || '}' END
        || ',"onBehalfOf":' || CASE WHEN people_3.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_3.id || '","name":' || to_json(people_3.name)::text || '}' END
        || ',"client":' || CASE WHEN organisations_4.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_4.id || '","code":' || to_json(organisations_4.code)::text
        || ',"name":' || to_json(organisations_4.name)::text || '}' END
        || ',"subject":' || CASE history_1.subject_type WHEN 'org' THEN coalesce((
          SELECT '{"__typename":"Organisation","id":"org_' || organisations_5.id || '"}'
          FROM organisations organisations_5
          WHERE organisations_5.id = history_1.subject_id
        ), 'null') WHEN 'cal' THEN coalesce((
          SELECT '{"__typename":"Calendar","id":"cal_' || calendars_6.id || '"}'
          FROM calendars calendars_6
          WHERE calendars_6.id = history_1.subject_id
        ), 'null') WHEN 'clo' THEN coalesce((
          SELECT '{"__typename":"Closure","id":"clo_' || closures_7.id || '"}'
          FROM closures closures_7
          WHERE closures_7.id = history_1.subject_id
        ), 'null') WHEN 'per' THEN coalesce((
          SELECT '{"__typename":"Person","id":"per_' || people_8.id || '"}'
          FROM people people_8
          WHERE (people_8.id = history_1.subject_id AND people_8.withdrawn_at IS NULL)
        ), 'null') WHEN 'mem' THEN coalesce((
          SELECT '{"__typename":"Membership","id":"mem_' || memberships_9.id || '"}'
          FROM memberships memberships_9
          WHERE memberships_9.id = history_1.subject_id
        ), 'null') WHEN 'ses' THEN coalesce((
          SELECT '{"__typename":"Session","id":"ses_' || sessions_10.id || '"}'
          FROM sessions sessions_10
          WHERE (sessions_10.id = history_1.subject_id AND sessions_10.person_id = $1::uuid)
        ), 'null') WHEN 'tok' THEN coalesce((
          SELECT '{"__typename":"Token","id":"tok_' || tokens_11.id || '"}'
          FROM tokens tokens_11
          WHERE (tokens_11.id = history_1.subject_id AND tokens_11.person_id = $1::uuid)
        ), 'null') WHEN 'dec' THEN coalesce((
          SELECT '{"__typename":"Decision","id":"dec_' || decisions_12.id || '"}'
          FROM decisions decisions_12
          WHERE decisions_12.id = history_1.subject_id
        ), 'null') WHEN 'opt' THEN coalesce((
          SELECT '{"__typename":"Option","id":"opt_' || options_13.id || '"}'
          FROM options options_13
          WHERE options_13.id = history_1.subject_id
        ), 'null') WHEN 'apr' THEN coalesce((
          SELECT '{"__typename":"Approver","id":"apr_' || approvers_14.id || '"}'
          FROM approvers approvers_14
          WHERE approvers_14.id = history_1.subject_id
        ), 'null') WHEN 'rmk' THEN coalesce((
          SELECT '{"__typename":"Remark","id":"rmk_' || remarks_15.id || '"}'
          FROM remarks remarks_15
          WHERE remarks_15.id = history_1.subject_id
        ), 'null') WHEN 'dlg' THEN coalesce((
          SELECT '{"__typename":"Delegation","id":"dlg_' || delegations_16.id || '"}'
          FROM delegations delegations_16
          WHERE delegations_16.id = history_1.subject_id
        ), 'null') WHEN 'mod' THEN coalesce((
          SELECT '{"__typename":"DeviceModel","id":"mod_' || device_models_17.id || '"}'
          FROM device_models device_models_17
          WHERE device_models_17.id = history_1.subject_id
        ), 'null') WHEN 'lbl' THEN coalesce((
          SELECT '{"__typename":"Label","id":"lbl_' || labels_18.id || '"}'
          FROM labels labels_18
          WHERE labels_18.id = history_1.subject_id
        ), 'null') WHEN 'dev' THEN coalesce((
          SELECT '{"__typename":"Device","id":"dev_' || devices_19.id || '"}'
          FROM devices devices_19
          WHERE (devices_19.id = history_1.subject_id AND devices_19.withdrawn_at IS NULL)
        ), 'null') WHEN 'asg' THEN coalesce((
          SELECT '{"__typename":"Assignment","id":"asg_' || assignments_20.id || '"}'
          FROM assignments assignments_20
          WHERE assignments_20.id = history_1.subject_id
        ), 'null') WHEN 'svc' THEN coalesce((
          SELECT '{"__typename":"Service","id":"svc_' || services_21.id || '"}'
          FROM services services_21
          WHERE services_21.id = history_1.subject_id
        ), 'null') WHEN 'fil' THEN coalesce((
          SELECT '{"__typename":"File","id":"fil_' || files_22.id || '"}'
          FROM files files_22
          WHERE (files_22.id = history_1.subject_id AND ((files_22.state <> 'ATTACHED' AND files_22.sender_id = $1::uuid) OR EXISTS (SELECT 1 FROM ticket_files hung WHERE hung.file_id = files_22.id AND TRUE) OR EXISTS (
                SELECT 1
                FROM comment_files hung JOIN comments told ON told.id = hung.comment_id
                WHERE hung.file_id = files_22.id AND TRUE
              )))
        ), 'null') WHEN 'tea' THEN coalesce((
          SELECT '{"__typename":"Team","id":"tea_' || teams_23.id || '"}'
          FROM teams teams_23
          WHERE teams_23.id = history_1.subject_id
        ), 'null') WHEN 'tem' THEN coalesce((
          SELECT '{"__typename":"TeamMember","id":"tem_' || team_members_24.id || '"}'
          FROM team_members team_members_24
          WHERE (team_members_24.id = history_1.subject_id AND team_members_24.ended_at IS NULL)
        ), 'null') WHEN 'tkt' THEN coalesce((
          SELECT '{"__typename":"Ticket","id":"tkt_' || tickets_25.id || '"}'
          FROM tickets tickets_25
          WHERE tickets_25.id = history_1.subject_id
        ), 'null') WHEN 'com' THEN coalesce((
          SELECT '{"__typename":"Comment","id":"com_' || comments_26.id || '"}'
          FROM comments comments_26
          WHERE comments_26.id = history_1.subject_id
        ), 'null') WHEN 'tkl' THEN coalesce((
          SELECT '{"__typename":"TicketLink","id":"tkl_' || ticket_links_27.id || '"}'
          FROM ticket_links ticket_links_27
          WHERE (ticket_links_27.id = history_1.subject_id AND ticket_links_27.ended_at IS NULL)
        ), 'null') WHEN 'tkw' THEN coalesce((
          SELECT '{"__typename":"TicketWatcher","id":"tkw_' || ticket_watchers_28.id || '"}'
          FROM ticket_watchers ticket_watchers_28
          WHERE (ticket_watchers_28.id = history_1.subject_id AND ticket_watchers_28.ended_at IS NULL)
        ), 'null') WHEN 'wrk' THEN coalesce((
          SELECT '{"__typename":"WorkEntry","id":"wrk_' || work_entries_29.id || '"}'
          FROM work_entries work_entries_29
          WHERE work_entries_29.id = history_1.subject_id
        ), 'null') WHEN 'rtg' THEN coalesce((
          SELECT '{"__typename":"Rating","id":"rtg_' || ratings_30.id || '"}'
          FROM ratings ratings_30
          WHERE ratings_30.id = history_1.subject_id
        ), 'null') WHEN 'imp' THEN coalesce((
          SELECT '{"__typename":"Import","id":"imp_' || imports_31.id || '"}'
          FROM imports imports_31
          WHERE imports_31.id = history_1.subject_id
        ), 'null') WHEN 'mal' THEN coalesce((
          SELECT '{"__typename":"Mail","id":"mal_' || mails_32.id || '"}'
          FROM mails mails_32
          WHERE mails_32.id = history_1.subject_id
        ), 'null') WHEN 'prf' THEN coalesce((
          SELECT '{"__typename":"Preference","id":"prf_' || preferences_33.id || '"}'
          FROM preferences preferences_33
          WHERE preferences_33.id = history_1.subject_id
        ), 'null') WHEN 'rpl' THEN coalesce((
          SELECT '{"__typename":"Reply","id":"rpl_' || replies_34.id || '"}'
          FROM replies replies_34
          WHERE (replies_34.id = history_1.subject_id AND (replies_34.scope = 'GLOBAL' OR replies_34.team_id IN (SELECT mine.team_id FROM team_members mine WHERE mine.ended_at IS NULL AND mine.person_id = $1::uuid) OR replies_34.person_id = $1::uuid))
        ), 'null') WHEN 'tks' THEN coalesce((
          SELECT '{"__typename":"TicketStep","id":"tks_' || ticket_steps_35.id || '"}'
          FROM ticket_steps ticket_steps_35
          WHERE ticket_steps_35.id = history_1.subject_id
        ), 'null') WHEN 'pol' THEN coalesce((
          SELECT '{"__typename":"Policy","id":"pol_' || policies_36.id || '"}'
          FROM policies policies_36
          WHERE policies_36.id = history_1.subject_id
        ), 'null') WHEN 'clk' THEN coalesce((
          SELECT '{"__typename":"Clock","id":"clk_' || clocks_37.id || '"}'
          FROM clocks clocks_37
          WHERE clocks_37.id = history_1.subject_id
        ), 'null') WHEN 'trn' THEN coalesce((
          SELECT '{"__typename":"TicketTurn","id":"trn_' || ticket_turns_38.id || '"}'
          FROM ticket_turns ticket_turns_38
          WHERE ticket_turns_38.id = history_1.subject_id
        ), 'null') WHEN 'viw' THEN coalesce((
          SELECT '{"__typename":"View","id":"viw_' || views_39.id || '"}'
          FROM views views_39
          WHERE (views_39.id = history_1.subject_id AND (views_39.owner_id = $1::uuid OR views_39.audience = 'COMPANY' OR views_39.team_id IN (SELECT mine.team_id FROM team_members mine WHERE mine.ended_at IS NULL AND mine.person_id = $1::uuid)))
        ), 'null') ELSE 'null' END || '}' AS o
      FROM history history_1
      LEFT JOIN people people_2 ON (people_2.id = history_1.actor_id AND people_2.withdrawn_at IS NULL)
      LEFT JOIN people people_3 ON (people_3.id = history_1.on_behalf_of_id AND people_3.withdrawn_at IS NULL)
      LEFT JOIN organisations organisations_4 ON organisations_4.id = history_1.client_id
      WHERE ((history_1.audience <> 'PRIVATE' OR history_1.audience = 'PRIVATE' AND history_1.actor_id = $1::uuid) AND history_1.at >= $2::timestamptz AND history_1.at < $3::timestamptz)
      ORDER BY history_1.position DESC, history_1.id DESC
      LIMIT 5
    ) page
  ) || '],"pageInfo":{"hasNextPage":' || CASE WHEN EXISTS (
    SELECT 1
    FROM history history_40
    WHERE ((history_40.audience <> 'PRIVATE' OR history_40.audience = 'PRIVATE' AND history_40.actor_id = $1::uuid) AND history_40.at >= $2::timestamptz AND history_40.at < $3::timestamptz)
    ORDER BY history_40.position DESC, history_40.id DESC
    LIMIT 1 OFFSET 5
  ) THEN 'true' ELSE 'false' END || ',"endCursor":' || coalesce((
      SELECT '"b4799ddc.' || encode(convert_to('[' || history_42.position::text || ',"' || history_42.id || '"]', 'UTF8'), 'hex') || '"'
      FROM (
        SELECT history_43.position, history_43.id
        FROM history history_43
        WHERE ((history_43.audience <> 'PRIVATE' OR history_43.audience = 'PRIVATE' AND history_43.actor_id = $1::uuid) AND history_43.at >= $2::timestamptz AND history_43.at < $3::timestamptz)
        ORDER BY history_43.position DESC, history_43.id DESC
        LIMIT 5
      ) history_42
      ORDER BY history_42.position ASC, history_42.id ASC
      LIMIT 1
    ), 'null') || '}}}', 'UTF8')
