SELECT convert_to('{"tickets":{"totalCount":' || (SELECT count(*) FROM tickets tickets_1 WHERE tickets_1.state = ANY($1::text[]))::text || ',"facets":[{"field":"STATE","values":[' || (
    SELECT coalesce(string_agg('{"value":' || coalesce('"' || v || '"', 'null') || ',"count":' || n::text || '}', ','), '')
    FROM (
      SELECT v, count(*) AS n
      FROM (SELECT tickets_2.state AS v FROM tickets tickets_2 WHERE tickets_2.state = ANY($1::text[])) one_3 GROUP BY v
      ORDER BY v IS NOT NULL, CASE v WHEN 'NEW' THEN 0 WHEN 'OPEN' THEN 1 WHEN 'PENDING' THEN 2 WHEN 'RESOLVED' THEN 3 WHEN 'CLOSED' THEN 4 WHEN 'CANCELLED' THEN 5 END
    ) counted
  ) || ']},{"field":"CLIENT","values":[' || (
    SELECT coalesce(string_agg('{"value":' || coalesce('"org_' || v || '"', 'null') || ',"count":' || n::text || '}', ','), '')
    FROM (
      SELECT v, count(*) AS n
      FROM (
        SELECT organisations_6.id AS v
        FROM tickets tickets_4
        LEFT JOIN organisations organisations_6 ON organisations_6.id = tickets_4.client_id
        WHERE tickets_4.state = ANY($1::text[])
      ) one_5 GROUP BY v
      ORDER BY v IS NOT NULL, n DESC, v
      LIMIT 20
    ) counted
  ) || ']},{"field":"PRIORITY","values":[' || (
    SELECT coalesce(string_agg('{"value":' || coalesce('"' || v || '"', 'null') || ',"count":' || n::text || '}', ','), '')
    FROM (
      SELECT v, count(*) AS n
      FROM (SELECT tickets_7.priority AS v FROM tickets tickets_7 WHERE tickets_7.state = ANY($1::text[])) one_8 GROUP BY v
      ORDER BY v IS NOT NULL, CASE v WHEN 'P1' THEN 0 WHEN 'P2' THEN 1 WHEN 'P3' THEN 2 WHEN 'P4' THEN 3 END
    ) counted
  ) || ']},{"field":"TURN","values":[' || (
    SELECT coalesce(string_agg('{"value":' || coalesce('"' || v || '"', 'null') || ',"count":' || n::text || '}', ','), '')
    FROM (
      SELECT v, count(*) AS n
      FROM (SELECT tickets_9.turn AS v FROM tickets tickets_9 WHERE tickets_9.state = ANY($1::text[])) one_10 GROUP BY v
      ORDER BY v IS NOT NULL, CASE v WHEN 'CLIENT' THEN 0 WHEN 'IT' THEN 1 WHEN 'THIRD_PARTY' THEN 2 WHEN 'NOBODY' THEN 3 END
    ) counted
  ) || ']}]}}', 'UTF8')
