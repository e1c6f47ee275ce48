SELECT convert_to('{"tickets":{"facets":[{"values":[' || (
    SELECT coalesce(string_agg('{"value":' || coalesce('"' || v || '"', 'null') || ',"count":' || n::text || '}', ','), '')
    FROM (
      SELECT v, sum(m) AS n
      FROM (
        SELECT tickets_1.turn AS v, count(*) AS m
        FROM tickets tickets_1
        WHERE (tickets_1.client_id = $1::uuid AND tickets_1.turn = $2::text) GROUP BY v
      ) values_ GROUP BY v
      ORDER BY v IS NOT NULL, CASE v WHEN 'CLIENT' THEN 0 WHEN 'IT' THEN 1 WHEN 'THIRD_PARTY' THEN 2 WHEN 'NOBODY' THEN 3 END
    ) counted
  ) || ']},{"values":[' || (
    SELECT coalesce(string_agg('{"value":' || coalesce('"' || v || '"', 'null') || ',"count":' || n::text || '}', ','), '')
    FROM (
      SELECT v, sum(m) AS n
      FROM (
        SELECT tickets_2.state AS v, count(*) AS m
        FROM tickets tickets_2
        WHERE (tickets_2.client_id = $1::uuid AND tickets_2.turn = $2::text) GROUP BY v
      ) values_ GROUP BY v
      ORDER BY v IS NOT NULL, CASE v WHEN 'NEW' THEN 0 WHEN 'OPEN' THEN 1 WHEN 'PENDING' THEN 2 WHEN 'RESOLVED' THEN 3 WHEN 'CLOSED' THEN 4 WHEN 'CANCELLED' THEN 5 END
    ) counted
  ) || ']},{"values":[' || (
    SELECT coalesce(string_agg('{"value":' || coalesce('"' || v || '"', 'null') || ',"count":' || n::text || '}', ','), '')
    FROM (
      SELECT v, sum(m) AS n
      FROM (
        SELECT tickets_3.kind AS v, count(*) AS m
        FROM tickets tickets_3
        WHERE (tickets_3.client_id = $1::uuid AND tickets_3.turn = $2::text) GROUP BY v
      ) values_ GROUP BY v
      ORDER BY v IS NOT NULL, CASE v WHEN 'INCIDENT' THEN 0 WHEN 'REQUEST' THEN 1 END
    ) counted
  ) || ']}]}}', 'UTF8')
