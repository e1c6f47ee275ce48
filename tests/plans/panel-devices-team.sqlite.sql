SELECT CAST('{"devices":{' || substr(substr(json_object('totalCount', (SELECT count(*) FROM devices devices_1 WHERE devices_1.withdrawn_at IS NULL),
        'pageInfo', json_object('hasNextPage', json(CASE WHEN EXISTS (
              SELECT 1
              FROM devices devices_2
              WHERE devices_2.withdrawn_at IS NULL
              ORDER BY devices_2.tag ASC, devices_2.id ASC
              LIMIT 1 OFFSET 5
            ) THEN 'true' ELSE 'false' END),
          'endCursor', (
            SELECT '0cff5e46.' || lower(hex(json_array(devices_4.tag, devices_4.id)))
            FROM (
              SELECT devices_5.tag, devices_5.id
              FROM devices devices_5
              WHERE devices_5.withdrawn_at IS NULL
              ORDER BY devices_5.tag ASC, devices_5.id ASC
              LIMIT 5
            ) devices_4
            ORDER BY devices_4.tag DESC, devices_4.id DESC
            LIMIT 1
          ))), 2), -1, -1000000000) || ',"nodes":' || (
    SELECT json_group_array(json_object('id', 'dev_' || devices_6.id,
        'tag', devices_6.tag,
        'stage', devices_6.stage,
        'serial', devices_6.serial,
        'location', devices_6.location,
        'ownership', devices_6.ownership,
        'purchasedOn', devices_6.purchased_on,
        'warrantyUntil', devices_6.warranty_until,
        'client', CASE WHEN organisations_7.id IS NOT NULL THEN json_object('id', 'org_' || organisations_7.id, 'name', organisations_7.name) END,
        'holder', CASE WHEN people_8.id IS NOT NULL THEN json_object('id', 'per_' || people_8.id, 'name', people_8.name) END,
        'model', CASE WHEN device_models_9.id IS NOT NULL THEN json_object('id', 'mod_' || device_models_9.id,
          'manufacturer', device_models_9.manufacturer,
          'name', device_models_9.name,
          'category', device_models_9.category) END))
    FROM (
      SELECT devices_10.id, devices_10.tag, devices_10.stage, devices_10.serial, devices_10.location, devices_10.ownership, devices_10.purchased_on, devices_10.warranty_until, devices_10.client_id, devices_10.holder_id, devices_10.model_id
      FROM devices devices_10
      WHERE devices_10.withdrawn_at IS NULL
      ORDER BY devices_10.tag ASC, devices_10.id ASC
      LIMIT 5
    ) devices_6
    LEFT JOIN organisations organisations_7 ON organisations_7.id = devices_6.client_id
    LEFT JOIN people people_8 ON (people_8.id = devices_6.holder_id AND people_8.withdrawn_at IS NULL)
    LEFT JOIN device_models device_models_9 ON device_models_9.id = devices_6.model_id
  ) || '}}' AS BLOB)
