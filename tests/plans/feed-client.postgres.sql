SELECT convert_to('{"history":{"pageInfo":{"hasNextPage":' || CASE WHEN EXISTS (
    SELECT 1
    FROM history history_1
    WHERE ((history_1.audience = 'SHARED' AND history_1.client_id = $1::uuid) OR history_1.audience = 'PRIVATE' AND history_1.actor_id = $2::uuid)
    ORDER BY history_1.position DESC, history_1.id DESC
    LIMIT 1 OFFSET 5
  ) THEN 'true' ELSE 'false' END || ',"endCursor":' || coalesce((
      SELECT '"b4799ddc.' || encode(convert_to('[' || history_3.position::text || ',"' || history_3.id || '"]', 'UTF8'), 'hex') || '"'
      FROM (
        SELECT history_4.position, history_4.id
        FROM history history_4
        WHERE ((history_4.audience = 'SHARED' AND history_4.client_id = $1::uuid) OR history_4.audience = 'PRIVATE' AND history_4.actor_id = $2::uuid)
        ORDER BY history_4.position DESC, history_4.id DESC
        LIMIT 5
      ) history_3
      ORDER BY history_3.position ASC, history_3.id ASC
      LIMIT 1
    ), 'null') || '},"nodes":[' || (
    SELECT coalesce(string_agg(o, ','), '')
    FROM (
      SELECT '{"position":"' || history_5.position || '","name":' || to_json(history_5.name)::text
        || ',"effectiveAt":"' || to_char(history_5.effective_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","changes":' || coalesce(CASE WHEN history_5.client_id = $1::uuid THEN history_5.changes END::text, 'null')
        || ',"actor":' || CASE WHEN people_6.id IS NULL THEN 'null' ELSE '{"name":' || to_json(people_6.name)::text || '}' END
        || ',"subject":' || CASE history_5.subject_type WHEN 'org' THEN coalesce((
          SELECT '{"__typename":"Organisation","id":"org_' || organisations_7.id || '"}'
          FROM organisations organisations_7
          WHERE (organisations_7.id = history_5.subject_id AND (organisations_7.id = $1::uuid OR (organisations_7.id = $3::uuid OR organisations_7.kind = 'ENTERPRISE')))
        ), 'null') WHEN 'per' THEN coalesce((
          SELECT '{"__typename":"Person","id":"per_' || people_8.id || '","name":' || to_json(people_8.name)::text || '}'
          FROM people people_8
          WHERE (people_8.id = history_5.subject_id AND people_8.withdrawn_at IS NULL AND (people_8.client_id = $1::uuid OR people_8.id = $2::uuid OR people_8.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
        ), 'null') WHEN 'mem' THEN coalesce((
          SELECT '{"__typename":"Membership","id":"mem_' || memberships_9.id || '"}'
          FROM memberships memberships_9
          WHERE (memberships_9.id = history_5.subject_id AND (memberships_9.person_id = $2::uuid OR memberships_9.client_id = $1::uuid OR memberships_9.organisation_id = $1::uuid))
        ), 'null') WHEN 'ses' THEN coalesce((
          SELECT '{"__typename":"Session","id":"ses_' || sessions_10.id || '"}'
          FROM sessions sessions_10
          WHERE (sessions_10.id = history_5.subject_id AND sessions_10.person_id = $2::uuid)
        ), 'null') WHEN 'tok' THEN coalesce((
          SELECT '{"__typename":"Token","id":"tok_' || tokens_11.id || '"}'
          FROM tokens tokens_11
          WHERE (tokens_11.id = history_5.subject_id AND tokens_11.person_id = $2::uuid)
        ), 'null') WHEN 'dec' THEN coalesce((
          SELECT '{"__typename":"Decision","id":"dec_' || decisions_12.id || '"}'
          FROM decisions decisions_12
          WHERE (decisions_12.id = history_5.subject_id AND decisions_12.client_id = $1::uuid)
        ), 'null') WHEN 'opt' THEN coalesce((
          SELECT '{"__typename":"Option","id":"opt_' || options_13.id || '"}'
          FROM options options_13
          WHERE (options_13.id = history_5.subject_id AND options_13.client_id = $1::uuid)
        ), 'null') WHEN 'apr' THEN coalesce((
          SELECT '{"__typename":"Approver","id":"apr_' || approvers_14.id || '"}'
          FROM approvers approvers_14
          WHERE (approvers_14.id = history_5.subject_id AND approvers_14.client_id = $1::uuid)
        ), 'null') WHEN 'rmk' THEN coalesce((
          SELECT '{"__typename":"Remark","id":"rmk_' || remarks_15.id || '"}'
          FROM remarks remarks_15
          WHERE (remarks_15.id = history_5.subject_id AND remarks_15.audience = 'SHARED' AND remarks_15.client_id = $1::uuid)
        ), 'null') WHEN 'dlg' THEN coalesce((
          SELECT '{"__typename":"Delegation","id":"dlg_' || delegations_16.id || '"}'
          FROM delegations delegations_16
          WHERE (delegations_16.id = history_5.subject_id AND (delegations_16.client_id = $1::uuid OR (delegations_16.person_id = $2::uuid OR delegations_16.delegate_id = $2::uuid)))
        ), 'null') WHEN 'suc' THEN coalesce((
          SELECT '{"__typename":"Succession","id":"suc_' || successions_17.id || '"}'
          FROM successions successions_17
          WHERE (successions_17.id = history_5.subject_id AND (successions_17.client_id = $1::uuid OR (successions_17.person_id = $2::uuid OR successions_17.successor_id = $2::uuid)))
        ), 'null') WHEN 'mod' THEN coalesce((
          SELECT '{"__typename":"DeviceModel","id":"mod_' || device_models_18.id || '"}'
          FROM device_models device_models_18
          WHERE (device_models_18.id = history_5.subject_id AND $2::uuid <> '00000000-0000-0000-0000-000000000000')
        ), 'null') WHEN 'lik' THEN coalesce((
          SELECT '{"__typename":"Likeness","id":"lik_' || likenesses_19.id || '"}'
          FROM likenesses likenesses_19
          WHERE (likenesses_19.id = history_5.subject_id AND likenesses_19.client_id = $1::uuid)
        ), 'null') WHEN 'lbl' THEN coalesce((
          SELECT '{"__typename":"Label","id":"lbl_' || labels_20.id || '"}'
          FROM labels labels_20
          WHERE (labels_20.id = history_5.subject_id AND labels_20.client_id = $1::uuid)
        ), 'null') WHEN 'dev' THEN coalesce((
          SELECT '{"__typename":"Device","id":"dev_' || devices_21.id || '","tag":' || to_json(devices_21.tag)::text || '}'
          FROM devices devices_21
          WHERE (devices_21.id = history_5.subject_id AND devices_21.withdrawn_at IS NULL AND devices_21.client_id = $1::uuid)
        ), 'null') WHEN 'asg' THEN coalesce((
          SELECT '{"__typename":"Assignment","id":"asg_' || assignments_22.id || '"}'
          FROM assignments assignments_22
          WHERE (assignments_22.id = history_5.subject_id AND assignments_22.client_id = $1::uuid)
        ), 'null') WHEN 'svc' THEN coalesce((
          SELECT '{"__typename":"Service","id":"svc_' || services_23.id || '"}'
          FROM services services_23
          WHERE (services_23.id = history_5.subject_id AND services_23.client_id = $1::uuid)
        ), 'null') WHEN 'sys' THEN coalesce((
          SELECT '{"__typename":"System","id":"sys_' || systems_24.id || '"}'
          FROM systems systems_24
          WHERE (systems_24.id = history_5.subject_id AND systems_24.client_id = $1::uuid)
        ), 'null') WHEN 'acc' THEN coalesce((
          SELECT '{"__typename":"Access","id":"acc_' || accesses_25.id || '"}'
          FROM accesses accesses_25
          WHERE (accesses_25.id = history_5.subject_id AND (accesses_25.client_id = $1::uuid OR (accesses_25.client_id = $1::uuid AND accesses_25.person_id = $2::uuid)))
        ), 'null') WHEN 'bun' THEN coalesce((
          SELECT '{"__typename":"Bundle","id":"bun_' || bundles_26.id || '"}'
          FROM bundles bundles_26
          WHERE (bundles_26.id = history_5.subject_id AND bundles_26.client_id = $1::uuid)
        ), 'null') WHEN 'bit' THEN coalesce((
          SELECT '{"__typename":"BundleItem","id":"bit_' || bundle_items_27.id || '"}'
          FROM bundle_items bundle_items_27
          WHERE (bundle_items_27.id = history_5.subject_id AND bundle_items_27.client_id = $1::uuid)
        ), 'null') WHEN 'arq' THEN coalesce((
          SELECT '{"__typename":"AccessRequest","id":"arq_' || access_requests_28.id || '"}'
          FROM access_requests access_requests_28
          WHERE (access_requests_28.id = history_5.subject_id AND (access_requests_28.client_id = $1::uuid OR (access_requests_28.client_id = $1::uuid AND ((access_requests_28.person_id = $2::uuid OR access_requests_28.asked_by_id = $2::uuid) OR access_requests_28.decision_id IN (SELECT one.decision_id FROM approvers one WHERE one.person_id = $2::uuid)))))
        ), 'null') WHEN 'rev' THEN coalesce((
          SELECT '{"__typename":"AccessReview","id":"rev_' || access_reviews_29.id || '"}'
          FROM access_reviews access_reviews_29
          WHERE (access_reviews_29.id = history_5.subject_id AND access_reviews_29.client_id = $1::uuid)
        ), 'null') WHEN 'rvl' THEN coalesce((
          SELECT '{"__typename":"AccessReviewLine","id":"rvl_' || access_review_lines_30.id || '"}'
          FROM access_review_lines access_review_lines_30
          WHERE (access_review_lines_30.id = history_5.subject_id AND access_review_lines_30.client_id = $1::uuid)
        ), 'null') WHEN 'cal' THEN coalesce((
          SELECT '{"__typename":"Calendar","id":"cal_' || calendars_31.id || '"}'
          FROM calendars calendars_31
          WHERE (calendars_31.id = history_5.subject_id AND (calendars_31.client_id = $1::uuid OR calendars_31.client_id IN (SELECT it.id FROM organisations it WHERE it.kind = 'ENTERPRISE')))
        ), 'null') WHEN 'clo' THEN coalesce((
          SELECT '{"__typename":"Closure","id":"clo_' || closures_32.id || '"}'
          FROM closures closures_32
          WHERE (closures_32.id = history_5.subject_id AND (closures_32.client_id = $1::uuid OR closures_32.client_id IN (SELECT it.id FROM organisations it WHERE it.kind = 'ENTERPRISE')))
        ), 'null') WHEN 'fil' THEN coalesce((
          SELECT '{"__typename":"File","id":"fil_' || files_33.id || '"}'
          FROM files files_33
          WHERE (files_33.id = history_5.subject_id AND ((files_33.state <> 'ATTACHED' AND files_33.sender_id = $2::uuid) OR EXISTS (
                SELECT 1
                FROM protocols drawn JOIN assignments given ON given.id = drawn.assignment_id
                WHERE drawn.file_id = files_33.id AND given.client_id = $1::uuid
              ) OR EXISTS (SELECT 1 FROM ticket_files hung WHERE hung.file_id = files_33.id AND hung.client_id = $1::uuid) OR EXISTS (
                SELECT 1
                FROM comment_files hung JOIN comments told ON told.id = hung.comment_id
                WHERE hung.file_id = files_33.id AND (told.audience = 'SHARED' AND told.client_id = $1::uuid)
              ) OR EXISTS (
                SELECT 1
                FROM task_files shown JOIN tasks done ON done.id = shown.task_id
                WHERE shown.file_id = files_33.id AND (done.shared AND done.client_id = $1::uuid)
              )))
        ), 'null') WHEN 'tea' THEN coalesce((
          SELECT '{"__typename":"Team","id":"tea_' || teams_34.id || '"}'
          FROM teams teams_34
          WHERE teams_34.id = history_5.subject_id
        ), 'null') WHEN 'tem' THEN coalesce((
          SELECT '{"__typename":"TeamMember","id":"tem_' || team_members_35.id || '"}'
          FROM team_members team_members_35
          WHERE FALSE
        ), 'null') WHEN 'tkt' THEN coalesce((
          SELECT '{"__typename":"Ticket","id":"tkt_' || tickets_36.id || '","number":' || tickets_36.number::text
            || ',"title":' || to_json(tickets_36.title)::text || '}'
          FROM tickets tickets_36
          WHERE (tickets_36.id = history_5.subject_id AND tickets_36.client_id = $1::uuid)
        ), 'null') WHEN 'com' THEN coalesce((
          SELECT '{"__typename":"Comment","id":"com_' || comments_37.id || '"}'
          FROM comments comments_37
          WHERE (comments_37.id = history_5.subject_id AND comments_37.audience = 'SHARED' AND comments_37.client_id = $1::uuid)
        ), 'null') WHEN 'tkl' THEN coalesce((
          SELECT '{"__typename":"TicketLink","id":"tkl_' || ticket_links_38.id || '"}'
          FROM ticket_links ticket_links_38
          WHERE (ticket_links_38.id = history_5.subject_id AND ticket_links_38.ended_at IS NULL AND ticket_links_38.client_id = $1::uuid)
        ), 'null') WHEN 'tkw' THEN coalesce((
          SELECT '{"__typename":"TicketWatcher","id":"tkw_' || ticket_watchers_39.id || '"}'
          FROM ticket_watchers ticket_watchers_39
          WHERE (ticket_watchers_39.id = history_5.subject_id AND ticket_watchers_39.ended_at IS NULL AND ticket_watchers_39.client_id = $1::uuid)
        ), 'null') WHEN 'wrk' THEN coalesce((
          SELECT '{"__typename":"WorkEntry","id":"wrk_' || work_entries_40.id || '"}'
          FROM work_entries work_entries_40
          WHERE (work_entries_40.id = history_5.subject_id AND (work_entries_40.audience = 'SHARED' AND work_entries_40.ended_at IS NULL) AND work_entries_40.client_id = $1::uuid)
        ), 'null') WHEN 'rtg' THEN coalesce((
          SELECT '{"__typename":"Rating","id":"rtg_' || ratings_41.id || '"}'
          FROM ratings ratings_41
          WHERE (ratings_41.id = history_5.subject_id AND ratings_41.client_id = $1::uuid)
        ), 'null') WHEN 'cst' THEN coalesce((
          SELECT '{"__typename":"Cost","id":"cst_' || costs_42.id || '"}'
          FROM costs costs_42
          WHERE (costs_42.id = history_5.subject_id AND (costs_42.audience = 'SHARED' AND costs_42.ended_at IS NULL) AND costs_42.client_id = $1::uuid)
        ), 'null') WHEN 'trf' THEN coalesce((
          SELECT '{"__typename":"Tariff","id":"trf_' || tariffs_43.id || '"}'
          FROM tariffs tariffs_43
          WHERE (tariffs_43.id = history_5.subject_id AND tariffs_43.client_id = $1::uuid)
        ), 'null') WHEN 'bgt' THEN coalesce((
          SELECT '{"__typename":"Budget","id":"bgt_' || budgets_44.id || '"}'
          FROM budgets budgets_44
          WHERE (budgets_44.id = history_5.subject_id AND budgets_44.client_id = $1::uuid)
        ), 'null') WHEN 'scn' THEN coalesce((
          SELECT '{"__typename":"Scenario","id":"scn_' || scenarios_45.id || '"}'
          FROM scenarios scenarios_45
          WHERE (scenarios_45.id = history_5.subject_id AND (scenarios_45.client_id = $1::uuid OR (scenarios_45.client_id IN (SELECT it.id FROM organisations it WHERE it.kind = 'ENTERPRISE') AND scenarios_45.published IS NOT NULL)))
        ), 'null') WHEN 'scv' THEN coalesce((
          SELECT '{"__typename":"ScenarioVersion","id":"scv_' || scenario_versions_46.id || '"}'
          FROM scenario_versions scenario_versions_46
          WHERE (scenario_versions_46.id = history_5.subject_id AND (scenario_versions_46.client_id = $1::uuid OR (scenario_versions_46.client_id IN (SELECT it.id FROM organisations it WHERE it.kind = 'ENTERPRISE') AND scenario_versions_46.state <> 'DRAFT')))
        ), 'null') WHEN 'prc' THEN coalesce((
          SELECT '{"__typename":"Process","id":"prc_' || processes_47.id || '"}'
          FROM processes processes_47
          WHERE (processes_47.id = history_5.subject_id AND processes_47.client_id = $1::uuid)
        ), 'null') WHEN 'tsk' THEN coalesce((
          SELECT '{"__typename":"Task","id":"tsk_' || tasks_48.id || '"}'
          FROM tasks tasks_48
          WHERE (tasks_48.id = history_5.subject_id AND tasks_48.shared AND tasks_48.client_id = $1::uuid)
        ), 'null') WHEN 'imp' THEN coalesce((
          SELECT '{"__typename":"Import","id":"imp_' || imports_49.id || '"}'
          FROM imports imports_49
          WHERE (imports_49.id = history_5.subject_id AND imports_49.client_id = $1::uuid)
        ), 'null') WHEN 'mal' THEN coalesce((SELECT '{"__typename":"Mail","id":"mal_' || mails_50.id || '"}' FROM mails mails_50 WHERE FALSE), 'null') WHEN 'prf' THEN coalesce((
          SELECT '{"__typename":"Preference","id":"prf_' || preferences_51.id || '"}'
          FROM preferences preferences_51
          WHERE (preferences_51.id = history_5.subject_id AND preferences_51.person_id = $2::uuid)
        ), 'null') WHEN 'prt' THEN coalesce((
          SELECT '{"__typename":"Protocol","id":"prt_' || protocols_52.id || '"}'
          FROM protocols protocols_52
          WHERE (protocols_52.id = history_5.subject_id AND EXISTS (
              SELECT 1
              FROM assignments given
              WHERE given.id = protocols_52.assignment_id AND given.client_id = $1::uuid
            ))
        ), 'null') WHEN 'ctr' THEN coalesce((
          SELECT '{"__typename":"Contract","id":"ctr_' || contracts_53.id || '"}'
          FROM contracts contracts_53
          WHERE (contracts_53.id = history_5.subject_id AND contracts_53.client_id = $1::uuid)
        ), 'null') WHEN 'rpp' THEN coalesce((
          SELECT '{"__typename":"ReplacementProposal","id":"rpp_' || replacement_proposals_54.id || '"}'
          FROM replacement_proposals replacement_proposals_54
          WHERE (replacement_proposals_54.id = history_5.subject_id AND replacement_proposals_54.client_id = $1::uuid)
        ), 'null') WHEN 'rpm' THEN coalesce((
          SELECT '{"__typename":"Replacement","id":"rpm_' || replacements_55.id || '"}'
          FROM replacements replacements_55
          WHERE (replacements_55.id = history_5.subject_id AND replacements_55.client_id = $1::uuid)
        ), 'null') WHEN 'rpo' THEN coalesce((
          SELECT '{"__typename":"ReplacementOption","id":"rpo_' || replacement_options_56.id || '"}'
          FROM replacement_options replacement_options_56
          WHERE (replacement_options_56.id = history_5.subject_id AND replacement_options_56.client_id = $1::uuid)
        ), 'null') WHEN 'rpl' THEN coalesce((
          SELECT '{"__typename":"Reply","id":"rpl_' || replies_57.id || '"}'
          FROM replies replies_57
          WHERE FALSE
        ), 'null') WHEN 'tks' THEN coalesce((
          SELECT '{"__typename":"TicketStep","id":"tks_' || ticket_steps_58.id || '"}'
          FROM ticket_steps ticket_steps_58
          WHERE (ticket_steps_58.id = history_5.subject_id AND ticket_steps_58.client_id = $1::uuid)
        ), 'null') WHEN 'pol' THEN coalesce((
          SELECT '{"__typename":"Policy","id":"pol_' || policies_59.id || '"}'
          FROM policies policies_59
          WHERE (policies_59.id = history_5.subject_id AND (policies_59.client_id = $1::uuid OR policies_59.client_id IN (SELECT it.id FROM organisations it WHERE it.kind = 'ENTERPRISE')))
        ), 'null') WHEN 'clk' THEN coalesce((
          SELECT '{"__typename":"Clock","id":"clk_' || clocks_60.id || '"}'
          FROM clocks clocks_60
          WHERE (clocks_60.id = history_5.subject_id AND clocks_60.client_id = $1::uuid)
        ), 'null') WHEN 'trn' THEN coalesce((
          SELECT '{"__typename":"TicketTurn","id":"trn_' || ticket_turns_61.id || '"}'
          FROM ticket_turns ticket_turns_61
          WHERE (ticket_turns_61.id = history_5.subject_id AND ticket_turns_61.client_id = $1::uuid)
        ), 'null') WHEN 'viw' THEN coalesce((
          SELECT '{"__typename":"View","id":"viw_' || views_62.id || '"}'
          FROM views views_62
          WHERE (views_62.id = history_5.subject_id AND views_62.owner_id = $2::uuid)
        ), 'null') ELSE 'null' END || '}' AS o
      FROM history history_5
      LEFT JOIN people people_6 ON (people_6.id = history_5.actor_id AND people_6.withdrawn_at IS NULL AND (people_6.client_id = $1::uuid OR people_6.id = $2::uuid OR people_6.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
      WHERE ((history_5.audience = 'SHARED' AND history_5.client_id = $1::uuid) OR history_5.audience = 'PRIVATE' AND history_5.actor_id = $2::uuid)
      ORDER BY history_5.position DESC, history_5.id DESC
      LIMIT 5
    ) page
  ) || ']}}', 'UTF8')
