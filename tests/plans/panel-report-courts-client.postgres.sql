SELECT convert_to('{"turns":[' || (
    SELECT coalesce(string_agg('{"ticket.client":' || coalesce('"org_' || v0 || '"', 'null') || ',"ticket.client.name":' || coalesce(to_json(v1)::text, 'null') || ',"turn":' || coalesce('"' || v2 || '"', 'null') || ',"tickets":' || coalesce(tickets::text, 'null') || ',"lasted":' || coalesce(lasted::text, 'null') || '}', ','), '')
    FROM (
      SELECT organisations_3.id AS v0, organisations_3.name AS v1, row_1.turn AS v2, count(DISTINCT row_1.ticket_id) AS tickets, CAST(sum(extract(epoch FROM LEAST(coalesce(row_1.to_at, $1::timestamptz), $1::timestamptz) - GREATEST(row_1.from_at, $2::timestamptz)) * 1000) AS bigint) AS lasted
      FROM ticket_turns row_1
      LEFT JOIN tickets tickets_2 ON (tickets_2.id = row_1.ticket_id AND tickets_2.client_id = $3::uuid)
      LEFT JOIN organisations organisations_3 ON (organisations_3.id = tickets_2.client_id AND (organisations_3.id = $3::uuid OR (organisations_3.id = $4::uuid OR organisations_3.kind = 'ENTERPRISE')))
      WHERE (row_1.client_id = $5::uuid AND row_1.client_id = $3::uuid AND row_1.turn = ANY($6::text[]) AND row_1.from_at < $7::timestamptz AND (row_1.to_at > $8::timestamptz OR ((row_1.to_at IS NULL) = $9::boolean))) GROUP BY 1, 2, 3
    ) told
  ) || '],"stretches":[' || (
    SELECT coalesce(string_agg('{"turn":' || coalesce('"' || v0 || '"', 'null') || ',"fromAt":' || coalesce('"' || to_char(v1 AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"', 'null') || ',"toAt":' || coalesce('"' || to_char(v2 AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"', 'null') || ',"n":' || coalesce(n::text, 'null') || '}', ','), '')
    FROM (
      SELECT row_4.turn AS v0, row_4.from_at AS v1, row_4.to_at AS v2, count(*) AS n
      FROM ticket_turns row_4
      WHERE (row_4.client_id = $5::uuid AND row_4.client_id = $3::uuid AND row_4.turn = ANY($10::text[]) AND row_4.from_at < $11::timestamptz AND (row_4.to_at > $12::timestamptz OR ((row_4.to_at IS NULL) = $13::boolean))) GROUP BY 1, 2, 3
    ) told
  ) || ']}', 'UTF8')
