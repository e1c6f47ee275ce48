SELECT CAST('{"calendars":{"nodes":[' || (
    SELECT coalesce(group_concat('{' || substr(substr(json_object('id', 'cal_' || calendars_1.id,
              'name', calendars_1.name,
              'zone', calendars_1.zone,
              'week', json(calendars_1.week),
              'client', CASE WHEN organisations_2.id IS NOT NULL THEN json_object('id', 'org_' || organisations_2.id, 'name', organisations_2.name, 'kind', organisations_2.kind) END), 2), -1, -1000000000) || ',"closures":{"nodes":' || (
          SELECT json_group_array(json_object('id', 'clo_' || closures_3.id,
              'name', closures_3.name,
              'fromOn', closures_3.from_on,
              'toOn', closures_3.to_on))
          FROM (
            SELECT closures_4.id, closures_4.name, closures_4.from_on, closures_4.to_on
            FROM closures closures_4
            WHERE (closures_4.calendar_id = calendars_1.id AND (closures_4.client_id = ?1 OR closures_4.client_id IN (SELECT it.id FROM organisations it WHERE it.kind = 'ENTERPRISE')) AND ((closures_4.ended_at IS NULL) = ?2) AND closures_4.to_on >= ?3)
            ORDER BY closures_4.from_on ASC, closures_4.id ASC
            LIMIT 1
          ) closures_3
        ) || '}}'), '')
    FROM (
      SELECT calendars_5.id, calendars_5.name, calendars_5.zone, calendars_5.week, calendars_5.client_id
      FROM calendars calendars_5
      WHERE (calendars_5.client_id = ?1 OR calendars_5.client_id IN (SELECT it.id FROM organisations it WHERE it.kind = 'ENTERPRISE'))
      ORDER BY calendars_5.created_at ASC, calendars_5.id ASC
      LIMIT 100
    ) calendars_1
    LEFT JOIN organisations organisations_2 ON (organisations_2.id = calendars_1.client_id AND (organisations_2.id = ?1 OR (organisations_2.id = ?4 OR organisations_2.kind = 'ENTERPRISE')))
  ) || ']}}' AS BLOB)
