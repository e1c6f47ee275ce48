SELECT CAST('{"views":{"nodes":' || (
    SELECT json_group_array(json_object('id', 'viw_' || views_1.id,
        'name', views_1.name,
        'query', views_1.query,
        'audience', views_1.audience,
        'place', views_1.place,
        'team', CASE WHEN teams_2.id IS NOT NULL THEN json_object('id', 'tea_' || teams_2.id, 'name', teams_2.name) END,
        'owner', CASE WHEN people_3.id IS NOT NULL THEN json_object('id', 'per_' || people_3.id, 'name', people_3.name) END,
        'viewerCan', json_object('update', json(CASE WHEN ((?1 OR views_1.client_id IN (SELECT value FROM json_each(?2))) AND views_1.owner_id = ?3 AND views_1.ended_at IS NULL) THEN 'true' ELSE 'false' END))))
    FROM (
      SELECT views_4.id, views_4.name, views_4.query, views_4.audience, views_4.place, views_4.team_id, views_4.owner_id, views_4.client_id, views_4.ended_at
      FROM views views_4
      WHERE ((views_4.owner_id = ?3 OR views_4.audience = 'COMPANY' OR views_4.team_id IN (SELECT mine.team_id FROM team_members mine WHERE mine.ended_at IS NULL AND mine.person_id = ?3)) AND views_4.about = ?4 AND ((views_4.ended_at IS NULL) = ?5))
      ORDER BY views_4.place ASC, views_4.id ASC
      LIMIT 100
    ) views_1
    LEFT JOIN teams teams_2 ON teams_2.id = views_1.team_id
    LEFT JOIN people people_3 ON (people_3.id = views_1.owner_id AND people_3.withdrawn_at IS NULL)
  ) || '}}' AS BLOB)
