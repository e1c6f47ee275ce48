SELECT CAST('{"devices":{"nodes":' || (
    SELECT json_group_array(json_object('id', 'dev_' || devices_1.id,
        'tag', devices_1.tag,
        'model', CASE WHEN device_models_2.id IS NOT NULL THEN json_object('id', 'mod_' || device_models_2.id,
          'manufacturer', device_models_2.manufacturer,
          'name', device_models_2.name) END,
        'holder', CASE WHEN people_3.id IS NOT NULL THEN json_object('id', 'per_' || people_3.id, 'name', people_3.name) END))
    FROM (
      SELECT devices_4.id, devices_4.tag, devices_4.model_id, devices_4.holder_id
      FROM devices devices_4
      WHERE (devices_4.withdrawn_at IS NULL AND devices_4.client_id = ?1 AND (devices_4.search LIKE ?2 ESCAPE '\' OR EXISTS (
            SELECT 1
            FROM people people_5
            WHERE people_5.id = devices_4.holder_id AND (people_5.withdrawn_at IS NULL AND (people_5.client_id = ?1 OR people_5.id = ?3 OR people_5.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')) AND people_5.search LIKE ?4 ESCAPE '\')
          )) AND devices_4.client_id = ?5 AND EXISTS (
          SELECT 1
          FROM organisations organisations_6
          WHERE organisations_6.id = devices_4.client_id AND ((organisations_6.id = ?1 OR (organisations_6.id = ?6 OR organisations_6.kind = 'ENTERPRISE')) AND organisations_6.id = ?5)
        ))
      ORDER BY devices_4.tag ASC, devices_4.id ASC
      LIMIT 20
    ) devices_1
    LEFT JOIN device_models device_models_2 ON (device_models_2.id = devices_1.model_id AND ?3 <> '00000000-0000-0000-0000-000000000000')
    LEFT JOIN people people_3 ON (people_3.id = devices_1.holder_id AND people_3.withdrawn_at IS NULL AND (people_3.client_id = ?1 OR people_3.id = ?3 OR people_3.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
  ) || '}}' AS BLOB)
