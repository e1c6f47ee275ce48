SELECT convert_to('{"process":' || coalesce((
      SELECT '{"id":"prc_' || processes_1.id || '","version":' || processes_1.version::text
        || ',"namePl":' || to_json(processes_1.name_pl)::text
        || ',"nameEn":' || to_json(processes_1.name_en)::text
        || ',"state":"' || processes_1.state || '","reason":' || coalesce(to_json(processes_1.reason)::text, 'null')
        || ',"targetOn":' || coalesce('"' || processes_1.target_on || '"', 'null')
        || ',"startedAt":"' || to_char(processes_1.started_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","endedAt":' || coalesce('"' || to_char(processes_1.ended_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"', 'null')
        || ',"answers":' || processes_1.answers::text
        || ',"client":' || CASE WHEN organisations_2.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_2.id || '","name":' || to_json(organisations_2.name)::text || '}' END
        || ',"person":' || CASE WHEN people_3.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_3.id || '","name":' || to_json(people_3.name)::text || '}' END
        || ',"device":' || CASE WHEN devices_4.id IS NULL THEN 'null' ELSE '{"id":"dev_' || devices_4.id || '","tag":' || to_json(devices_4.tag)::text
        || ',"model":' || CASE WHEN device_models_5.id IS NULL THEN 'null' ELSE '{"id":"mod_' || device_models_5.id || '","manufacturer":' || to_json(device_models_5.manufacturer)::text
        || ',"name":' || to_json(device_models_5.name)::text || '}' END || '}' END
        || ',"requester":' || CASE WHEN people_6.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_6.id || '","name":' || to_json(people_6.name)::text || '}' END
        || ',"scenario":' || CASE WHEN scenarios_7.id IS NULL THEN 'null' ELSE '{"id":"scn_' || scenarios_7.id || '"}' END
        || ',"pinned":' || CASE WHEN scenario_versions_8.id IS NULL THEN 'null' ELSE '{"id":"scv_' || scenario_versions_8.id || '","form":' || scenario_versions_8.form::text
        || ',"outline":' || scenario_versions_8.outline::text || '}' END
        || ',"viewerCan":{"cancel":' || CASE WHEN (($1::boolean OR processes_1.client_id = ANY($2::uuid[])) AND processes_1.state IN ('ON_HOLD', 'RUNNING') AND ($3::boolean OR processes_1.client_id = ANY($4::uuid[]))) THEN 'true' ELSE 'false' END
        || ',"extend":' || CASE WHEN (($1::boolean OR processes_1.client_id = ANY($2::uuid[])) AND processes_1.state IN ('RUNNING') AND ($3::boolean OR processes_1.client_id = ANY($4::uuid[]))) THEN 'true' ELSE 'false' END
        || ',"hold":' || CASE WHEN (($1::boolean OR processes_1.client_id = ANY($2::uuid[])) AND processes_1.state IN ('RUNNING') AND ($3::boolean OR processes_1.client_id = ANY($4::uuid[]))) THEN 'true' ELSE 'false' END
        || ',"move":' || CASE WHEN (($1::boolean OR processes_1.client_id = ANY($2::uuid[])) AND processes_1.state IN ('ON_HOLD', 'RUNNING') AND ($3::boolean OR processes_1.client_id = ANY($4::uuid[]))) THEN 'true' ELSE 'false' END
        || ',"resume":' || CASE WHEN (($1::boolean OR processes_1.client_id = ANY($2::uuid[])) AND processes_1.state IN ('ON_HOLD') AND ($3::boolean OR processes_1.client_id = ANY($4::uuid[]))) THEN 'true' ELSE 'false' END || '},"tasks":{"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"tsk_' || tasks_9.id || '","version":' || tasks_9.version::text
            || ',"step":' || coalesce(to_json(tasks_9.step)::text, 'null')
            || ',"titlePl":' || to_json(tasks_9.title_pl)::text
            || ',"titleEn":' || to_json(tasks_9.title_en)::text
            || ',"side":"' || tasks_9.side || '","action":"' || tasks_9.action || '","evidence":"' || tasks_9.evidence || '","state":"' || tasks_9.state || '","dueAt":' || coalesce('"' || to_char(tasks_9.due_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"', 'null')
            || ',"endedAt":' || coalesce('"' || to_char(tasks_9.ended_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"', 'null')
            || ',"note":' || coalesce(to_json(tasks_9.note)::text, 'null')
            || ',"owner":' || CASE WHEN people_10.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_10.id || '","name":' || to_json(people_10.name)::text || '}' END
            || ',"endedBy":' || CASE WHEN people_11.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_11.id || '","name":' || to_json(people_11.name)::text || '}' END
            || ',"ticket":' || CASE WHEN tickets_12.id IS NULL THEN 'null' ELSE '{"id":"tkt_' || tickets_12.id || '","number":' || tickets_12.number::text
            || ',"title":' || to_json(tickets_12.title)::text
            || ',"client":' || CASE WHEN organisations_13.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_13.id || '","code":' || to_json(organisations_13.code)::text || '}' END || '}' END
            || ',"decisions":{"nodes":[' || (
            SELECT coalesce(string_agg(o, ','), '')
            FROM (
              SELECT '{"id":"dec_' || decisions_14.id || '","state":"' || decisions_14.state || '","question":' || to_json(decisions_14.question)::text
                || ',"waitsForViewer":' || CASE WHEN (decisions_14.id IN (SELECT one.decision_id FROM approvers one WHERE one.state <> 'RELEASED' AND one.person_id = $5::uuid) AND decisions_14.state IN ('PENDING')) THEN 'true' ELSE 'false' END || '}' AS o
              FROM decisions decisions_14
              WHERE decisions_14.subject_id = tasks_9.id
              ORDER BY decisions_14.asked_at DESC, decisions_14.id DESC
              LIMIT 1
            ) page
          ) || ']},"assignments":{"nodes":[' || (
            SELECT coalesce(string_agg(o, ','), '')
            FROM (
              SELECT '{"id":"asg_' || assignments_15.id || '","device":' || CASE WHEN devices_16.id IS NULL THEN 'null' ELSE '{"id":"dev_' || devices_16.id || '","tag":' || to_json(devices_16.tag)::text
                || ',"model":' || CASE WHEN device_models_17.id IS NULL THEN 'null' ELSE '{"id":"mod_' || device_models_17.id || '","manufacturer":' || to_json(device_models_17.manufacturer)::text
                || ',"name":' || to_json(device_models_17.name)::text || '}' END || '}' END || '}' AS o
              FROM assignments assignments_15
              LEFT JOIN devices devices_16 ON (devices_16.id = assignments_15.device_id AND devices_16.withdrawn_at IS NULL)
              LEFT JOIN device_models device_models_17 ON device_models_17.id = devices_16.model_id
              WHERE assignments_15.id IN (
                SELECT task_assignments.assignment_id
                FROM task_assignments
                WHERE task_assignments.task_id = tasks_9.id
              )
              ORDER BY assignments_15.from_at DESC, assignments_15.id DESC
              LIMIT 10
            ) page
          ) || ']},"accesses":{"nodes":[' || (
            SELECT coalesce(string_agg(o, ','), '')
            FROM (
              SELECT '{"id":"acc_' || accesses_18.id || '","system":' || CASE WHEN systems_19.id IS NULL THEN 'null' ELSE '{"id":"sys_' || systems_19.id || '","name":' || to_json(systems_19.name)::text || '}' END || '}' AS o
              FROM accesses accesses_18
              LEFT JOIN systems systems_19 ON systems_19.id = accesses_18.system_id
              WHERE accesses_18.id IN (SELECT task_accesses.access_id FROM task_accesses WHERE task_accesses.task_id = tasks_9.id)
              ORDER BY accesses_18.granted_at DESC, accesses_18.id DESC
              LIMIT 20
            ) page
          ) || ']},"files":{"nodes":[' || (
            SELECT coalesce(string_agg(o, ','), '')
            FROM (
              SELECT '{"id":"fil_' || files_20.id || '","name":' || to_json(files_20.name)::text
                || ',"size":' || files_20.size::text
                || ',"thumbnail":' || files_20.thumbnail::text || '}' AS o
              FROM files files_20
              WHERE (files_20.id IN (SELECT task_files.file_id FROM task_files WHERE task_files.task_id = tasks_9.id) AND ((files_20.state <> 'ATTACHED' AND files_20.sender_id = $5::uuid) OR EXISTS (
                    SELECT 1
                    FROM protocols drawn JOIN assignments given ON given.id = drawn.assignment_id
                    WHERE drawn.file_id = files_20.id AND TRUE
                  ) OR EXISTS (SELECT 1 FROM ticket_files hung WHERE hung.file_id = files_20.id AND TRUE) OR EXISTS (
                    SELECT 1
                    FROM comment_files hung JOIN comments told ON told.id = hung.comment_id
                    WHERE hung.file_id = files_20.id AND TRUE
                  ) OR EXISTS (
                    SELECT 1
                    FROM task_files shown JOIN tasks done ON done.id = shown.task_id
                    WHERE shown.file_id = files_20.id AND TRUE
                  )))
              ORDER BY files_20.sent_at ASC, files_20.id ASC
              LIMIT 20
            ) page
          ) || ']},"viewerCan":{"assign":' || CASE WHEN (($6::boolean OR tasks_9.client_id = ANY($7::uuid[])) AND tasks_9.state IN ('BLOCKED', 'READY') AND EXISTS (SELECT 1 FROM processes one WHERE one.id = tasks_9.process_id AND one.state = 'RUNNING') AND (tasks_9.owner_id = $5::uuid OR (tasks_9.side IN ('ENTERPRISE') AND ($8::boolean OR tasks_9.client_id = ANY($9::uuid[]))) OR (((tasks_9.side IN ('ENTERPRISE')) IS NOT TRUE) AND ($10::boolean OR tasks_9.client_id = ANY($11::uuid[]))))) THEN 'true' ELSE 'false' END
            || ',"do":' || CASE WHEN (($6::boolean OR tasks_9.client_id = ANY($7::uuid[])) AND tasks_9.state IN ('READY') AND EXISTS (SELECT 1 FROM processes one WHERE one.id = tasks_9.process_id AND one.state = 'RUNNING') AND (tasks_9.owner_id = $5::uuid OR (tasks_9.side IN ('ENTERPRISE') AND ($8::boolean OR tasks_9.client_id = ANY($9::uuid[]))) OR (((tasks_9.side IN ('ENTERPRISE')) IS NOT TRUE) AND ($10::boolean OR tasks_9.client_id = ANY($11::uuid[]))))) THEN 'true' ELSE 'false' END
            || ',"skip":' || CASE WHEN (($6::boolean OR tasks_9.client_id = ANY($7::uuid[])) AND tasks_9.state IN ('BLOCKED', 'READY') AND EXISTS (SELECT 1 FROM processes one WHERE one.id = tasks_9.process_id AND one.state = 'RUNNING') AND ((tasks_9.side IN ('ENTERPRISE') AND ($8::boolean OR tasks_9.client_id = ANY($9::uuid[]))) OR $10::boolean OR tasks_9.client_id = ANY($11::uuid[]))) THEN 'true' ELSE 'false' END || '}}' AS o
          FROM tasks tasks_9
          LEFT JOIN people people_10 ON (people_10.id = tasks_9.owner_id AND people_10.withdrawn_at IS NULL)
          LEFT JOIN people people_11 ON (people_11.id = tasks_9.ended_by_id AND people_11.withdrawn_at IS NULL)
          LEFT JOIN tickets tickets_12 ON tickets_12.id = tasks_9.ticket_id
          LEFT JOIN organisations organisations_13 ON organisations_13.id = tickets_12.client_id
          WHERE tasks_9.process_id = processes_1.id
          ORDER BY tasks_9.place ASC, tasks_9.id ASC
          LIMIT 100
        ) page
      ) || ']},"history":{"pageInfo":{"hasNextPage":' || CASE WHEN EXISTS (
        SELECT 1
        FROM history history_21
        WHERE (history_21.subject_id IN (SELECT processes_1.id UNION ALL SELECT tasks.id FROM tasks WHERE tasks.process_id = processes_1.id) AND (history_21.audience <> 'PRIVATE' OR history_21.audience = 'PRIVATE' AND history_21.actor_id = $5::uuid))
        ORDER BY history_21.position DESC, history_21.id DESC
        LIMIT 1 OFFSET 30
      ) THEN 'true' ELSE 'false' END
        || ',"endCursor":' || coalesce((
          SELECT '"b4799ddc.' || encode(convert_to('[' || history_23.position::text || ',"' || history_23.id || '"]', 'UTF8'), 'hex') || '"'
          FROM (
            SELECT history_24.position, history_24.id
            FROM history history_24
            WHERE (history_24.subject_id IN (SELECT processes_1.id UNION ALL SELECT tasks.id FROM tasks WHERE tasks.process_id = processes_1.id) AND (history_24.audience <> 'PRIVATE' OR history_24.audience = 'PRIVATE' AND history_24.actor_id = $5::uuid))
            ORDER BY history_24.position DESC, history_24.id DESC
            LIMIT 30
          ) history_23
          ORDER BY history_23.position ASC, history_23.id ASC
          LIMIT 1
        ), 'null') || '},"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"evt_' || history_25.id || '","subject":' || CASE history_25.subject_type WHEN 'org' THEN coalesce((
              SELECT '{"__typename":"Organisation","id":"org_' || organisations_26.id || '"}'
              FROM organisations organisations_26
              WHERE organisations_26.id = history_25.subject_id
            ), 'null') WHEN 'per' THEN coalesce((
              SELECT '{"__typename":"Person","id":"per_' || people_27.id || '"}'
              FROM people people_27
              WHERE (people_27.id = history_25.subject_id AND people_27.withdrawn_at IS NULL)
            ), 'null') WHEN 'mem' THEN coalesce((
              SELECT '{"__typename":"Membership","id":"mem_' || memberships_28.id || '"}'
              FROM memberships memberships_28
              WHERE memberships_28.id = history_25.subject_id
            ), 'null') WHEN 'ses' THEN coalesce((
              SELECT '{"__typename":"Session","id":"ses_' || sessions_29.id || '"}'
              FROM sessions sessions_29
              WHERE (sessions_29.id = history_25.subject_id AND sessions_29.person_id = $5::uuid)
            ), 'null') WHEN 'tok' THEN coalesce((
              SELECT '{"__typename":"Token","id":"tok_' || tokens_30.id || '"}'
              FROM tokens tokens_30
              WHERE (tokens_30.id = history_25.subject_id AND tokens_30.person_id = $5::uuid)
            ), 'null') WHEN 'dec' THEN coalesce((
              SELECT '{"__typename":"Decision","id":"dec_' || decisions_31.id || '"}'
              FROM decisions decisions_31
              WHERE decisions_31.id = history_25.subject_id
            ), 'null') WHEN 'opt' THEN coalesce((
              SELECT '{"__typename":"Option","id":"opt_' || options_32.id || '"}'
              FROM options options_32
              WHERE options_32.id = history_25.subject_id
            ), 'null') WHEN 'apr' THEN coalesce((
              SELECT '{"__typename":"Approver","id":"apr_' || approvers_33.id || '"}'
              FROM approvers approvers_33
              WHERE approvers_33.id = history_25.subject_id
            ), 'null') WHEN 'rmk' THEN coalesce((
              SELECT '{"__typename":"Remark","id":"rmk_' || remarks_34.id || '"}'
              FROM remarks remarks_34
              WHERE remarks_34.id = history_25.subject_id
            ), 'null') WHEN 'dlg' THEN coalesce((
              SELECT '{"__typename":"Delegation","id":"dlg_' || delegations_35.id || '"}'
              FROM delegations delegations_35
              WHERE delegations_35.id = history_25.subject_id
            ), 'null') WHEN 'suc' THEN coalesce((
              SELECT '{"__typename":"Succession","id":"suc_' || successions_36.id || '"}'
              FROM successions successions_36
              WHERE successions_36.id = history_25.subject_id
            ), 'null') WHEN 'mod' THEN coalesce((
              SELECT '{"__typename":"DeviceModel","id":"mod_' || device_models_37.id || '"}'
              FROM device_models device_models_37
              WHERE device_models_37.id = history_25.subject_id
            ), 'null') WHEN 'lik' THEN coalesce((
              SELECT '{"__typename":"Likeness","id":"lik_' || likenesses_38.id || '"}'
              FROM likenesses likenesses_38
              WHERE likenesses_38.id = history_25.subject_id
            ), 'null') WHEN 'lbl' THEN coalesce((
              SELECT '{"__typename":"Label","id":"lbl_' || labels_39.id || '"}'
              FROM labels labels_39
              WHERE labels_39.id = history_25.subject_id
            ), 'null') WHEN 'dev' THEN coalesce((
              SELECT '{"__typename":"Device","id":"dev_' || devices_40.id || '"}'
              FROM devices devices_40
              WHERE (devices_40.id = history_25.subject_id AND devices_40.withdrawn_at IS NULL)
            ), 'null') WHEN 'asg' THEN coalesce((
              SELECT '{"__typename":"Assignment","id":"asg_' || assignments_41.id || '"}'
              FROM assignments assignments_41
              WHERE assignments_41.id = history_25.subject_id
            ), 'null') WHEN 'svc' THEN coalesce((
              SELECT '{"__typename":"Service","id":"svc_' || services_42.id || '"}'
              FROM services services_42
              WHERE services_42.id = history_25.subject_id
            ), 'null') WHEN 'sys' THEN coalesce((
              SELECT '{"__typename":"System","id":"sys_' || systems_43.id || '"}'
              FROM systems systems_43
              WHERE systems_43.id = history_25.subject_id
            ), 'null') WHEN 'acc' THEN coalesce((
              SELECT '{"__typename":"Access","id":"acc_' || accesses_44.id || '"}'
              FROM accesses accesses_44
              WHERE accesses_44.id = history_25.subject_id
            ), 'null') WHEN 'bun' THEN coalesce((
              SELECT '{"__typename":"Bundle","id":"bun_' || bundles_45.id || '"}'
              FROM bundles bundles_45
              WHERE bundles_45.id = history_25.subject_id
            ), 'null') WHEN 'bit' THEN coalesce((
              SELECT '{"__typename":"BundleItem","id":"bit_' || bundle_items_46.id || '"}'
              FROM bundle_items bundle_items_46
              WHERE bundle_items_46.id = history_25.subject_id
            ), 'null') WHEN 'arq' THEN coalesce((
              SELECT '{"__typename":"AccessRequest","id":"arq_' || access_requests_47.id || '"}'
              FROM access_requests access_requests_47
              WHERE access_requests_47.id = history_25.subject_id
            ), 'null') WHEN 'rev' THEN coalesce((
              SELECT '{"__typename":"AccessReview","id":"rev_' || access_reviews_48.id || '"}'
              FROM access_reviews access_reviews_48
              WHERE access_reviews_48.id = history_25.subject_id
            ), 'null') WHEN 'rvl' THEN coalesce((
              SELECT '{"__typename":"AccessReviewLine","id":"rvl_' || access_review_lines_49.id || '"}'
              FROM access_review_lines access_review_lines_49
              WHERE access_review_lines_49.id = history_25.subject_id
            ), 'null') WHEN 'cal' THEN coalesce((
              SELECT '{"__typename":"Calendar","id":"cal_' || calendars_50.id || '"}'
              FROM calendars calendars_50
              WHERE calendars_50.id = history_25.subject_id
            ), 'null') WHEN 'clo' THEN coalesce((
              SELECT '{"__typename":"Closure","id":"clo_' || closures_51.id || '"}'
              FROM closures closures_51
              WHERE closures_51.id = history_25.subject_id
            ), 'null') WHEN 'fil' THEN coalesce((
              SELECT '{"__typename":"File","id":"fil_' || files_52.id || '"}'
              FROM files files_52
              WHERE (files_52.id = history_25.subject_id AND ((files_52.state <> 'ATTACHED' AND files_52.sender_id = $5::uuid) OR EXISTS (
                    SELECT 1
                    FROM protocols drawn JOIN assignments given ON given.id = drawn.assignment_id
                    WHERE drawn.file_id = files_52.id AND TRUE
                  ) OR EXISTS (SELECT 1 FROM ticket_files hung WHERE hung.file_id = files_52.id AND TRUE) OR EXISTS (
                    SELECT 1
                    FROM comment_files hung JOIN comments told ON told.id = hung.comment_id
                    WHERE hung.file_id = files_52.id AND TRUE
                  ) OR EXISTS (
                    SELECT 1
                    FROM task_files shown JOIN tasks done ON done.id = shown.task_id
                    WHERE shown.file_id = files_52.id AND TRUE
                  )))
            ), 'null') WHEN 'tea' THEN coalesce((
              SELECT '{"__typename":"Team","id":"tea_' || teams_53.id || '"}'
              FROM teams teams_53
              WHERE teams_53.id = history_25.subject_id
            ), 'null') WHEN 'tem' THEN coalesce((
              SELECT '{"__typename":"TeamMember","id":"tem_' || team_members_54.id || '"}'
              FROM team_members team_members_54
              WHERE (team_members_54.id = history_25.subject_id AND team_members_54.ended_at IS NULL)
            ), 'null') WHEN 'tkt' THEN coalesce((
              SELECT '{"__typename":"Ticket","id":"tkt_' || tickets_55.id || '"}'
              FROM tickets tickets_55
              WHERE tickets_55.id = history_25.subject_id
            ), 'null') WHEN 'com' THEN coalesce((
              SELECT '{"__typename":"Comment","id":"com_' || comments_56.id || '"}'
              FROM comments comments_56
              WHERE comments_56.id = history_25.subject_id
            ), 'null') WHEN 'tkl' THEN coalesce((
              SELECT '{"__typename":"TicketLink","id":"tkl_' || ticket_links_57.id || '"}'
              FROM ticket_links ticket_links_57
              WHERE (ticket_links_57.id = history_25.subject_id AND ticket_links_57.ended_at IS NULL)
            ), 'null') WHEN 'tkw' THEN coalesce((
              SELECT '{"__typename":"TicketWatcher","id":"tkw_' || ticket_watchers_58.id || '"}'
              FROM ticket_watchers ticket_watchers_58
              WHERE (ticket_watchers_58.id = history_25.subject_id AND ticket_watchers_58.ended_at IS NULL)
            ), 'null') WHEN 'wrk' THEN coalesce((
              SELECT '{"__typename":"WorkEntry","id":"wrk_' || work_entries_59.id || '"}'
              FROM work_entries work_entries_59
              WHERE work_entries_59.id = history_25.subject_id
            ), 'null') WHEN 'rtg' THEN coalesce((
              SELECT '{"__typename":"Rating","id":"rtg_' || ratings_60.id || '"}'
              FROM ratings ratings_60
              WHERE ratings_60.id = history_25.subject_id
            ), 'null') WHEN 'cst' THEN coalesce((
              SELECT '{"__typename":"Cost","id":"cst_' || costs_61.id || '"}'
              FROM costs costs_61
              WHERE costs_61.id = history_25.subject_id
            ), 'null') WHEN 'trf' THEN coalesce((
              SELECT '{"__typename":"Tariff","id":"trf_' || tariffs_62.id || '"}'
              FROM tariffs tariffs_62
              WHERE tariffs_62.id = history_25.subject_id
            ), 'null') WHEN 'bgt' THEN coalesce((
              SELECT '{"__typename":"Budget","id":"bgt_' || budgets_63.id || '"}'
              FROM budgets budgets_63
              WHERE budgets_63.id = history_25.subject_id
            ), 'null') WHEN 'scn' THEN coalesce((
              SELECT '{"__typename":"Scenario","id":"scn_' || scenarios_64.id || '"}'
              FROM scenarios scenarios_64
              WHERE scenarios_64.id = history_25.subject_id
            ), 'null') WHEN 'scv' THEN coalesce((
              SELECT '{"__typename":"ScenarioVersion","id":"scv_' || scenario_versions_65.id || '"}'
              FROM scenario_versions scenario_versions_65
              WHERE scenario_versions_65.id = history_25.subject_id
            ), 'null') WHEN 'prc' THEN coalesce((
              SELECT '{"__typename":"Process","id":"prc_' || processes_66.id || '"}'
              FROM processes processes_66
              WHERE processes_66.id = history_25.subject_id
            ), 'null') WHEN 'tsk' THEN coalesce((
              SELECT '{"__typename":"Task","id":"tsk_' || tasks_67.id || '","titlePl":' || to_json(tasks_67.title_pl)::text
                || ',"titleEn":' || to_json(tasks_67.title_en)::text || '}'
              FROM tasks tasks_67
              WHERE tasks_67.id = history_25.subject_id
            ), 'null') WHEN 'imp' THEN coalesce((
              SELECT '{"__typename":"Import","id":"imp_' || imports_68.id || '"}'
              FROM imports imports_68
              WHERE imports_68.id = history_25.subject_id
            ), 'null') WHEN 'mal' THEN coalesce((
              SELECT '{"__typename":"Mail","id":"mal_' || mails_69.id || '"}'
              FROM mails mails_69
              WHERE mails_69.id = history_25.subject_id
            ), 'null') WHEN 'prf' THEN coalesce((
              SELECT '{"__typename":"Preference","id":"prf_' || preferences_70.id || '"}'
              FROM preferences preferences_70
              WHERE preferences_70.id = history_25.subject_id
            ), 'null') WHEN 'prt' THEN coalesce((
              SELECT '{"__typename":"Protocol","id":"prt_' || protocols_71.id || '"}'
              FROM protocols protocols_71
              WHERE (protocols_71.id = history_25.subject_id AND EXISTS (SELECT 1 FROM assignments given WHERE given.id = protocols_71.assignment_id AND TRUE))
            ), 'null') WHEN 'ctr' THEN coalesce((
              SELECT '{"__typename":"Contract","id":"ctr_' || contracts_72.id || '"}'
              FROM contracts contracts_72
              WHERE contracts_72.id = history_25.subject_id
            ), 'null') WHEN 'rpp' THEN coalesce((
              SELECT '{"__typename":"ReplacementProposal","id":"rpp_' || replacement_proposals_73.id || '"}'
              FROM replacement_proposals replacement_proposals_73
              WHERE replacement_proposals_73.id = history_25.subject_id
            ), 'null') WHEN 'rpm' THEN coalesce((
              SELECT '{"__typename":"Replacement","id":"rpm_' || replacements_74.id || '"}'
              FROM replacements replacements_74
              WHERE replacements_74.id = history_25.subject_id
            ), 'null') WHEN 'rpo' THEN coalesce((
              SELECT '{"__typename":"ReplacementOption","id":"rpo_' || replacement_options_75.id || '"}'
              FROM replacement_options replacement_options_75
              WHERE replacement_options_75.id = history_25.subject_id
            ), 'null') WHEN 'rpl' THEN coalesce((
              SELECT '{"__typename":"Reply","id":"rpl_' || replies_76.id || '"}'
              FROM replies replies_76
              WHERE (replies_76.id = history_25.subject_id AND (replies_76.scope = 'GLOBAL' OR replies_76.team_id IN (SELECT mine.team_id FROM team_members mine WHERE mine.ended_at IS NULL AND mine.person_id = $5::uuid) OR replies_76.person_id = $5::uuid))
            ), 'null') WHEN 'tks' THEN coalesce((
              SELECT '{"__typename":"TicketStep","id":"tks_' || ticket_steps_77.id || '"}'
              FROM ticket_steps ticket_steps_77
              WHERE ticket_steps_77.id = history_25.subject_id
            ), 'null') WHEN 'pol' THEN coalesce((
              SELECT '{"__typename":"Policy","id":"pol_' || policies_78.id || '"}'
              FROM policies policies_78
              WHERE policies_78.id = history_25.subject_id
            ), 'null') WHEN 'clk' THEN coalesce((
              SELECT '{"__typename":"Clock","id":"clk_' || clocks_79.id || '"}'
              FROM clocks clocks_79
              WHERE clocks_79.id = history_25.subject_id
            ), 'null') WHEN 'trn' THEN coalesce((
              SELECT '{"__typename":"TicketTurn","id":"trn_' || ticket_turns_80.id || '"}'
              FROM ticket_turns ticket_turns_80
              WHERE ticket_turns_80.id = history_25.subject_id
            ), 'null') WHEN 'viw' THEN coalesce((
              SELECT '{"__typename":"View","id":"viw_' || views_81.id || '"}'
              FROM views views_81
              WHERE (views_81.id = history_25.subject_id AND (views_81.owner_id = $5::uuid OR views_81.audience = 'COMPANY' OR views_81.team_id IN (SELECT mine.team_id FROM team_members mine WHERE mine.ended_at IS NULL AND mine.person_id = $5::uuid)))
            ), 'null') ELSE 'null' END
            || ',"name":' || to_json(history_25.name)::text
            || ',"at":"' || to_char(history_25.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","effectiveAt":"' || to_char(history_25.effective_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","audience":"' || history_25.audience || '","requestId":' || coalesce(to_json(history_25.request_id)::text, 'null')
            || ',"changes":' || coalesce(history_25.changes::text, 'null')
            || ',"actor":' || CASE WHEN people_82.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_82.id || '","name":' || to_json(people_82.name)::text || '}' END
            || ',"onBehalfOf":' || CASE WHEN people_83.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_83.id || '","name":' || to_json(people_83.name)::text || '}' END || '}' AS o
          FROM history history_25
          LEFT JOIN people people_82 ON (people_82.id = history_25.actor_id AND people_82.withdrawn_at IS NULL)
          LEFT JOIN people people_83 ON (people_83.id = history_25.on_behalf_of_id AND people_83.withdrawn_at IS NULL)
          WHERE (history_25.subject_id IN (SELECT processes_1.id UNION ALL SELECT tasks.id FROM tasks WHERE tasks.process_id = processes_1.id) AND (history_25.audience <> 'PRIVATE' OR history_25.audience = 'PRIVATE' AND history_25.actor_id = $5::uuid))
          ORDER BY history_25.position DESC, history_25.id DESC
          LIMIT 30
        ) page
      ) || ']}}'
      FROM processes processes_1
      LEFT JOIN organisations organisations_2 ON organisations_2.id = processes_1.client_id
      LEFT JOIN people people_3 ON (people_3.id = processes_1.person_id AND people_3.withdrawn_at IS NULL)
      LEFT JOIN devices devices_4 ON (devices_4.id = processes_1.device_id AND devices_4.withdrawn_at IS NULL)
      LEFT JOIN device_models device_models_5 ON device_models_5.id = devices_4.model_id
      LEFT JOIN people people_6 ON (people_6.id = processes_1.requester_id AND people_6.withdrawn_at IS NULL)
      LEFT JOIN scenarios scenarios_7 ON scenarios_7.id = processes_1.scenario_id
      LEFT JOIN scenario_versions scenario_versions_8 ON scenario_versions_8.id = processes_1.pinned_id
      WHERE processes_1.id = $12::uuid
    ), 'null') || '}', 'UTF8')
