WITH found_2 AS (
  SELECT history_1.position
  FROM history history_1
  WHERE ((history_1.audience <> 'PRIVATE' OR history_1.audience = 'PRIVATE' AND history_1.actor_id = ?1) AND history_1.name IN (SELECT value FROM json_each(?2)) AND history_1.position > ?3)
  ORDER BY history_1.position
  LIMIT 4
) SELECT CAST('{"changes":{' || substr(substr(json_object('position', CAST(coalesce((SELECT max(position) FROM (SELECT position FROM found_2 ORDER BY position LIMIT 3) told), ?3) AS TEXT),
        'more', json(CASE WHEN (SELECT count(*) FROM found_2) > 3 THEN 'true' ELSE 'false' END)), 2), -1, -1000000000) || ',"events":' || (
    SELECT json_group_array(json_object('id', 'evt_' || history_3.id,
        'position', CAST(history_3.position AS TEXT),
        'name', history_3.name,
        'requestId', history_3.request_id,
        'subject', CASE history_3.subject_type
        WHEN 'org' THEN (
          SELECT json_object('__typename', 'Organisation', 'id', 'org_' || organisations_4.id)
          FROM organisations organisations_4
          WHERE organisations_4.id = history_3.subject_id
        )
        WHEN 'per' THEN (
          SELECT json_object('__typename', 'Person', 'id', 'per_' || people_5.id)
          FROM people people_5
          WHERE (people_5.id = history_3.subject_id AND people_5.withdrawn_at IS NULL)
        )
        WHEN 'mem' THEN (
          SELECT json_object('__typename', 'Membership', 'id', 'mem_' || memberships_6.id)
          FROM memberships memberships_6
          WHERE memberships_6.id = history_3.subject_id
        )
        WHEN 'ses' THEN (
          SELECT json_object('__typename', 'Session', 'id', 'ses_' || sessions_7.id)
          FROM sessions sessions_7
          WHERE (sessions_7.id = history_3.subject_id AND sessions_7.person_id = ?1)
        )
        WHEN 'tok' THEN (
          SELECT json_object('__typename', 'Token', 'id', 'tok_' || tokens_8.id)
          FROM tokens tokens_8
          WHERE (tokens_8.id = history_3.subject_id AND tokens_8.person_id = ?1)
        )
        WHEN 'dec' THEN (
          SELECT json_object('__typename', 'Decision', 'id', 'dec_' || decisions_9.id)
          FROM decisions decisions_9
          WHERE decisions_9.id = history_3.subject_id
        )
        WHEN 'opt' THEN (
          SELECT json_object('__typename', 'Option', 'id', 'opt_' || options_10.id)
          FROM options options_10
          WHERE options_10.id = history_3.subject_id
        )
        WHEN 'apr' THEN (
          SELECT json_object('__typename', 'Approver', 'id', 'apr_' || approvers_11.id)
          FROM approvers approvers_11
          WHERE approvers_11.id = history_3.subject_id
        )
        WHEN 'rmk' THEN (
          SELECT json_object('__typename', 'Remark', 'id', 'rmk_' || remarks_12.id)
          FROM remarks remarks_12
          WHERE remarks_12.id = history_3.subject_id
        )
        WHEN 'dlg' THEN (
          SELECT json_object('__typename', 'Delegation', 'id', 'dlg_' || delegations_13.id)
          FROM delegations delegations_13
          WHERE delegations_13.id = history_3.subject_id
        )
        WHEN 'suc' THEN (
          SELECT json_object('__typename', 'Succession', 'id', 'suc_' || successions_14.id)
          FROM successions successions_14
          WHERE successions_14.id = history_3.subject_id
        )
        WHEN 'mod' THEN (
          SELECT json_object('__typename', 'DeviceModel', 'id', 'mod_' || device_models_15.id)
          FROM device_models device_models_15
          WHERE device_models_15.id = history_3.subject_id
        )
        WHEN 'lik' THEN (
          SELECT json_object('__typename', 'Likeness', 'id', 'lik_' || likenesses_16.id)
          FROM likenesses likenesses_16
          WHERE likenesses_16.id = history_3.subject_id
        )
        WHEN 'lbl' THEN (
          SELECT json_object('__typename', 'Label', 'id', 'lbl_' || labels_17.id)
          FROM labels labels_17
          WHERE labels_17.id = history_3.subject_id
        )
        WHEN 'dev' THEN (
          SELECT json_object('__typename', 'Device', 'id', 'dev_' || devices_18.id)
          FROM devices devices_18
          WHERE (devices_18.id = history_3.subject_id AND devices_18.withdrawn_at IS NULL)
        )
        WHEN 'asg' THEN (
          SELECT json_object('__typename', 'Assignment', 'id', 'asg_' || assignments_19.id)
          FROM assignments assignments_19
          WHERE assignments_19.id = history_3.subject_id
        )
        WHEN 'svc' THEN (
          SELECT json_object('__typename', 'Service', 'id', 'svc_' || services_20.id)
          FROM services services_20
          WHERE services_20.id = history_3.subject_id
        )
        WHEN 'sys' THEN (
          SELECT json_object('__typename', 'System', 'id', 'sys_' || systems_21.id)
          FROM systems systems_21
          WHERE systems_21.id = history_3.subject_id
        )
        WHEN 'acc' THEN (
          SELECT json_object('__typename', 'Access', 'id', 'acc_' || accesses_22.id)
          FROM accesses accesses_22
          WHERE accesses_22.id = history_3.subject_id
        )
        WHEN 'bun' THEN (
          SELECT json_object('__typename', 'Bundle', 'id', 'bun_' || bundles_23.id)
          FROM bundles bundles_23
          WHERE bundles_23.id = history_3.subject_id
        )
        WHEN 'bit' THEN (
          SELECT json_object('__typename', 'BundleItem', 'id', 'bit_' || bundle_items_24.id)
          FROM bundle_items bundle_items_24
          WHERE bundle_items_24.id = history_3.subject_id
        )
        WHEN 'arq' THEN (
          SELECT json_object('__typename', 'AccessRequest', 'id', 'arq_' || access_requests_25.id)
          FROM access_requests access_requests_25
          WHERE access_requests_25.id = history_3.subject_id
        )
        WHEN 'rev' THEN (
          SELECT json_object('__typename', 'AccessReview', 'id', 'rev_' || access_reviews_26.id)
          FROM access_reviews access_reviews_26
          WHERE access_reviews_26.id = history_3.subject_id
        )
        WHEN 'rvl' THEN (
          SELECT json_object('__typename', 'AccessReviewLine', 'id', 'rvl_' || access_review_lines_27.id)
          FROM access_review_lines access_review_lines_27
          WHERE access_review_lines_27.id = history_3.subject_id
        )
        WHEN 'cal' THEN (
          SELECT json_object('__typename', 'Calendar', 'id', 'cal_' || calendars_28.id)
          FROM calendars calendars_28
          WHERE calendars_28.id = history_3.subject_id
        )
        WHEN 'clo' THEN (
          SELECT json_object('__typename', 'Closure', 'id', 'clo_' || closures_29.id)
          FROM closures closures_29
          WHERE closures_29.id = history_3.subject_id
        )
        WHEN 'fil' THEN (
          SELECT json_object('__typename', 'File', 'id', 'fil_' || files_30.id)
          FROM files files_30
          WHERE (files_30.id = history_3.subject_id AND ((files_30.state <> 'ATTACHED' AND files_30.sender_id = ?1) OR EXISTS (
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
        )
        WHEN 'tea' THEN (
          SELECT json_object('__typename', 'Team', 'id', 'tea_' || teams_31.id)
          FROM teams teams_31
          WHERE teams_31.id = history_3.subject_id
        )
        WHEN 'tem' THEN (
          SELECT json_object('__typename', 'TeamMember', 'id', 'tem_' || team_members_32.id)
          FROM team_members team_members_32
          WHERE (team_members_32.id = history_3.subject_id AND team_members_32.ended_at IS NULL)
        )
        WHEN 'tkt' THEN (
          SELECT json_object('__typename', 'Ticket', 'id', 'tkt_' || tickets_33.id)
          FROM tickets tickets_33
          WHERE tickets_33.id = history_3.subject_id
        )
        WHEN 'com' THEN (
          SELECT json_object('__typename', 'Comment', 'id', 'com_' || comments_34.id)
          FROM comments comments_34
          WHERE comments_34.id = history_3.subject_id
        )
        WHEN 'tkl' THEN (
          SELECT json_object('__typename', 'TicketLink', 'id', 'tkl_' || ticket_links_35.id)
          FROM ticket_links ticket_links_35
          WHERE (ticket_links_35.id = history_3.subject_id AND ticket_links_35.ended_at IS NULL)
        )
        WHEN 'tkw' THEN (
          SELECT json_object('__typename', 'TicketWatcher', 'id', 'tkw_' || ticket_watchers_36.id)
          FROM ticket_watchers ticket_watchers_36
          WHERE (ticket_watchers_36.id = history_3.subject_id AND ticket_watchers_36.ended_at IS NULL)
        )
        WHEN 'wrk' THEN (
          SELECT json_object('__typename', 'WorkEntry', 'id', 'wrk_' || work_entries_37.id)
          FROM work_entries work_entries_37
          WHERE work_entries_37.id = history_3.subject_id
        )
        WHEN 'rtg' THEN (
          SELECT json_object('__typename', 'Rating', 'id', 'rtg_' || ratings_38.id)
          FROM ratings ratings_38
          WHERE ratings_38.id = history_3.subject_id
        )
        WHEN 'cst' THEN (
          SELECT json_object('__typename', 'Cost', 'id', 'cst_' || costs_39.id)
          FROM costs costs_39
          WHERE costs_39.id = history_3.subject_id
        )
        WHEN 'trf' THEN (
          SELECT json_object('__typename', 'Tariff', 'id', 'trf_' || tariffs_40.id)
          FROM tariffs tariffs_40
          WHERE tariffs_40.id = history_3.subject_id
        )
        WHEN 'bgt' THEN (
          SELECT json_object('__typename', 'Budget', 'id', 'bgt_' || budgets_41.id)
          FROM budgets budgets_41
          WHERE budgets_41.id = history_3.subject_id
        )
        WHEN 'scn' THEN (
          SELECT json_object('__typename', 'Scenario', 'id', 'scn_' || scenarios_42.id)
          FROM scenarios scenarios_42
          WHERE scenarios_42.id = history_3.subject_id
        )
        WHEN 'scv' THEN (
          SELECT json_object('__typename', 'ScenarioVersion', 'id', 'scv_' || scenario_versions_43.id)
          FROM scenario_versions scenario_versions_43
          WHERE scenario_versions_43.id = history_3.subject_id
        )
        WHEN 'prc' THEN (
          SELECT json_object('__typename', 'Process', 'id', 'prc_' || processes_44.id)
          FROM processes processes_44
          WHERE processes_44.id = history_3.subject_id
        )
        WHEN 'tsk' THEN (
          SELECT json_object('__typename', 'Task', 'id', 'tsk_' || tasks_45.id)
          FROM tasks tasks_45
          WHERE tasks_45.id = history_3.subject_id
        )
        WHEN 'imp' THEN (
          SELECT json_object('__typename', 'Import', 'id', 'imp_' || imports_46.id)
          FROM imports imports_46
          WHERE imports_46.id = history_3.subject_id
        )
        WHEN 'mal' THEN (
          SELECT json_object('__typename', 'Mail', 'id', 'mal_' || mails_47.id)
          FROM mails mails_47
          WHERE mails_47.id = history_3.subject_id
        )
        WHEN 'prf' THEN (
          SELECT json_object('__typename', 'Preference', 'id', 'prf_' || preferences_48.id)
          FROM preferences preferences_48
          WHERE preferences_48.id = history_3.subject_id
        )
        WHEN 'prt' THEN (
          SELECT json_object('__typename', 'Protocol', 'id', 'prt_' || protocols_49.id)
          FROM protocols protocols_49
          WHERE (protocols_49.id = history_3.subject_id AND EXISTS (SELECT 1 FROM assignments given WHERE given.id = protocols_49.assignment_id AND TRUE))
        )
        WHEN 'ctr' THEN (
          SELECT json_object('__typename', 'Contract', 'id', 'ctr_' || contracts_50.id)
          FROM contracts contracts_50
          WHERE contracts_50.id = history_3.subject_id
        )
        WHEN 'rpp' THEN (
          SELECT json_object('__typename', 'ReplacementProposal', 'id', 'rpp_' || replacement_proposals_51.id)
          FROM replacement_proposals replacement_proposals_51
          WHERE replacement_proposals_51.id = history_3.subject_id
        )
        WHEN 'rpm' THEN (
          SELECT json_object('__typename', 'Replacement', 'id', 'rpm_' || replacements_52.id)
          FROM replacements replacements_52
          WHERE replacements_52.id = history_3.subject_id
        )
        WHEN 'rpo' THEN (
          SELECT json_object('__typename', 'ReplacementOption', 'id', 'rpo_' || replacement_options_53.id)
          FROM replacement_options replacement_options_53
          WHERE replacement_options_53.id = history_3.subject_id
        )
        WHEN 'rpl' THEN (
          SELECT json_object('__typename', 'Reply', 'id', 'rpl_' || replies_54.id)
          FROM replies replies_54
          WHERE (replies_54.id = history_3.subject_id AND (replies_54.scope = 'GLOBAL' OR replies_54.team_id IN (SELECT mine.team_id FROM team_members mine WHERE mine.ended_at IS NULL AND mine.person_id = ?1) OR replies_54.person_id = ?1))
        )
        WHEN 'tks' THEN (
          SELECT json_object('__typename', 'TicketStep', 'id', 'tks_' || ticket_steps_55.id)
          FROM ticket_steps ticket_steps_55
          WHERE ticket_steps_55.id = history_3.subject_id
        )
        WHEN 'pol' THEN (
          SELECT json_object('__typename', 'Policy', 'id', 'pol_' || policies_56.id)
          FROM policies policies_56
          WHERE policies_56.id = history_3.subject_id
        )
        WHEN 'clk' THEN (
          SELECT json_object('__typename', 'Clock', 'id', 'clk_' || clocks_57.id)
          FROM clocks clocks_57
          WHERE clocks_57.id = history_3.subject_id
        )
        WHEN 'trn' THEN (
          SELECT json_object('__typename', 'TicketTurn', 'id', 'trn_' || ticket_turns_58.id)
          FROM ticket_turns ticket_turns_58
          WHERE ticket_turns_58.id = history_3.subject_id
        )
        WHEN 'viw' THEN (
          SELECT json_object('__typename', 'View', 'id', 'viw_' || views_59.id)
          FROM views views_59
          WHERE (views_59.id = history_3.subject_id AND (views_59.owner_id = ?1 OR views_59.audience = 'COMPANY' OR views_59.team_id IN (SELECT mine.team_id FROM team_members mine WHERE mine.ended_at IS NULL AND mine.person_id = ?1)))
        ) END))
    FROM (
      SELECT history_60.id, history_60.position, history_60.name, history_60.request_id, history_60.subject_type, history_60.subject_id
      FROM history history_60
      WHERE history_60.position IN (SELECT position FROM found_2)
      ORDER BY history_60.position ASC, history_60.id ASC
      LIMIT 3
    ) history_3
  ) || '}}' AS BLOB)
