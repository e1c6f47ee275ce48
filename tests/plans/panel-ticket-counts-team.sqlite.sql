SELECT CAST('{"tickets":{"facets":[{"values":' || (
    SELECT json_group_array(json_object('value', v, 'count', n))
    FROM (
      SELECT v, count(*) AS n
      FROM (SELECT tickets_1.turn AS v FROM tickets tickets_1 WHERE TRUE) one_2 GROUP BY v
      ORDER BY v IS NOT NULL, CASE v WHEN 'CLIENT' THEN 0 WHEN 'IT' THEN 1 WHEN 'THIRD_PARTY' THEN 2 WHEN 'NOBODY' THEN 3 END
    ) counted
  ) || '},{"values":' || (
    SELECT json_group_array(json_object('value', v, 'count', n))
    FROM (
      SELECT v, count(*) AS n
      FROM (SELECT tickets_3.state AS v FROM tickets tickets_3 WHERE TRUE) one_4 GROUP BY v
      ORDER BY v IS NOT NULL, CASE v WHEN 'NEW' THEN 0 WHEN 'OPEN' THEN 1 WHEN 'PENDING' THEN 2 WHEN 'RESOLVED' THEN 3 WHEN 'CLOSED' THEN 4 WHEN 'CANCELLED' THEN 5 END
    ) counted
  ) || '},{"values":' || (
    SELECT json_group_array(json_object('value', v, 'count', n))
    FROM (
      SELECT v, count(*) AS n
      FROM (SELECT tickets_5.kind AS v FROM tickets tickets_5 WHERE TRUE) one_6 GROUP BY v
      ORDER BY v IS NOT NULL, CASE v WHEN 'INCIDENT' THEN 0 WHEN 'REQUEST' THEN 1 END
    ) counted
  ) || '},{"values":' || (
    SELECT json_group_array(json_object('value', v, 'count', n))
    FROM (
      SELECT v, count(*) AS n
      FROM (SELECT tickets_7.priority AS v FROM tickets tickets_7 WHERE TRUE) one_8 GROUP BY v
      ORDER BY v IS NOT NULL, CASE v WHEN 'P1' THEN 0 WHEN 'P2' THEN 1 WHEN 'P3' THEN 2 WHEN 'P4' THEN 3 END
    ) counted
  ) || '},{"values":' || (
    SELECT json_group_array(json_object('value', 'org_' || v, 'count', n))
    FROM (
      SELECT v, count(*) AS n
      FROM (
        SELECT organisations_11.id AS v
        FROM tickets tickets_9
        LEFT JOIN organisations organisations_11 ON organisations_11.id = tickets_9.client_id
        WHERE TRUE
      ) one_10 GROUP BY v
      ORDER BY v IS NOT NULL, n DESC, v
      LIMIT 20
    ) counted
  ) || '}]}}' AS BLOB)
