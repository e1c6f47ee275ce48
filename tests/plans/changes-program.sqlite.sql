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
        WHEN 'per' THEN (
          SELECT json_object('__typename', 'Person', 'id', 'per_' || people_5.id)
          FROM people people_5
          WHERE (people_5.id = history_3.subject_id AND people_5.withdrawn_at IS NULL)
        )
        WHEN 'mem' THEN (
          SELECT json_object('__typename', 'Membership', 'id', 'mem_' || memberships_6.id)
          FROM memberships memberships_6
          WHERE memberships_6.id = history_3.subject_id
        )
        WHEN 'ses' THEN (
          SELECT json_object('__typename', 'Session', 'id', 'ses_' || sessions_7.id)
          FROM sessions sessions_7
          WHERE (sessions_7.id = history_3.subject_id AND sessions_7.person_id = ?1)
        )
        WHEN 'tok' THEN (
          SELECT json_object('__typename', 'Token', 'id', 'tok_' || tokens_8.id)
          FROM tokens tokens_8
          WHERE (tokens_8.id = history_3.subject_id AND tokens_8.person_id = ?1)
        )
        WHEN 'sys' THEN (
          SELECT json_object('__typename', 'System', 'id', 'sys_' || systems_9.id)
          FROM systems systems_9
          WHERE systems_9.id = history_3.subject_id
        )
        WHEN 'acc' THEN (
          SELECT json_object('__typename', 'Access', 'id', 'acc_' || accesses_10.id)
          FROM accesses accesses_10
          WHERE accesses_10.id = history_3.subject_id
        )
        WHEN 'cal' THEN (
          SELECT json_object('__typename', 'Calendar', 'id', 'cal_' || calendars_11.id)
          FROM calendars calendars_11
          WHERE calendars_11.id = history_3.subject_id
        )
        WHEN 'clo' THEN (
          SELECT json_object('__typename', 'Closure', 'id', 'clo_' || closures_12.id)
          FROM closures closures_12
          WHERE closures_12.id = history_3.subject_id
        )
        WHEN 'dec' THEN (
          SELECT json_object('__typename', 'Decision', 'id', 'dec_' || decisions_13.id)
          FROM decisions decisions_13
          WHERE decisions_13.id = history_3.subject_id
        )
        WHEN 'opt' THEN (
          SELECT json_object('__typename', 'Option', 'id', 'opt_' || options_14.id)
          FROM options options_14
          WHERE options_14.id = history_3.subject_id
        )
        WHEN 'apr' THEN (
          SELECT json_object('__typename', 'Approver', 'id', 'apr_' || approvers_15.id)
          FROM approvers approvers_15
          WHERE approvers_15.id = history_3.subject_id
        )
        WHEN 'rmk' THEN (
          SELECT json_object('__typename', 'Remark', 'id', 'rmk_' || remarks_16.id)
          FROM remarks remarks_16
          WHERE remarks_16.id = history_3.subject_id
        )
        WHEN 'dlg' THEN (
          SELECT json_object('__typename', 'Delegation', 'id', 'dlg_' || delegations_17.id)
          FROM delegations delegations_17
          WHERE delegations_17.id = history_3.subject_id
        )
        WHEN 'mod' THEN (
          SELECT json_object('__typename', 'DeviceModel', 'id', 'mod_' || device_models_18.id)
          FROM device_models device_models_18
          WHERE device_models_18.id = history_3.subject_id
        )
        WHEN 'lik' THEN (
          SELECT json_object('__typename', 'Likeness', 'id', 'lik_' || likenesses_19.id)
          FROM likenesses likenesses_19
          WHERE likenesses_19.id = history_3.subject_id
        )
        WHEN 'lbl' THEN (
          SELECT json_object('__typename', 'Label', 'id', 'lbl_' || labels_20.id)
          FROM labels labels_20
          WHERE labels_20.id = history_3.subject_id
        )
        WHEN 'dev' THEN (
          SELECT json_object('__typename', 'Device', 'id', 'dev_' || devices_21.id)
          FROM devices devices_21
          WHERE (devices_21.id = history_3.subject_id AND devices_21.withdrawn_at IS NULL)
        )
        WHEN 'asg' THEN (
          SELECT json_object('__typename', 'Assignment', 'id', 'asg_' || assignments_22.id)
          FROM assignments assignments_22
          WHERE assignments_22.id = history_3.subject_id
        )
        WHEN 'svc' THEN (
          SELECT json_object('__typename', 'Service', 'id', 'svc_' || services_23.id)
          FROM services services_23
          WHERE services_23.id = history_3.subject_id
        )
        WHEN 'fil' THEN (
          SELECT json_object('__typename', 'File', 'id', 'fil_' || files_24.id)
          FROM files files_24
          WHERE (files_24.id = history_3.subject_id AND ((files_24.state <> 'ATTACHED' AND files_24.sender_id = ?1) OR EXISTS (SELECT 1 FROM ticket_files hung WHERE hung.file_id = files_24.id AND TRUE) OR EXISTS (
                SELECT 1
                FROM comment_files hung JOIN comments told ON told.id = hung.comment_id
                WHERE hung.file_id = files_24.id AND TRUE
              )))
        )
        WHEN 'tea' THEN (
          SELECT json_object('__typename', 'Team', 'id', 'tea_' || teams_25.id)
          FROM teams teams_25
          WHERE teams_25.id = history_3.subject_id
        )
        WHEN 'tem' THEN (
          SELECT json_object('__typename', 'TeamMember', 'id', 'tem_' || team_members_26.id)
          FROM team_members team_members_26
          WHERE (team_members_26.id = history_3.subject_id AND team_members_26.ended_at IS NULL)
        )
        WHEN 'tkt' THEN (
          SELECT json_object('__typename', 'Ticket', 'id', 'tkt_' || tickets_27.id)
          FROM tickets tickets_27
          WHERE tickets_27.id = history_3.subject_id
        )
        WHEN 'com' THEN (
          SELECT json_object('__typename', 'Comment', 'id', 'com_' || comments_28.id)
          FROM comments comments_28
          WHERE comments_28.id = history_3.subject_id
        )
        WHEN 'tkl' THEN (
          SELECT json_object('__typename', 'TicketLink', 'id', 'tkl_' || ticket_links_29.id)
          FROM ticket_links ticket_links_29
          WHERE (ticket_links_29.id = history_3.subject_id AND ticket_links_29.ended_at IS NULL)
        )
        WHEN 'tkw' THEN (
          SELECT json_object('__typename', 'TicketWatcher', 'id', 'tkw_' || ticket_watchers_30.id)
          FROM ticket_watchers ticket_watchers_30
          WHERE (ticket_watchers_30.id = history_3.subject_id AND ticket_watchers_30.ended_at IS NULL)
        )
        WHEN 'wrk' THEN (
          SELECT json_object('__typename', 'WorkEntry', 'id', 'wrk_' || work_entries_31.id)
          FROM work_entries work_entries_31
          WHERE work_entries_31.id = history_3.subject_id
        )
        WHEN 'rtg' THEN (
          SELECT json_object('__typename', 'Rating', 'id', 'rtg_' || ratings_32.id)
          FROM ratings ratings_32
          WHERE ratings_32.id = history_3.subject_id
        )
        WHEN 'cst' THEN (
          SELECT json_object('__typename', 'Cost', 'id', 'cst_' || costs_33.id)
          FROM costs costs_33
          WHERE costs_33.id = history_3.subject_id
        )
        WHEN 'trf' THEN (
          SELECT json_object('__typename', 'Tariff', 'id', 'trf_' || tariffs_34.id)
          FROM tariffs tariffs_34
          WHERE tariffs_34.id = history_3.subject_id
        )
        WHEN 'imp' THEN (
          SELECT json_object('__typename', 'Import', 'id', 'imp_' || imports_35.id)
          FROM imports imports_35
          WHERE imports_35.id = history_3.subject_id
        )
        WHEN 'mal' THEN (
          SELECT json_object('__typename', 'Mail', 'id', 'mal_' || mails_36.id)
          FROM mails mails_36
          WHERE mails_36.id = history_3.subject_id
        )
        WHEN 'prf' THEN (
          SELECT json_object('__typename', 'Preference', 'id', 'prf_' || preferences_37.id)
          FROM preferences preferences_37
          WHERE preferences_37.id = history_3.subject_id
        )
        WHEN 'rpl' THEN (
          SELECT json_object('__typename', 'Reply', 'id', 'rpl_' || replies_38.id)
          FROM replies replies_38
          WHERE (replies_38.id = history_3.subject_id AND (replies_38.scope = 'GLOBAL' OR replies_38.team_id IN (SELECT mine.team_id FROM team_members mine WHERE mine.ended_at IS NULL AND mine.person_id = ?1) OR replies_38.person_id = ?1))
        )
        WHEN 'tks' THEN (
          SELECT json_object('__typename', 'TicketStep', 'id', 'tks_' || ticket_steps_39.id)
          FROM ticket_steps ticket_steps_39
          WHERE ticket_steps_39.id = history_3.subject_id
        )
        WHEN 'pol' THEN (
          SELECT json_object('__typename', 'Policy', 'id', 'pol_' || policies_40.id)
          FROM policies policies_40
          WHERE policies_40.id = history_3.subject_id
        )
        WHEN 'clk' THEN (
          SELECT json_object('__typename', 'Clock', 'id', 'clk_' || clocks_41.id)
          FROM clocks clocks_41
          WHERE clocks_41.id = history_3.subject_id
        )
        WHEN 'trn' THEN (
          SELECT json_object('__typename', 'TicketTurn', 'id', 'trn_' || ticket_turns_42.id)
          FROM ticket_turns ticket_turns_42
          WHERE ticket_turns_42.id = history_3.subject_id
        )
        WHEN 'viw' THEN (
          SELECT json_object('__typename', 'View', 'id', 'viw_' || views_43.id)
          FROM views views_43
          WHERE (views_43.id = history_3.subject_id AND (views_43.owner_id = ?1 OR views_43.audience = 'COMPANY' OR views_43.team_id IN (SELECT mine.team_id FROM team_members mine WHERE mine.ended_at IS NULL AND mine.person_id = ?1)))
        ) END))
    FROM (
      SELECT history_44.id, history_44.position, history_44.name, history_44.request_id, history_44.subject_type, history_44.subject_id
      FROM history history_44
      WHERE history_44.position IN (SELECT position FROM found_2)
      ORDER BY history_44.position ASC, history_44.id ASC
      LIMIT 3
    ) history_3
  ) || '}}' AS BLOB)
