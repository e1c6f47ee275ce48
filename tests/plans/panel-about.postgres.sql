SELECT convert_to('{"device":' || coalesce((
      SELECT '{"id":"dev_' || devices_1.id || '","client":' || CASE WHEN organisations_2.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_2.id || '"}' END || '}'
      FROM devices devices_1
      LEFT JOIN organisations organisations_2 ON organisations_2.id = devices_1.client_id
      WHERE (devices_1.id = $1::uuid AND devices_1.withdrawn_at IS NULL)
    ), 'null') || '}', 'UTF8')
