SELECT convert_to('{"history":{"pageInfo":{"hasNextPage":' || CASE WHEN EXISTS (
    SELECT 1
    FROM history history_1
    WHERE (((history_1.audience = 'SHARED' AND history_1.client_id = $1::uuid) OR history_1.audience = 'PRIVATE' AND history_1.actor_id = $2::uuid) AND (history_1.position, history_1.id) > ($3::bigint, $4::uuid))
    ORDER BY history_1.position ASC, history_1.id ASC
    LIMIT 1 OFFSET 5
  ) THEN 'true' ELSE 'false' END || ',"hasPreviousPage":' || CASE WHEN EXISTS (
    SELECT 1
    FROM history history_3
    WHERE (((history_3.audience = 'SHARED' AND history_3.client_id = $1::uuid) OR history_3.audience = 'PRIVATE' AND history_3.actor_id = $2::uuid) AND (history_3.position, history_3.id) <= ($3::bigint, $4::uuid))
  ) THEN 'true' ELSE 'false' END || ',"endCursor":' || coalesce((
      SELECT '"7aadfcc1.' || encode(convert_to('[' || history_4.position::text || ',"' || history_4.id || '"]', 'UTF8'), 'hex') || '"'
      FROM (
        SELECT history_5.position, history_5.id
        FROM history history_5
        WHERE (((history_5.audience = 'SHARED' AND history_5.client_id = $1::uuid) OR history_5.audience = 'PRIVATE' AND history_5.actor_id = $2::uuid) AND (history_5.position, history_5.id) > ($3::bigint, $4::uuid))
        ORDER BY history_5.position ASC, history_5.id ASC
        LIMIT 5
      ) history_4
      ORDER BY history_4.position DESC, history_4.id DESC
      LIMIT 1
    ), 'null') || '},"nodes":[' || (
    SELECT coalesce(string_agg(o, ','), '')
    FROM (
      SELECT '{"position":"' || history_6.position || '","name":' || to_json(history_6.name)::text
        || ',"audience":"' || history_6.audience || '"}' AS o
      FROM history history_6
      WHERE (((history_6.audience = 'SHARED' AND history_6.client_id = $1::uuid) OR history_6.audience = 'PRIVATE' AND history_6.actor_id = $2::uuid) AND (history_6.position, history_6.id) > ($3::bigint, $4::uuid))
      ORDER BY history_6.position ASC, history_6.id ASC
      LIMIT 5
    ) page
  ) || ']}}', 'UTF8')
