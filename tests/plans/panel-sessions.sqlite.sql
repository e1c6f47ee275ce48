SELECT CAST('{"viewer":' || coalesce((
      SELECT '{' || substr(substr(json_object('id', 'per_' || people_1.id), 2), -1, -1000000000)
        || ',"sessions":{"nodes":' || (
        SELECT json_group_array(json_object('id', 'ses_' || sessions_2.id,
            'agent', sessions_2.agent,
            'here', json(CASE WHEN sessions_2.id = ?1 THEN 'true' ELSE 'false' END),
            'createdAt', sessions_2.created_at,
            'usedAt', sessions_2.used_at,
            'expiresAt', sessions_2.expires_at))
        FROM (
          SELECT sessions_3.id, sessions_3.agent, sessions_3.created_at, sessions_3.used_at, sessions_3.expires_at
          FROM sessions sessions_3
          WHERE (sessions_3.person_id = people_1.id AND sessions_3.person_id = ?2 AND ((sessions_3.ended_at IS NULL) = ?3) AND sessions_3.expires_at > ?4)
          ORDER BY sessions_3.created_at DESC, sessions_3.id DESC
          LIMIT 50
        ) sessions_2
      ) || '}}'
      FROM people people_1
      WHERE (people_1.id = ?2 AND people_1.withdrawn_at IS NULL AND (people_1.client_id = ?5 OR people_1.id = ?2 OR people_1.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
    ), 'null') || '}' AS BLOB)
