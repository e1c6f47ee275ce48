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
        ), 'null') WHEN 'dev' THEN coalesce((
          SELECT '{"__typename":"Device","id":"dev_' || devices_18.id || '"}'
          FROM devices devices_18
          WHERE (devices_18.id = history_1.subject_id AND devices_18.withdrawn_at IS NULL)
        ), 'null') WHEN 'asg' THEN coalesce((
          SELECT '{"__typename":"Assignment","id":"asg_' || assignments_19.id || '"}'
          FROM assignments assignments_19
          WHERE assignments_19.id = history_1.subject_id
        ), 'null') WHEN 'fil' THEN coalesce((
          SELECT '{"__typename":"File","id":"fil_' || files_20.id || '"}'
          FROM files files_20
          WHERE (files_20.id = history_1.subject_id AND ((files_20.state <> 'ATTACHED' AND files_20.sender_id = $1::uuid) OR EXISTS (SELECT 1 FROM ticket_files hung WHERE hung.file_id = files_20.id AND TRUE) OR EXISTS (
                SELECT 1
                FROM comment_files hung JOIN comments told ON told.id = hung.comment_id
                WHERE hung.file_id = files_20.id AND TRUE
              )))
        ), 'null') WHEN 'tea' THEN coalesce((
          SELECT '{"__typename":"Team","id":"tea_' || teams_21.id || '"}'
          FROM teams teams_21
          WHERE teams_21.id = history_1.subject_id
        ), 'null') WHEN 'tem' THEN coalesce((
          SELECT '{"__typename":"TeamMember","id":"tem_' || team_members_22.id || '"}'
          FROM team_members team_members_22
          WHERE (team_members_22.id = history_1.subject_id AND team_members_22.ended_at IS NULL)
        ), 'null') WHEN 'tkt' THEN coalesce((
          SELECT '{"__typename":"Ticket","id":"tkt_' || tickets_23.id || '"}'
          FROM tickets tickets_23
          WHERE tickets_23.id = history_1.subject_id
        ), 'null') WHEN 'com' THEN coalesce((
          SELECT '{"__typename":"Comment","id":"com_' || comments_24.id || '"}'
          FROM comments comments_24
          WHERE comments_24.id = history_1.subject_id
        ), 'null') WHEN 'tkl' THEN coalesce((
          SELECT '{"__typename":"TicketLink","id":"tkl_' || ticket_links_25.id || '"}'
          FROM ticket_links ticket_links_25
          WHERE (ticket_links_25.id = history_1.subject_id AND ticket_links_25.ended_at IS NULL)
        ), 'null') WHEN 'tkw' THEN coalesce((
          SELECT '{"__typename":"TicketWatcher","id":"tkw_' || ticket_watchers_26.id || '"}'
          FROM ticket_watchers ticket_watchers_26
          WHERE (ticket_watchers_26.id = history_1.subject_id AND ticket_watchers_26.ended_at IS NULL)
        ), 'null') WHEN 'wrk' THEN coalesce((
          SELECT '{"__typename":"WorkEntry","id":"wrk_' || work_entries_27.id || '"}'
          FROM work_entries work_entries_27
          WHERE work_entries_27.id = history_1.subject_id
        ), 'null') WHEN 'rtg' THEN coalesce((
          SELECT '{"__typename":"Rating","id":"rtg_' || ratings_28.id || '"}'
          FROM ratings ratings_28
          WHERE ratings_28.id = history_1.subject_id
        ), 'null') WHEN 'imp' THEN coalesce((
          SELECT '{"__typename":"Import","id":"imp_' || imports_29.id || '"}'
          FROM imports imports_29
          WHERE imports_29.id = history_1.subject_id
        ), 'null') WHEN 'mal' THEN coalesce((
          SELECT '{"__typename":"Mail","id":"mal_' || mails_30.id || '"}'
          FROM mails mails_30
          WHERE mails_30.id = history_1.subject_id
        ), 'null') WHEN 'prf' THEN coalesce((
          SELECT '{"__typename":"Preference","id":"prf_' || preferences_31.id || '"}'
          FROM preferences preferences_31
          WHERE preferences_31.id = history_1.subject_id
        ), 'null') WHEN 'rpl' THEN coalesce((
          SELECT '{"__typename":"Reply","id":"rpl_' || replies_32.id || '"}'
          FROM replies replies_32
          WHERE (replies_32.id = history_1.subject_id AND (replies_32.scope = 'GLOBAL' OR replies_32.team_id IN (SELECT mine.team_id FROM team_members mine WHERE mine.ended_at IS NULL AND mine.person_id = $1::uuid) OR replies_32.person_id = $1::uuid))
        ), 'null') WHEN 'tks' THEN coalesce((
          SELECT '{"__typename":"TicketStep","id":"tks_' || ticket_steps_33.id || '"}'
          FROM ticket_steps ticket_steps_33
          WHERE ticket_steps_33.id = history_1.subject_id
        ), 'null') WHEN 'pol' THEN coalesce((
          SELECT '{"__typename":"Policy","id":"pol_' || policies_34.id || '"}'
          FROM policies policies_34
          WHERE policies_34.id = history_1.subject_id
        ), 'null') WHEN 'clk' THEN coalesce((
          SELECT '{"__typename":"Clock","id":"clk_' || clocks_35.id || '"}'
          FROM clocks clocks_35
          WHERE clocks_35.id = history_1.subject_id
        ), 'null') WHEN 'trn' THEN coalesce((
          SELECT '{"__typename":"TicketTurn","id":"trn_' || ticket_turns_36.id || '"}'
          FROM ticket_turns ticket_turns_36
          WHERE ticket_turns_36.id = history_1.subject_id
        ), 'null') WHEN 'viw' THEN coalesce((
          SELECT '{"__typename":"View","id":"viw_' || views_37.id || '"}'
          FROM views views_37
          WHERE (views_37.id = history_1.subject_id AND (views_37.owner_id = $1::uuid OR views_37.audience = 'COMPANY' OR views_37.team_id IN (SELECT mine.team_id FROM team_members mine WHERE mine.ended_at IS NULL AND mine.person_id = $1::uuid)))
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
    FROM history history_38
    WHERE ((history_38.audience <> 'PRIVATE' OR history_38.audience = 'PRIVATE' AND history_38.actor_id = $1::uuid) AND history_38.at >= $2::timestamptz AND history_38.at < $3::timestamptz)
    ORDER BY history_38.position DESC, history_38.id DESC
    LIMIT 1 OFFSET 5
  ) THEN 'true' ELSE 'false' END || ',"endCursor":' || coalesce((
      SELECT '"b4799ddc.' || encode(convert_to('[' || history_40.position::text || ',"' || history_40.id || '"]', 'UTF8'), 'hex') || '"'
      FROM (
        SELECT history_41.position, history_41.id
        FROM history history_41
        WHERE ((history_41.audience <> 'PRIVATE' OR history_41.audience = 'PRIVATE' AND history_41.actor_id = $1::uuid) AND history_41.at >= $2::timestamptz AND history_41.at < $3::timestamptz)
        ORDER BY history_41.position DESC, history_41.id DESC
        LIMIT 5
      ) history_40
      ORDER BY history_40.position ASC, history_40.id ASC
      LIMIT 1
    ), 'null') || '}}}', 'UTF8')
