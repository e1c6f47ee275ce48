WITH my_tickets AS (
  SELECT one.id
  FROM tickets one
  WHERE (one.client_id = ANY($1::uuid[]) AND (one.requester_id = $2::uuid OR one.id IN (SELECT link.ticket_id FROM ticket_people link WHERE link.person_id = $2::uuid)))
), seen_assignments AS (
  SELECT one.id
  FROM assignments one
  WHERE (one.client_id = ANY($1::uuid[]) AND one.holder_id = $2::uuid)
), seen_comments AS (
  SELECT one.id
  FROM comments one
  WHERE (one.audience = 'SHARED' AND one.ticket_id IN (SELECT id FROM my_tickets))
), seen_devices AS (
  SELECT one.id
  FROM devices one
  WHERE (one.withdrawn_at IS NULL AND one.client_id = ANY($1::uuid[]) AND one.holder_id = $2::uuid)
), seen_device_models AS (SELECT one.id FROM device_models one WHERE $2::uuid <> '00000000-0000-0000-0000-000000000000'), seen_memberships AS (SELECT one.id FROM memberships one WHERE one.person_id = $2::uuid), seen_organisations AS (
  SELECT one.id
  FROM organisations one
  WHERE (one.id = ANY($1::uuid[]) OR (one.id = $3::uuid OR one.kind = 'ENTERPRISE'))
), seen_passwords AS (SELECT one.id FROM passwords one WHERE one.person_id = $2::uuid), seen_people AS (
  SELECT one.id
  FROM people one
  WHERE (one.withdrawn_at IS NULL AND (one.client_id = ANY($1::uuid[]) OR one.id = $2::uuid OR one.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
), seen_sessions AS (SELECT one.id FROM sessions one WHERE one.person_id = $2::uuid), seen_tickets AS (SELECT one.id FROM tickets one WHERE one.id IN (SELECT id FROM my_tickets)), seen_ticket_devices AS (SELECT one.id FROM ticket_devices one WHERE one.ticket_id IN (SELECT id FROM my_tickets)), seen_ticket_people AS (SELECT one.id FROM ticket_people one WHERE one.ticket_id IN (SELECT id FROM my_tickets)), seen_tokens AS (SELECT one.id FROM tokens one WHERE one.person_id = $2::uuid), seen_uploads AS (SELECT one.id FROM uploads one WHERE one.person_id = $2::uuid) SELECT convert_to('{"ticket":' || coalesce((
      SELECT '{"id":"tkt_' || tickets_1.id || '","number":' || tickets_1.number::text
        || ',"title":' || to_json(tickets_1.title)::text
        || ',"state":"' || tickets_1.state || '","priority":"' || tickets_1.priority || '","openedAt":"' || to_char(tickets_1.opened_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","client":' || CASE WHEN organisations_2.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_2.id || '","code":' || to_json(organisations_2.code)::text
        || ',"name":' || to_json(organisations_2.name)::text || '}' END
        || ',"requester":' || CASE WHEN people_3.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_3.id || '","name":' || to_json(people_3.name)::text
        || ',"title":' || coalesce(to_json(people_3.title)::text, 'null')
        || ',"client":' || CASE WHEN organisations_4.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_4.id || '","name":' || to_json(organisations_4.name)::text
        || ',"kind":"' || organisations_4.kind || '"}' END || '}' END
        || ',"assignee":' || CASE WHEN people_5.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_5.id || '","name":' || to_json(people_5.name)::text || '}' END
        || ',"version":' || tickets_1.version::text
        || ',"turn":"' || tickets_1.turn || '","updatedAt":"' || to_char(tickets_1.updated_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","pendingParty":' || coalesce('"' || tickets_1.pending_party || '"', 'null')
        || ',"pendingReason":' || coalesce(to_json(tickets_1.pending_reason)::text, 'null')
        || ',"remindAt":' || coalesce('"' || to_char(tickets_1.remind_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"', 'null')
        || ',"resolutionCode":' || coalesce('"' || tickets_1.resolution_code || '"', 'null')
        || ',"resolution":' || coalesce(to_json(tickets_1.resolution)::text, 'null')
        || ',"resolvedAt":' || coalesce('"' || to_char(tickets_1.resolved_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"', 'null')
        || ',"closedAt":' || coalesce('"' || to_char(tickets_1.closed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"', 'null')
        || ',"body":' || to_json(tickets_1.body)::text
        || ',"comments":{"pageInfo":{"hasPreviousPage":' || CASE WHEN EXISTS (
        SELECT 1
        FROM comments comments_6
        WHERE (comments_6.ticket_id = tickets_1.id AND comments_6.audience = 'SHARED' AND comments_6.ticket_id IN (SELECT id FROM my_tickets))
        ORDER BY comments_6.at DESC, comments_6.id DESC
        LIMIT 1 OFFSET 50
      ) THEN 'true' ELSE 'false' END
        || ',"startCursor":' || coalesce((
          SELECT '"bacbcb73.' || encode(convert_to('["' || to_char(comments_8.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","' || comments_8.id || '"]', 'UTF8'), 'hex') || '"'
          FROM (
            SELECT comments_9.at, comments_9.id
            FROM comments comments_9
            WHERE (comments_9.ticket_id = tickets_1.id AND comments_9.audience = 'SHARED' AND comments_9.ticket_id IN (SELECT id FROM my_tickets))
            ORDER BY comments_9.at DESC, comments_9.id DESC
            LIMIT 50
          ) comments_8
          ORDER BY comments_8.at ASC, comments_8.id ASC
          LIMIT 1
        ), 'null') || '},"nodes":[' || (
        SELECT coalesce(string_agg(o, ',' ORDER BY k0 ASC, k1 ASC), '')
        FROM (
          SELECT '{"id":"com_' || comments_10.id || '","audience":"' || comments_10.audience || '","body":' || to_json(comments_10.body)::text
            || ',"at":"' || to_char(comments_10.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","author":' || CASE WHEN people_11.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_11.id || '","name":' || to_json(people_11.name)::text
            || ',"title":' || coalesce(to_json(people_11.title)::text, 'null')
            || ',"client":' || CASE WHEN organisations_12.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_12.id || '","name":' || to_json(organisations_12.name)::text
            || ',"kind":"' || organisations_12.kind || '"}' END || '}' END || '}' AS o, comments_10.at AS k0, comments_10.id AS k1
          FROM comments comments_10
          LEFT JOIN people people_11 ON (people_11.id = comments_10.author_id AND people_11.withdrawn_at IS NULL AND (people_11.client_id = ANY($1::uuid[]) OR people_11.id = $2::uuid OR people_11.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
          LEFT JOIN organisations organisations_12 ON (organisations_12.id = people_11.client_id AND (organisations_12.id = ANY($1::uuid[]) OR (organisations_12.id = $3::uuid OR organisations_12.kind = 'ENTERPRISE')))
          WHERE (comments_10.ticket_id = tickets_1.id AND comments_10.audience = 'SHARED' AND comments_10.ticket_id IN (SELECT id FROM my_tickets))
          ORDER BY comments_10.at DESC, comments_10.id DESC
          LIMIT 50
        ) page
      ) || ']},"kind":"' || tickets_1.kind || '","category":' || coalesce(to_json(tickets_1.category)::text, 'null')
        || ',"source":"' || tickets_1.source || '","people":{"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"per_' || people_13.id || '","name":' || to_json(people_13.name)::text || '}' AS o
          FROM people people_13
          WHERE (people_13.id IN (SELECT ticket_people.person_id FROM ticket_people WHERE ticket_people.ticket_id = tickets_1.id) AND people_13.withdrawn_at IS NULL AND (people_13.client_id = ANY($1::uuid[]) OR people_13.id = $2::uuid OR people_13.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
          ORDER BY people_13.search ASC, people_13.id ASC
          LIMIT 20
        ) page
      ) || ']},"devices":{"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"dev_' || devices_14.id || '","tag":' || to_json(devices_14.tag)::text
            || ',"model":' || CASE WHEN device_models_15.id IS NULL THEN 'null' ELSE '{"id":"mod_' || device_models_15.id || '","manufacturer":' || to_json(device_models_15.manufacturer)::text
            || ',"name":' || to_json(device_models_15.name)::text || '}' END || '}' AS o
          FROM devices devices_14
          LEFT JOIN device_models device_models_15 ON (device_models_15.id = devices_14.model_id AND $2::uuid <> '00000000-0000-0000-0000-000000000000')
          WHERE (devices_14.id IN (SELECT ticket_devices.device_id FROM ticket_devices WHERE ticket_devices.ticket_id = tickets_1.id) AND devices_14.withdrawn_at IS NULL AND devices_14.client_id = ANY($1::uuid[]) AND devices_14.holder_id = $2::uuid)
          ORDER BY devices_14.tag ASC, devices_14.id ASC
          LIMIT 20
        ) page
      ) || ']},"history":{"totalCount":' || (
        SELECT count(*)
        FROM history history_16
        WHERE (history_16.subject_id = tickets_1.id AND ((history_16.audience = 'SHARED' AND history_16.client_id = ANY($1::uuid[]) AND ((history_16.subject_type = 'asg' AND history_16.subject_id IN (SELECT id FROM seen_assignments)) OR (history_16.subject_type = 'com' AND history_16.subject_id IN (SELECT id FROM seen_comments)) OR (history_16.subject_type = 'dev' AND history_16.subject_id IN (SELECT id FROM seen_devices)) OR (history_16.subject_type = 'mod' AND history_16.subject_id IN (SELECT id FROM seen_device_models)) OR (history_16.subject_type = 'mem' AND history_16.subject_id IN (SELECT id FROM seen_memberships)) OR (history_16.subject_type = 'org' AND history_16.subject_id IN (SELECT id FROM seen_organisations)) OR (history_16.subject_type = 'pwd' AND history_16.subject_id IN (SELECT id FROM seen_passwords)) OR (history_16.subject_type = 'per' AND history_16.subject_id IN (SELECT id FROM seen_people)) OR (history_16.subject_type = 'ses' AND history_16.subject_id IN (SELECT id FROM seen_sessions)) OR (history_16.subject_type = 'tkt' AND history_16.subject_id IN (SELECT id FROM seen_tickets)) OR (history_16.subject_type = 'tkd' AND history_16.subject_id IN (SELECT id FROM seen_ticket_devices)) OR (history_16.subject_type = 'tkp' AND history_16.subject_id IN (SELECT id FROM seen_ticket_people)) OR (history_16.subject_type = 'tok' AND history_16.subject_id IN (SELECT id FROM seen_tokens)) OR (history_16.subject_type = 'upl' AND history_16.subject_id IN (SELECT id FROM seen_uploads)))) OR history_16.audience = 'PRIVATE' AND history_16.actor_id = $2::uuid))
      )::text
        || ',"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"evt_' || history_17.id || '","name":' || to_json(history_17.name)::text
            || ',"effectiveAt":"' || to_char(history_17.effective_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","audience":"' || history_17.audience || '","changes":' || coalesce(NULL::text, 'null')
            || ',"actor":' || CASE WHEN people_18.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_18.id || '","name":' || to_json(people_18.name)::text || '}' END
            || ',"onBehalfOf":' || CASE WHEN people_19.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_19.id || '","name":' || to_json(people_19.name)::text || '}' END || '}' AS o
          FROM history history_17
          LEFT JOIN people people_18 ON (people_18.id = history_17.actor_id AND people_18.withdrawn_at IS NULL AND (people_18.client_id = ANY($1::uuid[]) OR people_18.id = $2::uuid OR people_18.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
          LEFT JOIN people people_19 ON (people_19.id = history_17.on_behalf_of_id AND people_19.withdrawn_at IS NULL AND (people_19.client_id = ANY($1::uuid[]) OR people_19.id = $2::uuid OR people_19.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
          WHERE (history_17.subject_id = tickets_1.id AND ((history_17.audience = 'SHARED' AND history_17.client_id = ANY($1::uuid[]) AND ((history_17.subject_type = 'asg' AND history_17.subject_id IN (SELECT id FROM seen_assignments)) OR (history_17.subject_type = 'com' AND history_17.subject_id IN (SELECT id FROM seen_comments)) OR (history_17.subject_type = 'dev' AND history_17.subject_id IN (SELECT id FROM seen_devices)) OR (history_17.subject_type = 'mod' AND history_17.subject_id IN (SELECT id FROM seen_device_models)) OR (history_17.subject_type = 'mem' AND history_17.subject_id IN (SELECT id FROM seen_memberships)) OR (history_17.subject_type = 'org' AND history_17.subject_id IN (SELECT id FROM seen_organisations)) OR (history_17.subject_type = 'pwd' AND history_17.subject_id IN (SELECT id FROM seen_passwords)) OR (history_17.subject_type = 'per' AND history_17.subject_id IN (SELECT id FROM seen_people)) OR (history_17.subject_type = 'ses' AND history_17.subject_id IN (SELECT id FROM seen_sessions)) OR (history_17.subject_type = 'tkt' AND history_17.subject_id IN (SELECT id FROM seen_tickets)) OR (history_17.subject_type = 'tkd' AND history_17.subject_id IN (SELECT id FROM seen_ticket_devices)) OR (history_17.subject_type = 'tkp' AND history_17.subject_id IN (SELECT id FROM seen_ticket_people)) OR (history_17.subject_type = 'tok' AND history_17.subject_id IN (SELECT id FROM seen_tokens)) OR (history_17.subject_type = 'upl' AND history_17.subject_id IN (SELECT id FROM seen_uploads)))) OR history_17.audience = 'PRIVATE' AND history_17.actor_id = $2::uuid))
          ORDER BY history_17.position DESC, history_17.id DESC
          LIMIT 50
        ) page
      ) || ']}}'
      FROM tickets tickets_1
      LEFT JOIN organisations organisations_2 ON (organisations_2.id = tickets_1.client_id AND (organisations_2.id = ANY($1::uuid[]) OR (organisations_2.id = $3::uuid OR organisations_2.kind = 'ENTERPRISE')))
      LEFT JOIN people people_3 ON (people_3.id = tickets_1.requester_id AND people_3.withdrawn_at IS NULL AND (people_3.client_id = ANY($1::uuid[]) OR people_3.id = $2::uuid OR people_3.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
      LEFT JOIN organisations organisations_4 ON (organisations_4.id = people_3.client_id AND (organisations_4.id = ANY($1::uuid[]) OR (organisations_4.id = $3::uuid OR organisations_4.kind = 'ENTERPRISE')))
      LEFT JOIN people people_5 ON (people_5.id = tickets_1.assignee_id AND people_5.withdrawn_at IS NULL AND (people_5.client_id = ANY($1::uuid[]) OR people_5.id = $2::uuid OR people_5.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
      WHERE (tickets_1.id = $4::uuid AND tickets_1.id IN (SELECT id FROM my_tickets))
    ), 'null') || '}', 'UTF8')
