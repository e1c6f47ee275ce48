SELECT CAST('{"deviceModels":{' || substr(substr(json_object('pageInfo', json_object('hasNextPage', json(CASE WHEN EXISTS (
              SELECT 1
              FROM device_models device_models_1
              WHERE device_models_1.folded LIKE ?1 ESCAPE '\'
              ORDER BY device_models_1.folded ASC, device_models_1.id ASC
              LIMIT 1 OFFSET 20
            ) THEN 'true' ELSE 'false' END))), 2), -1, -1000000000) || ',"nodes":' || (
    SELECT json_group_array(json_object('id', 'mod_' || device_models_3.id,
        'manufacturer', device_models_3.manufacturer,
        'name', device_models_3.name,
        'category', device_models_3.category))
    FROM (
      SELECT device_models_4.id, device_models_4.manufacturer, device_models_4.name, device_models_4.category
      FROM device_models device_models_4
      WHERE device_models_4.folded LIKE ?1 ESCAPE '\'
      ORDER BY device_models_4.folded ASC, device_models_4.id ASC
      LIMIT 20
    ) device_models_3
  ) || '}}' AS BLOB)
