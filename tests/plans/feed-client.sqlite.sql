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
        WHEN 'cal' THEN (
          SELECT json_object('__typename', 'Calendar', 'id', 'cal_' || calendars_8.id)
          FROM calendars calendars_8
          WHERE (calendars_8.id = history_5.subject_id AND (calendars_8.client_id = ?1 OR calendars_8.client_id IN (SELECT it.id FROM organisations it WHERE it.kind = 'ENTERPRISE')))
        )
        WHEN 'clo' THEN (
          SELECT json_object('__typename', 'Closure', 'id', 'clo_' || closures_9.id)
          FROM closures closures_9
          WHERE (closures_9.id = history_5.subject_id AND (closures_9.client_id = ?1 OR closures_9.client_id IN (SELECT it.id FROM organisations it WHERE it.kind = 'ENTERPRISE')))
        )
        WHEN 'per' THEN (
          SELECT json_object('__typename', 'Person', 'id', 'per_' || people_10.id, 'name', people_10.name)
          FROM people people_10
          WHERE (people_10.id = history_5.subject_id AND people_10.withdrawn_at IS NULL AND (people_10.client_id = ?1 OR people_10.id = ?2 OR people_10.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
        )
        WHEN 'mem' THEN (
          SELECT json_object('__typename', 'Membership', 'id', 'mem_' || memberships_11.id)
          FROM memberships memberships_11
          WHERE (memberships_11.id = history_5.subject_id AND (memberships_11.person_id = ?2 OR memberships_11.client_id = ?1 OR memberships_11.organisation_id = ?1))
        )
        WHEN 'ses' THEN (
          SELECT json_object('__typename', 'Session', 'id', 'ses_' || sessions_12.id)
          FROM sessions sessions_12
          WHERE (sessions_12.id = history_5.subject_id AND sessions_12.person_id = ?2)
        )
        WHEN 'tok' THEN (
          SELECT json_object('__typename', 'Token', 'id', 'tok_' || tokens_13.id)
          FROM tokens tokens_13
          WHERE (tokens_13.id = history_5.subject_id AND tokens_13.person_id = ?2)
        )
        WHEN 'dec' THEN (
          SELECT json_object('__typename', 'Decision', 'id', 'dec_' || decisions_14.id)
          FROM decisions decisions_14
          WHERE (decisions_14.id = history_5.subject_id AND decisions_14.client_id = ?1)
        )
        WHEN 'opt' THEN (
          SELECT json_object('__typename', 'Option', 'id', 'opt_' || options_15.id)
          FROM options options_15
          WHERE (options_15.id = history_5.subject_id AND options_15.client_id = ?1)
        )
        WHEN 'apr' THEN (
          SELECT json_object('__typename', 'Approver', 'id', 'apr_' || approvers_16.id)
          FROM approvers approvers_16
          WHERE (approvers_16.id = history_5.subject_id AND approvers_16.client_id = ?1)
        )
        WHEN 'rmk' THEN (
          SELECT json_object('__typename', 'Remark', 'id', 'rmk_' || remarks_17.id)
          FROM remarks remarks_17
          WHERE (remarks_17.id = history_5.subject_id AND remarks_17.audience = 'SHARED' AND remarks_17.client_id = ?1)
        )
        WHEN 'dlg' THEN (
          SELECT json_object('__typename', 'Delegation', 'id', 'dlg_' || delegations_18.id)
          FROM delegations delegations_18
          WHERE (delegations_18.id = history_5.subject_id AND (delegations_18.client_id = ?1 OR (delegations_18.person_id = ?2 OR delegations_18.delegate_id = ?2)))
        )
        WHEN 'mod' THEN (
          SELECT json_object('__typename', 'DeviceModel', 'id', 'mod_' || device_models_19.id)
          FROM device_models device_models_19
          WHERE (device_models_19.id = history_5.subject_id AND ?2 <> '00000000-0000-0000-0000-000000000000')
        )
        WHEN 'dev' THEN (
          SELECT json_object('__typename', 'Device', 'id', 'dev_' || devices_20.id, 'tag', devices_20.tag)
          FROM devices devices_20
          WHERE (devices_20.id = history_5.subject_id AND devices_20.withdrawn_at IS NULL AND devices_20.client_id = ?1)
        )
        WHEN 'asg' THEN (
          SELECT json_object('__typename', 'Assignment', 'id', 'asg_' || assignments_21.id)
          FROM assignments assignments_21
          WHERE (assignments_21.id = history_5.subject_id AND assignments_21.client_id = ?1)
        )
        WHEN 'fil' THEN (
          SELECT json_object('__typename', 'File', 'id', 'fil_' || files_22.id)
          FROM files files_22
          WHERE (files_22.id = history_5.subject_id AND ((files_22.state <> 'ATTACHED' AND files_22.sender_id = ?2) OR EXISTS (SELECT 1 FROM ticket_files hung WHERE hung.file_id = files_22.id AND hung.client_id = ?1) OR EXISTS (
                SELECT 1
                FROM comment_files hung JOIN comments told ON told.id = hung.comment_id
                WHERE hung.file_id = files_22.id AND (told.audience = 'SHARED' AND told.client_id = ?1)
              )))
        )
        WHEN 'tea' THEN (
          SELECT json_object('__typename', 'Team', 'id', 'tea_' || teams_23.id)
          FROM teams teams_23
          WHERE teams_23.id = history_5.subject_id
        )
        WHEN 'tem' THEN (
          SELECT json_object('__typename', 'TeamMember', 'id', 'tem_' || team_members_24.id)
          FROM team_members team_members_24
          WHERE FALSE
        )
        WHEN 'tkt' THEN (
          SELECT json_object('__typename',
            'Ticket',
            'id', 'tkt_' || tickets_25.id,
            'number', tickets_25.number,
            'title', tickets_25.title)
          FROM tickets tickets_25
          WHERE (tickets_25.id = history_5.subject_id AND tickets_25.client_id = ?1)
        )
        WHEN 'com' THEN (
          SELECT json_object('__typename', 'Comment', 'id', 'com_' || comments_26.id)
          FROM comments comments_26
          WHERE (comments_26.id = history_5.subject_id AND comments_26.audience = 'SHARED' AND comments_26.client_id = ?1)
        )
        WHEN 'tkl' THEN (
          SELECT json_object('__typename', 'TicketLink', 'id', 'tkl_' || ticket_links_27.id)
          FROM ticket_links ticket_links_27
          WHERE (ticket_links_27.id = history_5.subject_id AND ticket_links_27.ended_at IS NULL AND ticket_links_27.client_id = ?1)
        )
        WHEN 'tkw' THEN (
          SELECT json_object('__typename', 'TicketWatcher', 'id', 'tkw_' || ticket_watchers_28.id)
          FROM ticket_watchers ticket_watchers_28
          WHERE (ticket_watchers_28.id = history_5.subject_id AND ticket_watchers_28.ended_at IS NULL AND ticket_watchers_28.client_id = ?1)
        )
        WHEN 'wrk' THEN (
          SELECT json_object('__typename', 'WorkEntry', 'id', 'wrk_' || work_entries_29.id)
          FROM work_entries work_entries_29
          WHERE (work_entries_29.id = history_5.subject_id AND (work_entries_29.audience = 'SHARED' AND work_entries_29.ended_at IS NULL) AND work_entries_29.client_id = ?1)
        )
        WHEN 'rtg' THEN (
          SELECT json_object('__typename', 'Rating', 'id', 'rtg_' || ratings_30.id)
          FROM ratings ratings_30
          WHERE (ratings_30.id = history_5.subject_id AND ratings_30.client_id = ?1)
        )
        WHEN 'imp' THEN (
          SELECT json_object('__typename', 'Import', 'id', 'imp_' || imports_31.id)
          FROM imports imports_31
          WHERE (imports_31.id = history_5.subject_id AND imports_31.client_id = ?1)
        )
        WHEN 'mal' THEN (
          SELECT json_object('__typename', 'Mail', 'id', 'mal_' || mails_32.id)
          FROM mails mails_32
          WHERE FALSE
        )
        WHEN 'prf' THEN (
          SELECT json_object('__typename', 'Preference', 'id', 'prf_' || preferences_33.id)
          FROM preferences preferences_33
          WHERE (preferences_33.id = history_5.subject_id AND preferences_33.person_id = ?2)
        )
        WHEN 'rpl' THEN (
          SELECT json_object('__typename', 'Reply', 'id', 'rpl_' || replies_34.id)
          FROM replies replies_34
          WHERE FALSE
        )
        WHEN 'tks' THEN (
          SELECT json_object('__typename', 'TicketStep', 'id', 'tks_' || ticket_steps_35.id)
          FROM ticket_steps ticket_steps_35
          WHERE (ticket_steps_35.id = history_5.subject_id AND ticket_steps_35.client_id = ?1)
        )
        WHEN 'pol' THEN (
          SELECT json_object('__typename', 'Policy', 'id', 'pol_' || policies_36.id)
          FROM policies policies_36
          WHERE (policies_36.id = history_5.subject_id AND (policies_36.client_id = ?1 OR policies_36.client_id IN (SELECT it.id FROM organisations it WHERE it.kind = 'ENTERPRISE')))
        )
        WHEN 'clk' THEN (
          SELECT json_object('__typename', 'Clock', 'id', 'clk_' || clocks_37.id)
          FROM clocks clocks_37
          WHERE (clocks_37.id = history_5.subject_id AND clocks_37.client_id = ?1)
        )
        WHEN 'trn' THEN (
          SELECT json_object('__typename', 'TicketTurn', 'id', 'trn_' || ticket_turns_38.id)
          FROM ticket_turns ticket_turns_38
          WHERE (ticket_turns_38.id = history_5.subject_id AND ticket_turns_38.client_id = ?1)
        )
        WHEN 'viw' THEN (
          SELECT json_object('__typename', 'View', 'id', 'viw_' || views_39.id)
          FROM views views_39
          WHERE (views_39.id = history_5.subject_id AND views_39.owner_id = ?2)
        ) END))
    FROM (
      SELECT history_40.position, history_40.name, history_40.effective_at, history_40.changes, history_40.id, history_40.client_id, history_40.actor_id, history_40.subject_type, history_40.subject_id
      FROM history history_40
      WHERE ((history_40.audience = 'SHARED' AND history_40.client_id = ?1) OR history_40.audience = 'PRIVATE' AND history_40.actor_id = ?2)
      ORDER BY history_40.position DESC, history_40.id DESC
      LIMIT 5
    ) history_5
    LEFT JOIN people people_6 ON (people_6.id = history_5.actor_id AND people_6.withdrawn_at IS NULL AND (people_6.client_id = ?1 OR people_6.id = ?2 OR people_6.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
  ) || '}}' AS BLOB)
