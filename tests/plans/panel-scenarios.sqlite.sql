SELECT CAST('{"scenarios":{"nodes":[' || (
    SELECT coalesce(group_concat('{' || substr(substr(json_object('id', 'scn_' || scenarios_1.id,
              'kind', scenarios_1.kind,
              'namePl', scenarios_1.name_pl,
              'nameEn', scenarios_1.name_en,
              'summaryPl', scenarios_1.summary_pl,
              'summaryEn', scenarios_1.summary_en,
              'published', scenarios_1.published,
              'client', CASE WHEN organisations_2.id IS NOT NULL THEN json_object('id', 'org_' || organisations_2.id, 'name', organisations_2.name, 'kind', organisations_2.kind) END,
              'adaptedFrom', CASE WHEN scenarios_3.id IS NOT NULL THEN json_object('id', 'scn_' || scenarios_3.id) END), 2), -1, -1000000000) || ',"versions":{"nodes":' || (
          SELECT json_group_array(json_object('id', 'scv_' || scenario_versions_4.id,
              'form', json(scenario_versions_4.form),
              'outline', json(scenario_versions_4.outline)))
          FROM (
            SELECT scenario_versions_5.id, scenario_versions_5.form, scenario_versions_5.outline
            FROM scenario_versions scenario_versions_5
            WHERE (scenario_versions_5.scenario_id = scenarios_1.id AND (scenario_versions_5.client_id = ?1 OR (scenario_versions_5.client_id IN (SELECT it.id FROM organisations it WHERE it.kind = 'ENTERPRISE') AND scenario_versions_5.state <> 'DRAFT')) AND scenario_versions_5.state = ?2)
            ORDER BY scenario_versions_5.number DESC, scenario_versions_5.id DESC
            LIMIT 1
          ) scenario_versions_4
        ) || '}}'), '')
    FROM (
      SELECT scenarios_6.id, scenarios_6.kind, scenarios_6.name_pl, scenarios_6.name_en, scenarios_6.summary_pl, scenarios_6.summary_en, scenarios_6.published, scenarios_6.client_id, scenarios_6.adapted_from_id
      FROM scenarios scenarios_6
      WHERE (scenarios_6.client_id = ?1 OR (scenarios_6.client_id IN (SELECT it.id FROM organisations it WHERE it.kind = 'ENTERPRISE') AND scenarios_6.published IS NOT NULL))
      ORDER BY scenarios_6.slug ASC, scenarios_6.id ASC
      LIMIT 100
    ) scenarios_1
    LEFT JOIN organisations organisations_2 ON (organisations_2.id = scenarios_1.client_id AND (organisations_2.id = ?1 OR (organisations_2.id = ?3 OR organisations_2.kind = 'ENTERPRISE')))
    LEFT JOIN scenarios scenarios_3 ON (scenarios_3.id = scenarios_1.adapted_from_id AND (scenarios_3.client_id = ?1 OR (scenarios_3.client_id IN (SELECT it.id FROM organisations it WHERE it.kind = 'ENTERPRISE') AND scenarios_3.published IS NOT NULL)))
  ) || ']},"organisations":{"nodes":' || (
    SELECT json_group_array(json_object('id', 'org_' || organisations_7.id,
        'viewerCan', json_object('startProcess', json(CASE WHEN ((?4 OR organisations_7.client_id IN (SELECT value FROM json_each(?5))) AND (?6 OR organisations_7.client_id IN (SELECT value FROM json_each(?7)))) THEN 'true' ELSE 'false' END))))
    FROM (
      SELECT organisations_8.id, organisations_8.client_id
      FROM organisations organisations_8
      WHERE ((organisations_8.id = ?1 OR (organisations_8.id = ?3 OR organisations_8.kind = 'ENTERPRISE')) AND organisations_8.kind = ?8)
      ORDER BY organisations_8.code ASC, organisations_8.id ASC
      LIMIT 100
    ) organisations_7
  ) || '}}' AS BLOB)
