WITH found_2 AS (
  SELECT history_1.position
  FROM history history_1
  WHERE ((history_1.audience <> 'PRIVATE' OR history_1.audience = 'PRIVATE' AND history_1.actor_id = $1::uuid) AND history_1.position > $2::bigint)
  ORDER BY history_1.position
  LIMIT 6
) SELECT convert_to('{"changes":{"position":"' || coalesce((SELECT max(position) FROM (SELECT position FROM found_2 ORDER BY position LIMIT 5) told), $2::bigint) || '","more":' || CASE WHEN (SELECT count(*) FROM found_2) > 5 THEN 'true' ELSE 'false' END || ',"events":[' || (
    SELECT coalesce(string_agg(o, ','), '')
    FROM (
      SELECT '{"id":"evt_' || history_3.id || '","position":"' || history_3.position || '","name":' || to_json(history_3.name)::text
        || ',"requestId":' || coalesce(to_json(history_3.request_id)::text, 'null')
        || ',"subject":' || CASE history_3.subject_type WHEN 'org' THEN coalesce((
          SELECT '{"__typename":"Organisation","id":"org_' || organisations_4.id || '"}'
          FROM organisations organisations_4
          WHERE organisations_4.id = history_3.subject_id
        ), 'null') WHEN 'per' THEN coalesce((
          SELECT '{"__typename":"Person","id":"per_' || people_5.id || '"}'
          FROM people people_5
          WHERE (people_5.id = history_3.subject_id AND people_5.withdrawn_at IS NULL)
        ), 'null') WHEN 'mem' THEN coalesce((
          SELECT '{"__typename":"Membership","id":"mem_' || memberships_6.id || '"}'
          FROM memberships memberships_6
          WHERE memberships_6.id = history_3.subject_id
        ), 'null') WHEN 'ses' THEN coalesce((
          SELECT '{"__typename":"Session","id":"ses_' || sessions_7.id || '"}'
          FROM sessions sessions_7
          WHERE (sessions_7.id = history_3.subject_id AND sessions_7.person_id = $1::uuid)
        ), 'null') WHEN 'tok' THEN coalesce((
          SELECT '{"__typename":"Token","id":"tok_' || tokens_8.id || '"}'
          FROM tokens tokens_8
          WHERE (tokens_8.id = history_3.subject_id AND tokens_8.person_id = $1::uuid)
        ), 'null') WHEN 'sys' THEN coalesce((
          SELECT '{"__typename":"System","id":"sys_' || systems_9.id || '"}'
          FROM systems systems_9
          WHERE systems_9.id = history_3.subject_id
        ), 'null') WHEN 'acc' THEN coalesce((
          SELECT '{"__typename":"Access","id":"acc_' || accesses_10.id || '"}'
          FROM accesses accesses_10
          WHERE accesses_10.id = history_3.subject_id
        ), 'null') WHEN 'cal' THEN coalesce((
          SELECT '{"__typename":"Calendar","id":"cal_' || calendars_11.id || '"}'
          FROM calendars calendars_11
          WHERE calendars_11.id = history_3.subject_id
        ), 'null') WHEN 'clo' THEN coalesce((
          SELECT '{"__typename":"Closure","id":"clo_' || closures_12.id || '"}'
          FROM closures closures_12
          WHERE closures_12.id = history_3.subject_id
        ), 'null') WHEN 'dec' THEN coalesce((
          SELECT '{"__typename":"Decision","id":"dec_' || decisions_13.id || '"}'
          FROM decisions decisions_13
          WHERE decisions_13.id = history_3.subject_id
        ), 'null') WHEN 'opt' THEN coalesce((
          SELECT '{"__typename":"Option","id":"opt_' || options_14.id || '"}'
          FROM options options_14
          WHERE options_14.id = history_3.subject_id
        ), 'null') WHEN 'apr' THEN coalesce((
          SELECT '{"__typename":"Approver","id":"apr_' || approvers_15.id || '"}'
          FROM approvers approvers_15
          WHERE approvers_15.id = history_3.subject_id
        ), 'null') WHEN 'rmk' THEN coalesce((
          SELECT '{"__typename":"Remark","id":"rmk_' || remarks_16.id || '"}'
          FROM remarks remarks_16
          WHERE remarks_16.id = history_3.subject_id
        ), 'null') WHEN 'dlg' THEN coalesce((
          SELECT '{"__typename":"Delegation","id":"dlg_' || delegations_17.id || '"}'
          FROM delegations delegations_17
          WHERE delegations_17.id = history_3.subject_id
        ), 'null') WHEN 'mod' THEN coalesce((
          SELECT '{"__typename":"DeviceModel","id":"mod_' || device_models_18.id || '"}'
          FROM device_models device_models_18
          WHERE device_models_18.id = history_3.subject_id
        ), 'null') WHEN 'lik' THEN coalesce((
          SELECT '{"__typename":"Likeness","id":"lik_' || likenesses_19.id || '"}'
          FROM likenesses likenesses_19
          WHERE likenesses_19.id = history_3.subject_id
        ), 'null') WHEN 'lbl' THEN coalesce((
          SELECT '{"__typename":"Label","id":"lbl_' || labels_20.id || '"}'
          FROM labels labels_20
          WHERE labels_20.id = history_3.subject_id
        ), 'null') WHEN 'dev' THEN coalesce((
          SELECT '{"__typename":"Device","id":"dev_' || devices_21.id || '"}'
          FROM devices devices_21
          WHERE (devices_21.id = history_3.subject_id AND devices_21.withdrawn_at IS NULL)
        ), 'null') WHEN 'asg' THEN coalesce((
          SELECT '{"__typename":"Assignment","id":"asg_' || assignments_22.id || '"}'
          FROM assignments assignments_22
          WHERE assignments_22.id = history_3.subject_id
        ), 'null') WHEN 'svc' THEN coalesce((
          SELECT '{"__typename":"Service","id":"svc_' || services_23.id || '"}'
          FROM services services_23
          WHERE services_23.id = history_3.subject_id
        ), 'null') WHEN 'fil' THEN coalesce((
          SELECT '{"__typename":"File","id":"fil_' || files_24.id || '"}'
          FROM files files_24
          WHERE (files_24.id = history_3.subject_id AND ((files_24.state <> 'ATTACHED' AND files_24.sender_id = $1::uuid) OR EXISTS (SELECT 1 FROM ticket_files hung WHERE hung.file_id = files_24.id AND TRUE) OR EXISTS (
                SELECT 1
                FROM comment_files hung JOIN comments told ON told.id = hung.comment_id
                WHERE hung.file_id = files_24.id AND TRUE
              )))
        ), 'null') WHEN 'tea' THEN coalesce((
          SELECT '{"__typename":"Team","id":"tea_' || teams_25.id || '"}'
          FROM teams teams_25
          WHERE teams_25.id = history_3.subject_id
        ), 'null') WHEN 'tem' THEN coalesce((
          SELECT '{"__typename":"TeamMember","id":"tem_' || team_members_26.id || '"}'
          FROM team_members team_members_26
          WHERE (team_members_26.id = history_3.subject_id AND team_members_26.ended_at IS NULL)
        ), 'null') WHEN 'tkt' THEN coalesce((
          SELECT '{"__typename":"Ticket","id":"tkt_' || tickets_27.id || '"}'
          FROM tickets tickets_27
          WHERE tickets_27.id = history_3.subject_id
        ), 'null') WHEN 'com' THEN coalesce((
          SELECT '{"__typename":"Comment","id":"com_' || comments_28.id || '"}'
          FROM comments comments_28
          WHERE comments_28.id = history_3.subject_id
        ), 'null') WHEN 'tkl' THEN coalesce((
          SELECT '{"__typename":"TicketLink","id":"tkl_' || ticket_links_29.id || '"}'
          FROM ticket_links ticket_links_29
          WHERE (ticket_links_29.id = history_3.subject_id AND ticket_links_29.ended_at IS NULL)
        ), 'null') WHEN 'tkw' THEN coalesce((
          SELECT '{"__typename":"TicketWatcher","id":"tkw_' || ticket_watchers_30.id || '"}'
          FROM ticket_watchers ticket_watchers_30
          WHERE (ticket_watchers_30.id = history_3.subject_id AND ticket_watchers_30.ended_at IS NULL)
        ), 'null') WHEN 'wrk' THEN coalesce((
          SELECT '{"__typename":"WorkEntry","id":"wrk_' || work_entries_31.id || '"}'
          FROM work_entries work_entries_31
          WHERE work_entries_31.id = history_3.subject_id
        ), 'null') WHEN 'rtg' THEN coalesce((
          SELECT '{"__typename":"Rating","id":"rtg_' || ratings_32.id || '"}'
          FROM ratings ratings_32
          WHERE ratings_32.id = history_3.subject_id
        ), 'null') WHEN 'cst' THEN coalesce((
          SELECT '{"__typename":"Cost","id":"cst_' || costs_33.id || '"}'
          FROM costs costs_33
          WHERE costs_33.id = history_3.subject_id
        ), 'null') WHEN 'trf' THEN coalesce((
          SELECT '{"__typename":"Tariff","id":"trf_' || tariffs_34.id || '"}'
          FROM tariffs tariffs_34
          WHERE tariffs_34.id = history_3.subject_id
        ), 'null') WHEN 'imp' THEN coalesce((
          SELECT '{"__typename":"Import","id":"imp_' || imports_35.id || '"}'
          FROM imports imports_35
          WHERE imports_35.id = history_3.subject_id
        ), 'null') WHEN 'mal' THEN coalesce((
          SELECT '{"__typename":"Mail","id":"mal_' || mails_36.id || '"}'
          FROM mails mails_36
          WHERE mails_36.id = history_3.subject_id
        ), 'null') WHEN 'prf' THEN coalesce((
          SELECT '{"__typename":"Preference","id":"prf_' || preferences_37.id || '"}'
          FROM preferences preferences_37
          WHERE preferences_37.id = history_3.subject_id
        ), 'null') WHEN 'rpl' THEN coalesce((
          SELECT '{"__typename":"Reply","id":"rpl_' || replies_38.id || '"}'
          FROM replies replies_38
          WHERE (replies_38.id = history_3.subject_id AND (replies_38.scope = 'GLOBAL' OR replies_38.team_id IN (SELECT mine.team_id FROM team_members mine WHERE mine.ended_at IS NULL AND mine.person_id = $1::uuid) OR replies_38.person_id = $1::uuid))
        ), 'null') WHEN 'tks' THEN coalesce((
          SELECT '{"__typename":"TicketStep","id":"tks_' || ticket_steps_39.id || '"}'
          FROM ticket_steps ticket_steps_39
          WHERE ticket_steps_39.id = history_3.subject_id
        ), 'null') WHEN 'pol' THEN coalesce((
          SELECT '{"__typename":"Policy","id":"pol_' || policies_40.id || '"}'
          FROM policies policies_40
          WHERE policies_40.id = history_3.subject_id
        ), 'null') WHEN 'clk' THEN coalesce((
          SELECT '{"__typename":"Clock","id":"clk_' || clocks_41.id || '"}'
          FROM clocks clocks_41
          WHERE clocks_41.id = history_3.subject_id
        ), 'null') WHEN 'trn' THEN coalesce((
          SELECT '{"__typename":"TicketTurn","id":"trn_' || ticket_turns_42.id || '"}'
          FROM ticket_turns ticket_turns_42
          WHERE ticket_turns_42.id = history_3.subject_id
        ), 'null') WHEN 'viw' THEN coalesce((
          SELECT '{"__typename":"View","id":"viw_' || views_43.id || '"}'
          FROM views views_43
          WHERE (views_43.id = history_3.subject_id AND (views_43.owner_id = $1::uuid OR views_43.audience = 'COMPANY' OR views_43.team_id IN (SELECT mine.team_id FROM team_members mine WHERE mine.ended_at IS NULL AND mine.person_id = $1::uuid)))
        ), 'null') ELSE 'null' END || '}' AS o
      FROM history history_3
      WHERE history_3.position IN (SELECT position FROM found_2)
      ORDER BY history_3.position ASC, history_3.id ASC
      LIMIT 5
    ) page
  ) || ']}}', 'UTF8')
