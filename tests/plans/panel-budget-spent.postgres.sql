SELECT convert_to('{"costs":[' || (
    SELECT coalesce(string_agg('{"month":' || coalesce(to_json(v0)::text, 'null') || ',"kind":' || coalesce('"' || v1 || '"', 'null') || ',"amount.currency":' || coalesce(to_json(v2)::text, 'null') || ',"minor":' || coalesce(minor::text, 'null') || ',"n":' || coalesce(n::text, 'null') || '}', ','), '')
    FROM (
      SELECT row_1.month AS v0, row_1.kind AS v1, row_1.amount_currency AS v2, sum(row_1.amount_minor) AS minor, count(*) AS n
      FROM costs row_1
      WHERE (row_1.client_id = $1::uuid AND (row_1.audience = 'SHARED' AND row_1.ended_at IS NULL) AND row_1.client_id = $2::uuid AND row_1.spent_on >= $3::date AND row_1.spent_on <= $4::date AND ((row_1.ended_at IS NULL) = $5::boolean)) GROUP BY 1, 2, 3
    ) told
  ) || ']}', 'UTF8')
