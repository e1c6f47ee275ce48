SELECT CAST('{"people":{' || substr(substr(json_object('totalCount', (
          SELECT count(*)
          FROM people people_1
          WHERE (people_1.withdrawn_at IS NULL AND people_1.state IN (SELECT value FROM json_each(?1)))
        )), 2), -1, -1000000000) || ',"nodes":' || (
    SELECT json_group_array(json_object('id', 'per_' || people_2.id,
        'name', people_2.name,
        'title', people_2.title,
        'email', people_2.email,
        'state', people_2.state,
        'createdAt', people_2.created_at,
        'client', CASE WHEN organisations_3.id IS NOT NULL THEN json_object('id', 'org_' || organisations_3.id, 'code', organisations_3.code, 'name', organisations_3.name) END))
    FROM (
      SELECT people_4.id, people_4.name, people_4.title, people_4.email, people_4.state, people_4.created_at, people_4.client_id
      FROM people people_4
      WHERE (people_4.withdrawn_at IS NULL AND people_4.state IN (SELECT value FROM json_each(?1)))
      ORDER BY people_4.search ASC, people_4.id ASC
      LIMIT 5
    ) people_2
    LEFT JOIN organisations organisations_3 ON organisations_3.id = people_2.client_id
  ) || ',' || substr(substr(json_object('pageInfo', json_object('hasNextPage', json(CASE WHEN EXISTS (
              SELECT 1
              FROM people people_5
              WHERE (people_5.withdrawn_at IS NULL AND people_5.state IN (SELECT value FROM json_each(?1)))
              ORDER BY people_5.search ASC, people_5.id ASC
              LIMIT 1 OFFSET 5
            ) THEN 'true' ELSE 'false' END),
          'endCursor', (
            SELECT '2c31d288.' || lower(hex(json_array(people_7.search, people_7.id)))
            FROM (
              SELECT people_8.search, people_8.id
              FROM people people_8
              WHERE (people_8.withdrawn_at IS NULL AND people_8.state IN (SELECT value FROM json_each(?1)))
              ORDER BY people_8.search ASC, people_8.id ASC
              LIMIT 5
            ) people_7
            ORDER BY people_7.search DESC, people_7.id DESC
            LIMIT 1
          ))), 2), -1, -1000000000) || '}}' AS BLOB)
