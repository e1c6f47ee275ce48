SELECT convert_to('{"people":{"nodes":[' || (
    SELECT coalesce(string_agg(o, ','), '')
    FROM (
      SELECT '{"id":"per_' || people_1.id || '","name":' || to_json(people_1.name)::text
        || ',"title":' || coalesce(to_json(people_1.title)::text, 'null')
        || ',"client":' || CASE WHEN organisations_2.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_2.id || '","name":' || to_json(organisations_2.name)::text
        || ',"kind":"' || organisations_2.kind || '"}' END || '}' AS o
      FROM people people_1
      LEFT JOIN organisations organisations_2 ON organisations_2.id = people_1.client_id
      WHERE (people_1.withdrawn_at IS NULL AND people_1.id = ANY($1::uuid[]))
      ORDER BY people_1.search ASC, people_1.id ASC
      LIMIT 100
    ) page
  ) || ']}}', 'UTF8')
