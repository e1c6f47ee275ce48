WITH found_3 AS (SELECT texts.id FROM texts WHERE texts.document @@ $1::text::tsquery), chosen_4 AS (
  SELECT people_2.id, people_2.search, people_2.state
  FROM found_3 JOIN people people_2 ON people_2.id = found_3.id
  WHERE people_2.withdrawn_at IS NULL
) SELECT convert_to('{"people":{"facets":[{"values":[' || (
    SELECT coalesce(string_agg('{"value":' || coalesce('"' || v || '"', 'null') || ',"count":' || n::text || '}', ','), '')
    FROM (
      SELECT v, sum(m) AS n
      FROM (SELECT people_1.state AS v, count(*) AS m FROM chosen_4 people_1 WHERE TRUE GROUP BY v) values_ GROUP BY v
      ORDER BY v IS NOT NULL, CASE v WHEN 'PLANNED' THEN 0 WHEN 'ACTIVE' THEN 1 WHEN 'ON_LEAVE' THEN 2 WHEN 'LEAVING' THEN 3 WHEN 'LEFT' THEN 4 END
    ) counted
  ) || ']}]}}', 'UTF8')
