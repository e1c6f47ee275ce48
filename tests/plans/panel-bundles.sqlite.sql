SELECT CAST('{"bundles":{"nodes":[' || (
    SELECT coalesce(group_concat('{' || substr(substr(json_object('id', 'bun_' || bundles_1.id,
              'version', bundles_1.version,
              'name', bundles_1.name,
              'purpose', bundles_1.purpose,
              'client', CASE WHEN organisations_2.id IS NOT NULL THEN json_object('id', 'org_' || organisations_2.id, 'name', organisations_2.name) END), 2), -1, -1000000000) || ',"items":{' || substr(substr(json_object('totalCount', (
                SELECT count(*)
                FROM bundle_items bundle_items_3
                WHERE (bundle_items_3.bundle_id = bundles_1.id AND bundle_items_3.client_id = ?1 AND ((bundle_items_3.ended_at IS NULL) = ?2))
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
            WHERE (bundle_items_7.bundle_id = bundles_1.id AND bundle_items_7.client_id = ?1 AND ((bundle_items_7.ended_at IS NULL) = ?2))
            ORDER BY bundle_items_7.created_at ASC, bundle_items_7.id ASC
            LIMIT 30
          ) bundle_items_4
          LEFT JOIN systems systems_5 ON (systems_5.id = bundle_items_4.system_id AND systems_5.client_id = ?1)
          LEFT JOIN device_models device_models_6 ON (device_models_6.id = bundle_items_4.device_model_id AND ?3 <> '00000000-0000-0000-0000-000000000000')
        ) || '},' || substr(substr(json_object('viewerCan', json_object('addModel', json(CASE WHEN ((?4 OR bundles_1.client_id IN (SELECT value FROM json_each(?5))) AND bundles_1.ended_at IS NULL) THEN 'true' ELSE 'false' END),
                'end', json(CASE WHEN ((?4 OR bundles_1.client_id IN (SELECT value FROM json_each(?5))) AND bundles_1.ended_at IS NULL) THEN 'true' ELSE 'false' END),
                'grantBundleAccess', json(CASE WHEN ((?6 OR bundles_1.client_id IN (SELECT value FROM json_each(?7))) AND bundles_1.ended_at IS NULL) THEN 'true' ELSE 'false' END),
                'removeItem', json(CASE WHEN ((?4 OR bundles_1.client_id IN (SELECT value FROM json_each(?5))) AND bundles_1.ended_at IS NULL) THEN 'true' ELSE 'false' END),
                'setSystem', json(CASE WHEN ((?4 OR bundles_1.client_id IN (SELECT value FROM json_each(?5))) AND bundles_1.ended_at IS NULL) THEN 'true' ELSE 'false' END),
                'update', json(CASE WHEN ((?4 OR bundles_1.client_id IN (SELECT value FROM json_each(?5))) AND bundles_1.ended_at IS NULL) THEN 'true' ELSE 'false' END))), 2), -1, -1000000000) || '}'), '')
    FROM (
      SELECT bundles_8.id, bundles_8.version, bundles_8.name, bundles_8.purpose, bundles_8.client_id, bundles_8.ended_at
      FROM bundles bundles_8
      WHERE (bundles_8.client_id = ?1 AND ((bundles_8.ended_at IS NULL) = ?2))
      ORDER BY bundles_8.name ASC, bundles_8.id ASC
      LIMIT 100
    ) bundles_1
    LEFT JOIN organisations organisations_2 ON (organisations_2.id = bundles_1.client_id AND (organisations_2.id = ?1 OR (organisations_2.id = ?8 OR organisations_2.kind = 'ENTERPRISE')))
  ) || ']},"organisations":{"nodes":' || (
    SELECT json_group_array(json_object('id', 'org_' || organisations_9.id,
        'name', organisations_9.name,
        'viewerCan', json_object('addBundle', json(CASE WHEN (?4 OR organisations_9.client_id IN (SELECT value FROM json_each(?5))) THEN 'true' ELSE 'false' END))))
    FROM (
      SELECT organisations_10.id, organisations_10.name, organisations_10.client_id
      FROM organisations organisations_10
      WHERE (organisations_10.id = ?1 OR (organisations_10.id = ?8 OR organisations_10.kind = 'ENTERPRISE'))
      ORDER BY organisations_10.code ASC, organisations_10.id ASC
      LIMIT 100
    ) organisations_9
  ) || '}}' AS BLOB)
