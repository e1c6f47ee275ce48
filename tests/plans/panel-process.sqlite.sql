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
            ) || '},' || substr(substr(json_object('viewerCan', json_object('assign', json(CASE WHEN ((?6 OR tasks_9.client_id IN (SELECT value FROM json_each(?7))) AND tasks_9.state IN ('BLOCKED', 'READY') AND EXISTS (SELECT 1 FROM processes one WHERE one.id = tasks_9.process_id AND one.state = 'RUNNING') AND (tasks_9.owner_id = ?5 OR (tasks_9.side IN ('ENTERPRISE') AND (?8 OR tasks_9.client_id IN (SELECT value FROM json_each(?9)))) OR (((tasks_9.side IN ('ENTERPRISE')) IS NOT TRUE) AND (?10 OR tasks_9.client_id IN (SELECT value FROM json_each(?11)))))) THEN 'true' ELSE 'false' END),
                    'do', json(CASE WHEN ((?6 OR tasks_9.client_id IN (SELECT value FROM json_each(?7))) AND tasks_9.state IN ('READY') AND EXISTS (SELECT 1 FROM processes one WHERE one.id = tasks_9.process_id AND one.state = 'RUNNING') AND (tasks_9.owner_id = ?5 OR (tasks_9.side IN ('ENTERPRISE') AND (?8 OR tasks_9.client_id IN (SELECT value FROM json_each(?9)))) OR (((tasks_9.side IN ('ENTERPRISE')) IS NOT TRUE) AND (?10 OR tasks_9.client_id IN (SELECT value FROM json_each(?11)))))) THEN 'true' ELSE 'false' END),
                    'skip', json(CASE WHEN ((?6 OR tasks_9.client_id IN (SELECT value FROM json_each(?7))) AND tasks_9.state IN ('BLOCKED', 'READY') AND EXISTS (SELECT 1 FROM processes one WHERE one.id = tasks_9.process_id AND one.state = 'RUNNING') AND ((tasks_9.side IN ('ENTERPRISE') AND (?8 OR tasks_9.client_id IN (SELECT value FROM json_each(?9)))) OR ?10 OR tasks_9.client_id IN (SELECT value FROM json_each(?11)))) THEN 'true' ELSE 'false' END))), 2), -1, -1000000000) || '}'), '')
        FROM (
          SELECT tasks_16.id, tasks_16.version, tasks_16.step, tasks_16.title_pl, tasks_16.title_en, tasks_16.side, tasks_16.action, tasks_16.evidence, tasks_16.state, tasks_16.due_at, tasks_16.ended_at, tasks_16.note, tasks_16.owner_id, tasks_16.ended_by_id, tasks_16.ticket_id, tasks_16.client_id, tasks_16.process_id
          FROM tasks tasks_16
          WHERE tasks_16.process_id = processes_1.id
          ORDER BY tasks_16.place ASC, tasks_16.id ASC
          LIMIT 100
        ) tasks_9
        LEFT JOIN people people_10 ON (people_10.id = tasks_9.owner_id AND people_10.withdrawn_at IS NULL)
        LEFT JOIN people people_11 ON (people_11.id = tasks_9.ended_by_id AND people_11.withdrawn_at IS NULL)
        LEFT JOIN tickets tickets_12 ON tickets_12.id = tasks_9.ticket_id
        LEFT JOIN organisations organisations_13 ON organisations_13.id = tickets_12.client_id
      ) || ']},"history":{' || substr(substr(json_object('pageInfo', json_object('hasNextPage', json(CASE WHEN EXISTS (
                  SELECT 1
                  FROM history history_17
                  WHERE (history_17.subject_id = processes_1.id AND (history_17.audience <> 'PRIVATE' OR history_17.audience = 'PRIVATE' AND history_17.actor_id = ?5))
                  ORDER BY history_17.position DESC, history_17.id DESC
                  LIMIT 1 OFFSET 30
                ) THEN 'true' ELSE 'false' END),
              'endCursor', (
                SELECT 'b4799ddc.' || lower(hex(json_array(history_19.position, history_19.id)))
                FROM (
                  SELECT history_20.position, history_20.id
                  FROM history history_20
                  WHERE (history_20.subject_id = processes_1.id AND (history_20.audience <> 'PRIVATE' OR history_20.audience = 'PRIVATE' AND history_20.actor_id = ?5))
                  ORDER BY history_20.position DESC, history_20.id DESC
                  LIMIT 30
                ) history_19
                ORDER BY history_19.position ASC, history_19.id ASC
                LIMIT 1
              ))), 2), -1, -1000000000)
        || ',"nodes":' || (
        SELECT json_group_array(json_object('id', 'evt_' || history_21.id,
            'name', history_21.name,
            'at', history_21.at,
            'effectiveAt', history_21.effective_at,
            'audience', history_21.audience,
            'requestId', history_21.request_id,
            'changes', json(history_21.changes),
            'actor', CASE WHEN people_22.id IS NOT NULL THEN json_object('id', 'per_' || people_22.id, 'name', people_22.name) END,
            'onBehalfOf', CASE WHEN people_23.id IS NOT NULL THEN json_object('id', 'per_' || people_23.id, 'name', people_23.name) END))
        FROM (
          SELECT history_24.id, history_24.name, history_24.at, history_24.effective_at, history_24.audience, history_24.request_id, history_24.changes, history_24.client_id, history_24.actor_id, history_24.on_behalf_of_id
          FROM history history_24
          WHERE (history_24.subject_id = processes_1.id AND (history_24.audience <> 'PRIVATE' OR history_24.audience = 'PRIVATE' AND history_24.actor_id = ?5))
          ORDER BY history_24.position DESC, history_24.id DESC
          LIMIT 30
        ) history_21
        LEFT JOIN people people_22 ON (people_22.id = history_21.actor_id AND people_22.withdrawn_at IS NULL)
        LEFT JOIN people people_23 ON (people_23.id = history_21.on_behalf_of_id AND people_23.withdrawn_at IS NULL)
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
