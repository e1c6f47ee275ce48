SELECT convert_to('{"person":' || coalesce((
      SELECT '{"id":"per_' || people_1.id || '","could":{"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"acc_' || accesses_2.id || '","level":' || coalesce(to_json(accesses_2.level)::text, 'null')
            || ',"system":' || CASE WHEN systems_3.id IS NULL THEN 'null' ELSE '{"id":"sys_' || systems_3.id || '","name":' || to_json(systems_3.name)::text || '}' END || '}' AS o
          FROM accesses accesses_2
          LEFT JOIN systems systems_3 ON (systems_3.id = accesses_2.system_id AND systems_3.client_id = $1::uuid)
          WHERE (accesses_2.person_id = people_1.id AND (accesses_2.client_id = $1::uuid OR (accesses_2.client_id = $1::uuid AND accesses_2.person_id = $2::uuid)) AND accesses_2.granted_at < $3::timestamptz AND (((accesses_2.revoked_at IS NULL) = $4::boolean) OR accesses_2.revoked_at > $5::timestamptz))
          ORDER BY accesses_2.granted_at DESC, accesses_2.id DESC
          LIMIT 100
        ) page
      ) || ']},"had":{"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"asg_' || assignments_4.id || '","device":' || CASE WHEN devices_5.id IS NULL THEN 'null' ELSE '{"id":"dev_' || devices_5.id || '","tag":' || to_json(devices_5.tag)::text
            || ',"model":' || CASE WHEN device_models_6.id IS NULL THEN 'null' ELSE '{"id":"mod_' || device_models_6.id || '","manufacturer":' || to_json(device_models_6.manufacturer)::text
            || ',"name":' || to_json(device_models_6.name)::text || '}' END || '}' END || '}' AS o
          FROM assignments assignments_4
          LEFT JOIN devices devices_5 ON (devices_5.id = assignments_4.device_id AND devices_5.withdrawn_at IS NULL AND devices_5.client_id = $1::uuid)
          LEFT JOIN device_models device_models_6 ON (device_models_6.id = devices_5.model_id AND $2::uuid <> '00000000-0000-0000-0000-000000000000')
          WHERE (assignments_4.holder_id = people_1.id AND assignments_4.client_id = $1::uuid AND assignments_4.from_at < $3::timestamptz AND (((assignments_4.to_at IS NULL) = $4::boolean) OR assignments_4.to_at > $5::timestamptz))
          ORDER BY assignments_4.from_at DESC, assignments_4.id DESC
          LIMIT 100
        ) page
      ) || ']}}'
      FROM people people_1
      WHERE (people_1.id = $6::uuid AND people_1.withdrawn_at IS NULL AND (people_1.client_id = $1::uuid OR people_1.id = $2::uuid OR people_1.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
    ), 'null') || '}', 'UTF8')
