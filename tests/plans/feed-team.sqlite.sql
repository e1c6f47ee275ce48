SELECT CAST('{"history":{' || substr(substr(json_object('pageInfo', json_object('hasNextPage', json(CASE WHEN EXISTS (
              SELECT 1
              FROM history history_1
              WHERE (history_1.audience <> 'PRIVATE' OR history_1.audience = 'PRIVATE' AND history_1.actor_id = ?1)
              ORDER BY history_1.position DESC, history_1.id DESC
              LIMIT 1 OFFSET 5
            ) THEN 'true' ELSE 'false' END),
          'endCursor', (
            SELECT 'b4799ddc.' || lower(hex(json_array(history_3.position, history_3.id)))
            FROM (
              SELECT history_4.position, history_4.id
              FROM history history_4
              WHERE (history_4.audience <> 'PRIVATE' OR history_4.audience = 'PRIVATE' AND history_4.actor_id = ?1)
              ORDER BY history_4.position DESC, history_4.id DESC
              LIMIT 5
            ) history_3
            ORDER BY history_3.position ASC, history_3.id ASC
            LIMIT 1
          ))), 2), -1, -1000000000) || ',"nodes":' || (
    SELECT json_group_array(json_object('position', CAST(history_5.position AS TEXT),
        'name', history_5.name,
        'effectiveAt', history_5.effective_at,
        'changes', json(history_5.changes),
        'actor', CASE WHEN people_6.id IS NOT NULL THEN json_object('name', people_6.name) END,
        'subject', CASE history_5.subject_type
        WHEN 'org' THEN (
          SELECT json_object('__typename', 'Organisation', 'id', 'org_' || organisations_7.id)
          FROM organisations organisations_7
          WHERE organisations_7.id = history_5.subject_id
        )
        WHEN 'per' THEN (
          SELECT json_object('__typename', 'Person', 'id', 'per_' || people_8.id, 'name', people_8.name)
          FROM people people_8
          WHERE (people_8.id = history_5.subject_id AND people_8.withdrawn_at IS NULL)
        )
        WHEN 'mem' THEN (
          SELECT json_object('__typename', 'Membership', 'id', 'mem_' || memberships_9.id)
          FROM memberships memberships_9
          WHERE memberships_9.id = history_5.subject_id
        )
        WHEN 'ses' THEN (
          SELECT json_object('__typename', 'Session', 'id', 'ses_' || sessions_10.id)
          FROM sessions sessions_10
          WHERE (sessions_10.id = history_5.subject_id AND sessions_10.person_id = ?1)
        )
        WHEN 'tok' THEN (
          SELECT json_object('__typename', 'Token', 'id', 'tok_' || tokens_11.id)
          FROM tokens tokens_11
          WHERE (tokens_11.id = history_5.subject_id AND tokens_11.person_id = ?1)
        )
        WHEN 'dec' THEN (
          SELECT json_object('__typename', 'Decision', 'id', 'dec_' || decisions_12.id)
          FROM decisions decisions_12
          WHERE decisions_12.id = history_5.subject_id
        )
        WHEN 'opt' THEN (
          SELECT json_object('__typename', 'Option', 'id', 'opt_' || options_13.id)
          FROM options options_13
          WHERE options_13.id = history_5.subject_id
        )
        WHEN 'apr' THEN (
          SELECT json_object('__typename', 'Approver', 'id', 'apr_' || approvers_14.id)
          FROM approvers approvers_14
          WHERE approvers_14.id = history_5.subject_id
        )
        WHEN 'rmk' THEN (
          SELECT json_object('__typename', 'Remark', 'id', 'rmk_' || remarks_15.id)
          FROM remarks remarks_15
          WHERE remarks_15.id = history_5.subject_id
        )
        WHEN 'dlg' THEN (
          SELECT json_object('__typename', 'Delegation', 'id', 'dlg_' || delegations_16.id)
          FROM delegations delegations_16
          WHERE delegations_16.id = history_5.subject_id
        )
        WHEN 'suc' THEN (
          SELECT json_object('__typename', 'Succession', 'id', 'suc_' || successions_17.id)
          FROM successions successions_17
          WHERE successions_17.id = history_5.subject_id
        )
        WHEN 'mod' THEN (
          SELECT json_object('__typename', 'DeviceModel', 'id', 'mod_' || device_models_18.id)
          FROM device_models device_models_18
          WHERE device_models_18.id = history_5.subject_id
        )
        WHEN 'lik' THEN (
          SELECT json_object('__typename', 'Likeness', 'id', 'lik_' || likenesses_19.id)
          FROM likenesses likenesses_19
          WHERE likenesses_19.id = history_5.subject_id
        )
        WHEN 'lbl' THEN (
          SELECT json_object('__typename', 'Label', 'id', 'lbl_' || labels_20.id)
          FROM labels labels_20
          WHERE labels_20.id = history_5.subject_id
        )
        WHEN 'dev' THEN (
          SELECT json_object('__typename', 'Device', 'id', 'dev_' || devices_21.id, 'tag', devices_21.tag)
          FROM devices devices_21
          WHERE (devices_21.id = history_5.subject_id AND devices_21.withdrawn_at IS NULL)
        )
        WHEN 'asg' THEN (
          SELECT json_object('__typename', 'Assignment', 'id', 'asg_' || assignments_22.id)
          FROM assignments assignments_22
          WHERE assignments_22.id = history_5.subject_id
        )
        WHEN 'svc' THEN (
          SELECT json_object('__typename', 'Service', 'id', 'svc_' || services_23.id)
          FROM services services_23
          WHERE services_23.id = history_5.subject_id
        )
        WHEN 'sys' THEN (
          SELECT json_object('__typename', 'System', 'id', 'sys_' || systems_24.id)
          FROM systems systems_24
          WHERE systems_24.id = history_5.subject_id
        )
        WHEN 'acc' THEN (
          SELECT json_object('__typename', 'Access', 'id', 'acc_' || accesses_25.id)
          FROM accesses accesses_25
          WHERE accesses_25.id = history_5.subject_id
        )
        WHEN 'bun' THEN (
          SELECT json_object('__typename', 'Bundle', 'id', 'bun_' || bundles_26.id)
          FROM bundles bundles_26
          WHERE bundles_26.id = history_5.subject_id
        )
        WHEN 'bit' THEN (
          SELECT json_object('__typename', 'BundleItem', 'id', 'bit_' || bundle_items_27.id)
          FROM bundle_items bundle_items_27
          WHERE bundle_items_27.id = history_5.subject_id
        )
        WHEN 'arq' THEN (
          SELECT json_object('__typename', 'AccessRequest', 'id', 'arq_' || access_requests_28.id)
          FROM access_requests access_requests_28
          WHERE access_requests_28.id = history_5.subject_id
        )
        WHEN 'rev' THEN (
          SELECT json_object('__typename', 'AccessReview', 'id', 'rev_' || access_reviews_29.id)
          FROM access_reviews access_reviews_29
          WHERE access_reviews_29.id = history_5.subject_id
        )
        WHEN 'rvl' THEN (
          SELECT json_object('__typename', 'AccessReviewLine', 'id', 'rvl_' || access_review_lines_30.id)
          FROM access_review_lines access_review_lines_30
          WHERE access_review_lines_30.id = history_5.subject_id
        )
        WHEN 'cal' THEN (
          SELECT json_object('__typename', 'Calendar', 'id', 'cal_' || calendars_31.id)
          FROM calendars calendars_31
          WHERE calendars_31.id = history_5.subject_id
        )
        WHEN 'clo' THEN (
          SELECT json_object('__typename', 'Closure', 'id', 'clo_' || closures_32.id)
          FROM closures closures_32
          WHERE closures_32.id = history_5.subject_id
        )
        WHEN 'fil' THEN (
          SELECT json_object('__typename', 'File', 'id', 'fil_' || files_33.id)
          FROM files files_33
          WHERE (files_33.id = history_5.subject_id AND ((files_33.state <> 'ATTACHED' AND files_33.sender_id = ?1) OR EXISTS (
                SELECT 1
                FROM protocols drawn JOIN assignments given ON given.id = drawn.assignment_id
                WHERE drawn.file_id = files_33.id AND TRUE
              ) OR EXISTS (SELECT 1 FROM ticket_files hung WHERE hung.file_id = files_33.id AND TRUE) OR EXISTS (
                SELECT 1
                FROM comment_files hung JOIN comments told ON told.id = hung.comment_id
                WHERE hung.file_id = files_33.id AND TRUE
              ) OR EXISTS (
                SELECT 1
                FROM task_files shown JOIN tasks done ON done.id = shown.task_id
                WHERE shown.file_id = files_33.id AND TRUE
              )))
        )
        WHEN 'tea' THEN (
          SELECT json_object('__typename', 'Team', 'id', 'tea_' || teams_34.id)
          FROM teams teams_34
          WHERE teams_34.id = history_5.subject_id
        )
        WHEN 'tem' THEN (
          SELECT json_object('__typename', 'TeamMember', 'id', 'tem_' || team_members_35.id)
          FROM team_members team_members_35
          WHERE (team_members_35.id = history_5.subject_id AND team_members_35.ended_at IS NULL)
        )
        WHEN 'tkt' THEN (
          SELECT json_object('__typename',
            'Ticket',
            'id', 'tkt_' || tickets_36.id,
            'number', tickets_36.number,
            'title', tickets_36.title)
          FROM tickets tickets_36
          WHERE tickets_36.id = history_5.subject_id
        )
        WHEN 'com' THEN (
          SELECT json_object('__typename', 'Comment', 'id', 'com_' || comments_37.id)
          FROM comments comments_37
          WHERE comments_37.id = history_5.subject_id
        )
        WHEN 'tkl' THEN (
          SELECT json_object('__typename', 'TicketLink', 'id', 'tkl_' || ticket_links_38.id)
          FROM ticket_links ticket_links_38
          WHERE (ticket_links_38.id = history_5.subject_id AND ticket_links_38.ended_at IS NULL)
        )
        WHEN 'tkw' THEN (
          SELECT json_object('__typename', 'TicketWatcher', 'id', 'tkw_' || ticket_watchers_39.id)
          FROM ticket_watchers ticket_watchers_39
          WHERE (ticket_watchers_39.id = history_5.subject_id AND ticket_watchers_39.ended_at IS NULL)
        )
        WHEN 'wrk' THEN (
          SELECT json_object('__typename', 'WorkEntry', 'id', 'wrk_' || work_entries_40.id)
          FROM work_entries work_entries_40
          WHERE work_entries_40.id = history_5.subject_id
        )
        WHEN 'rtg' THEN (
          SELECT json_object('__typename', 'Rating', 'id', 'rtg_' || ratings_41.id)
          FROM ratings ratings_41
          WHERE ratings_41.id = history_5.subject_id
        )
        WHEN 'cst' THEN (
          SELECT json_object('__typename', 'Cost', 'id', 'cst_' || costs_42.id)
          FROM costs costs_42
          WHERE costs_42.id = history_5.subject_id
        )
        WHEN 'trf' THEN (
          SELECT json_object('__typename', 'Tariff', 'id', 'trf_' || tariffs_43.id)
          FROM tariffs tariffs_43
          WHERE tariffs_43.id = history_5.subject_id
        )
        WHEN 'bgt' THEN (
          SELECT json_object('__typename', 'Budget', 'id', 'bgt_' || budgets_44.id)
          FROM budgets budgets_44
          WHERE budgets_44.id = history_5.subject_id
        )
        WHEN 'scn' THEN (
          SELECT json_object('__typename', 'Scenario', 'id', 'scn_' || scenarios_45.id)
          FROM scenarios scenarios_45
          WHERE scenarios_45.id = history_5.subject_id
        )
        WHEN 'scv' THEN (
          SELECT json_object('__typename', 'ScenarioVersion', 'id', 'scv_' || scenario_versions_46.id)
          FROM scenario_versions scenario_versions_46
          WHERE scenario_versions_46.id = history_5.subject_id
        )
        WHEN 'prc' THEN (
          SELECT json_object('__typename', 'Process', 'id', 'prc_' || processes_47.id)
          FROM processes processes_47
          WHERE processes_47.id = history_5.subject_id
        )
        WHEN 'tsk' THEN (
          SELECT json_object('__typename', 'Task', 'id', 'tsk_' || tasks_48.id)
          FROM tasks tasks_48
          WHERE tasks_48.id = history_5.subject_id
        )
        WHEN 'imp' THEN (
          SELECT json_object('__typename', 'Import', 'id', 'imp_' || imports_49.id)
          FROM imports imports_49
          WHERE imports_49.id = history_5.subject_id
        )
        WHEN 'mal' THEN (
          SELECT json_object('__typename', 'Mail', 'id', 'mal_' || mails_50.id)
          FROM mails mails_50
          WHERE mails_50.id = history_5.subject_id
        )
        WHEN 'prf' THEN (
          SELECT json_object('__typename', 'Preference', 'id', 'prf_' || preferences_51.id)
          FROM preferences preferences_51
          WHERE preferences_51.id = history_5.subject_id
        )
        WHEN 'prt' THEN (
          SELECT json_object('__typename', 'Protocol', 'id', 'prt_' || protocols_52.id)
          FROM protocols protocols_52
          WHERE (protocols_52.id = history_5.subject_id AND EXISTS (SELECT 1 FROM assignments given WHERE given.id = protocols_52.assignment_id AND TRUE))
        )
        WHEN 'ctr' THEN (
          SELECT json_object('__typename', 'Contract', 'id', 'ctr_' || contracts_53.id)
          FROM contracts contracts_53
          WHERE contracts_53.id = history_5.subject_id
        )
        WHEN 'rpp' THEN (
          SELECT json_object('__typename', 'ReplacementProposal', 'id', 'rpp_' || replacement_proposals_54.id)
          FROM replacement_proposals replacement_proposals_54
          WHERE replacement_proposals_54.id = history_5.subject_id
        )
        WHEN 'rpm' THEN (
          SELECT json_object('__typename', 'Replacement', 'id', 'rpm_' || replacements_55.id)
          FROM replacements replacements_55
          WHERE replacements_55.id = history_5.subject_id
        )
        WHEN 'rpo' THEN (
          SELECT json_object('__typename', 'ReplacementOption', 'id', 'rpo_' || replacement_options_56.id)
          FROM replacement_options replacement_options_56
          WHERE replacement_options_56.id = history_5.subject_id
        )
        WHEN 'rpl' THEN (
          SELECT json_object('__typename', 'Reply', 'id', 'rpl_' || replies_57.id)
          FROM replies replies_57
          WHERE (replies_57.id = history_5.subject_id AND (replies_57.scope = 'GLOBAL' OR replies_57.team_id IN (SELECT mine.team_id FROM team_members mine WHERE mine.ended_at IS NULL AND mine.person_id = ?1) OR replies_57.person_id = ?1))
        )
        WHEN 'tks' THEN (
          SELECT json_object('__typename', 'TicketStep', 'id', 'tks_' || ticket_steps_58.id)
          FROM ticket_steps ticket_steps_58
          WHERE ticket_steps_58.id = history_5.subject_id
        )
        WHEN 'pol' THEN (
          SELECT json_object('__typename', 'Policy', 'id', 'pol_' || policies_59.id)
          FROM policies policies_59
          WHERE policies_59.id = history_5.subject_id
        )
        WHEN 'clk' THEN (
          SELECT json_object('__typename', 'Clock', 'id', 'clk_' || clocks_60.id)
          FROM clocks clocks_60
          WHERE clocks_60.id = history_5.subject_id
        )
        WHEN 'trn' THEN (
          SELECT json_object('__typename', 'TicketTurn', 'id', 'trn_' || ticket_turns_61.id)
          FROM ticket_turns ticket_turns_61
          WHERE ticket_turns_61.id = history_5.subject_id
        )
        WHEN 'viw' THEN (
          SELECT json_object('__typename', 'View', 'id', 'viw_' || views_62.id)
          FROM views views_62
          WHERE (views_62.id = history_5.subject_id AND (views_62.owner_id = ?1 OR views_62.audience = 'COMPANY' OR views_62.team_id IN (SELECT mine.team_id FROM team_members mine WHERE mine.ended_at IS NULL AND mine.person_id = ?1)))
        ) END))
    FROM (
      SELECT history_63.position, history_63.name, history_63.effective_at, history_63.changes, history_63.id, history_63.client_id, history_63.actor_id, history_63.subject_type, history_63.subject_id
      FROM history history_63
      WHERE (history_63.audience <> 'PRIVATE' OR history_63.audience = 'PRIVATE' AND history_63.actor_id = ?1)
      ORDER BY history_63.position DESC, history_63.id DESC
      LIMIT 5
    ) history_5
    LEFT JOIN people people_6 ON (people_6.id = history_5.actor_id AND people_6.withdrawn_at IS NULL)
  ) || '}}' AS BLOB)
