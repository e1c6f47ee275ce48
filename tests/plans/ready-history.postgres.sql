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
        ), 'null') WHEN 'per' THEN coalesce((
          SELECT '{"__typename":"Person","id":"per_' || people_6.id || '"}'
          FROM people people_6
          WHERE (people_6.id = history_1.subject_id AND people_6.withdrawn_at IS NULL)
        ), 'null') WHEN 'mem' THEN coalesce((
          SELECT '{"__typename":"Membership","id":"mem_' || memberships_7.id || '"}'
          FROM memberships memberships_7
          WHERE memberships_7.id = history_1.subject_id
        ), 'null') WHEN 'ses' THEN coalesce((
          SELECT '{"__typename":"Session","id":"ses_' || sessions_8.id || '"}'
          FROM sessions sessions_8
          WHERE (sessions_8.id = history_1.subject_id AND sessions_8.person_id = $1::uuid)
        ), 'null') WHEN 'tok' THEN coalesce((
          SELECT '{"__typename":"Token","id":"tok_' || tokens_9.id || '"}'
          FROM tokens tokens_9
          WHERE (tokens_9.id = history_1.subject_id AND tokens_9.person_id = $1::uuid)
        ), 'null') WHEN 'sys' THEN coalesce((
          SELECT '{"__typename":"System","id":"sys_' || systems_10.id || '"}'
          FROM systems systems_10
          WHERE systems_10.id = history_1.subject_id
        ), 'null') WHEN 'acc' THEN coalesce((
          SELECT '{"__typename":"Access","id":"acc_' || accesses_11.id || '"}'
          FROM accesses accesses_11
          WHERE accesses_11.id = history_1.subject_id
        ), 'null') WHEN 'cal' THEN coalesce((
          SELECT '{"__typename":"Calendar","id":"cal_' || calendars_12.id || '"}'
          FROM calendars calendars_12
          WHERE calendars_12.id = history_1.subject_id
        ), 'null') WHEN 'clo' THEN coalesce((
          SELECT '{"__typename":"Closure","id":"clo_' || closures_13.id || '"}'
          FROM closures closures_13
          WHERE closures_13.id = history_1.subject_id
        ), 'null') WHEN 'dec' THEN coalesce((
          SELECT '{"__typename":"Decision","id":"dec_' || decisions_14.id || '"}'
          FROM decisions decisions_14
          WHERE decisions_14.id = history_1.subject_id
        ), 'null') WHEN 'opt' THEN coalesce((
          SELECT '{"__typename":"Option","id":"opt_' || options_15.id || '"}'
          FROM options options_15
          WHERE options_15.id = history_1.subject_id
        ), 'null') WHEN 'apr' THEN coalesce((
          SELECT '{"__typename":"Approver","id":"apr_' || approvers_16.id || '"}'
          FROM approvers approvers_16
          WHERE approvers_16.id = history_1.subject_id
        ), 'null') WHEN 'rmk' THEN coalesce((
          SELECT '{"__typename":"Remark","id":"rmk_' || remarks_17.id || '"}'
          FROM remarks remarks_17
          WHERE remarks_17.id = history_1.subject_id
        ), 'null') WHEN 'dlg' THEN coalesce((
          SELECT '{"__typename":"Delegation","id":"dlg_' || delegations_18.id || '"}'
          FROM delegations delegations_18
          WHERE delegations_18.id = history_1.subject_id
        ), 'null') WHEN 'mod' THEN coalesce((
          SELECT '{"__typename":"DeviceModel","id":"mod_' || device_models_19.id || '"}'
          FROM device_models device_models_19
          WHERE device_models_19.id = history_1.subject_id
        ), 'null') WHEN 'lik' THEN coalesce((
          SELECT '{"__typename":"Likeness","id":"lik_' || likenesses_20.id || '"}'
          FROM likenesses likenesses_20
          WHERE likenesses_20.id = history_1.subject_id
        ), 'null') WHEN 'lbl' THEN coalesce((
          SELECT '{"__typename":"Label","id":"lbl_' || labels_21.id || '"}'
          FROM labels labels_21
          WHERE labels_21.id = history_1.subject_id
        ), 'null') WHEN 'dev' THEN coalesce((
          SELECT '{"__typename":"Device","id":"dev_' || devices_22.id || '"}'
          FROM devices devices_22
          WHERE (devices_22.id = history_1.subject_id AND devices_22.withdrawn_at IS NULL)
        ), 'null') WHEN 'asg' THEN coalesce((
          SELECT '{"__typename":"Assignment","id":"asg_' || assignments_23.id || '"}'
          FROM assignments assignments_23
          WHERE assignments_23.id = history_1.subject_id
        ), 'null') WHEN 'svc' THEN coalesce((
          SELECT '{"__typename":"Service","id":"svc_' || services_24.id || '"}'
          FROM services services_24
          WHERE services_24.id = history_1.subject_id
        ), 'null') WHEN 'fil' THEN coalesce((
          SELECT '{"__typename":"File","id":"fil_' || files_25.id || '"}'
          FROM files files_25
          WHERE (files_25.id = history_1.subject_id AND ((files_25.state <> 'ATTACHED' AND files_25.sender_id = $1::uuid) OR EXISTS (SELECT 1 FROM ticket_files hung WHERE hung.file_id = files_25.id AND TRUE) OR EXISTS (
                SELECT 1
                FROM comment_files hung JOIN comments told ON told.id = hung.comment_id
                WHERE hung.file_id = files_25.id AND TRUE
              )))
        ), 'null') WHEN 'tea' THEN coalesce((
          SELECT '{"__typename":"Team","id":"tea_' || teams_26.id || '"}'
          FROM teams teams_26
          WHERE teams_26.id = history_1.subject_id
        ), 'null') WHEN 'tem' THEN coalesce((
          SELECT '{"__typename":"TeamMember","id":"tem_' || team_members_27.id || '"}'
          FROM team_members team_members_27
          WHERE (team_members_27.id = history_1.subject_id AND team_members_27.ended_at IS NULL)
        ), 'null') WHEN 'tkt' THEN coalesce((
          SELECT '{"__typename":"Ticket","id":"tkt_' || tickets_28.id || '"}'
          FROM tickets tickets_28
          WHERE tickets_28.id = history_1.subject_id
        ), 'null') WHEN 'com' THEN coalesce((
          SELECT '{"__typename":"Comment","id":"com_' || comments_29.id || '"}'
          FROM comments comments_29
          WHERE comments_29.id = history_1.subject_id
        ), 'null') WHEN 'tkl' THEN coalesce((
          SELECT '{"__typename":"TicketLink","id":"tkl_' || ticket_links_30.id || '"}'
          FROM ticket_links ticket_links_30
          WHERE (ticket_links_30.id = history_1.subject_id AND ticket_links_30.ended_at IS NULL)
        ), 'null') WHEN 'tkw' THEN coalesce((
          SELECT '{"__typename":"TicketWatcher","id":"tkw_' || ticket_watchers_31.id || '"}'
          FROM ticket_watchers ticket_watchers_31
          WHERE (ticket_watchers_31.id = history_1.subject_id AND ticket_watchers_31.ended_at IS NULL)
        ), 'null') WHEN 'wrk' THEN coalesce((
          SELECT '{"__typename":"WorkEntry","id":"wrk_' || work_entries_32.id || '"}'
          FROM work_entries work_entries_32
          WHERE work_entries_32.id = history_1.subject_id
        ), 'null') WHEN 'rtg' THEN coalesce((
          SELECT '{"__typename":"Rating","id":"rtg_' || ratings_33.id || '"}'
          FROM ratings ratings_33
          WHERE ratings_33.id = history_1.subject_id
        ), 'null') WHEN 'cst' THEN coalesce((
          SELECT '{"__typename":"Cost","id":"cst_' || costs_34.id || '"}'
          FROM costs costs_34
          WHERE costs_34.id = history_1.subject_id
        ), 'null') WHEN 'trf' THEN coalesce((
          SELECT '{"__typename":"Tariff","id":"trf_' || tariffs_35.id || '"}'
          FROM tariffs tariffs_35
          WHERE tariffs_35.id = history_1.subject_id
        ), 'null') WHEN 'imp' THEN coalesce((
          SELECT '{"__typename":"Import","id":"imp_' || imports_36.id || '"}'
          FROM imports imports_36
          WHERE imports_36.id = history_1.subject_id
        ), 'null') WHEN 'mal' THEN coalesce((
          SELECT '{"__typename":"Mail","id":"mal_' || mails_37.id || '"}'
          FROM mails mails_37
          WHERE mails_37.id = history_1.subject_id
        ), 'null') WHEN 'prf' THEN coalesce((
          SELECT '{"__typename":"Preference","id":"prf_' || preferences_38.id || '"}'
          FROM preferences preferences_38
          WHERE preferences_38.id = history_1.subject_id
        ), 'null') WHEN 'rpl' THEN coalesce((
          SELECT '{"__typename":"Reply","id":"rpl_' || replies_39.id || '"}'
          FROM replies replies_39
          WHERE (replies_39.id = history_1.subject_id AND (replies_39.scope = 'GLOBAL' OR replies_39.team_id IN (SELECT mine.team_id FROM team_members mine WHERE mine.ended_at IS NULL AND mine.person_id = $1::uuid) OR replies_39.person_id = $1::uuid))
        ), 'null') WHEN 'tks' THEN coalesce((
          SELECT '{"__typename":"TicketStep","id":"tks_' || ticket_steps_40.id || '"}'
          FROM ticket_steps ticket_steps_40
          WHERE ticket_steps_40.id = history_1.subject_id
        ), 'null') WHEN 'pol' THEN coalesce((
          SELECT '{"__typename":"Policy","id":"pol_' || policies_41.id || '"}'
          FROM policies policies_41
          WHERE policies_41.id = history_1.subject_id
        ), 'null') WHEN 'clk' THEN coalesce((
          SELECT '{"__typename":"Clock","id":"clk_' || clocks_42.id || '"}'
          FROM clocks clocks_42
          WHERE clocks_42.id = history_1.subject_id
        ), 'null') WHEN 'trn' THEN coalesce((
          SELECT '{"__typename":"TicketTurn","id":"trn_' || ticket_turns_43.id || '"}'
          FROM ticket_turns ticket_turns_43
          WHERE ticket_turns_43.id = history_1.subject_id
        ), 'null') WHEN 'viw' THEN coalesce((
          SELECT '{"__typename":"View","id":"viw_' || views_44.id || '"}'
          FROM views views_44
          WHERE (views_44.id = history_1.subject_id AND (views_44.owner_id = $1::uuid OR views_44.audience = 'COMPANY' OR views_44.team_id IN (SELECT mine.team_id FROM team_members mine WHERE mine.ended_at IS NULL AND mine.person_id = $1::uuid)))
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
    FROM history history_45
    WHERE ((history_45.audience <> 'PRIVATE' OR history_45.audience = 'PRIVATE' AND history_45.actor_id = $1::uuid) AND history_45.at >= $2::timestamptz AND history_45.at < $3::timestamptz)
    ORDER BY history_45.position DESC, history_45.id DESC
    LIMIT 1 OFFSET 5
  ) THEN 'true' ELSE 'false' END || ',"endCursor":' || coalesce((
      SELECT '"b4799ddc.' || encode(convert_to('[' || history_47.position::text || ',"' || history_47.id || '"]', 'UTF8'), 'hex') || '"'
      FROM (
        SELECT history_48.position, history_48.id
        FROM history history_48
        WHERE ((history_48.audience <> 'PRIVATE' OR history_48.audience = 'PRIVATE' AND history_48.actor_id = $1::uuid) AND history_48.at >= $2::timestamptz AND history_48.at < $3::timestamptz)
        ORDER BY history_48.position DESC, history_48.id DESC
        LIMIT 5
      ) history_47
      ORDER BY history_47.position ASC, history_47.id ASC
      LIMIT 1
    ), 'null') || '}}}', 'UTF8')
