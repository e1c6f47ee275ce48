SELECT convert_to('{"tickets":{"nodes":[' || (
    SELECT coalesce(string_agg(o, ','), '')
    FROM (
      SELECT '{"id":"tkt_' || tickets_1.id || '","number":' || tickets_1.number::text
        || ',"openedAt":"' || to_char(tickets_1.opened_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","client":' || CASE WHEN organisations_2.id IS NULL THEN 'null' ELSE '{"code":' || to_json(organisations_2.code)::text || '}' END || '}' AS o
      FROM tickets tickets_1
      LEFT JOIN organisations organisations_2 ON (organisations_2.id = tickets_1.client_id AND (organisations_2.id = $1::uuid OR (organisations_2.id = $2::uuid OR organisations_2.kind = 'ENTERPRISE')))
      WHERE (tickets_1.client_id = $1::uuid AND (tickets_1.opened_at, tickets_1.id) > ($3::timestamptz, $4::uuid))
      ORDER BY tickets_1.opened_at ASC, tickets_1.id ASC
      LIMIT 5
    ) page
  ) || '],"pageInfo":{"hasNextPage":' || CASE WHEN EXISTS (
    SELECT 1
    FROM tickets tickets_3
    WHERE (tickets_3.client_id = $1::uuid AND (tickets_3.opened_at, tickets_3.id) > ($3::timestamptz, $4::uuid))
    ORDER BY tickets_3.opened_at ASC, tickets_3.id ASC
    LIMIT 1 OFFSET 5
  ) THEN 'true' ELSE 'false' END || ',"hasPreviousPage":' || CASE WHEN EXISTS (
    SELECT 1
    FROM tickets tickets_5
    WHERE (tickets_5.client_id = $1::uuid AND (tickets_5.opened_at, tickets_5.id) <= ($3::timestamptz, $4::uuid))
  ) THEN 'true' ELSE 'false' END || ',"startCursor":' || coalesce((
      SELECT '"08e8f68e.' || encode(convert_to('["' || to_char(tickets_6.opened_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","' || tickets_6.id || '"]', 'UTF8'), 'hex') || '"'
      FROM (
        SELECT tickets_7.opened_at, tickets_7.id
        FROM tickets tickets_7
        WHERE (tickets_7.client_id = $1::uuid AND (tickets_7.opened_at, tickets_7.id) > ($3::timestamptz, $4::uuid))
        ORDER BY tickets_7.opened_at ASC, tickets_7.id ASC
        LIMIT 5
      ) tickets_6
      ORDER BY tickets_6.opened_at ASC, tickets_6.id ASC
      LIMIT 1
    ), 'null') || ',"endCursor":' || coalesce((
      SELECT '"08e8f68e.' || encode(convert_to('["' || to_char(tickets_8.opened_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","' || tickets_8.id || '"]', 'UTF8'), 'hex') || '"'
      FROM (
        SELECT tickets_9.opened_at, tickets_9.id
        FROM tickets tickets_9
        WHERE (tickets_9.client_id = $1::uuid AND (tickets_9.opened_at, tickets_9.id) > ($3::timestamptz, $4::uuid))
        ORDER BY tickets_9.opened_at ASC, tickets_9.id ASC
        LIMIT 5
      ) tickets_8
      ORDER BY tickets_8.opened_at DESC, tickets_8.id DESC
      LIMIT 1
    ), 'null') || '}}}', 'UTF8')
