WITH found_3 AS (
  SELECT texts.id
  FROM texts_index CROSS JOIN texts ON texts.position = texts_index.rowid
  WHERE texts_index MATCH ?1
), chosen_4 AS (
  SELECT devices_2.id, devices_2.tag
  FROM found_3 JOIN devices devices_2 ON devices_2.id = found_3.id
  WHERE (devices_2.withdrawn_at IS NULL AND devices_2.client_id = ?2)
) SELECT CAST('{"devices":{' || substr(substr(json_object('totalCount', (SELECT count(*) FROM chosen_4 devices_1 WHERE TRUE),
        'pageInfo', json_object('hasNextPage', json(CASE WHEN EXISTS (
              SELECT 1
              FROM chosen_4 devices_5
              WHERE TRUE
              ORDER BY devices_5.tag ASC, devices_5.id ASC
              LIMIT 1 OFFSET 5
            ) THEN 'true' ELSE 'false' END),
          'endCursor', (
            SELECT '0cff5e46.' || lower(hex(json_array(devices_7.tag, devices_7.id)))
            FROM (
              SELECT devices_8.tag, devices_8.id
              FROM devices devices_8
              WHERE devices_8.id IN (
                SELECT chosen_9.id
                FROM chosen_4 chosen_9
                WHERE TRUE
                ORDER BY chosen_9.tag ASC, chosen_9.id ASC
                LIMIT 5
              )
              ORDER BY devices_8.tag ASC, devices_8.id ASC
              LIMIT 5
            ) devices_7
            ORDER BY devices_7.tag DESC, devices_7.id DESC
            LIMIT 1
          ))), 2), -1, -1000000000) || ',"nodes":' || (
    SELECT json_group_array(json_object('id', 'dev_' || devices_10.id,
        'tag', devices_10.tag,
        'stage', devices_10.stage,
        'serial', devices_10.serial,
        'location', devices_10.location,
        'ownership', devices_10.ownership,
        'purchasedOn', devices_10.purchased_on,
        'warrantyUntil', devices_10.warranty_until,
        'client', CASE WHEN organisations_11.id IS NOT NULL THEN json_object('id', 'org_' || organisations_11.id, 'name', organisations_11.name) END,
        'holder', CASE WHEN people_12.id IS NOT NULL THEN json_object('id', 'per_' || people_12.id, 'name', people_12.name) END,
        'model', CASE WHEN device_models_13.id IS NOT NULL THEN json_object('id', 'mod_' || device_models_13.id,
          'manufacturer', device_models_13.manufacturer,
          'name', device_models_13.name,
          'category', device_models_13.category) END))
    FROM (
      SELECT devices_14.id, devices_14.tag, devices_14.stage, devices_14.serial, devices_14.location, devices_14.ownership, devices_14.purchased_on, devices_14.warranty_until, devices_14.client_id, devices_14.holder_id, devices_14.model_id
      FROM devices devices_14
      WHERE devices_14.id IN (
        SELECT chosen_15.id
        FROM chosen_4 chosen_15
        WHERE TRUE
        ORDER BY chosen_15.tag ASC, chosen_15.id ASC
        LIMIT 5
      )
      ORDER BY devices_14.tag ASC, devices_14.id ASC
      LIMIT 5
    ) devices_10
    LEFT JOIN organisations organisations_11 ON (organisations_11.id = devices_10.client_id AND (organisations_11.id = ?2 OR (organisations_11.id = ?3 OR organisations_11.kind = 'ENTERPRISE')))
    LEFT JOIN people people_12 ON (people_12.id = devices_10.holder_id AND people_12.withdrawn_at IS NULL AND (people_12.client_id = ?2 OR people_12.id = ?4 OR people_12.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
    LEFT JOIN device_models device_models_13 ON (device_models_13.id = devices_10.model_id AND ?4 <> '00000000-0000-0000-0000-000000000000')
  ) || '}}' AS BLOB)
