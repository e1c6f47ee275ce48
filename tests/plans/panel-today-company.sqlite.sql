SELECT CAST('{"viewer":' || coalesce((
      SELECT '{' || substr(substr(json_object('id', 'per_' || people_1.id), 2), -1, -1000000000)
        || ',"approvals":{' || substr(substr(json_object('totalCount', (
              SELECT count(*)
              FROM approvers approvers_2
              WHERE (approvers_2.person_id = people_1.id AND approvers_2.client_id = ?1 AND approvers_2.state = ?2)
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
                WHERE (options_8.decision_id = decisions_4.id AND options_8.client_id = ?1 AND options_8.chosen = ?3)
                ORDER BY options_8.place ASC, options_8.id ASC
                LIMIT 1
              ) options_7
            ) || '}}' END || '}'), '')
        FROM (
          SELECT approvers_9.id, approvers_9.decision_id
          FROM approvers approvers_9
          WHERE (approvers_9.person_id = people_1.id AND approvers_9.client_id = ?1 AND approvers_9.state = ?2)
          ORDER BY approvers_9.created_at ASC, approvers_9.id ASC
          LIMIT 5
        ) approvers_3
        LEFT JOIN decisions decisions_4 ON (decisions_4.id = approvers_3.decision_id AND decisions_4.client_id = ?1)
        LEFT JOIN people people_5 ON (people_5.id = decisions_4.asked_by_id AND people_5.withdrawn_at IS NULL AND (people_5.client_id = ?1 OR people_5.id = ?4 OR people_5.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
        LEFT JOIN organisations organisations_6 ON (organisations_6.id = decisions_4.client_id AND (organisations_6.id = ?1 OR (organisations_6.id = ?5 OR organisations_6.kind = 'ENTERPRISE')))
      ) || ']}}'
      FROM people people_1
      WHERE (people_1.id = ?4 AND people_1.withdrawn_at IS NULL AND (people_1.client_id = ?1 OR people_1.id = ?4 OR people_1.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
    ), 'null') || ',"waiting":{' || substr(substr(json_object('totalCount', (SELECT count(*) FROM tickets tickets_10 WHERE (tickets_10.client_id = ?1 AND tickets_10.turn = ?6))), 2), -1, -1000000000) || ',"nodes":' || (
    SELECT json_group_array(json_object('id', 'tkt_' || tickets_11.id,
        'version', tickets_11.version,
        'title', tickets_11.title,
        'pendingReason', tickets_11.pending_reason,
        'resolution', tickets_11.resolution,
        'updatedAt', tickets_11.updated_at,
        'requester', CASE WHEN people_12.id IS NOT NULL THEN json_object('id', 'per_' || people_12.id, 'name', people_12.name) END,
        'viewerCan', json_object('confirm', json(CASE WHEN ((?7 OR tickets_11.client_id IN (SELECT value FROM json_each(?8))) AND tickets_11.state IN ('RESOLVED') AND (tickets_11.requester_id = ?4 OR ?9 OR tickets_11.client_id IN (SELECT value FROM json_each(?10))) AND (tickets_11.requester_id = ?4 OR (((?11 OR tickets_11.client_id IN (SELECT value FROM json_each(?12)))) IS NOT TRUE))) THEN 'true' ELSE 'false' END)),
        'number', tickets_11.number,
        'client', CASE WHEN organisations_13.id IS NOT NULL THEN json_object('id', 'org_' || organisations_13.id, 'code', organisations_13.code) END))
    FROM (
      SELECT tickets_14.id, tickets_14.version, tickets_14.title, tickets_14.pending_reason, tickets_14.resolution, tickets_14.updated_at, tickets_14.requester_id, tickets_14.client_id, tickets_14.state, tickets_14.number
      FROM tickets tickets_14
      WHERE (tickets_14.client_id = ?1 AND tickets_14.turn = ?6)
      ORDER BY tickets_14.priority ASC, tickets_14.id ASC
      LIMIT 6
    ) tickets_11
    LEFT JOIN people people_12 ON (people_12.id = tickets_11.requester_id AND people_12.withdrawn_at IS NULL AND (people_12.client_id = ?1 OR people_12.id = ?4 OR people_12.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
    LEFT JOIN organisations organisations_13 ON (organisations_13.id = tickets_11.client_id AND (organisations_13.id = ?1 OR (organisations_13.id = ?5 OR organisations_13.kind = 'ENTERPRISE')))
  ) || '},"working":{' || substr(substr(json_object('totalCount', (
          SELECT count(*)
          FROM tickets tickets_15
          WHERE (tickets_15.client_id = ?1 AND tickets_15.turn IN (SELECT value FROM json_each(?13)))
        )), 2), -1, -1000000000) || ',"nodes":' || (
    SELECT json_group_array(json_object('id', 'tkt_' || tickets_16.id,
        'turn', tickets_16.turn,
        'priority', tickets_16.priority,
        'openedAt', tickets_16.opened_at,
        'assignee', CASE WHEN people_17.id IS NOT NULL THEN json_object('id', 'per_' || people_17.id, 'name', people_17.name) END,
        'number', tickets_16.number,
        'title', tickets_16.title,
        'client', CASE WHEN organisations_18.id IS NOT NULL THEN json_object('id', 'org_' || organisations_18.id, 'code', organisations_18.code) END))
    FROM (
      SELECT tickets_19.id, tickets_19.turn, tickets_19.priority, tickets_19.opened_at, tickets_19.assignee_id, tickets_19.number, tickets_19.title, tickets_19.client_id
      FROM tickets tickets_19
      WHERE (tickets_19.client_id = ?1 AND tickets_19.turn IN (SELECT value FROM json_each(?13)))
      ORDER BY tickets_19.priority ASC, tickets_19.id ASC
      LIMIT 5
    ) tickets_16
    LEFT JOIN people people_17 ON (people_17.id = tickets_16.assignee_id AND people_17.withdrawn_at IS NULL AND (people_17.client_id = ?1 OR people_17.id = ?4 OR people_17.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
    LEFT JOIN organisations organisations_18 ON (organisations_18.id = tickets_16.client_id AND (organisations_18.id = ?1 OR (organisations_18.id = ?5 OR organisations_18.kind = 'ENTERPRISE')))
  ) || '},"open":{"facets":[{"values":' || (
    SELECT json_group_array(json_object('value', v, 'count', n))
    FROM (
      SELECT v, count(*) AS n
      FROM (
        SELECT tickets_20.turn AS v
        FROM tickets tickets_20
        WHERE (tickets_20.client_id = ?1 AND tickets_20.turn IN (SELECT value FROM json_each(?14)))
      ) one_21 GROUP BY v
      ORDER BY v IS NOT NULL, CASE v WHEN 'CLIENT' THEN 0 WHEN 'IT' THEN 1 WHEN 'THIRD_PARTY' THEN 2 WHEN 'NOBODY' THEN 3 END
    ) counted
  ) || '}]},"broken":{' || substr(substr(json_object('totalCount', (
          SELECT count(*)
          FROM devices devices_22
          WHERE (devices_22.withdrawn_at IS NULL AND devices_22.client_id = ?1 AND devices_22.stage = ?15)
        )), 2), -1, -1000000000) || ',"nodes":' || (
    SELECT json_group_array(json_object('id', 'dev_' || devices_23.id,
        'holder', CASE WHEN people_24.id IS NOT NULL THEN json_object('id', 'per_' || people_24.id, 'name', people_24.name) END,
        'tag', devices_23.tag,
        'model', CASE WHEN device_models_25.id IS NOT NULL THEN json_object('id', 'mod_' || device_models_25.id,
          'manufacturer', device_models_25.manufacturer,
          'name', device_models_25.name) END))
    FROM (
      SELECT devices_26.id, devices_26.holder_id, devices_26.tag, devices_26.model_id
      FROM devices devices_26
      WHERE (devices_26.withdrawn_at IS NULL AND devices_26.client_id = ?1 AND devices_26.stage = ?15)
      ORDER BY devices_26.tag ASC, devices_26.id ASC
      LIMIT 3
    ) devices_23
    LEFT JOIN people people_24 ON (people_24.id = devices_23.holder_id AND people_24.withdrawn_at IS NULL AND (people_24.client_id = ?1 OR people_24.id = ?4 OR people_24.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
    LEFT JOIN device_models device_models_25 ON (device_models_25.id = devices_23.model_id AND ?4 <> '00000000-0000-0000-0000-000000000000')
  ) || '},"lost":{' || substr(substr(json_object('totalCount', (
          SELECT count(*)
          FROM devices devices_27
          WHERE (devices_27.withdrawn_at IS NULL AND devices_27.client_id = ?1 AND devices_27.stage = ?16)
        )), 2), -1, -1000000000) || ',"nodes":' || (
    SELECT json_group_array(json_object('id', 'dev_' || devices_28.id,
        'holder', CASE WHEN people_29.id IS NOT NULL THEN json_object('id', 'per_' || people_29.id, 'name', people_29.name) END,
        'tag', devices_28.tag,
        'model', CASE WHEN device_models_30.id IS NOT NULL THEN json_object('id', 'mod_' || device_models_30.id,
          'manufacturer', device_models_30.manufacturer,
          'name', device_models_30.name) END))
    FROM (
      SELECT devices_31.id, devices_31.holder_id, devices_31.tag, devices_31.model_id
      FROM devices devices_31
      WHERE (devices_31.withdrawn_at IS NULL AND devices_31.client_id = ?1 AND devices_31.stage = ?16)
      ORDER BY devices_31.tag ASC, devices_31.id ASC
      LIMIT 3
    ) devices_28
    LEFT JOIN people people_29 ON (people_29.id = devices_28.holder_id AND people_29.withdrawn_at IS NULL AND (people_29.client_id = ?1 OR people_29.id = ?4 OR people_29.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
    LEFT JOIN device_models device_models_30 ON (device_models_30.id = devices_28.model_id AND ?4 <> '00000000-0000-0000-0000-000000000000')
  ) || '},"ending":{' || substr(substr(json_object('totalCount', (
          SELECT count(*)
          FROM devices devices_32
          WHERE (devices_32.withdrawn_at IS NULL AND devices_32.client_id = ?1 AND devices_32.warranty_until >= ?17 AND devices_32.warranty_until <= ?18 AND ((devices_32.stage IN (SELECT value FROM json_each(?19))) IS NOT TRUE))
        )), 2), -1, -1000000000) || ',"nodes":' || (
    SELECT json_group_array(json_object('id', 'dev_' || devices_33.id,
        'warrantyUntil', devices_33.warranty_until,
        'tag', devices_33.tag,
        'model', CASE WHEN device_models_34.id IS NOT NULL THEN json_object('id', 'mod_' || device_models_34.id,
          'manufacturer', device_models_34.manufacturer,
          'name', device_models_34.name) END))
    FROM (
      SELECT devices_35.id, devices_35.warranty_until, devices_35.tag, devices_35.model_id
      FROM devices devices_35
      WHERE (devices_35.withdrawn_at IS NULL AND devices_35.client_id = ?1 AND devices_35.warranty_until >= ?17 AND devices_35.warranty_until <= ?18 AND ((devices_35.stage IN (SELECT value FROM json_each(?19))) IS NOT TRUE))
      ORDER BY devices_35.warranty_until ASC NULLS LAST, devices_35.id ASC
      LIMIT 3
    ) devices_33
    LEFT JOIN device_models device_models_34 ON (device_models_34.id = devices_33.model_id AND ?4 <> '00000000-0000-0000-0000-000000000000')
  ) || '},"history":{' || substr(substr(json_object('pageInfo', json_object('startCursor', (
            SELECT 'b4799ddc.' || lower(hex(json_array(history_36.position, history_36.id)))
            FROM (
              SELECT history_37.position, history_37.id
              FROM history history_37
              WHERE (((history_37.audience = 'SHARED' AND history_37.client_id = ?1) OR history_37.audience = 'PRIVATE' AND history_37.actor_id = ?4) AND ((history_37.audience = ?20) IS NOT TRUE) AND (((history_37.actor_id = ?21 AND EXISTS (
                        SELECT 1
                        FROM people people_38
                        WHERE people_38.id = history_37.actor_id AND (people_38.withdrawn_at IS NULL AND (people_38.client_id = ?1 OR people_38.id = ?4 OR people_38.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')) AND people_38.id = ?21)
                      ))) IS NOT TRUE))
              ORDER BY history_37.position DESC, history_37.id DESC
              LIMIT 40
            ) history_36
            ORDER BY history_36.position DESC, history_36.id DESC
            LIMIT 1
          ))), 2), -1, -1000000000) || ',"nodes":' || (
    SELECT json_group_array(json_object('id', 'evt_' || history_39.id,
        'at', history_39.at,
        'requestId', history_39.request_id,
        'subject', CASE history_39.subject_type
        WHEN 'org' THEN (
          SELECT json_object('__typename', 'Organisation', 'id', 'org_' || organisations_40.id)
          FROM organisations organisations_40
          WHERE (organisations_40.id = history_39.subject_id AND (organisations_40.id = ?1 OR (organisations_40.id = ?5 OR organisations_40.kind = 'ENTERPRISE')))
        )
        WHEN 'cal' THEN (
          SELECT json_object('__typename', 'Calendar', 'id', 'cal_' || calendars_41.id)
          FROM calendars calendars_41
          WHERE (calendars_41.id = history_39.subject_id AND (calendars_41.client_id = ?1 OR calendars_41.client_id IN (SELECT it.id FROM organisations it WHERE it.kind = 'ENTERPRISE')))
        )
        WHEN 'clo' THEN (
          SELECT json_object('__typename', 'Closure', 'id', 'clo_' || closures_42.id)
          FROM closures closures_42
          WHERE (closures_42.id = history_39.subject_id AND (closures_42.client_id = ?1 OR closures_42.client_id IN (SELECT it.id FROM organisations it WHERE it.kind = 'ENTERPRISE')))
        )
        WHEN 'per' THEN (
          SELECT json_object('__typename', 'Person', 'id', 'per_' || people_43.id, 'name', people_43.name)
          FROM people people_43
          WHERE (people_43.id = history_39.subject_id AND people_43.withdrawn_at IS NULL AND (people_43.client_id = ?1 OR people_43.id = ?4 OR people_43.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
        )
        WHEN 'mem' THEN (
          SELECT json_object('__typename',
            'Membership',
            'id', 'mem_' || memberships_44.id,
            'person', CASE WHEN people_45.id IS NOT NULL THEN json_object('id', 'per_' || people_45.id, 'name', people_45.name) END)
          FROM memberships memberships_44
          LEFT JOIN people people_45 ON (people_45.id = memberships_44.person_id AND people_45.withdrawn_at IS NULL AND (people_45.client_id = ?1 OR people_45.id = ?4 OR people_45.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
          WHERE (memberships_44.id = history_39.subject_id AND (memberships_44.person_id = ?4 OR memberships_44.client_id = ?1 OR memberships_44.organisation_id = ?1))
        )
        WHEN 'ses' THEN (
          SELECT json_object('__typename', 'Session', 'id', 'ses_' || sessions_46.id)
          FROM sessions sessions_46
          WHERE (sessions_46.id = history_39.subject_id AND sessions_46.person_id = ?4)
        )
        WHEN 'tok' THEN (
          SELECT json_object('__typename', 'Token', 'id', 'tok_' || tokens_47.id)
          FROM tokens tokens_47
          WHERE (tokens_47.id = history_39.subject_id AND tokens_47.person_id = ?4)
        )
        WHEN 'dec' THEN (
          SELECT json_object('__typename', 'Decision', 'id', 'dec_' || decisions_48.id)
          FROM decisions decisions_48
          WHERE (decisions_48.id = history_39.subject_id AND decisions_48.client_id = ?1)
        )
        WHEN 'opt' THEN (
          SELECT json_object('__typename', 'Option', 'id', 'opt_' || options_49.id)
          FROM options options_49
          WHERE (options_49.id = history_39.subject_id AND options_49.client_id = ?1)
        )
        WHEN 'apr' THEN (
          SELECT json_object('__typename', 'Approver', 'id', 'apr_' || approvers_50.id)
          FROM approvers approvers_50
          WHERE (approvers_50.id = history_39.subject_id AND approvers_50.client_id = ?1)
        )
        WHEN 'rmk' THEN (
          SELECT json_object('__typename', 'Remark', 'id', 'rmk_' || remarks_51.id)
          FROM remarks remarks_51
          WHERE (remarks_51.id = history_39.subject_id AND remarks_51.audience = 'SHARED' AND remarks_51.client_id = ?1)
        )
        WHEN 'dlg' THEN (
          SELECT json_object('__typename', 'Delegation', 'id', 'dlg_' || delegations_52.id)
          FROM delegations delegations_52
          WHERE (delegations_52.id = history_39.subject_id AND (delegations_52.client_id = ?1 OR (delegations_52.person_id = ?4 OR delegations_52.delegate_id = ?4)))
        )
        WHEN 'mod' THEN (
          SELECT json_object('__typename', 'DeviceModel', 'id', 'mod_' || device_models_53.id)
          FROM device_models device_models_53
          WHERE (device_models_53.id = history_39.subject_id AND ?4 <> '00000000-0000-0000-0000-000000000000')
        )
        WHEN 'dev' THEN (
          SELECT json_object('__typename',
            'Device',
            'id', 'dev_' || devices_54.id,
            'tag', devices_54.tag,
            'model', CASE WHEN device_models_55.id IS NOT NULL THEN json_object('id', 'mod_' || device_models_55.id,
              'manufacturer', device_models_55.manufacturer,
              'name', device_models_55.name) END)
          FROM devices devices_54
          LEFT JOIN device_models device_models_55 ON (device_models_55.id = devices_54.model_id AND ?4 <> '00000000-0000-0000-0000-000000000000')
          WHERE (devices_54.id = history_39.subject_id AND devices_54.withdrawn_at IS NULL AND devices_54.client_id = ?1)
        )
        WHEN 'asg' THEN (
          SELECT json_object('__typename', 'Assignment', 'id', 'asg_' || assignments_56.id)
          FROM assignments assignments_56
          WHERE (assignments_56.id = history_39.subject_id AND assignments_56.client_id = ?1)
        )
        WHEN 'fil' THEN (
          SELECT json_object('__typename', 'File', 'id', 'fil_' || files_57.id)
          FROM files files_57
          WHERE (files_57.id = history_39.subject_id AND ((files_57.state <> 'ATTACHED' AND files_57.sender_id = ?4) OR EXISTS (SELECT 1 FROM ticket_files hung WHERE hung.file_id = files_57.id AND hung.client_id = ?1) OR EXISTS (
                SELECT 1
                FROM comment_files hung JOIN comments told ON told.id = hung.comment_id
                WHERE hung.file_id = files_57.id AND (told.audience = 'SHARED' AND told.client_id = ?1)
              )))
        )
        WHEN 'tea' THEN (
          SELECT json_object('__typename', 'Team', 'id', 'tea_' || teams_58.id)
          FROM teams teams_58
          WHERE teams_58.id = history_39.subject_id
        )
        WHEN 'tem' THEN (
          SELECT json_object('__typename', 'TeamMember', 'id', 'tem_' || team_members_59.id)
          FROM team_members team_members_59
          WHERE FALSE
        )
        WHEN 'tkt' THEN (
          SELECT json_object('__typename',
            'Ticket',
            'id', 'tkt_' || tickets_60.id,
            'number', tickets_60.number,
            'title', tickets_60.title,
            'client', CASE WHEN organisations_61.id IS NOT NULL THEN json_object('id', 'org_' || organisations_61.id, 'code', organisations_61.code) END)
          FROM tickets tickets_60
          LEFT JOIN organisations organisations_61 ON (organisations_61.id = tickets_60.client_id AND (organisations_61.id = ?1 OR (organisations_61.id = ?5 OR organisations_61.kind = 'ENTERPRISE')))
          WHERE (tickets_60.id = history_39.subject_id AND tickets_60.client_id = ?1)
        )
        WHEN 'com' THEN (
          SELECT json_object('__typename', 'Comment', 'id', 'com_' || comments_62.id)
          FROM comments comments_62
          WHERE (comments_62.id = history_39.subject_id AND comments_62.audience = 'SHARED' AND comments_62.client_id = ?1)
        )
        WHEN 'tkl' THEN (
          SELECT json_object('__typename', 'TicketLink', 'id', 'tkl_' || ticket_links_63.id)
          FROM ticket_links ticket_links_63
          WHERE (ticket_links_63.id = history_39.subject_id AND ticket_links_63.ended_at IS NULL AND ticket_links_63.client_id = ?1)
        )
        WHEN 'tkw' THEN (
          SELECT json_object('__typename', 'TicketWatcher', 'id', 'tkw_' || ticket_watchers_64.id)
          FROM ticket_watchers ticket_watchers_64
          WHERE (ticket_watchers_64.id = history_39.subject_id AND ticket_watchers_64.ended_at IS NULL AND ticket_watchers_64.client_id = ?1)
        )
        WHEN 'wrk' THEN (
          SELECT json_object('__typename', 'WorkEntry', 'id', 'wrk_' || work_entries_65.id)
          FROM work_entries work_entries_65
          WHERE (work_entries_65.id = history_39.subject_id AND (work_entries_65.audience = 'SHARED' AND work_entries_65.ended_at IS NULL) AND work_entries_65.client_id = ?1)
        )
        WHEN 'rtg' THEN (
          SELECT json_object('__typename', 'Rating', 'id', 'rtg_' || ratings_66.id)
          FROM ratings ratings_66
          WHERE (ratings_66.id = history_39.subject_id AND ratings_66.client_id = ?1)
        )
        WHEN 'imp' THEN (
          SELECT json_object('__typename', 'Import', 'id', 'imp_' || imports_67.id, 'fileName', imports_67.file_name)
          FROM imports imports_67
          WHERE (imports_67.id = history_39.subject_id AND imports_67.client_id = ?1)
        )
        WHEN 'mal' THEN (
          SELECT json_object('__typename', 'Mail', 'id', 'mal_' || mails_68.id)
          FROM mails mails_68
          WHERE FALSE
        )
        WHEN 'prf' THEN (
          SELECT json_object('__typename', 'Preference', 'id', 'prf_' || preferences_69.id)
          FROM preferences preferences_69
          WHERE (preferences_69.id = history_39.subject_id AND preferences_69.person_id = ?4)
        )
        WHEN 'rpl' THEN (
          SELECT json_object('__typename', 'Reply', 'id', 'rpl_' || replies_70.id)
          FROM replies replies_70
          WHERE FALSE
        )
        WHEN 'tks' THEN (
          SELECT json_object('__typename', 'TicketStep', 'id', 'tks_' || ticket_steps_71.id)
          FROM ticket_steps ticket_steps_71
          WHERE (ticket_steps_71.id = history_39.subject_id AND ticket_steps_71.client_id = ?1)
        )
        WHEN 'pol' THEN (
          SELECT json_object('__typename', 'Policy', 'id', 'pol_' || policies_72.id)
          FROM policies policies_72
          WHERE (policies_72.id = history_39.subject_id AND (policies_72.client_id = ?1 OR policies_72.client_id IN (SELECT it.id FROM organisations it WHERE it.kind = 'ENTERPRISE')))
        )
        WHEN 'clk' THEN (
          SELECT json_object('__typename', 'Clock', 'id', 'clk_' || clocks_73.id)
          FROM clocks clocks_73
          WHERE (clocks_73.id = history_39.subject_id AND clocks_73.client_id = ?1)
        )
        WHEN 'trn' THEN (
          SELECT json_object('__typename', 'TicketTurn', 'id', 'trn_' || ticket_turns_74.id)
          FROM ticket_turns ticket_turns_74
          WHERE (ticket_turns_74.id = history_39.subject_id AND ticket_turns_74.client_id = ?1)
        )
        WHEN 'viw' THEN (
          SELECT json_object('__typename', 'View', 'id', 'viw_' || views_75.id)
          FROM views views_75
          WHERE (views_75.id = history_39.subject_id AND views_75.owner_id = ?4)
        ) END,
        'name', history_39.name,
        'audience', history_39.audience,
        'changes', json(CASE WHEN history_39.client_id = ?1 THEN history_39.changes END),
        'actor', CASE WHEN people_76.id IS NOT NULL THEN json_object('id', 'per_' || people_76.id, 'name', people_76.name) END))
    FROM (
      SELECT history_77.id, history_77.at, history_77.request_id, history_77.subject_type, history_77.subject_id, history_77.name, history_77.audience, history_77.changes, history_77.client_id, history_77.actor_id
      FROM history history_77
      WHERE (((history_77.audience = 'SHARED' AND history_77.client_id = ?1) OR history_77.audience = 'PRIVATE' AND history_77.actor_id = ?4) AND ((history_77.audience = ?20) IS NOT TRUE) AND (((history_77.actor_id = ?21 AND EXISTS (
                SELECT 1
                FROM people people_78
                WHERE people_78.id = history_77.actor_id AND (people_78.withdrawn_at IS NULL AND (people_78.client_id = ?1 OR people_78.id = ?4 OR people_78.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')) AND people_78.id = ?21)
              ))) IS NOT TRUE))
      ORDER BY history_77.position DESC, history_77.id DESC
      LIMIT 40
    ) history_39
    LEFT JOIN people people_76 ON (people_76.id = history_39.actor_id AND people_76.withdrawn_at IS NULL AND (people_76.client_id = ?1 OR people_76.id = ?4 OR people_76.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
  ) || '}}' AS BLOB)
