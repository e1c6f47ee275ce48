SELECT convert_to('{"devices":{"nodes":[' || (
    SELECT coalesce(string_agg(o, ','), '')
    FROM (
      SELECT '{"id":"dev_' || devices_1.id || '","tag":' || to_json(devices_1.tag)::text || '}' AS o
      FROM devices devices_1
      WHERE (devices_1.withdrawn_at IS NULL AND devices_1.client_id = $1::uuid AND EXISTS (
          SELECT 1
          FROM organisations organisations_2
          WHERE organisations_2.id = devices_1.client_id AND organisations_2.id = $1::uuid
        ) AND devices_1.tag = ANY($2::text[]))
      ORDER BY devices_1.tag ASC, devices_1.id ASC
      LIMIT 100
    ) page
  ) || ']}}', 'UTF8')
