WITH found_3 AS (SELECT texts.id FROM texts WHERE texts.document @@ $1::text::tsquery), chosen_5 AS (
  SELECT devices_2.id, devices_2.tag
  FROM found_3 JOIN devices devices_2 ON devices_2.id = found_3.id
  WHERE (devices_2.withdrawn_at IS NULL AND devices_2.client_id = $2::uuid AND devices_2.client_id = $3::uuid AND EXISTS (
      SELECT 1
      FROM organisations organisations_4
      WHERE organisations_4.id = devices_2.client_id AND ((organisations_4.id = $2::uuid OR (organisations_4.id = $4::uuid OR organisations_4.kind = 'ENTERPRISE')) AND organisations_4.id = $3::uuid)
    ))
) SELECT convert_to('{"devices":{"pageInfo":{"hasNextPage":' || CASE WHEN EXISTS (
    SELECT 1
    FROM chosen_5 devices_1
    WHERE TRUE
    ORDER BY devices_1.tag ASC, devices_1.id ASC
    LIMIT 1 OFFSET 20
  ) THEN 'true' ELSE 'false' END || '},"nodes":[' || (
    SELECT coalesce(string_agg(o, ','), '')
    FROM (
      SELECT '{"id":"dev_' || devices_7.id || '","tag":' || to_json(devices_7.tag)::text
        || ',"location":' || coalesce(to_json(devices_7.location)::text, 'null')
        || ',"model":' || CASE WHEN device_models_8.id IS NULL THEN 'null' ELSE '{"id":"mod_' || device_models_8.id || '","manufacturer":' || to_json(device_models_8.manufacturer)::text
        || ',"name":' || to_json(device_models_8.name)::text || '}' END
        || ',"holder":' || CASE WHEN people_9.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_9.id || '","name":' || to_json(people_9.name)::text || '}' END || '}' AS o
      FROM devices devices_7
      LEFT JOIN device_models device_models_8 ON (device_models_8.id = devices_7.model_id AND $5::uuid <> '00000000-0000-0000-0000-000000000000')
      LEFT JOIN people people_9 ON (people_9.id = devices_7.holder_id AND people_9.withdrawn_at IS NULL AND (people_9.client_id = $2::uuid OR people_9.id = $5::uuid OR people_9.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
      WHERE devices_7.id IN (
        SELECT chosen_10.id
        FROM chosen_5 chosen_10
        WHERE TRUE
        ORDER BY chosen_10.tag ASC, chosen_10.id ASC
        LIMIT 20
      )
      ORDER BY devices_7.tag ASC, devices_7.id ASC
      LIMIT 20
    ) page
  ) || ']}}', 'UTF8')
