SELECT convert_to('{"process":' || coalesce((
      SELECT '{"id":"prc_' || processes_1.id || '","version":' || processes_1.version::text
        || ',"namePl":' || to_json(processes_1.name_pl)::text
        || ',"nameEn":' || to_json(processes_1.name_en)::text
        || ',"state":"' || processes_1.state || '","reason":' || coalesce(to_json(processes_1.reason)::text, 'null')
        || ',"targetOn":' || coalesce('"' || processes_1.target_on || '"', 'null')
        || ',"startedAt":"' || to_char(processes_1.started_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","endedAt":' || coalesce('"' || to_char(processes_1.ended_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"', 'null')
        || ',"answers":' || processes_1.answers::text
        || ',"client":' || CASE WHEN organisations_2.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_2.id || '","name":' || to_json(organisations_2.name)::text || '}' END
        || ',"person":' || CASE WHEN people_3.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_3.id || '","name":' || to_json(people_3.name)::text || '}' END
        || ',"device":' || CASE WHEN devices_4.id IS NULL THEN 'null' ELSE '{"id":"dev_' || devices_4.id || '","tag":' || to_json(devices_4.tag)::text
        || ',"model":' || CASE WHEN device_models_5.id IS NULL THEN 'null' ELSE '{"id":"mod_' || device_models_5.id || '","manufacturer":' || to_json(device_models_5.manufacturer)::text
        || ',"name":' || to_json(device_models_5.name)::text || '}' END || '}' END
        || ',"requester":' || CASE WHEN people_6.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_6.id || '","name":' || to_json(people_6.name)::text || '}' END
        || ',"scenario":' || CASE WHEN scenarios_7.id IS NULL THEN 'null' ELSE '{"id":"scn_' || scenarios_7.id || '"}' END
        || ',"pinned":' || CASE WHEN scenario_versions_8.id IS NULL THEN 'null' ELSE '{"id":"scv_' || scenario_versions_8.id || '","form":' || scenario_versions_8.form::text
        || ',"outline":' || scenario_versions_8.outline::text || '}' END
        || ',"viewerCan":{"cancel":' || CASE WHEN (($1::boolean OR processes_1.client_id = ANY($2::uuid[])) AND processes_1.state IN ('ON_HOLD', 'RUNNING') AND ($3::boolean OR processes_1.client_id = ANY($4::uuid[]))) THEN 'true' ELSE 'false' END
        || ',"extend":' || CASE WHEN (($1::boolean OR processes_1.client_id = ANY($2::uuid[])) AND processes_1.state IN ('RUNNING') AND ($3::boolean OR processes_1.client_id = ANY($4::uuid[]))) THEN 'true' ELSE 'false' END
        || ',"hold":' || CASE WHEN (($1::boolean OR processes_1.client_id = ANY($2::uuid[])) AND processes_1.state IN ('RUNNING') AND ($3::boolean OR processes_1.client_id = ANY($4::uuid[]))) THEN 'true' ELSE 'false' END
        || ',"move":' || CASE WHEN (($1::boolean OR processes_1.client_id = ANY($2::uuid[])) AND processes_1.state IN ('ON_HOLD', 'RUNNING') AND ($3::boolean OR processes_1.client_id = ANY($4::uuid[]))) THEN 'true' ELSE 'false' END
        || ',"resume":' || CASE WHEN (($1::boolean OR processes_1.client_id = ANY($2::uuid[])) AND processes_1.state IN ('ON_HOLD') AND ($3::boolean OR processes_1.client_id = ANY($4::uuid[]))) THEN 'true' ELSE 'false' END || '},"tasks":{"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"tsk_' || tasks_9.id || '","version":' || tasks_9.version::text
            || ',"step":' || coalesce(to_json(tasks_9.step)::text, 'null')
            || ',"titlePl":' || to_json(tasks_9.title_pl)::text
            || ',"titleEn":' || to_json(tasks_9.title_en)::text
            || ',"side":"' || tasks_9.side || '","action":"' || tasks_9.action || '","evidence":"' || tasks_9.evidence || '","state":"' || tasks_9.state || '","dueAt":' || coalesce('"' || to_char(tasks_9.due_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"', 'null')
            || ',"endedAt":' || coalesce('"' || to_char(tasks_9.ended_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"', 'null')
            || ',"note":' || coalesce(to_json(tasks_9.note)::text, 'null')
            || ',"owner":' || CASE WHEN people_10.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_10.id || '","name":' || to_json(people_10.name)::text || '}' END
            || ',"endedBy":' || CASE WHEN people_11.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_11.id || '","name":' || to_json(people_11.name)::text || '}' END
            || ',"ticket":' || CASE WHEN tickets_12.id IS NULL THEN 'null' ELSE '{"id":"tkt_' || tickets_12.id || '","number":' || tickets_12.number::text
            || ',"title":' || to_json(tickets_12.title)::text
            || ',"client":' || CASE WHEN organisations_13.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_13.id || '","code":' || to_json(organisations_13.code)::text || '}' END || '}' END
            || ',"decisions":{"nodes":[' || (
            SELECT coalesce(string_agg(o, ','), '')
            FROM (
              SELECT '{"id":"dec_' || decisions_14.id || '","state":"' || decisions_14.state || '","question":' || to_json(decisions_14.question)::text
                || ',"waitsForViewer":' || CASE WHEN (decisions_14.id IN (SELECT one.decision_id FROM approvers one WHERE one.state <> 'RELEASED' AND one.person_id = $5::uuid) AND decisions_14.state IN ('PENDING')) THEN 'true' ELSE 'false' END || '}' AS o
              FROM decisions decisions_14
              WHERE decisions_14.subject_id = tasks_9.id
              ORDER BY decisions_14.asked_at DESC, decisions_14.id DESC
              LIMIT 1
            ) page
          ) || ']},"files":{"nodes":[' || (
            SELECT coalesce(string_agg(o, ','), '')
            FROM (
              SELECT '{"id":"fil_' || files_15.id || '","name":' || to_json(files_15.name)::text
                || ',"size":' || files_15.size::text
                || ',"thumbnail":' || files_15.thumbnail::text || '}' AS o
              FROM files files_15
              WHERE (files_15.id IN (SELECT task_files.file_id FROM task_files WHERE task_files.task_id = tasks_9.id) AND ((files_15.state <> 'ATTACHED' AND files_15.sender_id = $5::uuid) OR EXISTS (
                    SELECT 1
                    FROM protocols drawn JOIN assignments given ON given.id = drawn.assignment_id
                    WHERE drawn.file_id = files_15.id AND TRUE
                  ) OR EXISTS (SELECT 1 FROM ticket_files hung WHERE hung.file_id = files_15.id AND TRUE) OR EXISTS (
                    SELECT 1
                    FROM comment_files hung JOIN comments told ON told.id = hung.comment_id
                    WHERE hung.file_id = files_15.id AND TRUE
                  ) OR EXISTS (
                    SELECT 1
                    FROM task_files shown JOIN tasks done ON done.id = shown.task_id
                    WHERE shown.file_id = files_15.id AND TRUE
                  )))
              ORDER BY files_15.sent_at ASC, files_15.id ASC
              LIMIT 20
            ) page
          ) || ']},"viewerCan":{"assign":' || CASE WHEN (($6::boolean OR tasks_9.client_id = ANY($7::uuid[])) AND tasks_9.state IN ('BLOCKED', 'READY') AND EXISTS (SELECT 1 FROM processes one WHERE one.id = tasks_9.process_id AND one.state = 'RUNNING') AND (tasks_9.owner_id = $5::uuid OR (tasks_9.side IN ('ENTERPRISE') AND ($8::boolean OR tasks_9.client_id = ANY($9::uuid[]))) OR (((tasks_9.side IN ('ENTERPRISE')) IS NOT TRUE) AND ($10::boolean OR tasks_9.client_id = ANY($11::uuid[]))))) THEN 'true' ELSE 'false' END
            || ',"do":' || CASE WHEN (($6::boolean OR tasks_9.client_id = ANY($7::uuid[])) AND tasks_9.state IN ('READY') AND EXISTS (SELECT 1 FROM processes one WHERE one.id = tasks_9.process_id AND one.state = 'RUNNING') AND (tasks_9.owner_id = $5::uuid OR (tasks_9.side IN ('ENTERPRISE') AND ($8::boolean OR tasks_9.client_id = ANY($9::uuid[]))) OR (((tasks_9.side IN ('ENTERPRISE')) IS NOT TRUE) AND ($10::boolean OR tasks_9.client_id = ANY($11::uuid[]))))) THEN 'true' ELSE 'false' END
            || ',"skip":' || CASE WHEN (($6::boolean OR tasks_9.client_id = ANY($7::uuid[])) AND tasks_9.state IN ('BLOCKED', 'READY') AND EXISTS (SELECT 1 FROM processes one WHERE one.id = tasks_9.process_id AND one.state = 'RUNNING') AND ((tasks_9.side IN ('ENTERPRISE') AND ($8::boolean OR tasks_9.client_id = ANY($9::uuid[]))) OR $10::boolean OR tasks_9.client_id = ANY($11::uuid[]))) THEN 'true' ELSE 'false' END || '}}' AS o
          FROM tasks tasks_9
          LEFT JOIN people people_10 ON (people_10.id = tasks_9.owner_id AND people_10.withdrawn_at IS NULL)
          LEFT JOIN people people_11 ON (people_11.id = tasks_9.ended_by_id AND people_11.withdrawn_at IS NULL)
          LEFT JOIN tickets tickets_12 ON tickets_12.id = tasks_9.ticket_id
          LEFT JOIN organisations organisations_13 ON organisations_13.id = tickets_12.client_id
          WHERE tasks_9.process_id = processes_1.id
          ORDER BY tasks_9.place ASC, tasks_9.id ASC
          LIMIT 100
        ) page
      ) || ']},"history":{"pageInfo":{"hasNextPage":' || CASE WHEN EXISTS (
        SELECT 1
        FROM history history_16
        WHERE (history_16.subject_id = processes_1.id AND (history_16.audience <> 'PRIVATE' OR history_16.audience = 'PRIVATE' AND history_16.actor_id = $5::uuid))
        ORDER BY history_16.position DESC, history_16.id DESC
        LIMIT 1 OFFSET 30
      ) THEN 'true' ELSE 'false' END
        || ',"endCursor":' || coalesce((
          SELECT '"b4799ddc.' || encode(convert_to('[' || history_18.position::text || ',"' || history_18.id || '"]', 'UTF8'), 'hex') || '"'
          FROM (
            SELECT history_19.position, history_19.id
            FROM history history_19
            WHERE (history_19.subject_id = processes_1.id AND (history_19.audience <> 'PRIVATE' OR history_19.audience = 'PRIVATE' AND history_19.actor_id = $5::uuid))
            ORDER BY history_19.position DESC, history_19.id DESC
            LIMIT 30
          ) history_18
          ORDER BY history_18.position ASC, history_18.id ASC
          LIMIT 1
        ), 'null') || '},"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"evt_' || history_20.id || '","name":' || to_json(history_20.name)::text
            || ',"at":"' || to_char(history_20.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","effectiveAt":"' || to_char(history_20.effective_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","audience":"' || history_20.audience || '","requestId":' || coalesce(to_json(history_20.request_id)::text, 'null')
            || ',"changes":' || coalesce(history_20.changes::text, 'null')
            || ',"actor":' || CASE WHEN people_21.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_21.id || '","name":' || to_json(people_21.name)::text || '}' END
            || ',"onBehalfOf":' || CASE WHEN people_22.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_22.id || '","name":' || to_json(people_22.name)::text || '}' END || '}' AS o
          FROM history history_20
          LEFT JOIN people people_21 ON (people_21.id = history_20.actor_id AND people_21.withdrawn_at IS NULL)
          LEFT JOIN people people_22 ON (people_22.id = history_20.on_behalf_of_id AND people_22.withdrawn_at IS NULL)
          WHERE (history_20.subject_id = processes_1.id AND (history_20.audience <> 'PRIVATE' OR history_20.audience = 'PRIVATE' AND history_20.actor_id = $5::uuid))
          ORDER BY history_20.position DESC, history_20.id DESC
          LIMIT 30
        ) page
      ) || ']}}'
      FROM processes processes_1
      LEFT JOIN organisations organisations_2 ON organisations_2.id = processes_1.client_id
      LEFT JOIN people people_3 ON (people_3.id = processes_1.person_id AND people_3.withdrawn_at IS NULL)
      LEFT JOIN devices devices_4 ON (devices_4.id = processes_1.device_id AND devices_4.withdrawn_at IS NULL)
      LEFT JOIN device_models device_models_5 ON device_models_5.id = devices_4.model_id
      LEFT JOIN people people_6 ON (people_6.id = processes_1.requester_id AND people_6.withdrawn_at IS NULL)
      LEFT JOIN scenarios scenarios_7 ON scenarios_7.id = processes_1.scenario_id
      LEFT JOIN scenario_versions scenario_versions_8 ON scenario_versions_8.id = processes_1.pinned_id
      WHERE processes_1.id = $12::uuid
    ), 'null') || '}', 'UTF8')
