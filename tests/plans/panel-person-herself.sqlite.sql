WITH my_tickets AS (
  SELECT one.id
  FROM tickets one
  WHERE (one.client_id IN (SELECT value FROM json_each(?9)) AND (one.requester_id = ?8 OR one.id IN (SELECT link.ticket_id FROM ticket_people link WHERE link.person_id = ?8) OR one.id IN (
        SELECT watch.ticket_id
        FROM ticket_watchers watch
        WHERE watch.ended_at IS NULL AND watch.person_id = ?8
      )))
), seen_accesses AS (
  SELECT one.id
  FROM accesses one
  WHERE (one.client_id IN (SELECT value FROM json_each(?9)) AND one.person_id = ?8)
), seen_approvers AS (
  SELECT one.id
  FROM approvers one
  WHERE (one.client_id IN (SELECT value FROM json_each(?9)) AND one.decision_id IN (SELECT one.decision_id FROM approvers one WHERE one.person_id = ?8))
), seen_assignments AS (
  SELECT one.id
  FROM assignments one
  WHERE (one.client_id IN (SELECT value FROM json_each(?9)) AND one.holder_id = ?8)
), seen_calendars AS (
  SELECT one.id
  FROM calendars one
  WHERE (one.client_id IN (SELECT value FROM json_each(?9)) OR one.client_id IN (SELECT it.id FROM organisations it WHERE it.kind = 'ENTERPRISE'))
), seen_clocks AS (SELECT one.id FROM clocks one WHERE one.ticket_id IN (SELECT id FROM my_tickets)), seen_closures AS (
  SELECT one.id
  FROM closures one
  WHERE (one.client_id IN (SELECT value FROM json_each(?9)) OR one.client_id IN (SELECT it.id FROM organisations it WHERE it.kind = 'ENTERPRISE'))
), seen_comments AS (
  SELECT one.id
  FROM comments one
  WHERE (one.audience = 'SHARED' AND one.ticket_id IN (SELECT id FROM my_tickets))
), seen_comment_files AS (
  SELECT one.id
  FROM comment_files one
  WHERE EXISTS (
    SELECT 1
    FROM comments told
    WHERE told.id = one.comment_id AND (told.audience = 'SHARED' AND told.ticket_id IN (SELECT id FROM my_tickets))
  )
), seen_decisions AS (
  SELECT one.id
  FROM decisions one
  WHERE (one.client_id IN (SELECT value FROM json_each(?9)) AND one.id IN (SELECT one.decision_id FROM approvers one WHERE one.person_id = ?8))
), seen_delegations AS (SELECT one.id FROM delegations one WHERE (one.person_id = ?8 OR one.delegate_id = ?8)), seen_devices AS (
  SELECT one.id
  FROM devices one
  WHERE (one.withdrawn_at IS NULL AND one.client_id IN (SELECT value FROM json_each(?9)) AND one.holder_id = ?8)
), seen_device_models AS (SELECT one.id FROM device_models one WHERE ?8 <> '00000000-0000-0000-0000-000000000000'), seen_files AS (
  SELECT one.id
  FROM files one
  WHERE ((one.state <> 'ATTACHED' AND one.sender_id = ?8) OR EXISTS (
      SELECT 1
      FROM ticket_files hung
      WHERE hung.file_id = one.id AND hung.ticket_id IN (SELECT id FROM my_tickets)
    ) OR EXISTS (
      SELECT 1
      FROM comment_files hung JOIN comments told ON told.id = hung.comment_id
      WHERE hung.file_id = one.id AND (told.audience = 'SHARED' AND told.ticket_id IN (SELECT id FROM my_tickets))
    ))
), seen_labels AS (SELECT one.id FROM labels one WHERE one.client_id IN (SELECT value FROM json_each(?9))), seen_memberships AS (SELECT one.id FROM memberships one WHERE one.person_id = ?8), seen_options AS (
  SELECT one.id
  FROM options one
  WHERE (one.client_id IN (SELECT value FROM json_each(?9)) AND one.decision_id IN (SELECT one.decision_id FROM approvers one WHERE one.person_id = ?8))
), seen_organisations AS (
  SELECT one.id
  FROM organisations one
  WHERE (one.id IN (SELECT value FROM json_each(?9)) OR (one.id = ?10 OR one.kind = 'ENTERPRISE'))
), seen_passwords AS (SELECT one.id FROM passwords one WHERE one.person_id = ?8), seen_people AS (
  SELECT one.id
  FROM people one
  WHERE (one.withdrawn_at IS NULL AND (one.client_id IN (SELECT value FROM json_each(?9)) OR one.id = ?8 OR one.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
), seen_policies AS (
  SELECT one.id
  FROM policies one
  WHERE (one.client_id IN (SELECT value FROM json_each(?9)) OR one.client_id IN (SELECT it.id FROM organisations it WHERE it.kind = 'ENTERPRISE'))
), seen_preferences AS (SELECT one.id FROM preferences one WHERE one.person_id = ?8), seen_ratings AS (
  SELECT one.id
  FROM ratings one
  WHERE (one.client_id IN (SELECT value FROM json_each(?9)) AND one.person_id = ?8)
), seen_remarks AS (
  SELECT one.id
  FROM remarks one
  WHERE (one.audience = 'SHARED' AND one.client_id IN (SELECT value FROM json_each(?9)) AND one.decision_id IN (SELECT one.decision_id FROM approvers one WHERE one.person_id = ?8))
), seen_sessions AS (SELECT one.id FROM sessions one WHERE one.person_id = ?8), seen_systems AS (SELECT one.id FROM systems one WHERE one.client_id IN (SELECT value FROM json_each(?9))), seen_teams AS (SELECT one.id FROM teams one WHERE TRUE), seen_tickets AS (SELECT one.id FROM tickets one WHERE one.id IN (SELECT id FROM my_tickets)), seen_ticket_devices AS (SELECT one.id FROM ticket_devices one WHERE one.ticket_id IN (SELECT id FROM my_tickets)), seen_ticket_files AS (SELECT one.id FROM ticket_files one WHERE one.ticket_id IN (SELECT id FROM my_tickets)), seen_ticket_links AS (
  SELECT one.id
  FROM ticket_links one
  WHERE (one.ended_at IS NULL AND one.ticket_id IN (SELECT id FROM my_tickets) AND one.other_id IN (SELECT id FROM my_tickets))
), seen_ticket_people AS (SELECT one.id FROM ticket_people one WHERE one.ticket_id IN (SELECT id FROM my_tickets)), seen_ticket_steps AS (SELECT one.id FROM ticket_steps one WHERE one.ticket_id IN (SELECT id FROM my_tickets)), seen_ticket_turns AS (SELECT one.id FROM ticket_turns one WHERE one.ticket_id IN (SELECT id FROM my_tickets)), seen_ticket_watchers AS (
  SELECT one.id
  FROM ticket_watchers one
  WHERE (one.ended_at IS NULL AND one.ticket_id IN (SELECT id FROM my_tickets))
), seen_tokens AS (SELECT one.id FROM tokens one WHERE one.person_id = ?8), seen_uploads AS (SELECT one.id FROM uploads one WHERE one.person_id = ?8), seen_views AS (SELECT one.id FROM views one WHERE one.owner_id = ?8), seen_work_entries AS (
  SELECT one.id
  FROM work_entries one
  WHERE ((one.audience = 'SHARED' AND one.ended_at IS NULL) AND one.ticket_id IN (SELECT id FROM my_tickets))
) SELECT CAST('{"person":' || coalesce((
      SELECT '{' || substr(substr(json_object('id', 'per_' || people_1.id,
            'client', CASE WHEN organisations_2.id IS NOT NULL THEN json_object('id', 'org_' || organisations_2.id, 'name', organisations_2.name, 'kind', organisations_2.kind) END,
            'version', people_1.version,
            'name', people_1.name,
            'email', people_1.email,
            'phone', people_1.phone,
            'title', people_1.title,
            'language', people_1.language,
            'state', people_1.state,
            'viewerCan', json_object('update', json(CASE WHEN (?1 OR people_1.client_id IN (SELECT value FROM json_each(?2))) THEN 'true' ELSE 'false' END),
              'leave', json(CASE WHEN ((?1 OR people_1.client_id IN (SELECT value FROM json_each(?2))) AND people_1.state IN ('ACTIVE', 'LEAVING', 'ON_LEAVE', 'PLANNED')) THEN 'true' ELSE 'false' END),
              'invite', json(CASE WHEN ((?1 OR people_1.client_id IN (SELECT value FROM json_each(?2))) AND people_1.state IN ('ACTIVE', 'LEAVING', 'ON_LEAVE', 'PLANNED') AND ((people_1.email IS NULL) IS NOT TRUE)) THEN 'true' ELSE 'false' END),
              'grantMembership', json(CASE WHEN ((?1 OR people_1.client_id IN (SELECT value FROM json_each(?2))) AND (?3 OR ?4 OR people_1.client_id IN (SELECT value FROM json_each(?5))) AND ((people_1.state IN ('LEFT')) IS NOT TRUE)) THEN 'true' ELSE 'false' END),
              'restoreMail', json(CASE WHEN ((?6 OR people_1.client_id IN (SELECT value FROM json_each(?7))) AND people_1.id IN (SELECT one.person_id FROM preferences one WHERE one.returned_at IS NOT NULL)) THEN 'true' ELSE 'false' END))), 2), -1, -1000000000)
        || ',"memberships":{"nodes":' || (
        SELECT json_group_array(json_object('id', 'mem_' || memberships_3.id,
            'endedAt', memberships_3.ended_at,
            'version', memberships_3.version,
            'role', memberships_3.role,
            'createdAt', memberships_3.created_at,
            'organisation', CASE WHEN organisations_4.id IS NOT NULL THEN json_object('id', 'org_' || organisations_4.id, 'name', organisations_4.name) END,
            'viewerCan', json_object('end', json(CASE WHEN ((?1 OR memberships_3.client_id IN (SELECT value FROM json_each(?2))) AND (?3 OR ?4 OR memberships_3.client_id IN (SELECT value FROM json_each(?5))) AND memberships_3.ended_at IS NULL) THEN 'true' ELSE 'false' END))))
        FROM (
          SELECT memberships_5.id, memberships_5.ended_at, memberships_5.version, memberships_5.role, memberships_5.created_at, memberships_5.organisation_id, memberships_5.client_id
          FROM memberships memberships_5
          WHERE (memberships_5.person_id = people_1.id AND memberships_5.person_id = ?8)
          ORDER BY memberships_5.created_at DESC, memberships_5.id DESC
          LIMIT 50
        ) memberships_3
        LEFT JOIN organisations organisations_4 ON (organisations_4.id = memberships_3.organisation_id AND (organisations_4.id IN (SELECT value FROM json_each(?9)) OR (organisations_4.id = ?10 OR organisations_4.kind = 'ENTERPRISE')))
      ) || '},"holds":{"nodes":' || (
        SELECT json_group_array(json_object('id', 'asg_' || assignments_6.id,
            'kind', assignments_6.kind,
            'fromAt', assignments_6.from_at,
            'toAt', assignments_6.to_at,
            'expectedReturn', assignments_6.expected_return,
            'device', CASE WHEN devices_7.id IS NOT NULL THEN json_object('id', 'dev_' || devices_7.id,
              'tag', devices_7.tag,
              'model', CASE WHEN device_models_8.id IS NOT NULL THEN json_object('id', 'mod_' || device_models_8.id,
                'manufacturer', device_models_8.manufacturer,
                'name', device_models_8.name) END) END))
        FROM (
          SELECT assignments_9.id, assignments_9.kind, assignments_9.from_at, assignments_9.to_at, assignments_9.expected_return, assignments_9.device_id
          FROM assignments assignments_9
          WHERE (assignments_9.holder_id = people_1.id AND assignments_9.client_id IN (SELECT value FROM json_each(?9)) AND assignments_9.holder_id = ?8 AND ((assignments_9.to_at IS NULL) = ?11))
          ORDER BY assignments_9.from_at DESC, assignments_9.id DESC
          LIMIT 50
        ) assignments_6
        LEFT JOIN devices devices_7 ON (devices_7.id = assignments_6.device_id AND devices_7.withdrawn_at IS NULL AND devices_7.client_id IN (SELECT value FROM json_each(?9)) AND devices_7.holder_id = ?8)
        LEFT JOIN device_models device_models_8 ON (device_models_8.id = devices_7.model_id AND ?8 <> '00000000-0000-0000-0000-000000000000')
      ) || '},"held":{"nodes":' || (
        SELECT json_group_array(json_object('id', 'asg_' || assignments_10.id,
            'kind', assignments_10.kind,
            'fromAt', assignments_10.from_at,
            'toAt', assignments_10.to_at,
            'expectedReturn', assignments_10.expected_return,
            'device', CASE WHEN devices_11.id IS NOT NULL THEN json_object('id', 'dev_' || devices_11.id,
              'tag', devices_11.tag,
              'model', CASE WHEN device_models_12.id IS NOT NULL THEN json_object('id', 'mod_' || device_models_12.id,
                'manufacturer', device_models_12.manufacturer,
                'name', device_models_12.name) END) END))
        FROM (
          SELECT assignments_13.id, assignments_13.kind, assignments_13.from_at, assignments_13.to_at, assignments_13.expected_return, assignments_13.device_id
          FROM assignments assignments_13
          WHERE (assignments_13.holder_id = people_1.id AND assignments_13.client_id IN (SELECT value FROM json_each(?9)) AND assignments_13.holder_id = ?8 AND ((assignments_13.to_at IS NULL) = ?12))
          ORDER BY assignments_13.from_at DESC, assignments_13.id DESC
          LIMIT 20
        ) assignments_10
        LEFT JOIN devices devices_11 ON (devices_11.id = assignments_10.device_id AND devices_11.withdrawn_at IS NULL AND devices_11.client_id IN (SELECT value FROM json_each(?9)) AND devices_11.holder_id = ?8)
        LEFT JOIN device_models device_models_12 ON (device_models_12.id = devices_11.model_id AND ?8 <> '00000000-0000-0000-0000-000000000000')
      ) || '},"asks":{' || substr(substr(json_object('totalCount', (
              SELECT count(*)
              FROM tickets tickets_14
              WHERE (tickets_14.requester_id = people_1.id AND tickets_14.id IN (SELECT id FROM my_tickets) AND ((tickets_14.turn = ?13) IS NOT TRUE))
            )), 2), -1, -1000000000)
        || ',"nodes":' || (
        SELECT json_group_array(json_object('id', 'tkt_' || tickets_15.id,
            'number', tickets_15.number,
            'title', tickets_15.title,
            'turn', tickets_15.turn,
            'openedAt', tickets_15.opened_at,
            'client', CASE WHEN organisations_16.id IS NOT NULL THEN json_object('id', 'org_' || organisations_16.id, 'code', organisations_16.code) END))
        FROM (
          SELECT tickets_17.id, tickets_17.number, tickets_17.title, tickets_17.turn, tickets_17.opened_at, tickets_17.client_id
          FROM tickets tickets_17
          WHERE (tickets_17.requester_id = people_1.id AND tickets_17.id IN (SELECT id FROM my_tickets) AND ((tickets_17.turn = ?13) IS NOT TRUE))
          ORDER BY tickets_17.opened_at DESC, tickets_17.id DESC
          LIMIT 10
        ) tickets_15
        LEFT JOIN organisations organisations_16 ON (organisations_16.id = tickets_15.client_id AND (organisations_16.id IN (SELECT value FROM json_each(?9)) OR (organisations_16.id = ?10 OR organisations_16.kind = 'ENTERPRISE')))
      ) || '},"asked":{' || substr(substr(json_object('totalCount', (
              SELECT count(*)
              FROM tickets tickets_18
              WHERE (tickets_18.requester_id = people_1.id AND tickets_18.id IN (SELECT id FROM my_tickets) AND tickets_18.turn = ?13)
            )), 2), -1, -1000000000)
        || ',"nodes":' || (
        SELECT json_group_array(json_object('id', 'tkt_' || tickets_19.id,
            'number', tickets_19.number,
            'title', tickets_19.title,
            'turn', tickets_19.turn,
            'openedAt', tickets_19.opened_at,
            'client', CASE WHEN organisations_20.id IS NOT NULL THEN json_object('id', 'org_' || organisations_20.id, 'code', organisations_20.code) END))
        FROM (
          SELECT tickets_21.id, tickets_21.number, tickets_21.title, tickets_21.turn, tickets_21.opened_at, tickets_21.client_id
          FROM tickets tickets_21
          WHERE (tickets_21.requester_id = people_1.id AND tickets_21.id IN (SELECT id FROM my_tickets) AND tickets_21.turn = ?13)
          ORDER BY tickets_21.opened_at DESC, tickets_21.id DESC
          LIMIT 5
        ) tickets_19
        LEFT JOIN organisations organisations_20 ON (organisations_20.id = tickets_19.client_id AND (organisations_20.id IN (SELECT value FROM json_each(?9)) OR (organisations_20.id = ?10 OR organisations_20.kind = 'ENTERPRISE')))
      ) || '},"works":{' || substr(substr(json_object('totalCount', (
              SELECT count(*)
              FROM tickets tickets_22
              WHERE (tickets_22.assignee_id = people_1.id AND tickets_22.id IN (SELECT id FROM my_tickets) AND ((tickets_22.turn = ?13) IS NOT TRUE))
            )), 2), -1, -1000000000)
        || ',"nodes":' || (
        SELECT json_group_array(json_object('id', 'tkt_' || tickets_23.id,
            'number', tickets_23.number,
            'title', tickets_23.title,
            'turn', tickets_23.turn,
            'openedAt', tickets_23.opened_at,
            'client', CASE WHEN organisations_24.id IS NOT NULL THEN json_object('id', 'org_' || organisations_24.id, 'code', organisations_24.code) END))
        FROM (
          SELECT tickets_25.id, tickets_25.number, tickets_25.title, tickets_25.turn, tickets_25.opened_at, tickets_25.client_id
          FROM tickets tickets_25
          WHERE (tickets_25.assignee_id = people_1.id AND tickets_25.id IN (SELECT id FROM my_tickets) AND ((tickets_25.turn = ?13) IS NOT TRUE))
          ORDER BY tickets_25.opened_at DESC, tickets_25.id DESC
          LIMIT 10
        ) tickets_23
        LEFT JOIN organisations organisations_24 ON (organisations_24.id = tickets_23.client_id AND (organisations_24.id IN (SELECT value FROM json_each(?9)) OR (organisations_24.id = ?10 OR organisations_24.kind = 'ENTERPRISE')))
      ) || '},"worked":{' || substr(substr(json_object('totalCount', (
              SELECT count(*)
              FROM tickets tickets_26
              WHERE (tickets_26.assignee_id = people_1.id AND tickets_26.id IN (SELECT id FROM my_tickets) AND tickets_26.turn = ?13)
            )), 2), -1, -1000000000)
        || ',"nodes":' || (
        SELECT json_group_array(json_object('id', 'tkt_' || tickets_27.id,
            'number', tickets_27.number,
            'title', tickets_27.title,
            'turn', tickets_27.turn,
            'openedAt', tickets_27.opened_at,
            'client', CASE WHEN organisations_28.id IS NOT NULL THEN json_object('id', 'org_' || organisations_28.id, 'code', organisations_28.code) END))
        FROM (
          SELECT tickets_29.id, tickets_29.number, tickets_29.title, tickets_29.turn, tickets_29.opened_at, tickets_29.client_id
          FROM tickets tickets_29
          WHERE (tickets_29.assignee_id = people_1.id AND tickets_29.id IN (SELECT id FROM my_tickets) AND tickets_29.turn = ?13)
          ORDER BY tickets_29.opened_at DESC, tickets_29.id DESC
          LIMIT 5
        ) tickets_27
        LEFT JOIN organisations organisations_28 ON (organisations_28.id = tickets_27.client_id AND (organisations_28.id IN (SELECT value FROM json_each(?9)) OR (organisations_28.id = ?10 OR organisations_28.kind = 'ENTERPRISE')))
      ) || '},"preferences":{"nodes":' || (
        SELECT json_group_array(json_object('id', 'prf_' || preferences_30.id,
            'returnedAt', preferences_30.returned_at,
            'returnedEmail', preferences_30.returned_email,
            'returnedWhy', preferences_30.returned_why))
        FROM (
          SELECT preferences_31.id, preferences_31.returned_at, preferences_31.returned_email, preferences_31.returned_why
          FROM preferences preferences_31
          WHERE (preferences_31.person_id = people_1.id AND preferences_31.person_id = ?8)
          ORDER BY preferences_31.created_at DESC, preferences_31.id DESC
          LIMIT 1
        ) preferences_30
      ) || '},"history":{' || substr(substr(json_object('pageInfo', json_object('hasNextPage', json(CASE WHEN EXISTS (
                  SELECT 1
                  FROM history history_32
                  WHERE (history_32.subject_id = people_1.id AND ((history_32.audience = 'SHARED' AND history_32.client_id IN (SELECT value FROM json_each(?9)) AND ((history_32.subject_type = 'acc' AND history_32.subject_id IN (SELECT id FROM seen_accesses)) OR (history_32.subject_type = 'apr' AND history_32.subject_id IN (SELECT id FROM seen_approvers)) OR (history_32.subject_type = 'asg' AND history_32.subject_id IN (SELECT id FROM seen_assignments)) OR (history_32.subject_type = 'cal' AND history_32.subject_id IN (SELECT id FROM seen_calendars)) OR (history_32.subject_type = 'clk' AND history_32.subject_id IN (SELECT id FROM seen_clocks)) OR (history_32.subject_type = 'clo' AND history_32.subject_id IN (SELECT id FROM seen_closures)) OR (history_32.subject_type = 'com' AND history_32.subject_id IN (SELECT id FROM seen_comments)) OR (history_32.subject_type = 'cof' AND history_32.subject_id IN (SELECT id FROM seen_comment_files)) OR (history_32.subject_type = 'dec' AND history_32.subject_id IN (SELECT id FROM seen_decisions)) OR (history_32.subject_type = 'dlg' AND history_32.subject_id IN (SELECT id FROM seen_delegations)) OR (history_32.subject_type = 'dev' AND history_32.subject_id IN (SELECT id FROM seen_devices)) OR (history_32.subject_type = 'mod' AND history_32.subject_id IN (SELECT id FROM seen_device_models)) OR (history_32.subject_type = 'fil' AND history_32.subject_id IN (SELECT id FROM seen_files)) OR (history_32.subject_type = 'lbl' AND history_32.subject_id IN (SELECT id FROM seen_labels)) OR (history_32.subject_type = 'mem' AND history_32.subject_id IN (SELECT id FROM seen_memberships)) OR (history_32.subject_type = 'opt' AND history_32.subject_id IN (SELECT id FROM seen_options)) OR (history_32.subject_type = 'org' AND history_32.subject_id IN (SELECT id FROM seen_organisations)) OR (history_32.subject_type = 'pwd' AND history_32.subject_id IN (SELECT id FROM seen_passwords)) OR (history_32.subject_type = 'per' AND history_32.subject_id IN (SELECT id FROM seen_people)) OR (history_32.subject_type = 'pol' AND history_32.subject_id IN (SELECT id FROM seen_policies)) OR (history_32.subject_type = 'prf' AND history_32.subject_id IN (SELECT id FROM seen_preferences)) OR (history_32.subject_type = 'rtg' AND history_32.subject_id IN (SELECT id FROM seen_ratings)) OR (history_32.subject_type = 'rmk' AND history_32.subject_id IN (SELECT id FROM seen_remarks)) OR (history_32.subject_type = 'ses' AND history_32.subject_id IN (SELECT id FROM seen_sessions)) OR (history_32.subject_type = 'sys' AND history_32.subject_id IN (SELECT id FROM seen_systems)) OR (history_32.subject_type = 'tea' AND history_32.subject_id IN (SELECT id FROM seen_teams)) OR (history_32.subject_type = 'tkt' AND history_32.subject_id IN (SELECT id FROM seen_tickets)) OR (history_32.subject_type = 'tkd' AND history_32.subject_id IN (SELECT id FROM seen_ticket_devices)) OR (history_32.subject_type = 'tkf' AND history_32.subject_id IN (SELECT id FROM seen_ticket_files)) OR (history_32.subject_type = 'tkl' AND history_32.subject_id IN (SELECT id FROM seen_ticket_links)) OR (history_32.subject_type = 'tkp' AND history_32.subject_id IN (SELECT id FROM seen_ticket_people)) OR (history_32.subject_type = 'tks' AND history_32.subject_id IN (SELECT id FROM seen_ticket_steps)) OR (history_32.subject_type = 'trn' AND history_32.subject_id IN (SELECT id FROM seen_ticket_turns)) OR (history_32.subject_type = 'tkw' AND history_32.subject_id IN (SELECT id FROM seen_ticket_watchers)) OR (history_32.subject_type = 'tok' AND history_32.subject_id IN (SELECT id FROM seen_tokens)) OR (history_32.subject_type = 'upl' AND history_32.subject_id IN (SELECT id FROM seen_uploads)) OR (history_32.subject_type = 'viw' AND history_32.subject_id IN (SELECT id FROM seen_views)) OR (history_32.subject_type = 'wrk' AND history_32.subject_id IN (SELECT id FROM seen_work_entries)))) OR history_32.audience = 'PRIVATE' AND history_32.actor_id = ?8))
                  ORDER BY history_32.position DESC, history_32.id DESC
                  LIMIT 1 OFFSET 20
                ) THEN 'true' ELSE 'false' END),
              'endCursor', (
                SELECT 'b4799ddc.' || lower(hex(json_array(history_34.position, history_34.id)))
                FROM (
                  SELECT history_35.position, history_35.id
                  FROM history history_35
                  WHERE (history_35.subject_id = people_1.id AND ((history_35.audience = 'SHARED' AND history_35.client_id IN (SELECT value FROM json_each(?9)) AND ((history_35.subject_type = 'acc' AND history_35.subject_id IN (SELECT id FROM seen_accesses)) OR (history_35.subject_type = 'apr' AND history_35.subject_id IN (SELECT id FROM seen_approvers)) OR (history_35.subject_type = 'asg' AND history_35.subject_id IN (SELECT id FROM seen_assignments)) OR (history_35.subject_type = 'cal' AND history_35.subject_id IN (SELECT id FROM seen_calendars)) OR (history_35.subject_type = 'clk' AND history_35.subject_id IN (SELECT id FROM seen_clocks)) OR (history_35.subject_type = 'clo' AND history_35.subject_id IN (SELECT id FROM seen_closures)) OR (history_35.subject_type = 'com' AND history_35.subject_id IN (SELECT id FROM seen_comments)) OR (history_35.subject_type = 'cof' AND history_35.subject_id IN (SELECT id FROM seen_comment_files)) OR (history_35.subject_type = 'dec' AND history_35.subject_id IN (SELECT id FROM seen_decisions)) OR (history_35.subject_type = 'dlg' AND history_35.subject_id IN (SELECT id FROM seen_delegations)) OR (history_35.subject_type = 'dev' AND history_35.subject_id IN (SELECT id FROM seen_devices)) OR (history_35.subject_type = 'mod' AND history_35.subject_id IN (SELECT id FROM seen_device_models)) OR (history_35.subject_type = 'fil' AND history_35.subject_id IN (SELECT id FROM seen_files)) OR (history_35.subject_type = 'lbl' AND history_35.subject_id IN (SELECT id FROM seen_labels)) OR (history_35.subject_type = 'mem' AND history_35.subject_id IN (SELECT id FROM seen_memberships)) OR (history_35.subject_type = 'opt' AND history_35.subject_id IN (SELECT id FROM seen_options)) OR (history_35.subject_type = 'org' AND history_35.subject_id IN (SELECT id FROM seen_organisations)) OR (history_35.subject_type = 'pwd' AND history_35.subject_id IN (SELECT id FROM seen_passwords)) OR (history_35.subject_type = 'per' AND history_35.subject_id IN (SELECT id FROM seen_people)) OR (history_35.subject_type = 'pol' AND history_35.subject_id IN (SELECT id FROM seen_policies)) OR (history_35.subject_type = 'prf' AND history_35.subject_id IN (SELECT id FROM seen_preferences)) OR (history_35.subject_type = 'rtg' AND history_35.subject_id IN (SELECT id FROM seen_ratings)) OR (history_35.subject_type = 'rmk' AND history_35.subject_id IN (SELECT id FROM seen_remarks)) OR (history_35.subject_type = 'ses' AND history_35.subject_id IN (SELECT id FROM seen_sessions)) OR (history_35.subject_type = 'sys' AND history_35.subject_id IN (SELECT id FROM seen_systems)) OR (history_35.subject_type = 'tea' AND history_35.subject_id IN (SELECT id FROM seen_teams)) OR (history_35.subject_type = 'tkt' AND history_35.subject_id IN (SELECT id FROM seen_tickets)) OR (history_35.subject_type = 'tkd' AND history_35.subject_id IN (SELECT id FROM seen_ticket_devices)) OR (history_35.subject_type = 'tkf' AND history_35.subject_id IN (SELECT id FROM seen_ticket_files)) OR (history_35.subject_type = 'tkl' AND history_35.subject_id IN (SELECT id FROM seen_ticket_links)) OR (history_35.subject_type = 'tkp' AND history_35.subject_id IN (SELECT id FROM seen_ticket_people)) OR (history_35.subject_type = 'tks' AND history_35.subject_id IN (SELECT id FROM seen_ticket_steps)) OR (history_35.subject_type = 'trn' AND history_35.subject_id IN (SELECT id FROM seen_ticket_turns)) OR (history_35.subject_type = 'tkw' AND history_35.subject_id IN (SELECT id FROM seen_ticket_watchers)) OR (history_35.subject_type = 'tok' AND history_35.subject_id IN (SELECT id FROM seen_tokens)) OR (history_35.subject_type = 'upl' AND history_35.subject_id IN (SELECT id FROM seen_uploads)) OR (history_35.subject_type = 'viw' AND history_35.subject_id IN (SELECT id FROM seen_views)) OR (history_35.subject_type = 'wrk' AND history_35.subject_id IN (SELECT id FROM seen_work_entries)))) OR history_35.audience = 'PRIVATE' AND history_35.actor_id = ?8))
                  ORDER BY history_35.position DESC, history_35.id DESC
                  LIMIT 20
                ) history_34
                ORDER BY history_34.position ASC, history_34.id ASC
                LIMIT 1
              ))), 2), -1, -1000000000)
        || ',"nodes":' || (
        SELECT json_group_array(json_object('id', 'evt_' || history_36.id,
            'name', history_36.name,
            'at', history_36.at,
            'effectiveAt', history_36.effective_at,
            'audience', history_36.audience,
            'requestId', history_36.request_id,
            'changes', json(NULL),
            'actor', CASE WHEN people_37.id IS NOT NULL THEN json_object('id', 'per_' || people_37.id, 'name', people_37.name) END,
            'onBehalfOf', CASE WHEN people_38.id IS NOT NULL THEN json_object('id', 'per_' || people_38.id, 'name', people_38.name) END))
        FROM (
          SELECT history_39.id, history_39.name, history_39.at, history_39.effective_at, history_39.audience, history_39.request_id, history_39.changes, history_39.client_id, history_39.actor_id, history_39.on_behalf_of_id
          FROM history history_39
          WHERE (history_39.subject_id = people_1.id AND ((history_39.audience = 'SHARED' AND history_39.client_id IN (SELECT value FROM json_each(?9)) AND ((history_39.subject_type = 'acc' AND history_39.subject_id IN (SELECT id FROM seen_accesses)) OR (history_39.subject_type = 'apr' AND history_39.subject_id IN (SELECT id FROM seen_approvers)) OR (history_39.subject_type = 'asg' AND history_39.subject_id IN (SELECT id FROM seen_assignments)) OR (history_39.subject_type = 'cal' AND history_39.subject_id IN (SELECT id FROM seen_calendars)) OR (history_39.subject_type = 'clk' AND history_39.subject_id IN (SELECT id FROM seen_clocks)) OR (history_39.subject_type = 'clo' AND history_39.subject_id IN (SELECT id FROM seen_closures)) OR (history_39.subject_type = 'com' AND history_39.subject_id IN (SELECT id FROM seen_comments)) OR (history_39.subject_type = 'cof' AND history_39.subject_id IN (SELECT id FROM seen_comment_files)) OR (history_39.subject_type = 'dec' AND history_39.subject_id IN (SELECT id FROM seen_decisions)) OR (history_39.subject_type = 'dlg' AND history_39.subject_id IN (SELECT id FROM seen_delegations)) OR (history_39.subject_type = 'dev' AND history_39.subject_id IN (SELECT id FROM seen_devices)) OR (history_39.subject_type = 'mod' AND history_39.subject_id IN (SELECT id FROM seen_device_models)) OR (history_39.subject_type = 'fil' AND history_39.subject_id IN (SELECT id FROM seen_files)) OR (history_39.subject_type = 'lbl' AND history_39.subject_id IN (SELECT id FROM seen_labels)) OR (history_39.subject_type = 'mem' AND history_39.subject_id IN (SELECT id FROM seen_memberships)) OR (history_39.subject_type = 'opt' AND history_39.subject_id IN (SELECT id FROM seen_options)) OR (history_39.subject_type = 'org' AND history_39.subject_id IN (SELECT id FROM seen_organisations)) OR (history_39.subject_type = 'pwd' AND history_39.subject_id IN (SELECT id FROM seen_passwords)) OR (history_39.subject_type = 'per' AND history_39.subject_id IN (SELECT id FROM seen_people)) OR (history_39.subject_type = 'pol' AND history_39.subject_id IN (SELECT id FROM seen_policies)) OR (history_39.subject_type = 'prf' AND history_39.subject_id IN (SELECT id FROM seen_preferences)) OR (history_39.subject_type = 'rtg' AND history_39.subject_id IN (SELECT id FROM seen_ratings)) OR (history_39.subject_type = 'rmk' AND history_39.subject_id IN (SELECT id FROM seen_remarks)) OR (history_39.subject_type = 'ses' AND history_39.subject_id IN (SELECT id FROM seen_sessions)) OR (history_39.subject_type = 'sys' AND history_39.subject_id IN (SELECT id FROM seen_systems)) OR (history_39.subject_type = 'tea' AND history_39.subject_id IN (SELECT id FROM seen_teams)) OR (history_39.subject_type = 'tkt' AND history_39.subject_id IN (SELECT id FROM seen_tickets)) OR (history_39.subject_type = 'tkd' AND history_39.subject_id IN (SELECT id FROM seen_ticket_devices)) OR (history_39.subject_type = 'tkf' AND history_39.subject_id IN (SELECT id FROM seen_ticket_files)) OR (history_39.subject_type = 'tkl' AND history_39.subject_id IN (SELECT id FROM seen_ticket_links)) OR (history_39.subject_type = 'tkp' AND history_39.subject_id IN (SELECT id FROM seen_ticket_people)) OR (history_39.subject_type = 'tks' AND history_39.subject_id IN (SELECT id FROM seen_ticket_steps)) OR (history_39.subject_type = 'trn' AND history_39.subject_id IN (SELECT id FROM seen_ticket_turns)) OR (history_39.subject_type = 'tkw' AND history_39.subject_id IN (SELECT id FROM seen_ticket_watchers)) OR (history_39.subject_type = 'tok' AND history_39.subject_id IN (SELECT id FROM seen_tokens)) OR (history_39.subject_type = 'upl' AND history_39.subject_id IN (SELECT id FROM seen_uploads)) OR (history_39.subject_type = 'viw' AND history_39.subject_id IN (SELECT id FROM seen_views)) OR (history_39.subject_type = 'wrk' AND history_39.subject_id IN (SELECT id FROM seen_work_entries)))) OR history_39.audience = 'PRIVATE' AND history_39.actor_id = ?8))
          ORDER BY history_39.position DESC, history_39.id DESC
          LIMIT 20
        ) history_36
        LEFT JOIN people people_37 ON (people_37.id = history_36.actor_id AND people_37.withdrawn_at IS NULL AND (people_37.client_id IN (SELECT value FROM json_each(?9)) OR people_37.id = ?8 OR people_37.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
        LEFT JOIN people people_38 ON (people_38.id = history_36.on_behalf_of_id AND people_38.withdrawn_at IS NULL AND (people_38.client_id IN (SELECT value FROM json_each(?9)) OR people_38.id = ?8 OR people_38.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
      ) || '}}'
      FROM people people_1
      LEFT JOIN organisations organisations_2 ON (organisations_2.id = people_1.client_id AND (organisations_2.id IN (SELECT value FROM json_each(?9)) OR (organisations_2.id = ?10 OR organisations_2.kind = 'ENTERPRISE')))
      WHERE (people_1.id = ?14 AND people_1.withdrawn_at IS NULL AND (people_1.client_id IN (SELECT value FROM json_each(?9)) OR people_1.id = ?8 OR people_1.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
    ), 'null') || '}' AS BLOB)
