WITH my_tickets AS (
  SELECT one.id
  FROM tickets one
  WHERE (one.client_id = ANY($1::uuid[]) AND (one.requester_id = $2::uuid OR one.id IN (SELECT link.ticket_id FROM ticket_people link WHERE link.person_id = $2::uuid) OR one.id IN (
        SELECT watch.ticket_id
        FROM ticket_watchers watch
        WHERE watch.ended_at IS NULL AND watch.person_id = $2::uuid
      )))
) SELECT convert_to('{"viewer":' || coalesce((
      SELECT '{"id":"per_' || people_1.id || '","approvals":{"totalCount":' || (
        SELECT count(*)
        FROM approvers approvers_2
        WHERE (approvers_2.person_id = people_1.id AND approvers_2.client_id = ANY($1::uuid[]) AND approvers_2.decision_id IN (SELECT one.decision_id FROM approvers one WHERE one.person_id = $2::uuid) AND approvers_2.state = $3::text)
      )::text
        || ',"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"apr_' || approvers_3.id || '","decision":' || CASE WHEN decisions_4.id IS NULL THEN 'null' ELSE '{"id":"dec_' || decisions_4.id || '","question":' || to_json(decisions_4.question)::text
            || ',"state":"' || decisions_4.state || '","dueAt":' || coalesce('"' || to_char(decisions_4.due_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"', 'null')
            || ',"askedAt":"' || to_char(decisions_4.asked_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","askedBy":' || CASE WHEN people_5.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_5.id || '","name":' || to_json(people_5.name)::text || '}' END
            || ',"client":' || CASE WHEN organisations_6.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_6.id || '","name":' || to_json(organisations_6.name)::text || '}' END
            || ',"options":{"nodes":[' || (
            SELECT coalesce(string_agg(o, ','), '')
            FROM (
              SELECT '{"id":"opt_' || options_7.id || '","label":' || to_json(options_7.label)::text || '}' AS o
              FROM options options_7
              WHERE (options_7.decision_id = decisions_4.id AND options_7.client_id = ANY($1::uuid[]) AND options_7.decision_id IN (SELECT one.decision_id FROM approvers one WHERE one.person_id = $2::uuid) AND options_7.chosen = $4::boolean)
              ORDER BY options_7.place ASC, options_7.id ASC
              LIMIT 1
            ) page
          ) || ']}}' END || '}' AS o
          FROM approvers approvers_3
          LEFT JOIN decisions decisions_4 ON (decisions_4.id = approvers_3.decision_id AND decisions_4.client_id = ANY($1::uuid[]) AND decisions_4.id IN (SELECT one.decision_id FROM approvers one WHERE one.person_id = $2::uuid))
          LEFT JOIN people people_5 ON (people_5.id = decisions_4.asked_by_id AND people_5.withdrawn_at IS NULL AND (people_5.client_id = ANY($1::uuid[]) OR people_5.id = $2::uuid OR people_5.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
          LEFT JOIN organisations organisations_6 ON (organisations_6.id = decisions_4.client_id AND (organisations_6.id = ANY($1::uuid[]) OR (organisations_6.id = $5::uuid OR organisations_6.kind = 'ENTERPRISE')))
          WHERE (approvers_3.person_id = people_1.id AND approvers_3.client_id = ANY($1::uuid[]) AND approvers_3.decision_id IN (SELECT one.decision_id FROM approvers one WHERE one.person_id = $2::uuid) AND approvers_3.state = $3::text)
          ORDER BY approvers_3.created_at ASC, approvers_3.id ASC
          LIMIT 5
        ) page
      ) || ']}}'
      FROM people people_1
      WHERE (people_1.id = $2::uuid AND people_1.withdrawn_at IS NULL AND (people_1.client_id = ANY($1::uuid[]) OR people_1.id = $2::uuid OR people_1.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
    ), 'null') || ',"waiting":{"totalCount":' || (
    SELECT count(*)
    FROM tickets tickets_8
    WHERE (tickets_8.id IN (SELECT id FROM my_tickets) AND tickets_8.turn = $6::text)
  )::text || ',"nodes":[' || (
    SELECT coalesce(string_agg(o, ','), '')
    FROM (
      SELECT '{"id":"tkt_' || tickets_9.id || '","version":' || tickets_9.version::text
        || ',"title":' || to_json(tickets_9.title)::text
        || ',"pendingReason":' || coalesce(to_json(tickets_9.pending_reason)::text, 'null')
        || ',"resolution":' || coalesce(to_json(tickets_9.resolution)::text, 'null')
        || ',"updatedAt":"' || to_char(tickets_9.updated_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","requester":' || CASE WHEN people_10.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_10.id || '","name":' || to_json(people_10.name)::text || '}' END
        || ',"viewerCan":{"confirm":' || CASE WHEN (($7::boolean OR tickets_9.client_id = ANY($8::uuid[])) AND tickets_9.state IN ('RESOLVED') AND (tickets_9.requester_id = $2::uuid OR $9::boolean OR tickets_9.client_id = ANY($10::uuid[])) AND (tickets_9.requester_id = $2::uuid OR ((($11::boolean OR tickets_9.client_id = ANY($12::uuid[]))) IS NOT TRUE))) THEN 'true' ELSE 'false' END || '},"number":' || tickets_9.number::text
        || ',"client":' || CASE WHEN organisations_11.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_11.id || '","code":' || to_json(organisations_11.code)::text || '}' END || '}' AS o
      FROM tickets tickets_9
      LEFT JOIN people people_10 ON (people_10.id = tickets_9.requester_id AND people_10.withdrawn_at IS NULL AND (people_10.client_id = ANY($1::uuid[]) OR people_10.id = $2::uuid OR people_10.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
      LEFT JOIN organisations organisations_11 ON (organisations_11.id = tickets_9.client_id AND (organisations_11.id = ANY($1::uuid[]) OR (organisations_11.id = $5::uuid OR organisations_11.kind = 'ENTERPRISE')))
      WHERE (tickets_9.id IN (SELECT id FROM my_tickets) AND tickets_9.turn = $6::text)
      ORDER BY tickets_9.priority ASC, tickets_9.id ASC
      LIMIT 6
    ) page
  ) || ']},"working":{"totalCount":' || (
    SELECT count(*)
    FROM tickets tickets_12
    WHERE (tickets_12.id IN (SELECT id FROM my_tickets) AND tickets_12.turn = ANY($13::text[]))
  )::text || ',"nodes":[' || (
    SELECT coalesce(string_agg(o, ','), '')
    FROM (
      SELECT '{"id":"tkt_' || tickets_13.id || '","turn":"' || tickets_13.turn || '","priority":"' || tickets_13.priority || '","openedAt":"' || to_char(tickets_13.opened_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","assignee":' || CASE WHEN people_14.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_14.id || '","name":' || to_json(people_14.name)::text || '}' END
        || ',"number":' || tickets_13.number::text
        || ',"title":' || to_json(tickets_13.title)::text
        || ',"client":' || CASE WHEN organisations_15.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_15.id || '","code":' || to_json(organisations_15.code)::text || '}' END || '}' AS o
      FROM tickets tickets_13
      LEFT JOIN people people_14 ON (people_14.id = tickets_13.assignee_id AND people_14.withdrawn_at IS NULL AND (people_14.client_id = ANY($1::uuid[]) OR people_14.id = $2::uuid OR people_14.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
      LEFT JOIN organisations organisations_15 ON (organisations_15.id = tickets_13.client_id AND (organisations_15.id = ANY($1::uuid[]) OR (organisations_15.id = $5::uuid OR organisations_15.kind = 'ENTERPRISE')))
      WHERE (tickets_13.id IN (SELECT id FROM my_tickets) AND tickets_13.turn = ANY($13::text[]))
      ORDER BY tickets_13.priority ASC, tickets_13.id ASC
      LIMIT 5
    ) page
  ) || ']},"devices":{"nodes":[' || (
    SELECT coalesce(string_agg(o, ','), '')
    FROM (
      SELECT '{"id":"dev_' || devices_16.id || '","tag":' || to_json(devices_16.tag)::text
        || ',"model":' || CASE WHEN device_models_17.id IS NULL THEN 'null' ELSE '{"id":"mod_' || device_models_17.id || '","manufacturer":' || to_json(device_models_17.manufacturer)::text
        || ',"name":' || to_json(device_models_17.name)::text || '}' END || '}' AS o
      FROM devices devices_16
      LEFT JOIN device_models device_models_17 ON (device_models_17.id = devices_16.model_id AND $2::uuid <> '00000000-0000-0000-0000-000000000000')
      WHERE (devices_16.withdrawn_at IS NULL AND devices_16.client_id = ANY($1::uuid[]) AND devices_16.holder_id = $2::uuid)
      ORDER BY devices_16.tag ASC, devices_16.id ASC
      LIMIT 20
    ) page
  ) || ']}}', 'UTF8')
