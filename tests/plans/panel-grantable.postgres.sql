SELECT convert_to('{"organisation":' || coalesce((
      SELECT '{"id":"org_' || organisations_1.id || '","bundles":{"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"bun_' || bundles_2.id || '","name":' || to_json(bundles_2.name)::text
            || ',"items":{"nodes":[' || (
            SELECT coalesce(string_agg(o, ','), '')
            FROM (
              SELECT '{"id":"bit_' || bundle_items_3.id || '","level":' || coalesce(to_json(bundle_items_3.level)::text, 'null')
                || ',"system":' || CASE WHEN systems_4.id IS NULL THEN 'null' ELSE '{"id":"sys_' || systems_4.id || '","name":' || to_json(systems_4.name)::text || '}' END
                || ',"deviceModel":' || CASE WHEN device_models_5.id IS NULL THEN 'null' ELSE '{"id":"mod_' || device_models_5.id || '","manufacturer":' || to_json(device_models_5.manufacturer)::text
                || ',"name":' || to_json(device_models_5.name)::text || '}' END || '}' AS o
              FROM bundle_items bundle_items_3
              LEFT JOIN systems systems_4 ON systems_4.id = bundle_items_3.system_id
              LEFT JOIN device_models device_models_5 ON device_models_5.id = bundle_items_3.device_model_id
              WHERE (bundle_items_3.bundle_id = bundles_2.id AND ((bundle_items_3.ended_at IS NULL) = $1::boolean))
              ORDER BY bundle_items_3.created_at ASC, bundle_items_3.id ASC
              LIMIT 100
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
      SELECT '{"id":"per_' || people_6.id || '","there":{"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"acc_' || accesses_7.id || '","system":' || CASE WHEN systems_8.id IS NULL THEN 'null' ELSE '{"id":"sys_' || systems_8.id || '"}' END || '}' AS o
          FROM accesses accesses_7
          LEFT JOIN systems systems_8 ON systems_8.id = accesses_7.system_id
          WHERE (accesses_7.person_id = people_6.id AND ((accesses_7.state = $5::text) IS NOT TRUE))
          ORDER BY accesses_7.granted_at DESC, accesses_7.id DESC
          LIMIT 100
        ) page
      ) || ']},"asked":{"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"arq_' || access_requests_9.id || '","system":' || CASE WHEN systems_10.id IS NULL THEN 'null' ELSE '{"id":"sys_' || systems_10.id || '"}' END || '}' AS o
          FROM access_requests access_requests_9
          LEFT JOIN systems systems_10 ON systems_10.id = access_requests_9.system_id
          WHERE (access_requests_9.person_id = people_6.id AND access_requests_9.state = ANY($6::text[]))
          ORDER BY access_requests_9.asked_at DESC, access_requests_9.id DESC
          LIMIT 100
        ) page
      ) || ']}}'
      FROM people people_6
      WHERE (people_6.id = $7::uuid AND people_6.withdrawn_at IS NULL)
    ), 'null') || '}', 'UTF8')
