SELECT convert_to('{"device":' || coalesce((
      SELECT '{"id":"dev_' || devices_1.id || '","assignments":{"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"asg_' || assignments_2.id || '","location":' || coalesce(to_json(assignments_2.location)::text, 'null')
            || ',"holder":' || CASE WHEN people_3.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_3.id || '","name":' || to_json(people_3.name)::text || '}' END || '}' AS o
          FROM assignments assignments_2
          LEFT JOIN people people_3 ON (people_3.id = assignments_2.holder_id AND people_3.withdrawn_at IS NULL AND (people_3.client_id = $1::uuid OR people_3.id = $2::uuid OR people_3.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
          WHERE (assignments_2.device_id = devices_1.id AND assignments_2.client_id = $1::uuid AND assignments_2.from_at < $3::timestamptz AND (assignments_2.to_at > $4::timestamptz OR ((assignments_2.to_at IS NULL) = $5::boolean)))
          ORDER BY assignments_2.from_at ASC, assignments_2.id ASC
          LIMIT 20
        ) page
      ) || ']}}'
      FROM devices devices_1
      WHERE (devices_1.id = $6::uuid AND devices_1.withdrawn_at IS NULL AND devices_1.client_id = $1::uuid)
    ), 'null') || '}', 'UTF8')
