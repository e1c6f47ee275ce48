SELECT CAST('{"device":' || coalesce((
      SELECT '{' || substr(substr(json_object('id', 'dev_' || devices_1.id), 2), -1, -1000000000)
        || ',"assignments":{"nodes":' || (
        SELECT json_group_array(json_object('id', 'asg_' || assignments_2.id,
            'location', assignments_2.location,
            'holder', CASE WHEN people_3.id IS NOT NULL THEN json_object('id', 'per_' || people_3.id, 'name', people_3.name) END))
        FROM (
          SELECT assignments_4.id, assignments_4.location, assignments_4.holder_id
          FROM assignments assignments_4
          WHERE (assignments_4.device_id = devices_1.id AND assignments_4.client_id = ?1 AND assignments_4.from_at < ?2 AND (assignments_4.to_at > ?3 OR ((assignments_4.to_at IS NULL) = ?4)))
          ORDER BY assignments_4.from_at ASC, assignments_4.id ASC
          LIMIT 20
        ) assignments_2
        LEFT JOIN people people_3 ON (people_3.id = assignments_2.holder_id AND people_3.withdrawn_at IS NULL AND (people_3.client_id = ?1 OR people_3.id = ?5 OR people_3.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
      ) || '}}'
      FROM devices devices_1
      WHERE (devices_1.id = ?6 AND devices_1.withdrawn_at IS NULL AND devices_1.client_id = ?1)
    ), 'null') || '}' AS BLOB)
