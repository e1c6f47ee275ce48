SELECT convert_to('{"devices":{"nodes":[' || (
    SELECT coalesce(string_agg(o, ','), '')
    FROM (
      SELECT '{"id":"dev_' || devices_1.id || '","tag":' || to_json(devices_1.tag)::text
        || ',"model":' || CASE WHEN device_models_2.id IS NULL THEN 'null' ELSE '{"id":"mod_' || device_models_2.id || '","manufacturer":' || to_json(device_models_2.manufacturer)::text
        || ',"name":' || to_json(device_models_2.name)::text || '}' END
        || ',"holder":' || CASE WHEN people_3.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_3.id || '","name":' || to_json(people_3.name)::text || '}' END || '}' AS o
      FROM devices devices_1
      LEFT JOIN device_models device_models_2 ON (device_models_2.id = devices_1.model_id AND $1::uuid <> '00000000-0000-0000-0000-000000000000')
      LEFT JOIN people people_3 ON (people_3.id = devices_1.holder_id AND people_3.withdrawn_at IS NULL AND (people_3.client_id = $2::uuid OR people_3.id = $1::uuid OR people_3.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
      WHERE (devices_1.withdrawn_at IS NULL AND devices_1.client_id = $2::uuid AND (devices_1.search LIKE $3::text ESCAPE '\' OR EXISTS (
            SELECT 1
            FROM people people_4
            WHERE people_4.id = devices_1.holder_id AND (people_4.withdrawn_at IS NULL AND (people_4.client_id = $2::uuid OR people_4.id = $1::uuid OR people_4.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')) AND people_4.search LIKE $4::text ESCAPE '\')
          )) AND devices_1.client_id = $5::uuid AND EXISTS (
          SELECT 1
          FROM organisations organisations_5
          WHERE organisations_5.id = devices_1.client_id AND ((organisations_5.id = $2::uuid OR (organisations_5.id = $6::uuid OR organisations_5.kind = 'ENTERPRISE')) AND organisations_5.id = $5::uuid)
        ))
      ORDER BY devices_1.tag ASC, devices_1.id ASC
      LIMIT 20
    ) page
  ) || ']}}', 'UTF8')
