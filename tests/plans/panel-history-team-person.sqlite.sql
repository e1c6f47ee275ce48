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
        WHEN 'sys' THEN (
          SELECT json_object('__typename', 'System', 'id', 'sys_' || systems_18.id)
          FROM systems systems_18
          WHERE systems_18.id = history_7.subject_id
        )
        WHEN 'acc' THEN (
          SELECT json_object('__typename', 'Access', 'id', 'acc_' || accesses_19.id)
          FROM accesses accesses_19
          WHERE accesses_19.id = history_7.subject_id
        )
        WHEN 'cal' THEN (
          SELECT json_object('__typename', 'Calendar', 'id', 'cal_' || calendars_20.id)
          FROM calendars calendars_20
          WHERE calendars_20.id = history_7.subject_id
        )
        WHEN 'clo' THEN (
          SELECT json_object('__typename', 'Closure', 'id', 'clo_' || closures_21.id)
          FROM closures closures_21
          WHERE closures_21.id = history_7.subject_id
        )
        WHEN 'dec' THEN (
          SELECT json_object('__typename', 'Decision', 'id', 'dec_' || decisions_22.id)
          FROM decisions decisions_22
          WHERE decisions_22.id = history_7.subject_id
        )
        WHEN 'opt' THEN (
          SELECT json_object('__typename', 'Option', 'id', 'opt_' || options_23.id)
          FROM options options_23
          WHERE options_23.id = history_7.subject_id
        )
        WHEN 'apr' THEN (
          SELECT json_object('__typename', 'Approver', 'id', 'apr_' || approvers_24.id)
          FROM approvers approvers_24
          WHERE approvers_24.id = history_7.subject_id
        )
        WHEN 'rmk' THEN (
          SELECT json_object('__typename', 'Remark', 'id', 'rmk_' || remarks_25.id)
          FROM remarks remarks_25
          WHERE remarks_25.id = history_7.subject_id
        )
        WHEN 'dlg' THEN (
          SELECT json_object('__typename', 'Delegation', 'id', 'dlg_' || delegations_26.id)
          FROM delegations delegations_26
          WHERE delegations_26.id = history_7.subject_id
        )
        WHEN 'mod' THEN (
          SELECT json_object('__typename',
            'DeviceModel',
            'id', 'mod_' || device_models_27.id,
            'manufacturer', device_models_27.manufacturer,
            'name', device_models_27.name)
          FROM device_models device_models_27
          WHERE device_models_27.id = history_7.subject_id
        )
        WHEN 'lik' THEN (
          SELECT json_object('__typename', 'Likeness', 'id', 'lik_' || likenesses_28.id)
          FROM likenesses likenesses_28
          WHERE likenesses_28.id = history_7.subject_id
        )
        WHEN 'lbl' THEN (
          SELECT json_object('__typename', 'Label', 'id', 'lbl_' || labels_29.id)
          FROM labels labels_29
          WHERE labels_29.id = history_7.subject_id
        )
        WHEN 'dev' THEN (
          SELECT json_object('__typename',
            'Device',
            'id', 'dev_' || devices_30.id,
            'tag', devices_30.tag,
            'model', CASE WHEN device_models_31.id IS NOT NULL THEN json_object('id', 'mod_' || device_models_31.id,
              'manufacturer', device_models_31.manufacturer,
              'name', device_models_31.name) END)
          FROM devices devices_30
          LEFT JOIN device_models device_models_31 ON device_models_31.id = devices_30.model_id
          WHERE (devices_30.id = history_7.subject_id AND devices_30.withdrawn_at IS NULL)
        )
        WHEN 'asg' THEN (
          SELECT json_object('__typename', 'Assignment', 'id', 'asg_' || assignments_32.id)
          FROM assignments assignments_32
          WHERE assignments_32.id = history_7.subject_id
        )
        WHEN 'svc' THEN (
          SELECT json_object('__typename', 'Service', 'id', 'svc_' || services_33.id)
          FROM services services_33
          WHERE services_33.id = history_7.subject_id
        )
        WHEN 'fil' THEN (
          SELECT json_object('__typename', 'File', 'id', 'fil_' || files_34.id)
          FROM files files_34
          WHERE (files_34.id = history_7.subject_id AND ((files_34.state <> 'ATTACHED' AND files_34.sender_id = ?1) OR EXISTS (SELECT 1 FROM ticket_files hung WHERE hung.file_id = files_34.id AND TRUE) OR EXISTS (
                SELECT 1
                FROM comment_files hung JOIN comments told ON told.id = hung.comment_id
                WHERE hung.file_id = files_34.id AND TRUE
              )))
        )
        WHEN 'tea' THEN (
          SELECT json_object('__typename', 'Team', 'id', 'tea_' || teams_35.id)
          FROM teams teams_35
          WHERE teams_35.id = history_7.subject_id
        )
        WHEN 'tem' THEN (
          SELECT json_object('__typename', 'TeamMember', 'id', 'tem_' || team_members_36.id)
          FROM team_members team_members_36
          WHERE (team_members_36.id = history_7.subject_id AND team_members_36.ended_at IS NULL)
        )
        WHEN 'tkt' THEN (
          SELECT json_object('__typename',
            'Ticket',
            'id', 'tkt_' || tickets_37.id,
            'number', tickets_37.number,
            'title', tickets_37.title,
            'client', CASE WHEN organisations_38.id IS NOT NULL THEN json_object('id', 'org_' || organisations_38.id, 'code', organisations_38.code) END)
          FROM tickets tickets_37
          LEFT JOIN organisations organisations_38 ON organisations_38.id = tickets_37.client_id
          WHERE tickets_37.id = history_7.subject_id
        )
        WHEN 'com' THEN (
          SELECT json_object('__typename',
            'Comment',
            'id', 'com_' || comments_39.id,
            'ticket', CASE WHEN tickets_40.id IS NOT NULL THEN json_object('id', 'tkt_' || tickets_40.id,
              'number', tickets_40.number,
              'title', tickets_40.title,
              'client', CASE WHEN organisations_41.id IS NOT NULL THEN json_object('id', 'org_' || organisations_41.id, 'code', organisations_41.code) END) END)
          FROM comments comments_39
          LEFT JOIN tickets tickets_40 ON tickets_40.id = comments_39.ticket_id
          LEFT JOIN organisations organisations_41 ON organisations_41.id = tickets_40.client_id
          WHERE comments_39.id = history_7.subject_id
        )
        WHEN 'tkl' THEN (
          SELECT json_object('__typename', 'TicketLink', 'id', 'tkl_' || ticket_links_42.id)
          FROM ticket_links ticket_links_42
          WHERE (ticket_links_42.id = history_7.subject_id AND ticket_links_42.ended_at IS NULL)
        )
        WHEN 'tkw' THEN (
          SELECT json_object('__typename', 'TicketWatcher', 'id', 'tkw_' || ticket_watchers_43.id)
          FROM ticket_watchers ticket_watchers_43
          WHERE (ticket_watchers_43.id = history_7.subject_id AND ticket_watchers_43.ended_at IS NULL)
        )
        WHEN 'wrk' THEN (
          SELECT json_object('__typename', 'WorkEntry', 'id', 'wrk_' || work_entries_44.id)
          FROM work_entries work_entries_44
          WHERE work_entries_44.id = history_7.subject_id
        )
        WHEN 'rtg' THEN (
          SELECT json_object('__typename', 'Rating', 'id', 'rtg_' || ratings_45.id)
          FROM ratings ratings_45
          WHERE ratings_45.id = history_7.subject_id
        )
        WHEN 'cst' THEN (
          SELECT json_object('__typename', 'Cost', 'id', 'cst_' || costs_46.id)
          FROM costs costs_46
          WHERE costs_46.id = history_7.subject_id
        )
        WHEN 'trf' THEN (
          SELECT json_object('__typename', 'Tariff', 'id', 'trf_' || tariffs_47.id)
          FROM tariffs tariffs_47
          WHERE tariffs_47.id = history_7.subject_id
        )
        WHEN 'imp' THEN (
          SELECT json_object('__typename', 'Import', 'id', 'imp_' || imports_48.id, 'fileName', imports_48.file_name)
          FROM imports imports_48
          WHERE imports_48.id = history_7.subject_id
        )
        WHEN 'mal' THEN (
          SELECT json_object('__typename', 'Mail', 'id', 'mal_' || mails_49.id)
          FROM mails mails_49
          WHERE mails_49.id = history_7.subject_id
        )
        WHEN 'prf' THEN (
          SELECT json_object('__typename', 'Preference', 'id', 'prf_' || preferences_50.id)
          FROM preferences preferences_50
          WHERE preferences_50.id = history_7.subject_id
        )
        WHEN 'rpl' THEN (
          SELECT json_object('__typename', 'Reply', 'id', 'rpl_' || replies_51.id)
          FROM replies replies_51
          WHERE (replies_51.id = history_7.subject_id AND (replies_51.scope = 'GLOBAL' OR replies_51.team_id IN (SELECT mine.team_id FROM team_members mine WHERE mine.ended_at IS NULL AND mine.person_id = ?1) OR replies_51.person_id = ?1))
        )
        WHEN 'tks' THEN (
          SELECT json_object('__typename', 'TicketStep', 'id', 'tks_' || ticket_steps_52.id)
          FROM ticket_steps ticket_steps_52
          WHERE ticket_steps_52.id = history_7.subject_id
        )
        WHEN 'pol' THEN (
          SELECT json_object('__typename', 'Policy', 'id', 'pol_' || policies_53.id)
          FROM policies policies_53
          WHERE policies_53.id = history_7.subject_id
        )
        WHEN 'clk' THEN (
          SELECT json_object('__typename', 'Clock', 'id', 'clk_' || clocks_54.id)
          FROM clocks clocks_54
          WHERE clocks_54.id = history_7.subject_id
        )
        WHEN 'trn' THEN (
          SELECT json_object('__typename', 'TicketTurn', 'id', 'trn_' || ticket_turns_55.id)
          FROM ticket_turns ticket_turns_55
          WHERE ticket_turns_55.id = history_7.subject_id
        )
        WHEN 'viw' THEN (
          SELECT json_object('__typename', 'View', 'id', 'viw_' || views_56.id)
          FROM views views_56
          WHERE (views_56.id = history_7.subject_id AND (views_56.owner_id = ?1 OR views_56.audience = 'COMPANY' OR views_56.team_id IN (SELECT mine.team_id FROM team_members mine WHERE mine.ended_at IS NULL AND mine.person_id = ?1)))
        ) END))
    FROM (
      SELECT history_57.id, history_57.name, history_57.at, history_57.effective_at, history_57.audience, history_57.request_id, history_57.changes, history_57.client_id, history_57.actor_id, history_57.on_behalf_of_id, history_57.subject_type, history_57.subject_id
      FROM history history_57
      WHERE ((history_57.audience <> 'PRIVATE' OR history_57.audience = 'PRIVATE' AND history_57.actor_id = ?1) AND history_57.name IN (SELECT value FROM json_each(?2)) AND history_57.at >= ?3 AND history_57.actor_id = ?4 AND EXISTS (
          SELECT 1
          FROM people people_58
          WHERE people_58.id = history_57.actor_id AND (people_58.withdrawn_at IS NULL AND people_58.id = ?4)
        ))
      ORDER BY history_57.position DESC, history_57.id DESC
      LIMIT 50
    ) history_7
    LEFT JOIN people people_8 ON (people_8.id = history_7.actor_id AND people_8.withdrawn_at IS NULL)
    LEFT JOIN people people_9 ON (people_9.id = history_7.on_behalf_of_id AND people_9.withdrawn_at IS NULL)
    LEFT JOIN organisations organisations_10 ON organisations_10.id = history_7.client_id
  ) || '}}' AS BLOB)
