SELECT convert_to('{"people":{"totalCount":' || (
    SELECT count(*)
    FROM people people_1
    WHERE (people_1.withdrawn_at IS NULL AND people_1.state = ANY($1::text[]))
  )::text || ',"nodes":[' || (
    SELECT coalesce(string_agg(o, ','), '')
    FROM (
      SELECT '{"id":"per_' || people_2.id || '","name":' || to_json(people_2.name)::text
        || ',"title":' || coalesce(to_json(people_2.title)::text, 'null')
        || ',"email":' || coalesce(to_json(people_2.email)::text, 'null')
        || ',"state":"' || people_2.state || '","createdAt":"' || to_char(people_2.created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","client":' || CASE WHEN organisations_3.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_3.id || '","code":' || to_json(organisations_3.code)::text
        || ',"name":' || to_json(organisations_3.name)::text || '}' END || '}' AS o
      FROM people people_2
      LEFT JOIN organisations organisations_3 ON organisations_3.id = people_2.client_id
      WHERE (people_2.withdrawn_at IS NULL AND people_2.state = ANY($1::text[]))
      ORDER BY people_2.search ASC, people_2.id ASC
      LIMIT 5
    ) page
  ) || '],"pageInfo":{"hasNextPage":' || CASE WHEN EXISTS (
    SELECT 1
    FROM people people_4
    WHERE (people_4.withdrawn_at IS NULL AND people_4.state = ANY($1::text[]))
    ORDER BY people_4.search ASC, people_4.id ASC
    LIMIT 1 OFFSET 5
  ) THEN 'true' ELSE 'false' END || ',"endCursor":' || coalesce((
      SELECT '"2c31d288.' || encode(convert_to('[' || to_json(people_6.search)::text || ',"' || people_6.id || '"]', 'UTF8'), 'hex') || '"'
      FROM (
        SELECT people_7.search, people_7.id
        FROM people people_7
        WHERE (people_7.withdrawn_at IS NULL AND people_7.state = ANY($1::text[]))
        ORDER BY people_7.search ASC, people_7.id ASC
        LIMIT 5
      ) people_6
      ORDER BY people_6.search DESC, people_6.id DESC
      LIMIT 1
    ), 'null') || '}}}', 'UTF8')
