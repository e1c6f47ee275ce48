SELECT convert_to('{"organisations":{"nodes":[' || (
    SELECT coalesce(string_agg(o, ','), '')
    FROM (
      SELECT '{"id":"org_' || organisations_1.id || '","name":' || to_json(organisations_1.name)::text
        || ',"viewerCan":{"addPerson":' || CASE WHEN (($1::boolean OR organisations_1.client_id = ANY($2::uuid[])) AND ($3::boolean OR organisations_1.client_id = ANY($4::uuid[]))) THEN 'true' ELSE 'false' END || '}}' AS o
      FROM organisations organisations_1
      WHERE (organisations_1.id = $5::uuid OR (organisations_1.id = $6::uuid OR organisations_1.kind = 'ENTERPRISE'))
      ORDER BY organisations_1.code ASC, organisations_1.id ASC
      LIMIT 100
    ) page
  ) || ']}}', 'UTF8')
