SELECT convert_to('{"deviceModels":{"pageInfo":{"hasNextPage":' || CASE WHEN EXISTS (
    SELECT 1
    FROM device_models device_models_1
    WHERE device_models_1.folded LIKE $1::text ESCAPE '\'
    ORDER BY device_models_1.folded ASC, device_models_1.id ASC
    LIMIT 1 OFFSET 20
  ) THEN 'true' ELSE 'false' END || '},"nodes":[' || (
    SELECT coalesce(string_agg(o, ','), '')
    FROM (
      SELECT '{"id":"mod_' || device_models_3.id || '","manufacturer":' || to_json(device_models_3.manufacturer)::text
        || ',"name":' || to_json(device_models_3.name)::text
        || ',"category":' || to_json(device_models_3.category)::text || '}' AS o
      FROM device_models device_models_3
      WHERE device_models_3.folded LIKE $1::text ESCAPE '\'
      ORDER BY device_models_3.folded ASC, device_models_3.id ASC
      LIMIT 20
    ) page
  ) || ']}}', 'UTF8')
