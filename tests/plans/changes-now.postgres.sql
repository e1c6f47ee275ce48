SELECT convert_to('{"changes":{"position":"' || coalesce((
      SELECT history_1.position
      FROM history history_1
      WHERE ((history_1.audience = 'SHARED' AND history_1.client_id = $1::uuid) OR history_1.audience = 'PRIVATE' AND history_1.actor_id = $2::uuid)
      ORDER BY history_1.position DESC
      LIMIT 1
    ), 0) || '","more":' || CASE WHEN FALSE THEN 'true' ELSE 'false' END || ',"events":[]}}', 'UTF8')
