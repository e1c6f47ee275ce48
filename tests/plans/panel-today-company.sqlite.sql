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
      SELECT v, sum(m) AS n
      FROM (
        SELECT tickets_20.turn AS v, count(*) AS m
        FROM tickets tickets_20
        WHERE (tickets_20.client_id = ?1 AND tickets_20.turn IN (SELECT value FROM json_each(?14))) GROUP BY v
      ) values_ GROUP BY v
      ORDER BY v IS NOT NULL, CASE v WHEN 'CLIENT' THEN 0 WHEN 'IT' THEN 1 WHEN 'THIRD_PARTY' THEN 2 WHEN 'NOBODY' THEN 3 END
    ) counted
  ) || '}]},"broken":{' || substr(substr(json_object('totalCount', (
          SELECT count(*)
          FROM devices devices_21
          WHERE (devices_21.withdrawn_at IS NULL AND devices_21.client_id = ?1 AND devices_21.stage = ?15)
        )), 2), -1, -1000000000) || ',"nodes":' || (
    SELECT json_group_array(json_object('id', 'dev_' || devices_22.id,
        'holder', CASE WHEN people_23.id IS NOT NULL THEN json_object('id', 'per_' || people_23.id, 'name', people_23.name) END,
        'tag', devices_22.tag,
        'model', CASE WHEN device_models_24.id IS NOT NULL THEN json_object('id', 'mod_' || device_models_24.id,
          'manufacturer', device_models_24.manufacturer,
          'name', device_models_24.name) END))
    FROM (
      SELECT devices_25.id, devices_25.holder_id, devices_25.tag, devices_25.model_id
      FROM devices devices_25
      WHERE (devices_25.withdrawn_at IS NULL AND devices_25.client_id = ?1 AND devices_25.stage = ?15)
      ORDER BY devices_25.tag ASC, devices_25.id ASC
      LIMIT 3
    ) devices_22
    LEFT JOIN people people_23 ON (people_23.id = devices_22.holder_id AND people_23.withdrawn_at IS NULL AND (people_23.client_id = ?1 OR people_23.id = ?4 OR people_23.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
    LEFT JOIN device_models device_models_24 ON (device_models_24.id = devices_22.model_id AND ?4 <> '00000000-0000-0000-0000-000000000000')
  ) || '},"lost":{' || substr(substr(json_object('totalCount', (
          SELECT count(*)
          FROM devices devices_26
          WHERE (devices_26.withdrawn_at IS NULL AND devices_26.client_id = ?1 AND devices_26.stage = ?16)
        )), 2), -1, -1000000000) || ',"nodes":' || (
    SELECT json_group_array(json_object('id', 'dev_' || devices_27.id,
        'holder', CASE WHEN people_28.id IS NOT NULL THEN json_object('id', 'per_' || people_28.id, 'name', people_28.name) END,
        'tag', devices_27.tag,
        'model', CASE WHEN device_models_29.id IS NOT NULL THEN json_object('id', 'mod_' || device_models_29.id,
          'manufacturer', device_models_29.manufacturer,
          'name', device_models_29.name) END))
    FROM (
      SELECT devices_30.id, devices_30.holder_id, devices_30.tag, devices_30.model_id
      FROM devices devices_30
      WHERE (devices_30.withdrawn_at IS NULL AND devices_30.client_id = ?1 AND devices_30.stage = ?16)
      ORDER BY devices_30.tag ASC, devices_30.id ASC
      LIMIT 3
    ) devices_27
    LEFT JOIN people people_28 ON (people_28.id = devices_27.holder_id AND people_28.withdrawn_at IS NULL AND (people_28.client_id = ?1 OR people_28.id = ?4 OR people_28.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
    LEFT JOIN device_models device_models_29 ON (device_models_29.id = devices_27.model_id AND ?4 <> '00000000-0000-0000-0000-000000000000')
  ) || '},"ending":{' || substr(substr(json_object('totalCount', (
          SELECT count(*)
          FROM devices devices_31
          WHERE (devices_31.withdrawn_at IS NULL AND devices_31.client_id = ?1 AND devices_31.warranty_until >= ?17 AND devices_31.warranty_until <= ?18 AND ((devices_31.stage IN (SELECT value FROM json_each(?19))) IS NOT TRUE))
        )), 2), -1, -1000000000) || ',"nodes":' || (
    SELECT json_group_array(json_object('id', 'dev_' || devices_32.id,
        'warrantyUntil', devices_32.warranty_until,
        'tag', devices_32.tag,
        'model', CASE WHEN device_models_33.id IS NOT NULL THEN json_object('id', 'mod_' || device_models_33.id,
          'manufacturer', device_models_33.manufacturer,
          'name', device_models_33.name) END))
    FROM (
      SELECT devices_34.id, devices_34.warranty_until, devices_34.tag, devices_34.model_id
      FROM devices devices_34
      WHERE (devices_34.withdrawn_at IS NULL AND devices_34.client_id = ?1 AND devices_34.warranty_until >= ?17 AND devices_34.warranty_until <= ?18 AND ((devices_34.stage IN (SELECT value FROM json_each(?19))) IS NOT TRUE))
      ORDER BY devices_34.warranty_until ASC NULLS LAST, devices_34.id ASC
      LIMIT 3
    ) devices_32
    LEFT JOIN device_models device_models_33 ON (device_models_33.id = devices_32.model_id AND ?4 <> '00000000-0000-0000-0000-000000000000')
  ) || '},"history":{' || substr(substr(json_object('pageInfo', json_object('startCursor', (
            SELECT 'b4799ddc.' || lower(hex(json_array(history_35.position, history_35.id)))
            FROM (
              SELECT history_36.position, history_36.id
              FROM history history_36
              WHERE (((history_36.audience = 'SHARED' AND history_36.client_id = ?1) OR history_36.audience = 'PRIVATE' AND history_36.actor_id = ?4) AND ((history_36.audience = ?20) IS NOT TRUE) AND (((history_36.actor_id = ?21 AND EXISTS (
                        SELECT 1
                        FROM people people_37
                        WHERE people_37.id = history_36.actor_id AND (people_37.withdrawn_at IS NULL AND (people_37.client_id = ?1 OR people_37.id = ?4 OR people_37.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')) AND people_37.id = ?21)
                      ))) IS NOT TRUE))
              ORDER BY history_36.position DESC, history_36.id DESC
              LIMIT 40
            ) history_35
            ORDER BY history_35.position DESC, history_35.id DESC
            LIMIT 1
          ))), 2), -1, -1000000000) || ',"nodes":' || (
    SELECT json_group_array(json_object('id', 'evt_' || history_38.id,
        'at', history_38.at,
        'requestId', history_38.request_id,
        'subject', CASE history_38.subject_type
        WHEN 'org' THEN (
          SELECT json_object('__typename', 'Organisation', 'id', 'org_' || organisations_39.id)
          FROM organisations organisations_39
          WHERE (organisations_39.id = history_38.subject_id AND (organisations_39.id = ?1 OR (organisations_39.id = ?5 OR organisations_39.kind = 'ENTERPRISE')))
        )
        WHEN 'per' THEN (
          SELECT json_object('__typename', 'Person', 'id', 'per_' || people_40.id, 'name', people_40.name)
          FROM people people_40
          WHERE (people_40.id = history_38.subject_id AND people_40.withdrawn_at IS NULL AND (people_40.client_id = ?1 OR people_40.id = ?4 OR people_40.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
        )
        WHEN 'mem' THEN (
          SELECT json_object('__typename',
            'Membership',
            'id', 'mem_' || memberships_41.id,
            'person', CASE WHEN people_42.id IS NOT NULL THEN json_object('id', 'per_' || people_42.id, 'name', people_42.name) END)
          FROM memberships memberships_41
          LEFT JOIN people people_42 ON (people_42.id = memberships_41.person_id AND people_42.withdrawn_at IS NULL AND (people_42.client_id = ?1 OR people_42.id = ?4 OR people_42.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
          WHERE (memberships_41.id = history_38.subject_id AND (memberships_41.person_id = ?4 OR memberships_41.client_id = ?1 OR memberships_41.organisation_id = ?1))
        )
        WHEN 'ses' THEN (
          SELECT json_object('__typename', 'Session', 'id', 'ses_' || sessions_43.id)
          FROM sessions sessions_43
          WHERE (sessions_43.id = history_38.subject_id AND sessions_43.person_id = ?4)
        )
        WHEN 'tok' THEN (
          SELECT json_object('__typename', 'Token', 'id', 'tok_' || tokens_44.id)
          FROM tokens tokens_44
          WHERE (tokens_44.id = history_38.subject_id AND tokens_44.person_id = ?4)
        )
        WHEN 'dec' THEN (
          SELECT json_object('__typename', 'Decision', 'id', 'dec_' || decisions_45.id)
          FROM decisions decisions_45
          WHERE (decisions_45.id = history_38.subject_id AND decisions_45.client_id = ?1)
        )
        WHEN 'opt' THEN (
          SELECT json_object('__typename', 'Option', 'id', 'opt_' || options_46.id)
          FROM options options_46
          WHERE (options_46.id = history_38.subject_id AND options_46.client_id = ?1)
        )
        WHEN 'apr' THEN (
          SELECT json_object('__typename', 'Approver', 'id', 'apr_' || approvers_47.id)
          FROM approvers approvers_47
          WHERE (approvers_47.id = history_38.subject_id AND approvers_47.client_id = ?1)
        )
        WHEN 'rmk' THEN (
          SELECT json_object('__typename', 'Remark', 'id', 'rmk_' || remarks_48.id)
          FROM remarks remarks_48
          WHERE (remarks_48.id = history_38.subject_id AND remarks_48.audience = 'SHARED' AND remarks_48.client_id = ?1)
        )
        WHEN 'dlg' THEN (
          SELECT json_object('__typename', 'Delegation', 'id', 'dlg_' || delegations_49.id)
          FROM delegations delegations_49
          WHERE (delegations_49.id = history_38.subject_id AND (delegations_49.client_id = ?1 OR (delegations_49.person_id = ?4 OR delegations_49.delegate_id = ?4)))
        )
        WHEN 'suc' THEN (
          SELECT json_object('__typename', 'Succession', 'id', 'suc_' || successions_50.id)
          FROM successions successions_50
          WHERE (successions_50.id = history_38.subject_id AND (successions_50.client_id = ?1 OR (successions_50.person_id = ?4 OR successions_50.successor_id = ?4)))
        )
        WHEN 'mod' THEN (
          SELECT json_object('__typename', 'DeviceModel', 'id', 'mod_' || device_models_51.id)
          FROM device_models device_models_51
          WHERE (device_models_51.id = history_38.subject_id AND ?4 <> '00000000-0000-0000-0000-000000000000')
        )
        WHEN 'lik' THEN (
          SELECT json_object('__typename', 'Likeness', 'id', 'lik_' || likenesses_52.id)
          FROM likenesses likenesses_52
          WHERE (likenesses_52.id = history_38.subject_id AND likenesses_52.client_id = ?1)
        )
        WHEN 'lbl' THEN (
          SELECT json_object('__typename', 'Label', 'id', 'lbl_' || labels_53.id)
          FROM labels labels_53
          WHERE (labels_53.id = history_38.subject_id AND labels_53.client_id = ?1)
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
          WHERE (devices_54.id = history_38.subject_id AND devices_54.withdrawn_at IS NULL AND devices_54.client_id = ?1)
        )
        WHEN 'asg' THEN (
          SELECT json_object('__typename', 'Assignment', 'id', 'asg_' || assignments_56.id)
          FROM assignments assignments_56
          WHERE (assignments_56.id = history_38.subject_id AND assignments_56.client_id = ?1)
        )
        WHEN 'svc' THEN (
          SELECT json_object('__typename', 'Service', 'id', 'svc_' || services_57.id)
          FROM services services_57
          WHERE (services_57.id = history_38.subject_id AND services_57.client_id = ?1)
        )
        WHEN 'sys' THEN (
          SELECT json_object('__typename', 'System', 'id', 'sys_' || systems_58.id)
          FROM systems systems_58
          WHERE (systems_58.id = history_38.subject_id AND systems_58.client_id = ?1)
        )
        WHEN 'acc' THEN (
          SELECT json_object('__typename', 'Access', 'id', 'acc_' || accesses_59.id)
          FROM accesses accesses_59
          WHERE (accesses_59.id = history_38.subject_id AND (accesses_59.client_id = ?1 OR (accesses_59.client_id = ?1 AND accesses_59.person_id = ?4)))
        )
        WHEN 'bun' THEN (
          SELECT json_object('__typename', 'Bundle', 'id', 'bun_' || bundles_60.id)
          FROM bundles bundles_60
          WHERE (bundles_60.id = history_38.subject_id AND bundles_60.client_id = ?1)
        )
        WHEN 'bit' THEN (
          SELECT json_object('__typename', 'BundleItem', 'id', 'bit_' || bundle_items_61.id)
          FROM bundle_items bundle_items_61
          WHERE (bundle_items_61.id = history_38.subject_id AND bundle_items_61.client_id = ?1)
        )
        WHEN 'arq' THEN (
          SELECT json_object('__typename', 'AccessRequest', 'id', 'arq_' || access_requests_62.id)
          FROM access_requests access_requests_62
          WHERE (access_requests_62.id = history_38.subject_id AND (access_requests_62.client_id = ?1 OR (access_requests_62.client_id = ?1 AND ((access_requests_62.person_id = ?4 OR access_requests_62.asked_by_id = ?4) OR access_requests_62.decision_id IN (SELECT one.decision_id FROM approvers one WHERE one.person_id = ?4)))))
        )
        WHEN 'rev' THEN (
          SELECT json_object('__typename', 'AccessReview', 'id', 'rev_' || access_reviews_63.id)
          FROM access_reviews access_reviews_63
          WHERE (access_reviews_63.id = history_38.subject_id AND access_reviews_63.client_id = ?1)
        )
        WHEN 'rvl' THEN (
          SELECT json_object('__typename', 'AccessReviewLine', 'id', 'rvl_' || access_review_lines_64.id)
          FROM access_review_lines access_review_lines_64
          WHERE (access_review_lines_64.id = history_38.subject_id AND access_review_lines_64.client_id = ?1)
        )
        WHEN 'cal' THEN (
          SELECT json_object('__typename', 'Calendar', 'id', 'cal_' || calendars_65.id)
          FROM calendars calendars_65
          WHERE (calendars_65.id = history_38.subject_id AND (calendars_65.client_id = ?1 OR calendars_65.client_id IN (SELECT it.id FROM organisations it WHERE it.kind = 'ENTERPRISE')))
        )
        WHEN 'clo' THEN (
          SELECT json_object('__typename', 'Closure', 'id', 'clo_' || closures_66.id)
          FROM closures closures_66
          WHERE (closures_66.id = history_38.subject_id AND (closures_66.client_id = ?1 OR closures_66.client_id IN (SELECT it.id FROM organisations it WHERE it.kind = 'ENTERPRISE')))
        )
        WHEN 'fil' THEN (
          SELECT json_object('__typename', 'File', 'id', 'fil_' || files_67.id)
          FROM files files_67
          WHERE (files_67.id = history_38.subject_id AND ((files_67.state <> 'ATTACHED' AND files_67.sender_id = ?4) OR EXISTS (
                SELECT 1
                FROM protocols drawn JOIN assignments given ON given.id = drawn.assignment_id
                WHERE drawn.file_id = files_67.id AND given.client_id = ?1
              ) OR EXISTS (SELECT 1 FROM ticket_files hung WHERE hung.file_id = files_67.id AND hung.client_id = ?1) OR EXISTS (
                SELECT 1
                FROM comment_files hung JOIN comments told ON told.id = hung.comment_id
                WHERE hung.file_id = files_67.id AND (told.audience = 'SHARED' AND told.client_id = ?1)
              ) OR EXISTS (
                SELECT 1
                FROM task_files shown JOIN tasks done ON done.id = shown.task_id
                WHERE shown.file_id = files_67.id AND (done.shared AND done.client_id = ?1)
              )))
        )
        WHEN 'tea' THEN (
          SELECT json_object('__typename', 'Team', 'id', 'tea_' || teams_68.id)
          FROM teams teams_68
          WHERE teams_68.id = history_38.subject_id
        )
        WHEN 'tem' THEN (
          SELECT json_object('__typename', 'TeamMember', 'id', 'tem_' || team_members_69.id)
          FROM team_members team_members_69
          WHERE FALSE
        )
        WHEN 'tkt' THEN (
          SELECT json_object('__typename',
            'Ticket',
            'id', 'tkt_' || tickets_70.id,
            'number', tickets_70.number,
            'title', tickets_70.title,
            'client', CASE WHEN organisations_71.id IS NOT NULL THEN json_object('id', 'org_' || organisations_71.id, 'code', organisations_71.code) END)
          FROM tickets tickets_70
          LEFT JOIN organisations organisations_71 ON (organisations_71.id = tickets_70.client_id AND (organisations_71.id = ?1 OR (organisations_71.id = ?5 OR organisations_71.kind = 'ENTERPRISE')))
          WHERE (tickets_70.id = history_38.subject_id AND tickets_70.client_id = ?1)
        )
        WHEN 'com' THEN (
          SELECT json_object('__typename', 'Comment', 'id', 'com_' || comments_72.id)
          FROM comments comments_72
          WHERE (comments_72.id = history_38.subject_id AND comments_72.audience = 'SHARED' AND comments_72.client_id = ?1)
        )
        WHEN 'tkl' THEN (
          SELECT json_object('__typename', 'TicketLink', 'id', 'tkl_' || ticket_links_73.id)
          FROM ticket_links ticket_links_73
          WHERE (ticket_links_73.id = history_38.subject_id AND ticket_links_73.ended_at IS NULL AND ticket_links_73.client_id = ?1)
        )
        WHEN 'tkw' THEN (
          SELECT json_object('__typename', 'TicketWatcher', 'id', 'tkw_' || ticket_watchers_74.id)
          FROM ticket_watchers ticket_watchers_74
          WHERE (ticket_watchers_74.id = history_38.subject_id AND ticket_watchers_74.ended_at IS NULL AND ticket_watchers_74.client_id = ?1)
        )
        WHEN 'wrk' THEN (
          SELECT json_object('__typename', 'WorkEntry', 'id', 'wrk_' || work_entries_75.id)
          FROM work_entries work_entries_75
          WHERE (work_entries_75.id = history_38.subject_id AND (work_entries_75.audience = 'SHARED' AND work_entries_75.ended_at IS NULL) AND work_entries_75.client_id = ?1)
        )
        WHEN 'rtg' THEN (
          SELECT json_object('__typename', 'Rating', 'id', 'rtg_' || ratings_76.id)
          FROM ratings ratings_76
          WHERE (ratings_76.id = history_38.subject_id AND ratings_76.client_id = ?1)
        )
        WHEN 'cst' THEN (
          SELECT json_object('__typename', 'Cost', 'id', 'cst_' || costs_77.id)
          FROM costs costs_77
          WHERE (costs_77.id = history_38.subject_id AND (costs_77.audience = 'SHARED' AND costs_77.ended_at IS NULL) AND costs_77.client_id = ?1)
        )
        WHEN 'trf' THEN (
          SELECT json_object('__typename', 'Tariff', 'id', 'trf_' || tariffs_78.id)
          FROM tariffs tariffs_78
          WHERE (tariffs_78.id = history_38.subject_id AND tariffs_78.client_id = ?1)
        )
        WHEN 'scn' THEN (
          SELECT json_object('__typename', 'Scenario', 'id', 'scn_' || scenarios_79.id)
          FROM scenarios scenarios_79
          WHERE (scenarios_79.id = history_38.subject_id AND (scenarios_79.client_id = ?1 OR (scenarios_79.client_id IN (SELECT it.id FROM organisations it WHERE it.kind = 'ENTERPRISE') AND scenarios_79.published IS NOT NULL)))
        )
        WHEN 'scv' THEN (
          SELECT json_object('__typename', 'ScenarioVersion', 'id', 'scv_' || scenario_versions_80.id)
          FROM scenario_versions scenario_versions_80
          WHERE (scenario_versions_80.id = history_38.subject_id AND (scenario_versions_80.client_id = ?1 OR (scenario_versions_80.client_id IN (SELECT it.id FROM organisations it WHERE it.kind = 'ENTERPRISE') AND scenario_versions_80.state <> 'DRAFT')))
        )
        WHEN 'prc' THEN (
          SELECT json_object('__typename', 'Process', 'id', 'prc_' || processes_81.id)
          FROM processes processes_81
          WHERE (processes_81.id = history_38.subject_id AND processes_81.client_id = ?1)
        )
        WHEN 'tsk' THEN (
          SELECT json_object('__typename', 'Task', 'id', 'tsk_' || tasks_82.id)
          FROM tasks tasks_82
          WHERE (tasks_82.id = history_38.subject_id AND tasks_82.shared AND tasks_82.client_id = ?1)
        )
        WHEN 'imp' THEN (
          SELECT json_object('__typename', 'Import', 'id', 'imp_' || imports_83.id, 'fileName', imports_83.file_name)
          FROM imports imports_83
          WHERE (imports_83.id = history_38.subject_id AND imports_83.client_id = ?1)
        )
        WHEN 'mal' THEN (
          SELECT json_object('__typename', 'Mail', 'id', 'mal_' || mails_84.id)
          FROM mails mails_84
          WHERE FALSE
        )
        WHEN 'prf' THEN (
          SELECT json_object('__typename', 'Preference', 'id', 'prf_' || preferences_85.id)
          FROM preferences preferences_85
          WHERE (preferences_85.id = history_38.subject_id AND preferences_85.person_id = ?4)
        )
        WHEN 'prt' THEN (
          SELECT json_object('__typename', 'Protocol', 'id', 'prt_' || protocols_86.id)
          FROM protocols protocols_86
          WHERE (protocols_86.id = history_38.subject_id AND EXISTS (SELECT 1 FROM assignments given WHERE given.id = protocols_86.assignment_id AND given.client_id = ?1))
        )
        WHEN 'ctr' THEN (
          SELECT json_object('__typename', 'Contract', 'id', 'ctr_' || contracts_87.id)
          FROM contracts contracts_87
          WHERE (contracts_87.id = history_38.subject_id AND contracts_87.client_id = ?1)
        )
        WHEN 'rpp' THEN (
          SELECT json_object('__typename', 'ReplacementProposal', 'id', 'rpp_' || replacement_proposals_88.id)
          FROM replacement_proposals replacement_proposals_88
          WHERE (replacement_proposals_88.id = history_38.subject_id AND replacement_proposals_88.client_id = ?1)
        )
        WHEN 'rpm' THEN (
          SELECT json_object('__typename', 'Replacement', 'id', 'rpm_' || replacements_89.id)
          FROM replacements replacements_89
          WHERE (replacements_89.id = history_38.subject_id AND replacements_89.client_id = ?1)
        )
        WHEN 'rpo' THEN (
          SELECT json_object('__typename', 'ReplacementOption', 'id', 'rpo_' || replacement_options_90.id)
          FROM replacement_options replacement_options_90
          WHERE (replacement_options_90.id = history_38.subject_id AND replacement_options_90.client_id = ?1)
        )
        WHEN 'rpl' THEN (
          SELECT json_object('__typename', 'Reply', 'id', 'rpl_' || replies_91.id)
          FROM replies replies_91
          WHERE FALSE
        )
        WHEN 'tks' THEN (
          SELECT json_object('__typename', 'TicketStep', 'id', 'tks_' || ticket_steps_92.id)
          FROM ticket_steps ticket_steps_92
          WHERE (ticket_steps_92.id = history_38.subject_id AND ticket_steps_92.client_id = ?1)
        )
        WHEN 'pol' THEN (
          SELECT json_object('__typename', 'Policy', 'id', 'pol_' || policies_93.id)
          FROM policies policies_93
          WHERE (policies_93.id = history_38.subject_id AND (policies_93.client_id = ?1 OR policies_93.client_id IN (SELECT it.id FROM organisations it WHERE it.kind = 'ENTERPRISE')))
        )
        WHEN 'clk' THEN (
          SELECT json_object('__typename', 'Clock', 'id', 'clk_' || clocks_94.id)
          FROM clocks clocks_94
          WHERE (clocks_94.id = history_38.subject_id AND clocks_94.client_id = ?1)
        )
        WHEN 'trn' THEN (
          SELECT json_object('__typename', 'TicketTurn', 'id', 'trn_' || ticket_turns_95.id)
          FROM ticket_turns ticket_turns_95
          WHERE (ticket_turns_95.id = history_38.subject_id AND ticket_turns_95.client_id = ?1)
        )
        WHEN 'viw' THEN (
          SELECT json_object('__typename', 'View', 'id', 'viw_' || views_96.id)
          FROM views views_96
          WHERE (views_96.id = history_38.subject_id AND views_96.owner_id = ?4)
        ) END,
        'name', history_38.name,
        'audience', history_38.audience,
        'changes', json(CASE WHEN history_38.client_id = ?1 THEN history_38.changes END),
        'actor', CASE WHEN people_97.id IS NOT NULL THEN json_object('id', 'per_' || people_97.id, 'name', people_97.name) END))
    FROM (
      SELECT history_98.id, history_98.at, history_98.request_id, history_98.subject_type, history_98.subject_id, history_98.name, history_98.audience, history_98.changes, history_98.client_id, history_98.actor_id
      FROM history history_98
      WHERE (((history_98.audience = 'SHARED' AND history_98.client_id = ?1) OR history_98.audience = 'PRIVATE' AND history_98.actor_id = ?4) AND ((history_98.audience = ?20) IS NOT TRUE) AND (((history_98.actor_id = ?21 AND EXISTS (
                SELECT 1
                FROM people people_99
                WHERE people_99.id = history_98.actor_id AND (people_99.withdrawn_at IS NULL AND (people_99.client_id = ?1 OR people_99.id = ?4 OR people_99.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')) AND people_99.id = ?21)
              ))) IS NOT TRUE))
      ORDER BY history_98.position DESC, history_98.id DESC
      LIMIT 40
    ) history_38
    LEFT JOIN people people_97 ON (people_97.id = history_38.actor_id AND people_97.withdrawn_at IS NULL AND (people_97.client_id = ?1 OR people_97.id = ?4 OR people_97.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
  ) || '}}' AS BLOB)
