WITH found_2 AS (
  SELECT history_1.position
  FROM history history_1
  WHERE ((history_1.audience <> 'PRIVATE' OR history_1.audience = 'PRIVATE' AND history_1.actor_id = ?1) AND history_1.name IN (SELECT value FROM json_each(?2)) AND history_1.position > ?3)
  ORDER BY history_1.position
  LIMIT 4
) SELECT CAST('{"changes":{' || substr(substr(json_object('position', CAST(coalesce((SELECT max(position) FROM (SELECT position FROM found_2 ORDER BY position LIMIT 3) told), ?3) AS TEXT),
        'more', json(CASE WHEN (SELECT count(*) FROM found_2) > 3 THEN 'true' ELSE 'false' END)), 2), -1, -1000000000) || ',"events":' || (
    SELECT json_group_array(json_object('id', 'evt_' || history_3.id,
        'position', CAST(history_3.position AS TEXT),
        'name', history_3.name,
        'requestId', history_3.request_id,
        'subject', CASE history_3.subject_type
        WHEN 'org' THEN (
          SELECT json_object('__typename', 'Organisation', 'id', 'org_' || organisations_4.id)
          FROM organisations organisations_4
          WHERE organisations_4.id = history_3.subject_id
        )
        WHEN 'cal' THEN (
          SELECT json_object('__typename', 'Calendar', 'id', 'cal_' || calendars_5.id)
          FROM calendars calendars_5
          WHERE calendars_5.id = history_3.subject_id
        )
        WHEN 'clo' THEN (
          SELECT json_object('__typename', 'Closure', 'id', 'clo_' || closures_6.id)
          FROM closures closures_6
          WHERE closures_6.id = history_3.subject_id
        )
        WHEN 'per' THEN (
          SELECT json_object('__typename', 'Person', 'id', 'per_' || people_7.id)
          FROM people people_7
          WHERE (people_7.id = history_3.subject_id AND people_7.withdrawn_at IS NULL)
        )
        WHEN 'mem' THEN (
          SELECT json_object('__typename', 'Membership', 'id', 'mem_' || memberships_8.id)
          FROM memberships memberships_8
          WHERE memberships_8.id = history_3.subject_id
        )
        WHEN 'ses' THEN (
          SELECT json_object('__typename', 'Session', 'id', 'ses_' || sessions_9.id)
          FROM sessions sessions_9
          WHERE (sessions_9.id = history_3.subject_id AND sessions_9.person_id = ?1)
        )
        WHEN 'tok' THEN (
          SELECT json_object('__typename', 'Token', 'id', 'tok_' || tokens_10.id)
          FROM tokens tokens_10
          WHERE (tokens_10.id = history_3.subject_id AND tokens_10.person_id = ?1)
        )
        WHEN 'dec' THEN (
          SELECT json_object('__typename', 'Decision', 'id', 'dec_' || decisions_11.id)
          FROM decisions decisions_11
          WHERE decisions_11.id = history_3.subject_id
        )
        WHEN 'opt' THEN (
          SELECT json_object('__typename', 'Option', 'id', 'opt_' || options_12.id)
          FROM options options_12
          WHERE options_12.id = history_3.subject_id
        )
        WHEN 'apr' THEN (
          SELECT json_object('__typename', 'Approver', 'id', 'apr_' || approvers_13.id)
          FROM approvers approvers_13
          WHERE approvers_13.id = history_3.subject_id
        )
        WHEN 'rmk' THEN (
          SELECT json_object('__typename', 'Remark', 'id', 'rmk_' || remarks_14.id)
          FROM remarks remarks_14
          WHERE remarks_14.id = history_3.subject_id
        )
        WHEN 'dlg' THEN (
          SELECT json_object('__typename', 'Delegation', 'id', 'dlg_' || delegations_15.id)
          FROM delegations delegations_15
          WHERE delegations_15.id = history_3.subject_id
        )
        WHEN 'mod' THEN (
          SELECT json_object('__typename', 'DeviceModel', 'id', 'mod_' || device_models_16.id)
          FROM device_models device_models_16
          WHERE device_models_16.id = history_3.subject_id
        )
        WHEN 'lbl' THEN (
          SELECT json_object('__typename', 'Label', 'id', 'lbl_' || labels_17.id)
          FROM labels labels_17
          WHERE labels_17.id = history_3.subject_id
        )
        WHEN 'dev' THEN (
          SELECT json_object('__typename', 'Device', 'id', 'dev_' || devices_18.id)
          FROM devices devices_18
          WHERE (devices_18.id = history_3.subject_id AND devices_18.withdrawn_at IS NULL)
        )
        WHEN 'asg' THEN (
          SELECT json_object('__typename', 'Assignment', 'id', 'asg_' || assignments_19.id)
          FROM assignments assignments_19
          WHERE assignments_19.id = history_3.subject_id
        )
        WHEN 'svc' THEN (
          SELECT json_object('__typename', 'Service', 'id', 'svc_' || services_20.id)
          FROM services services_20
          WHERE services_20.id = history_3.subject_id
        )
        WHEN 'fil' THEN (
          SELECT json_object('__typename', 'File', 'id', 'fil_' || files_21.id)
          FROM files files_21
          WHERE (files_21.id = history_3.subject_id AND ((files_21.state <> 'ATTACHED' AND files_21.sender_id = ?1) OR EXISTS (SELECT 1 FROM ticket_files hung WHERE hung.file_id = files_21.id AND TRUE) OR EXISTS (
                SELECT 1
                FROM comment_files hung JOIN comments told ON told.id = hung.comment_id
                WHERE hung.file_id = files_21.id AND TRUE
              )))
        )
        WHEN 'tea' THEN (
          SELECT json_object('__typename', 'Team', 'id', 'tea_' || teams_22.id)
          FROM teams teams_22
          WHERE teams_22.id = history_3.subject_id
        )
        WHEN 'tem' THEN (
          SELECT json_object('__typename', 'TeamMember', 'id', 'tem_' || team_members_23.id)
          FROM team_members team_members_23
          WHERE (team_members_23.id = history_3.subject_id AND team_members_23.ended_at IS NULL)
        )
        WHEN 'tkt' THEN (
          SELECT json_object('__typename', 'Ticket', 'id', 'tkt_' || tickets_24.id)
          FROM tickets tickets_24
          WHERE tickets_24.id = history_3.subject_id
        )
        WHEN 'com' THEN (
          SELECT json_object('__typename', 'Comment', 'id', 'com_' || comments_25.id)
          FROM comments comments_25
          WHERE comments_25.id = history_3.subject_id
        )
        WHEN 'tkl' THEN (
          SELECT json_object('__typename', 'TicketLink', 'id', 'tkl_' || ticket_links_26.id)
          FROM ticket_links ticket_links_26
          WHERE (ticket_links_26.id = history_3.subject_id AND ticket_links_26.ended_at IS NULL)
        )
        WHEN 'tkw' THEN (
          SELECT json_object('__typename', 'TicketWatcher', 'id', 'tkw_' || ticket_watchers_27.id)
          FROM ticket_watchers ticket_watchers_27
          WHERE (ticket_watchers_27.id = history_3.subject_id AND ticket_watchers_27.ended_at IS NULL)
        )
        WHEN 'wrk' THEN (
          SELECT json_object('__typename', 'WorkEntry', 'id', 'wrk_' || work_entries_28.id)
          FROM work_entries work_entries_28
          WHERE work_entries_28.id = history_3.subject_id
        )
        WHEN 'rtg' THEN (
          SELECT json_object('__typename', 'Rating', 'id', 'rtg_' || ratings_29.id)
          FROM ratings ratings_29
          WHERE ratings_29.id = history_3.subject_id
        )
        WHEN 'imp' THEN (
          SELECT json_object('__typename', 'Import', 'id', 'imp_' || imports_30.id)
          FROM imports imports_30
          WHERE imports_30.id = history_3.subject_id
        )
        WHEN 'mal' THEN (
          SELECT json_object('__typename', 'Mail', 'id', 'mal_' || mails_31.id)
          FROM mails mails_31
          WHERE mails_31.id = history_3.subject_id
        )
        WHEN 'prf' THEN (
          SELECT json_object('__typename', 'Preference', 'id', 'prf_' || preferences_32.id)
          FROM preferences preferences_32
          WHERE preferences_32.id = history_3.subject_id
        )
        WHEN 'rpl' THEN (
          SELECT json_object('__typename', 'Reply', 'id', 'rpl_' || replies_33.id)
          FROM replies replies_33
          WHERE (replies_33.id = history_3.subject_id AND (replies_33.scope = 'GLOBAL' OR replies_33.team_id IN (SELECT mine.team_id FROM team_members mine WHERE mine.ended_at IS NULL AND mine.person_id = ?1) OR replies_33.person_id = ?1))
        )
        WHEN 'tks' THEN (
          SELECT json_object('__typename', 'TicketStep', 'id', 'tks_' || ticket_steps_34.id)
          FROM ticket_steps ticket_steps_34
          WHERE ticket_steps_34.id = history_3.subject_id
        )
        WHEN 'pol' THEN (
          SELECT json_object('__typename', 'Policy', 'id', 'pol_' || policies_35.id)
          FROM policies policies_35
          WHERE policies_35.id = history_3.subject_id
        )
        WHEN 'clk' THEN (
          SELECT json_object('__typename', 'Clock', 'id', 'clk_' || clocks_36.id)
          FROM clocks clocks_36
          WHERE clocks_36.id = history_3.subject_id
        )
        WHEN 'trn' THEN (
          SELECT json_object('__typename', 'TicketTurn', 'id', 'trn_' || ticket_turns_37.id)
          FROM ticket_turns ticket_turns_37
          WHERE ticket_turns_37.id = history_3.subject_id
        )
        WHEN 'viw' THEN (
          SELECT json_object('__typename', 'View', 'id', 'viw_' || views_38.id)
          FROM views views_38
          WHERE (views_38.id = history_3.subject_id AND (views_38.owner_id = ?1 OR views_38.audience = 'COMPANY' OR views_38.team_id IN (SELECT mine.team_id FROM team_members mine WHERE mine.ended_at IS NULL AND mine.person_id = ?1)))
        ) END))
    FROM (
      SELECT history_39.id, history_39.position, history_39.name, history_39.request_id, history_39.subject_type, history_39.subject_id
      FROM history history_39
      WHERE history_39.position IN (SELECT position FROM found_2)
      ORDER BY history_39.position ASC, history_39.id ASC
      LIMIT 3
    ) history_3
  ) || '}}' AS BLOB)
