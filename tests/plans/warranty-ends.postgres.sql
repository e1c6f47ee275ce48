SELECT convert_to('{"devices":{"nodes":[' || (
    SELECT coalesce(string_agg(o, ','), '')
    FROM (
      SELECT '{"id":"dev_' || devices_1.id || '","tag":' || to_json(devices_1.tag)::text
        || ',"warrantyUntil":' || coalesce('"' || devices_1.warranty_until || '"', 'null')
        || ',"price":' || CASE WHEN CASE WHEN devices_1.client_id = $1::uuid THEN devices_1.price_minor END IS NULL THEN 'null' ELSE '{"minor":' || coalesce(devices_1.price_minor::text, 'null')
        || ',"currency":' || coalesce(to_json(devices_1.price_currency)::text, 'null') || '}' END
        || ',"model":' || CASE WHEN device_models_2.id IS NULL THEN 'null' ELSE '{"name":' || to_json(device_models_2.name)::text
        || ',"endOfSupport":' || coalesce('"' || device_models_2.end_of_support || '"', 'null') || '}' END || '}' AS o
      FROM devices devices_1
      LEFT JOIN device_models device_models_2 ON (device_models_2.id = devices_1.model_id AND $2::uuid <> '00000000-0000-0000-0000-000000000000')
      WHERE (devices_1.withdrawn_at IS NULL AND devices_1.client_id = $1::uuid AND devices_1.warranty_until <= $3::date)
      ORDER BY devices_1.warranty_until ASC NULLS LAST, devices_1.id ASC
      LIMIT 5
    ) page
  ) || ']}}', 'UTF8')
