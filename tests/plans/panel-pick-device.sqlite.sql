SELECT CAST('{"devices":{' || substr(substr(json_object('pageInfo', json_object('hasNextPage', json(CASE WHEN EXISTS (
              SELECT 1
              FROM devices devices_1
              WHERE (devices_1.withdrawn_at IS NULL AND devices_1.client_id = ?1 AND (devices_1.search LIKE ?2 ESCAPE '\' OR EXISTS (
                    SELECT 1
                    FROM people people_2
                    WHERE people_2.id = devices_1.holder_id AND (people_2.withdrawn_at IS NULL AND (people_2.client_id = ?1 OR people_2.id = ?3 OR people_2.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')) AND people_2.search LIKE ?4 ESCAPE '\')
                  )) AND devices_1.client_id = ?5 AND EXISTS (
                  SELECT 1
                  FROM organisations organisations_3
                  WHERE organisations_3.id = devices_1.client_id AND ((organisations_3.id = ?1 OR (organisations_3.id = ?6 OR organisations_3.kind = 'ENTERPRISE')) AND organisations_3.id = ?5)
                ))
              ORDER BY devices_1.tag ASC, devices_1.id ASC
              LIMIT 1 OFFSET 20
            ) THEN 'true' ELSE 'false' END))), 2), -1, -1000000000) || ',"nodes":' || (
    SELECT json_group_array(json_object('id', 'dev_' || devices_5.id,
        'tag', devices_5.tag,
        'location', devices_5.location,
        'model', CASE WHEN device_models_6.id IS NOT NULL THEN json_object('id', 'mod_' || device_models_6.id,
          'manufacturer', device_models_6.manufacturer,
          'name', device_models_6.name) END,
        'holder', CASE WHEN people_7.id IS NOT NULL THEN json_object('id', 'per_' || people_7.id, 'name', people_7.name) END))
    FROM (
      SELECT devices_8.id, devices_8.tag, devices_8.location, devices_8.model_id, devices_8.holder_id
      FROM devices devices_8
      WHERE (devices_8.withdrawn_at IS NULL AND devices_8.client_id = ?1 AND (devices_8.search LIKE ?2 ESCAPE '\' OR EXISTS (
            SELECT 1
            FROM people people_9
            WHERE people_9.id = devices_8.holder_id AND (people_9.withdrawn_at IS NULL AND (people_9.client_id = ?1 OR people_9.id = ?3 OR people_9.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')) AND people_9.search LIKE ?4 ESCAPE '\')
          )) AND devices_8.client_id = ?5 AND EXISTS (
          SELECT 1
          FROM organisations organisations_10
          WHERE organisations_10.id = devices_8.client_id AND ((organisations_10.id = ?1 OR (organisations_10.id = ?6 OR organisations_10.kind = 'ENTERPRISE')) AND organisations_10.id = ?5)
        ))
      ORDER BY devices_8.tag ASC, devices_8.id ASC
      LIMIT 20
    ) devices_5
    LEFT JOIN device_models device_models_6 ON (device_models_6.id = devices_5.model_id AND ?3 <> '00000000-0000-0000-0000-000000000000')
    LEFT JOIN people people_7 ON (people_7.id = devices_5.holder_id AND people_7.withdrawn_at IS NULL AND (people_7.client_id = ?1 OR people_7.id = ?3 OR people_7.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
  ) || '}}' AS BLOB)
