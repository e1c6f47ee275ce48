SELECT convert_to('{"replies":{"nodes":[' || (
    SELECT coalesce(string_agg(o, ','), '')
    FROM (
      SELECT '{"id":"rpl_' || replies_1.id || '","name":' || to_json(replies_1.name)::text
        || ',"scope":"' || replies_1.scope || '","textPl":' || coalesce(to_json(replies_1.text_pl)::text, 'null')
        || ',"textEn":' || coalesce(to_json(replies_1.text_en)::text, 'null')
        || ',"team":' || CASE WHEN teams_2.id IS NULL THEN 'null' ELSE '{"id":"tea_' || teams_2.id || '","name":' || to_json(teams_2.name)::text || '}' END || '}' AS o
      FROM replies replies_1
      LEFT JOIN teams teams_2 ON teams_2.id = replies_1.team_id
      WHERE ((replies_1.scope = 'GLOBAL' OR replies_1.team_id IN (SELECT mine.team_id FROM team_members mine WHERE mine.ended_at IS NULL AND mine.person_id = $1::uuid) OR replies_1.person_id = $1::uuid) AND ((replies_1.ended_at IS NULL) = $2::boolean))
      ORDER BY replies_1.name ASC, replies_1.id ASC
      LIMIT 100
    ) page
  ) || ']}}', 'UTF8')
