SELECT convert_to('{"viewer":' || coalesce((
      SELECT '{"id":"per_' || people_1.id || '","approvals":{"totalCount":' || (
        SELECT count(*)
        FROM approvers approvers_2
        WHERE (approvers_2.person_id = people_1.id AND approvers_2.state = $1::text)
      )::text
        || ',"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"apr_' || approvers_3.id || '","decision":' || CASE WHEN decisions_4.id IS NULL THEN 'null' ELSE '{"id":"dec_' || decisions_4.id || '","question":' || to_json(decisions_4.question)::text
            || ',"state":"' || decisions_4.state || '","dueAt":' || coalesce('"' || to_char(decisions_4.due_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"', 'null')
            || ',"askedAt":"' || to_char(decisions_4.asked_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","askedBy":' || CASE WHEN people_5.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_5.id || '","name":' || to_json(people_5.name)::text || '}' END
            || ',"client":' || CASE WHEN organisations_6.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_6.id || '","name":' || to_json(organisations_6.name)::text || '}' END
            || ',"options":{"nodes":[' || (
            SELECT coalesce(string_agg(o, ','), '')
            FROM (
              SELECT '{"id":"opt_' || options_7.id || '","label":' || to_json(options_7.label)::text || '}' AS o
              FROM options options_7
              WHERE (options_7.decision_id = decisions_4.id AND options_7.chosen = $2::boolean)
              ORDER BY options_7.place ASC, options_7.id ASC
              LIMIT 1
            ) page
          ) || ']}}' END || '}' AS o
          FROM approvers approvers_3
          LEFT JOIN decisions decisions_4 ON decisions_4.id = approvers_3.decision_id
          LEFT JOIN people people_5 ON (people_5.id = decisions_4.asked_by_id AND people_5.withdrawn_at IS NULL)
          LEFT JOIN organisations organisations_6 ON organisations_6.id = decisions_4.client_id
          WHERE (approvers_3.person_id = people_1.id AND approvers_3.state = $1::text)
          ORDER BY approvers_3.created_at ASC, approvers_3.id ASC
          LIMIT 5
        ) page
      ) || ']}}'
      FROM people people_1
      WHERE (people_1.id = $3::uuid AND people_1.withdrawn_at IS NULL)
    ), 'null') || ',"tasks":{"totalCount":' || (
    SELECT count(*)
    FROM tasks tasks_8
    WHERE (tasks_8.owner_id = $4::uuid AND EXISTS (
        SELECT 1
        FROM people people_9
        WHERE people_9.id = tasks_8.owner_id AND (people_9.withdrawn_at IS NULL AND people_9.id = $4::uuid)
      ) AND tasks_8.state = $5::text AND ((tasks_8.action = $6::text) IS NOT TRUE) AND EXISTS (
        SELECT 1
        FROM processes processes_10
        WHERE processes_10.id = tasks_8.process_id AND processes_10.state = $7::text
      ))
  )::text || ',"nodes":[' || (
    SELECT coalesce(string_agg(o, ','), '')
    FROM (
      SELECT '{"id":"tsk_' || tasks_11.id || '","titlePl":' || to_json(tasks_11.title_pl)::text
        || ',"titleEn":' || to_json(tasks_11.title_en)::text
        || ',"dueAt":' || coalesce('"' || to_char(tasks_11.due_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"', 'null')
        || ',"process":' || CASE WHEN processes_12.id IS NULL THEN 'null' ELSE '{"id":"prc_' || processes_12.id || '","namePl":' || to_json(processes_12.name_pl)::text
        || ',"nameEn":' || to_json(processes_12.name_en)::text
        || ',"client":' || CASE WHEN organisations_13.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_13.id || '","name":' || to_json(organisations_13.name)::text || '}' END
        || ',"person":' || CASE WHEN people_14.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_14.id || '","name":' || to_json(people_14.name)::text || '}' END
        || ',"device":' || CASE WHEN devices_15.id IS NULL THEN 'null' ELSE '{"id":"dev_' || devices_15.id || '","tag":' || to_json(devices_15.tag)::text || '}' END || '}' END || '}' AS o
      FROM tasks tasks_11
      LEFT JOIN processes processes_12 ON processes_12.id = tasks_11.process_id
      LEFT JOIN organisations organisations_13 ON organisations_13.id = processes_12.client_id
      LEFT JOIN people people_14 ON (people_14.id = processes_12.person_id AND people_14.withdrawn_at IS NULL)
      LEFT JOIN devices devices_15 ON (devices_15.id = processes_12.device_id AND devices_15.withdrawn_at IS NULL)
      WHERE (tasks_11.owner_id = $4::uuid AND EXISTS (
          SELECT 1
          FROM people people_16
          WHERE people_16.id = tasks_11.owner_id AND (people_16.withdrawn_at IS NULL AND people_16.id = $4::uuid)
        ) AND tasks_11.state = $5::text AND ((tasks_11.action = $6::text) IS NOT TRUE) AND EXISTS (
          SELECT 1
          FROM processes processes_17
          WHERE processes_17.id = tasks_11.process_id AND processes_17.state = $7::text
        ))
      ORDER BY tasks_11.due_at ASC NULLS LAST, tasks_11.id ASC
      LIMIT 5
    ) page
  ) || ']},"mine":{"totalCount":' || (
    SELECT count(*)
    FROM tickets tickets_18
    WHERE (tickets_18.assignee_id = $4::uuid AND EXISTS (
        SELECT 1
        FROM people people_19
        WHERE people_19.id = tickets_18.assignee_id AND (people_19.withdrawn_at IS NULL AND people_19.id = $4::uuid)
      ) AND tickets_18.turn = ANY($8::text[]))
  )::text || ',"nodes":[' || (
    SELECT coalesce(string_agg(o, ','), '')
    FROM (
      SELECT '{"id":"tkt_' || tickets_20.id || '","priority":"' || tickets_20.priority || '","turn":"' || tickets_20.turn || '","openedAt":"' || to_char(tickets_20.opened_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","client":' || CASE WHEN organisations_21.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_21.id || '","name":' || to_json(organisations_21.name)::text
        || ',"code":' || to_json(organisations_21.code)::text || '}' END
        || ',"number":' || tickets_20.number::text
        || ',"title":' || to_json(tickets_20.title)::text || '}' AS o
      FROM tickets tickets_20
      LEFT JOIN organisations organisations_21 ON organisations_21.id = tickets_20.client_id
      WHERE (tickets_20.assignee_id = $4::uuid AND EXISTS (
          SELECT 1
          FROM people people_22
          WHERE people_22.id = tickets_20.assignee_id AND (people_22.withdrawn_at IS NULL AND people_22.id = $4::uuid)
        ) AND tickets_20.turn = ANY($8::text[]))
      ORDER BY tickets_20.priority ASC, tickets_20.id ASC
      LIMIT 8
    ) page
  ) || ']},"free":{"totalCount":' || (
    SELECT count(*)
    FROM tickets tickets_23
    WHERE (((EXISTS (
            SELECT 1
            FROM people people_24
            WHERE people_24.id = tickets_23.assignee_id AND people_24.withdrawn_at IS NULL
          )) IS NOT TRUE) AND tickets_23.turn = ANY($9::text[]))
  )::text || ',"nodes":[' || (
    SELECT coalesce(string_agg(o, ','), '')
    FROM (
      SELECT '{"id":"tkt_' || tickets_25.id || '","version":' || tickets_25.version::text
        || ',"title":' || to_json(tickets_25.title)::text
        || ',"priority":"' || tickets_25.priority || '","openedAt":"' || to_char(tickets_25.opened_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","client":' || CASE WHEN organisations_26.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_26.id || '","name":' || to_json(organisations_26.name)::text
        || ',"code":' || to_json(organisations_26.code)::text || '}' END
        || ',"viewerCan":{"assign":' || CASE WHEN (($10::boolean OR tickets_25.client_id = ANY($11::uuid[])) AND tickets_25.state IN ('NEW', 'OPEN', 'PENDING')) THEN 'true' ELSE 'false' END || '},"number":' || tickets_25.number::text || '}' AS o
      FROM tickets tickets_25
      LEFT JOIN organisations organisations_26 ON organisations_26.id = tickets_25.client_id
      WHERE (((EXISTS (
              SELECT 1
              FROM people people_27
              WHERE people_27.id = tickets_25.assignee_id AND people_27.withdrawn_at IS NULL
            )) IS NOT TRUE) AND tickets_25.turn = ANY($9::text[]))
      ORDER BY tickets_25.priority ASC, tickets_25.id ASC
      LIMIT 6
    ) page
  ) || ']},"asked":{"totalCount":' || (SELECT count(*) FROM tickets tickets_28 WHERE tickets_28.turn = $12::text)::text || ',"nodes":[' || (
    SELECT coalesce(string_agg(o, ','), '')
    FROM (
      SELECT '{"id":"tkt_' || tickets_29.id || '","state":"' || tickets_29.state || '","updatedAt":"' || to_char(tickets_29.updated_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","number":' || tickets_29.number::text
        || ',"title":' || to_json(tickets_29.title)::text
        || ',"client":' || CASE WHEN organisations_30.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_30.id || '","code":' || to_json(organisations_30.code)::text || '}' END || '}' AS o
      FROM tickets tickets_29
      LEFT JOIN organisations organisations_30 ON organisations_30.id = tickets_29.client_id
      WHERE tickets_29.turn = $12::text
      ORDER BY tickets_29.updated_at ASC, tickets_29.id ASC
      LIMIT 6
    ) page
  ) || ']},"history":{"pageInfo":{"startCursor":' || coalesce((
      SELECT '"b4799ddc.' || encode(convert_to('[' || history_31.position::text || ',"' || history_31.id || '"]', 'UTF8'), 'hex') || '"'
      FROM (
        SELECT history_32.position, history_32.id
        FROM history history_32
        WHERE ((history_32.audience <> 'PRIVATE' OR history_32.audience = 'PRIVATE' AND history_32.actor_id = $3::uuid) AND ((history_32.audience = $13::text) IS NOT TRUE) AND (((history_32.actor_id = $4::uuid AND EXISTS (
                  SELECT 1
                  FROM people people_33
                  WHERE people_33.id = history_32.actor_id AND (people_33.withdrawn_at IS NULL AND people_33.id = $4::uuid)
                ))) IS NOT TRUE))
        ORDER BY history_32.position DESC, history_32.id DESC
        LIMIT 40
      ) history_31
      ORDER BY history_31.position DESC, history_31.id DESC
      LIMIT 1
    ), 'null') || '},"nodes":[' || (
    SELECT coalesce(string_agg(o, ','), '')
    FROM (
      SELECT '{"id":"evt_' || history_34.id || '","at":"' || to_char(history_34.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","requestId":' || coalesce(to_json(history_34.request_id)::text, 'null')
        || ',"subject":' || CASE history_34.subject_type WHEN 'org' THEN coalesce((
          SELECT '{"__typename":"Organisation","id":"org_' || organisations_35.id || '"}'
          FROM organisations organisations_35
          WHERE organisations_35.id = history_34.subject_id
        ), 'null') WHEN 'per' THEN coalesce((
          SELECT '{"__typename":"Person","id":"per_' || people_36.id || '","name":' || to_json(people_36.name)::text || '}'
          FROM people people_36
          WHERE (people_36.id = history_34.subject_id AND people_36.withdrawn_at IS NULL)
        ), 'null') WHEN 'mem' THEN coalesce((
          SELECT '{"__typename":"Membership","id":"mem_' || memberships_37.id || '","person":' || CASE WHEN people_38.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_38.id || '","name":' || to_json(people_38.name)::text || '}' END || '}'
          FROM memberships memberships_37
          LEFT JOIN people people_38 ON (people_38.id = memberships_37.person_id AND people_38.withdrawn_at IS NULL)
          WHERE memberships_37.id = history_34.subject_id
        ), 'null') WHEN 'ses' THEN coalesce((
          SELECT '{"__typename":"Session","id":"ses_' || sessions_39.id || '"}'
          FROM sessions sessions_39
          WHERE (sessions_39.id = history_34.subject_id AND sessions_39.person_id = $3::uuid)
        ), 'null') WHEN 'tok' THEN coalesce((
          SELECT '{"__typename":"Token","id":"tok_' || tokens_40.id || '"}'
          FROM tokens tokens_40
          WHERE (tokens_40.id = history_34.subject_id AND tokens_40.person_id = $3::uuid)
        ), 'null') WHEN 'dec' THEN coalesce((
          SELECT '{"__typename":"Decision","id":"dec_' || decisions_41.id || '"}'
          FROM decisions decisions_41
          WHERE decisions_41.id = history_34.subject_id
        ), 'null') WHEN 'opt' THEN coalesce((
          SELECT '{"__typename":"Option","id":"opt_' || options_42.id || '"}'
          FROM options options_42
          WHERE options_42.id = history_34.subject_id
        ), 'null') WHEN 'apr' THEN coalesce((
          SELECT '{"__typename":"Approver","id":"apr_' || approvers_43.id || '"}'
          FROM approvers approvers_43
          WHERE approvers_43.id = history_34.subject_id
        ), 'null') WHEN 'rmk' THEN coalesce((
          SELECT '{"__typename":"Remark","id":"rmk_' || remarks_44.id || '"}'
          FROM remarks remarks_44
          WHERE remarks_44.id = history_34.subject_id
        ), 'null') WHEN 'dlg' THEN coalesce((
          SELECT '{"__typename":"Delegation","id":"dlg_' || delegations_45.id || '"}'
          FROM delegations delegations_45
          WHERE delegations_45.id = history_34.subject_id
        ), 'null') WHEN 'suc' THEN coalesce((
          SELECT '{"__typename":"Succession","id":"suc_' || successions_46.id || '"}'
          FROM successions successions_46
          WHERE successions_46.id = history_34.subject_id
        ), 'null') WHEN 'mod' THEN coalesce((
          SELECT '{"__typename":"DeviceModel","id":"mod_' || device_models_47.id || '"}'
          FROM device_models device_models_47
          WHERE device_models_47.id = history_34.subject_id
        ), 'null') WHEN 'lik' THEN coalesce((
          SELECT '{"__typename":"Likeness","id":"lik_' || likenesses_48.id || '"}'
          FROM likenesses likenesses_48
          WHERE likenesses_48.id = history_34.subject_id
        ), 'null') WHEN 'lbl' THEN coalesce((
          SELECT '{"__typename":"Label","id":"lbl_' || labels_49.id || '"}'
          FROM labels labels_49
          WHERE labels_49.id = history_34.subject_id
        ), 'null') WHEN 'dev' THEN coalesce((
          SELECT '{"__typename":"Device","id":"dev_' || devices_50.id || '","tag":' || to_json(devices_50.tag)::text
            || ',"model":' || CASE WHEN device_models_51.id IS NULL THEN 'null' ELSE '{"id":"mod_' || device_models_51.id || '","manufacturer":' || to_json(device_models_51.manufacturer)::text
            || ',"name":' || to_json(device_models_51.name)::text || '}' END || '}'
          FROM devices devices_50
          LEFT JOIN device_models device_models_51 ON device_models_51.id = devices_50.model_id
          WHERE (devices_50.id = history_34.subject_id AND devices_50.withdrawn_at IS NULL)
        ), 'null') WHEN 'asg' THEN coalesce((
          SELECT '{"__typename":"Assignment","id":"asg_' || assignments_52.id || '"}'
          FROM assignments assignments_52
          WHERE assignments_52.id = history_34.subject_id
        ), 'null') WHEN 'svc' THEN coalesce((
          SELECT '{"__typename":"Service","id":"svc_' || services_53.id || '"}'
          FROM services services_53
          WHERE services_53.id = history_34.subject_id
        ), 'null') WHEN 'sys' THEN coalesce((
          SELECT '{"__typename":"System","id":"sys_' || systems_54.id || '"}'
          FROM systems systems_54
          WHERE systems_54.id = history_34.subject_id
        ), 'null') WHEN 'acc' THEN coalesce((
          SELECT '{"__typename":"Access","id":"acc_' || accesses_55.id || '"}'
          FROM accesses accesses_55
          WHERE accesses_55.id = history_34.subject_id
        ), 'null') WHEN 'bun' THEN coalesce((
          SELECT '{"__typename":"Bundle","id":"bun_' || bundles_56.id || '"}'
          FROM bundles bundles_56
          WHERE bundles_56.id = history_34.subject_id
        ), 'null') WHEN 'bit' THEN coalesce((
          SELECT '{"__typename":"BundleItem","id":"bit_' || bundle_items_57.id || '"}'
          FROM bundle_items bundle_items_57
          WHERE bundle_items_57.id = history_34.subject_id
        ), 'null') WHEN 'arq' THEN coalesce((
          SELECT '{"__typename":"AccessRequest","id":"arq_' || access_requests_58.id || '"}'
          FROM access_requests access_requests_58
          WHERE access_requests_58.id = history_34.subject_id
        ), 'null') WHEN 'rev' THEN coalesce((
          SELECT '{"__typename":"AccessReview","id":"rev_' || access_reviews_59.id || '"}'
          FROM access_reviews access_reviews_59
          WHERE access_reviews_59.id = history_34.subject_id
        ), 'null') WHEN 'rvl' THEN coalesce((
          SELECT '{"__typename":"AccessReviewLine","id":"rvl_' || access_review_lines_60.id || '"}'
          FROM access_review_lines access_review_lines_60
          WHERE access_review_lines_60.id = history_34.subject_id
        ), 'null') WHEN 'cal' THEN coalesce((
          SELECT '{"__typename":"Calendar","id":"cal_' || calendars_61.id || '"}'
          FROM calendars calendars_61
          WHERE calendars_61.id = history_34.subject_id
        ), 'null') WHEN 'clo' THEN coalesce((
          SELECT '{"__typename":"Closure","id":"clo_' || closures_62.id || '"}'
          FROM closures closures_62
          WHERE closures_62.id = history_34.subject_id
        ), 'null') WHEN 'fil' THEN coalesce((
          SELECT '{"__typename":"File","id":"fil_' || files_63.id || '"}'
          FROM files files_63
          WHERE (files_63.id = history_34.subject_id AND ((files_63.state <> 'ATTACHED' AND files_63.sender_id = $3::uuid) OR EXISTS (
                SELECT 1
                FROM protocols drawn JOIN assignments given ON given.id = drawn.assignment_id
                WHERE drawn.file_id = files_63.id AND TRUE
              ) OR EXISTS (SELECT 1 FROM ticket_files hung WHERE hung.file_id = files_63.id AND TRUE) OR EXISTS (
                SELECT 1
                FROM comment_files hung JOIN comments told ON told.id = hung.comment_id
                WHERE hung.file_id = files_63.id AND TRUE
              ) OR EXISTS (
                SELECT 1
                FROM task_files shown JOIN tasks done ON done.id = shown.task_id
                WHERE shown.file_id = files_63.id AND TRUE
              )))
        ), 'null') WHEN 'tea' THEN coalesce((
          SELECT '{"__typename":"Team","id":"tea_' || teams_64.id || '"}'
          FROM teams teams_64
          WHERE teams_64.id = history_34.subject_id
        ), 'null') WHEN 'tem' THEN coalesce((
          SELECT '{"__typename":"TeamMember","id":"tem_' || team_members_65.id || '"}'
          FROM team_members team_members_65
          WHERE (team_members_65.id = history_34.subject_id AND team_members_65.ended_at IS NULL)
        ), 'null') WHEN 'tkt' THEN coalesce((
          SELECT '{"__typename":"Ticket","id":"tkt_' || tickets_66.id || '","number":' || tickets_66.number::text
            || ',"title":' || to_json(tickets_66.title)::text
            || ',"client":' || CASE WHEN organisations_67.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_67.id || '","code":' || to_json(organisations_67.code)::text || '}' END || '}'
          FROM tickets tickets_66
          LEFT JOIN organisations organisations_67 ON organisations_67.id = tickets_66.client_id
          WHERE tickets_66.id = history_34.subject_id
        ), 'null') WHEN 'com' THEN coalesce((
          SELECT '{"__typename":"Comment","id":"com_' || comments_68.id || '"}'
          FROM comments comments_68
          WHERE comments_68.id = history_34.subject_id
        ), 'null') WHEN 'tkl' THEN coalesce((
          SELECT '{"__typename":"TicketLink","id":"tkl_' || ticket_links_69.id || '"}'
          FROM ticket_links ticket_links_69
          WHERE (ticket_links_69.id = history_34.subject_id AND ticket_links_69.ended_at IS NULL)
        ), 'null') WHEN 'tkw' THEN coalesce((
          SELECT '{"__typename":"TicketWatcher","id":"tkw_' || ticket_watchers_70.id || '"}'
          FROM ticket_watchers ticket_watchers_70
          WHERE (ticket_watchers_70.id = history_34.subject_id AND ticket_watchers_70.ended_at IS NULL)
        ), 'null') WHEN 'wrk' THEN coalesce((
          SELECT '{"__typename":"WorkEntry","id":"wrk_' || work_entries_71.id || '"}'
          FROM work_entries work_entries_71
          WHERE work_entries_71.id = history_34.subject_id
        ), 'null') WHEN 'rtg' THEN coalesce((
          SELECT '{"__typename":"Rating","id":"rtg_' || ratings_72.id || '"}'
          FROM ratings ratings_72
          WHERE ratings_72.id = history_34.subject_id
        ), 'null') WHEN 'cst' THEN coalesce((
          SELECT '{"__typename":"Cost","id":"cst_' || costs_73.id || '"}'
          FROM costs costs_73
          WHERE costs_73.id = history_34.subject_id
        ), 'null') WHEN 'trf' THEN coalesce((
          SELECT '{"__typename":"Tariff","id":"trf_' || tariffs_74.id || '"}'
          FROM tariffs tariffs_74
          WHERE tariffs_74.id = history_34.subject_id
        ), 'null') WHEN 'bgt' THEN coalesce((
          SELECT '{"__typename":"Budget","id":"bgt_' || budgets_75.id || '"}'
          FROM budgets budgets_75
          WHERE budgets_75.id = history_34.subject_id
        ), 'null') WHEN 'scn' THEN coalesce((
          SELECT '{"__typename":"Scenario","id":"scn_' || scenarios_76.id || '"}'
          FROM scenarios scenarios_76
          WHERE scenarios_76.id = history_34.subject_id
        ), 'null') WHEN 'scv' THEN coalesce((
          SELECT '{"__typename":"ScenarioVersion","id":"scv_' || scenario_versions_77.id || '"}'
          FROM scenario_versions scenario_versions_77
          WHERE scenario_versions_77.id = history_34.subject_id
        ), 'null') WHEN 'prc' THEN coalesce((
          SELECT '{"__typename":"Process","id":"prc_' || processes_78.id || '"}'
          FROM processes processes_78
          WHERE processes_78.id = history_34.subject_id
        ), 'null') WHEN 'tsk' THEN coalesce((
          SELECT '{"__typename":"Task","id":"tsk_' || tasks_79.id || '"}'
          FROM tasks tasks_79
          WHERE tasks_79.id = history_34.subject_id
        ), 'null') WHEN 'imp' THEN coalesce((
          SELECT '{"__typename":"Import","id":"imp_' || imports_80.id || '","fileName":' || to_json(imports_80.file_name)::text || '}'
          FROM imports imports_80
          WHERE imports_80.id = history_34.subject_id
        ), 'null') WHEN 'mal' THEN coalesce((
          SELECT '{"__typename":"Mail","id":"mal_' || mails_81.id || '"}'
          FROM mails mails_81
          WHERE mails_81.id = history_34.subject_id
        ), 'null') WHEN 'prf' THEN coalesce((
          SELECT '{"__typename":"Preference","id":"prf_' || preferences_82.id || '"}'
          FROM preferences preferences_82
          WHERE preferences_82.id = history_34.subject_id
        ), 'null') WHEN 'prt' THEN coalesce((
          SELECT '{"__typename":"Protocol","id":"prt_' || protocols_83.id || '"}'
          FROM protocols protocols_83
          WHERE (protocols_83.id = history_34.subject_id AND EXISTS (SELECT 1 FROM assignments given WHERE given.id = protocols_83.assignment_id AND TRUE))
        ), 'null') WHEN 'ctr' THEN coalesce((
          SELECT '{"__typename":"Contract","id":"ctr_' || contracts_84.id || '"}'
          FROM contracts contracts_84
          WHERE contracts_84.id = history_34.subject_id
        ), 'null') WHEN 'rpp' THEN coalesce((
          SELECT '{"__typename":"ReplacementProposal","id":"rpp_' || replacement_proposals_85.id || '"}'
          FROM replacement_proposals replacement_proposals_85
          WHERE replacement_proposals_85.id = history_34.subject_id
        ), 'null') WHEN 'rpm' THEN coalesce((
          SELECT '{"__typename":"Replacement","id":"rpm_' || replacements_86.id || '"}'
          FROM replacements replacements_86
          WHERE replacements_86.id = history_34.subject_id
        ), 'null') WHEN 'rpo' THEN coalesce((
          SELECT '{"__typename":"ReplacementOption","id":"rpo_' || replacement_options_87.id || '"}'
          FROM replacement_options replacement_options_87
          WHERE replacement_options_87.id = history_34.subject_id
        ), 'null') WHEN 'rpl' THEN coalesce((
          SELECT '{"__typename":"Reply","id":"rpl_' || replies_88.id || '"}'
          FROM replies replies_88
          WHERE (replies_88.id = history_34.subject_id AND (replies_88.scope = 'GLOBAL' OR replies_88.team_id IN (SELECT mine.team_id FROM team_members mine WHERE mine.ended_at IS NULL AND mine.person_id = $3::uuid) OR replies_88.person_id = $3::uuid))
        ), 'null') WHEN 'tks' THEN coalesce((
          SELECT '{"__typename":"TicketStep","id":"tks_' || ticket_steps_89.id || '"}'
          FROM ticket_steps ticket_steps_89
          WHERE ticket_steps_89.id = history_34.subject_id
        ), 'null') WHEN 'pol' THEN coalesce((
          SELECT '{"__typename":"Policy","id":"pol_' || policies_90.id || '"}'
          FROM policies policies_90
          WHERE policies_90.id = history_34.subject_id
        ), 'null') WHEN 'clk' THEN coalesce((
          SELECT '{"__typename":"Clock","id":"clk_' || clocks_91.id || '"}'
          FROM clocks clocks_91
          WHERE clocks_91.id = history_34.subject_id
        ), 'null') WHEN 'trn' THEN coalesce((
          SELECT '{"__typename":"TicketTurn","id":"trn_' || ticket_turns_92.id || '"}'
          FROM ticket_turns ticket_turns_92
          WHERE ticket_turns_92.id = history_34.subject_id
        ), 'null') WHEN 'viw' THEN coalesce((
          SELECT '{"__typename":"View","id":"viw_' || views_93.id || '"}'
          FROM views views_93
          WHERE (views_93.id = history_34.subject_id AND (views_93.owner_id = $3::uuid OR views_93.audience = 'COMPANY' OR views_93.team_id IN (SELECT mine.team_id FROM team_members mine WHERE mine.ended_at IS NULL AND mine.person_id = $3::uuid)))
        ), 'null') ELSE 'null' END
        || ',"name":' || to_json(history_34.name)::text
        || ',"audience":"' || history_34.audience || '","changes":' || coalesce(history_34.changes::text, 'null')
        || ',"actor":' || CASE WHEN people_94.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_94.id || '","name":' || to_json(people_94.name)::text || '}' END || '}' AS o
      FROM history history_34
      LEFT JOIN people people_94 ON (people_94.id = history_34.actor_id AND people_94.withdrawn_at IS NULL)
      WHERE ((history_34.audience <> 'PRIVATE' OR history_34.audience = 'PRIVATE' AND history_34.actor_id = $3::uuid) AND ((history_34.audience = $13::text) IS NOT TRUE) AND (((history_34.actor_id = $4::uuid AND EXISTS (
                SELECT 1
                FROM people people_95
                WHERE people_95.id = history_34.actor_id AND (people_95.withdrawn_at IS NULL AND people_95.id = $4::uuid)
              ))) IS NOT TRUE))
      ORDER BY history_34.position DESC, history_34.id DESC
      LIMIT 40
    ) page
  ) || ']}}', 'UTF8')
