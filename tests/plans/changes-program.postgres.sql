WITH found_2 AS (
  SELECT history_1.position
  FROM history history_1
  WHERE ((history_1.audience <> 'PRIVATE' OR history_1.audience = 'PRIVATE' AND history_1.actor_id = $1::uuid) AND history_1.name = ANY($2::text[]) AND history_1.position > $3::bigint)
  ORDER BY history_1.position
  LIMIT 4
) SELECT convert_to('{"changes":{"position":"' || coalesce((SELECT max(position) FROM (SELECT position FROM found_2 ORDER BY position LIMIT 3) told), $3::bigint) || '","more":' || CASE WHEN (SELECT count(*) FROM found_2) > 3 THEN 'true' ELSE 'false' END || ',"events":[' || (
    SELECT coalesce(string_agg(o, ','), '')
    FROM (
      SELECT '{"id":"evt_' || history_3.id || '","position":"' || history_3.position || '","name":' || to_json(history_3.name)::text
        || ',"requestId":' || coalesce(to_json(history_3.request_id)::text, 'null')
        || ',"subject":' || CASE history_3.subject_type WHEN 'org' THEN coalesce((
          SELECT '{"__typename":"Organisation","id":"org_' || organisations_4.id || '"}'
          FROM organisations organisations_4
          WHERE organisations_4.id = history_3.subject_id
        ), 'null') WHEN 'per' THEN coalesce((
          SELECT '{"__typename":"Person","id":"per_' || people_5.id || '"}'
          FROM people people_5
          WHERE (people_5.id = history_3.subject_id AND people_5.withdrawn_at IS NULL)
        ), 'null') WHEN 'mem' THEN coalesce((
          SELECT '{"__typename":"Membership","id":"mem_' || memberships_6.id || '"}'
          FROM memberships memberships_6
          WHERE memberships_6.id = history_3.subject_id
        ), 'null') WHEN 'ses' THEN coalesce((
          SELECT '{"__typename":"Session","id":"ses_' || sessions_7.id || '"}'
          FROM sessions sessions_7
          WHERE (sessions_7.id = history_3.subject_id AND sessions_7.person_id = $1::uuid)
        ), 'null') WHEN 'tok' THEN coalesce((
          SELECT '{"__typename":"Token","id":"tok_' || tokens_8.id || '"}'
          FROM tokens tokens_8
          WHERE (tokens_8.id = history_3.subject_id AND tokens_8.person_id = $1::uuid)
        ), 'null') WHEN 'dec' THEN coalesce((
          SELECT '{"__typename":"Decision","id":"dec_' || decisions_9.id || '"}'
          FROM decisions decisions_9
          WHERE decisions_9.id = history_3.subject_id
        ), 'null') WHEN 'opt' THEN coalesce((
          SELECT '{"__typename":"Option","id":"opt_' || options_10.id || '"}'
          FROM options options_10
          WHERE options_10.id = history_3.subject_id
        ), 'null') WHEN 'apr' THEN coalesce((
          SELECT '{"__typename":"Approver","id":"apr_' || approvers_11.id || '"}'
          FROM approvers approvers_11
          WHERE approvers_11.id = history_3.subject_id
        ), 'null') WHEN 'rmk' THEN coalesce((
          SELECT '{"__typename":"Remark","id":"rmk_' || remarks_12.id || '"}'
          FROM remarks remarks_12
          WHERE remarks_12.id = history_3.subject_id
        ), 'null') WHEN 'dlg' THEN coalesce((
          SELECT '{"__typename":"Delegation","id":"dlg_' || delegations_13.id || '"}'
          FROM delegations delegations_13
          WHERE delegations_13.id = history_3.subject_id
        ), 'null') WHEN 'suc' THEN coalesce((
          SELECT '{"__typename":"Succession","id":"suc_' || successions_14.id || '"}'
          FROM successions successions_14
          WHERE successions_14.id = history_3.subject_id
        ), 'null') WHEN 'mod' THEN coalesce((
          SELECT '{"__typename":"DeviceModel","id":"mod_' || device_models_15.id || '"}'
          FROM device_models device_models_15
          WHERE device_models_15.id = history_3.subject_id
        ), 'null') WHEN 'lik' THEN coalesce((
          SELECT '{"__typename":"Likeness","id":"lik_' || likenesses_16.id || '"}'
          FROM likenesses likenesses_16
          WHERE likenesses_16.id = history_3.subject_id
        ), 'null') WHEN 'lbl' THEN coalesce((
          SELECT '{"__typename":"Label","id":"lbl_' || labels_17.id || '"}'
          FROM labels labels_17
          WHERE labels_17.id = history_3.subject_id
        ), 'null') WHEN 'dev' THEN coalesce((
          SELECT '{"__typename":"Device","id":"dev_' || devices_18.id || '"}'
          FROM devices devices_18
          WHERE (devices_18.id = history_3.subject_id AND devices_18.withdrawn_at IS NULL)
        ), 'null') WHEN 'asg' THEN coalesce((
          SELECT '{"__typename":"Assignment","id":"asg_' || assignments_19.id || '"}'
          FROM assignments assignments_19
          WHERE assignments_19.id = history_3.subject_id
        ), 'null') WHEN 'svc' THEN coalesce((
          SELECT '{"__typename":"Service","id":"svc_' || services_20.id || '"}'
          FROM services services_20
          WHERE services_20.id = history_3.subject_id
        ), 'null') WHEN 'sys' THEN coalesce((
          SELECT '{"__typename":"System","id":"sys_' || systems_21.id || '"}'
          FROM systems systems_21
          WHERE systems_21.id = history_3.subject_id
        ), 'null') WHEN 'acc' THEN coalesce((
          SELECT '{"__typename":"Access","id":"acc_' || accesses_22.id || '"}'
          FROM accesses accesses_22
          WHERE accesses_22.id = history_3.subject_id
        ), 'null') WHEN 'bun' THEN coalesce((
          SELECT '{"__typename":"Bundle","id":"bun_' || bundles_23.id || '"}'
          FROM bundles bundles_23
          WHERE bundles_23.id = history_3.subject_id
        ), 'null') WHEN 'bit' THEN coalesce((
          SELECT '{"__typename":"BundleItem","id":"bit_' || bundle_items_24.id || '"}'
          FROM bundle_items bundle_items_24
          WHERE bundle_items_24.id = history_3.subject_id
        ), 'null') WHEN 'arq' THEN coalesce((
          SELECT '{"__typename":"AccessRequest","id":"arq_' || access_requests_25.id || '"}'
          FROM access_requests access_requests_25
          WHERE access_requests_25.id = history_3.subject_id
        ), 'null') WHEN 'rev' THEN coalesce((
          SELECT '{"__typename":"AccessReview","id":"rev_' || access_reviews_26.id || '"}'
          FROM access_reviews access_reviews_26
          WHERE access_reviews_26.id = history_3.subject_id
        ), 'null') WHEN 'rvl' THEN coalesce((
          SELECT '{"__typename":"AccessReviewLine","id":"rvl_' || access_review_lines_27.id || '"}'
          FROM access_review_lines access_review_lines_27
          WHERE access_review_lines_27.id = history_3.subject_id
        ), 'null') WHEN 'cal' THEN coalesce((
          SELECT '{"__typename":"Calendar","id":"cal_' || calendars_28.id || '"}'
          FROM calendars calendars_28
          WHERE calendars_28.id = history_3.subject_id
        ), 'null') WHEN 'clo' THEN coalesce((
          SELECT '{"__typename":"Closure","id":"clo_' || closures_29.id || '"}'
          FROM closures closures_29
          WHERE closures_29.id = history_3.subject_id
        ), 'null') WHEN 'fil' THEN coalesce((
          SELECT '{"__typename":"File","id":"fil_' || files_30.id || '"}'
          FROM files files_30
          WHERE (files_30.id = history_3.subject_id AND ((files_30.state <> 'ATTACHED' AND files_30.sender_id = $1::uuid) OR EXISTS (
                SELECT 1
                FROM protocols drawn JOIN assignments given ON given.id = drawn.assignment_id
                WHERE drawn.file_id = files_30.id AND TRUE
              ) OR EXISTS (SELECT 1 FROM ticket_files hung WHERE hung.file_id = files_30.id AND TRUE) OR EXISTS (
                SELECT 1
                FROM comment_files hung JOIN comments told ON told.id = hung.comment_id
                WHERE hung.file_id = files_30.id AND TRUE
              ) OR EXISTS (
                SELECT 1
                FROM task_files shown JOIN tasks done ON done.id = shown.task_id
                WHERE shown.file_id = files_30.id AND TRUE
              )))
        ), 'null') WHEN 'tea' THEN coalesce((
          SELECT '{"__typename":"Team","id":"tea_' || teams_31.id || '"}'
          FROM teams teams_31
          WHERE teams_31.id = history_3.subject_id
        ), 'null') WHEN 'tem' THEN coalesce((
          SELECT '{"__typename":"TeamMember","id":"tem_' || team_members_32.id || '"}'
          FROM team_members team_members_32
          WHERE (team_members_32.id = history_3.subject_id AND team_members_32.ended_at IS NULL)
        ), 'null') WHEN 'tkt' THEN coalesce((
          SELECT '{"__typename":"Ticket","id":"tkt_' || tickets_33.id || '"}'
          FROM tickets tickets_33
          WHERE tickets_33.id = history_3.subject_id
        ), 'null') WHEN 'com' THEN coalesce((
          SELECT '{"__typename":"Comment","id":"com_' || comments_34.id || '"}'
          FROM comments comments_34
          WHERE comments_34.id = history_3.subject_id
        ), 'null') WHEN 'tkl' THEN coalesce((
          SELECT '{"__typename":"TicketLink","id":"tkl_' || ticket_links_35.id || '"}'
          FROM ticket_links ticket_links_35
          WHERE (ticket_links_35.id = history_3.subject_id AND ticket_links_35.ended_at IS NULL)
        ), 'null') WHEN 'tkw' THEN coalesce((
          SELECT '{"__typename":"TicketWatcher","id":"tkw_' || ticket_watchers_36.id || '"}'
          FROM ticket_watchers ticket_watchers_36
          WHERE (ticket_watchers_36.id = history_3.subject_id AND ticket_watchers_36.ended_at IS NULL)
        ), 'null') WHEN 'wrk' THEN coalesce((
          SELECT '{"__typename":"WorkEntry","id":"wrk_' || work_entries_37.id || '"}'
          FROM work_entries work_entries_37
          WHERE work_entries_37.id = history_3.subject_id
        ), 'null') WHEN 'rtg' THEN coalesce((
          SELECT '{"__typename":"Rating","id":"rtg_' || ratings_38.id || '"}'
          FROM ratings ratings_38
          WHERE ratings_38.id = history_3.subject_id
        ), 'null') WHEN 'cst' THEN coalesce((
          SELECT '{"__typename":"Cost","id":"cst_' || costs_39.id || '"}'
          FROM costs costs_39
          WHERE costs_39.id = history_3.subject_id
        ), 'null') WHEN 'trf' THEN coalesce((
          SELECT '{"__typename":"Tariff","id":"trf_' || tariffs_40.id || '"}'
          FROM tariffs tariffs_40
          WHERE tariffs_40.id = history_3.subject_id
        ), 'null') WHEN 'bgt' THEN coalesce((
          SELECT '{"__typename":"Budget","id":"bgt_' || budgets_41.id || '"}'
          FROM budgets budgets_41
          WHERE budgets_41.id = history_3.subject_id
        ), 'null') WHEN 'scn' THEN coalesce((
          SELECT '{"__typename":"Scenario","id":"scn_' || scenarios_42.id || '"}'
          FROM scenarios scenarios_42
          WHERE scenarios_42.id = history_3.subject_id
        ), 'null') WHEN 'scv' THEN coalesce((
          SELECT '{"__typename":"ScenarioVersion","id":"scv_' || scenario_versions_43.id || '"}'
          FROM scenario_versions scenario_versions_43
          WHERE scenario_versions_43.id = history_3.subject_id
        ), 'null') WHEN 'prc' THEN coalesce((
          SELECT '{"__typename":"Process","id":"prc_' || processes_44.id || '"}'
          FROM processes processes_44
          WHERE processes_44.id = history_3.subject_id
        ), 'null') WHEN 'tsk' THEN coalesce((
          SELECT '{"__typename":"Task","id":"tsk_' || tasks_45.id || '"}'
          FROM tasks tasks_45
          WHERE tasks_45.id = history_3.subject_id
        ), 'null') WHEN 'imp' THEN coalesce((
          SELECT '{"__typename":"Import","id":"imp_' || imports_46.id || '"}'
          FROM imports imports_46
          WHERE imports_46.id = history_3.subject_id
        ), 'null') WHEN 'mal' THEN coalesce((
          SELECT '{"__typename":"Mail","id":"mal_' || mails_47.id || '"}'
          FROM mails mails_47
          WHERE mails_47.id = history_3.subject_id
        ), 'null') WHEN 'prf' THEN coalesce((
          SELECT '{"__typename":"Preference","id":"prf_' || preferences_48.id || '"}'
          FROM preferences preferences_48
          WHERE preferences_48.id = history_3.subject_id
        ), 'null') WHEN 'prt' THEN coalesce((
          SELECT '{"__typename":"Protocol","id":"prt_' || protocols_49.id || '"}'
          FROM protocols protocols_49
          WHERE (protocols_49.id = history_3.subject_id AND EXISTS (SELECT 1 FROM assignments given WHERE given.id = protocols_49.assignment_id AND TRUE))
        ), 'null') WHEN 'ctr' THEN coalesce((
          SELECT '{"__typename":"Contract","id":"ctr_' || contracts_50.id || '"}'
          FROM contracts contracts_50
          WHERE contracts_50.id = history_3.subject_id
        ), 'null') WHEN 'rpp' THEN coalesce((
          SELECT '{"__typename":"ReplacementProposal","id":"rpp_' || replacement_proposals_51.id || '"}'
          FROM replacement_proposals replacement_proposals_51
          WHERE replacement_proposals_51.id = history_3.subject_id
        ), 'null') WHEN 'rpm' THEN coalesce((
          SELECT '{"__typename":"Replacement","id":"rpm_' || replacements_52.id || '"}'
          FROM replacements replacements_52
          WHERE replacements_52.id = history_3.subject_id
        ), 'null') WHEN 'rpo' THEN coalesce((
          SELECT '{"__typename":"ReplacementOption","id":"rpo_' || replacement_options_53.id || '"}'
          FROM replacement_options replacement_options_53
          WHERE replacement_options_53.id = history_3.subject_id
        ), 'null') WHEN 'rpl' THEN coalesce((
          SELECT '{"__typename":"Reply","id":"rpl_' || replies_54.id || '"}'
          FROM replies replies_54
          WHERE (replies_54.id = history_3.subject_id AND (replies_54.scope = 'GLOBAL' OR replies_54.team_id IN (SELECT mine.team_id FROM team_members mine WHERE mine.ended_at IS NULL AND mine.person_id = $1::uuid) OR replies_54.person_id = $1::uuid))
        ), 'null') WHEN 'tks' THEN coalesce((
          SELECT '{"__typename":"TicketStep","id":"tks_' || ticket_steps_55.id || '"}'
          FROM ticket_steps ticket_steps_55
          WHERE ticket_steps_55.id = history_3.subject_id
        ), 'null') WHEN 'pol' THEN coalesce((
          SELECT '{"__typename":"Policy","id":"pol_' || policies_56.id || '"}'
          FROM policies policies_56
          WHERE policies_56.id = history_3.subject_id
        ), 'null') WHEN 'clk' THEN coalesce((
          SELECT '{"__typename":"Clock","id":"clk_' || clocks_57.id || '"}'
          FROM clocks clocks_57
          WHERE clocks_57.id = history_3.subject_id
        ), 'null') WHEN 'trn' THEN coalesce((
          SELECT '{"__typename":"TicketTurn","id":"trn_' || ticket_turns_58.id || '"}'
          FROM ticket_turns ticket_turns_58
          WHERE ticket_turns_58.id = history_3.subject_id
        ), 'null') WHEN 'viw' THEN coalesce((
          SELECT '{"__typename":"View","id":"viw_' || views_59.id || '"}'
          FROM views views_59
          WHERE (views_59.id = history_3.subject_id AND (views_59.owner_id = $1::uuid OR views_59.audience = 'COMPANY' OR views_59.team_id IN (SELECT mine.team_id FROM team_members mine WHERE mine.ended_at IS NULL AND mine.person_id = $1::uuid)))
        ), 'null') ELSE 'null' END || '}' AS o
      FROM history history_3
      WHERE history_3.position IN (SELECT position FROM found_2)
      ORDER BY history_3.position ASC, history_3.id ASC
      LIMIT 3
    ) page
  ) || ']}}', 'UTF8')
