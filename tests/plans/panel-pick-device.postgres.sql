SELECT convert_to('{"devices":{"pageInfo":{"hasNextPage":' || CASE WHEN EXISTS (
    SELECT 1
    FROM devices devices_1
    WHERE (devices_1.withdrawn_at IS NULL AND devices_1.client_id = $1::uuid AND (devices_1.search LIKE $2::text ESCAPE '\' OR EXISTS (
          SELECT 1
          FROM people people_2
          WHERE people_2.id = devices_1.holder_id AND (people_2.withdrawn_at IS NULL AND (people_2.client_id = $1::uuid OR people_2.id = $3::uuid OR people_2.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')) AND people_2.search LIKE $4::text ESCAPE '\')
        )) AND devices_1.client_id = $5::uuid AND EXISTS (
        SELECT 1
        FROM organisations organisations_3
        WHERE organisations_3.id = devices_1.client_id AND ((organisations_3.id = $1::uuid OR (organisations_3.id = $6::uuid OR organisations_3.kind = 'ENTERPRISE')) AND organisations_3.id = $5::uuid)
      ))
    ORDER BY devices_1.tag ASC, devices_1.id ASC
    LIMIT 1 OFFSET 20
  ) THEN 'true' ELSE 'false' END || '},"nodes":[' || (
    SELECT coalesce(string_agg(o, ','), '')
    FROM (
      SELECT '{"id":"dev_' || devices_5.id || '","tag":' || to_json(devices_5.tag)::text
        || ',"location":' || coalesce(to_json(devices_5.location)::text, 'null')
        || ',"model":' || CASE WHEN device_models_6.id IS NULL THEN 'null' ELSE '{"id":"mod_' || device_models_6.id || '","manufacturer":' || to_json(device_models_6.manufacturer)::text
        || ',"name":' || to_json(device_models_6.name)::text || '}' END
        || ',"holder":' || CASE WHEN people_7.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_7.id || '","name":' || to_json(people_7.name)::text || '}' END || '}' AS o
      FROM devices devices_5
      LEFT JOIN device_models device_models_6 ON (device_models_6.id = devices_5.model_id AND $3::uuid <> '00000000-0000-0000-0000-000000000000')
      LEFT JOIN people people_7 ON (people_7.id = devices_5.holder_id AND people_7.withdrawn_at IS NULL AND (people_7.client_id = $1::uuid OR people_7.id = $3::uuid OR people_7.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
      WHERE (devices_5.withdrawn_at IS NULL AND devices_5.client_id = $1::uuid AND (devices_5.search LIKE $2::text ESCAPE '\' OR EXISTS (
            SELECT 1
            FROM people people_8
            WHERE people_8.id = devices_5.holder_id AND (people_8.withdrawn_at IS NULL AND (people_8.client_id = $1::uuid OR people_8.id = $3::uuid OR people_8.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')) AND people_8.search LIKE $4::text ESCAPE '\')
          )) AND devices_5.client_id = $5::uuid AND EXISTS (
          SELECT 1
          FROM organisations organisations_9
          WHERE organisations_9.id = devices_5.client_id AND ((organisations_9.id = $1::uuid OR (organisations_9.id = $6::uuid OR organisations_9.kind = 'ENTERPRISE')) AND organisations_9.id = $5::uuid)
        ))
      ORDER BY devices_5.tag ASC, devices_5.id ASC
      LIMIT 20
    ) page
  ) || ']}}', 'UTF8')
