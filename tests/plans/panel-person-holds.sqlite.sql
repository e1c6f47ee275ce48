SELECT CAST('{"person":' || coalesce((
      SELECT '{' || substr(substr(json_object('id', 'per_' || people_1.id), 2), -1, -1000000000)
        || ',"devices":{"nodes":' || (
        SELECT json_group_array(json_object('id', 'dev_' || devices_2.id,
            'tag', devices_2.tag,
            'model', CASE WHEN device_models_3.id IS NOT NULL THEN json_object('id', 'mod_' || device_models_3.id,
              'manufacturer', device_models_3.manufacturer,
              'name', device_models_3.name) END))
        FROM (
          SELECT devices_4.id, devices_4.tag, devices_4.model_id
          FROM devices devices_4
          WHERE (devices_4.holder_id = people_1.id AND devices_4.withdrawn_at IS NULL AND devices_4.client_id = ?1)
          ORDER BY devices_4.tag ASC, devices_4.id ASC
          LIMIT 100
        ) devices_2
        LEFT JOIN device_models device_models_3 ON (device_models_3.id = devices_2.model_id AND ?2 <> '00000000-0000-0000-0000-000000000000')
      ) || '},' || substr(substr(json_object('requestedTickets', json_object('totalCount', (
                SELECT count(*)
                FROM tickets tickets_5
                WHERE (tickets_5.requester_id = people_1.id AND tickets_5.client_id = ?1 AND ((tickets_5.turn = ?3) IS NOT TRUE))
              )),
            'assignedTickets', json_object('totalCount', (
                SELECT count(*)
                FROM tickets tickets_6
                WHERE (tickets_6.assignee_id = people_1.id AND tickets_6.client_id = ?1 AND ((tickets_6.turn = ?3) IS NOT TRUE))
              ))), 2), -1, -1000000000) || '}'
      FROM people people_1
      WHERE (people_1.id = ?4 AND people_1.withdrawn_at IS NULL AND (people_1.client_id = ?1 OR people_1.id = ?2 OR people_1.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
    ), 'null') || '}' AS BLOB)
