SELECT convert_to('{"decisions":{"pageInfo":{"hasNextPage":' || CASE WHEN EXISTS (
    SELECT 1
    FROM decisions decisions_1
    WHERE (decisions_1.client_id = $1::uuid AND decisions_1.state = $2::text AND EXISTS (
        SELECT 1
        FROM approvers approvers_2
        WHERE (approvers_2.decision_id = decisions_1.id AND approvers_2.client_id = $1::uuid AND approvers_2.person_id = $3::uuid AND EXISTS (
            SELECT 1
            FROM people people_3
            WHERE people_3.id = approvers_2.person_id AND (people_3.withdrawn_at IS NULL AND (people_3.client_id = $1::uuid OR people_3.id = $4::uuid OR people_3.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')) AND people_3.id = $3::uuid)
          ) AND approvers_2.state = $5::text)
      ))
    ORDER BY decisions_1.due_at ASC NULLS LAST, decisions_1.id ASC
    LIMIT 1 OFFSET 20
  ) THEN 'true' ELSE 'false' END || '},"nodes":[' || (
    SELECT coalesce(string_agg(o, ','), '')
    FROM (
      SELECT '{"id":"dec_' || decisions_5.id || '","question":' || to_json(decisions_5.question)::text
        || ',"state":"' || decisions_5.state || '","dueAt":' || coalesce('"' || to_char(decisions_5.due_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"', 'null')
        || ',"askedAt":"' || to_char(decisions_5.asked_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","askedBy":' || CASE WHEN people_6.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_6.id || '","name":' || to_json(people_6.name)::text || '}' END
        || ',"client":' || CASE WHEN organisations_7.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_7.id || '","name":' || to_json(organisations_7.name)::text || '}' END
        || ',"options":{"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"opt_' || options_8.id || '","label":' || to_json(options_8.label)::text || '}' AS o
          FROM options options_8
          WHERE (options_8.decision_id = decisions_5.id AND options_8.client_id = $1::uuid AND options_8.chosen = $6::boolean)
          ORDER BY options_8.place ASC, options_8.id ASC
          LIMIT 1
        ) page
      ) || ']}}' AS o
      FROM decisions decisions_5
      LEFT JOIN people people_6 ON (people_6.id = decisions_5.asked_by_id AND people_6.withdrawn_at IS NULL AND (people_6.client_id = $1::uuid OR people_6.id = $4::uuid OR people_6.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
      LEFT JOIN organisations organisations_7 ON (organisations_7.id = decisions_5.client_id AND (organisations_7.id = $1::uuid OR (organisations_7.id = $7::uuid OR organisations_7.kind = 'ENTERPRISE')))
      WHERE (decisions_5.client_id = $1::uuid AND decisions_5.state = $2::text AND EXISTS (
          SELECT 1
          FROM approvers approvers_9
          WHERE (approvers_9.decision_id = decisions_5.id AND approvers_9.client_id = $1::uuid AND approvers_9.person_id = $3::uuid AND EXISTS (
              SELECT 1
              FROM people people_10
              WHERE people_10.id = approvers_9.person_id AND (people_10.withdrawn_at IS NULL AND (people_10.client_id = $1::uuid OR people_10.id = $4::uuid OR people_10.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')) AND people_10.id = $3::uuid)
            ) AND approvers_9.state = $5::text)
        ))
      ORDER BY decisions_5.due_at ASC NULLS LAST, decisions_5.id ASC
      LIMIT 20
    ) page
  ) || ']}}', 'UTF8')
