SELECT convert_to('{"node":' || coalesce((
      SELECT '{"__typename":"Ticket","id":"tkt_' || tickets_1.id || '","history":{"pageInfo":{"hasNextPage":' || CASE WHEN EXISTS (
        SELECT 1
        FROM history history_2
        WHERE (history_2.subject_id = tickets_1.id AND (history_2.audience <> 'PRIVATE' OR history_2.audience = 'PRIVATE' AND history_2.actor_id = $1::uuid) AND (history_2.position, history_2.id) < ($2::bigint, $3::uuid))
        ORDER BY history_2.position DESC, history_2.id DESC
        LIMIT 1 OFFSET 50
      ) THEN 'true' ELSE 'false' END
        || ',"endCursor":' || coalesce((
          SELECT '"b4799ddc.' || encode(convert_to('[' || history_4.position::text || ',"' || history_4.id || '"]', 'UTF8'), 'hex') || '"'
          FROM (
            SELECT history_5.position, history_5.id
            FROM history history_5
            WHERE (history_5.subject_id = tickets_1.id AND (history_5.audience <> 'PRIVATE' OR history_5.audience = 'PRIVATE' AND history_5.actor_id = $1::uuid) AND (history_5.position, history_5.id) < ($2::bigint, $3::uuid))
            ORDER BY history_5.position DESC, history_5.id DESC
            LIMIT 50
          ) history_4
          ORDER BY history_4.position ASC, history_4.id ASC
          LIMIT 1
        ), 'null') || '},"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"evt_' || history_6.id || '","name":' || to_json(history_6.name)::text
            || ',"at":"' || to_char(history_6.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","effectiveAt":"' || to_char(history_6.effective_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","audience":"' || history_6.audience || '","requestId":' || coalesce(to_json(history_6.request_id)::text, 'null')
            || ',"changes":' || coalesce(history_6.changes::text, 'null')
            || ',"actor":' || CASE WHEN people_7.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_7.id || '","name":' || to_json(people_7.name)::text || '}' END
            || ',"onBehalfOf":' || CASE WHEN people_8.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_8.id || '","name":' || to_json(people_8.name)::text || '}' END || '}' AS o
          FROM history history_6
          LEFT JOIN people people_7 ON (people_7.id = history_6.actor_id AND people_7.withdrawn_at IS NULL)
          LEFT JOIN people people_8 ON (people_8.id = history_6.on_behalf_of_id AND people_8.withdrawn_at IS NULL)
          WHERE (history_6.subject_id = tickets_1.id AND (history_6.audience <> 'PRIVATE' OR history_6.audience = 'PRIVATE' AND history_6.actor_id = $1::uuid) AND (history_6.position, history_6.id) < ($2::bigint, $3::uuid))
          ORDER BY history_6.position DESC, history_6.id DESC
          LIMIT 50
        ) page
      ) || ']}}'
      FROM tickets tickets_1
      WHERE tickets_1.id = $4::uuid
    ), 'null') || '}', 'UTF8')
