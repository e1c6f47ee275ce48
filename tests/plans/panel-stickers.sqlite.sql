SELECT CAST('{"devices":{"nodes":' || (
    SELECT json_group_array(json_object('id', 'dev_' || devices_1.id,
        'tag', devices_1.tag,
        'serial', devices_1.serial,
        'model', CASE WHEN device_models_2.id IS NOT NULL THEN json_object('id', 'mod_' || device_models_2.id,
          'manufacturer', device_models_2.manufacturer,
          'name', device_models_2.name) END,
        'client', CASE WHEN organisations_3.id IS NOT NULL THEN json_object('id', 'org_' || organisations_3.id, 'name', organisations_3.name) END))
    FROM (
      SELECT devices_4.id, devices_4.tag, devices_4.serial, devices_4.model_id, devices_4.client_id
      FROM devices devices_4
      WHERE (devices_4.withdrawn_at IS NULL AND devices_4.id IN (SELECT value FROM json_each(?1)))
      ORDER BY devices_4.tag ASC, devices_4.id ASC
      LIMIT 100
    ) devices_1
    LEFT JOIN device_models device_models_2 ON device_models_2.id = devices_1.model_id
    LEFT JOIN organisations organisations_3 ON organisations_3.id = devices_1.client_id
  ) || '}}' AS BLOB)
