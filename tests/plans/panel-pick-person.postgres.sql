WITH found_3 AS (SELECT texts.id FROM texts WHERE texts.document @@ $1::text::tsquery), chosen_5 AS (
  SELECT people_2.id, people_2.search
  FROM found_3 JOIN people people_2 ON people_2.id = found_3.id
  WHERE (people_2.withdrawn_at IS NULL AND people_2.client_id = $2::uuid AND EXISTS (
      SELECT 1
      FROM organisations organisations_4
      WHERE organisations_4.id = people_2.client_id AND organisations_4.id = $2::uuid
    ) AND ((people_2.state = $3::text) IS NOT TRUE))
) SELECT convert_to('{"people":{"pageInfo":{"hasNextPage":' || CASE WHEN EXISTS (
    SELECT 1
    FROM chosen_5 people_1
    WHERE TRUE
    ORDER BY people_1.search ASC, people_1.id ASC
    LIMIT 1 OFFSET 20
  ) THEN 'true' ELSE 'false' END || '},"nodes":[' || (
    SELECT coalesce(string_agg(o, ','), '')
    FROM (
      SELECT '{"id":"per_' || people_7.id || '","name":' || to_json(people_7.name)::text
        || ',"title":' || coalesce(to_json(people_7.title)::text, 'null')
        || ',"client":' || CASE WHEN organisations_8.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_8.id || '","name":' || to_json(organisations_8.name)::text
        || ',"kind":"' || organisations_8.kind || '"}' END || '}' AS o
      FROM people people_7
      LEFT JOIN organisations organisations_8 ON organisations_8.id = people_7.client_id
      WHERE people_7.id IN (
        SELECT chosen_9.id
        FROM chosen_5 chosen_9
        WHERE TRUE
        ORDER BY chosen_9.search ASC, chosen_9.id ASC
        LIMIT 20
      )
      ORDER BY people_7.search ASC, people_7.id ASC
      LIMIT 20
    ) page
  ) || ']}}', 'UTF8')
