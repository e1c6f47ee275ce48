SELECT CAST('{"policies":{"nodes":' || (
    SELECT json_group_array(json_object('id', 'pol_' || policies_1.id,
        'client', CASE WHEN organisations_2.id IS NOT NULL THEN json_object('id', 'org_' || organisations_2.id) END,
        'name', policies_1.name,
        'number', policies_1.number,
        'targets', json(policies_1.targets),
        'pauses', json(policies_1.pauses),
        'fromAt', policies_1.from_at,
        'endedAt', policies_1.ended_at,
        'calendar', CASE WHEN calendars_3.id IS NOT NULL THEN json_object('id', 'cal_' || calendars_3.id, 'name', calendars_3.name, 'week', json(calendars_3.week)) END))
    FROM (
      SELECT policies_4.id, policies_4.client_id, policies_4.name, policies_4.number, policies_4.targets, policies_4.pauses, policies_4.from_at, policies_4.ended_at, policies_4.calendar_id
      FROM policies policies_4
      WHERE (((policies_4.ended_at IS NULL) = ?1) OR policies_4.ended_at > ?2)
      ORDER BY policies_4.created_at DESC, policies_4.id DESC
      LIMIT 100
    ) policies_1
    LEFT JOIN organisations organisations_2 ON organisations_2.id = policies_1.client_id
    LEFT JOIN calendars calendars_3 ON calendars_3.id = policies_1.calendar_id
  ) || '}}' AS BLOB)
