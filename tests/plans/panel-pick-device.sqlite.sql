WITH found_3 AS (
  SELECT texts.id
  FROM texts_index CROSS JOIN texts ON texts.position = texts_index.rowid
  WHERE texts_index MATCH ?1
), chosen_5 AS (
  SELECT devices_2.id, devices_2.tag
  FROM found_3 JOIN devices devices_2 ON devices_2.id = found_3.id
  WHERE (devices_2.withdrawn_at IS NULL AND devices_2.client_id = ?2 AND devices_2.client_id = ?3 AND EXISTS (
      SELECT 1
      FROM organisations organisations_4
      WHERE organisations_4.id = devices_2.client_id AND ((organisations_4.id = ?2 OR (organisations_4.id = ?4 OR organisations_4.kind = 'ENTERPRISE')) AND organisations_4.id = ?3)
    ))
) SELECT CAST('{"devices":{' || substr(substr(json_object('pageInfo', json_object('hasNextPage', json(CASE WHEN EXISTS (
              SELECT 1
              FROM chosen_5 devices_1
              WHERE TRUE
              ORDER BY devices_1.tag ASC, devices_1.id ASC
              LIMIT 1 OFFSET 20
            ) THEN 'true' ELSE 'false' END))), 2), -1, -1000000000) || ',"nodes":' || (
    SELECT json_group_array(json_object('id', 'dev_' || devices_7.id,
        'tag', devices_7.tag,
        'location', devices_7.location,
        'model', CASE WHEN device_models_8.id IS NOT NULL THEN json_object('id', 'mod_' || device_models_8.id,
          'manufacturer', device_models_8.manufacturer,
          'name', device_models_8.name) END,
        'holder', CASE WHEN people_9.id IS NOT NULL THEN json_object('id', 'per_' || people_9.id, 'name', people_9.name) END))
    FROM (
      SELECT devices_10.id, devices_10.tag, devices_10.location, devices_10.model_id, devices_10.holder_id
      FROM devices devices_10
      WHERE devices_10.id IN (
        SELECT chosen_11.id
        FROM chosen_5 chosen_11
        WHERE TRUE
        ORDER BY chosen_11.tag ASC, chosen_11.id ASC
        LIMIT 20
      )
      ORDER BY devices_10.tag ASC, devices_10.id ASC
      LIMIT 20
    ) devices_7
    LEFT JOIN device_models device_models_8 ON (device_models_8.id = devices_7.model_id AND ?5 <> '00000000-0000-0000-0000-000000000000')
    LEFT JOIN people people_9 ON (people_9.id = devices_7.holder_id AND people_9.withdrawn_at IS NULL AND (people_9.client_id = ?2 OR people_9.id = ?5 OR people_9.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
  ) || '}}' AS BLOB)
