SELECT convert_to('{"scenario":' || coalesce((
      SELECT '{"id":"scn_' || scenarios_1.id || '","version":' || scenarios_1.version::text
        || ',"kind":"' || scenarios_1.kind || '","slug":' || to_json(scenarios_1.slug)::text
        || ',"namePl":' || to_json(scenarios_1.name_pl)::text
        || ',"nameEn":' || to_json(scenarios_1.name_en)::text
        || ',"summaryPl":' || to_json(scenarios_1.summary_pl)::text
        || ',"summaryEn":' || to_json(scenarios_1.summary_en)::text
        || ',"published":' || coalesce(scenarios_1.published::text, 'null')
        || ',"draft":' || coalesce(scenarios_1.draft::text, 'null')
        || ',"client":' || CASE WHEN organisations_2.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_2.id || '","name":' || to_json(organisations_2.name)::text
        || ',"kind":"' || organisations_2.kind || '"}' END
        || ',"adaptedFrom":' || CASE WHEN scenarios_3.id IS NULL THEN 'null' ELSE '{"id":"scn_' || scenarios_3.id || '","namePl":' || to_json(scenarios_3.name_pl)::text
        || ',"nameEn":' || to_json(scenarios_3.name_en)::text || '}' END
        || ',"viewerCan":{"draft":' || CASE WHEN (($1::boolean OR scenarios_1.client_id = ANY($2::uuid[])) AND ($3::boolean OR EXISTS (
            SELECT 1
            FROM memberships mine
            WHERE mine.ended_at IS NULL AND mine.role IN ('ACCOUNT_MANAGER') AND (mine.organisation_id IS NULL OR mine.organisation_id = scenarios_1.client_id) AND mine.person_id = $4::uuid
          ) OR $5::boolean OR scenarios_1.client_id = ANY($6::uuid[]))) THEN 'true' ELSE 'false' END
        || ',"publish":' || CASE WHEN (($1::boolean OR scenarios_1.client_id = ANY($2::uuid[])) AND ($3::boolean OR EXISTS (
            SELECT 1
            FROM memberships mine
            WHERE mine.ended_at IS NULL AND mine.role IN ('ACCOUNT_MANAGER') AND (mine.organisation_id IS NULL OR mine.organisation_id = scenarios_1.client_id) AND mine.person_id = $4::uuid
          ) OR $5::boolean OR scenarios_1.client_id = ANY($6::uuid[])) AND ((scenarios_1.draft IS NULL) IS NOT TRUE)) THEN 'true' ELSE 'false' END
        || ',"retire":' || CASE WHEN (($1::boolean OR scenarios_1.client_id = ANY($2::uuid[])) AND ($3::boolean OR EXISTS (
            SELECT 1
            FROM memberships mine
            WHERE mine.ended_at IS NULL AND mine.role IN ('ACCOUNT_MANAGER') AND (mine.organisation_id IS NULL OR mine.organisation_id = scenarios_1.client_id) AND mine.person_id = $4::uuid
          ) OR $5::boolean OR scenarios_1.client_id = ANY($6::uuid[])) AND ((scenarios_1.published IS NULL) IS NOT TRUE)) THEN 'true' ELSE 'false' END || '},"versions":{"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"scv_' || scenario_versions_4.id || '","number":' || scenario_versions_4.number::text
            || ',"state":"' || scenario_versions_4.state || '","outline":' || scenario_versions_4.outline::text
            || ',"publishedAt":' || coalesce('"' || to_char(scenario_versions_4.published_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"', 'null')
            || ',"retiredAt":' || coalesce('"' || to_char(scenario_versions_4.retired_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"', 'null') || '}' AS o
          FROM scenario_versions scenario_versions_4
          WHERE scenario_versions_4.scenario_id = scenarios_1.id
          ORDER BY scenario_versions_4.number DESC, scenario_versions_4.id DESC
          LIMIT 20
        ) page
      ) || ']}}'
      FROM scenarios scenarios_1
      LEFT JOIN organisations organisations_2 ON organisations_2.id = scenarios_1.client_id
      LEFT JOIN scenarios scenarios_3 ON scenarios_3.id = scenarios_1.adapted_from_id
      WHERE scenarios_1.id = $7::uuid
    ), 'null') || ',"organisations":{"nodes":[' || (
    SELECT coalesce(string_agg(o, ','), '')
    FROM (
      SELECT '{"id":"org_' || organisations_5.id || '","name":' || to_json(organisations_5.name)::text
        || ',"viewerCan":{"adaptScenario":' || CASE WHEN (($1::boolean OR organisations_5.client_id = ANY($2::uuid[])) AND ($3::boolean OR EXISTS (
            SELECT 1
            FROM memberships mine
            WHERE mine.ended_at IS NULL AND mine.role IN ('ACCOUNT_MANAGER') AND (mine.organisation_id IS NULL OR mine.organisation_id = organisations_5.client_id) AND mine.person_id = $4::uuid
          ) OR $5::boolean OR organisations_5.client_id = ANY($6::uuid[]))) THEN 'true' ELSE 'false' END
        || ',"startProcess":' || CASE WHEN (($8::boolean OR organisations_5.client_id = ANY($9::uuid[])) AND ($10::boolean OR organisations_5.client_id = ANY($11::uuid[]))) THEN 'true' ELSE 'false' END || '}}' AS o
      FROM organisations organisations_5
      WHERE organisations_5.kind = $12::text
      ORDER BY organisations_5.code ASC, organisations_5.id ASC
      LIMIT 100
    ) page
  ) || ']}}', 'UTF8')
