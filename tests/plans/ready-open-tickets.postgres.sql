SELECT convert_to('{"tickets":{"nodes":[' || (
    SELECT coalesce(string_agg(o, ','), '')
    FROM (
      SELECT '{"id":"tkt_' || tickets_1.id || '","number":' || tickets_1.number::text
        || ',"title":' || to_json(tickets_1.title)::text
        || ',"kind":"' || tickets_1.kind || '","state":"' || tickets_1.state || '","turn":"' || tickets_1.turn || '","priority":"' || tickets_1.priority || '","category":' || coalesce(to_json(tickets_1.category)::text, 'null')
        || ',"openedAt":"' || to_char(tickets_1.opened_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","firstResponseAt":' || coalesce('"' || to_char(tickets_1.first_response_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"', 'null')
        || ',"updatedAt":"' || to_char(tickets_1.updated_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","client":' || CASE WHEN organisations_2.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_2.id || '","code":' || to_json(organisations_2.code)::text
        || ',"name":' || to_json(organisations_2.name)::text || '}' END
        || ',"requester":' || CASE WHEN people_3.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_3.id || '","name":' || to_json(people_3.name)::text || '}' END
        || ',"assignee":' || CASE WHEN people_4.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_4.id || '","name":' || to_json(people_4.name)::text || '}' END || '}' AS o
      FROM tickets tickets_1
      LEFT JOIN organisations organisations_2 ON organisations_2.id = tickets_1.client_id
      LEFT JOIN people people_3 ON (people_3.id = tickets_1.requester_id AND people_3.withdrawn_at IS NULL)
      LEFT JOIN people people_4 ON (people_4.id = tickets_1.assignee_id AND people_4.withdrawn_at IS NULL)
      WHERE (tickets_1.state = ANY($1::text[]) AND EXISTS (SELECT 1 FROM organisations organisations_5 WHERE organisations_5.id = tickets_1.client_id AND TRUE))
      ORDER BY tickets_1.opened_at DESC, tickets_1.id DESC
      LIMIT 5
    ) page
  ) || '],"pageInfo":{"hasNextPage":' || CASE WHEN EXISTS (
    SELECT 1
    FROM tickets tickets_6
    WHERE (tickets_6.state = ANY($1::text[]) AND EXISTS (SELECT 1 FROM organisations organisations_7 WHERE organisations_7.id = tickets_6.client_id AND TRUE))
    ORDER BY tickets_6.opened_at DESC, tickets_6.id DESC
    LIMIT 1 OFFSET 5
  ) THEN 'true' ELSE 'false' END || ',"endCursor":' || coalesce((
      SELECT '"526884d7.' || encode(convert_to('["' || to_char(tickets_9.opened_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","' || tickets_9.id || '"]', 'UTF8'), 'hex') || '"'
      FROM (
        SELECT tickets_10.opened_at, tickets_10.id
        FROM tickets tickets_10
        WHERE (tickets_10.state = ANY($1::text[]) AND EXISTS (
            SELECT 1
            FROM organisations organisations_11
            WHERE organisations_11.id = tickets_10.client_id AND TRUE
          ))
        ORDER BY tickets_10.opened_at DESC, tickets_10.id DESC
        LIMIT 5
      ) tickets_9
      ORDER BY tickets_9.opened_at ASC, tickets_9.id ASC
      LIMIT 1
    ), 'null') || '}}}', 'UTF8')
