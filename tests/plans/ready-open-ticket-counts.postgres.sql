SELECT convert_to('{"tickets":{"totalCount":' || (SELECT count(*) FROM tickets tickets_1 WHERE tickets_1.state = ANY($1::text[]))::text || ',"facets":[{"field":"STATE","values":[' || (
    SELECT coalesce(string_agg('{"value":' || coalesce('"' || v || '"', 'null') || ',"count":' || n::text || '}', ','), '')
    FROM (
      SELECT v, sum(m) AS n
      FROM (
        SELECT tickets_2.state AS v, count(*) AS m
        FROM tickets tickets_2
        WHERE tickets_2.state = ANY($1::text[]) GROUP BY v
      ) values_ GROUP BY v
      ORDER BY v IS NOT NULL, CASE v WHEN 'NEW' THEN 0 WHEN 'OPEN' THEN 1 WHEN 'PENDING' THEN 2 WHEN 'RESOLVED' THEN 3 WHEN 'CLOSED' THEN 4 WHEN 'CANCELLED' THEN 5 END
    ) counted
  ) || ']},{"field":"CLIENT","values":[' || (
    SELECT coalesce(string_agg('{"value":' || coalesce('"org_' || v || '"', 'null') || ',"count":' || n::text || '}', ','), '')
    FROM (
      SELECT v, sum(m) AS n
      FROM (
        SELECT organisations_4.id AS v, one_5.m
        FROM (
          SELECT tickets_3.client_id AS v, count(*) AS m
          FROM tickets tickets_3
          WHERE tickets_3.state = ANY($1::text[]) GROUP BY v
        ) one_5
        LEFT JOIN organisations organisations_4 ON organisations_4.id = one_5.v
      ) values_ GROUP BY v
      ORDER BY v IS NOT NULL, n DESC, v
      LIMIT 20
    ) counted
  ) || ']},{"field":"PRIORITY","values":[' || (
    SELECT coalesce(string_agg('{"value":' || coalesce('"' || v || '"', 'null') || ',"count":' || n::text || '}', ','), '')
    FROM (
      SELECT v, sum(m) AS n
      FROM (
        SELECT tickets_6.priority AS v, count(*) AS m
        FROM tickets tickets_6
        WHERE tickets_6.state = ANY($1::text[]) GROUP BY v
      ) values_ GROUP BY v
      ORDER BY v IS NOT NULL, CASE v WHEN 'P1' THEN 0 WHEN 'P2' THEN 1 WHEN 'P3' THEN 2 WHEN 'P4' THEN 3 END
    ) counted
  ) || ']},{"field":"TURN","values":[' || (
    SELECT coalesce(string_agg('{"value":' || coalesce('"' || v || '"', 'null') || ',"count":' || n::text || '}', ','), '')
    FROM (
      SELECT v, sum(m) AS n
      FROM (
        SELECT tickets_7.turn AS v, count(*) AS m
        FROM tickets tickets_7
        WHERE tickets_7.state = ANY($1::text[]) GROUP BY v
      ) values_ GROUP BY v
      ORDER BY v IS NOT NULL, CASE v WHEN 'CLIENT' THEN 0 WHEN 'IT' THEN 1 WHEN 'THIRD_PARTY' THEN 2 WHEN 'NOBODY' THEN 3 END
    ) counted
  ) || ']}]}}', 'UTF8')
