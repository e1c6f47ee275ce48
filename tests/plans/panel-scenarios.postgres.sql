WITH chosen_5 AS (
  SELECT scenarios_4.id, scenarios_4.slug
  FROM scenarios scenarios_4
  WHERE ((scenarios_4.client_id = $1::uuid OR (scenarios_4.client_id IN (SELECT it.id FROM organisations it WHERE it.kind = 'ENTERPRISE') AND scenarios_4.published IS NOT NULL)) AND scenarios_4.search LIKE $4::text ESCAPE '\' AND scenarios_4.search LIKE $5::text ESCAPE '\')
) SELECT convert_to('{"scenarios":{"nodes":[' || (
    SELECT coalesce(string_agg(o, ','), '')
    FROM (
      SELECT '{"id":"scn_' || scenarios_1.id || '","kind":"' || scenarios_1.kind || '","namePl":' || to_json(scenarios_1.name_pl)::text
        || ',"nameEn":' || to_json(scenarios_1.name_en)::text
        || ',"summaryPl":' || to_json(scenarios_1.summary_pl)::text
        || ',"summaryEn":' || to_json(scenarios_1.summary_en)::text
        || ',"published":' || coalesce(scenarios_1.published::text, 'null')
        || ',"client":' || CASE WHEN organisations_2.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_2.id || '","name":' || to_json(organisations_2.name)::text
        || ',"kind":"' || organisations_2.kind || '"}' END
        || ',"versions":{"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"scv_' || scenario_versions_3.id || '","form":' || scenario_versions_3.form::text || '}' AS o
          FROM scenario_versions scenario_versions_3
          WHERE (scenario_versions_3.scenario_id = scenarios_1.id AND (scenario_versions_3.client_id = $1::uuid OR (scenario_versions_3.client_id IN (SELECT it.id FROM organisations it WHERE it.kind = 'ENTERPRISE') AND scenario_versions_3.state <> 'DRAFT')) AND scenario_versions_3.state = $2::text)
          ORDER BY scenario_versions_3.number DESC, scenario_versions_3.id DESC
          LIMIT 1
        ) page
      ) || ']}}' AS o
      FROM scenarios scenarios_1
      LEFT JOIN organisations organisations_2 ON (organisations_2.id = scenarios_1.client_id AND (organisations_2.id = $1::uuid OR (organisations_2.id = $3::uuid OR organisations_2.kind = 'ENTERPRISE')))
      WHERE scenarios_1.id IN (
        SELECT chosen_6.id
        FROM chosen_5 chosen_6
        WHERE TRUE
        ORDER BY chosen_6.slug ASC, chosen_6.id ASC
        LIMIT 100
      )
      ORDER BY scenarios_1.slug ASC, scenarios_1.id ASC
      LIMIT 100
    ) page
  ) || ']},"copies":{"nodes":[' || (
    SELECT coalesce(string_agg(o, ','), '')
    FROM (
      SELECT '{"id":"scn_' || scenarios_7.id || '","adaptedFrom":' || CASE WHEN scenarios_8.id IS NULL THEN 'null' ELSE '{"id":"scn_' || scenarios_8.id || '"}' END || '}' AS o
      FROM scenarios scenarios_7
      LEFT JOIN scenarios scenarios_8 ON (scenarios_8.id = scenarios_7.adapted_from_id AND (scenarios_8.client_id = $1::uuid OR (scenarios_8.client_id IN (SELECT it.id FROM organisations it WHERE it.kind = 'ENTERPRISE') AND scenarios_8.published IS NOT NULL)))
      WHERE ((scenarios_7.client_id = $1::uuid OR (scenarios_7.client_id IN (SELECT it.id FROM organisations it WHERE it.kind = 'ENTERPRISE') AND scenarios_7.published IS NOT NULL)) AND EXISTS (
          SELECT 1
          FROM organisations organisations_9
          WHERE organisations_9.id = scenarios_7.client_id AND ((organisations_9.id = $1::uuid OR (organisations_9.id = $3::uuid OR organisations_9.kind = 'ENTERPRISE')) AND organisations_9.kind = $6::text)
        ) AND ((scenarios_7.published IS NULL) = $7::boolean))
      ORDER BY scenarios_7.slug ASC, scenarios_7.id ASC
      LIMIT 100
    ) page
  ) || ']},"organisations":{"nodes":[' || (
    SELECT coalesce(string_agg(o, ','), '')
    FROM (
      SELECT '{"id":"org_' || organisations_10.id || '","viewerCan":{"startProcess":' || CASE WHEN (($8::boolean OR organisations_10.client_id = ANY($9::uuid[])) AND ($10::boolean OR organisations_10.client_id = ANY($11::uuid[]))) THEN 'true' ELSE 'false' END || '}}' AS o
      FROM organisations organisations_10
      WHERE ((organisations_10.id = $1::uuid OR (organisations_10.id = $3::uuid OR organisations_10.kind = 'ENTERPRISE')) AND organisations_10.kind = $6::text)
      ORDER BY organisations_10.code ASC, organisations_10.id ASC
      LIMIT 100
    ) page
  ) || ']}}', 'UTF8')
