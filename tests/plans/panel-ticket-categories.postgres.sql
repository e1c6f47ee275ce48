SELECT convert_to('{"tickets":{"facets":[{"values":[' || (
    SELECT coalesce(string_agg('{"value":' || coalesce(to_json(v)::text, 'null') || '}', ','), '')
    FROM (
      SELECT v, count(*) AS n
      FROM (SELECT tickets_1.category AS v FROM tickets tickets_1 WHERE TRUE) one_2 GROUP BY v
      ORDER BY v IS NOT NULL, n DESC, v
      LIMIT 20
    ) counted
  ) || ']}]}}', 'UTF8')
