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
        ), 'null') WHEN 'per' THEN coalesce((
          SELECT '{"__typename":"Person","id":"per_' || people_5.id || '"}'
          FROM people people_5
          WHERE (people_5.id = decisions_1.subject_id AND people_5.withdrawn_at IS NULL)
        ), 'null') WHEN 'mem' THEN coalesce((
          SELECT '{"__typename":"Membership","id":"mem_' || memberships_6.id || '"}'
          FROM memberships memberships_6
          WHERE memberships_6.id = decisions_1.subject_id
        ), 'null') WHEN 'ses' THEN coalesce((
          SELECT '{"__typename":"Session","id":"ses_' || sessions_7.id || '"}'
          FROM sessions sessions_7
          WHERE (sessions_7.id = decisions_1.subject_id AND sessions_7.person_id = $5::uuid)
        ), 'null') WHEN 'tok' THEN coalesce((
          SELECT '{"__typename":"Token","id":"tok_' || tokens_8.id || '"}'
          FROM tokens tokens_8
          WHERE (tokens_8.id = decisions_1.subject_id AND tokens_8.person_id = $5::uuid)
        ), 'null') WHEN 'sys' THEN coalesce((
          SELECT '{"__typename":"System","id":"sys_' || systems_9.id || '"}'
          FROM systems systems_9
          WHERE systems_9.id = decisions_1.subject_id
        ), 'null') WHEN 'acc' THEN coalesce((
          SELECT '{"__typename":"Access","id":"acc_' || accesses_10.id || '"}'
          FROM accesses accesses_10
          WHERE accesses_10.id = decisions_1.subject_id
        ), 'null') WHEN 'cal' THEN coalesce((
          SELECT '{"__typename":"Calendar","id":"cal_' || calendars_11.id || '"}'
          FROM calendars calendars_11
          WHERE calendars_11.id = decisions_1.subject_id
        ), 'null') WHEN 'clo' THEN coalesce((
          SELECT '{"__typename":"Closure","id":"clo_' || closures_12.id || '"}'
          FROM closures closures_12
          WHERE closures_12.id = decisions_1.subject_id
        ), 'null') WHEN 'dec' THEN coalesce((
          SELECT '{"__typename":"Decision","id":"dec_' || decisions_13.id || '"}'
          FROM decisions decisions_13
          WHERE decisions_13.id = decisions_1.subject_id
        ), 'null') WHEN 'opt' THEN coalesce((
          SELECT '{"__typename":"Option","id":"opt_' || options_14.id || '"}'
          FROM options options_14
          WHERE options_14.id = decisions_1.subject_id
        ), 'null') WHEN 'apr' THEN coalesce((
          SELECT '{"__typename":"Approver","id":"apr_' || approvers_15.id || '"}'
          FROM approvers approvers_15
          WHERE approvers_15.id = decisions_1.subject_id
        ), 'null') WHEN 'rmk' THEN coalesce((
          SELECT '{"__typename":"Remark","id":"rmk_' || remarks_16.id || '"}'
          FROM remarks remarks_16
          WHERE remarks_16.id = decisions_1.subject_id
        ), 'null') WHEN 'dlg' THEN coalesce((
          SELECT '{"__typename":"Delegation","id":"dlg_' || delegations_17.id || '"}'
          FROM delegations delegations_17
          WHERE delegations_17.id = decisions_1.subject_id
        ), 'null') WHEN 'mod' THEN coalesce((
          SELECT '{"__typename":"DeviceModel","id":"mod_' || device_models_18.id || '"}'
          FROM device_models device_models_18
          WHERE device_models_18.id = decisions_1.subject_id
        ), 'null') WHEN 'lik' THEN coalesce((
          SELECT '{"__typename":"Likeness","id":"lik_' || likenesses_19.id || '"}'
          FROM likenesses likenesses_19
          WHERE likenesses_19.id = decisions_1.subject_id
        ), 'null') WHEN 'lbl' THEN coalesce((
          SELECT '{"__typename":"Label","id":"lbl_' || labels_20.id || '"}'
          FROM labels labels_20
          WHERE labels_20.id = decisions_1.subject_id
        ), 'null') WHEN 'dev' THEN coalesce((
          SELECT '{"__typename":"Device","id":"dev_' || devices_21.id || '","tag":' || to_json(devices_21.tag)::text
            || ',"model":' || CASE WHEN device_models_22.id IS NULL THEN 'null' ELSE '{"id":"mod_' || device_models_22.id || '","manufacturer":' || to_json(device_models_22.manufacturer)::text
            || ',"name":' || to_json(device_models_22.name)::text || '}' END || '}'
          FROM devices devices_21
          LEFT JOIN device_models device_models_22 ON device_models_22.id = devices_21.model_id
          WHERE (devices_21.id = decisions_1.subject_id AND devices_21.withdrawn_at IS NULL)
        ), 'null') WHEN 'asg' THEN coalesce((
          SELECT '{"__typename":"Assignment","id":"asg_' || assignments_23.id || '"}'
          FROM assignments assignments_23
          WHERE assignments_23.id = decisions_1.subject_id
        ), 'null') WHEN 'svc' THEN coalesce((
          SELECT '{"__typename":"Service","id":"svc_' || services_24.id || '"}'
          FROM services services_24
          WHERE services_24.id = decisions_1.subject_id
        ), 'null') WHEN 'fil' THEN coalesce((
          SELECT '{"__typename":"File","id":"fil_' || files_25.id || '"}'
          FROM files files_25
          WHERE (files_25.id = decisions_1.subject_id AND ((files_25.state <> 'ATTACHED' AND files_25.sender_id = $5::uuid) OR EXISTS (SELECT 1 FROM ticket_files hung WHERE hung.file_id = files_25.id AND TRUE) OR EXISTS (
                SELECT 1
                FROM comment_files hung JOIN comments told ON told.id = hung.comment_id
                WHERE hung.file_id = files_25.id AND TRUE
              )))
        ), 'null') WHEN 'tea' THEN coalesce((
          SELECT '{"__typename":"Team","id":"tea_' || teams_26.id || '"}'
          FROM teams teams_26
          WHERE teams_26.id = decisions_1.subject_id
        ), 'null') WHEN 'tem' THEN coalesce((
          SELECT '{"__typename":"TeamMember","id":"tem_' || team_members_27.id || '"}'
          FROM team_members team_members_27
          WHERE (team_members_27.id = decisions_1.subject_id AND team_members_27.ended_at IS NULL)
        ), 'null') WHEN 'tkt' THEN coalesce((
          SELECT '{"__typename":"Ticket","id":"tkt_' || tickets_28.id || '","number":' || tickets_28.number::text
            || ',"title":' || to_json(tickets_28.title)::text
            || ',"client":' || CASE WHEN organisations_29.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_29.id || '","code":' || to_json(organisations_29.code)::text || '}' END || '}'
          FROM tickets tickets_28
          LEFT JOIN organisations organisations_29 ON organisations_29.id = tickets_28.client_id
          WHERE tickets_28.id = decisions_1.subject_id
        ), 'null') WHEN 'com' THEN coalesce((
          SELECT '{"__typename":"Comment","id":"com_' || comments_30.id || '"}'
          FROM comments comments_30
          WHERE comments_30.id = decisions_1.subject_id
        ), 'null') WHEN 'tkl' THEN coalesce((
          SELECT '{"__typename":"TicketLink","id":"tkl_' || ticket_links_31.id || '"}'
          FROM ticket_links ticket_links_31
          WHERE (ticket_links_31.id = decisions_1.subject_id AND ticket_links_31.ended_at IS NULL)
        ), 'null') WHEN 'tkw' THEN coalesce((
          SELECT '{"__typename":"TicketWatcher","id":"tkw_' || ticket_watchers_32.id || '"}'
          FROM ticket_watchers ticket_watchers_32
          WHERE (ticket_watchers_32.id = decisions_1.subject_id AND ticket_watchers_32.ended_at IS NULL)
        ), 'null') WHEN 'wrk' THEN coalesce((
          SELECT '{"__typename":"WorkEntry","id":"wrk_' || work_entries_33.id || '"}'
          FROM work_entries work_entries_33
          WHERE work_entries_33.id = decisions_1.subject_id
        ), 'null') WHEN 'rtg' THEN coalesce((
          SELECT '{"__typename":"Rating","id":"rtg_' || ratings_34.id || '"}'
          FROM ratings ratings_34
          WHERE ratings_34.id = decisions_1.subject_id
        ), 'null') WHEN 'cst' THEN coalesce((
          SELECT '{"__typename":"Cost","id":"cst_' || costs_35.id || '"}'
          FROM costs costs_35
          WHERE costs_35.id = decisions_1.subject_id
        ), 'null') WHEN 'trf' THEN coalesce((
          SELECT '{"__typename":"Tariff","id":"trf_' || tariffs_36.id || '"}'
          FROM tariffs tariffs_36
          WHERE tariffs_36.id = decisions_1.subject_id
        ), 'null') WHEN 'imp' THEN coalesce((
          SELECT '{"__typename":"Import","id":"imp_' || imports_37.id || '"}'
          FROM imports imports_37
          WHERE imports_37.id = decisions_1.subject_id
        ), 'null') WHEN 'mal' THEN coalesce((
          SELECT '{"__typename":"Mail","id":"mal_' || mails_38.id || '"}'
          FROM mails mails_38
          WHERE mails_38.id = decisions_1.subject_id
        ), 'null') WHEN 'prf' THEN coalesce((
          SELECT '{"__typename":"Preference","id":"prf_' || preferences_39.id || '"}'
          FROM preferences preferences_39
          WHERE preferences_39.id = decisions_1.subject_id
        ), 'null') WHEN 'rpl' THEN coalesce((
          SELECT '{"__typename":"Reply","id":"rpl_' || replies_40.id || '"}'
          FROM replies replies_40
          WHERE (replies_40.id = decisions_1.subject_id AND (replies_40.scope = 'GLOBAL' OR replies_40.team_id IN (SELECT mine.team_id FROM team_members mine WHERE mine.ended_at IS NULL AND mine.person_id = $5::uuid) OR replies_40.person_id = $5::uuid))
        ), 'null') WHEN 'tks' THEN coalesce((
          SELECT '{"__typename":"TicketStep","id":"tks_' || ticket_steps_41.id || '"}'
          FROM ticket_steps ticket_steps_41
          WHERE ticket_steps_41.id = decisions_1.subject_id
        ), 'null') WHEN 'pol' THEN coalesce((
          SELECT '{"__typename":"Policy","id":"pol_' || policies_42.id || '"}'
          FROM policies policies_42
          WHERE policies_42.id = decisions_1.subject_id
        ), 'null') WHEN 'clk' THEN coalesce((
          SELECT '{"__typename":"Clock","id":"clk_' || clocks_43.id || '"}'
          FROM clocks clocks_43
          WHERE clocks_43.id = decisions_1.subject_id
        ), 'null') WHEN 'trn' THEN coalesce((
          SELECT '{"__typename":"TicketTurn","id":"trn_' || ticket_turns_44.id || '"}'
          FROM ticket_turns ticket_turns_44
          WHERE ticket_turns_44.id = decisions_1.subject_id
        ), 'null') WHEN 'viw' THEN coalesce((
          SELECT '{"__typename":"View","id":"viw_' || views_45.id || '"}'
          FROM views views_45
          WHERE (views_45.id = decisions_1.subject_id AND (views_45.owner_id = $5::uuid OR views_45.audience = 'COMPANY' OR views_45.team_id IN (SELECT mine.team_id FROM team_members mine WHERE mine.ended_at IS NULL AND mine.person_id = $5::uuid)))
        ), 'null') ELSE 'null' END
        || ',"supersedes":' || CASE WHEN decisions_46.id IS NULL THEN 'null' ELSE '{"id":"dec_' || decisions_46.id || '","question":' || to_json(decisions_46.question)::text || '}' END
        || ',"supersededBy":{"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"dec_' || decisions_47.id || '","question":' || to_json(decisions_47.question)::text || '}' AS o
          FROM decisions decisions_47
          WHERE decisions_47.supersedes_id = decisions_1.id
          ORDER BY decisions_47.asked_at DESC, decisions_47.id DESC
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
          SELECT '{"id":"opt_' || options_48.id || '","label":' || to_json(options_48.label)::text
            || ',"consequence":' || coalesce(to_json(options_48.consequence)::text, 'null')
            || ',"recurring":"' || options_48.recurring || '","approves":' || options_48.approves::text
            || ',"recommended":' || options_48.recommended::text
            || ',"fallback":' || options_48.fallback::text
            || ',"chosen":' || options_48.chosen::text
            || ',"cost":' || CASE WHEN options_48.cost_minor IS NULL THEN 'null' ELSE '{"minor":' || coalesce(options_48.cost_minor::text, 'null')
            || ',"currency":' || coalesce(to_json(options_48.cost_currency)::text, 'null') || '}' END || '}' AS o
          FROM options options_48
          WHERE options_48.decision_id = decisions_1.id
          ORDER BY options_48.place ASC, options_48.id ASC
          LIMIT 10
        ) page
      ) || ']},"approvers":{"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"apr_' || approvers_49.id || '","side":"' || approvers_49.side || '","state":"' || approvers_49.state || '","reason":' || coalesce(to_json(approvers_49.reason)::text, 'null')
            || ',"decidedAt":' || coalesce('"' || to_char(approvers_49.decided_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"', 'null')
            || ',"person":' || CASE WHEN people_50.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_50.id || '","name":' || to_json(people_50.name)::text
            || ',"client":' || CASE WHEN organisations_51.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_51.id || '","kind":"' || organisations_51.kind || '"}' END || '}' END
            || ',"delegateOf":' || CASE WHEN people_52.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_52.id || '","name":' || to_json(people_52.name)::text || '}' END
            || ',"option":' || CASE WHEN options_53.id IS NULL THEN 'null' ELSE '{"id":"opt_' || options_53.id || '","label":' || to_json(options_53.label)::text || '}' END || '}' AS o
          FROM approvers approvers_49
          LEFT JOIN people people_50 ON (people_50.id = approvers_49.person_id AND people_50.withdrawn_at IS NULL)
          LEFT JOIN organisations organisations_51 ON organisations_51.id = people_50.client_id
          LEFT JOIN people people_52 ON (people_52.id = approvers_49.delegate_of_id AND people_52.withdrawn_at IS NULL)
          LEFT JOIN options options_53 ON options_53.id = approvers_49.option_id
          WHERE approvers_49.decision_id = decisions_1.id
          ORDER BY approvers_49.created_at ASC, approvers_49.id ASC
          LIMIT 50
        ) page
      ) || ']},"remarks":{"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"rmk_' || remarks_54.id || '","audience":"' || remarks_54.audience || '","body":' || to_json(remarks_54.body)::text
            || ',"at":"' || to_char(remarks_54.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","author":' || CASE WHEN people_55.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_55.id || '","name":' || to_json(people_55.name)::text
            || ',"client":' || CASE WHEN organisations_56.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_56.id || '","name":' || to_json(organisations_56.name)::text
            || ',"kind":"' || organisations_56.kind || '"}' END || '}' END || '}' AS o
          FROM remarks remarks_54
          LEFT JOIN people people_55 ON (people_55.id = remarks_54.author_id AND people_55.withdrawn_at IS NULL)
          LEFT JOIN organisations organisations_56 ON organisations_56.id = people_55.client_id
          WHERE remarks_54.decision_id = decisions_1.id
          ORDER BY remarks_54.at ASC, remarks_54.id ASC
          LIMIT 100
        ) page
      ) || ']}}'
      FROM decisions decisions_1
      LEFT JOIN people people_2 ON (people_2.id = decisions_1.asked_by_id AND people_2.withdrawn_at IS NULL)
      LEFT JOIN organisations organisations_3 ON organisations_3.id = decisions_1.client_id
      LEFT JOIN decisions decisions_46 ON decisions_46.id = decisions_1.supersedes_id
      WHERE decisions_1.id = $13::uuid
    ), 'null') || '}', 'UTF8')
