SELECT CAST('{"history":{' || substr(substr(json_object('pageInfo', json_object('hasNextPage', json(CASE WHEN EXISTS (
              SELECT 1
              FROM history history_1
              WHERE ((history_1.audience <> 'PRIVATE' OR history_1.audience = 'PRIVATE' AND history_1.actor_id = ?1) AND history_1.name IN (SELECT value FROM json_each(?2)) AND history_1.at >= ?3 AND history_1.actor_id = ?4 AND EXISTS (
                  SELECT 1
                  FROM people people_2
                  WHERE people_2.id = history_1.actor_id AND (people_2.withdrawn_at IS NULL AND people_2.id = ?4)
                ))
              ORDER BY history_1.position DESC, history_1.id DESC
              LIMIT 1 OFFSET 50
            ) THEN 'true' ELSE 'false' END),
          'endCursor', (
            SELECT 'b4799ddc.' || lower(hex(json_array(history_4.position, history_4.id)))
            FROM (
              SELECT history_5.position, history_5.id
              FROM history history_5
              WHERE ((history_5.audience <> 'PRIVATE' OR history_5.audience = 'PRIVATE' AND history_5.actor_id = ?1) AND history_5.name IN (SELECT value FROM json_each(?2)) AND history_5.at >= ?3 AND history_5.actor_id = ?4 AND EXISTS (
                  SELECT 1
                  FROM people people_6
                  WHERE people_6.id = history_5.actor_id AND (people_6.withdrawn_at IS NULL AND people_6.id = ?4)
                ))
              ORDER BY history_5.position DESC, history_5.id DESC
              LIMIT 50
            ) history_4
            ORDER BY history_4.position ASC, history_4.id ASC
            LIMIT 1
          ))), 2), -1, -1000000000) || ',"nodes":' || (
    SELECT json_group_array(json_object('id', 'evt_' || history_7.id,
        'name', history_7.name,
        'at', history_7.at,
        'effectiveAt', history_7.effective_at,
        'audience', history_7.audience,
        'requestId', history_7.request_id,
        'changes', json(history_7.changes),
        'actor', CASE WHEN people_8.id IS NOT NULL THEN json_object('id', 'per_' || people_8.id, 'name', people_8.name) END,
        'onBehalfOf', CASE WHEN people_9.id IS NOT NULL THEN json_object('id', 'per_' || people_9.id, 'name', people_9.name) END,
        'client', CASE WHEN organisations_10.id IS NOT NULL THEN json_object('id', 'org_' || organisations_10.id, 'name', organisations_10.name) END,
        'subject', CASE history_7.subject_type
        WHEN 'org' THEN (
          SELECT json_object('__typename', 'Organisation', 'id', 'org_' || organisations_11.id, 'name', organisations_11.name)
          FROM organisations organisations_11
          WHERE organisations_11.id = history_7.subject_id
        )
        WHEN 'per' THEN (
          SELECT json_object('__typename', 'Person', 'id', 'per_' || people_12.id, 'name', people_12.name)
          FROM people people_12
          WHERE (people_12.id = history_7.subject_id AND people_12.withdrawn_at IS NULL)
        )
        WHEN 'mem' THEN (
          SELECT json_object('__typename',
            'Membership',
            'id', 'mem_' || memberships_13.id,
            'role', memberships_13.role,
            'person', CASE WHEN people_14.id IS NOT NULL THEN json_object('id', 'per_' || people_14.id, 'name', people_14.name) END,
            'organisation', CASE WHEN organisations_15.id IS NOT NULL THEN json_object('id', 'org_' || organisations_15.id, 'name', organisations_15.name) END)
          FROM memberships memberships_13
          LEFT JOIN people people_14 ON (people_14.id = memberships_13.person_id AND people_14.withdrawn_at IS NULL)
          LEFT JOIN organisations organisations_15 ON organisations_15.id = memberships_13.organisation_id
          WHERE memberships_13.id = history_7.subject_id
        )
        WHEN 'ses' THEN (
          SELECT json_object('__typename', 'Session', 'id', 'ses_' || sessions_16.id)
          FROM sessions sessions_16
          WHERE (sessions_16.id = history_7.subject_id AND sessions_16.person_id = ?1)
        )
        WHEN 'tok' THEN (
          SELECT json_object('__typename', 'Token', 'id', 'tok_' || tokens_17.id, 'name', tokens_17.name)
          FROM tokens tokens_17
          WHERE (tokens_17.id = history_7.subject_id AND tokens_17.person_id = ?1)
        )
        WHEN 'dec' THEN (
          SELECT json_object('__typename', 'Decision', 'id', 'dec_' || decisions_18.id)
          FROM decisions decisions_18
          WHERE decisions_18.id = history_7.subject_id
        )
        WHEN 'opt' THEN (
          SELECT json_object('__typename', 'Option', 'id', 'opt_' || options_19.id)
          FROM options options_19
          WHERE options_19.id = history_7.subject_id
        )
        WHEN 'apr' THEN (
          SELECT json_object('__typename', 'Approver', 'id', 'apr_' || approvers_20.id)
          FROM approvers approvers_20
          WHERE approvers_20.id = history_7.subject_id
        )
        WHEN 'rmk' THEN (
          SELECT json_object('__typename', 'Remark', 'id', 'rmk_' || remarks_21.id)
          FROM remarks remarks_21
          WHERE remarks_21.id = history_7.subject_id
        )
        WHEN 'dlg' THEN (
          SELECT json_object('__typename', 'Delegation', 'id', 'dlg_' || delegations_22.id)
          FROM delegations delegations_22
          WHERE delegations_22.id = history_7.subject_id
        )
        WHEN 'suc' THEN (
          SELECT json_object('__typename', 'Succession', 'id', 'suc_' || successions_23.id)
          FROM successions successions_23
          WHERE successions_23.id = history_7.subject_id
        )
        WHEN 'mod' THEN (
          SELECT json_object('__typename',
            'DeviceModel',
            'id', 'mod_' || device_models_24.id,
            'manufacturer', device_models_24.manufacturer,
            'name', device_models_24.name)
          FROM device_models device_models_24
          WHERE device_models_24.id = history_7.subject_id
        )
        WHEN 'lik' THEN (
          SELECT json_object('__typename', 'Likeness', 'id', 'lik_' || likenesses_25.id)
          FROM likenesses likenesses_25
          WHERE likenesses_25.id = history_7.subject_id
        )
        WHEN 'lbl' THEN (
          SELECT json_object('__typename', 'Label', 'id', 'lbl_' || labels_26.id)
          FROM labels labels_26
          WHERE labels_26.id = history_7.subject_id
        )
        WHEN 'dev' THEN (
          SELECT json_object('__typename',
            'Device',
            'id', 'dev_' || devices_27.id,
            'tag', devices_27.tag,
            'model', CASE WHEN device_models_28.id IS NOT NULL THEN json_object('id', 'mod_' || device_models_28.id,
              'manufacturer', device_models_28.manufacturer,
              'name', device_models_28.name) END)
          FROM devices devices_27
          LEFT JOIN device_models device_models_28 ON device_models_28.id = devices_27.model_id
          WHERE (devices_27.id = history_7.subject_id AND devices_27.withdrawn_at IS NULL)
        )
        WHEN 'asg' THEN (
          SELECT json_object('__typename', 'Assignment', 'id', 'asg_' || assignments_29.id)
          FROM assignments assignments_29
          WHERE assignments_29.id = history_7.subject_id
        )
        WHEN 'svc' THEN (
          SELECT json_object('__typename', 'Service', 'id', 'svc_' || services_30.id)
          FROM services services_30
          WHERE services_30.id = history_7.subject_id
        )
        WHEN 'sys' THEN (
          SELECT json_object('__typename', 'System', 'id', 'sys_' || systems_31.id)
          FROM systems systems_31
          WHERE systems_31.id = history_7.subject_id
        )
        WHEN 'acc' THEN (
          SELECT json_object('__typename', 'Access', 'id', 'acc_' || accesses_32.id)
          FROM accesses accesses_32
          WHERE accesses_32.id = history_7.subject_id
        )
        WHEN 'bun' THEN (
          SELECT json_object('__typename', 'Bundle', 'id', 'bun_' || bundles_33.id)
          FROM bundles bundles_33
          WHERE bundles_33.id = history_7.subject_id
        )
        WHEN 'bit' THEN (
          SELECT json_object('__typename', 'BundleItem', 'id', 'bit_' || bundle_items_34.id)
          FROM bundle_items bundle_items_34
          WHERE bundle_items_34.id = history_7.subject_id
        )
        WHEN 'arq' THEN (
          SELECT json_object('__typename', 'AccessRequest', 'id', 'arq_' || access_requests_35.id)
          FROM access_requests access_requests_35
          WHERE access_requests_35.id = history_7.subject_id
        )
        WHEN 'rev' THEN (
          SELECT json_object('__typename', 'AccessReview', 'id', 'rev_' || access_reviews_36.id)
          FROM access_reviews access_reviews_36
          WHERE access_reviews_36.id = history_7.subject_id
        )
        WHEN 'rvl' THEN (
          SELECT json_object('__typename', 'AccessReviewLine', 'id', 'rvl_' || access_review_lines_37.id)
          FROM access_review_lines access_review_lines_37
          WHERE access_review_lines_37.id = history_7.subject_id
        )
        WHEN 'cal' THEN (
          SELECT json_object('__typename', 'Calendar', 'id', 'cal_' || calendars_38.id)
          FROM calendars calendars_38
          WHERE calendars_38.id = history_7.subject_id
        )
        WHEN 'clo' THEN (
          SELECT json_object('__typename', 'Closure', 'id', 'clo_' || closures_39.id)
          FROM closures closures_39
          WHERE closures_39.id = history_7.subject_id
        )
        WHEN 'fil' THEN (
          SELECT json_object('__typename', 'File', 'id', 'fil_' || files_40.id)
          FROM files files_40
          WHERE (files_40.id = history_7.subject_id AND ((files_40.state <> 'ATTACHED' AND files_40.sender_id = ?1) OR EXISTS (
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
        )
        WHEN 'tea' THEN (
          SELECT json_object('__typename', 'Team', 'id', 'tea_' || teams_41.id)
          FROM teams teams_41
          WHERE teams_41.id = history_7.subject_id
        )
        WHEN 'tem' THEN (
          SELECT json_object('__typename', 'TeamMember', 'id', 'tem_' || team_members_42.id)
          FROM team_members team_members_42
          WHERE (team_members_42.id = history_7.subject_id AND team_members_42.ended_at IS NULL)
        )
        WHEN 'tkt' THEN (
          SELECT json_object('__typename',
            'Ticket',
            'id', 'tkt_' || tickets_43.id,
            'number', tickets_43.number,
            'title', tickets_43.title,
            'client', CASE WHEN organisations_44.id IS NOT NULL THEN json_object('id', 'org_' || organisations_44.id, 'code', organisations_44.code) END)
          FROM tickets tickets_43
          LEFT JOIN organisations organisations_44 ON organisations_44.id = tickets_43.client_id
          WHERE tickets_43.id = history_7.subject_id
        )
        WHEN 'com' THEN (
          SELECT json_object('__typename',
            'Comment',
            'id', 'com_' || comments_45.id,
            'ticket', CASE WHEN tickets_46.id IS NOT NULL THEN json_object('id', 'tkt_' || tickets_46.id,
              'number', tickets_46.number,
              'title', tickets_46.title,
              'client', CASE WHEN organisations_47.id IS NOT NULL THEN json_object('id', 'org_' || organisations_47.id, 'code', organisations_47.code) END) END)
          FROM comments comments_45
          LEFT JOIN tickets tickets_46 ON tickets_46.id = comments_45.ticket_id
          LEFT JOIN organisations organisations_47 ON organisations_47.id = tickets_46.client_id
          WHERE comments_45.id = history_7.subject_id
        )
        WHEN 'tkl' THEN (
          SELECT json_object('__typename', 'TicketLink', 'id', 'tkl_' || ticket_links_48.id)
          FROM ticket_links ticket_links_48
          WHERE (ticket_links_48.id = history_7.subject_id AND ticket_links_48.ended_at IS NULL)
        )
        WHEN 'tkw' THEN (
          SELECT json_object('__typename', 'TicketWatcher', 'id', 'tkw_' || ticket_watchers_49.id)
          FROM ticket_watchers ticket_watchers_49
          WHERE (ticket_watchers_49.id = history_7.subject_id AND ticket_watchers_49.ended_at IS NULL)
        )
        WHEN 'wrk' THEN (
          SELECT json_object('__typename', 'WorkEntry', 'id', 'wrk_' || work_entries_50.id)
          FROM work_entries work_entries_50
          WHERE work_entries_50.id = history_7.subject_id
        )
        WHEN 'rtg' THEN (
          SELECT json_object('__typename', 'Rating', 'id', 'rtg_' || ratings_51.id)
          FROM ratings ratings_51
          WHERE ratings_51.id = history_7.subject_id
        )
        WHEN 'cst' THEN (
          SELECT json_object('__typename', 'Cost', 'id', 'cst_' || costs_52.id)
          FROM costs costs_52
          WHERE costs_52.id = history_7.subject_id
        )
        WHEN 'trf' THEN (
          SELECT json_object('__typename', 'Tariff', 'id', 'trf_' || tariffs_53.id)
          FROM tariffs tariffs_53
          WHERE tariffs_53.id = history_7.subject_id
        )
        WHEN 'bgt' THEN (
          SELECT json_object('__typename', 'Budget', 'id', 'bgt_' || budgets_54.id)
          FROM budgets budgets_54
          WHERE budgets_54.id = history_7.subject_id
        )
        WHEN 'scn' THEN (
          SELECT json_object('__typename', 'Scenario', 'id', 'scn_' || scenarios_55.id)
          FROM scenarios scenarios_55
          WHERE scenarios_55.id = history_7.subject_id
        )
        WHEN 'scv' THEN (
          SELECT json_object('__typename', 'ScenarioVersion', 'id', 'scv_' || scenario_versions_56.id)
          FROM scenario_versions scenario_versions_56
          WHERE scenario_versions_56.id = history_7.subject_id
        )
        WHEN 'prc' THEN (
          SELECT json_object('__typename',
            'Process',
            'id', 'prc_' || processes_57.id,
            'namePl', processes_57.name_pl,
            'nameEn', processes_57.name_en)
          FROM processes processes_57
          WHERE processes_57.id = history_7.subject_id
        )
        WHEN 'tsk' THEN (
          SELECT json_object('__typename',
            'Task',
            'id', 'tsk_' || tasks_58.id,
            'titlePl', tasks_58.title_pl,
            'titleEn', tasks_58.title_en,
            'process', CASE WHEN processes_59.id IS NOT NULL THEN json_object('id', 'prc_' || processes_59.id) END)
          FROM tasks tasks_58
          LEFT JOIN processes processes_59 ON processes_59.id = tasks_58.process_id
          WHERE tasks_58.id = history_7.subject_id
        )
        WHEN 'imp' THEN (
          SELECT json_object('__typename', 'Import', 'id', 'imp_' || imports_60.id, 'fileName', imports_60.file_name)
          FROM imports imports_60
          WHERE imports_60.id = history_7.subject_id
        )
        WHEN 'mal' THEN (
          SELECT json_object('__typename', 'Mail', 'id', 'mal_' || mails_61.id)
          FROM mails mails_61
          WHERE mails_61.id = history_7.subject_id
        )
        WHEN 'prf' THEN (
          SELECT json_object('__typename', 'Preference', 'id', 'prf_' || preferences_62.id)
          FROM preferences preferences_62
          WHERE preferences_62.id = history_7.subject_id
        )
        WHEN 'prt' THEN (
          SELECT json_object('__typename', 'Protocol', 'id', 'prt_' || protocols_63.id)
          FROM protocols protocols_63
          WHERE (protocols_63.id = history_7.subject_id AND EXISTS (SELECT 1 FROM assignments given WHERE given.id = protocols_63.assignment_id AND TRUE))
        )
        WHEN 'ctr' THEN (
          SELECT json_object('__typename', 'Contract', 'id', 'ctr_' || contracts_64.id)
          FROM contracts contracts_64
          WHERE contracts_64.id = history_7.subject_id
        )
        WHEN 'rpp' THEN (
          SELECT json_object('__typename', 'ReplacementProposal', 'id', 'rpp_' || replacement_proposals_65.id)
          FROM replacement_proposals replacement_proposals_65
          WHERE replacement_proposals_65.id = history_7.subject_id
        )
        WHEN 'rpm' THEN (
          SELECT json_object('__typename', 'Replacement', 'id', 'rpm_' || replacements_66.id)
          FROM replacements replacements_66
          WHERE replacements_66.id = history_7.subject_id
        )
        WHEN 'rpo' THEN (
          SELECT json_object('__typename', 'ReplacementOption', 'id', 'rpo_' || replacement_options_67.id)
          FROM replacement_options replacement_options_67
          WHERE replacement_options_67.id = history_7.subject_id
        )
        WHEN 'rpl' THEN (
          SELECT json_object('__typename', 'Reply', 'id', 'rpl_' || replies_68.id)
          FROM replies replies_68
          WHERE (replies_68.id = history_7.subject_id AND (replies_68.scope = 'GLOBAL' OR replies_68.team_id IN (SELECT mine.team_id FROM team_members mine WHERE mine.ended_at IS NULL AND mine.person_id = ?1) OR replies_68.person_id = ?1))
        )
        WHEN 'tks' THEN (
          SELECT json_object('__typename', 'TicketStep', 'id', 'tks_' || ticket_steps_69.id)
          FROM ticket_steps ticket_steps_69
          WHERE ticket_steps_69.id = history_7.subject_id
        )
        WHEN 'pol' THEN (
          SELECT json_object('__typename', 'Policy', 'id', 'pol_' || policies_70.id)
          FROM policies policies_70
          WHERE policies_70.id = history_7.subject_id
        )
        WHEN 'clk' THEN (
          SELECT json_object('__typename', 'Clock', 'id', 'clk_' || clocks_71.id)
          FROM clocks clocks_71
          WHERE clocks_71.id = history_7.subject_id
        )
        WHEN 'trn' THEN (
          SELECT json_object('__typename', 'TicketTurn', 'id', 'trn_' || ticket_turns_72.id)
          FROM ticket_turns ticket_turns_72
          WHERE ticket_turns_72.id = history_7.subject_id
        )
        WHEN 'viw' THEN (
          SELECT json_object('__typename', 'View', 'id', 'viw_' || views_73.id)
          FROM views views_73
          WHERE (views_73.id = history_7.subject_id AND (views_73.owner_id = ?1 OR views_73.audience = 'COMPANY' OR views_73.team_id IN (SELECT mine.team_id FROM team_members mine WHERE mine.ended_at IS NULL AND mine.person_id = ?1)))
        ) END))
    FROM (
      SELECT history_74.id, history_74.name, history_74.at, history_74.effective_at, history_74.audience, history_74.request_id, history_74.changes, history_74.client_id, history_74.actor_id, history_74.on_behalf_of_id, history_74.subject_type, history_74.subject_id
      FROM history history_74
      WHERE ((history_74.audience <> 'PRIVATE' OR history_74.audience = 'PRIVATE' AND history_74.actor_id = ?1) AND history_74.name IN (SELECT value FROM json_each(?2)) AND history_74.at >= ?3 AND history_74.actor_id = ?4 AND EXISTS (
          SELECT 1
          FROM people people_75
          WHERE people_75.id = history_74.actor_id AND (people_75.withdrawn_at IS NULL AND people_75.id = ?4)
        ))
      ORDER BY history_74.position DESC, history_74.id DESC
      LIMIT 50
    ) history_7
    LEFT JOIN people people_8 ON (people_8.id = history_7.actor_id AND people_8.withdrawn_at IS NULL)
    LEFT JOIN people people_9 ON (people_9.id = history_7.on_behalf_of_id AND people_9.withdrawn_at IS NULL)
    LEFT JOIN organisations organisations_10 ON organisations_10.id = history_7.client_id
  ) || '}}' AS BLOB)
