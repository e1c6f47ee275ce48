SELECT CAST('{"viewer":' || coalesce((
      SELECT '{' || substr(substr(json_object('id', 'per_' || people_1.id), 2), -1, -1000000000)
        || ',"memberships":{"nodes":[' || (
        SELECT coalesce(group_concat('{' || substr(substr(json_object('id', 'mem_' || memberships_2.id), 2), -1, -1000000000) || ',"replies":' || CASE memberships_2.role
            WHEN 'OWNER' THEN '[]'
            WHEN 'COORDINATOR' THEN '[]'
            WHEN 'EMPLOYEE' THEN '[]'
            WHEN 'READER' THEN '[]'
            WHEN 'ADMIN' THEN '["GLOBAL","TEAM","PERSONAL"]'
            WHEN 'ACCOUNT_MANAGER' THEN '["GLOBAL","TEAM","PERSONAL"]'
            WHEN 'TECHNICIAN' THEN '["TEAM","PERSONAL"]'
            WHEN 'EXECUTIVE' THEN '[]'
            WHEN 'AMBASSADOR' THEN '[]' ELSE 'null' END || '}'), '')
        FROM (
          SELECT memberships_3.id, memberships_3.role
          FROM memberships memberships_3
          WHERE (memberships_3.person_id = people_1.id AND ((memberships_3.ended_at IS NULL) = ?1))
          ORDER BY memberships_3.created_at ASC, memberships_3.id ASC
          LIMIT 50
        ) memberships_2
      ) || ']},"teams":{"nodes":' || (
        SELECT json_group_array(json_object('id', 'tem_' || team_members_4.id,
            'team', CASE WHEN teams_5.id IS NOT NULL THEN json_object('id', 'tea_' || teams_5.id, 'name', teams_5.name) END))
        FROM (
          SELECT team_members_6.id, team_members_6.team_id
          FROM team_members team_members_6
          WHERE (team_members_6.person_id = people_1.id AND team_members_6.ended_at IS NULL)
          ORDER BY team_members_6.created_at ASC, team_members_6.id ASC
          LIMIT 50
        ) team_members_4
        LEFT JOIN teams teams_5 ON teams_5.id = team_members_4.team_id
      ) || '}}'
      FROM people people_1
      WHERE (people_1.id = ?2 AND people_1.withdrawn_at IS NULL)
    ), 'null') || ',"replies":{"nodes":' || (
    SELECT json_group_array(json_object('id', 'rpl_' || replies_7.id,
        'version', replies_7.version,
        'name', replies_7.name,
        'scope', replies_7.scope,
        'textPl', replies_7.text_pl,
        'textEn', replies_7.text_en,
        'team', CASE WHEN teams_8.id IS NOT NULL THEN json_object('id', 'tea_' || teams_8.id, 'name', teams_8.name) END,
        'viewerCan', json_object('update', json(CASE WHEN ((?3 OR replies_7.client_id IN (SELECT value FROM json_each(?4))) AND replies_7.ended_at IS NULL AND ((replies_7.scope = 'GLOBAL' AND EXISTS (
                    SELECT 1
                    FROM memberships mine
                    WHERE mine.ended_at IS NULL AND mine.role IN ('ACCOUNT_MANAGER', 'ADMIN') AND (mine.organisation_id IS NULL OR mine.organisation_id = replies_7.client_id) AND mine.person_id = ?2
                  )) OR replies_7.team_id IN (SELECT mine.team_id FROM team_members mine WHERE mine.ended_at IS NULL AND mine.person_id = ?2) OR replies_7.person_id = ?2)) THEN 'true' ELSE 'false' END),
          'retire', json(CASE WHEN ((?3 OR replies_7.client_id IN (SELECT value FROM json_each(?4))) AND replies_7.ended_at IS NULL AND ((replies_7.scope = 'GLOBAL' AND EXISTS (
                    SELECT 1
                    FROM memberships mine
                    WHERE mine.ended_at IS NULL AND mine.role IN ('ACCOUNT_MANAGER', 'ADMIN') AND (mine.organisation_id IS NULL OR mine.organisation_id = replies_7.client_id) AND mine.person_id = ?2
                  )) OR replies_7.team_id IN (SELECT mine.team_id FROM team_members mine WHERE mine.ended_at IS NULL AND mine.person_id = ?2) OR replies_7.person_id = ?2)) THEN 'true' ELSE 'false' END))))
    FROM (
      SELECT replies_9.id, replies_9.version, replies_9.name, replies_9.scope, replies_9.text_pl, replies_9.text_en, replies_9.team_id, replies_9.client_id, replies_9.ended_at, replies_9.person_id
      FROM replies replies_9
      WHERE ((replies_9.scope = 'GLOBAL' OR replies_9.team_id IN (SELECT mine.team_id FROM team_members mine WHERE mine.ended_at IS NULL AND mine.person_id = ?2) OR replies_9.person_id = ?2) AND ((replies_9.ended_at IS NULL) = ?1))
      ORDER BY replies_9.name ASC, replies_9.id ASC
      LIMIT 100
    ) replies_7
    LEFT JOIN teams teams_8 ON teams_8.id = replies_7.team_id
  ) || '}}' AS BLOB)
