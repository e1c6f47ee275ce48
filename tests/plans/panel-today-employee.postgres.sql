WITH my_tickets AS (
  SELECT one.id
  FROM tickets one
  WHERE (one.client_id = ANY($1::uuid[]) AND (one.requester_id = $2::uuid OR one.id IN (SELECT link.ticket_id FROM ticket_people link WHERE link.person_id = $2::uuid) OR one.id IN (
        SELECT watch.ticket_id
        FROM ticket_watchers watch
        WHERE watch.ended_at IS NULL AND watch.person_id = $2::uuid
      )))
) SELECT convert_to('{"waiting":{"totalCount":' || (
    SELECT count(*)
    FROM tickets tickets_1
    WHERE (tickets_1.id IN (SELECT id FROM my_tickets) AND tickets_1.turn = $3::text)
  )::text || ',"nodes":[' || (
    SELECT coalesce(string_agg(o, ','), '')
    FROM (
      SELECT '{"id":"tkt_' || tickets_2.id || '","version":' || tickets_2.version::text
        || ',"title":' || to_json(tickets_2.title)::text
        || ',"pendingReason":' || coalesce(to_json(tickets_2.pending_reason)::text, 'null')
        || ',"resolution":' || coalesce(to_json(tickets_2.resolution)::text, 'null')
        || ',"updatedAt":"' || to_char(tickets_2.updated_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","requester":' || CASE WHEN people_3.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_3.id || '","name":' || to_json(people_3.name)::text || '}' END
        || ',"viewerCan":{"confirm":' || CASE WHEN (($4::boolean OR tickets_2.client_id = ANY($5::uuid[])) AND tickets_2.state IN ('RESOLVED') AND (tickets_2.requester_id = $2::uuid OR $6::boolean OR tickets_2.client_id = ANY($7::uuid[])) AND (tickets_2.requester_id = $2::uuid OR ((($8::boolean OR tickets_2.client_id = ANY($9::uuid[]))) IS NOT TRUE))) THEN 'true' ELSE 'false' END || '},"number":' || tickets_2.number::text
        || ',"client":' || CASE WHEN organisations_4.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_4.id || '","code":' || to_json(organisations_4.code)::text || '}' END || '}' AS o
      FROM tickets tickets_2
      LEFT JOIN people people_3 ON (people_3.id = tickets_2.requester_id AND people_3.withdrawn_at IS NULL AND (people_3.client_id = ANY($1::uuid[]) OR people_3.id = $2::uuid OR people_3.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
      LEFT JOIN organisations organisations_4 ON (organisations_4.id = tickets_2.client_id AND (organisations_4.id = ANY($1::uuid[]) OR (organisations_4.id = $10::uuid OR organisations_4.kind = 'ENTERPRISE')))
      WHERE (tickets_2.id IN (SELECT id FROM my_tickets) AND tickets_2.turn = $3::text)
      ORDER BY tickets_2.priority ASC, tickets_2.id ASC
      LIMIT 6
    ) page
  ) || ']},"working":{"totalCount":' || (
    SELECT count(*)
    FROM tickets tickets_5
    WHERE (tickets_5.id IN (SELECT id FROM my_tickets) AND tickets_5.turn = ANY($11::text[]))
  )::text || ',"nodes":[' || (
    SELECT coalesce(string_agg(o, ','), '')
    FROM (
      SELECT '{"id":"tkt_' || tickets_6.id || '","turn":"' || tickets_6.turn || '","priority":"' || tickets_6.priority || '","openedAt":"' || to_char(tickets_6.opened_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","assignee":' || CASE WHEN people_7.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_7.id || '","name":' || to_json(people_7.name)::text || '}' END
        || ',"number":' || tickets_6.number::text
        || ',"title":' || to_json(tickets_6.title)::text
        || ',"client":' || CASE WHEN organisations_8.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_8.id || '","code":' || to_json(organisations_8.code)::text || '}' END || '}' AS o
      FROM tickets tickets_6
      LEFT JOIN people people_7 ON (people_7.id = tickets_6.assignee_id AND people_7.withdrawn_at IS NULL AND (people_7.client_id = ANY($1::uuid[]) OR people_7.id = $2::uuid OR people_7.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
      LEFT JOIN organisations organisations_8 ON (organisations_8.id = tickets_6.client_id AND (organisations_8.id = ANY($1::uuid[]) OR (organisations_8.id = $10::uuid OR organisations_8.kind = 'ENTERPRISE')))
      WHERE (tickets_6.id IN (SELECT id FROM my_tickets) AND tickets_6.turn = ANY($11::text[]))
      ORDER BY tickets_6.priority ASC, tickets_6.id ASC
      LIMIT 5
    ) page
  ) || ']},"devices":{"nodes":[' || (
    SELECT coalesce(string_agg(o, ','), '')
    FROM (
      SELECT '{"id":"dev_' || devices_9.id || '","tag":' || to_json(devices_9.tag)::text
        || ',"model":' || CASE WHEN device_models_10.id IS NULL THEN 'null' ELSE '{"id":"mod_' || device_models_10.id || '","manufacturer":' || to_json(device_models_10.manufacturer)::text
        || ',"name":' || to_json(device_models_10.name)::text || '}' END || '}' AS o
      FROM devices devices_9
      LEFT JOIN device_models device_models_10 ON (device_models_10.id = devices_9.model_id AND $2::uuid <> '00000000-0000-0000-0000-000000000000')
      WHERE (devices_9.withdrawn_at IS NULL AND devices_9.client_id = ANY($1::uuid[]) AND devices_9.holder_id = $2::uuid)
      ORDER BY devices_9.tag ASC, devices_9.id ASC
      LIMIT 20
    ) page
  ) || ']}}', 'UTF8')
