SELECT convert_to('{"systems":{"nodes":[' || (
    SELECT coalesce(string_agg(o, ','), '')
    FROM (
      SELECT '{"id":"sys_' || systems_1.id || '","name":' || to_json(systems_1.name)::text
        || ',"seat":' || CASE WHEN CASE WHEN systems_1.client_id = $1::uuid THEN systems_1.seat_minor END IS NULL THEN 'null' ELSE '{"minor":' || coalesce(systems_1.seat_minor::text, 'null')
        || ',"currency":' || coalesce(to_json(systems_1.seat_currency)::text, 'null') || '}' END
        || ',"open":{"totalCount":' || (
        SELECT count(*)
        FROM accesses accesses_2
        WHERE (accesses_2.system_id = systems_1.id AND (accesses_2.client_id = $1::uuid OR (accesses_2.client_id = $1::uuid AND accesses_2.person_id = $2::uuid)) AND ((accesses_2.state = $3::text) IS NOT TRUE))
      )::text || '},"contracts":{"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"ctr_' || contracts_3.id || '","name":' || to_json(contracts_3.name)::text || '}' AS o
          FROM contracts contracts_3
          WHERE (contracts_3.system_id = systems_1.id AND contracts_3.client_id = $1::uuid AND ((contracts_3.ended_at IS NULL) = $4::boolean))
          ORDER BY contracts_3.decide_by ASC, contracts_3.id ASC
          LIMIT 1
        ) page
      ) || ']}}' AS o
      FROM systems systems_1
      WHERE (systems_1.client_id = $1::uuid AND systems_1.client_id = $5::uuid AND EXISTS (
          SELECT 1
          FROM organisations organisations_4
          WHERE organisations_4.id = systems_1.client_id AND ((organisations_4.id = $1::uuid OR (organisations_4.id = $6::uuid OR organisations_4.kind = 'ENTERPRISE')) AND organisations_4.id = $5::uuid)
        ) AND ((systems_1.ended_at IS NULL) = $4::boolean))
      ORDER BY systems_1.folded ASC, systems_1.id ASC
      LIMIT 100
    ) page
  ) || ']}}', 'UTF8')
