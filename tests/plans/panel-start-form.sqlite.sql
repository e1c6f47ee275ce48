SELECT CAST('{"scenario":' || coalesce((
      SELECT '{' || substr(substr(json_object('id', 'scn_' || scenarios_1.id,
            'namePl', scenarios_1.name_pl,
            'nameEn', scenarios_1.name_en,
            'summaryPl', scenarios_1.summary_pl,
            'summaryEn', scenarios_1.summary_en,
            'client', CASE WHEN organisations_2.id IS NOT NULL THEN json_object('id', 'org_' || organisations_2.id, 'kind', organisations_2.kind) END), 2), -1, -1000000000)
        || ',"versions":{"nodes":' || (
        SELECT json_group_array(json_object('id', 'scv_' || scenario_versions_3.id,
            'form', json(scenario_versions_3.form),
            'outline', json(scenario_versions_3.outline)))
        FROM (
          SELECT scenario_versions_4.id, scenario_versions_4.form, scenario_versions_4.outline
          FROM scenario_versions scenario_versions_4
          WHERE (scenario_versions_4.scenario_id = scenarios_1.id AND (scenario_versions_4.client_id = ?1 OR (scenario_versions_4.client_id IN (SELECT it.id FROM organisations it WHERE it.kind = 'ENTERPRISE') AND scenario_versions_4.state <> 'DRAFT')) AND scenario_versions_4.state = ?2)
          ORDER BY scenario_versions_4.number DESC, scenario_versions_4.id DESC
          LIMIT 1
        ) scenario_versions_3
      ) || '}}'
      FROM scenarios scenarios_1
      LEFT JOIN organisations organisations_2 ON (organisations_2.id = scenarios_1.client_id AND (organisations_2.id = ?1 OR (organisations_2.id = ?3 OR organisations_2.kind = 'ENTERPRISE')))
      WHERE (scenarios_1.id = ?4 AND (scenarios_1.client_id = ?1 OR (scenarios_1.client_id IN (SELECT it.id FROM organisations it WHERE it.kind = 'ENTERPRISE') AND scenarios_1.published IS NOT NULL)))
    ), 'null') || ',"organisations":{"nodes":' || (
    SELECT json_group_array(json_object('id', 'org_' || organisations_5.id,
        'name', organisations_5.name,
        'viewerCan', json_object('startProcess', json(CASE WHEN ((?5 OR organisations_5.client_id IN (SELECT value FROM json_each(?6))) AND (?7 OR organisations_5.client_id IN (SELECT value FROM json_each(?8)))) THEN 'true' ELSE 'false' END),
          'addPerson', json(CASE WHEN ((?5 OR organisations_5.client_id IN (SELECT value FROM json_each(?6))) AND (?7 OR organisations_5.client_id IN (SELECT value FROM json_each(?8)))) THEN 'true' ELSE 'false' END))))
    FROM (
      SELECT organisations_6.id, organisations_6.name, organisations_6.client_id
      FROM organisations organisations_6
      WHERE ((organisations_6.id = ?1 OR (organisations_6.id = ?3 OR organisations_6.kind = 'ENTERPRISE')) AND organisations_6.kind = ?9)
      ORDER BY organisations_6.code ASC, organisations_6.id ASC
      LIMIT 100
    ) organisations_5
  ) || '}}' AS BLOB)
