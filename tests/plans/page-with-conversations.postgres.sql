SELECT convert_to('{"tickets":{"nodes":[' || (
    SELECT coalesce(string_agg(o, ','), '')
    FROM (
      SELECT '{"id":"tkt_' || tickets_1.id || '","number":' || tickets_1.number::text
        || ',"title":' || to_json(tickets_1.title)::text
        || ',"state":"' || tickets_1.state || '","priority":"' || tickets_1.priority || '","openedAt":"' || to_char(tickets_1.opened_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","requester":' || CASE WHEN people_2.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_2.id || '","name":' || to_json(people_2.name)::text || '}' END
        || ',"assignee":' || CASE WHEN people_3.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_3.id || '","name":' || to_json(people_3.name)::text || '}' END
        || ',"devices":{"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"dev_' || devices_4.id || '","tag":' || to_json(devices_4.tag)::text
            || ',"model":' || CASE WHEN device_models_5.id IS NULL THEN 'null' ELSE '{"name":' || to_json(device_models_5.name)::text || '}' END || '}' AS o
          FROM devices devices_4
          LEFT JOIN device_models device_models_5 ON (device_models_5.id = devices_4.model_id AND $1::uuid <> '00000000-0000-0000-0000-000000000000')
          WHERE (devices_4.id IN (SELECT ticket_devices.device_id FROM ticket_devices WHERE ticket_devices.ticket_id = tickets_1.id) AND devices_4.withdrawn_at IS NULL AND devices_4.client_id = $2::uuid)
          ORDER BY devices_4.tag ASC, devices_4.id ASC
          LIMIT 5
        ) page
      ) || ']},"comments":{"nodes":[' || (
        SELECT coalesce(string_agg(o, ',' ORDER BY k0 ASC, k1 ASC), '')
        FROM (
          SELECT '{"id":"com_' || comments_6.id || '","body":' || to_json(comments_6.body)::text
            || ',"at":"' || to_char(comments_6.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","author":' || CASE WHEN people_7.id IS NULL THEN 'null' ELSE '{"name":' || to_json(people_7.name)::text || '}' END || '}' AS o, comments_6.at AS k0, comments_6.id AS k1
          FROM comments comments_6
          LEFT JOIN people people_7 ON (people_7.id = comments_6.author_id AND people_7.withdrawn_at IS NULL AND (people_7.client_id = $2::uuid OR people_7.id = $1::uuid OR people_7.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
          WHERE (comments_6.ticket_id = tickets_1.id AND comments_6.audience = 'SHARED' AND comments_6.client_id = $2::uuid)
          ORDER BY comments_6.at DESC, comments_6.id DESC
          LIMIT 3
        ) page
      ) || ']}}' AS o
      FROM tickets tickets_1
      LEFT JOIN people people_2 ON (people_2.id = tickets_1.requester_id AND people_2.withdrawn_at IS NULL AND (people_2.client_id = $2::uuid OR people_2.id = $1::uuid OR people_2.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
      LEFT JOIN people people_3 ON (people_3.id = tickets_1.assignee_id AND people_3.withdrawn_at IS NULL AND (people_3.client_id = $2::uuid OR people_3.id = $1::uuid OR people_3.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
      WHERE tickets_1.client_id = $2::uuid
      ORDER BY tickets_1.opened_at DESC, tickets_1.id DESC
      LIMIT 10
    ) page
  ) || ']}}', 'UTF8')
