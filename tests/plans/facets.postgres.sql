SELECT convert_to('{"tickets":{"totalCount":' || (
    SELECT count(*)
    FROM tickets tickets_1
    WHERE (tickets_1.client_id = $1::uuid AND tickets_1.state = ANY($2::text[]))
  )::text || ',"facets":[{"field":"STATE","values":[' || (
    SELECT coalesce(string_agg('{"value":' || coalesce('"' || v || '"', 'null') || ',"count":' || n::text || '}', ','), '')
    FROM (
      SELECT v, count(*) AS n
      FROM (
        SELECT tickets_2.state AS v
        FROM tickets tickets_2
        WHERE (tickets_2.client_id = $1::uuid AND tickets_2.state = ANY($2::text[]))
      ) one_3 GROUP BY v
      ORDER BY v IS NOT NULL, CASE v WHEN 'NEW' THEN 0 WHEN 'OPEN' THEN 1 WHEN 'PENDING' THEN 2 WHEN 'RESOLVED' THEN 3 WHEN 'CLOSED' THEN 4 WHEN 'CANCELLED' THEN 5 END
    ) counted
  ) || ']},{"field":"TURN","values":[' || (
    SELECT coalesce(string_agg('{"value":' || coalesce('"' || v || '"', 'null') || ',"count":' || n::text || '}', ','), '')
    FROM (
      SELECT v, count(*) AS n
      FROM (
        SELECT tickets_4.turn AS v
        FROM tickets tickets_4
        WHERE (tickets_4.client_id = $1::uuid AND tickets_4.state = ANY($2::text[]))
      ) one_5 GROUP BY v
      ORDER BY v IS NOT NULL, CASE v WHEN 'CLIENT' THEN 0 WHEN 'IT' THEN 1 WHEN 'THIRD_PARTY' THEN 2 WHEN 'NOBODY' THEN 3 END
    ) counted
  ) || ']},{"field":"PRIORITY","values":[' || (
    SELECT coalesce(string_agg('{"value":' || coalesce('"' || v || '"', 'null') || ',"count":' || n::text || '}', ','), '')
    FROM (
      SELECT v, count(*) AS n
      FROM (
        SELECT tickets_6.priority AS v
        FROM tickets tickets_6
        WHERE (tickets_6.client_id = $1::uuid AND tickets_6.state = ANY($2::text[]))
      ) one_7 GROUP BY v
      ORDER BY v IS NOT NULL, CASE v WHEN 'P1' THEN 0 WHEN 'P2' THEN 1 WHEN 'P3' THEN 2 WHEN 'P4' THEN 3 END
    ) counted
  ) || ']},{"field":"KIND","values":[' || (
    SELECT coalesce(string_agg('{"value":' || coalesce('"' || v || '"', 'null') || ',"count":' || n::text || '}', ','), '')
    FROM (
      SELECT v, count(*) AS n
      FROM (
        SELECT tickets_8.kind AS v
        FROM tickets tickets_8
        WHERE (tickets_8.client_id = $1::uuid AND tickets_8.state = ANY($2::text[]))
      ) one_9 GROUP BY v
      ORDER BY v IS NOT NULL, CASE v WHEN 'INCIDENT' THEN 0 WHEN 'REQUEST' THEN 1 END
    ) counted
  ) || ']},{"field":"ASSIGNEE","values":[' || (
    SELECT coalesce(string_agg('{"value":' || coalesce('"per_' || v || '"', 'null') || ',"count":' || n::text || '}', ','), '')
    FROM (
      SELECT v, count(*) AS n
      FROM (
        SELECT people_12.id AS v
        FROM tickets tickets_10
        LEFT JOIN people people_12 ON (people_12.id = tickets_10.assignee_id AND people_12.withdrawn_at IS NULL AND (people_12.client_id = $1::uuid OR people_12.id = $3::uuid OR people_12.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
        WHERE (tickets_10.client_id = $1::uuid AND tickets_10.state = ANY($2::text[]))
      ) one_11 GROUP BY v
      ORDER BY v IS NOT NULL, n DESC, v
      LIMIT 20
    ) counted
  ) || ']}],"nodes":[' || (
    SELECT coalesce(string_agg(o, ','), '')
    FROM (
      SELECT '{"id":"tkt_' || tickets_13.id || '","number":' || tickets_13.number::text || '}' AS o
      FROM tickets tickets_13
      WHERE (tickets_13.client_id = $1::uuid AND tickets_13.state = ANY($2::text[]))
      ORDER BY tickets_13.opened_at DESC, tickets_13.id DESC
      LIMIT 5
    ) page
  ) || ']}}', 'UTF8')
