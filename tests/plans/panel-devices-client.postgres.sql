SELECT convert_to('{"devices":{"totalCount":' || (
    SELECT count(*)
    FROM devices devices_1
    WHERE (devices_1.withdrawn_at IS NULL AND devices_1.client_id = $1::uuid AND (devices_1.search LIKE $2::text ESCAPE '\' OR EXISTS (
          SELECT 1
          FROM people people_2
          WHERE people_2.id = devices_1.holder_id AND (people_2.withdrawn_at IS NULL AND (people_2.client_id = $1::uuid OR people_2.id = $3::uuid OR people_2.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')) AND people_2.search LIKE $4::text ESCAPE '\')
        )))
  )::text || ',"pageInfo":{"hasNextPage":' || CASE WHEN EXISTS (
    SELECT 1
    FROM devices devices_3
    WHERE (devices_3.withdrawn_at IS NULL AND devices_3.client_id = $1::uuid AND (devices_3.search LIKE $2::text ESCAPE '\' OR EXISTS (
          SELECT 1
          FROM people people_4
          WHERE people_4.id = devices_3.holder_id AND (people_4.withdrawn_at IS NULL AND (people_4.client_id = $1::uuid OR people_4.id = $3::uuid OR people_4.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')) AND people_4.search LIKE $4::text ESCAPE '\')
        )))
    ORDER BY devices_3.tag ASC, devices_3.id ASC
    LIMIT 1 OFFSET 5
  ) THEN 'true' ELSE 'false' END || ',"endCursor":' || coalesce((
      SELECT '"0cff5e46.' || encode(convert_to('[' || to_json(devices_6.tag)::text || ',"' || devices_6.id || '"]', 'UTF8'), 'hex') || '"'
      FROM (
        SELECT devices_7.tag, devices_7.id
        FROM devices devices_7
        WHERE (devices_7.withdrawn_at IS NULL AND devices_7.client_id = $1::uuid AND (devices_7.search LIKE $2::text ESCAPE '\' OR EXISTS (
              SELECT 1
              FROM people people_8
              WHERE people_8.id = devices_7.holder_id AND (people_8.withdrawn_at IS NULL AND (people_8.client_id = $1::uuid OR people_8.id = $3::uuid OR people_8.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')) AND people_8.search LIKE $4::text ESCAPE '\')
            )))
        ORDER BY devices_7.tag ASC, devices_7.id ASC
        LIMIT 5
      ) devices_6
      ORDER BY devices_6.tag DESC, devices_6.id DESC
      LIMIT 1
    ), 'null') || '},"nodes":[' || (
    SELECT coalesce(string_agg(o, ','), '')
    FROM (
      SELECT '{"id":"dev_' || devices_9.id || '","tag":' || to_json(devices_9.tag)::text
        || ',"stage":"' || devices_9.stage || '","serial":' || coalesce(to_json(devices_9.serial)::text, 'null')
        || ',"location":' || coalesce(to_json(devices_9.location)::text, 'null')
        || ',"ownership":"' || devices_9.ownership || '","purchasedOn":' || coalesce('"' || devices_9.purchased_on || '"', 'null')
        || ',"warrantyUntil":' || coalesce('"' || devices_9.warranty_until || '"', 'null')
        || ',"client":' || CASE WHEN organisations_10.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_10.id || '","name":' || to_json(organisations_10.name)::text || '}' END
        || ',"holder":' || CASE WHEN people_11.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_11.id || '","name":' || to_json(people_11.name)::text || '}' END
        || ',"model":' || CASE WHEN device_models_12.id IS NULL THEN 'null' ELSE '{"id":"mod_' || device_models_12.id || '","manufacturer":' || to_json(device_models_12.manufacturer)::text
        || ',"name":' || to_json(device_models_12.name)::text
        || ',"category":' || to_json(device_models_12.category)::text || '}' END || '}' AS o
      FROM devices devices_9
      LEFT JOIN organisations organisations_10 ON (organisations_10.id = devices_9.client_id AND (organisations_10.id = $1::uuid OR (organisations_10.id = $5::uuid OR organisations_10.kind = 'ENTERPRISE')))
      LEFT JOIN people people_11 ON (people_11.id = devices_9.holder_id AND people_11.withdrawn_at IS NULL AND (people_11.client_id = $1::uuid OR people_11.id = $3::uuid OR people_11.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
      LEFT JOIN device_models device_models_12 ON (device_models_12.id = devices_9.model_id AND $3::uuid <> '00000000-0000-0000-0000-000000000000')
      WHERE (devices_9.withdrawn_at IS NULL AND devices_9.client_id = $1::uuid AND (devices_9.search LIKE $2::text ESCAPE '\' OR EXISTS (
            SELECT 1
            FROM people people_13
            WHERE people_13.id = devices_9.holder_id AND (people_13.withdrawn_at IS NULL AND (people_13.client_id = $1::uuid OR people_13.id = $3::uuid OR people_13.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')) AND people_13.search LIKE $4::text ESCAPE '\')
          )))
      ORDER BY devices_9.tag ASC, devices_9.id ASC
      LIMIT 5
    ) page
  ) || ']}}', 'UTF8')
