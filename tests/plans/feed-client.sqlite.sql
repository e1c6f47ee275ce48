SELECT CAST('{"history":{' || substr(substr(json_object('pageInfo', json_object('hasNextPage', json(CASE WHEN EXISTS (
              SELECT 1
              FROM history history_1
              WHERE ((history_1.audience = 'SHARED' AND history_1.client_id = ?1) OR history_1.audience = 'PRIVATE' AND history_1.actor_id = ?2)
              ORDER BY history_1.position DESC, history_1.id DESC
              LIMIT 1 OFFSET 5
            ) THEN 'true' ELSE 'false' END),
          'endCursor', (
            SELECT 'b4799ddc.' || lower(hex(json_array(history_3.position, history_3.id)))
            FROM (
              SELECT history_4.position, history_4.id
              FROM history history_4
              WHERE ((history_4.audience = 'SHARED' AND history_4.client_id = ?1) OR history_4.audience = 'PRIVATE' AND history_4.actor_id = ?2)
              ORDER BY history_4.position DESC, history_4.id DESC
              LIMIT 5
            ) history_3
            ORDER BY history_3.position ASC, history_3.id ASC
            LIMIT 1
          ))), 2), -1, -1000000000) || ',"nodes":' || (
    SELECT json_group_array(json_object('position', CAST(history_5.position AS TEXT),
        'name', history_5.name,
        'effectiveAt', history_5.effective_at,
        'changes', json(CASE WHEN history_5.client_id = ?1 THEN history_5.changes END),
        'actor', CASE WHEN people_6.id IS NOT NULL THEN json_object('name', people_6.name) END,
        'subject', CASE history_5.subject_type
        WHEN 'org' THEN (
          SELECT json_object('__typename', 'Organisation', 'id', 'org_' || organisations_7.id)
          FROM organisations organisations_7
          WHERE (organisations_7.id = history_5.subject_id AND (organisations_7.id = ?1 OR (organisations_7.id = ?3 OR organisations_7.kind = 'ENTERPRISE')))
        )
        WHEN 'per' THEN (
          SELECT json_object('__typename', 'Person', 'id', 'per_' || people_8.id, 'name', people_8.name)
          FROM people people_8
          WHERE (people_8.id = history_5.subject_id AND people_8.withdrawn_at IS NULL AND (people_8.client_id = ?1 OR people_8.id = ?2 OR people_8.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
        )
        WHEN 'mem' THEN (
          SELECT json_object('__typename', 'Membership', 'id', 'mem_' || memberships_9.id)
          FROM memberships memberships_9
          WHERE (memberships_9.id = history_5.subject_id AND (memberships_9.person_id = ?2 OR memberships_9.client_id = ?1 OR memberships_9.organisation_id = ?1))
        )
        WHEN 'ses' THEN (
          SELECT json_object('__typename', 'Session', 'id', 'ses_' || sessions_10.id)
          FROM sessions sessions_10
          WHERE (sessions_10.id = history_5.subject_id AND sessions_10.person_id = ?2)
        )
        WHEN 'tok' THEN (
          SELECT json_object('__typename', 'Token', 'id', 'tok_' || tokens_11.id)
          FROM tokens tokens_11
          WHERE (tokens_11.id = history_5.subject_id AND tokens_11.person_id = ?2)
        )
        WHEN 'sys' THEN (
          SELECT json_object('__typename', 'System', 'id', 'sys_' || systems_12.id)
          FROM systems systems_12
          WHERE (systems_12.id = history_5.subject_id AND systems_12.client_id = ?1)
        )
        WHEN 'acc' THEN (
          SELECT json_object('__typename', 'Access', 'id', 'acc_' || accesses_13.id)
          FROM accesses accesses_13
          WHERE (accesses_13.id = history_5.subject_id AND (accesses_13.client_id = ?1 OR (accesses_13.client_id = ?1 AND accesses_13.person_id = ?2)))
        )
        WHEN 'cal' THEN (
          SELECT json_object('__typename', 'Calendar', 'id', 'cal_' || calendars_14.id)
          FROM calendars calendars_14
          WHERE (calendars_14.id = history_5.subject_id AND (calendars_14.client_id = ?1 OR calendars_14.client_id IN (SELECT it.id FROM organisations it WHERE it.kind = 'ENTERPRISE')))
        )
        WHEN 'clo' THEN (
          SELECT json_object('__typename', 'Closure', 'id', 'clo_' || closures_15.id)
          FROM closures closures_15
          WHERE (closures_15.id = history_5.subject_id AND (closures_15.client_id = ?1 OR closures_15.client_id IN (SELECT it.id FROM organisations it WHERE it.kind = 'ENTERPRISE')))
        )
        WHEN 'dec' THEN (
          SELECT json_object('__typename', 'Decision', 'id', 'dec_' || decisions_16.id)
          FROM decisions decisions_16
          WHERE (decisions_16.id = history_5.subject_id AND decisions_16.client_id = ?1)
        )
        WHEN 'opt' THEN (
          SELECT json_object('__typename', 'Option', 'id', 'opt_' || options_17.id)
          FROM options options_17
          WHERE (options_17.id = history_5.subject_id AND options_17.client_id = ?1)
        )
        WHEN 'apr' THEN (
          SELECT json_object('__typename', 'Approver', 'id', 'apr_' || approvers_18.id)
          FROM approvers approvers_18
          WHERE (approvers_18.id = history_5.subject_id AND approvers_18.client_id = ?1)
        )
        WHEN 'rmk' THEN (
          SELECT json_object('__typename', 'Remark', 'id', 'rmk_' || remarks_19.id)
          FROM remarks remarks_19
          WHERE (remarks_19.id = history_5.subject_id AND remarks_19.audience = 'SHARED' AND remarks_19.client_id = ?1)
        )
        WHEN 'dlg' THEN (
          SELECT json_object('__typename', 'Delegation', 'id', 'dlg_' || delegations_20.id)
          FROM delegations delegations_20
          WHERE (delegations_20.id = history_5.subject_id AND (delegations_20.client_id = ?1 OR (delegations_20.person_id = ?2 OR delegations_20.delegate_id = ?2)))
        )
        WHEN 'mod' THEN (
          SELECT json_object('__typename', 'DeviceModel', 'id', 'mod_' || device_models_21.id)
          FROM device_models device_models_21
          WHERE (device_models_21.id = history_5.subject_id AND ?2 <> '00000000-0000-0000-0000-000000000000')
        )
        WHEN 'lik' THEN (
          SELECT json_object('__typename', 'Likeness', 'id', 'lik_' || likenesses_22.id)
          FROM likenesses likenesses_22
          WHERE (likenesses_22.id = history_5.subject_id AND likenesses_22.client_id = ?1)
        )
        WHEN 'lbl' THEN (
          SELECT json_object('__typename', 'Label', 'id', 'lbl_' || labels_23.id)
          FROM labels labels_23
          WHERE (labels_23.id = history_5.subject_id AND labels_23.client_id = ?1)
        )
        WHEN 'dev' THEN (
          SELECT json_object('__typename', 'Device', 'id', 'dev_' || devices_24.id, 'tag', devices_24.tag)
          FROM devices devices_24
          WHERE (devices_24.id = history_5.subject_id AND devices_24.withdrawn_at IS NULL AND devices_24.client_id = ?1)
        )
        WHEN 'asg' THEN (
          SELECT json_object('__typename', 'Assignment', 'id', 'asg_' || assignments_25.id)
          FROM assignments assignments_25
          WHERE (assignments_25.id = history_5.subject_id AND assignments_25.client_id = ?1)
        )
        WHEN 'svc' THEN (
          SELECT json_object('__typename', 'Service', 'id', 'svc_' || services_26.id)
          FROM services services_26
          WHERE (services_26.id = history_5.subject_id AND services_26.client_id = ?1)
        )
        WHEN 'fil' THEN (
          SELECT json_object('__typename', 'File', 'id', 'fil_' || files_27.id)
          FROM files files_27
          WHERE (files_27.id = history_5.subject_id AND ((files_27.state <> 'ATTACHED' AND files_27.sender_id = ?2) OR EXISTS (SELECT 1 FROM ticket_files hung WHERE hung.file_id = files_27.id AND hung.client_id = ?1) OR EXISTS (
                SELECT 1
                FROM comment_files hung JOIN comments told ON told.id = hung.comment_id
                WHERE hung.file_id = files_27.id AND (told.audience = 'SHARED' AND told.client_id = ?1)
              )))
        )
        WHEN 'tea' THEN (
          SELECT json_object('__typename', 'Team', 'id', 'tea_' || teams_28.id)
          FROM teams teams_28
          WHERE teams_28.id = history_5.subject_id
        )
        WHEN 'tem' THEN (
          SELECT json_object('__typename', 'TeamMember', 'id', 'tem_' || team_members_29.id)
          FROM team_members team_members_29
          WHERE FALSE
        )
        WHEN 'tkt' THEN (
          SELECT json_object('__typename',
            'Ticket',
            'id', 'tkt_' || tickets_30.id,
            'number', tickets_30.number,
            'title', tickets_30.title)
          FROM tickets tickets_30
          WHERE (tickets_30.id = history_5.subject_id AND tickets_30.client_id = ?1)
        )
        WHEN 'com' THEN (
          SELECT json_object('__typename', 'Comment', 'id', 'com_' || comments_31.id)
          FROM comments comments_31
          WHERE (comments_31.id = history_5.subject_id AND comments_31.audience = 'SHARED' AND comments_31.client_id = ?1)
        )
        WHEN 'tkl' THEN (
          SELECT json_object('__typename', 'TicketLink', 'id', 'tkl_' || ticket_links_32.id)
          FROM ticket_links ticket_links_32
          WHERE (ticket_links_32.id = history_5.subject_id AND ticket_links_32.ended_at IS NULL AND ticket_links_32.client_id = ?1)
        )
        WHEN 'tkw' THEN (
          SELECT json_object('__typename', 'TicketWatcher', 'id', 'tkw_' || ticket_watchers_33.id)
          FROM ticket_watchers ticket_watchers_33
          WHERE (ticket_watchers_33.id = history_5.subject_id AND ticket_watchers_33.ended_at IS NULL AND ticket_watchers_33.client_id = ?1)
        )
        WHEN 'wrk' THEN (
          SELECT json_object('__typename', 'WorkEntry', 'id', 'wrk_' || work_entries_34.id)
          FROM work_entries work_entries_34
          WHERE (work_entries_34.id = history_5.subject_id AND (work_entries_34.audience = 'SHARED' AND work_entries_34.ended_at IS NULL) AND work_entries_34.client_id = ?1)
        )
        WHEN 'rtg' THEN (
          SELECT json_object('__typename', 'Rating', 'id', 'rtg_' || ratings_35.id)
          FROM ratings ratings_35
          WHERE (ratings_35.id = history_5.subject_id AND ratings_35.client_id = ?1)
        )
        WHEN 'cst' THEN (
          SELECT json_object('__typename', 'Cost', 'id', 'cst_' || costs_36.id)
          FROM costs costs_36
          WHERE (costs_36.id = history_5.subject_id AND (costs_36.audience = 'SHARED' AND costs_36.ended_at IS NULL) AND costs_36.client_id = ?1)
        )
        WHEN 'trf' THEN (
          SELECT json_object('__typename', 'Tariff', 'id', 'trf_' || tariffs_37.id)
          FROM tariffs tariffs_37
          WHERE (tariffs_37.id = history_5.subject_id AND tariffs_37.client_id = ?1)
        )
        WHEN 'imp' THEN (
          SELECT json_object('__typename', 'Import', 'id', 'imp_' || imports_38.id)
          FROM imports imports_38
          WHERE (imports_38.id = history_5.subject_id AND imports_38.client_id = ?1)
        )
        WHEN 'mal' THEN (
          SELECT json_object('__typename', 'Mail', 'id', 'mal_' || mails_39.id)
          FROM mails mails_39
          WHERE FALSE
        )
        WHEN 'prf' THEN (
          SELECT json_object('__typename', 'Preference', 'id', 'prf_' || preferences_40.id)
          FROM preferences preferences_40
          WHERE (preferences_40.id = history_5.subject_id AND preferences_40.person_id = ?2)
        )
        WHEN 'rpl' THEN (
          SELECT json_object('__typename', 'Reply', 'id', 'rpl_' || replies_41.id)
          FROM replies replies_41
          WHERE FALSE
        )
        WHEN 'tks' THEN (
          SELECT json_object('__typename', 'TicketStep', 'id', 'tks_' || ticket_steps_42.id)
          FROM ticket_steps ticket_steps_42
          WHERE (ticket_steps_42.id = history_5.subject_id AND ticket_steps_42.client_id = ?1)
        )
        WHEN 'pol' THEN (
          SELECT json_object('__typename', 'Policy', 'id', 'pol_' || policies_43.id)
          FROM policies policies_43
          WHERE (policies_43.id = history_5.subject_id AND (policies_43.client_id = ?1 OR policies_43.client_id IN (SELECT it.id FROM organisations it WHERE it.kind = 'ENTERPRISE')))
        )
        WHEN 'clk' THEN (
          SELECT json_object('__typename', 'Clock', 'id', 'clk_' || clocks_44.id)
          FROM clocks clocks_44
          WHERE (clocks_44.id = history_5.subject_id AND clocks_44.client_id = ?1)
        )
        WHEN 'trn' THEN (
          SELECT json_object('__typename', 'TicketTurn', 'id', 'trn_' || ticket_turns_45.id)
          FROM ticket_turns ticket_turns_45
          WHERE (ticket_turns_45.id = history_5.subject_id AND ticket_turns_45.client_id = ?1)
        )
        WHEN 'viw' THEN (
          SELECT json_object('__typename', 'View', 'id', 'viw_' || views_46.id)
          FROM views views_46
          WHERE (views_46.id = history_5.subject_id AND views_46.owner_id = ?2)
        ) END))
    FROM (
      SELECT history_47.position, history_47.name, history_47.effective_at, history_47.changes, history_47.id, history_47.client_id, history_47.actor_id, history_47.subject_type, history_47.subject_id
      FROM history history_47
      WHERE ((history_47.audience = 'SHARED' AND history_47.client_id = ?1) OR history_47.audience = 'PRIVATE' AND history_47.actor_id = ?2)
      ORDER BY history_47.position DESC, history_47.id DESC
      LIMIT 5
    ) history_5
    LEFT JOIN people people_6 ON (people_6.id = history_5.actor_id AND people_6.withdrawn_at IS NULL AND (people_6.client_id = ?1 OR people_6.id = ?2 OR people_6.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
  ) || '}}' AS BLOB)
