SELECT convert_to('{"tickets":{"totalCount":' || (
    SELECT count(*)
    FROM tickets tickets_1
    WHERE (tickets_1.closed_at >= $1::timestamptz AND tickets_1.closed_at < $2::timestamptz)
  )::text || ',"nodes":[' || (
    SELECT coalesce(string_agg(o, ','), '')
    FROM (
      SELECT '{"id":"tkt_' || tickets_2.id || '","number":' || tickets_2.number::text
        || ',"title":' || to_json(tickets_2.title)::text
        || ',"kind":"' || tickets_2.kind || '","priority":"' || tickets_2.priority || '","category":' || coalesce(to_json(tickets_2.category)::text, 'null')
        || ',"resolutionCode":' || coalesce('"' || tickets_2.resolution_code || '"', 'null')
        || ',"reopenCount":' || tickets_2.reopen_count::text
        || ',"openedAt":"' || to_char(tickets_2.opened_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","firstResponseAt":' || coalesce('"' || to_char(tickets_2.first_response_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"', 'null')
        || ',"resolvedAt":' || coalesce('"' || to_char(tickets_2.resolved_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"', 'null')
        || ',"closedAt":' || coalesce('"' || to_char(tickets_2.closed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"', 'null')
        || ',"client":' || CASE WHEN organisations_3.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_3.id || '","code":' || to_json(organisations_3.code)::text
        || ',"name":' || to_json(organisations_3.name)::text || '}' END
        || ',"requester":' || CASE WHEN people_4.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_4.id || '","name":' || to_json(people_4.name)::text || '}' END
        || ',"assignee":' || CASE WHEN people_5.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_5.id || '","name":' || to_json(people_5.name)::text || '}' END || '}' AS o
      FROM tickets tickets_2
      LEFT JOIN organisations organisations_3 ON organisations_3.id = tickets_2.client_id
      LEFT JOIN people people_4 ON (people_4.id = tickets_2.requester_id AND people_4.withdrawn_at IS NULL)
      LEFT JOIN people people_5 ON (people_5.id = tickets_2.assignee_id AND people_5.withdrawn_at IS NULL)
      WHERE (tickets_2.closed_at >= $1::timestamptz AND tickets_2.closed_at < $2::timestamptz)
      ORDER BY tickets_2.closed_at ASC NULLS LAST, tickets_2.id ASC
      LIMIT 5
    ) page
  ) || '],"pageInfo":{"hasNextPage":' || CASE WHEN EXISTS (
    SELECT 1
    FROM tickets tickets_6
    WHERE (tickets_6.closed_at >= $1::timestamptz AND tickets_6.closed_at < $2::timestamptz)
    ORDER BY tickets_6.closed_at ASC NULLS LAST, tickets_6.id ASC
    LIMIT 1 OFFSET 5
  ) THEN 'true' ELSE 'false' END || ',"endCursor":' || coalesce((
      SELECT '"abbfbdd4.' || encode(convert_to('[' || coalesce('"' || to_char(tickets_8.closed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"', 'null') || ',"' || tickets_8.id || '"]', 'UTF8'), 'hex') || '"'
      FROM (
        SELECT tickets_9.closed_at, tickets_9.id
        FROM tickets tickets_9
        WHERE (tickets_9.closed_at >= $1::timestamptz AND tickets_9.closed_at < $2::timestamptz)
        ORDER BY tickets_9.closed_at ASC NULLS LAST, tickets_9.id ASC
        LIMIT 5
      ) tickets_8
      ORDER BY tickets_8.closed_at DESC NULLS FIRST, tickets_8.id DESC
      LIMIT 1
    ), 'null') || '}}}', 'UTF8')
