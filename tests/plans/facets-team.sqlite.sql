SELECT CAST('{"tickets":{"facets":[{' || substr(substr(json_object('field', 'STATE'), 2), -1, -1000000000) || ',"values":' || (
    SELECT json_group_array(json_object('value', v, 'count', n))
    FROM (
      SELECT v, sum(m) AS n
      FROM (SELECT tickets_1.state AS v, count(*) AS m FROM tickets tickets_1 WHERE TRUE GROUP BY v) values_ GROUP BY v
      ORDER BY v IS NOT NULL, CASE v WHEN 'NEW' THEN 0 WHEN 'OPEN' THEN 1 WHEN 'PENDING' THEN 2 WHEN 'RESOLVED' THEN 3 WHEN 'CLOSED' THEN 4 WHEN 'CANCELLED' THEN 5 END
    ) counted
  ) || '},{' || substr(substr(json_object('field', 'TURN'), 2), -1, -1000000000) || ',"values":' || (
    SELECT json_group_array(json_object('value', v, 'count', n))
    FROM (
      SELECT v, sum(m) AS n
      FROM (SELECT tickets_2.turn AS v, count(*) AS m FROM tickets tickets_2 WHERE TRUE GROUP BY v) values_ GROUP BY v
      ORDER BY v IS NOT NULL, CASE v WHEN 'CLIENT' THEN 0 WHEN 'IT' THEN 1 WHEN 'THIRD_PARTY' THEN 2 WHEN 'NOBODY' THEN 3 END
    ) counted
  ) || '},{' || substr(substr(json_object('field', 'CLIENT'), 2), -1, -1000000000) || ',"values":' || (
    SELECT json_group_array(json_object('value', 'org_' || v, 'count', n))
    FROM (
      SELECT v, sum(m) AS n
      FROM (
        SELECT organisations_4.id AS v, one_5.m
        FROM (SELECT tickets_3.client_id AS v, count(*) AS m FROM tickets tickets_3 WHERE TRUE GROUP BY v) one_5
        LEFT JOIN organisations organisations_4 ON organisations_4.id = one_5.v
      ) values_ GROUP BY v
      ORDER BY v IS NOT NULL, n DESC, v
      LIMIT 20
    ) counted
  ) || '}]}}' AS BLOB)
