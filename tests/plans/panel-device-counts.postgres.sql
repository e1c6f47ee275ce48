SELECT convert_to('{"devices":{"facets":[{"values":[' || (
    SELECT coalesce(string_agg('{"value":' || coalesce('"' || v || '"', 'null') || ',"count":' || n::text || '}', ','), '')
    FROM (
      SELECT v, sum(m) AS n
      FROM (
        SELECT devices_1.stage AS v, count(*) AS m
        FROM devices devices_1
        WHERE (devices_1.withdrawn_at IS NULL AND devices_1.client_id = $1::uuid) GROUP BY v
      ) values_ GROUP BY v
      ORDER BY v IS NOT NULL, CASE v WHEN 'ORDERED' THEN 0 WHEN 'IN_STOCK' THEN 1 WHEN 'RESERVED' THEN 2 WHEN 'IN_USE' THEN 3 WHEN 'RETURNING' THEN 4 WHEN 'IN_REPAIR' THEN 5 WHEN 'RETIRED' THEN 6 WHEN 'DISPOSED' THEN 7 WHEN 'LOST' THEN 8 END
    ) counted
  ) || ']},{"values":[' || (
    SELECT coalesce(string_agg('{"value":' || coalesce('"' || v || '"', 'null') || ',"count":' || n::text || '}', ','), '')
    FROM (
      SELECT v, sum(m) AS n
      FROM (
        SELECT devices_2.ownership AS v, count(*) AS m
        FROM devices devices_2
        WHERE (devices_2.withdrawn_at IS NULL AND devices_2.client_id = $1::uuid) GROUP BY v
      ) values_ GROUP BY v
      ORDER BY v IS NOT NULL, CASE v WHEN 'OWNED' THEN 0 WHEN 'LEASED' THEN 1 WHEN 'RENTED' THEN 2 WHEN 'BYOD' THEN 3 WHEN 'PROVIDER_LOANER' THEN 4 END
    ) counted
  ) || ']}]}}', 'UTF8')
