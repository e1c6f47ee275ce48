SELECT convert_to('{"tickets":{"nodes":[' || (
    SELECT coalesce(string_agg(o, ','), '')
    FROM (
      SELECT '{"id":"tkt_' || tickets_1.id || '","number":' || tickets_1.number::text
        || ',"title":' || to_json(tickets_1.title)::text
        || ',"kind":"' || tickets_1.kind || '","state":"' || tickets_1.state || '","turn":"' || tickets_1.turn || '","priority":"' || tickets_1.priority || '","category":' || coalesce(to_json(tickets_1.category)::text, 'null')
        || ',"source":"' || tickets_1.source || '","resolutionCode":' || coalesce('"' || tickets_1.resolution_code || '"', 'null')
        || ',"reopenCount":' || tickets_1.reopen_count::text
        || ',"openedAt":"' || to_char(tickets_1.opened_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","firstResponseAt":' || coalesce('"' || to_char(tickets_1.first_response_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"', 'null')
        || ',"resolvedAt":' || coalesce('"' || to_char(tickets_1.resolved_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"', 'null')
        || ',"closedAt":' || coalesce('"' || to_char(tickets_1.closed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"', 'null')
        || ',"updatedAt":"' || to_char(tickets_1.updated_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","version":' || tickets_1.version::text
        || ',"client":' || CASE WHEN organisations_2.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_2.id || '","code":' || to_json(organisations_2.code)::text || '}' END
        || ',"requester":' || CASE WHEN people_3.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_3.id || '"}' END
        || ',"assignee":' || CASE WHEN people_4.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_4.id || '"}' END || '}' AS o
      FROM tickets tickets_1
      LEFT JOIN organisations organisations_2 ON organisations_2.id = tickets_1.client_id
      LEFT JOIN people people_3 ON (people_3.id = tickets_1.requester_id AND people_3.withdrawn_at IS NULL)
      LEFT JOIN people people_4 ON (people_4.id = tickets_1.assignee_id AND people_4.withdrawn_at IS NULL)
      WHERE tickets_1.updated_at >= $1::timestamptz
      ORDER BY tickets_1.updated_at ASC, tickets_1.id ASC
      LIMIT 5
    ) page
  ) || '],"pageInfo":{"hasNextPage":' || CASE WHEN EXISTS (
    SELECT 1
    FROM tickets tickets_5
    WHERE tickets_5.updated_at >= $1::timestamptz
    ORDER BY tickets_5.updated_at ASC, tickets_5.id ASC
    LIMIT 1 OFFSET 5
  ) THEN 'true' ELSE 'false' END || ',"endCursor":' || coalesce((
      SELECT '"947c3a0f.' || encode(convert_to('["' || to_char(tickets_7.updated_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","' || tickets_7.id || '"]', 'UTF8'), 'hex') || '"'
      FROM (
        SELECT tickets_8.updated_at, tickets_8.id
        FROM tickets tickets_8
        WHERE tickets_8.updated_at >= $1::timestamptz
        ORDER BY tickets_8.updated_at ASC, tickets_8.id ASC
        LIMIT 5
      ) tickets_7
      ORDER BY tickets_7.updated_at DESC, tickets_7.id DESC
      LIMIT 1
    ), 'null') || '}}}', 'UTF8')
