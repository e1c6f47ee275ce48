SELECT CAST('{"tickets":{"facets":[{"values":' || (
    SELECT json_group_array(json_object('value', v, 'count', n))
    FROM (
      SELECT v, sum(m) AS n
      FROM (SELECT tickets_1.turn AS v, count(*) AS m FROM tickets tickets_1 WHERE TRUE GROUP BY v) values_ GROUP BY v
      ORDER BY v IS NOT NULL, CASE v WHEN 'CLIENT' THEN 0 WHEN 'IT' THEN 1 WHEN 'THIRD_PARTY' THEN 2 WHEN 'NOBODY' THEN 3 END
    ) counted
  ) || '},{"values":' || (
    SELECT json_group_array(json_object('value', v, 'count', n))
    FROM (
      SELECT v, sum(m) AS n
      FROM (SELECT tickets_2.state AS v, count(*) AS m FROM tickets tickets_2 WHERE TRUE GROUP BY v) values_ GROUP BY v
      ORDER BY v IS NOT NULL, CASE v WHEN 'NEW' THEN 0 WHEN 'OPEN' THEN 1 WHEN 'PENDING' THEN 2 WHEN 'RESOLVED' THEN 3 WHEN 'CLOSED' THEN 4 WHEN 'CANCELLED' THEN 5 END
    ) counted
  ) || '},{"values":' || (
    SELECT json_group_array(json_object('value', v, 'count', n))
    FROM (
      SELECT v, sum(m) AS n
      FROM (SELECT tickets_3.kind AS v, count(*) AS m FROM tickets tickets_3 WHERE TRUE GROUP BY v) values_ GROUP BY v
      ORDER BY v IS NOT NULL, CASE v WHEN 'INCIDENT' THEN 0 WHEN 'REQUEST' THEN 1 END
    ) counted
  ) || '},{"values":' || (
    SELECT json_group_array(json_object('value', v, 'count', n))
    FROM (
      SELECT v, sum(m) AS n
      FROM (SELECT tickets_4.priority AS v, count(*) AS m FROM tickets tickets_4 WHERE TRUE GROUP BY v) values_ GROUP BY v
      ORDER BY v IS NOT NULL, CASE v WHEN 'P1' THEN 0 WHEN 'P2' THEN 1 WHEN 'P3' THEN 2 WHEN 'P4' THEN 3 END
    ) counted
  ) || '},{"values":' || (
    SELECT json_group_array(json_object('value', 'org_' || v, 'count', n))
    FROM (
      SELECT v, sum(m) AS n
      FROM (
        SELECT organisations_6.id AS v, one_7.m
        FROM (SELECT tickets_5.client_id AS v, count(*) AS m FROM tickets tickets_5 WHERE TRUE GROUP BY v) one_7
        LEFT JOIN organisations organisations_6 ON organisations_6.id = one_7.v
      ) values_ GROUP BY v
      ORDER BY v IS NOT NULL, n DESC, v
      LIMIT 20
    ) counted
  ) || '}]}}' AS BLOB)
