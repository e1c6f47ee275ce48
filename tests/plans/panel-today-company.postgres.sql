SELECT convert_to('{"viewer":' || coalesce((
      SELECT '{"id":"per_' || people_1.id || '","approvals":{"totalCount":' || (
        SELECT count(*)
        FROM approvers approvers_2
        WHERE (approvers_2.person_id = people_1.id AND approvers_2.client_id = $1::uuid AND approvers_2.state = $2::text)
      )::text
        || ',"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"apr_' || approvers_3.id || '","decision":' || CASE WHEN decisions_4.id IS NULL THEN 'null' ELSE '{"id":"dec_' || decisions_4.id || '","question":' || to_json(decisions_4.question)::text
            || ',"state":"' || decisions_4.state || '","dueAt":' || coalesce('"' || to_char(decisions_4.due_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"', 'null')
            || ',"askedAt":"' || to_char(decisions_4.asked_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","askedBy":' || CASE WHEN people_5.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_5.id || '","name":' || to_json(people_5.name)::text || '}' END
            || ',"client":' || CASE WHEN organisations_6.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_6.id || '","name":' || to_json(organisations_6.name)::text || '}' END
            || ',"options":{"nodes":[' || (
            SELECT coalesce(string_agg(o, ','), '')
            FROM (
              SELECT '{"id":"opt_' || options_7.id || '","label":' || to_json(options_7.label)::text || '}' AS o
              FROM options options_7
              WHERE (options_7.decision_id = decisions_4.id AND options_7.client_id = $1::uuid AND options_7.chosen = $3::boolean)
              ORDER BY options_7.place ASC, options_7.id ASC
              LIMIT 1
            ) page
          ) || ']}}' END || '}' AS o
          FROM approvers approvers_3
          LEFT JOIN decisions decisions_4 ON (decisions_4.id = approvers_3.decision_id AND decisions_4.client_id = $1::uuid)
          LEFT JOIN people people_5 ON (people_5.id = decisions_4.asked_by_id AND people_5.withdrawn_at IS NULL AND (people_5.client_id = $1::uuid OR people_5.id = $4::uuid OR people_5.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
          LEFT JOIN organisations organisations_6 ON (organisations_6.id = decisions_4.client_id AND (organisations_6.id = $1::uuid OR (organisations_6.id = $5::uuid OR organisations_6.kind = 'ENTERPRISE')))
          WHERE (approvers_3.person_id = people_1.id AND approvers_3.client_id = $1::uuid AND approvers_3.state = $2::text)
          ORDER BY approvers_3.created_at ASC, approvers_3.id ASC
          LIMIT 5
        ) page
      ) || ']}}'
      FROM people people_1
      WHERE (people_1.id = $4::uuid AND people_1.withdrawn_at IS NULL AND (people_1.client_id = $1::uuid OR people_1.id = $4::uuid OR people_1.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
    ), 'null') || ',"waiting":{"totalCount":' || (
    SELECT count(*)
    FROM tickets tickets_8
    WHERE (tickets_8.client_id = $1::uuid AND tickets_8.turn = $6::text)
  )::text || ',"nodes":[' || (
    SELECT coalesce(string_agg(o, ','), '')
    FROM (
      SELECT '{"id":"tkt_' || tickets_9.id || '","version":' || tickets_9.version::text
        || ',"title":' || to_json(tickets_9.title)::text
        || ',"pendingReason":' || coalesce(to_json(tickets_9.pending_reason)::text, 'null')
        || ',"resolution":' || coalesce(to_json(tickets_9.resolution)::text, 'null')
        || ',"updatedAt":"' || to_char(tickets_9.updated_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","requester":' || CASE WHEN people_10.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_10.id || '","name":' || to_json(people_10.name)::text || '}' END
        || ',"viewerCan":{"confirm":' || CASE WHEN (($7::boolean OR tickets_9.client_id = ANY($8::uuid[])) AND tickets_9.state IN ('RESOLVED') AND (tickets_9.requester_id = $4::uuid OR $9::boolean OR tickets_9.client_id = ANY($10::uuid[])) AND (tickets_9.requester_id = $4::uuid OR ((($11::boolean OR tickets_9.client_id = ANY($12::uuid[]))) IS NOT TRUE))) THEN 'true' ELSE 'false' END || '},"number":' || tickets_9.number::text
        || ',"client":' || CASE WHEN organisations_11.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_11.id || '","code":' || to_json(organisations_11.code)::text || '}' END || '}' AS o
      FROM tickets tickets_9
      LEFT JOIN people people_10 ON (people_10.id = tickets_9.requester_id AND people_10.withdrawn_at IS NULL AND (people_10.client_id = $1::uuid OR people_10.id = $4::uuid OR people_10.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
      LEFT JOIN organisations organisations_11 ON (organisations_11.id = tickets_9.client_id AND (organisations_11.id = $1::uuid OR (organisations_11.id = $5::uuid OR organisations_11.kind = 'ENTERPRISE')))
      WHERE (tickets_9.client_id = $1::uuid AND tickets_9.turn = $6::text)
      ORDER BY tickets_9.priority ASC, tickets_9.id ASC
      LIMIT 6
    ) page
  ) || ']},"working":{"totalCount":' || (
    SELECT count(*)
    FROM tickets tickets_12
    WHERE (tickets_12.client_id = $1::uuid AND tickets_12.turn = ANY($13::text[]))
  )::text || ',"nodes":[' || (
    SELECT coalesce(string_agg(o, ','), '')
    FROM (
      SELECT '{"id":"tkt_' || tickets_13.id || '","turn":"' || tickets_13.turn || '","priority":"' || tickets_13.priority || '","openedAt":"' || to_char(tickets_13.opened_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","assignee":' || CASE WHEN people_14.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_14.id || '","name":' || to_json(people_14.name)::text || '}' END
        || ',"number":' || tickets_13.number::text
        || ',"title":' || to_json(tickets_13.title)::text
        || ',"client":' || CASE WHEN organisations_15.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_15.id || '","code":' || to_json(organisations_15.code)::text || '}' END || '}' AS o
      FROM tickets tickets_13
      LEFT JOIN people people_14 ON (people_14.id = tickets_13.assignee_id AND people_14.withdrawn_at IS NULL AND (people_14.client_id = $1::uuid OR people_14.id = $4::uuid OR people_14.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
      LEFT JOIN organisations organisations_15 ON (organisations_15.id = tickets_13.client_id AND (organisations_15.id = $1::uuid OR (organisations_15.id = $5::uuid OR organisations_15.kind = 'ENTERPRISE')))
      WHERE (tickets_13.client_id = $1::uuid AND tickets_13.turn = ANY($13::text[]))
      ORDER BY tickets_13.priority ASC, tickets_13.id ASC
      LIMIT 5
    ) page
  ) || ']},"open":{"facets":[{"values":[' || (
    SELECT coalesce(string_agg('{"value":' || coalesce('"' || v || '"', 'null') || ',"count":' || n::text || '}', ','), '')
    FROM (
      SELECT v, count(*) AS n
      FROM (
        SELECT tickets_16.turn AS v
        FROM tickets tickets_16
        WHERE (tickets_16.client_id = $1::uuid AND tickets_16.turn = ANY($14::text[]))
      ) one_17 GROUP BY v
      ORDER BY v IS NOT NULL, CASE v WHEN 'CLIENT' THEN 0 WHEN 'IT' THEN 1 WHEN 'THIRD_PARTY' THEN 2 WHEN 'NOBODY' THEN 3 END
    ) counted
  ) || ']}]},"broken":{"totalCount":' || (
    SELECT count(*)
    FROM devices devices_18
    WHERE (devices_18.withdrawn_at IS NULL AND devices_18.client_id = $1::uuid AND devices_18.stage = $15::text)
  )::text || ',"nodes":[' || (
    SELECT coalesce(string_agg(o, ','), '')
    FROM (
      SELECT '{"id":"dev_' || devices_19.id || '","holder":' || CASE WHEN people_20.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_20.id || '","name":' || to_json(people_20.name)::text || '}' END
        || ',"tag":' || to_json(devices_19.tag)::text
        || ',"model":' || CASE WHEN device_models_21.id IS NULL THEN 'null' ELSE '{"id":"mod_' || device_models_21.id || '","manufacturer":' || to_json(device_models_21.manufacturer)::text
        || ',"name":' || to_json(device_models_21.name)::text || '}' END || '}' AS o
      FROM devices devices_19
      LEFT JOIN people people_20 ON (people_20.id = devices_19.holder_id AND people_20.withdrawn_at IS NULL AND (people_20.client_id = $1::uuid OR people_20.id = $4::uuid OR people_20.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
      LEFT JOIN device_models device_models_21 ON (device_models_21.id = devices_19.model_id AND $4::uuid <> '00000000-0000-0000-0000-000000000000')
      WHERE (devices_19.withdrawn_at IS NULL AND devices_19.client_id = $1::uuid AND devices_19.stage = $15::text)
      ORDER BY devices_19.tag ASC, devices_19.id ASC
      LIMIT 3
    ) page
  ) || ']},"lost":{"totalCount":' || (
    SELECT count(*)
    FROM devices devices_22
    WHERE (devices_22.withdrawn_at IS NULL AND devices_22.client_id = $1::uuid AND devices_22.stage = $16::text)
  )::text || ',"nodes":[' || (
    SELECT coalesce(string_agg(o, ','), '')
    FROM (
      SELECT '{"id":"dev_' || devices_23.id || '","holder":' || CASE WHEN people_24.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_24.id || '","name":' || to_json(people_24.name)::text || '}' END
        || ',"tag":' || to_json(devices_23.tag)::text
        || ',"model":' || CASE WHEN device_models_25.id IS NULL THEN 'null' ELSE '{"id":"mod_' || device_models_25.id || '","manufacturer":' || to_json(device_models_25.manufacturer)::text
        || ',"name":' || to_json(device_models_25.name)::text || '}' END || '}' AS o
      FROM devices devices_23
      LEFT JOIN people people_24 ON (people_24.id = devices_23.holder_id AND people_24.withdrawn_at IS NULL AND (people_24.client_id = $1::uuid OR people_24.id = $4::uuid OR people_24.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
      LEFT JOIN device_models device_models_25 ON (device_models_25.id = devices_23.model_id AND $4::uuid <> '00000000-0000-0000-0000-000000000000')
      WHERE (devices_23.withdrawn_at IS NULL AND devices_23.client_id = $1::uuid AND devices_23.stage = $16::text)
      ORDER BY devices_23.tag ASC, devices_23.id ASC
      LIMIT 3
    ) page
  ) || ']},"ending":{"totalCount":' || (
    SELECT count(*)
    FROM devices devices_26
    WHERE (devices_26.withdrawn_at IS NULL AND devices_26.client_id = $1::uuid AND devices_26.warranty_until >= $17::date AND devices_26.warranty_until <= $18::date AND ((devices_26.stage = ANY($19::text[])) IS NOT TRUE))
  )::text || ',"nodes":[' || (
    SELECT coalesce(string_agg(o, ','), '')
    FROM (
      SELECT '{"id":"dev_' || devices_27.id || '","warrantyUntil":' || coalesce('"' || devices_27.warranty_until || '"', 'null')
        || ',"tag":' || to_json(devices_27.tag)::text
        || ',"model":' || CASE WHEN device_models_28.id IS NULL THEN 'null' ELSE '{"id":"mod_' || device_models_28.id || '","manufacturer":' || to_json(device_models_28.manufacturer)::text
        || ',"name":' || to_json(device_models_28.name)::text || '}' END || '}' AS o
      FROM devices devices_27
      LEFT JOIN device_models device_models_28 ON (device_models_28.id = devices_27.model_id AND $4::uuid <> '00000000-0000-0000-0000-000000000000')
      WHERE (devices_27.withdrawn_at IS NULL AND devices_27.client_id = $1::uuid AND devices_27.warranty_until >= $17::date AND devices_27.warranty_until <= $18::date AND ((devices_27.stage = ANY($19::text[])) IS NOT TRUE))
      ORDER BY devices_27.warranty_until ASC NULLS LAST, devices_27.id ASC
      LIMIT 3
    ) page
  ) || ']},"history":{"pageInfo":{"startCursor":' || coalesce((
      SELECT '"b4799ddc.' || encode(convert_to('[' || history_29.position::text || ',"' || history_29.id || '"]', 'UTF8'), 'hex') || '"'
      FROM (
        SELECT history_30.position, history_30.id
        FROM history history_30
        WHERE (((history_30.audience = 'SHARED' AND history_30.client_id = $1::uuid) OR history_30.audience = 'PRIVATE' AND history_30.actor_id = $4::uuid) AND ((history_30.audience = $20::text) IS NOT TRUE) AND (((history_30.actor_id = $21::uuid AND EXISTS (
                  SELECT 1
                  FROM people people_31
                  WHERE people_31.id = history_30.actor_id AND (people_31.withdrawn_at IS NULL AND (people_31.client_id = $1::uuid OR people_31.id = $4::uuid OR people_31.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')) AND people_31.id = $21::uuid)
                ))) IS NOT TRUE))
        ORDER BY history_30.position DESC, history_30.id DESC
        LIMIT 40
      ) history_29
      ORDER BY history_29.position DESC, history_29.id DESC
      LIMIT 1
    ), 'null') || '},"nodes":[' || (
    SELECT coalesce(string_agg(o, ','), '')
    FROM (
      SELECT '{"id":"evt_' || history_32.id || '","at":"' || to_char(history_32.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","requestId":' || coalesce(to_json(history_32.request_id)::text, 'null')
        || ',"subject":' || CASE history_32.subject_type WHEN 'org' THEN coalesce((
          SELECT '{"__typename":"Organisation","id":"org_' || organisations_33.id || '"}'
          FROM organisations organisations_33
          WHERE (organisations_33.id = history_32.subject_id AND (organisations_33.id = $1::uuid OR (organisations_33.id = $5::uuid OR organisations_33.kind = 'ENTERPRISE')))
        ), 'null') WHEN 'cal' THEN coalesce((
          SELECT '{"__typename":"Calendar","id":"cal_' || calendars_34.id || '"}'
          FROM calendars calendars_34
          WHERE (calendars_34.id = history_32.subject_id AND (calendars_34.client_id = $1::uuid OR calendars_34.client_id IN (SELECT it.id FROM organisations it WHERE it.kind = 'ENTERPRISE')))
        ), 'null') WHEN 'clo' THEN coalesce((
          SELECT '{"__typename":"Closure","id":"clo_' || closures_35.id || '"}'
          FROM closures closures_35
          WHERE (closures_35.id = history_32.subject_id AND (closures_35.client_id = $1::uuid OR closures_35.client_id IN (SELECT it.id FROM organisations it WHERE it.kind = 'ENTERPRISE')))
        ), 'null') WHEN 'per' THEN coalesce((
          SELECT '{"__typename":"Person","id":"per_' || people_36.id || '","name":' || to_json(people_36.name)::text || '}'
          FROM people people_36
          WHERE (people_36.id = history_32.subject_id AND people_36.withdrawn_at IS NULL AND (people_36.client_id = $1::uuid OR people_36.id = $4::uuid OR people_36.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
        ), 'null') WHEN 'mem' THEN coalesce((
          SELECT '{"__typename":"Membership","id":"mem_' || memberships_37.id || '","person":' || CASE WHEN people_38.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_38.id || '","name":' || to_json(people_38.name)::text || '}' END || '}'
          FROM memberships memberships_37
          LEFT JOIN people people_38 ON (people_38.id = memberships_37.person_id AND people_38.withdrawn_at IS NULL AND (people_38.client_id = $1::uuid OR people_38.id = $4::uuid OR people_38.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
          WHERE (memberships_37.id = history_32.subject_id AND (memberships_37.person_id = $4::uuid OR memberships_37.client_id = $1::uuid OR memberships_37.organisation_id = $1::uuid))
        ), 'null') WHEN 'ses' THEN coalesce((
          SELECT '{"__typename":"Session","id":"ses_' || sessions_39.id || '"}'
          FROM sessions sessions_39
          WHERE (sessions_39.id = history_32.subject_id AND sessions_39.person_id = $4::uuid)
        ), 'null') WHEN 'tok' THEN coalesce((
          SELECT '{"__typename":"Token","id":"tok_' || tokens_40.id || '"}'
          FROM tokens tokens_40
          WHERE (tokens_40.id = history_32.subject_id AND tokens_40.person_id = $4::uuid)
        ), 'null') WHEN 'dec' THEN coalesce((
          SELECT '{"__typename":"Decision","id":"dec_' || decisions_41.id || '"}'
          FROM decisions decisions_41
          WHERE (decisions_41.id = history_32.subject_id AND decisions_41.client_id = $1::uuid)
        ), 'null') WHEN 'opt' THEN coalesce((
          SELECT '{"__typename":"Option","id":"opt_' || options_42.id || '"}'
          FROM options options_42
          WHERE (options_42.id = history_32.subject_id AND options_42.client_id = $1::uuid)
        ), 'null') WHEN 'apr' THEN coalesce((
          SELECT '{"__typename":"Approver","id":"apr_' || approvers_43.id || '"}'
          FROM approvers approvers_43
          WHERE (approvers_43.id = history_32.subject_id AND approvers_43.client_id = $1::uuid)
        ), 'null') WHEN 'rmk' THEN coalesce((
          SELECT '{"__typename":"Remark","id":"rmk_' || remarks_44.id || '"}'
          FROM remarks remarks_44
          WHERE (remarks_44.id = history_32.subject_id AND remarks_44.audience = 'SHARED' AND remarks_44.client_id = $1::uuid)
        ), 'null') WHEN 'dlg' THEN coalesce((
          SELECT '{"__typename":"Delegation","id":"dlg_' || delegations_45.id || '"}'
          FROM delegations delegations_45
          WHERE (delegations_45.id = history_32.subject_id AND (delegations_45.client_id = $1::uuid OR (delegations_45.person_id = $4::uuid OR delegations_45.delegate_id = $4::uuid)))
        ), 'null') WHEN 'mod' THEN coalesce((
          SELECT '{"__typename":"DeviceModel","id":"mod_' || device_models_46.id || '"}'
          FROM device_models device_models_46
          WHERE (device_models_46.id = history_32.subject_id AND $4::uuid <> '00000000-0000-0000-0000-000000000000')
        ), 'null') WHEN 'dev' THEN coalesce((
          SELECT '{"__typename":"Device","id":"dev_' || devices_47.id || '","tag":' || to_json(devices_47.tag)::text
            || ',"model":' || CASE WHEN device_models_48.id IS NULL THEN 'null' ELSE '{"id":"mod_' || device_models_48.id || '","manufacturer":' || to_json(device_models_48.manufacturer)::text
            || ',"name":' || to_json(device_models_48.name)::text || '}' END || '}'
          FROM devices devices_47
          LEFT JOIN device_models device_models_48 ON (device_models_48.id = devices_47.model_id AND $4::uuid <> '00000000-0000-0000-0000-000000000000')
          WHERE (devices_47.id = history_32.subject_id AND devices_47.withdrawn_at IS NULL AND devices_47.client_id = $1::uuid)
        ), 'null') WHEN 'asg' THEN coalesce((
          SELECT '{"__typename":"Assignment","id":"asg_' || assignments_49.id || '"}'
          FROM assignments assignments_49
          WHERE (assignments_49.id = history_32.subject_id AND assignments_49.client_id = $1::uuid)
        ), 'null') WHEN 'fil' THEN coalesce((
          SELECT '{"__typename":"File","id":"fil_' || files_50.id || '"}'
          FROM files files_50
          WHERE (files_50.id = history_32.subject_id AND ((files_50.state <> 'ATTACHED' AND files_50.sender_id = $4::uuid) OR EXISTS (SELECT 1 FROM ticket_files hung WHERE hung.file_id = files_50.id AND hung.client_id = $1::uuid) OR EXISTS (
                SELECT 1
                FROM comment_files hung JOIN comments told ON told.id = hung.comment_id
                WHERE hung.file_id = files_50.id AND (told.audience = 'SHARED' AND told.client_id = $1::uuid)
              )))
        ), 'null') WHEN 'tea' THEN coalesce((
          SELECT '{"__typename":"Team","id":"tea_' || teams_51.id || '"}'
          FROM teams teams_51
          WHERE teams_51.id = history_32.subject_id
        ), 'null') WHEN 'tem' THEN coalesce((
          SELECT '{"__typename":"TeamMember","id":"tem_' || team_members_52.id || '"}'
          FROM team_members team_members_52
          WHERE FALSE
        ), 'null') WHEN 'tkt' THEN coalesce((
          SELECT '{"__typename":"Ticket","id":"tkt_' || tickets_53.id || '","number":' || tickets_53.number::text
            || ',"title":' || to_json(tickets_53.title)::text
            || ',"client":' || CASE WHEN organisations_54.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_54.id || '","code":' || to_json(organisations_54.code)::text || '}' END || '}'
          FROM tickets tickets_53
          LEFT JOIN organisations organisations_54 ON (organisations_54.id = tickets_53.client_id AND (organisations_54.id = $1::uuid OR (organisations_54.id = $5::uuid OR organisations_54.kind = 'ENTERPRISE')))
          WHERE (tickets_53.id = history_32.subject_id AND tickets_53.client_id = $1::uuid)
        ), 'null') WHEN 'com' THEN coalesce((
          SELECT '{"__typename":"Comment","id":"com_' || comments_55.id || '"}'
          FROM comments comments_55
          WHERE (comments_55.id = history_32.subject_id AND comments_55.audience = 'SHARED' AND comments_55.client_id = $1::uuid)
        ), 'null') WHEN 'tkl' THEN coalesce((
          SELECT '{"__typename":"TicketLink","id":"tkl_' || ticket_links_56.id || '"}'
          FROM ticket_links ticket_links_56
          WHERE (ticket_links_56.id = history_32.subject_id AND ticket_links_56.ended_at IS NULL AND ticket_links_56.client_id = $1::uuid)
        ), 'null') WHEN 'tkw' THEN coalesce((
          SELECT '{"__typename":"TicketWatcher","id":"tkw_' || ticket_watchers_57.id || '"}'
          FROM ticket_watchers ticket_watchers_57
          WHERE (ticket_watchers_57.id = history_32.subject_id AND ticket_watchers_57.ended_at IS NULL AND ticket_watchers_57.client_id = $1::uuid)
        ), 'null') WHEN 'wrk' THEN coalesce((
          SELECT '{"__typename":"WorkEntry","id":"wrk_' || work_entries_58.id || '"}'
          FROM work_entries work_entries_58
          WHERE (work_entries_58.id = history_32.subject_id AND (work_entries_58.audience = 'SHARED' AND work_entries_58.ended_at IS NULL) AND work_entries_58.client_id = $1::uuid)
        ), 'null') WHEN 'rtg' THEN coalesce((
          SELECT '{"__typename":"Rating","id":"rtg_' || ratings_59.id || '"}'
          FROM ratings ratings_59
          WHERE (ratings_59.id = history_32.subject_id AND ratings_59.client_id = $1::uuid)
        ), 'null') WHEN 'imp' THEN coalesce((
          SELECT '{"__typename":"Import","id":"imp_' || imports_60.id || '","fileName":' || to_json(imports_60.file_name)::text || '}'
          FROM imports imports_60
          WHERE (imports_60.id = history_32.subject_id AND imports_60.client_id = $1::uuid)
        ), 'null') WHEN 'mal' THEN coalesce((SELECT '{"__typename":"Mail","id":"mal_' || mails_61.id || '"}' FROM mails mails_61 WHERE FALSE), 'null') WHEN 'prf' THEN coalesce((
          SELECT '{"__typename":"Preference","id":"prf_' || preferences_62.id || '"}'
          FROM preferences preferences_62
          WHERE (preferences_62.id = history_32.subject_id AND preferences_62.person_id = $4::uuid)
        ), 'null') WHEN 'rpl' THEN coalesce((
          SELECT '{"__typename":"Reply","id":"rpl_' || replies_63.id || '"}'
          FROM replies replies_63
          WHERE FALSE
        ), 'null') WHEN 'tks' THEN coalesce((
          SELECT '{"__typename":"TicketStep","id":"tks_' || ticket_steps_64.id || '"}'
          FROM ticket_steps ticket_steps_64
          WHERE (ticket_steps_64.id = history_32.subject_id AND ticket_steps_64.client_id = $1::uuid)
        ), 'null') WHEN 'pol' THEN coalesce((
          SELECT '{"__typename":"Policy","id":"pol_' || policies_65.id || '"}'
          FROM policies policies_65
          WHERE (policies_65.id = history_32.subject_id AND (policies_65.client_id = $1::uuid OR policies_65.client_id IN (SELECT it.id FROM organisations it WHERE it.kind = 'ENTERPRISE')))
        ), 'null') WHEN 'clk' THEN coalesce((
          SELECT '{"__typename":"Clock","id":"clk_' || clocks_66.id || '"}'
          FROM clocks clocks_66
          WHERE (clocks_66.id = history_32.subject_id AND clocks_66.client_id = $1::uuid)
        ), 'null') WHEN 'trn' THEN coalesce((
          SELECT '{"__typename":"TicketTurn","id":"trn_' || ticket_turns_67.id || '"}'
          FROM ticket_turns ticket_turns_67
          WHERE (ticket_turns_67.id = history_32.subject_id AND ticket_turns_67.client_id = $1::uuid)
        ), 'null') WHEN 'viw' THEN coalesce((
          SELECT '{"__typename":"View","id":"viw_' || views_68.id || '"}'
          FROM views views_68
          WHERE (views_68.id = history_32.subject_id AND views_68.owner_id = $4::uuid)
        ), 'null') ELSE 'null' END
        || ',"name":' || to_json(history_32.name)::text
        || ',"audience":"' || history_32.audience || '","changes":' || coalesce(CASE WHEN history_32.client_id = $1::uuid THEN history_32.changes END::text, 'null')
        || ',"actor":' || CASE WHEN people_69.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_69.id || '","name":' || to_json(people_69.name)::text || '}' END || '}' AS o
      FROM history history_32
      LEFT JOIN people people_69 ON (people_69.id = history_32.actor_id AND people_69.withdrawn_at IS NULL AND (people_69.client_id = $1::uuid OR people_69.id = $4::uuid OR people_69.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
      WHERE (((history_32.audience = 'SHARED' AND history_32.client_id = $1::uuid) OR history_32.audience = 'PRIVATE' AND history_32.actor_id = $4::uuid) AND ((history_32.audience = $20::text) IS NOT TRUE) AND (((history_32.actor_id = $21::uuid AND EXISTS (
                SELECT 1
                FROM people people_70
                WHERE people_70.id = history_32.actor_id AND (people_70.withdrawn_at IS NULL AND (people_70.client_id = $1::uuid OR people_70.id = $4::uuid OR people_70.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')) AND people_70.id = $21::uuid)
              ))) IS NOT TRUE))
      ORDER BY history_32.position DESC, history_32.id DESC
      LIMIT 40
    ) page
  ) || ']}}', 'UTF8')
