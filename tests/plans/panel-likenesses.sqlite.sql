SELECT CAST('{"likenesses":{' || substr(substr(json_object('totalCount', (SELECT count(*) FROM likenesses likenesses_1 WHERE likenesses_1.state = ?1)), 2), -1, -1000000000) || ',"nodes":' || (
    SELECT json_group_array(json_object('id', 'lik_' || likenesses_2.id,
        'version', likenesses_2.version,
        'percent', likenesses_2.percent,
        'model', CASE WHEN device_models_3.id IS NOT NULL THEN json_object('id', 'mod_' || device_models_3.id,
          'manufacturer', device_models_3.manufacturer,
          'name', device_models_3.name) END,
        'other', CASE WHEN device_models_4.id IS NOT NULL THEN json_object('id', 'mod_' || device_models_4.id,
          'name', device_models_4.name,
          'category', device_models_4.category,
          'endOfSupport', device_models_4.end_of_support,
          'usefulLifeMonths', device_models_4.useful_life_months) END,
        'viewerCan', json_object('confirm', json(CASE WHEN ((?2 OR likenesses_2.client_id IN (SELECT value FROM json_each(?3))) AND likenesses_2.state IN ('ASKED')) THEN 'true' ELSE 'false' END),
          'reject', json(CASE WHEN ((?2 OR likenesses_2.client_id IN (SELECT value FROM json_each(?3))) AND likenesses_2.state IN ('ASKED')) THEN 'true' ELSE 'false' END))))
    FROM (
      SELECT likenesses_5.id, likenesses_5.version, likenesses_5.percent, likenesses_5.model_id, likenesses_5.other_id, likenesses_5.client_id, likenesses_5.state
      FROM likenesses likenesses_5
      WHERE likenesses_5.state = ?1
      ORDER BY likenesses_5.percent DESC, likenesses_5.id DESC
      LIMIT 20
    ) likenesses_2
    LEFT JOIN device_models device_models_3 ON device_models_3.id = likenesses_2.model_id
    LEFT JOIN device_models device_models_4 ON device_models_4.id = likenesses_2.other_id
  ) || '}}' AS BLOB)
