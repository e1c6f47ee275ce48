SELECT CAST('{"person":' || coalesce((
      SELECT '{' || substr(substr(json_object('id', 'per_' || people_1.id,
            'name', people_1.name,
            'email', people_1.email,
            'title', people_1.title,
            'state', people_1.state,
            'client', CASE WHEN organisations_2.id IS NOT NULL THEN json_object('id', 'org_' || organisations_2.id, 'name', organisations_2.name) END), 2), -1, -1000000000)
        || ',"memberships":{"nodes":' || (
        SELECT json_group_array(json_object('id', 'mem_' || memberships_3.id,
            'role', memberships_3.role,
            'organisation', CASE WHEN organisations_4.id IS NOT NULL THEN json_object('code', organisations_4.code) END,
            'endedAt', memberships_3.ended_at))
        FROM (
          SELECT memberships_5.id, memberships_5.role, memberships_5.organisation_id, memberships_5.ended_at
          FROM memberships memberships_5
          WHERE (memberships_5.person_id = people_1.id AND (memberships_5.person_id = ?1 OR memberships_5.client_id = ?2 OR memberships_5.organisation_id = ?2))
          ORDER BY memberships_5.created_at ASC, memberships_5.id ASC
          LIMIT 20
        ) memberships_3
        LEFT JOIN organisations organisations_4 ON (organisations_4.id = memberships_3.organisation_id AND (organisations_4.id = ?2 OR (organisations_4.id = ?3 OR organisations_4.kind = 'ENTERPRISE')))
      ) || '},"devices":{' || substr(substr(json_object('totalCount', (
              SELECT count(*)
              FROM devices devices_6
              WHERE (devices_6.holder_id = people_1.id AND devices_6.withdrawn_at IS NULL AND devices_6.client_id = ?2)
            )), 2), -1, -1000000000)
        || ',"nodes":' || (
        SELECT json_group_array(json_object('id', 'dev_' || devices_7.id,
            'tag', devices_7.tag,
            'stage', devices_7.stage,
            'model', CASE WHEN device_models_8.id IS NOT NULL THEN json_object('manufacturer', device_models_8.manufacturer, 'name', device_models_8.name) END))
        FROM (
          SELECT devices_9.id, devices_9.tag, devices_9.stage, devices_9.model_id
          FROM devices devices_9
          WHERE (devices_9.holder_id = people_1.id AND devices_9.withdrawn_at IS NULL AND devices_9.client_id = ?2)
          ORDER BY devices_9.tag ASC, devices_9.id ASC
          LIMIT 20
        ) devices_7
        LEFT JOIN device_models device_models_8 ON (device_models_8.id = devices_7.model_id AND ?1 <> '00000000-0000-0000-0000-000000000000')
      ) || '},"assignments":{"nodes":' || (
        SELECT json_group_array(json_object('id', 'asg_' || assignments_10.id,
            'fromAt', assignments_10.from_at,
            'toAt', assignments_10.to_at,
            'device', CASE WHEN devices_11.id IS NOT NULL THEN json_object('tag', devices_11.tag) END))
        FROM (
          SELECT assignments_12.id, assignments_12.from_at, assignments_12.to_at, assignments_12.device_id
          FROM assignments assignments_12
          WHERE (assignments_12.holder_id = people_1.id AND assignments_12.client_id = ?2)
          ORDER BY assignments_12.from_at DESC, assignments_12.id DESC
          LIMIT 20
        ) assignments_10
        LEFT JOIN devices devices_11 ON (devices_11.id = assignments_10.device_id AND devices_11.withdrawn_at IS NULL AND devices_11.client_id = ?2)
      ) || '},"requestedTickets":{' || substr(substr(json_object('totalCount', (
              SELECT count(*)
              FROM tickets tickets_13
              WHERE (tickets_13.requester_id = people_1.id AND tickets_13.client_id = ?2)
            )), 2), -1, -1000000000)
        || ',"nodes":' || (
        SELECT json_group_array(json_object('id', 'tkt_' || tickets_14.id,
            'number', tickets_14.number,
            'title', tickets_14.title,
            'state', tickets_14.state))
        FROM (
          SELECT tickets_15.id, tickets_15.number, tickets_15.title, tickets_15.state
          FROM tickets tickets_15
          WHERE (tickets_15.requester_id = people_1.id AND tickets_15.client_id = ?2)
          ORDER BY tickets_15.opened_at DESC, tickets_15.id DESC
          LIMIT 5
        ) tickets_14
      ) || '},"history":{"nodes":' || (
        SELECT json_group_array(json_object('id', 'evt_' || history_16.id,
            'name', history_16.name,
            'at', history_16.at,
            'actor', CASE WHEN people_17.id IS NOT NULL THEN json_object('name', people_17.name) END))
        FROM (
          SELECT history_18.id, history_18.name, history_18.at, history_18.actor_id
          FROM history history_18
          WHERE (history_18.subject_id = people_1.id AND ((history_18.audience = 'SHARED' AND history_18.client_id = ?2) OR history_18.audience = 'PRIVATE' AND history_18.actor_id = ?1))
          ORDER BY history_18.position DESC, history_18.id DESC
          LIMIT 10
        ) history_16
        LEFT JOIN people people_17 ON (people_17.id = history_16.actor_id AND people_17.withdrawn_at IS NULL AND (people_17.client_id = ?2 OR people_17.id = ?1 OR people_17.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
      ) || '}}'
      FROM people people_1
      LEFT JOIN organisations organisations_2 ON (organisations_2.id = people_1.client_id AND (organisations_2.id = ?2 OR (organisations_2.id = ?3 OR organisations_2.kind = 'ENTERPRISE')))
      WHERE (people_1.id = ?4 AND people_1.withdrawn_at IS NULL AND (people_1.client_id = ?2 OR people_1.id = ?1 OR people_1.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
    ), 'null') || '}' AS BLOB)
