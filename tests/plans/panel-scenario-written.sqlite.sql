SELECT CAST('{"scenario":' || coalesce((
      SELECT '{' || substr(substr(json_object('id', 'scn_' || scenarios_1.id,
            'version', scenarios_1.version,
            'namePl', scenarios_1.name_pl,
            'nameEn', scenarios_1.name_en,
            'viewerCan', json_object('draft', json(CASE WHEN ((?1 OR scenarios_1.client_id IN (SELECT value FROM json_each(?2))) AND (?3 OR EXISTS (
                      SELECT 1
                      FROM memberships mine
                      WHERE mine.ended_at IS NULL AND mine.role IN ('ACCOUNT_MANAGER') AND (mine.organisation_id IS NULL OR mine.organisation_id = scenarios_1.client_id) AND mine.person_id = ?4
                    ) OR ?5 OR scenarios_1.client_id IN (SELECT value FROM json_each(?6)))) THEN 'true' ELSE 'false' END))), 2), -1, -1000000000)
        || ',"versions":{"nodes":' || (
        SELECT json_group_array(json_object('id', 'scv_' || scenario_versions_2.id,
            'number', scenario_versions_2.number,
            'definition', json(scenario_versions_2.definition)))
        FROM (
          SELECT scenario_versions_3.id, scenario_versions_3.number, scenario_versions_3.definition, scenario_versions_3.client_id
          FROM scenario_versions scenario_versions_3
          WHERE scenario_versions_3.scenario_id = scenarios_1.id
          ORDER BY scenario_versions_3.number DESC, scenario_versions_3.id DESC
          LIMIT 1
        ) scenario_versions_2
      ) || '}}'
      FROM scenarios scenarios_1
      WHERE scenarios_1.id = ?7
    ), 'null') || '}' AS BLOB)
