SELECT CAST('{"device":' || coalesce((
      SELECT '{' || substr(substr(json_object('id', 'dev_' || devices_1.id,
            'tag', devices_1.tag,
            'serial', devices_1.serial,
            'model', CASE WHEN device_models_2.id IS NOT NULL THEN json_object('id', 'mod_' || device_models_2.id,
              'manufacturer', device_models_2.manufacturer,
              'name', device_models_2.name) END,
            'client', CASE WHEN organisations_3.id IS NOT NULL THEN json_object('id', 'org_' || organisations_3.id, 'name', organisations_3.name) END), 2), -1, -1000000000)
        || ',"assignments":{"nodes":' || (
        SELECT json_group_array(json_object('id', 'asg_' || assignments_4.id,
            'kind', assignments_4.kind,
            'fromAt', assignments_4.from_at,
            'expectedReturn', assignments_4.expected_return,
            'location', assignments_4.location,
            'conditionOut', assignments_4.condition_out,
            'accessories', assignments_4.accessories,
            'acceptance', assignments_4.acceptance,
            'holder', CASE WHEN people_5.id IS NOT NULL THEN json_object('id', 'per_' || people_5.id, 'name', people_5.name) END,
            'handedBy', CASE WHEN people_6.id IS NOT NULL THEN json_object('id', 'per_' || people_6.id,
              'name', people_6.name,
              'client', CASE WHEN organisations_7.id IS NOT NULL THEN json_object('id', 'org_' || organisations_7.id, 'name', organisations_7.name) END) END,
            'decision', CASE WHEN decisions_8.id IS NOT NULL THEN json_object('id', 'dec_' || decisions_8.id, 'endedAt', decisions_8.ended_at) END))
        FROM (
          SELECT assignments_9.id, assignments_9.kind, assignments_9.from_at, assignments_9.expected_return, assignments_9.location, assignments_9.condition_out, assignments_9.accessories, assignments_9.acceptance, assignments_9.holder_id, assignments_9.handed_by_id, assignments_9.decision_id
          FROM assignments assignments_9
          WHERE (assignments_9.device_id = devices_1.id AND assignments_9.id = ?1)
          ORDER BY assignments_9.from_at DESC, assignments_9.id DESC
          LIMIT 1
        ) assignments_4
        LEFT JOIN people people_5 ON (people_5.id = assignments_4.holder_id AND people_5.withdrawn_at IS NULL)
        LEFT JOIN people people_6 ON (people_6.id = assignments_4.handed_by_id AND people_6.withdrawn_at IS NULL)
        LEFT JOIN organisations organisations_7 ON organisations_7.id = people_6.client_id
        LEFT JOIN decisions decisions_8 ON decisions_8.id = assignments_4.decision_id
      ) || '}}'
      FROM devices devices_1
      LEFT JOIN device_models device_models_2 ON device_models_2.id = devices_1.model_id
      LEFT JOIN organisations organisations_3 ON organisations_3.id = devices_1.client_id
      WHERE (devices_1.id = ?2 AND devices_1.withdrawn_at IS NULL)
    ), 'null') || '}' AS BLOB)
