SELECT CAST('{"calendar":' || coalesce((
      SELECT '{' || substr(substr(json_object('id', 'cal_' || calendars_1.id,
            'client', CASE WHEN organisations_2.id IS NOT NULL THEN json_object('id', 'org_' || organisations_2.id, 'name', organisations_2.name, 'kind', organisations_2.kind) END,
            'version', calendars_1.version,
            'name', calendars_1.name,
            'zone', calendars_1.zone,
            'week', json(calendars_1.week),
            'viewerCan', json_object('update', json(CASE WHEN ((?1 OR calendars_1.client_id IN (SELECT value FROM json_each(?2))) AND (?3 OR EXISTS (
                      SELECT 1
                      FROM memberships mine
                      WHERE mine.ended_at IS NULL AND mine.role IN ('ACCOUNT_MANAGER') AND (mine.organisation_id IS NULL OR mine.organisation_id = calendars_1.client_id) AND mine.person_id = ?4
                    ))) THEN 'true' ELSE 'false' END),
              'close', json(CASE WHEN ((?1 OR calendars_1.client_id IN (SELECT value FROM json_each(?2))) AND (?3 OR EXISTS (
                      SELECT 1
                      FROM memberships mine
                      WHERE mine.ended_at IS NULL AND mine.role IN ('ACCOUNT_MANAGER') AND (mine.organisation_id IS NULL OR mine.organisation_id = calendars_1.client_id) AND mine.person_id = ?4
                    ))) THEN 'true' ELSE 'false' END),
              'addHolidays', json(CASE WHEN ((?1 OR calendars_1.client_id IN (SELECT value FROM json_each(?2))) AND (?3 OR EXISTS (
                      SELECT 1
                      FROM memberships mine
                      WHERE mine.ended_at IS NULL AND mine.role IN ('ACCOUNT_MANAGER') AND (mine.organisation_id IS NULL OR mine.organisation_id = calendars_1.client_id) AND mine.person_id = ?4
                    ))) THEN 'true' ELSE 'false' END))), 2), -1, -1000000000)
        || ',"closures":{' || substr(substr(json_object('pageInfo', json_object('hasNextPage', json(CASE WHEN EXISTS (
                  SELECT 1
                  FROM closures closures_3
                  WHERE (closures_3.calendar_id = calendars_1.id AND ((closures_3.ended_at IS NULL) = ?5) AND closures_3.to_on >= ?6)
                  ORDER BY closures_3.from_on ASC, closures_3.id ASC
                  LIMIT 1 OFFSET 10
                ) THEN 'true' ELSE 'false' END))), 2), -1, -1000000000)
        || ',"nodes":' || (
        SELECT json_group_array(json_object('id', 'clo_' || closures_5.id,
            'name', closures_5.name,
            'fromOn', closures_5.from_on,
            'toOn', closures_5.to_on))
        FROM (
          SELECT closures_6.id, closures_6.name, closures_6.from_on, closures_6.to_on
          FROM closures closures_6
          WHERE (closures_6.calendar_id = calendars_1.id AND ((closures_6.ended_at IS NULL) = ?5) AND closures_6.to_on >= ?6)
          ORDER BY closures_6.from_on ASC, closures_6.id ASC
          LIMIT 10
        ) closures_5
      ) || '}}'
      FROM calendars calendars_1
      LEFT JOIN organisations organisations_2 ON organisations_2.id = calendars_1.client_id
      WHERE calendars_1.id = ?7
    ), 'null') || '}' AS BLOB)
