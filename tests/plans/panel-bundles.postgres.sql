SELECT convert_to('{"bundles":{"nodes":[' || (
    SELECT coalesce(string_agg(o, ','), '')
    FROM (
      SELECT '{"id":"bun_' || bundles_1.id || '","version":' || bundles_1.version::text
        || ',"name":' || to_json(bundles_1.name)::text
        || ',"purpose":' || coalesce(to_json(bundles_1.purpose)::text, 'null')
        || ',"client":' || CASE WHEN organisations_2.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_2.id || '","name":' || to_json(organisations_2.name)::text || '}' END
        || ',"items":{"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"bit_' || bundle_items_3.id || '","level":' || coalesce(to_json(bundle_items_3.level)::text, 'null')
            || ',"system":' || CASE WHEN systems_4.id IS NULL THEN 'null' ELSE '{"id":"sys_' || systems_4.id || '","name":' || to_json(systems_4.name)::text || '}' END
            || ',"deviceModel":' || CASE WHEN device_models_5.id IS NULL THEN 'null' ELSE '{"id":"mod_' || device_models_5.id || '","manufacturer":' || to_json(device_models_5.manufacturer)::text
            || ',"name":' || to_json(device_models_5.name)::text || '}' END || '}' AS o
          FROM bundle_items bundle_items_3
          LEFT JOIN systems systems_4 ON (systems_4.id = bundle_items_3.system_id AND systems_4.client_id = $1::uuid)
          LEFT JOIN device_models device_models_5 ON (device_models_5.id = bundle_items_3.device_model_id AND $2::uuid <> '00000000-0000-0000-0000-000000000000')
          WHERE (bundle_items_3.bundle_id = bundles_1.id AND bundle_items_3.client_id = $1::uuid AND ((bundle_items_3.ended_at IS NULL) = $3::boolean))
          ORDER BY bundle_items_3.created_at ASC, bundle_items_3.id ASC
          LIMIT 100
        ) page
      ) || ']},"viewerCan":{"addModel":' || CASE WHEN (($4::boolean OR bundles_1.client_id = ANY($5::uuid[])) AND bundles_1.ended_at IS NULL) THEN 'true' ELSE 'false' END
        || ',"end":' || CASE WHEN (($4::boolean OR bundles_1.client_id = ANY($5::uuid[])) AND bundles_1.ended_at IS NULL) THEN 'true' ELSE 'false' END
        || ',"grantBundleAccess":' || CASE WHEN (($6::boolean OR bundles_1.client_id = ANY($7::uuid[])) AND bundles_1.ended_at IS NULL) THEN 'true' ELSE 'false' END
        || ',"removeItem":' || CASE WHEN (($4::boolean OR bundles_1.client_id = ANY($5::uuid[])) AND bundles_1.ended_at IS NULL) THEN 'true' ELSE 'false' END
        || ',"setSystem":' || CASE WHEN (($4::boolean OR bundles_1.client_id = ANY($5::uuid[])) AND bundles_1.ended_at IS NULL) THEN 'true' ELSE 'false' END
        || ',"update":' || CASE WHEN (($4::boolean OR bundles_1.client_id = ANY($5::uuid[])) AND bundles_1.ended_at IS NULL) THEN 'true' ELSE 'false' END || '}}' AS o
      FROM bundles bundles_1
      LEFT JOIN organisations organisations_2 ON (organisations_2.id = bundles_1.client_id AND (organisations_2.id = $1::uuid OR (organisations_2.id = $8::uuid OR organisations_2.kind = 'ENTERPRISE')))
      WHERE (bundles_1.client_id = $1::uuid AND ((bundles_1.ended_at IS NULL) = $3::boolean))
      ORDER BY bundles_1.name ASC, bundles_1.id ASC
      LIMIT 100
    ) page
  ) || ']},"organisations":{"nodes":[' || (
    SELECT coalesce(string_agg(o, ','), '')
    FROM (
      SELECT '{"id":"org_' || organisations_6.id || '","name":' || to_json(organisations_6.name)::text
        || ',"viewerCan":{"addBundle":' || CASE WHEN ($4::boolean OR organisations_6.client_id = ANY($5::uuid[])) THEN 'true' ELSE 'false' END || '}}' AS o
      FROM organisations organisations_6
      WHERE (organisations_6.id = $1::uuid OR (organisations_6.id = $8::uuid OR organisations_6.kind = 'ENTERPRISE'))
      ORDER BY organisations_6.code ASC, organisations_6.id ASC
      LIMIT 100
    ) page
  ) || ']}}', 'UTF8')
