SELECT convert_to('{"people":{"nodes":[' || (
    SELECT coalesce(string_agg(o, ','), '')
    FROM (
      SELECT '{"id":"per_' || people_1.id || '","name":' || to_json(people_1.name)::text || '}' AS o
      FROM people people_1
      WHERE (people_1.withdrawn_at IS NULL AND (people_1.client_id = $1::uuid OR people_1.id = $2::uuid OR people_1.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')) AND people_1.id = ANY($3::uuid[]))
      ORDER BY people_1.search ASC, people_1.id ASC
      LIMIT 50
    ) page
  ) || ']},"devices":{"nodes":[' || (
    SELECT coalesce(string_agg(o, ','), '')
    FROM (
      SELECT '{"id":"dev_' || devices_2.id || '","tag":' || to_json(devices_2.tag)::text || '}' AS o
      FROM devices devices_2
      WHERE (devices_2.withdrawn_at IS NULL AND devices_2.client_id = $1::uuid AND devices_2.id = ANY($4::uuid[]))
      ORDER BY devices_2.tag ASC, devices_2.id ASC
      LIMIT 50
    ) page
  ) || ']},"systems":{"nodes":[' || (
    SELECT coalesce(string_agg(o, ','), '')
    FROM (
      SELECT '{"id":"sys_' || systems_3.id || '","name":' || to_json(systems_3.name)::text || '}' AS o
      FROM systems systems_3
      WHERE (systems_3.client_id = $1::uuid AND systems_3.id = ANY($5::uuid[]))
      ORDER BY systems_3.folded ASC, systems_3.id ASC
      LIMIT 50
    ) page
  ) || ']}}', 'UTF8')
