WITH chosen_7 AS (
  SELECT scenarios_6.id, scenarios_6.slug
  FROM scenarios scenarios_6
  WHERE ((scenarios_6.client_id = ?1 OR (scenarios_6.client_id IN (SELECT it.id FROM organisations it WHERE it.kind = 'ENTERPRISE') AND scenarios_6.published IS NOT NULL)) AND scenarios_6.search LIKE ?3 ESCAPE '\' AND scenarios_6.search LIKE ?4 ESCAPE '\')
) SELECT CAST('{"scenarios":{"nodes":[' || (
    SELECT coalesce(group_concat('{' || substr(substr(json_object('id', 'scn_' || scenarios_1.id,
              'kind', scenarios_1.kind,
              'namePl', scenarios_1.name_pl,
              'nameEn', scenarios_1.name_en,
              'summaryPl', scenarios_1.summary_pl,
              'summaryEn', scenarios_1.summary_en,
              'published', scenarios_1.published,
              'client', CASE WHEN organisations_2.id IS NOT NULL THEN json_object('id', 'org_' || organisations_2.id, 'name', organisations_2.name, 'kind', organisations_2.kind) END), 2), -1, -1000000000) || ',"versions":{"nodes":' || (
          SELECT json_group_array(json_object('id', 'scv_' || scenario_versions_3.id, 'form', json(scenario_versions_3.form)))
          FROM (
            SELECT scenario_versions_4.id, scenario_versions_4.form
            FROM scenario_versions scenario_versions_4
            WHERE (scenario_versions_4.scenario_id = scenarios_1.id AND (scenario_versions_4.client_id = ?1 OR (scenario_versions_4.client_id IN (SELECT it.id FROM organisations it WHERE it.kind = 'ENTERPRISE') AND scenario_versions_4.state <> 'DRAFT')) AND scenario_versions_4.state = ?2)
            ORDER BY scenario_versions_4.number DESC, scenario_versions_4.id DESC
            LIMIT 1
          ) scenario_versions_3
        ) || '}}'), '')
    FROM (
      SELECT scenarios_5.id, scenarios_5.kind, scenarios_5.name_pl, scenarios_5.name_en, scenarios_5.summary_pl, scenarios_5.summary_en, scenarios_5.published, scenarios_5.client_id
      FROM scenarios scenarios_5
      WHERE scenarios_5.id IN (
        SELECT chosen_8.id
        FROM chosen_7 chosen_8
        WHERE TRUE
        ORDER BY chosen_8.slug ASC, chosen_8.id ASC
        LIMIT 100
      )
      ORDER BY scenarios_5.slug ASC, scenarios_5.id ASC
      LIMIT 100
    ) scenarios_1
    LEFT JOIN organisations organisations_2 ON (organisations_2.id = scenarios_1.client_id AND (organisations_2.id = ?1 OR (organisations_2.id = ?5 OR organisations_2.kind = 'ENTERPRISE')))
  ) || ']},"copies":{"nodes":' || (
    SELECT json_group_array(json_object('id', 'scn_' || scenarios_9.id,
        'adaptedFrom', CASE WHEN scenarios_10.id IS NOT NULL THEN json_object('id', 'scn_' || scenarios_10.id) END))
    FROM (
      SELECT scenarios_11.id, scenarios_11.adapted_from_id
      FROM scenarios scenarios_11
      WHERE ((scenarios_11.client_id = ?1 OR (scenarios_11.client_id IN (SELECT it.id FROM organisations it WHERE it.kind = 'ENTERPRISE') AND scenarios_11.published IS NOT NULL)) AND EXISTS (
          SELECT 1
          FROM organisations organisations_12
          WHERE organisations_12.id = scenarios_11.client_id AND ((organisations_12.id = ?1 OR (organisations_12.id = ?5 OR organisations_12.kind = 'ENTERPRISE')) AND organisations_12.kind = ?6)
        ) AND ((scenarios_11.published IS NULL) = ?7))
      ORDER BY scenarios_11.slug ASC, scenarios_11.id ASC
      LIMIT 100
    ) scenarios_9
    LEFT JOIN scenarios scenarios_10 ON (scenarios_10.id = scenarios_9.adapted_from_id AND (scenarios_10.client_id = ?1 OR (scenarios_10.client_id IN (SELECT it.id FROM organisations it WHERE it.kind = 'ENTERPRISE') AND scenarios_10.published IS NOT NULL)))
  ) || '},"organisations":{"nodes":' || (
    SELECT json_group_array(json_object('id', 'org_' || organisations_13.id,
        'viewerCan', json_object('startProcess', json(CASE WHEN ((?8 OR organisations_13.client_id IN (SELECT value FROM json_each(?9))) AND (?10 OR organisations_13.client_id IN (SELECT value FROM json_each(?11)))) THEN 'true' ELSE 'false' END))))
    FROM (
      SELECT organisations_14.id, organisations_14.client_id
      FROM organisations organisations_14
      WHERE ((organisations_14.id = ?1 OR (organisations_14.id = ?5 OR organisations_14.kind = 'ENTERPRISE')) AND organisations_14.kind = ?6)
      ORDER BY organisations_14.code ASC, organisations_14.id ASC
      LIMIT 100
    ) organisations_13
  ) || '}}' AS BLOB)
