SELECT CAST('{"history":{"nodes":' || (
    SELECT json_group_array(json_object('id', 'evt_' || history_1.id,
        'position', CAST(history_1.position AS TEXT),
        'at', history_1.at,
        'effectiveAt', history_1.effective_at,
        'name', history_1.name,
        'changes', json(history_1.changes),
        'actor', CASE WHEN people_2.id IS NOT NULL THEN json_object('id', 'per_' || people_2.id, 'name', people_2.name) END,
        'onBehalfOf', CASE WHEN people_3.id IS NOT NULL THEN json_object('id', 'per_' || people_3.id, 'name', people_3.name) END,
        'client', CASE WHEN organisations_4.id IS NOT NULL THEN json_object('id', 'org_' || organisations_4.id, 'code', organisations_4.code, 'name', organisations_4.name) END,
        'subject', CASE history_1.subject_type
        WHEN 'org' THEN (
          SELECT json_object('__typename', 'Organisation', 'id', 'org_' || organisations_5.id)
          FROM organisations organisations_5
          WHERE organisations_5.id = history_1.subject_id
        )
        WHEN 'per' THEN (
          SELECT json_object('__typename', 'Person', 'id', 'per_' || people_6.id)
          FROM people people_6
          WHERE (people_6.id = history_1.subject_id AND people_6.withdrawn_at IS NULL)
        )
        WHEN 'mem' THEN (
          SELECT json_object('__typename', 'Membership', 'id', 'mem_' || memberships_7.id)
          FROM memberships memberships_7
          WHERE memberships_7.id = history_1.subject_id
        )
        WHEN 'ses' THEN (
          SELECT json_object('__typename', 'Session', 'id', 'ses_' || sessions_8.id)
          FROM sessions sessions_8
          WHERE (sessions_8.id = history_1.subject_id AND sessions_8.person_id = ?1)
        )
        WHEN 'tok' THEN (
          SELECT json_object('__typename', 'Token', 'id', 'tok_' || tokens_9.id)
          FROM tokens tokens_9
          WHERE (tokens_9.id = history_1.subject_id AND tokens_9.person_id = ?1)
        )
        WHEN 'dec' THEN (
          SELECT json_object('__typename', 'Decision', 'id', 'dec_' || decisions_10.id)
          FROM decisions decisions_10
          WHERE decisions_10.id = history_1.subject_id
        )
        WHEN 'opt' THEN (
          SELECT json_object('__typename', 'Option', 'id', 'opt_' || options_11.id)
          FROM options options_11
          WHERE options_11.id = history_1.subject_id
        )
        WHEN 'apr' THEN (
          SELECT json_object('__typename', 'Approver', 'id', 'apr_' || approvers_12.id)
          FROM approvers approvers_12
          WHERE approvers_12.id = history_1.subject_id
        )
        WHEN 'rmk' THEN (
          SELECT json_object('__typename', 'Remark', 'id', 'rmk_' || remarks_13.id)
          FROM remarks remarks_13
          WHERE remarks_13.id = history_1.subject_id
        )
        WHEN 'dlg' THEN (
          SELECT json_object('__typename', 'Delegation', 'id', 'dlg_' || delegations_14.id)
          FROM delegations delegations_14
          WHERE delegations_14.id = history_1.subject_id
        )
        WHEN 'suc' THEN (
          SELECT json_object('__typename', 'Succession', 'id', 'suc_' || successions_15.id)
          FROM successions successions_15
          WHERE successions_15.id = history_1.subject_id
        )
        WHEN 'mod' THEN (
          SELECT json_object('__typename', 'DeviceModel', 'id', 'mod_' || device_models_16.id)
          FROM device_models device_models_16
          WHERE device_models_16.id = history_1.subject_id
        )
        WHEN 'lik' THEN (
          SELECT json_object('__typename', 'Likeness', 'id', 'lik_' || likenesses_17.id)
          FROM likenesses likenesses_17
          WHERE likenesses_17.id = history_1.subject_id
        )
        WHEN 'lbl' THEN (
          SELECT json_object('__typename', 'Label', 'id', 'lbl_' || labels_18.id)
          FROM labels labels_18
          WHERE labels_18.id = history_1.subject_id
        )
        WHEN 'dev' THEN (
          SELECT json_object('__typename', 'Device', 'id', 'dev_' || devices_19.id)
          FROM devices devices_19
          WHERE (devices_19.id = history_1.subject_id AND devices_19.withdrawn_at IS NULL)
        )
        WHEN 'asg' THEN (
          SELECT json_object('__typename', 'Assignment', 'id', 'asg_' || assignments_20.id)
          FROM assignments assignments_20
          WHERE assignments_20.id = history_1.subject_id
        )
        WHEN 'svc' THEN (
          SELECT json_object('__typename', 'Service', 'id', 'svc_' || services_21.id)
          FROM services services_21
          WHERE services_21.id = history_1.subject_id
        )
        WHEN 'sys' THEN (
          SELECT json_object('__typename', 'System', 'id', 'sys_' || systems_22.id)
          FROM systems systems_22
          WHERE systems_22.id = history_1.subject_id
        )
        WHEN 'acc' THEN (
          SELECT json_object('__typename', 'Access', 'id', 'acc_' || accesses_23.id)
          FROM accesses accesses_23
          WHERE accesses_23.id = history_1.subject_id
        )
        WHEN 'bun' THEN (
          SELECT json_object('__typename', 'Bundle', 'id', 'bun_' || bundles_24.id)
          FROM bundles bundles_24
          WHERE bundles_24.id = history_1.subject_id
        )
        WHEN 'bit' THEN (
          SELECT json_object('__typename', 'BundleItem', 'id', 'bit_' || bundle_items_25.id)
          FROM bundle_items bundle_items_25
          WHERE bundle_items_25.id = history_1.subject_id
        )
        WHEN 'arq' THEN (
          SELECT json_object('__typename', 'AccessRequest', 'id', 'arq_' || access_requests_26.id)
          FROM access_requests access_requests_26
          WHERE access_requests_26.id = history_1.subject_id
        )
        WHEN 'rev' THEN (
          SELECT json_object('__typename', 'AccessReview', 'id', 'rev_' || access_reviews_27.id)
          FROM access_reviews access_reviews_27
          WHERE access_reviews_27.id = history_1.subject_id
        )
        WHEN 'rvl' THEN (
          SELECT json_object('__typename', 'AccessReviewLine', 'id', 'rvl_' || access_review_lines_28.id)
          FROM access_review_lines access_review_lines_28
          WHERE access_review_lines_28.id = history_1.subject_id
        )
        WHEN 'cal' THEN (
          SELECT json_object('__typename', 'Calendar', 'id', 'cal_' || calendars_29.id)
          FROM calendars calendars_29
          WHERE calendars_29.id = history_1.subject_id
        )
        WHEN 'clo' THEN (
          SELECT json_object('__typename', 'Closure', 'id', 'clo_' || closures_30.id)
          FROM closures closures_30
          WHERE closures_30.id = history_1.subject_id
        )
        WHEN 'fil' THEN (
          SELECT json_object('__typename', 'File', 'id', 'fil_' || files_31.id)
          FROM files files_31
          WHERE (files_31.id = history_1.subject_id AND ((files_31.state <> 'ATTACHED' AND files_31.sender_id = ?1) OR EXISTS (
                SELECT 1
                FROM protocols drawn JOIN assignments given ON given.id = drawn.assignment_id
                WHERE drawn.file_id = files_31.id AND TRUE
              ) OR EXISTS (SELECT 1 FROM ticket_files hung WHERE hung.file_id = files_31.id AND TRUE) OR EXISTS (
                SELECT 1
                FROM comment_files hung JOIN comments told ON told.id = hung.comment_id
                WHERE hung.file_id = files_31.id AND TRUE
              ) OR EXISTS (
                SELECT 1
                FROM task_files shown JOIN tasks done ON done.id = shown.task_id
                WHERE shown.file_id = files_31.id AND TRUE
              )))
        )
        WHEN 'tea' THEN (
          SELECT json_object('__typename', 'Team', 'id', 'tea_' || teams_32.id)
          FROM teams teams_32
          WHERE teams_32.id = history_1.subject_id
        )
        WHEN 'tem' THEN (
          SELECT json_object('__typename', 'TeamMember', 'id', 'tem_' || team_members_33.id)
          FROM team_members team_members_33
          WHERE (team_members_33.id = history_1.subject_id AND team_members_33.ended_at IS NULL)
        )
        WHEN 'tkt' THEN (
          SELECT json_object('__typename', 'Ticket', 'id', 'tkt_' || tickets_34.id)
          FROM tickets tickets_34
          WHERE tickets_34.id = history_1.subject_id
        )
        WHEN 'com' THEN (
          SELECT json_object('__typename', 'Comment', 'id', 'com_' || comments_35.id)
          FROM comments comments_35
          WHERE comments_35.id = history_1.subject_id
        )
        WHEN 'tkl' THEN (
          SELECT json_object('__typename', 'TicketLink', 'id', 'tkl_' || ticket_links_36.id)
          FROM ticket_links ticket_links_36
          WHERE (ticket_links_36.id = history_1.subject_id AND ticket_links_36.ended_at IS NULL)
        )
        WHEN 'tkw' THEN (
          SELECT json_object('__typename', 'TicketWatcher', 'id', 'tkw_' || ticket_watchers_37.id)
          FROM ticket_watchers ticket_watchers_37
          WHERE (ticket_watchers_37.id = history_1.subject_id AND ticket_watchers_37.ended_at IS NULL)
        )
        WHEN 'wrk' THEN (
          SELECT json_object('__typename', 'WorkEntry', 'id', 'wrk_' || work_entries_38.id)
          FROM work_entries work_entries_38
          WHERE work_entries_38.id = history_1.subject_id
        )
        WHEN 'rtg' THEN (
          SELECT json_object('__typename', 'Rating', 'id', 'rtg_' || ratings_39.id)
          FROM ratings ratings_39
          WHERE ratings_39.id = history_1.subject_id
        )
        WHEN 'cst' THEN (
          SELECT json_object('__typename', 'Cost', 'id', 'cst_' || costs_40.id)
          FROM costs costs_40
          WHERE costs_40.id = history_1.subject_id
        )
        WHEN 'trf' THEN (
          SELECT json_object('__typename', 'Tariff', 'id', 'trf_' || tariffs_41.id)
          FROM tariffs tariffs_41
          WHERE tariffs_41.id = history_1.subject_id
        )
        WHEN 'bgt' THEN (
          SELECT json_object('__typename', 'Budget', 'id', 'bgt_' || budgets_42.id)
          FROM budgets budgets_42
          WHERE budgets_42.id = history_1.subject_id
        )
        WHEN 'scn' THEN (
          SELECT json_object('__typename', 'Scenario', 'id', 'scn_' || scenarios_43.id)
          FROM scenarios scenarios_43
          WHERE scenarios_43.id = history_1.subject_id
        )
        WHEN 'scv' THEN (
          SELECT json_object('__typename', 'ScenarioVersion', 'id', 'scv_' || scenario_versions_44.id)
          FROM scenario_versions scenario_versions_44
          WHERE scenario_versions_44.id = history_1.subject_id
        )
        WHEN 'prc' THEN (
          SELECT json_object('__typename', 'Process', 'id', 'prc_' || processes_45.id)
          FROM processes processes_45
          WHERE processes_45.id = history_1.subject_id
        )
        WHEN 'tsk' THEN (
          SELECT json_object('__typename', 'Task', 'id', 'tsk_' || tasks_46.id)
          FROM tasks tasks_46
          WHERE tasks_46.id = history_1.subject_id
        )
        WHEN 'imp' THEN (
          SELECT json_object('__typename', 'Import', 'id', 'imp_' || imports_47.id)
          FROM imports imports_47
          WHERE imports_47.id = history_1.subject_id
        )
        WHEN 'mal' THEN (
          SELECT json_object('__typename', 'Mail', 'id', 'mal_' || mails_48.id)
          FROM mails mails_48
          WHERE mails_48.id = history_1.subject_id
        )
        WHEN 'prf' THEN (
          SELECT json_object('__typename', 'Preference', 'id', 'prf_' || preferences_49.id)
          FROM preferences preferences_49
          WHERE preferences_49.id = history_1.subject_id
        )
        WHEN 'prt' THEN (
          SELECT json_object('__typename', 'Protocol', 'id', 'prt_' || protocols_50.id)
          FROM protocols protocols_50
          WHERE (protocols_50.id = history_1.subject_id AND EXISTS (SELECT 1 FROM assignments given WHERE given.id = protocols_50.assignment_id AND TRUE))
        )
        WHEN 'ctr' THEN (
          SELECT json_object('__typename', 'Contract', 'id', 'ctr_' || contracts_51.id)
          FROM contracts contracts_51
          WHERE contracts_51.id = history_1.subject_id
        )
        WHEN 'rpp' THEN (
          SELECT json_object('__typename', 'ReplacementProposal', 'id', 'rpp_' || replacement_proposals_52.id)
          FROM replacement_proposals replacement_proposals_52
          WHERE replacement_proposals_52.id = history_1.subject_id
        )
        WHEN 'rpm' THEN (
          SELECT json_object('__typename', 'Replacement', 'id', 'rpm_' || replacements_53.id)
          FROM replacements replacements_53
          WHERE replacements_53.id = history_1.subject_id
        )
        WHEN 'rpo' THEN (
          SELECT json_object('__typename', 'ReplacementOption', 'id', 'rpo_' || replacement_options_54.id)
          FROM replacement_options replacement_options_54
          WHERE replacement_options_54.id = history_1.subject_id
        )
        WHEN 'rpl' THEN (
          SELECT json_object('__typename', 'Reply', 'id', 'rpl_' || replies_55.id)
          FROM replies replies_55
          WHERE (replies_55.id = history_1.subject_id AND (replies_55.scope = 'GLOBAL' OR replies_55.team_id IN (SELECT mine.team_id FROM team_members mine WHERE mine.ended_at IS NULL AND mine.person_id = ?1) OR replies_55.person_id = ?1))
        )
        WHEN 'tks' THEN (
          SELECT json_object('__typename', 'TicketStep', 'id', 'tks_' || ticket_steps_56.id)
          FROM ticket_steps ticket_steps_56
          WHERE ticket_steps_56.id = history_1.subject_id
        )
        WHEN 'pol' THEN (
          SELECT json_object('__typename', 'Policy', 'id', 'pol_' || policies_57.id)
          FROM policies policies_57
          WHERE policies_57.id = history_1.subject_id
        )
        WHEN 'clk' THEN (
          SELECT json_object('__typename', 'Clock', 'id', 'clk_' || clocks_58.id)
          FROM clocks clocks_58
          WHERE clocks_58.id = history_1.subject_id
        )
        WHEN 'trn' THEN (
          SELECT json_object('__typename', 'TicketTurn', 'id', 'trn_' || ticket_turns_59.id)
          FROM ticket_turns ticket_turns_59
          WHERE ticket_turns_59.id = history_1.subject_id
        )
        WHEN 'viw' THEN (
          SELECT json_object('__typename', 'View', 'id', 'viw_' || views_60.id)
          FROM views views_60
          WHERE (views_60.id = history_1.subject_id AND (views_60.owner_id = ?1 OR views_60.audience = 'COMPANY' OR views_60.team_id IN (SELECT mine.team_id FROM team_members mine WHERE mine.ended_at IS NULL AND mine.person_id = ?1)))
        ) END))
    FROM (
      SELECT history_61.id, history_61.position, history_61.at, history_61.effective_at, history_61.name, history_61.changes, history_61.client_id, history_61.actor_id, history_61.on_behalf_of_id, history_61.subject_type, history_61.subject_id
      FROM history history_61
      WHERE ((history_61.audience <> 'PRIVATE' OR history_61.audience = 'PRIVATE' AND history_61.actor_id = ?1) AND history_61.at >= ?2 AND history_61.at < ?3)
      ORDER BY history_61.position DESC, history_61.id DESC
      LIMIT 5
    ) history_1
    LEFT JOIN people people_2 ON (people_2.id = history_1.actor_id AND people_2.withdrawn_at IS NULL)
    LEFT JOIN people people_3 ON (people_3.id = history_1.on_behalf_of_id AND people_3.withdrawn_at IS NULL)
    LEFT JOIN organisations organisations_4 ON organisations_4.id = history_1.client_id
  ) || ',' || substr(substr(json_object('pageInfo', json_object('hasNextPage', json(CASE WHEN EXISTS (
              SELECT 1
              FROM history history_62
              WHERE ((history_62.audience <> 'PRIVATE' OR history_62.audience = 'PRIVATE' AND history_62.actor_id = ?1) AND history_62.at >= ?2 AND history_62.at < ?3)
              ORDER BY history_62.position DESC, history_62.id DESC
              LIMIT 1 OFFSET 5
            ) THEN 'true' ELSE 'false' END),
          'endCursor', (
            SELECT 'b4799ddc.' || lower(hex(json_array(history_64.position, history_64.id)))
            FROM (
              SELECT history_65.position, history_65.id
              FROM history history_65
              WHERE ((history_65.audience <> 'PRIVATE' OR history_65.audience = 'PRIVATE' AND history_65.actor_id = ?1) AND history_65.at >= ?2 AND history_65.at < ?3)
              ORDER BY history_65.position DESC, history_65.id DESC
              LIMIT 5
            ) history_64
            ORDER BY history_64.position ASC, history_64.id ASC
            LIMIT 1
          ))), 2), -1, -1000000000) || '}}' AS BLOB)
