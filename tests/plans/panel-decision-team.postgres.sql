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
        ), 'null') WHEN 'dec' THEN coalesce((
          SELECT '{"__typename":"Decision","id":"dec_' || decisions_9.id || '"}'
          FROM decisions decisions_9
          WHERE decisions_9.id = decisions_1.subject_id
        ), 'null') WHEN 'opt' THEN coalesce((
          SELECT '{"__typename":"Option","id":"opt_' || options_10.id || '"}'
          FROM options options_10
          WHERE options_10.id = decisions_1.subject_id
        ), 'null') WHEN 'apr' THEN coalesce((
          SELECT '{"__typename":"Approver","id":"apr_' || approvers_11.id || '"}'
          FROM approvers approvers_11
          WHERE approvers_11.id = decisions_1.subject_id
        ), 'null') WHEN 'rmk' THEN coalesce((
          SELECT '{"__typename":"Remark","id":"rmk_' || remarks_12.id || '"}'
          FROM remarks remarks_12
          WHERE remarks_12.id = decisions_1.subject_id
        ), 'null') WHEN 'dlg' THEN coalesce((
          SELECT '{"__typename":"Delegation","id":"dlg_' || delegations_13.id || '"}'
          FROM delegations delegations_13
          WHERE delegations_13.id = decisions_1.subject_id
        ), 'null') WHEN 'suc' THEN coalesce((
          SELECT '{"__typename":"Succession","id":"suc_' || successions_14.id || '"}'
          FROM successions successions_14
          WHERE successions_14.id = decisions_1.subject_id
        ), 'null') WHEN 'mod' THEN coalesce((
          SELECT '{"__typename":"DeviceModel","id":"mod_' || device_models_15.id || '"}'
          FROM device_models device_models_15
          WHERE device_models_15.id = decisions_1.subject_id
        ), 'null') WHEN 'lik' THEN coalesce((
          SELECT '{"__typename":"Likeness","id":"lik_' || likenesses_16.id || '"}'
          FROM likenesses likenesses_16
          WHERE likenesses_16.id = decisions_1.subject_id
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
        ), 'null') WHEN 'sys' THEN coalesce((
          SELECT '{"__typename":"System","id":"sys_' || systems_22.id || '"}'
          FROM systems systems_22
          WHERE systems_22.id = decisions_1.subject_id
        ), 'null') WHEN 'acc' THEN coalesce((
          SELECT '{"__typename":"Access","id":"acc_' || accesses_23.id || '"}'
          FROM accesses accesses_23
          WHERE accesses_23.id = decisions_1.subject_id
        ), 'null') WHEN 'bun' THEN coalesce((
          SELECT '{"__typename":"Bundle","id":"bun_' || bundles_24.id || '"}'
          FROM bundles bundles_24
          WHERE bundles_24.id = decisions_1.subject_id
        ), 'null') WHEN 'bit' THEN coalesce((
          SELECT '{"__typename":"BundleItem","id":"bit_' || bundle_items_25.id || '"}'
          FROM bundle_items bundle_items_25
          WHERE bundle_items_25.id = decisions_1.subject_id
        ), 'null') WHEN 'arq' THEN coalesce((
          SELECT '{"__typename":"AccessRequest","id":"arq_' || access_requests_26.id || '"}'
          FROM access_requests access_requests_26
          WHERE access_requests_26.id = decisions_1.subject_id
        ), 'null') WHEN 'rev' THEN coalesce((
          SELECT '{"__typename":"AccessReview","id":"rev_' || access_reviews_27.id || '"}'
          FROM access_reviews access_reviews_27
          WHERE access_reviews_27.id = decisions_1.subject_id
        ), 'null') WHEN 'rvl' THEN coalesce((
          SELECT '{"__typename":"AccessReviewLine","id":"rvl_' || access_review_lines_28.id || '"}'
          FROM access_review_lines access_review_lines_28
          WHERE access_review_lines_28.id = decisions_1.subject_id
        ), 'null') WHEN 'cal' THEN coalesce((
          SELECT '{"__typename":"Calendar","id":"cal_' || calendars_29.id || '"}'
          FROM calendars calendars_29
          WHERE calendars_29.id = decisions_1.subject_id
        ), 'null') WHEN 'clo' THEN coalesce((
          SELECT '{"__typename":"Closure","id":"clo_' || closures_30.id || '"}'
          FROM closures closures_30
          WHERE closures_30.id = decisions_1.subject_id
        ), 'null') WHEN 'fil' THEN coalesce((
          SELECT '{"__typename":"File","id":"fil_' || files_31.id || '"}'
          FROM files files_31
          WHERE (files_31.id = decisions_1.subject_id AND ((files_31.state <> 'ATTACHED' AND files_31.sender_id = $5::uuid) OR EXISTS (
                SELECT 1
                FROM protocols drawn JOIN assignments given ON given.id = drawn.assignment_id
                WHERE drawn.file_id = files_31.id AND TRUE
              ) OR EXISTS (SELECT 1 FROM ticket_files hung WHERE hung.file_id = files_31.id AND TRUE) OR EXISTS (
                SELECT 1
                FROM comment_files hung JOIN comments told ON told.id = hung.comment_id
                WHERE hung.file_id = files_31.id AND TRUE
              ) OR EXISTS (
                SELECT 1
                FROM task_files shown JOIN tasks done ON done.id = shown.task_id
                WHERE shown.file_id = files_31.id AND TRUE
              )))
        ), 'null') WHEN 'tea' THEN coalesce((
          SELECT '{"__typename":"Team","id":"tea_' || teams_32.id || '"}'
          FROM teams teams_32
          WHERE teams_32.id = decisions_1.subject_id
        ), 'null') WHEN 'tem' THEN coalesce((
          SELECT '{"__typename":"TeamMember","id":"tem_' || team_members_33.id || '"}'
          FROM team_members team_members_33
          WHERE (team_members_33.id = decisions_1.subject_id AND team_members_33.ended_at IS NULL)
        ), 'null') WHEN 'tkt' THEN coalesce((
          SELECT '{"__typename":"Ticket","id":"tkt_' || tickets_34.id || '","number":' || tickets_34.number::text
            || ',"title":' || to_json(tickets_34.title)::text
            || ',"client":' || CASE WHEN organisations_35.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_35.id || '","code":' || to_json(organisations_35.code)::text || '}' END || '}'
          FROM tickets tickets_34
          LEFT JOIN organisations organisations_35 ON organisations_35.id = tickets_34.client_id
          WHERE tickets_34.id = decisions_1.subject_id
        ), 'null') WHEN 'com' THEN coalesce((
          SELECT '{"__typename":"Comment","id":"com_' || comments_36.id || '"}'
          FROM comments comments_36
          WHERE comments_36.id = decisions_1.subject_id
        ), 'null') WHEN 'tkl' THEN coalesce((
          SELECT '{"__typename":"TicketLink","id":"tkl_' || ticket_links_37.id || '"}'
          FROM ticket_links ticket_links_37
          WHERE (ticket_links_37.id = decisions_1.subject_id AND ticket_links_37.ended_at IS NULL)
        ), 'null') WHEN 'tkw' THEN coalesce((
          SELECT '{"__typename":"TicketWatcher","id":"tkw_' || ticket_watchers_38.id || '"}'
          FROM ticket_watchers ticket_watchers_38
          WHERE (ticket_watchers_38.id = decisions_1.subject_id AND ticket_watchers_38.ended_at IS NULL)
        ), 'null') WHEN 'wrk' THEN coalesce((
          SELECT '{"__typename":"WorkEntry","id":"wrk_' || work_entries_39.id || '"}'
          FROM work_entries work_entries_39
          WHERE work_entries_39.id = decisions_1.subject_id
        ), 'null') WHEN 'rtg' THEN coalesce((
          SELECT '{"__typename":"Rating","id":"rtg_' || ratings_40.id || '"}'
          FROM ratings ratings_40
          WHERE ratings_40.id = decisions_1.subject_id
        ), 'null') WHEN 'cst' THEN coalesce((
          SELECT '{"__typename":"Cost","id":"cst_' || costs_41.id || '"}'
          FROM costs costs_41
          WHERE costs_41.id = decisions_1.subject_id
        ), 'null') WHEN 'trf' THEN coalesce((
          SELECT '{"__typename":"Tariff","id":"trf_' || tariffs_42.id || '"}'
          FROM tariffs tariffs_42
          WHERE tariffs_42.id = decisions_1.subject_id
        ), 'null') WHEN 'bgt' THEN coalesce((
          SELECT '{"__typename":"Budget","id":"bgt_' || budgets_43.id || '"}'
          FROM budgets budgets_43
          WHERE budgets_43.id = decisions_1.subject_id
        ), 'null') WHEN 'scn' THEN coalesce((
          SELECT '{"__typename":"Scenario","id":"scn_' || scenarios_44.id || '"}'
          FROM scenarios scenarios_44
          WHERE scenarios_44.id = decisions_1.subject_id
        ), 'null') WHEN 'scv' THEN coalesce((
          SELECT '{"__typename":"ScenarioVersion","id":"scv_' || scenario_versions_45.id || '"}'
          FROM scenario_versions scenario_versions_45
          WHERE scenario_versions_45.id = decisions_1.subject_id
        ), 'null') WHEN 'prc' THEN coalesce((
          SELECT '{"__typename":"Process","id":"prc_' || processes_46.id || '"}'
          FROM processes processes_46
          WHERE processes_46.id = decisions_1.subject_id
        ), 'null') WHEN 'tsk' THEN coalesce((
          SELECT '{"__typename":"Task","id":"tsk_' || tasks_47.id || '","process":' || CASE WHEN processes_48.id IS NULL THEN 'null' ELSE '{"id":"prc_' || processes_48.id || '","namePl":' || to_json(processes_48.name_pl)::text
            || ',"nameEn":' || to_json(processes_48.name_en)::text || '}' END || '}'
          FROM tasks tasks_47
          LEFT JOIN processes processes_48 ON processes_48.id = tasks_47.process_id
          WHERE tasks_47.id = decisions_1.subject_id
        ), 'null') WHEN 'imp' THEN coalesce((
          SELECT '{"__typename":"Import","id":"imp_' || imports_49.id || '"}'
          FROM imports imports_49
          WHERE imports_49.id = decisions_1.subject_id
        ), 'null') WHEN 'mal' THEN coalesce((
          SELECT '{"__typename":"Mail","id":"mal_' || mails_50.id || '"}'
          FROM mails mails_50
          WHERE mails_50.id = decisions_1.subject_id
        ), 'null') WHEN 'prf' THEN coalesce((
          SELECT '{"__typename":"Preference","id":"prf_' || preferences_51.id || '"}'
          FROM preferences preferences_51
          WHERE preferences_51.id = decisions_1.subject_id
        ), 'null') WHEN 'prt' THEN coalesce((
          SELECT '{"__typename":"Protocol","id":"prt_' || protocols_52.id || '"}'
          FROM protocols protocols_52
          WHERE (protocols_52.id = decisions_1.subject_id AND EXISTS (SELECT 1 FROM assignments given WHERE given.id = protocols_52.assignment_id AND TRUE))
        ), 'null') WHEN 'ctr' THEN coalesce((
          SELECT '{"__typename":"Contract","id":"ctr_' || contracts_53.id || '"}'
          FROM contracts contracts_53
          WHERE contracts_53.id = decisions_1.subject_id
        ), 'null') WHEN 'rpp' THEN coalesce((
          SELECT '{"__typename":"ReplacementProposal","id":"rpp_' || replacement_proposals_54.id || '","year":' || replacement_proposals_54.year::text
            || ',"quarter":' || replacement_proposals_54.quarter::text
            || ',"client":' || CASE WHEN organisations_55.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_55.id || '"}' END || '}'
          FROM replacement_proposals replacement_proposals_54
          LEFT JOIN organisations organisations_55 ON organisations_55.id = replacement_proposals_54.client_id
          WHERE replacement_proposals_54.id = decisions_1.subject_id
        ), 'null') WHEN 'rpm' THEN coalesce((
          SELECT '{"__typename":"Replacement","id":"rpm_' || replacements_56.id || '"}'
          FROM replacements replacements_56
          WHERE replacements_56.id = decisions_1.subject_id
        ), 'null') WHEN 'rpo' THEN coalesce((
          SELECT '{"__typename":"ReplacementOption","id":"rpo_' || replacement_options_57.id || '"}'
          FROM replacement_options replacement_options_57
          WHERE replacement_options_57.id = decisions_1.subject_id
        ), 'null') WHEN 'rpl' THEN coalesce((
          SELECT '{"__typename":"Reply","id":"rpl_' || replies_58.id || '"}'
          FROM replies replies_58
          WHERE (replies_58.id = decisions_1.subject_id AND (replies_58.scope = 'GLOBAL' OR replies_58.team_id IN (SELECT mine.team_id FROM team_members mine WHERE mine.ended_at IS NULL AND mine.person_id = $5::uuid) OR replies_58.person_id = $5::uuid))
        ), 'null') WHEN 'tks' THEN coalesce((
          SELECT '{"__typename":"TicketStep","id":"tks_' || ticket_steps_59.id || '"}'
          FROM ticket_steps ticket_steps_59
          WHERE ticket_steps_59.id = decisions_1.subject_id
        ), 'null') WHEN 'pol' THEN coalesce((
          SELECT '{"__typename":"Policy","id":"pol_' || policies_60.id || '"}'
          FROM policies policies_60
          WHERE policies_60.id = decisions_1.subject_id
        ), 'null') WHEN 'clk' THEN coalesce((
          SELECT '{"__typename":"Clock","id":"clk_' || clocks_61.id || '"}'
          FROM clocks clocks_61
          WHERE clocks_61.id = decisions_1.subject_id
        ), 'null') WHEN 'trn' THEN coalesce((
          SELECT '{"__typename":"TicketTurn","id":"trn_' || ticket_turns_62.id || '"}'
          FROM ticket_turns ticket_turns_62
          WHERE ticket_turns_62.id = decisions_1.subject_id
        ), 'null') WHEN 'viw' THEN coalesce((
          SELECT '{"__typename":"View","id":"viw_' || views_63.id || '"}'
          FROM views views_63
          WHERE (views_63.id = decisions_1.subject_id AND (views_63.owner_id = $5::uuid OR views_63.audience = 'COMPANY' OR views_63.team_id IN (SELECT mine.team_id FROM team_members mine WHERE mine.ended_at IS NULL AND mine.person_id = $5::uuid)))
        ), 'null') ELSE 'null' END
        || ',"supersedes":' || CASE WHEN decisions_64.id IS NULL THEN 'null' ELSE '{"id":"dec_' || decisions_64.id || '","question":' || to_json(decisions_64.question)::text || '}' END
        || ',"supersededBy":{"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"dec_' || decisions_65.id || '","question":' || to_json(decisions_65.question)::text || '}' AS o
          FROM decisions decisions_65
          WHERE decisions_65.supersedes_id = decisions_1.id
          ORDER BY decisions_65.asked_at DESC, decisions_65.id DESC
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
          SELECT '{"id":"opt_' || options_66.id || '","label":' || to_json(options_66.label)::text
            || ',"consequence":' || coalesce(to_json(options_66.consequence)::text, 'null')
            || ',"recurring":"' || options_66.recurring || '","approves":' || options_66.approves::text
            || ',"recommended":' || options_66.recommended::text
            || ',"fallback":' || options_66.fallback::text
            || ',"chosen":' || options_66.chosen::text
            || ',"cost":' || CASE WHEN options_66.cost_minor IS NULL THEN 'null' ELSE '{"minor":' || coalesce(options_66.cost_minor::text, 'null')
            || ',"currency":' || coalesce(to_json(options_66.cost_currency)::text, 'null') || '}' END || '}' AS o
          FROM options options_66
          WHERE options_66.decision_id = decisions_1.id
          ORDER BY options_66.place ASC, options_66.id ASC
          LIMIT 10
        ) page
      ) || ']},"approvers":{"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"apr_' || approvers_67.id || '","side":"' || approvers_67.side || '","state":"' || approvers_67.state || '","reason":' || coalesce(to_json(approvers_67.reason)::text, 'null')
            || ',"decidedAt":' || coalesce('"' || to_char(approvers_67.decided_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"', 'null')
            || ',"person":' || CASE WHEN people_68.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_68.id || '","name":' || to_json(people_68.name)::text
            || ',"client":' || CASE WHEN organisations_69.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_69.id || '","kind":"' || organisations_69.kind || '"}' END || '}' END
            || ',"delegateOf":' || CASE WHEN people_70.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_70.id || '","name":' || to_json(people_70.name)::text || '}' END
            || ',"option":' || CASE WHEN options_71.id IS NULL THEN 'null' ELSE '{"id":"opt_' || options_71.id || '","label":' || to_json(options_71.label)::text || '}' END || '}' AS o
          FROM approvers approvers_67
          LEFT JOIN people people_68 ON (people_68.id = approvers_67.person_id AND people_68.withdrawn_at IS NULL)
          LEFT JOIN organisations organisations_69 ON organisations_69.id = people_68.client_id
          LEFT JOIN people people_70 ON (people_70.id = approvers_67.delegate_of_id AND people_70.withdrawn_at IS NULL)
          LEFT JOIN options options_71 ON options_71.id = approvers_67.option_id
          WHERE approvers_67.decision_id = decisions_1.id
          ORDER BY approvers_67.created_at ASC, approvers_67.id ASC
          LIMIT 50
        ) page
      ) || ']},"remarks":{"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"rmk_' || remarks_72.id || '","audience":"' || remarks_72.audience || '","body":' || to_json(remarks_72.body)::text
            || ',"at":"' || to_char(remarks_72.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","author":' || CASE WHEN people_73.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_73.id || '","name":' || to_json(people_73.name)::text
            || ',"client":' || CASE WHEN organisations_74.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_74.id || '","name":' || to_json(organisations_74.name)::text
            || ',"kind":"' || organisations_74.kind || '"}' END || '}' END || '}' AS o
          FROM remarks remarks_72
          LEFT JOIN people people_73 ON (people_73.id = remarks_72.author_id AND people_73.withdrawn_at IS NULL)
          LEFT JOIN organisations organisations_74 ON organisations_74.id = people_73.client_id
          WHERE remarks_72.decision_id = decisions_1.id
          ORDER BY remarks_72.at ASC, remarks_72.id ASC
          LIMIT 100
        ) page
      ) || ']}}'
      FROM decisions decisions_1
      LEFT JOIN people people_2 ON (people_2.id = decisions_1.asked_by_id AND people_2.withdrawn_at IS NULL)
      LEFT JOIN organisations organisations_3 ON organisations_3.id = decisions_1.client_id
      LEFT JOIN decisions decisions_64 ON decisions_64.id = decisions_1.supersedes_id
      WHERE decisions_1.id = $13::uuid
    ), 'null') || '}', 'UTF8')
