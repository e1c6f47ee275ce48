SELECT convert_to('{"person":' || coalesce((
      SELECT '{"id":"per_' || people_1.id || '","client":' || CASE WHEN organisations_2.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_2.id || '","name":' || to_json(organisations_2.name)::text
        || ',"kind":"' || organisations_2.kind || '"}' END
        || ',"version":' || people_1.version::text
        || ',"name":' || to_json(people_1.name)::text
        || ',"email":' || coalesce(to_json(people_1.email)::text, 'null')
        || ',"phone":' || coalesce(to_json(people_1.phone)::text, 'null')
        || ',"title":' || coalesce(to_json(people_1.title)::text, 'null')
        || ',"language":"' || people_1.language || '","state":"' || people_1.state || '","viewerCan":{"update":' || CASE WHEN ($1::boolean OR people_1.client_id = ANY($2::uuid[])) THEN 'true' ELSE 'false' END
        || ',"leave":' || CASE WHEN (($1::boolean OR people_1.client_id = ANY($2::uuid[])) AND people_1.state IN ('ACTIVE', 'LEAVING', 'ON_LEAVE', 'PLANNED')) THEN 'true' ELSE 'false' END
        || ',"invite":' || CASE WHEN (($1::boolean OR people_1.client_id = ANY($2::uuid[])) AND people_1.state IN ('ACTIVE', 'LEAVING', 'ON_LEAVE', 'PLANNED') AND ((people_1.email IS NULL) IS NOT TRUE)) THEN 'true' ELSE 'false' END
        || ',"grantMembership":' || CASE WHEN (($1::boolean OR people_1.client_id = ANY($2::uuid[])) AND ($3::boolean OR $4::boolean OR people_1.client_id = ANY($5::uuid[])) AND ((people_1.state IN ('LEFT')) IS NOT TRUE)) THEN 'true' ELSE 'false' END
        || ',"restoreMail":' || CASE WHEN (($6::boolean OR people_1.client_id = ANY($7::uuid[])) AND people_1.id IN (SELECT one.person_id FROM preferences one WHERE one.returned_at IS NOT NULL)) THEN 'true' ELSE 'false' END || '},"memberships":{"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"mem_' || memberships_3.id || '","endedAt":' || coalesce('"' || to_char(memberships_3.ended_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"', 'null')
            || ',"version":' || memberships_3.version::text
            || ',"role":"' || memberships_3.role || '","createdAt":"' || to_char(memberships_3.created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","organisation":' || CASE WHEN organisations_4.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_4.id || '","name":' || to_json(organisations_4.name)::text || '}' END
            || ',"viewerCan":{"end":' || CASE WHEN (($1::boolean OR memberships_3.client_id = ANY($2::uuid[])) AND ($3::boolean OR $4::boolean OR memberships_3.client_id = ANY($5::uuid[])) AND memberships_3.ended_at IS NULL) THEN 'true' ELSE 'false' END || '}}' AS o
          FROM memberships memberships_3
          LEFT JOIN organisations organisations_4 ON (organisations_4.id = memberships_3.organisation_id AND (organisations_4.id = $8::uuid OR (organisations_4.id = $9::uuid OR organisations_4.kind = 'ENTERPRISE')))
          WHERE (memberships_3.person_id = people_1.id AND (memberships_3.person_id = $10::uuid OR memberships_3.client_id = $8::uuid OR memberships_3.organisation_id = $8::uuid))
          ORDER BY memberships_3.created_at DESC, memberships_3.id DESC
          LIMIT 50
        ) page
      ) || ']},"holds":{"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"asg_' || assignments_5.id || '","kind":"' || assignments_5.kind || '","fromAt":"' || to_char(assignments_5.from_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","toAt":' || coalesce('"' || to_char(assignments_5.to_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"', 'null')
            || ',"expectedReturn":' || coalesce('"' || assignments_5.expected_return || '"', 'null')
            || ',"device":' || CASE WHEN devices_6.id IS NULL THEN 'null' ELSE '{"id":"dev_' || devices_6.id || '","tag":' || to_json(devices_6.tag)::text
            || ',"model":' || CASE WHEN device_models_7.id IS NULL THEN 'null' ELSE '{"id":"mod_' || device_models_7.id || '","manufacturer":' || to_json(device_models_7.manufacturer)::text
            || ',"name":' || to_json(device_models_7.name)::text || '}' END || '}' END || '}' AS o
          FROM assignments assignments_5
          LEFT JOIN devices devices_6 ON (devices_6.id = assignments_5.device_id AND devices_6.withdrawn_at IS NULL AND devices_6.client_id = $8::uuid)
          LEFT JOIN device_models device_models_7 ON (device_models_7.id = devices_6.model_id AND $10::uuid <> '00000000-0000-0000-0000-000000000000')
          WHERE (assignments_5.holder_id = people_1.id AND assignments_5.client_id = $8::uuid AND ((assignments_5.to_at IS NULL) = $11::boolean))
          ORDER BY assignments_5.from_at DESC, assignments_5.id DESC
          LIMIT 50
        ) page
      ) || ']},"held":{"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"asg_' || assignments_8.id || '","kind":"' || assignments_8.kind || '","fromAt":"' || to_char(assignments_8.from_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","toAt":' || coalesce('"' || to_char(assignments_8.to_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"', 'null')
            || ',"expectedReturn":' || coalesce('"' || assignments_8.expected_return || '"', 'null')
            || ',"device":' || CASE WHEN devices_9.id IS NULL THEN 'null' ELSE '{"id":"dev_' || devices_9.id || '","tag":' || to_json(devices_9.tag)::text
            || ',"model":' || CASE WHEN device_models_10.id IS NULL THEN 'null' ELSE '{"id":"mod_' || device_models_10.id || '","manufacturer":' || to_json(device_models_10.manufacturer)::text
            || ',"name":' || to_json(device_models_10.name)::text || '}' END || '}' END || '}' AS o
          FROM assignments assignments_8
          LEFT JOIN devices devices_9 ON (devices_9.id = assignments_8.device_id AND devices_9.withdrawn_at IS NULL AND devices_9.client_id = $8::uuid)
          LEFT JOIN device_models device_models_10 ON (device_models_10.id = devices_9.model_id AND $10::uuid <> '00000000-0000-0000-0000-000000000000')
          WHERE (assignments_8.holder_id = people_1.id AND assignments_8.client_id = $8::uuid AND ((assignments_8.to_at IS NULL) = $12::boolean))
          ORDER BY assignments_8.from_at DESC, assignments_8.id DESC
          LIMIT 20
        ) page
      ) || ']},"asks":{"totalCount":' || (
        SELECT count(*)
        FROM tickets tickets_11
        WHERE (tickets_11.requester_id = people_1.id AND tickets_11.client_id = $8::uuid AND ((tickets_11.turn = $13::text) IS NOT TRUE))
      )::text
        || ',"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"tkt_' || tickets_12.id || '","number":' || tickets_12.number::text
            || ',"title":' || to_json(tickets_12.title)::text
            || ',"turn":"' || tickets_12.turn || '","openedAt":"' || to_char(tickets_12.opened_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","client":' || CASE WHEN organisations_13.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_13.id || '","code":' || to_json(organisations_13.code)::text || '}' END || '}' AS o
          FROM tickets tickets_12
          LEFT JOIN organisations organisations_13 ON (organisations_13.id = tickets_12.client_id AND (organisations_13.id = $8::uuid OR (organisations_13.id = $9::uuid OR organisations_13.kind = 'ENTERPRISE')))
          WHERE (tickets_12.requester_id = people_1.id AND tickets_12.client_id = $8::uuid AND ((tickets_12.turn = $13::text) IS NOT TRUE))
          ORDER BY tickets_12.opened_at DESC, tickets_12.id DESC
          LIMIT 10
        ) page
      ) || ']},"asked":{"totalCount":' || (
        SELECT count(*)
        FROM tickets tickets_14
        WHERE (tickets_14.requester_id = people_1.id AND tickets_14.client_id = $8::uuid AND tickets_14.turn = $13::text)
      )::text
        || ',"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"tkt_' || tickets_15.id || '","number":' || tickets_15.number::text
            || ',"title":' || to_json(tickets_15.title)::text
            || ',"turn":"' || tickets_15.turn || '","openedAt":"' || to_char(tickets_15.opened_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","client":' || CASE WHEN organisations_16.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_16.id || '","code":' || to_json(organisations_16.code)::text || '}' END || '}' AS o
          FROM tickets tickets_15
          LEFT JOIN organisations organisations_16 ON (organisations_16.id = tickets_15.client_id AND (organisations_16.id = $8::uuid OR (organisations_16.id = $9::uuid OR organisations_16.kind = 'ENTERPRISE')))
          WHERE (tickets_15.requester_id = people_1.id AND tickets_15.client_id = $8::uuid AND tickets_15.turn = $13::text)
          ORDER BY tickets_15.opened_at DESC, tickets_15.id DESC
          LIMIT 5
        ) page
      ) || ']},"works":{"totalCount":' || (
        SELECT count(*)
        FROM tickets tickets_17
        WHERE (tickets_17.assignee_id = people_1.id AND tickets_17.client_id = $8::uuid AND ((tickets_17.turn = $13::text) IS NOT TRUE))
      )::text
        || ',"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"tkt_' || tickets_18.id || '","number":' || tickets_18.number::text
            || ',"title":' || to_json(tickets_18.title)::text
            || ',"turn":"' || tickets_18.turn || '","openedAt":"' || to_char(tickets_18.opened_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","client":' || CASE WHEN organisations_19.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_19.id || '","code":' || to_json(organisations_19.code)::text || '}' END || '}' AS o
          FROM tickets tickets_18
          LEFT JOIN organisations organisations_19 ON (organisations_19.id = tickets_18.client_id AND (organisations_19.id = $8::uuid OR (organisations_19.id = $9::uuid OR organisations_19.kind = 'ENTERPRISE')))
          WHERE (tickets_18.assignee_id = people_1.id AND tickets_18.client_id = $8::uuid AND ((tickets_18.turn = $13::text) IS NOT TRUE))
          ORDER BY tickets_18.opened_at DESC, tickets_18.id DESC
          LIMIT 10
        ) page
      ) || ']},"worked":{"totalCount":' || (
        SELECT count(*)
        FROM tickets tickets_20
        WHERE (tickets_20.assignee_id = people_1.id AND tickets_20.client_id = $8::uuid AND tickets_20.turn = $13::text)
      )::text
        || ',"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"tkt_' || tickets_21.id || '","number":' || tickets_21.number::text
            || ',"title":' || to_json(tickets_21.title)::text
            || ',"turn":"' || tickets_21.turn || '","openedAt":"' || to_char(tickets_21.opened_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","client":' || CASE WHEN organisations_22.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_22.id || '","code":' || to_json(organisations_22.code)::text || '}' END || '}' AS o
          FROM tickets tickets_21
          LEFT JOIN organisations organisations_22 ON (organisations_22.id = tickets_21.client_id AND (organisations_22.id = $8::uuid OR (organisations_22.id = $9::uuid OR organisations_22.kind = 'ENTERPRISE')))
          WHERE (tickets_21.assignee_id = people_1.id AND tickets_21.client_id = $8::uuid AND tickets_21.turn = $13::text)
          ORDER BY tickets_21.opened_at DESC, tickets_21.id DESC
          LIMIT 5
        ) page
      ) || ']},"preferences":{"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"prf_' || preferences_23.id || '","returnedAt":' || coalesce('"' || to_char(preferences_23.returned_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"', 'null')
            || ',"returnedEmail":' || coalesce(to_json(preferences_23.returned_email)::text, 'null')
            || ',"returnedWhy":' || coalesce(to_json(preferences_23.returned_why)::text, 'null') || '}' AS o
          FROM preferences preferences_23
          WHERE (preferences_23.person_id = people_1.id AND preferences_23.person_id = $10::uuid)
          ORDER BY preferences_23.created_at DESC, preferences_23.id DESC
          LIMIT 1
        ) page
      ) || ']},"history":{"pageInfo":{"hasNextPage":' || CASE WHEN EXISTS (
        SELECT 1
        FROM history history_24
        WHERE (history_24.subject_id = people_1.id AND ((history_24.audience = 'SHARED' AND history_24.client_id = $8::uuid) OR history_24.audience = 'PRIVATE' AND history_24.actor_id = $10::uuid))
        ORDER BY history_24.position DESC, history_24.id DESC
        LIMIT 1 OFFSET 20
      ) THEN 'true' ELSE 'false' END
        || ',"endCursor":' || coalesce((
          SELECT '"b4799ddc.' || encode(convert_to('[' || history_26.position::text || ',"' || history_26.id || '"]', 'UTF8'), 'hex') || '"'
          FROM (
            SELECT history_27.position, history_27.id
            FROM history history_27
            WHERE (history_27.subject_id = people_1.id AND ((history_27.audience = 'SHARED' AND history_27.client_id = $8::uuid) OR history_27.audience = 'PRIVATE' AND history_27.actor_id = $10::uuid))
            ORDER BY history_27.position DESC, history_27.id DESC
            LIMIT 20
          ) history_26
          ORDER BY history_26.position ASC, history_26.id ASC
          LIMIT 1
        ), 'null') || '},"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"evt_' || history_28.id || '","name":' || to_json(history_28.name)::text
            || ',"at":"' || to_char(history_28.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","effectiveAt":"' || to_char(history_28.effective_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","audience":"' || history_28.audience || '","requestId":' || coalesce(to_json(history_28.request_id)::text, 'null')
            || ',"changes":' || coalesce(CASE WHEN history_28.client_id = $8::uuid THEN history_28.changes END::text, 'null')
            || ',"actor":' || CASE WHEN people_29.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_29.id || '","name":' || to_json(people_29.name)::text || '}' END
            || ',"onBehalfOf":' || CASE WHEN people_30.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_30.id || '","name":' || to_json(people_30.name)::text || '}' END || '}' AS o
          FROM history history_28
          LEFT JOIN people people_29 ON (people_29.id = history_28.actor_id AND people_29.withdrawn_at IS NULL AND (people_29.client_id = $8::uuid OR people_29.id = $10::uuid OR people_29.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
          LEFT JOIN people people_30 ON (people_30.id = history_28.on_behalf_of_id AND people_30.withdrawn_at IS NULL AND (people_30.client_id = $8::uuid OR people_30.id = $10::uuid OR people_30.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
          WHERE (history_28.subject_id = people_1.id AND ((history_28.audience = 'SHARED' AND history_28.client_id = $8::uuid) OR history_28.audience = 'PRIVATE' AND history_28.actor_id = $10::uuid))
          ORDER BY history_28.position DESC, history_28.id DESC
          LIMIT 20
        ) page
      ) || ']}}'
      FROM people people_1
      LEFT JOIN organisations organisations_2 ON (organisations_2.id = people_1.client_id AND (organisations_2.id = $8::uuid OR (organisations_2.id = $9::uuid OR organisations_2.kind = 'ENTERPRISE')))
      WHERE (people_1.id = $14::uuid AND people_1.withdrawn_at IS NULL AND (people_1.client_id = $8::uuid OR people_1.id = $10::uuid OR people_1.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
    ), 'null') || '}', 'UTF8')
