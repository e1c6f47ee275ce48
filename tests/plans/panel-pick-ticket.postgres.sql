SELECT convert_to('{"tickets":{"pageInfo":{"hasNextPage":' || CASE WHEN EXISTS (
    SELECT 1
    FROM tickets tickets_1
    WHERE (((tickets_1.id = $1::uuid) IS NOT TRUE) AND tickets_1.client_id = $2::uuid AND EXISTS (
        SELECT 1
        FROM organisations organisations_2
        WHERE organisations_2.id = tickets_1.client_id AND organisations_2.id = $2::uuid
      ) AND tickets_1.search LIKE $3::text ESCAPE '\')
    ORDER BY tickets_1.opened_at DESC, tickets_1.id DESC
    LIMIT 1 OFFSET 20
  ) THEN 'true' ELSE 'false' END || '},"nodes":[' || (
    SELECT coalesce(string_agg(o, ','), '')
    FROM (
      SELECT '{"id":"tkt_' || tickets_4.id || '","number":' || tickets_4.number::text
        || ',"title":' || to_json(tickets_4.title)::text
        || ',"state":"' || tickets_4.state || '","client":' || CASE WHEN organisations_5.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_5.id || '","code":' || to_json(organisations_5.code)::text || '}' END
        || ',"requester":' || CASE WHEN people_6.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_6.id || '","name":' || to_json(people_6.name)::text || '}' END || '}' AS o
      FROM tickets tickets_4
      LEFT JOIN organisations organisations_5 ON organisations_5.id = tickets_4.client_id
      LEFT JOIN people people_6 ON (people_6.id = tickets_4.requester_id AND people_6.withdrawn_at IS NULL)
      WHERE (((tickets_4.id = $1::uuid) IS NOT TRUE) AND tickets_4.client_id = $2::uuid AND EXISTS (
          SELECT 1
          FROM organisations organisations_7
          WHERE organisations_7.id = tickets_4.client_id AND organisations_7.id = $2::uuid
        ) AND tickets_4.search LIKE $3::text ESCAPE '\')
      ORDER BY tickets_4.opened_at DESC, tickets_4.id DESC
      LIMIT 20
    ) page
  ) || ']}}', 'UTF8')
