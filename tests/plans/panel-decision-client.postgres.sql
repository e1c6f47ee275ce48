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
          WHERE (organisations_4.id = decisions_1.subject_id AND (organisations_4.id = $5::uuid OR (organisations_4.id = $6::uuid OR organisations_4.kind = 'ENTERPRISE')))
        ), 'null') WHEN 'cal' THEN coalesce((
          SELECT '{"__typename":"Calendar","id":"cal_' || calendars_5.id || '"}'
          FROM calendars calendars_5
          WHERE (calendars_5.id = decisions_1.subject_id AND (calendars_5.client_id = $5::uuid OR calendars_5.client_id IN (SELECT it.id FROM organisations it WHERE it.kind = 'ENTERPRISE')))
        ), 'null') WHEN 'clo' THEN coalesce((
          SELECT '{"__typename":"Closure","id":"clo_' || closures_6.id || '"}'
          FROM closures closures_6
          WHERE (closures_6.id = decisions_1.subject_id AND (closures_6.client_id = $5::uuid OR closures_6.client_id IN (SELECT it.id FROM organisations it WHERE it.kind = 'ENTERPRISE')))
        ), 'null') WHEN 'per' THEN coalesce((
          SELECT '{"__typename":"Person","id":"per_' || people_7.id || '"}'
          FROM people people_7
          WHERE (people_7.id = decisions_1.subject_id AND people_7.withdrawn_at IS NULL AND (people_7.client_id = $5::uuid OR people_7.id = $7::uuid OR people_7.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
        ), 'null') WHEN 'mem' THEN coalesce((
          SELECT '{"__typename":"Membership","id":"mem_' || memberships_8.id || '"}'
          FROM memberships memberships_8
          WHERE (memberships_8.id = decisions_1.subject_id AND (memberships_8.person_id = $7::uuid OR memberships_8.client_id = $5::uuid OR memberships_8.organisation_id = $5::uuid))
        ), 'null') WHEN 'ses' THEN coalesce((
          SELECT '{"__typename":"Session","id":"ses_' || sessions_9.id || '"}'
          FROM sessions sessions_9
          WHERE (sessions_9.id = decisions_1.subject_id AND sessions_9.person_id = $7::uuid)
        ), 'null') WHEN 'tok' THEN coalesce((
          SELECT '{"__typename":"Token","id":"tok_' || tokens_10.id || '"}'
          FROM tokens tokens_10
          WHERE (tokens_10.id = decisions_1.subject_id AND tokens_10.person_id = $7::uuid)
        ), 'null') WHEN 'dec' THEN coalesce((
          SELECT '{"__typename":"Decision","id":"dec_' || decisions_11.id || '"}'
          FROM decisions decisions_11
          WHERE (decisions_11.id = decisions_1.subject_id AND decisions_11.client_id = $5::uuid)
        ), 'null') WHEN 'opt' THEN coalesce((
          SELECT '{"__typename":"Option","id":"opt_' || options_12.id || '"}'
          FROM options options_12
          WHERE (options_12.id = decisions_1.subject_id AND options_12.client_id = $5::uuid)
        ), 'null') WHEN 'apr' THEN coalesce((
          SELECT '{"__typename":"Approver","id":"apr_' || approvers_13.id || '"}'
          FROM approvers approvers_13
          WHERE (approvers_13.id = decisions_1.subject_id AND approvers_13.client_id = $5::uuid)
        ), 'null') WHEN 'rmk' THEN coalesce((
          SELECT '{"__typename":"Remark","id":"rmk_' || remarks_14.id || '"}'
          FROM remarks remarks_14
          WHERE (remarks_14.id = decisions_1.subject_id AND remarks_14.audience = 'SHARED' AND remarks_14.client_id = $5::uuid)
        ), 'null') WHEN 'dlg' THEN coalesce((
          SELECT '{"__typename":"Delegation","id":"dlg_' || delegations_15.id || '"}'
          FROM delegations delegations_15
          WHERE (delegations_15.id = decisions_1.subject_id AND (delegations_15.client_id = $5::uuid OR (delegations_15.person_id = $7::uuid OR delegations_15.delegate_id = $7::uuid)))
        ), 'null') WHEN 'mod' THEN coalesce((
          SELECT '{"__typename":"DeviceModel","id":"mod_' || device_models_16.id || '"}'
          FROM device_models device_models_16
          WHERE (device_models_16.id = decisions_1.subject_id AND $7::uuid <> '00000000-0000-0000-0000-000000000000')
        ), 'null') WHEN 'dev' THEN coalesce((
          SELECT '{"__typename":"Device","id":"dev_' || devices_17.id || '","tag":' || to_json(devices_17.tag)::text
            || ',"model":' || CASE WHEN device_models_18.id IS NULL THEN 'null' ELSE '{"id":"mod_' || device_models_18.id || '","manufacturer":' || to_json(device_models_18.manufacturer)::text
            || ',"name":' || to_json(device_models_18.name)::text || '}' END || '}'
          FROM devices devices_17
          LEFT JOIN device_models device_models_18 ON (device_models_18.id = devices_17.model_id AND $7::uuid <> '00000000-0000-0000-0000-000000000000')
          WHERE (devices_17.id = decisions_1.subject_id AND devices_17.withdrawn_at IS NULL AND devices_17.client_id = $5::uuid)
        ), 'null') WHEN 'asg' THEN coalesce((
          SELECT '{"__typename":"Assignment","id":"asg_' || assignments_19.id || '"}'
          FROM assignments assignments_19
          WHERE (assignments_19.id = decisions_1.subject_id AND assignments_19.client_id = $5::uuid)
        ), 'null') WHEN 'fil' THEN coalesce((
          SELECT '{"__typename":"File","id":"fil_' || files_20.id || '"}'
          FROM files files_20
          WHERE (files_20.id = decisions_1.subject_id AND ((files_20.state <> 'ATTACHED' AND files_20.sender_id = $7::uuid) OR EXISTS (SELECT 1 FROM ticket_files hung WHERE hung.file_id = files_20.id AND hung.client_id = $5::uuid) OR EXISTS (
                SELECT 1
                FROM comment_files hung JOIN comments told ON told.id = hung.comment_id
                WHERE hung.file_id = files_20.id AND (told.audience = 'SHARED' AND told.client_id = $5::uuid)
              )))
        ), 'null') WHEN 'tea' THEN coalesce((
          SELECT '{"__typename":"Team","id":"tea_' || teams_21.id || '"}'
          FROM teams teams_21
          WHERE teams_21.id = decisions_1.subject_id
        ), 'null') WHEN 'tem' THEN coalesce((
          SELECT '{"__typename":"TeamMember","id":"tem_' || team_members_22.id || '"}'
          FROM team_members team_members_22
          WHERE FALSE
        ), 'null') WHEN 'tkt' THEN coalesce((
          SELECT '{"__typename":"Ticket","id":"tkt_' || tickets_23.id || '","number":' || tickets_23.number::text
            || ',"title":' || to_json(tickets_23.title)::text
            || ',"client":' || CASE WHEN organisations_24.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_24.id || '","code":' || to_json(organisations_24.code)::text || '}' END || '}'
          FROM tickets tickets_23
          LEFT JOIN organisations organisations_24 ON (organisations_24.id = tickets_23.client_id AND (organisations_24.id = $5::uuid OR (organisations_24.id = $6::uuid OR organisations_24.kind = 'ENTERPRISE')))
          WHERE (tickets_23.id = decisions_1.subject_id AND tickets_23.client_id = $5::uuid)
        ), 'null') WHEN 'com' THEN coalesce((
          SELECT '{"__typename":"Comment","id":"com_' || comments_25.id || '"}'
          FROM comments comments_25
          WHERE (comments_25.id = decisions_1.subject_id AND comments_25.audience = 'SHARED' AND comments_25.client_id = $5::uuid)
        ), 'null') WHEN 'tkl' THEN coalesce((
          SELECT '{"__typename":"TicketLink","id":"tkl_' || ticket_links_26.id || '"}'
          FROM ticket_links ticket_links_26
          WHERE (ticket_links_26.id = decisions_1.subject_id AND ticket_links_26.ended_at IS NULL AND ticket_links_26.client_id = $5::uuid)
        ), 'null') WHEN 'tkw' THEN coalesce((
          SELECT '{"__typename":"TicketWatcher","id":"tkw_' || ticket_watchers_27.id || '"}'
          FROM ticket_watchers ticket_watchers_27
          WHERE (ticket_watchers_27.id = decisions_1.subject_id AND ticket_watchers_27.ended_at IS NULL AND ticket_watchers_27.client_id = $5::uuid)
        ), 'null') WHEN 'wrk' THEN coalesce((
          SELECT '{"__typename":"WorkEntry","id":"wrk_' || work_entries_28.id || '"}'
          FROM work_entries work_entries_28
          WHERE (work_entries_28.id = decisions_1.subject_id AND (work_entries_28.audience = 'SHARED' AND work_entries_28.ended_at IS NULL) AND work_entries_28.client_id = $5::uuid)
        ), 'null') WHEN 'rtg' THEN coalesce((
          SELECT '{"__typename":"Rating","id":"rtg_' || ratings_29.id || '"}'
          FROM ratings ratings_29
          WHERE (ratings_29.id = decisions_1.subject_id AND ratings_29.client_id = $5::uuid)
        ), 'null') WHEN 'imp' THEN coalesce((
          SELECT '{"__typename":"Import","id":"imp_' || imports_30.id || '"}'
          FROM imports imports_30
          WHERE (imports_30.id = decisions_1.subject_id AND imports_30.client_id = $5::uuid)
        ), 'null') WHEN 'mal' THEN coalesce((SELECT '{"__typename":"Mail","id":"mal_' || mails_31.id || '"}' FROM mails mails_31 WHERE FALSE), 'null') WHEN 'prf' THEN coalesce((
          SELECT '{"__typename":"Preference","id":"prf_' || preferences_32.id || '"}'
          FROM preferences preferences_32
          WHERE (preferences_32.id = decisions_1.subject_id AND preferences_32.person_id = $7::uuid)
        ), 'null') WHEN 'rpl' THEN coalesce((
          SELECT '{"__typename":"Reply","id":"rpl_' || replies_33.id || '"}'
          FROM replies replies_33
          WHERE FALSE
        ), 'null') WHEN 'tks' THEN coalesce((
          SELECT '{"__typename":"TicketStep","id":"tks_' || ticket_steps_34.id || '"}'
          FROM ticket_steps ticket_steps_34
          WHERE (ticket_steps_34.id = decisions_1.subject_id AND ticket_steps_34.client_id = $5::uuid)
        ), 'null') WHEN 'pol' THEN coalesce((
          SELECT '{"__typename":"Policy","id":"pol_' || policies_35.id || '"}'
          FROM policies policies_35
          WHERE (policies_35.id = decisions_1.subject_id AND (policies_35.client_id = $5::uuid OR policies_35.client_id IN (SELECT it.id FROM organisations it WHERE it.kind = 'ENTERPRISE')))
        ), 'null') WHEN 'clk' THEN coalesce((
          SELECT '{"__typename":"Clock","id":"clk_' || clocks_36.id || '"}'
          FROM clocks clocks_36
          WHERE (clocks_36.id = decisions_1.subject_id AND clocks_36.client_id = $5::uuid)
        ), 'null') WHEN 'trn' THEN coalesce((
          SELECT '{"__typename":"TicketTurn","id":"trn_' || ticket_turns_37.id || '"}'
          FROM ticket_turns ticket_turns_37
          WHERE (ticket_turns_37.id = decisions_1.subject_id AND ticket_turns_37.client_id = $5::uuid)
        ), 'null') WHEN 'viw' THEN coalesce((
          SELECT '{"__typename":"View","id":"viw_' || views_38.id || '"}'
          FROM views views_38
          WHERE (views_38.id = decisions_1.subject_id AND views_38.owner_id = $7::uuid)
        ), 'null') ELSE 'null' END
        || ',"supersedes":' || CASE WHEN decisions_39.id IS NULL THEN 'null' ELSE '{"id":"dec_' || decisions_39.id || '","question":' || to_json(decisions_39.question)::text || '}' END
        || ',"supersededBy":{"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"dec_' || decisions_40.id || '","question":' || to_json(decisions_40.question)::text || '}' AS o
          FROM decisions decisions_40
          WHERE (decisions_40.supersedes_id = decisions_1.id AND decisions_40.client_id = $5::uuid)
          ORDER BY decisions_40.asked_at DESC, decisions_40.id DESC
          LIMIT 1
        ) page
      ) || ']},"state":"' || decisions_1.state || '","askedBackAt":' || coalesce('"' || to_char(decisions_1.asked_back_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"', 'null')
        || ',"waitsForViewer":' || CASE WHEN (decisions_1.id IN (SELECT one.decision_id FROM approvers one WHERE one.state <> 'RELEASED' AND one.person_id = $7::uuid) AND decisions_1.state IN ('PENDING')) THEN 'true' ELSE 'false' END
        || ',"viewerCan":{"vote":' || CASE WHEN (($8::boolean OR decisions_1.client_id = ANY($9::uuid[])) AND decisions_1.state IN ('PENDING') AND decisions_1.id IN (SELECT one.decision_id FROM approvers one WHERE one.state <> 'RELEASED' AND one.person_id = $7::uuid)) THEN 'true' ELSE 'false' END
        || ',"askBack":' || CASE WHEN (($8::boolean OR decisions_1.client_id = ANY($9::uuid[])) AND decisions_1.state IN ('PENDING') AND decisions_1.id IN (SELECT one.decision_id FROM approvers one WHERE one.state <> 'RELEASED' AND one.person_id = $7::uuid)) THEN 'true' ELSE 'false' END
        || ',"remark":' || CASE WHEN ($8::boolean OR decisions_1.client_id = ANY($9::uuid[])) THEN 'true' ELSE 'false' END
        || ',"delegate":' || CASE WHEN (($8::boolean OR decisions_1.client_id = ANY($9::uuid[])) AND decisions_1.state IN ('PENDING') AND (decisions_1.id IN (SELECT one.decision_id FROM approvers one WHERE one.state <> 'RELEASED' AND one.person_id = $7::uuid) OR decisions_1.id IN (
            SELECT one.decision_id
            FROM approvers one
            WHERE one.state <> 'RELEASED' AND one.delegate_of_id = $7::uuid
          ) OR $10::boolean OR $11::boolean OR decisions_1.client_id = ANY($12::uuid[]))) THEN 'true' ELSE 'false' END
        || ',"withdraw":' || CASE WHEN (($8::boolean OR decisions_1.client_id = ANY($9::uuid[])) AND decisions_1.state IN ('PENDING') AND (decisions_1.asked_by_id = $7::uuid OR $13::boolean OR decisions_1.client_id = ANY($14::uuid[]) OR $10::boolean OR $11::boolean OR decisions_1.client_id = ANY($12::uuid[]))) THEN 'true' ELSE 'false' END || '},"options":{"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"opt_' || options_41.id || '","label":' || to_json(options_41.label)::text
            || ',"consequence":' || coalesce(to_json(options_41.consequence)::text, 'null')
            || ',"recurring":"' || options_41.recurring || '","approves":' || options_41.approves::text
            || ',"recommended":' || options_41.recommended::text
            || ',"fallback":' || options_41.fallback::text
            || ',"chosen":' || options_41.chosen::text
            || ',"cost":' || CASE WHEN options_41.cost_minor IS NULL THEN 'null' ELSE '{"minor":' || coalesce(options_41.cost_minor::text, 'null')
            || ',"currency":' || coalesce(to_json(options_41.cost_currency)::text, 'null') || '}' END || '}' AS o
          FROM options options_41
          WHERE (options_41.decision_id = decisions_1.id AND options_41.client_id = $5::uuid)
          ORDER BY options_41.place ASC, options_41.id ASC
          LIMIT 10
        ) page
      ) || ']},"approvers":{"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"apr_' || approvers_42.id || '","side":"' || approvers_42.side || '","state":"' || approvers_42.state || '","reason":' || coalesce(to_json(approvers_42.reason)::text, 'null')
            || ',"decidedAt":' || coalesce('"' || to_char(approvers_42.decided_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"', 'null')
            || ',"person":' || CASE WHEN people_43.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_43.id || '","name":' || to_json(people_43.name)::text
            || ',"client":' || CASE WHEN organisations_44.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_44.id || '","kind":"' || organisations_44.kind || '"}' END || '}' END
            || ',"delegateOf":' || CASE WHEN people_45.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_45.id || '","name":' || to_json(people_45.name)::text || '}' END
            || ',"option":' || CASE WHEN options_46.id IS NULL THEN 'null' ELSE '{"id":"opt_' || options_46.id || '","label":' || to_json(options_46.label)::text || '}' END || '}' AS o
          FROM approvers approvers_42
          LEFT JOIN people people_43 ON (people_43.id = approvers_42.person_id AND people_43.withdrawn_at IS NULL AND (people_43.client_id = $5::uuid OR people_43.id = $7::uuid OR people_43.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
          LEFT JOIN organisations organisations_44 ON (organisations_44.id = people_43.client_id AND (organisations_44.id = $5::uuid OR (organisations_44.id = $6::uuid OR organisations_44.kind = 'ENTERPRISE')))
          LEFT JOIN people people_45 ON (people_45.id = approvers_42.delegate_of_id AND people_45.withdrawn_at IS NULL AND (people_45.client_id = $5::uuid OR people_45.id = $7::uuid OR people_45.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
          LEFT JOIN options options_46 ON (options_46.id = approvers_42.option_id AND options_46.client_id = $5::uuid)
          WHERE (approvers_42.decision_id = decisions_1.id AND approvers_42.client_id = $5::uuid)
          ORDER BY approvers_42.created_at ASC, approvers_42.id ASC
          LIMIT 50
        ) page
      ) || ']},"remarks":{"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"rmk_' || remarks_47.id || '","audience":"' || remarks_47.audience || '","body":' || to_json(remarks_47.body)::text
            || ',"at":"' || to_char(remarks_47.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","author":' || CASE WHEN people_48.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_48.id || '","name":' || to_json(people_48.name)::text
            || ',"client":' || CASE WHEN organisations_49.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_49.id || '","name":' || to_json(organisations_49.name)::text
            || ',"kind":"' || organisations_49.kind || '"}' END || '}' END || '}' AS o
          FROM remarks remarks_47
          LEFT JOIN people people_48 ON (people_48.id = remarks_47.author_id AND people_48.withdrawn_at IS NULL AND (people_48.client_id = $5::uuid OR people_48.id = $7::uuid OR people_48.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
          LEFT JOIN organisations organisations_49 ON (organisations_49.id = people_48.client_id AND (organisations_49.id = $5::uuid OR (organisations_49.id = $6::uuid OR organisations_49.kind = 'ENTERPRISE')))
          WHERE (remarks_47.decision_id = decisions_1.id AND remarks_47.audience = 'SHARED' AND remarks_47.client_id = $5::uuid)
          ORDER BY remarks_47.at ASC, remarks_47.id ASC
          LIMIT 100
        ) page
      ) || ']}}'
      FROM decisions decisions_1
      LEFT JOIN people people_2 ON (people_2.id = decisions_1.asked_by_id AND people_2.withdrawn_at IS NULL AND (people_2.client_id = $5::uuid OR people_2.id = $7::uuid OR people_2.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
      LEFT JOIN organisations organisations_3 ON (organisations_3.id = decisions_1.client_id AND (organisations_3.id = $5::uuid OR (organisations_3.id = $6::uuid OR organisations_3.kind = 'ENTERPRISE')))
      LEFT JOIN decisions decisions_39 ON (decisions_39.id = decisions_1.supersedes_id AND decisions_39.client_id = $5::uuid)
      WHERE (decisions_1.id = $15::uuid AND decisions_1.client_id = $5::uuid)
    ), 'null') || '}', 'UTF8')
