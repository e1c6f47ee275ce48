SELECT CAST('{"viewer":' || coalesce((
      SELECT '{' || substr(substr(json_object('id', 'per_' || people_1.id,
            'name', people_1.name,
            'email', people_1.email,
            'language', people_1.language,
            'client', CASE WHEN organisations_2.id IS NOT NULL THEN json_object('id', 'org_' || organisations_2.id,
              'code', organisations_2.code,
              'name', organisations_2.name,
              'kind', organisations_2.kind) END), 2), -1, -1000000000)
        || ',"memberships":{"nodes":[' || (
        SELECT coalesce(group_concat('{' || substr(substr(json_object('id', 'mem_' || memberships_3.id, 'role', memberships_3.role), 2), -1, -1000000000) || ',"rights":' || CASE memberships_3.role
            WHEN 'OWNER' THEN '["OBSERVE","ASK","DECIDE"]'
            WHEN 'COORDINATOR' THEN '["OBSERVE","ASK"]'
            WHEN 'EMPLOYEE' THEN '["ASK"]'
            WHEN 'READER' THEN '["OBSERVE"]'
            WHEN 'ADMIN' THEN '["OBSERVE","ASK","EXECUTE"]'
            WHEN 'ACCOUNT_MANAGER' THEN '["OBSERVE","ASK","EXECUTE"]'
            WHEN 'TECHNICIAN' THEN '["OBSERVE","ASK","EXECUTE"]'
            WHEN 'EXECUTIVE' THEN '["OBSERVE","ASK"]'
            WHEN 'AMBASSADOR' THEN '["OBSERVE","ASK"]' ELSE 'null' END || ',' || substr(substr(json_object('organisation', CASE WHEN organisations_4.id IS NOT NULL THEN json_object('id', 'org_' || organisations_4.id) END), 2), -1, -1000000000) || '}'), '')
        FROM (
          SELECT memberships_5.id, memberships_5.role, memberships_5.organisation_id
          FROM memberships memberships_5
          WHERE (memberships_5.person_id = people_1.id AND memberships_5.person_id = ?1 AND ((memberships_5.ended_at IS NULL) = ?2))
          ORDER BY memberships_5.created_at ASC, memberships_5.id ASC
          LIMIT 20
        ) memberships_3
        LEFT JOIN organisations organisations_4 ON (organisations_4.id = memberships_3.organisation_id AND (organisations_4.id IN (SELECT value FROM json_each(?3)) OR (organisations_4.id = ?4 OR organisations_4.kind = 'ENTERPRISE')))
      ) || ']}}'
      FROM people people_1
      LEFT JOIN organisations organisations_2 ON (organisations_2.id = people_1.client_id AND (organisations_2.id IN (SELECT value FROM json_each(?3)) OR (organisations_2.id = ?4 OR organisations_2.kind = 'ENTERPRISE')))
      WHERE (people_1.id = ?1 AND people_1.withdrawn_at IS NULL AND (people_1.client_id IN (SELECT value FROM json_each(?3)) OR people_1.id = ?1 OR people_1.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
    ), 'null') || '}' AS BLOB)
