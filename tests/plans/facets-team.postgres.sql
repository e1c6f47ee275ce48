SELECT convert_to('{"tickets":{"facets":[{"field":"STATE","values":[' || (
    SELECT coalesce(string_agg('{"value":' || coalesce('"' || v || '"', 'null') || ',"count":' || n::text || '}', ','), '')
    FROM (
      SELECT v, count(*) AS n
      FROM (SELECT tickets_1.state AS v FROM tickets tickets_1 WHERE TRUE) one_2 GROUP BY v
      ORDER BY v IS NOT NULL, CASE v WHEN 'NEW' THEN 0 WHEN 'OPEN' THEN 1 WHEN 'PENDING' THEN 2 WHEN 'RESOLVED' THEN 3 WHEN 'CLOSED' THEN 4 WHEN 'CANCELLED' THEN 5 END
    ) counted
  ) || ']},{"field":"TURN","values":[' || (
    SELECT coalesce(string_agg('{"value":' || coalesce('"' || v || '"', 'null') || ',"count":' || n::text || '}', ','), '')
    FROM (
      SELECT v, count(*) AS n
      FROM (SELECT tickets_3.turn AS v FROM tickets tickets_3 WHERE TRUE) one_4 GROUP BY v
      ORDER BY v IS NOT NULL, CASE v WHEN 'CLIENT' THEN 0 WHEN 'IT' THEN 1 WHEN 'THIRD_PARTY' THEN 2 WHEN 'NOBODY' THEN 3 END
    ) counted
  ) || ']},{"field":"CLIENT","values":[' || (
    SELECT coalesce(string_agg('{"value":' || coalesce('"org_' || v || '"', 'null') || ',"count":' || n::text || '}', ','), '')
    FROM (
      SELECT v, count(*) AS n
      FROM (
        SELECT organisations_7.id AS v
        FROM tickets tickets_5
        LEFT JOIN organisations organisations_7 ON organisations_7.id = tickets_5.client_id
        WHERE TRUE
      ) one_6 GROUP BY v
      ORDER BY v IS NOT NULL, n DESC, v
      LIMIT 20
    ) counted
  ) || ']}]}}', 'UTF8')
