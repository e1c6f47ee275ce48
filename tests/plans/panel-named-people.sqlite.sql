SELECT CAST('{"people":{"nodes":' || (
    SELECT json_group_array(json_object('id', 'per_' || people_1.id, 'name', people_1.name))
    FROM (
      SELECT people_2.id, people_2.name
      FROM people people_2
      WHERE (people_2.withdrawn_at IS NULL AND (people_2.client_id = ?1 OR people_2.id = ?2 OR people_2.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')) AND people_2.id IN (SELECT value FROM json_each(?3)))
      ORDER BY people_2.search ASC, people_2.id ASC
      LIMIT 100
    ) people_1
  ) || '}}' AS BLOB)
