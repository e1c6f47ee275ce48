SELECT CAST('{"people":{"nodes":' || (
    SELECT json_group_array(json_object('id', 'per_' || people_1.id, 'name', people_1.name))
    FROM (
      SELECT people_2.id, people_2.name
      FROM people people_2
      WHERE (people_2.withdrawn_at IS NULL AND EXISTS (
          SELECT 1
          FROM organisations organisations_3
          WHERE organisations_3.id = people_2.client_id AND organisations_3.kind = ?1
        ) AND ((people_2.state = ?2) IS NOT TRUE))
      ORDER BY people_2.search ASC, people_2.id ASC
      LIMIT 100
    ) people_1
  ) || '}}' AS BLOB)
