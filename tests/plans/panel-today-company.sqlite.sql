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
    ), 'null') || ',"tasks":{' || substr(substr(json_object('totalCount', (
          SELECT count(*)
          FROM tasks tasks_10
          WHERE (tasks_10.shared AND tasks_10.client_id = ?1 AND tasks_10.owner_id = ?6 AND EXISTS (
              SELECT 1
              FROM people people_11
              WHERE people_11.id = tasks_10.owner_id AND (people_11.withdrawn_at IS NULL AND (people_11.client_id = ?1 OR people_11.id = ?4 OR people_11.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')) AND people_11.id = ?6)
            ) AND tasks_10.state = ?7 AND ((tasks_10.action = ?8) IS NOT TRUE) AND EXISTS (
              SELECT 1
              FROM processes processes_12
              WHERE processes_12.id = tasks_10.process_id AND (processes_12.client_id = ?1 AND processes_12.state = ?9)
            ))
        )), 2), -1, -1000000000) || ',"nodes":' || (
    SELECT json_group_array(json_object('id', 'tsk_' || tasks_13.id,
        'titlePl', tasks_13.title_pl,
        'titleEn', tasks_13.title_en,
        'dueAt', tasks_13.due_at,
        'process', CASE WHEN processes_14.id IS NOT NULL THEN json_object('id', 'prc_' || processes_14.id,
          'namePl', processes_14.name_pl,
          'nameEn', processes_14.name_en,
          'client', CASE WHEN organisations_15.id IS NOT NULL THEN json_object('id', 'org_' || organisations_15.id, 'name', organisations_15.name) END,
          'person', CASE WHEN people_16.id IS NOT NULL THEN json_object('id', 'per_' || people_16.id, 'name', people_16.name) END,
          'device', CASE WHEN devices_17.id IS NOT NULL THEN json_object('id', 'dev_' || devices_17.id, 'tag', devices_17.tag) END) END))
    FROM (
      SELECT tasks_18.id, tasks_18.title_pl, tasks_18.title_en, tasks_18.due_at, tasks_18.process_id
      FROM tasks tasks_18
      WHERE (tasks_18.shared AND tasks_18.client_id = ?1 AND tasks_18.owner_id = ?6 AND EXISTS (
          SELECT 1
          FROM people people_19
          WHERE people_19.id = tasks_18.owner_id AND (people_19.withdrawn_at IS NULL AND (people_19.client_id = ?1 OR people_19.id = ?4 OR people_19.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')) AND people_19.id = ?6)
        ) AND tasks_18.state = ?7 AND ((tasks_18.action = ?8) IS NOT TRUE) AND EXISTS (
          SELECT 1
          FROM processes processes_20
          WHERE processes_20.id = tasks_18.process_id AND (processes_20.client_id = ?1 AND processes_20.state = ?9)
        ))
      ORDER BY tasks_18.due_at ASC NULLS LAST, tasks_18.id ASC
      LIMIT 5
    ) tasks_13
    LEFT JOIN processes processes_14 ON (processes_14.id = tasks_13.process_id AND processes_14.client_id = ?1)
    LEFT JOIN organisations organisations_15 ON (organisations_15.id = processes_14.client_id AND (organisations_15.id = ?1 OR (organisations_15.id = ?5 OR organisations_15.kind = 'ENTERPRISE')))
    LEFT JOIN people people_16 ON (people_16.id = processes_14.person_id AND people_16.withdrawn_at IS NULL AND (people_16.client_id = ?1 OR people_16.id = ?4 OR people_16.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
    LEFT JOIN devices devices_17 ON (devices_17.id = processes_14.device_id AND devices_17.withdrawn_at IS NULL AND devices_17.client_id = ?1)
  ) || '},"waiting":{' || substr(substr(json_object('totalCount', (SELECT count(*) FROM tickets tickets_21 WHERE (tickets_21.client_id = ?1 AND tickets_21.turn = ?10))), 2), -1, -1000000000) || ',"nodes":' || (
    SELECT json_group_array(json_object('id', 'tkt_' || tickets_22.id,
        'version', tickets_22.version,
        'title', tickets_22.title,
        'pendingReason', tickets_22.pending_reason,
        'resolution', tickets_22.resolution,
        'updatedAt', tickets_22.updated_at,
        'requester', CASE WHEN people_23.id IS NOT NULL THEN json_object('id', 'per_' || people_23.id, 'name', people_23.name) END,
        'viewerCan', json_object('confirm', json(CASE WHEN ((?11 OR tickets_22.client_id IN (SELECT value FROM json_each(?12))) AND tickets_22.state IN ('RESOLVED') AND (tickets_22.requester_id = ?4 OR ?13 OR tickets_22.client_id IN (SELECT value FROM json_each(?14))) AND (tickets_22.requester_id = ?4 OR (((?15 OR tickets_22.client_id IN (SELECT value FROM json_each(?16)))) IS NOT TRUE))) THEN 'true' ELSE 'false' END)),
        'number', tickets_22.number,
        'client', CASE WHEN organisations_24.id IS NOT NULL THEN json_object('id', 'org_' || organisations_24.id, 'code', organisations_24.code) END))
    FROM (
      SELECT tickets_25.id, tickets_25.version, tickets_25.title, tickets_25.pending_reason, tickets_25.resolution, tickets_25.updated_at, tickets_25.requester_id, tickets_25.client_id, tickets_25.state, tickets_25.number
      FROM tickets tickets_25
      WHERE (tickets_25.client_id = ?1 AND tickets_25.turn = ?10)
      ORDER BY tickets_25.priority ASC, tickets_25.id ASC
      LIMIT 6
    ) tickets_22
    LEFT JOIN people people_23 ON (people_23.id = tickets_22.requester_id AND people_23.withdrawn_at IS NULL AND (people_23.client_id = ?1 OR people_23.id = ?4 OR people_23.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
    LEFT JOIN organisations organisations_24 ON (organisations_24.id = tickets_22.client_id AND (organisations_24.id = ?1 OR (organisations_24.id = ?5 OR organisations_24.kind = 'ENTERPRISE')))
  ) || '},"working":{' || substr(substr(json_object('totalCount', (
          SELECT count(*)
          FROM tickets tickets_26
          WHERE (tickets_26.client_id = ?1 AND tickets_26.turn IN (SELECT value FROM json_each(?17)))
        )), 2), -1, -1000000000) || ',"nodes":' || (
    SELECT json_group_array(json_object('id', 'tkt_' || tickets_27.id,
        'turn', tickets_27.turn,
        'priority', tickets_27.priority,
        'openedAt', tickets_27.opened_at,
        'assignee', CASE WHEN people_28.id IS NOT NULL THEN json_object('id', 'per_' || people_28.id, 'name', people_28.name) END,
        'number', tickets_27.number,
        'title', tickets_27.title,
        'client', CASE WHEN organisations_29.id IS NOT NULL THEN json_object('id', 'org_' || organisations_29.id, 'code', organisations_29.code) END))
    FROM (
      SELECT tickets_30.id, tickets_30.turn, tickets_30.priority, tickets_30.opened_at, tickets_30.assignee_id, tickets_30.number, tickets_30.title, tickets_30.client_id
      FROM tickets tickets_30
      WHERE (tickets_30.client_id = ?1 AND tickets_30.turn IN (SELECT value FROM json_each(?17)))
      ORDER BY tickets_30.priority ASC, tickets_30.id ASC
      LIMIT 5
    ) tickets_27
    LEFT JOIN people people_28 ON (people_28.id = tickets_27.assignee_id AND people_28.withdrawn_at IS NULL AND (people_28.client_id = ?1 OR people_28.id = ?4 OR people_28.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
    LEFT JOIN organisations organisations_29 ON (organisations_29.id = tickets_27.client_id AND (organisations_29.id = ?1 OR (organisations_29.id = ?5 OR organisations_29.kind = 'ENTERPRISE')))
  ) || '},"open":{"facets":[{"values":' || (
    SELECT json_group_array(json_object('value', v, 'count', n))
    FROM (
      SELECT v, sum(m) AS n
      FROM (
        SELECT tickets_31.turn AS v, count(*) AS m
        FROM tickets tickets_31
        WHERE (tickets_31.client_id = ?1 AND tickets_31.turn IN (SELECT value FROM json_each(?18))) GROUP BY v
      ) values_ GROUP BY v
      ORDER BY v IS NOT NULL, CASE v WHEN 'CLIENT' THEN 0 WHEN 'IT' THEN 1 WHEN 'THIRD_PARTY' THEN 2 WHEN 'NOBODY' THEN 3 END
    ) counted
  ) || '}]},"broken":{' || substr(substr(json_object('totalCount', (
          SELECT count(*)
          FROM devices devices_32
          WHERE (devices_32.withdrawn_at IS NULL AND devices_32.client_id = ?1 AND devices_32.stage = ?19)
        )), 2), -1, -1000000000) || ',"nodes":' || (
    SELECT json_group_array(json_object('id', 'dev_' || devices_33.id,
        'holder', CASE WHEN people_34.id IS NOT NULL THEN json_object('id', 'per_' || people_34.id, 'name', people_34.name) END,
        'tag', devices_33.tag,
        'model', CASE WHEN device_models_35.id IS NOT NULL THEN json_object('id', 'mod_' || device_models_35.id,
          'manufacturer', device_models_35.manufacturer,
          'name', device_models_35.name) END))
    FROM (
      SELECT devices_36.id, devices_36.holder_id, devices_36.tag, devices_36.model_id
      FROM devices devices_36
      WHERE (devices_36.withdrawn_at IS NULL AND devices_36.client_id = ?1 AND devices_36.stage = ?19)
      ORDER BY devices_36.tag ASC, devices_36.id ASC
      LIMIT 3
    ) devices_33
    LEFT JOIN people people_34 ON (people_34.id = devices_33.holder_id AND people_34.withdrawn_at IS NULL AND (people_34.client_id = ?1 OR people_34.id = ?4 OR people_34.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
    LEFT JOIN device_models device_models_35 ON (device_models_35.id = devices_33.model_id AND ?4 <> '00000000-0000-0000-0000-000000000000')
  ) || '},"lost":{' || substr(substr(json_object('totalCount', (
          SELECT count(*)
          FROM devices devices_37
          WHERE (devices_37.withdrawn_at IS NULL AND devices_37.client_id = ?1 AND devices_37.stage = ?20)
        )), 2), -1, -1000000000) || ',"nodes":' || (
    SELECT json_group_array(json_object('id', 'dev_' || devices_38.id,
        'holder', CASE WHEN people_39.id IS NOT NULL THEN json_object('id', 'per_' || people_39.id, 'name', people_39.name) END,
        'tag', devices_38.tag,
        'model', CASE WHEN device_models_40.id IS NOT NULL THEN json_object('id', 'mod_' || device_models_40.id,
          'manufacturer', device_models_40.manufacturer,
          'name', device_models_40.name) END))
    FROM (
      SELECT devices_41.id, devices_41.holder_id, devices_41.tag, devices_41.model_id
      FROM devices devices_41
      WHERE (devices_41.withdrawn_at IS NULL AND devices_41.client_id = ?1 AND devices_41.stage = ?20)
      ORDER BY devices_41.tag ASC, devices_41.id ASC
      LIMIT 3
    ) devices_38
    LEFT JOIN people people_39 ON (people_39.id = devices_38.holder_id AND people_39.withdrawn_at IS NULL AND (people_39.client_id = ?1 OR people_39.id = ?4 OR people_39.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
    LEFT JOIN device_models device_models_40 ON (device_models_40.id = devices_38.model_id AND ?4 <> '00000000-0000-0000-0000-000000000000')
  ) || '},"ending":{' || substr(substr(json_object('totalCount', (
          SELECT count(*)
          FROM devices devices_42
          WHERE (devices_42.withdrawn_at IS NULL AND devices_42.client_id = ?1 AND devices_42.warranty_until >= ?21 AND devices_42.warranty_until <= ?22 AND ((devices_42.stage IN (SELECT value FROM json_each(?23))) IS NOT TRUE))
        )), 2), -1, -1000000000) || ',"nodes":' || (
    SELECT json_group_array(json_object('id', 'dev_' || devices_43.id,
        'warrantyUntil', devices_43.warranty_until,
        'tag', devices_43.tag,
        'model', CASE WHEN device_models_44.id IS NOT NULL THEN json_object('id', 'mod_' || device_models_44.id,
          'manufacturer', device_models_44.manufacturer,
          'name', device_models_44.name) END))
    FROM (
      SELECT devices_45.id, devices_45.warranty_until, devices_45.tag, devices_45.model_id
      FROM devices devices_45
      WHERE (devices_45.withdrawn_at IS NULL AND devices_45.client_id = ?1 AND devices_45.warranty_until >= ?21 AND devices_45.warranty_until <= ?22 AND ((devices_45.stage IN (SELECT value FROM json_each(?23))) IS NOT TRUE))
      ORDER BY devices_45.warranty_until ASC NULLS LAST, devices_45.id ASC
      LIMIT 3
    ) devices_43
    LEFT JOIN device_models device_models_44 ON (device_models_44.id = devices_43.model_id AND ?4 <> '00000000-0000-0000-0000-000000000000')
  ) || '},"history":{' || substr(substr(json_object('pageInfo', json_object('startCursor', (
            SELECT 'b4799ddc.' || lower(hex(json_array(history_46.position, history_46.id)))
            FROM (
              SELECT history_47.position, history_47.id
              FROM history history_47
              WHERE (((history_47.audience = 'SHARED' AND history_47.client_id = ?1) OR history_47.audience = 'PRIVATE' AND history_47.actor_id = ?4) AND ((history_47.audience = ?24) IS NOT TRUE) AND (((history_47.actor_id = ?6 AND EXISTS (
                        SELECT 1
                        FROM people people_48
                        WHERE people_48.id = history_47.actor_id AND (people_48.withdrawn_at IS NULL AND (people_48.client_id = ?1 OR people_48.id = ?4 OR people_48.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')) AND people_48.id = ?6)
                      ))) IS NOT TRUE))
              ORDER BY history_47.position DESC, history_47.id DESC
              LIMIT 40
            ) history_46
            ORDER BY history_46.position DESC, history_46.id DESC
            LIMIT 1
          ))), 2), -1, -1000000000) || ',"nodes":' || (
    SELECT json_group_array(json_object('id', 'evt_' || history_49.id,
        'at', history_49.at,
        'requestId', history_49.request_id,
        'subject', CASE history_49.subject_type
        WHEN 'org' THEN (
          SELECT json_object('__typename', 'Organisation', 'id', 'org_' || organisations_50.id)
          FROM organisations organisations_50
          WHERE (organisations_50.id = history_49.subject_id AND (organisations_50.id = ?1 OR (organisations_50.id = ?5 OR organisations_50.kind = 'ENTERPRISE')))
        )
        WHEN 'per' THEN (
          SELECT json_object('__typename', 'Person', 'id', 'per_' || people_51.id, 'name', people_51.name)
          FROM people people_51
          WHERE (people_51.id = history_49.subject_id AND people_51.withdrawn_at IS NULL AND (people_51.client_id = ?1 OR people_51.id = ?4 OR people_51.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
        )
        WHEN 'mem' THEN (
          SELECT json_object('__typename',
            'Membership',
            'id', 'mem_' || memberships_52.id,
            'person', CASE WHEN people_53.id IS NOT NULL THEN json_object('id', 'per_' || people_53.id, 'name', people_53.name) END)
          FROM memberships memberships_52
          LEFT JOIN people people_53 ON (people_53.id = memberships_52.person_id AND people_53.withdrawn_at IS NULL AND (people_53.client_id = ?1 OR people_53.id = ?4 OR people_53.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
          WHERE (memberships_52.id = history_49.subject_id AND (memberships_52.person_id = ?4 OR memberships_52.client_id = ?1 OR memberships_52.organisation_id = ?1))
        )
        WHEN 'ses' THEN (
          SELECT json_object('__typename', 'Session', 'id', 'ses_' || sessions_54.id)
          FROM sessions sessions_54
          WHERE (sessions_54.id = history_49.subject_id AND sessions_54.person_id = ?4)
        )
        WHEN 'tok' THEN (
          SELECT json_object('__typename', 'Token', 'id', 'tok_' || tokens_55.id)
          FROM tokens tokens_55
          WHERE (tokens_55.id = history_49.subject_id AND tokens_55.person_id = ?4)
        )
        WHEN 'dec' THEN (
          SELECT json_object('__typename', 'Decision', 'id', 'dec_' || decisions_56.id)
          FROM decisions decisions_56
          WHERE (decisions_56.id = history_49.subject_id AND decisions_56.client_id = ?1)
        )
        WHEN 'opt' THEN (
          SELECT json_object('__typename', 'Option', 'id', 'opt_' || options_57.id)
          FROM options options_57
          WHERE (options_57.id = history_49.subject_id AND options_57.client_id = ?1)
        )
        WHEN 'apr' THEN (
          SELECT json_object('__typename', 'Approver', 'id', 'apr_' || approvers_58.id)
          FROM approvers approvers_58
          WHERE (approvers_58.id = history_49.subject_id AND approvers_58.client_id = ?1)
        )
        WHEN 'rmk' THEN (
          SELECT json_object('__typename', 'Remark', 'id', 'rmk_' || remarks_59.id)
          FROM remarks remarks_59
          WHERE (remarks_59.id = history_49.subject_id AND remarks_59.audience = 'SHARED' AND remarks_59.client_id = ?1)
        )
        WHEN 'dlg' THEN (
          SELECT json_object('__typename', 'Delegation', 'id', 'dlg_' || delegations_60.id)
          FROM delegations delegations_60
          WHERE (delegations_60.id = history_49.subject_id AND (delegations_60.client_id = ?1 OR (delegations_60.person_id = ?4 OR delegations_60.delegate_id = ?4)))
        )
        WHEN 'suc' THEN (
          SELECT json_object('__typename', 'Succession', 'id', 'suc_' || successions_61.id)
          FROM successions successions_61
          WHERE (successions_61.id = history_49.subject_id AND (successions_61.client_id = ?1 OR (successions_61.person_id = ?4 OR successions_61.successor_id = ?4)))
        )
        WHEN 'mod' THEN (
          SELECT json_object('__typename', 'DeviceModel', 'id', 'mod_' || device_models_62.id)
          FROM device_models device_models_62
          WHERE (device_models_62.id = history_49.subject_id AND ?4 <> '00000000-0000-0000-0000-000000000000')
        )
        WHEN 'lik' THEN (
          SELECT json_object('__typename', 'Likeness', 'id', 'lik_' || likenesses_63.id)
          FROM likenesses likenesses_63
          WHERE (likenesses_63.id = history_49.subject_id AND likenesses_63.client_id = ?1)
        )
        WHEN 'lbl' THEN (
          SELECT json_object('__typename', 'Label', 'id', 'lbl_' || labels_64.id)
          FROM labels labels_64
          WHERE (labels_64.id = history_49.subject_id AND labels_64.client_id = ?1)
        )
        WHEN 'dev' THEN (
          SELECT json_object('__typename',
            'Device',
            'id', 'dev_' || devices_65.id,
            'tag', devices_65.tag,
            'model', CASE WHEN device_models_66.id IS NOT NULL THEN json_object('id', 'mod_' || device_models_66.id,
              'manufacturer', device_models_66.manufacturer,
              'name', device_models_66.name) END)
          FROM devices devices_65
          LEFT JOIN device_models device_models_66 ON (device_models_66.id = devices_65.model_id AND ?4 <> '00000000-0000-0000-0000-000000000000')
          WHERE (devices_65.id = history_49.subject_id AND devices_65.withdrawn_at IS NULL AND devices_65.client_id = ?1)
        )
        WHEN 'asg' THEN (
          SELECT json_object('__typename', 'Assignment', 'id', 'asg_' || assignments_67.id)
          FROM assignments assignments_67
          WHERE (assignments_67.id = history_49.subject_id AND assignments_67.client_id = ?1)
        )
        WHEN 'svc' THEN (
          SELECT json_object('__typename', 'Service', 'id', 'svc_' || services_68.id)
          FROM services services_68
          WHERE (services_68.id = history_49.subject_id AND services_68.client_id = ?1)
        )
        WHEN 'sys' THEN (
          SELECT json_object('__typename', 'System', 'id', 'sys_' || systems_69.id)
          FROM systems systems_69
          WHERE (systems_69.id = history_49.subject_id AND systems_69.client_id = ?1)
        )
        WHEN 'acc' THEN (
          SELECT json_object('__typename', 'Access', 'id', 'acc_' || accesses_70.id)
          FROM accesses accesses_70
          WHERE (accesses_70.id = history_49.subject_id AND (accesses_70.client_id = ?1 OR (accesses_70.client_id = ?1 AND accesses_70.person_id = ?4)))
        )
        WHEN 'bun' THEN (
          SELECT json_object('__typename', 'Bundle', 'id', 'bun_' || bundles_71.id)
          FROM bundles bundles_71
          WHERE (bundles_71.id = history_49.subject_id AND bundles_71.client_id = ?1)
        )
        WHEN 'bit' THEN (
          SELECT json_object('__typename', 'BundleItem', 'id', 'bit_' || bundle_items_72.id)
          FROM bundle_items bundle_items_72
          WHERE (bundle_items_72.id = history_49.subject_id AND bundle_items_72.client_id = ?1)
        )
        WHEN 'arq' THEN (
          SELECT json_object('__typename', 'AccessRequest', 'id', 'arq_' || access_requests_73.id)
          FROM access_requests access_requests_73
          WHERE (access_requests_73.id = history_49.subject_id AND (access_requests_73.client_id = ?1 OR (access_requests_73.client_id = ?1 AND ((access_requests_73.person_id = ?4 OR access_requests_73.asked_by_id = ?4) OR access_requests_73.decision_id IN (SELECT one.decision_id FROM approvers one WHERE one.person_id = ?4)))))
        )
        WHEN 'rev' THEN (
          SELECT json_object('__typename', 'AccessReview', 'id', 'rev_' || access_reviews_74.id)
          FROM access_reviews access_reviews_74
          WHERE (access_reviews_74.id = history_49.subject_id AND access_reviews_74.client_id = ?1)
        )
        WHEN 'rvl' THEN (
          SELECT json_object('__typename', 'AccessReviewLine', 'id', 'rvl_' || access_review_lines_75.id)
          FROM access_review_lines access_review_lines_75
          WHERE (access_review_lines_75.id = history_49.subject_id AND access_review_lines_75.client_id = ?1)
        )
        WHEN 'cal' THEN (
          SELECT json_object('__typename', 'Calendar', 'id', 'cal_' || calendars_76.id)
          FROM calendars calendars_76
          WHERE (calendars_76.id = history_49.subject_id AND (calendars_76.client_id = ?1 OR calendars_76.client_id IN (SELECT it.id FROM organisations it WHERE it.kind = 'ENTERPRISE')))
        )
        WHEN 'clo' THEN (
          SELECT json_object('__typename', 'Closure', 'id', 'clo_' || closures_77.id)
          FROM closures closures_77
          WHERE (closures_77.id = history_49.subject_id AND (closures_77.client_id = ?1 OR closures_77.client_id IN (SELECT it.id FROM organisations it WHERE it.kind = 'ENTERPRISE')))
        )
        WHEN 'fil' THEN (
          SELECT json_object('__typename', 'File', 'id', 'fil_' || files_78.id)
          FROM files files_78
          WHERE (files_78.id = history_49.subject_id AND ((files_78.state <> 'ATTACHED' AND files_78.sender_id = ?4) OR EXISTS (
                SELECT 1
                FROM protocols drawn JOIN assignments given ON given.id = drawn.assignment_id
                WHERE drawn.file_id = files_78.id AND given.client_id = ?1
              ) OR EXISTS (SELECT 1 FROM ticket_files hung WHERE hung.file_id = files_78.id AND hung.client_id = ?1) OR EXISTS (
                SELECT 1
                FROM comment_files hung JOIN comments told ON told.id = hung.comment_id
                WHERE hung.file_id = files_78.id AND (told.audience = 'SHARED' AND told.client_id = ?1)
              ) OR EXISTS (
                SELECT 1
                FROM task_files shown JOIN tasks done ON done.id = shown.task_id
                WHERE shown.file_id = files_78.id AND (done.shared AND done.client_id = ?1)
              )))
        )
        WHEN 'tea' THEN (
          SELECT json_object('__typename', 'Team', 'id', 'tea_' || teams_79.id)
          FROM teams teams_79
          WHERE teams_79.id = history_49.subject_id
        )
        WHEN 'tem' THEN (
          SELECT json_object('__typename', 'TeamMember', 'id', 'tem_' || team_members_80.id)
          FROM team_members team_members_80
          WHERE FALSE
        )
        WHEN 'tkt' THEN (
          SELECT json_object('__typename',
            'Ticket',
            'id', 'tkt_' || tickets_81.id,
            'number', tickets_81.number,
            'title', tickets_81.title,
            'client', CASE WHEN organisations_82.id IS NOT NULL THEN json_object('id', 'org_' || organisations_82.id, 'code', organisations_82.code) END)
          FROM tickets tickets_81
          LEFT JOIN organisations organisations_82 ON (organisations_82.id = tickets_81.client_id AND (organisations_82.id = ?1 OR (organisations_82.id = ?5 OR organisations_82.kind = 'ENTERPRISE')))
          WHERE (tickets_81.id = history_49.subject_id AND tickets_81.client_id = ?1)
        )
        WHEN 'com' THEN (
          SELECT json_object('__typename', 'Comment', 'id', 'com_' || comments_83.id)
          FROM comments comments_83
          WHERE (comments_83.id = history_49.subject_id AND comments_83.audience = 'SHARED' AND comments_83.client_id = ?1)
        )
        WHEN 'tkl' THEN (
          SELECT json_object('__typename', 'TicketLink', 'id', 'tkl_' || ticket_links_84.id)
          FROM ticket_links ticket_links_84
          WHERE (ticket_links_84.id = history_49.subject_id AND ticket_links_84.ended_at IS NULL AND ticket_links_84.client_id = ?1)
        )
        WHEN 'tkw' THEN (
          SELECT json_object('__typename', 'TicketWatcher', 'id', 'tkw_' || ticket_watchers_85.id)
          FROM ticket_watchers ticket_watchers_85
          WHERE (ticket_watchers_85.id = history_49.subject_id AND ticket_watchers_85.ended_at IS NULL AND ticket_watchers_85.client_id = ?1)
        )
        WHEN 'wrk' THEN (
          SELECT json_object('__typename', 'WorkEntry', 'id', 'wrk_' || work_entries_86.id)
          FROM work_entries work_entries_86
          WHERE (work_entries_86.id = history_49.subject_id AND (work_entries_86.audience = 'SHARED' AND work_entries_86.ended_at IS NULL) AND work_entries_86.client_id = ?1)
        )
        WHEN 'rtg' THEN (
          SELECT json_object('__typename', 'Rating', 'id', 'rtg_' || ratings_87.id)
          FROM ratings ratings_87
          WHERE (ratings_87.id = history_49.subject_id AND ratings_87.client_id = ?1)
        )
        WHEN 'cst' THEN (
          SELECT json_object('__typename', 'Cost', 'id', 'cst_' || costs_88.id)
          FROM costs costs_88
          WHERE (costs_88.id = history_49.subject_id AND (costs_88.audience = 'SHARED' AND costs_88.ended_at IS NULL) AND costs_88.client_id = ?1)
        )
        WHEN 'trf' THEN (
          SELECT json_object('__typename', 'Tariff', 'id', 'trf_' || tariffs_89.id)
          FROM tariffs tariffs_89
          WHERE (tariffs_89.id = history_49.subject_id AND tariffs_89.client_id = ?1)
        )
        WHEN 'bgt' THEN (
          SELECT json_object('__typename', 'Budget', 'id', 'bgt_' || budgets_90.id)
          FROM budgets budgets_90
          WHERE (budgets_90.id = history_49.subject_id AND budgets_90.client_id = ?1)
        )
        WHEN 'scn' THEN (
          SELECT json_object('__typename', 'Scenario', 'id', 'scn_' || scenarios_91.id)
          FROM scenarios scenarios_91
          WHERE (scenarios_91.id = history_49.subject_id AND (scenarios_91.client_id = ?1 OR (scenarios_91.client_id IN (SELECT it.id FROM organisations it WHERE it.kind = 'ENTERPRISE') AND scenarios_91.published IS NOT NULL)))
        )
        WHEN 'scv' THEN (
          SELECT json_object('__typename', 'ScenarioVersion', 'id', 'scv_' || scenario_versions_92.id)
          FROM scenario_versions scenario_versions_92
          WHERE (scenario_versions_92.id = history_49.subject_id AND (scenario_versions_92.client_id = ?1 OR (scenario_versions_92.client_id IN (SELECT it.id FROM organisations it WHERE it.kind = 'ENTERPRISE') AND scenario_versions_92.state <> 'DRAFT')))
        )
        WHEN 'prc' THEN (
          SELECT json_object('__typename', 'Process', 'id', 'prc_' || processes_93.id)
          FROM processes processes_93
          WHERE (processes_93.id = history_49.subject_id AND processes_93.client_id = ?1)
        )
        WHEN 'tsk' THEN (
          SELECT json_object('__typename', 'Task', 'id', 'tsk_' || tasks_94.id)
          FROM tasks tasks_94
          WHERE (tasks_94.id = history_49.subject_id AND tasks_94.shared AND tasks_94.client_id = ?1)
        )
        WHEN 'imp' THEN (
          SELECT json_object('__typename', 'Import', 'id', 'imp_' || imports_95.id, 'fileName', imports_95.file_name)
          FROM imports imports_95
          WHERE (imports_95.id = history_49.subject_id AND imports_95.client_id = ?1)
        )
        WHEN 'mal' THEN (
          SELECT json_object('__typename', 'Mail', 'id', 'mal_' || mails_96.id)
          FROM mails mails_96
          WHERE FALSE
        )
        WHEN 'prf' THEN (
          SELECT json_object('__typename', 'Preference', 'id', 'prf_' || preferences_97.id)
          FROM preferences preferences_97
          WHERE (preferences_97.id = history_49.subject_id AND preferences_97.person_id = ?4)
        )
        WHEN 'prt' THEN (
          SELECT json_object('__typename', 'Protocol', 'id', 'prt_' || protocols_98.id)
          FROM protocols protocols_98
          WHERE (protocols_98.id = history_49.subject_id AND EXISTS (SELECT 1 FROM assignments given WHERE given.id = protocols_98.assignment_id AND given.client_id = ?1))
        )
        WHEN 'ctr' THEN (
          SELECT json_object('__typename', 'Contract', 'id', 'ctr_' || contracts_99.id)
          FROM contracts contracts_99
          WHERE (contracts_99.id = history_49.subject_id AND contracts_99.client_id = ?1)
        )
        WHEN 'rpp' THEN (
          SELECT json_object('__typename', 'ReplacementProposal', 'id', 'rpp_' || replacement_proposals_100.id)
          FROM replacement_proposals replacement_proposals_100
          WHERE (replacement_proposals_100.id = history_49.subject_id AND replacement_proposals_100.client_id = ?1)
        )
        WHEN 'rpm' THEN (
          SELECT json_object('__typename', 'Replacement', 'id', 'rpm_' || replacements_101.id)
          FROM replacements replacements_101
          WHERE (replacements_101.id = history_49.subject_id AND replacements_101.client_id = ?1)
        )
        WHEN 'rpo' THEN (
          SELECT json_object('__typename', 'ReplacementOption', 'id', 'rpo_' || replacement_options_102.id)
          FROM replacement_options replacement_options_102
          WHERE (replacement_options_102.id = history_49.subject_id AND replacement_options_102.client_id = ?1)
        )
        WHEN 'rpl' THEN (
          SELECT json_object('__typename', 'Reply', 'id', 'rpl_' || replies_103.id)
          FROM replies replies_103
          WHERE FALSE
        )
        WHEN 'tks' THEN (
          SELECT json_object('__typename', 'TicketStep', 'id', 'tks_' || ticket_steps_104.id)
          FROM ticket_steps ticket_steps_104
          WHERE (ticket_steps_104.id = history_49.subject_id AND ticket_steps_104.client_id = ?1)
        )
        WHEN 'pol' THEN (
          SELECT json_object('__typename', 'Policy', 'id', 'pol_' || policies_105.id)
          FROM policies policies_105
          WHERE (policies_105.id = history_49.subject_id AND (policies_105.client_id = ?1 OR policies_105.client_id IN (SELECT it.id FROM organisations it WHERE it.kind = 'ENTERPRISE')))
        )
        WHEN 'clk' THEN (
          SELECT json_object('__typename', 'Clock', 'id', 'clk_' || clocks_106.id)
          FROM clocks clocks_106
          WHERE (clocks_106.id = history_49.subject_id AND clocks_106.client_id = ?1)
        )
        WHEN 'trn' THEN (
          SELECT json_object('__typename', 'TicketTurn', 'id', 'trn_' || ticket_turns_107.id)
          FROM ticket_turns ticket_turns_107
          WHERE (ticket_turns_107.id = history_49.subject_id AND ticket_turns_107.client_id = ?1)
        )
        WHEN 'viw' THEN (
          SELECT json_object('__typename', 'View', 'id', 'viw_' || views_108.id)
          FROM views views_108
          WHERE (views_108.id = history_49.subject_id AND views_108.owner_id = ?4)
        ) END,
        'name', history_49.name,
        'audience', history_49.audience,
        'changes', json(CASE WHEN history_49.client_id = ?1 THEN history_49.changes END),
        'actor', CASE WHEN people_109.id IS NOT NULL THEN json_object('id', 'per_' || people_109.id, 'name', people_109.name) END))
    FROM (
      SELECT history_110.id, history_110.at, history_110.request_id, history_110.subject_type, history_110.subject_id, history_110.name, history_110.audience, history_110.changes, history_110.client_id, history_110.actor_id
      FROM history history_110
      WHERE (((history_110.audience = 'SHARED' AND history_110.client_id = ?1) OR history_110.audience = 'PRIVATE' AND history_110.actor_id = ?4) AND ((history_110.audience = ?24) IS NOT TRUE) AND (((history_110.actor_id = ?6 AND EXISTS (
                SELECT 1
                FROM people people_111
                WHERE people_111.id = history_110.actor_id AND (people_111.withdrawn_at IS NULL AND (people_111.client_id = ?1 OR people_111.id = ?4 OR people_111.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')) AND people_111.id = ?6)
              ))) IS NOT TRUE))
      ORDER BY history_110.position DESC, history_110.id DESC
      LIMIT 40
    ) history_49
    LEFT JOIN people people_109 ON (people_109.id = history_49.actor_id AND people_109.withdrawn_at IS NULL AND (people_109.client_id = ?1 OR people_109.id = ?4 OR people_109.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
  ) || '}}' AS BLOB)
