SELECT convert_to('{"states":[' || (
    SELECT coalesce(string_agg('{"state":' || coalesce('"' || v0 || '"', 'null') || ',"n":' || coalesce(n::text, 'null') || '}', ','), '')
    FROM (
      SELECT row_1.state AS v0, count(*) AS n
      FROM tickets row_1
      WHERE (row_1.client_id = $1::uuid AND row_1.client_id = $2::uuid AND row_1.state = ANY($3::text[])) GROUP BY 1
    ) told
  ) || '],"DAY":[' || (
    SELECT coalesce(string_agg('{"n":' || coalesce(n::text, 'null') || '}', ','), '')
    FROM (
      SELECT count(*) AS n
      FROM tickets row_2
      WHERE (row_2.client_id = $1::uuid AND row_2.client_id = $2::uuid AND row_2.state = ANY($4::text[]) AND row_2.opened_at <= $5::timestamptz AND row_2.opened_at > $6::timestamptz)
    ) told
  ) || '],"WEEK":[' || (
    SELECT coalesce(string_agg('{"n":' || coalesce(n::text, 'null') || '}', ','), '')
    FROM (
      SELECT count(*) AS n
      FROM tickets row_3
      WHERE (row_3.client_id = $1::uuid AND row_3.client_id = $2::uuid AND row_3.state = ANY($7::text[]) AND row_3.opened_at <= $8::timestamptz AND row_3.opened_at > $9::timestamptz)
    ) told
  ) || '],"MONTH":[' || (
    SELECT coalesce(string_agg('{"n":' || coalesce(n::text, 'null') || '}', ','), '')
    FROM (
      SELECT count(*) AS n
      FROM tickets row_4
      WHERE (row_4.client_id = $1::uuid AND row_4.client_id = $2::uuid AND row_4.state = ANY($10::text[]) AND row_4.opened_at <= $11::timestamptz AND row_4.opened_at > $12::timestamptz)
    ) told
  ) || '],"LONGER":[' || (
    SELECT coalesce(string_agg('{"n":' || coalesce(n::text, 'null') || '}', ','), '')
    FROM (
      SELECT count(*) AS n
      FROM tickets row_5
      WHERE (row_5.client_id = $1::uuid AND row_5.client_id = $2::uuid AND row_5.state = ANY($13::text[]) AND row_5.opened_at <= $14::timestamptz)
    ) told
  ) || ']}', 'UTF8')
