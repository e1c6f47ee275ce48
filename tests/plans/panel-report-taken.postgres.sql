SELECT convert_to('{"scenarios":{"nodes":[' || (
    SELECT coalesce(string_agg(o, ','), '')
    FROM (
      SELECT '{"id":"scn_' || scenarios_1.id || '","namePl":' || to_json(scenarios_1.name_pl)::text
        || ',"nameEn":' || to_json(scenarios_1.name_en)::text
        || ',"client":' || CASE WHEN organisations_2.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_2.id || '","kind":"' || organisations_2.kind || '","name":' || to_json(organisations_2.name)::text || '}' END
        || ',"processes":{"totalCount":' || (
        SELECT count(*)
        FROM processes processes_3
        WHERE (processes_3.scenario_id = scenarios_1.id AND processes_3.state = $1::text AND processes_3.ended_at >= $2::timestamptz)
      )::text || '}}' AS o
      FROM scenarios scenarios_1
      LEFT JOIN organisations organisations_2 ON organisations_2.id = scenarios_1.client_id
      WHERE EXISTS (
        SELECT 1
        FROM processes processes_4
        WHERE (processes_4.scenario_id = scenarios_1.id AND processes_4.state = $3::text AND processes_4.ended_at >= $4::timestamptz)
      )
      ORDER BY scenarios_1.slug ASC, scenarios_1.id ASC
      LIMIT 100
    ) page
  ) || ']}}', 'UTF8')
