SELECT convert_to('{"done":[' || (
    SELECT coalesce(string_agg('{"metric":' || coalesce('"' || v0 || '"', 'null') || ',"state":' || coalesce('"' || v1 || '"', 'null') || ',"n":' || coalesce(n::text, 'null') || '}', ','), '')
    FROM (
      SELECT row_1.metric AS v0, row_1.state AS v1, count(*) AS n
      FROM clocks row_1
      WHERE (row_1.client_id = $1::uuid AND row_1.client_id = $2::uuid AND row_1.state = ANY($3::text[]) AND row_1.stopped_at >= $4::timestamptz AND row_1.stopped_at < $5::timestamptz) GROUP BY 1, 2
    ) told
  ) || '],"going":[' || (
    SELECT coalesce(string_agg('{"metric":' || coalesce('"' || v0 || '"', 'null') || ',"state":' || coalesce('"' || v1 || '"', 'null') || ',"n":' || coalesce(n::text, 'null') || '}', ','), '')
    FROM (
      SELECT row_2.metric AS v0, row_2.state AS v1, count(*) AS n
      FROM clocks row_2
      WHERE (row_2.client_id = $1::uuid AND row_2.client_id = $2::uuid AND row_2.state = ANY($6::text[]) AND ((row_2.stopped_at IS NULL) = $7::boolean)) GROUP BY 1, 2
    ) told
  ) || ']}', 'UTF8')
