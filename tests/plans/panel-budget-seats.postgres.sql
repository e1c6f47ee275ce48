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
      )::text || '}}' AS o
      FROM systems systems_1
      WHERE (systems_1.client_id = $1::uuid AND systems_1.client_id = $4::uuid AND EXISTS (
          SELECT 1
          FROM organisations organisations_3
          WHERE organisations_3.id = systems_1.client_id AND ((organisations_3.id = $1::uuid OR (organisations_3.id = $5::uuid OR organisations_3.kind = 'ENTERPRISE')) AND organisations_3.id = $4::uuid)
        ) AND ((systems_1.ended_at IS NULL) = $6::boolean))
      ORDER BY systems_1.name ASC, systems_1.id ASC
      LIMIT 100
    ) page
  ) || ']}}', 'UTF8')
