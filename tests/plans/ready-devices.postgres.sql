SELECT convert_to('{"devices":{"totalCount":' || (
    SELECT count(*)
    FROM devices devices_1
    WHERE (devices_1.withdrawn_at IS NULL AND devices_1.stage = ANY($1::text[]))
  )::text || ',"nodes":[' || (
    SELECT coalesce(string_agg(o, ','), '')
    FROM (
      SELECT '{"id":"dev_' || devices_2.id || '","tag":' || to_json(devices_2.tag)::text
        || ',"serial":' || coalesce(to_json(devices_2.serial)::text, 'null')
        || ',"stage":"' || devices_2.stage || '","ownership":"' || devices_2.ownership || '","location":' || coalesce(to_json(devices_2.location)::text, 'null')
        || ',"purchasedOn":' || coalesce('"' || devices_2.purchased_on || '"', 'null')
        || ',"warrantyUntil":' || coalesce('"' || devices_2.warranty_until || '"', 'null')
        || ',"price":' || CASE WHEN devices_2.price_minor IS NULL THEN 'null' ELSE '{"minor":' || coalesce(devices_2.price_minor::text, 'null')
        || ',"currency":' || coalesce(to_json(devices_2.price_currency)::text, 'null') || '}' END
        || ',"model":' || CASE WHEN device_models_3.id IS NULL THEN 'null' ELSE '{"id":"mod_' || device_models_3.id || '","manufacturer":' || to_json(device_models_3.manufacturer)::text
        || ',"name":' || to_json(device_models_3.name)::text
        || ',"category":' || to_json(device_models_3.category)::text || '}' END
        || ',"holder":' || CASE WHEN people_4.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_4.id || '","name":' || to_json(people_4.name)::text || '}' END
        || ',"client":' || CASE WHEN organisations_5.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_5.id || '","code":' || to_json(organisations_5.code)::text
        || ',"name":' || to_json(organisations_5.name)::text || '}' END || '}' AS o
      FROM devices devices_2
      LEFT JOIN device_models device_models_3 ON device_models_3.id = devices_2.model_id
      LEFT JOIN people people_4 ON (people_4.id = devices_2.holder_id AND people_4.withdrawn_at IS NULL)
      LEFT JOIN organisations organisations_5 ON organisations_5.id = devices_2.client_id
      WHERE (devices_2.withdrawn_at IS NULL AND devices_2.stage = ANY($1::text[]))
      ORDER BY devices_2.tag ASC, devices_2.id ASC
      LIMIT 5
    ) page
  ) || '],"pageInfo":{"hasNextPage":' || CASE WHEN EXISTS (
    SELECT 1
    FROM devices devices_6
    WHERE (devices_6.withdrawn_at IS NULL AND devices_6.stage = ANY($1::text[]))
    ORDER BY devices_6.tag ASC, devices_6.id ASC
    LIMIT 1 OFFSET 5
  ) THEN 'true' ELSE 'false' END || ',"endCursor":' || coalesce((
      SELECT '"0cff5e46.' || encode(convert_to('[' || to_json(devices_8.tag)::text || ',"' || devices_8.id || '"]', 'UTF8'), 'hex') || '"'
      FROM (
        SELECT devices_9.tag, devices_9.id
        FROM devices devices_9
        WHERE (devices_9.withdrawn_at IS NULL AND devices_9.stage = ANY($1::text[]))
        ORDER BY devices_9.tag ASC, devices_9.id ASC
        LIMIT 5
      ) devices_8
      ORDER BY devices_8.tag DESC, devices_8.id DESC
      LIMIT 1
    ), 'null') || '}}}', 'UTF8')
