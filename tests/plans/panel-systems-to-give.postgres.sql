SELECT convert_to('{"organisation":' || coalesce((
      SELECT '{"id":"org_' || organisations_1.id || '","systems":{"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"sys_' || systems_2.id || '","name":' || to_json(systems_2.name)::text
            || ',"kind":"' || systems_2.kind || '"}' AS o
          FROM systems systems_2
          WHERE (systems_2.client_id = organisations_1.id AND ((systems_2.ended_at IS NULL) = $1::boolean))
          ORDER BY systems_2.folded ASC, systems_2.id ASC
          LIMIT 100
        ) page
      ) || ']}}'
      FROM organisations organisations_1
      WHERE organisations_1.id = $2::uuid
    ), 'null') || ',"person":' || coalesce((
      SELECT '{"id":"per_' || people_3.id || '","opens":{"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"acc_' || accesses_4.id || '","system":' || CASE WHEN systems_5.id IS NULL THEN 'null' ELSE '{"id":"sys_' || systems_5.id || '"}' END || '}' AS o
          FROM accesses accesses_4
          LEFT JOIN systems systems_5 ON systems_5.id = accesses_4.system_id
          WHERE (accesses_4.person_id = people_3.id AND ((accesses_4.state = $3::text) IS NOT TRUE))
          ORDER BY accesses_4.granted_at DESC, accesses_4.id DESC
          LIMIT 100
        ) page
      ) || ']}}'
      FROM people people_3
      WHERE (people_3.id = $4::uuid AND people_3.withdrawn_at IS NULL)
    ), 'null') || '}', 'UTF8')
