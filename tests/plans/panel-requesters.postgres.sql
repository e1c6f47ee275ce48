SELECT convert_to('{"tickets":{"facets":[{"values":[' || (
    SELECT coalesce(string_agg('{"value":' || coalesce('"per_' || v || '"', 'null') || '}', ','), '')
    FROM (
      SELECT v, sum(m) AS n
      FROM (
        SELECT people_2.id AS v, one_3.m
        FROM (SELECT tickets_1.requester_id AS v, count(*) AS m FROM tickets tickets_1 WHERE TRUE GROUP BY v) one_3
        LEFT JOIN people people_2 ON (people_2.id = one_3.v AND people_2.withdrawn_at IS NULL)
      ) values_ GROUP BY v
      ORDER BY v IS NOT NULL, n DESC, v
      LIMIT 20
    ) counted
  ) || ']}]}}', 'UTF8')
