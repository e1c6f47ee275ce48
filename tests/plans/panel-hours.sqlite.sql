SELECT CAST('{"calendar":' || coalesce((
      SELECT '{' || substr(substr(json_object('id', 'cal_' || calendars_1.id, 'zone', calendars_1.zone, 'week', json(calendars_1.week)), 2), -1, -1000000000)
        || ',"closures":{"nodes":' || (
        SELECT json_group_array(json_object('id', 'clo_' || closures_2.id, 'fromOn', closures_2.from_on, 'toOn', closures_2.to_on))
        FROM (
          SELECT closures_3.id, closures_3.from_on, closures_3.to_on
          FROM closures closures_3
          WHERE (closures_3.calendar_id = calendars_1.id AND (closures_3.client_id IN (SELECT value FROM json_each(?1)) OR closures_3.client_id IN (SELECT it.id FROM organisations it WHERE it.kind = 'ENTERPRISE')) AND ((closures_3.ended_at IS NULL) = ?2) AND closures_3.to_on >= ?3)
          ORDER BY closures_3.from_on ASC, closures_3.id ASC
          LIMIT 60
        ) closures_2
      ) || '}}'
      FROM calendars calendars_1
      WHERE (calendars_1.id = ?4 AND (calendars_1.client_id IN (SELECT value FROM json_each(?1)) OR calendars_1.client_id IN (SELECT it.id FROM organisations it WHERE it.kind = 'ENTERPRISE')))
    ), 'null') || '}' AS BLOB)
