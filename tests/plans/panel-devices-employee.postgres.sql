SELECT convert_to('{"devices":{"totalCount":' || (
    SELECT count(*)
    FROM devices devices_1
    WHERE (devices_1.withdrawn_at IS NULL AND devices_1.client_id = ANY($1::uuid[]) AND devices_1.holder_id = $2::uuid)
  )::text || ',"pageInfo":{"hasNextPage":' || CASE WHEN EXISTS (
    SELECT 1
    FROM devices devices_2
    WHERE (devices_2.withdrawn_at IS NULL AND devices_2.client_id = ANY($1::uuid[]) AND devices_2.holder_id = $2::uuid)
    ORDER BY devices_2.tag ASC, devices_2.id ASC
    LIMIT 1 OFFSET 5
  ) THEN 'true' ELSE 'false' END || ',"endCursor":' || coalesce((
      SELECT '"0cff5e46.' || encode(convert_to('[' || to_json(devices_4.tag)::text || ',"' || devices_4.id || '"]', 'UTF8'), 'hex') || '"'
      FROM (
        SELECT devices_5.tag, devices_5.id
        FROM devices devices_5
        WHERE (devices_5.withdrawn_at IS NULL AND devices_5.client_id = ANY($1::uuid[]) AND devices_5.holder_id = $2::uuid)
        ORDER BY devices_5.tag ASC, devices_5.id ASC
        LIMIT 5
      ) devices_4
      ORDER BY devices_4.tag DESC, devices_4.id DESC
      LIMIT 1
    ), 'null') || '},"nodes":[' || (
    SELECT coalesce(string_agg(o, ','), '')
    FROM (
      SELECT '{"id":"dev_' || devices_6.id || '","tag":' || to_json(devices_6.tag)::text
        || ',"stage":"' || devices_6.stage || '","serial":' || coalesce(to_json(devices_6.serial)::text, 'null')
        || ',"location":' || coalesce(to_json(devices_6.location)::text, 'null')
        || ',"ownership":"' || devices_6.ownership || '","purchasedOn":' || coalesce('"' || devices_6.purchased_on || '"', 'null')
        || ',"warrantyUntil":' || coalesce('"' || devices_6.warranty_until || '"', 'null')
        || ',"client":' || CASE WHEN organisations_7.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_7.id || '","name":' || to_json(organisations_7.name)::text || '}' END
        || ',"holder":' || CASE WHEN people_8.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_8.id || '","name":' || to_json(people_8.name)::text || '}' END
        || ',"model":' || CASE WHEN device_models_9.id IS NULL THEN 'null' ELSE '{"id":"mod_' || device_models_9.id || '","manufacturer":' || to_json(device_models_9.manufacturer)::text
        || ',"name":' || to_json(device_models_9.name)::text
        || ',"category":' || to_json(device_models_9.category)::text || '}' END || '}' AS o
      FROM devices devices_6
      LEFT JOIN organisations organisations_7 ON (organisations_7.id = devices_6.client_id AND (organisations_7.id = ANY($1::uuid[]) OR (organisations_7.id = $3::uuid OR organisations_7.kind = 'ENTERPRISE')))
      LEFT JOIN people people_8 ON (people_8.id = devices_6.holder_id AND people_8.withdrawn_at IS NULL AND (people_8.client_id = ANY($1::uuid[]) OR people_8.id = $2::uuid OR people_8.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
      LEFT JOIN device_models device_models_9 ON (device_models_9.id = devices_6.model_id AND $2::uuid <> '00000000-0000-0000-0000-000000000000')
      WHERE (devices_6.withdrawn_at IS NULL AND devices_6.client_id = ANY($1::uuid[]) AND devices_6.holder_id = $2::uuid)
      ORDER BY devices_6.tag ASC, devices_6.id ASC
      LIMIT 5
    ) page
  ) || ']}}', 'UTF8')
