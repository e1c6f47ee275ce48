SELECT convert_to('{"people":{"nodes":[' || (
    SELECT coalesce(string_agg(o, ','), '')
    FROM (
      SELECT '{"id":"per_' || people_1.id || '","name":' || to_json(people_1.name)::text || '}' AS o
      FROM people people_1
      WHERE (people_1.withdrawn_at IS NULL AND people_1.id = ANY($1::uuid[]))
      ORDER BY people_1.search ASC, people_1.id ASC
      LIMIT 100
    ) page
  ) || ']},"deviceModels":{"nodes":[' || (
    SELECT coalesce(string_agg(o, ','), '')
    FROM (
      SELECT '{"id":"mod_' || device_models_2.id || '","manufacturer":' || to_json(device_models_2.manufacturer)::text
        || ',"name":' || to_json(device_models_2.name)::text || '}' AS o
      FROM device_models device_models_2
      WHERE device_models_2.id = ANY($2::uuid[])
      ORDER BY device_models_2.folded ASC, device_models_2.id ASC
      LIMIT 100
    ) page
  ) || ']},"organisations":{"nodes":[' || (
    SELECT coalesce(string_agg(o, ','), '')
    FROM (
      SELECT '{"id":"org_' || organisations_3.id || '","name":' || to_json(organisations_3.name)::text || '}' AS o
      FROM organisations organisations_3
      WHERE organisations_3.id = ANY($3::uuid[])
      ORDER BY organisations_3.code ASC, organisations_3.id ASC
      LIMIT 100
    ) page
  ) || ']},"teams":{"nodes":[' || (
    SELECT coalesce(string_agg(o, ','), '')
    FROM (
      SELECT '{"id":"tea_' || teams_4.id || '","name":' || to_json(teams_4.name)::text || '}' AS o
      FROM teams teams_4
      WHERE teams_4.id = ANY($4::uuid[])
      ORDER BY teams_4.name ASC, teams_4.id ASC
      LIMIT 100
    ) page
  ) || ']},"tickets":{"nodes":[' || (
    SELECT coalesce(string_agg(o, ','), '')
    FROM (
      SELECT '{"id":"tkt_' || tickets_5.id || '","number":' || tickets_5.number::text
        || ',"client":' || CASE WHEN organisations_6.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_6.id || '","code":' || to_json(organisations_6.code)::text || '}' END || '}' AS o
      FROM tickets tickets_5
      LEFT JOIN organisations organisations_6 ON organisations_6.id = tickets_5.client_id
      WHERE tickets_5.id = ANY($5::uuid[])
      ORDER BY tickets_5.opened_at DESC, tickets_5.id DESC
      LIMIT 100
    ) page
  ) || ']}}', 'UTF8')
