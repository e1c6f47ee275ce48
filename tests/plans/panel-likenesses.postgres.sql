SELECT convert_to('{"likenesses":{"totalCount":' || (SELECT count(*) FROM likenesses likenesses_1 WHERE likenesses_1.state = $1::text)::text || ',"nodes":[' || (
    SELECT coalesce(string_agg(o, ','), '')
    FROM (
      SELECT '{"id":"lik_' || likenesses_2.id || '","version":' || likenesses_2.version::text
        || ',"percent":' || likenesses_2.percent::text
        || ',"model":' || CASE WHEN device_models_3.id IS NULL THEN 'null' ELSE '{"id":"mod_' || device_models_3.id || '","manufacturer":' || to_json(device_models_3.manufacturer)::text
        || ',"name":' || to_json(device_models_3.name)::text || '}' END
        || ',"other":' || CASE WHEN device_models_4.id IS NULL THEN 'null' ELSE '{"id":"mod_' || device_models_4.id || '","name":' || to_json(device_models_4.name)::text
        || ',"category":' || to_json(device_models_4.category)::text
        || ',"endOfSupport":' || coalesce('"' || device_models_4.end_of_support || '"', 'null')
        || ',"usefulLifeMonths":' || coalesce(device_models_4.useful_life_months::text, 'null') || '}' END
        || ',"viewerCan":{"confirm":' || CASE WHEN (($2::boolean OR likenesses_2.client_id = ANY($3::uuid[])) AND likenesses_2.state IN ('ASKED')) THEN 'true' ELSE 'false' END
        || ',"reject":' || CASE WHEN (($2::boolean OR likenesses_2.client_id = ANY($3::uuid[])) AND likenesses_2.state IN ('ASKED')) THEN 'true' ELSE 'false' END || '}}' AS o
      FROM likenesses likenesses_2
      LEFT JOIN device_models device_models_3 ON device_models_3.id = likenesses_2.model_id
      LEFT JOIN device_models device_models_4 ON device_models_4.id = likenesses_2.other_id
      WHERE likenesses_2.state = $1::text
      ORDER BY likenesses_2.percent DESC, likenesses_2.id DESC
      LIMIT 20
    ) page
  ) || ']}}', 'UTF8')
