SELECT convert_to('{"decision":' || coalesce((
      SELECT '{"id":"dec_' || decisions_1.id || '","question":' || to_json(decisions_1.question)::text
        || ',"why":' || to_json(decisions_1.why)::text
        || ',"authority":"' || decisions_1.authority || '","rule":"' || decisions_1.rule || '","needed":' || decisions_1.needed::text
        || ',"dueAt":' || coalesce('"' || to_char(decisions_1.due_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"', 'null')
        || ',"onTimeout":"' || decisions_1.on_timeout || '","fellDueAt":' || coalesce('"' || to_char(decisions_1.fell_due_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"', 'null')
        || ',"askedAt":"' || to_char(decisions_1.asked_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","askedBy":' || CASE WHEN people_2.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_2.id || '","name":' || to_json(people_2.name)::text || '}' END
        || ',"client":' || CASE WHEN organisations_3.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_3.id || '","name":' || to_json(organisations_3.name)::text
        || ',"viewerCan":{"askDecision":' || CASE WHEN (($1::boolean OR organisations_3.client_id = ANY($2::uuid[])) AND ($3::boolean OR organisations_3.client_id = ANY($4::uuid[]))) THEN 'true' ELSE 'false' END || '}}' END
        || ',"subject":' || CASE decisions_1.subject_type WHEN 'org' THEN coalesce((
          SELECT '{"__typename":"Organisation","id":"org_' || organisations_4.id || '"}'
          FROM organisations organisations_4
          WHERE organisations_4.id = decisions_1.subject_id
        ), 'null') WHEN 'cal' THEN coalesce((
          SELECT '{"__typename":"Calendar","id":"cal_' || calendars_5.id || '"}'
          FROM calendars calendars_5
          WHERE calendars_5.id = decisions_1.subject_id
        ), 'null') WHEN 'clo' THEN coalesce((
          SELECT '{"__typename":"Closure","id":"clo_' || closures_6.id || '"}'
          FROM closures closures_6
          WHERE closures_6.id = decisions_1.subject_id
        ), 'null') WHEN 'per' THEN coalesce((
          SELECT '{"__typename":"Person","id":"per_' || people_7.id || '"}'
          FROM people people_7
          WHERE (people_7.id = decisions_1.subject_id AND people_7.withdrawn_at IS NULL)
        ), 'null') WHEN 'mem' THEN coalesce((
          SELECT '{"__typename":"Membership","id":"mem_' || memberships_8.id || '"}'
          FROM memberships memberships_8
          WHERE memberships_8.id = decisions_1.subject_id
        ), 'null') WHEN 'ses' THEN coalesce((
          SELECT '{"__typename":"Session","id":"ses_' || sessions_9.id || '"}'
          FROM sessions sessions_9
          WHERE (sessions_9.id = decisions_1.subject_id AND sessions_9.person_id = $5::uuid)
        ), 'null') WHEN 'tok' THEN coalesce((
          SELECT '{"__typename":"Token","id":"tok_' || tokens_10.id || '"}'
          FROM tokens tokens_10
          WHERE (tokens_10.id = decisions_1.subject_id AND tokens_10.person_id = $5::uuid)
        ), 'null') WHEN 'dec' THEN coalesce((
          SELECT '{"__typename":"Decision","id":"dec_' || decisions_11.id || '"}'
          FROM decisions decisions_11
          WHERE decisions_11.id = decisions_1.subject_id
        ), 'null') WHEN 'opt' THEN coalesce((
          SELECT '{"__typename":"Option","id":"opt_' || options_12.id || '"}'
          FROM options options_12
          WHERE options_12.id = decisions_1.subject_id
        ), 'null') WHEN 'apr' THEN coalesce((
          SELECT '{"__typename":"Approver","id":"apr_' || approvers_13.id || '"}'
          FROM approvers approvers_13
          WHERE approvers_13.id = decisions_1.subject_id
        ), 'null') WHEN 'rmk' THEN coalesce((
          SELECT '{"__typename":"Remark","id":"rmk_' || remarks_14.id || '"}'
          FROM remarks remarks_14
          WHERE remarks_14.id = decisions_1.subject_id
        ), 'null') WHEN 'dlg' THEN coalesce((
          SELECT '{"__typename":"Delegation","id":"dlg_' || delegations_15.id || '"}'
          FROM delegations delegations_15
          WHERE delegations_15.id = decisions_1.subject_id
        ), 'null') WHEN 'mod' THEN coalesce((
          SELECT '{"__typename":"DeviceModel","id":"mod_' || device_models_16.id || '"}'
          FROM device_models device_models_16
          WHERE device_models_16.id = decisions_1.subject_id
        ), 'null') WHEN 'lbl' THEN coalesce((
          SELECT '{"__typename":"Label","id":"lbl_' || labels_17.id || '"}'
          FROM labels labels_17
          WHERE labels_17.id = decisions_1.subject_id
        ), 'null') WHEN 'dev' THEN coalesce((
          SELECT '{"__typename":"Device","id":"dev_' || devices_18.id || '","tag":' || to_json(devices_18.tag)::text
            || ',"model":' || CASE WHEN device_models_19.id IS NULL THEN 'null' ELSE '{"id":"mod_' || device_models_19.id || '","manufacturer":' || to_json(device_models_19.manufacturer)::text
            || ',"name":' || to_json(device_models_19.name)::text || '}' END || '}'
          FROM devices devices_18
          LEFT JOIN device_models device_models_19 ON device_models_19.id = devices_18.model_id
          WHERE (devices_18.id = decisions_1.subject_id AND devices_18.withdrawn_at IS NULL)
        ), 'null') WHEN 'asg' THEN coalesce((
          SELECT '{"__typename":"Assignment","id":"asg_' || assignments_20.id || '"}'
          FROM assignments assignments_20
          WHERE assignments_20.id = decisions_1.subject_id
        ), 'null') WHEN 'svc' THEN coalesce((
          SELECT '{"__typename":"Service","id":"svc_' || services_21.id || '"}'
          FROM services services_21
          WHERE services_21.id = decisions_1.subject_id
        ), 'null') WHEN 'fil' THEN coalesce((
          SELECT '{"__typename":"File","id":"fil_' || files_22.id || '"}'
          FROM files files_22
          WHERE (files_22.id = decisions_1.subject_id AND ((files_22.state <> 'ATTACHED' AND files_22.sender_id = $5::uuid) OR EXISTS (SELECT 1 FROM ticket_files hung WHERE hung.file_id = files_22.id AND TRUE) OR EXISTS (
                SELECT 1
                FROM comment_files hung JOIN comments told ON told.id = hung.comment_id
                WHERE hung.file_id = files_22.id AND TRUE
              )))
        ), 'null') WHEN 'tea' THEN coalesce((
          SELECT '{"__typename":"Team","id":"tea_' || teams_23.id || '"}'
          FROM teams teams_23
          WHERE teams_23.id = decisions_1.subject_id
        ), 'null') WHEN 'tem' THEN coalesce((
          SELECT '{"__typename":"TeamMember","id":"tem_' || team_members_24.id || '"}'
          FROM team_members team_members_24
          WHERE (team_members_24.id = decisions_1.subject_id AND team_members_24.ended_at IS NULL)
        ), 'null') WHEN 'tkt' THEN coalesce((
          SELECT '{"__typename":"Ticket","id":"tkt_' || tickets_25.id || '","number":' || tickets_25.number::text
            || ',"title":' || to_json(tickets_25.title)::text
            || ',"client":' || CASE WHEN organisations_26.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_26.id || '","code":' || to_json(organisations_26.code)::text || '}' END || '}'
          FROM tickets tickets_25
          LEFT JOIN organisations organisations_26 ON organisations_26.id = tickets_25.client_id
          WHERE tickets_25.id = decisions_1.subject_id
        ), 'null') WHEN 'com' THEN coalesce((
          SELECT '{"__typename":"Comment","id":"com_' || comments_27.id || '"}'
          FROM comments comments_27
          WHERE comments_27.id = decisions_1.subject_id
        ), 'null') WHEN 'tkl' THEN coalesce((
          SELECT '{"__typename":"TicketLink","id":"tkl_' || ticket_links_28.id || '"}'
          FROM ticket_links ticket_links_28
          WHERE (ticket_links_28.id = decisions_1.subject_id AND ticket_links_28.ended_at IS NULL)
        ), 'null') WHEN 'tkw' THEN coalesce((
          SELECT '{"__typename":"TicketWatcher","id":"tkw_' || ticket_watchers_29.id || '"}'
          FROM ticket_watchers ticket_watchers_29
          WHERE (ticket_watchers_29.id = decisions_1.subject_id AND ticket_watchers_29.ended_at IS NULL)
        ), 'null') WHEN 'wrk' THEN coalesce((
          SELECT '{"__typename":"WorkEntry","id":"wrk_' || work_entries_30.id || '"}'
          FROM work_entries work_entries_30
          WHERE work_entries_30.id = decisions_1.subject_id
        ), 'null') WHEN 'rtg' THEN coalesce((
          SELECT '{"__typename":"Rating","id":"rtg_' || ratings_31.id || '"}'
          FROM ratings ratings_31
          WHERE ratings_31.id = decisions_1.subject_id
        ), 'null') WHEN 'imp' THEN coalesce((
          SELECT '{"__typename":"Import","id":"imp_' || imports_32.id || '"}'
          FROM imports imports_32
          WHERE imports_32.id = decisions_1.subject_id
        ), 'null') WHEN 'mal' THEN coalesce((
          SELECT '{"__typename":"Mail","id":"mal_' || mails_33.id || '"}'
          FROM mails mails_33
          WHERE mails_33.id = decisions_1.subject_id
        ), 'null') WHEN 'prf' THEN coalesce((
          SELECT '{"__typename":"Preference","id":"prf_' || preferences_34.id || '"}'
          FROM preferences preferences_34
          WHERE preferences_34.id = decisions_1.subject_id
        ), 'null') WHEN 'rpl' THEN coalesce((
          SELECT '{"__typename":"Reply","id":"rpl_' || replies_35.id || '"}'
          FROM replies replies_35
          WHERE (replies_35.id = decisions_1.subject_id AND (replies_35.scope = 'GLOBAL' OR replies_35.team_id IN (SELECT mine.team_id FROM team_members mine WHERE mine.ended_at IS NULL AND mine.person_id = $5::uuid) OR replies_35.person_id = $5::uuid))
        ), 'null') WHEN 'tks' THEN coalesce((
          SELECT '{"__typename":"TicketStep","id":"tks_' || ticket_steps_36.id || '"}'
          FROM ticket_steps ticket_steps_36
          WHERE ticket_steps_36.id = decisions_1.subject_id
        ), 'null') WHEN 'pol' THEN coalesce((
          SELECT '{"__typename":"Policy","id":"pol_' || policies_37.id || '"}'
          FROM policies policies_37
          WHERE policies_37.id = decisions_1.subject_id
        ), 'null') WHEN 'clk' THEN coalesce((
          SELECT '{"__typename":"Clock","id":"clk_' || clocks_38.id || '"}'
          FROM clocks clocks_38
          WHERE clocks_38.id = decisions_1.subject_id
        ), 'null') WHEN 'trn' THEN coalesce((
          SELECT '{"__typename":"TicketTurn","id":"trn_' || ticket_turns_39.id || '"}'
          FROM ticket_turns ticket_turns_39
          WHERE ticket_turns_39.id = decisions_1.subject_id
        ), 'null') WHEN 'viw' THEN coalesce((
          SELECT '{"__typename":"View","id":"viw_' || views_40.id || '"}'
          FROM views views_40
          WHERE (views_40.id = decisions_1.subject_id AND (views_40.owner_id = $5::uuid OR views_40.audience = 'COMPANY' OR views_40.team_id IN (SELECT mine.team_id FROM team_members mine WHERE mine.ended_at IS NULL AND mine.person_id = $5::uuid)))
        ), 'null') ELSE 'null' END
        || ',"supersedes":' || CASE WHEN decisions_41.id IS NULL THEN 'null' ELSE '{"id":"dec_' || decisions_41.id || '","question":' || to_json(decisions_41.question)::text || '}' END
        || ',"supersededBy":{"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"dec_' || decisions_42.id || '","question":' || to_json(decisions_42.question)::text || '}' AS o
          FROM decisions decisions_42
          WHERE decisions_42.supersedes_id = decisions_1.id
          ORDER BY decisions_42.asked_at DESC, decisions_42.id DESC
          LIMIT 1
        ) page
      ) || ']},"state":"' || decisions_1.state || '","askedBackAt":' || coalesce('"' || to_char(decisions_1.asked_back_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"', 'null')
        || ',"waitsForViewer":' || CASE WHEN (decisions_1.id IN (SELECT one.decision_id FROM approvers one WHERE one.state <> 'RELEASED' AND one.person_id = $5::uuid) AND decisions_1.state IN ('PENDING')) THEN 'true' ELSE 'false' END
        || ',"viewerCan":{"vote":' || CASE WHEN (($6::boolean OR decisions_1.client_id = ANY($7::uuid[])) AND decisions_1.state IN ('PENDING') AND decisions_1.id IN (SELECT one.decision_id FROM approvers one WHERE one.state <> 'RELEASED' AND one.person_id = $5::uuid)) THEN 'true' ELSE 'false' END
        || ',"askBack":' || CASE WHEN (($6::boolean OR decisions_1.client_id = ANY($7::uuid[])) AND decisions_1.state IN ('PENDING') AND decisions_1.id IN (SELECT one.decision_id FROM approvers one WHERE one.state <> 'RELEASED' AND one.person_id = $5::uuid)) THEN 'true' ELSE 'false' END
        || ',"remark":' || CASE WHEN ($6::boolean OR decisions_1.client_id = ANY($7::uuid[])) THEN 'true' ELSE 'false' END
        || ',"delegate":' || CASE WHEN (($6::boolean OR decisions_1.client_id = ANY($7::uuid[])) AND decisions_1.state IN ('PENDING') AND (decisions_1.id IN (SELECT one.decision_id FROM approvers one WHERE one.state <> 'RELEASED' AND one.person_id = $5::uuid) OR decisions_1.id IN (
            SELECT one.decision_id
            FROM approvers one
            WHERE one.state <> 'RELEASED' AND one.delegate_of_id = $5::uuid
          ) OR $8::boolean OR $9::boolean OR decisions_1.client_id = ANY($10::uuid[]))) THEN 'true' ELSE 'false' END
        || ',"withdraw":' || CASE WHEN (($6::boolean OR decisions_1.client_id = ANY($7::uuid[])) AND decisions_1.state IN ('PENDING') AND (decisions_1.asked_by_id = $5::uuid OR $11::boolean OR decisions_1.client_id = ANY($12::uuid[]) OR $8::boolean OR $9::boolean OR decisions_1.client_id = ANY($10::uuid[]))) THEN 'true' ELSE 'false' END || '},"options":{"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"opt_' || options_43.id || '","label":' || to_json(options_43.label)::text
            || ',"consequence":' || coalesce(to_json(options_43.consequence)::text, 'null')
            || ',"recurring":"' || options_43.recurring || '","approves":' || options_43.approves::text
            || ',"recommended":' || options_43.recommended::text
            || ',"fallback":' || options_43.fallback::text
            || ',"chosen":' || options_43.chosen::text
            || ',"cost":' || CASE WHEN options_43.cost_minor IS NULL THEN 'null' ELSE '{"minor":' || coalesce(options_43.cost_minor::text, 'null')
            || ',"currency":' || coalesce(to_json(options_43.cost_currency)::text, 'null') || '}' END || '}' AS o
          FROM options options_43
          WHERE options_43.decision_id = decisions_1.id
          ORDER BY options_43.place ASC, options_43.id ASC
          LIMIT 10
        ) page
      ) || ']},"approvers":{"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"apr_' || approvers_44.id || '","side":"' || approvers_44.side || '","state":"' || approvers_44.state || '","reason":' || coalesce(to_json(approvers_44.reason)::text, 'null')
            || ',"decidedAt":' || coalesce('"' || to_char(approvers_44.decided_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"', 'null')
            || ',"person":' || CASE WHEN people_45.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_45.id || '","name":' || to_json(people_45.name)::text
            || ',"client":' || CASE WHEN organisations_46.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_46.id || '","kind":"' || organisations_46.kind || '"}' END || '}' END
            || ',"delegateOf":' || CASE WHEN people_47.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_47.id || '","name":' || to_json(people_47.name)::text || '}' END
            || ',"option":' || CASE WHEN options_48.id IS NULL THEN 'null' ELSE '{"id":"opt_' || options_48.id || '","label":' || to_json(options_48.label)::text || '}' END || '}' AS o
          FROM approvers approvers_44
          LEFT JOIN people people_45 ON (people_45.id = approvers_44.person_id AND people_45.withdrawn_at IS NULL)
          LEFT JOIN organisations organisations_46 ON organisations_46.id = people_45.client_id
          LEFT JOIN people people_47 ON (people_47.id = approvers_44.delegate_of_id AND people_47.withdrawn_at IS NULL)
          LEFT JOIN options options_48 ON options_48.id = approvers_44.option_id
          WHERE approvers_44.decision_id = decisions_1.id
          ORDER BY approvers_44.created_at ASC, approvers_44.id ASC
          LIMIT 50
        ) page
      ) || ']},"remarks":{"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"rmk_' || remarks_49.id || '","audience":"' || remarks_49.audience || '","body":' || to_json(remarks_49.body)::text
            || ',"at":"' || to_char(remarks_49.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","author":' || CASE WHEN people_50.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_50.id || '","name":' || to_json(people_50.name)::text
            || ',"client":' || CASE WHEN organisations_51.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_51.id || '","name":' || to_json(organisations_51.name)::text
            || ',"kind":"' || organisations_51.kind || '"}' END || '}' END || '}' AS o
          FROM remarks remarks_49
          LEFT JOIN people people_50 ON (people_50.id = remarks_49.author_id AND people_50.withdrawn_at IS NULL)
          LEFT JOIN organisations organisations_51 ON organisations_51.id = people_50.client_id
          WHERE remarks_49.decision_id = decisions_1.id
          ORDER BY remarks_49.at ASC, remarks_49.id ASC
          LIMIT 100
        ) page
      ) || ']}}'
      FROM decisions decisions_1
      LEFT JOIN people people_2 ON (people_2.id = decisions_1.asked_by_id AND people_2.withdrawn_at IS NULL)
      LEFT JOIN organisations organisations_3 ON organisations_3.id = decisions_1.client_id
      LEFT JOIN decisions decisions_41 ON decisions_41.id = decisions_1.supersedes_id
      WHERE decisions_1.id = $13::uuid
    ), 'null') || '}', 'UTF8')
