SELECT CAST('{"organisation":' || coalesce((
      SELECT '{' || substr(substr(json_object('id', 'org_' || organisations_1.id), 2), -1, -1000000000)
        || ',"bundles":{"nodes":[' || (
        SELECT coalesce(group_concat('{' || substr(substr(json_object('id', 'bun_' || bundles_2.id, 'name', bundles_2.name), 2), -1, -1000000000) || ',"items":{"nodes":' || (
              SELECT json_group_array(json_object('id', 'bit_' || bundle_items_3.id,
                  'level', bundle_items_3.level,
                  'system', CASE WHEN systems_4.id IS NOT NULL THEN json_object('id', 'sys_' || systems_4.id, 'name', systems_4.name) END,
                  'deviceModel', CASE WHEN device_models_5.id IS NOT NULL THEN json_object('id', 'mod_' || device_models_5.id,
                    'manufacturer', device_models_5.manufacturer,
                    'name', device_models_5.name) END))
              FROM (
                SELECT bundle_items_6.id, bundle_items_6.level, bundle_items_6.system_id, bundle_items_6.device_model_id
                FROM bundle_items bundle_items_6
                WHERE (bundle_items_6.bundle_id = bundles_2.id AND ((bundle_items_6.ended_at IS NULL) = ?1))
                ORDER BY bundle_items_6.created_at ASC, bundle_items_6.id ASC
                LIMIT 100
              ) bundle_items_3
              LEFT JOIN systems systems_4 ON systems_4.id = bundle_items_3.system_id
              LEFT JOIN device_models device_models_5 ON device_models_5.id = bundle_items_3.device_model_id
            ) || '},' || substr(substr(json_object('viewerCan', json_object('grantBundleAccess', json(CASE WHEN ((?2 OR bundles_2.client_id IN (SELECT value FROM json_each(?3))) AND bundles_2.ended_at IS NULL) THEN 'true' ELSE 'false' END))), 2), -1, -1000000000) || '}'), '')
        FROM (
          SELECT bundles_7.id, bundles_7.name, bundles_7.client_id, bundles_7.ended_at
          FROM bundles bundles_7
          WHERE (bundles_7.client_id = organisations_1.id AND ((bundles_7.ended_at IS NULL) = ?1))
          ORDER BY bundles_7.name ASC, bundles_7.id ASC
          LIMIT 100
        ) bundles_2
      ) || ']}}'
      FROM organisations organisations_1
      WHERE organisations_1.id = ?4
    ), 'null') || ',"person":' || coalesce((
      SELECT '{' || substr(substr(json_object('id', 'per_' || people_8.id), 2), -1, -1000000000)
        || ',"there":{"nodes":' || (
        SELECT json_group_array(json_object('id', 'acc_' || accesses_9.id,
            'system', CASE WHEN systems_10.id IS NOT NULL THEN json_object('id', 'sys_' || systems_10.id) END))
        FROM (
          SELECT accesses_11.id, accesses_11.system_id
          FROM accesses accesses_11
          WHERE (accesses_11.person_id = people_8.id AND ((accesses_11.state = ?5) IS NOT TRUE))
          ORDER BY accesses_11.granted_at DESC, accesses_11.id DESC
          LIMIT 100
        ) accesses_9
        LEFT JOIN systems systems_10 ON systems_10.id = accesses_9.system_id
      ) || '},"asked":{"nodes":' || (
        SELECT json_group_array(json_object('id', 'arq_' || access_requests_12.id,
            'system', CASE WHEN systems_13.id IS NOT NULL THEN json_object('id', 'sys_' || systems_13.id) END))
        FROM (
          SELECT access_requests_14.id, access_requests_14.system_id
          FROM access_requests access_requests_14
          WHERE (access_requests_14.person_id = people_8.id AND access_requests_14.state IN (SELECT value FROM json_each(?6)))
          ORDER BY access_requests_14.asked_at DESC, access_requests_14.id DESC
          LIMIT 100
        ) access_requests_12
        LEFT JOIN systems systems_13 ON systems_13.id = access_requests_12.system_id
      ) || '}}'
      FROM people people_8
      WHERE (people_8.id = ?7 AND people_8.withdrawn_at IS NULL)
    ), 'null') || '}' AS BLOB)
