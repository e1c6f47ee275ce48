SELECT CAST('{"tickets":{' || substr(substr(json_object('totalCount', (
          SELECT count(*)
          FROM tickets tickets_1
          WHERE (tickets_1.client_id = ?1 AND tickets_1.state IN (SELECT value FROM json_each(?2)))
        )), 2), -1, -1000000000) || ',"facets":[{' || substr(substr(json_object('field', 'STATE'), 2), -1, -1000000000) || ',"values":' || (
    SELECT json_group_array(json_object('value', v, 'count', n))
    FROM (
      SELECT v, sum(m) AS n
      FROM (
        SELECT tickets_2.state AS v, count(*) AS m
        FROM tickets tickets_2
        WHERE (tickets_2.client_id = ?1 AND tickets_2.state IN (SELECT value FROM json_each(?2))) GROUP BY v
      ) values_ GROUP BY v
      ORDER BY v IS NOT NULL, CASE v WHEN 'NEW' THEN 0 WHEN 'OPEN' THEN 1 WHEN 'PENDING' THEN 2 WHEN 'RESOLVED' THEN 3 WHEN 'CLOSED' THEN 4 WHEN 'CANCELLED' THEN 5 END
    ) counted
  ) || '},{' || substr(substr(json_object('field', 'TURN'), 2), -1, -1000000000) || ',"values":' || (
    SELECT json_group_array(json_object('value', v, 'count', n))
    FROM (
      SELECT v, sum(m) AS n
      FROM (
        SELECT tickets_3.turn AS v, count(*) AS m
        FROM tickets tickets_3
        WHERE (tickets_3.client_id = ?1 AND tickets_3.state IN (SELECT value FROM json_each(?2))) GROUP BY v
      ) values_ GROUP BY v
      ORDER BY v IS NOT NULL, CASE v WHEN 'CLIENT' THEN 0 WHEN 'IT' THEN 1 WHEN 'THIRD_PARTY' THEN 2 WHEN 'NOBODY' THEN 3 END
    ) counted
  ) || '},{' || substr(substr(json_object('field', 'PRIORITY'), 2), -1, -1000000000) || ',"values":' || (
    SELECT json_group_array(json_object('value', v, 'count', n))
    FROM (
      SELECT v, sum(m) AS n
      FROM (
        SELECT tickets_4.priority AS v, count(*) AS m
        FROM tickets tickets_4
        WHERE (tickets_4.client_id = ?1 AND tickets_4.state IN (SELECT value FROM json_each(?2))) GROUP BY v
      ) values_ GROUP BY v
      ORDER BY v IS NOT NULL, CASE v WHEN 'P1' THEN 0 WHEN 'P2' THEN 1 WHEN 'P3' THEN 2 WHEN 'P4' THEN 3 END
    ) counted
  ) || '},{' || substr(substr(json_object('field', 'KIND'), 2), -1, -1000000000) || ',"values":' || (
    SELECT json_group_array(json_object('value', v, 'count', n))
    FROM (
      SELECT v, sum(m) AS n
      FROM (
        SELECT tickets_5.kind AS v, count(*) AS m
        FROM tickets tickets_5
        WHERE (tickets_5.client_id = ?1 AND tickets_5.state IN (SELECT value FROM json_each(?2))) GROUP BY v
      ) values_ GROUP BY v
      ORDER BY v IS NOT NULL, CASE v WHEN 'INCIDENT' THEN 0 WHEN 'REQUEST' THEN 1 END
    ) counted
  ) || '},{' || substr(substr(json_object('field', 'ASSIGNEE'), 2), -1, -1000000000) || ',"values":' || (
    SELECT json_group_array(json_object('value', 'per_' || v, 'count', n))
    FROM (
      SELECT v, sum(m) AS n
      FROM (
        SELECT people_7.id AS v, one_8.m
        FROM (
          SELECT tickets_6.assignee_id AS v, count(*) AS m
          FROM tickets tickets_6
          WHERE (tickets_6.client_id = ?1 AND tickets_6.state IN (SELECT value FROM json_each(?2))) GROUP BY v
        ) one_8
        LEFT JOIN people people_7 ON (people_7.id = one_8.v AND people_7.withdrawn_at IS NULL AND (people_7.client_id = ?1 OR people_7.id = ?3 OR people_7.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
      ) values_ GROUP BY v
      ORDER BY v IS NOT NULL, n DESC, v
      LIMIT 20
    ) counted
  ) || '}],"nodes":' || (
    SELECT json_group_array(json_object('id', 'tkt_' || tickets_9.id, 'number', tickets_9.number))
    FROM (
      SELECT tickets_10.id, tickets_10.number
      FROM tickets tickets_10
      WHERE (tickets_10.client_id = ?1 AND tickets_10.state IN (SELECT value FROM json_each(?2)))
      ORDER BY tickets_10.opened_at DESC, tickets_10.id DESC
      LIMIT 5
    ) tickets_9
  ) || '}}' AS BLOB)
