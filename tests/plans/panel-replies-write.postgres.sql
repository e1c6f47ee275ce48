SELECT convert_to('{"viewer":' || coalesce((
      SELECT '{"id":"per_' || people_1.id || '","memberships":{"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"mem_' || memberships_2.id || '","replies":' || CASE memberships_2.role WHEN 'OWNER' THEN '[]' WHEN 'COORDINATOR' THEN '[]' WHEN 'EMPLOYEE' THEN '[]' WHEN 'READER' THEN '[]' WHEN 'ADMIN' THEN '["GLOBAL","TEAM","PERSONAL"]' WHEN 'ACCOUNT_MANAGER' THEN '["GLOBAL","TEAM","PERSONAL"]' WHEN 'TECHNICIAN' THEN '["TEAM","PERSONAL"]' WHEN 'EXECUTIVE' THEN '[]' WHEN 'AMBASSADOR' THEN '[]' ELSE 'null' END || '}' AS o
          FROM memberships memberships_2
          WHERE (memberships_2.person_id = people_1.id AND ((memberships_2.ended_at IS NULL) = $1::boolean))
          ORDER BY memberships_2.created_at ASC, memberships_2.id ASC
          LIMIT 50
        ) page
      ) || ']},"teams":{"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"tem_' || team_members_3.id || '","team":' || CASE WHEN teams_4.id IS NULL THEN 'null' ELSE '{"id":"tea_' || teams_4.id || '","name":' || to_json(teams_4.name)::text || '}' END || '}' AS o
          FROM team_members team_members_3
          LEFT JOIN teams teams_4 ON teams_4.id = team_members_3.team_id
          WHERE (team_members_3.person_id = people_1.id AND team_members_3.ended_at IS NULL)
          ORDER BY team_members_3.created_at ASC, team_members_3.id ASC
          LIMIT 50
        ) page
      ) || ']}}'
      FROM people people_1
      WHERE (people_1.id = $2::uuid AND people_1.withdrawn_at IS NULL)
    ), 'null') || ',"replies":{"nodes":[' || (
    SELECT coalesce(string_agg(o, ','), '')
    FROM (
      SELECT '{"id":"rpl_' || replies_5.id || '","version":' || replies_5.version::text
        || ',"name":' || to_json(replies_5.name)::text
        || ',"scope":"' || replies_5.scope || '","textPl":' || coalesce(to_json(replies_5.text_pl)::text, 'null')
        || ',"textEn":' || coalesce(to_json(replies_5.text_en)::text, 'null')
        || ',"team":' || CASE WHEN teams_6.id IS NULL THEN 'null' ELSE '{"id":"tea_' || teams_6.id || '","name":' || to_json(teams_6.name)::text || '}' END
        || ',"viewerCan":{"update":' || CASE WHEN (($3::boolean OR replies_5.client_id = ANY($4::uuid[])) AND replies_5.ended_at IS NULL AND ((replies_5.scope = 'GLOBAL' AND EXISTS (
              SELECT 1
              FROM memberships mine
              WHERE mine.ended_at IS NULL AND mine.role IN ('ACCOUNT_MANAGER', 'ADMIN') AND (mine.organisation_id IS NULL OR mine.organisation_id = replies_5.client_id) AND mine.person_id = $2::uuid
            )) OR replies_5.team_id IN (SELECT mine.team_id FROM team_members mine WHERE mine.ended_at IS NULL AND mine.person_id = $2::uuid) OR replies_5.person_id = $2::uuid)) THEN 'true' ELSE 'false' END
        || ',"retire":' || CASE WHEN (($3::boolean OR replies_5.client_id = ANY($4::uuid[])) AND replies_5.ended_at IS NULL AND ((replies_5.scope = 'GLOBAL' AND EXISTS (
              SELECT 1
              FROM memberships mine
              WHERE mine.ended_at IS NULL AND mine.role IN ('ACCOUNT_MANAGER', 'ADMIN') AND (mine.organisation_id IS NULL OR mine.organisation_id = replies_5.client_id) AND mine.person_id = $2::uuid
            )) OR replies_5.team_id IN (SELECT mine.team_id FROM team_members mine WHERE mine.ended_at IS NULL AND mine.person_id = $2::uuid) OR replies_5.person_id = $2::uuid)) THEN 'true' ELSE 'false' END || '}}' AS o
      FROM replies replies_5
      LEFT JOIN teams teams_6 ON teams_6.id = replies_5.team_id
      WHERE ((replies_5.scope = 'GLOBAL' OR replies_5.team_id IN (SELECT mine.team_id FROM team_members mine WHERE mine.ended_at IS NULL AND mine.person_id = $2::uuid) OR replies_5.person_id = $2::uuid) AND ((replies_5.ended_at IS NULL) = $1::boolean))
      ORDER BY replies_5.name ASC, replies_5.id ASC
      LIMIT 100
    ) page
  ) || ']}}', 'UTF8')
