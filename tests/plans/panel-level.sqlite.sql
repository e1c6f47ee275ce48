SELECT CAST('{"organisation":' || coalesce((
      SELECT '{' || substr(substr(json_object('id', 'org_' || organisations_1.id,
            'name', organisations_1.name,
            'kind', organisations_1.kind,
            'confirmationDays', organisations_1.confirmation_days,
            'reopeningDays', organisations_1.reopening_days,
            'viewerCan', json_object('publishPolicy', json(CASE WHEN ((?1 OR organisations_1.client_id IN (SELECT value FROM json_each(?2))) AND (?3 OR EXISTS (
                      SELECT 1
                      FROM memberships mine
                      WHERE mine.ended_at IS NULL AND mine.role IN ('ACCOUNT_MANAGER') AND (mine.organisation_id IS NULL OR mine.organisation_id = organisations_1.client_id) AND mine.person_id = ?4
                    ))) THEN 'true' ELSE 'false' END),
              'setTerms', json(CASE WHEN ((?5 OR organisations_1.client_id IN (SELECT value FROM json_each(?6))) AND (?3 OR ?7 OR organisations_1.client_id IN (SELECT value FROM json_each(?8)))) THEN 'true' ELSE 'false' END))), 2), -1, -1000000000)
        || ',"policies":{"nodes":' || (
        SELECT json_group_array(json_object('id', 'pol_' || policies_2.id,
            'viewerCan', json_object('end', json(CASE WHEN ((?1 OR policies_2.client_id IN (SELECT value FROM json_each(?2))) AND (?3 OR EXISTS (
                      SELECT 1
                      FROM memberships mine
                      WHERE mine.ended_at IS NULL AND mine.role IN ('ACCOUNT_MANAGER') AND (mine.organisation_id IS NULL OR mine.organisation_id = policies_2.client_id) AND mine.person_id = ?4
                    )) AND policies_2.ended_at IS NULL) THEN 'true' ELSE 'false' END)),
            'name', policies_2.name,
            'number', policies_2.number,
            'targets', json(policies_2.targets),
            'pauses', json(policies_2.pauses),
            'fromAt', policies_2.from_at,
            'endedAt', policies_2.ended_at,
            'calendar', CASE WHEN calendars_3.id IS NOT NULL THEN json_object('id', 'cal_' || calendars_3.id, 'name', calendars_3.name, 'week', json(calendars_3.week)) END))
        FROM (
          SELECT policies_4.id, policies_4.client_id, policies_4.ended_at, policies_4.name, policies_4.number, policies_4.targets, policies_4.pauses, policies_4.from_at, policies_4.calendar_id
          FROM policies policies_4
          WHERE (policies_4.client_id = organisations_1.id AND (policies_4.client_id = ?9 OR policies_4.client_id IN (SELECT it.id FROM organisations it WHERE it.kind = 'ENTERPRISE')))
          ORDER BY policies_4.created_at DESC, policies_4.id DESC
          LIMIT 50
        ) policies_2
        LEFT JOIN calendars calendars_3 ON (calendars_3.id = policies_2.calendar_id AND (calendars_3.client_id = ?9 OR calendars_3.client_id IN (SELECT it.id FROM organisations it WHERE it.kind = 'ENTERPRISE')))
      ) || '}}'
      FROM organisations organisations_1
      WHERE (organisations_1.id = ?10 AND (organisations_1.id = ?9 OR (organisations_1.id = ?11 OR organisations_1.kind = 'ENTERPRISE')))
    ), 'null') || ',"policies":{"nodes":' || (
    SELECT json_group_array(json_object('id', 'pol_' || policies_5.id,
        'name', policies_5.name,
        'number', policies_5.number,
        'targets', json(policies_5.targets),
        'pauses', json(policies_5.pauses),
        'fromAt', policies_5.from_at,
        'endedAt', policies_5.ended_at,
        'calendar', CASE WHEN calendars_6.id IS NOT NULL THEN json_object('id', 'cal_' || calendars_6.id, 'name', calendars_6.name, 'week', json(calendars_6.week)) END))
    FROM (
      SELECT policies_7.id, policies_7.name, policies_7.number, policies_7.targets, policies_7.pauses, policies_7.from_at, policies_7.ended_at, policies_7.calendar_id
      FROM policies policies_7
      WHERE ((policies_7.client_id = ?9 OR policies_7.client_id IN (SELECT it.id FROM organisations it WHERE it.kind = 'ENTERPRISE')) AND EXISTS (
          SELECT 1
          FROM organisations organisations_8
          WHERE organisations_8.id = policies_7.client_id AND ((organisations_8.id = ?9 OR (organisations_8.id = ?11 OR organisations_8.kind = 'ENTERPRISE')) AND organisations_8.kind = ?12)
        ))
      ORDER BY policies_7.created_at DESC, policies_7.id DESC
      LIMIT 50
    ) policies_5
    LEFT JOIN calendars calendars_6 ON (calendars_6.id = policies_5.calendar_id AND (calendars_6.client_id = ?9 OR calendars_6.client_id IN (SELECT it.id FROM organisations it WHERE it.kind = 'ENTERPRISE')))
  ) || '}}' AS BLOB)
