SELECT CAST('{"devices":{"nodes":' || (
    SELECT json_group_array(json_object('id', 'dev_' || devices_1.id, 'tag', devices_1.tag))
    FROM (
      SELECT devices_2.id, devices_2.tag
      FROM devices devices_2
      WHERE (devices_2.withdrawn_at IS NULL AND devices_2.client_id = ?1 AND EXISTS (
          SELECT 1
          FROM organisations organisations_3
          WHERE organisations_3.id = devices_2.client_id AND organisations_3.id = ?1
        ) AND devices_2.tag IN (SELECT value FROM json_each(?2)))
      ORDER BY devices_2.tag ASC, devices_2.id ASC
      LIMIT 100
    ) devices_1
  ) || '}}' AS BLOB)
