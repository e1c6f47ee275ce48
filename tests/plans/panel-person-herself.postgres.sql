WITH my_tickets AS (
  SELECT one.id
  FROM tickets one
  WHERE (one.client_id = ANY($12::uuid[]) AND (one.requester_id = $14::uuid OR one.id IN (SELECT link.ticket_id FROM ticket_people link WHERE link.person_id = $14::uuid) OR one.id IN (
        SELECT watch.ticket_id
        FROM ticket_watchers watch
        WHERE watch.ended_at IS NULL AND watch.person_id = $14::uuid
      )))
), seen_accesses AS (
  SELECT one.id
  FROM accesses one
  WHERE (one.client_id = ANY($12::uuid[]) AND one.person_id = $14::uuid)
), seen_access_requests AS (
  SELECT one.id
  FROM access_requests one
  WHERE (one.client_id = ANY($12::uuid[]) AND ((one.person_id = $14::uuid OR one.asked_by_id = $14::uuid) OR one.decision_id IN (SELECT one.decision_id FROM approvers one WHERE one.person_id = $14::uuid)))
), seen_approvers AS (
  SELECT one.id
  FROM approvers one
  WHERE (one.client_id = ANY($12::uuid[]) AND one.decision_id IN (SELECT one.decision_id FROM approvers one WHERE one.person_id = $14::uuid))
), seen_assignments AS (
  SELECT one.id
  FROM assignments one
  WHERE (one.client_id = ANY($12::uuid[]) AND one.holder_id = $14::uuid)
), seen_calendars AS (
  SELECT one.id
  FROM calendars one
  WHERE (one.client_id = ANY($12::uuid[]) OR one.client_id IN (SELECT it.id FROM organisations it WHERE it.kind = 'ENTERPRISE'))
), seen_clocks AS (SELECT one.id FROM clocks one WHERE one.ticket_id IN (SELECT id FROM my_tickets)), seen_closures AS (
  SELECT one.id
  FROM closures one
  WHERE (one.client_id = ANY($12::uuid[]) OR one.client_id IN (SELECT it.id FROM organisations it WHERE it.kind = 'ENTERPRISE'))
), seen_comments AS (
  SELECT one.id
  FROM comments one
  WHERE (one.audience = 'SHARED' AND one.ticket_id IN (SELECT id FROM my_tickets))
), seen_comment_files AS (
  SELECT one.id
  FROM comment_files one
  WHERE EXISTS (
    SELECT 1
    FROM comments told
    WHERE told.id = one.comment_id AND (told.audience = 'SHARED' AND told.ticket_id IN (SELECT id FROM my_tickets))
  )
), seen_decisions AS (
  SELECT one.id
  FROM decisions one
  WHERE (one.client_id = ANY($12::uuid[]) AND one.id IN (SELECT one.decision_id FROM approvers one WHERE one.person_id = $14::uuid))
), seen_delegations AS (SELECT one.id FROM delegations one WHERE (one.person_id = $14::uuid OR one.delegate_id = $14::uuid)), seen_devices AS (
  SELECT one.id
  FROM devices one
  WHERE (one.withdrawn_at IS NULL AND one.client_id = ANY($12::uuid[]) AND one.holder_id = $14::uuid)
), seen_device_models AS (SELECT one.id FROM device_models one WHERE $14::uuid <> '00000000-0000-0000-0000-000000000000'), seen_files AS (
  SELECT one.id
  FROM files one
  WHERE ((one.state <> 'ATTACHED' AND one.sender_id = $14::uuid) OR EXISTS (
      SELECT 1
      FROM protocols drawn JOIN assignments given ON given.id = drawn.assignment_id
      WHERE drawn.file_id = one.id AND (given.client_id = ANY($12::uuid[]) AND given.holder_id = $14::uuid)
    ) OR EXISTS (
      SELECT 1
      FROM ticket_files hung
      WHERE hung.file_id = one.id AND hung.ticket_id IN (SELECT id FROM my_tickets)
    ) OR EXISTS (
      SELECT 1
      FROM comment_files hung JOIN comments told ON told.id = hung.comment_id
      WHERE hung.file_id = one.id AND (told.audience = 'SHARED' AND told.ticket_id IN (SELECT id FROM my_tickets))
    ) OR EXISTS (
      SELECT 1
      FROM task_files shown JOIN tasks done ON done.id = shown.task_id
      WHERE shown.file_id = one.id AND (done.shared AND done.client_id = ANY($12::uuid[]) AND done.owner_id = $14::uuid)
    ))
), seen_labels AS (SELECT one.id FROM labels one WHERE one.client_id = ANY($12::uuid[])), seen_memberships AS (SELECT one.id FROM memberships one WHERE one.person_id = $14::uuid), seen_options AS (
  SELECT one.id
  FROM options one
  WHERE (one.client_id = ANY($12::uuid[]) AND one.decision_id IN (SELECT one.decision_id FROM approvers one WHERE one.person_id = $14::uuid))
), seen_organisations AS (
  SELECT one.id
  FROM organisations one
  WHERE (one.id = ANY($12::uuid[]) OR (one.id = $13::uuid OR one.kind = 'ENTERPRISE'))
), seen_passwords AS (SELECT one.id FROM passwords one WHERE one.person_id = $14::uuid), seen_people AS (
  SELECT one.id
  FROM people one
  WHERE (one.withdrawn_at IS NULL AND (one.client_id = ANY($12::uuid[]) OR one.id = $14::uuid OR one.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
), seen_policies AS (
  SELECT one.id
  FROM policies one
  WHERE (one.client_id = ANY($12::uuid[]) OR one.client_id IN (SELECT it.id FROM organisations it WHERE it.kind = 'ENTERPRISE'))
), seen_preferences AS (SELECT one.id FROM preferences one WHERE one.person_id = $14::uuid), seen_processes AS (
  SELECT one.id
  FROM processes one
  WHERE (one.client_id = ANY($12::uuid[]) AND one.id IN (SELECT one.process_id FROM tasks one WHERE one.owner_id = $14::uuid))
), seen_protocols AS (
  SELECT one.id
  FROM protocols one
  WHERE EXISTS (
    SELECT 1
    FROM assignments given
    WHERE given.id = one.assignment_id AND (given.client_id = ANY($12::uuid[]) AND given.holder_id = $14::uuid)
  )
), seen_ratings AS (
  SELECT one.id
  FROM ratings one
  WHERE (one.client_id = ANY($12::uuid[]) AND one.person_id = $14::uuid)
), seen_remarks AS (
  SELECT one.id
  FROM remarks one
  WHERE (one.audience = 'SHARED' AND one.client_id = ANY($12::uuid[]) AND one.decision_id IN (SELECT one.decision_id FROM approvers one WHERE one.person_id = $14::uuid))
), seen_scenarios AS (
  SELECT one.id
  FROM scenarios one
  WHERE (one.client_id IN (SELECT it.id FROM organisations it WHERE it.kind = 'ENTERPRISE') AND one.published IS NOT NULL)
), seen_scenario_versions AS (
  SELECT one.id
  FROM scenario_versions one
  WHERE (one.client_id IN (SELECT it.id FROM organisations it WHERE it.kind = 'ENTERPRISE') AND one.state <> 'DRAFT')
), seen_sessions AS (SELECT one.id FROM sessions one WHERE one.person_id = $14::uuid), seen_successions AS (SELECT one.id FROM successions one WHERE (one.person_id = $14::uuid OR one.successor_id = $14::uuid)), seen_systems AS (SELECT one.id FROM systems one WHERE one.client_id = ANY($12::uuid[])), seen_tasks AS (
  SELECT one.id
  FROM tasks one
  WHERE (one.shared AND one.client_id = ANY($12::uuid[]) AND one.owner_id = $14::uuid)
), seen_task_accesses AS (
  SELECT one.id
  FROM task_accesses one
  WHERE EXISTS (
    SELECT 1
    FROM tasks done
    WHERE done.id = one.task_id AND (done.shared AND done.client_id = ANY($12::uuid[]) AND done.owner_id = $14::uuid)
  )
), seen_task_assignments AS (
  SELECT one.id
  FROM task_assignments one
  WHERE EXISTS (
    SELECT 1
    FROM tasks done
    WHERE done.id = one.task_id AND (done.shared AND done.client_id = ANY($12::uuid[]) AND done.owner_id = $14::uuid)
  )
), seen_task_files AS (
  SELECT one.id
  FROM task_files one
  WHERE EXISTS (
    SELECT 1
    FROM tasks done
    WHERE done.id = one.task_id AND (done.shared AND done.client_id = ANY($12::uuid[]) AND done.owner_id = $14::uuid)
  )
), seen_teams AS (SELECT one.id FROM teams one WHERE TRUE), seen_tickets AS (SELECT one.id FROM tickets one WHERE one.id IN (SELECT id FROM my_tickets)), seen_ticket_devices AS (SELECT one.id FROM ticket_devices one WHERE one.ticket_id IN (SELECT id FROM my_tickets)), seen_ticket_files AS (SELECT one.id FROM ticket_files one WHERE one.ticket_id IN (SELECT id FROM my_tickets)), seen_ticket_links AS (
  SELECT one.id
  FROM ticket_links one
  WHERE (one.ended_at IS NULL AND one.ticket_id IN (SELECT id FROM my_tickets) AND one.other_id IN (SELECT id FROM my_tickets))
), seen_ticket_people AS (SELECT one.id FROM ticket_people one WHERE one.ticket_id IN (SELECT id FROM my_tickets)), seen_ticket_steps AS (SELECT one.id FROM ticket_steps one WHERE one.ticket_id IN (SELECT id FROM my_tickets)), seen_ticket_turns AS (SELECT one.id FROM ticket_turns one WHERE one.ticket_id IN (SELECT id FROM my_tickets)), seen_ticket_watchers AS (
  SELECT one.id
  FROM ticket_watchers one
  WHERE (one.ended_at IS NULL AND one.ticket_id IN (SELECT id FROM my_tickets))
), seen_tokens AS (SELECT one.id FROM tokens one WHERE one.person_id = $14::uuid), seen_uploads AS (SELECT one.id FROM uploads one WHERE one.person_id = $14::uuid), seen_views AS (SELECT one.id FROM views one WHERE one.owner_id = $14::uuid), seen_work_entries AS (
  SELECT one.id
  FROM work_entries one
  WHERE ((one.audience = 'SHARED' AND one.ended_at IS NULL) AND one.ticket_id IN (SELECT id FROM my_tickets))
) SELECT convert_to('{"person":' || coalesce((
      SELECT '{"id":"per_' || people_1.id || '","client":' || CASE WHEN organisations_2.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_2.id || '","name":' || to_json(organisations_2.name)::text
        || ',"kind":"' || organisations_2.kind || '","viewerCan":{"startProcess":' || CASE WHEN (($1::boolean OR organisations_2.client_id = ANY($2::uuid[])) AND ($3::boolean OR organisations_2.client_id = ANY($4::uuid[]))) THEN 'true' ELSE 'false' END || '}}' END
        || ',"version":' || people_1.version::text
        || ',"name":' || to_json(people_1.name)::text
        || ',"email":' || coalesce(to_json(people_1.email)::text, 'null')
        || ',"phone":' || coalesce(to_json(people_1.phone)::text, 'null')
        || ',"title":' || coalesce(to_json(people_1.title)::text, 'null')
        || ',"language":"' || people_1.language || '","state":"' || people_1.state || '","location":' || coalesce(to_json(people_1.location)::text, 'null')
        || ',"startOn":' || coalesce('"' || people_1.start_on || '"', 'null')
        || ',"lastDay":' || coalesce('"' || people_1.last_day || '"', 'null')
        || ',"manager":' || CASE WHEN people_3.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_3.id || '","name":' || to_json(people_3.name)::text || '}' END
        || ',"viewerCan":{"update":' || CASE WHEN ($5::boolean OR people_1.client_id = ANY($6::uuid[])) THEN 'true' ELSE 'false' END
        || ',"leave":' || CASE WHEN (($5::boolean OR people_1.client_id = ANY($6::uuid[])) AND people_1.state IN ('ACTIVE', 'LEAVING', 'ON_LEAVE', 'PLANNED')) THEN 'true' ELSE 'false' END
        || ',"invite":' || CASE WHEN (($5::boolean OR people_1.client_id = ANY($6::uuid[])) AND people_1.state IN ('ACTIVE', 'LEAVING', 'ON_LEAVE', 'PLANNED') AND ((people_1.email IS NULL) IS NOT TRUE)) THEN 'true' ELSE 'false' END
        || ',"grantMembership":' || CASE WHEN (($5::boolean OR people_1.client_id = ANY($6::uuid[])) AND ($7::boolean OR $8::boolean OR people_1.client_id = ANY($9::uuid[])) AND ((people_1.state IN ('LEFT')) IS NOT TRUE)) THEN 'true' ELSE 'false' END
        || ',"start":' || CASE WHEN (($1::boolean OR people_1.client_id = ANY($2::uuid[])) AND people_1.state IN ('PLANNED') AND ($3::boolean OR people_1.client_id = ANY($4::uuid[]))) THEN 'true' ELSE 'false' END
        || ',"goOnLeave":' || CASE WHEN (($1::boolean OR people_1.client_id = ANY($2::uuid[])) AND people_1.state IN ('ACTIVE') AND ($3::boolean OR people_1.client_id = ANY($4::uuid[]))) THEN 'true' ELSE 'false' END
        || ',"comeBack":' || CASE WHEN (($1::boolean OR people_1.client_id = ANY($2::uuid[])) AND people_1.state IN ('ON_LEAVE') AND ($3::boolean OR people_1.client_id = ANY($4::uuid[]))) THEN 'true' ELSE 'false' END
        || ',"giveNotice":' || CASE WHEN (($1::boolean OR people_1.client_id = ANY($2::uuid[])) AND people_1.state IN ('ACTIVE', 'ON_LEAVE') AND ($3::boolean OR people_1.client_id = ANY($4::uuid[]))) THEN 'true' ELSE 'false' END
        || ',"stay":' || CASE WHEN (($1::boolean OR people_1.client_id = ANY($2::uuid[])) AND people_1.state IN ('LEAVING') AND ($3::boolean OR people_1.client_id = ANY($4::uuid[]))) THEN 'true' ELSE 'false' END
        || ',"handOver":' || CASE WHEN ($8::boolean OR people_1.client_id = ANY($9::uuid[])) THEN 'true' ELSE 'false' END
        || ',"restoreMail":' || CASE WHEN (($10::boolean OR people_1.client_id = ANY($11::uuid[])) AND people_1.id IN (SELECT one.person_id FROM preferences one WHERE one.returned_at IS NOT NULL)) THEN 'true' ELSE 'false' END || '},"memberships":{"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"mem_' || memberships_4.id || '","endedAt":' || coalesce('"' || to_char(memberships_4.ended_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"', 'null')
            || ',"version":' || memberships_4.version::text
            || ',"role":"' || memberships_4.role || '","createdAt":"' || to_char(memberships_4.created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","organisation":' || CASE WHEN organisations_5.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_5.id || '","name":' || to_json(organisations_5.name)::text || '}' END
            || ',"viewerCan":{"end":' || CASE WHEN (($5::boolean OR memberships_4.client_id = ANY($6::uuid[])) AND ($7::boolean OR $8::boolean OR memberships_4.client_id = ANY($9::uuid[])) AND memberships_4.ended_at IS NULL) THEN 'true' ELSE 'false' END || '}}' AS o
          FROM memberships memberships_4
          LEFT JOIN organisations organisations_5 ON (organisations_5.id = memberships_4.organisation_id AND (organisations_5.id = ANY($12::uuid[]) OR (organisations_5.id = $13::uuid OR organisations_5.kind = 'ENTERPRISE')))
          WHERE (memberships_4.person_id = people_1.id AND memberships_4.person_id = $14::uuid)
          ORDER BY memberships_4.created_at DESC, memberships_4.id DESC
          LIMIT 50
        ) page
      ) || ']},"holds":{"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"asg_' || assignments_6.id || '","kind":"' || assignments_6.kind || '","fromAt":"' || to_char(assignments_6.from_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","toAt":' || coalesce('"' || to_char(assignments_6.to_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"', 'null')
            || ',"expectedReturn":' || coalesce('"' || assignments_6.expected_return || '"', 'null')
            || ',"device":' || CASE WHEN devices_7.id IS NULL THEN 'null' ELSE '{"id":"dev_' || devices_7.id || '","tag":' || to_json(devices_7.tag)::text
            || ',"model":' || CASE WHEN device_models_8.id IS NULL THEN 'null' ELSE '{"id":"mod_' || device_models_8.id || '","manufacturer":' || to_json(device_models_8.manufacturer)::text
            || ',"name":' || to_json(device_models_8.name)::text || '}' END || '}' END || '}' AS o
          FROM assignments assignments_6
          LEFT JOIN devices devices_7 ON (devices_7.id = assignments_6.device_id AND devices_7.withdrawn_at IS NULL AND devices_7.client_id = ANY($12::uuid[]) AND devices_7.holder_id = $14::uuid)
          LEFT JOIN device_models device_models_8 ON (device_models_8.id = devices_7.model_id AND $14::uuid <> '00000000-0000-0000-0000-000000000000')
          WHERE (assignments_6.holder_id = people_1.id AND assignments_6.client_id = ANY($12::uuid[]) AND assignments_6.holder_id = $14::uuid AND ((assignments_6.to_at IS NULL) = $15::boolean))
          ORDER BY assignments_6.from_at DESC, assignments_6.id DESC
          LIMIT 50
        ) page
      ) || ']},"held":{"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"asg_' || assignments_9.id || '","kind":"' || assignments_9.kind || '","fromAt":"' || to_char(assignments_9.from_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","toAt":' || coalesce('"' || to_char(assignments_9.to_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"', 'null')
            || ',"expectedReturn":' || coalesce('"' || assignments_9.expected_return || '"', 'null')
            || ',"device":' || CASE WHEN devices_10.id IS NULL THEN 'null' ELSE '{"id":"dev_' || devices_10.id || '","tag":' || to_json(devices_10.tag)::text
            || ',"model":' || CASE WHEN device_models_11.id IS NULL THEN 'null' ELSE '{"id":"mod_' || device_models_11.id || '","manufacturer":' || to_json(device_models_11.manufacturer)::text
            || ',"name":' || to_json(device_models_11.name)::text || '}' END || '}' END || '}' AS o
          FROM assignments assignments_9
          LEFT JOIN devices devices_10 ON (devices_10.id = assignments_9.device_id AND devices_10.withdrawn_at IS NULL AND devices_10.client_id = ANY($12::uuid[]) AND devices_10.holder_id = $14::uuid)
          LEFT JOIN device_models device_models_11 ON (device_models_11.id = devices_10.model_id AND $14::uuid <> '00000000-0000-0000-0000-000000000000')
          WHERE (assignments_9.holder_id = people_1.id AND assignments_9.client_id = ANY($12::uuid[]) AND assignments_9.holder_id = $14::uuid AND ((assignments_9.to_at IS NULL) = $16::boolean))
          ORDER BY assignments_9.from_at DESC, assignments_9.id DESC
          LIMIT 20
        ) page
      ) || ']},"due":{"totalCount":' || (
        SELECT count(*)
        FROM accesses accesses_12
        WHERE (accesses_12.person_id = people_1.id AND accesses_12.client_id = ANY($12::uuid[]) AND accesses_12.person_id = $14::uuid AND accesses_12.state = $17::text)
      )::text
        || ',"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"acc_' || accesses_13.id || '","version":' || accesses_13.version::text
            || ',"account":' || coalesce(to_json(accesses_13.account)::text, 'null')
            || ',"level":' || coalesce(to_json(accesses_13.level)::text, 'null')
            || ',"state":"' || accesses_13.state || '","grantedAt":"' || to_char(accesses_13.granted_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","reviewOn":' || coalesce('"' || accesses_13.review_on || '"', 'null')
            || ',"revokeOn":' || coalesce('"' || accesses_13.revoke_on || '"', 'null')
            || ',"revokedAt":' || coalesce('"' || to_char(accesses_13.revoked_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"', 'null')
            || ',"evidence":' || coalesce(to_json(accesses_13.evidence)::text, 'null')
            || ',"keptBecause":' || coalesce(to_json(accesses_13.kept_because)::text, 'null')
            || ',"person":' || CASE WHEN people_14.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_14.id || '","name":' || to_json(people_14.name)::text
            || ',"state":"' || people_14.state || '"}' END
            || ',"system":' || CASE WHEN systems_15.id IS NULL THEN 'null' ELSE '{"id":"sys_' || systems_15.id || '","name":' || to_json(systems_15.name)::text || '}' END
            || ',"grantedBy":' || CASE WHEN people_16.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_16.id || '","name":' || to_json(people_16.name)::text || '}' END
            || ',"revokedBy":' || CASE WHEN people_17.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_17.id || '","name":' || to_json(people_17.name)::text || '}' END
            || ',"viewerCan":{"confirm":' || CASE WHEN (($8::boolean OR accesses_13.client_id = ANY($9::uuid[])) AND accesses_13.state IN ('ACTIVE')) THEN 'true' ELSE 'false' END
            || ',"correct":' || CASE WHEN (($10::boolean OR accesses_13.client_id = ANY($11::uuid[])) AND accesses_13.state IN ('ACTIVE', 'REVOKE_DUE')) THEN 'true' ELSE 'false' END
            || ',"keep":' || CASE WHEN (($8::boolean OR accesses_13.client_id = ANY($9::uuid[])) AND accesses_13.state IN ('ACTIVE', 'REVOKE_DUE')) THEN 'true' ELSE 'false' END
            || ',"recall":' || CASE WHEN (($1::boolean OR accesses_13.client_id = ANY($2::uuid[])) AND accesses_13.state IN ('ACTIVE') AND ($3::boolean OR accesses_13.client_id = ANY($4::uuid[]))) THEN 'true' ELSE 'false' END
            || ',"revoke":' || CASE WHEN (($10::boolean OR accesses_13.client_id = ANY($11::uuid[])) AND accesses_13.state IN ('ACTIVE', 'REVOKE_DUE')) THEN 'true' ELSE 'false' END || '},"tasks":{"nodes":[' || (
            SELECT coalesce(string_agg(o, ','), '')
            FROM (
              SELECT '{"id":"tsk_' || tasks_18.id || '","action":"' || tasks_18.action || '","process":' || CASE WHEN processes_19.id IS NULL THEN 'null' ELSE '{"id":"prc_' || processes_19.id || '","namePl":' || to_json(processes_19.name_pl)::text
                || ',"nameEn":' || to_json(processes_19.name_en)::text || '}' END || '}' AS o
              FROM tasks tasks_18
              LEFT JOIN processes processes_19 ON (processes_19.id = tasks_18.process_id AND processes_19.client_id = ANY($12::uuid[]) AND processes_19.id IN (SELECT one.process_id FROM tasks one WHERE one.owner_id = $14::uuid))
              WHERE (tasks_18.id IN (SELECT task_accesses.task_id FROM task_accesses WHERE task_accesses.access_id = accesses_13.id) AND tasks_18.shared AND tasks_18.client_id = ANY($12::uuid[]) AND tasks_18.owner_id = $14::uuid)
              ORDER BY tasks_18.place ASC, tasks_18.id ASC
              LIMIT 2
            ) page
          ) || ']}}' AS o
          FROM accesses accesses_13
          LEFT JOIN people people_14 ON (people_14.id = accesses_13.person_id AND people_14.withdrawn_at IS NULL AND (people_14.client_id = ANY($12::uuid[]) OR people_14.id = $14::uuid OR people_14.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
          LEFT JOIN systems systems_15 ON (systems_15.id = accesses_13.system_id AND systems_15.client_id = ANY($12::uuid[]))
          LEFT JOIN people people_16 ON (people_16.id = accesses_13.granted_by_id AND people_16.withdrawn_at IS NULL AND (people_16.client_id = ANY($12::uuid[]) OR people_16.id = $14::uuid OR people_16.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
          LEFT JOIN people people_17 ON (people_17.id = accesses_13.revoked_by_id AND people_17.withdrawn_at IS NULL AND (people_17.client_id = ANY($12::uuid[]) OR people_17.id = $14::uuid OR people_17.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
          WHERE (accesses_13.person_id = people_1.id AND accesses_13.client_id = ANY($12::uuid[]) AND accesses_13.person_id = $14::uuid AND accesses_13.state = $17::text)
          ORDER BY accesses_13.revoke_on ASC NULLS LAST, accesses_13.id ASC
          LIMIT 50
        ) page
      ) || ']},"open":{"totalCount":' || (
        SELECT count(*)
        FROM accesses accesses_20
        WHERE (accesses_20.person_id = people_1.id AND accesses_20.client_id = ANY($12::uuid[]) AND accesses_20.person_id = $14::uuid AND accesses_20.state = $18::text)
      )::text
        || ',"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"acc_' || accesses_21.id || '","version":' || accesses_21.version::text
            || ',"account":' || coalesce(to_json(accesses_21.account)::text, 'null')
            || ',"level":' || coalesce(to_json(accesses_21.level)::text, 'null')
            || ',"state":"' || accesses_21.state || '","grantedAt":"' || to_char(accesses_21.granted_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","reviewOn":' || coalesce('"' || accesses_21.review_on || '"', 'null')
            || ',"revokeOn":' || coalesce('"' || accesses_21.revoke_on || '"', 'null')
            || ',"revokedAt":' || coalesce('"' || to_char(accesses_21.revoked_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"', 'null')
            || ',"evidence":' || coalesce(to_json(accesses_21.evidence)::text, 'null')
            || ',"keptBecause":' || coalesce(to_json(accesses_21.kept_because)::text, 'null')
            || ',"person":' || CASE WHEN people_22.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_22.id || '","name":' || to_json(people_22.name)::text
            || ',"state":"' || people_22.state || '"}' END
            || ',"system":' || CASE WHEN systems_23.id IS NULL THEN 'null' ELSE '{"id":"sys_' || systems_23.id || '","name":' || to_json(systems_23.name)::text || '}' END
            || ',"grantedBy":' || CASE WHEN people_24.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_24.id || '","name":' || to_json(people_24.name)::text || '}' END
            || ',"revokedBy":' || CASE WHEN people_25.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_25.id || '","name":' || to_json(people_25.name)::text || '}' END
            || ',"viewerCan":{"confirm":' || CASE WHEN (($8::boolean OR accesses_21.client_id = ANY($9::uuid[])) AND accesses_21.state IN ('ACTIVE')) THEN 'true' ELSE 'false' END
            || ',"correct":' || CASE WHEN (($10::boolean OR accesses_21.client_id = ANY($11::uuid[])) AND accesses_21.state IN ('ACTIVE', 'REVOKE_DUE')) THEN 'true' ELSE 'false' END
            || ',"keep":' || CASE WHEN (($8::boolean OR accesses_21.client_id = ANY($9::uuid[])) AND accesses_21.state IN ('ACTIVE', 'REVOKE_DUE')) THEN 'true' ELSE 'false' END
            || ',"recall":' || CASE WHEN (($1::boolean OR accesses_21.client_id = ANY($2::uuid[])) AND accesses_21.state IN ('ACTIVE') AND ($3::boolean OR accesses_21.client_id = ANY($4::uuid[]))) THEN 'true' ELSE 'false' END
            || ',"revoke":' || CASE WHEN (($10::boolean OR accesses_21.client_id = ANY($11::uuid[])) AND accesses_21.state IN ('ACTIVE', 'REVOKE_DUE')) THEN 'true' ELSE 'false' END || '},"tasks":{"nodes":[' || (
            SELECT coalesce(string_agg(o, ','), '')
            FROM (
              SELECT '{"id":"tsk_' || tasks_26.id || '","action":"' || tasks_26.action || '","process":' || CASE WHEN processes_27.id IS NULL THEN 'null' ELSE '{"id":"prc_' || processes_27.id || '","namePl":' || to_json(processes_27.name_pl)::text
                || ',"nameEn":' || to_json(processes_27.name_en)::text || '}' END || '}' AS o
              FROM tasks tasks_26
              LEFT JOIN processes processes_27 ON (processes_27.id = tasks_26.process_id AND processes_27.client_id = ANY($12::uuid[]) AND processes_27.id IN (SELECT one.process_id FROM tasks one WHERE one.owner_id = $14::uuid))
              WHERE (tasks_26.id IN (SELECT task_accesses.task_id FROM task_accesses WHERE task_accesses.access_id = accesses_21.id) AND tasks_26.shared AND tasks_26.client_id = ANY($12::uuid[]) AND tasks_26.owner_id = $14::uuid)
              ORDER BY tasks_26.place ASC, tasks_26.id ASC
              LIMIT 2
            ) page
          ) || ']}}' AS o
          FROM accesses accesses_21
          LEFT JOIN people people_22 ON (people_22.id = accesses_21.person_id AND people_22.withdrawn_at IS NULL AND (people_22.client_id = ANY($12::uuid[]) OR people_22.id = $14::uuid OR people_22.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
          LEFT JOIN systems systems_23 ON (systems_23.id = accesses_21.system_id AND systems_23.client_id = ANY($12::uuid[]))
          LEFT JOIN people people_24 ON (people_24.id = accesses_21.granted_by_id AND people_24.withdrawn_at IS NULL AND (people_24.client_id = ANY($12::uuid[]) OR people_24.id = $14::uuid OR people_24.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
          LEFT JOIN people people_25 ON (people_25.id = accesses_21.revoked_by_id AND people_25.withdrawn_at IS NULL AND (people_25.client_id = ANY($12::uuid[]) OR people_25.id = $14::uuid OR people_25.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
          WHERE (accesses_21.person_id = people_1.id AND accesses_21.client_id = ANY($12::uuid[]) AND accesses_21.person_id = $14::uuid AND accesses_21.state = $18::text)
          ORDER BY accesses_21.granted_at DESC, accesses_21.id DESC
          LIMIT 100
        ) page
      ) || ']},"closed":{"totalCount":' || (
        SELECT count(*)
        FROM accesses accesses_28
        WHERE (accesses_28.person_id = people_1.id AND accesses_28.client_id = ANY($12::uuid[]) AND accesses_28.person_id = $14::uuid AND accesses_28.state = $19::text)
      )::text
        || ',"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"acc_' || accesses_29.id || '","version":' || accesses_29.version::text
            || ',"account":' || coalesce(to_json(accesses_29.account)::text, 'null')
            || ',"level":' || coalesce(to_json(accesses_29.level)::text, 'null')
            || ',"state":"' || accesses_29.state || '","grantedAt":"' || to_char(accesses_29.granted_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","reviewOn":' || coalesce('"' || accesses_29.review_on || '"', 'null')
            || ',"revokeOn":' || coalesce('"' || accesses_29.revoke_on || '"', 'null')
            || ',"revokedAt":' || coalesce('"' || to_char(accesses_29.revoked_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"', 'null')
            || ',"evidence":' || coalesce(to_json(accesses_29.evidence)::text, 'null')
            || ',"keptBecause":' || coalesce(to_json(accesses_29.kept_because)::text, 'null')
            || ',"person":' || CASE WHEN people_30.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_30.id || '","name":' || to_json(people_30.name)::text
            || ',"state":"' || people_30.state || '"}' END
            || ',"system":' || CASE WHEN systems_31.id IS NULL THEN 'null' ELSE '{"id":"sys_' || systems_31.id || '","name":' || to_json(systems_31.name)::text || '}' END
            || ',"grantedBy":' || CASE WHEN people_32.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_32.id || '","name":' || to_json(people_32.name)::text || '}' END
            || ',"revokedBy":' || CASE WHEN people_33.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_33.id || '","name":' || to_json(people_33.name)::text || '}' END
            || ',"viewerCan":{"confirm":' || CASE WHEN (($8::boolean OR accesses_29.client_id = ANY($9::uuid[])) AND accesses_29.state IN ('ACTIVE')) THEN 'true' ELSE 'false' END
            || ',"correct":' || CASE WHEN (($10::boolean OR accesses_29.client_id = ANY($11::uuid[])) AND accesses_29.state IN ('ACTIVE', 'REVOKE_DUE')) THEN 'true' ELSE 'false' END
            || ',"keep":' || CASE WHEN (($8::boolean OR accesses_29.client_id = ANY($9::uuid[])) AND accesses_29.state IN ('ACTIVE', 'REVOKE_DUE')) THEN 'true' ELSE 'false' END
            || ',"recall":' || CASE WHEN (($1::boolean OR accesses_29.client_id = ANY($2::uuid[])) AND accesses_29.state IN ('ACTIVE') AND ($3::boolean OR accesses_29.client_id = ANY($4::uuid[]))) THEN 'true' ELSE 'false' END
            || ',"revoke":' || CASE WHEN (($10::boolean OR accesses_29.client_id = ANY($11::uuid[])) AND accesses_29.state IN ('ACTIVE', 'REVOKE_DUE')) THEN 'true' ELSE 'false' END || '},"tasks":{"nodes":[' || (
            SELECT coalesce(string_agg(o, ','), '')
            FROM (
              SELECT '{"id":"tsk_' || tasks_34.id || '","action":"' || tasks_34.action || '","process":' || CASE WHEN processes_35.id IS NULL THEN 'null' ELSE '{"id":"prc_' || processes_35.id || '","namePl":' || to_json(processes_35.name_pl)::text
                || ',"nameEn":' || to_json(processes_35.name_en)::text || '}' END || '}' AS o
              FROM tasks tasks_34
              LEFT JOIN processes processes_35 ON (processes_35.id = tasks_34.process_id AND processes_35.client_id = ANY($12::uuid[]) AND processes_35.id IN (SELECT one.process_id FROM tasks one WHERE one.owner_id = $14::uuid))
              WHERE (tasks_34.id IN (SELECT task_accesses.task_id FROM task_accesses WHERE task_accesses.access_id = accesses_29.id) AND tasks_34.shared AND tasks_34.client_id = ANY($12::uuid[]) AND tasks_34.owner_id = $14::uuid)
              ORDER BY tasks_34.place ASC, tasks_34.id ASC
              LIMIT 2
            ) page
          ) || ']}}' AS o
          FROM accesses accesses_29
          LEFT JOIN people people_30 ON (people_30.id = accesses_29.person_id AND people_30.withdrawn_at IS NULL AND (people_30.client_id = ANY($12::uuid[]) OR people_30.id = $14::uuid OR people_30.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
          LEFT JOIN systems systems_31 ON (systems_31.id = accesses_29.system_id AND systems_31.client_id = ANY($12::uuid[]))
          LEFT JOIN people people_32 ON (people_32.id = accesses_29.granted_by_id AND people_32.withdrawn_at IS NULL AND (people_32.client_id = ANY($12::uuid[]) OR people_32.id = $14::uuid OR people_32.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
          LEFT JOIN people people_33 ON (people_33.id = accesses_29.revoked_by_id AND people_33.withdrawn_at IS NULL AND (people_33.client_id = ANY($12::uuid[]) OR people_33.id = $14::uuid OR people_33.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
          WHERE (accesses_29.person_id = people_1.id AND accesses_29.client_id = ANY($12::uuid[]) AND accesses_29.person_id = $14::uuid AND accesses_29.state = $19::text)
          ORDER BY accesses_29.granted_at DESC, accesses_29.id DESC
          LIMIT 20
        ) page
      ) || ']},"wanted":{"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"arq_' || access_requests_36.id || '","version":' || access_requests_36.version::text
            || ',"level":' || coalesce(to_json(access_requests_36.level)::text, 'null')
            || ',"reason":' || to_json(access_requests_36.reason)::text
            || ',"state":"' || access_requests_36.state || '","askedAt":"' || to_char(access_requests_36.asked_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","person":' || CASE WHEN people_37.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_37.id || '","name":' || to_json(people_37.name)::text || '}' END
            || ',"system":' || CASE WHEN systems_38.id IS NULL THEN 'null' ELSE '{"id":"sys_' || systems_38.id || '","name":' || to_json(systems_38.name)::text || '}' END
            || ',"askedBy":' || CASE WHEN people_39.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_39.id || '","name":' || to_json(people_39.name)::text || '}' END
            || ',"decision":' || CASE WHEN decisions_40.id IS NULL THEN 'null' ELSE '{"id":"dec_' || decisions_40.id || '","waitsForViewer":' || CASE WHEN (decisions_40.id IN (
              SELECT one.decision_id
              FROM approvers one
              WHERE one.state <> 'RELEASED' AND one.person_id = $14::uuid
            ) AND decisions_40.state IN ('PENDING')) THEN 'true' ELSE 'false' END || '}' END
            || ',"viewerCan":{"grant":' || CASE WHEN (($10::boolean OR access_requests_36.client_id = ANY($11::uuid[])) AND access_requests_36.state IN ('APPROVED')) THEN 'true' ELSE 'false' END
            || ',"withdraw":' || CASE WHEN (($20::boolean OR access_requests_36.client_id = ANY($21::uuid[])) AND access_requests_36.state IN ('APPROVED', 'REQUESTED') AND (access_requests_36.asked_by_id = $14::uuid OR $5::boolean OR access_requests_36.client_id = ANY($6::uuid[]))) THEN 'true' ELSE 'false' END || '}}' AS o
          FROM access_requests access_requests_36
          LEFT JOIN people people_37 ON (people_37.id = access_requests_36.person_id AND people_37.withdrawn_at IS NULL AND (people_37.client_id = ANY($12::uuid[]) OR people_37.id = $14::uuid OR people_37.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
          LEFT JOIN systems systems_38 ON (systems_38.id = access_requests_36.system_id AND systems_38.client_id = ANY($12::uuid[]))
          LEFT JOIN people people_39 ON (people_39.id = access_requests_36.asked_by_id AND people_39.withdrawn_at IS NULL AND (people_39.client_id = ANY($12::uuid[]) OR people_39.id = $14::uuid OR people_39.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
          LEFT JOIN decisions decisions_40 ON (decisions_40.id = access_requests_36.decision_id AND decisions_40.client_id = ANY($12::uuid[]) AND decisions_40.id IN (SELECT one.decision_id FROM approvers one WHERE one.person_id = $14::uuid))
          WHERE (access_requests_36.person_id = people_1.id AND access_requests_36.client_id = ANY($12::uuid[]) AND ((access_requests_36.person_id = $14::uuid OR access_requests_36.asked_by_id = $14::uuid) OR access_requests_36.decision_id IN (SELECT one.decision_id FROM approvers one WHERE one.person_id = $14::uuid)) AND access_requests_36.state = ANY($22::text[]))
          ORDER BY access_requests_36.asked_at DESC, access_requests_36.id DESC
          LIMIT 50
        ) page
      ) || ']},"asks":{"totalCount":' || (
        SELECT count(*)
        FROM tickets tickets_41
        WHERE (tickets_41.requester_id = people_1.id AND tickets_41.id IN (SELECT id FROM my_tickets) AND ((tickets_41.turn = $23::text) IS NOT TRUE))
      )::text
        || ',"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"tkt_' || tickets_42.id || '","number":' || tickets_42.number::text
            || ',"title":' || to_json(tickets_42.title)::text
            || ',"turn":"' || tickets_42.turn || '","openedAt":"' || to_char(tickets_42.opened_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","client":' || CASE WHEN organisations_43.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_43.id || '","code":' || to_json(organisations_43.code)::text || '}' END || '}' AS o
          FROM tickets tickets_42
          LEFT JOIN organisations organisations_43 ON (organisations_43.id = tickets_42.client_id AND (organisations_43.id = ANY($12::uuid[]) OR (organisations_43.id = $13::uuid OR organisations_43.kind = 'ENTERPRISE')))
          WHERE (tickets_42.requester_id = people_1.id AND tickets_42.id IN (SELECT id FROM my_tickets) AND ((tickets_42.turn = $23::text) IS NOT TRUE))
          ORDER BY tickets_42.opened_at DESC, tickets_42.id DESC
          LIMIT 10
        ) page
      ) || ']},"asked":{"totalCount":' || (
        SELECT count(*)
        FROM tickets tickets_44
        WHERE (tickets_44.requester_id = people_1.id AND tickets_44.id IN (SELECT id FROM my_tickets) AND tickets_44.turn = $23::text)
      )::text
        || ',"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"tkt_' || tickets_45.id || '","number":' || tickets_45.number::text
            || ',"title":' || to_json(tickets_45.title)::text
            || ',"turn":"' || tickets_45.turn || '","openedAt":"' || to_char(tickets_45.opened_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","client":' || CASE WHEN organisations_46.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_46.id || '","code":' || to_json(organisations_46.code)::text || '}' END || '}' AS o
          FROM tickets tickets_45
          LEFT JOIN organisations organisations_46 ON (organisations_46.id = tickets_45.client_id AND (organisations_46.id = ANY($12::uuid[]) OR (organisations_46.id = $13::uuid OR organisations_46.kind = 'ENTERPRISE')))
          WHERE (tickets_45.requester_id = people_1.id AND tickets_45.id IN (SELECT id FROM my_tickets) AND tickets_45.turn = $23::text)
          ORDER BY tickets_45.opened_at DESC, tickets_45.id DESC
          LIMIT 5
        ) page
      ) || ']},"works":{"totalCount":' || (
        SELECT count(*)
        FROM tickets tickets_47
        WHERE (tickets_47.assignee_id = people_1.id AND tickets_47.id IN (SELECT id FROM my_tickets) AND ((tickets_47.turn = $23::text) IS NOT TRUE))
      )::text
        || ',"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"tkt_' || tickets_48.id || '","number":' || tickets_48.number::text
            || ',"title":' || to_json(tickets_48.title)::text
            || ',"turn":"' || tickets_48.turn || '","openedAt":"' || to_char(tickets_48.opened_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","client":' || CASE WHEN organisations_49.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_49.id || '","code":' || to_json(organisations_49.code)::text || '}' END || '}' AS o
          FROM tickets tickets_48
          LEFT JOIN organisations organisations_49 ON (organisations_49.id = tickets_48.client_id AND (organisations_49.id = ANY($12::uuid[]) OR (organisations_49.id = $13::uuid OR organisations_49.kind = 'ENTERPRISE')))
          WHERE (tickets_48.assignee_id = people_1.id AND tickets_48.id IN (SELECT id FROM my_tickets) AND ((tickets_48.turn = $23::text) IS NOT TRUE))
          ORDER BY tickets_48.opened_at DESC, tickets_48.id DESC
          LIMIT 10
        ) page
      ) || ']},"worked":{"totalCount":' || (
        SELECT count(*)
        FROM tickets tickets_50
        WHERE (tickets_50.assignee_id = people_1.id AND tickets_50.id IN (SELECT id FROM my_tickets) AND tickets_50.turn = $23::text)
      )::text
        || ',"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"tkt_' || tickets_51.id || '","number":' || tickets_51.number::text
            || ',"title":' || to_json(tickets_51.title)::text
            || ',"turn":"' || tickets_51.turn || '","openedAt":"' || to_char(tickets_51.opened_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","client":' || CASE WHEN organisations_52.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_52.id || '","code":' || to_json(organisations_52.code)::text || '}' END || '}' AS o
          FROM tickets tickets_51
          LEFT JOIN organisations organisations_52 ON (organisations_52.id = tickets_51.client_id AND (organisations_52.id = ANY($12::uuid[]) OR (organisations_52.id = $13::uuid OR organisations_52.kind = 'ENTERPRISE')))
          WHERE (tickets_51.assignee_id = people_1.id AND tickets_51.id IN (SELECT id FROM my_tickets) AND tickets_51.turn = $23::text)
          ORDER BY tickets_51.opened_at DESC, tickets_51.id DESC
          LIMIT 5
        ) page
      ) || ']},"preferences":{"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"prf_' || preferences_53.id || '","returnedAt":' || coalesce('"' || to_char(preferences_53.returned_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"', 'null')
            || ',"returnedEmail":' || coalesce(to_json(preferences_53.returned_email)::text, 'null')
            || ',"returnedWhy":' || coalesce(to_json(preferences_53.returned_why)::text, 'null') || '}' AS o
          FROM preferences preferences_53
          WHERE (preferences_53.person_id = people_1.id AND preferences_53.person_id = $14::uuid)
          ORDER BY preferences_53.created_at DESC, preferences_53.id DESC
          LIMIT 1
        ) page
      ) || ']},"history":{"pageInfo":{"hasNextPage":' || CASE WHEN EXISTS (
        SELECT 1
        FROM history history_54
        WHERE (history_54.subject_id = people_1.id AND ((history_54.audience = 'SHARED' AND history_54.client_id = ANY($12::uuid[]) AND ((history_54.subject_type = 'acc' AND history_54.subject_id IN (SELECT id FROM seen_accesses)) OR (history_54.subject_type = 'arq' AND history_54.subject_id IN (SELECT id FROM seen_access_requests)) OR (history_54.subject_type = 'apr' AND history_54.subject_id IN (SELECT id FROM seen_approvers)) OR (history_54.subject_type = 'asg' AND history_54.subject_id IN (SELECT id FROM seen_assignments)) OR (history_54.subject_type = 'cal' AND history_54.subject_id IN (SELECT id FROM seen_calendars)) OR (history_54.subject_type = 'clk' AND history_54.subject_id IN (SELECT id FROM seen_clocks)) OR (history_54.subject_type = 'clo' AND history_54.subject_id IN (SELECT id FROM seen_closures)) OR (history_54.subject_type = 'com' AND history_54.subject_id IN (SELECT id FROM seen_comments)) OR (history_54.subject_type = 'cof' AND history_54.subject_id IN (SELECT id FROM seen_comment_files)) OR (history_54.subject_type = 'dec' AND history_54.subject_id IN (SELECT id FROM seen_decisions)) OR (history_54.subject_type = 'dlg' AND history_54.subject_id IN (SELECT id FROM seen_delegations)) OR (history_54.subject_type = 'dev' AND history_54.subject_id IN (SELECT id FROM seen_devices)) OR (history_54.subject_type = 'mod' AND history_54.subject_id IN (SELECT id FROM seen_device_models)) OR (history_54.subject_type = 'fil' AND history_54.subject_id IN (SELECT id FROM seen_files)) OR (history_54.subject_type = 'lbl' AND history_54.subject_id IN (SELECT id FROM seen_labels)) OR (history_54.subject_type = 'mem' AND history_54.subject_id IN (SELECT id FROM seen_memberships)) OR (history_54.subject_type = 'opt' AND history_54.subject_id IN (SELECT id FROM seen_options)) OR (history_54.subject_type = 'org' AND history_54.subject_id IN (SELECT id FROM seen_organisations)) OR (history_54.subject_type = 'pwd' AND history_54.subject_id IN (SELECT id FROM seen_passwords)) OR (history_54.subject_type = 'per' AND history_54.subject_id IN (SELECT id FROM seen_people)) OR (history_54.subject_type = 'pol' AND history_54.subject_id IN (SELECT id FROM seen_policies)) OR (history_54.subject_type = 'prf' AND history_54.subject_id IN (SELECT id FROM seen_preferences)) OR (history_54.subject_type = 'prc' AND history_54.subject_id IN (SELECT id FROM seen_processes)) OR (history_54.subject_type = 'prt' AND history_54.subject_id IN (SELECT id FROM seen_protocols)) OR (history_54.subject_type = 'rtg' AND history_54.subject_id IN (SELECT id FROM seen_ratings)) OR (history_54.subject_type = 'rmk' AND history_54.subject_id IN (SELECT id FROM seen_remarks)) OR (history_54.subject_type = 'scn' AND history_54.subject_id IN (SELECT id FROM seen_scenarios)) OR (history_54.subject_type = 'scv' AND history_54.subject_id IN (SELECT id FROM seen_scenario_versions)) OR (history_54.subject_type = 'ses' AND history_54.subject_id IN (SELECT id FROM seen_sessions)) OR (history_54.subject_type = 'suc' AND history_54.subject_id IN (SELECT id FROM seen_successions)) OR (history_54.subject_type = 'sys' AND history_54.subject_id IN (SELECT id FROM seen_systems)) OR (history_54.subject_type = 'tsk' AND history_54.subject_id IN (SELECT id FROM seen_tasks)) OR (history_54.subject_type = 'tac' AND history_54.subject_id IN (SELECT id FROM seen_task_accesses)) OR (history_54.subject_type = 'tas' AND history_54.subject_id IN (SELECT id FROM seen_task_assignments)) OR (history_54.subject_type = 'tsf' AND history_54.subject_id IN (SELECT id FROM seen_task_files)) OR (history_54.subject_type = 'tea' AND history_54.subject_id IN (SELECT id FROM seen_teams)) OR (history_54.subject_type = 'tkt' AND history_54.subject_id IN (SELECT id FROM seen_tickets)) OR (history_54.subject_type = 'tkd' AND history_54.subject_id IN (SELECT id FROM seen_ticket_devices)) OR (history_54.subject_type = 'tkf' AND history_54.subject_id IN (SELECT id FROM seen_ticket_files)) OR (history_54.subject_type = 'tkl' AND history_54.subject_id IN (SELECT id FROM seen_ticket_links)) OR (history_54.subject_type = 'tkp' AND history_54.subject_id IN (SELECT id FROM seen_ticket_people)) OR (history_54.subject_type = 'tks' AND history_54.subject_id IN (SELECT id FROM seen_ticket_steps)) OR (history_54.subject_type = 'trn' AND history_54.subject_id IN (SELECT id FROM seen_ticket_turns)) OR (history_54.subject_type = 'tkw' AND history_54.subject_id IN (SELECT id FROM seen_ticket_watchers)) OR (history_54.subject_type = 'tok' AND history_54.subject_id IN (SELECT id FROM seen_tokens)) OR (history_54.subject_type = 'upl' AND history_54.subject_id IN (SELECT id FROM seen_uploads)) OR (history_54.subject_type = 'viw' AND history_54.subject_id IN (SELECT id FROM seen_views)) OR (history_54.subject_type = 'wrk' AND history_54.subject_id IN (SELECT id FROM seen_work_entries)))) OR history_54.audience = 'PRIVATE' AND history_54.actor_id = $14::uuid))
        ORDER BY history_54.position DESC, history_54.id DESC
        LIMIT 1 OFFSET 20
      ) THEN 'true' ELSE 'false' END
        || ',"endCursor":' || coalesce((
          SELECT '"b4799ddc.' || encode(convert_to('[' || history_56.position::text || ',"' || history_56.id || '"]', 'UTF8'), 'hex') || '"'
          FROM (
            SELECT history_57.position, history_57.id
            FROM history history_57
            WHERE (history_57.subject_id = people_1.id AND ((history_57.audience = 'SHARED' AND history_57.client_id = ANY($12::uuid[]) AND ((history_57.subject_type = 'acc' AND history_57.subject_id IN (SELECT id FROM seen_accesses)) OR (history_57.subject_type = 'arq' AND history_57.subject_id IN (SELECT id FROM seen_access_requests)) OR (history_57.subject_type = 'apr' AND history_57.subject_id IN (SELECT id FROM seen_approvers)) OR (history_57.subject_type = 'asg' AND history_57.subject_id IN (SELECT id FROM seen_assignments)) OR (history_57.subject_type = 'cal' AND history_57.subject_id IN (SELECT id FROM seen_calendars)) OR (history_57.subject_type = 'clk' AND history_57.subject_id IN (SELECT id FROM seen_clocks)) OR (history_57.subject_type = 'clo' AND history_57.subject_id IN (SELECT id FROM seen_closures)) OR (history_57.subject_type = 'com' AND history_57.subject_id IN (SELECT id FROM seen_comments)) OR (history_57.subject_type = 'cof' AND history_57.subject_id IN (SELECT id FROM seen_comment_files)) OR (history_57.subject_type = 'dec' AND history_57.subject_id IN (SELECT id FROM seen_decisions)) OR (history_57.subject_type = 'dlg' AND history_57.subject_id IN (SELECT id FROM seen_delegations)) OR (history_57.subject_type = 'dev' AND history_57.subject_id IN (SELECT id FROM seen_devices)) OR (history_57.subject_type = 'mod' AND history_57.subject_id IN (SELECT id FROM seen_device_models)) OR (history_57.subject_type = 'fil' AND history_57.subject_id IN (SELECT id FROM seen_files)) OR (history_57.subject_type = 'lbl' AND history_57.subject_id IN (SELECT id FROM seen_labels)) OR (history_57.subject_type = 'mem' AND history_57.subject_id IN (SELECT id FROM seen_memberships)) OR (history_57.subject_type = 'opt' AND history_57.subject_id IN (SELECT id FROM seen_options)) OR (history_57.subject_type = 'org' AND history_57.subject_id IN (SELECT id FROM seen_organisations)) OR (history_57.subject_type = 'pwd' AND history_57.subject_id IN (SELECT id FROM seen_passwords)) OR (history_57.subject_type = 'per' AND history_57.subject_id IN (SELECT id FROM seen_people)) OR (history_57.subject_type = 'pol' AND history_57.subject_id IN (SELECT id FROM seen_policies)) OR (history_57.subject_type = 'prf' AND history_57.subject_id IN (SELECT id FROM seen_preferences)) OR (history_57.subject_type = 'prc' AND history_57.subject_id IN (SELECT id FROM seen_processes)) OR (history_57.subject_type = 'prt' AND history_57.subject_id IN (SELECT id FROM seen_protocols)) OR (history_57.subject_type = 'rtg' AND history_57.subject_id IN (SELECT id FROM seen_ratings)) OR (history_57.subject_type = 'rmk' AND history_57.subject_id IN (SELECT id FROM seen_remarks)) OR (history_57.subject_type = 'scn' AND history_57.subject_id IN (SELECT id FROM seen_scenarios)) OR (history_57.subject_type = 'scv' AND history_57.subject_id IN (SELECT id FROM seen_scenario_versions)) OR (history_57.subject_type = 'ses' AND history_57.subject_id IN (SELECT id FROM seen_sessions)) OR (history_57.subject_type = 'suc' AND history_57.subject_id IN (SELECT id FROM seen_successions)) OR (history_57.subject_type = 'sys' AND history_57.subject_id IN (SELECT id FROM seen_systems)) OR (history_57.subject_type = 'tsk' AND history_57.subject_id IN (SELECT id FROM seen_tasks)) OR (history_57.subject_type = 'tac' AND history_57.subject_id IN (SELECT id FROM seen_task_accesses)) OR (history_57.subject_type = 'tas' AND history_57.subject_id IN (SELECT id FROM seen_task_assignments)) OR (history_57.subject_type = 'tsf' AND history_57.subject_id IN (SELECT id FROM seen_task_files)) OR (history_57.subject_type = 'tea' AND history_57.subject_id IN (SELECT id FROM seen_teams)) OR (history_57.subject_type = 'tkt' AND history_57.subject_id IN (SELECT id FROM seen_tickets)) OR (history_57.subject_type = 'tkd' AND history_57.subject_id IN (SELECT id FROM seen_ticket_devices)) OR (history_57.subject_type = 'tkf' AND history_57.subject_id IN (SELECT id FROM seen_ticket_files)) OR (history_57.subject_type = 'tkl' AND history_57.subject_id IN (SELECT id FROM seen_ticket_links)) OR (history_57.subject_type = 'tkp' AND history_57.subject_id IN (SELECT id FROM seen_ticket_people)) OR (history_57.subject_type = 'tks' AND history_57.subject_id IN (SELECT id FROM seen_ticket_steps)) OR (history_57.subject_type = 'trn' AND history_57.subject_id IN (SELECT id FROM seen_ticket_turns)) OR (history_57.subject_type = 'tkw' AND history_57.subject_id IN (SELECT id FROM seen_ticket_watchers)) OR (history_57.subject_type = 'tok' AND history_57.subject_id IN (SELECT id FROM seen_tokens)) OR (history_57.subject_type = 'upl' AND history_57.subject_id IN (SELECT id FROM seen_uploads)) OR (history_57.subject_type = 'viw' AND history_57.subject_id IN (SELECT id FROM seen_views)) OR (history_57.subject_type = 'wrk' AND history_57.subject_id IN (SELECT id FROM seen_work_entries)))) OR history_57.audience = 'PRIVATE' AND history_57.actor_id = $14::uuid))
            ORDER BY history_57.position DESC, history_57.id DESC
            LIMIT 20
          ) history_56
          ORDER BY history_56.position ASC, history_56.id ASC
          LIMIT 1
        ), 'null') || '},"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"evt_' || history_58.id || '","name":' || to_json(history_58.name)::text
            || ',"at":"' || to_char(history_58.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","effectiveAt":"' || to_char(history_58.effective_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","audience":"' || history_58.audience || '","requestId":' || coalesce(to_json(history_58.request_id)::text, 'null')
            || ',"changes":' || coalesce(NULL::text, 'null')
            || ',"actor":' || CASE WHEN people_59.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_59.id || '","name":' || to_json(people_59.name)::text || '}' END
            || ',"onBehalfOf":' || CASE WHEN people_60.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_60.id || '","name":' || to_json(people_60.name)::text || '}' END || '}' AS o
          FROM history history_58
          LEFT JOIN people people_59 ON (people_59.id = history_58.actor_id AND people_59.withdrawn_at IS NULL AND (people_59.client_id = ANY($12::uuid[]) OR people_59.id = $14::uuid OR people_59.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
          LEFT JOIN people people_60 ON (people_60.id = history_58.on_behalf_of_id AND people_60.withdrawn_at IS NULL AND (people_60.client_id = ANY($12::uuid[]) OR people_60.id = $14::uuid OR people_60.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
          WHERE (history_58.subject_id = people_1.id AND ((history_58.audience = 'SHARED' AND history_58.client_id = ANY($12::uuid[]) AND ((history_58.subject_type = 'acc' AND history_58.subject_id IN (SELECT id FROM seen_accesses)) OR (history_58.subject_type = 'arq' AND history_58.subject_id IN (SELECT id FROM seen_access_requests)) OR (history_58.subject_type = 'apr' AND history_58.subject_id IN (SELECT id FROM seen_approvers)) OR (history_58.subject_type = 'asg' AND history_58.subject_id IN (SELECT id FROM seen_assignments)) OR (history_58.subject_type = 'cal' AND history_58.subject_id IN (SELECT id FROM seen_calendars)) OR (history_58.subject_type = 'clk' AND history_58.subject_id IN (SELECT id FROM seen_clocks)) OR (history_58.subject_type = 'clo' AND history_58.subject_id IN (SELECT id FROM seen_closures)) OR (history_58.subject_type = 'com' AND history_58.subject_id IN (SELECT id FROM seen_comments)) OR (history_58.subject_type = 'cof' AND history_58.subject_id IN (SELECT id FROM seen_comment_files)) OR (history_58.subject_type = 'dec' AND history_58.subject_id IN (SELECT id FROM seen_decisions)) OR (history_58.subject_type = 'dlg' AND history_58.subject_id IN (SELECT id FROM seen_delegations)) OR (history_58.subject_type = 'dev' AND history_58.subject_id IN (SELECT id FROM seen_devices)) OR (history_58.subject_type = 'mod' AND history_58.subject_id IN (SELECT id FROM seen_device_models)) OR (history_58.subject_type = 'fil' AND history_58.subject_id IN (SELECT id FROM seen_files)) OR (history_58.subject_type = 'lbl' AND history_58.subject_id IN (SELECT id FROM seen_labels)) OR (history_58.subject_type = 'mem' AND history_58.subject_id IN (SELECT id FROM seen_memberships)) OR (history_58.subject_type = 'opt' AND history_58.subject_id IN (SELECT id FROM seen_options)) OR (history_58.subject_type = 'org' AND history_58.subject_id IN (SELECT id FROM seen_organisations)) OR (history_58.subject_type = 'pwd' AND history_58.subject_id IN (SELECT id FROM seen_passwords)) OR (history_58.subject_type = 'per' AND history_58.subject_id IN (SELECT id FROM seen_people)) OR (history_58.subject_type = 'pol' AND history_58.subject_id IN (SELECT id FROM seen_policies)) OR (history_58.subject_type = 'prf' AND history_58.subject_id IN (SELECT id FROM seen_preferences)) OR (history_58.subject_type = 'prc' AND history_58.subject_id IN (SELECT id FROM seen_processes)) OR (history_58.subject_type = 'prt' AND history_58.subject_id IN (SELECT id FROM seen_protocols)) OR (history_58.subject_type = 'rtg' AND history_58.subject_id IN (SELECT id FROM seen_ratings)) OR (history_58.subject_type = 'rmk' AND history_58.subject_id IN (SELECT id FROM seen_remarks)) OR (history_58.subject_type = 'scn' AND history_58.subject_id IN (SELECT id FROM seen_scenarios)) OR (history_58.subject_type = 'scv' AND history_58.subject_id IN (SELECT id FROM seen_scenario_versions)) OR (history_58.subject_type = 'ses' AND history_58.subject_id IN (SELECT id FROM seen_sessions)) OR (history_58.subject_type = 'suc' AND history_58.subject_id IN (SELECT id FROM seen_successions)) OR (history_58.subject_type = 'sys' AND history_58.subject_id IN (SELECT id FROM seen_systems)) OR (history_58.subject_type = 'tsk' AND history_58.subject_id IN (SELECT id FROM seen_tasks)) OR (history_58.subject_type = 'tac' AND history_58.subject_id IN (SELECT id FROM seen_task_accesses)) OR (history_58.subject_type = 'tas' AND history_58.subject_id IN (SELECT id FROM seen_task_assignments)) OR (history_58.subject_type = 'tsf' AND history_58.subject_id IN (SELECT id FROM seen_task_files)) OR (history_58.subject_type = 'tea' AND history_58.subject_id IN (SELECT id FROM seen_teams)) OR (history_58.subject_type = 'tkt' AND history_58.subject_id IN (SELECT id FROM seen_tickets)) OR (history_58.subject_type = 'tkd' AND history_58.subject_id IN (SELECT id FROM seen_ticket_devices)) OR (history_58.subject_type = 'tkf' AND history_58.subject_id IN (SELECT id FROM seen_ticket_files)) OR (history_58.subject_type = 'tkl' AND history_58.subject_id IN (SELECT id FROM seen_ticket_links)) OR (history_58.subject_type = 'tkp' AND history_58.subject_id IN (SELECT id FROM seen_ticket_people)) OR (history_58.subject_type = 'tks' AND history_58.subject_id IN (SELECT id FROM seen_ticket_steps)) OR (history_58.subject_type = 'trn' AND history_58.subject_id IN (SELECT id FROM seen_ticket_turns)) OR (history_58.subject_type = 'tkw' AND history_58.subject_id IN (SELECT id FROM seen_ticket_watchers)) OR (history_58.subject_type = 'tok' AND history_58.subject_id IN (SELECT id FROM seen_tokens)) OR (history_58.subject_type = 'upl' AND history_58.subject_id IN (SELECT id FROM seen_uploads)) OR (history_58.subject_type = 'viw' AND history_58.subject_id IN (SELECT id FROM seen_views)) OR (history_58.subject_type = 'wrk' AND history_58.subject_id IN (SELECT id FROM seen_work_entries)))) OR history_58.audience = 'PRIVATE' AND history_58.actor_id = $14::uuid))
          ORDER BY history_58.position DESC, history_58.id DESC
          LIMIT 20
        ) page
      ) || ']}}'
      FROM people people_1
      LEFT JOIN organisations organisations_2 ON (organisations_2.id = people_1.client_id AND (organisations_2.id = ANY($12::uuid[]) OR (organisations_2.id = $13::uuid OR organisations_2.kind = 'ENTERPRISE')))
      LEFT JOIN people people_3 ON (people_3.id = people_1.manager_id AND people_3.withdrawn_at IS NULL AND (people_3.client_id = ANY($12::uuid[]) OR people_3.id = $14::uuid OR people_3.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
      WHERE (people_1.id = $24::uuid AND people_1.withdrawn_at IS NULL AND (people_1.client_id = ANY($12::uuid[]) OR people_1.id = $14::uuid OR people_1.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
    ), 'null') || '}', 'UTF8')
