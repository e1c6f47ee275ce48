SELECT convert_to('{"people":{"pageInfo":{"hasNextPage":' || CASE WHEN EXISTS (
    SELECT 1
    FROM people people_1
    WHERE (people_1.withdrawn_at IS NULL AND people_1.search LIKE $1::text ESCAPE '\' AND people_1.client_id = $2::uuid AND EXISTS (
        SELECT 1
        FROM organisations organisations_2
        WHERE organisations_2.id = people_1.client_id AND organisations_2.id = $2::uuid
      ) AND ((people_1.state = $3::text) IS NOT TRUE))
    ORDER BY people_1.search ASC, people_1.id ASC
    LIMIT 1 OFFSET 20
  ) THEN 'true' ELSE 'false' END || '},"nodes":[' || (
    SELECT coalesce(string_agg(o, ','), '')
    FROM (
      SELECT '{"id":"per_' || people_4.id || '","name":' || to_json(people_4.name)::text
        || ',"title":' || coalesce(to_json(people_4.title)::text, 'null')
        || ',"client":' || CASE WHEN organisations_5.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_5.id || '","name":' || to_json(organisations_5.name)::text
        || ',"kind":"' || organisations_5.kind || '"}' END || '}' AS o
      FROM people people_4
      LEFT JOIN organisations organisations_5 ON organisations_5.id = people_4.client_id
      WHERE (people_4.withdrawn_at IS NULL AND people_4.search LIKE $1::text ESCAPE '\' AND people_4.client_id = $2::uuid AND EXISTS (
          SELECT 1
          FROM organisations organisations_6
          WHERE organisations_6.id = people_4.client_id AND organisations_6.id = $2::uuid
        ) AND ((people_4.state = $3::text) IS NOT TRUE))
      ORDER BY people_4.search ASC, people_4.id ASC
      LIMIT 20
    ) page
  ) || ']}}', 'UTF8')
