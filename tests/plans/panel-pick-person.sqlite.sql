SELECT CAST('{"people":{' || substr(substr(json_object('pageInfo', json_object('hasNextPage', json(CASE WHEN EXISTS (
              SELECT 1
              FROM people people_1
              WHERE (people_1.withdrawn_at IS NULL AND people_1.search LIKE ?1 ESCAPE '\' AND people_1.client_id = ?2 AND EXISTS (
                  SELECT 1
                  FROM organisations organisations_2
                  WHERE organisations_2.id = people_1.client_id AND organisations_2.id = ?2
                ) AND ((people_1.state = ?3) IS NOT TRUE))
              ORDER BY people_1.search ASC, people_1.id ASC
              LIMIT 1 OFFSET 20
            ) THEN 'true' ELSE 'false' END))), 2), -1, -1000000000) || ',"nodes":' || (
    SELECT json_group_array(json_object('id', 'per_' || people_4.id,
        'name', people_4.name,
        'title', people_4.title,
        'client', CASE WHEN organisations_5.id IS NOT NULL THEN json_object('id', 'org_' || organisations_5.id, 'name', organisations_5.name, 'kind', organisations_5.kind) END))
    FROM (
      SELECT people_6.id, people_6.name, people_6.title, people_6.client_id
      FROM people people_6
      WHERE (people_6.withdrawn_at IS NULL AND people_6.search LIKE ?1 ESCAPE '\' AND people_6.client_id = ?2 AND EXISTS (
          SELECT 1
          FROM organisations organisations_7
          WHERE organisations_7.id = people_6.client_id AND organisations_7.id = ?2
        ) AND ((people_6.state = ?3) IS NOT TRUE))
      ORDER BY people_6.search ASC, people_6.id ASC
      LIMIT 20
    ) people_4
    LEFT JOIN organisations organisations_5 ON organisations_5.id = people_4.client_id
  ) || '}}' AS BLOB)
