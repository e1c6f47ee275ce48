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
        WHEN 'cal' THEN (
          SELECT json_object('__typename', 'Calendar', 'id', 'cal_' || calendars_6.id)
          FROM calendars calendars_6
          WHERE calendars_6.id = history_1.subject_id
        )
        WHEN 'clo' THEN (
          SELECT json_object('__typename', 'Closure', 'id', 'clo_' || closures_7.id)
          FROM closures closures_7
          WHERE closures_7.id = history_1.subject_id
        )
        WHEN 'per' THEN (
          SELECT json_object('__typename', 'Person', 'id', 'per_' || people_8.id)
          FROM people people_8
          WHERE (people_8.id = history_1.subject_id AND people_8.withdrawn_at IS NULL)
        )
        WHEN 'mem' THEN (
          SELECT json_object('__typename', 'Membership', 'id', 'mem_' || memberships_9.id)
          FROM memberships memberships_9
          WHERE memberships_9.id = history_1.subject_id
        )
        WHEN 'ses' THEN (
          SELECT json_object('__typename', 'Session', 'id', 'ses_' || sessions_10.id)
          FROM sessions sessions_10
          WHERE (sessions_10.id = history_1.subject_id AND sessions_10.person_id = ?1)
        )
        WHEN 'tok' THEN (
          SELECT json_object('__typename', 'Token', 'id', 'tok_' || tokens_11.id)
          FROM tokens tokens_11
          WHERE (tokens_11.id = history_1.subject_id AND tokens_11.person_id = ?1)
        )
        WHEN 'dec' THEN (
          SELECT json_object('__typename', 'Decision', 'id', 'dec_' || decisions_12.id)
          FROM decisions decisions_12
          WHERE decisions_12.id = history_1.subject_id
        )
        WHEN 'opt' THEN (
          SELECT json_object('__typename', 'Option', 'id', 'opt_' || options_13.id)
          FROM options options_13
          WHERE options_13.id = history_1.subject_id
        )
        WHEN 'apr' THEN (
          SELECT json_object('__typename', 'Approver', 'id', 'apr_' || approvers_14.id)
          FROM approvers approvers_14
          WHERE approvers_14.id = history_1.subject_id
        )
        WHEN 'rmk' THEN (
          SELECT json_object('__typename', 'Remark', 'id', 'rmk_' || remarks_15.id)
          FROM remarks remarks_15
          WHERE remarks_15.id = history_1.subject_id
        )
        WHEN 'dlg' THEN (
          SELECT json_object('__typename', 'Delegation', 'id', 'dlg_' || delegations_16.id)
          FROM delegations delegations_16
          WHERE delegations_16.id = history_1.subject_id
        )
        WHEN 'mod' THEN (
          SELECT json_object('__typename', 'DeviceModel', 'id', 'mod_' || device_models_17.id)
          FROM device_models device_models_17
          WHERE device_models_17.id = history_1.subject_id
        )
        WHEN 'dev' THEN (
          SELECT json_object('__typename', 'Device', 'id', 'dev_' || devices_18.id)
          FROM devices devices_18
          WHERE (devices_18.id = history_1.subject_id AND devices_18.withdrawn_at IS NULL)
        )
        WHEN 'asg' THEN (
          SELECT json_object('__typename', 'Assignment', 'id', 'asg_' || assignments_19.id)
          FROM assignments assignments_19
          WHERE assignments_19.id = history_1.subject_id
        )
        WHEN 'fil' THEN (
          SELECT json_object('__typename', 'File', 'id', 'fil_' || files_20.id)
          FROM files files_20
          WHERE (files_20.id = history_1.subject_id AND ((files_20.state <> 'ATTACHED' AND files_20.sender_id = ?1) OR EXISTS (SELECT 1 FROM ticket_files hung WHERE hung.file_id = files_20.id AND TRUE) OR EXISTS (
                SELECT 1
                FROM comment_files hung JOIN comments told ON told.id = hung.comment_id
                WHERE hung.file_id = files_20.id AND TRUE
              )))
        )
        WHEN 'tea' THEN (
          SELECT json_object('__typename', 'Team', 'id', 'tea_' || teams_21.id)
          FROM teams teams_21
          WHERE teams_21.id = history_1.subject_id
        )
        WHEN 'tem' THEN (
          SELECT json_object('__typename', 'TeamMember', 'id', 'tem_' || team_members_22.id)
          FROM team_members team_members_22
          WHERE (team_members_22.id = history_1.subject_id AND team_members_22.ended_at IS NULL)
        )
        WHEN 'tkt' THEN (
          SELECT json_object('__typename', 'Ticket', 'id', 'tkt_' || tickets_23.id)
          FROM tickets tickets_23
          WHERE tickets_23.id = history_1.subject_id
        )
        WHEN 'com' THEN (
          SELECT json_object('__typename', 'Comment', 'id', 'com_' || comments_24.id)
          FROM comments comments_24
          WHERE comments_24.id = history_1.subject_id
        )
        WHEN 'tkl' THEN (
          SELECT json_object('__typename', 'TicketLink', 'id', 'tkl_' || ticket_links_25.id)
          FROM ticket_links ticket_links_25
          WHERE (ticket_links_25.id = history_1.subject_id AND ticket_links_25.ended_at IS NULL)
        )
        WHEN 'tkw' THEN (
          SELECT json_object('__typename', 'TicketWatcher', 'id', 'tkw_' || ticket_watchers_26.id)
          FROM ticket_watchers ticket_watchers_26
          WHERE (ticket_watchers_26.id = history_1.subject_id AND ticket_watchers_26.ended_at IS NULL)
        )
        WHEN 'wrk' THEN (
          SELECT json_object('__typename', 'WorkEntry', 'id', 'wrk_' || work_entries_27.id)
          FROM work_entries work_entries_27
          WHERE work_entries_27.id = history_1.subject_id
        )
        WHEN 'rtg' THEN (
          SELECT json_object('__typename', 'Rating', 'id', 'rtg_' || ratings_28.id)
          FROM ratings ratings_28
          WHERE ratings_28.id = history_1.subject_id
        )
        WHEN 'imp' THEN (
          SELECT json_object('__typename', 'Import', 'id', 'imp_' || imports_29.id)
          FROM imports imports_29
          WHERE imports_29.id = history_1.subject_id
        )
        WHEN 'mal' THEN (
          SELECT json_object('__typename', 'Mail', 'id', 'mal_' || mails_30.id)
          FROM mails mails_30
          WHERE mails_30.id = history_1.subject_id
        )
        WHEN 'prf' THEN (
          SELECT json_object('__typename', 'Preference', 'id', 'prf_' || preferences_31.id)
          FROM preferences preferences_31
          WHERE preferences_31.id = history_1.subject_id
        )
        WHEN 'rpl' THEN (
          SELECT json_object('__typename', 'Reply', 'id', 'rpl_' || replies_32.id)
          FROM replies replies_32
          WHERE (replies_32.id = history_1.subject_id AND (replies_32.scope = 'GLOBAL' OR replies_32.team_id IN (SELECT mine.team_id FROM team_members mine WHERE mine.ended_at IS NULL AND mine.person_id = ?1) OR replies_32.person_id = ?1))
        )
        WHEN 'tks' THEN (
          SELECT json_object('__typename', 'TicketStep', 'id', 'tks_' || ticket_steps_33.id)
          FROM ticket_steps ticket_steps_33
          WHERE ticket_steps_33.id = history_1.subject_id
        )
        WHEN 'pol' THEN (
          SELECT json_object('__typename', 'Policy', 'id', 'pol_' || policies_34.id)
          FROM policies policies_34
          WHERE policies_34.id = history_1.subject_id
        )
        WHEN 'clk' THEN (
          SELECT json_object('__typename', 'Clock', 'id', 'clk_' || clocks_35.id)
          FROM clocks clocks_35
          WHERE clocks_35.id = history_1.subject_id
        )
        WHEN 'trn' THEN (
          SELECT json_object('__typename', 'TicketTurn', 'id', 'trn_' || ticket_turns_36.id)
          FROM ticket_turns ticket_turns_36
          WHERE ticket_turns_36.id = history_1.subject_id
        )
        WHEN 'viw' THEN (
          SELECT json_object('__typename', 'View', 'id', 'viw_' || views_37.id)
          FROM views views_37
          WHERE (views_37.id = history_1.subject_id AND (views_37.owner_id = ?1 OR views_37.audience = 'COMPANY' OR views_37.team_id IN (SELECT mine.team_id FROM team_members mine WHERE mine.ended_at IS NULL AND mine.person_id = ?1)))
        ) END))
    FROM (
      SELECT history_38.id, history_38.position, history_38.at, history_38.effective_at, history_38.name, history_38.changes, history_38.client_id, history_38.actor_id, history_38.on_behalf_of_id, history_38.subject_type, history_38.subject_id
      FROM history history_38
      WHERE ((history_38.audience <> 'PRIVATE' OR history_38.audience = 'PRIVATE' AND history_38.actor_id = ?1) AND history_38.at >= ?2 AND history_38.at < ?3)
      ORDER BY history_38.position DESC, history_38.id DESC
      LIMIT 5
    ) history_1
    LEFT JOIN people people_2 ON (people_2.id = history_1.actor_id AND people_2.withdrawn_at IS NULL)
    LEFT JOIN people people_3 ON (people_3.id = history_1.on_behalf_of_id AND people_3.withdrawn_at IS NULL)
    LEFT JOIN organisations organisations_4 ON organisations_4.id = history_1.client_id
  ) || ',' || substr(substr(json_object('pageInfo', json_object('hasNextPage', json(CASE WHEN EXISTS (
              SELECT 1
              FROM history history_39
              WHERE ((history_39.audience <> 'PRIVATE' OR history_39.audience = 'PRIVATE' AND history_39.actor_id = ?1) AND history_39.at >= ?2 AND history_39.at < ?3)
              ORDER BY history_39.position DESC, history_39.id DESC
              LIMIT 1 OFFSET 5
            ) THEN 'true' ELSE 'false' END),
          'endCursor', (
            SELECT 'b4799ddc.' || lower(hex(json_array(history_41.position, history_41.id)))
            FROM (
              SELECT history_42.position, history_42.id
              FROM history history_42
              WHERE ((history_42.audience <> 'PRIVATE' OR history_42.audience = 'PRIVATE' AND history_42.actor_id = ?1) AND history_42.at >= ?2 AND history_42.at < ?3)
              ORDER BY history_42.position DESC, history_42.id DESC
              LIMIT 5
            ) history_41
            ORDER BY history_41.position ASC, history_41.id ASC
            LIMIT 1
          ))), 2), -1, -1000000000) || '}}' AS BLOB)
