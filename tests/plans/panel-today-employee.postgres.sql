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
    ), 'null') || ',"tasks":{"totalCount":' || (
    SELECT count(*)
    FROM tasks tasks_8
    WHERE (tasks_8.shared AND tasks_8.client_id = ANY($1::uuid[]) AND tasks_8.owner_id = $2::uuid AND tasks_8.owner_id = $6::uuid AND EXISTS (
        SELECT 1
        FROM people people_9
        WHERE people_9.id = tasks_8.owner_id AND (people_9.withdrawn_at IS NULL AND (people_9.client_id = ANY($1::uuid[]) OR people_9.id = $2::uuid OR people_9.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')) AND people_9.id = $6::uuid)
      ) AND tasks_8.state = $7::text AND ((tasks_8.action = $8::text) IS NOT TRUE) AND EXISTS (
        SELECT 1
        FROM processes processes_10
        WHERE processes_10.id = tasks_8.process_id AND (processes_10.client_id = ANY($1::uuid[]) AND processes_10.id IN (SELECT one.process_id FROM tasks one WHERE one.owner_id = $2::uuid) AND processes_10.state = $9::text)
      ))
  )::text || ',"nodes":[' || (
    SELECT coalesce(string_agg(o, ','), '')
    FROM (
      SELECT '{"id":"tsk_' || tasks_11.id || '","titlePl":' || to_json(tasks_11.title_pl)::text
        || ',"titleEn":' || to_json(tasks_11.title_en)::text
        || ',"dueAt":' || coalesce('"' || to_char(tasks_11.due_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"', 'null')
        || ',"process":' || CASE WHEN processes_12.id IS NULL THEN 'null' ELSE '{"id":"prc_' || processes_12.id || '","namePl":' || to_json(processes_12.name_pl)::text
        || ',"nameEn":' || to_json(processes_12.name_en)::text
        || ',"client":' || CASE WHEN organisations_13.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_13.id || '","name":' || to_json(organisations_13.name)::text || '}' END
        || ',"person":' || CASE WHEN people_14.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_14.id || '","name":' || to_json(people_14.name)::text || '}' END
        || ',"device":' || CASE WHEN devices_15.id IS NULL THEN 'null' ELSE '{"id":"dev_' || devices_15.id || '","tag":' || to_json(devices_15.tag)::text || '}' END || '}' END || '}' AS o
      FROM tasks tasks_11
      LEFT JOIN processes processes_12 ON (processes_12.id = tasks_11.process_id AND processes_12.client_id = ANY($1::uuid[]) AND processes_12.id IN (SELECT one.process_id FROM tasks one WHERE one.owner_id = $2::uuid))
      LEFT JOIN organisations organisations_13 ON (organisations_13.id = processes_12.client_id AND (organisations_13.id = ANY($1::uuid[]) OR (organisations_13.id = $5::uuid OR organisations_13.kind = 'ENTERPRISE')))
      LEFT JOIN people people_14 ON (people_14.id = processes_12.person_id AND people_14.withdrawn_at IS NULL AND (people_14.client_id = ANY($1::uuid[]) OR people_14.id = $2::uuid OR people_14.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
      LEFT JOIN devices devices_15 ON (devices_15.id = processes_12.device_id AND devices_15.withdrawn_at IS NULL AND devices_15.client_id = ANY($1::uuid[]) AND devices_15.holder_id = $2::uuid)
      WHERE (tasks_11.shared AND tasks_11.client_id = ANY($1::uuid[]) AND tasks_11.owner_id = $2::uuid AND tasks_11.owner_id = $6::uuid AND EXISTS (
          SELECT 1
          FROM people people_16
          WHERE people_16.id = tasks_11.owner_id AND (people_16.withdrawn_at IS NULL AND (people_16.client_id = ANY($1::uuid[]) OR people_16.id = $2::uuid OR people_16.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')) AND people_16.id = $6::uuid)
        ) AND tasks_11.state = $7::text AND ((tasks_11.action = $8::text) IS NOT TRUE) AND EXISTS (
          SELECT 1
          FROM processes processes_17
          WHERE processes_17.id = tasks_11.process_id AND (processes_17.client_id = ANY($1::uuid[]) AND processes_17.id IN (SELECT one.process_id FROM tasks one WHERE one.owner_id = $2::uuid) AND processes_17.state = $9::text)
        ))
      ORDER BY tasks_11.due_at ASC NULLS LAST, tasks_11.id ASC
      LIMIT 5
    ) page
  ) || ']},"waiting":{"totalCount":' || (
    SELECT count(*)
    FROM tickets tickets_18
    WHERE (tickets_18.id IN (SELECT id FROM my_tickets) AND tickets_18.turn = $10::text)
  )::text || ',"nodes":[' || (
    SELECT coalesce(string_agg(o, ','), '')
    FROM (
      SELECT '{"id":"tkt_' || tickets_19.id || '","version":' || tickets_19.version::text
        || ',"title":' || to_json(tickets_19.title)::text
        || ',"pendingReason":' || coalesce(to_json(tickets_19.pending_reason)::text, 'null')
        || ',"resolution":' || coalesce(to_json(tickets_19.resolution)::text, 'null')
        || ',"updatedAt":"' || to_char(tickets_19.updated_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","requester":' || CASE WHEN people_20.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_20.id || '","name":' || to_json(people_20.name)::text || '}' END
        || ',"viewerCan":{"confirm":' || CASE WHEN (($11::boolean OR tickets_19.client_id = ANY($12::uuid[])) AND tickets_19.state IN ('RESOLVED') AND (tickets_19.requester_id = $2::uuid OR $13::boolean OR tickets_19.client_id = ANY($14::uuid[])) AND (tickets_19.requester_id = $2::uuid OR ((($15::boolean OR tickets_19.client_id = ANY($16::uuid[]))) IS NOT TRUE))) THEN 'true' ELSE 'false' END || '},"number":' || tickets_19.number::text
        || ',"client":' || CASE WHEN organisations_21.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_21.id || '","code":' || to_json(organisations_21.code)::text || '}' END || '}' AS o
      FROM tickets tickets_19
      LEFT JOIN people people_20 ON (people_20.id = tickets_19.requester_id AND people_20.withdrawn_at IS NULL AND (people_20.client_id = ANY($1::uuid[]) OR people_20.id = $2::uuid OR people_20.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
      LEFT JOIN organisations organisations_21 ON (organisations_21.id = tickets_19.client_id AND (organisations_21.id = ANY($1::uuid[]) OR (organisations_21.id = $5::uuid OR organisations_21.kind = 'ENTERPRISE')))
      WHERE (tickets_19.id IN (SELECT id FROM my_tickets) AND tickets_19.turn = $10::text)
      ORDER BY tickets_19.priority ASC, tickets_19.id ASC
      LIMIT 6
    ) page
  ) || ']},"working":{"totalCount":' || (
    SELECT count(*)
    FROM tickets tickets_22
    WHERE (tickets_22.id IN (SELECT id FROM my_tickets) AND tickets_22.turn = ANY($17::text[]))
  )::text || ',"nodes":[' || (
    SELECT coalesce(string_agg(o, ','), '')
    FROM (
      SELECT '{"id":"tkt_' || tickets_23.id || '","turn":"' || tickets_23.turn || '","priority":"' || tickets_23.priority || '","openedAt":"' || to_char(tickets_23.opened_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","assignee":' || CASE WHEN people_24.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_24.id || '","name":' || to_json(people_24.name)::text || '}' END
        || ',"number":' || tickets_23.number::text
        || ',"title":' || to_json(tickets_23.title)::text
        || ',"client":' || CASE WHEN organisations_25.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_25.id || '","code":' || to_json(organisations_25.code)::text || '}' END || '}' AS o
      FROM tickets tickets_23
      LEFT JOIN people people_24 ON (people_24.id = tickets_23.assignee_id AND people_24.withdrawn_at IS NULL AND (people_24.client_id = ANY($1::uuid[]) OR people_24.id = $2::uuid OR people_24.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
      LEFT JOIN organisations organisations_25 ON (organisations_25.id = tickets_23.client_id AND (organisations_25.id = ANY($1::uuid[]) OR (organisations_25.id = $5::uuid OR organisations_25.kind = 'ENTERPRISE')))
      WHERE (tickets_23.id IN (SELECT id FROM my_tickets) AND tickets_23.turn = ANY($17::text[]))
      ORDER BY tickets_23.priority ASC, tickets_23.id ASC
      LIMIT 5
    ) page
  ) || ']},"devices":{"nodes":[' || (
    SELECT coalesce(string_agg(o, ','), '')
    FROM (
      SELECT '{"id":"dev_' || devices_26.id || '","tag":' || to_json(devices_26.tag)::text
        || ',"model":' || CASE WHEN device_models_27.id IS NULL THEN 'null' ELSE '{"id":"mod_' || device_models_27.id || '","manufacturer":' || to_json(device_models_27.manufacturer)::text
        || ',"name":' || to_json(device_models_27.name)::text || '}' END || '}' AS o
      FROM devices devices_26
      LEFT JOIN device_models device_models_27 ON (device_models_27.id = devices_26.model_id AND $2::uuid <> '00000000-0000-0000-0000-000000000000')
      WHERE (devices_26.withdrawn_at IS NULL AND devices_26.client_id = ANY($1::uuid[]) AND devices_26.holder_id = $2::uuid)
      ORDER BY devices_26.tag ASC, devices_26.id ASC
      LIMIT 20
    ) page
  ) || ']}}', 'UTF8')
