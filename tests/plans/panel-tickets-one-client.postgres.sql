SELECT convert_to('{"tickets":{"totalCount":' || (SELECT count(*) FROM tickets tickets_1 WHERE tickets_1.client_id = ANY($1::uuid[]))::text || ',"pageInfo":{"hasNextPage":' || CASE WHEN EXISTS (
    SELECT 1
    FROM tickets tickets_2
    WHERE tickets_2.client_id = ANY($1::uuid[])
    ORDER BY tickets_2.opened_at DESC, tickets_2.id DESC
    LIMIT 1 OFFSET 5
  ) THEN 'true' ELSE 'false' END || ',"endCursor":' || coalesce((
      SELECT '"526884d7.' || encode(convert_to('["' || to_char(tickets_4.opened_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","' || tickets_4.id || '"]', 'UTF8'), 'hex') || '"'
      FROM (
        SELECT tickets_5.opened_at, tickets_5.id
        FROM tickets tickets_5
        WHERE tickets_5.client_id = ANY($1::uuid[])
        ORDER BY tickets_5.opened_at DESC, tickets_5.id DESC
        LIMIT 5
      ) tickets_4
      ORDER BY tickets_4.opened_at ASC, tickets_4.id ASC
      LIMIT 1
    ), 'null') || '},"nodes":[' || (
    SELECT coalesce(string_agg(o, ','), '')
    FROM (
      SELECT '{"id":"tkt_' || tickets_6.id || '","number":' || tickets_6.number::text
        || ',"title":' || to_json(tickets_6.title)::text
        || ',"kind":"' || tickets_6.kind || '","state":"' || tickets_6.state || '","turn":"' || tickets_6.turn || '","priority":"' || tickets_6.priority || '","openedAt":"' || to_char(tickets_6.opened_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","updatedAt":"' || to_char(tickets_6.updated_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","slaState":"' || tickets_6.sla_state || '","dueAt":' || coalesce('"' || to_char(tickets_6.due_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"', 'null')
        || ',"client":' || CASE WHEN organisations_7.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_7.id || '","code":' || to_json(organisations_7.code)::text
        || ',"name":' || to_json(organisations_7.name)::text || '}' END
        || ',"requester":' || CASE WHEN people_8.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_8.id || '","name":' || to_json(people_8.name)::text || '}' END
        || ',"assignee":' || CASE WHEN people_9.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_9.id || '","name":' || to_json(people_9.name)::text || '}' END || '}' AS o
      FROM tickets tickets_6
      LEFT JOIN organisations organisations_7 ON (organisations_7.id = tickets_6.client_id AND (organisations_7.id = ANY($1::uuid[]) OR (organisations_7.id = $2::uuid OR organisations_7.kind = 'ENTERPRISE')))
      LEFT JOIN people people_8 ON (people_8.id = tickets_6.requester_id AND people_8.withdrawn_at IS NULL AND (people_8.client_id = ANY($1::uuid[]) OR people_8.id = $3::uuid OR people_8.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
      LEFT JOIN people people_9 ON (people_9.id = tickets_6.assignee_id AND people_9.withdrawn_at IS NULL AND (people_9.client_id = ANY($1::uuid[]) OR people_9.id = $3::uuid OR people_9.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
      WHERE tickets_6.client_id = ANY($1::uuid[])
      ORDER BY tickets_6.opened_at DESC, tickets_6.id DESC
      LIMIT 5
    ) page
  ) || ']}}', 'UTF8')
