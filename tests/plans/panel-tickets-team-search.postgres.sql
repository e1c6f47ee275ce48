WITH found_3 AS (SELECT texts.id FROM texts WHERE texts.document @@ $1::text::tsquery), chosen_4 AS (
  SELECT tickets_2.id, tickets_2.opened_at
  FROM found_3 JOIN tickets tickets_2 ON tickets_2.id = found_3.id
  WHERE TRUE
) SELECT convert_to('{"tickets":{"totalCount":' || (SELECT count(*) FROM chosen_4 tickets_1 WHERE TRUE)::text || ',"pageInfo":{"hasNextPage":' || CASE WHEN EXISTS (
    SELECT 1
    FROM chosen_4 tickets_5
    WHERE TRUE
    ORDER BY tickets_5.opened_at DESC, tickets_5.id DESC
    LIMIT 1 OFFSET 5
  ) THEN 'true' ELSE 'false' END || ',"endCursor":' || coalesce((
      SELECT '"526884d7.' || encode(convert_to('["' || to_char(tickets_7.opened_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","' || tickets_7.id || '"]', 'UTF8'), 'hex') || '"'
      FROM (
        SELECT tickets_8.opened_at, tickets_8.id
        FROM tickets tickets_8
        WHERE tickets_8.id IN (
          SELECT chosen_9.id
          FROM chosen_4 chosen_9
          WHERE TRUE
          ORDER BY chosen_9.opened_at DESC, chosen_9.id DESC
          LIMIT 5
        )
        ORDER BY tickets_8.opened_at DESC, tickets_8.id DESC
        LIMIT 5
      ) tickets_7
      ORDER BY tickets_7.opened_at ASC, tickets_7.id ASC
      LIMIT 1
    ), 'null') || '},"nodes":[' || (
    SELECT coalesce(string_agg(o, ','), '')
    FROM (
      SELECT '{"id":"tkt_' || tickets_10.id || '","number":' || tickets_10.number::text
        || ',"title":' || to_json(tickets_10.title)::text
        || ',"kind":"' || tickets_10.kind || '","state":"' || tickets_10.state || '","turn":"' || tickets_10.turn || '","priority":"' || tickets_10.priority || '","openedAt":"' || to_char(tickets_10.opened_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","updatedAt":"' || to_char(tickets_10.updated_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","slaState":"' || tickets_10.sla_state || '","dueAt":' || coalesce('"' || to_char(tickets_10.due_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"', 'null')
        || ',"client":' || CASE WHEN organisations_11.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_11.id || '","code":' || to_json(organisations_11.code)::text
        || ',"name":' || to_json(organisations_11.name)::text || '}' END
        || ',"requester":' || CASE WHEN people_12.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_12.id || '","name":' || to_json(people_12.name)::text || '}' END
        || ',"assignee":' || CASE WHEN people_13.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_13.id || '","name":' || to_json(people_13.name)::text || '}' END || '}' AS o
      FROM tickets tickets_10
      LEFT JOIN organisations organisations_11 ON organisations_11.id = tickets_10.client_id
      LEFT JOIN people people_12 ON (people_12.id = tickets_10.requester_id AND people_12.withdrawn_at IS NULL)
      LEFT JOIN people people_13 ON (people_13.id = tickets_10.assignee_id AND people_13.withdrawn_at IS NULL)
      WHERE tickets_10.id IN (
        SELECT chosen_14.id
        FROM chosen_4 chosen_14
        WHERE TRUE
        ORDER BY chosen_14.opened_at DESC, chosen_14.id DESC
        LIMIT 5
      )
      ORDER BY tickets_10.opened_at DESC, tickets_10.id DESC
      LIMIT 5
    ) page
  ) || ']}}', 'UTF8')
