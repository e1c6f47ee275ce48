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
        WHEN 'per' THEN (
          SELECT json_object('__typename', 'Person', 'id', 'per_' || people_31.id, 'name', people_31.name)
          FROM people people_31
          WHERE (people_31.id = history_29.subject_id AND people_31.withdrawn_at IS NULL)
        )
        WHEN 'mem' THEN (
          SELECT json_object('__typename',
            'Membership',
            'id', 'mem_' || memberships_32.id,
            'person', CASE WHEN people_33.id IS NOT NULL THEN json_object('id', 'per_' || people_33.id, 'name', people_33.name) END)
          FROM memberships memberships_32
          LEFT JOIN people people_33 ON (people_33.id = memberships_32.person_id AND people_33.withdrawn_at IS NULL)
          WHERE memberships_32.id = history_29.subject_id
        )
        WHEN 'ses' THEN (
          SELECT json_object('__typename', 'Session', 'id', 'ses_' || sessions_34.id)
          FROM sessions sessions_34
          WHERE (sessions_34.id = history_29.subject_id AND sessions_34.person_id = ?3)
        )
        WHEN 'tok' THEN (
          SELECT json_object('__typename', 'Token', 'id', 'tok_' || tokens_35.id)
          FROM tokens tokens_35
          WHERE (tokens_35.id = history_29.subject_id AND tokens_35.person_id = ?3)
        )
        WHEN 'sys' THEN (
          SELECT json_object('__typename', 'System', 'id', 'sys_' || systems_36.id)
          FROM systems systems_36
          WHERE systems_36.id = history_29.subject_id
        )
        WHEN 'acc' THEN (
          SELECT json_object('__typename', 'Access', 'id', 'acc_' || accesses_37.id)
          FROM accesses accesses_37
          WHERE accesses_37.id = history_29.subject_id
        )
        WHEN 'cal' THEN (
          SELECT json_object('__typename', 'Calendar', 'id', 'cal_' || calendars_38.id)
          FROM calendars calendars_38
          WHERE calendars_38.id = history_29.subject_id
        )
        WHEN 'clo' THEN (
          SELECT json_object('__typename', 'Closure', 'id', 'clo_' || closures_39.id)
          FROM closures closures_39
          WHERE closures_39.id = history_29.subject_id
        )
        WHEN 'dec' THEN (
          SELECT json_object('__typename', 'Decision', 'id', 'dec_' || decisions_40.id)
          FROM decisions decisions_40
          WHERE decisions_40.id = history_29.subject_id
        )
        WHEN 'opt' THEN (
          SELECT json_object('__typename', 'Option', 'id', 'opt_' || options_41.id)
          FROM options options_41
          WHERE options_41.id = history_29.subject_id
        )
        WHEN 'apr' THEN (
          SELECT json_object('__typename', 'Approver', 'id', 'apr_' || approvers_42.id)
          FROM approvers approvers_42
          WHERE approvers_42.id = history_29.subject_id
        )
        WHEN 'rmk' THEN (
          SELECT json_object('__typename', 'Remark', 'id', 'rmk_' || remarks_43.id)
          FROM remarks remarks_43
          WHERE remarks_43.id = history_29.subject_id
        )
        WHEN 'dlg' THEN (
          SELECT json_object('__typename', 'Delegation', 'id', 'dlg_' || delegations_44.id)
          FROM delegations delegations_44
          WHERE delegations_44.id = history_29.subject_id
        )
        WHEN 'mod' THEN (
          SELECT json_object('__typename', 'DeviceModel', 'id', 'mod_' || device_models_45.id)
          FROM device_models device_models_45
          WHERE device_models_45.id = history_29.subject_id
        )
        WHEN 'lik' THEN (
          SELECT json_object('__typename', 'Likeness', 'id', 'lik_' || likenesses_46.id)
          FROM likenesses likenesses_46
          WHERE likenesses_46.id = history_29.subject_id
        )
        WHEN 'lbl' THEN (
          SELECT json_object('__typename', 'Label', 'id', 'lbl_' || labels_47.id)
          FROM labels labels_47
          WHERE labels_47.id = history_29.subject_id
        )
        WHEN 'dev' THEN (
          SELECT json_object('__typename',
            'Device',
            'id', 'dev_' || devices_48.id,
            'tag', devices_48.tag,
            'model', CASE WHEN device_models_49.id IS NOT NULL THEN json_object('id', 'mod_' || device_models_49.id,
              'manufacturer', device_models_49.manufacturer,
              'name', device_models_49.name) END)
          FROM devices devices_48
          LEFT JOIN device_models device_models_49 ON device_models_49.id = devices_48.model_id
          WHERE (devices_48.id = history_29.subject_id AND devices_48.withdrawn_at IS NULL)
        )
        WHEN 'asg' THEN (
          SELECT json_object('__typename', 'Assignment', 'id', 'asg_' || assignments_50.id)
          FROM assignments assignments_50
          WHERE assignments_50.id = history_29.subject_id
        )
        WHEN 'svc' THEN (
          SELECT json_object('__typename', 'Service', 'id', 'svc_' || services_51.id)
          FROM services services_51
          WHERE services_51.id = history_29.subject_id
        )
        WHEN 'fil' THEN (
          SELECT json_object('__typename', 'File', 'id', 'fil_' || files_52.id)
          FROM files files_52
          WHERE (files_52.id = history_29.subject_id AND ((files_52.state <> 'ATTACHED' AND files_52.sender_id = ?3) OR EXISTS (SELECT 1 FROM ticket_files hung WHERE hung.file_id = files_52.id AND TRUE) OR EXISTS (
                SELECT 1
                FROM comment_files hung JOIN comments told ON told.id = hung.comment_id
                WHERE hung.file_id = files_52.id AND TRUE
              )))
        )
        WHEN 'tea' THEN (
          SELECT json_object('__typename', 'Team', 'id', 'tea_' || teams_53.id)
          FROM teams teams_53
          WHERE teams_53.id = history_29.subject_id
        )
        WHEN 'tem' THEN (
          SELECT json_object('__typename', 'TeamMember', 'id', 'tem_' || team_members_54.id)
          FROM team_members team_members_54
          WHERE (team_members_54.id = history_29.subject_id AND team_members_54.ended_at IS NULL)
        )
        WHEN 'tkt' THEN (
          SELECT json_object('__typename',
            'Ticket',
            'id', 'tkt_' || tickets_55.id,
            'number', tickets_55.number,
            'title', tickets_55.title,
            'client', CASE WHEN organisations_56.id IS NOT NULL THEN json_object('id', 'org_' || organisations_56.id, 'code', organisations_56.code) END)
          FROM tickets tickets_55
          LEFT JOIN organisations organisations_56 ON organisations_56.id = tickets_55.client_id
          WHERE tickets_55.id = history_29.subject_id
        )
        WHEN 'com' THEN (
          SELECT json_object('__typename', 'Comment', 'id', 'com_' || comments_57.id)
          FROM comments comments_57
          WHERE comments_57.id = history_29.subject_id
        )
        WHEN 'tkl' THEN (
          SELECT json_object('__typename', 'TicketLink', 'id', 'tkl_' || ticket_links_58.id)
          FROM ticket_links ticket_links_58
          WHERE (ticket_links_58.id = history_29.subject_id AND ticket_links_58.ended_at IS NULL)
        )
        WHEN 'tkw' THEN (
          SELECT json_object('__typename', 'TicketWatcher', 'id', 'tkw_' || ticket_watchers_59.id)
          FROM ticket_watchers ticket_watchers_59
          WHERE (ticket_watchers_59.id = history_29.subject_id AND ticket_watchers_59.ended_at IS NULL)
        )
        WHEN 'wrk' THEN (
          SELECT json_object('__typename', 'WorkEntry', 'id', 'wrk_' || work_entries_60.id)
          FROM work_entries work_entries_60
          WHERE work_entries_60.id = history_29.subject_id
        )
        WHEN 'rtg' THEN (
          SELECT json_object('__typename', 'Rating', 'id', 'rtg_' || ratings_61.id)
          FROM ratings ratings_61
          WHERE ratings_61.id = history_29.subject_id
        )
        WHEN 'cst' THEN (
          SELECT json_object('__typename', 'Cost', 'id', 'cst_' || costs_62.id)
          FROM costs costs_62
          WHERE costs_62.id = history_29.subject_id
        )
        WHEN 'trf' THEN (
          SELECT json_object('__typename', 'Tariff', 'id', 'trf_' || tariffs_63.id)
          FROM tariffs tariffs_63
          WHERE tariffs_63.id = history_29.subject_id
        )
        WHEN 'imp' THEN (
          SELECT json_object('__typename', 'Import', 'id', 'imp_' || imports_64.id, 'fileName', imports_64.file_name)
          FROM imports imports_64
          WHERE imports_64.id = history_29.subject_id
        )
        WHEN 'mal' THEN (
          SELECT json_object('__typename', 'Mail', 'id', 'mal_' || mails_65.id)
          FROM mails mails_65
          WHERE mails_65.id = history_29.subject_id
        )
        WHEN 'prf' THEN (
          SELECT json_object('__typename', 'Preference', 'id', 'prf_' || preferences_66.id)
          FROM preferences preferences_66
          WHERE preferences_66.id = history_29.subject_id
        )
        WHEN 'rpl' THEN (
          SELECT json_object('__typename', 'Reply', 'id', 'rpl_' || replies_67.id)
          FROM replies replies_67
          WHERE (replies_67.id = history_29.subject_id AND (replies_67.scope = 'GLOBAL' OR replies_67.team_id IN (SELECT mine.team_id FROM team_members mine WHERE mine.ended_at IS NULL AND mine.person_id = ?3) OR replies_67.person_id = ?3))
        )
        WHEN 'tks' THEN (
          SELECT json_object('__typename', 'TicketStep', 'id', 'tks_' || ticket_steps_68.id)
          FROM ticket_steps ticket_steps_68
          WHERE ticket_steps_68.id = history_29.subject_id
        )
        WHEN 'pol' THEN (
          SELECT json_object('__typename', 'Policy', 'id', 'pol_' || policies_69.id)
          FROM policies policies_69
          WHERE policies_69.id = history_29.subject_id
        )
        WHEN 'clk' THEN (
          SELECT json_object('__typename', 'Clock', 'id', 'clk_' || clocks_70.id)
          FROM clocks clocks_70
          WHERE clocks_70.id = history_29.subject_id
        )
        WHEN 'trn' THEN (
          SELECT json_object('__typename', 'TicketTurn', 'id', 'trn_' || ticket_turns_71.id)
          FROM ticket_turns ticket_turns_71
          WHERE ticket_turns_71.id = history_29.subject_id
        )
        WHEN 'viw' THEN (
          SELECT json_object('__typename', 'View', 'id', 'viw_' || views_72.id)
          FROM views views_72
          WHERE (views_72.id = history_29.subject_id AND (views_72.owner_id = ?3 OR views_72.audience = 'COMPANY' OR views_72.team_id IN (SELECT mine.team_id FROM team_members mine WHERE mine.ended_at IS NULL AND mine.person_id = ?3)))
        ) END,
        'name', history_29.name,
        'audience', history_29.audience,
        'changes', json(history_29.changes),
        'actor', CASE WHEN people_73.id IS NOT NULL THEN json_object('id', 'per_' || people_73.id, 'name', people_73.name) END))
    FROM (
      SELECT history_74.id, history_74.at, history_74.request_id, history_74.subject_type, history_74.subject_id, history_74.name, history_74.audience, history_74.changes, history_74.client_id, history_74.actor_id
      FROM history history_74
      WHERE ((history_74.audience <> 'PRIVATE' OR history_74.audience = 'PRIVATE' AND history_74.actor_id = ?3) AND ((history_74.audience = ?10) IS NOT TRUE) AND (((history_74.actor_id = ?4 AND EXISTS (
                SELECT 1
                FROM people people_75
                WHERE people_75.id = history_74.actor_id AND (people_75.withdrawn_at IS NULL AND people_75.id = ?4)
              ))) IS NOT TRUE))
      ORDER BY history_74.position DESC, history_74.id DESC
      LIMIT 40
    ) history_29
    LEFT JOIN people people_73 ON (people_73.id = history_29.actor_id AND people_73.withdrawn_at IS NULL)
  ) || '},"clients":{"nodes":[' || (
    SELECT coalesce(group_concat('{' || substr(substr(json_object('id', 'org_' || organisations_76.id, 'code', organisations_76.code, 'name', organisations_76.name), 2), -1, -1000000000) || ',"open":{"facets":[{"values":' || (
          SELECT json_group_array(json_object('value', v, 'count', n))
          FROM (
            SELECT v, sum(m) AS n
            FROM (
              SELECT tickets_77.turn AS v, count(*) AS m
              FROM tickets tickets_77
              WHERE (tickets_77.client_id = organisations_76.id AND tickets_77.turn IN (SELECT value FROM json_each(?11))) GROUP BY v
            ) values_ GROUP BY v
            ORDER BY v IS NOT NULL, CASE v WHEN 'CLIENT' THEN 0 WHEN 'IT' THEN 1 WHEN 'THIRD_PARTY' THEN 2 WHEN 'NOBODY' THEN 3 END
          ) counted
        ) || '}],"nodes":' || (
          SELECT json_group_array(json_object('id', 'tkt_' || tickets_78.id, 'number', tickets_78.number, 'openedAt', tickets_78.opened_at))
          FROM (
            SELECT tickets_79.id, tickets_79.number, tickets_79.opened_at
            FROM tickets tickets_79
            WHERE (tickets_79.client_id = organisations_76.id AND tickets_79.turn IN (SELECT value FROM json_each(?11)))
            ORDER BY tickets_79.opened_at ASC, tickets_79.id ASC
            LIMIT 1
          ) tickets_78
        ) || '},' || substr(substr(json_object('urgent', json_object('totalCount', (
                  SELECT count(*)
                  FROM tickets tickets_80
                  WHERE (tickets_80.client_id = organisations_76.id AND tickets_80.turn IN (SELECT value FROM json_each(?11)) AND tickets_80.priority IN (SELECT value FROM json_each(?12)))
                )),
              'free', json_object('totalCount', (
                  SELECT count(*)
                  FROM tickets tickets_81
                  WHERE (tickets_81.client_id = organisations_76.id AND tickets_81.turn IN (SELECT value FROM json_each(?11)) AND ((EXISTS (
                          SELECT 1
                          FROM people people_82
                          WHERE people_82.id = tickets_81.assignee_id AND people_82.withdrawn_at IS NULL
                        )) IS NOT TRUE))
                ))), 2), -1, -1000000000) || '}'), '')
    FROM (
      SELECT organisations_83.id, organisations_83.code, organisations_83.name
      FROM organisations organisations_83
      WHERE organisations_83.kind = ?13
      ORDER BY organisations_83.code ASC, organisations_83.id ASC
      LIMIT 100
    ) organisations_76
  ) || ']}}' AS BLOB)
