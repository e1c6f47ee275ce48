SELECT convert_to('{"viewer":' || coalesce((
      SELECT '{"id":"per_' || people_1.id || '","memberships":{"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"mem_' || memberships_2.id || '","notices":' || CASE memberships_2.role WHEN 'OWNER' THEN '["REPLY","MENTIONED","STATUS","ASSIGNED","DECISION","REMINDER"]' WHEN 'COORDINATOR' THEN '["REPLY","MENTIONED","STATUS","ASSIGNED","DECISION","REMINDER"]' WHEN 'EMPLOYEE' THEN '["REPLY","MENTIONED","STATUS","ASSIGNED","DECISION","REMINDER"]' WHEN 'READER' THEN '["REPLY","MENTIONED","STATUS"]' WHEN 'ADMIN' THEN '["REPLY","MENTIONED","ASSIGNED","DECISION","REMINDER","SLA"]' WHEN 'ACCOUNT_MANAGER' THEN '["REPLY","MENTIONED","ASSIGNED","DECISION","REMINDER","SLA"]' WHEN 'TECHNICIAN' THEN '["REPLY","MENTIONED","ASSIGNED","DECISION","REMINDER","SLA"]' WHEN 'EXECUTIVE' THEN '["REPLY","MENTIONED","STATUS","ASSIGNED","DECISION","REMINDER"]' WHEN 'AMBASSADOR' THEN '["REPLY","MENTIONED","STATUS","ASSIGNED","DECISION","REMINDER"]' ELSE 'null' END || '}' AS o
          FROM memberships memberships_2
          WHERE (memberships_2.person_id = people_1.id AND (memberships_2.person_id = $1::uuid OR memberships_2.client_id = $2::uuid OR memberships_2.organisation_id = $2::uuid) AND ((memberships_2.ended_at IS NULL) = $3::boolean))
          ORDER BY memberships_2.created_at ASC, memberships_2.id ASC
          LIMIT 50
        ) page
      ) || ']},"preferences":{"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"prf_' || preferences_3.id || '","paces":' || preferences_3.paces::text
            || ',"zone":' || to_json(preferences_3.zone)::text
            || ',"quietFrom":' || coalesce(to_json(preferences_3.quiet_from)::text, 'null')
            || ',"quietTo":' || coalesce(to_json(preferences_3.quiet_to)::text, 'null')
            || ',"quietDays":' || preferences_3.quiet_days::text
            || ',"digestHour":' || preferences_3.digest_hour::text
            || ',"returnedAt":' || coalesce('"' || to_char(preferences_3.returned_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"', 'null')
            || ',"returnedEmail":' || coalesce(to_json(preferences_3.returned_email)::text, 'null') || '}' AS o
          FROM preferences preferences_3
          WHERE (preferences_3.person_id = people_1.id AND preferences_3.person_id = $1::uuid)
          ORDER BY preferences_3.created_at DESC, preferences_3.id DESC
          LIMIT 1
        ) page
      ) || ']}}'
      FROM people people_1
      WHERE (people_1.id = $1::uuid AND people_1.withdrawn_at IS NULL AND (people_1.client_id = $2::uuid OR people_1.id = $1::uuid OR people_1.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
    ), 'null') || '}', 'UTF8')
