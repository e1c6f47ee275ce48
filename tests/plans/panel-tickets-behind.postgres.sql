SELECT convert_to('{"tickets":{"totalCount":' || (
    SELECT count(*)
    FROM tickets tickets_1
    WHERE (tickets_1.client_id = $1::uuid AND EXISTS (
        SELECT 1
        FROM ticket_steps ticket_steps_2
        WHERE (ticket_steps_2.ticket_id = tickets_1.id AND ticket_steps_2.client_id = $1::uuid AND ticket_steps_2.at >= $2::timestamptz AND ticket_steps_2.state = $3::text)
      ))
  )::text || ',"pageInfo":{"hasNextPage":' || CASE WHEN EXISTS (
    SELECT 1
    FROM tickets tickets_3
    WHERE (tickets_3.client_id = $1::uuid AND EXISTS (
        SELECT 1
        FROM ticket_steps ticket_steps_4
        WHERE (ticket_steps_4.ticket_id = tickets_3.id AND ticket_steps_4.client_id = $1::uuid AND ticket_steps_4.at >= $2::timestamptz AND ticket_steps_4.state = $3::text)
      ))
    ORDER BY tickets_3.opened_at DESC, tickets_3.id DESC
    LIMIT 1 OFFSET 50
  ) THEN 'true' ELSE 'false' END || ',"endCursor":' || coalesce((
      SELECT '"526884d7.' || encode(convert_to('["' || to_char(tickets_6.opened_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","' || tickets_6.id || '"]', 'UTF8'), 'hex') || '"'
      FROM (
        SELECT tickets_7.opened_at, tickets_7.id
        FROM tickets tickets_7
        WHERE (tickets_7.client_id = $1::uuid AND EXISTS (
            SELECT 1
            FROM ticket_steps ticket_steps_8
            WHERE (ticket_steps_8.ticket_id = tickets_7.id AND ticket_steps_8.client_id = $1::uuid AND ticket_steps_8.at >= $2::timestamptz AND ticket_steps_8.state = $3::text)
          ))
        ORDER BY tickets_7.opened_at DESC, tickets_7.id DESC
        LIMIT 50
      ) tickets_6
      ORDER BY tickets_6.opened_at ASC, tickets_6.id ASC
      LIMIT 1
    ), 'null') || '},"nodes":[' || (
    SELECT coalesce(string_agg(o, ','), '')
    FROM (
      SELECT '{"id":"tkt_' || tickets_9.id || '","number":' || tickets_9.number::text
        || ',"title":' || to_json(tickets_9.title)::text
        || ',"turn":"' || tickets_9.turn || '","openedAt":"' || to_char(tickets_9.opened_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","client":' || CASE WHEN organisations_10.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_10.id || '","code":' || to_json(organisations_10.code)::text || '}' END || '}' AS o
      FROM tickets tickets_9
      LEFT JOIN organisations organisations_10 ON (organisations_10.id = tickets_9.client_id AND (organisations_10.id = $1::uuid OR (organisations_10.id = $4::uuid OR organisations_10.kind = 'ENTERPRISE')))
      WHERE (tickets_9.client_id = $1::uuid AND EXISTS (
          SELECT 1
          FROM ticket_steps ticket_steps_11
          WHERE (ticket_steps_11.ticket_id = tickets_9.id AND ticket_steps_11.client_id = $1::uuid AND ticket_steps_11.at >= $2::timestamptz AND ticket_steps_11.state = $3::text)
        ))
      ORDER BY tickets_9.opened_at DESC, tickets_9.id DESC
      LIMIT 50
    ) page
  ) || ']}}', 'UTF8')
