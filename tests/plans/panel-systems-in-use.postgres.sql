SELECT convert_to('{"organisation":' || coalesce((
      SELECT '{"id":"org_' || organisations_1.id || '","systems":{"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"sys_' || systems_2.id || '","name":' || to_json(systems_2.name)::text || '}' AS o
          FROM systems systems_2
          WHERE (systems_2.client_id = organisations_1.id AND ((systems_2.ended_at IS NULL) = $1::boolean))
          ORDER BY systems_2.name ASC, systems_2.id ASC
          LIMIT 100
        ) page
      ) || ']}}'
      FROM organisations organisations_1
      WHERE organisations_1.id = $2::uuid
    ), 'null') || '}', 'UTF8')
