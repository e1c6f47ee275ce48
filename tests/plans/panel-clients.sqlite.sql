SELECT CAST('{"organisations":{"nodes":' || (
    SELECT json_group_array(json_object('id', 'org_' || organisations_1.id, 'name', organisations_1.name))
    FROM (
      SELECT organisations_2.id, organisations_2.name
      FROM organisations organisations_2
      WHERE organisations_2.kind = ?1
      ORDER BY organisations_2.code ASC, organisations_2.id ASC
      LIMIT 100
    ) organisations_1
  ) || '},' || substr(substr(json_object('device', (
          SELECT json_object('id', 'dev_' || devices_3.id,
            'client', CASE WHEN organisations_4.id IS NOT NULL THEN json_object('id', 'org_' || organisations_4.id) END)
          FROM devices devices_3
          LEFT JOIN organisations organisations_4 ON organisations_4.id = devices_3.client_id
          WHERE (devices_3.id = ?2 AND devices_3.withdrawn_at IS NULL)
        )), 2), -1, -1000000000) || '}' AS BLOB)
