SELECT convert_to('{"history":{"pageInfo":{"hasNextPage":' || CASE WHEN EXISTS (
    SELECT 1
    FROM history history_1
    WHERE ((history_1.audience = 'SHARED' AND history_1.client_id = $1::uuid) OR history_1.audience = 'PRIVATE' AND history_1.actor_id = $2::uuid)
    ORDER BY history_1.position DESC, history_1.id DESC
    LIMIT 1 OFFSET 5
  ) THEN 'true' ELSE 'false' END || ',"endCursor":' || coalesce((
      SELECT '"b4799ddc.' || encode(convert_to('[' || history_3.position::text || ',"' || history_3.id || '"]', 'UTF8'), 'hex') || '"'
      FROM (
        SELECT history_4.position, history_4.id
        FROM history history_4
        WHERE ((history_4.audience = 'SHARED' AND history_4.client_id = $1::uuid) OR history_4.audience = 'PRIVATE' AND history_4.actor_id = $2::uuid)
        ORDER BY history_4.position DESC, history_4.id DESC
        LIMIT 5
      ) history_3
      ORDER BY history_3.position ASC, history_3.id ASC
      LIMIT 1
    ), 'null') || '},"nodes":[' || (
    SELECT coalesce(string_agg(o, ','), '')
    FROM (
      SELECT '{"position":"' || history_5.position || '","name":' || to_json(history_5.name)::text
        || ',"effectiveAt":"' || to_char(history_5.effective_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","changes":' || coalesce(CASE WHEN history_5.client_id = $1::uuid THEN history_5.changes END::text, 'null')
        || ',"actor":' || CASE WHEN people_6.id IS NULL THEN 'null' ELSE '{"name":' || to_json(people_6.name)::text || '}' END
        || ',"subject":' || CASE history_5.subject_type WHEN 'org' THEN coalesce((
          SELECT '{"__typename":"Organisation","id":"org_' || organisations_7.id || '"}'
          FROM organisations organisations_7
          WHERE (organisations_7.id = history_5.subject_id AND (organisations_7.id = $1::uuid OR (organisations_7.id = $3::uuid OR organisations_7.kind = 'ENTERPRISE')))
        ), 'null') WHEN 'per' THEN coalesce((
          SELECT '{"__typename":"Person","id":"per_' || people_8.id || '","name":' || to_json(people_8.name)::text || '}'
          FROM people people_8
          WHERE (people_8.id = history_5.subject_id AND people_8.withdrawn_at IS NULL AND (people_8.client_id = $1::uuid OR people_8.id = $2::uuid OR people_8.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
        ), 'null') WHEN 'mem' THEN coalesce((
          SELECT '{"__typename":"Membership","id":"mem_' || memberships_9.id || '"}'
          FROM memberships memberships_9
          WHERE (memberships_9.id = history_5.subject_id AND (memberships_9.person_id = $2::uuid OR memberships_9.client_id = $1::uuid OR memberships_9.organisation_id = $1::uuid))
        ), 'null') WHEN 'ses' THEN coalesce((
          SELECT '{"__typename":"Session","id":"ses_' || sessions_10.id || '"}'
          FROM sessions sessions_10
          WHERE (sessions_10.id = history_5.subject_id AND sessions_10.person_id = $2::uuid)
        ), 'null') WHEN 'tok' THEN coalesce((
          SELECT '{"__typename":"Token","id":"tok_' || tokens_11.id || '"}'
          FROM tokens tokens_11
          WHERE (tokens_11.id = history_5.subject_id AND tokens_11.person_id = $2::uuid)
        ), 'null') WHEN 'sys' THEN coalesce((
          SELECT '{"__typename":"System","id":"sys_' || systems_12.id || '"}'
          FROM systems systems_12
          WHERE (systems_12.id = history_5.subject_id AND systems_12.client_id = $1::uuid)
        ), 'null') WHEN 'acc' THEN coalesce((
          SELECT '{"__typename":"Access","id":"acc_' || accesses_13.id || '"}'
          FROM accesses accesses_13
          WHERE (accesses_13.id = history_5.subject_id AND (accesses_13.client_id = $1::uuid OR (accesses_13.client_id = $1::uuid AND accesses_13.person_id = $2::uuid)))
        ), 'null') WHEN 'cal' THEN coalesce((
          SELECT '{"__typename":"Calendar","id":"cal_' || calendars_14.id || '"}'
          FROM calendars calendars_14
          WHERE (calendars_14.id = history_5.subject_id AND (calendars_14.client_id = $1::uuid OR calendars_14.client_id IN (SELECT it.id FROM organisations it WHERE it.kind = 'ENTERPRISE')))
        ), 'null') WHEN 'clo' THEN coalesce((
          SELECT '{"__typename":"Closure","id":"clo_' || closures_15.id || '"}'
          FROM closures closures_15
          WHERE (closures_15.id = history_5.subject_id AND (closures_15.client_id = $1::uuid OR closures_15.client_id IN (SELECT it.id FROM organisations it WHERE it.kind = 'ENTERPRISE')))
        ), 'null') WHEN 'dec' THEN coalesce((
          SELECT '{"__typename":"Decision","id":"dec_' || decisions_16.id || '"}'
          FROM decisions decisions_16
          WHERE (decisions_16.id = history_5.subject_id AND decisions_16.client_id = $1::uuid)
        ), 'null') WHEN 'opt' THEN coalesce((
          SELECT '{"__typename":"Option","id":"opt_' || options_17.id || '"}'
          FROM options options_17
          WHERE (options_17.id = history_5.subject_id AND options_17.client_id = $1::uuid)
        ), 'null') WHEN 'apr' THEN coalesce((
          SELECT '{"__typename":"Approver","id":"apr_' || approvers_18.id || '"}'
          FROM approvers approvers_18
          WHERE (approvers_18.id = history_5.subject_id AND approvers_18.client_id = $1::uuid)
        ), 'null') WHEN 'rmk' THEN coalesce((
          SELECT '{"__typename":"Remark","id":"rmk_' || remarks_19.id || '"}'
          FROM remarks remarks_19
          WHERE (remarks_19.id = history_5.subject_id AND remarks_19.audience = 'SHARED' AND remarks_19.client_id = $1::uuid)
        ), 'null') WHEN 'dlg' THEN coalesce((
          SELECT '{"__typename":"Delegation","id":"dlg_' || delegations_20.id || '"}'
          FROM delegations delegations_20
          WHERE (delegations_20.id = history_5.subject_id AND (delegations_20.client_id = $1::uuid OR (delegations_20.person_id = $2::uuid OR delegations_20.delegate_id = $2::uuid)))
        ), 'null') WHEN 'mod' THEN coalesce((
          SELECT '{"__typename":"DeviceModel","id":"mod_' || device_models_21.id || '"}'
          FROM device_models device_models_21
          WHERE (device_models_21.id = history_5.subject_id AND $2::uuid <> '00000000-0000-0000-0000-000000000000')
        ), 'null') WHEN 'lbl' THEN coalesce((
          SELECT '{"__typename":"Label","id":"lbl_' || labels_22.id || '"}'
          FROM labels labels_22
          WHERE (labels_22.id = history_5.subject_id AND labels_22.client_id = $1::uuid)
        ), 'null') WHEN 'dev' THEN coalesce((
          SELECT '{"__typename":"Device","id":"dev_' || devices_23.id || '","tag":' || to_json(devices_23.tag)::text || '}'
          FROM devices devices_23
          WHERE (devices_23.id = history_5.subject_id AND devices_23.withdrawn_at IS NULL AND devices_23.client_id = $1::uuid)
        ), 'null') WHEN 'asg' THEN coalesce((
          SELECT '{"__typename":"Assignment","id":"asg_' || assignments_24.id || '"}'
          FROM assignments assignments_24
          WHERE (assignments_24.id = history_5.subject_id AND assignments_24.client_id = $1::uuid)
        ), 'null') WHEN 'svc' THEN coalesce((
          SELECT '{"__typename":"Service","id":"svc_' || services_25.id || '"}'
          FROM services services_25
          WHERE (services_25.id = history_5.subject_id AND services_25.client_id = $1::uuid)
        ), 'null') WHEN 'fil' THEN coalesce((
          SELECT '{"__typename":"File","id":"fil_' || files_26.id || '"}'
          FROM files files_26
          WHERE (files_26.id = history_5.subject_id AND ((files_26.state <> 'ATTACHED' AND files_26.sender_id = $2::uuid) OR EXISTS (SELECT 1 FROM ticket_files hung WHERE hung.file_id = files_26.id AND hung.client_id = $1::uuid) OR EXISTS (
                SELECT 1
                FROM comment_files hung JOIN comments told ON told.id = hung.comment_id
                WHERE hung.file_id = files_26.id AND (told.audience = 'SHARED' AND told.client_id = $1::uuid)
              )))
        ), 'null') WHEN 'tea' THEN coalesce((
          SELECT '{"__typename":"Team","id":"tea_' || teams_27.id || '"}'
          FROM teams teams_27
          WHERE teams_27.id = history_5.subject_id
        ), 'null') WHEN 'tem' THEN coalesce((
          SELECT '{"__typename":"TeamMember","id":"tem_' || team_members_28.id || '"}'
          FROM team_members team_members_28
          WHERE FALSE
        ), 'null') WHEN 'tkt' THEN coalesce((
          SELECT '{"__typename":"Ticket","id":"tkt_' || tickets_29.id || '","number":' || tickets_29.number::text
            || ',"title":' || to_json(tickets_29.title)::text || '}'
          FROM tickets tickets_29
          WHERE (tickets_29.id = history_5.subject_id AND tickets_29.client_id = $1::uuid)
        ), 'null') WHEN 'com' THEN coalesce((
          SELECT '{"__typename":"Comment","id":"com_' || comments_30.id || '"}'
          FROM comments comments_30
          WHERE (comments_30.id = history_5.subject_id AND comments_30.audience = 'SHARED' AND comments_30.client_id = $1::uuid)
        ), 'null') WHEN 'tkl' THEN coalesce((
          SELECT '{"__typename":"TicketLink","id":"tkl_' || ticket_links_31.id || '"}'
          FROM ticket_links ticket_links_31
          WHERE (ticket_links_31.id = history_5.subject_id AND ticket_links_31.ended_at IS NULL AND ticket_links_31.client_id = $1::uuid)
        ), 'null') WHEN 'tkw' THEN coalesce((
          SELECT '{"__typename":"TicketWatcher","id":"tkw_' || ticket_watchers_32.id || '"}'
          FROM ticket_watchers ticket_watchers_32
          WHERE (ticket_watchers_32.id = history_5.subject_id AND ticket_watchers_32.ended_at IS NULL AND ticket_watchers_32.client_id = $1::uuid)
        ), 'null') WHEN 'wrk' THEN coalesce((
          SELECT '{"__typename":"WorkEntry","id":"wrk_' || work_entries_33.id || '"}'
          FROM work_entries work_entries_33
          WHERE (work_entries_33.id = history_5.subject_id AND (work_entries_33.audience = 'SHARED' AND work_entries_33.ended_at IS NULL) AND work_entries_33.client_id = $1::uuid)
        ), 'null') WHEN 'rtg' THEN coalesce((
          SELECT '{"__typename":"Rating","id":"rtg_' || ratings_34.id || '"}'
          FROM ratings ratings_34
          WHERE (ratings_34.id = history_5.subject_id AND ratings_34.client_id = $1::uuid)
        ), 'null') WHEN 'imp' THEN coalesce((
          SELECT '{"__typename":"Import","id":"imp_' || imports_35.id || '"}'
          FROM imports imports_35
          WHERE (imports_35.id = history_5.subject_id AND imports_35.client_id = $1::uuid)
        ), 'null') WHEN 'mal' THEN coalesce((SELECT '{"__typename":"Mail","id":"mal_' || mails_36.id || '"}' FROM mails mails_36 WHERE FALSE), 'null') WHEN 'prf' THEN coalesce((
          SELECT '{"__typename":"Preference","id":"prf_' || preferences_37.id || '"}'
          FROM preferences preferences_37
          WHERE (preferences_37.id = history_5.subject_id AND preferences_37.person_id = $2::uuid)
        ), 'null') WHEN 'rpl' THEN coalesce((
          SELECT '{"__typename":"Reply","id":"rpl_' || replies_38.id || '"}'
          FROM replies replies_38
          WHERE FALSE
        ), 'null') WHEN 'tks' THEN coalesce((
          SELECT '{"__typename":"TicketStep","id":"tks_' || ticket_steps_39.id || '"}'
          FROM ticket_steps ticket_steps_39
          WHERE (ticket_steps_39.id = history_5.subject_id AND ticket_steps_39.client_id = $1::uuid)
        ), 'null') WHEN 'pol' THEN coalesce((
          SELECT '{"__typename":"Policy","id":"pol_' || policies_40.id || '"}'
          FROM policies policies_40
          WHERE (policies_40.id = history_5.subject_id AND (policies_40.client_id = $1::uuid OR policies_40.client_id IN (SELECT it.id FROM organisations it WHERE it.kind = 'ENTERPRISE')))
        ), 'null') WHEN 'clk' THEN coalesce((
          SELECT '{"__typename":"Clock","id":"clk_' || clocks_41.id || '"}'
          FROM clocks clocks_41
          WHERE (clocks_41.id = history_5.subject_id AND clocks_41.client_id = $1::uuid)
        ), 'null') WHEN 'trn' THEN coalesce((
          SELECT '{"__typename":"TicketTurn","id":"trn_' || ticket_turns_42.id || '"}'
          FROM ticket_turns ticket_turns_42
          WHERE (ticket_turns_42.id = history_5.subject_id AND ticket_turns_42.client_id = $1::uuid)
        ), 'null') WHEN 'viw' THEN coalesce((
          SELECT '{"__typename":"View","id":"viw_' || views_43.id || '"}'
          FROM views views_43
          WHERE (views_43.id = history_5.subject_id AND views_43.owner_id = $2::uuid)
        ), 'null') ELSE 'null' END || '}' AS o
      FROM history history_5
      LEFT JOIN people people_6 ON (people_6.id = history_5.actor_id AND people_6.withdrawn_at IS NULL AND (people_6.client_id = $1::uuid OR people_6.id = $2::uuid OR people_6.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
      WHERE ((history_5.audience = 'SHARED' AND history_5.client_id = $1::uuid) OR history_5.audience = 'PRIVATE' AND history_5.actor_id = $2::uuid)
      ORDER BY history_5.position DESC, history_5.id DESC
      LIMIT 5
    ) page
  ) || ']}}', 'UTF8')
