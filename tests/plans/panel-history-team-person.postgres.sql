SELECT convert_to('{"history":{"pageInfo":{"hasNextPage":' || CASE WHEN EXISTS (
    SELECT 1
    FROM history history_1
    WHERE ((history_1.audience <> 'PRIVATE' OR history_1.audience = 'PRIVATE' AND history_1.actor_id = $1::uuid) AND history_1.name = ANY($2::text[]) AND history_1.at >= $3::timestamptz AND history_1.actor_id = $4::uuid AND EXISTS (
        SELECT 1
        FROM people people_2
        WHERE people_2.id = history_1.actor_id AND (people_2.withdrawn_at IS NULL AND people_2.id = $4::uuid)
      ))
    ORDER BY history_1.position DESC, history_1.id DESC
    LIMIT 1 OFFSET 50
  ) THEN 'true' ELSE 'false' END || ',"endCursor":' || coalesce((
      SELECT '"b4799ddc.' || encode(convert_to('[' || history_4.position::text || ',"' || history_4.id || '"]', 'UTF8'), 'hex') || '"'
      FROM (
        SELECT history_5.position, history_5.id
        FROM history history_5
        WHERE ((history_5.audience <> 'PRIVATE' OR history_5.audience = 'PRIVATE' AND history_5.actor_id = $1::uuid) AND history_5.name = ANY($2::text[]) AND history_5.at >= $3::timestamptz AND history_5.actor_id = $4::uuid AND EXISTS (
            SELECT 1
            FROM people people_6
            WHERE people_6.id = history_5.actor_id AND (people_6.withdrawn_at IS NULL AND people_6.id = $4::uuid)
          ))
        ORDER BY history_5.position DESC, history_5.id DESC
        LIMIT 50
      ) history_4
      ORDER BY history_4.position ASC, history_4.id ASC
      LIMIT 1
    ), 'null') || '},"nodes":[' || (
    SELECT coalesce(string_agg(o, ','), '')
    FROM (
      SELECT '{"id":"evt_' || history_7.id || '","name":' || to_json(history_7.name)::text
        || ',"at":"' || to_char(history_7.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","effectiveAt":"' || to_char(history_7.effective_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","audience":"' || history_7.audience || '","requestId":' || coalesce(to_json(history_7.request_id)::text, 'null')
        || ',"changes":' || coalesce(history_7.changes::text, 'null')
        || ',"actor":' || CASE WHEN people_8.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_8.id || '","name":' || to_json(people_8.name)::text || '}' END
        || ',"onBehalfOf":' || CASE WHEN people_9.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_9.id || '","name":' || to_json(people_9.name)::text || '}' END
        || ',"client":' || CASE WHEN organisations_10.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_10.id || '","name":' || to_json(organisations_10.name)::text || '}' END
        || ',"subject":' || CASE history_7.subject_type WHEN 'org' THEN coalesce((
          SELECT '{"__typename":"Organisation","id":"org_' || organisations_11.id || '","name":' || to_json(organisations_11.name)::text || '}'
          FROM organisations organisations_11
          WHERE organisations_11.id = history_7.subject_id
        ), 'null') WHEN 'per' THEN coalesce((
          SELECT '{"__typename":"Person","id":"per_' || people_12.id || '","name":' || to_json(people_12.name)::text || '}'
          FROM people people_12
          WHERE (people_12.id = history_7.subject_id AND people_12.withdrawn_at IS NULL)
        ), 'null') WHEN 'mem' THEN coalesce((
          SELECT '{"__typename":"Membership","id":"mem_' || memberships_13.id || '","role":"' || memberships_13.role || '","person":' || CASE WHEN people_14.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_14.id || '","name":' || to_json(people_14.name)::text || '}' END
            || ',"organisation":' || CASE WHEN organisations_15.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_15.id || '","name":' || to_json(organisations_15.name)::text || '}' END || '}'
          FROM memberships memberships_13
          LEFT JOIN people people_14 ON (people_14.id = memberships_13.person_id AND people_14.withdrawn_at IS NULL)
          LEFT JOIN organisations organisations_15 ON organisations_15.id = memberships_13.organisation_id
          WHERE memberships_13.id = history_7.subject_id
        ), 'null') WHEN 'ses' THEN coalesce((
          SELECT '{"__typename":"Session","id":"ses_' || sessions_16.id || '"}'
          FROM sessions sessions_16
          WHERE (sessions_16.id = history_7.subject_id AND sessions_16.person_id = $1::uuid)
        ), 'null') WHEN 'tok' THEN coalesce((
          SELECT '{"__typename":"Token","id":"tok_' || tokens_17.id || '","name":' || to_json(tokens_17.name)::text || '}'
          FROM tokens tokens_17
          WHERE (tokens_17.id = history_7.subject_id AND tokens_17.person_id = $1::uuid)
        ), 'null') WHEN 'dec' THEN coalesce((
          SELECT '{"__typename":"Decision","id":"dec_' || decisions_18.id || '"}'
          FROM decisions decisions_18
          WHERE decisions_18.id = history_7.subject_id
        ), 'null') WHEN 'opt' THEN coalesce((
          SELECT '{"__typename":"Option","id":"opt_' || options_19.id || '"}'
          FROM options options_19
          WHERE options_19.id = history_7.subject_id
        ), 'null') WHEN 'apr' THEN coalesce((
          SELECT '{"__typename":"Approver","id":"apr_' || approvers_20.id || '"}'
          FROM approvers approvers_20
          WHERE approvers_20.id = history_7.subject_id
        ), 'null') WHEN 'rmk' THEN coalesce((
          SELECT '{"__typename":"Remark","id":"rmk_' || remarks_21.id || '"}'
          FROM remarks remarks_21
          WHERE remarks_21.id = history_7.subject_id
        ), 'null') WHEN 'dlg' THEN coalesce((
          SELECT '{"__typename":"Delegation","id":"dlg_' || delegations_22.id || '"}'
          FROM delegations delegations_22
          WHERE delegations_22.id = history_7.subject_id
        ), 'null') WHEN 'suc' THEN coalesce((
          SELECT '{"__typename":"Succession","id":"suc_' || successions_23.id || '"}'
          FROM successions successions_23
          WHERE successions_23.id = history_7.subject_id
        ), 'null') WHEN 'mod' THEN coalesce((
          SELECT '{"__typename":"DeviceModel","id":"mod_' || device_models_24.id || '","manufacturer":' || to_json(device_models_24.manufacturer)::text
            || ',"name":' || to_json(device_models_24.name)::text || '}'
          FROM device_models device_models_24
          WHERE device_models_24.id = history_7.subject_id
        ), 'null') WHEN 'lik' THEN coalesce((
          SELECT '{"__typename":"Likeness","id":"lik_' || likenesses_25.id || '"}'
          FROM likenesses likenesses_25
          WHERE likenesses_25.id = history_7.subject_id
        ), 'null') WHEN 'lbl' THEN coalesce((
          SELECT '{"__typename":"Label","id":"lbl_' || labels_26.id || '"}'
          FROM labels labels_26
          WHERE labels_26.id = history_7.subject_id
        ), 'null') WHEN 'dev' THEN coalesce((
          SELECT '{"__typename":"Device","id":"dev_' || devices_27.id || '","tag":' || to_json(devices_27.tag)::text
            || ',"model":' || CASE WHEN device_models_28.id IS NULL THEN 'null' ELSE '{"id":"mod_' || device_models_28.id || '","manufacturer":' || to_json(device_models_28.manufacturer)::text
            || ',"name":' || to_json(device_models_28.name)::text || '}' END || '}'
          FROM devices devices_27
          LEFT JOIN device_models device_models_28 ON device_models_28.id = devices_27.model_id
          WHERE (devices_27.id = history_7.subject_id AND devices_27.withdrawn_at IS NULL)
        ), 'null') WHEN 'asg' THEN coalesce((
          SELECT '{"__typename":"Assignment","id":"asg_' || assignments_29.id || '"}'
          FROM assignments assignments_29
          WHERE assignments_29.id = history_7.subject_id
        ), 'null') WHEN 'svc' THEN coalesce((
          SELECT '{"__typename":"Service","id":"svc_' || services_30.id || '"}'
          FROM services services_30
          WHERE services_30.id = history_7.subject_id
        ), 'null') WHEN 'sys' THEN coalesce((
          SELECT '{"__typename":"System","id":"sys_' || systems_31.id || '"}'
          FROM systems systems_31
          WHERE systems_31.id = history_7.subject_id
        ), 'null') WHEN 'acc' THEN coalesce((
          SELECT '{"__typename":"Access","id":"acc_' || accesses_32.id || '"}'
          FROM accesses accesses_32
          WHERE accesses_32.id = history_7.subject_id
        ), 'null') WHEN 'bun' THEN coalesce((
          SELECT '{"__typename":"Bundle","id":"bun_' || bundles_33.id || '"}'
          FROM bundles bundles_33
          WHERE bundles_33.id = history_7.subject_id
        ), 'null') WHEN 'bit' THEN coalesce((
          SELECT '{"__typename":"BundleItem","id":"bit_' || bundle_items_34.id || '"}'
          FROM bundle_items bundle_items_34
          WHERE bundle_items_34.id = history_7.subject_id
        ), 'null') WHEN 'arq' THEN coalesce((
          SELECT '{"__typename":"AccessRequest","id":"arq_' || access_requests_35.id || '"}'
          FROM access_requests access_requests_35
          WHERE access_requests_35.id = history_7.subject_id
        ), 'null') WHEN 'rev' THEN coalesce((
          SELECT '{"__typename":"AccessReview","id":"rev_' || access_reviews_36.id || '"}'
          FROM access_reviews access_reviews_36
          WHERE access_reviews_36.id = history_7.subject_id
        ), 'null') WHEN 'rvl' THEN coalesce((
          SELECT '{"__typename":"AccessReviewLine","id":"rvl_' || access_review_lines_37.id || '"}'
          FROM access_review_lines access_review_lines_37
          WHERE access_review_lines_37.id = history_7.subject_id
        ), 'null') WHEN 'cal' THEN coalesce((
          SELECT '{"__typename":"Calendar","id":"cal_' || calendars_38.id || '"}'
          FROM calendars calendars_38
          WHERE calendars_38.id = history_7.subject_id
        ), 'null') WHEN 'clo' THEN coalesce((
          SELECT '{"__typename":"Closure","id":"clo_' || closures_39.id || '"}'
          FROM closures closures_39
          WHERE closures_39.id = history_7.subject_id
        ), 'null') WHEN 'fil' THEN coalesce((
          SELECT '{"__typename":"File","id":"fil_' || files_40.id || '"}'
          FROM files files_40
          WHERE (files_40.id = history_7.subject_id AND ((files_40.state <> 'ATTACHED' AND files_40.sender_id = $1::uuid) OR EXISTS (
                SELECT 1
                FROM protocols drawn JOIN assignments given ON given.id = drawn.assignment_id
                WHERE drawn.file_id = files_40.id AND TRUE
              ) OR EXISTS (SELECT 1 FROM ticket_files hung WHERE hung.file_id = files_40.id AND TRUE) OR EXISTS (
                SELECT 1
                FROM comment_files hung JOIN comments told ON told.id = hung.comment_id
                WHERE hung.file_id = files_40.id AND TRUE
              ) OR EXISTS (
                SELECT 1
                FROM task_files shown JOIN tasks done ON done.id = shown.task_id
                WHERE shown.file_id = files_40.id AND TRUE
              )))
        ), 'null') WHEN 'tea' THEN coalesce((
          SELECT '{"__typename":"Team","id":"tea_' || teams_41.id || '"}'
          FROM teams teams_41
          WHERE teams_41.id = history_7.subject_id
        ), 'null') WHEN 'tem' THEN coalesce((
          SELECT '{"__typename":"TeamMember","id":"tem_' || team_members_42.id || '"}'
          FROM team_members team_members_42
          WHERE (team_members_42.id = history_7.subject_id AND team_members_42.ended_at IS NULL)
        ), 'null') WHEN 'tkt' THEN coalesce((
          SELECT '{"__typename":"Ticket","id":"tkt_' || tickets_43.id || '","number":' || tickets_43.number::text
            || ',"title":' || to_json(tickets_43.title)::text
            || ',"client":' || CASE WHEN organisations_44.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_44.id || '","code":' || to_json(organisations_44.code)::text || '}' END || '}'
          FROM tickets tickets_43
          LEFT JOIN organisations organisations_44 ON organisations_44.id = tickets_43.client_id
          WHERE tickets_43.id = history_7.subject_id
        ), 'null') WHEN 'com' THEN coalesce((
          SELECT '{"__typename":"Comment","id":"com_' || comments_45.id || '","ticket":' || CASE WHEN tickets_46.id IS NULL THEN 'null' ELSE '{"id":"tkt_' || tickets_46.id || '","number":' || tickets_46.number::text
            || ',"title":' || to_json(tickets_46.title)::text
            || ',"client":' || CASE WHEN organisations_47.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_47.id || '","code":' || to_json(organisations_47.code)::text || '}' END || '}' END || '}'
          FROM comments comments_45
          LEFT JOIN tickets tickets_46 ON tickets_46.id = comments_45.ticket_id
          LEFT JOIN organisations organisations_47 ON organisations_47.id = tickets_46.client_id
          WHERE comments_45.id = history_7.subject_id
        ), 'null') WHEN 'tkl' THEN coalesce((
          SELECT '{"__typename":"TicketLink","id":"tkl_' || ticket_links_48.id || '"}'
          FROM ticket_links ticket_links_48
          WHERE (ticket_links_48.id = history_7.subject_id AND ticket_links_48.ended_at IS NULL)
        ), 'null') WHEN 'tkw' THEN coalesce((
          SELECT '{"__typename":"TicketWatcher","id":"tkw_' || ticket_watchers_49.id || '"}'
          FROM ticket_watchers ticket_watchers_49
          WHERE (ticket_watchers_49.id = history_7.subject_id AND ticket_watchers_49.ended_at IS NULL)
        ), 'null') WHEN 'wrk' THEN coalesce((
          SELECT '{"__typename":"WorkEntry","id":"wrk_' || work_entries_50.id || '"}'
          FROM work_entries work_entries_50
          WHERE work_entries_50.id = history_7.subject_id
        ), 'null') WHEN 'rtg' THEN coalesce((
          SELECT '{"__typename":"Rating","id":"rtg_' || ratings_51.id || '"}'
          FROM ratings ratings_51
          WHERE ratings_51.id = history_7.subject_id
        ), 'null') WHEN 'cst' THEN coalesce((
          SELECT '{"__typename":"Cost","id":"cst_' || costs_52.id || '"}'
          FROM costs costs_52
          WHERE costs_52.id = history_7.subject_id
        ), 'null') WHEN 'trf' THEN coalesce((
          SELECT '{"__typename":"Tariff","id":"trf_' || tariffs_53.id || '"}'
          FROM tariffs tariffs_53
          WHERE tariffs_53.id = history_7.subject_id
        ), 'null') WHEN 'bgt' THEN coalesce((
          SELECT '{"__typename":"Budget","id":"bgt_' || budgets_54.id || '"}'
          FROM budgets budgets_54
          WHERE budgets_54.id = history_7.subject_id
        ), 'null') WHEN 'scn' THEN coalesce((
          SELECT '{"__typename":"Scenario","id":"scn_' || scenarios_55.id || '"}'
          FROM scenarios scenarios_55
          WHERE scenarios_55.id = history_7.subject_id
        ), 'null') WHEN 'scv' THEN coalesce((
          SELECT '{"__typename":"ScenarioVersion","id":"scv_' || scenario_versions_56.id || '"}'
          FROM scenario_versions scenario_versions_56
          WHERE scenario_versions_56.id = history_7.subject_id
        ), 'null') WHEN 'prc' THEN coalesce((
          SELECT '{"__typename":"Process","id":"prc_' || processes_57.id || '","namePl":' || to_json(processes_57.name_pl)::text
            || ',"nameEn":' || to_json(processes_57.name_en)::text || '}'
          FROM processes processes_57
          WHERE processes_57.id = history_7.subject_id
        ), 'null') WHEN 'tsk' THEN coalesce((
          SELECT '{"__typename":"Task","id":"tsk_' || tasks_58.id || '","titlePl":' || to_json(tasks_58.title_pl)::text
            || ',"titleEn":' || to_json(tasks_58.title_en)::text
            || ',"process":' || CASE WHEN processes_59.id IS NULL THEN 'null' ELSE '{"id":"prc_' || processes_59.id || '"}' END || '}'
          FROM tasks tasks_58
          LEFT JOIN processes processes_59 ON processes_59.id = tasks_58.process_id
          WHERE tasks_58.id = history_7.subject_id
        ), 'null') WHEN 'imp' THEN coalesce((
          SELECT '{"__typename":"Import","id":"imp_' || imports_60.id || '","fileName":' || to_json(imports_60.file_name)::text || '}'
          FROM imports imports_60
          WHERE imports_60.id = history_7.subject_id
        ), 'null') WHEN 'mal' THEN coalesce((
          SELECT '{"__typename":"Mail","id":"mal_' || mails_61.id || '"}'
          FROM mails mails_61
          WHERE mails_61.id = history_7.subject_id
        ), 'null') WHEN 'prf' THEN coalesce((
          SELECT '{"__typename":"Preference","id":"prf_' || preferences_62.id || '"}'
          FROM preferences preferences_62
          WHERE preferences_62.id = history_7.subject_id
        ), 'null') WHEN 'prt' THEN coalesce((
          SELECT '{"__typename":"Protocol","id":"prt_' || protocols_63.id || '"}'
          FROM protocols protocols_63
          WHERE (protocols_63.id = history_7.subject_id AND EXISTS (SELECT 1 FROM assignments given WHERE given.id = protocols_63.assignment_id AND TRUE))
        ), 'null') WHEN 'ctr' THEN coalesce((
          SELECT '{"__typename":"Contract","id":"ctr_' || contracts_64.id || '"}'
          FROM contracts contracts_64
          WHERE contracts_64.id = history_7.subject_id
        ), 'null') WHEN 'rpp' THEN coalesce((
          SELECT '{"__typename":"ReplacementProposal","id":"rpp_' || replacement_proposals_65.id || '"}'
          FROM replacement_proposals replacement_proposals_65
          WHERE replacement_proposals_65.id = history_7.subject_id
        ), 'null') WHEN 'rpm' THEN coalesce((
          SELECT '{"__typename":"Replacement","id":"rpm_' || replacements_66.id || '"}'
          FROM replacements replacements_66
          WHERE replacements_66.id = history_7.subject_id
        ), 'null') WHEN 'rpo' THEN coalesce((
          SELECT '{"__typename":"ReplacementOption","id":"rpo_' || replacement_options_67.id || '"}'
          FROM replacement_options replacement_options_67
          WHERE replacement_options_67.id = history_7.subject_id
        ), 'null') WHEN 'rpl' THEN coalesce((
          SELECT '{"__typename":"Reply","id":"rpl_' || replies_68.id || '"}'
          FROM replies replies_68
          WHERE (replies_68.id = history_7.subject_id AND (replies_68.scope = 'GLOBAL' OR replies_68.team_id IN (SELECT mine.team_id FROM team_members mine WHERE mine.ended_at IS NULL AND mine.person_id = $1::uuid) OR replies_68.person_id = $1::uuid))
        ), 'null') WHEN 'tks' THEN coalesce((
          SELECT '{"__typename":"TicketStep","id":"tks_' || ticket_steps_69.id || '"}'
          FROM ticket_steps ticket_steps_69
          WHERE ticket_steps_69.id = history_7.subject_id
        ), 'null') WHEN 'pol' THEN coalesce((
          SELECT '{"__typename":"Policy","id":"pol_' || policies_70.id || '"}'
          FROM policies policies_70
          WHERE policies_70.id = history_7.subject_id
        ), 'null') WHEN 'clk' THEN coalesce((
          SELECT '{"__typename":"Clock","id":"clk_' || clocks_71.id || '"}'
          FROM clocks clocks_71
          WHERE clocks_71.id = history_7.subject_id
        ), 'null') WHEN 'trn' THEN coalesce((
          SELECT '{"__typename":"TicketTurn","id":"trn_' || ticket_turns_72.id || '"}'
          FROM ticket_turns ticket_turns_72
          WHERE ticket_turns_72.id = history_7.subject_id
        ), 'null') WHEN 'viw' THEN coalesce((
          SELECT '{"__typename":"View","id":"viw_' || views_73.id || '"}'
          FROM views views_73
          WHERE (views_73.id = history_7.subject_id AND (views_73.owner_id = $1::uuid OR views_73.audience = 'COMPANY' OR views_73.team_id IN (SELECT mine.team_id FROM team_members mine WHERE mine.ended_at IS NULL AND mine.person_id = $1::uuid)))
        ), 'null') ELSE 'null' END || '}' AS o
      FROM history history_7
      LEFT JOIN people people_8 ON (people_8.id = history_7.actor_id AND people_8.withdrawn_at IS NULL)
      LEFT JOIN people people_9 ON (people_9.id = history_7.on_behalf_of_id AND people_9.withdrawn_at IS NULL)
      LEFT JOIN organisations organisations_10 ON organisations_10.id = history_7.client_id
      WHERE ((history_7.audience <> 'PRIVATE' OR history_7.audience = 'PRIVATE' AND history_7.actor_id = $1::uuid) AND history_7.name = ANY($2::text[]) AND history_7.at >= $3::timestamptz AND history_7.actor_id = $4::uuid AND EXISTS (
          SELECT 1
          FROM people people_74
          WHERE people_74.id = history_7.actor_id AND (people_74.withdrawn_at IS NULL AND people_74.id = $4::uuid)
        ))
      ORDER BY history_7.position DESC, history_7.id DESC
      LIMIT 50
    ) page
  ) || ']}}', 'UTF8')
