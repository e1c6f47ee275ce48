SELECT convert_to('{"tickets":{"nodes":[' || (
    SELECT coalesce(string_agg(o, ','), '')
    FROM (
      SELECT '{"id":"tkt_' || tickets_1.id || '","number":' || tickets_1.number::text
        || ',"title":' || to_json(tickets_1.title)::text
        || ',"state":"' || tickets_1.state || '","priority":"' || tickets_1.priority || '","openedAt":"' || to_char(tickets_1.opened_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","reopenCount":' || tickets_1.reopen_count::text
        || ',"requester":' || CASE WHEN people_2.id IS NULL THEN 'null' ELSE '{"name":' || to_json(people_2.name)::text || '}' END || '}' AS o
      FROM tickets tickets_1
      LEFT JOIN people people_2 ON (people_2.id = tickets_1.requester_id AND people_2.withdrawn_at IS NULL)
      WHERE tickets_1.opened_at < $1::timestamptz
      ORDER BY tickets_1.opened_at DESC, tickets_1.id DESC
      LIMIT 10000
    ) page
  ) || ']}}', 'UTF8')
