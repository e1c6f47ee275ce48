SELECT convert_to('{"devices":{"totalCount":' || (SELECT count(*) FROM devices devices_1 WHERE devices_1.withdrawn_at IS NULL)::text || ',"facets":[{"field":"STAGE","values":[' || (
    SELECT coalesce(string_agg('{"value":' || coalesce('"' || v || '"', 'null') || ',"count":' || n::text || '}', ','), '')
    FROM (
      SELECT v, sum(m) AS n
      FROM (
        SELECT devices_2.stage AS v, count(*) AS m
        FROM devices devices_2
        WHERE devices_2.withdrawn_at IS NULL GROUP BY v
      ) values_ GROUP BY v
      ORDER BY v IS NOT NULL, CASE v WHEN 'ORDERED' THEN 0 WHEN 'IN_STOCK' THEN 1 WHEN 'RESERVED' THEN 2 WHEN 'IN_USE' THEN 3 WHEN 'RETURNING' THEN 4 WHEN 'IN_REPAIR' THEN 5 WHEN 'RETIRED' THEN 6 WHEN 'DISPOSED' THEN 7 WHEN 'LOST' THEN 8 END
    ) counted
  ) || ']},{"field":"OWNERSHIP","values":[' || (
    SELECT coalesce(string_agg('{"value":' || coalesce('"' || v || '"', 'null') || ',"count":' || n::text || '}', ','), '')
    FROM (
      SELECT v, sum(m) AS n
      FROM (
        SELECT devices_3.ownership AS v, count(*) AS m
        FROM devices devices_3
        WHERE devices_3.withdrawn_at IS NULL GROUP BY v
      ) values_ GROUP BY v
      ORDER BY v IS NOT NULL, CASE v WHEN 'OWNED' THEN 0 WHEN 'LEASED' THEN 1 WHEN 'RENTED' THEN 2 WHEN 'BYOD' THEN 3 WHEN 'PROVIDER_LOANER' THEN 4 END
    ) counted
  ) || ']},{"field":"CLIENT","values":[' || (
    SELECT coalesce(string_agg('{"value":' || coalesce('"org_' || v || '"', 'null') || ',"count":' || n::text || '}', ','), '')
    FROM (
      SELECT v, sum(m) AS n
      FROM (
        SELECT organisations_5.id AS v, one_6.m
        FROM (
          SELECT devices_4.client_id AS v, count(*) AS m
          FROM devices devices_4
          WHERE devices_4.withdrawn_at IS NULL GROUP BY v
        ) one_6
        LEFT JOIN organisations organisations_5 ON organisations_5.id = one_6.v
      ) values_ GROUP BY v
      ORDER BY v IS NOT NULL, n DESC, v
      LIMIT 20
    ) counted
  ) || ']}]}}', 'UTF8')
