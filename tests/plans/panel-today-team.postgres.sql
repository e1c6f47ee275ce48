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
  ) || ']},"asked":{"totalCount":' || (
    SELECT count(*)
    FROM tickets tickets_28
    WHERE (tickets_28.assignee_id = $12::uuid AND EXISTS (
        SELECT 1
        FROM people people_29
        WHERE people_29.id = tickets_28.assignee_id AND (people_29.withdrawn_at IS NULL AND people_29.id = $12::uuid)
      ) AND tickets_28.turn = $13::text)
  )::text || ',"nodes":[' || (
    SELECT coalesce(string_agg(o, ','), '')
    FROM (
      SELECT '{"id":"tkt_' || tickets_30.id || '","state":"' || tickets_30.state || '","updatedAt":"' || to_char(tickets_30.updated_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","number":' || tickets_30.number::text
        || ',"title":' || to_json(tickets_30.title)::text
        || ',"client":' || CASE WHEN organisations_31.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_31.id || '","code":' || to_json(organisations_31.code)::text || '}' END || '}' AS o
      FROM tickets tickets_30
      LEFT JOIN organisations organisations_31 ON organisations_31.id = tickets_30.client_id
      WHERE (tickets_30.assignee_id = $12::uuid AND EXISTS (
          SELECT 1
          FROM people people_32
          WHERE people_32.id = tickets_30.assignee_id AND (people_32.withdrawn_at IS NULL AND people_32.id = $12::uuid)
        ) AND tickets_30.turn = $13::text)
      ORDER BY tickets_30.updated_at ASC, tickets_30.id ASC
      LIMIT 6
    ) page
  ) || ']},"history":{"pageInfo":{"startCursor":' || coalesce((
      SELECT '"b4799ddc.' || encode(convert_to('[' || history_33.position::text || ',"' || history_33.id || '"]', 'UTF8'), 'hex') || '"'
      FROM (
        SELECT history_34.position, history_34.id
        FROM history history_34
        WHERE ((history_34.audience <> 'PRIVATE' OR history_34.audience = 'PRIVATE' AND history_34.actor_id = $3::uuid) AND ((history_34.audience = $14::text) IS NOT TRUE) AND (((history_34.actor_id = $4::uuid AND EXISTS (
                  SELECT 1
                  FROM people people_35
                  WHERE people_35.id = history_34.actor_id AND (people_35.withdrawn_at IS NULL AND people_35.id = $4::uuid)
                ))) IS NOT TRUE))
        ORDER BY history_34.position DESC, history_34.id DESC
        LIMIT 40
      ) history_33
      ORDER BY history_33.position DESC, history_33.id DESC
      LIMIT 1
    ), 'null') || '},"nodes":[' || (
    SELECT coalesce(string_agg(o, ','), '')
    FROM (
      SELECT '{"id":"evt_' || history_36.id || '","at":"' || to_char(history_36.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","requestId":' || coalesce(to_json(history_36.request_id)::text, 'null')
        || ',"subject":' || CASE history_36.subject_type WHEN 'org' THEN coalesce((
          SELECT '{"__typename":"Organisation","id":"org_' || organisations_37.id || '"}'
          FROM organisations organisations_37
          WHERE organisations_37.id = history_36.subject_id
        ), 'null') WHEN 'per' THEN coalesce((
          SELECT '{"__typename":"Person","id":"per_' || people_38.id || '","name":' || to_json(people_38.name)::text || '}'
          FROM people people_38
          WHERE (people_38.id = history_36.subject_id AND people_38.withdrawn_at IS NULL)
        ), 'null') WHEN 'mem' THEN coalesce((
          SELECT '{"__typename":"Membership","id":"mem_' || memberships_39.id || '","person":' || CASE WHEN people_40.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_40.id || '","name":' || to_json(people_40.name)::text || '}' END || '}'
          FROM memberships memberships_39
          LEFT JOIN people people_40 ON (people_40.id = memberships_39.person_id AND people_40.withdrawn_at IS NULL)
          WHERE memberships_39.id = history_36.subject_id
        ), 'null') WHEN 'ses' THEN coalesce((
          SELECT '{"__typename":"Session","id":"ses_' || sessions_41.id || '"}'
          FROM sessions sessions_41
          WHERE (sessions_41.id = history_36.subject_id AND sessions_41.person_id = $3::uuid)
        ), 'null') WHEN 'tok' THEN coalesce((
          SELECT '{"__typename":"Token","id":"tok_' || tokens_42.id || '"}'
          FROM tokens tokens_42
          WHERE (tokens_42.id = history_36.subject_id AND tokens_42.person_id = $3::uuid)
        ), 'null') WHEN 'dec' THEN coalesce((
          SELECT '{"__typename":"Decision","id":"dec_' || decisions_43.id || '"}'
          FROM decisions decisions_43
          WHERE decisions_43.id = history_36.subject_id
        ), 'null') WHEN 'opt' THEN coalesce((
          SELECT '{"__typename":"Option","id":"opt_' || options_44.id || '"}'
          FROM options options_44
          WHERE options_44.id = history_36.subject_id
        ), 'null') WHEN 'apr' THEN coalesce((
          SELECT '{"__typename":"Approver","id":"apr_' || approvers_45.id || '"}'
          FROM approvers approvers_45
          WHERE approvers_45.id = history_36.subject_id
        ), 'null') WHEN 'rmk' THEN coalesce((
          SELECT '{"__typename":"Remark","id":"rmk_' || remarks_46.id || '"}'
          FROM remarks remarks_46
          WHERE remarks_46.id = history_36.subject_id
        ), 'null') WHEN 'dlg' THEN coalesce((
          SELECT '{"__typename":"Delegation","id":"dlg_' || delegations_47.id || '"}'
          FROM delegations delegations_47
          WHERE delegations_47.id = history_36.subject_id
        ), 'null') WHEN 'suc' THEN coalesce((
          SELECT '{"__typename":"Succession","id":"suc_' || successions_48.id || '"}'
          FROM successions successions_48
          WHERE successions_48.id = history_36.subject_id
        ), 'null') WHEN 'mod' THEN coalesce((
          SELECT '{"__typename":"DeviceModel","id":"mod_' || device_models_49.id || '"}'
          FROM device_models device_models_49
          WHERE device_models_49.id = history_36.subject_id
        ), 'null') WHEN 'lik' THEN coalesce((
          SELECT '{"__typename":"Likeness","id":"lik_' || likenesses_50.id || '"}'
          FROM likenesses likenesses_50
          WHERE likenesses_50.id = history_36.subject_id
        ), 'null') WHEN 'lbl' THEN coalesce((
          SELECT '{"__typename":"Label","id":"lbl_' || labels_51.id || '"}'
          FROM labels labels_51
          WHERE labels_51.id = history_36.subject_id
        ), 'null') WHEN 'dev' THEN coalesce((
          SELECT '{"__typename":"Device","id":"dev_' || devices_52.id || '","tag":' || to_json(devices_52.tag)::text
            || ',"model":' || CASE WHEN device_models_53.id IS NULL THEN 'null' ELSE '{"id":"mod_' || device_models_53.id || '","manufacturer":' || to_json(device_models_53.manufacturer)::text
            || ',"name":' || to_json(device_models_53.name)::text || '}' END || '}'
          FROM devices devices_52
          LEFT JOIN device_models device_models_53 ON device_models_53.id = devices_52.model_id
          WHERE (devices_52.id = history_36.subject_id AND devices_52.withdrawn_at IS NULL)
        ), 'null') WHEN 'asg' THEN coalesce((
          SELECT '{"__typename":"Assignment","id":"asg_' || assignments_54.id || '"}'
          FROM assignments assignments_54
          WHERE assignments_54.id = history_36.subject_id
        ), 'null') WHEN 'svc' THEN coalesce((
          SELECT '{"__typename":"Service","id":"svc_' || services_55.id || '"}'
          FROM services services_55
          WHERE services_55.id = history_36.subject_id
        ), 'null') WHEN 'sys' THEN coalesce((
          SELECT '{"__typename":"System","id":"sys_' || systems_56.id || '"}'
          FROM systems systems_56
          WHERE systems_56.id = history_36.subject_id
        ), 'null') WHEN 'acc' THEN coalesce((
          SELECT '{"__typename":"Access","id":"acc_' || accesses_57.id || '"}'
          FROM accesses accesses_57
          WHERE accesses_57.id = history_36.subject_id
        ), 'null') WHEN 'bun' THEN coalesce((
          SELECT '{"__typename":"Bundle","id":"bun_' || bundles_58.id || '"}'
          FROM bundles bundles_58
          WHERE bundles_58.id = history_36.subject_id
        ), 'null') WHEN 'bit' THEN coalesce((
          SELECT '{"__typename":"BundleItem","id":"bit_' || bundle_items_59.id || '"}'
          FROM bundle_items bundle_items_59
          WHERE bundle_items_59.id = history_36.subject_id
        ), 'null') WHEN 'arq' THEN coalesce((
          SELECT '{"__typename":"AccessRequest","id":"arq_' || access_requests_60.id || '"}'
          FROM access_requests access_requests_60
          WHERE access_requests_60.id = history_36.subject_id
        ), 'null') WHEN 'rev' THEN coalesce((
          SELECT '{"__typename":"AccessReview","id":"rev_' || access_reviews_61.id || '"}'
          FROM access_reviews access_reviews_61
          WHERE access_reviews_61.id = history_36.subject_id
        ), 'null') WHEN 'rvl' THEN coalesce((
          SELECT '{"__typename":"AccessReviewLine","id":"rvl_' || access_review_lines_62.id || '"}'
          FROM access_review_lines access_review_lines_62
          WHERE access_review_lines_62.id = history_36.subject_id
        ), 'null') WHEN 'cal' THEN coalesce((
          SELECT '{"__typename":"Calendar","id":"cal_' || calendars_63.id || '"}'
          FROM calendars calendars_63
          WHERE calendars_63.id = history_36.subject_id
        ), 'null') WHEN 'clo' THEN coalesce((
          SELECT '{"__typename":"Closure","id":"clo_' || closures_64.id || '"}'
          FROM closures closures_64
          WHERE closures_64.id = history_36.subject_id
        ), 'null') WHEN 'fil' THEN coalesce((
          SELECT '{"__typename":"File","id":"fil_' || files_65.id || '"}'
          FROM files files_65
          WHERE (files_65.id = history_36.subject_id AND ((files_65.state <> 'ATTACHED' AND files_65.sender_id = $3::uuid) OR EXISTS (
                SELECT 1
                FROM protocols drawn JOIN assignments given ON given.id = drawn.assignment_id
                WHERE drawn.file_id = files_65.id AND TRUE
              ) OR EXISTS (SELECT 1 FROM ticket_files hung WHERE hung.file_id = files_65.id AND TRUE) OR EXISTS (
                SELECT 1
                FROM comment_files hung JOIN comments told ON told.id = hung.comment_id
                WHERE hung.file_id = files_65.id AND TRUE
              ) OR EXISTS (
                SELECT 1
                FROM task_files shown JOIN tasks done ON done.id = shown.task_id
                WHERE shown.file_id = files_65.id AND TRUE
              )))
        ), 'null') WHEN 'tea' THEN coalesce((
          SELECT '{"__typename":"Team","id":"tea_' || teams_66.id || '"}'
          FROM teams teams_66
          WHERE teams_66.id = history_36.subject_id
        ), 'null') WHEN 'tem' THEN coalesce((
          SELECT '{"__typename":"TeamMember","id":"tem_' || team_members_67.id || '"}'
          FROM team_members team_members_67
          WHERE (team_members_67.id = history_36.subject_id AND team_members_67.ended_at IS NULL)
        ), 'null') WHEN 'tkt' THEN coalesce((
          SELECT '{"__typename":"Ticket","id":"tkt_' || tickets_68.id || '","number":' || tickets_68.number::text
            || ',"title":' || to_json(tickets_68.title)::text
            || ',"client":' || CASE WHEN organisations_69.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_69.id || '","code":' || to_json(organisations_69.code)::text || '}' END || '}'
          FROM tickets tickets_68
          LEFT JOIN organisations organisations_69 ON organisations_69.id = tickets_68.client_id
          WHERE tickets_68.id = history_36.subject_id
        ), 'null') WHEN 'com' THEN coalesce((
          SELECT '{"__typename":"Comment","id":"com_' || comments_70.id || '"}'
          FROM comments comments_70
          WHERE comments_70.id = history_36.subject_id
        ), 'null') WHEN 'tkl' THEN coalesce((
          SELECT '{"__typename":"TicketLink","id":"tkl_' || ticket_links_71.id || '"}'
          FROM ticket_links ticket_links_71
          WHERE (ticket_links_71.id = history_36.subject_id AND ticket_links_71.ended_at IS NULL)
        ), 'null') WHEN 'tkw' THEN coalesce((
          SELECT '{"__typename":"TicketWatcher","id":"tkw_' || ticket_watchers_72.id || '"}'
          FROM ticket_watchers ticket_watchers_72
          WHERE (ticket_watchers_72.id = history_36.subject_id AND ticket_watchers_72.ended_at IS NULL)
        ), 'null') WHEN 'wrk' THEN coalesce((
          SELECT '{"__typename":"WorkEntry","id":"wrk_' || work_entries_73.id || '"}'
          FROM work_entries work_entries_73
          WHERE work_entries_73.id = history_36.subject_id
        ), 'null') WHEN 'rtg' THEN coalesce((
          SELECT '{"__typename":"Rating","id":"rtg_' || ratings_74.id || '"}'
          FROM ratings ratings_74
          WHERE ratings_74.id = history_36.subject_id
        ), 'null') WHEN 'cst' THEN coalesce((
          SELECT '{"__typename":"Cost","id":"cst_' || costs_75.id || '"}'
          FROM costs costs_75
          WHERE costs_75.id = history_36.subject_id
        ), 'null') WHEN 'trf' THEN coalesce((
          SELECT '{"__typename":"Tariff","id":"trf_' || tariffs_76.id || '"}'
          FROM tariffs tariffs_76
          WHERE tariffs_76.id = history_36.subject_id
        ), 'null') WHEN 'bgt' THEN coalesce((
          SELECT '{"__typename":"Budget","id":"bgt_' || budgets_77.id || '"}'
          FROM budgets budgets_77
          WHERE budgets_77.id = history_36.subject_id
        ), 'null') WHEN 'scn' THEN coalesce((
          SELECT '{"__typename":"Scenario","id":"scn_' || scenarios_78.id || '"}'
          FROM scenarios scenarios_78
          WHERE scenarios_78.id = history_36.subject_id
        ), 'null') WHEN 'scv' THEN coalesce((
          SELECT '{"__typename":"ScenarioVersion","id":"scv_' || scenario_versions_79.id || '"}'
          FROM scenario_versions scenario_versions_79
          WHERE scenario_versions_79.id = history_36.subject_id
        ), 'null') WHEN 'prc' THEN coalesce((
          SELECT '{"__typename":"Process","id":"prc_' || processes_80.id || '"}'
          FROM processes processes_80
          WHERE processes_80.id = history_36.subject_id
        ), 'null') WHEN 'tsk' THEN coalesce((
          SELECT '{"__typename":"Task","id":"tsk_' || tasks_81.id || '"}'
          FROM tasks tasks_81
          WHERE tasks_81.id = history_36.subject_id
        ), 'null') WHEN 'imp' THEN coalesce((
          SELECT '{"__typename":"Import","id":"imp_' || imports_82.id || '","fileName":' || to_json(imports_82.file_name)::text || '}'
          FROM imports imports_82
          WHERE imports_82.id = history_36.subject_id
        ), 'null') WHEN 'mal' THEN coalesce((
          SELECT '{"__typename":"Mail","id":"mal_' || mails_83.id || '"}'
          FROM mails mails_83
          WHERE mails_83.id = history_36.subject_id
        ), 'null') WHEN 'prf' THEN coalesce((
          SELECT '{"__typename":"Preference","id":"prf_' || preferences_84.id || '"}'
          FROM preferences preferences_84
          WHERE preferences_84.id = history_36.subject_id
        ), 'null') WHEN 'prt' THEN coalesce((
          SELECT '{"__typename":"Protocol","id":"prt_' || protocols_85.id || '"}'
          FROM protocols protocols_85
          WHERE (protocols_85.id = history_36.subject_id AND EXISTS (SELECT 1 FROM assignments given WHERE given.id = protocols_85.assignment_id AND TRUE))
        ), 'null') WHEN 'ctr' THEN coalesce((
          SELECT '{"__typename":"Contract","id":"ctr_' || contracts_86.id || '"}'
          FROM contracts contracts_86
          WHERE contracts_86.id = history_36.subject_id
        ), 'null') WHEN 'rpp' THEN coalesce((
          SELECT '{"__typename":"ReplacementProposal","id":"rpp_' || replacement_proposals_87.id || '"}'
          FROM replacement_proposals replacement_proposals_87
          WHERE replacement_proposals_87.id = history_36.subject_id
        ), 'null') WHEN 'rpm' THEN coalesce((
          SELECT '{"__typename":"Replacement","id":"rpm_' || replacements_88.id || '"}'
          FROM replacements replacements_88
          WHERE replacements_88.id = history_36.subject_id
        ), 'null') WHEN 'rpo' THEN coalesce((
          SELECT '{"__typename":"ReplacementOption","id":"rpo_' || replacement_options_89.id || '"}'
          FROM replacement_options replacement_options_89
          WHERE replacement_options_89.id = history_36.subject_id
        ), 'null') WHEN 'rpl' THEN coalesce((
          SELECT '{"__typename":"Reply","id":"rpl_' || replies_90.id || '"}'
          FROM replies replies_90
          WHERE (replies_90.id = history_36.subject_id AND (replies_90.scope = 'GLOBAL' OR replies_90.team_id IN (SELECT mine.team_id FROM team_members mine WHERE mine.ended_at IS NULL AND mine.person_id = $3::uuid) OR replies_90.person_id = $3::uuid))
        ), 'null') WHEN 'tks' THEN coalesce((
          SELECT '{"__typename":"TicketStep","id":"tks_' || ticket_steps_91.id || '"}'
          FROM ticket_steps ticket_steps_91
          WHERE ticket_steps_91.id = history_36.subject_id
        ), 'null') WHEN 'pol' THEN coalesce((
          SELECT '{"__typename":"Policy","id":"pol_' || policies_92.id || '"}'
          FROM policies policies_92
          WHERE policies_92.id = history_36.subject_id
        ), 'null') WHEN 'clk' THEN coalesce((
          SELECT '{"__typename":"Clock","id":"clk_' || clocks_93.id || '"}'
          FROM clocks clocks_93
          WHERE clocks_93.id = history_36.subject_id
        ), 'null') WHEN 'trn' THEN coalesce((
          SELECT '{"__typename":"TicketTurn","id":"trn_' || ticket_turns_94.id || '"}'
          FROM ticket_turns ticket_turns_94
          WHERE ticket_turns_94.id = history_36.subject_id
        ), 'null') WHEN 'viw' THEN coalesce((
          SELECT '{"__typename":"View","id":"viw_' || views_95.id || '"}'
          FROM views views_95
          WHERE (views_95.id = history_36.subject_id AND (views_95.owner_id = $3::uuid OR views_95.audience = 'COMPANY' OR views_95.team_id IN (SELECT mine.team_id FROM team_members mine WHERE mine.ended_at IS NULL AND mine.person_id = $3::uuid)))
        ), 'null') ELSE 'null' END
        || ',"name":' || to_json(history_36.name)::text
        || ',"audience":"' || history_36.audience || '","changes":' || coalesce(history_36.changes::text, 'null')
        || ',"actor":' || CASE WHEN people_96.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_96.id || '","name":' || to_json(people_96.name)::text || '}' END || '}' AS o
      FROM history history_36
      LEFT JOIN people people_96 ON (people_96.id = history_36.actor_id AND people_96.withdrawn_at IS NULL)
      WHERE ((history_36.audience <> 'PRIVATE' OR history_36.audience = 'PRIVATE' AND history_36.actor_id = $3::uuid) AND ((history_36.audience = $14::text) IS NOT TRUE) AND (((history_36.actor_id = $4::uuid AND EXISTS (
                SELECT 1
                FROM people people_97
                WHERE people_97.id = history_36.actor_id AND (people_97.withdrawn_at IS NULL AND people_97.id = $4::uuid)
              ))) IS NOT TRUE))
      ORDER BY history_36.position DESC, history_36.id DESC
      LIMIT 40
    ) page
  ) || ']}}', 'UTF8')
