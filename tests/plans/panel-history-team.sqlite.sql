SELECT CAST('{"history":{' || substr(substr(json_object('pageInfo', json_object('hasNextPage', json(CASE WHEN EXISTS (
              SELECT 1
              FROM history history_1
              WHERE ((history_1.audience <> 'PRIVATE' OR history_1.audience = 'PRIVATE' AND history_1.actor_id = ?1) AND ((history_1.audience = ?2) IS NOT TRUE))
              ORDER BY history_1.position DESC, history_1.id DESC
              LIMIT 1 OFFSET 50
            ) THEN 'true' ELSE 'false' END),
          'endCursor', (
            SELECT 'b4799ddc.' || lower(hex(json_array(history_3.position, history_3.id)))
            FROM (
              SELECT history_4.position, history_4.id
              FROM history history_4
              WHERE ((history_4.audience <> 'PRIVATE' OR history_4.audience = 'PRIVATE' AND history_4.actor_id = ?1) AND ((history_4.audience = ?2) IS NOT TRUE))
              ORDER BY history_4.position DESC, history_4.id DESC
              LIMIT 50
            ) history_3
            ORDER BY history_3.position ASC, history_3.id ASC
            LIMIT 1
          ))), 2), -1, -1000000000) || ',"nodes":' || (
    SELECT json_group_array(json_object('id', 'evt_' || history_5.id,
        'name', history_5.name,
        'at', history_5.at,
        'effectiveAt', history_5.effective_at,
        'audience', history_5.audience,
        'requestId', history_5.request_id,
        'changes', json(history_5.changes),
        'actor', CASE WHEN people_6.id IS NOT NULL THEN json_object('id', 'per_' || people_6.id, 'name', people_6.name) END,
        'onBehalfOf', CASE WHEN people_7.id IS NOT NULL THEN json_object('id', 'per_' || people_7.id, 'name', people_7.name) END,
        'client', CASE WHEN organisations_8.id IS NOT NULL THEN json_object('id', 'org_' || organisations_8.id, 'name', organisations_8.name) END,
        'subject', CASE history_5.subject_type
        WHEN 'org' THEN (
          SELECT json_object('__typename', 'Organisation', 'id', 'org_' || organisations_9.id, 'name', organisations_9.name)
          FROM organisations organisations_9
          WHERE organisations_9.id = history_5.subject_id
        )
        WHEN 'per' THEN (
          SELECT json_object('__typename', 'Person', 'id', 'per_' || people_10.id, 'name', people_10.name)
          FROM people people_10
          WHERE (people_10.id = history_5.subject_id AND people_10.withdrawn_at IS NULL)
        )
        WHEN 'mem' THEN (
          SELECT json_object('__typename',
            'Membership',
            'id', 'mem_' || memberships_11.id,
            'role', memberships_11.role,
            'person', CASE WHEN people_12.id IS NOT NULL THEN json_object('id', 'per_' || people_12.id, 'name', people_12.name) END,
            'organisation', CASE WHEN organisations_13.id IS NOT NULL THEN json_object('id', 'org_' || organisations_13.id, 'name', organisations_13.name) END)
          FROM memberships memberships_11
          LEFT JOIN people people_12 ON (people_12.id = memberships_11.person_id AND people_12.withdrawn_at IS NULL)
          LEFT JOIN organisations organisations_13 ON organisations_13.id = memberships_11.organisation_id
          WHERE memberships_11.id = history_5.subject_id
        )
        WHEN 'ses' THEN (
          SELECT json_object('__typename', 'Session', 'id', 'ses_' || sessions_14.id)
          FROM sessions sessions_14
          WHERE (sessions_14.id = history_5.subject_id AND sessions_14.person_id = ?1)
        )
        WHEN 'tok' THEN (
          SELECT json_object('__typename', 'Token', 'id', 'tok_' || tokens_15.id, 'name', tokens_15.name)
          FROM tokens tokens_15
          WHERE (tokens_15.id = history_5.subject_id AND tokens_15.person_id = ?1)
        )
        WHEN 'sys' THEN (
          SELECT json_object('__typename', 'System', 'id', 'sys_' || systems_16.id)
          FROM systems systems_16
          WHERE systems_16.id = history_5.subject_id
        )
        WHEN 'acc' THEN (
          SELECT json_object('__typename', 'Access', 'id', 'acc_' || accesses_17.id)
          FROM accesses accesses_17
          WHERE accesses_17.id = history_5.subject_id
        )
        WHEN 'cal' THEN (
          SELECT json_object('__typename', 'Calendar', 'id', 'cal_' || calendars_18.id)
          FROM calendars calendars_18
          WHERE calendars_18.id = history_5.subject_id
        )
        WHEN 'clo' THEN (
          SELECT json_object('__typename', 'Closure', 'id', 'clo_' || closures_19.id)
          FROM closures closures_19
          WHERE closures_19.id = history_5.subject_id
        )
        WHEN 'dec' THEN (
          SELECT json_object('__typename', 'Decision', 'id', 'dec_' || decisions_20.id)
          FROM decisions decisions_20
          WHERE decisions_20.id = history_5.subject_id
        )
        WHEN 'opt' THEN (
          SELECT json_object('__typename', 'Option', 'id', 'opt_' || options_21.id)
          FROM options options_21
          WHERE options_21.id = history_5.subject_id
        )
        WHEN 'apr' THEN (
          SELECT json_object('__typename', 'Approver', 'id', 'apr_' || approvers_22.id)
          FROM approvers approvers_22
          WHERE approvers_22.id = history_5.subject_id
        )
        WHEN 'rmk' THEN (
          SELECT json_object('__typename', 'Remark', 'id', 'rmk_' || remarks_23.id)
          FROM remarks remarks_23
          WHERE remarks_23.id = history_5.subject_id
        )
        WHEN 'dlg' THEN (
          SELECT json_object('__typename', 'Delegation', 'id', 'dlg_' || delegations_24.id)
          FROM delegations delegations_24
          WHERE delegations_24.id = history_5.subject_id
        )
        WHEN 'mod' THEN (
          SELECT json_object('__typename',
            'DeviceModel',
            'id', 'mod_' || device_models_25.id,
            'manufacturer', device_models_25.manufacturer,
            'name', device_models_25.name)
          FROM device_models device_models_25
          WHERE device_models_25.id = history_5.subject_id
        )
        WHEN 'lik' THEN (
          SELECT json_object('__typename', 'Likeness', 'id', 'lik_' || likenesses_26.id)
          FROM likenesses likenesses_26
          WHERE likenesses_26.id = history_5.subject_id
        )
        WHEN 'lbl' THEN (
          SELECT json_object('__typename', 'Label', 'id', 'lbl_' || labels_27.id)
          FROM labels labels_27
          WHERE labels_27.id = history_5.subject_id
        )
        WHEN 'dev' THEN (
          SELECT json_object('__typename',
            'Device',
            'id', 'dev_' || devices_28.id,
            'tag', devices_28.tag,
            'model', CASE WHEN device_models_29.id IS NOT NULL THEN json_object('id', 'mod_' || device_models_29.id,
              'manufacturer', device_models_29.manufacturer,
              'name', device_models_29.name) END)
          FROM devices devices_28
          LEFT JOIN device_models device_models_29 ON device_models_29.id = devices_28.model_id
          WHERE (devices_28.id = history_5.subject_id AND devices_28.withdrawn_at IS NULL)
        )
        WHEN 'asg' THEN (
          SELECT json_object('__typename', 'Assignment', 'id', 'asg_' || assignments_30.id)
          FROM assignments assignments_30
          WHERE assignments_30.id = history_5.subject_id
        )
        WHEN 'svc' THEN (
          SELECT json_object('__typename', 'Service', 'id', 'svc_' || services_31.id)
          FROM services services_31
          WHERE services_31.id = history_5.subject_id
        )
        WHEN 'fil' THEN (
          SELECT json_object('__typename', 'File', 'id', 'fil_' || files_32.id)
          FROM files files_32
          WHERE (files_32.id = history_5.subject_id AND ((files_32.state <> 'ATTACHED' AND files_32.sender_id = ?1) OR EXISTS (SELECT 1 FROM ticket_files hung WHERE hung.file_id = files_32.id AND TRUE) OR EXISTS (
                SELECT 1
                FROM comment_files hung JOIN comments told ON told.id = hung.comment_id
                WHERE hung.file_id = files_32.id AND TRUE
              )))
        )
        WHEN 'tea' THEN (
          SELECT json_object('__typename', 'Team', 'id', 'tea_' || teams_33.id)
          FROM teams teams_33
          WHERE teams_33.id = history_5.subject_id
        )
        WHEN 'tem' THEN (
          SELECT json_object('__typename', 'TeamMember', 'id', 'tem_' || team_members_34.id)
          FROM team_members team_members_34
          WHERE (team_members_34.id = history_5.subject_id AND team_members_34.ended_at IS NULL)
        )
        WHEN 'tkt' THEN (
          SELECT json_object('__typename',
            'Ticket',
            'id', 'tkt_' || tickets_35.id,
            'number', tickets_35.number,
            'title', tickets_35.title,
            'client', CASE WHEN organisations_36.id IS NOT NULL THEN json_object('id', 'org_' || organisations_36.id, 'code', organisations_36.code) END)
          FROM tickets tickets_35
          LEFT JOIN organisations organisations_36 ON organisations_36.id = tickets_35.client_id
          WHERE tickets_35.id = history_5.subject_id
        )
        WHEN 'com' THEN (
          SELECT json_object('__typename',
            'Comment',
            'id', 'com_' || comments_37.id,
            'ticket', CASE WHEN tickets_38.id IS NOT NULL THEN json_object('id', 'tkt_' || tickets_38.id,
              'number', tickets_38.number,
              'title', tickets_38.title,
              'client', CASE WHEN organisations_39.id IS NOT NULL THEN json_object('id', 'org_' || organisations_39.id, 'code', organisations_39.code) END) END)
          FROM comments comments_37
          LEFT JOIN tickets tickets_38 ON tickets_38.id = comments_37.ticket_id
          LEFT JOIN organisations organisations_39 ON organisations_39.id = tickets_38.client_id
          WHERE comments_37.id = history_5.subject_id
        )
        WHEN 'tkl' THEN (
          SELECT json_object('__typename', 'TicketLink', 'id', 'tkl_' || ticket_links_40.id)
          FROM ticket_links ticket_links_40
          WHERE (ticket_links_40.id = history_5.subject_id AND ticket_links_40.ended_at IS NULL)
        )
        WHEN 'tkw' THEN (
          SELECT json_object('__typename', 'TicketWatcher', 'id', 'tkw_' || ticket_watchers_41.id)
          FROM ticket_watchers ticket_watchers_41
          WHERE (ticket_watchers_41.id = history_5.subject_id AND ticket_watchers_41.ended_at IS NULL)
        )
        WHEN 'wrk' THEN (
          SELECT json_object('__typename', 'WorkEntry', 'id', 'wrk_' || work_entries_42.id)
          FROM work_entries work_entries_42
          WHERE work_entries_42.id = history_5.subject_id
        )
        WHEN 'rtg' THEN (
          SELECT json_object('__typename', 'Rating', 'id', 'rtg_' || ratings_43.id)
          FROM ratings ratings_43
          WHERE ratings_43.id = history_5.subject_id
        )
        WHEN 'cst' THEN (
          SELECT json_object('__typename', 'Cost', 'id', 'cst_' || costs_44.id)
          FROM costs costs_44
          WHERE costs_44.id = history_5.subject_id
        )
        WHEN 'trf' THEN (
          SELECT json_object('__typename', 'Tariff', 'id', 'trf_' || tariffs_45.id)
          FROM tariffs tariffs_45
          WHERE tariffs_45.id = history_5.subject_id
        )
        WHEN 'imp' THEN (
          SELECT json_object('__typename', 'Import', 'id', 'imp_' || imports_46.id, 'fileName', imports_46.file_name)
          FROM imports imports_46
          WHERE imports_46.id = history_5.subject_id
        )
        WHEN 'mal' THEN (
          SELECT json_object('__typename', 'Mail', 'id', 'mal_' || mails_47.id)
          FROM mails mails_47
          WHERE mails_47.id = history_5.subject_id
        )
        WHEN 'prf' THEN (
          SELECT json_object('__typename', 'Preference', 'id', 'prf_' || preferences_48.id)
          FROM preferences preferences_48
          WHERE preferences_48.id = history_5.subject_id
        )
        WHEN 'rpl' THEN (
          SELECT json_object('__typename', 'Reply', 'id', 'rpl_' || replies_49.id)
          FROM replies replies_49
          WHERE (replies_49.id = history_5.subject_id AND (replies_49.scope = 'GLOBAL' OR replies_49.team_id IN (SELECT mine.team_id FROM team_members mine WHERE mine.ended_at IS NULL AND mine.person_id = ?1) OR replies_49.person_id = ?1))
        )
        WHEN 'tks' THEN (
          SELECT json_object('__typename', 'TicketStep', 'id', 'tks_' || ticket_steps_50.id)
          FROM ticket_steps ticket_steps_50
          WHERE ticket_steps_50.id = history_5.subject_id
        )
        WHEN 'pol' THEN (
          SELECT json_object('__typename', 'Policy', 'id', 'pol_' || policies_51.id)
          FROM policies policies_51
          WHERE policies_51.id = history_5.subject_id
        )
        WHEN 'clk' THEN (
          SELECT json_object('__typename', 'Clock', 'id', 'clk_' || clocks_52.id)
          FROM clocks clocks_52
          WHERE clocks_52.id = history_5.subject_id
        )
        WHEN 'trn' THEN (
          SELECT json_object('__typename', 'TicketTurn', 'id', 'trn_' || ticket_turns_53.id)
          FROM ticket_turns ticket_turns_53
          WHERE ticket_turns_53.id = history_5.subject_id
        )
        WHEN 'viw' THEN (
          SELECT json_object('__typename', 'View', 'id', 'viw_' || views_54.id)
          FROM views views_54
          WHERE (views_54.id = history_5.subject_id AND (views_54.owner_id = ?1 OR views_54.audience = 'COMPANY' OR views_54.team_id IN (SELECT mine.team_id FROM team_members mine WHERE mine.ended_at IS NULL AND mine.person_id = ?1)))
        ) END))
    FROM (
      SELECT history_55.id, history_55.name, history_55.at, history_55.effective_at, history_55.audience, history_55.request_id, history_55.changes, history_55.client_id, history_55.actor_id, history_55.on_behalf_of_id, history_55.subject_type, history_55.subject_id
      FROM history history_55
      WHERE ((history_55.audience <> 'PRIVATE' OR history_55.audience = 'PRIVATE' AND history_55.actor_id = ?1) AND ((history_55.audience = ?2) IS NOT TRUE))
      ORDER BY history_55.position DESC, history_55.id DESC
      LIMIT 50
    ) history_5
    LEFT JOIN people people_6 ON (people_6.id = history_5.actor_id AND people_6.withdrawn_at IS NULL)
    LEFT JOIN people people_7 ON (people_7.id = history_5.on_behalf_of_id AND people_7.withdrawn_at IS NULL)
    LEFT JOIN organisations organisations_8 ON organisations_8.id = history_5.client_id
  ) || '}}' AS BLOB)
