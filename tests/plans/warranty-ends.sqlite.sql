SELECT CAST('{"devices":{"nodes":' || (
    SELECT json_group_array(json_object('id', 'dev_' || devices_1.id,
        'tag', devices_1.tag,
        'warrantyUntil', devices_1.warranty_until,
        'price', CASE WHEN CASE WHEN devices_1.client_id = ?1 THEN devices_1.price_minor END IS NOT NULL THEN json_object('minor', devices_1.price_minor, 'currency', devices_1.price_currency) END,
        'model', CASE WHEN device_models_2.id IS NOT NULL THEN json_object('name', device_models_2.name, 'endOfSupport', device_models_2.end_of_support) END))
    FROM (
      SELECT devices_3.id, devices_3.tag, devices_3.warranty_until, devices_3.price_minor, devices_3.price_currency, devices_3.client_id, devices_3.model_id
      FROM devices devices_3
      WHERE (devices_3.withdrawn_at IS NULL AND devices_3.client_id = ?1 AND devices_3.warranty_until <= ?2)
      ORDER BY devices_3.warranty_until ASC NULLS LAST, devices_3.id ASC
      LIMIT 5
    ) devices_1
    LEFT JOIN device_models device_models_2 ON (device_models_2.id = devices_1.model_id AND ?3 <> '00000000-0000-0000-0000-000000000000')
  ) || '}}' AS BLOB)
