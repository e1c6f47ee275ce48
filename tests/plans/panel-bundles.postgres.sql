SELECT convert_to('{"bundles":{"nodes":[' || (
    SELECT coalesce(string_agg(o, ','), '')
    FROM (
      SELECT '{"id":"bun_' || bundles_1.id || '","version":' || bundles_1.version::text
        || ',"name":' || to_json(bundles_1.name)::text
        || ',"purpose":' || coalesce(to_json(bundles_1.purpose)::text, 'null')
        || ',"client":' || CASE WHEN organisations_2.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_2.id || '","name":' || to_json(organisations_2.name)::text || '}' END
        || ',"items":{"totalCount":' || (
        SELECT count(*)
        FROM bundle_items bundle_items_3
        WHERE (bundle_items_3.bundle_id = bundles_1.id AND bundle_items_3.client_id = $1::uuid AND ((bundle_items_3.ended_at IS NULL) = $2::boolean))
      )::text
        || ',"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"bit_' || bundle_items_4.id || '","level":' || coalesce(to_json(bundle_items_4.level)::text, 'null')
            || ',"system":' || CASE WHEN systems_5.id IS NULL THEN 'null' ELSE '{"id":"sys_' || systems_5.id || '","name":' || to_json(systems_5.name)::text || '}' END
            || ',"deviceModel":' || CASE WHEN device_models_6.id IS NULL THEN 'null' ELSE '{"id":"mod_' || device_models_6.id || '","manufacturer":' || to_json(device_models_6.manufacturer)::text
            || ',"name":' || to_json(device_models_6.name)::text || '}' END || '}' AS o
          FROM bundle_items bundle_items_4
          LEFT JOIN systems systems_5 ON (systems_5.id = bundle_items_4.system_id AND systems_5.client_id = $1::uuid)
          LEFT JOIN device_models device_models_6 ON (device_models_6.id = bundle_items_4.device_model_id AND $3::uuid <> '00000000-0000-0000-0000-000000000000')
          WHERE (bundle_items_4.bundle_id = bundles_1.id AND bundle_items_4.client_id = $1::uuid AND ((bundle_items_4.ended_at IS NULL) = $2::boolean))
          ORDER BY bundle_items_4.created_at ASC, bundle_items_4.id ASC
          LIMIT 30
        ) page
      ) || ']},"viewerCan":{"addModel":' || CASE WHEN (($4::boolean OR bundles_1.client_id = ANY($5::uuid[])) AND bundles_1.ended_at IS NULL) THEN 'true' ELSE 'false' END
        || ',"end":' || CASE WHEN (($4::boolean OR bundles_1.client_id = ANY($5::uuid[])) AND bundles_1.ended_at IS NULL) THEN 'true' ELSE 'false' END
        || ',"grantBundleAccess":' || CASE WHEN (($6::boolean OR bundles_1.client_id = ANY($7::uuid[])) AND bundles_1.ended_at IS NULL) THEN 'true' ELSE 'false' END
        || ',"removeItem":' || CASE WHEN (($4::boolean OR bundles_1.client_id = ANY($5::uuid[])) AND bundles_1.ended_at IS NULL) THEN 'true' ELSE 'false' END
        || ',"setSystem":' || CASE WHEN (($4::boolean OR bundles_1.client_id = ANY($5::uuid[])) AND bundles_1.ended_at IS NULL) THEN 'true' ELSE 'false' END
        || ',"update":' || CASE WHEN (($4::boolean OR bundles_1.client_id = ANY($5::uuid[])) AND bundles_1.ended_at IS NULL) THEN 'true' ELSE 'false' END || '}}' AS o
      FROM bundles bundles_1
      LEFT JOIN organisations organisations_2 ON (organisations_2.id = bundles_1.client_id AND (organisations_2.id = $1::uuid OR (organisations_2.id = $8::uuid OR organisations_2.kind = 'ENTERPRISE')))
      WHERE (bundles_1.client_id = $1::uuid AND ((bundles_1.ended_at IS NULL) = $2::boolean))
      ORDER BY bundles_1.name ASC, bundles_1.id ASC
      LIMIT 100
    ) page
  ) || ']},"organisations":{"nodes":[' || (
    SELECT coalesce(string_agg(o, ','), '')
    FROM (
      SELECT '{"id":"org_' || organisations_7.id || '","name":' || to_json(organisations_7.name)::text
        || ',"viewerCan":{"addBundle":' || CASE WHEN ($4::boolean OR organisations_7.client_id = ANY($5::uuid[])) THEN 'true' ELSE 'false' END || '}}' AS o
      FROM organisations organisations_7
      WHERE (organisations_7.id = $1::uuid OR (organisations_7.id = $8::uuid OR organisations_7.kind = 'ENTERPRISE'))
      ORDER BY organisations_7.code ASC, organisations_7.id ASC
      LIMIT 100
    ) page
  ) || ']}}', 'UTF8')
