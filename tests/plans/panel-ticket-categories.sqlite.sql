SELECT CAST('{"tickets":{"facets":[{"values":' || (
    SELECT json_group_array(json_object('value', v))
    FROM (
      SELECT v, count(*) AS n
      FROM (SELECT tickets_1.category AS v FROM tickets tickets_1 WHERE TRUE) one_2 GROUP BY v
      ORDER BY v IS NOT NULL, n DESC, v
      LIMIT 20
    ) counted
  ) || '}]}}' AS BLOB)
