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
    ), 'null') || ',"waiting":{' || substr(substr(json_object('totalCount', (
          SELECT count(*)
          FROM tickets tickets_10
          WHERE (tickets_10.id IN (SELECT id FROM my_tickets) AND tickets_10.turn = ?6)
        )), 2), -1, -1000000000) || ',"nodes":' || (
    SELECT json_group_array(json_object('id', 'tkt_' || tickets_11.id,
        'version', tickets_11.version,
        'title', tickets_11.title,
        'pendingReason', tickets_11.pending_reason,
        'resolution', tickets_11.resolution,
        'updatedAt', tickets_11.updated_at,
        'requester', CASE WHEN people_12.id IS NOT NULL THEN json_object('id', 'per_' || people_12.id, 'name', people_12.name) END,
        'viewerCan', json_object('confirm', json(CASE WHEN ((?7 OR tickets_11.client_id IN (SELECT value FROM json_each(?8))) AND tickets_11.state IN ('RESOLVED') AND (tickets_11.requester_id = ?2 OR ?9 OR tickets_11.client_id IN (SELECT value FROM json_each(?10))) AND (tickets_11.requester_id = ?2 OR (((?11 OR tickets_11.client_id IN (SELECT value FROM json_each(?12)))) IS NOT TRUE))) THEN 'true' ELSE 'false' END)),
        'number', tickets_11.number,
        'client', CASE WHEN organisations_13.id IS NOT NULL THEN json_object('id', 'org_' || organisations_13.id, 'code', organisations_13.code) END))
    FROM (
      SELECT tickets_14.id, tickets_14.version, tickets_14.title, tickets_14.pending_reason, tickets_14.resolution, tickets_14.updated_at, tickets_14.requester_id, tickets_14.client_id, tickets_14.state, tickets_14.number
      FROM tickets tickets_14
      WHERE (tickets_14.id IN (SELECT id FROM my_tickets) AND tickets_14.turn = ?6)
      ORDER BY tickets_14.priority ASC, tickets_14.id ASC
      LIMIT 6
    ) tickets_11
    LEFT JOIN people people_12 ON (people_12.id = tickets_11.requester_id AND people_12.withdrawn_at IS NULL AND (people_12.client_id IN (SELECT value FROM json_each(?1)) OR people_12.id = ?2 OR people_12.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
    LEFT JOIN organisations organisations_13 ON (organisations_13.id = tickets_11.client_id AND (organisations_13.id IN (SELECT value FROM json_each(?1)) OR (organisations_13.id = ?5 OR organisations_13.kind = 'ENTERPRISE')))
  ) || '},"working":{' || substr(substr(json_object('totalCount', (
          SELECT count(*)
          FROM tickets tickets_15
          WHERE (tickets_15.id IN (SELECT id FROM my_tickets) AND tickets_15.turn IN (SELECT value FROM json_each(?13)))
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
      WHERE (tickets_19.id IN (SELECT id FROM my_tickets) AND tickets_19.turn IN (SELECT value FROM json_each(?13)))
      ORDER BY tickets_19.priority ASC, tickets_19.id ASC
      LIMIT 5
    ) tickets_16
    LEFT JOIN people people_17 ON (people_17.id = tickets_16.assignee_id AND people_17.withdrawn_at IS NULL AND (people_17.client_id IN (SELECT value FROM json_each(?1)) OR people_17.id = ?2 OR people_17.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
    LEFT JOIN organisations organisations_18 ON (organisations_18.id = tickets_16.client_id AND (organisations_18.id IN (SELECT value FROM json_each(?1)) OR (organisations_18.id = ?5 OR organisations_18.kind = 'ENTERPRISE')))
  ) || '},"devices":{"nodes":' || (
    SELECT json_group_array(json_object('id', 'dev_' || devices_20.id,
        'tag', devices_20.tag,
        'model', CASE WHEN device_models_21.id IS NOT NULL THEN json_object('id', 'mod_' || device_models_21.id,
          'manufacturer', device_models_21.manufacturer,
          'name', device_models_21.name) END))
    FROM (
      SELECT devices_22.id, devices_22.tag, devices_22.model_id
      FROM devices devices_22
      WHERE (devices_22.withdrawn_at IS NULL AND devices_22.client_id IN (SELECT value FROM json_each(?1)) AND devices_22.holder_id = ?2)
      ORDER BY devices_22.tag ASC, devices_22.id ASC
      LIMIT 20
    ) devices_20
    LEFT JOIN device_models device_models_21 ON (device_models_21.id = devices_20.model_id AND ?2 <> '00000000-0000-0000-0000-000000000000')
  ) || '}}' AS BLOB)
