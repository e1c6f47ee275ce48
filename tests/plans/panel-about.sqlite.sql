SELECT CAST(json_object('device', (
      SELECT json_object('id', 'dev_' || devices_1.id,
        'client', CASE WHEN organisations_2.id IS NOT NULL THEN json_object('id', 'org_' || organisations_2.id) END)
      FROM devices devices_1
      LEFT JOIN organisations organisations_2 ON organisations_2.id = devices_1.client_id
      WHERE (devices_1.id = ?1 AND devices_1.withdrawn_at IS NULL)
    )) AS BLOB)
