SELECT convert_to('{"scenarios":{"nodes":[' || (
    SELECT coalesce(string_agg(o, ','), '')
    FROM (
      SELECT '{"id":"scn_' || scenarios_1.id || '","kind":"' || scenarios_1.kind || '","namePl":' || to_json(scenarios_1.name_pl)::text
        || ',"nameEn":' || to_json(scenarios_1.name_en)::text
        || ',"summaryPl":' || to_json(scenarios_1.summary_pl)::text
        || ',"summaryEn":' || to_json(scenarios_1.summary_en)::text
        || ',"published":' || coalesce(scenarios_1.published::text, 'null')
        || ',"client":' || CASE WHEN organisations_2.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_2.id || '","name":' || to_json(organisations_2.name)::text
        || ',"kind":"' || organisations_2.kind || '"}' END
        || ',"adaptedFrom":' || CASE WHEN scenarios_3.id IS NULL THEN 'null' ELSE '{"id":"scn_' || scenarios_3.id || '"}' END
        || ',"versions":{"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"scv_' || scenario_versions_4.id || '","form":' || scenario_versions_4.form::text
            || ',"outline":' || scenario_versions_4.outline::text || '}' AS o
          FROM scenario_versions scenario_versions_4
          WHERE (scenario_versions_4.scenario_id = scenarios_1.id AND (scenario_versions_4.client_id = $1::uuid OR (scenario_versions_4.client_id IN (SELECT it.id FROM organisations it WHERE it.kind = 'ENTERPRISE') AND scenario_versions_4.state <> 'DRAFT')) AND scenario_versions_4.state = $2::text)
          ORDER BY scenario_versions_4.number DESC, scenario_versions_4.id DESC
          LIMIT 1
        ) page
      ) || ']}}' AS o
      FROM scenarios scenarios_1
      LEFT JOIN organisations organisations_2 ON (organisations_2.id = scenarios_1.client_id AND (organisations_2.id = $1::uuid OR (organisations_2.id = $3::uuid OR organisations_2.kind = 'ENTERPRISE')))
      LEFT JOIN scenarios scenarios_3 ON (scenarios_3.id = scenarios_1.adapted_from_id AND (scenarios_3.client_id = $1::uuid OR (scenarios_3.client_id IN (SELECT it.id FROM organisations it WHERE it.kind = 'ENTERPRISE') AND scenarios_3.published IS NOT NULL)))
      WHERE (scenarios_1.client_id = $1::uuid OR (scenarios_1.client_id IN (SELECT it.id FROM organisations it WHERE it.kind = 'ENTERPRISE') AND scenarios_1.published IS NOT NULL))
      ORDER BY scenarios_1.slug ASC, scenarios_1.id ASC
      LIMIT 100
    ) page
  ) || ']},"organisations":{"nodes":[' || (
    SELECT coalesce(string_agg(o, ','), '')
    FROM (
      SELECT '{"id":"org_' || organisations_5.id || '","viewerCan":{"startProcess":' || CASE WHEN (($4::boolean OR organisations_5.client_id = ANY($5::uuid[])) AND ($6::boolean OR organisations_5.client_id = ANY($7::uuid[]))) THEN 'true' ELSE 'false' END || '}}' AS o
      FROM organisations organisations_5
      WHERE ((organisations_5.id = $1::uuid OR (organisations_5.id = $3::uuid OR organisations_5.kind = 'ENTERPRISE')) AND organisations_5.kind = $8::text)
      ORDER BY organisations_5.code ASC, organisations_5.id ASC
      LIMIT 100
    ) page
  ) || ']}}', 'UTF8')
