SELECT convert_to('{"people":{"facets":[{"values":[' || (
    SELECT coalesce(string_agg('{"value":' || coalesce('"' || v || '"', 'null') || ',"count":' || n::text || '}', ','), '')
    FROM (
      SELECT v, count(*) AS n
      FROM (
        SELECT people_1.state AS v
        FROM people people_1
        WHERE (people_1.withdrawn_at IS NULL AND people_1.search LIKE $1::text ESCAPE '\')
      ) one_2 GROUP BY v
      ORDER BY v IS NOT NULL, CASE v WHEN 'PLANNED' THEN 0 WHEN 'ACTIVE' THEN 1 WHEN 'ON_LEAVE' THEN 2 WHEN 'LEAVING' THEN 3 WHEN 'LEFT' THEN 4 END
    ) counted
  ) || ']}]}}', 'UTF8')
