SELECT convert_to('{"devices":{"nodes":[' || (
    SELECT coalesce(string_agg(o, ','), '')
    FROM (
      SELECT '{"id":"dev_' || devices_1.id || '","tag":' || to_json(devices_1.tag)::text
        || ',"serial":' || coalesce(to_json(devices_1.serial)::text, 'null')
        || ',"model":' || CASE WHEN device_models_2.id IS NULL THEN 'null' ELSE '{"id":"mod_' || device_models_2.id || '","manufacturer":' || to_json(device_models_2.manufacturer)::text
        || ',"name":' || to_json(device_models_2.name)::text || '}' END
        || ',"client":' || CASE WHEN organisations_3.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_3.id || '","name":' || to_json(organisations_3.name)::text || '}' END || '}' AS o
      FROM devices devices_1
      LEFT JOIN device_models device_models_2 ON device_models_2.id = devices_1.model_id
      LEFT JOIN organisations organisations_3 ON organisations_3.id = devices_1.client_id
      WHERE (devices_1.withdrawn_at IS NULL AND devices_1.id = ANY($1::uuid[]))
      ORDER BY devices_1.tag ASC, devices_1.id ASC
      LIMIT 100
    ) page
  ) || ']}}', 'UTF8')
