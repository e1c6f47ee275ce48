SELECT convert_to('{"organisations":{"nodes":[' || (
    SELECT coalesce(string_agg(o, ','), '')
    FROM (
      SELECT '{"id":"org_' || organisations_1.id || '","name":' || to_json(organisations_1.name)::text || '}' AS o
      FROM organisations organisations_1
      WHERE organisations_1.kind = $1::text
      ORDER BY organisations_1.code ASC, organisations_1.id ASC
      LIMIT 100
    ) page
  ) || ']},"device":' || coalesce((
      SELECT '{"id":"dev_' || devices_2.id || '","client":' || CASE WHEN organisations_3.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_3.id || '"}' END || '}'
      FROM devices devices_2
      LEFT JOIN organisations organisations_3 ON organisations_3.id = devices_2.client_id
      WHERE (devices_2.id = $2::uuid AND devices_2.withdrawn_at IS NULL)
    ), 'null') || '}', 'UTF8')
