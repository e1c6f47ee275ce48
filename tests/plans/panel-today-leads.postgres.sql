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
  ) || ']},"asked":{"totalCount":' || (SELECT count(*) FROM tickets tickets_18 WHERE tickets_18.turn = $9::text)::text || ',"nodes":[' || (
    SELECT coalesce(string_agg(o, ','), '')
    FROM (
      SELECT '{"id":"tkt_' || tickets_19.id || '","state":"' || tickets_19.state || '","updatedAt":"' || to_char(tickets_19.updated_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","number":' || tickets_19.number::text
        || ',"title":' || to_json(tickets_19.title)::text
        || ',"client":' || CASE WHEN organisations_20.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_20.id || '","code":' || to_json(organisations_20.code)::text || '}' END || '}' AS o
      FROM tickets tickets_19
      LEFT JOIN organisations organisations_20 ON organisations_20.id = tickets_19.client_id
      WHERE tickets_19.turn = $9::text
      ORDER BY tickets_19.updated_at ASC, tickets_19.id ASC
      LIMIT 6
    ) page
  ) || ']},"history":{"pageInfo":{"startCursor":' || coalesce((
      SELECT '"b4799ddc.' || encode(convert_to('[' || history_21.position::text || ',"' || history_21.id || '"]', 'UTF8'), 'hex') || '"'
      FROM (
        SELECT history_22.position, history_22.id
        FROM history history_22
        WHERE ((history_22.audience <> 'PRIVATE' OR history_22.audience = 'PRIVATE' AND history_22.actor_id = $3::uuid) AND ((history_22.audience = $10::text) IS NOT TRUE) AND (((history_22.actor_id = $4::uuid AND EXISTS (
                  SELECT 1
                  FROM people people_23
                  WHERE people_23.id = history_22.actor_id AND (people_23.withdrawn_at IS NULL AND people_23.id = $4::uuid)
                ))) IS NOT TRUE))
        ORDER BY history_22.position DESC, history_22.id DESC
        LIMIT 40
      ) history_21
      ORDER BY history_21.position DESC, history_21.id DESC
      LIMIT 1
    ), 'null') || '},"nodes":[' || (
    SELECT coalesce(string_agg(o, ','), '')
    FROM (
      SELECT '{"id":"evt_' || history_24.id || '","at":"' || to_char(history_24.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","requestId":' || coalesce(to_json(history_24.request_id)::text, 'null')
        || ',"subject":' || CASE history_24.subject_type WHEN 'org' THEN coalesce((
          SELECT '{"__typename":"Organisation","id":"org_' || organisations_25.id || '"}'
          FROM organisations organisations_25
          WHERE organisations_25.id = history_24.subject_id
        ), 'null') WHEN 'per' THEN coalesce((
          SELECT '{"__typename":"Person","id":"per_' || people_26.id || '","name":' || to_json(people_26.name)::text || '}'
          FROM people people_26
          WHERE (people_26.id = history_24.subject_id AND people_26.withdrawn_at IS NULL)
        ), 'null') WHEN 'mem' THEN coalesce((
          SELECT '{"__typename":"Membership","id":"mem_' || memberships_27.id || '","person":' || CASE WHEN people_28.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_28.id || '","name":' || to_json(people_28.name)::text || '}' END || '}'
          FROM memberships memberships_27
          LEFT JOIN people people_28 ON (people_28.id = memberships_27.person_id AND people_28.withdrawn_at IS NULL)
          WHERE memberships_27.id = history_24.subject_id
        ), 'null') WHEN 'ses' THEN coalesce((
          SELECT '{"__typename":"Session","id":"ses_' || sessions_29.id || '"}'
          FROM sessions sessions_29
          WHERE (sessions_29.id = history_24.subject_id AND sessions_29.person_id = $3::uuid)
        ), 'null') WHEN 'tok' THEN coalesce((
          SELECT '{"__typename":"Token","id":"tok_' || tokens_30.id || '"}'
          FROM tokens tokens_30
          WHERE (tokens_30.id = history_24.subject_id AND tokens_30.person_id = $3::uuid)
        ), 'null') WHEN 'dec' THEN coalesce((
          SELECT '{"__typename":"Decision","id":"dec_' || decisions_31.id || '"}'
          FROM decisions decisions_31
          WHERE decisions_31.id = history_24.subject_id
        ), 'null') WHEN 'opt' THEN coalesce((
          SELECT '{"__typename":"Option","id":"opt_' || options_32.id || '"}'
          FROM options options_32
          WHERE options_32.id = history_24.subject_id
        ), 'null') WHEN 'apr' THEN coalesce((
          SELECT '{"__typename":"Approver","id":"apr_' || approvers_33.id || '"}'
          FROM approvers approvers_33
          WHERE approvers_33.id = history_24.subject_id
        ), 'null') WHEN 'rmk' THEN coalesce((
          SELECT '{"__typename":"Remark","id":"rmk_' || remarks_34.id || '"}'
          FROM remarks remarks_34
          WHERE remarks_34.id = history_24.subject_id
        ), 'null') WHEN 'dlg' THEN coalesce((
          SELECT '{"__typename":"Delegation","id":"dlg_' || delegations_35.id || '"}'
          FROM delegations delegations_35
          WHERE delegations_35.id = history_24.subject_id
        ), 'null') WHEN 'suc' THEN coalesce((
          SELECT '{"__typename":"Succession","id":"suc_' || successions_36.id || '"}'
          FROM successions successions_36
          WHERE successions_36.id = history_24.subject_id
        ), 'null') WHEN 'mod' THEN coalesce((
          SELECT '{"__typename":"DeviceModel","id":"mod_' || device_models_37.id || '"}'
          FROM device_models device_models_37
          WHERE device_models_37.id = history_24.subject_id
        ), 'null') WHEN 'lik' THEN coalesce((
          SELECT '{"__typename":"Likeness","id":"lik_' || likenesses_38.id || '"}'
          FROM likenesses likenesses_38
          WHERE likenesses_38.id = history_24.subject_id
        ), 'null') WHEN 'lbl' THEN coalesce((
          SELECT '{"__typename":"Label","id":"lbl_' || labels_39.id || '"}'
          FROM labels labels_39
          WHERE labels_39.id = history_24.subject_id
        ), 'null') WHEN 'dev' THEN coalesce((
          SELECT '{"__typename":"Device","id":"dev_' || devices_40.id || '","tag":' || to_json(devices_40.tag)::text
            || ',"model":' || CASE WHEN device_models_41.id IS NULL THEN 'null' ELSE '{"id":"mod_' || device_models_41.id || '","manufacturer":' || to_json(device_models_41.manufacturer)::text
            || ',"name":' || to_json(device_models_41.name)::text || '}' END || '}'
          FROM devices devices_40
          LEFT JOIN device_models device_models_41 ON device_models_41.id = devices_40.model_id
          WHERE (devices_40.id = history_24.subject_id AND devices_40.withdrawn_at IS NULL)
        ), 'null') WHEN 'asg' THEN coalesce((
          SELECT '{"__typename":"Assignment","id":"asg_' || assignments_42.id || '"}'
          FROM assignments assignments_42
          WHERE assignments_42.id = history_24.subject_id
        ), 'null') WHEN 'svc' THEN coalesce((
          SELECT '{"__typename":"Service","id":"svc_' || services_43.id || '"}'
          FROM services services_43
          WHERE services_43.id = history_24.subject_id
        ), 'null') WHEN 'sys' THEN coalesce((
          SELECT '{"__typename":"System","id":"sys_' || systems_44.id || '"}'
          FROM systems systems_44
          WHERE systems_44.id = history_24.subject_id
        ), 'null') WHEN 'acc' THEN coalesce((
          SELECT '{"__typename":"Access","id":"acc_' || accesses_45.id || '"}'
          FROM accesses accesses_45
          WHERE accesses_45.id = history_24.subject_id
        ), 'null') WHEN 'bun' THEN coalesce((
          SELECT '{"__typename":"Bundle","id":"bun_' || bundles_46.id || '"}'
          FROM bundles bundles_46
          WHERE bundles_46.id = history_24.subject_id
        ), 'null') WHEN 'bit' THEN coalesce((
          SELECT '{"__typename":"BundleItem","id":"bit_' || bundle_items_47.id || '"}'
          FROM bundle_items bundle_items_47
          WHERE bundle_items_47.id = history_24.subject_id
        ), 'null') WHEN 'arq' THEN coalesce((
          SELECT '{"__typename":"AccessRequest","id":"arq_' || access_requests_48.id || '"}'
          FROM access_requests access_requests_48
          WHERE access_requests_48.id = history_24.subject_id
        ), 'null') WHEN 'rev' THEN coalesce((
          SELECT '{"__typename":"AccessReview","id":"rev_' || access_reviews_49.id || '"}'
          FROM access_reviews access_reviews_49
          WHERE access_reviews_49.id = history_24.subject_id
        ), 'null') WHEN 'rvl' THEN coalesce((
          SELECT '{"__typename":"AccessReviewLine","id":"rvl_' || access_review_lines_50.id || '"}'
          FROM access_review_lines access_review_lines_50
          WHERE access_review_lines_50.id = history_24.subject_id
        ), 'null') WHEN 'cal' THEN coalesce((
          SELECT '{"__typename":"Calendar","id":"cal_' || calendars_51.id || '"}'
          FROM calendars calendars_51
          WHERE calendars_51.id = history_24.subject_id
        ), 'null') WHEN 'clo' THEN coalesce((
          SELECT '{"__typename":"Closure","id":"clo_' || closures_52.id || '"}'
          FROM closures closures_52
          WHERE closures_52.id = history_24.subject_id
        ), 'null') WHEN 'fil' THEN coalesce((
          SELECT '{"__typename":"File","id":"fil_' || files_53.id || '"}'
          FROM files files_53
          WHERE (files_53.id = history_24.subject_id AND ((files_53.state <> 'ATTACHED' AND files_53.sender_id = $3::uuid) OR EXISTS (
                SELECT 1
                FROM protocols drawn JOIN assignments given ON given.id = drawn.assignment_id
                WHERE drawn.file_id = files_53.id AND TRUE
              ) OR EXISTS (SELECT 1 FROM ticket_files hung WHERE hung.file_id = files_53.id AND TRUE) OR EXISTS (
                SELECT 1
                FROM comment_files hung JOIN comments told ON told.id = hung.comment_id
                WHERE hung.file_id = files_53.id AND TRUE
              ) OR EXISTS (
                SELECT 1
                FROM task_files shown JOIN tasks done ON done.id = shown.task_id
                WHERE shown.file_id = files_53.id AND TRUE
              )))
        ), 'null') WHEN 'tea' THEN coalesce((
          SELECT '{"__typename":"Team","id":"tea_' || teams_54.id || '"}'
          FROM teams teams_54
          WHERE teams_54.id = history_24.subject_id
        ), 'null') WHEN 'tem' THEN coalesce((
          SELECT '{"__typename":"TeamMember","id":"tem_' || team_members_55.id || '"}'
          FROM team_members team_members_55
          WHERE (team_members_55.id = history_24.subject_id AND team_members_55.ended_at IS NULL)
        ), 'null') WHEN 'tkt' THEN coalesce((
          SELECT '{"__typename":"Ticket","id":"tkt_' || tickets_56.id || '","number":' || tickets_56.number::text
            || ',"title":' || to_json(tickets_56.title)::text
            || ',"client":' || CASE WHEN organisations_57.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_57.id || '","code":' || to_json(organisations_57.code)::text || '}' END || '}'
          FROM tickets tickets_56
          LEFT JOIN organisations organisations_57 ON organisations_57.id = tickets_56.client_id
          WHERE tickets_56.id = history_24.subject_id
        ), 'null') WHEN 'com' THEN coalesce((
          SELECT '{"__typename":"Comment","id":"com_' || comments_58.id || '"}'
          FROM comments comments_58
          WHERE comments_58.id = history_24.subject_id
        ), 'null') WHEN 'tkl' THEN coalesce((
          SELECT '{"__typename":"TicketLink","id":"tkl_' || ticket_links_59.id || '"}'
          FROM ticket_links ticket_links_59
          WHERE (ticket_links_59.id = history_24.subject_id AND ticket_links_59.ended_at IS NULL)
        ), 'null') WHEN 'tkw' THEN coalesce((
          SELECT '{"__typename":"TicketWatcher","id":"tkw_' || ticket_watchers_60.id || '"}'
          FROM ticket_watchers ticket_watchers_60
          WHERE (ticket_watchers_60.id = history_24.subject_id AND ticket_watchers_60.ended_at IS NULL)
        ), 'null') WHEN 'wrk' THEN coalesce((
          SELECT '{"__typename":"WorkEntry","id":"wrk_' || work_entries_61.id || '"}'
          FROM work_entries work_entries_61
          WHERE work_entries_61.id = history_24.subject_id
        ), 'null') WHEN 'rtg' THEN coalesce((
          SELECT '{"__typename":"Rating","id":"rtg_' || ratings_62.id || '"}'
          FROM ratings ratings_62
          WHERE ratings_62.id = history_24.subject_id
        ), 'null') WHEN 'cst' THEN coalesce((
          SELECT '{"__typename":"Cost","id":"cst_' || costs_63.id || '"}'
          FROM costs costs_63
          WHERE costs_63.id = history_24.subject_id
        ), 'null') WHEN 'trf' THEN coalesce((
          SELECT '{"__typename":"Tariff","id":"trf_' || tariffs_64.id || '"}'
          FROM tariffs tariffs_64
          WHERE tariffs_64.id = history_24.subject_id
        ), 'null') WHEN 'scn' THEN coalesce((
          SELECT '{"__typename":"Scenario","id":"scn_' || scenarios_65.id || '"}'
          FROM scenarios scenarios_65
          WHERE scenarios_65.id = history_24.subject_id
        ), 'null') WHEN 'scv' THEN coalesce((
          SELECT '{"__typename":"ScenarioVersion","id":"scv_' || scenario_versions_66.id || '"}'
          FROM scenario_versions scenario_versions_66
          WHERE scenario_versions_66.id = history_24.subject_id
        ), 'null') WHEN 'prc' THEN coalesce((
          SELECT '{"__typename":"Process","id":"prc_' || processes_67.id || '"}'
          FROM processes processes_67
          WHERE processes_67.id = history_24.subject_id
        ), 'null') WHEN 'tsk' THEN coalesce((
          SELECT '{"__typename":"Task","id":"tsk_' || tasks_68.id || '"}'
          FROM tasks tasks_68
          WHERE tasks_68.id = history_24.subject_id
        ), 'null') WHEN 'imp' THEN coalesce((
          SELECT '{"__typename":"Import","id":"imp_' || imports_69.id || '","fileName":' || to_json(imports_69.file_name)::text || '}'
          FROM imports imports_69
          WHERE imports_69.id = history_24.subject_id
        ), 'null') WHEN 'mal' THEN coalesce((
          SELECT '{"__typename":"Mail","id":"mal_' || mails_70.id || '"}'
          FROM mails mails_70
          WHERE mails_70.id = history_24.subject_id
        ), 'null') WHEN 'prf' THEN coalesce((
          SELECT '{"__typename":"Preference","id":"prf_' || preferences_71.id || '"}'
          FROM preferences preferences_71
          WHERE preferences_71.id = history_24.subject_id
        ), 'null') WHEN 'prt' THEN coalesce((
          SELECT '{"__typename":"Protocol","id":"prt_' || protocols_72.id || '"}'
          FROM protocols protocols_72
          WHERE (protocols_72.id = history_24.subject_id AND EXISTS (SELECT 1 FROM assignments given WHERE given.id = protocols_72.assignment_id AND TRUE))
        ), 'null') WHEN 'ctr' THEN coalesce((
          SELECT '{"__typename":"Contract","id":"ctr_' || contracts_73.id || '"}'
          FROM contracts contracts_73
          WHERE contracts_73.id = history_24.subject_id
        ), 'null') WHEN 'rpp' THEN coalesce((
          SELECT '{"__typename":"ReplacementProposal","id":"rpp_' || replacement_proposals_74.id || '"}'
          FROM replacement_proposals replacement_proposals_74
          WHERE replacement_proposals_74.id = history_24.subject_id
        ), 'null') WHEN 'rpm' THEN coalesce((
          SELECT '{"__typename":"Replacement","id":"rpm_' || replacements_75.id || '"}'
          FROM replacements replacements_75
          WHERE replacements_75.id = history_24.subject_id
        ), 'null') WHEN 'rpo' THEN coalesce((
          SELECT '{"__typename":"ReplacementOption","id":"rpo_' || replacement_options_76.id || '"}'
          FROM replacement_options replacement_options_76
          WHERE replacement_options_76.id = history_24.subject_id
        ), 'null') WHEN 'rpl' THEN coalesce((
          SELECT '{"__typename":"Reply","id":"rpl_' || replies_77.id || '"}'
          FROM replies replies_77
          WHERE (replies_77.id = history_24.subject_id AND (replies_77.scope = 'GLOBAL' OR replies_77.team_id IN (SELECT mine.team_id FROM team_members mine WHERE mine.ended_at IS NULL AND mine.person_id = $3::uuid) OR replies_77.person_id = $3::uuid))
        ), 'null') WHEN 'tks' THEN coalesce((
          SELECT '{"__typename":"TicketStep","id":"tks_' || ticket_steps_78.id || '"}'
          FROM ticket_steps ticket_steps_78
          WHERE ticket_steps_78.id = history_24.subject_id
        ), 'null') WHEN 'pol' THEN coalesce((
          SELECT '{"__typename":"Policy","id":"pol_' || policies_79.id || '"}'
          FROM policies policies_79
          WHERE policies_79.id = history_24.subject_id
        ), 'null') WHEN 'clk' THEN coalesce((
          SELECT '{"__typename":"Clock","id":"clk_' || clocks_80.id || '"}'
          FROM clocks clocks_80
          WHERE clocks_80.id = history_24.subject_id
        ), 'null') WHEN 'trn' THEN coalesce((
          SELECT '{"__typename":"TicketTurn","id":"trn_' || ticket_turns_81.id || '"}'
          FROM ticket_turns ticket_turns_81
          WHERE ticket_turns_81.id = history_24.subject_id
        ), 'null') WHEN 'viw' THEN coalesce((
          SELECT '{"__typename":"View","id":"viw_' || views_82.id || '"}'
          FROM views views_82
          WHERE (views_82.id = history_24.subject_id AND (views_82.owner_id = $3::uuid OR views_82.audience = 'COMPANY' OR views_82.team_id IN (SELECT mine.team_id FROM team_members mine WHERE mine.ended_at IS NULL AND mine.person_id = $3::uuid)))
        ), 'null') ELSE 'null' END
        || ',"name":' || to_json(history_24.name)::text
        || ',"audience":"' || history_24.audience || '","changes":' || coalesce(history_24.changes::text, 'null')
        || ',"actor":' || CASE WHEN people_83.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_83.id || '","name":' || to_json(people_83.name)::text || '}' END || '}' AS o
      FROM history history_24
      LEFT JOIN people people_83 ON (people_83.id = history_24.actor_id AND people_83.withdrawn_at IS NULL)
      WHERE ((history_24.audience <> 'PRIVATE' OR history_24.audience = 'PRIVATE' AND history_24.actor_id = $3::uuid) AND ((history_24.audience = $10::text) IS NOT TRUE) AND (((history_24.actor_id = $4::uuid AND EXISTS (
                SELECT 1
                FROM people people_84
                WHERE people_84.id = history_24.actor_id AND (people_84.withdrawn_at IS NULL AND people_84.id = $4::uuid)
              ))) IS NOT TRUE))
      ORDER BY history_24.position DESC, history_24.id DESC
      LIMIT 40
    ) page
  ) || ']},"clients":{"nodes":[' || (
    SELECT coalesce(string_agg(o, ','), '')
    FROM (
      SELECT '{"id":"org_' || organisations_85.id || '","code":' || to_json(organisations_85.code)::text
        || ',"name":' || to_json(organisations_85.name)::text
        || ',"open":{"facets":[{"values":[' || (
        SELECT coalesce(string_agg('{"value":' || coalesce('"' || v || '"', 'null') || ',"count":' || n::text || '}', ','), '')
        FROM (
          SELECT v, sum(m) AS n
          FROM (
            SELECT tickets_86.turn AS v, count(*) AS m
            FROM tickets tickets_86
            WHERE (tickets_86.client_id = organisations_85.id AND tickets_86.turn = ANY($11::text[])) GROUP BY v
          ) values_ GROUP BY v
          ORDER BY v IS NOT NULL, CASE v WHEN 'CLIENT' THEN 0 WHEN 'IT' THEN 1 WHEN 'THIRD_PARTY' THEN 2 WHEN 'NOBODY' THEN 3 END
        ) counted
      ) || ']}],"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"tkt_' || tickets_87.id || '","number":' || tickets_87.number::text
            || ',"openedAt":"' || to_char(tickets_87.opened_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"}' AS o
          FROM tickets tickets_87
          WHERE (tickets_87.client_id = organisations_85.id AND tickets_87.turn = ANY($11::text[]))
          ORDER BY tickets_87.opened_at ASC, tickets_87.id ASC
          LIMIT 1
        ) page
      ) || ']},"urgent":{"totalCount":' || (
        SELECT count(*)
        FROM tickets tickets_88
        WHERE (tickets_88.client_id = organisations_85.id AND tickets_88.turn = ANY($11::text[]) AND tickets_88.priority = ANY($12::text[]))
      )::text || '},"free":{"totalCount":' || (
        SELECT count(*)
        FROM tickets tickets_89
        WHERE (tickets_89.client_id = organisations_85.id AND tickets_89.turn = ANY($11::text[]) AND ((EXISTS (
                SELECT 1
                FROM people people_90
                WHERE people_90.id = tickets_89.assignee_id AND people_90.withdrawn_at IS NULL
              )) IS NOT TRUE))
      )::text || '}}' AS o
      FROM organisations organisations_85
      WHERE organisations_85.kind = $13::text
      ORDER BY organisations_85.code ASC, organisations_85.id ASC
      LIMIT 100
    ) page
  ) || ']}}', 'UTF8')
