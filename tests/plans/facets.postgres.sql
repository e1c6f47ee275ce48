SELECT convert_to('{"tickets":{"totalCount":' || (
    SELECT count(*)
    FROM tickets tickets_1
    WHERE (tickets_1.client_id = $1::uuid AND tickets_1.state = ANY($2::text[]))
  )::text || ',"facets":[{"field":"STATE","values":[' || (
    SELECT coalesce(string_agg('{"value":' || coalesce('"' || v || '"', 'null') || ',"count":' || n::text || '}', ','), '')
    FROM (
      SELECT v, sum(m) AS n
      FROM (
        SELECT tickets_2.state AS v, count(*) AS m
        FROM tickets tickets_2
        WHERE (tickets_2.client_id = $1::uuid AND tickets_2.state = ANY($2::text[])) GROUP BY v
      ) values_ GROUP BY v
      ORDER BY v IS NOT NULL, CASE v WHEN 'NEW' THEN 0 WHEN 'OPEN' THEN 1 WHEN 'PENDING' THEN 2 WHEN 'RESOLVED' THEN 3 WHEN 'CLOSED' THEN 4 WHEN 'CANCELLED' THEN 5 END
    ) counted
  ) || ']},{"field":"TURN","values":[' || (
    SELECT coalesce(string_agg('{"value":' || coalesce('"' || v || '"', 'null') || ',"count":' || n::text || '}', ','), '')
    FROM (
      SELECT v, sum(m) AS n
      FROM (
        SELECT tickets_3.turn AS v, count(*) AS m
        FROM tickets tickets_3
        WHERE (tickets_3.client_id = $1::uuid AND tickets_3.state = ANY($2::text[])) GROUP BY v
      ) values_ GROUP BY v
      ORDER BY v IS NOT NULL, CASE v WHEN 'CLIENT' THEN 0 WHEN 'IT' THEN 1 WHEN 'THIRD_PARTY' THEN 2 WHEN 'NOBODY' THEN 3 END
    ) counted
  ) || ']},{"field":"PRIORITY","values":[' || (
    SELECT coalesce(string_agg('{"value":' || coalesce('"' || v || '"', 'null') || ',"count":' || n::text || '}', ','), '')
    FROM (
      SELECT v, sum(m) AS n
      FROM (
        SELECT tickets_4.priority AS v, count(*) AS m
        FROM tickets tickets_4
        WHERE (tickets_4.client_id = $1::uuid AND tickets_4.state = ANY($2::text[])) GROUP BY v
      ) values_ GROUP BY v
      ORDER BY v IS NOT NULL, CASE v WHEN 'P1' THEN 0 WHEN 'P2' THEN 1 WHEN 'P3' THEN 2 WHEN 'P4' THEN 3 END
    ) counted
  ) || ']},{"field":"KIND","values":[' || (
    SELECT coalesce(string_agg('{"value":' || coalesce('"' || v || '"', 'null') || ',"count":' || n::text || '}', ','), '')
    FROM (
      SELECT v, sum(m) AS n
      FROM (
        SELECT tickets_5.kind AS v, count(*) AS m
        FROM tickets tickets_5
        WHERE (tickets_5.client_id = $1::uuid AND tickets_5.state = ANY($2::text[])) GROUP BY v
      ) values_ GROUP BY v
      ORDER BY v IS NOT NULL, CASE v WHEN 'INCIDENT' THEN 0 WHEN 'REQUEST' THEN 1 END
    ) counted
  ) || ']},{"field":"ASSIGNEE","values":[' || (
    SELECT coalesce(string_agg('{"value":' || coalesce('"per_' || v || '"', 'null') || ',"count":' || n::text || '}', ','), '')
    FROM (
      SELECT v, sum(m) AS n
      FROM (
        SELECT people_7.id AS v, one_8.m
        FROM (
          SELECT tickets_6.assignee_id AS v, count(*) AS m
          FROM tickets tickets_6
          WHERE (tickets_6.client_id = $1::uuid AND tickets_6.state = ANY($2::text[])) GROUP BY v
        ) one_8
        LEFT JOIN people people_7 ON (people_7.id = one_8.v AND people_7.withdrawn_at IS NULL AND (people_7.client_id = $1::uuid OR people_7.id = $3::uuid OR people_7.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
      ) values_ GROUP BY v
      ORDER BY v IS NOT NULL, n DESC, v
      LIMIT 20
    ) counted
  ) || ']}],"nodes":[' || (
    SELECT coalesce(string_agg(o, ','), '')
    FROM (
      SELECT '{"id":"tkt_' || tickets_9.id || '","number":' || tickets_9.number::text || '}' AS o
      FROM tickets tickets_9
      WHERE (tickets_9.client_id = $1::uuid AND tickets_9.state = ANY($2::text[]))
      ORDER BY tickets_9.opened_at DESC, tickets_9.id DESC
      LIMIT 5
    ) page
  ) || ']}}', 'UTF8')
