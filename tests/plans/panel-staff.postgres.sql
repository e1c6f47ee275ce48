SELECT convert_to('{"people":{"nodes":[' || (
    SELECT coalesce(string_agg(o, ','), '')
    FROM (
      SELECT '{"id":"per_' || people_1.id || '","name":' || to_json(people_1.name)::text || '}' AS o
      FROM people people_1
      WHERE (people_1.withdrawn_at IS NULL AND EXISTS (
          SELECT 1
          FROM organisations organisations_2
          WHERE organisations_2.id = people_1.client_id AND organisations_2.kind = $1::text
        ) AND ((people_1.state = $2::text) IS NOT TRUE))
      ORDER BY people_1.search ASC, people_1.id ASC
      LIMIT 100
    ) page
  ) || ']}}', 'UTF8')
