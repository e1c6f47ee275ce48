SELECT CAST('{"ticket":' || coalesce((
      SELECT '{' || substr(substr(json_object('id', 'tkt_' || tickets_1.id,
            'number', tickets_1.number,
            'title', tickets_1.title,
            'state', tickets_1.state,
            'priority', tickets_1.priority,
            'openedAt', tickets_1.opened_at,
            'client', CASE WHEN organisations_2.id IS NOT NULL THEN json_object('id', 'org_' || organisations_2.id, 'code', organisations_2.code, 'name', organisations_2.name) END,
            'requester', CASE WHEN people_3.id IS NOT NULL THEN json_object('id', 'per_' || people_3.id,
              'name', people_3.name,
              'title', people_3.title,
              'client', CASE WHEN organisations_4.id IS NOT NULL THEN json_object('id', 'org_' || organisations_4.id, 'name', organisations_4.name, 'kind', organisations_4.kind) END) END,
            'assignee', CASE WHEN people_5.id IS NOT NULL THEN json_object('id', 'per_' || people_5.id, 'name', people_5.name) END,
            'version', tickets_1.version,
            'turn', tickets_1.turn,
            'updatedAt', tickets_1.updated_at,
            'pendingParty', tickets_1.pending_party,
            'pendingReason', tickets_1.pending_reason,
            'remindAt', tickets_1.remind_at,
            'resolutionCode', tickets_1.resolution_code,
            'resolution', tickets_1.resolution,
            'resolvedAt', tickets_1.resolved_at,
            'closedAt', tickets_1.closed_at,
            'body', tickets_1.body), 2), -1, -1000000000)
        || ',"comments":{' || substr(substr(json_object('pageInfo', json_object('hasPreviousPage', json(CASE WHEN EXISTS (
                  SELECT 1
                  FROM comments comments_6
                  WHERE comments_6.ticket_id = tickets_1.id
                  ORDER BY comments_6.at DESC, comments_6.id DESC
                  LIMIT 1 OFFSET 50
                ) THEN 'true' ELSE 'false' END),
              'startCursor', (
                SELECT 'bacbcb73.' || lower(hex(json_array(comments_8.at, comments_8.id)))
                FROM (
                  SELECT comments_9.at, comments_9.id
                  FROM comments comments_9
                  WHERE comments_9.ticket_id = tickets_1.id
                  ORDER BY comments_9.at DESC, comments_9.id DESC
                  LIMIT 50
                ) comments_8
                ORDER BY comments_8.at ASC, comments_8.id ASC
                LIMIT 1
              ))), 2), -1, -1000000000)
        || ',"nodes":' || (
        SELECT json_group_array(json_object('id', 'com_' || comments_10.id,
            'audience', comments_10.audience,
            'body', comments_10.body,
            'at', comments_10.at,
            'author', CASE WHEN people_11.id IS NOT NULL THEN json_object('id', 'per_' || people_11.id,
              'name', people_11.name,
              'title', people_11.title,
              'client', CASE WHEN organisations_12.id IS NOT NULL THEN json_object('id', 'org_' || organisations_12.id, 'name', organisations_12.name, 'kind', organisations_12.kind) END) END))
        FROM (
          SELECT *
          FROM (
            SELECT comments_13.id, comments_13.audience, comments_13.body, comments_13.at, comments_13.author_id
            FROM comments comments_13
            WHERE comments_13.ticket_id = tickets_1.id
            ORDER BY comments_13.at DESC, comments_13.id DESC
            LIMIT 50
          ) comments_10
          ORDER BY comments_10.at ASC, comments_10.id ASC
        ) comments_10
        LEFT JOIN people people_11 ON (people_11.id = comments_10.author_id AND people_11.withdrawn_at IS NULL)
        LEFT JOIN organisations organisations_12 ON organisations_12.id = people_11.client_id
      ) || '},' || substr(substr(json_object('kind', tickets_1.kind, 'category', tickets_1.category, 'source', tickets_1.source), 2), -1, -1000000000)
        || ',"people":{"nodes":' || (
        SELECT json_group_array(json_object('id', 'per_' || people_14.id, 'name', people_14.name))
        FROM (
          SELECT people_15.id, people_15.name
          FROM people people_15
          WHERE (people_15.id IN (SELECT ticket_people.person_id FROM ticket_people WHERE ticket_people.ticket_id = tickets_1.id) AND people_15.withdrawn_at IS NULL)
          ORDER BY people_15.search ASC, people_15.id ASC
          LIMIT 20
        ) people_14
      ) || '},"devices":{"nodes":' || (
        SELECT json_group_array(json_object('id', 'dev_' || devices_16.id,
            'tag', devices_16.tag,
            'model', CASE WHEN device_models_17.id IS NOT NULL THEN json_object('id', 'mod_' || device_models_17.id,
              'manufacturer', device_models_17.manufacturer,
              'name', device_models_17.name) END))
        FROM (
          SELECT devices_18.id, devices_18.tag, devices_18.model_id
          FROM devices devices_18
          WHERE (devices_18.id IN (SELECT ticket_devices.device_id FROM ticket_devices WHERE ticket_devices.ticket_id = tickets_1.id) AND devices_18.withdrawn_at IS NULL)
          ORDER BY devices_18.tag ASC, devices_18.id ASC
          LIMIT 20
        ) devices_16
        LEFT JOIN device_models device_models_17 ON device_models_17.id = devices_16.model_id
      ) || '},"history":{' || substr(substr(json_object('totalCount', (
              SELECT count(*)
              FROM history history_19
              WHERE (history_19.subject_id = tickets_1.id AND (history_19.audience <> 'PRIVATE' OR history_19.audience = 'PRIVATE' AND history_19.actor_id = ?1))
            )), 2), -1, -1000000000)
        || ',"nodes":' || (
        SELECT json_group_array(json_object('id', 'evt_' || history_20.id,
            'name', history_20.name,
            'effectiveAt', history_20.effective_at,
            'audience', history_20.audience,
            'changes', json(history_20.changes),
            'actor', CASE WHEN people_21.id IS NOT NULL THEN json_object('id', 'per_' || people_21.id, 'name', people_21.name) END,
            'onBehalfOf', CASE WHEN people_22.id IS NOT NULL THEN json_object('id', 'per_' || people_22.id, 'name', people_22.name) END))
        FROM (
          SELECT history_23.id, history_23.name, history_23.effective_at, history_23.audience, history_23.changes, history_23.client_id, history_23.actor_id, history_23.on_behalf_of_id
          FROM history history_23
          WHERE (history_23.subject_id = tickets_1.id AND (history_23.audience <> 'PRIVATE' OR history_23.audience = 'PRIVATE' AND history_23.actor_id = ?1))
          ORDER BY history_23.position DESC, history_23.id DESC
          LIMIT 50
        ) history_20
        LEFT JOIN people people_21 ON (people_21.id = history_20.actor_id AND people_21.withdrawn_at IS NULL)
        LEFT JOIN people people_22 ON (people_22.id = history_20.on_behalf_of_id AND people_22.withdrawn_at IS NULL)
      ) || '}}'
      FROM tickets tickets_1
      LEFT JOIN organisations organisations_2 ON organisations_2.id = tickets_1.client_id
      LEFT JOIN people people_3 ON (people_3.id = tickets_1.requester_id AND people_3.withdrawn_at IS NULL)
      LEFT JOIN organisations organisations_4 ON organisations_4.id = people_3.client_id
      LEFT JOIN people people_5 ON (people_5.id = tickets_1.assignee_id AND people_5.withdrawn_at IS NULL)
      WHERE tickets_1.id = ?2
    ), 'null') || '}' AS BLOB)
