SELECT convert_to('{"systems":{"nodes":[' || (
    SELECT coalesce(string_agg(o, ','), '')
    FROM (
      SELECT '{"name":' || to_json(systems_1.name)::text
        || ',"kind":"' || systems_1.kind || '","client":' || CASE WHEN organisations_2.id IS NULL THEN 'null' ELSE '{"code":' || to_json(organisations_2.code)::text || '}' END
        || ',"keeper":' || CASE WHEN people_3.id IS NULL THEN 'null' ELSE '{"name":' || to_json(people_3.name)::text || '}' END
        || ',"accesses":{"totalCount":' || (SELECT count(*) FROM accesses accesses_4 WHERE accesses_4.system_id = systems_1.id)::text
        || ',"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"person":' || CASE WHEN people_6.id IS NULL THEN 'null' ELSE '{"name":' || to_json(people_6.name)::text || '}' END
            || ',"level":' || coalesce(to_json(accesses_5.level)::text, 'null')
            || ',"state":"' || accesses_5.state || '","grantedAt":"' || to_char(accesses_5.granted_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","reviewOn":' || coalesce('"' || accesses_5.review_on || '"', 'null')
            || ',"viewerCan":{"revoke":' || CASE WHEN (($1::boolean OR accesses_5.client_id = ANY($2::uuid[])) AND accesses_5.state IN ('ACTIVE', 'REVOKE_DUE')) THEN 'true' ELSE 'false' END || '}}' AS o
          FROM accesses accesses_5
          LEFT JOIN people people_6 ON (people_6.id = accesses_5.person_id AND people_6.withdrawn_at IS NULL)
          WHERE accesses_5.system_id = systems_1.id
          ORDER BY accesses_5.granted_at DESC, accesses_5.id DESC
          LIMIT 20
        ) page
      ) || ']}}' AS o
      FROM systems systems_1
      LEFT JOIN organisations organisations_2 ON organisations_2.id = systems_1.client_id
      LEFT JOIN people people_3 ON (people_3.id = systems_1.keeper_id AND people_3.withdrawn_at IS NULL)
      WHERE TRUE
      ORDER BY systems_1.folded ASC, systems_1.id ASC
      LIMIT 20
    ) page
  ) || ']}}', 'UTF8')
