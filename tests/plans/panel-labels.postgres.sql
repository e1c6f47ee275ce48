SELECT convert_to('{"organisation":' || coalesce((
      SELECT '{"id":"org_' || organisations_1.id || '","viewerCan":{"addLabel":' || CASE WHEN ($1::boolean OR organisations_1.client_id = ANY($2::uuid[])) THEN 'true' ELSE 'false' END || '},"labels":{"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"lbl_' || labels_2.id || '","name":' || to_json(labels_2.name)::text
            || ',"viewerCan":{"retire":' || CASE WHEN (($1::boolean OR labels_2.client_id = ANY($2::uuid[])) AND labels_2.ended_at IS NULL) THEN 'true' ELSE 'false' END || '}}' AS o
          FROM labels labels_2
          WHERE (labels_2.client_id = organisations_1.id AND labels_2.client_id = $3::uuid AND labels_2.stage = $4::text AND ((labels_2.ended_at IS NULL) = $5::boolean))
          ORDER BY labels_2.name ASC, labels_2.id ASC
          LIMIT 100
        ) page
      ) || ']}}'
      FROM organisations organisations_1
      WHERE (organisations_1.id = $6::uuid AND (organisations_1.id = $3::uuid OR (organisations_1.id = $7::uuid OR organisations_1.kind = 'ENTERPRISE')))
    ), 'null') || '}', 'UTF8')
