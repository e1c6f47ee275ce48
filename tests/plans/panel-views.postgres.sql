SELECT convert_to('{"views":{"nodes":[' || (
    SELECT coalesce(string_agg(o, ','), '')
    FROM (
      SELECT '{"id":"viw_' || views_1.id || '","name":' || to_json(views_1.name)::text
        || ',"query":' || to_json(views_1.query)::text
        || ',"audience":"' || views_1.audience || '","place":' || views_1.place::text
        || ',"team":' || CASE WHEN teams_2.id IS NULL THEN 'null' ELSE '{"id":"tea_' || teams_2.id || '","name":' || to_json(teams_2.name)::text || '}' END
        || ',"owner":' || CASE WHEN people_3.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_3.id || '","name":' || to_json(people_3.name)::text || '}' END
        || ',"viewerCan":{"update":' || CASE WHEN (($1::boolean OR views_1.client_id = ANY($2::uuid[])) AND views_1.owner_id = $3::uuid AND views_1.ended_at IS NULL) THEN 'true' ELSE 'false' END || '}}' AS o
      FROM views views_1
      LEFT JOIN teams teams_2 ON teams_2.id = views_1.team_id
      LEFT JOIN people people_3 ON (people_3.id = views_1.owner_id AND people_3.withdrawn_at IS NULL)
      WHERE ((views_1.owner_id = $3::uuid OR views_1.audience = 'COMPANY' OR views_1.team_id IN (SELECT mine.team_id FROM team_members mine WHERE mine.ended_at IS NULL AND mine.person_id = $3::uuid)) AND views_1.about = $4::text AND ((views_1.ended_at IS NULL) = $5::boolean))
      ORDER BY views_1.place ASC, views_1.id ASC
      LIMIT 100
    ) page
  ) || ']}}', 'UTF8')
