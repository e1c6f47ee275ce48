SELECT convert_to('{"mine":{"nodes":[' || (
    SELECT coalesce(string_agg(o, ','), '')
    FROM (
      SELECT '{"id":"tkt_' || tickets_1.id || '","number":' || tickets_1.number::text
        || ',"title":' || to_json(tickets_1.title)::text
        || ',"priority":"' || tickets_1.priority || '","client":' || CASE WHEN organisations_2.id IS NULL THEN 'null' ELSE '{"code":' || to_json(organisations_2.code)::text || '}' END || '}' AS o
      FROM tickets tickets_1
      LEFT JOIN organisations organisations_2 ON (organisations_2.id = tickets_1.client_id AND (organisations_2.id = ANY($1::uuid[]) OR (organisations_2.id = $2::uuid OR organisations_2.kind = 'ENTERPRISE')))
      WHERE (tickets_1.client_id = ANY($1::uuid[]) AND tickets_1.state = ANY($3::text[]) AND EXISTS (
          SELECT 1
          FROM people people_3
          WHERE people_3.id = tickets_1.assignee_id AND (people_3.withdrawn_at IS NULL AND (people_3.client_id = ANY($1::uuid[]) OR people_3.id = $4::uuid OR people_3.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')) AND people_3.name = $5::text)
        ))
      ORDER BY tickets_1.opened_at DESC, tickets_1.id DESC
      LIMIT 5
    ) page
  ) || ']},"new":{"nodes":[' || (
    SELECT coalesce(string_agg(o, ','), '')
    FROM (
      SELECT '{"id":"tkt_' || tickets_4.id || '","number":' || tickets_4.number::text
        || ',"title":' || to_json(tickets_4.title)::text
        || ',"priority":"' || tickets_4.priority || '","client":' || CASE WHEN organisations_5.id IS NULL THEN 'null' ELSE '{"code":' || to_json(organisations_5.code)::text || '}' END || '}' AS o
      FROM tickets tickets_4
      LEFT JOIN organisations organisations_5 ON (organisations_5.id = tickets_4.client_id AND (organisations_5.id = ANY($1::uuid[]) OR (organisations_5.id = $2::uuid OR organisations_5.kind = 'ENTERPRISE')))
      WHERE (tickets_4.client_id = ANY($1::uuid[]) AND tickets_4.state = $6::text)
      ORDER BY tickets_4.priority ASC, tickets_4.id ASC
      LIMIT 5
    ) page
  ) || ']}}', 'UTF8')
