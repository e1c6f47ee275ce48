SELECT convert_to('{"tickets":{"nodes":[' || (
    SELECT coalesce(string_agg(o, ','), '')
    FROM (
      SELECT '{"id":"tkt_' || tickets_1.id || '","number":' || tickets_1.number::text
        || ',"title":' || to_json(tickets_1.title)::text
        || ',"state":"' || tickets_1.state || '","priority":"' || tickets_1.priority || '","category":' || coalesce(to_json(tickets_1.category)::text, 'null')
        || ',"openedAt":"' || to_char(tickets_1.opened_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","updatedAt":"' || to_char(tickets_1.updated_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","resolvedAt":' || coalesce('"' || to_char(tickets_1.resolved_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"', 'null')
        || ',"closedAt":' || coalesce('"' || to_char(tickets_1.closed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"', 'null')
        || ',"reopenCount":' || tickets_1.reopen_count::text
        || ',"source":"' || tickets_1.source || '"}' AS o
      FROM tickets tickets_1
      WHERE tickets_1.opened_at < $1::timestamptz
      ORDER BY tickets_1.opened_at DESC, tickets_1.id DESC
      LIMIT 1000
    ) page
  ) || '],"pageInfo":{"hasNextPage":' || CASE WHEN EXISTS (
    SELECT 1
    FROM tickets tickets_2
    WHERE tickets_2.opened_at < $1::timestamptz
    ORDER BY tickets_2.opened_at DESC, tickets_2.id DESC
    LIMIT 1 OFFSET 1000
  ) THEN 'true' ELSE 'false' END || ',"endCursor":' || coalesce((
      SELECT '"526884d7.' || encode(convert_to('["' || to_char(tickets_4.opened_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","' || tickets_4.id || '"]', 'UTF8'), 'hex') || '"'
      FROM (
        SELECT tickets_5.opened_at, tickets_5.id
        FROM tickets tickets_5
        WHERE tickets_5.opened_at < $1::timestamptz
        ORDER BY tickets_5.opened_at DESC, tickets_5.id DESC
        LIMIT 1000
      ) tickets_4
      ORDER BY tickets_4.opened_at ASC, tickets_4.id ASC
      LIMIT 1
    ), 'null') || '}}}', 'UTF8')
