SELECT convert_to('{"person":' || coalesce((
      SELECT '{"id":"per_' || people_1.id || '","name":' || to_json(people_1.name)::text
        || ',"email":' || coalesce(to_json(people_1.email)::text, 'null')
        || ',"title":' || coalesce(to_json(people_1.title)::text, 'null')
        || ',"state":"' || people_1.state || '","client":' || CASE WHEN organisations_2.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_2.id || '","name":' || to_json(organisations_2.name)::text || '}' END
        || ',"memberships":{"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"mem_' || memberships_3.id || '","role":"' || memberships_3.role || '","organisation":' || CASE WHEN organisations_4.id IS NULL THEN 'null' ELSE '{"code":' || to_json(organisations_4.code)::text || '}' END
            || ',"endedAt":' || coalesce('"' || to_char(memberships_3.ended_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"', 'null') || '}' AS o
          FROM memberships memberships_3
          LEFT JOIN organisations organisations_4 ON (organisations_4.id = memberships_3.organisation_id AND (organisations_4.id = $1::uuid OR (organisations_4.id = $2::uuid OR organisations_4.kind = 'ENTERPRISE')))
          WHERE (memberships_3.person_id = people_1.id AND (memberships_3.person_id = $3::uuid OR memberships_3.client_id = $1::uuid OR memberships_3.organisation_id = $1::uuid))
          ORDER BY memberships_3.created_at ASC, memberships_3.id ASC
          LIMIT 20
        ) page
      ) || ']},"devices":{"totalCount":' || (
        SELECT count(*)
        FROM devices devices_5
        WHERE (devices_5.holder_id = people_1.id AND devices_5.withdrawn_at IS NULL AND devices_5.client_id = $1::uuid)
      )::text
        || ',"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"dev_' || devices_6.id || '","tag":' || to_json(devices_6.tag)::text
            || ',"stage":"' || devices_6.stage || '","model":' || CASE WHEN device_models_7.id IS NULL THEN 'null' ELSE '{"manufacturer":' || to_json(device_models_7.manufacturer)::text
            || ',"name":' || to_json(device_models_7.name)::text || '}' END || '}' AS o
          FROM devices devices_6
          LEFT JOIN device_models device_models_7 ON (device_models_7.id = devices_6.model_id AND $3::uuid <> '00000000-0000-0000-0000-000000000000')
          WHERE (devices_6.holder_id = people_1.id AND devices_6.withdrawn_at IS NULL AND devices_6.client_id = $1::uuid)
          ORDER BY devices_6.tag ASC, devices_6.id ASC
          LIMIT 20
        ) page
      ) || ']},"assignments":{"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"asg_' || assignments_8.id || '","fromAt":"' || to_char(assignments_8.from_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","toAt":' || coalesce('"' || to_char(assignments_8.to_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"', 'null')
            || ',"device":' || CASE WHEN devices_9.id IS NULL THEN 'null' ELSE '{"tag":' || to_json(devices_9.tag)::text || '}' END || '}' AS o
          FROM assignments assignments_8
          LEFT JOIN devices devices_9 ON (devices_9.id = assignments_8.device_id AND devices_9.withdrawn_at IS NULL AND devices_9.client_id = $1::uuid)
          WHERE (assignments_8.holder_id = people_1.id AND assignments_8.client_id = $1::uuid)
          ORDER BY assignments_8.from_at DESC, assignments_8.id DESC
          LIMIT 20
        ) page
      ) || ']},"requestedTickets":{"totalCount":' || (
        SELECT count(*)
        FROM tickets tickets_10
        WHERE (tickets_10.requester_id = people_1.id AND tickets_10.client_id = $1::uuid)
      )::text
        || ',"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"tkt_' || tickets_11.id || '","number":' || tickets_11.number::text
            || ',"title":' || to_json(tickets_11.title)::text
            || ',"state":"' || tickets_11.state || '"}' AS o
          FROM tickets tickets_11
          WHERE (tickets_11.requester_id = people_1.id AND tickets_11.client_id = $1::uuid)
          ORDER BY tickets_11.opened_at DESC, tickets_11.id DESC
          LIMIT 5
        ) page
      ) || ']},"history":{"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"evt_' || history_12.id || '","name":' || to_json(history_12.name)::text
            || ',"at":"' || to_char(history_12.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","actor":' || CASE WHEN people_13.id IS NULL THEN 'null' ELSE '{"name":' || to_json(people_13.name)::text || '}' END || '}' AS o
          FROM history history_12
          LEFT JOIN people people_13 ON (people_13.id = history_12.actor_id AND people_13.withdrawn_at IS NULL AND (people_13.client_id = $1::uuid OR people_13.id = $3::uuid OR people_13.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
          WHERE (history_12.subject_id = people_1.id AND ((history_12.audience = 'SHARED' AND history_12.client_id = $1::uuid) OR history_12.audience = 'PRIVATE' AND history_12.actor_id = $3::uuid))
          ORDER BY history_12.position DESC, history_12.id DESC
          LIMIT 10
        ) page
      ) || ']}}'
      FROM people people_1
      LEFT JOIN organisations organisations_2 ON (organisations_2.id = people_1.client_id AND (organisations_2.id = $1::uuid OR (organisations_2.id = $2::uuid OR organisations_2.kind = 'ENTERPRISE')))
      WHERE (people_1.id = $4::uuid AND people_1.withdrawn_at IS NULL AND (people_1.client_id = $1::uuid OR people_1.id = $3::uuid OR people_1.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
    ), 'null') || '}', 'UTF8')
