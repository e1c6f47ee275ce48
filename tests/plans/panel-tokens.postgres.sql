SELECT convert_to('{"viewer":' || coalesce((
      SELECT '{"id":"per_' || people_1.id || '","viewerCan":{"createToken":' || CASE WHEN (($1::boolean OR people_1.client_id = ANY($2::uuid[])) AND ($3::boolean OR people_1.id = $4::uuid)) THEN 'true' ELSE 'false' END || '},"tokens":{"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"tok_' || tokens_2.id || '","version":' || tokens_2.version::text
            || ',"name":' || to_json(tokens_2.name)::text
            || ',"scopes":' || tokens_2.scopes::text
            || ',"expiresAt":"' || to_char(tokens_2.expires_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"}' AS o
          FROM tokens tokens_2
          WHERE (tokens_2.person_id = people_1.id AND tokens_2.person_id = $4::uuid AND ((tokens_2.ended_at IS NULL) = $5::boolean) AND tokens_2.expires_at > $6::timestamptz)
          ORDER BY tokens_2.created_at DESC, tokens_2.id DESC
          LIMIT 50
        ) page
      ) || ']}}'
      FROM people people_1
      WHERE (people_1.id = $4::uuid AND people_1.withdrawn_at IS NULL AND (people_1.client_id = $7::uuid OR people_1.id = $4::uuid OR people_1.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
    ), 'null') || '}', 'UTF8')
