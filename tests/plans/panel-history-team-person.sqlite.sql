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
        WHEN 'cal' THEN (
          SELECT json_object('__typename', 'Calendar', 'id', 'cal_' || calendars_12.id)
          FROM calendars calendars_12
          WHERE calendars_12.id = history_7.subject_id
        )
        WHEN 'clo' THEN (
          SELECT json_object('__typename', 'Closure', 'id', 'clo_' || closures_13.id)
          FROM closures closures_13
          WHERE closures_13.id = history_7.subject_id
        )
        WHEN 'per' THEN (
          SELECT json_object('__typename', 'Person', 'id', 'per_' || people_14.id, 'name', people_14.name)
          FROM people people_14
          WHERE (people_14.id = history_7.subject_id AND people_14.withdrawn_at IS NULL)
        )
        WHEN 'mem' THEN (
          SELECT json_object('__typename',
            'Membership',
            'id', 'mem_' || memberships_15.id,
            'role', memberships_15.role,
            'person', CASE WHEN people_16.id IS NOT NULL THEN json_object('id', 'per_' || people_16.id, 'name', people_16.name) END,
            'organisation', CASE WHEN organisations_17.id IS NOT NULL THEN json_object('id', 'org_' || organisations_17.id, 'name', organisations_17.name) END)
          FROM memberships memberships_15
          LEFT JOIN people people_16 ON (people_16.id = memberships_15.person_id AND people_16.withdrawn_at IS NULL)
          LEFT JOIN organisations organisations_17 ON organisations_17.id = memberships_15.organisation_id
          WHERE memberships_15.id = history_7.subject_id
        )
        WHEN 'ses' THEN (
          SELECT json_object('__typename', 'Session', 'id', 'ses_' || sessions_18.id)
          FROM sessions sessions_18
          WHERE (sessions_18.id = history_7.subject_id AND sessions_18.person_id = ?1)
        )
        WHEN 'tok' THEN (
          SELECT json_object('__typename', 'Token', 'id', 'tok_' || tokens_19.id, 'name', tokens_19.name)
          FROM tokens tokens_19
          WHERE (tokens_19.id = history_7.subject_id AND tokens_19.person_id = ?1)
        )
        WHEN 'dec' THEN (
          SELECT json_object('__typename', 'Decision', 'id', 'dec_' || decisions_20.id)
          FROM decisions decisions_20
          WHERE decisions_20.id = history_7.subject_id
        )
        WHEN 'opt' THEN (
          SELECT json_object('__typename', 'Option', 'id', 'opt_' || options_21.id)
          FROM options options_21
          WHERE options_21.id = history_7.subject_id
        )
        WHEN 'apr' THEN (
          SELECT json_object('__typename', 'Approver', 'id', 'apr_' || approvers_22.id)
          FROM approvers approvers_22
          WHERE approvers_22.id = history_7.subject_id
        )
        WHEN 'rmk' THEN (
          SELECT json_object('__typename', 'Remark', 'id', 'rmk_' || remarks_23.id)
          FROM remarks remarks_23
          WHERE remarks_23.id = history_7.subject_id
        )
        WHEN 'dlg' THEN (
          SELECT json_object('__typename', 'Delegation', 'id', 'dlg_' || delegations_24.id)
          FROM delegations delegations_24
          WHERE delegations_24.id = history_7.subject_id
        )
        WHEN 'mod' THEN (
          SELECT json_object('__typename',
            'DeviceModel',
            'id', 'mod_' || device_models_25.id,
            'manufacturer', device_models_25.manufacturer,
            'name', device_models_25.name)
          FROM device_models device_models_25
          WHERE device_models_25.id = history_7.subject_id
        )
        WHEN 'dev' THEN (
          SELECT json_object('__typename',
            'Device',
            'id', 'dev_' || devices_26.id,
            'tag', devices_26.tag,
            'model', CASE WHEN device_models_27.id IS NOT NULL THEN json_object('id', 'mod_' || device_models_27.id,
              'manufacturer', device_models_27.manufacturer,
              'name', device_models_27.name) END)
          FROM devices devices_26
          LEFT JOIN device_models device_models_27 ON device_models_27.id = devices_26.model_id
          WHERE (devices_26.id = history_7.subject_id AND devices_26.withdrawn_at IS NULL)
        )
        WHEN 'asg' THEN (
          SELECT json_object('__typename', 'Assignment', 'id', 'asg_' || assignments_28.id)
          FROM assignments assignments_28
          WHERE assignments_28.id = history_7.subject_id
        )
        WHEN 'fil' THEN (
          SELECT json_object('__typename', 'File', 'id', 'fil_' || files_29.id)
          FROM files files_29
          WHERE (files_29.id = history_7.subject_id AND ((files_29.state <> 'ATTACHED' AND files_29.sender_id = ?1) OR EXISTS (SELECT 1 FROM ticket_files hung WHERE hung.file_id = files_29.id AND TRUE) OR EXISTS (
                SELECT 1
                FROM comment_files hung JOIN comments told ON told.id = hung.comment_id
                WHERE hung.file_id = files_29.id AND TRUE
              )))
        )
        WHEN 'tea' THEN (
          SELECT json_object('__typename', 'Team', 'id', 'tea_' || teams_30.id)
          FROM teams teams_30
          WHERE teams_30.id = history_7.subject_id
        )
        WHEN 'tem' THEN (
          SELECT json_object('__typename', 'TeamMember', 'id', 'tem_' || team_members_31.id)
          FROM team_members team_members_31
          WHERE (team_members_31.id = history_7.subject_id AND team_members_31.ended_at IS NULL)
        )
        WHEN 'tkt' THEN (
          SELECT json_object('__typename',
            'Ticket',
            'id', 'tkt_' || tickets_32.id,
            'number', tickets_32.number,
            'title', tickets_32.title,
            'client', CASE WHEN organisations_33.id IS NOT NULL THEN json_object('id', 'org_' || organisations_33.id, 'code', organisations_33.code) END)
          FROM tickets tickets_32
          LEFT JOIN organisations organisations_33 ON organisations_33.id = tickets_32.client_id
          WHERE tickets_32.id = history_7.subject_id
        )
        WHEN 'com' THEN (
          SELECT json_object('__typename',
            'Comment',
            'id', 'com_' || comments_34.id,
            'ticket', CASE WHEN tickets_35.id IS NOT NULL THEN json_object('id', 'tkt_' || tickets_35.id,
              'number', tickets_35.number,
              'title', tickets_35.title,
              'client', CASE WHEN organisations_36.id IS NOT NULL THEN json_object('id', 'org_' || organisations_36.id, 'code', organisations_36.code) END) END)
          FROM comments comments_34
          LEFT JOIN tickets tickets_35 ON tickets_35.id = comments_34.ticket_id
          LEFT JOIN organisations organisations_36 ON organisations_36.id = tickets_35.client_id
          WHERE comments_34.id = history_7.subject_id
        )
        WHEN 'tkl' THEN (
          SELECT json_object('__typename', 'TicketLink', 'id', 'tkl_' || ticket_links_37.id)
          FROM ticket_links ticket_links_37
          WHERE (ticket_links_37.id = history_7.subject_id AND ticket_links_37.ended_at IS NULL)
        )
        WHEN 'tkw' THEN (
          SELECT json_object('__typename', 'TicketWatcher', 'id', 'tkw_' || ticket_watchers_38.id)
          FROM ticket_watchers ticket_watchers_38
          WHERE (ticket_watchers_38.id = history_7.subject_id AND ticket_watchers_38.ended_at IS NULL)
        )
        WHEN 'wrk' THEN (
          SELECT json_object('__typename', 'WorkEntry', 'id', 'wrk_' || work_entries_39.id)
          FROM work_entries work_entries_39
          WHERE work_entries_39.id = history_7.subject_id
        )
        WHEN 'rtg' THEN (
          SELECT json_object('__typename', 'Rating', 'id', 'rtg_' || ratings_40.id)
          FROM ratings ratings_40
          WHERE ratings_40.id = history_7.subject_id
        )
        WHEN 'imp' THEN (
          SELECT json_object('__typename', 'Import', 'id', 'imp_' || imports_41.id, 'fileName', imports_41.file_name)
          FROM imports imports_41
          WHERE imports_41.id = history_7.subject_id
        )
        WHEN 'mal' THEN (
          SELECT json_object('__typename', 'Mail', 'id', 'mal_' || mails_42.id)
          FROM mails mails_42
          WHERE mails_42.id = history_7.subject_id
        )
        WHEN 'prf' THEN (
          SELECT json_object('__typename', 'Preference', 'id', 'prf_' || preferences_43.id)
          FROM preferences preferences_43
          WHERE preferences_43.id = history_7.subject_id
        )
        WHEN 'rpl' THEN (
          SELECT json_object('__typename', 'Reply', 'id', 'rpl_' || replies_44.id)
          FROM replies replies_44
          WHERE (replies_44.id = history_7.subject_id AND (replies_44.scope = 'GLOBAL' OR replies_44.team_id IN (SELECT mine.team_id FROM team_members mine WHERE mine.ended_at IS NULL AND mine.person_id = ?1) OR replies_44.person_id = ?1))
        )
        WHEN 'tks' THEN (
          SELECT json_object('__typename', 'TicketStep', 'id', 'tks_' || ticket_steps_45.id)
          FROM ticket_steps ticket_steps_45
          WHERE ticket_steps_45.id = history_7.subject_id
        )
        WHEN 'pol' THEN (
          SELECT json_object('__typename', 'Policy', 'id', 'pol_' || policies_46.id)
          FROM policies policies_46
          WHERE policies_46.id = history_7.subject_id
        )
        WHEN 'clk' THEN (
          SELECT json_object('__typename', 'Clock', 'id', 'clk_' || clocks_47.id)
          FROM clocks clocks_47
          WHERE clocks_47.id = history_7.subject_id
        )
        WHEN 'trn' THEN (
          SELECT json_object('__typename', 'TicketTurn', 'id', 'trn_' || ticket_turns_48.id)
          FROM ticket_turns ticket_turns_48
          WHERE ticket_turns_48.id = history_7.subject_id
        )
        WHEN 'viw' THEN (
          SELECT json_object('__typename', 'View', 'id', 'viw_' || views_49.id)
          FROM views views_49
          WHERE (views_49.id = history_7.subject_id AND (views_49.owner_id = ?1 OR views_49.audience = 'COMPANY' OR views_49.team_id IN (SELECT mine.team_id FROM team_members mine WHERE mine.ended_at IS NULL AND mine.person_id = ?1)))
        ) END))
    FROM (
      SELECT history_50.id, history_50.name, history_50.at, history_50.effective_at, history_50.audience, history_50.request_id, history_50.changes, history_50.client_id, history_50.actor_id, history_50.on_behalf_of_id, history_50.subject_type, history_50.subject_id
      FROM history history_50
      WHERE ((history_50.audience <> 'PRIVATE' OR history_50.audience = 'PRIVATE' AND history_50.actor_id = ?1) AND history_50.name IN (SELECT value FROM json_each(?2)) AND history_50.at >= ?3 AND history_50.actor_id = ?4 AND EXISTS (
          SELECT 1
          FROM people people_51
          WHERE people_51.id = history_50.actor_id AND (people_51.withdrawn_at IS NULL AND people_51.id = ?4)
        ))
      ORDER BY history_50.position DESC, history_50.id DESC
      LIMIT 50
    ) history_7
    LEFT JOIN people people_8 ON (people_8.id = history_7.actor_id AND people_8.withdrawn_at IS NULL)
    LEFT JOIN people people_9 ON (people_9.id = history_7.on_behalf_of_id AND people_9.withdrawn_at IS NULL)
    LEFT JOIN organisations organisations_10 ON organisations_10.id = history_7.client_id
  ) || '}}' AS BLOB)
