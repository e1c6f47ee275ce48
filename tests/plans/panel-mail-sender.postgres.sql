SELECT convert_to('{"people":{"nodes":[' || (
    SELECT coalesce(string_agg(o, ','), '')
    FROM (
      SELECT '{"id":"per_' || people_1.id || '"}' AS o
      FROM people people_1
      WHERE (people_1.withdrawn_at IS NULL AND people_1.email = $1::text AND ((people_1.state = $2::text) IS NOT TRUE))
      ORDER BY people_1.search ASC, people_1.id ASC
      LIMIT 1
    ) page
  ) || ']}}', 'UTF8')
