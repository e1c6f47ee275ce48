SELECT convert_to('{"viewer":' || coalesce((
      SELECT '{"id":"per_' || people_1.id || '","name":' || to_json(people_1.name)::text
        || ',"email":' || coalesce(to_json(people_1.email)::text, 'null')
        || ',"language":"' || people_1.language || '","client":' || CASE WHEN organisations_2.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_2.id || '","code":' || to_json(organisations_2.code)::text
        || ',"name":' || to_json(organisations_2.name)::text
        || ',"kind":"' || organisations_2.kind || '"}' END
        || ',"memberships":{"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"mem_' || memberships_3.id || '","role":"' || memberships_3.role || '","rights":' || CASE memberships_3.role WHEN 'OWNER' THEN '["OBSERVE","ASK","DECIDE"]' WHEN 'COORDINATOR' THEN '["OBSERVE","ASK"]' WHEN 'EMPLOYEE' THEN '["ASK"]' WHEN 'READER' THEN '["OBSERVE"]' WHEN 'ADMIN' THEN '["OBSERVE","ASK","EXECUTE"]' WHEN 'ACCOUNT_MANAGER' THEN '["OBSERVE","ASK","EXECUTE"]' WHEN 'TECHNICIAN' THEN '["OBSERVE","ASK","EXECUTE"]' WHEN 'EXECUTIVE' THEN '["OBSERVE","ASK"]' WHEN 'AMBASSADOR' THEN '["OBSERVE","ASK"]' ELSE 'null' END
            || ',"organisation":' || CASE WHEN organisations_4.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_4.id || '"}' END || '}' AS o
          FROM memberships memberships_3
          LEFT JOIN organisations organisations_4 ON (organisations_4.id = memberships_3.organisation_id AND (organisations_4.id = ANY($1::uuid[]) OR (organisations_4.id = $2::uuid OR organisations_4.kind = 'ENTERPRISE')))
          WHERE (memberships_3.person_id = people_1.id AND memberships_3.person_id = $3::uuid AND ((memberships_3.ended_at IS NULL) = $4::boolean))
          ORDER BY memberships_3.created_at ASC, memberships_3.id ASC
          LIMIT 20
        ) page
      ) || ']}}'
      FROM people people_1
      LEFT JOIN organisations organisations_2 ON (organisations_2.id = people_1.client_id AND (organisations_2.id = ANY($1::uuid[]) OR (organisations_2.id = $2::uuid OR organisations_2.kind = 'ENTERPRISE')))
      WHERE (people_1.id = $3::uuid AND people_1.withdrawn_at IS NULL AND (people_1.client_id = ANY($1::uuid[]) OR people_1.id = $3::uuid OR people_1.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
    ), 'null') || '}', 'UTF8')
