SELECT CAST('{"person":' || coalesce((
      SELECT '{' || substr(substr(json_object('id', 'per_' || people_1.id), 2), -1, -1000000000)
        || ',"could":{"nodes":' || (
        SELECT json_group_array(json_object('id', 'acc_' || accesses_2.id,
            'level', accesses_2.level,
            'system', CASE WHEN systems_3.id IS NOT NULL THEN json_object('id', 'sys_' || systems_3.id, 'name', systems_3.name) END))
        FROM (
          SELECT accesses_4.id, accesses_4.level, accesses_4.system_id
          FROM accesses accesses_4
          WHERE (accesses_4.person_id = people_1.id AND (accesses_4.client_id = ?1 OR (accesses_4.client_id = ?1 AND accesses_4.person_id = ?2)) AND accesses_4.granted_at < ?3 AND (((accesses_4.revoked_at IS NULL) = ?4) OR accesses_4.revoked_at > ?5))
          ORDER BY accesses_4.granted_at DESC, accesses_4.id DESC
          LIMIT 100
        ) accesses_2
        LEFT JOIN systems systems_3 ON (systems_3.id = accesses_2.system_id AND systems_3.client_id = ?1)
      ) || '},"had":{"nodes":' || (
        SELECT json_group_array(json_object('id', 'asg_' || assignments_5.id,
            'device', CASE WHEN devices_6.id IS NOT NULL THEN json_object('id', 'dev_' || devices_6.id,
              'tag', devices_6.tag,
              'model', CASE WHEN device_models_7.id IS NOT NULL THEN json_object('id', 'mod_' || device_models_7.id,
                'manufacturer', device_models_7.manufacturer,
                'name', device_models_7.name) END) END))
        FROM (
          SELECT assignments_8.id, assignments_8.device_id
          FROM assignments assignments_8
          WHERE (assignments_8.holder_id = people_1.id AND assignments_8.client_id = ?1 AND assignments_8.from_at < ?3 AND (((assignments_8.to_at IS NULL) = ?4) OR assignments_8.to_at > ?5))
          ORDER BY assignments_8.from_at DESC, assignments_8.id DESC
          LIMIT 100
        ) assignments_5
        LEFT JOIN devices devices_6 ON (devices_6.id = assignments_5.device_id AND devices_6.withdrawn_at IS NULL AND devices_6.client_id = ?1)
        LEFT JOIN device_models device_models_7 ON (device_models_7.id = devices_6.model_id AND ?2 <> '00000000-0000-0000-0000-000000000000')
      ) || '}}'
      FROM people people_1
      WHERE (people_1.id = ?6 AND people_1.withdrawn_at IS NULL AND (people_1.client_id = ?1 OR people_1.id = ?2 OR people_1.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
    ), 'null') || '}' AS BLOB)
