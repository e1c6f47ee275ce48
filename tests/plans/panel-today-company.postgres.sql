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
      SELECT v, sum(m) AS n
      FROM (
        SELECT tickets_16.turn AS v, count(*) AS m
        FROM tickets tickets_16
        WHERE (tickets_16.client_id = $1::uuid AND tickets_16.turn = ANY($14::text[])) GROUP BY v
      ) values_ GROUP BY v
      ORDER BY v IS NOT NULL, CASE v WHEN 'CLIENT' THEN 0 WHEN 'IT' THEN 1 WHEN 'THIRD_PARTY' THEN 2 WHEN 'NOBODY' THEN 3 END
    ) counted
  ) || ']}]},"broken":{"totalCount":' || (
    SELECT count(*)
    FROM devices devices_17
    WHERE (devices_17.withdrawn_at IS NULL AND devices_17.client_id = $1::uuid AND devices_17.stage = $15::text)
  )::text || ',"nodes":[' || (
    SELECT coalesce(string_agg(o, ','), '')
    FROM (
      SELECT '{"id":"dev_' || devices_18.id || '","holder":' || CASE WHEN people_19.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_19.id || '","name":' || to_json(people_19.name)::text || '}' END
        || ',"tag":' || to_json(devices_18.tag)::text
        || ',"model":' || CASE WHEN device_models_20.id IS NULL THEN 'null' ELSE '{"id":"mod_' || device_models_20.id || '","manufacturer":' || to_json(device_models_20.manufacturer)::text
        || ',"name":' || to_json(device_models_20.name)::text || '}' END || '}' AS o
      FROM devices devices_18
      LEFT JOIN people people_19 ON (people_19.id = devices_18.holder_id AND people_19.withdrawn_at IS NULL AND (people_19.client_id = $1::uuid OR people_19.id = $4::uuid OR people_19.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
      LEFT JOIN device_models device_models_20 ON (device_models_20.id = devices_18.model_id AND $4::uuid <> '00000000-0000-0000-0000-000000000000')
      WHERE (devices_18.withdrawn_at IS NULL AND devices_18.client_id = $1::uuid AND devices_18.stage = $15::text)
      ORDER BY devices_18.tag ASC, devices_18.id ASC
      LIMIT 3
    ) page
  ) || ']},"lost":{"totalCount":' || (
    SELECT count(*)
    FROM devices devices_21
    WHERE (devices_21.withdrawn_at IS NULL AND devices_21.client_id = $1::uuid AND devices_21.stage = $16::text)
  )::text || ',"nodes":[' || (
    SELECT coalesce(string_agg(o, ','), '')
    FROM (
      SELECT '{"id":"dev_' || devices_22.id || '","holder":' || CASE WHEN people_23.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_23.id || '","name":' || to_json(people_23.name)::text || '}' END
        || ',"tag":' || to_json(devices_22.tag)::text
        || ',"model":' || CASE WHEN device_models_24.id IS NULL THEN 'null' ELSE '{"id":"mod_' || device_models_24.id || '","manufacturer":' || to_json(device_models_24.manufacturer)::text
        || ',"name":' || to_json(device_models_24.name)::text || '}' END || '}' AS o
      FROM devices devices_22
      LEFT JOIN people people_23 ON (people_23.id = devices_22.holder_id AND people_23.withdrawn_at IS NULL AND (people_23.client_id = $1::uuid OR people_23.id = $4::uuid OR people_23.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
      LEFT JOIN device_models device_models_24 ON (device_models_24.id = devices_22.model_id AND $4::uuid <> '00000000-0000-0000-0000-000000000000')
      WHERE (devices_22.withdrawn_at IS NULL AND devices_22.client_id = $1::uuid AND devices_22.stage = $16::text)
      ORDER BY devices_22.tag ASC, devices_22.id ASC
      LIMIT 3
    ) page
  ) || ']},"ending":{"totalCount":' || (
    SELECT count(*)
    FROM devices devices_25
    WHERE (devices_25.withdrawn_at IS NULL AND devices_25.client_id = $1::uuid AND devices_25.warranty_until >= $17::date AND devices_25.warranty_until <= $18::date AND ((devices_25.stage = ANY($19::text[])) IS NOT TRUE))
  )::text || ',"nodes":[' || (
    SELECT coalesce(string_agg(o, ','), '')
    FROM (
      SELECT '{"id":"dev_' || devices_26.id || '","warrantyUntil":' || coalesce('"' || devices_26.warranty_until || '"', 'null')
        || ',"tag":' || to_json(devices_26.tag)::text
        || ',"model":' || CASE WHEN device_models_27.id IS NULL THEN 'null' ELSE '{"id":"mod_' || device_models_27.id || '","manufacturer":' || to_json(device_models_27.manufacturer)::text
        || ',"name":' || to_json(device_models_27.name)::text || '}' END || '}' AS o
      FROM devices devices_26
      LEFT JOIN device_models device_models_27 ON (device_models_27.id = devices_26.model_id AND $4::uuid <> '00000000-0000-0000-0000-000000000000')
      WHERE (devices_26.withdrawn_at IS NULL AND devices_26.client_id = $1::uuid AND devices_26.warranty_until >= $17::date AND devices_26.warranty_until <= $18::date AND ((devices_26.stage = ANY($19::text[])) IS NOT TRUE))
      ORDER BY devices_26.warranty_until ASC NULLS LAST, devices_26.id ASC
      LIMIT 3
    ) page
  ) || ']},"history":{"pageInfo":{"startCursor":' || coalesce((
      SELECT '"b4799ddc.' || encode(convert_to('[' || history_28.position::text || ',"' || history_28.id || '"]', 'UTF8'), 'hex') || '"'
      FROM (
        SELECT history_29.position, history_29.id
        FROM history history_29
        WHERE (((history_29.audience = 'SHARED' AND history_29.client_id = $1::uuid) OR history_29.audience = 'PRIVATE' AND history_29.actor_id = $4::uuid) AND ((history_29.audience = $20::text) IS NOT TRUE) AND (((history_29.actor_id = $21::uuid AND EXISTS (
                  SELECT 1
                  FROM people people_30
                  WHERE people_30.id = history_29.actor_id AND (people_30.withdrawn_at IS NULL AND (people_30.client_id = $1::uuid OR people_30.id = $4::uuid OR people_30.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')) AND people_30.id = $21::uuid)
                ))) IS NOT TRUE))
        ORDER BY history_29.position DESC, history_29.id DESC
        LIMIT 40
      ) history_28
      ORDER BY history_28.position DESC, history_28.id DESC
      LIMIT 1
    ), 'null') || '},"nodes":[' || (
    SELECT coalesce(string_agg(o, ','), '')
    FROM (
      SELECT '{"id":"evt_' || history_31.id || '","at":"' || to_char(history_31.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","requestId":' || coalesce(to_json(history_31.request_id)::text, 'null')
        || ',"subject":' || CASE history_31.subject_type WHEN 'org' THEN coalesce((
          SELECT '{"__typename":"Organisation","id":"org_' || organisations_32.id || '"}'
          FROM organisations organisations_32
          WHERE (organisations_32.id = history_31.subject_id AND (organisations_32.id = $1::uuid OR (organisations_32.id = $5::uuid OR organisations_32.kind = 'ENTERPRISE')))
        ), 'null') WHEN 'per' THEN coalesce((
          SELECT '{"__typename":"Person","id":"per_' || people_33.id || '","name":' || to_json(people_33.name)::text || '}'
          FROM people people_33
          WHERE (people_33.id = history_31.subject_id AND people_33.withdrawn_at IS NULL AND (people_33.client_id = $1::uuid OR people_33.id = $4::uuid OR people_33.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
        ), 'null') WHEN 'mem' THEN coalesce((
          SELECT '{"__typename":"Membership","id":"mem_' || memberships_34.id || '","person":' || CASE WHEN people_35.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_35.id || '","name":' || to_json(people_35.name)::text || '}' END || '}'
          FROM memberships memberships_34
          LEFT JOIN people people_35 ON (people_35.id = memberships_34.person_id AND people_35.withdrawn_at IS NULL AND (people_35.client_id = $1::uuid OR people_35.id = $4::uuid OR people_35.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
          WHERE (memberships_34.id = history_31.subject_id AND (memberships_34.person_id = $4::uuid OR memberships_34.client_id = $1::uuid OR memberships_34.organisation_id = $1::uuid))
        ), 'null') WHEN 'ses' THEN coalesce((
          SELECT '{"__typename":"Session","id":"ses_' || sessions_36.id || '"}'
          FROM sessions sessions_36
          WHERE (sessions_36.id = history_31.subject_id AND sessions_36.person_id = $4::uuid)
        ), 'null') WHEN 'tok' THEN coalesce((
          SELECT '{"__typename":"Token","id":"tok_' || tokens_37.id || '"}'
          FROM tokens tokens_37
          WHERE (tokens_37.id = history_31.subject_id AND tokens_37.person_id = $4::uuid)
        ), 'null') WHEN 'dec' THEN coalesce((
          SELECT '{"__typename":"Decision","id":"dec_' || decisions_38.id || '"}'
          FROM decisions decisions_38
          WHERE (decisions_38.id = history_31.subject_id AND decisions_38.client_id = $1::uuid)
        ), 'null') WHEN 'opt' THEN coalesce((
          SELECT '{"__typename":"Option","id":"opt_' || options_39.id || '"}'
          FROM options options_39
          WHERE (options_39.id = history_31.subject_id AND options_39.client_id = $1::uuid)
        ), 'null') WHEN 'apr' THEN coalesce((
          SELECT '{"__typename":"Approver","id":"apr_' || approvers_40.id || '"}'
          FROM approvers approvers_40
          WHERE (approvers_40.id = history_31.subject_id AND approvers_40.client_id = $1::uuid)
        ), 'null') WHEN 'rmk' THEN coalesce((
          SELECT '{"__typename":"Remark","id":"rmk_' || remarks_41.id || '"}'
          FROM remarks remarks_41
          WHERE (remarks_41.id = history_31.subject_id AND remarks_41.audience = 'SHARED' AND remarks_41.client_id = $1::uuid)
        ), 'null') WHEN 'dlg' THEN coalesce((
          SELECT '{"__typename":"Delegation","id":"dlg_' || delegations_42.id || '"}'
          FROM delegations delegations_42
          WHERE (delegations_42.id = history_31.subject_id AND (delegations_42.client_id = $1::uuid OR (delegations_42.person_id = $4::uuid OR delegations_42.delegate_id = $4::uuid)))
        ), 'null') WHEN 'suc' THEN coalesce((
          SELECT '{"__typename":"Succession","id":"suc_' || successions_43.id || '"}'
          FROM successions successions_43
          WHERE (successions_43.id = history_31.subject_id AND (successions_43.client_id = $1::uuid OR (successions_43.person_id = $4::uuid OR successions_43.successor_id = $4::uuid)))
        ), 'null') WHEN 'mod' THEN coalesce((
          SELECT '{"__typename":"DeviceModel","id":"mod_' || device_models_44.id || '"}'
          FROM device_models device_models_44
          WHERE (device_models_44.id = history_31.subject_id AND $4::uuid <> '00000000-0000-0000-0000-000000000000')
        ), 'null') WHEN 'lik' THEN coalesce((
          SELECT '{"__typename":"Likeness","id":"lik_' || likenesses_45.id || '"}'
          FROM likenesses likenesses_45
          WHERE (likenesses_45.id = history_31.subject_id AND likenesses_45.client_id = $1::uuid)
        ), 'null') WHEN 'lbl' THEN coalesce((
          SELECT '{"__typename":"Label","id":"lbl_' || labels_46.id || '"}'
          FROM labels labels_46
          WHERE (labels_46.id = history_31.subject_id AND labels_46.client_id = $1::uuid)
        ), 'null') WHEN 'dev' THEN coalesce((
          SELECT '{"__typename":"Device","id":"dev_' || devices_47.id || '","tag":' || to_json(devices_47.tag)::text
            || ',"model":' || CASE WHEN device_models_48.id IS NULL THEN 'null' ELSE '{"id":"mod_' || device_models_48.id || '","manufacturer":' || to_json(device_models_48.manufacturer)::text
            || ',"name":' || to_json(device_models_48.name)::text || '}' END || '}'
          FROM devices devices_47
          LEFT JOIN device_models device_models_48 ON (device_models_48.id = devices_47.model_id AND $4::uuid <> '00000000-0000-0000-0000-000000000000')
          WHERE (devices_47.id = history_31.subject_id AND devices_47.withdrawn_at IS NULL AND devices_47.client_id = $1::uuid)
        ), 'null') WHEN 'asg' THEN coalesce((
          SELECT '{"__typename":"Assignment","id":"asg_' || assignments_49.id || '"}'
          FROM assignments assignments_49
          WHERE (assignments_49.id = history_31.subject_id AND assignments_49.client_id = $1::uuid)
        ), 'null') WHEN 'svc' THEN coalesce((
          SELECT '{"__typename":"Service","id":"svc_' || services_50.id || '"}'
          FROM services services_50
          WHERE (services_50.id = history_31.subject_id AND services_50.client_id = $1::uuid)
        ), 'null') WHEN 'sys' THEN coalesce((
          SELECT '{"__typename":"System","id":"sys_' || systems_51.id || '"}'
          FROM systems systems_51
          WHERE (systems_51.id = history_31.subject_id AND systems_51.client_id = $1::uuid)
        ), 'null') WHEN 'acc' THEN coalesce((
          SELECT '{"__typename":"Access","id":"acc_' || accesses_52.id || '"}'
          FROM accesses accesses_52
          WHERE (accesses_52.id = history_31.subject_id AND (accesses_52.client_id = $1::uuid OR (accesses_52.client_id = $1::uuid AND accesses_52.person_id = $4::uuid)))
        ), 'null') WHEN 'bun' THEN coalesce((
          SELECT '{"__typename":"Bundle","id":"bun_' || bundles_53.id || '"}'
          FROM bundles bundles_53
          WHERE (bundles_53.id = history_31.subject_id AND bundles_53.client_id = $1::uuid)
        ), 'null') WHEN 'bit' THEN coalesce((
          SELECT '{"__typename":"BundleItem","id":"bit_' || bundle_items_54.id || '"}'
          FROM bundle_items bundle_items_54
          WHERE (bundle_items_54.id = history_31.subject_id AND bundle_items_54.client_id = $1::uuid)
        ), 'null') WHEN 'arq' THEN coalesce((
          SELECT '{"__typename":"AccessRequest","id":"arq_' || access_requests_55.id || '"}'
          FROM access_requests access_requests_55
          WHERE (access_requests_55.id = history_31.subject_id AND (access_requests_55.client_id = $1::uuid OR (access_requests_55.client_id = $1::uuid AND ((access_requests_55.person_id = $4::uuid OR access_requests_55.asked_by_id = $4::uuid) OR access_requests_55.decision_id IN (SELECT one.decision_id FROM approvers one WHERE one.person_id = $4::uuid)))))
        ), 'null') WHEN 'rev' THEN coalesce((
          SELECT '{"__typename":"AccessReview","id":"rev_' || access_reviews_56.id || '"}'
          FROM access_reviews access_reviews_56
          WHERE (access_reviews_56.id = history_31.subject_id AND access_reviews_56.client_id = $1::uuid)
        ), 'null') WHEN 'rvl' THEN coalesce((
          SELECT '{"__typename":"AccessReviewLine","id":"rvl_' || access_review_lines_57.id || '"}'
          FROM access_review_lines access_review_lines_57
          WHERE (access_review_lines_57.id = history_31.subject_id AND access_review_lines_57.client_id = $1::uuid)
        ), 'null') WHEN 'cal' THEN coalesce((
          SELECT '{"__typename":"Calendar","id":"cal_' || calendars_58.id || '"}'
          FROM calendars calendars_58
          WHERE (calendars_58.id = history_31.subject_id AND (calendars_58.client_id = $1::uuid OR calendars_58.client_id IN (SELECT it.id FROM organisations it WHERE it.kind = 'ENTERPRISE')))
        ), 'null') WHEN 'clo' THEN coalesce((
          SELECT '{"__typename":"Closure","id":"clo_' || closures_59.id || '"}'
          FROM closures closures_59
          WHERE (closures_59.id = history_31.subject_id AND (closures_59.client_id = $1::uuid OR closures_59.client_id IN (SELECT it.id FROM organisations it WHERE it.kind = 'ENTERPRISE')))
        ), 'null') WHEN 'fil' THEN coalesce((
          SELECT '{"__typename":"File","id":"fil_' || files_60.id || '"}'
          FROM files files_60
          WHERE (files_60.id = history_31.subject_id AND ((files_60.state <> 'ATTACHED' AND files_60.sender_id = $4::uuid) OR EXISTS (
                SELECT 1
                FROM protocols drawn JOIN assignments given ON given.id = drawn.assignment_id
                WHERE drawn.file_id = files_60.id AND given.client_id = $1::uuid
              ) OR EXISTS (SELECT 1 FROM ticket_files hung WHERE hung.file_id = files_60.id AND hung.client_id = $1::uuid) OR EXISTS (
                SELECT 1
                FROM comment_files hung JOIN comments told ON told.id = hung.comment_id
                WHERE hung.file_id = files_60.id AND (told.audience = 'SHARED' AND told.client_id = $1::uuid)
              ) OR EXISTS (
                SELECT 1
                FROM task_files shown JOIN tasks done ON done.id = shown.task_id
                WHERE shown.file_id = files_60.id AND (done.shared AND done.client_id = $1::uuid)
              )))
        ), 'null') WHEN 'tea' THEN coalesce((
          SELECT '{"__typename":"Team","id":"tea_' || teams_61.id || '"}'
          FROM teams teams_61
          WHERE teams_61.id = history_31.subject_id
        ), 'null') WHEN 'tem' THEN coalesce((
          SELECT '{"__typename":"TeamMember","id":"tem_' || team_members_62.id || '"}'
          FROM team_members team_members_62
          WHERE FALSE
        ), 'null') WHEN 'tkt' THEN coalesce((
          SELECT '{"__typename":"Ticket","id":"tkt_' || tickets_63.id || '","number":' || tickets_63.number::text
            || ',"title":' || to_json(tickets_63.title)::text
            || ',"client":' || CASE WHEN organisations_64.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_64.id || '","code":' || to_json(organisations_64.code)::text || '}' END || '}'
          FROM tickets tickets_63
          LEFT JOIN organisations organisations_64 ON (organisations_64.id = tickets_63.client_id AND (organisations_64.id = $1::uuid OR (organisations_64.id = $5::uuid OR organisations_64.kind = 'ENTERPRISE')))
          WHERE (tickets_63.id = history_31.subject_id AND tickets_63.client_id = $1::uuid)
        ), 'null') WHEN 'com' THEN coalesce((
          SELECT '{"__typename":"Comment","id":"com_' || comments_65.id || '"}'
          FROM comments comments_65
          WHERE (comments_65.id = history_31.subject_id AND comments_65.audience = 'SHARED' AND comments_65.client_id = $1::uuid)
        ), 'null') WHEN 'tkl' THEN coalesce((
          SELECT '{"__typename":"TicketLink","id":"tkl_' || ticket_links_66.id || '"}'
          FROM ticket_links ticket_links_66
          WHERE (ticket_links_66.id = history_31.subject_id AND ticket_links_66.ended_at IS NULL AND ticket_links_66.client_id = $1::uuid)
        ), 'null') WHEN 'tkw' THEN coalesce((
          SELECT '{"__typename":"TicketWatcher","id":"tkw_' || ticket_watchers_67.id || '"}'
          FROM ticket_watchers ticket_watchers_67
          WHERE (ticket_watchers_67.id = history_31.subject_id AND ticket_watchers_67.ended_at IS NULL AND ticket_watchers_67.client_id = $1::uuid)
        ), 'null') WHEN 'wrk' THEN coalesce((
          SELECT '{"__typename":"WorkEntry","id":"wrk_' || work_entries_68.id || '"}'
          FROM work_entries work_entries_68
          WHERE (work_entries_68.id = history_31.subject_id AND (work_entries_68.audience = 'SHARED' AND work_entries_68.ended_at IS NULL) AND work_entries_68.client_id = $1::uuid)
        ), 'null') WHEN 'rtg' THEN coalesce((
          SELECT '{"__typename":"Rating","id":"rtg_' || ratings_69.id || '"}'
          FROM ratings ratings_69
          WHERE (ratings_69.id = history_31.subject_id AND ratings_69.client_id = $1::uuid)
        ), 'null') WHEN 'cst' THEN coalesce((
          SELECT '{"__typename":"Cost","id":"cst_' || costs_70.id || '"}'
          FROM costs costs_70
          WHERE (costs_70.id = history_31.subject_id AND (costs_70.audience = 'SHARED' AND costs_70.ended_at IS NULL) AND costs_70.client_id = $1::uuid)
        ), 'null') WHEN 'trf' THEN coalesce((
          SELECT '{"__typename":"Tariff","id":"trf_' || tariffs_71.id || '"}'
          FROM tariffs tariffs_71
          WHERE (tariffs_71.id = history_31.subject_id AND tariffs_71.client_id = $1::uuid)
        ), 'null') WHEN 'scn' THEN coalesce((
          SELECT '{"__typename":"Scenario","id":"scn_' || scenarios_72.id || '"}'
          FROM scenarios scenarios_72
          WHERE (scenarios_72.id = history_31.subject_id AND (scenarios_72.client_id = $1::uuid OR (scenarios_72.client_id IN (SELECT it.id FROM organisations it WHERE it.kind = 'ENTERPRISE') AND scenarios_72.published IS NOT NULL)))
        ), 'null') WHEN 'scv' THEN coalesce((
          SELECT '{"__typename":"ScenarioVersion","id":"scv_' || scenario_versions_73.id || '"}'
          FROM scenario_versions scenario_versions_73
          WHERE (scenario_versions_73.id = history_31.subject_id AND (scenario_versions_73.client_id = $1::uuid OR (scenario_versions_73.client_id IN (SELECT it.id FROM organisations it WHERE it.kind = 'ENTERPRISE') AND scenario_versions_73.state <> 'DRAFT')))
        ), 'null') WHEN 'prc' THEN coalesce((
          SELECT '{"__typename":"Process","id":"prc_' || processes_74.id || '"}'
          FROM processes processes_74
          WHERE (processes_74.id = history_31.subject_id AND processes_74.client_id = $1::uuid)
        ), 'null') WHEN 'tsk' THEN coalesce((
          SELECT '{"__typename":"Task","id":"tsk_' || tasks_75.id || '"}'
          FROM tasks tasks_75
          WHERE (tasks_75.id = history_31.subject_id AND tasks_75.shared AND tasks_75.client_id = $1::uuid)
        ), 'null') WHEN 'imp' THEN coalesce((
          SELECT '{"__typename":"Import","id":"imp_' || imports_76.id || '","fileName":' || to_json(imports_76.file_name)::text || '}'
          FROM imports imports_76
          WHERE (imports_76.id = history_31.subject_id AND imports_76.client_id = $1::uuid)
        ), 'null') WHEN 'mal' THEN coalesce((SELECT '{"__typename":"Mail","id":"mal_' || mails_77.id || '"}' FROM mails mails_77 WHERE FALSE), 'null') WHEN 'prf' THEN coalesce((
          SELECT '{"__typename":"Preference","id":"prf_' || preferences_78.id || '"}'
          FROM preferences preferences_78
          WHERE (preferences_78.id = history_31.subject_id AND preferences_78.person_id = $4::uuid)
        ), 'null') WHEN 'prt' THEN coalesce((
          SELECT '{"__typename":"Protocol","id":"prt_' || protocols_79.id || '"}'
          FROM protocols protocols_79
          WHERE (protocols_79.id = history_31.subject_id AND EXISTS (
              SELECT 1
              FROM assignments given
              WHERE given.id = protocols_79.assignment_id AND given.client_id = $1::uuid
            ))
        ), 'null') WHEN 'ctr' THEN coalesce((
          SELECT '{"__typename":"Contract","id":"ctr_' || contracts_80.id || '"}'
          FROM contracts contracts_80
          WHERE (contracts_80.id = history_31.subject_id AND contracts_80.client_id = $1::uuid)
        ), 'null') WHEN 'rpp' THEN coalesce((
          SELECT '{"__typename":"ReplacementProposal","id":"rpp_' || replacement_proposals_81.id || '"}'
          FROM replacement_proposals replacement_proposals_81
          WHERE (replacement_proposals_81.id = history_31.subject_id AND replacement_proposals_81.client_id = $1::uuid)
        ), 'null') WHEN 'rpm' THEN coalesce((
          SELECT '{"__typename":"Replacement","id":"rpm_' || replacements_82.id || '"}'
          FROM replacements replacements_82
          WHERE (replacements_82.id = history_31.subject_id AND replacements_82.client_id = $1::uuid)
        ), 'null') WHEN 'rpo' THEN coalesce((
          SELECT '{"__typename":"ReplacementOption","id":"rpo_' || replacement_options_83.id || '"}'
          FROM replacement_options replacement_options_83
          WHERE (replacement_options_83.id = history_31.subject_id AND replacement_options_83.client_id = $1::uuid)
        ), 'null') WHEN 'rpl' THEN coalesce((
          SELECT '{"__typename":"Reply","id":"rpl_' || replies_84.id || '"}'
          FROM replies replies_84
          WHERE FALSE
        ), 'null') WHEN 'tks' THEN coalesce((
          SELECT '{"__typename":"TicketStep","id":"tks_' || ticket_steps_85.id || '"}'
          FROM ticket_steps ticket_steps_85
          WHERE (ticket_steps_85.id = history_31.subject_id AND ticket_steps_85.client_id = $1::uuid)
        ), 'null') WHEN 'pol' THEN coalesce((
          SELECT '{"__typename":"Policy","id":"pol_' || policies_86.id || '"}'
          FROM policies policies_86
          WHERE (policies_86.id = history_31.subject_id AND (policies_86.client_id = $1::uuid OR policies_86.client_id IN (SELECT it.id FROM organisations it WHERE it.kind = 'ENTERPRISE')))
        ), 'null') WHEN 'clk' THEN coalesce((
          SELECT '{"__typename":"Clock","id":"clk_' || clocks_87.id || '"}'
          FROM clocks clocks_87
          WHERE (clocks_87.id = history_31.subject_id AND clocks_87.client_id = $1::uuid)
        ), 'null') WHEN 'trn' THEN coalesce((
          SELECT '{"__typename":"TicketTurn","id":"trn_' || ticket_turns_88.id || '"}'
          FROM ticket_turns ticket_turns_88
          WHERE (ticket_turns_88.id = history_31.subject_id AND ticket_turns_88.client_id = $1::uuid)
        ), 'null') WHEN 'viw' THEN coalesce((
          SELECT '{"__typename":"View","id":"viw_' || views_89.id || '"}'
          FROM views views_89
          WHERE (views_89.id = history_31.subject_id AND views_89.owner_id = $4::uuid)
        ), 'null') ELSE 'null' END
        || ',"name":' || to_json(history_31.name)::text
        || ',"audience":"' || history_31.audience || '","changes":' || coalesce(CASE WHEN history_31.client_id = $1::uuid THEN history_31.changes END::text, 'null')
        || ',"actor":' || CASE WHEN people_90.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_90.id || '","name":' || to_json(people_90.name)::text || '}' END || '}' AS o
      FROM history history_31
      LEFT JOIN people people_90 ON (people_90.id = history_31.actor_id AND people_90.withdrawn_at IS NULL AND (people_90.client_id = $1::uuid OR people_90.id = $4::uuid OR people_90.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
      WHERE (((history_31.audience = 'SHARED' AND history_31.client_id = $1::uuid) OR history_31.audience = 'PRIVATE' AND history_31.actor_id = $4::uuid) AND ((history_31.audience = $20::text) IS NOT TRUE) AND (((history_31.actor_id = $21::uuid AND EXISTS (
                SELECT 1
                FROM people people_91
                WHERE people_91.id = history_31.actor_id AND (people_91.withdrawn_at IS NULL AND (people_91.client_id = $1::uuid OR people_91.id = $4::uuid OR people_91.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')) AND people_91.id = $21::uuid)
              ))) IS NOT TRUE))
      ORDER BY history_31.position DESC, history_31.id DESC
      LIMIT 40
    ) page
  ) || ']}}', 'UTF8')
