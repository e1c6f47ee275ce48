SELECT CAST('{"scenario":' || coalesce((
      SELECT '{' || substr(substr(json_object('id', 'scn_' || scenarios_1.id,
            'version', scenarios_1.version,
            'kind', scenarios_1.kind,
            'slug', scenarios_1.slug,
            'namePl', scenarios_1.name_pl,
            'nameEn', scenarios_1.name_en,
            'summaryPl', scenarios_1.summary_pl,
            'summaryEn', scenarios_1.summary_en,
            'published', scenarios_1.published,
            'draft', scenarios_1.draft,
            'client', CASE WHEN organisations_2.id IS NOT NULL THEN json_object('id', 'org_' || organisations_2.id, 'name', organisations_2.name, 'kind', organisations_2.kind) END,
            'adaptedFrom', CASE WHEN scenarios_3.id IS NOT NULL THEN json_object('id', 'scn_' || scenarios_3.id, 'namePl', scenarios_3.name_pl, 'nameEn', scenarios_3.name_en) END,
            'viewerCan', json_object('draft', json(CASE WHEN ((?1 OR scenarios_1.client_id IN (SELECT value FROM json_each(?2))) AND (?3 OR EXISTS (
                      SELECT 1
                      FROM memberships mine
                      WHERE mine.ended_at IS NULL AND mine.role IN ('ACCOUNT_MANAGER') AND (mine.organisation_id IS NULL OR mine.organisation_id = scenarios_1.client_id) AND mine.person_id = ?4
                    ) OR ?5 OR scenarios_1.client_id IN (SELECT value FROM json_each(?6)))) THEN 'true' ELSE 'false' END),
              'publish', json(CASE WHEN ((?1 OR scenarios_1.client_id IN (SELECT value FROM json_each(?2))) AND (?3 OR EXISTS (
                      SELECT 1
                      FROM memberships mine
                      WHERE mine.ended_at IS NULL AND mine.role IN ('ACCOUNT_MANAGER') AND (mine.organisation_id IS NULL OR mine.organisation_id = scenarios_1.client_id) AND mine.person_id = ?4
                    ) OR ?5 OR scenarios_1.client_id IN (SELECT value FROM json_each(?6))) AND ((scenarios_1.draft IS NULL) IS NOT TRUE)) THEN 'true' ELSE 'false' END),
              'retire', json(CASE WHEN ((?1 OR scenarios_1.client_id IN (SELECT value FROM json_each(?2))) AND (?3 OR EXISTS (
                      SELECT 1
                      FROM memberships mine
                      WHERE mine.ended_at IS NULL AND mine.role IN ('ACCOUNT_MANAGER') AND (mine.organisation_id IS NULL OR mine.organisation_id = scenarios_1.client_id) AND mine.person_id = ?4
                    ) OR ?5 OR scenarios_1.client_id IN (SELECT value FROM json_each(?6))) AND ((scenarios_1.published IS NULL) IS NOT TRUE)) THEN 'true' ELSE 'false' END))), 2), -1, -1000000000)
        || ',"versions":{"nodes":' || (
        SELECT json_group_array(json_object('id', 'scv_' || scenario_versions_4.id,
            'number', scenario_versions_4.number,
            'state', scenario_versions_4.state,
            'outline', json(scenario_versions_4.outline),
            'publishedAt', scenario_versions_4.published_at,
            'retiredAt', scenario_versions_4.retired_at))
        FROM (
          SELECT scenario_versions_5.id, scenario_versions_5.number, scenario_versions_5.state, scenario_versions_5.outline, scenario_versions_5.published_at, scenario_versions_5.retired_at
          FROM scenario_versions scenario_versions_5
          WHERE scenario_versions_5.scenario_id = scenarios_1.id
          ORDER BY scenario_versions_5.number DESC, scenario_versions_5.id DESC
          LIMIT 20
        ) scenario_versions_4
      ) || '}}'
      FROM scenarios scenarios_1
      LEFT JOIN organisations organisations_2 ON organisations_2.id = scenarios_1.client_id
      LEFT JOIN scenarios scenarios_3 ON scenarios_3.id = scenarios_1.adapted_from_id
      WHERE scenarios_1.id = ?7
    ), 'null') || ',"organisations":{"nodes":' || (
    SELECT json_group_array(json_object('id', 'org_' || organisations_6.id,
        'name', organisations_6.name,
        'viewerCan', json_object('adaptScenario', json(CASE WHEN ((?1 OR organisations_6.client_id IN (SELECT value FROM json_each(?2))) AND (?3 OR EXISTS (
                  SELECT 1
                  FROM memberships mine
                  WHERE mine.ended_at IS NULL AND mine.role IN ('ACCOUNT_MANAGER') AND (mine.organisation_id IS NULL OR mine.organisation_id = organisations_6.client_id) AND mine.person_id = ?4
                ) OR ?5 OR organisations_6.client_id IN (SELECT value FROM json_each(?6)))) THEN 'true' ELSE 'false' END),
          'startProcess', json(CASE WHEN ((?8 OR organisations_6.client_id IN (SELECT value FROM json_each(?9))) AND (?10 OR organisations_6.client_id IN (SELECT value FROM json_each(?11)))) THEN 'true' ELSE 'false' END))))
    FROM (
      SELECT organisations_7.id, organisations_7.name, organisations_7.client_id
      FROM organisations organisations_7
      WHERE organisations_7.kind = ?12
      ORDER BY organisations_7.code ASC, organisations_7.id ASC
      LIMIT 100
    ) organisations_6
  ) || '}}' AS BLOB)
