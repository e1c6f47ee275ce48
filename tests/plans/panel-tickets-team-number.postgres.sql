SELECT convert_to('{"tickets":{"totalCount":' || (
    SELECT count(*)
    FROM tickets tickets_1
    WHERE (EXISTS (
        SELECT 1
        FROM organisations organisations_2
        WHERE organisations_2.id = tickets_1.client_id AND organisations_2.code = $1::text
      ) AND tickets_1.number = $2::bigint)
  )::text || ',"pageInfo":{"hasNextPage":' || CASE WHEN EXISTS (
    SELECT 1
    FROM tickets tickets_3
    WHERE (EXISTS (
        SELECT 1
        FROM organisations organisations_4
        WHERE organisations_4.id = tickets_3.client_id AND organisations_4.code = $1::text
      ) AND tickets_3.number = $2::bigint)
    ORDER BY tickets_3.opened_at DESC, tickets_3.id DESC
    LIMIT 1 OFFSET 5
  ) THEN 'true' ELSE 'false' END || ',"endCursor":' || coalesce((
      SELECT '"526884d7.' || encode(convert_to('["' || to_char(tickets_6.opened_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","' || tickets_6.id || '"]', 'UTF8'), 'hex') || '"'
      FROM (
        SELECT tickets_7.opened_at, tickets_7.id
        FROM tickets tickets_7
        WHERE (EXISTS (
            SELECT 1
            FROM organisations organisations_8
            WHERE organisations_8.id = tickets_7.client_id AND organisations_8.code = $1::text
          ) AND tickets_7.number = $2::bigint)
        ORDER BY tickets_7.opened_at DESC, tickets_7.id DESC
        LIMIT 5
      ) tickets_6
      ORDER BY tickets_6.opened_at ASC, tickets_6.id ASC
      LIMIT 1
    ), 'null') || '},"nodes":[' || (
    SELECT coalesce(string_agg(o, ','), '')
    FROM (
      SELECT '{"id":"tkt_' || tickets_9.id || '","number":' || tickets_9.number::text
        || ',"title":' || to_json(tickets_9.title)::text
        || ',"kind":"' || tickets_9.kind || '","state":"' || tickets_9.state || '","turn":"' || tickets_9.turn || '","priority":"' || tickets_9.priority || '","openedAt":"' || to_char(tickets_9.opened_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","updatedAt":"' || to_char(tickets_9.updated_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","slaState":"' || tickets_9.sla_state || '","dueAt":' || coalesce('"' || to_char(tickets_9.due_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"', 'null')
        || ',"client":' || CASE WHEN organisations_10.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_10.id || '","code":' || to_json(organisations_10.code)::text
        || ',"name":' || to_json(organisations_10.name)::text || '}' END
        || ',"requester":' || CASE WHEN people_11.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_11.id || '","name":' || to_json(people_11.name)::text || '}' END
        || ',"assignee":' || CASE WHEN people_12.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_12.id || '","name":' || to_json(people_12.name)::text || '}' END || '}' AS o
      FROM tickets tickets_9
      LEFT JOIN organisations organisations_10 ON organisations_10.id = tickets_9.client_id
      LEFT JOIN people people_11 ON (people_11.id = tickets_9.requester_id AND people_11.withdrawn_at IS NULL)
      LEFT JOIN people people_12 ON (people_12.id = tickets_9.assignee_id AND people_12.withdrawn_at IS NULL)
      WHERE (EXISTS (
          SELECT 1
          FROM organisations organisations_13
          WHERE organisations_13.id = tickets_9.client_id AND organisations_13.code = $1::text
        ) AND tickets_9.number = $2::bigint)
      ORDER BY tickets_9.opened_at DESC, tickets_9.id DESC
      LIMIT 5
    ) page
  ) || ']}}', 'UTF8')
