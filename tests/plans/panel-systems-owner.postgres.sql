SELECT convert_to('{"systems":{"totalCount":' || (
    SELECT count(*)
    FROM systems systems_1
    WHERE (systems_1.client_id = $1::uuid AND ((systems_1.ended_at IS NULL) = $2::boolean))
  )::text || ',"pageInfo":{"hasNextPage":' || CASE WHEN EXISTS (
    SELECT 1
    FROM systems systems_2
    WHERE (systems_2.client_id = $1::uuid AND ((systems_2.ended_at IS NULL) = $2::boolean))
    ORDER BY systems_2.folded ASC, systems_2.id ASC
    LIMIT 1 OFFSET 25
  ) THEN 'true' ELSE 'false' END || ',"endCursor":' || coalesce((
      SELECT '"d19dc63d.' || encode(convert_to('[' || to_json(systems_4.folded)::text || ',"' || systems_4.id || '"]', 'UTF8'), 'hex') || '"'
      FROM (
        SELECT systems_5.folded, systems_5.id
        FROM systems systems_5
        WHERE (systems_5.client_id = $1::uuid AND ((systems_5.ended_at IS NULL) = $2::boolean))
        ORDER BY systems_5.folded ASC, systems_5.id ASC
        LIMIT 25
      ) systems_4
      ORDER BY systems_4.folded DESC, systems_4.id DESC
      LIMIT 1
    ), 'null') || '},"nodes":[' || (
    SELECT coalesce(string_agg(o, ','), '')
    FROM (
      SELECT '{"id":"sys_' || systems_6.id || '","name":' || to_json(systems_6.name)::text
        || ',"kind":"' || systems_6.kind || '","purpose":' || coalesce(to_json(systems_6.purpose)::text, 'null')
        || ',"reviewMonths":' || coalesce(systems_6.review_months::text, 'null')
        || ',"seat":' || CASE WHEN CASE WHEN systems_6.client_id = $1::uuid THEN systems_6.seat_minor END IS NULL THEN 'null' ELSE '{"minor":' || coalesce(systems_6.seat_minor::text, 'null')
        || ',"currency":' || coalesce(to_json(systems_6.seat_currency)::text, 'null') || '}' END
        || ',"client":' || CASE WHEN organisations_7.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_7.id || '","name":' || to_json(organisations_7.name)::text || '}' END
        || ',"keeper":' || CASE WHEN people_8.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_8.id || '","name":' || to_json(people_8.name)::text || '}' END
        || ',"open":{"totalCount":' || (
        SELECT count(*)
        FROM accesses accesses_9
        WHERE (accesses_9.system_id = systems_6.id AND (accesses_9.client_id = $1::uuid OR (accesses_9.client_id = $1::uuid AND accesses_9.person_id = $3::uuid)) AND ((accesses_9.state = $4::text) IS NOT TRUE))
      )::text || '},"due":{"totalCount":' || (
        SELECT count(*)
        FROM accesses accesses_10
        WHERE (accesses_10.system_id = systems_6.id AND (accesses_10.client_id = $1::uuid OR (accesses_10.client_id = $1::uuid AND accesses_10.person_id = $3::uuid)) AND accesses_10.state = $5::text)
      )::text || '},"next":{"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"acc_' || accesses_11.id || '","reviewOn":' || coalesce('"' || accesses_11.review_on || '"', 'null') || '}' AS o
          FROM accesses accesses_11
          WHERE (accesses_11.system_id = systems_6.id AND (accesses_11.client_id = $1::uuid OR (accesses_11.client_id = $1::uuid AND accesses_11.person_id = $3::uuid)) AND accesses_11.state = $6::text AND ((accesses_11.review_on IS NULL) = $7::boolean))
          ORDER BY accesses_11.review_on ASC NULLS LAST, accesses_11.id ASC
          LIMIT 1
        ) page
      ) || ']}}' AS o
      FROM systems systems_6
      LEFT JOIN organisations organisations_7 ON (organisations_7.id = systems_6.client_id AND (organisations_7.id = $1::uuid OR (organisations_7.id = $8::uuid OR organisations_7.kind = 'ENTERPRISE')))
      LEFT JOIN people people_8 ON (people_8.id = systems_6.keeper_id AND people_8.withdrawn_at IS NULL AND (people_8.client_id = $1::uuid OR people_8.id = $3::uuid OR people_8.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
      WHERE (systems_6.client_id = $1::uuid AND ((systems_6.ended_at IS NULL) = $2::boolean))
      ORDER BY systems_6.folded ASC, systems_6.id ASC
      LIMIT 25
    ) page
  ) || ']}}', 'UTF8')
