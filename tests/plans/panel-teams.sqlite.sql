SELECT CAST('{"teams":{"nodes":' || (
    SELECT json_group_array(json_object('id', 'tea_' || teams_1.id, 'name', teams_1.name))
    FROM (
      SELECT teams_2.id, teams_2.name
      FROM teams teams_2
      WHERE ((teams_2.ended_at IS NULL) = ?1)
      ORDER BY teams_2.name ASC, teams_2.id ASC
      LIMIT 100
    ) teams_1
  ) || '}}' AS BLOB)
