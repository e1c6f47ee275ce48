WITH found_3 AS (SELECT texts.id FROM texts WHERE texts.document @@ $1::text::tsquery), chosen_4 AS (
  SELECT tickets_2.id, tickets_2.opened_at, tickets_2.state, tickets_2.client_id, tickets_2.requester_id
  FROM found_3 JOIN tickets tickets_2 ON tickets_2.id = found_3.id
  WHERE TRUE
) SELECT convert_to('{"tickets":{"facets":[{"values":[' || (
    SELECT coalesce(string_agg('{"value":' || coalesce('"' || v || '"', 'null') || ',"count":' || n::text || '}', ','), '')
    FROM (
      SELECT v, sum(m) AS n
      FROM (SELECT tickets_1.state AS v, count(*) AS m FROM chosen_4 tickets_1 WHERE TRUE GROUP BY v) values_ GROUP BY v
      ORDER BY v IS NOT NULL, CASE v WHEN 'NEW' THEN 0 WHEN 'OPEN' THEN 1 WHEN 'PENDING' THEN 2 WHEN 'RESOLVED' THEN 3 WHEN 'CLOSED' THEN 4 WHEN 'CANCELLED' THEN 5 END
    ) counted
  ) || ']},{"values":[' || (
    SELECT coalesce(string_agg('{"value":' || coalesce('"org_' || v || '"', 'null') || ',"count":' || n::text || '}', ','), '')
    FROM (
      SELECT v, sum(m) AS n
      FROM (
        SELECT organisations_6.id AS v, one_7.m
        FROM (SELECT tickets_5.client_id AS v, count(*) AS m FROM chosen_4 tickets_5 WHERE TRUE GROUP BY v) one_7
        LEFT JOIN organisations organisations_6 ON organisations_6.id = one_7.v
      ) values_ GROUP BY v
      ORDER BY v IS NOT NULL, n DESC, v
      LIMIT 20
    ) counted
  ) || ']},{"values":[' || (
    SELECT coalesce(string_agg('{"value":' || coalesce('"per_' || v || '"', 'null') || ',"count":' || n::text || '}', ','), '')
    FROM (
      SELECT v, sum(m) AS n
      FROM (
        SELECT people_9.id AS v, one_10.m
        FROM (SELECT tickets_8.requester_id AS v, count(*) AS m FROM chosen_4 tickets_8 WHERE TRUE GROUP BY v) one_10
        LEFT JOIN people people_9 ON (people_9.id = one_10.v AND people_9.withdrawn_at IS NULL)
      ) values_ GROUP BY v
      ORDER BY v IS NOT NULL, n DESC, v
      LIMIT 20
    ) counted
  ) || ']}]}}', 'UTF8')
