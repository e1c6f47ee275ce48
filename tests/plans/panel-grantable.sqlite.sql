SELECT CAST('{"organisation":' || coalesce((
      SELECT '{' || substr(substr(json_object('id', 'org_' || organisations_1.id), 2), -1, -1000000000)
        || ',"bundles":{"nodes":[' || (
        SELECT coalesce(group_concat('{' || substr(substr(json_object('id', 'bun_' || bundles_2.id, 'name', bundles_2.name), 2), -1, -1000000000) || ',"items":{' || substr(substr(json_object('totalCount', (
                    SELECT count(*)
                    FROM bundle_items bundle_items_3
                    WHERE (bundle_items_3.bundle_id = bundles_2.id AND ((bundle_items_3.ended_at IS NULL) = ?1))
                  )), 2), -1, -1000000000) || ',"nodes":' || (
              SELECT json_group_array(json_object('id', 'bit_' || bundle_items_4.id,
                  'level', bundle_items_4.level,
                  'system', CASE WHEN systems_5.id IS NOT NULL THEN json_object('id', 'sys_' || systems_5.id, 'name', systems_5.name) END,
                  'deviceModel', CASE WHEN device_models_6.id IS NOT NULL THEN json_object('id', 'mod_' || device_models_6.id,
                    'manufacturer', device_models_6.manufacturer,
                    'name', device_models_6.name) END))
              FROM (
                SELECT bundle_items_7.id, bundle_items_7.level, bundle_items_7.system_id, bundle_items_7.device_model_id
                FROM bundle_items bundle_items_7
                WHERE (bundle_items_7.bundle_id = bundles_2.id AND ((bundle_items_7.ended_at IS NULL) = ?1))
                ORDER BY bundle_items_7.created_at ASC, bundle_items_7.id ASC
                LIMIT 30
              ) bundle_items_4
              LEFT JOIN systems systems_5 ON systems_5.id = bundle_items_4.system_id
              LEFT JOIN device_models device_models_6 ON device_models_6.id = bundle_items_4.device_model_id
            ) || '},' || substr(substr(json_object('viewerCan', json_object('grantBundleAccess', json(CASE WHEN ((?2 OR bundles_2.client_id IN (SELECT value FROM json_each(?3))) AND bundles_2.ended_at IS NULL) THEN 'true' ELSE 'false' END))), 2), -1, -1000000000) || '}'), '')
        FROM (
          SELECT bundles_8.id, bundles_8.name, bundles_8.client_id, bundles_8.ended_at
          FROM bundles bundles_8
          WHERE (bundles_8.client_id = organisations_1.id AND ((bundles_8.ended_at IS NULL) = ?1))
          ORDER BY bundles_8.name ASC, bundles_8.id ASC
          LIMIT 100
        ) bundles_2
      ) || ']}}'
      FROM organisations organisations_1
      WHERE organisations_1.id = ?4
    ), 'null') || ',"person":' || coalesce((
      SELECT '{' || substr(substr(json_object('id', 'per_' || people_9.id), 2), -1, -1000000000)
        || ',"there":{"nodes":' || (
        SELECT json_group_array(json_object('id', 'acc_' || accesses_10.id,
            'system', CASE WHEN systems_11.id IS NOT NULL THEN json_object('id', 'sys_' || systems_11.id) END))
        FROM (
          SELECT accesses_12.id, accesses_12.system_id
          FROM accesses accesses_12
          WHERE (accesses_12.person_id = people_9.id AND ((accesses_12.state = ?5) IS NOT TRUE))
          ORDER BY accesses_12.granted_at DESC, accesses_12.id DESC
          LIMIT 100
        ) accesses_10
        LEFT JOIN systems systems_11 ON systems_11.id = accesses_10.system_id
      ) || '},"asked":{"nodes":' || (
        SELECT json_group_array(json_object('id', 'arq_' || access_requests_13.id,
            'system', CASE WHEN systems_14.id IS NOT NULL THEN json_object('id', 'sys_' || systems_14.id) END))
        FROM (
          SELECT access_requests_15.id, access_requests_15.system_id
          FROM access_requests access_requests_15
          WHERE (access_requests_15.person_id = people_9.id AND access_requests_15.state IN (SELECT value FROM json_each(?6)))
          ORDER BY access_requests_15.asked_at DESC, access_requests_15.id DESC
          LIMIT 100
        ) access_requests_13
        LEFT JOIN systems systems_14 ON systems_14.id = access_requests_13.system_id
      ) || '}}'
      FROM people people_9
      WHERE (people_9.id = ?7 AND people_9.withdrawn_at IS NULL)
    ), 'null') || '}' AS BLOB)
