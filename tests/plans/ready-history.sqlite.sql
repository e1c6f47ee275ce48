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
        WHEN 'sys' THEN (
          SELECT json_object('__typename', 'System', 'id', 'sys_' || systems_10.id)
          FROM systems systems_10
          WHERE systems_10.id = history_1.subject_id
        )
        WHEN 'acc' THEN (
          SELECT json_object('__typename', 'Access', 'id', 'acc_' || accesses_11.id)
          FROM accesses accesses_11
          WHERE accesses_11.id = history_1.subject_id
        )
        WHEN 'cal' THEN (
          SELECT json_object('__typename', 'Calendar', 'id', 'cal_' || calendars_12.id)
          FROM calendars calendars_12
          WHERE calendars_12.id = history_1.subject_id
        )
        WHEN 'clo' THEN (
          SELECT json_object('__typename', 'Closure', 'id', 'clo_' || closures_13.id)
          FROM closures closures_13
          WHERE closures_13.id = history_1.subject_id
        )
        WHEN 'dec' THEN (
          SELECT json_object('__typename', 'Decision', 'id', 'dec_' || decisions_14.id)
          FROM decisions decisions_14
          WHERE decisions_14.id = history_1.subject_id
        )
        WHEN 'opt' THEN (
          SELECT json_object('__typename', 'Option', 'id', 'opt_' || options_15.id)
          FROM options options_15
          WHERE options_15.id = history_1.subject_id
        )
        WHEN 'apr' THEN (
          SELECT json_object('__typename', 'Approver', 'id', 'apr_' || approvers_16.id)
          FROM approvers approvers_16
          WHERE approvers_16.id = history_1.subject_id
        )
        WHEN 'rmk' THEN (
          SELECT json_object('__typename', 'Remark', 'id', 'rmk_' || remarks_17.id)
          FROM remarks remarks_17
          WHERE remarks_17.id = history_1.subject_id
        )
        WHEN 'dlg' THEN (
          SELECT json_object('__typename', 'Delegation', 'id', 'dlg_' || delegations_18.id)
          FROM delegations delegations_18
          WHERE delegations_18.id = history_1.subject_id
        )
        WHEN 'mod' THEN (
          SELECT json_object('__typename', 'DeviceModel', 'id', 'mod_' || device_models_19.id)
          FROM device_models device_models_19
          WHERE device_models_19.id = history_1.subject_id
        )
        WHEN 'lik' THEN (
          SELECT json_object('__typename', 'Likeness', 'id', 'lik_' || likenesses_20.id)
          FROM likenesses likenesses_20
          WHERE likenesses_20.id = history_1.subject_id
        )
        WHEN 'lbl' THEN (
          SELECT json_object('__typename', 'Label', 'id', 'lbl_' || labels_21.id)
          FROM labels labels_21
          WHERE labels_21.id = history_1.subject_id
        )
        WHEN 'dev' THEN (
          SELECT json_object('__typename', 'Device', 'id', 'dev_' || devices_22.id)
          FROM devices devices_22
          WHERE (devices_22.id = history_1.subject_id AND devices_22.withdrawn_at IS NULL)
        )
        WHEN 'asg' THEN (
          SELECT json_object('__typename', 'Assignment', 'id', 'asg_' || assignments_23.id)
          FROM assignments assignments_23
          WHERE assignments_23.id = history_1.subject_id
        )
        WHEN 'svc' THEN (
          SELECT json_object('__typename', 'Service', 'id', 'svc_' || services_24.id)
          FROM services services_24
          WHERE services_24.id = history_1.subject_id
        )
        WHEN 'fil' THEN (
          SELECT json_object('__typename', 'File', 'id', 'fil_' || files_25.id)
          FROM files files_25
          WHERE (files_25.id = history_1.subject_id AND ((files_25.state <> 'ATTACHED' AND files_25.sender_id = ?1) OR EXISTS (SELECT 1 FROM ticket_files hung WHERE hung.file_id = files_25.id AND TRUE) OR EXISTS (
                SELECT 1
                FROM comment_files hung JOIN comments told ON told.id = hung.comment_id
                WHERE hung.file_id = files_25.id AND TRUE
              )))
        )
        WHEN 'tea' THEN (
          SELECT json_object('__typename', 'Team', 'id', 'tea_' || teams_26.id)
          FROM teams teams_26
          WHERE teams_26.id = history_1.subject_id
        )
        WHEN 'tem' THEN (
          SELECT json_object('__typename', 'TeamMember', 'id', 'tem_' || team_members_27.id)
          FROM team_members team_members_27
          WHERE (team_members_27.id = history_1.subject_id AND team_members_27.ended_at IS NULL)
        )
        WHEN 'tkt' THEN (
          SELECT json_object('__typename', 'Ticket', 'id', 'tkt_' || tickets_28.id)
          FROM tickets tickets_28
          WHERE tickets_28.id = history_1.subject_id
        )
        WHEN 'com' THEN (
          SELECT json_object('__typename', 'Comment', 'id', 'com_' || comments_29.id)
          FROM comments comments_29
          WHERE comments_29.id = history_1.subject_id
        )
        WHEN 'tkl' THEN (
          SELECT json_object('__typename', 'TicketLink', 'id', 'tkl_' || ticket_links_30.id)
          FROM ticket_links ticket_links_30
          WHERE (ticket_links_30.id = history_1.subject_id AND ticket_links_30.ended_at IS NULL)
        )
        WHEN 'tkw' THEN (
          SELECT json_object('__typename', 'TicketWatcher', 'id', 'tkw_' || ticket_watchers_31.id)
          FROM ticket_watchers ticket_watchers_31
          WHERE (ticket_watchers_31.id = history_1.subject_id AND ticket_watchers_31.ended_at IS NULL)
        )
        WHEN 'wrk' THEN (
          SELECT json_object('__typename', 'WorkEntry', 'id', 'wrk_' || work_entries_32.id)
          FROM work_entries work_entries_32
          WHERE work_entries_32.id = history_1.subject_id
        )
        WHEN 'rtg' THEN (
          SELECT json_object('__typename', 'Rating', 'id', 'rtg_' || ratings_33.id)
          FROM ratings ratings_33
          WHERE ratings_33.id = history_1.subject_id
        )
        WHEN 'cst' THEN (
          SELECT json_object('__typename', 'Cost', 'id', 'cst_' || costs_34.id)
          FROM costs costs_34
          WHERE costs_34.id = history_1.subject_id
        )
        WHEN 'trf' THEN (
          SELECT json_object('__typename', 'Tariff', 'id', 'trf_' || tariffs_35.id)
          FROM tariffs tariffs_35
          WHERE tariffs_35.id = history_1.subject_id
        )
        WHEN 'imp' THEN (
          SELECT json_object('__typename', 'Import', 'id', 'imp_' || imports_36.id)
          FROM imports imports_36
          WHERE imports_36.id = history_1.subject_id
        )
        WHEN 'mal' THEN (
          SELECT json_object('__typename', 'Mail', 'id', 'mal_' || mails_37.id)
          FROM mails mails_37
          WHERE mails_37.id = history_1.subject_id
        )
        WHEN 'prf' THEN (
          SELECT json_object('__typename', 'Preference', 'id', 'prf_' || preferences_38.id)
          FROM preferences preferences_38
          WHERE preferences_38.id = history_1.subject_id
        )
        WHEN 'rpl' THEN (
          SELECT json_object('__typename', 'Reply', 'id', 'rpl_' || replies_39.id)
          FROM replies replies_39
          WHERE (replies_39.id = history_1.subject_id AND (replies_39.scope = 'GLOBAL' OR replies_39.team_id IN (SELECT mine.team_id FROM team_members mine WHERE mine.ended_at IS NULL AND mine.person_id = ?1) OR replies_39.person_id = ?1))
        )
        WHEN 'tks' THEN (
          SELECT json_object('__typename', 'TicketStep', 'id', 'tks_' || ticket_steps_40.id)
          FROM ticket_steps ticket_steps_40
          WHERE ticket_steps_40.id = history_1.subject_id
        )
        WHEN 'pol' THEN (
          SELECT json_object('__typename', 'Policy', 'id', 'pol_' || policies_41.id)
          FROM policies policies_41
          WHERE policies_41.id = history_1.subject_id
        )
        WHEN 'clk' THEN (
          SELECT json_object('__typename', 'Clock', 'id', 'clk_' || clocks_42.id)
          FROM clocks clocks_42
          WHERE clocks_42.id = history_1.subject_id
        )
        WHEN 'trn' THEN (
          SELECT json_object('__typename', 'TicketTurn', 'id', 'trn_' || ticket_turns_43.id)
          FROM ticket_turns ticket_turns_43
          WHERE ticket_turns_43.id = history_1.subject_id
        )
        WHEN 'viw' THEN (
          SELECT json_object('__typename', 'View', 'id', 'viw_' || views_44.id)
          FROM views views_44
          WHERE (views_44.id = history_1.subject_id AND (views_44.owner_id = ?1 OR views_44.audience = 'COMPANY' OR views_44.team_id IN (SELECT mine.team_id FROM team_members mine WHERE mine.ended_at IS NULL AND mine.person_id = ?1)))
        ) END))
    FROM (
      SELECT history_45.id, history_45.position, history_45.at, history_45.effective_at, history_45.name, history_45.changes, history_45.client_id, history_45.actor_id, history_45.on_behalf_of_id, history_45.subject_type, history_45.subject_id
      FROM history history_45
      WHERE ((history_45.audience <> 'PRIVATE' OR history_45.audience = 'PRIVATE' AND history_45.actor_id = ?1) AND history_45.at >= ?2 AND history_45.at < ?3)
      ORDER BY history_45.position DESC, history_45.id DESC
      LIMIT 5
    ) history_1
    LEFT JOIN people people_2 ON (people_2.id = history_1.actor_id AND people_2.withdrawn_at IS NULL)
    LEFT JOIN people people_3 ON (people_3.id = history_1.on_behalf_of_id AND people_3.withdrawn_at IS NULL)
    LEFT JOIN organisations organisations_4 ON organisations_4.id = history_1.client_id
  ) || ',' || substr(substr(json_object('pageInfo', json_object('hasNextPage', json(CASE WHEN EXISTS (
              SELECT 1
              FROM history history_46
              WHERE ((history_46.audience <> 'PRIVATE' OR history_46.audience = 'PRIVATE' AND history_46.actor_id = ?1) AND history_46.at >= ?2 AND history_46.at < ?3)
              ORDER BY history_46.position DESC, history_46.id DESC
              LIMIT 1 OFFSET 5
            ) THEN 'true' ELSE 'false' END),
          'endCursor', (
            SELECT 'b4799ddc.' || lower(hex(json_array(history_48.position, history_48.id)))
            FROM (
              SELECT history_49.position, history_49.id
              FROM history history_49
              WHERE ((history_49.audience <> 'PRIVATE' OR history_49.audience = 'PRIVATE' AND history_49.actor_id = ?1) AND history_49.at >= ?2 AND history_49.at < ?3)
              ORDER BY history_49.position DESC, history_49.id DESC
              LIMIT 5
            ) history_48
            ORDER BY history_48.position ASC, history_48.id ASC
            LIMIT 1
          ))), 2), -1, -1000000000) || '}}' AS BLOB)
