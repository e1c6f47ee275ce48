WITH found_2 AS (
  SELECT history_1.position
  FROM history history_1
  WHERE (((history_1.audience = 'SHARED' AND history_1.client_id = $1::uuid) OR history_1.audience = 'PRIVATE' AND history_1.actor_id = $2::uuid) AND history_1.position > $3::bigint)
  ORDER BY history_1.position
  LIMIT 101
) SELECT convert_to('{"changes":{"position":"' || coalesce((SELECT max(position) FROM (SELECT position FROM found_2 ORDER BY position LIMIT 100) told), $3::bigint) || '","more":' || CASE WHEN (SELECT count(*) FROM found_2) > 100 THEN 'true' ELSE 'false' END || ',"events":[' || (
    SELECT coalesce(string_agg(o, ','), '')
    FROM (
      SELECT '{"id":"evt_' || history_3.id || '","requestId":' || coalesce(to_json(history_3.request_id)::text, 'null')
        || ',"subject":' || CASE history_3.subject_type WHEN 'org' THEN coalesce((
          SELECT '{"__typename":"Organisation","id":"org_' || organisations_4.id || '"}'
          FROM organisations organisations_4
          WHERE (organisations_4.id = history_3.subject_id AND (organisations_4.id = $1::uuid OR (organisations_4.id = $4::uuid OR organisations_4.kind = 'ENTERPRISE')))
        ), 'null') WHEN 'cal' THEN coalesce((
          SELECT '{"__typename":"Calendar","id":"cal_' || calendars_5.id || '"}'
          FROM calendars calendars_5
          WHERE (calendars_5.id = history_3.subject_id AND (calendars_5.client_id = $1::uuid OR calendars_5.client_id IN (SELECT it.id FROM organisations it WHERE it.kind = 'ENTERPRISE')))
        ), 'null') WHEN 'clo' THEN coalesce((
          SELECT '{"__typename":"Closure","id":"clo_' || closures_6.id || '"}'
          FROM closures closures_6
          WHERE (closures_6.id = history_3.subject_id AND (closures_6.client_id = $1::uuid OR closures_6.client_id IN (SELECT it.id FROM organisations it WHERE it.kind = 'ENTERPRISE')))
        ), 'null') WHEN 'per' THEN coalesce((
          SELECT '{"__typename":"Person","id":"per_' || people_7.id || '"}'
          FROM people people_7
          WHERE (people_7.id = history_3.subject_id AND people_7.withdrawn_at IS NULL AND (people_7.client_id = $1::uuid OR people_7.id = $2::uuid OR people_7.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
        ), 'null') WHEN 'mem' THEN coalesce((
          SELECT '{"__typename":"Membership","id":"mem_' || memberships_8.id || '"}'
          FROM memberships memberships_8
          WHERE (memberships_8.id = history_3.subject_id AND (memberships_8.person_id = $2::uuid OR memberships_8.client_id = $1::uuid OR memberships_8.organisation_id = $1::uuid))
        ), 'null') WHEN 'ses' THEN coalesce((
          SELECT '{"__typename":"Session","id":"ses_' || sessions_9.id || '"}'
          FROM sessions sessions_9
          WHERE (sessions_9.id = history_3.subject_id AND sessions_9.person_id = $2::uuid)
        ), 'null') WHEN 'tok' THEN coalesce((
          SELECT '{"__typename":"Token","id":"tok_' || tokens_10.id || '"}'
          FROM tokens tokens_10
          WHERE (tokens_10.id = history_3.subject_id AND tokens_10.person_id = $2::uuid)
        ), 'null') WHEN 'dec' THEN coalesce((
          SELECT '{"__typename":"Decision","id":"dec_' || decisions_11.id || '"}'
          FROM decisions decisions_11
          WHERE (decisions_11.id = history_3.subject_id AND decisions_11.client_id = $1::uuid)
        ), 'null') WHEN 'opt' THEN coalesce((
          SELECT '{"__typename":"Option","id":"opt_' || options_12.id || '"}'
          FROM options options_12
          WHERE (options_12.id = history_3.subject_id AND options_12.client_id = $1::uuid)
        ), 'null') WHEN 'apr' THEN coalesce((
          SELECT '{"__typename":"Approver","id":"apr_' || approvers_13.id || '"}'
          FROM approvers approvers_13
          WHERE (approvers_13.id = history_3.subject_id AND approvers_13.client_id = $1::uuid)
        ), 'null') WHEN 'rmk' THEN coalesce((
          SELECT '{"__typename":"Remark","id":"rmk_' || remarks_14.id || '"}'
          FROM remarks remarks_14
          WHERE (remarks_14.id = history_3.subject_id AND remarks_14.audience = 'SHARED' AND remarks_14.client_id = $1::uuid)
        ), 'null') WHEN 'dlg' THEN coalesce((
          SELECT '{"__typename":"Delegation","id":"dlg_' || delegations_15.id || '"}'
          FROM delegations delegations_15
          WHERE (delegations_15.id = history_3.subject_id AND (delegations_15.client_id = $1::uuid OR (delegations_15.person_id = $2::uuid OR delegations_15.delegate_id = $2::uuid)))
        ), 'null') WHEN 'mod' THEN coalesce((
          SELECT '{"__typename":"DeviceModel","id":"mod_' || device_models_16.id || '"}'
          FROM device_models device_models_16
          WHERE (device_models_16.id = history_3.subject_id AND $2::uuid <> '00000000-0000-0000-0000-000000000000')
        ), 'null') WHEN 'lbl' THEN coalesce((
          SELECT '{"__typename":"Label","id":"lbl_' || labels_17.id || '"}'
          FROM labels labels_17
          WHERE (labels_17.id = history_3.subject_id AND labels_17.client_id = $1::uuid)
        ), 'null') WHEN 'dev' THEN coalesce((
          SELECT '{"__typename":"Device","id":"dev_' || devices_18.id || '"}'
          FROM devices devices_18
          WHERE (devices_18.id = history_3.subject_id AND devices_18.withdrawn_at IS NULL AND devices_18.client_id = $1::uuid)
        ), 'null') WHEN 'asg' THEN coalesce((
          SELECT '{"__typename":"Assignment","id":"asg_' || assignments_19.id || '"}'
          FROM assignments assignments_19
          WHERE (assignments_19.id = history_3.subject_id AND assignments_19.client_id = $1::uuid)
        ), 'null') WHEN 'svc' THEN coalesce((
          SELECT '{"__typename":"Service","id":"svc_' || services_20.id || '"}'
          FROM services services_20
          WHERE (services_20.id = history_3.subject_id AND services_20.client_id = $1::uuid)
        ), 'null') WHEN 'fil' THEN coalesce((
          SELECT '{"__typename":"File","id":"fil_' || files_21.id || '"}'
          FROM files files_21
          WHERE (files_21.id = history_3.subject_id AND ((files_21.state <> 'ATTACHED' AND files_21.sender_id = $2::uuid) OR EXISTS (SELECT 1 FROM ticket_files hung WHERE hung.file_id = files_21.id AND hung.client_id = $1::uuid) OR EXISTS (
                SELECT 1
                FROM comment_files hung JOIN comments told ON told.id = hung.comment_id
                WHERE hung.file_id = files_21.id AND (told.audience = 'SHARED' AND told.client_id = $1::uuid)
              )))
        ), 'null') WHEN 'tea' THEN coalesce((
          SELECT '{"__typename":"Team","id":"tea_' || teams_22.id || '"}'
          FROM teams teams_22
          WHERE teams_22.id = history_3.subject_id
        ), 'null') WHEN 'tem' THEN coalesce((
          SELECT '{"__typename":"TeamMember","id":"tem_' || team_members_23.id || '"}'
          FROM team_members team_members_23
          WHERE FALSE
        ), 'null') WHEN 'tkt' THEN coalesce((
          SELECT '{"__typename":"Ticket","id":"tkt_' || tickets_24.id || '"}'
          FROM tickets tickets_24
          WHERE (tickets_24.id = history_3.subject_id AND tickets_24.client_id = $1::uuid)
        ), 'null') WHEN 'com' THEN coalesce((
          SELECT '{"__typename":"Comment","id":"com_' || comments_25.id || '"}'
          FROM comments comments_25
          WHERE (comments_25.id = history_3.subject_id AND comments_25.audience = 'SHARED' AND comments_25.client_id = $1::uuid)
        ), 'null') WHEN 'tkl' THEN coalesce((
          SELECT '{"__typename":"TicketLink","id":"tkl_' || ticket_links_26.id || '"}'
          FROM ticket_links ticket_links_26
          WHERE (ticket_links_26.id = history_3.subject_id AND ticket_links_26.ended_at IS NULL AND ticket_links_26.client_id = $1::uuid)
        ), 'null') WHEN 'tkw' THEN coalesce((
          SELECT '{"__typename":"TicketWatcher","id":"tkw_' || ticket_watchers_27.id || '"}'
          FROM ticket_watchers ticket_watchers_27
          WHERE (ticket_watchers_27.id = history_3.subject_id AND ticket_watchers_27.ended_at IS NULL AND ticket_watchers_27.client_id = $1::uuid)
        ), 'null') WHEN 'wrk' THEN coalesce((
          SELECT '{"__typename":"WorkEntry","id":"wrk_' || work_entries_28.id || '"}'
          FROM work_entries work_entries_28
          WHERE (work_entries_28.id = history_3.subject_id AND (work_entries_28.audience = 'SHARED' AND work_entries_28.ended_at IS NULL) AND work_entries_28.client_id = $1::uuid)
        ), 'null') WHEN 'rtg' THEN coalesce((
          SELECT '{"__typename":"Rating","id":"rtg_' || ratings_29.id || '"}'
          FROM ratings ratings_29
          WHERE (ratings_29.id = history_3.subject_id AND ratings_29.client_id = $1::uuid)
        ), 'null') WHEN 'imp' THEN coalesce((
          SELECT '{"__typename":"Import","id":"imp_' || imports_30.id || '"}'
          FROM imports imports_30
          WHERE (imports_30.id = history_3.subject_id AND imports_30.client_id = $1::uuid)
        ), 'null') WHEN 'mal' THEN coalesce((SELECT '{"__typename":"Mail","id":"mal_' || mails_31.id || '"}' FROM mails mails_31 WHERE FALSE), 'null') WHEN 'prf' THEN coalesce((
          SELECT '{"__typename":"Preference","id":"prf_' || preferences_32.id || '"}'
          FROM preferences preferences_32
          WHERE (preferences_32.id = history_3.subject_id AND preferences_32.person_id = $2::uuid)
        ), 'null') WHEN 'rpl' THEN coalesce((
          SELECT '{"__typename":"Reply","id":"rpl_' || replies_33.id || '"}'
          FROM replies replies_33
          WHERE FALSE
        ), 'null') WHEN 'tks' THEN coalesce((
          SELECT '{"__typename":"TicketStep","id":"tks_' || ticket_steps_34.id || '"}'
          FROM ticket_steps ticket_steps_34
          WHERE (ticket_steps_34.id = history_3.subject_id AND ticket_steps_34.client_id = $1::uuid)
        ), 'null') WHEN 'pol' THEN coalesce((
          SELECT '{"__typename":"Policy","id":"pol_' || policies_35.id || '"}'
          FROM policies policies_35
          WHERE (policies_35.id = history_3.subject_id AND (policies_35.client_id = $1::uuid OR policies_35.client_id IN (SELECT it.id FROM organisations it WHERE it.kind = 'ENTERPRISE')))
        ), 'null') WHEN 'clk' THEN coalesce((
          SELECT '{"__typename":"Clock","id":"clk_' || clocks_36.id || '"}'
          FROM clocks clocks_36
          WHERE (clocks_36.id = history_3.subject_id AND clocks_36.client_id = $1::uuid)
        ), 'null') WHEN 'trn' THEN coalesce((
          SELECT '{"__typename":"TicketTurn","id":"trn_' || ticket_turns_37.id || '"}'
          FROM ticket_turns ticket_turns_37
          WHERE (ticket_turns_37.id = history_3.subject_id AND ticket_turns_37.client_id = $1::uuid)
        ), 'null') WHEN 'viw' THEN coalesce((
          SELECT '{"__typename":"View","id":"viw_' || views_38.id || '"}'
          FROM views views_38
          WHERE (views_38.id = history_3.subject_id AND views_38.owner_id = $2::uuid)
        ), 'null') ELSE 'null' END || '}' AS o
      FROM history history_3
      WHERE history_3.position IN (SELECT position FROM found_2)
      ORDER BY history_3.position ASC, history_3.id ASC
      LIMIT 100
    ) page
  ) || ']}}', 'UTF8')
