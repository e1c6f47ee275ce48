WITH chosen_3 AS (
  SELECT device_models_2.id, device_models_2.folded
  FROM device_models device_models_2
  WHERE device_models_2.folded LIKE $1::text ESCAPE '\'
) SELECT convert_to('{"deviceModels":{"pageInfo":{"hasNextPage":' || CASE WHEN EXISTS (
    SELECT 1
    FROM chosen_3 device_models_1
    WHERE TRUE
    ORDER BY device_models_1.folded ASC, device_models_1.id ASC
    LIMIT 1 OFFSET 20
  ) THEN 'true' ELSE 'false' END || '},"nodes":[' || (
    SELECT coalesce(string_agg(o, ','), '')
    FROM (
      SELECT '{"id":"mod_' || device_models_5.id || '","manufacturer":' || to_json(device_models_5.manufacturer)::text
        || ',"name":' || to_json(device_models_5.name)::text
        || ',"category":' || to_json(device_models_5.category)::text || '}' AS o
      FROM device_models device_models_5
      WHERE device_models_5.id IN (
        SELECT chosen_6.id
        FROM chosen_3 chosen_6
        WHERE TRUE
        ORDER BY chosen_6.folded ASC, chosen_6.id ASC
        LIMIT 20
      )
      ORDER BY device_models_5.folded ASC, device_models_5.id ASC
      LIMIT 20
    ) page
  ) || ']}}', 'UTF8')
