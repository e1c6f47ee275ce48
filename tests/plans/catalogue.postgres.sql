SELECT convert_to('{"deviceModels":{"nodes":[' || (
    SELECT coalesce(string_agg(o, ','), '')
    FROM (
      SELECT '{"manufacturer":' || to_json(device_models_1.manufacturer)::text
        || ',"name":' || to_json(device_models_1.name)::text
        || ',"category":' || to_json(device_models_1.category)::text
        || ',"devices":{"totalCount":' || (
        SELECT count(*)
        FROM devices devices_2
        WHERE (devices_2.model_id = device_models_1.id AND devices_2.withdrawn_at IS NULL)
      )::text
        || ',"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"tag":' || to_json(devices_3.tag)::text || '}' AS o
          FROM devices devices_3
          WHERE (devices_3.model_id = device_models_1.id AND devices_3.withdrawn_at IS NULL)
          ORDER BY devices_3.tag ASC, devices_3.id ASC
          LIMIT 3
        ) page
      ) || ']}}' AS o
      FROM device_models device_models_1
      WHERE TRUE
      ORDER BY device_models_1.folded ASC, device_models_1.id ASC
      LIMIT 5
    ) page
  ) || ']}}', 'UTF8')
