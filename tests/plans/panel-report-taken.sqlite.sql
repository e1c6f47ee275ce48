SELECT CAST('{"scenarios":{"nodes":' || (
    SELECT json_group_array(json_object('id', 'scn_' || scenarios_1.id,
        'namePl', scenarios_1.name_pl,
        'nameEn', scenarios_1.name_en,
        'client', CASE WHEN organisations_2.id IS NOT NULL THEN json_object('id', 'org_' || organisations_2.id, 'kind', organisations_2.kind, 'name', organisations_2.name) END,
        'processes', json_object('totalCount', (
            SELECT count(*)
            FROM processes processes_3
            WHERE (processes_3.scenario_id = scenarios_1.id AND processes_3.state = ?1 AND processes_3.ended_at >= ?2)
          ))))
    FROM (
      SELECT scenarios_4.id, scenarios_4.name_pl, scenarios_4.name_en, scenarios_4.client_id
      FROM scenarios scenarios_4
      WHERE EXISTS (
        SELECT 1
        FROM processes processes_5
        WHERE (processes_5.scenario_id = scenarios_4.id AND processes_5.state = ?3 AND processes_5.ended_at >= ?4)
      )
      ORDER BY scenarios_4.slug ASC, scenarios_4.id ASC
      LIMIT 100
    ) scenarios_1
    LEFT JOIN organisations organisations_2 ON organisations_2.id = scenarios_1.client_id
  ) || '}}' AS BLOB)
