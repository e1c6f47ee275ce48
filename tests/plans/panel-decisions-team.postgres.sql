SELECT convert_to('{"decisions":{"pageInfo":{"hasNextPage":' || CASE WHEN EXISTS (
    SELECT 1
    FROM decisions decisions_1
    WHERE ((decisions_1.state = $1::text) IS NOT TRUE)
    ORDER BY decisions_1.ended_at DESC NULLS LAST, decisions_1.id DESC
    LIMIT 1 OFFSET 20
  ) THEN 'true' ELSE 'false' END || '},"nodes":[' || (
    SELECT coalesce(string_agg(o, ','), '')
    FROM (
      SELECT '{"id":"dec_' || decisions_3.id || '","question":' || to_json(decisions_3.question)::text
        || ',"state":"' || decisions_3.state || '","dueAt":' || coalesce('"' || to_char(decisions_3.due_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"', 'null')
        || ',"askedAt":"' || to_char(decisions_3.asked_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","askedBy":' || CASE WHEN people_4.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_4.id || '","name":' || to_json(people_4.name)::text || '}' END
        || ',"client":' || CASE WHEN organisations_5.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_5.id || '","name":' || to_json(organisations_5.name)::text || '}' END
        || ',"options":{"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"opt_' || options_6.id || '","label":' || to_json(options_6.label)::text || '}' AS o
          FROM options options_6
          WHERE (options_6.decision_id = decisions_3.id AND options_6.chosen = $2::boolean)
          ORDER BY options_6.place ASC, options_6.id ASC
          LIMIT 1
        ) page
      ) || ']}}' AS o
      FROM decisions decisions_3
      LEFT JOIN people people_4 ON (people_4.id = decisions_3.asked_by_id AND people_4.withdrawn_at IS NULL)
      LEFT JOIN organisations organisations_5 ON organisations_5.id = decisions_3.client_id
      WHERE ((decisions_3.state = $1::text) IS NOT TRUE)
      ORDER BY decisions_3.ended_at DESC NULLS LAST, decisions_3.id DESC
      LIMIT 20
    ) page
  ) || ']}}', 'UTF8')
