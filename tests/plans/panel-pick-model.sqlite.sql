WITH chosen_3 AS (
  SELECT device_models_2.id, device_models_2.folded
  FROM device_models device_models_2
  WHERE device_models_2.folded LIKE ?1 ESCAPE '\'
) SELECT CAST('{"deviceModels":{' || substr(substr(json_object('pageInfo', json_object('hasNextPage', json(CASE WHEN EXISTS (
              SELECT 1
              FROM chosen_3 device_models_1
              WHERE TRUE
              ORDER BY device_models_1.folded ASC, device_models_1.id ASC
              LIMIT 1 OFFSET 20
            ) THEN 'true' ELSE 'false' END))), 2), -1, -1000000000) || ',"nodes":' || (
    SELECT json_group_array(json_object('id', 'mod_' || device_models_5.id,
        'manufacturer', device_models_5.manufacturer,
        'name', device_models_5.name,
        'category', device_models_5.category))
    FROM (
      SELECT device_models_6.id, device_models_6.manufacturer, device_models_6.name, device_models_6.category
      FROM device_models device_models_6
      WHERE device_models_6.id IN (
        SELECT chosen_7.id
        FROM chosen_3 chosen_7
        WHERE TRUE
        ORDER BY chosen_7.folded ASC, chosen_7.id ASC
        LIMIT 20
      )
      ORDER BY device_models_6.folded ASC, device_models_6.id ASC
      LIMIT 20
    ) device_models_5
  ) || '}}' AS BLOB)
