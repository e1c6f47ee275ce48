SELECT convert_to('{"viewer":' || coalesce((
      SELECT '{"id":"per_' || people_1.id || '","approvals":{"totalCount":' || (
        SELECT count(*)
        FROM approvers approvers_2
        WHERE (approvers_2.person_id = people_1.id AND approvers_2.client_id = $1::uuid AND approvers_2.state = $2::text)
      )::text
        || ',"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"apr_' || approvers_3.id || '","decision":' || CASE WHEN decisions_4.id IS NULL THEN 'null' ELSE '{"id":"dec_' || decisions_4.id || '","question":' || to_json(decisions_4.question)::text || '}' END || '}' AS o
          FROM approvers approvers_3
          LEFT JOIN decisions decisions_4 ON (decisions_4.id = approvers_3.decision_id AND decisions_4.client_id = $1::uuid)
          WHERE (approvers_3.person_id = people_1.id AND approvers_3.client_id = $1::uuid AND approvers_3.state = $2::text)
          ORDER BY approvers_3.created_at ASC, approvers_3.id ASC
          LIMIT 20
        ) page
      ) || ']},"delegations":{"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"dlg_' || delegations_5.id || '","fromAt":"' || to_char(delegations_5.from_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","untilAt":"' || to_char(delegations_5.until_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","beganAt":' || coalesce('"' || to_char(delegations_5.began_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"', 'null')
            || ',"endedAt":' || coalesce('"' || to_char(delegations_5.ended_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"', 'null')
            || ',"delegate":' || CASE WHEN people_6.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_6.id || '","name":' || to_json(people_6.name)::text || '}' END || '}' AS o
          FROM delegations delegations_5
          LEFT JOIN people people_6 ON (people_6.id = delegations_5.delegate_id AND people_6.withdrawn_at IS NULL AND (people_6.client_id = $1::uuid OR people_6.id = $3::uuid OR people_6.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
          WHERE (delegations_5.person_id = people_1.id AND (delegations_5.client_id = $1::uuid OR (delegations_5.person_id = $3::uuid OR delegations_5.delegate_id = $3::uuid)))
          ORDER BY delegations_5.from_at DESC, delegations_5.id DESC
          LIMIT 50
        ) page
      ) || ']},"standsIn":{"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"dlg_' || delegations_7.id || '","fromAt":"' || to_char(delegations_7.from_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","untilAt":"' || to_char(delegations_7.until_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","beganAt":' || coalesce('"' || to_char(delegations_7.began_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"', 'null')
            || ',"endedAt":' || coalesce('"' || to_char(delegations_7.ended_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"', 'null')
            || ',"person":' || CASE WHEN people_8.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_8.id || '","name":' || to_json(people_8.name)::text || '}' END || '}' AS o
          FROM delegations delegations_7
          LEFT JOIN people people_8 ON (people_8.id = delegations_7.person_id AND people_8.withdrawn_at IS NULL AND (people_8.client_id = $1::uuid OR people_8.id = $3::uuid OR people_8.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
          WHERE (delegations_7.delegate_id = people_1.id AND (delegations_7.client_id = $1::uuid OR (delegations_7.person_id = $3::uuid OR delegations_7.delegate_id = $3::uuid)))
          ORDER BY delegations_7.from_at DESC, delegations_7.id DESC
          LIMIT 50
        ) page
      ) || ']}}'
      FROM people people_1
      WHERE (people_1.id = $3::uuid AND people_1.withdrawn_at IS NULL AND (people_1.client_id = $1::uuid OR people_1.id = $3::uuid OR people_1.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
    ), 'null') || '}', 'UTF8')
