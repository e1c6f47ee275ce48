SELECT convert_to('{"systems":{"facets":[{"values":[' || (
    SELECT coalesce(string_agg('{"value":' || coalesce('"' || v || '"', 'null') || ',"count":' || n::text || '}', ','), '')
    FROM (
      SELECT v, sum(m) AS n
      FROM (
        SELECT systems_1.kind AS v, count(*) AS m
        FROM systems systems_1
        WHERE ((systems_1.ended_at IS NULL) = $1::boolean) GROUP BY v
      ) values_ GROUP BY v
      ORDER BY v IS NOT NULL, CASE v WHEN 'IDENTITY' THEN 0 WHEN 'MAIL' THEN 1 WHEN 'FILES' THEN 2 WHEN 'BUSINESS' THEN 3 WHEN 'NETWORK' THEN 4 WHEN 'BUILDING' THEN 5 WHEN 'OTHER' THEN 6 END
    ) counted
  ) || ']},{"values":[' || (
    SELECT coalesce(string_agg('{"value":' || coalesce('"org_' || v || '"', 'null') || ',"count":' || n::text || '}', ','), '')
    FROM (
      SELECT v, sum(m) AS n
      FROM (
        SELECT organisations_3.id AS v, one_4.m
        FROM (
          SELECT systems_2.client_id AS v, count(*) AS m
          FROM systems systems_2
          WHERE ((systems_2.ended_at IS NULL) = $1::boolean) GROUP BY v
        ) one_4
        LEFT JOIN organisations organisations_3 ON organisations_3.id = one_4.v
      ) values_ GROUP BY v
      ORDER BY v IS NOT NULL, n DESC, v
      LIMIT 20
    ) counted
  ) || ']}]}}', 'UTF8')
