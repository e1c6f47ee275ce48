SELECT CAST('{"viewer":' || coalesce((
      SELECT '{' || substr(substr(json_object('id', 'per_' || people_1.id), 2), -1, -1000000000)
        || ',"approvals":{' || substr(substr(json_object('totalCount', (
              SELECT count(*)
              FROM approvers approvers_2
              WHERE (approvers_2.person_id = people_1.id AND approvers_2.state = ?1)
            )), 2), -1, -1000000000)
        || ',"nodes":[' || (
        SELECT coalesce(group_concat('{' || substr(substr(json_object('id', 'apr_' || approvers_3.id), 2), -1, -1000000000) || ',"decision":' || CASE WHEN decisions_4.id IS NULL THEN 'null' ELSE '{' || substr(substr(json_object('id', 'dec_' || decisions_4.id,
                  'question', decisions_4.question,
                  'state', decisions_4.state,
                  'dueAt', decisions_4.due_at,
                  'askedAt', decisions_4.asked_at,
                  'askedBy', CASE WHEN people_5.id IS NOT NULL THEN json_object('id', 'per_' || people_5.id, 'name', people_5.name) END,
                  'client', CASE WHEN organisations_6.id IS NOT NULL THEN json_object('id', 'org_' || organisations_6.id, 'name', organisations_6.name) END), 2), -1, -1000000000) || ',"options":{"nodes":' || (
              SELECT json_group_array(json_object('id', 'opt_' || options_7.id, 'label', options_7.label))
              FROM (
                SELECT options_8.id, options_8.label
                FROM options options_8
                WHERE (options_8.decision_id = decisions_4.id AND options_8.chosen = ?2)
                ORDER BY options_8.place ASC, options_8.id ASC
                LIMIT 1
              ) options_7
            ) || '}}' END || '}'), '')
        FROM (
          SELECT approvers_9.id, approvers_9.decision_id
          FROM approvers approvers_9
          WHERE (approvers_9.person_id = people_1.id AND approvers_9.state = ?1)
          ORDER BY approvers_9.created_at ASC, approvers_9.id ASC
          LIMIT 5
        ) approvers_3
        LEFT JOIN decisions decisions_4 ON decisions_4.id = approvers_3.decision_id
        LEFT JOIN people people_5 ON (people_5.id = decisions_4.asked_by_id AND people_5.withdrawn_at IS NULL)
        LEFT JOIN organisations organisations_6 ON organisations_6.id = decisions_4.client_id
      ) || ']}}'
      FROM people people_1
      WHERE (people_1.id = ?3 AND people_1.withdrawn_at IS NULL)
    ), 'null') || ',"mine":{' || substr(substr(json_object('totalCount', (
          SELECT count(*)
          FROM tickets tickets_10
          WHERE (tickets_10.assignee_id = ?4 AND EXISTS (
              SELECT 1
              FROM people people_11
              WHERE people_11.id = tickets_10.assignee_id AND (people_11.withdrawn_at IS NULL AND people_11.id = ?4)
            ) AND tickets_10.turn IN (SELECT value FROM json_each(?5)))
        )), 2), -1, -1000000000) || ',"nodes":' || (
    SELECT json_group_array(json_object('id', 'tkt_' || tickets_12.id,
        'priority', tickets_12.priority,
        'turn', tickets_12.turn,
        'openedAt', tickets_12.opened_at,
        'client', CASE WHEN organisations_13.id IS NOT NULL THEN json_object('id', 'org_' || organisations_13.id, 'name', organisations_13.name, 'code', organisations_13.code) END,
        'number', tickets_12.number,
        'title', tickets_12.title))
    FROM (
      SELECT tickets_14.id, tickets_14.priority, tickets_14.turn, tickets_14.opened_at, tickets_14.client_id, tickets_14.number, tickets_14.title
      FROM tickets tickets_14
      WHERE (tickets_14.assignee_id = ?4 AND EXISTS (
          SELECT 1
          FROM people people_15
          WHERE people_15.id = tickets_14.assignee_id AND (people_15.withdrawn_at IS NULL AND people_15.id = ?4)
        ) AND tickets_14.turn IN (SELECT value FROM json_each(?5)))
      ORDER BY tickets_14.priority ASC, tickets_14.id ASC
      LIMIT 8
    ) tickets_12
    LEFT JOIN organisations organisations_13 ON organisations_13.id = tickets_12.client_id
  ) || '},"free":{' || substr(substr(json_object('totalCount', (
          SELECT count(*)
          FROM tickets tickets_16
          WHERE (((EXISTS (
                  SELECT 1
                  FROM people people_17
                  WHERE people_17.id = tickets_16.assignee_id AND people_17.withdrawn_at IS NULL
                )) IS NOT TRUE) AND tickets_16.turn IN (SELECT value FROM json_each(?6)))
        )), 2), -1, -1000000000) || ',"nodes":' || (
    SELECT json_group_array(json_object('id', 'tkt_' || tickets_18.id,
        'version', tickets_18.version,
        'title', tickets_18.title,
        'priority', tickets_18.priority,
        'openedAt', tickets_18.opened_at,
        'client', CASE WHEN organisations_19.id IS NOT NULL THEN json_object('id', 'org_' || organisations_19.id, 'name', organisations_19.name, 'code', organisations_19.code) END,
        'viewerCan', json_object('assign', json(CASE WHEN ((?7 OR tickets_18.client_id IN (SELECT value FROM json_each(?8))) AND tickets_18.state IN ('NEW', 'OPEN', 'PENDING')) THEN 'true' ELSE 'false' END)),
        'number', tickets_18.number))
    FROM (
      SELECT tickets_20.id, tickets_20.version, tickets_20.title, tickets_20.priority, tickets_20.opened_at, tickets_20.client_id, tickets_20.state, tickets_20.number
      FROM tickets tickets_20
      WHERE (((EXISTS (
              SELECT 1
              FROM people people_21
              WHERE people_21.id = tickets_20.assignee_id AND people_21.withdrawn_at IS NULL
            )) IS NOT TRUE) AND tickets_20.turn IN (SELECT value FROM json_each(?6)))
      ORDER BY tickets_20.priority ASC, tickets_20.id ASC
      LIMIT 6
    ) tickets_18
    LEFT JOIN organisations organisations_19 ON organisations_19.id = tickets_18.client_id
  ) || '},"asked":{' || substr(substr(json_object('totalCount', (SELECT count(*) FROM tickets tickets_22 WHERE tickets_22.turn = ?9)), 2), -1, -1000000000) || ',"nodes":' || (
    SELECT json_group_array(json_object('id', 'tkt_' || tickets_23.id,
        'state', tickets_23.state,
        'updatedAt', tickets_23.updated_at,
        'number', tickets_23.number,
        'title', tickets_23.title,
        'client', CASE WHEN organisations_24.id IS NOT NULL THEN json_object('id', 'org_' || organisations_24.id, 'code', organisations_24.code) END))
    FROM (
      SELECT tickets_25.id, tickets_25.state, tickets_25.updated_at, tickets_25.number, tickets_25.title, tickets_25.client_id
      FROM tickets tickets_25
      WHERE tickets_25.turn = ?9
      ORDER BY tickets_25.updated_at ASC, tickets_25.id ASC
      LIMIT 6
    ) tickets_23
    LEFT JOIN organisations organisations_24 ON organisations_24.id = tickets_23.client_id
  ) || '},"history":{' || substr(substr(json_object('pageInfo', json_object('startCursor', (
            SELECT 'b4799ddc.' || lower(hex(json_array(history_26.position, history_26.id)))
            FROM (
              SELECT history_27.position, history_27.id
              FROM history history_27
              WHERE ((history_27.audience <> 'PRIVATE' OR history_27.audience = 'PRIVATE' AND history_27.actor_id = ?3) AND ((history_27.audience = ?10) IS NOT TRUE) AND (((history_27.actor_id = ?4 AND EXISTS (
                        SELECT 1
                        FROM people people_28
                        WHERE people_28.id = history_27.actor_id AND (people_28.withdrawn_at IS NULL AND people_28.id = ?4)
                      ))) IS NOT TRUE))
              ORDER BY history_27.position DESC, history_27.id DESC
              LIMIT 40
            ) history_26
            ORDER BY history_26.position DESC, history_26.id DESC
            LIMIT 1
          ))), 2), -1, -1000000000) || ',"nodes":' || (
    SELECT json_group_array(json_object('id', 'evt_' || history_29.id,
        'at', history_29.at,
        'requestId', history_29.request_id,
        'subject', CASE history_29.subject_type
        WHEN 'org' THEN (
          SELECT json_object('__typename', 'Organisation', 'id', 'org_' || organisations_30.id)
          FROM organisations organisations_30
          WHERE organisations_30.id = history_29.subject_id
        )
        WHEN 'cal' THEN (
          SELECT json_object('__typename', 'Calendar', 'id', 'cal_' || calendars_31.id)
          FROM calendars calendars_31
          WHERE calendars_31.id = history_29.subject_id
        )
        WHEN 'clo' THEN (
          SELECT json_object('__typename', 'Closure', 'id', 'clo_' || closures_32.id)
          FROM closures closures_32
          WHERE closures_32.id = history_29.subject_id
        )
        WHEN 'per' THEN (
          SELECT json_object('__typename', 'Person', 'id', 'per_' || people_33.id, 'name', people_33.name)
          FROM people people_33
          WHERE (people_33.id = history_29.subject_id AND people_33.withdrawn_at IS NULL)
        )
        WHEN 'mem' THEN (
          SELECT json_object('__typename',
            'Membership',
            'id', 'mem_' || memberships_34.id,
            'person', CASE WHEN people_35.id IS NOT NULL THEN json_object('id', 'per_' || people_35.id, 'name', people_35.name) END)
          FROM memberships memberships_34
          LEFT JOIN people people_35 ON (people_35.id = memberships_34.person_id AND people_35.withdrawn_at IS NULL)
          WHERE memberships_34.id = history_29.subject_id
        )
        WHEN 'ses' THEN (
          SELECT json_object('__typename', 'Session', 'id', 'ses_' || sessions_36.id)
          FROM sessions sessions_36
          WHERE (sessions_36.id = history_29.subject_id AND sessions_36.person_id = ?3)
        )
        WHEN 'tok' THEN (
          SELECT json_object('__typename', 'Token', 'id', 'tok_' || tokens_37.id)
          FROM tokens tokens_37
          WHERE (tokens_37.id = history_29.subject_id AND tokens_37.person_id = ?3)
        )
        WHEN 'dec' THEN (
          SELECT json_object('__typename', 'Decision', 'id', 'dec_' || decisions_38.id)
          FROM decisions decisions_38
          WHERE decisions_38.id = history_29.subject_id
        )
        WHEN 'opt' THEN (
          SELECT json_object('__typename', 'Option', 'id', 'opt_' || options_39.id)
          FROM options options_39
          WHERE options_39.id = history_29.subject_id
        )
        WHEN 'apr' THEN (
          SELECT json_object('__typename', 'Approver', 'id', 'apr_' || approvers_40.id)
          FROM approvers approvers_40
          WHERE approvers_40.id = history_29.subject_id
        )
        WHEN 'rmk' THEN (
          SELECT json_object('__typename', 'Remark', 'id', 'rmk_' || remarks_41.id)
          FROM remarks remarks_41
          WHERE remarks_41.id = history_29.subject_id
        )
        WHEN 'dlg' THEN (
          SELECT json_object('__typename', 'Delegation', 'id', 'dlg_' || delegations_42.id)
          FROM delegations delegations_42
          WHERE delegations_42.id = history_29.subject_id
        )
        WHEN 'mod' THEN (
          SELECT json_object('__typename', 'DeviceModel', 'id', 'mod_' || device_models_43.id)
          FROM device_models device_models_43
          WHERE device_models_43.id = history_29.subject_id
        )
        WHEN 'lbl' THEN (
          SELECT json_object('__typename', 'Label', 'id', 'lbl_' || labels_44.id)
          FROM labels labels_44
          WHERE labels_44.id = history_29.subject_id
        )
        WHEN 'dev' THEN (
          SELECT json_object('__typename',
            'Device',
            'id', 'dev_' || devices_45.id,
            'tag', devices_45.tag,
            'model', CASE WHEN device_models_46.id IS NOT NULL THEN json_object('id', 'mod_' || device_models_46.id,
              'manufacturer', device_models_46.manufacturer,
              'name', device_models_46.name) END)
          FROM devices devices_45
          LEFT JOIN device_models device_models_46 ON device_models_46.id = devices_45.model_id
          WHERE (devices_45.id = history_29.subject_id AND devices_45.withdrawn_at IS NULL)
        )
        WHEN 'asg' THEN (
          SELECT json_object('__typename', 'Assignment', 'id', 'asg_' || assignments_47.id)
          FROM assignments assignments_47
          WHERE assignments_47.id = history_29.subject_id
        )
        WHEN 'svc' THEN (
          SELECT json_object('__typename', 'Service', 'id', 'svc_' || services_48.id)
          FROM services services_48
          WHERE services_48.id = history_29.subject_id
        )
        WHEN 'fil' THEN (
          SELECT json_object('__typename', 'File', 'id', 'fil_' || files_49.id)
          FROM files files_49
          WHERE (files_49.id = history_29.subject_id AND ((files_49.state <> 'ATTACHED' AND files_49.sender_id = ?3) OR EXISTS (SELECT 1 FROM ticket_files hung WHERE hung.file_id = files_49.id AND TRUE) OR EXISTS (
                SELECT 1
                FROM comment_files hung JOIN comments told ON told.id = hung.comment_id
                WHERE hung.file_id = files_49.id AND TRUE
              )))
        )
        WHEN 'tea' THEN (
          SELECT json_object('__typename', 'Team', 'id', 'tea_' || teams_50.id)
          FROM teams teams_50
          WHERE teams_50.id = history_29.subject_id
        )
        WHEN 'tem' THEN (
          SELECT json_object('__typename', 'TeamMember', 'id', 'tem_' || team_members_51.id)
          FROM team_members team_members_51
          WHERE (team_members_51.id = history_29.subject_id AND team_members_51.ended_at IS NULL)
        )
        WHEN 'tkt' THEN (
          SELECT json_object('__typename',
            'Ticket',
            'id', 'tkt_' || tickets_52.id,
            'number', tickets_52.number,
            'title', tickets_52.title,
            'client', CASE WHEN organisations_53.id IS NOT NULL THEN json_object('id', 'org_' || organisations_53.id, 'code', organisations_53.code) END)
          FROM tickets tickets_52
          LEFT JOIN organisations organisations_53 ON organisations_53.id = tickets_52.client_id
          WHERE tickets_52.id = history_29.subject_id
        )
        WHEN 'com' THEN (
          SELECT json_object('__typename', 'Comment', 'id', 'com_' || comments_54.id)
          FROM comments comments_54
          WHERE comments_54.id = history_29.subject_id
        )
        WHEN 'tkl' THEN (
          SELECT json_object('__typename', 'TicketLink', 'id', 'tkl_' || ticket_links_55.id)
          FROM ticket_links ticket_links_55
          WHERE (ticket_links_55.id = history_29.subject_id AND ticket_links_55.ended_at IS NULL)
        )
        WHEN 'tkw' THEN (
          SELECT json_object('__typename', 'TicketWatcher', 'id', 'tkw_' || ticket_watchers_56.id)
          FROM ticket_watchers ticket_watchers_56
          WHERE (ticket_watchers_56.id = history_29.subject_id AND ticket_watchers_56.ended_at IS NULL)
        )
        WHEN 'wrk' THEN (
          SELECT json_object('__typename', 'WorkEntry', 'id', 'wrk_' || work_entries_57.id)
          FROM work_entries work_entries_57
          WHERE work_entries_57.id = history_29.subject_id
        )
        WHEN 'rtg' THEN (
          SELECT json_object('__typename', 'Rating', 'id', 'rtg_' || ratings_58.id)
          FROM ratings ratings_58
          WHERE ratings_58.id = history_29.subject_id
        )
        WHEN 'imp' THEN (
          SELECT json_object('__typename', 'Import', 'id', 'imp_' || imports_59.id, 'fileName', imports_59.file_name)
          FROM imports imports_59
          WHERE imports_59.id = history_29.subject_id
        )
        WHEN 'mal' THEN (
          SELECT json_object('__typename', 'Mail', 'id', 'mal_' || mails_60.id)
          FROM mails mails_60
          WHERE mails_60.id = history_29.subject_id
        )
        WHEN 'prf' THEN (
          SELECT json_object('__typename', 'Preference', 'id', 'prf_' || preferences_61.id)
          FROM preferences preferences_61
          WHERE preferences_61.id = history_29.subject_id
        )
        WHEN 'rpl' THEN (
          SELECT json_object('__typename', 'Reply', 'id', 'rpl_' || replies_62.id)
          FROM replies replies_62
          WHERE (replies_62.id = history_29.subject_id AND (replies_62.scope = 'GLOBAL' OR replies_62.team_id IN (SELECT mine.team_id FROM team_members mine WHERE mine.ended_at IS NULL AND mine.person_id = ?3) OR replies_62.person_id = ?3))
        )
        WHEN 'tks' THEN (
          SELECT json_object('__typename', 'TicketStep', 'id', 'tks_' || ticket_steps_63.id)
          FROM ticket_steps ticket_steps_63
          WHERE ticket_steps_63.id = history_29.subject_id
        )
        WHEN 'pol' THEN (
          SELECT json_object('__typename', 'Policy', 'id', 'pol_' || policies_64.id)
          FROM policies policies_64
          WHERE policies_64.id = history_29.subject_id
        )
        WHEN 'clk' THEN (
          SELECT json_object('__typename', 'Clock', 'id', 'clk_' || clocks_65.id)
          FROM clocks clocks_65
          WHERE clocks_65.id = history_29.subject_id
        )
        WHEN 'trn' THEN (
          SELECT json_object('__typename', 'TicketTurn', 'id', 'trn_' || ticket_turns_66.id)
          FROM ticket_turns ticket_turns_66
          WHERE ticket_turns_66.id = history_29.subject_id
        )
        WHEN 'viw' THEN (
          SELECT json_object('__typename', 'View', 'id', 'viw_' || views_67.id)
          FROM views views_67
          WHERE (views_67.id = history_29.subject_id AND (views_67.owner_id = ?3 OR views_67.audience = 'COMPANY' OR views_67.team_id IN (SELECT mine.team_id FROM team_members mine WHERE mine.ended_at IS NULL AND mine.person_id = ?3)))
        ) END,
        'name', history_29.name,
        'audience', history_29.audience,
        'changes', json(history_29.changes),
        'actor', CASE WHEN people_68.id IS NOT NULL THEN json_object('id', 'per_' || people_68.id, 'name', people_68.name) END))
    FROM (
      SELECT history_69.id, history_69.at, history_69.request_id, history_69.subject_type, history_69.subject_id, history_69.name, history_69.audience, history_69.changes, history_69.client_id, history_69.actor_id
      FROM history history_69
      WHERE ((history_69.audience <> 'PRIVATE' OR history_69.audience = 'PRIVATE' AND history_69.actor_id = ?3) AND ((history_69.audience = ?10) IS NOT TRUE) AND (((history_69.actor_id = ?4 AND EXISTS (
                SELECT 1
                FROM people people_70
                WHERE people_70.id = history_69.actor_id AND (people_70.withdrawn_at IS NULL AND people_70.id = ?4)
              ))) IS NOT TRUE))
      ORDER BY history_69.position DESC, history_69.id DESC
      LIMIT 40
    ) history_29
    LEFT JOIN people people_68 ON (people_68.id = history_29.actor_id AND people_68.withdrawn_at IS NULL)
  ) || '},"clients":{"nodes":[' || (
    SELECT coalesce(group_concat('{' || substr(substr(json_object('id', 'org_' || organisations_71.id, 'code', organisations_71.code, 'name', organisations_71.name), 2), -1, -1000000000) || ',"open":{"facets":[{"values":' || (
          SELECT json_group_array(json_object('value', v, 'count', n))
          FROM (
            SELECT v, sum(m) AS n
            FROM (
              SELECT tickets_72.turn AS v, count(*) AS m
              FROM tickets tickets_72
              WHERE (tickets_72.client_id = organisations_71.id AND tickets_72.turn IN (SELECT value FROM json_each(?11))) GROUP BY v
            ) values_ GROUP BY v
            ORDER BY v IS NOT NULL, CASE v WHEN 'CLIENT' THEN 0 WHEN 'IT' THEN 1 WHEN 'THIRD_PARTY' THEN 2 WHEN 'NOBODY' THEN 3 END
          ) counted
        ) || '}],"nodes":' || (
          SELECT json_group_array(json_object('id', 'tkt_' || tickets_73.id, 'number', tickets_73.number, 'openedAt', tickets_73.opened_at))
          FROM (
            SELECT tickets_74.id, tickets_74.number, tickets_74.opened_at
            FROM tickets tickets_74
            WHERE (tickets_74.client_id = organisations_71.id AND tickets_74.turn IN (SELECT value FROM json_each(?11)))
            ORDER BY tickets_74.opened_at ASC, tickets_74.id ASC
            LIMIT 1
          ) tickets_73
        ) || '},' || substr(substr(json_object('urgent', json_object('totalCount', (
                  SELECT count(*)
                  FROM tickets tickets_75
                  WHERE (tickets_75.client_id = organisations_71.id AND tickets_75.turn IN (SELECT value FROM json_each(?11)) AND tickets_75.priority IN (SELECT value FROM json_each(?12)))
                )),
              'free', json_object('totalCount', (
                  SELECT count(*)
                  FROM tickets tickets_76
                  WHERE (tickets_76.client_id = organisations_71.id AND tickets_76.turn IN (SELECT value FROM json_each(?11)) AND ((EXISTS (
                          SELECT 1
                          FROM people people_77
                          WHERE people_77.id = tickets_76.assignee_id AND people_77.withdrawn_at IS NULL
                        )) IS NOT TRUE))
                ))), 2), -1, -1000000000) || '}'), '')
    FROM (
      SELECT organisations_78.id, organisations_78.code, organisations_78.name
      FROM organisations organisations_78
      WHERE organisations_78.kind = ?13
      ORDER BY organisations_78.code ASC, organisations_78.id ASC
      LIMIT 100
    ) organisations_71
  ) || ']}}' AS BLOB)
