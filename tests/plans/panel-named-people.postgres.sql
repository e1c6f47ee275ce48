SELECT convert_to('{"people":{"nodes":[' || (
    SELECT coalesce(string_agg(o, ','), '')
    FROM (
      SELECT '{"id":"per_' || people_1.id || '","name":' || to_json(people_1.name)::text || '}' AS o
      FROM people people_1
      WHERE (people_1.withdrawn_at IS NULL AND (people_1.client_id = $1::uuid OR people_1.id = $2::uuid OR people_1.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')) AND people_1.id = ANY($3::uuid[]))
      ORDER BY people_1.search ASC, people_1.id ASC
      LIMIT 100
    ) page
  ) || ']}}', 'UTF8')
