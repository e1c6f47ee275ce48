SELECT CAST('{"viewer":' || coalesce((
      SELECT '{' || substr(substr(json_object('id', 'per_' || people_1.id,
            'viewerCan', json_object('createToken', json(CASE WHEN ((?1 OR people_1.client_id IN (SELECT value FROM json_each(?2))) AND (?3 OR people_1.id = ?4)) THEN 'true' ELSE 'false' END))), 2), -1, -1000000000)
        || ',"tokens":{"nodes":' || (
        SELECT json_group_array(json_object('id', 'tok_' || tokens_2.id,
            'version', tokens_2.version,
            'name', tokens_2.name,
            'scopes', json(tokens_2.scopes),
            'expiresAt', tokens_2.expires_at))
        FROM (
          SELECT tokens_3.id, tokens_3.version, tokens_3.name, tokens_3.scopes, tokens_3.expires_at
          FROM tokens tokens_3
          WHERE (tokens_3.person_id = people_1.id AND tokens_3.person_id = ?4 AND ((tokens_3.ended_at IS NULL) = ?5) AND tokens_3.expires_at > ?6)
          ORDER BY tokens_3.created_at DESC, tokens_3.id DESC
          LIMIT 50
        ) tokens_2
      ) || '}}'
      FROM people people_1
      WHERE (people_1.id = ?4 AND people_1.withdrawn_at IS NULL AND (people_1.client_id = ?7 OR people_1.id = ?4 OR people_1.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
    ), 'null') || '}' AS BLOB)
