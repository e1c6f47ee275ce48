SELECT convert_to('{"tickets":{"nodes":[' || (
    SELECT coalesce(string_agg(o, ','), '')
    FROM (
      SELECT '{"id":"tkt_' || tickets_1.id || '","number":' || tickets_1.number::text
        || ',"closedAt":' || coalesce('"' || to_char(tickets_1.closed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"', 'null') || '}' AS o
      FROM tickets tickets_1
      WHERE TRUE
      ORDER BY tickets_1.closed_at DESC NULLS LAST, tickets_1.id DESC
      LIMIT 5
    ) page
  ) || ']}}', 'UTF8')
