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
    ), 'null') || ',"tasks":{"totalCount":' || (
    SELECT count(*)
    FROM tasks tasks_8
    WHERE (tasks_8.shared AND tasks_8.client_id = $1::uuid AND tasks_8.owner_id = $6::uuid AND EXISTS (
        SELECT 1
        FROM people people_9
        WHERE people_9.id = tasks_8.owner_id AND (people_9.withdrawn_at IS NULL AND (people_9.client_id = $1::uuid OR people_9.id = $4::uuid OR people_9.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')) AND people_9.id = $6::uuid)
      ) AND tasks_8.state = $7::text AND ((tasks_8.action = $8::text) IS NOT TRUE) AND EXISTS (
        SELECT 1
        FROM processes processes_10
        WHERE processes_10.id = tasks_8.process_id AND (processes_10.client_id = $1::uuid AND processes_10.state = $9::text)
      ))
  )::text || ',"nodes":[' || (
    SELECT coalesce(string_agg(o, ','), '')
    FROM (
      SELECT '{"id":"tsk_' || tasks_11.id || '","titlePl":' || to_json(tasks_11.title_pl)::text
        || ',"titleEn":' || to_json(tasks_11.title_en)::text
        || ',"dueAt":' || coalesce('"' || to_char(tasks_11.due_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"', 'null')
        || ',"process":' || CASE WHEN processes_12.id IS NULL THEN 'null' ELSE '{"id":"prc_' || processes_12.id || '","namePl":' || to_json(processes_12.name_pl)::text
        || ',"nameEn":' || to_json(processes_12.name_en)::text
        || ',"client":' || CASE WHEN organisations_13.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_13.id || '","name":' || to_json(organisations_13.name)::text || '}' END
        || ',"person":' || CASE WHEN people_14.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_14.id || '","name":' || to_json(people_14.name)::text || '}' END
        || ',"device":' || CASE WHEN devices_15.id IS NULL THEN 'null' ELSE '{"id":"dev_' || devices_15.id || '","tag":' || to_json(devices_15.tag)::text || '}' END || '}' END || '}' AS o
      FROM tasks tasks_11
      LEFT JOIN processes processes_12 ON (processes_12.id = tasks_11.process_id AND processes_12.client_id = $1::uuid)
      LEFT JOIN organisations organisations_13 ON (organisations_13.id = processes_12.client_id AND (organisations_13.id = $1::uuid OR (organisations_13.id = $5::uuid OR organisations_13.kind = 'ENTERPRISE')))
      LEFT JOIN people people_14 ON (people_14.id = processes_12.person_id AND people_14.withdrawn_at IS NULL AND (people_14.client_id = $1::uuid OR people_14.id = $4::uuid OR people_14.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
      LEFT JOIN devices devices_15 ON (devices_15.id = processes_12.device_id AND devices_15.withdrawn_at IS NULL AND devices_15.client_id = $1::uuid)
      WHERE (tasks_11.shared AND tasks_11.client_id = $1::uuid AND tasks_11.owner_id = $6::uuid AND EXISTS (
          SELECT 1
          FROM people people_16
          WHERE people_16.id = tasks_11.owner_id AND (people_16.withdrawn_at IS NULL AND (people_16.client_id = $1::uuid OR people_16.id = $4::uuid OR people_16.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')) AND people_16.id = $6::uuid)
        ) AND tasks_11.state = $7::text AND ((tasks_11.action = $8::text) IS NOT TRUE) AND EXISTS (
          SELECT 1
          FROM processes processes_17
          WHERE processes_17.id = tasks_11.process_id AND (processes_17.client_id = $1::uuid AND processes_17.state = $9::text)
        ))
      ORDER BY tasks_11.due_at ASC NULLS LAST, tasks_11.id ASC
      LIMIT 5
    ) page
  ) || ']},"waiting":{"totalCount":' || (
    SELECT count(*)
    FROM tickets tickets_18
    WHERE (tickets_18.client_id = $1::uuid AND tickets_18.turn = $10::text)
  )::text || ',"nodes":[' || (
    SELECT coalesce(string_agg(o, ','), '')
    FROM (
      SELECT '{"id":"tkt_' || tickets_19.id || '","version":' || tickets_19.version::text
        || ',"title":' || to_json(tickets_19.title)::text
        || ',"pendingReason":' || coalesce(to_json(tickets_19.pending_reason)::text, 'null')
        || ',"resolution":' || coalesce(to_json(tickets_19.resolution)::text, 'null')
        || ',"updatedAt":"' || to_char(tickets_19.updated_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","requester":' || CASE WHEN people_20.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_20.id || '","name":' || to_json(people_20.name)::text || '}' END
        || ',"viewerCan":{"confirm":' || CASE WHEN (($11::boolean OR tickets_19.client_id = ANY($12::uuid[])) AND tickets_19.state IN ('RESOLVED') AND (tickets_19.requester_id = $4::uuid OR $13::boolean OR tickets_19.client_id = ANY($14::uuid[])) AND (tickets_19.requester_id = $4::uuid OR ((($15::boolean OR tickets_19.client_id = ANY($16::uuid[]))) IS NOT TRUE))) THEN 'true' ELSE 'false' END || '},"number":' || tickets_19.number::text
        || ',"client":' || CASE WHEN organisations_21.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_21.id || '","code":' || to_json(organisations_21.code)::text || '}' END || '}' AS o
      FROM tickets tickets_19
      LEFT JOIN people people_20 ON (people_20.id = tickets_19.requester_id AND people_20.withdrawn_at IS NULL AND (people_20.client_id = $1::uuid OR people_20.id = $4::uuid OR people_20.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
      LEFT JOIN organisations organisations_21 ON (organisations_21.id = tickets_19.client_id AND (organisations_21.id = $1::uuid OR (organisations_21.id = $5::uuid OR organisations_21.kind = 'ENTERPRISE')))
      WHERE (tickets_19.client_id = $1::uuid AND tickets_19.turn = $10::text)
      ORDER BY tickets_19.priority ASC, tickets_19.id ASC
      LIMIT 6
    ) page
  ) || ']},"working":{"totalCount":' || (
    SELECT count(*)
    FROM tickets tickets_22
    WHERE (tickets_22.client_id = $1::uuid AND tickets_22.turn = ANY($17::text[]))
  )::text || ',"nodes":[' || (
    SELECT coalesce(string_agg(o, ','), '')
    FROM (
      SELECT '{"id":"tkt_' || tickets_23.id || '","turn":"' || tickets_23.turn || '","priority":"' || tickets_23.priority || '","openedAt":"' || to_char(tickets_23.opened_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","assignee":' || CASE WHEN people_24.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_24.id || '","name":' || to_json(people_24.name)::text || '}' END
        || ',"number":' || tickets_23.number::text
        || ',"title":' || to_json(tickets_23.title)::text
        || ',"client":' || CASE WHEN organisations_25.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_25.id || '","code":' || to_json(organisations_25.code)::text || '}' END || '}' AS o
      FROM tickets tickets_23
      LEFT JOIN people people_24 ON (people_24.id = tickets_23.assignee_id AND people_24.withdrawn_at IS NULL AND (people_24.client_id = $1::uuid OR people_24.id = $4::uuid OR people_24.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
      LEFT JOIN organisations organisations_25 ON (organisations_25.id = tickets_23.client_id AND (organisations_25.id = $1::uuid OR (organisations_25.id = $5::uuid OR organisations_25.kind = 'ENTERPRISE')))
      WHERE (tickets_23.client_id = $1::uuid AND tickets_23.turn = ANY($17::text[]))
      ORDER BY tickets_23.priority ASC, tickets_23.id ASC
      LIMIT 5
    ) page
  ) || ']},"open":{"facets":[{"values":[' || (
    SELECT coalesce(string_agg('{"value":' || coalesce('"' || v || '"', 'null') || ',"count":' || n::text || '}', ','), '')
    FROM (
      SELECT v, sum(m) AS n
      FROM (
        SELECT tickets_26.turn AS v, count(*) AS m
        FROM tickets tickets_26
        WHERE (tickets_26.client_id = $1::uuid AND tickets_26.turn = ANY($18::text[])) GROUP BY v
      ) values_ GROUP BY v
      ORDER BY v IS NOT NULL, CASE v WHEN 'CLIENT' THEN 0 WHEN 'IT' THEN 1 WHEN 'THIRD_PARTY' THEN 2 WHEN 'NOBODY' THEN 3 END
    ) counted
  ) || ']}]},"broken":{"totalCount":' || (
    SELECT count(*)
    FROM devices devices_27
    WHERE (devices_27.withdrawn_at IS NULL AND devices_27.client_id = $1::uuid AND devices_27.stage = $19::text)
  )::text || ',"nodes":[' || (
    SELECT coalesce(string_agg(o, ','), '')
    FROM (
      SELECT '{"id":"dev_' || devices_28.id || '","holder":' || CASE WHEN people_29.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_29.id || '","name":' || to_json(people_29.name)::text || '}' END
        || ',"tag":' || to_json(devices_28.tag)::text
        || ',"model":' || CASE WHEN device_models_30.id IS NULL THEN 'null' ELSE '{"id":"mod_' || device_models_30.id || '","manufacturer":' || to_json(device_models_30.manufacturer)::text
        || ',"name":' || to_json(device_models_30.name)::text || '}' END || '}' AS o
      FROM devices devices_28
      LEFT JOIN people people_29 ON (people_29.id = devices_28.holder_id AND people_29.withdrawn_at IS NULL AND (people_29.client_id = $1::uuid OR people_29.id = $4::uuid OR people_29.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
      LEFT JOIN device_models device_models_30 ON (device_models_30.id = devices_28.model_id AND $4::uuid <> '00000000-0000-0000-0000-000000000000')
      WHERE (devices_28.withdrawn_at IS NULL AND devices_28.client_id = $1::uuid AND devices_28.stage = $19::text)
      ORDER BY devices_28.tag ASC, devices_28.id ASC
      LIMIT 3
    ) page
  ) || ']},"lost":{"totalCount":' || (
    SELECT count(*)
    FROM devices devices_31
    WHERE (devices_31.withdrawn_at IS NULL AND devices_31.client_id = $1::uuid AND devices_31.stage = $20::text)
  )::text || ',"nodes":[' || (
    SELECT coalesce(string_agg(o, ','), '')
    FROM (
      SELECT '{"id":"dev_' || devices_32.id || '","holder":' || CASE WHEN people_33.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_33.id || '","name":' || to_json(people_33.name)::text || '}' END
        || ',"tag":' || to_json(devices_32.tag)::text
        || ',"model":' || CASE WHEN device_models_34.id IS NULL THEN 'null' ELSE '{"id":"mod_' || device_models_34.id || '","manufacturer":' || to_json(device_models_34.manufacturer)::text
        || ',"name":' || to_json(device_models_34.name)::text || '}' END || '}' AS o
      FROM devices devices_32
      LEFT JOIN people people_33 ON (people_33.id = devices_32.holder_id AND people_33.withdrawn_at IS NULL AND (people_33.client_id = $1::uuid OR people_33.id = $4::uuid OR people_33.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
      LEFT JOIN device_models device_models_34 ON (device_models_34.id = devices_32.model_id AND $4::uuid <> '00000000-0000-0000-0000-000000000000')
      WHERE (devices_32.withdrawn_at IS NULL AND devices_32.client_id = $1::uuid AND devices_32.stage = $20::text)
      ORDER BY devices_32.tag ASC, devices_32.id ASC
      LIMIT 3
    ) page
  ) || ']},"ending":{"totalCount":' || (
    SELECT count(*)
    FROM devices devices_35
    WHERE (devices_35.withdrawn_at IS NULL AND devices_35.client_id = $1::uuid AND devices_35.warranty_until >= $21::date AND devices_35.warranty_until <= $22::date AND ((devices_35.stage = ANY($23::text[])) IS NOT TRUE))
  )::text || ',"nodes":[' || (
    SELECT coalesce(string_agg(o, ','), '')
    FROM (
      SELECT '{"id":"dev_' || devices_36.id || '","warrantyUntil":' || coalesce('"' || devices_36.warranty_until || '"', 'null')
        || ',"tag":' || to_json(devices_36.tag)::text
        || ',"model":' || CASE WHEN device_models_37.id IS NULL THEN 'null' ELSE '{"id":"mod_' || device_models_37.id || '","manufacturer":' || to_json(device_models_37.manufacturer)::text
        || ',"name":' || to_json(device_models_37.name)::text || '}' END || '}' AS o
      FROM devices devices_36
      LEFT JOIN device_models device_models_37 ON (device_models_37.id = devices_36.model_id AND $4::uuid <> '00000000-0000-0000-0000-000000000000')
      WHERE (devices_36.withdrawn_at IS NULL AND devices_36.client_id = $1::uuid AND devices_36.warranty_until >= $21::date AND devices_36.warranty_until <= $22::date AND ((devices_36.stage = ANY($23::text[])) IS NOT TRUE))
      ORDER BY devices_36.warranty_until ASC NULLS LAST, devices_36.id ASC
      LIMIT 3
    ) page
  ) || ']},"history":{"pageInfo":{"startCursor":' || coalesce((
      SELECT '"b4799ddc.' || encode(convert_to('[' || history_38.position::text || ',"' || history_38.id || '"]', 'UTF8'), 'hex') || '"'
      FROM (
        SELECT history_39.position, history_39.id
        FROM history history_39
        WHERE (((history_39.audience = 'SHARED' AND history_39.client_id = $1::uuid) OR history_39.audience = 'PRIVATE' AND history_39.actor_id = $4::uuid) AND ((history_39.audience = $24::text) IS NOT TRUE) AND (((history_39.actor_id = $6::uuid AND EXISTS (
                  SELECT 1
                  FROM people people_40
                  WHERE people_40.id = history_39.actor_id AND (people_40.withdrawn_at IS NULL AND (people_40.client_id = $1::uuid OR people_40.id = $4::uuid OR people_40.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')) AND people_40.id = $6::uuid)
                ))) IS NOT TRUE))
        ORDER BY history_39.position DESC, history_39.id DESC
        LIMIT 40
      ) history_38
      ORDER BY history_38.position DESC, history_38.id DESC
      LIMIT 1
    ), 'null') || '},"nodes":[' || (
    SELECT coalesce(string_agg(o, ','), '')
    FROM (
      SELECT '{"id":"evt_' || history_41.id || '","at":"' || to_char(history_41.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","requestId":' || coalesce(to_json(history_41.request_id)::text, 'null')
        || ',"subject":' || CASE history_41.subject_type WHEN 'org' THEN coalesce((
          SELECT '{"__typename":"Organisation","id":"org_' || organisations_42.id || '"}'
          FROM organisations organisations_42
          WHERE (organisations_42.id = history_41.subject_id AND (organisations_42.id = $1::uuid OR (organisations_42.id = $5::uuid OR organisations_42.kind = 'ENTERPRISE')))
        ), 'null') WHEN 'per' THEN coalesce((
          SELECT '{"__typename":"Person","id":"per_' || people_43.id || '","name":' || to_json(people_43.name)::text || '}'
          FROM people people_43
          WHERE (people_43.id = history_41.subject_id AND people_43.withdrawn_at IS NULL AND (people_43.client_id = $1::uuid OR people_43.id = $4::uuid OR people_43.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
        ), 'null') WHEN 'mem' THEN coalesce((
          SELECT '{"__typename":"Membership","id":"mem_' || memberships_44.id || '","person":' || CASE WHEN people_45.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_45.id || '","name":' || to_json(people_45.name)::text || '}' END || '}'
          FROM memberships memberships_44
          LEFT JOIN people people_45 ON (people_45.id = memberships_44.person_id AND people_45.withdrawn_at IS NULL AND (people_45.client_id = $1::uuid OR people_45.id = $4::uuid OR people_45.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
          WHERE (memberships_44.id = history_41.subject_id AND (memberships_44.person_id = $4::uuid OR memberships_44.client_id = $1::uuid OR memberships_44.organisation_id = $1::uuid))
        ), 'null') WHEN 'ses' THEN coalesce((
          SELECT '{"__typename":"Session","id":"ses_' || sessions_46.id || '"}'
          FROM sessions sessions_46
          WHERE (sessions_46.id = history_41.subject_id AND sessions_46.person_id = $4::uuid)
        ), 'null') WHEN 'tok' THEN coalesce((
          SELECT '{"__typename":"Token","id":"tok_' || tokens_47.id || '"}'
          FROM tokens tokens_47
          WHERE (tokens_47.id = history_41.subject_id AND tokens_47.person_id = $4::uuid)
        ), 'null') WHEN 'dec' THEN coalesce((
          SELECT '{"__typename":"Decision","id":"dec_' || decisions_48.id || '"}'
          FROM decisions decisions_48
          WHERE (decisions_48.id = history_41.subject_id AND decisions_48.client_id = $1::uuid)
        ), 'null') WHEN 'opt' THEN coalesce((
          SELECT '{"__typename":"Option","id":"opt_' || options_49.id || '"}'
          FROM options options_49
          WHERE (options_49.id = history_41.subject_id AND options_49.client_id = $1::uuid)
        ), 'null') WHEN 'apr' THEN coalesce((
          SELECT '{"__typename":"Approver","id":"apr_' || approvers_50.id || '"}'
          FROM approvers approvers_50
          WHERE (approvers_50.id = history_41.subject_id AND approvers_50.client_id = $1::uuid)
        ), 'null') WHEN 'rmk' THEN coalesce((
          SELECT '{"__typename":"Remark","id":"rmk_' || remarks_51.id || '"}'
          FROM remarks remarks_51
          WHERE (remarks_51.id = history_41.subject_id AND remarks_51.audience = 'SHARED' AND remarks_51.client_id = $1::uuid)
        ), 'null') WHEN 'dlg' THEN coalesce((
          SELECT '{"__typename":"Delegation","id":"dlg_' || delegations_52.id || '"}'
          FROM delegations delegations_52
          WHERE (delegations_52.id = history_41.subject_id AND (delegations_52.client_id = $1::uuid OR (delegations_52.person_id = $4::uuid OR delegations_52.delegate_id = $4::uuid)))
        ), 'null') WHEN 'suc' THEN coalesce((
          SELECT '{"__typename":"Succession","id":"suc_' || successions_53.id || '"}'
          FROM successions successions_53
          WHERE (successions_53.id = history_41.subject_id AND (successions_53.client_id = $1::uuid OR (successions_53.person_id = $4::uuid OR successions_53.successor_id = $4::uuid)))
        ), 'null') WHEN 'mod' THEN coalesce((
          SELECT '{"__typename":"DeviceModel","id":"mod_' || device_models_54.id || '"}'
          FROM device_models device_models_54
          WHERE (device_models_54.id = history_41.subject_id AND $4::uuid <> '00000000-0000-0000-0000-000000000000')
        ), 'null') WHEN 'lik' THEN coalesce((
          SELECT '{"__typename":"Likeness","id":"lik_' || likenesses_55.id || '"}'
          FROM likenesses likenesses_55
          WHERE (likenesses_55.id = history_41.subject_id AND likenesses_55.client_id = $1::uuid)
        ), 'null') WHEN 'lbl' THEN coalesce((
          SELECT '{"__typename":"Label","id":"lbl_' || labels_56.id || '"}'
          FROM labels labels_56
          WHERE (labels_56.id = history_41.subject_id AND labels_56.client_id = $1::uuid)
        ), 'null') WHEN 'dev' THEN coalesce((
          SELECT '{"__typename":"Device","id":"dev_' || devices_57.id || '","tag":' || to_json(devices_57.tag)::text
            || ',"model":' || CASE WHEN device_models_58.id IS NULL THEN 'null' ELSE '{"id":"mod_' || device_models_58.id || '","manufacturer":' || to_json(device_models_58.manufacturer)::text
            || ',"name":' || to_json(device_models_58.name)::text || '}' END || '}'
          FROM devices devices_57
          LEFT JOIN device_models device_models_58 ON (device_models_58.id = devices_57.model_id AND $4::uuid <> '00000000-0000-0000-0000-000000000000')
          WHERE (devices_57.id = history_41.subject_id AND devices_57.withdrawn_at IS NULL AND devices_57.client_id = $1::uuid)
        ), 'null') WHEN 'asg' THEN coalesce((
          SELECT '{"__typename":"Assignment","id":"asg_' || assignments_59.id || '"}'
          FROM assignments assignments_59
          WHERE (assignments_59.id = history_41.subject_id AND assignments_59.client_id = $1::uuid)
        ), 'null') WHEN 'svc' THEN coalesce((
          SELECT '{"__typename":"Service","id":"svc_' || services_60.id || '"}'
          FROM services services_60
          WHERE (services_60.id = history_41.subject_id AND services_60.client_id = $1::uuid)
        ), 'null') WHEN 'sys' THEN coalesce((
          SELECT '{"__typename":"System","id":"sys_' || systems_61.id || '"}'
          FROM systems systems_61
          WHERE (systems_61.id = history_41.subject_id AND systems_61.client_id = $1::uuid)
        ), 'null') WHEN 'acc' THEN coalesce((
          SELECT '{"__typename":"Access","id":"acc_' || accesses_62.id || '"}'
          FROM accesses accesses_62
          WHERE (accesses_62.id = history_41.subject_id AND (accesses_62.client_id = $1::uuid OR (accesses_62.client_id = $1::uuid AND accesses_62.person_id = $4::uuid)))
        ), 'null') WHEN 'bun' THEN coalesce((
          SELECT '{"__typename":"Bundle","id":"bun_' || bundles_63.id || '"}'
          FROM bundles bundles_63
          WHERE (bundles_63.id = history_41.subject_id AND bundles_63.client_id = $1::uuid)
        ), 'null') WHEN 'bit' THEN coalesce((
          SELECT '{"__typename":"BundleItem","id":"bit_' || bundle_items_64.id || '"}'
          FROM bundle_items bundle_items_64
          WHERE (bundle_items_64.id = history_41.subject_id AND bundle_items_64.client_id = $1::uuid)
        ), 'null') WHEN 'arq' THEN coalesce((
          SELECT '{"__typename":"AccessRequest","id":"arq_' || access_requests_65.id || '"}'
          FROM access_requests access_requests_65
          WHERE (access_requests_65.id = history_41.subject_id AND (access_requests_65.client_id = $1::uuid OR (access_requests_65.client_id = $1::uuid AND ((access_requests_65.person_id = $4::uuid OR access_requests_65.asked_by_id = $4::uuid) OR access_requests_65.decision_id IN (SELECT one.decision_id FROM approvers one WHERE one.person_id = $4::uuid)))))
        ), 'null') WHEN 'rev' THEN coalesce((
          SELECT '{"__typename":"AccessReview","id":"rev_' || access_reviews_66.id || '"}'
          FROM access_reviews access_reviews_66
          WHERE (access_reviews_66.id = history_41.subject_id AND access_reviews_66.client_id = $1::uuid)
        ), 'null') WHEN 'rvl' THEN coalesce((
          SELECT '{"__typename":"AccessReviewLine","id":"rvl_' || access_review_lines_67.id || '"}'
          FROM access_review_lines access_review_lines_67
          WHERE (access_review_lines_67.id = history_41.subject_id AND access_review_lines_67.client_id = $1::uuid)
        ), 'null') WHEN 'cal' THEN coalesce((
          SELECT '{"__typename":"Calendar","id":"cal_' || calendars_68.id || '"}'
          FROM calendars calendars_68
          WHERE (calendars_68.id = history_41.subject_id AND (calendars_68.client_id = $1::uuid OR calendars_68.client_id IN (SELECT it.id FROM organisations it WHERE it.kind = 'ENTERPRISE')))
        ), 'null') WHEN 'clo' THEN coalesce((
          SELECT '{"__typename":"Closure","id":"clo_' || closures_69.id || '"}'
          FROM closures closures_69
          WHERE (closures_69.id = history_41.subject_id AND (closures_69.client_id = $1::uuid OR closures_69.client_id IN (SELECT it.id FROM organisations it WHERE it.kind = 'ENTERPRISE')))
        ), 'null') WHEN 'fil' THEN coalesce((
          SELECT '{"__typename":"File","id":"fil_' || files_70.id || '"}'
          FROM files files_70
          WHERE (files_70.id = history_41.subject_id AND ((files_70.state <> 'ATTACHED' AND files_70.sender_id = $4::uuid) OR EXISTS (
                SELECT 1
                FROM protocols drawn JOIN assignments given ON given.id = drawn.assignment_id
                WHERE drawn.file_id = files_70.id AND given.client_id = $1::uuid
              ) OR EXISTS (SELECT 1 FROM ticket_files hung WHERE hung.file_id = files_70.id AND hung.client_id = $1::uuid) OR EXISTS (
                SELECT 1
                FROM comment_files hung JOIN comments told ON told.id = hung.comment_id
                WHERE hung.file_id = files_70.id AND (told.audience = 'SHARED' AND told.client_id = $1::uuid)
              ) OR EXISTS (
                SELECT 1
                FROM task_files shown JOIN tasks done ON done.id = shown.task_id
                WHERE shown.file_id = files_70.id AND (done.shared AND done.client_id = $1::uuid)
              )))
        ), 'null') WHEN 'tea' THEN coalesce((
          SELECT '{"__typename":"Team","id":"tea_' || teams_71.id || '"}'
          FROM teams teams_71
          WHERE teams_71.id = history_41.subject_id
        ), 'null') WHEN 'tem' THEN coalesce((
          SELECT '{"__typename":"TeamMember","id":"tem_' || team_members_72.id || '"}'
          FROM team_members team_members_72
          WHERE FALSE
        ), 'null') WHEN 'tkt' THEN coalesce((
          SELECT '{"__typename":"Ticket","id":"tkt_' || tickets_73.id || '","number":' || tickets_73.number::text
            || ',"title":' || to_json(tickets_73.title)::text
            || ',"client":' || CASE WHEN organisations_74.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_74.id || '","code":' || to_json(organisations_74.code)::text || '}' END || '}'
          FROM tickets tickets_73
          LEFT JOIN organisations organisations_74 ON (organisations_74.id = tickets_73.client_id AND (organisations_74.id = $1::uuid OR (organisations_74.id = $5::uuid OR organisations_74.kind = 'ENTERPRISE')))
          WHERE (tickets_73.id = history_41.subject_id AND tickets_73.client_id = $1::uuid)
        ), 'null') WHEN 'com' THEN coalesce((
          SELECT '{"__typename":"Comment","id":"com_' || comments_75.id || '"}'
          FROM comments comments_75
          WHERE (comments_75.id = history_41.subject_id AND comments_75.audience = 'SHARED' AND comments_75.client_id = $1::uuid)
        ), 'null') WHEN 'tkl' THEN coalesce((
          SELECT '{"__typename":"TicketLink","id":"tkl_' || ticket_links_76.id || '"}'
          FROM ticket_links ticket_links_76
          WHERE (ticket_links_76.id = history_41.subject_id AND ticket_links_76.ended_at IS NULL AND ticket_links_76.client_id = $1::uuid)
        ), 'null') WHEN 'tkw' THEN coalesce((
          SELECT '{"__typename":"TicketWatcher","id":"tkw_' || ticket_watchers_77.id || '"}'
          FROM ticket_watchers ticket_watchers_77
          WHERE (ticket_watchers_77.id = history_41.subject_id AND ticket_watchers_77.ended_at IS NULL AND ticket_watchers_77.client_id = $1::uuid)
        ), 'null') WHEN 'wrk' THEN coalesce((
          SELECT '{"__typename":"WorkEntry","id":"wrk_' || work_entries_78.id || '"}'
          FROM work_entries work_entries_78
          WHERE (work_entries_78.id = history_41.subject_id AND (work_entries_78.audience = 'SHARED' AND work_entries_78.ended_at IS NULL) AND work_entries_78.client_id = $1::uuid)
        ), 'null') WHEN 'rtg' THEN coalesce((
          SELECT '{"__typename":"Rating","id":"rtg_' || ratings_79.id || '"}'
          FROM ratings ratings_79
          WHERE (ratings_79.id = history_41.subject_id AND ratings_79.client_id = $1::uuid)
        ), 'null') WHEN 'cst' THEN coalesce((
          SELECT '{"__typename":"Cost","id":"cst_' || costs_80.id || '"}'
          FROM costs costs_80
          WHERE (costs_80.id = history_41.subject_id AND (costs_80.audience = 'SHARED' AND costs_80.ended_at IS NULL) AND costs_80.client_id = $1::uuid)
        ), 'null') WHEN 'trf' THEN coalesce((
          SELECT '{"__typename":"Tariff","id":"trf_' || tariffs_81.id || '"}'
          FROM tariffs tariffs_81
          WHERE (tariffs_81.id = history_41.subject_id AND tariffs_81.client_id = $1::uuid)
        ), 'null') WHEN 'bgt' THEN coalesce((
          SELECT '{"__typename":"Budget","id":"bgt_' || budgets_82.id || '"}'
          FROM budgets budgets_82
          WHERE (budgets_82.id = history_41.subject_id AND budgets_82.client_id = $1::uuid)
        ), 'null') WHEN 'scn' THEN coalesce((
          SELECT '{"__typename":"Scenario","id":"scn_' || scenarios_83.id || '"}'
          FROM scenarios scenarios_83
          WHERE (scenarios_83.id = history_41.subject_id AND (scenarios_83.client_id = $1::uuid OR (scenarios_83.client_id IN (SELECT it.id FROM organisations it WHERE it.kind = 'ENTERPRISE') AND scenarios_83.published IS NOT NULL)))
        ), 'null') WHEN 'scv' THEN coalesce((
          SELECT '{"__typename":"ScenarioVersion","id":"scv_' || scenario_versions_84.id || '"}'
          FROM scenario_versions scenario_versions_84
          WHERE (scenario_versions_84.id = history_41.subject_id AND (scenario_versions_84.client_id = $1::uuid OR (scenario_versions_84.client_id IN (SELECT it.id FROM organisations it WHERE it.kind = 'ENTERPRISE') AND scenario_versions_84.state <> 'DRAFT')))
        ), 'null') WHEN 'prc' THEN coalesce((
          SELECT '{"__typename":"Process","id":"prc_' || processes_85.id || '"}'
          FROM processes processes_85
          WHERE (processes_85.id = history_41.subject_id AND processes_85.client_id = $1::uuid)
        ), 'null') WHEN 'tsk' THEN coalesce((
          SELECT '{"__typename":"Task","id":"tsk_' || tasks_86.id || '"}'
          FROM tasks tasks_86
          WHERE (tasks_86.id = history_41.subject_id AND tasks_86.shared AND tasks_86.client_id = $1::uuid)
        ), 'null') WHEN 'imp' THEN coalesce((
          SELECT '{"__typename":"Import","id":"imp_' || imports_87.id || '","fileName":' || to_json(imports_87.file_name)::text || '}'
          FROM imports imports_87
          WHERE (imports_87.id = history_41.subject_id AND imports_87.client_id = $1::uuid)
        ), 'null') WHEN 'mal' THEN coalesce((SELECT '{"__typename":"Mail","id":"mal_' || mails_88.id || '"}' FROM mails mails_88 WHERE FALSE), 'null') WHEN 'prf' THEN coalesce((
          SELECT '{"__typename":"Preference","id":"prf_' || preferences_89.id || '"}'
          FROM preferences preferences_89
          WHERE (preferences_89.id = history_41.subject_id AND preferences_89.person_id = $4::uuid)
        ), 'null') WHEN 'prt' THEN coalesce((
          SELECT '{"__typename":"Protocol","id":"prt_' || protocols_90.id || '"}'
          FROM protocols protocols_90
          WHERE (protocols_90.id = history_41.subject_id AND EXISTS (
              SELECT 1
              FROM assignments given
              WHERE given.id = protocols_90.assignment_id AND given.client_id = $1::uuid
            ))
        ), 'null') WHEN 'ctr' THEN coalesce((
          SELECT '{"__typename":"Contract","id":"ctr_' || contracts_91.id || '"}'
          FROM contracts contracts_91
          WHERE (contracts_91.id = history_41.subject_id AND contracts_91.client_id = $1::uuid)
        ), 'null') WHEN 'rpp' THEN coalesce((
          SELECT '{"__typename":"ReplacementProposal","id":"rpp_' || replacement_proposals_92.id || '"}'
          FROM replacement_proposals replacement_proposals_92
          WHERE (replacement_proposals_92.id = history_41.subject_id AND replacement_proposals_92.client_id = $1::uuid)
        ), 'null') WHEN 'rpm' THEN coalesce((
          SELECT '{"__typename":"Replacement","id":"rpm_' || replacements_93.id || '"}'
          FROM replacements replacements_93
          WHERE (replacements_93.id = history_41.subject_id AND replacements_93.client_id = $1::uuid)
        ), 'null') WHEN 'rpo' THEN coalesce((
          SELECT '{"__typename":"ReplacementOption","id":"rpo_' || replacement_options_94.id || '"}'
          FROM replacement_options replacement_options_94
          WHERE (replacement_options_94.id = history_41.subject_id AND replacement_options_94.client_id = $1::uuid)
        ), 'null') WHEN 'rpl' THEN coalesce((
          SELECT '{"__typename":"Reply","id":"rpl_' || replies_95.id || '"}'
          FROM replies replies_95
          WHERE FALSE
        ), 'null') WHEN 'tks' THEN coalesce((
          SELECT '{"__typename":"TicketStep","id":"tks_' || ticket_steps_96.id || '"}'
          FROM ticket_steps ticket_steps_96
          WHERE (ticket_steps_96.id = history_41.subject_id AND ticket_steps_96.client_id = $1::uuid)
        ), 'null') WHEN 'pol' THEN coalesce((
          SELECT '{"__typename":"Policy","id":"pol_' || policies_97.id || '"}'
          FROM policies policies_97
          WHERE (policies_97.id = history_41.subject_id AND (policies_97.client_id = $1::uuid OR policies_97.client_id IN (SELECT it.id FROM organisations it WHERE it.kind = 'ENTERPRISE')))
        ), 'null') WHEN 'clk' THEN coalesce((
          SELECT '{"__typename":"Clock","id":"clk_' || clocks_98.id || '"}'
          FROM clocks clocks_98
          WHERE (clocks_98.id = history_41.subject_id AND clocks_98.client_id = $1::uuid)
        ), 'null') WHEN 'trn' THEN coalesce((
          SELECT '{"__typename":"TicketTurn","id":"trn_' || ticket_turns_99.id || '"}'
          FROM ticket_turns ticket_turns_99
          WHERE (ticket_turns_99.id = history_41.subject_id AND ticket_turns_99.client_id = $1::uuid)
        ), 'null') WHEN 'viw' THEN coalesce((
          SELECT '{"__typename":"View","id":"viw_' || views_100.id || '"}'
          FROM views views_100
          WHERE (views_100.id = history_41.subject_id AND views_100.owner_id = $4::uuid)
        ), 'null') ELSE 'null' END
        || ',"name":' || to_json(history_41.name)::text
        || ',"audience":"' || history_41.audience || '","changes":' || coalesce(CASE WHEN history_41.client_id = $1::uuid THEN history_41.changes END::text, 'null')
        || ',"actor":' || CASE WHEN people_101.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_101.id || '","name":' || to_json(people_101.name)::text || '}' END || '}' AS o
      FROM history history_41
      LEFT JOIN people people_101 ON (people_101.id = history_41.actor_id AND people_101.withdrawn_at IS NULL AND (people_101.client_id = $1::uuid OR people_101.id = $4::uuid OR people_101.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
      WHERE (((history_41.audience = 'SHARED' AND history_41.client_id = $1::uuid) OR history_41.audience = 'PRIVATE' AND history_41.actor_id = $4::uuid) AND ((history_41.audience = $24::text) IS NOT TRUE) AND (((history_41.actor_id = $6::uuid AND EXISTS (
                SELECT 1
                FROM people people_102
                WHERE people_102.id = history_41.actor_id AND (people_102.withdrawn_at IS NULL AND (people_102.client_id = $1::uuid OR people_102.id = $4::uuid OR people_102.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')) AND people_102.id = $6::uuid)
              ))) IS NOT TRUE))
      ORDER BY history_41.position DESC, history_41.id DESC
      LIMIT 40
    ) page
  ) || ']}}', 'UTF8')
