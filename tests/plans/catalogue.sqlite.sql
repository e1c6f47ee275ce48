SELECT CAST('{"deviceModels":{"nodes":[' || (
    SELECT coalesce(group_concat('{' || substr(substr(json_object('manufacturer', device_models_1.manufacturer,
              'name', device_models_1.name,
              'category', device_models_1.category), 2), -1, -1000000000) || ',"devices":{' || substr(substr(json_object('totalCount', (
                SELECT count(*)
                FROM devices devices_2
                WHERE (devices_2.model_id = device_models_1.id AND devices_2.withdrawn_at IS NULL)
              )), 2), -1, -1000000000) || ',"nodes":' || (
          SELECT json_group_array(json_object('tag', devices_3.tag))
          FROM (
            SELECT devices_4.tag, devices_4.id
            FROM devices devices_4
            WHERE (devices_4.model_id = device_models_1.id AND devices_4.withdrawn_at IS NULL)
            ORDER BY devices_4.tag ASC, devices_4.id ASC
            LIMIT 3
          ) devices_3
        ) || '}}'), '')
    FROM (
      SELECT device_models_5.manufacturer, device_models_5.name, device_models_5.category, device_models_5.id
      FROM device_models device_models_5
      WHERE TRUE
      ORDER BY device_models_5.folded ASC, device_models_5.id ASC
      LIMIT 5
    ) device_models_1
  ) || ']}}' AS BLOB)
