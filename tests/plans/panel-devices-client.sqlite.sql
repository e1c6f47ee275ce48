SELECT CAST('{"devices":{' || substr(substr(json_object('totalCount', (
          SELECT count(*)
          FROM devices devices_1
          WHERE (devices_1.withdrawn_at IS NULL AND devices_1.client_id = ?1 AND (devices_1.search LIKE ?2 ESCAPE '\' OR EXISTS (
                SELECT 1
                FROM people people_2
                WHERE people_2.id = devices_1.holder_id AND (people_2.withdrawn_at IS NULL AND (people_2.client_id = ?1 OR people_2.id = ?3 OR people_2.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')) AND people_2.search LIKE ?4 ESCAPE '\')
              )))
        ),
        'pageInfo', json_object('hasNextPage', json(CASE WHEN EXISTS (
              SELECT 1
              FROM devices devices_3
              WHERE (devices_3.withdrawn_at IS NULL AND devices_3.client_id = ?1 AND (devices_3.search LIKE ?2 ESCAPE '\' OR EXISTS (
                    SELECT 1
                    FROM people people_4
                    WHERE people_4.id = devices_3.holder_id AND (people_4.withdrawn_at IS NULL AND (people_4.client_id = ?1 OR people_4.id = ?3 OR people_4.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')) AND people_4.search LIKE ?4 ESCAPE '\')
                  )))
              ORDER BY devices_3.tag ASC, devices_3.id ASC
              LIMIT 1 OFFSET 5
            ) THEN 'true' ELSE 'false' END),
          'endCursor', (
            SELECT '0cff5e46.' || lower(hex(json_array(devices_6.tag, devices_6.id)))
            FROM (
              SELECT devices_7.tag, devices_7.id
              FROM devices devices_7
              WHERE (devices_7.withdrawn_at IS NULL AND devices_7.client_id = ?1 AND (devices_7.search LIKE ?2 ESCAPE '\' OR EXISTS (
                    SELECT 1
                    FROM people people_8
                    WHERE people_8.id = devices_7.holder_id AND (people_8.withdrawn_at IS NULL AND (people_8.client_id = ?1 OR people_8.id = ?3 OR people_8.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')) AND people_8.search LIKE ?4 ESCAPE '\')
                  )))
              ORDER BY devices_7.tag ASC, devices_7.id ASC
              LIMIT 5
            ) devices_6
            ORDER BY devices_6.tag DESC, devices_6.id DESC
            LIMIT 1
          ))), 2), -1, -1000000000) || ',"nodes":' || (
    SELECT json_group_array(json_object('id', 'dev_' || devices_9.id,
        'tag', devices_9.tag,
        'stage', devices_9.stage,
        'serial', devices_9.serial,
        'location', devices_9.location,
        'ownership', devices_9.ownership,
        'purchasedOn', devices_9.purchased_on,
        'warrantyUntil', devices_9.warranty_until,
        'client', CASE WHEN organisations_10.id IS NOT NULL THEN json_object('id', 'org_' || organisations_10.id, 'name', organisations_10.name) END,
        'holder', CASE WHEN people_11.id IS NOT NULL THEN json_object('id', 'per_' || people_11.id, 'name', people_11.name) END,
        'model', CASE WHEN device_models_12.id IS NOT NULL THEN json_object('id', 'mod_' || device_models_12.id,
          'manufacturer', device_models_12.manufacturer,
          'name', device_models_12.name,
          'category', device_models_12.category) END))
    FROM (
      SELECT devices_13.id, devices_13.tag, devices_13.stage, devices_13.serial, devices_13.location, devices_13.ownership, devices_13.purchased_on, devices_13.warranty_until, devices_13.client_id, devices_13.holder_id, devices_13.model_id
      FROM devices devices_13
      WHERE (devices_13.withdrawn_at IS NULL AND devices_13.client_id = ?1 AND (devices_13.search LIKE ?2 ESCAPE '\' OR EXISTS (
            SELECT 1
            FROM people people_14
            WHERE people_14.id = devices_13.holder_id AND (people_14.withdrawn_at IS NULL AND (people_14.client_id = ?1 OR people_14.id = ?3 OR people_14.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')) AND people_14.search LIKE ?4 ESCAPE '\')
          )))
      ORDER BY devices_13.tag ASC, devices_13.id ASC
      LIMIT 5
    ) devices_9
    LEFT JOIN organisations organisations_10 ON (organisations_10.id = devices_9.client_id AND (organisations_10.id = ?1 OR (organisations_10.id = ?5 OR organisations_10.kind = 'ENTERPRISE')))
    LEFT JOIN people people_11 ON (people_11.id = devices_9.holder_id AND people_11.withdrawn_at IS NULL AND (people_11.client_id = ?1 OR people_11.id = ?3 OR people_11.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
    LEFT JOIN device_models device_models_12 ON (device_models_12.id = devices_9.model_id AND ?3 <> '00000000-0000-0000-0000-000000000000')
  ) || '}}' AS BLOB)
