SELECT CAST('{"people":{"nodes":' || (
    SELECT json_group_array(json_object('id', 'per_' || people_1.id))
    FROM (
      SELECT people_2.id
      FROM people people_2
      WHERE (people_2.withdrawn_at IS NULL AND people_2.email = ?1 AND ((people_2.state = ?2) IS NOT TRUE))
      ORDER BY people_2.search ASC, people_2.id ASC
      LIMIT 1
    ) people_1
  ) || '}}' AS BLOB)
