SELECT convert_to('{"tickets":{"totalCount":' || (
    SELECT count(*)
    FROM tickets tickets_1
    WHERE (tickets_1.opened_at >= $1::timestamptz AND tickets_1.opened_at < $2::timestamptz)
  )::text || ',"nodes":[' || (
    SELECT coalesce(string_agg(o, ','), '')
    FROM (
      SELECT '{"id":"tkt_' || tickets_2.id || '","number":' || tickets_2.number::text
        || ',"title":' || to_json(tickets_2.title)::text
        || ',"kind":"' || tickets_2.kind || '","state":"' || tickets_2.state || '","priority":"' || tickets_2.priority || '","category":' || coalesce(to_json(tickets_2.category)::text, 'null')
        || ',"source":"' || tickets_2.source || '","openedAt":"' || to_char(tickets_2.opened_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","client":' || CASE WHEN organisations_3.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_3.id || '","code":' || to_json(organisations_3.code)::text
        || ',"name":' || to_json(organisations_3.name)::text || '}' END
        || ',"requester":' || CASE WHEN people_4.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_4.id || '","name":' || to_json(people_4.name)::text || '}' END || '}' AS o
      FROM tickets tickets_2
      LEFT JOIN organisations organisations_3 ON organisations_3.id = tickets_2.client_id
      LEFT JOIN people people_4 ON (people_4.id = tickets_2.requester_id AND people_4.withdrawn_at IS NULL)
      WHERE (tickets_2.opened_at >= $1::timestamptz AND tickets_2.opened_at < $2::timestamptz)
      ORDER BY tickets_2.opened_at ASC, tickets_2.id ASC
      LIMIT 5
    ) page
  ) || '],"pageInfo":{"hasNextPage":' || CASE WHEN EXISTS (
    SELECT 1
    FROM tickets tickets_5
    WHERE (tickets_5.opened_at >= $1::timestamptz AND tickets_5.opened_at < $2::timestamptz)
    ORDER BY tickets_5.opened_at ASC, tickets_5.id ASC
    LIMIT 1 OFFSET 5
  ) THEN 'true' ELSE 'false' END || ',"endCursor":' || coalesce((
      SELECT '"08e8f68e.' || encode(convert_to('["' || to_char(tickets_7.opened_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","' || tickets_7.id || '"]', 'UTF8'), 'hex') || '"'
      FROM (
        SELECT tickets_8.opened_at, tickets_8.id
        FROM tickets tickets_8
        WHERE (tickets_8.opened_at >= $1::timestamptz AND tickets_8.opened_at < $2::timestamptz)
        ORDER BY tickets_8.opened_at ASC, tickets_8.id ASC
        LIMIT 5
      ) tickets_7
      ORDER BY tickets_7.opened_at DESC, tickets_7.id DESC
      LIMIT 1
    ), 'null') || '}}}', 'UTF8')
