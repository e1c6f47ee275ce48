SELECT CAST('{"replies":{"nodes":' || (
    SELECT json_group_array(json_object('id', 'rpl_' || replies_1.id,
        'name', replies_1.name,
        'scope', replies_1.scope,
        'textPl', replies_1.text_pl,
        'textEn', replies_1.text_en,
        'team', CASE WHEN teams_2.id IS NOT NULL THEN json_object('id', 'tea_' || teams_2.id, 'name', teams_2.name) END))
    FROM (
      SELECT replies_3.id, replies_3.name, replies_3.scope, replies_3.text_pl, replies_3.text_en, replies_3.team_id
      FROM replies replies_3
      WHERE ((replies_3.scope = 'GLOBAL' OR replies_3.team_id IN (SELECT mine.team_id FROM team_members mine WHERE mine.ended_at IS NULL AND mine.person_id = ?1) OR replies_3.person_id = ?1) AND ((replies_3.ended_at IS NULL) = ?2))
      ORDER BY replies_3.name ASC, replies_3.id ASC
      LIMIT 100
    ) replies_1
    LEFT JOIN teams teams_2 ON teams_2.id = replies_1.team_id
  ) || '}}' AS BLOB)
