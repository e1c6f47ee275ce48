SELECT convert_to('{"teams":{"nodes":[' || (
    SELECT coalesce(string_agg(o, ','), '')
    FROM (
      SELECT '{"id":"tea_' || teams_1.id || '","name":' || to_json(teams_1.name)::text || '}' AS o
      FROM teams teams_1
      WHERE ((teams_1.ended_at IS NULL) = $1::boolean)
      ORDER BY teams_1.name ASC, teams_1.id ASC
      LIMIT 100
    ) page
  ) || ']}}', 'UTF8')
