WITH found_4 AS (SELECT texts.id FROM texts WHERE texts.document @@ $3::text::tsquery), chosen_5 AS (
  SELECT tickets_2.id, tickets_2.opened_at
  FROM tickets tickets_2
  WHERE (((tickets_2.id = $1::uuid) IS NOT TRUE) AND tickets_2.client_id = $2::uuid AND EXISTS (
      SELECT 1
      FROM organisations organisations_3
      WHERE organisations_3.id = tickets_2.client_id AND organisations_3.id = $2::uuid
    ) AND tickets_2.id IN (SELECT id FROM found_4))
) SELECT convert_to('{"tickets":{"pageInfo":{"hasNextPage":' || CASE WHEN EXISTS (
    SELECT 1
    FROM chosen_5 tickets_1
    WHERE TRUE
    ORDER BY tickets_1.opened_at DESC, tickets_1.id DESC
    LIMIT 1 OFFSET 20
  ) THEN 'true' ELSE 'false' END || '},"nodes":[' || (
    SELECT coalesce(string_agg(o, ','), '')
    FROM (
      SELECT '{"id":"tkt_' || tickets_7.id || '","number":' || tickets_7.number::text
        || ',"title":' || to_json(tickets_7.title)::text
        || ',"state":"' || tickets_7.state || '","client":' || CASE WHEN organisations_8.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_8.id || '","code":' || to_json(organisations_8.code)::text || '}' END
        || ',"requester":' || CASE WHEN people_9.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_9.id || '","name":' || to_json(people_9.name)::text || '}' END || '}' AS o
      FROM tickets tickets_7
      LEFT JOIN organisations organisations_8 ON organisations_8.id = tickets_7.client_id
      LEFT JOIN people people_9 ON (people_9.id = tickets_7.requester_id AND people_9.withdrawn_at IS NULL)
      WHERE tickets_7.id IN (
        SELECT chosen_10.id
        FROM chosen_5 chosen_10
        WHERE TRUE
        ORDER BY chosen_10.opened_at DESC, chosen_10.id DESC
        LIMIT 20
      )
      ORDER BY tickets_7.opened_at DESC, tickets_7.id DESC
      LIMIT 20
    ) page
  ) || ']}}', 'UTF8')
