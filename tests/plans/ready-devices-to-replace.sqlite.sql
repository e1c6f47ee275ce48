SELECT CAST('{"devices":{' || substr(substr(json_object('totalCount', (
          SELECT count(*)
          FROM devices devices_1
          WHERE (devices_1.withdrawn_at IS NULL AND devices_1.warranty_until < ?1 AND ((devices_1.stage IN (SELECT value FROM json_each(?2))) IS NOT TRUE))
        )), 2), -1, -1000000000) || ',"nodes":' || (
    SELECT json_group_array(json_object('id', 'dev_' || devices_2.id,
        'tag', devices_2.tag,
        'stage', devices_2.stage,
        'purchasedOn', devices_2.purchased_on,
        'warrantyUntil', devices_2.warranty_until,
        'price', CASE WHEN devices_2.price_minor IS NOT NULL THEN json_object('minor', devices_2.price_minor, 'currency', devices_2.price_currency) END,
        'model', CASE WHEN device_models_3.id IS NOT NULL THEN json_object('id', 'mod_' || device_models_3.id,
          'manufacturer', device_models_3.manufacturer,
          'name', device_models_3.name,
          'category', device_models_3.category,
          'endOfSupport', device_models_3.end_of_support,
          'usefulLifeMonths', device_models_3.useful_life_months) END,
        'holder', CASE WHEN people_4.id IS NOT NULL THEN json_object('id', 'per_' || people_4.id, 'name', people_4.name) END,
        'client', CASE WHEN organisations_5.id IS NOT NULL THEN json_object('id', 'org_' || organisations_5.id, 'code', organisations_5.code, 'name', organisations_5.name) END))
    FROM (
      SELECT devices_6.id, devices_6.tag, devices_6.stage, devices_6.purchased_on, devices_6.warranty_until, devices_6.price_minor, devices_6.price_currency, devices_6.client_id, devices_6.model_id, devices_6.holder_id
      FROM devices devices_6
      WHERE (devices_6.withdrawn_at IS NULL AND devices_6.warranty_until < ?1 AND ((devices_6.stage IN (SELECT value FROM json_each(?2))) IS NOT TRUE))
      ORDER BY devices_6.warranty_until ASC NULLS LAST, devices_6.id ASC
      LIMIT 5
    ) devices_2
    LEFT JOIN device_models device_models_3 ON device_models_3.id = devices_2.model_id
    LEFT JOIN people people_4 ON (people_4.id = devices_2.holder_id AND people_4.withdrawn_at IS NULL)
    LEFT JOIN organisations organisations_5 ON organisations_5.id = devices_2.client_id
  ) || ',' || substr(substr(json_object('pageInfo', json_object('hasNextPage', json(CASE WHEN EXISTS (
              SELECT 1
              FROM devices devices_7
              WHERE (devices_7.withdrawn_at IS NULL AND devices_7.warranty_until < ?1 AND ((devices_7.stage IN (SELECT value FROM json_each(?2))) IS NOT TRUE))
              ORDER BY devices_7.warranty_until ASC NULLS LAST, devices_7.id ASC
              LIMIT 1 OFFSET 5
            ) THEN 'true' ELSE 'false' END),
          'endCursor', (
            SELECT '30bbaa47.' || lower(hex(json_array(devices_9.warranty_until, devices_9.id)))
            FROM (
              SELECT devices_10.warranty_until, devices_10.id
              FROM devices devices_10
              WHERE (devices_10.withdrawn_at IS NULL AND devices_10.warranty_until < ?1 AND ((devices_10.stage IN (SELECT value FROM json_each(?2))) IS NOT TRUE))
              ORDER BY devices_10.warranty_until ASC NULLS LAST, devices_10.id ASC
              LIMIT 5
            ) devices_9
            ORDER BY devices_9.warranty_until DESC NULLS FIRST, devices_9.id DESC
            LIMIT 1
          ))), 2), -1, -1000000000) || '}}' AS BLOB)
