SELECT convert_to('{"calendar":' || coalesce((
      SELECT '{"id":"cal_' || calendars_1.id || '","zone":' || to_json(calendars_1.zone)::text
        || ',"week":' || calendars_1.week::text
        || ',"closures":{"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"clo_' || closures_2.id || '","fromOn":"' || closures_2.from_on || '","toOn":"' || closures_2.to_on || '"}' AS o
          FROM closures closures_2
          WHERE (closures_2.calendar_id = calendars_1.id AND (closures_2.client_id = ANY($1::uuid[]) OR closures_2.client_id IN (SELECT it.id FROM organisations it WHERE it.kind = 'ENTERPRISE')) AND ((closures_2.ended_at IS NULL) = $2::boolean) AND closures_2.to_on >= $3::date)
          ORDER BY closures_2.from_on ASC, closures_2.id ASC
          LIMIT 60
        ) page
      ) || ']}}'
      FROM calendars calendars_1
      WHERE (calendars_1.id = $4::uuid AND (calendars_1.client_id = ANY($1::uuid[]) OR calendars_1.client_id IN (SELECT it.id FROM organisations it WHERE it.kind = 'ENTERPRISE')))
    ), 'null') || '}', 'UTF8')
