SELECT convert_to('{"history":{"pageInfo":{"hasNextPage":' || CASE WHEN EXISTS (
    SELECT 1
    FROM history history_1
    WHERE ((history_1.audience = 'SHARED' AND history_1.client_id = $1::uuid) OR history_1.audience = 'PRIVATE' AND history_1.actor_id = $2::uuid)
    ORDER BY history_1.position DESC, history_1.id DESC
    LIMIT 1 OFFSET 5
  ) THEN 'true' ELSE 'false' END || ',"endCursor":' || coalesce((
      SELECT '"b4799ddc.' || encode(convert_to('[' || history_3.position::text || ',"' || history_3.id || '"]', 'UTF8'), 'hex') || '"'
      FROM (
        SELECT history_4.position, history_4.id
        FROM history history_4
        WHERE ((history_4.audience = 'SHARED' AND history_4.client_id = $1::uuid) OR history_4.audience = 'PRIVATE' AND history_4.actor_id = $2::uuid)
        ORDER BY history_4.position DESC, history_4.id DESC
        LIMIT 5
      ) history_3
      ORDER BY history_3.position ASC, history_3.id ASC
      LIMIT 1
    ), 'null') || '},"nodes":[' || (
    SELECT coalesce(string_agg(o, ','), '')
    FROM (
      SELECT '{"position":"' || history_5.position || '","name":' || to_json(history_5.name)::text
        || ',"effectiveAt":"' || to_char(history_5.effective_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","changes":' || coalesce(CASE WHEN history_5.client_id = $1::uuid THEN history_5.changes END::text, 'null')
        || ',"actor":' || CASE WHEN people_6.id IS NULL THEN 'null' ELSE '{"name":' || to_json(people_6.name)::text || '}' END
        || ',"subject":' || CASE history_5.subject_type WHEN 'org' THEN coalesce((
          SELECT '{"__typename":"Organisation","id":"org_' || organisations_7.id || '"}'
          FROM organisations organisations_7
          WHERE (organisations_7.id = history_5.subject_id AND (organisations_7.id = $1::uuid OR (organisations_7.id = $3::uuid OR organisations_7.kind = 'ENTERPRISE')))
        ), 'null') WHEN 'per' THEN coalesce((
          SELECT '{"__typename":"Person","id":"per_' || people_8.id || '","name":' || to_json(people_8.name)::text || '}'
          FROM people people_8
          WHERE (people_8.id = history_5.subject_id AND people_8.withdrawn_at IS NULL AND (people_8.client_id = $1::uuid OR people_8.id = $2::uuid OR people_8.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
        ), 'null') WHEN 'mem' THEN coalesce((
          SELECT '{"__typename":"Membership","id":"mem_' || memberships_9.id || '"}'
          FROM memberships memberships_9
          WHERE (memberships_9.id = history_5.subject_id AND (memberships_9.person_id = $2::uuid OR memberships_9.client_id = $1::uuid OR memberships_9.organisation_id = $1::uuid))
        ), 'null') WHEN 'ses' THEN coalesce((
          SELECT '{"__typename":"Session","id":"ses_' || sessions_10.id || '"}'
          FROM sessions sessions_10
          WHERE (sessions_10.id = history_5.subject_id AND sessions_10.person_id = $2::uuid)
        ), 'null') WHEN 'tok' THEN coalesce((
          SELECT '{"__typename":"Token","id":"tok_' || tokens_11.id || '"}'
          FROM tokens tokens_11
          WHERE (tokens_11.id = history_5.subject_id AND tokens_11.person_id = $2::uuid)
        ), 'null') WHEN 'mod' THEN coalesce((
          SELECT '{"__typename":"DeviceModel","id":"mod_' || device_models_12.id || '"}'
          FROM device_models device_models_12
          WHERE (device_models_12.id = history_5.subject_id AND $2::uuid <> '00000000-0000-0000-0000-000000000000')
        ), 'null') WHEN 'dev' THEN coalesce((
          SELECT '{"__typename":"Device","id":"dev_' || devices_13.id || '","tag":' || to_json(devices_13.tag)::text || '}'
          FROM devices devices_13
          WHERE (devices_13.id = history_5.subject_id AND devices_13.withdrawn_at IS NULL AND devices_13.client_id = $1::uuid)
        ), 'null') WHEN 'asg' THEN coalesce((
          SELECT '{"__typename":"Assignment","id":"asg_' || assignments_14.id || '"}'
          FROM assignments assignments_14
          WHERE (assignments_14.id = history_5.subject_id AND assignments_14.client_id = $1::uuid)
        ), 'null') WHEN 'tkt' THEN coalesce((
          SELECT '{"__typename":"Ticket","id":"tkt_' || tickets_15.id || '","number":' || tickets_15.number::text
            || ',"title":' || to_json(tickets_15.title)::text || '}'
          FROM tickets tickets_15
          WHERE (tickets_15.id = history_5.subject_id AND tickets_15.client_id = $1::uuid)
        ), 'null') WHEN 'com' THEN coalesce((
          SELECT '{"__typename":"Comment","id":"com_' || comments_16.id || '"}'
          FROM comments comments_16
          WHERE (comments_16.id = history_5.subject_id AND comments_16.audience = 'SHARED' AND comments_16.client_id = $1::uuid)
        ), 'null') WHEN 'imp' THEN coalesce((
          SELECT '{"__typename":"Import","id":"imp_' || imports_17.id || '"}'
          FROM imports imports_17
          WHERE (imports_17.id = history_5.subject_id AND imports_17.client_id = $1::uuid)
        ), 'null') ELSE 'null' END || '}' AS o
      FROM history history_5
      LEFT JOIN people people_6 ON (people_6.id = history_5.actor_id AND people_6.withdrawn_at IS NULL AND (people_6.client_id = $1::uuid OR people_6.id = $2::uuid OR people_6.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
      WHERE ((history_5.audience = 'SHARED' AND history_5.client_id = $1::uuid) OR history_5.audience = 'PRIVATE' AND history_5.actor_id = $2::uuid)
      ORDER BY history_5.position DESC, history_5.id DESC
      LIMIT 5
    ) page
  ) || ']}}', 'UTF8')
