SELECT CAST('{"tickets":{"nodes":[' || (
    SELECT coalesce(group_concat('{' || substr(substr(json_object('id', 'tkt_' || tickets_1.id,
              'number', tickets_1.number,
              'title', tickets_1.title,
              'state', tickets_1.state,
              'priority', tickets_1.priority,
              'openedAt', tickets_1.opened_at,
              'requester', CASE WHEN people_2.id IS NOT NULL THEN json_object('id', 'per_' || people_2.id, 'name', people_2.name) END,
              'assignee', CASE WHEN people_3.id IS NOT NULL THEN json_object('id', 'per_' || people_3.id, 'name', people_3.name) END), 2), -1, -1000000000) || ',"devices":{"nodes":' || (
          SELECT json_group_array(json_object('id', 'dev_' || devices_4.id,
              'tag', devices_4.tag,
              'model', CASE WHEN device_models_5.id IS NOT NULL THEN json_object('name', device_models_5.name) END))
          FROM (
            SELECT devices_6.id, devices_6.tag, devices_6.model_id
            FROM devices devices_6
            WHERE (devices_6.id IN (SELECT ticket_devices.device_id FROM ticket_devices WHERE ticket_devices.ticket_id = tickets_1.id) AND devices_6.withdrawn_at IS NULL AND devices_6.client_id = ?1)
            ORDER BY devices_6.tag ASC, devices_6.id ASC
            LIMIT 5
          ) devices_4
          LEFT JOIN device_models device_models_5 ON (device_models_5.id = devices_4.model_id AND ?2 <> '00000000-0000-0000-0000-000000000000')
        ) || '},"comments":{"nodes":' || (
          SELECT json_group_array(json_object('id', 'com_' || comments_7.id,
              'body', comments_7.body,
              'at', comments_7.at,
              'author', CASE WHEN people_8.id IS NOT NULL THEN json_object('name', people_8.name) END))
          FROM (
            SELECT *
            FROM (
              SELECT comments_9.id, comments_9.body, comments_9.at, comments_9.author_id
              FROM comments comments_9
              WHERE (comments_9.ticket_id = tickets_1.id AND comments_9.audience = 'SHARED' AND comments_9.client_id = ?1)
              ORDER BY comments_9.at DESC, comments_9.id DESC
              LIMIT 3
            ) comments_7
            ORDER BY comments_7.at ASC, comments_7.id ASC
          ) comments_7
          LEFT JOIN people people_8 ON (people_8.id = comments_7.author_id AND people_8.withdrawn_at IS NULL AND (people_8.client_id = ?1 OR people_8.id = ?2 OR people_8.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
        ) || '}}'), '')
    FROM (
      SELECT tickets_10.id, tickets_10.number, tickets_10.title, tickets_10.state, tickets_10.priority, tickets_10.opened_at, tickets_10.requester_id, tickets_10.assignee_id
      FROM tickets tickets_10
      WHERE tickets_10.client_id = ?1
      ORDER BY tickets_10.opened_at DESC, tickets_10.id DESC
      LIMIT 10
    ) tickets_1
    LEFT JOIN people people_2 ON (people_2.id = tickets_1.requester_id AND people_2.withdrawn_at IS NULL AND (people_2.client_id = ?1 OR people_2.id = ?2 OR people_2.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
    LEFT JOIN people people_3 ON (people_3.id = tickets_1.assignee_id AND people_3.withdrawn_at IS NULL AND (people_3.client_id = ?1 OR people_3.id = ?2 OR people_3.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
  ) || ']}}' AS BLOB)
