SELECT convert_to('{"scenario":' || coalesce((
      SELECT '{"id":"scn_' || scenarios_1.id || '","version":' || scenarios_1.version::text
        || ',"namePl":' || to_json(scenarios_1.name_pl)::text
        || ',"nameEn":' || to_json(scenarios_1.name_en)::text
        || ',"viewerCan":{"draft":' || CASE WHEN (($1::boolean OR scenarios_1.client_id = ANY($2::uuid[])) AND ($3::boolean OR EXISTS (
            SELECT 1
            FROM memberships mine
            WHERE mine.ended_at IS NULL AND mine.role IN ('ACCOUNT_MANAGER') AND (mine.organisation_id IS NULL OR mine.organisation_id = scenarios_1.client_id) AND mine.person_id = $4::uuid
          ) OR $5::boolean OR scenarios_1.client_id = ANY($6::uuid[]))) THEN 'true' ELSE 'false' END || '},"versions":{"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"scv_' || scenario_versions_2.id || '","number":' || scenario_versions_2.number::text
            || ',"definition":' || coalesce(scenario_versions_2.definition::text, 'null') || '}' AS o
          FROM scenario_versions scenario_versions_2
          WHERE scenario_versions_2.scenario_id = scenarios_1.id
          ORDER BY scenario_versions_2.number DESC, scenario_versions_2.id DESC
          LIMIT 1
        ) page
      ) || ']}}'
      FROM scenarios scenarios_1
      WHERE scenarios_1.id = $7::uuid
    ), 'null') || '}', 'UTF8')
