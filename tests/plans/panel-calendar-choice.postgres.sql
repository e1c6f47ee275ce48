SELECT convert_to('{"calendars":{"nodes":[' || (
    SELECT coalesce(string_agg(o, ','), '')
    FROM (
      SELECT '{"id":"cal_' || calendars_1.id || '","name":' || to_json(calendars_1.name)::text
        || ',"week":' || calendars_1.week::text
        || ',"client":' || CASE WHEN organisations_2.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_2.id || '","name":' || to_json(organisations_2.name)::text
        || ',"kind":"' || organisations_2.kind || '"}' END || '}' AS o
      FROM calendars calendars_1
      LEFT JOIN organisations organisations_2 ON organisations_2.id = calendars_1.client_id
      WHERE TRUE
      ORDER BY calendars_1.created_at ASC, calendars_1.id ASC
      LIMIT 100
    ) page
  ) || ']}}', 'UTF8')
