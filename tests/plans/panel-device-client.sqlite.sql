SELECT CAST('{"device":' || coalesce((
      SELECT '{' || substr(substr(json_object('id', 'dev_' || devices_1.id,
            'tag', devices_1.tag,
            'client', CASE WHEN organisations_2.id IS NOT NULL THEN json_object('id', 'org_' || organisations_2.id,
              'name', organisations_2.name,
              'viewerCan', json_object('openTicket', json(CASE WHEN (?1 OR organisations_2.client_id IN (SELECT value FROM json_each(?2))) THEN 'true' ELSE 'false' END))) END,
            'version', devices_1.version,
            'stage', devices_1.stage,
            'serial', devices_1.serial,
            'ownership', devices_1.ownership,
            'location', devices_1.location,
            'purchasedOn', devices_1.purchased_on,
            'supplier', devices_1.supplier,
            'warrantyUntil', devices_1.warranty_until,
            'retiredReason', devices_1.retired_reason,
            'price', CASE WHEN CASE WHEN devices_1.client_id = ?3 THEN devices_1.price_minor END IS NOT NULL THEN json_object('minor', devices_1.price_minor, 'currency', devices_1.price_currency) END,
            'holder', CASE WHEN people_3.id IS NOT NULL THEN json_object('id', 'per_' || people_3.id, 'name', people_3.name) END,
            'model', CASE WHEN device_models_4.id IS NOT NULL THEN json_object('id', 'mod_' || device_models_4.id,
              'manufacturer', device_models_4.manufacturer,
              'name', device_models_4.name,
              'category', device_models_4.category,
              'endOfSupport', device_models_4.end_of_support) END,
            'viewerCan', json_object('correct', json(CASE WHEN (?4 OR devices_1.client_id IN (SELECT value FROM json_each(?5))) THEN 'true' ELSE 'false' END),
              'handOver', json(CASE WHEN ((?4 OR devices_1.client_id IN (SELECT value FROM json_each(?5))) AND devices_1.stage IN ('IN_STOCK', 'RESERVED')) THEN 'true' ELSE 'false' END),
              'receive', json(CASE WHEN ((?4 OR devices_1.client_id IN (SELECT value FROM json_each(?5))) AND devices_1.stage IN ('ORDERED')) THEN 'true' ELSE 'false' END),
              'reportLost', json(CASE WHEN ((?4 OR devices_1.client_id IN (SELECT value FROM json_each(?5))) AND devices_1.stage IN ('IN_REPAIR', 'IN_STOCK', 'IN_USE', 'RESERVED', 'RETURNING')) THEN 'true' ELSE 'false' END),
              'retire', json(CASE WHEN ((?4 OR devices_1.client_id IN (SELECT value FROM json_each(?5))) AND devices_1.stage IN ('IN_REPAIR', 'IN_STOCK', 'LOST')) THEN 'true' ELSE 'false' END),
              'sendToRepair', json(CASE WHEN ((?4 OR devices_1.client_id IN (SELECT value FROM json_each(?5))) AND devices_1.stage IN ('IN_STOCK', 'IN_USE', 'RETURNING')) THEN 'true' ELSE 'false' END),
              'takeBack', json(CASE WHEN ((?4 OR devices_1.client_id IN (SELECT value FROM json_each(?5))) AND devices_1.stage IN ('IN_USE', 'LOST', 'RETURNING')) THEN 'true' ELSE 'false' END),
              'takeFromRepair', json(CASE WHEN ((?4 OR devices_1.client_id IN (SELECT value FROM json_each(?5))) AND devices_1.stage IN ('IN_REPAIR')) THEN 'true' ELSE 'false' END))), 2), -1, -1000000000)
        || ',"assignments":{"nodes":' || (
        SELECT json_group_array(json_object('id', 'asg_' || assignments_5.id,
            'location', assignments_5.location,
            'kind', assignments_5.kind,
            'fromAt', assignments_5.from_at,
            'toAt', assignments_5.to_at,
            'expectedReturn', assignments_5.expected_return,
            'conditionOut', assignments_5.condition_out,
            'conditionIn', assignments_5.condition_in,
            'holder', CASE WHEN people_6.id IS NOT NULL THEN json_object('id', 'per_' || people_6.id,
              'name', people_6.name,
              'title', people_6.title,
              'client', CASE WHEN organisations_7.id IS NOT NULL THEN json_object('id', 'org_' || organisations_7.id, 'kind', organisations_7.kind) END) END,
            'handedBy', CASE WHEN people_8.id IS NOT NULL THEN json_object('id', 'per_' || people_8.id, 'name', people_8.name) END))
        FROM (
          SELECT assignments_9.id, assignments_9.location, assignments_9.kind, assignments_9.from_at, assignments_9.to_at, assignments_9.expected_return, assignments_9.condition_out, assignments_9.condition_in, assignments_9.holder_id, assignments_9.handed_by_id
          FROM assignments assignments_9
          WHERE (assignments_9.device_id = devices_1.id AND assignments_9.client_id = ?3)
          ORDER BY assignments_9.from_at DESC, assignments_9.id DESC
          LIMIT 50
        ) assignments_5
        LEFT JOIN people people_6 ON (people_6.id = assignments_5.holder_id AND people_6.withdrawn_at IS NULL AND (people_6.client_id = ?3 OR people_6.id = ?6 OR people_6.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
        LEFT JOIN organisations organisations_7 ON (organisations_7.id = people_6.client_id AND (organisations_7.id = ?3 OR (organisations_7.id = ?7 OR organisations_7.kind = 'ENTERPRISE')))
        LEFT JOIN people people_8 ON (people_8.id = assignments_5.handed_by_id AND people_8.withdrawn_at IS NULL AND (people_8.client_id = ?3 OR people_8.id = ?6 OR people_8.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
      ) || '},"tickets":{' || substr(substr(json_object('totalCount', (
              SELECT count(*)
              FROM tickets tickets_10
              WHERE (tickets_10.id IN (SELECT ticket_devices.ticket_id FROM ticket_devices WHERE ticket_devices.device_id = devices_1.id) AND tickets_10.client_id = ?3)
            )), 2), -1, -1000000000)
        || ',"nodes":' || (
        SELECT json_group_array(json_object('id', 'tkt_' || tickets_11.id,
            'number', tickets_11.number,
            'title', tickets_11.title,
            'turn', tickets_11.turn,
            'openedAt', tickets_11.opened_at,
            'client', CASE WHEN organisations_12.id IS NOT NULL THEN json_object('id', 'org_' || organisations_12.id, 'code', organisations_12.code) END))
        FROM (
          SELECT tickets_13.id, tickets_13.number, tickets_13.title, tickets_13.turn, tickets_13.opened_at, tickets_13.client_id
          FROM tickets tickets_13
          WHERE (tickets_13.id IN (SELECT ticket_devices.ticket_id FROM ticket_devices WHERE ticket_devices.device_id = devices_1.id) AND tickets_13.client_id = ?3)
          ORDER BY tickets_13.updated_at DESC, tickets_13.id DESC
          LIMIT 20
        ) tickets_11
        LEFT JOIN organisations organisations_12 ON (organisations_12.id = tickets_11.client_id AND (organisations_12.id = ?3 OR (organisations_12.id = ?7 OR organisations_12.kind = 'ENTERPRISE')))
      ) || '},"history":{' || substr(substr(json_object('pageInfo', json_object('hasNextPage', json(CASE WHEN EXISTS (
                  SELECT 1
                  FROM history history_14
                  WHERE (history_14.subject_id = devices_1.id AND ((history_14.audience = 'SHARED' AND history_14.client_id = ?3) OR history_14.audience = 'PRIVATE' AND history_14.actor_id = ?6))
                  ORDER BY history_14.position DESC, history_14.id DESC
                  LIMIT 1 OFFSET 30
                ) THEN 'true' ELSE 'false' END),
              'endCursor', (
                SELECT 'b4799ddc.' || lower(hex(json_array(history_16.position, history_16.id)))
                FROM (
                  SELECT history_17.position, history_17.id
                  FROM history history_17
                  WHERE (history_17.subject_id = devices_1.id AND ((history_17.audience = 'SHARED' AND history_17.client_id = ?3) OR history_17.audience = 'PRIVATE' AND history_17.actor_id = ?6))
                  ORDER BY history_17.position DESC, history_17.id DESC
                  LIMIT 30
                ) history_16
                ORDER BY history_16.position ASC, history_16.id ASC
                LIMIT 1
              ))), 2), -1, -1000000000)
        || ',"nodes":' || (
        SELECT json_group_array(json_object('id', 'evt_' || history_18.id,
            'name', history_18.name,
            'at', history_18.at,
            'effectiveAt', history_18.effective_at,
            'audience', history_18.audience,
            'requestId', history_18.request_id,
            'changes', json(CASE WHEN history_18.client_id = ?3 THEN history_18.changes END),
            'actor', CASE WHEN people_19.id IS NOT NULL THEN json_object('id', 'per_' || people_19.id, 'name', people_19.name) END,
            'onBehalfOf', CASE WHEN people_20.id IS NOT NULL THEN json_object('id', 'per_' || people_20.id, 'name', people_20.name) END))
        FROM (
          SELECT history_21.id, history_21.name, history_21.at, history_21.effective_at, history_21.audience, history_21.request_id, history_21.changes, history_21.client_id, history_21.actor_id, history_21.on_behalf_of_id
          FROM history history_21
          WHERE (history_21.subject_id = devices_1.id AND ((history_21.audience = 'SHARED' AND history_21.client_id = ?3) OR history_21.audience = 'PRIVATE' AND history_21.actor_id = ?6))
          ORDER BY history_21.position DESC, history_21.id DESC
          LIMIT 30
        ) history_18
        LEFT JOIN people people_19 ON (people_19.id = history_18.actor_id AND people_19.withdrawn_at IS NULL AND (people_19.client_id = ?3 OR people_19.id = ?6 OR people_19.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
        LEFT JOIN people people_20 ON (people_20.id = history_18.on_behalf_of_id AND people_20.withdrawn_at IS NULL AND (people_20.client_id = ?3 OR people_20.id = ?6 OR people_20.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
      ) || '}}'
      FROM devices devices_1
      LEFT JOIN organisations organisations_2 ON (organisations_2.id = devices_1.client_id AND (organisations_2.id = ?3 OR (organisations_2.id = ?7 OR organisations_2.kind = 'ENTERPRISE')))
      LEFT JOIN people people_3 ON (people_3.id = devices_1.holder_id AND people_3.withdrawn_at IS NULL AND (people_3.client_id = ?3 OR people_3.id = ?6 OR people_3.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
      LEFT JOIN device_models device_models_4 ON (device_models_4.id = devices_1.model_id AND ?6 <> '00000000-0000-0000-0000-000000000000')
      WHERE (devices_1.id = ?8 AND devices_1.withdrawn_at IS NULL AND devices_1.client_id = ?3)
    ), 'null') || '}' AS BLOB)
