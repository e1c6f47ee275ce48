SELECT CAST('{"bundles":{"nodes":[' || (
    SELECT coalesce(group_concat('{' || substr(substr(json_object('id', 'bun_' || bundles_1.id,
              'version', bundles_1.version,
              'name', bundles_1.name,
              'purpose', bundles_1.purpose,
              'client', CASE WHEN organisations_2.id IS NOT NULL THEN json_object('id', 'org_' || organisations_2.id, 'name', organisations_2.name) END), 2), -1, -1000000000) || ',"items":{"nodes":' || (
          SELECT json_group_array(json_object('id', 'bit_' || bundle_items_3.id,
              'level', bundle_items_3.level,
              'system', CASE WHEN systems_4.id IS NOT NULL THEN json_object('id', 'sys_' || systems_4.id, 'name', systems_4.name) END,
              'deviceModel', CASE WHEN device_models_5.id IS NOT NULL THEN json_object('id', 'mod_' || device_models_5.id,
                'manufacturer', device_models_5.manufacturer,
                'name', device_models_5.name) END))
          FROM (
            SELECT bundle_items_6.id, bundle_items_6.level, bundle_items_6.system_id, bundle_items_6.device_model_id
            FROM bundle_items bundle_items_6
            WHERE (bundle_items_6.bundle_id = bundles_1.id AND bundle_items_6.client_id = ?1 AND ((bundle_items_6.ended_at IS NULL) = ?2))
            ORDER BY bundle_items_6.created_at ASC, bundle_items_6.id ASC
            LIMIT 100
          ) bundle_items_3
          LEFT JOIN systems systems_4 ON (systems_4.id = bundle_items_3.system_id AND systems_4.client_id = ?1)
          LEFT JOIN device_models device_models_5 ON (device_models_5.id = bundle_items_3.device_model_id AND ?3 <> '00000000-0000-0000-0000-000000000000')
        ) || '},' || substr(substr(json_object('viewerCan', json_object('addModel', json(CASE WHEN ((?4 OR bundles_1.client_id IN (SELECT value FROM json_each(?5))) AND bundles_1.ended_at IS NULL) THEN 'true' ELSE 'false' END),
                'end', json(CASE WHEN ((?4 OR bundles_1.client_id IN (SELECT value FROM json_each(?5))) AND bundles_1.ended_at IS NULL) THEN 'true' ELSE 'false' END),
                'grantBundleAccess', json(CASE WHEN ((?6 OR bundles_1.client_id IN (SELECT value FROM json_each(?7))) AND bundles_1.ended_at IS NULL) THEN 'true' ELSE 'false' END),
                'removeItem', json(CASE WHEN ((?4 OR bundles_1.client_id IN (SELECT value FROM json_each(?5))) AND bundles_1.ended_at IS NULL) THEN 'true' ELSE 'false' END),
                'setSystem', json(CASE WHEN ((?4 OR bundles_1.client_id IN (SELECT value FROM json_each(?5))) AND bundles_1.ended_at IS NULL) THEN 'true' ELSE 'false' END),
                'update', json(CASE WHEN ((?4 OR bundles_1.client_id IN (SELECT value FROM json_each(?5))) AND bundles_1.ended_at IS NULL) THEN 'true' ELSE 'false' END))), 2), -1, -1000000000) || '}'), '')
    FROM (
      SELECT bundles_7.id, bundles_7.version, bundles_7.name, bundles_7.purpose, bundles_7.client_id, bundles_7.ended_at
      FROM bundles bundles_7
      WHERE (bundles_7.client_id = ?1 AND ((bundles_7.ended_at IS NULL) = ?2))
      ORDER BY bundles_7.name ASC, bundles_7.id ASC
      LIMIT 100
    ) bundles_1
    LEFT JOIN organisations organisations_2 ON (organisations_2.id = bundles_1.client_id AND (organisations_2.id = ?1 OR (organisations_2.id = ?8 OR organisations_2.kind = 'ENTERPRISE')))
  ) || ']},"organisations":{"nodes":' || (
    SELECT json_group_array(json_object('id', 'org_' || organisations_8.id,
        'name', organisations_8.name,
        'viewerCan', json_object('addBundle', json(CASE WHEN (?4 OR organisations_8.client_id IN (SELECT value FROM json_each(?5))) THEN 'true' ELSE 'false' END))))
    FROM (
      SELECT organisations_9.id, organisations_9.name, organisations_9.client_id
      FROM organisations organisations_9
      WHERE (organisations_9.id = ?1 OR (organisations_9.id = ?8 OR organisations_9.kind = 'ENTERPRISE'))
      ORDER BY organisations_9.code ASC, organisations_9.id ASC
      LIMIT 100
    ) organisations_8
  ) || '}}' AS BLOB)
