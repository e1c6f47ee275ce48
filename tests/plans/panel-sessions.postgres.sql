SELECT convert_to('{"viewer":' || coalesce((
      SELECT '{"id":"per_' || people_1.id || '","sessions":{"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"ses_' || sessions_2.id || '","agent":' || coalesce(to_json(sessions_2.agent)::text, 'null')
            || ',"here":' || CASE WHEN sessions_2.id = $1::uuid THEN 'true' ELSE 'false' END
            || ',"createdAt":"' || to_char(sessions_2.created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","usedAt":' || coalesce('"' || to_char(sessions_2.used_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"', 'null')
            || ',"expiresAt":"' || to_char(sessions_2.expires_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"}' AS o
          FROM sessions sessions_2
          WHERE (sessions_2.person_id = people_1.id AND sessions_2.person_id = $2::uuid AND ((sessions_2.ended_at IS NULL) = $3::boolean) AND sessions_2.expires_at > $4::timestamptz)
          ORDER BY sessions_2.created_at DESC, sessions_2.id DESC
          LIMIT 50
        ) page
      ) || ']}}'
      FROM people people_1
      WHERE (people_1.id = $2::uuid AND people_1.withdrawn_at IS NULL AND (people_1.client_id = $5::uuid OR people_1.id = $2::uuid OR people_1.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
    ), 'null') || '}', 'UTF8')
