SELECT convert_to('{"ticket":' || coalesce((
      SELECT '{"id":"tkt_' || tickets_1.id || '","number":' || tickets_1.number::text
        || ',"title":' || to_json(tickets_1.title)::text
        || ',"body":' || to_json(tickets_1.body)::text
        || ',"state":"' || tickets_1.state || '","priority":"' || tickets_1.priority || '","requester":' || CASE WHEN people_2.id IS NULL THEN 'null' ELSE '{"name":' || to_json(people_2.name)::text || '}' END
        || ',"comments":{"nodes":[' || (
        SELECT coalesce(string_agg(o, ',' ORDER BY k0 ASC, k1 ASC), '')
        FROM (
          SELECT '{"id":"com_' || comments_3.id || '","body":' || to_json(comments_3.body)::text
            || ',"at":"' || to_char(comments_3.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","author":' || CASE WHEN people_4.id IS NULL THEN 'null' ELSE '{"name":' || to_json(people_4.name)::text || '}' END || '}' AS o, comments_3.at AS k0, comments_3.id AS k1
          FROM comments comments_3
          LEFT JOIN people people_4 ON (people_4.id = comments_3.author_id AND people_4.withdrawn_at IS NULL)
          WHERE comments_3.ticket_id = tickets_1.id
          ORDER BY comments_3.at DESC, comments_3.id DESC
          LIMIT 10
        ) page
      ) || ']}}'
      FROM tickets tickets_1
      LEFT JOIN people people_2 ON (people_2.id = tickets_1.requester_id AND people_2.withdrawn_at IS NULL)
      WHERE tickets_1.id = $1::uuid
    ), 'null') || '}', 'UTF8')
