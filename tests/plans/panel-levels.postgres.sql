SELECT convert_to('{"policies":{"nodes":[' || (
    SELECT coalesce(string_agg(o, ','), '')
    FROM (
      SELECT '{"id":"pol_' || policies_1.id || '","client":' || CASE WHEN organisations_2.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_2.id || '"}' END
        || ',"name":' || to_json(policies_1.name)::text
        || ',"number":' || policies_1.number::text
        || ',"targets":' || policies_1.targets::text
        || ',"pauses":' || policies_1.pauses::text
        || ',"fromAt":"' || to_char(policies_1.from_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","endedAt":' || coalesce('"' || to_char(policies_1.ended_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"', 'null')
        || ',"calendar":' || CASE WHEN calendars_3.id IS NULL THEN 'null' ELSE '{"id":"cal_' || calendars_3.id || '","name":' || to_json(calendars_3.name)::text
        || ',"week":' || calendars_3.week::text || '}' END || '}' AS o
      FROM policies policies_1
      LEFT JOIN organisations organisations_2 ON organisations_2.id = policies_1.client_id
      LEFT JOIN calendars calendars_3 ON calendars_3.id = policies_1.calendar_id
      WHERE (((policies_1.ended_at IS NULL) = $1::boolean) OR policies_1.ended_at > $2::timestamptz)
      ORDER BY policies_1.created_at DESC, policies_1.id DESC
      LIMIT 100
    ) page
  ) || ']}}', 'UTF8')
