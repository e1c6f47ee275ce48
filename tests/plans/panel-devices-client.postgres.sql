WITH found_3 AS (SELECT texts.id FROM texts WHERE texts.document @@ $1::text::tsquery), chosen_4 AS (
  SELECT devices_2.id, devices_2.tag
  FROM found_3 JOIN devices devices_2 ON devices_2.id = found_3.id
  WHERE (devices_2.withdrawn_at IS NULL AND devices_2.client_id = $2::uuid)
) SELECT convert_to('{"devices":{"totalCount":' || (SELECT count(*) FROM chosen_4 devices_1 WHERE TRUE)::text || ',"pageInfo":{"hasNextPage":' || CASE WHEN EXISTS (
    SELECT 1
    FROM chosen_4 devices_5
    WHERE TRUE
    ORDER BY devices_5.tag ASC, devices_5.id ASC
    LIMIT 1 OFFSET 5
  ) THEN 'true' ELSE 'false' END || ',"endCursor":' || coalesce((
      SELECT '"0cff5e46.' || encode(convert_to('[' || to_json(devices_7.tag)::text || ',"' || devices_7.id || '"]', 'UTF8'), 'hex') || '"'
      FROM (
        SELECT devices_8.tag, devices_8.id
        FROM devices devices_8
        WHERE devices_8.id IN (
          SELECT chosen_9.id
          FROM chosen_4 chosen_9
          WHERE TRUE
          ORDER BY chosen_9.tag ASC, chosen_9.id ASC
          LIMIT 5
        )
        ORDER BY devices_8.tag ASC, devices_8.id ASC
        LIMIT 5
      ) devices_7
      ORDER BY devices_7.tag DESC, devices_7.id DESC
      LIMIT 1
    ), 'null') || '},"nodes":[' || (
    SELECT coalesce(string_agg(o, ','), '')
    FROM (
      SELECT '{"id":"dev_' || devices_10.id || '","tag":' || to_json(devices_10.tag)::text
        || ',"stage":"' || devices_10.stage || '","serial":' || coalesce(to_json(devices_10.serial)::text, 'null')
        || ',"location":' || coalesce(to_json(devices_10.location)::text, 'null')
        || ',"ownership":"' || devices_10.ownership || '","purchasedOn":' || coalesce('"' || devices_10.purchased_on || '"', 'null')
        || ',"warrantyUntil":' || coalesce('"' || devices_10.warranty_until || '"', 'null')
        || ',"client":' || CASE WHEN organisations_11.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_11.id || '","name":' || to_json(organisations_11.name)::text || '}' END
        || ',"holder":' || CASE WHEN people_12.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_12.id || '","name":' || to_json(people_12.name)::text || '}' END
        || ',"model":' || CASE WHEN device_models_13.id IS NULL THEN 'null' ELSE '{"id":"mod_' || device_models_13.id || '","manufacturer":' || to_json(device_models_13.manufacturer)::text
        || ',"name":' || to_json(device_models_13.name)::text
        || ',"category":' || to_json(device_models_13.category)::text || '}' END || '}' AS o
      FROM devices devices_10
      LEFT JOIN organisations organisations_11 ON (organisations_11.id = devices_10.client_id AND (organisations_11.id = $2::uuid OR (organisations_11.id = $3::uuid OR organisations_11.kind = 'ENTERPRISE')))
      LEFT JOIN people people_12 ON (people_12.id = devices_10.holder_id AND people_12.withdrawn_at IS NULL AND (people_12.client_id = $2::uuid OR people_12.id = $4::uuid OR people_12.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
      LEFT JOIN device_models device_models_13 ON (device_models_13.id = devices_10.model_id AND $4::uuid <> '00000000-0000-0000-0000-000000000000')
      WHERE devices_10.id IN (
        SELECT chosen_14.id
        FROM chosen_4 chosen_14
        WHERE TRUE
        ORDER BY chosen_14.tag ASC, chosen_14.id ASC
        LIMIT 5
      )
      ORDER BY devices_10.tag ASC, devices_10.id ASC
      LIMIT 5
    ) page
  ) || ']}}', 'UTF8')
