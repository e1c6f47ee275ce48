SELECT convert_to('{"standing":[' || (
    SELECT coalesce(string_agg('{"slaState":' || coalesce('"' || v0 || '"', 'null') || ',"n":' || coalesce(n::text, 'null') || '}', ','), '')
    FROM (
      SELECT row_1.sla_state AS v0, count(*) AS n
      FROM tickets row_1
      WHERE (row_1.client_id = $1::uuid AND row_1.client_id = $2::uuid AND row_1.state = ANY($3::text[])) GROUP BY 1
    ) told
  ) || ']}', 'UTF8')
