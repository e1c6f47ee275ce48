SELECT convert_to('{"devices":{"nodes":[' || (
    SELECT coalesce(string_agg(o, ','), '')
    FROM (
      SELECT '{"id":"dev_' || devices_1.id || '","tag":' || to_json(devices_1.tag)::text
        || ',"stage":"' || devices_1.stage || '","serial":' || coalesce(to_json(devices_1.serial)::text, 'null')
        || ',"location":' || coalesce(to_json(devices_1.location)::text, 'null')
        || ',"ownership":"' || devices_1.ownership || '","purchasedOn":' || coalesce('"' || devices_1.purchased_on || '"', 'null')
        || ',"warrantyUntil":' || coalesce('"' || devices_1.warranty_until || '"', 'null')
        || ',"client":' || CASE WHEN organisations_2.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_2.id || '","name":' || to_json(organisations_2.name)::text || '}' END
        || ',"holder":' || CASE WHEN people_3.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_3.id || '","name":' || to_json(people_3.name)::text || '}' END
        || ',"model":' || CASE WHEN device_models_4.id IS NULL THEN 'null' ELSE '{"id":"mod_' || device_models_4.id || '","manufacturer":' || to_json(device_models_4.manufacturer)::text
        || ',"name":' || to_json(device_models_4.name)::text
        || ',"category":' || to_json(device_models_4.category)::text || '}' END || '}' AS o
      FROM devices devices_1
      LEFT JOIN organisations organisations_2 ON (organisations_2.id = devices_1.client_id AND (organisations_2.id = $1::uuid OR (organisations_2.id = $2::uuid OR organisations_2.kind = 'ENTERPRISE')))
      LEFT JOIN people people_3 ON (people_3.id = devices_1.holder_id AND people_3.withdrawn_at IS NULL AND (people_3.client_id = $1::uuid OR people_3.id = $3::uuid OR people_3.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
      LEFT JOIN device_models device_models_4 ON (device_models_4.id = devices_1.model_id AND $3::uuid <> '00000000-0000-0000-0000-000000000000')
      WHERE (devices_1.withdrawn_at IS NULL AND devices_1.client_id = $1::uuid AND devices_1.id = ANY($4::uuid[]))
      ORDER BY devices_1.tag ASC, devices_1.id ASC
      LIMIT 100
    ) page
  ) || ']}}', 'UTF8')
