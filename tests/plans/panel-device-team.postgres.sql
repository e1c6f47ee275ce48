SELECT convert_to('{"device":' || coalesce((
      SELECT '{"id":"dev_' || devices_1.id || '","tag":' || to_json(devices_1.tag)::text
        || ',"client":' || CASE WHEN organisations_2.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_2.id || '","name":' || to_json(organisations_2.name)::text
        || ',"viewerCan":{"openTicket":' || CASE WHEN ($1::boolean OR organisations_2.client_id = ANY($2::uuid[])) THEN 'true' ELSE 'false' END
        || ',"startProcess":' || CASE WHEN (($3::boolean OR organisations_2.client_id = ANY($4::uuid[])) AND ($5::boolean OR organisations_2.client_id = ANY($6::uuid[]))) THEN 'true' ELSE 'false' END || '}}' END
        || ',"version":' || devices_1.version::text
        || ',"stage":"' || devices_1.stage || '","serial":' || coalesce(to_json(devices_1.serial)::text, 'null')
        || ',"ownership":"' || devices_1.ownership || '","location":' || coalesce(to_json(devices_1.location)::text, 'null')
        || ',"purchasedOn":' || coalesce('"' || devices_1.purchased_on || '"', 'null')
        || ',"supplier":' || coalesce(to_json(devices_1.supplier)::text, 'null')
        || ',"warrantyUntil":' || coalesce('"' || devices_1.warranty_until || '"', 'null')
        || ',"leaseUntil":' || coalesce('"' || devices_1.lease_until || '"', 'null')
        || ',"lifeMonths":' || coalesce(devices_1.life_months::text, 'null')
        || ',"lostHow":' || coalesce(to_json(devices_1.lost_how)::text, 'null')
        || ',"retiredReason":' || coalesce(to_json(devices_1.retired_reason)::text, 'null')
        || ',"disposal":' || coalesce('"' || devices_1.disposal || '"', 'null')
        || ',"disposedAt":' || coalesce('"' || to_char(devices_1.disposed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"', 'null')
        || ',"wipeProof":' || coalesce(to_json(devices_1.wipe_proof)::text, 'null')
        || ',"price":' || CASE WHEN devices_1.price_minor IS NULL THEN 'null' ELSE '{"minor":' || coalesce(devices_1.price_minor::text, 'null')
        || ',"currency":' || coalesce(to_json(devices_1.price_currency)::text, 'null') || '}' END
        || ',"holder":' || CASE WHEN people_3.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_3.id || '","name":' || to_json(people_3.name)::text || '}' END
        || ',"reservedFor":' || CASE WHEN people_4.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_4.id || '","name":' || to_json(people_4.name)::text || '}' END
        || ',"label":' || CASE WHEN labels_5.id IS NULL THEN 'null' ELSE '{"id":"lbl_' || labels_5.id || '","name":' || to_json(labels_5.name)::text || '}' END
        || ',"model":' || CASE WHEN device_models_6.id IS NULL THEN 'null' ELSE '{"id":"mod_' || device_models_6.id || '","manufacturer":' || to_json(device_models_6.manufacturer)::text
        || ',"name":' || to_json(device_models_6.name)::text
        || ',"category":' || to_json(device_models_6.category)::text
        || ',"endOfSupport":' || coalesce('"' || device_models_6.end_of_support || '"', 'null') || '}' END
        || ',"viewerCan":{"correct":' || CASE WHEN ($7::boolean OR devices_1.client_id = ANY($8::uuid[])) THEN 'true' ELSE 'false' END
        || ',"dispose":' || CASE WHEN (($7::boolean OR devices_1.client_id = ANY($8::uuid[])) AND devices_1.stage IN ('RETIRED')) THEN 'true' ELSE 'false' END
        || ',"find":' || CASE WHEN (($7::boolean OR devices_1.client_id = ANY($8::uuid[])) AND devices_1.stage IN ('LOST')) THEN 'true' ELSE 'false' END
        || ',"handOver":' || CASE WHEN (($7::boolean OR devices_1.client_id = ANY($8::uuid[])) AND devices_1.stage IN ('IN_STOCK', 'RESERVED')) THEN 'true' ELSE 'false' END
        || ',"label":' || CASE WHEN ($9::boolean OR devices_1.client_id = ANY($10::uuid[])) THEN 'true' ELSE 'false' END
        || ',"receive":' || CASE WHEN (($7::boolean OR devices_1.client_id = ANY($8::uuid[])) AND devices_1.stage IN ('ORDERED')) THEN 'true' ELSE 'false' END
        || ',"release":' || CASE WHEN (($7::boolean OR devices_1.client_id = ANY($8::uuid[])) AND devices_1.stage IN ('RESERVED')) THEN 'true' ELSE 'false' END
        || ',"reportLost":' || CASE WHEN (($7::boolean OR devices_1.client_id = ANY($8::uuid[])) AND devices_1.stage IN ('IN_REPAIR', 'IN_STOCK', 'IN_USE', 'RESERVED', 'RETURNING')) THEN 'true' ELSE 'false' END
        || ',"requestReturn":' || CASE WHEN (($7::boolean OR devices_1.client_id = ANY($8::uuid[])) AND devices_1.stage IN ('IN_USE')) THEN 'true' ELSE 'false' END
        || ',"reserve":' || CASE WHEN (($7::boolean OR devices_1.client_id = ANY($8::uuid[])) AND devices_1.stage IN ('IN_STOCK')) THEN 'true' ELSE 'false' END
        || ',"retire":' || CASE WHEN (($7::boolean OR devices_1.client_id = ANY($8::uuid[])) AND devices_1.stage IN ('IN_REPAIR', 'IN_STOCK', 'LOST')) THEN 'true' ELSE 'false' END
        || ',"sendToRepair":' || CASE WHEN (($7::boolean OR devices_1.client_id = ANY($8::uuid[])) AND devices_1.stage IN ('IN_STOCK', 'IN_USE', 'RETURNING')) THEN 'true' ELSE 'false' END
        || ',"takeBack":' || CASE WHEN (($7::boolean OR devices_1.client_id = ANY($8::uuid[])) AND devices_1.stage IN ('IN_USE', 'LOST', 'RETURNING')) THEN 'true' ELSE 'false' END
        || ',"takeFromRepair":' || CASE WHEN (($7::boolean OR devices_1.client_id = ANY($8::uuid[])) AND devices_1.stage IN ('IN_REPAIR')) THEN 'true' ELSE 'false' END || '},"assignments":{"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"asg_' || assignments_7.id || '","location":' || coalesce(to_json(assignments_7.location)::text, 'null')
            || ',"kind":"' || assignments_7.kind || '","fromAt":"' || to_char(assignments_7.from_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","toAt":' || coalesce('"' || to_char(assignments_7.to_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"', 'null')
            || ',"expectedReturn":' || coalesce('"' || assignments_7.expected_return || '"', 'null')
            || ',"accessories":' || coalesce(to_json(assignments_7.accessories)::text, 'null')
            || ',"acceptance":' || coalesce('"' || assignments_7.acceptance || '"', 'null')
            || ',"decision":' || CASE WHEN decisions_8.id IS NULL THEN 'null' ELSE '{"id":"dec_' || decisions_8.id || '"}' END
            || ',"conditionOut":' || coalesce(to_json(assignments_7.condition_out)::text, 'null')
            || ',"conditionIn":' || coalesce(to_json(assignments_7.condition_in)::text, 'null')
            || ',"keptBecause":' || coalesce(to_json(assignments_7.kept_because)::text, 'null')
            || ',"holder":' || CASE WHEN people_9.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_9.id || '","name":' || to_json(people_9.name)::text
            || ',"title":' || coalesce(to_json(people_9.title)::text, 'null')
            || ',"client":' || CASE WHEN organisations_10.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_10.id || '","kind":"' || organisations_10.kind || '"}' END || '}' END
            || ',"handedBy":' || CASE WHEN people_11.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_11.id || '","name":' || to_json(people_11.name)::text || '}' END
            || ',"protocols":{"nodes":[' || (
            SELECT coalesce(string_agg(o, ','), '')
            FROM (
              SELECT '{"id":"prt_' || protocols_12.id || '","language":"' || protocols_12.language || '","file":' || CASE WHEN files_13.id IS NULL THEN 'null' ELSE '{"id":"fil_' || files_13.id || '","name":' || to_json(files_13.name)::text || '}' END || '}' AS o
              FROM protocols protocols_12
              LEFT JOIN files files_13 ON (files_13.id = protocols_12.file_id AND ((files_13.state <> 'ATTACHED' AND files_13.sender_id = $11::uuid) OR EXISTS (
                    SELECT 1
                    FROM protocols drawn JOIN assignments given ON given.id = drawn.assignment_id
                    WHERE drawn.file_id = files_13.id AND TRUE
                  ) OR EXISTS (SELECT 1 FROM ticket_files hung WHERE hung.file_id = files_13.id AND TRUE) OR EXISTS (
                    SELECT 1
                    FROM comment_files hung JOIN comments told ON told.id = hung.comment_id
                    WHERE hung.file_id = files_13.id AND TRUE
                  ) OR EXISTS (
                    SELECT 1
                    FROM task_files shown JOIN tasks done ON done.id = shown.task_id
                    WHERE shown.file_id = files_13.id AND TRUE
                  )))
              WHERE (protocols_12.assignment_id = assignments_7.id AND EXISTS (SELECT 1 FROM assignments given WHERE given.id = protocols_12.assignment_id AND TRUE))
              ORDER BY protocols_12.created_at DESC, protocols_12.id DESC
              LIMIT 2
            ) page
          ) || ']},"tasks":{"nodes":[' || (
            SELECT coalesce(string_agg(o, ','), '')
            FROM (
              SELECT '{"id":"tsk_' || tasks_14.id || '","action":"' || tasks_14.action || '","process":' || CASE WHEN processes_15.id IS NULL THEN 'null' ELSE '{"id":"prc_' || processes_15.id || '","namePl":' || to_json(processes_15.name_pl)::text
                || ',"nameEn":' || to_json(processes_15.name_en)::text || '}' END || '}' AS o
              FROM tasks tasks_14
              LEFT JOIN processes processes_15 ON processes_15.id = tasks_14.process_id
              WHERE tasks_14.id IN (
                SELECT task_assignments.task_id
                FROM task_assignments
                WHERE task_assignments.assignment_id = assignments_7.id
              )
              ORDER BY tasks_14.place ASC, tasks_14.id ASC
              LIMIT 3
            ) page
          ) || ']}}' AS o
          FROM assignments assignments_7
          LEFT JOIN decisions decisions_8 ON decisions_8.id = assignments_7.decision_id
          LEFT JOIN people people_9 ON (people_9.id = assignments_7.holder_id AND people_9.withdrawn_at IS NULL)
          LEFT JOIN organisations organisations_10 ON organisations_10.id = people_9.client_id
          LEFT JOIN people people_11 ON (people_11.id = assignments_7.handed_by_id AND people_11.withdrawn_at IS NULL)
          WHERE assignments_7.device_id = devices_1.id
          ORDER BY assignments_7.from_at DESC, assignments_7.id DESC
          LIMIT 50
        ) page
      ) || ']},"services":{"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"svc_' || services_16.id || '","kind":"' || services_16.kind || '","vendor":' || coalesce(to_json(services_16.vendor)::text, 'null')
            || ',"fault":' || coalesce(to_json(services_16.fault)::text, 'null')
            || ',"outAt":"' || to_char(services_16.out_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","expectedBack":' || coalesce('"' || services_16.expected_back || '"', 'null')
            || ',"inAt":' || coalesce('"' || to_char(services_16.in_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"', 'null')
            || ',"outcome":' || coalesce(to_json(services_16.outcome)::text, 'null')
            || ',"underWarranty":' || services_16.under_warranty::text
            || ',"cost":' || CASE WHEN services_16.cost_minor IS NULL THEN 'null' ELSE '{"minor":' || coalesce(services_16.cost_minor::text, 'null')
            || ',"currency":' || coalesce(to_json(services_16.cost_currency)::text, 'null') || '}' END
            || ',"loaner":' || CASE WHEN devices_17.id IS NULL THEN 'null' ELSE '{"id":"dev_' || devices_17.id || '","tag":' || to_json(devices_17.tag)::text
            || ',"model":' || CASE WHEN device_models_18.id IS NULL THEN 'null' ELSE '{"id":"mod_' || device_models_18.id || '","manufacturer":' || to_json(device_models_18.manufacturer)::text
            || ',"name":' || to_json(device_models_18.name)::text || '}' END || '}' END
            || ',"subject":' || CASE services_16.subject_type WHEN 'org' THEN coalesce((
              SELECT '{"__typename":"Organisation","id":"org_' || organisations_19.id || '"}'
              FROM organisations organisations_19
              WHERE organisations_19.id = services_16.subject_id
            ), 'null') WHEN 'per' THEN coalesce((
              SELECT '{"__typename":"Person","id":"per_' || people_20.id || '"}'
              FROM people people_20
              WHERE (people_20.id = services_16.subject_id AND people_20.withdrawn_at IS NULL)
            ), 'null') WHEN 'mem' THEN coalesce((
              SELECT '{"__typename":"Membership","id":"mem_' || memberships_21.id || '"}'
              FROM memberships memberships_21
              WHERE memberships_21.id = services_16.subject_id
            ), 'null') WHEN 'ses' THEN coalesce((
              SELECT '{"__typename":"Session","id":"ses_' || sessions_22.id || '"}'
              FROM sessions sessions_22
              WHERE (sessions_22.id = services_16.subject_id AND sessions_22.person_id = $11::uuid)
            ), 'null') WHEN 'tok' THEN coalesce((
              SELECT '{"__typename":"Token","id":"tok_' || tokens_23.id || '"}'
              FROM tokens tokens_23
              WHERE (tokens_23.id = services_16.subject_id AND tokens_23.person_id = $11::uuid)
            ), 'null') WHEN 'dec' THEN coalesce((
              SELECT '{"__typename":"Decision","id":"dec_' || decisions_24.id || '"}'
              FROM decisions decisions_24
              WHERE decisions_24.id = services_16.subject_id
            ), 'null') WHEN 'opt' THEN coalesce((
              SELECT '{"__typename":"Option","id":"opt_' || options_25.id || '"}'
              FROM options options_25
              WHERE options_25.id = services_16.subject_id
            ), 'null') WHEN 'apr' THEN coalesce((
              SELECT '{"__typename":"Approver","id":"apr_' || approvers_26.id || '"}'
              FROM approvers approvers_26
              WHERE approvers_26.id = services_16.subject_id
            ), 'null') WHEN 'rmk' THEN coalesce((
              SELECT '{"__typename":"Remark","id":"rmk_' || remarks_27.id || '"}'
              FROM remarks remarks_27
              WHERE remarks_27.id = services_16.subject_id
            ), 'null') WHEN 'dlg' THEN coalesce((
              SELECT '{"__typename":"Delegation","id":"dlg_' || delegations_28.id || '"}'
              FROM delegations delegations_28
              WHERE delegations_28.id = services_16.subject_id
            ), 'null') WHEN 'suc' THEN coalesce((
              SELECT '{"__typename":"Succession","id":"suc_' || successions_29.id || '"}'
              FROM successions successions_29
              WHERE successions_29.id = services_16.subject_id
            ), 'null') WHEN 'mod' THEN coalesce((
              SELECT '{"__typename":"DeviceModel","id":"mod_' || device_models_30.id || '"}'
              FROM device_models device_models_30
              WHERE device_models_30.id = services_16.subject_id
            ), 'null') WHEN 'lik' THEN coalesce((
              SELECT '{"__typename":"Likeness","id":"lik_' || likenesses_31.id || '"}'
              FROM likenesses likenesses_31
              WHERE likenesses_31.id = services_16.subject_id
            ), 'null') WHEN 'lbl' THEN coalesce((
              SELECT '{"__typename":"Label","id":"lbl_' || labels_32.id || '"}'
              FROM labels labels_32
              WHERE labels_32.id = services_16.subject_id
            ), 'null') WHEN 'dev' THEN coalesce((
              SELECT '{"__typename":"Device","id":"dev_' || devices_33.id || '"}'
              FROM devices devices_33
              WHERE (devices_33.id = services_16.subject_id AND devices_33.withdrawn_at IS NULL)
            ), 'null') WHEN 'asg' THEN coalesce((
              SELECT '{"__typename":"Assignment","id":"asg_' || assignments_34.id || '"}'
              FROM assignments assignments_34
              WHERE assignments_34.id = services_16.subject_id
            ), 'null') WHEN 'svc' THEN coalesce((
              SELECT '{"__typename":"Service","id":"svc_' || services_35.id || '"}'
              FROM services services_35
              WHERE services_35.id = services_16.subject_id
            ), 'null') WHEN 'sys' THEN coalesce((
              SELECT '{"__typename":"System","id":"sys_' || systems_36.id || '"}'
              FROM systems systems_36
              WHERE systems_36.id = services_16.subject_id
            ), 'null') WHEN 'acc' THEN coalesce((
              SELECT '{"__typename":"Access","id":"acc_' || accesses_37.id || '"}'
              FROM accesses accesses_37
              WHERE accesses_37.id = services_16.subject_id
            ), 'null') WHEN 'bun' THEN coalesce((
              SELECT '{"__typename":"Bundle","id":"bun_' || bundles_38.id || '"}'
              FROM bundles bundles_38
              WHERE bundles_38.id = services_16.subject_id
            ), 'null') WHEN 'bit' THEN coalesce((
              SELECT '{"__typename":"BundleItem","id":"bit_' || bundle_items_39.id || '"}'
              FROM bundle_items bundle_items_39
              WHERE bundle_items_39.id = services_16.subject_id
            ), 'null') WHEN 'arq' THEN coalesce((
              SELECT '{"__typename":"AccessRequest","id":"arq_' || access_requests_40.id || '"}'
              FROM access_requests access_requests_40
              WHERE access_requests_40.id = services_16.subject_id
            ), 'null') WHEN 'rev' THEN coalesce((
              SELECT '{"__typename":"AccessReview","id":"rev_' || access_reviews_41.id || '"}'
              FROM access_reviews access_reviews_41
              WHERE access_reviews_41.id = services_16.subject_id
            ), 'null') WHEN 'rvl' THEN coalesce((
              SELECT '{"__typename":"AccessReviewLine","id":"rvl_' || access_review_lines_42.id || '"}'
              FROM access_review_lines access_review_lines_42
              WHERE access_review_lines_42.id = services_16.subject_id
            ), 'null') WHEN 'cal' THEN coalesce((
              SELECT '{"__typename":"Calendar","id":"cal_' || calendars_43.id || '"}'
              FROM calendars calendars_43
              WHERE calendars_43.id = services_16.subject_id
            ), 'null') WHEN 'clo' THEN coalesce((
              SELECT '{"__typename":"Closure","id":"clo_' || closures_44.id || '"}'
              FROM closures closures_44
              WHERE closures_44.id = services_16.subject_id
            ), 'null') WHEN 'fil' THEN coalesce((
              SELECT '{"__typename":"File","id":"fil_' || files_45.id || '"}'
              FROM files files_45
              WHERE (files_45.id = services_16.subject_id AND ((files_45.state <> 'ATTACHED' AND files_45.sender_id = $11::uuid) OR EXISTS (
                    SELECT 1
                    FROM protocols drawn JOIN assignments given ON given.id = drawn.assignment_id
                    WHERE drawn.file_id = files_45.id AND TRUE
                  ) OR EXISTS (SELECT 1 FROM ticket_files hung WHERE hung.file_id = files_45.id AND TRUE) OR EXISTS (
                    SELECT 1
                    FROM comment_files hung JOIN comments told ON told.id = hung.comment_id
                    WHERE hung.file_id = files_45.id AND TRUE
                  ) OR EXISTS (
                    SELECT 1
                    FROM task_files shown JOIN tasks done ON done.id = shown.task_id
                    WHERE shown.file_id = files_45.id AND TRUE
                  )))
            ), 'null') WHEN 'tea' THEN coalesce((
              SELECT '{"__typename":"Team","id":"tea_' || teams_46.id || '"}'
              FROM teams teams_46
              WHERE teams_46.id = services_16.subject_id
            ), 'null') WHEN 'tem' THEN coalesce((
              SELECT '{"__typename":"TeamMember","id":"tem_' || team_members_47.id || '"}'
              FROM team_members team_members_47
              WHERE (team_members_47.id = services_16.subject_id AND team_members_47.ended_at IS NULL)
            ), 'null') WHEN 'tkt' THEN coalesce((
              SELECT '{"__typename":"Ticket","id":"tkt_' || tickets_48.id || '","number":' || tickets_48.number::text
                || ',"title":' || to_json(tickets_48.title)::text
                || ',"client":' || CASE WHEN organisations_49.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_49.id || '","code":' || to_json(organisations_49.code)::text || '}' END || '}'
              FROM tickets tickets_48
              LEFT JOIN organisations organisations_49 ON organisations_49.id = tickets_48.client_id
              WHERE tickets_48.id = services_16.subject_id
            ), 'null') WHEN 'com' THEN coalesce((
              SELECT '{"__typename":"Comment","id":"com_' || comments_50.id || '"}'
              FROM comments comments_50
              WHERE comments_50.id = services_16.subject_id
            ), 'null') WHEN 'tkl' THEN coalesce((
              SELECT '{"__typename":"TicketLink","id":"tkl_' || ticket_links_51.id || '"}'
              FROM ticket_links ticket_links_51
              WHERE (ticket_links_51.id = services_16.subject_id AND ticket_links_51.ended_at IS NULL)
            ), 'null') WHEN 'tkw' THEN coalesce((
              SELECT '{"__typename":"TicketWatcher","id":"tkw_' || ticket_watchers_52.id || '"}'
              FROM ticket_watchers ticket_watchers_52
              WHERE (ticket_watchers_52.id = services_16.subject_id AND ticket_watchers_52.ended_at IS NULL)
            ), 'null') WHEN 'wrk' THEN coalesce((
              SELECT '{"__typename":"WorkEntry","id":"wrk_' || work_entries_53.id || '"}'
              FROM work_entries work_entries_53
              WHERE work_entries_53.id = services_16.subject_id
            ), 'null') WHEN 'rtg' THEN coalesce((
              SELECT '{"__typename":"Rating","id":"rtg_' || ratings_54.id || '"}'
              FROM ratings ratings_54
              WHERE ratings_54.id = services_16.subject_id
            ), 'null') WHEN 'cst' THEN coalesce((
              SELECT '{"__typename":"Cost","id":"cst_' || costs_55.id || '"}'
              FROM costs costs_55
              WHERE costs_55.id = services_16.subject_id
            ), 'null') WHEN 'trf' THEN coalesce((
              SELECT '{"__typename":"Tariff","id":"trf_' || tariffs_56.id || '"}'
              FROM tariffs tariffs_56
              WHERE tariffs_56.id = services_16.subject_id
            ), 'null') WHEN 'bgt' THEN coalesce((
              SELECT '{"__typename":"Budget","id":"bgt_' || budgets_57.id || '"}'
              FROM budgets budgets_57
              WHERE budgets_57.id = services_16.subject_id
            ), 'null') WHEN 'scn' THEN coalesce((
              SELECT '{"__typename":"Scenario","id":"scn_' || scenarios_58.id || '"}'
              FROM scenarios scenarios_58
              WHERE scenarios_58.id = services_16.subject_id
            ), 'null') WHEN 'scv' THEN coalesce((
              SELECT '{"__typename":"ScenarioVersion","id":"scv_' || scenario_versions_59.id || '"}'
              FROM scenario_versions scenario_versions_59
              WHERE scenario_versions_59.id = services_16.subject_id
            ), 'null') WHEN 'prc' THEN coalesce((
              SELECT '{"__typename":"Process","id":"prc_' || processes_60.id || '"}'
              FROM processes processes_60
              WHERE processes_60.id = services_16.subject_id
            ), 'null') WHEN 'tsk' THEN coalesce((
              SELECT '{"__typename":"Task","id":"tsk_' || tasks_61.id || '"}'
              FROM tasks tasks_61
              WHERE tasks_61.id = services_16.subject_id
            ), 'null') WHEN 'imp' THEN coalesce((
              SELECT '{"__typename":"Import","id":"imp_' || imports_62.id || '"}'
              FROM imports imports_62
              WHERE imports_62.id = services_16.subject_id
            ), 'null') WHEN 'mal' THEN coalesce((
              SELECT '{"__typename":"Mail","id":"mal_' || mails_63.id || '"}'
              FROM mails mails_63
              WHERE mails_63.id = services_16.subject_id
            ), 'null') WHEN 'prf' THEN coalesce((
              SELECT '{"__typename":"Preference","id":"prf_' || preferences_64.id || '"}'
              FROM preferences preferences_64
              WHERE preferences_64.id = services_16.subject_id
            ), 'null') WHEN 'prt' THEN coalesce((
              SELECT '{"__typename":"Protocol","id":"prt_' || protocols_65.id || '"}'
              FROM protocols protocols_65
              WHERE (protocols_65.id = services_16.subject_id AND EXISTS (SELECT 1 FROM assignments given WHERE given.id = protocols_65.assignment_id AND TRUE))
            ), 'null') WHEN 'ctr' THEN coalesce((
              SELECT '{"__typename":"Contract","id":"ctr_' || contracts_66.id || '"}'
              FROM contracts contracts_66
              WHERE contracts_66.id = services_16.subject_id
            ), 'null') WHEN 'rpp' THEN coalesce((
              SELECT '{"__typename":"ReplacementProposal","id":"rpp_' || replacement_proposals_67.id || '"}'
              FROM replacement_proposals replacement_proposals_67
              WHERE replacement_proposals_67.id = services_16.subject_id
            ), 'null') WHEN 'rpm' THEN coalesce((
              SELECT '{"__typename":"Replacement","id":"rpm_' || replacements_68.id || '"}'
              FROM replacements replacements_68
              WHERE replacements_68.id = services_16.subject_id
            ), 'null') WHEN 'rpo' THEN coalesce((
              SELECT '{"__typename":"ReplacementOption","id":"rpo_' || replacement_options_69.id || '"}'
              FROM replacement_options replacement_options_69
              WHERE replacement_options_69.id = services_16.subject_id
            ), 'null') WHEN 'rpl' THEN coalesce((
              SELECT '{"__typename":"Reply","id":"rpl_' || replies_70.id || '"}'
              FROM replies replies_70
              WHERE (replies_70.id = services_16.subject_id AND (replies_70.scope = 'GLOBAL' OR replies_70.team_id IN (
                    SELECT mine.team_id
                    FROM team_members mine
                    WHERE mine.ended_at IS NULL AND mine.person_id = $11::uuid
                  ) OR replies_70.person_id = $11::uuid))
            ), 'null') WHEN 'tks' THEN coalesce((
              SELECT '{"__typename":"TicketStep","id":"tks_' || ticket_steps_71.id || '"}'
              FROM ticket_steps ticket_steps_71
              WHERE ticket_steps_71.id = services_16.subject_id
            ), 'null') WHEN 'pol' THEN coalesce((
              SELECT '{"__typename":"Policy","id":"pol_' || policies_72.id || '"}'
              FROM policies policies_72
              WHERE policies_72.id = services_16.subject_id
            ), 'null') WHEN 'clk' THEN coalesce((
              SELECT '{"__typename":"Clock","id":"clk_' || clocks_73.id || '"}'
              FROM clocks clocks_73
              WHERE clocks_73.id = services_16.subject_id
            ), 'null') WHEN 'trn' THEN coalesce((
              SELECT '{"__typename":"TicketTurn","id":"trn_' || ticket_turns_74.id || '"}'
              FROM ticket_turns ticket_turns_74
              WHERE ticket_turns_74.id = services_16.subject_id
            ), 'null') WHEN 'viw' THEN coalesce((
              SELECT '{"__typename":"View","id":"viw_' || views_75.id || '"}'
              FROM views views_75
              WHERE (views_75.id = services_16.subject_id AND (views_75.owner_id = $11::uuid OR views_75.audience = 'COMPANY' OR views_75.team_id IN (
                    SELECT mine.team_id
                    FROM team_members mine
                    WHERE mine.ended_at IS NULL AND mine.person_id = $11::uuid
                  )))
            ), 'null') ELSE 'null' END || '}' AS o
          FROM services services_16
          LEFT JOIN devices devices_17 ON (devices_17.id = services_16.loaner_id AND devices_17.withdrawn_at IS NULL)
          LEFT JOIN device_models device_models_18 ON device_models_18.id = devices_17.model_id
          WHERE services_16.device_id = devices_1.id
          ORDER BY services_16.out_at DESC, services_16.id DESC
          LIMIT 20
        ) page
      ) || ']},"tickets":{"totalCount":' || (
        SELECT count(*)
        FROM tickets tickets_76
        WHERE tickets_76.id IN (SELECT ticket_devices.ticket_id FROM ticket_devices WHERE ticket_devices.device_id = devices_1.id)
      )::text
        || ',"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"tkt_' || tickets_77.id || '","number":' || tickets_77.number::text
            || ',"title":' || to_json(tickets_77.title)::text
            || ',"turn":"' || tickets_77.turn || '","openedAt":"' || to_char(tickets_77.opened_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","client":' || CASE WHEN organisations_78.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_78.id || '","code":' || to_json(organisations_78.code)::text || '}' END || '}' AS o
          FROM tickets tickets_77
          LEFT JOIN organisations organisations_78 ON organisations_78.id = tickets_77.client_id
          WHERE tickets_77.id IN (SELECT ticket_devices.ticket_id FROM ticket_devices WHERE ticket_devices.device_id = devices_1.id)
          ORDER BY tickets_77.updated_at DESC, tickets_77.id DESC
          LIMIT 20
        ) page
      ) || ']},"history":{"pageInfo":{"hasNextPage":' || CASE WHEN EXISTS (
        SELECT 1
        FROM history history_79
        WHERE (history_79.subject_id = devices_1.id AND (history_79.audience <> 'PRIVATE' OR history_79.audience = 'PRIVATE' AND history_79.actor_id = $11::uuid))
        ORDER BY history_79.position DESC, history_79.id DESC
        LIMIT 1 OFFSET 30
      ) THEN 'true' ELSE 'false' END
        || ',"endCursor":' || coalesce((
          SELECT '"b4799ddc.' || encode(convert_to('[' || history_81.position::text || ',"' || history_81.id || '"]', 'UTF8'), 'hex') || '"'
          FROM (
            SELECT history_82.position, history_82.id
            FROM history history_82
            WHERE (history_82.subject_id = devices_1.id AND (history_82.audience <> 'PRIVATE' OR history_82.audience = 'PRIVATE' AND history_82.actor_id = $11::uuid))
            ORDER BY history_82.position DESC, history_82.id DESC
            LIMIT 30
          ) history_81
          ORDER BY history_81.position ASC, history_81.id ASC
          LIMIT 1
        ), 'null') || '},"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"evt_' || history_83.id || '","name":' || to_json(history_83.name)::text
            || ',"at":"' || to_char(history_83.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","effectiveAt":"' || to_char(history_83.effective_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","audience":"' || history_83.audience || '","requestId":' || coalesce(to_json(history_83.request_id)::text, 'null')
            || ',"changes":' || coalesce(history_83.changes::text, 'null')
            || ',"actor":' || CASE WHEN people_84.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_84.id || '","name":' || to_json(people_84.name)::text || '}' END
            || ',"onBehalfOf":' || CASE WHEN people_85.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_85.id || '","name":' || to_json(people_85.name)::text || '}' END || '}' AS o
          FROM history history_83
          LEFT JOIN people people_84 ON (people_84.id = history_83.actor_id AND people_84.withdrawn_at IS NULL)
          LEFT JOIN people people_85 ON (people_85.id = history_83.on_behalf_of_id AND people_85.withdrawn_at IS NULL)
          WHERE (history_83.subject_id = devices_1.id AND (history_83.audience <> 'PRIVATE' OR history_83.audience = 'PRIVATE' AND history_83.actor_id = $11::uuid))
          ORDER BY history_83.position DESC, history_83.id DESC
          LIMIT 30
        ) page
      ) || ']}}'
      FROM devices devices_1
      LEFT JOIN organisations organisations_2 ON organisations_2.id = devices_1.client_id
      LEFT JOIN people people_3 ON (people_3.id = devices_1.holder_id AND people_3.withdrawn_at IS NULL)
      LEFT JOIN people people_4 ON (people_4.id = devices_1.reserved_for_id AND people_4.withdrawn_at IS NULL)
      LEFT JOIN labels labels_5 ON labels_5.id = devices_1.label_id
      LEFT JOIN device_models device_models_6 ON device_models_6.id = devices_1.model_id
      WHERE (devices_1.id = $12::uuid AND devices_1.withdrawn_at IS NULL)
    ), 'null') || '}', 'UTF8')
