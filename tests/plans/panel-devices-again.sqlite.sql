SELECT CAST('{"devices":{"nodes":' || (
    SELECT json_group_array(json_object('id', 'dev_' || devices_1.id,
        'tag', devices_1.tag,
        'stage', devices_1.stage,
        'serial', devices_1.serial,
        'location', devices_1.location,
        'ownership', devices_1.ownership,
        'purchasedOn', devices_1.purchased_on,
        'warrantyUntil', devices_1.warranty_until,
        'client', CASE WHEN organisations_2.id IS NOT NULL THEN json_object('id', 'org_' || organisations_2.id, 'name', organisations_2.name) END,
        'holder', CASE WHEN people_3.id IS NOT NULL THEN json_object('id', 'per_' || people_3.id, 'name', people_3.name) END,
        'model', CASE WHEN device_models_4.id IS NOT NULL THEN json_object('id', 'mod_' || device_models_4.id,
          'manufacturer', device_models_4.manufacturer,
          'name', device_models_4.name,
          'category', device_models_4.category) END))
    FROM (
      SELECT devices_5.id, devices_5.tag, devices_5.stage, devices_5.serial, devices_5.location, devices_5.ownership, devices_5.purchased_on, devices_5.warranty_until, devices_5.client_id, devices_5.holder_id, devices_5.model_id
      FROM devices devices_5
      WHERE (devices_5.withdrawn_at IS NULL AND devices_5.client_id = ?1 AND devices_5.id IN (SELECT value FROM json_each(?2)))
      ORDER BY devices_5.tag ASC, devices_5.id ASC
      LIMIT 100
    ) devices_1
    LEFT JOIN organisations organisations_2 ON (organisations_2.id = devices_1.client_id AND (organisations_2.id = ?1 OR (organisations_2.id = ?3 OR organisations_2.kind = 'ENTERPRISE')))
    LEFT JOIN people people_3 ON (people_3.id = devices_1.holder_id AND people_3.withdrawn_at IS NULL AND (people_3.client_id = ?1 OR people_3.id = ?4 OR people_3.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
    LEFT JOIN device_models device_models_4 ON (device_models_4.id = devices_1.model_id AND ?4 <> '00000000-0000-0000-0000-000000000000')
  ) || '}}' AS BLOB)
