SELECT convert_to('{"organisation":' || coalesce((
      SELECT '{"id":"org_' || organisations_1.id || '","bundles":{"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"bun_' || bundles_2.id || '","name":' || to_json(bundles_2.name)::text
            || ',"items":{"totalCount":' || (
            SELECT count(*)
            FROM bundle_items bundle_items_3
            WHERE (bundle_items_3.bundle_id = bundles_2.id AND ((bundle_items_3.ended_at IS NULL) = $1::boolean))
          )::text
            || ',"nodes":[' || (
            SELECT coalesce(string_agg(o, ','), '')
            FROM (
              SELECT '{"id":"bit_' || bundle_items_4.id || '","level":' || coalesce(to_json(bundle_items_4.level)::text, 'null')
                || ',"system":' || CASE WHEN systems_5.id IS NULL THEN 'null' ELSE '{"id":"sys_' || systems_5.id || '","name":' || to_json(systems_5.name)::text || '}' END
                || ',"deviceModel":' || CASE WHEN device_models_6.id IS NULL THEN 'null' ELSE '{"id":"mod_' || device_models_6.id || '","manufacturer":' || to_json(device_models_6.manufacturer)::text
                || ',"name":' || to_json(device_models_6.name)::text || '}' END || '}' AS o
              FROM bundle_items bundle_items_4
              LEFT JOIN systems systems_5 ON systems_5.id = bundle_items_4.system_id
              LEFT JOIN device_models device_models_6 ON device_models_6.id = bundle_items_4.device_model_id
              WHERE (bundle_items_4.bundle_id = bundles_2.id AND ((bundle_items_4.ended_at IS NULL) = $1::boolean))
              ORDER BY bundle_items_4.created_at ASC, bundle_items_4.id ASC
              LIMIT 30
            ) page
          ) || ']},"viewerCan":{"grantBundleAccess":' || CASE WHEN (($2::boolean OR bundles_2.client_id = ANY($3::uuid[])) AND bundles_2.ended_at IS NULL) THEN 'true' ELSE 'false' END || '}}' AS o
          FROM bundles bundles_2
          WHERE (bundles_2.client_id = organisations_1.id AND ((bundles_2.ended_at IS NULL) = $1::boolean))
          ORDER BY bundles_2.name ASC, bundles_2.id ASC
          LIMIT 100
        ) page
      ) || ']}}'
      FROM organisations organisations_1
      WHERE organisations_1.id = $4::uuid
    ), 'null') || ',"person":' || coalesce((
      SELECT '{"id":"per_' || people_7.id || '","there":{"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"acc_' || accesses_8.id || '","system":' || CASE WHEN systems_9.id IS NULL THEN 'null' ELSE '{"id":"sys_' || systems_9.id || '"}' END || '}' AS o
          FROM accesses accesses_8
          LEFT JOIN systems systems_9 ON systems_9.id = accesses_8.system_id
          WHERE (accesses_8.person_id = people_7.id AND ((accesses_8.state = $5::text) IS NOT TRUE))
          ORDER BY accesses_8.granted_at DESC, accesses_8.id DESC
          LIMIT 100
        ) page
      ) || ']},"asked":{"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"arq_' || access_requests_10.id || '","system":' || CASE WHEN systems_11.id IS NULL THEN 'null' ELSE '{"id":"sys_' || systems_11.id || '"}' END || '}' AS o
          FROM access_requests access_requests_10
          LEFT JOIN systems systems_11 ON systems_11.id = access_requests_10.system_id
          WHERE (access_requests_10.person_id = people_7.id AND access_requests_10.state = ANY($6::text[]))
          ORDER BY access_requests_10.asked_at DESC, access_requests_10.id DESC
          LIMIT 100
        ) page
      ) || ']}}'
      FROM people people_7
      WHERE (people_7.id = $7::uuid AND people_7.withdrawn_at IS NULL)
    ), 'null') || '}', 'UTF8')
