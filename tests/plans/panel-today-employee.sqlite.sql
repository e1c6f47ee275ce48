WITH my_tickets AS (
  SELECT one.id
  FROM tickets one
  WHERE (one.client_id IN (SELECT value FROM json_each(?1)) AND (one.requester_id = ?2 OR one.id IN (SELECT link.ticket_id FROM ticket_people link WHERE link.person_id = ?2) OR one.id IN (
        SELECT watch.ticket_id
        FROM ticket_watchers watch
        WHERE watch.ended_at IS NULL AND watch.person_id = ?2
      )))
) SELECT CAST('{"viewer":' || coalesce((
      SELECT '{' || substr(substr(json_object('id', 'per_' || people_1.id), 2), -1, -1000000000)
        || ',"approvals":{' || substr(substr(json_object('totalCount', (
              SELECT count(*)
              FROM approvers approvers_2
              WHERE (approvers_2.person_id = people_1.id AND approvers_2.client_id IN (SELECT value FROM json_each(?1)) AND approvers_2.decision_id IN (SELECT one.decision_id FROM approvers one WHERE one.person_id = ?2) AND approvers_2.state = ?3)
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
                WHERE (options_8.decision_id = decisions_4.id AND options_8.client_id IN (SELECT value FROM json_each(?1)) AND options_8.decision_id IN (SELECT one.decision_id FROM approvers one WHERE one.person_id = ?2) AND options_8.chosen = ?4)
                ORDER BY options_8.place ASC, options_8.id ASC
                LIMIT 1
              ) options_7
            ) || '}}' END || '}'), '')
        FROM (
          SELECT approvers_9.id, approvers_9.decision_id
          FROM approvers approvers_9
          WHERE (approvers_9.person_id = people_1.id AND approvers_9.client_id IN (SELECT value FROM json_each(?1)) AND approvers_9.decision_id IN (SELECT one.decision_id FROM approvers one WHERE one.person_id = ?2) AND approvers_9.state = ?3)
          ORDER BY approvers_9.created_at ASC, approvers_9.id ASC
          LIMIT 5
        ) approvers_3
        LEFT JOIN decisions decisions_4 ON (decisions_4.id = approvers_3.decision_id AND decisions_4.client_id IN (SELECT value FROM json_each(?1)) AND decisions_4.id IN (SELECT one.decision_id FROM approvers one WHERE one.person_id = ?2))
        LEFT JOIN people people_5 ON (people_5.id = decisions_4.asked_by_id AND people_5.withdrawn_at IS NULL AND (people_5.client_id IN (SELECT value FROM json_each(?1)) OR people_5.id = ?2 OR people_5.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
        LEFT JOIN organisations organisations_6 ON (organisations_6.id = decisions_4.client_id AND (organisations_6.id IN (SELECT value FROM json_each(?1)) OR (organisations_6.id = ?5 OR organisations_6.kind = 'ENTERPRISE')))
      ) || ']}}'
      FROM people people_1
      WHERE (people_1.id = ?2 AND people_1.withdrawn_at IS NULL AND (people_1.client_id IN (SELECT value FROM json_each(?1)) OR people_1.id = ?2 OR people_1.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
    ), 'null') || ',"tasks":{' || substr(substr(json_object('totalCount', (
          SELECT count(*)
          FROM tasks tasks_10
          WHERE (tasks_10.shared AND tasks_10.client_id IN (SELECT value FROM json_each(?1)) AND tasks_10.owner_id = ?2 AND tasks_10.owner_id = ?6 AND EXISTS (
              SELECT 1
              FROM people people_11
              WHERE people_11.id = tasks_10.owner_id AND (people_11.withdrawn_at IS NULL AND (people_11.client_id IN (SELECT value FROM json_each(?1)) OR people_11.id = ?2 OR people_11.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')) AND people_11.id = ?6)
            ) AND tasks_10.state = ?7 AND ((tasks_10.action = ?8) IS NOT TRUE) AND EXISTS (
              SELECT 1
              FROM processes processes_12
              WHERE processes_12.id = tasks_10.process_id AND (processes_12.client_id IN (SELECT value FROM json_each(?1)) AND processes_12.id IN (SELECT one.process_id FROM tasks one WHERE one.owner_id = ?2) AND processes_12.state = ?9)
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
      WHERE (tasks_18.shared AND tasks_18.client_id IN (SELECT value FROM json_each(?1)) AND tasks_18.owner_id = ?2 AND tasks_18.owner_id = ?6 AND EXISTS (
          SELECT 1
          FROM people people_19
          WHERE people_19.id = tasks_18.owner_id AND (people_19.withdrawn_at IS NULL AND (people_19.client_id IN (SELECT value FROM json_each(?1)) OR people_19.id = ?2 OR people_19.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')) AND people_19.id = ?6)
        ) AND tasks_18.state = ?7 AND ((tasks_18.action = ?8) IS NOT TRUE) AND EXISTS (
          SELECT 1
          FROM processes processes_20
          WHERE processes_20.id = tasks_18.process_id AND (processes_20.client_id IN (SELECT value FROM json_each(?1)) AND processes_20.id IN (SELECT one.process_id FROM tasks one WHERE one.owner_id = ?2) AND processes_20.state = ?9)
        ))
      ORDER BY tasks_18.due_at ASC NULLS LAST, tasks_18.id ASC
      LIMIT 5
    ) tasks_13
    LEFT JOIN processes processes_14 ON (processes_14.id = tasks_13.process_id AND processes_14.client_id IN (SELECT value FROM json_each(?1)) AND processes_14.id IN (SELECT one.process_id FROM tasks one WHERE one.owner_id = ?2))
    LEFT JOIN organisations organisations_15 ON (organisations_15.id = processes_14.client_id AND (organisations_15.id IN (SELECT value FROM json_each(?1)) OR (organisations_15.id = ?5 OR organisations_15.kind = 'ENTERPRISE')))
    LEFT JOIN people people_16 ON (people_16.id = processes_14.person_id AND people_16.withdrawn_at IS NULL AND (people_16.client_id IN (SELECT value FROM json_each(?1)) OR people_16.id = ?2 OR people_16.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
    LEFT JOIN devices devices_17 ON (devices_17.id = processes_14.device_id AND devices_17.withdrawn_at IS NULL AND devices_17.client_id IN (SELECT value FROM json_each(?1)) AND devices_17.holder_id = ?2)
  ) || '},"waiting":{' || substr(substr(json_object('totalCount', (
          SELECT count(*)
          FROM tickets tickets_21
          WHERE (tickets_21.id IN (SELECT id FROM my_tickets) AND tickets_21.turn = ?10)
        )), 2), -1, -1000000000) || ',"nodes":' || (
    SELECT json_group_array(json_object('id', 'tkt_' || tickets_22.id,
        'version', tickets_22.version,
        'title', tickets_22.title,
        'pendingReason', tickets_22.pending_reason,
        'resolution', tickets_22.resolution,
        'updatedAt', tickets_22.updated_at,
        'requester', CASE WHEN people_23.id IS NOT NULL THEN json_object('id', 'per_' || people_23.id, 'name', people_23.name) END,
        'viewerCan', json_object('confirm', json(CASE WHEN ((?11 OR tickets_22.client_id IN (SELECT value FROM json_each(?12))) AND tickets_22.state IN ('RESOLVED') AND (tickets_22.requester_id = ?2 OR ?13 OR tickets_22.client_id IN (SELECT value FROM json_each(?14))) AND (tickets_22.requester_id = ?2 OR (((?15 OR tickets_22.client_id IN (SELECT value FROM json_each(?16)))) IS NOT TRUE))) THEN 'true' ELSE 'false' END)),
        'number', tickets_22.number,
        'client', CASE WHEN organisations_24.id IS NOT NULL THEN json_object('id', 'org_' || organisations_24.id, 'code', organisations_24.code) END))
    FROM (
      SELECT tickets_25.id, tickets_25.version, tickets_25.title, tickets_25.pending_reason, tickets_25.resolution, tickets_25.updated_at, tickets_25.requester_id, tickets_25.client_id, tickets_25.state, tickets_25.number
      FROM tickets tickets_25
      WHERE (tickets_25.id IN (SELECT id FROM my_tickets) AND tickets_25.turn = ?10)
      ORDER BY tickets_25.priority ASC, tickets_25.id ASC
      LIMIT 6
    ) tickets_22
    LEFT JOIN people people_23 ON (people_23.id = tickets_22.requester_id AND people_23.withdrawn_at IS NULL AND (people_23.client_id IN (SELECT value FROM json_each(?1)) OR people_23.id = ?2 OR people_23.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
    LEFT JOIN organisations organisations_24 ON (organisations_24.id = tickets_22.client_id AND (organisations_24.id IN (SELECT value FROM json_each(?1)) OR (organisations_24.id = ?5 OR organisations_24.kind = 'ENTERPRISE')))
  ) || '},"working":{' || substr(substr(json_object('totalCount', (
          SELECT count(*)
          FROM tickets tickets_26
          WHERE (tickets_26.id IN (SELECT id FROM my_tickets) AND tickets_26.turn IN (SELECT value FROM json_each(?17)))
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
      WHERE (tickets_30.id IN (SELECT id FROM my_tickets) AND tickets_30.turn IN (SELECT value FROM json_each(?17)))
      ORDER BY tickets_30.priority ASC, tickets_30.id ASC
      LIMIT 5
    ) tickets_27
    LEFT JOIN people people_28 ON (people_28.id = tickets_27.assignee_id AND people_28.withdrawn_at IS NULL AND (people_28.client_id IN (SELECT value FROM json_each(?1)) OR people_28.id = ?2 OR people_28.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
    LEFT JOIN organisations organisations_29 ON (organisations_29.id = tickets_27.client_id AND (organisations_29.id IN (SELECT value FROM json_each(?1)) OR (organisations_29.id = ?5 OR organisations_29.kind = 'ENTERPRISE')))
  ) || '},"devices":{"nodes":' || (
    SELECT json_group_array(json_object('id', 'dev_' || devices_31.id,
        'tag', devices_31.tag,
        'model', CASE WHEN device_models_32.id IS NOT NULL THEN json_object('id', 'mod_' || device_models_32.id,
          'manufacturer', device_models_32.manufacturer,
          'name', device_models_32.name) END))
    FROM (
      SELECT devices_33.id, devices_33.tag, devices_33.model_id
      FROM devices devices_33
      WHERE (devices_33.withdrawn_at IS NULL AND devices_33.client_id IN (SELECT value FROM json_each(?1)) AND devices_33.holder_id = ?2)
      ORDER BY devices_33.tag ASC, devices_33.id ASC
      LIMIT 20
    ) devices_31
    LEFT JOIN device_models device_models_32 ON (device_models_32.id = devices_31.model_id AND ?2 <> '00000000-0000-0000-0000-000000000000')
  ) || '}}' AS BLOB)
