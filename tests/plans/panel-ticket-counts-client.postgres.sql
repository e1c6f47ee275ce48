SELECT convert_to('{"tickets":{"facets":[{"values":[' || (
    SELECT coalesce(string_agg('{"value":' || coalesce('"' || v || '"', 'null') || ',"count":' || n::text || '}', ','), '')
    FROM (
      SELECT v, count(*) AS n
      FROM (
        SELECT tickets_1.turn AS v
        FROM tickets tickets_1
        WHERE (tickets_1.client_id = $1::uuid AND tickets_1.turn = $2::text)
      ) one_2 GROUP BY v
      ORDER BY v IS NOT NULL, CASE v WHEN 'CLIENT' THEN 0 WHEN 'IT' THEN 1 WHEN 'THIRD_PARTY' THEN 2 WHEN 'NOBODY' THEN 3 END
    ) counted
  ) || ']},{"values":[' || (
    SELECT coalesce(string_agg('{"value":' || coalesce('"' || v || '"', 'null') || ',"count":' || n::text || '}', ','), '')
    FROM (
      SELECT v, count(*) AS n
      FROM (
        SELECT tickets_3.state AS v
        FROM tickets tickets_3
        WHERE (tickets_3.client_id = $1::uuid AND tickets_3.turn = $2::text)
      ) one_4 GROUP BY v
      ORDER BY v IS NOT NULL, CASE v WHEN 'NEW' THEN 0 WHEN 'OPEN' THEN 1 WHEN 'PENDING' THEN 2 WHEN 'RESOLVED' THEN 3 WHEN 'CLOSED' THEN 4 WHEN 'CANCELLED' THEN 5 END
    ) counted
  ) || ']},{"values":[' || (
    SELECT coalesce(string_agg('{"value":' || coalesce('"' || v || '"', 'null') || ',"count":' || n::text || '}', ','), '')
    FROM (
      SELECT v, count(*) AS n
      FROM (
        SELECT tickets_5.kind AS v
        FROM tickets tickets_5
        WHERE (tickets_5.client_id = $1::uuid AND tickets_5.turn = $2::text)
      ) one_6 GROUP BY v
      ORDER BY v IS NOT NULL, CASE v WHEN 'INCIDENT' THEN 0 WHEN 'REQUEST' THEN 1 END
    ) counted
  ) || ']}]}}', 'UTF8')
