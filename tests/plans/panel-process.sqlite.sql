SELECT CAST('{"process":' || coalesce((
      SELECT '{' || substr(substr(json_object('id', 'prc_' || processes_1.id,
            'version', processes_1.version,
            'namePl', processes_1.name_pl,
            'nameEn', processes_1.name_en,
            'state', processes_1.state,
            'reason', processes_1.reason,
            'targetOn', processes_1.target_on,
            'startedAt', processes_1.started_at,
            'endedAt', processes_1.ended_at,
            'answers', json(processes_1.answers),
            'client', CASE WHEN organisations_2.id IS NOT NULL THEN json_object('id', 'org_' || organisations_2.id, 'name', organisations_2.name) END,
            'person', CASE WHEN people_3.id IS NOT NULL THEN json_object('id', 'per_' || people_3.id, 'name', people_3.name) END,
            'device', CASE WHEN devices_4.id IS NOT NULL THEN json_object('id', 'dev_' || devices_4.id,
              'tag', devices_4.tag,
              'model', CASE WHEN device_models_5.id IS NOT NULL THEN json_object('id', 'mod_' || device_models_5.id,
                'manufacturer', device_models_5.manufacturer,
                'name', device_models_5.name) END) END,
            'requester', CASE WHEN people_6.id IS NOT NULL THEN json_object('id', 'per_' || people_6.id, 'name', people_6.name) END,
            'scenario', CASE WHEN scenarios_7.id IS NOT NULL THEN json_object('id', 'scn_' || scenarios_7.id) END,
            'pinned', CASE WHEN scenario_versions_8.id IS NOT NULL THEN json_object('id', 'scv_' || scenario_versions_8.id,
              'form', json(scenario_versions_8.form),
              'outline', json(scenario_versions_8.outline)) END,
            'viewerCan', json_object('cancel', json(CASE WHEN ((?1 OR processes_1.client_id IN (SELECT value FROM json_each(?2))) AND processes_1.state IN ('ON_HOLD', 'RUNNING') AND (?3 OR processes_1.client_id IN (SELECT value FROM json_each(?4)))) THEN 'true' ELSE 'false' END),
              'extend', json(CASE WHEN ((?1 OR processes_1.client_id IN (SELECT value FROM json_each(?2))) AND processes_1.state IN ('RUNNING') AND (?3 OR processes_1.client_id IN (SELECT value FROM json_each(?4)))) THEN 'true' ELSE 'false' END),
              'hold', json(CASE WHEN ((?1 OR processes_1.client_id IN (SELECT value FROM json_each(?2))) AND processes_1.state IN ('RUNNING') AND (?3 OR processes_1.client_id IN (SELECT value FROM json_each(?4)))) THEN 'true' ELSE 'false' END),
              'move', json(CASE WHEN ((?1 OR processes_1.client_id IN (SELECT value FROM json_each(?2))) AND processes_1.state IN ('ON_HOLD', 'RUNNING') AND (?3 OR processes_1.client_id IN (SELECT value FROM json_each(?4)))) THEN 'true' ELSE 'false' END),
              'resume', json(CASE WHEN ((?1 OR processes_1.client_id IN (SELECT value FROM json_each(?2))) AND processes_1.state IN ('ON_HOLD') AND (?3 OR processes_1.client_id IN (SELECT value FROM json_each(?4)))) THEN 'true' ELSE 'false' END))), 2), -1, -1000000000)
        || ',"tasks":{"nodes":[' || (
        SELECT coalesce(group_concat('{' || substr(substr(json_object('id', 'tsk_' || tasks_9.id,
                  'version', tasks_9.version,
                  'step', tasks_9.step,
                  'titlePl', tasks_9.title_pl,
                  'titleEn', tasks_9.title_en,
                  'side', tasks_9.side,
                  'action', tasks_9.action,
                  'evidence', tasks_9.evidence,
                  'state', tasks_9.state,
                  'dueAt', tasks_9.due_at,
                  'endedAt', tasks_9.ended_at,
                  'note', tasks_9.note,
                  'owner', CASE WHEN people_10.id IS NOT NULL THEN json_object('id', 'per_' || people_10.id, 'name', people_10.name) END,
                  'endedBy', CASE WHEN people_11.id IS NOT NULL THEN json_object('id', 'per_' || people_11.id, 'name', people_11.name) END,
                  'ticket', CASE WHEN tickets_12.id IS NOT NULL THEN json_object('id', 'tkt_' || tickets_12.id,
                    'number', tickets_12.number,
                    'title', tickets_12.title,
                    'client', CASE WHEN organisations_13.id IS NOT NULL THEN json_object('id', 'org_' || organisations_13.id, 'code', organisations_13.code) END) END), 2), -1, -1000000000) || ',"decisions":{"nodes":' || (
              SELECT json_group_array(json_object('id', 'dec_' || decisions_14.id,
                  'state', decisions_14.state,
                  'question', decisions_14.question,
                  'waitsForViewer', json(CASE WHEN (decisions_14.id IN (SELECT one.decision_id FROM approvers one WHERE one.state <> 'RELEASED' AND one.person_id = ?5) AND decisions_14.state IN ('PENDING')) THEN 'true' ELSE 'false' END)))
              FROM (
                SELECT decisions_15.id, decisions_15.state, decisions_15.question
                FROM decisions decisions_15
                WHERE decisions_15.subject_id = tasks_9.id
                ORDER BY decisions_15.asked_at DESC, decisions_15.id DESC
                LIMIT 1
              ) decisions_14
            ) || '},"files":{"nodes":' || (
              SELECT json_group_array(json_object('id', 'fil_' || files_16.id,
                  'name', files_16.name,
                  'size', files_16.size,
                  'thumbnail', json(CASE files_16.thumbnail WHEN 1 THEN 'true' WHEN 0 THEN 'false' END)))
              FROM (
                SELECT files_17.id, files_17.name, files_17.size, files_17.thumbnail
                FROM files files_17
                WHERE (files_17.id IN (SELECT task_files.file_id FROM task_files WHERE task_files.task_id = tasks_9.id) AND ((files_17.state <> 'ATTACHED' AND files_17.sender_id = ?5) OR EXISTS (
                      SELECT 1
                      FROM protocols drawn JOIN assignments given ON given.id = drawn.assignment_id
                      WHERE drawn.file_id = files_17.id AND TRUE
                    ) OR EXISTS (SELECT 1 FROM ticket_files hung WHERE hung.file_id = files_17.id AND TRUE) OR EXISTS (
                      SELECT 1
                      FROM comment_files hung JOIN comments told ON told.id = hung.comment_id
                      WHERE hung.file_id = files_17.id AND TRUE
                    ) OR EXISTS (
                      SELECT 1
                      FROM task_files shown JOIN tasks done ON done.id = shown.task_id
                      WHERE shown.file_id = files_17.id AND TRUE
                    )))
                ORDER BY files_17.sent_at ASC, files_17.id ASC
                LIMIT 20
              ) files_16
            ) || '},' || substr(substr(json_object('viewerCan', json_object('assign', json(CASE WHEN ((?6 OR tasks_9.client_id IN (SELECT value FROM json_each(?7))) AND tasks_9.state IN ('BLOCKED', 'READY') AND EXISTS (SELECT 1 FROM processes one WHERE one.id = tasks_9.process_id AND one.state = 'RUNNING') AND (tasks_9.owner_id = ?5 OR (tasks_9.side IN ('ENTERPRISE') AND (?8 OR tasks_9.client_id IN (SELECT value FROM json_each(?9)))) OR (((tasks_9.side IN ('ENTERPRISE')) IS NOT TRUE) AND (?10 OR tasks_9.client_id IN (SELECT value FROM json_each(?11)))))) THEN 'true' ELSE 'false' END),
                    'do', json(CASE WHEN ((?6 OR tasks_9.client_id IN (SELECT value FROM json_each(?7))) AND tasks_9.state IN ('READY') AND EXISTS (SELECT 1 FROM processes one WHERE one.id = tasks_9.process_id AND one.state = 'RUNNING') AND (tasks_9.owner_id = ?5 OR (tasks_9.side IN ('ENTERPRISE') AND (?8 OR tasks_9.client_id IN (SELECT value FROM json_each(?9)))) OR (((tasks_9.side IN ('ENTERPRISE')) IS NOT TRUE) AND (?10 OR tasks_9.client_id IN (SELECT value FROM json_each(?11)))))) THEN 'true' ELSE 'false' END),
                    'skip', json(CASE WHEN ((?6 OR tasks_9.client_id IN (SELECT value FROM json_each(?7))) AND tasks_9.state IN ('BLOCKED', 'READY') AND EXISTS (SELECT 1 FROM processes one WHERE one.id = tasks_9.process_id AND one.state = 'RUNNING') AND ((tasks_9.side IN ('ENTERPRISE') AND (?8 OR tasks_9.client_id IN (SELECT value FROM json_each(?9)))) OR ?10 OR tasks_9.client_id IN (SELECT value FROM json_each(?11)))) THEN 'true' ELSE 'false' END))), 2), -1, -1000000000) || '}'), '')
        FROM (
          SELECT tasks_18.id, tasks_18.version, tasks_18.step, tasks_18.title_pl, tasks_18.title_en, tasks_18.side, tasks_18.action, tasks_18.evidence, tasks_18.state, tasks_18.due_at, tasks_18.ended_at, tasks_18.note, tasks_18.owner_id, tasks_18.ended_by_id, tasks_18.ticket_id, tasks_18.client_id, tasks_18.process_id
          FROM tasks tasks_18
          WHERE tasks_18.process_id = processes_1.id
          ORDER BY tasks_18.place ASC, tasks_18.id ASC
          LIMIT 100
        ) tasks_9
        LEFT JOIN people people_10 ON (people_10.id = tasks_9.owner_id AND people_10.withdrawn_at IS NULL)
        LEFT JOIN people people_11 ON (people_11.id = tasks_9.ended_by_id AND people_11.withdrawn_at IS NULL)
        LEFT JOIN tickets tickets_12 ON tickets_12.id = tasks_9.ticket_id
        LEFT JOIN organisations organisations_13 ON organisations_13.id = tickets_12.client_id
      ) || ']},"history":{' || substr(substr(json_object('pageInfo', json_object('hasNextPage', json(CASE WHEN EXISTS (
                  SELECT 1
                  FROM history history_19
                  WHERE (history_19.subject_id = processes_1.id AND (history_19.audience <> 'PRIVATE' OR history_19.audience = 'PRIVATE' AND history_19.actor_id = ?5))
                  ORDER BY history_19.position DESC, history_19.id DESC
                  LIMIT 1 OFFSET 30
                ) THEN 'true' ELSE 'false' END),
              'endCursor', (
                SELECT 'b4799ddc.' || lower(hex(json_array(history_21.position, history_21.id)))
                FROM (
                  SELECT history_22.position, history_22.id
                  FROM history history_22
                  WHERE (history_22.subject_id = processes_1.id AND (history_22.audience <> 'PRIVATE' OR history_22.audience = 'PRIVATE' AND history_22.actor_id = ?5))
                  ORDER BY history_22.position DESC, history_22.id DESC
                  LIMIT 30
                ) history_21
                ORDER BY history_21.position ASC, history_21.id ASC
                LIMIT 1
              ))), 2), -1, -1000000000)
        || ',"nodes":' || (
        SELECT json_group_array(json_object('id', 'evt_' || history_23.id,
            'name', history_23.name,
            'at', history_23.at,
            'effectiveAt', history_23.effective_at,
            'audience', history_23.audience,
            'requestId', history_23.request_id,
            'changes', json(history_23.changes),
            'actor', CASE WHEN people_24.id IS NOT NULL THEN json_object('id', 'per_' || people_24.id, 'name', people_24.name) END,
            'onBehalfOf', CASE WHEN people_25.id IS NOT NULL THEN json_object('id', 'per_' || people_25.id, 'name', people_25.name) END))
        FROM (
          SELECT history_26.id, history_26.name, history_26.at, history_26.effective_at, history_26.audience, history_26.request_id, history_26.changes, history_26.client_id, history_26.actor_id, history_26.on_behalf_of_id
          FROM history history_26
          WHERE (history_26.subject_id = processes_1.id AND (history_26.audience <> 'PRIVATE' OR history_26.audience = 'PRIVATE' AND history_26.actor_id = ?5))
          ORDER BY history_26.position DESC, history_26.id DESC
          LIMIT 30
        ) history_23
        LEFT JOIN people people_24 ON (people_24.id = history_23.actor_id AND people_24.withdrawn_at IS NULL)
        LEFT JOIN people people_25 ON (people_25.id = history_23.on_behalf_of_id AND people_25.withdrawn_at IS NULL)
      ) || '}}'
      FROM processes processes_1
      LEFT JOIN organisations organisations_2 ON organisations_2.id = processes_1.client_id
      LEFT JOIN people people_3 ON (people_3.id = processes_1.person_id AND people_3.withdrawn_at IS NULL)
      LEFT JOIN devices devices_4 ON (devices_4.id = processes_1.device_id AND devices_4.withdrawn_at IS NULL)
      LEFT JOIN device_models device_models_5 ON device_models_5.id = devices_4.model_id
      LEFT JOIN people people_6 ON (people_6.id = processes_1.requester_id AND people_6.withdrawn_at IS NULL)
      LEFT JOIN scenarios scenarios_7 ON scenarios_7.id = processes_1.scenario_id
      LEFT JOIN scenario_versions scenario_versions_8 ON scenario_versions_8.id = processes_1.pinned_id
      WHERE processes_1.id = ?12
    ), 'null') || '}' AS BLOB)
