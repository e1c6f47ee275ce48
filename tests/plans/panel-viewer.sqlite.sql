SELECT CAST('{"viewer":' || coalesce((
      SELECT '{' || substr(substr(json_object('id', 'per_' || people_1.id,
            'name', people_1.name,
            'language', people_1.language,
            'client', CASE WHEN organisations_2.id IS NOT NULL THEN json_object('id', 'org_' || organisations_2.id,
              'code', organisations_2.code,
              'name', organisations_2.name,
              'kind', organisations_2.kind) END), 2), -1, -1000000000)
        || ',"memberships":{"nodes":' || (
        SELECT json_group_array(json_object('id', 'mem_' || memberships_3.id,
            'role', memberships_3.role,
            'organisation', CASE WHEN organisations_4.id IS NOT NULL THEN json_object('id', 'org_' || organisations_4.id, 'code', organisations_4.code, 'name', organisations_4.name) END))
        FROM (
          SELECT memberships_5.id, memberships_5.role, memberships_5.organisation_id
          FROM memberships memberships_5
          WHERE (memberships_5.person_id = people_1.id AND memberships_5.person_id = ?1)
          ORDER BY memberships_5.created_at ASC, memberships_5.id ASC
          LIMIT 20
        ) memberships_3
        LEFT JOIN organisations organisations_4 ON (organisations_4.id = memberships_3.organisation_id AND (organisations_4.id IN (SELECT value FROM json_each(?2)) OR (organisations_4.id = ?3 OR organisations_4.kind = 'ENTERPRISE')))
      ) || '}}'
      FROM people people_1
      LEFT JOIN organisations organisations_2 ON (organisations_2.id = people_1.client_id AND (organisations_2.id IN (SELECT value FROM json_each(?2)) OR (organisations_2.id = ?3 OR organisations_2.kind = 'ENTERPRISE')))
      WHERE (people_1.id = ?1 AND people_1.withdrawn_at IS NULL AND (people_1.client_id IN (SELECT value FROM json_each(?2)) OR people_1.id = ?1 OR people_1.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
    ), 'null') || '}' AS BLOB)
