SELECT convert_to('{"accesses":{"totalCount":' || (
    SELECT count(*)
    FROM accesses accesses_1
    WHERE ((accesses_1.client_id = $1::uuid OR (accesses_1.client_id = $1::uuid AND accesses_1.person_id = $2::uuid)) AND accesses_1.state = $3::text)
  )::text || ',"nodes":[' || (
    SELECT coalesce(string_agg(o, ','), '')
    FROM (
      SELECT '{"revokeOn":' || coalesce('"' || accesses_2.revoke_on || '"', 'null')
        || ',"level":' || coalesce(to_json(accesses_2.level)::text, 'null')
        || ',"account":' || coalesce(to_json(accesses_2.account)::text, 'null')
        || ',"person":' || CASE WHEN people_3.id IS NULL THEN 'null' ELSE '{"name":' || to_json(people_3.name)::text
        || ',"state":"' || people_3.state || '"}' END
        || ',"system":' || CASE WHEN systems_4.id IS NULL THEN 'null' ELSE '{"name":' || to_json(systems_4.name)::text || '}' END || '}' AS o
      FROM accesses accesses_2
      LEFT JOIN people people_3 ON (people_3.id = accesses_2.person_id AND people_3.withdrawn_at IS NULL AND (people_3.client_id = $1::uuid OR people_3.id = $2::uuid OR people_3.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
      LEFT JOIN systems systems_4 ON (systems_4.id = accesses_2.system_id AND systems_4.client_id = $1::uuid)
      WHERE ((accesses_2.client_id = $1::uuid OR (accesses_2.client_id = $1::uuid AND accesses_2.person_id = $2::uuid)) AND accesses_2.state = $3::text)
      ORDER BY accesses_2.revoke_on ASC NULLS LAST, accesses_2.id ASC
      LIMIT 50
    ) page
  ) || ']}}', 'UTF8')
