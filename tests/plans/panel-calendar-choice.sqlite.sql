SELECT CAST('{"calendars":{"nodes":' || (
    SELECT json_group_array(json_object('id', 'cal_' || calendars_1.id,
        'name', calendars_1.name,
        'week', json(calendars_1.week),
        'client', CASE WHEN organisations_2.id IS NOT NULL THEN json_object('id', 'org_' || organisations_2.id, 'name', organisations_2.name, 'kind', organisations_2.kind) END))
    FROM (
      SELECT calendars_3.id, calendars_3.name, calendars_3.week, calendars_3.client_id
      FROM calendars calendars_3
      WHERE TRUE
      ORDER BY calendars_3.created_at ASC, calendars_3.id ASC
      LIMIT 100
    ) calendars_1
    LEFT JOIN organisations organisations_2 ON organisations_2.id = calendars_1.client_id
  ) || '}}' AS BLOB)
