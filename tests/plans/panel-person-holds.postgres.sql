SELECT convert_to('{"person":' || coalesce((
      SELECT '{"id":"per_' || people_1.id || '","devices":{"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"dev_' || devices_2.id || '","tag":' || to_json(devices_2.tag)::text
            || ',"model":' || CASE WHEN device_models_3.id IS NULL THEN 'null' ELSE '{"id":"mod_' || device_models_3.id || '","manufacturer":' || to_json(device_models_3.manufacturer)::text
            || ',"name":' || to_json(device_models_3.name)::text || '}' END || '}' AS o
          FROM devices devices_2
          LEFT JOIN device_models device_models_3 ON (device_models_3.id = devices_2.model_id AND $1::uuid <> '00000000-0000-0000-0000-000000000000')
          WHERE (devices_2.holder_id = people_1.id AND devices_2.withdrawn_at IS NULL AND devices_2.client_id = $2::uuid)
          ORDER BY devices_2.tag ASC, devices_2.id ASC
          LIMIT 100
        ) page
      ) || ']},"requestedTickets":{"totalCount":' || (
        SELECT count(*)
        FROM tickets tickets_4
        WHERE (tickets_4.requester_id = people_1.id AND tickets_4.client_id = $2::uuid AND ((tickets_4.turn = $3::text) IS NOT TRUE))
      )::text || '},"assignedTickets":{"totalCount":' || (
        SELECT count(*)
        FROM tickets tickets_5
        WHERE (tickets_5.assignee_id = people_1.id AND tickets_5.client_id = $2::uuid AND ((tickets_5.turn = $3::text) IS NOT TRUE))
      )::text || '}}'
      FROM people people_1
      WHERE (people_1.id = $4::uuid AND people_1.withdrawn_at IS NULL AND (people_1.client_id = $2::uuid OR people_1.id = $1::uuid OR people_1.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
    ), 'null') || '}', 'UTF8')
