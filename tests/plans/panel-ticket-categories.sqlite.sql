SELECT CAST('{"tickets":{"facets":[{"values":' || (
    SELECT json_group_array(json_object('value', v))
    FROM (
      SELECT v, sum(m) AS n
      FROM (SELECT tickets_1.category AS v, count(*) AS m FROM tickets tickets_1 WHERE TRUE GROUP BY v) values_ GROUP BY v
      ORDER BY v IS NOT NULL, n DESC, v
      LIMIT 20
    ) counted
  ) || '}]}}' AS BLOB)
