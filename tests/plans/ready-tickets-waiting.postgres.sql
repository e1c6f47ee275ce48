SELECT convert_to('{"tickets":{"totalCount":' || (
    SELECT count(*)
    FROM tickets tickets_1
    WHERE (tickets_1.turn = $1::text AND tickets_1.state = ANY($2::text[]))
  )::text || ',"nodes":[' || (
    SELECT coalesce(string_agg(o, ','), '')
    FROM (
      SELECT '{"id":"tkt_' || tickets_2.id || '","number":' || tickets_2.number::text
        || ',"title":' || to_json(tickets_2.title)::text
        || ',"state":"' || tickets_2.state || '","priority":"' || tickets_2.priority || '","pendingReason":' || coalesce(to_json(tickets_2.pending_reason)::text, 'null')
        || ',"remindAt":' || coalesce('"' || to_char(tickets_2.remind_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"', 'null')
        || ',"updatedAt":"' || to_char(tickets_2.updated_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","client":' || CASE WHEN organisations_3.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_3.id || '","code":' || to_json(organisations_3.code)::text
        || ',"name":' || to_json(organisations_3.name)::text || '}' END
        || ',"requester":' || CASE WHEN people_4.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_4.id || '","name":' || to_json(people_4.name)::text || '}' END
        || ',"assignee":' || CASE WHEN people_5.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_5.id || '","name":' || to_json(people_5.name)::text || '}' END || '}' AS o
      FROM tickets tickets_2
      LEFT JOIN organisations organisations_3 ON organisations_3.id = tickets_2.client_id
      LEFT JOIN people people_4 ON (people_4.id = tickets_2.requester_id AND people_4.withdrawn_at IS NULL)
      LEFT JOIN people people_5 ON (people_5.id = tickets_2.assignee_id AND people_5.withdrawn_at IS NULL)
      WHERE (tickets_2.turn = $1::text AND tickets_2.state = ANY($2::text[]))
      ORDER BY tickets_2.updated_at ASC, tickets_2.id ASC
      LIMIT 5
    ) page
  ) || '],"pageInfo":{"hasNextPage":' || CASE WHEN EXISTS (
    SELECT 1
    FROM tickets tickets_6
    WHERE (tickets_6.turn = $1::text AND tickets_6.state = ANY($2::text[]))
    ORDER BY tickets_6.updated_at ASC, tickets_6.id ASC
    LIMIT 1 OFFSET 5
  ) THEN 'true' ELSE 'false' END || ',"endCursor":' || coalesce((
      SELECT '"947c3a0f.' || encode(convert_to('["' || to_char(tickets_8.updated_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","' || tickets_8.id || '"]', 'UTF8'), 'hex') || '"'
      FROM (
        SELECT tickets_9.updated_at, tickets_9.id
        FROM tickets tickets_9
        WHERE (tickets_9.turn = $1::text AND tickets_9.state = ANY($2::text[]))
        ORDER BY tickets_9.updated_at ASC, tickets_9.id ASC
        LIMIT 5
      ) tickets_8
      ORDER BY tickets_8.updated_at DESC, tickets_8.id DESC
      LIMIT 1
    ), 'null') || '}}}', 'UTF8')
