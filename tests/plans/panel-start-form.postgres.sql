SELECT convert_to('{"scenario":' || coalesce((
      SELECT '{"id":"scn_' || scenarios_1.id || '","namePl":' || to_json(scenarios_1.name_pl)::text
        || ',"nameEn":' || to_json(scenarios_1.name_en)::text
        || ',"summaryPl":' || to_json(scenarios_1.summary_pl)::text
        || ',"summaryEn":' || to_json(scenarios_1.summary_en)::text
        || ',"client":' || CASE WHEN organisations_2.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_2.id || '","kind":"' || organisations_2.kind || '"}' END
        || ',"versions":{"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"scv_' || scenario_versions_3.id || '","form":' || scenario_versions_3.form::text
            || ',"outline":' || scenario_versions_3.outline::text || '}' AS o
          FROM scenario_versions scenario_versions_3
          WHERE (scenario_versions_3.scenario_id = scenarios_1.id AND (scenario_versions_3.client_id = $1::uuid OR (scenario_versions_3.client_id IN (SELECT it.id FROM organisations it WHERE it.kind = 'ENTERPRISE') AND scenario_versions_3.state <> 'DRAFT')) AND scenario_versions_3.state = $2::text)
          ORDER BY scenario_versions_3.number DESC, scenario_versions_3.id DESC
          LIMIT 1
        ) page
      ) || ']}}'
      FROM scenarios scenarios_1
      LEFT JOIN organisations organisations_2 ON (organisations_2.id = scenarios_1.client_id AND (organisations_2.id = $1::uuid OR (organisations_2.id = $3::uuid OR organisations_2.kind = 'ENTERPRISE')))
      WHERE (scenarios_1.id = $4::uuid AND (scenarios_1.client_id = $1::uuid OR (scenarios_1.client_id IN (SELECT it.id FROM organisations it WHERE it.kind = 'ENTERPRISE') AND scenarios_1.published IS NOT NULL)))
    ), 'null') || ',"organisations":{"nodes":[' || (
    SELECT coalesce(string_agg(o, ','), '')
    FROM (
      SELECT '{"id":"org_' || organisations_4.id || '","name":' || to_json(organisations_4.name)::text
        || ',"viewerCan":{"startProcess":' || CASE WHEN (($5::boolean OR organisations_4.client_id = ANY($6::uuid[])) AND ($7::boolean OR organisations_4.client_id = ANY($8::uuid[]))) THEN 'true' ELSE 'false' END
        || ',"addPerson":' || CASE WHEN (($5::boolean OR organisations_4.client_id = ANY($6::uuid[])) AND ($7::boolean OR organisations_4.client_id = ANY($8::uuid[]))) THEN 'true' ELSE 'false' END || '}}' AS o
      FROM organisations organisations_4
      WHERE ((organisations_4.id = $1::uuid OR (organisations_4.id = $3::uuid OR organisations_4.kind = 'ENTERPRISE')) AND organisations_4.kind = $9::text)
      ORDER BY organisations_4.code ASC, organisations_4.id ASC
      LIMIT 100
    ) page
  ) || ']}}', 'UTF8')
