SELECT CAST('{"people":{"nodes":' || (
    SELECT json_group_array(json_object('id', 'per_' || people_1.id,
        'name', people_1.name,
        'title', people_1.title,
        'client', CASE WHEN organisations_2.id IS NOT NULL THEN json_object('id', 'org_' || organisations_2.id, 'name', organisations_2.name, 'kind', organisations_2.kind) END))
    FROM (
      SELECT people_3.id, people_3.name, people_3.title, people_3.client_id
      FROM people people_3
      WHERE (people_3.withdrawn_at IS NULL AND people_3.id IN (SELECT value FROM json_each(?1)))
      ORDER BY people_3.search ASC, people_3.id ASC
      LIMIT 100
    ) people_1
    LEFT JOIN organisations organisations_2 ON organisations_2.id = people_1.client_id
  ) || '}}' AS BLOB)
