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
    ), 'null') || ',"mine":{"totalCount":' || (
    SELECT count(*)
    FROM tickets tickets_8
    WHERE (tickets_8.assignee_id = $4::uuid AND EXISTS (
        SELECT 1
        FROM people people_9
        WHERE people_9.id = tickets_8.assignee_id AND (people_9.withdrawn_at IS NULL AND people_9.id = $4::uuid)
      ) AND tickets_8.turn = ANY($5::text[]))
  )::text || ',"nodes":[' || (
    SELECT coalesce(string_agg(o, ','), '')
    FROM (
      SELECT '{"id":"tkt_' || tickets_10.id || '","priority":"' || tickets_10.priority || '","turn":"' || tickets_10.turn || '","openedAt":"' || to_char(tickets_10.opened_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","client":' || CASE WHEN organisations_11.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_11.id || '","name":' || to_json(organisations_11.name)::text
        || ',"code":' || to_json(organisations_11.code)::text || '}' END
        || ',"number":' || tickets_10.number::text
        || ',"title":' || to_json(tickets_10.title)::text || '}' AS o
      FROM tickets tickets_10
      LEFT JOIN organisations organisations_11 ON organisations_11.id = tickets_10.client_id
      WHERE (tickets_10.assignee_id = $4::uuid AND EXISTS (
          SELECT 1
          FROM people people_12
          WHERE people_12.id = tickets_10.assignee_id AND (people_12.withdrawn_at IS NULL AND people_12.id = $4::uuid)
        ) AND tickets_10.turn = ANY($5::text[]))
      ORDER BY tickets_10.priority ASC, tickets_10.id ASC
      LIMIT 8
    ) page
  ) || ']},"free":{"totalCount":' || (
    SELECT count(*)
    FROM tickets tickets_13
    WHERE (((EXISTS (
            SELECT 1
            FROM people people_14
            WHERE people_14.id = tickets_13.assignee_id AND people_14.withdrawn_at IS NULL
          )) IS NOT TRUE) AND tickets_13.turn = ANY($6::text[]))
  )::text || ',"nodes":[' || (
    SELECT coalesce(string_agg(o, ','), '')
    FROM (
      SELECT '{"id":"tkt_' || tickets_15.id || '","version":' || tickets_15.version::text
        || ',"title":' || to_json(tickets_15.title)::text
        || ',"priority":"' || tickets_15.priority || '","openedAt":"' || to_char(tickets_15.opened_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","client":' || CASE WHEN organisations_16.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_16.id || '","name":' || to_json(organisations_16.name)::text
        || ',"code":' || to_json(organisations_16.code)::text || '}' END
        || ',"viewerCan":{"assign":' || CASE WHEN (($7::boolean OR tickets_15.client_id = ANY($8::uuid[])) AND tickets_15.state IN ('NEW', 'OPEN', 'PENDING')) THEN 'true' ELSE 'false' END || '},"number":' || tickets_15.number::text || '}' AS o
      FROM tickets tickets_15
      LEFT JOIN organisations organisations_16 ON organisations_16.id = tickets_15.client_id
      WHERE (((EXISTS (
              SELECT 1
              FROM people people_17
              WHERE people_17.id = tickets_15.assignee_id AND people_17.withdrawn_at IS NULL
            )) IS NOT TRUE) AND tickets_15.turn = ANY($6::text[]))
      ORDER BY tickets_15.priority ASC, tickets_15.id ASC
      LIMIT 6
    ) page
  ) || ']},"asked":{"totalCount":' || (
    SELECT count(*)
    FROM tickets tickets_18
    WHERE (tickets_18.assignee_id = $9::uuid AND EXISTS (
        SELECT 1
        FROM people people_19
        WHERE people_19.id = tickets_18.assignee_id AND (people_19.withdrawn_at IS NULL AND people_19.id = $9::uuid)
      ) AND tickets_18.turn = $10::text)
  )::text || ',"nodes":[' || (
    SELECT coalesce(string_agg(o, ','), '')
    FROM (
      SELECT '{"id":"tkt_' || tickets_20.id || '","state":"' || tickets_20.state || '","updatedAt":"' || to_char(tickets_20.updated_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","number":' || tickets_20.number::text
        || ',"title":' || to_json(tickets_20.title)::text
        || ',"client":' || CASE WHEN organisations_21.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_21.id || '","code":' || to_json(organisations_21.code)::text || '}' END || '}' AS o
      FROM tickets tickets_20
      LEFT JOIN organisations organisations_21 ON organisations_21.id = tickets_20.client_id
      WHERE (tickets_20.assignee_id = $9::uuid AND EXISTS (
          SELECT 1
          FROM people people_22
          WHERE people_22.id = tickets_20.assignee_id AND (people_22.withdrawn_at IS NULL AND people_22.id = $9::uuid)
        ) AND tickets_20.turn = $10::text)
      ORDER BY tickets_20.updated_at ASC, tickets_20.id ASC
      LIMIT 6
    ) page
  ) || ']},"history":{"pageInfo":{"startCursor":' || coalesce((
      SELECT '"b4799ddc.' || encode(convert_to('[' || history_23.position::text || ',"' || history_23.id || '"]', 'UTF8'), 'hex') || '"'
      FROM (
        SELECT history_24.position, history_24.id
        FROM history history_24
        WHERE ((history_24.audience <> 'PRIVATE' OR history_24.audience = 'PRIVATE' AND history_24.actor_id = $3::uuid) AND ((history_24.audience = $11::text) IS NOT TRUE) AND (((history_24.actor_id = $4::uuid AND EXISTS (
                  SELECT 1
                  FROM people people_25
                  WHERE people_25.id = history_24.actor_id AND (people_25.withdrawn_at IS NULL AND people_25.id = $4::uuid)
                ))) IS NOT TRUE))
        ORDER BY history_24.position DESC, history_24.id DESC
        LIMIT 40
      ) history_23
      ORDER BY history_23.position DESC, history_23.id DESC
      LIMIT 1
    ), 'null') || '},"nodes":[' || (
    SELECT coalesce(string_agg(o, ','), '')
    FROM (
      SELECT '{"id":"evt_' || history_26.id || '","at":"' || to_char(history_26.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","requestId":' || coalesce(to_json(history_26.request_id)::text, 'null')
        || ',"subject":' || CASE history_26.subject_type WHEN 'org' THEN coalesce((
          SELECT '{"__typename":"Organisation","id":"org_' || organisations_27.id || '"}'
          FROM organisations organisations_27
          WHERE organisations_27.id = history_26.subject_id
        ), 'null') WHEN 'per' THEN coalesce((
          SELECT '{"__typename":"Person","id":"per_' || people_28.id || '","name":' || to_json(people_28.name)::text || '}'
          FROM people people_28
          WHERE (people_28.id = history_26.subject_id AND people_28.withdrawn_at IS NULL)
        ), 'null') WHEN 'mem' THEN coalesce((
          SELECT '{"__typename":"Membership","id":"mem_' || memberships_29.id || '","person":' || CASE WHEN people_30.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_30.id || '","name":' || to_json(people_30.name)::text || '}' END || '}'
          FROM memberships memberships_29
          LEFT JOIN people people_30 ON (people_30.id = memberships_29.person_id AND people_30.withdrawn_at IS NULL)
          WHERE memberships_29.id = history_26.subject_id
        ), 'null') WHEN 'ses' THEN coalesce((
          SELECT '{"__typename":"Session","id":"ses_' || sessions_31.id || '"}'
          FROM sessions sessions_31
          WHERE (sessions_31.id = history_26.subject_id AND sessions_31.person_id = $3::uuid)
        ), 'null') WHEN 'tok' THEN coalesce((
          SELECT '{"__typename":"Token","id":"tok_' || tokens_32.id || '"}'
          FROM tokens tokens_32
          WHERE (tokens_32.id = history_26.subject_id AND tokens_32.person_id = $3::uuid)
        ), 'null') WHEN 'dec' THEN coalesce((
          SELECT '{"__typename":"Decision","id":"dec_' || decisions_33.id || '"}'
          FROM decisions decisions_33
          WHERE decisions_33.id = history_26.subject_id
        ), 'null') WHEN 'opt' THEN coalesce((
          SELECT '{"__typename":"Option","id":"opt_' || options_34.id || '"}'
          FROM options options_34
          WHERE options_34.id = history_26.subject_id
        ), 'null') WHEN 'apr' THEN coalesce((
          SELECT '{"__typename":"Approver","id":"apr_' || approvers_35.id || '"}'
          FROM approvers approvers_35
          WHERE approvers_35.id = history_26.subject_id
        ), 'null') WHEN 'rmk' THEN coalesce((
          SELECT '{"__typename":"Remark","id":"rmk_' || remarks_36.id || '"}'
          FROM remarks remarks_36
          WHERE remarks_36.id = history_26.subject_id
        ), 'null') WHEN 'dlg' THEN coalesce((
          SELECT '{"__typename":"Delegation","id":"dlg_' || delegations_37.id || '"}'
          FROM delegations delegations_37
          WHERE delegations_37.id = history_26.subject_id
        ), 'null') WHEN 'suc' THEN coalesce((
          SELECT '{"__typename":"Succession","id":"suc_' || successions_38.id || '"}'
          FROM successions successions_38
          WHERE successions_38.id = history_26.subject_id
        ), 'null') WHEN 'mod' THEN coalesce((
          SELECT '{"__typename":"DeviceModel","id":"mod_' || device_models_39.id || '"}'
          FROM device_models device_models_39
          WHERE device_models_39.id = history_26.subject_id
        ), 'null') WHEN 'lik' THEN coalesce((
          SELECT '{"__typename":"Likeness","id":"lik_' || likenesses_40.id || '"}'
          FROM likenesses likenesses_40
          WHERE likenesses_40.id = history_26.subject_id
        ), 'null') WHEN 'lbl' THEN coalesce((
          SELECT '{"__typename":"Label","id":"lbl_' || labels_41.id || '"}'
          FROM labels labels_41
          WHERE labels_41.id = history_26.subject_id
        ), 'null') WHEN 'dev' THEN coalesce((
          SELECT '{"__typename":"Device","id":"dev_' || devices_42.id || '","tag":' || to_json(devices_42.tag)::text
            || ',"model":' || CASE WHEN device_models_43.id IS NULL THEN 'null' ELSE '{"id":"mod_' || device_models_43.id || '","manufacturer":' || to_json(device_models_43.manufacturer)::text
            || ',"name":' || to_json(device_models_43.name)::text || '}' END || '}'
          FROM devices devices_42
          LEFT JOIN device_models device_models_43 ON device_models_43.id = devices_42.model_id
          WHERE (devices_42.id = history_26.subject_id AND devices_42.withdrawn_at IS NULL)
        ), 'null') WHEN 'asg' THEN coalesce((
          SELECT '{"__typename":"Assignment","id":"asg_' || assignments_44.id || '"}'
          FROM assignments assignments_44
          WHERE assignments_44.id = history_26.subject_id
        ), 'null') WHEN 'svc' THEN coalesce((
          SELECT '{"__typename":"Service","id":"svc_' || services_45.id || '"}'
          FROM services services_45
          WHERE services_45.id = history_26.subject_id
        ), 'null') WHEN 'sys' THEN coalesce((
          SELECT '{"__typename":"System","id":"sys_' || systems_46.id || '"}'
          FROM systems systems_46
          WHERE systems_46.id = history_26.subject_id
        ), 'null') WHEN 'acc' THEN coalesce((
          SELECT '{"__typename":"Access","id":"acc_' || accesses_47.id || '"}'
          FROM accesses accesses_47
          WHERE accesses_47.id = history_26.subject_id
        ), 'null') WHEN 'bun' THEN coalesce((
          SELECT '{"__typename":"Bundle","id":"bun_' || bundles_48.id || '"}'
          FROM bundles bundles_48
          WHERE bundles_48.id = history_26.subject_id
        ), 'null') WHEN 'bit' THEN coalesce((
          SELECT '{"__typename":"BundleItem","id":"bit_' || bundle_items_49.id || '"}'
          FROM bundle_items bundle_items_49
          WHERE bundle_items_49.id = history_26.subject_id
        ), 'null') WHEN 'arq' THEN coalesce((
          SELECT '{"__typename":"AccessRequest","id":"arq_' || access_requests_50.id || '"}'
          FROM access_requests access_requests_50
          WHERE access_requests_50.id = history_26.subject_id
        ), 'null') WHEN 'rev' THEN coalesce((
          SELECT '{"__typename":"AccessReview","id":"rev_' || access_reviews_51.id || '"}'
          FROM access_reviews access_reviews_51
          WHERE access_reviews_51.id = history_26.subject_id
        ), 'null') WHEN 'rvl' THEN coalesce((
          SELECT '{"__typename":"AccessReviewLine","id":"rvl_' || access_review_lines_52.id || '"}'
          FROM access_review_lines access_review_lines_52
          WHERE access_review_lines_52.id = history_26.subject_id
        ), 'null') WHEN 'cal' THEN coalesce((
          SELECT '{"__typename":"Calendar","id":"cal_' || calendars_53.id || '"}'
          FROM calendars calendars_53
          WHERE calendars_53.id = history_26.subject_id
        ), 'null') WHEN 'clo' THEN coalesce((
          SELECT '{"__typename":"Closure","id":"clo_' || closures_54.id || '"}'
          FROM closures closures_54
          WHERE closures_54.id = history_26.subject_id
        ), 'null') WHEN 'fil' THEN coalesce((
          SELECT '{"__typename":"File","id":"fil_' || files_55.id || '"}'
          FROM files files_55
          WHERE (files_55.id = history_26.subject_id AND ((files_55.state <> 'ATTACHED' AND files_55.sender_id = $3::uuid) OR EXISTS (
                SELECT 1
                FROM protocols drawn JOIN assignments given ON given.id = drawn.assignment_id
                WHERE drawn.file_id = files_55.id AND TRUE
              ) OR EXISTS (SELECT 1 FROM ticket_files hung WHERE hung.file_id = files_55.id AND TRUE) OR EXISTS (
                SELECT 1
                FROM comment_files hung JOIN comments told ON told.id = hung.comment_id
                WHERE hung.file_id = files_55.id AND TRUE
              ) OR EXISTS (
                SELECT 1
                FROM task_files shown JOIN tasks done ON done.id = shown.task_id
                WHERE shown.file_id = files_55.id AND TRUE
              )))
        ), 'null') WHEN 'tea' THEN coalesce((
          SELECT '{"__typename":"Team","id":"tea_' || teams_56.id || '"}'
          FROM teams teams_56
          WHERE teams_56.id = history_26.subject_id
        ), 'null') WHEN 'tem' THEN coalesce((
          SELECT '{"__typename":"TeamMember","id":"tem_' || team_members_57.id || '"}'
          FROM team_members team_members_57
          WHERE (team_members_57.id = history_26.subject_id AND team_members_57.ended_at IS NULL)
        ), 'null') WHEN 'tkt' THEN coalesce((
          SELECT '{"__typename":"Ticket","id":"tkt_' || tickets_58.id || '","number":' || tickets_58.number::text
            || ',"title":' || to_json(tickets_58.title)::text
            || ',"client":' || CASE WHEN organisations_59.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_59.id || '","code":' || to_json(organisations_59.code)::text || '}' END || '}'
          FROM tickets tickets_58
          LEFT JOIN organisations organisations_59 ON organisations_59.id = tickets_58.client_id
          WHERE tickets_58.id = history_26.subject_id
        ), 'null') WHEN 'com' THEN coalesce((
          SELECT '{"__typename":"Comment","id":"com_' || comments_60.id || '"}'
          FROM comments comments_60
          WHERE comments_60.id = history_26.subject_id
        ), 'null') WHEN 'tkl' THEN coalesce((
          SELECT '{"__typename":"TicketLink","id":"tkl_' || ticket_links_61.id || '"}'
          FROM ticket_links ticket_links_61
          WHERE (ticket_links_61.id = history_26.subject_id AND ticket_links_61.ended_at IS NULL)
        ), 'null') WHEN 'tkw' THEN coalesce((
          SELECT '{"__typename":"TicketWatcher","id":"tkw_' || ticket_watchers_62.id || '"}'
          FROM ticket_watchers ticket_watchers_62
          WHERE (ticket_watchers_62.id = history_26.subject_id AND ticket_watchers_62.ended_at IS NULL)
        ), 'null') WHEN 'wrk' THEN coalesce((
          SELECT '{"__typename":"WorkEntry","id":"wrk_' || work_entries_63.id || '"}'
          FROM work_entries work_entries_63
          WHERE work_entries_63.id = history_26.subject_id
        ), 'null') WHEN 'rtg' THEN coalesce((
          SELECT '{"__typename":"Rating","id":"rtg_' || ratings_64.id || '"}'
          FROM ratings ratings_64
          WHERE ratings_64.id = history_26.subject_id
        ), 'null') WHEN 'cst' THEN coalesce((
          SELECT '{"__typename":"Cost","id":"cst_' || costs_65.id || '"}'
          FROM costs costs_65
          WHERE costs_65.id = history_26.subject_id
        ), 'null') WHEN 'trf' THEN coalesce((
          SELECT '{"__typename":"Tariff","id":"trf_' || tariffs_66.id || '"}'
          FROM tariffs tariffs_66
          WHERE tariffs_66.id = history_26.subject_id
        ), 'null') WHEN 'scn' THEN coalesce((
          SELECT '{"__typename":"Scenario","id":"scn_' || scenarios_67.id || '"}'
          FROM scenarios scenarios_67
          WHERE scenarios_67.id = history_26.subject_id
        ), 'null') WHEN 'scv' THEN coalesce((
          SELECT '{"__typename":"ScenarioVersion","id":"scv_' || scenario_versions_68.id || '"}'
          FROM scenario_versions scenario_versions_68
          WHERE scenario_versions_68.id = history_26.subject_id
        ), 'null') WHEN 'prc' THEN coalesce((
          SELECT '{"__typename":"Process","id":"prc_' || processes_69.id || '"}'
          FROM processes processes_69
          WHERE processes_69.id = history_26.subject_id
        ), 'null') WHEN 'tsk' THEN coalesce((
          SELECT '{"__typename":"Task","id":"tsk_' || tasks_70.id || '"}'
          FROM tasks tasks_70
          WHERE tasks_70.id = history_26.subject_id
        ), 'null') WHEN 'imp' THEN coalesce((
          SELECT '{"__typename":"Import","id":"imp_' || imports_71.id || '","fileName":' || to_json(imports_71.file_name)::text || '}'
          FROM imports imports_71
          WHERE imports_71.id = history_26.subject_id
        ), 'null') WHEN 'mal' THEN coalesce((
          SELECT '{"__typename":"Mail","id":"mal_' || mails_72.id || '"}'
          FROM mails mails_72
          WHERE mails_72.id = history_26.subject_id
        ), 'null') WHEN 'prf' THEN coalesce((
          SELECT '{"__typename":"Preference","id":"prf_' || preferences_73.id || '"}'
          FROM preferences preferences_73
          WHERE preferences_73.id = history_26.subject_id
        ), 'null') WHEN 'prt' THEN coalesce((
          SELECT '{"__typename":"Protocol","id":"prt_' || protocols_74.id || '"}'
          FROM protocols protocols_74
          WHERE (protocols_74.id = history_26.subject_id AND EXISTS (SELECT 1 FROM assignments given WHERE given.id = protocols_74.assignment_id AND TRUE))
        ), 'null') WHEN 'ctr' THEN coalesce((
          SELECT '{"__typename":"Contract","id":"ctr_' || contracts_75.id || '"}'
          FROM contracts contracts_75
          WHERE contracts_75.id = history_26.subject_id
        ), 'null') WHEN 'rpp' THEN coalesce((
          SELECT '{"__typename":"ReplacementProposal","id":"rpp_' || replacement_proposals_76.id || '"}'
          FROM replacement_proposals replacement_proposals_76
          WHERE replacement_proposals_76.id = history_26.subject_id
        ), 'null') WHEN 'rpm' THEN coalesce((
          SELECT '{"__typename":"Replacement","id":"rpm_' || replacements_77.id || '"}'
          FROM replacements replacements_77
          WHERE replacements_77.id = history_26.subject_id
        ), 'null') WHEN 'rpo' THEN coalesce((
          SELECT '{"__typename":"ReplacementOption","id":"rpo_' || replacement_options_78.id || '"}'
          FROM replacement_options replacement_options_78
          WHERE replacement_options_78.id = history_26.subject_id
        ), 'null') WHEN 'rpl' THEN coalesce((
          SELECT '{"__typename":"Reply","id":"rpl_' || replies_79.id || '"}'
          FROM replies replies_79
          WHERE (replies_79.id = history_26.subject_id AND (replies_79.scope = 'GLOBAL' OR replies_79.team_id IN (SELECT mine.team_id FROM team_members mine WHERE mine.ended_at IS NULL AND mine.person_id = $3::uuid) OR replies_79.person_id = $3::uuid))
        ), 'null') WHEN 'tks' THEN coalesce((
          SELECT '{"__typename":"TicketStep","id":"tks_' || ticket_steps_80.id || '"}'
          FROM ticket_steps ticket_steps_80
          WHERE ticket_steps_80.id = history_26.subject_id
        ), 'null') WHEN 'pol' THEN coalesce((
          SELECT '{"__typename":"Policy","id":"pol_' || policies_81.id || '"}'
          FROM policies policies_81
          WHERE policies_81.id = history_26.subject_id
        ), 'null') WHEN 'clk' THEN coalesce((
          SELECT '{"__typename":"Clock","id":"clk_' || clocks_82.id || '"}'
          FROM clocks clocks_82
          WHERE clocks_82.id = history_26.subject_id
        ), 'null') WHEN 'trn' THEN coalesce((
          SELECT '{"__typename":"TicketTurn","id":"trn_' || ticket_turns_83.id || '"}'
          FROM ticket_turns ticket_turns_83
          WHERE ticket_turns_83.id = history_26.subject_id
        ), 'null') WHEN 'viw' THEN coalesce((
          SELECT '{"__typename":"View","id":"viw_' || views_84.id || '"}'
          FROM views views_84
          WHERE (views_84.id = history_26.subject_id AND (views_84.owner_id = $3::uuid OR views_84.audience = 'COMPANY' OR views_84.team_id IN (SELECT mine.team_id FROM team_members mine WHERE mine.ended_at IS NULL AND mine.person_id = $3::uuid)))
        ), 'null') ELSE 'null' END
        || ',"name":' || to_json(history_26.name)::text
        || ',"audience":"' || history_26.audience || '","changes":' || coalesce(history_26.changes::text, 'null')
        || ',"actor":' || CASE WHEN people_85.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_85.id || '","name":' || to_json(people_85.name)::text || '}' END || '}' AS o
      FROM history history_26
      LEFT JOIN people people_85 ON (people_85.id = history_26.actor_id AND people_85.withdrawn_at IS NULL)
      WHERE ((history_26.audience <> 'PRIVATE' OR history_26.audience = 'PRIVATE' AND history_26.actor_id = $3::uuid) AND ((history_26.audience = $11::text) IS NOT TRUE) AND (((history_26.actor_id = $4::uuid AND EXISTS (
                SELECT 1
                FROM people people_86
                WHERE people_86.id = history_26.actor_id AND (people_86.withdrawn_at IS NULL AND people_86.id = $4::uuid)
              ))) IS NOT TRUE))
      ORDER BY history_26.position DESC, history_26.id DESC
      LIMIT 40
    ) page
  ) || ']}}', 'UTF8')
