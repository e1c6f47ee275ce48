SELECT CAST('{"viewer":' || coalesce((
      SELECT '{' || substr(substr(json_object('id', 'per_' || people_1.id), 2), -1, -1000000000)
        || ',"memberships":{"nodes":[' || (
        SELECT coalesce(group_concat('{' || substr(substr(json_object('id', 'mem_' || memberships_2.id), 2), -1, -1000000000) || ',"notices":' || CASE memberships_2.role
            WHEN 'OWNER' THEN '["REPLY","MENTIONED","STATUS","ASSIGNED","DECISION","REMINDER"]'
            WHEN 'COORDINATOR' THEN '["REPLY","MENTIONED","STATUS","ASSIGNED","DECISION","REMINDER"]'
            WHEN 'EMPLOYEE' THEN '["REPLY","MENTIONED","STATUS","ASSIGNED","DECISION","REMINDER"]'
            WHEN 'READER' THEN '["REPLY","MENTIONED","STATUS"]'
            WHEN 'ADMIN' THEN '["REPLY","MENTIONED","ASSIGNED","DECISION","REMINDER","SLA"]'
            WHEN 'ACCOUNT_MANAGER' THEN '["REPLY","MENTIONED","ASSIGNED","DECISION","REMINDER","SLA"]'
            WHEN 'TECHNICIAN' THEN '["REPLY","MENTIONED","ASSIGNED","DECISION","REMINDER","SLA"]'
            WHEN 'EXECUTIVE' THEN '["REPLY","MENTIONED","STATUS","ASSIGNED","DECISION","REMINDER"]'
            WHEN 'AMBASSADOR' THEN '["REPLY","MENTIONED","STATUS","ASSIGNED","DECISION","REMINDER"]' ELSE 'null' END || '}'), '')
        FROM (
          SELECT memberships_3.id, memberships_3.role
          FROM memberships memberships_3
          WHERE (memberships_3.person_id = people_1.id AND (memberships_3.person_id = ?1 OR memberships_3.client_id = ?2 OR memberships_3.organisation_id = ?2) AND ((memberships_3.ended_at IS NULL) = ?3))
          ORDER BY memberships_3.created_at ASC, memberships_3.id ASC
          LIMIT 50
        ) memberships_2
      ) || ']},"preferences":{"nodes":' || (
        SELECT json_group_array(json_object('id', 'prf_' || preferences_4.id,
            'paces', json(preferences_4.paces),
            'zone', preferences_4.zone,
            'quietFrom', preferences_4.quiet_from,
            'quietTo', preferences_4.quiet_to,
            'quietDays', json(preferences_4.quiet_days),
            'digestHour', preferences_4.digest_hour,
            'returnedAt', preferences_4.returned_at,
            'returnedEmail', preferences_4.returned_email))
        FROM (
          SELECT preferences_5.id, preferences_5.paces, preferences_5.zone, preferences_5.quiet_from, preferences_5.quiet_to, preferences_5.quiet_days, preferences_5.digest_hour, preferences_5.returned_at, preferences_5.returned_email
          FROM preferences preferences_5
          WHERE (preferences_5.person_id = people_1.id AND preferences_5.person_id = ?1)
          ORDER BY preferences_5.created_at DESC, preferences_5.id DESC
          LIMIT 1
        ) preferences_4
      ) || '}}'
      FROM people people_1
      WHERE (people_1.id = ?1 AND people_1.withdrawn_at IS NULL AND (people_1.client_id = ?2 OR people_1.id = ?1 OR people_1.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
    ), 'null') || '}' AS BLOB)
