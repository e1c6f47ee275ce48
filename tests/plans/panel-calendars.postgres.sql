SELECT convert_to('{"calendars":{"nodes":[' || (
    SELECT coalesce(string_agg(o, ','), '')
    FROM (
      SELECT '{"id":"cal_' || calendars_1.id || '","name":' || to_json(calendars_1.name)::text
        || ',"zone":' || to_json(calendars_1.zone)::text
        || ',"week":' || calendars_1.week::text
        || ',"client":' || CASE WHEN organisations_2.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_2.id || '","name":' || to_json(organisations_2.name)::text
        || ',"kind":"' || organisations_2.kind || '"}' END
        || ',"closures":{"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"clo_' || closures_3.id || '","name":' || to_json(closures_3.name)::text
            || ',"fromOn":"' || closures_3.from_on || '","toOn":"' || closures_3.to_on || '"}' AS o
          FROM closures closures_3
          WHERE (closures_3.calendar_id = calendars_1.id AND (closures_3.client_id = $1::uuid OR closures_3.client_id IN (SELECT it.id FROM organisations it WHERE it.kind = 'ENTERPRISE')) AND ((closures_3.ended_at IS NULL) = $2::boolean) AND closures_3.to_on >= $3::date)
          ORDER BY closures_3.from_on ASC, closures_3.id ASC
          LIMIT 1
        ) page
      ) || ']}}' AS o
      FROM calendars calendars_1
      LEFT JOIN organisations organisations_2 ON (organisations_2.id = calendars_1.client_id AND (organisations_2.id = $1::uuid OR (organisations_2.id = $4::uuid OR organisations_2.kind = 'ENTERPRISE')))
      WHERE (calendars_1.client_id = $1::uuid OR calendars_1.client_id IN (SELECT it.id FROM organisations it WHERE it.kind = 'ENTERPRISE'))
      ORDER BY calendars_1.created_at ASC, calendars_1.id ASC
      LIMIT 100
    ) page
  ) || ']}}', 'UTF8')
