SELECT convert_to('{"person":' || coalesce((
      SELECT '{"id":"per_' || people_1.id || '","name":' || to_json(people_1.name)::text
        || ',"client":' || CASE WHEN organisations_2.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_2.id || '"}' END
        || ',"viewerCan":{"handOver":' || CASE WHEN ($1::boolean OR people_1.client_id = ANY($2::uuid[])) THEN 'true' ELSE 'false' END || '},"waiting":{"totalCount":' || (
        SELECT count(*)
        FROM approvers approvers_3
        WHERE (approvers_3.person_id = people_1.id AND approvers_3.client_id = $3::uuid AND approvers_3.state = $4::text)
      )::text
        || ',"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"apr_' || approvers_4.id || '","decision":' || CASE WHEN decisions_5.id IS NULL THEN 'null' ELSE '{"id":"dec_' || decisions_5.id || '","question":' || to_json(decisions_5.question)::text
            || ',"dueAt":' || coalesce('"' || to_char(decisions_5.due_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"', 'null') || '}' END || '}' AS o
          FROM approvers approvers_4
          LEFT JOIN decisions decisions_5 ON (decisions_5.id = approvers_4.decision_id AND decisions_5.client_id = $3::uuid)
          WHERE (approvers_4.person_id = people_1.id AND approvers_4.client_id = $3::uuid AND approvers_4.state = $4::text)
          ORDER BY approvers_4.created_at ASC, approvers_4.id ASC
          LIMIT 50
        ) page
      ) || ']},"decided":{"totalCount":' || (
        SELECT count(*)
        FROM approvers approvers_6
        WHERE (approvers_6.person_id = people_1.id AND approvers_6.client_id = $3::uuid AND approvers_6.decided_at >= $5::timestamptz)
      )::text
        || ',"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"apr_' || approvers_7.id || '","decidedAt":' || coalesce('"' || to_char(approvers_7.decided_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"', 'null')
            || ',"reason":' || coalesce(to_json(approvers_7.reason)::text, 'null')
            || ',"option":' || CASE WHEN options_8.id IS NULL THEN 'null' ELSE '{"id":"opt_' || options_8.id || '","label":' || to_json(options_8.label)::text || '}' END
            || ',"decision":' || CASE WHEN decisions_9.id IS NULL THEN 'null' ELSE '{"id":"dec_' || decisions_9.id || '","question":' || to_json(decisions_9.question)::text || '}' END || '}' AS o
          FROM approvers approvers_7
          LEFT JOIN options options_8 ON (options_8.id = approvers_7.option_id AND options_8.client_id = $3::uuid)
          LEFT JOIN decisions decisions_9 ON (decisions_9.id = approvers_7.decision_id AND decisions_9.client_id = $3::uuid)
          WHERE (approvers_7.person_id = people_1.id AND approvers_7.client_id = $3::uuid AND approvers_7.decided_at >= $5::timestamptz)
          ORDER BY approvers_7.decided_at DESC NULLS LAST, approvers_7.id DESC
          LIMIT 50
        ) page
      ) || ']},"watched":{"totalCount":' || (
        SELECT count(*)
        FROM ticket_watchers ticket_watchers_10
        WHERE (ticket_watchers_10.person_id = people_1.id AND ticket_watchers_10.ended_at IS NULL AND ticket_watchers_10.client_id = $3::uuid)
      )::text
        || ',"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"tkw_' || ticket_watchers_11.id || '","ticket":' || CASE WHEN tickets_12.id IS NULL THEN 'null' ELSE '{"id":"tkt_' || tickets_12.id || '","number":' || tickets_12.number::text
            || ',"title":' || to_json(tickets_12.title)::text || '}' END || '}' AS o
          FROM ticket_watchers ticket_watchers_11
          LEFT JOIN tickets tickets_12 ON (tickets_12.id = ticket_watchers_11.ticket_id AND tickets_12.client_id = $3::uuid)
          WHERE (ticket_watchers_11.person_id = people_1.id AND ticket_watchers_11.ended_at IS NULL AND ticket_watchers_11.client_id = $3::uuid)
          ORDER BY ticket_watchers_11.created_at ASC, ticket_watchers_11.id ASC
          LIMIT 50
        ) page
      ) || ']},"reports":{"totalCount":' || (
        SELECT count(*)
        FROM people people_13
        WHERE (people_13.manager_id = people_1.id AND people_13.withdrawn_at IS NULL AND (people_13.client_id = $3::uuid OR people_13.id = $6::uuid OR people_13.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
      )::text
        || ',"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"per_' || people_14.id || '","name":' || to_json(people_14.name)::text
            || ',"title":' || coalesce(to_json(people_14.title)::text, 'null') || '}' AS o
          FROM people people_14
          WHERE (people_14.manager_id = people_1.id AND people_14.withdrawn_at IS NULL AND (people_14.client_id = $3::uuid OR people_14.id = $6::uuid OR people_14.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
          ORDER BY people_14.search ASC, people_14.id ASC
          LIMIT 50
        ) page
      ) || ']},"tasks":{"totalCount":' || (
        SELECT count(*)
        FROM tasks tasks_15
        WHERE (tasks_15.owner_id = people_1.id AND tasks_15.shared AND tasks_15.client_id = $3::uuid AND tasks_15.state = ANY($7::text[]))
      )::text
        || ',"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"tsk_' || tasks_16.id || '","titlePl":' || to_json(tasks_16.title_pl)::text
            || ',"titleEn":' || to_json(tasks_16.title_en)::text
            || ',"dueAt":' || coalesce('"' || to_char(tasks_16.due_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"', 'null')
            || ',"process":' || CASE WHEN processes_17.id IS NULL THEN 'null' ELSE '{"id":"prc_' || processes_17.id || '"}' END || '}' AS o
          FROM tasks tasks_16
          LEFT JOIN processes processes_17 ON (processes_17.id = tasks_16.process_id AND processes_17.client_id = $3::uuid)
          WHERE (tasks_16.owner_id = people_1.id AND tasks_16.shared AND tasks_16.client_id = $3::uuid AND tasks_16.state = ANY($7::text[]))
          ORDER BY tasks_16.due_at ASC NULLS LAST, tasks_16.id ASC
          LIMIT 50
        ) page
      ) || ']},"standsIn":{"totalCount":' || (
        SELECT count(*)
        FROM delegations delegations_18
        WHERE (delegations_18.delegate_id = people_1.id AND (delegations_18.client_id = $3::uuid OR (delegations_18.person_id = $6::uuid OR delegations_18.delegate_id = $6::uuid)) AND ((delegations_18.ended_at IS NULL) = $8::boolean))
      )::text
        || ',"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"dlg_' || delegations_19.id || '","untilAt":"' || to_char(delegations_19.until_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","person":' || CASE WHEN people_20.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_20.id || '","name":' || to_json(people_20.name)::text || '}' END || '}' AS o
          FROM delegations delegations_19
          LEFT JOIN people people_20 ON (people_20.id = delegations_19.person_id AND people_20.withdrawn_at IS NULL AND (people_20.client_id = $3::uuid OR people_20.id = $6::uuid OR people_20.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
          WHERE (delegations_19.delegate_id = people_1.id AND (delegations_19.client_id = $3::uuid OR (delegations_19.person_id = $6::uuid OR delegations_19.delegate_id = $6::uuid)) AND ((delegations_19.ended_at IS NULL) = $8::boolean))
          ORDER BY delegations_19.from_at DESC, delegations_19.id DESC
          LIMIT 20
        ) page
      ) || ']},"handedOver":{"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"suc_' || successions_21.id || '","handedAt":"' || to_char(successions_21.handed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","reason":' || to_json(successions_21.reason)::text
            || ',"successor":' || CASE WHEN people_22.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_22.id || '","name":' || to_json(people_22.name)::text || '}' END || '}' AS o
          FROM successions successions_21
          LEFT JOIN people people_22 ON (people_22.id = successions_21.successor_id AND people_22.withdrawn_at IS NULL AND (people_22.client_id = $3::uuid OR people_22.id = $6::uuid OR people_22.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
          WHERE (successions_21.person_id = people_1.id AND (successions_21.client_id = $3::uuid OR (successions_21.person_id = $6::uuid OR successions_21.successor_id = $6::uuid)))
          ORDER BY successions_21.handed_at DESC, successions_21.id DESC
          LIMIT 5
        ) page
      ) || ']},"tookOver":{"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"suc_' || successions_23.id || '","handedAt":"' || to_char(successions_23.handed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","reason":' || to_json(successions_23.reason)::text
            || ',"person":' || CASE WHEN people_24.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_24.id || '","name":' || to_json(people_24.name)::text || '}' END || '}' AS o
          FROM successions successions_23
          LEFT JOIN people people_24 ON (people_24.id = successions_23.person_id AND people_24.withdrawn_at IS NULL AND (people_24.client_id = $3::uuid OR people_24.id = $6::uuid OR people_24.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
          WHERE (successions_23.successor_id = people_1.id AND (successions_23.client_id = $3::uuid OR (successions_23.person_id = $6::uuid OR successions_23.successor_id = $6::uuid)))
          ORDER BY successions_23.handed_at DESC, successions_23.id DESC
          LIMIT 5
        ) page
      ) || ']}}'
      FROM people people_1
      LEFT JOIN organisations organisations_2 ON (organisations_2.id = people_1.client_id AND (organisations_2.id = $3::uuid OR (organisations_2.id = $9::uuid OR organisations_2.kind = 'ENTERPRISE')))
      WHERE (people_1.id = $10::uuid AND people_1.withdrawn_at IS NULL AND (people_1.client_id = $3::uuid OR people_1.id = $6::uuid OR people_1.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
    ), 'null') || ',"systems":{"totalCount":' || (
    SELECT count(*)
    FROM systems systems_25
    WHERE (systems_25.client_id = $3::uuid AND systems_25.keeper_id = $10::uuid AND EXISTS (
        SELECT 1
        FROM people people_26
        WHERE people_26.id = systems_25.keeper_id AND (people_26.withdrawn_at IS NULL AND (people_26.client_id = $3::uuid OR people_26.id = $6::uuid OR people_26.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')) AND people_26.id = $10::uuid)
      ) AND ((systems_25.ended_at IS NULL) = $8::boolean))
  )::text || ',"nodes":[' || (
    SELECT coalesce(string_agg(o, ','), '')
    FROM (
      SELECT '{"id":"sys_' || systems_27.id || '","name":' || to_json(systems_27.name)::text || '}' AS o
      FROM systems systems_27
      WHERE (systems_27.client_id = $3::uuid AND systems_27.keeper_id = $10::uuid AND EXISTS (
          SELECT 1
          FROM people people_28
          WHERE people_28.id = systems_27.keeper_id AND (people_28.withdrawn_at IS NULL AND (people_28.client_id = $3::uuid OR people_28.id = $6::uuid OR people_28.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')) AND people_28.id = $10::uuid)
        ) AND ((systems_27.ended_at IS NULL) = $8::boolean))
      ORDER BY systems_27.folded ASC, systems_27.id ASC
      LIMIT 50
    ) page
  ) || ']}}', 'UTF8')
