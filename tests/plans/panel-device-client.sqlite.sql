SELECT CAST('{"device":' || coalesce((
      SELECT '{' || substr(substr(json_object('id', 'dev_' || devices_1.id,
            'tag', devices_1.tag,
            'stage', devices_1.stage,
            'client', CASE WHEN organisations_2.id IS NOT NULL THEN json_object('id', 'org_' || organisations_2.id, 'name', organisations_2.name) END,
            'model', CASE WHEN device_models_3.id IS NOT NULL THEN json_object('id', 'mod_' || device_models_3.id,
              'manufacturer', device_models_3.manufacturer,
              'name', device_models_3.name,
              'category', device_models_3.category,
              'endOfSupport', device_models_3.end_of_support) END,
            'serial', devices_1.serial,
            'ownership', devices_1.ownership,
            'location', devices_1.location,
            'purchasedOn', devices_1.purchased_on,
            'supplier', devices_1.supplier,
            'warrantyUntil', devices_1.warranty_until,
            'retiredReason', devices_1.retired_reason,
            'price', CASE WHEN CASE WHEN devices_1.client_id = ?1 THEN devices_1.price_minor END IS NOT NULL THEN json_object('minor', devices_1.price_minor, 'currency', devices_1.price_currency) END,
            'holder', CASE WHEN people_4.id IS NOT NULL THEN json_object('id', 'per_' || people_4.id, 'name', people_4.name) END), 2), -1, -1000000000)
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
          WHERE (assignments_9.device_id = devices_1.id AND assignments_9.client_id = ?1)
          ORDER BY assignments_9.from_at DESC, assignments_9.id DESC
          LIMIT 50
        ) assignments_5
        LEFT JOIN people people_6 ON (people_6.id = assignments_5.holder_id AND people_6.withdrawn_at IS NULL AND (people_6.client_id = ?1 OR people_6.id = ?2 OR people_6.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
        LEFT JOIN organisations organisations_7 ON (organisations_7.id = people_6.client_id AND (organisations_7.id = ?1 OR (organisations_7.id = ?3 OR organisations_7.kind = 'ENTERPRISE')))
        LEFT JOIN people people_8 ON (people_8.id = assignments_5.handed_by_id AND people_8.withdrawn_at IS NULL AND (people_8.client_id = ?1 OR people_8.id = ?2 OR people_8.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
      ) || '},"tickets":{' || substr(substr(json_object('totalCount', (
              SELECT count(*)
              FROM tickets tickets_10
              WHERE (tickets_10.id IN (SELECT ticket_devices.ticket_id FROM ticket_devices WHERE ticket_devices.device_id = devices_1.id) AND tickets_10.client_id = ?1)
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
          WHERE (tickets_13.id IN (SELECT ticket_devices.ticket_id FROM ticket_devices WHERE ticket_devices.device_id = devices_1.id) AND tickets_13.client_id = ?1)
          ORDER BY tickets_13.updated_at DESC, tickets_13.id DESC
          LIMIT 20
        ) tickets_11
        LEFT JOIN organisations organisations_12 ON (organisations_12.id = tickets_11.client_id AND (organisations_12.id = ?1 OR (organisations_12.id = ?3 OR organisations_12.kind = 'ENTERPRISE')))
      ) || '},"history":{' || substr(substr(json_object('totalCount', (
              SELECT count(*)
              FROM history history_14
              WHERE (history_14.subject_id = devices_1.id AND ((history_14.audience = 'SHARED' AND history_14.client_id = ?1) OR history_14.audience = 'PRIVATE' AND history_14.actor_id = ?2))
            )), 2), -1, -1000000000)
        || ',"nodes":' || (
        SELECT json_group_array(json_object('id', 'evt_' || history_15.id,
            'name', history_15.name,
            'effectiveAt', history_15.effective_at,
            'audience', history_15.audience,
            'changes', json(CASE WHEN history_15.client_id = ?1 THEN history_15.changes END),
            'actor', CASE WHEN people_16.id IS NOT NULL THEN json_object('id', 'per_' || people_16.id, 'name', people_16.name) END,
            'onBehalfOf', CASE WHEN people_17.id IS NOT NULL THEN json_object('id', 'per_' || people_17.id, 'name', people_17.name) END))
        FROM (
          SELECT history_18.id, history_18.name, history_18.effective_at, history_18.audience, history_18.changes, history_18.client_id, history_18.actor_id, history_18.on_behalf_of_id
          FROM history history_18
          WHERE (history_18.subject_id = devices_1.id AND ((history_18.audience = 'SHARED' AND history_18.client_id = ?1) OR history_18.audience = 'PRIVATE' AND history_18.actor_id = ?2))
          ORDER BY history_18.position DESC, history_18.id DESC
          LIMIT 50
        ) history_15
        LEFT JOIN people people_16 ON (people_16.id = history_15.actor_id AND people_16.withdrawn_at IS NULL AND (people_16.client_id = ?1 OR people_16.id = ?2 OR people_16.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
        LEFT JOIN people people_17 ON (people_17.id = history_15.on_behalf_of_id AND people_17.withdrawn_at IS NULL AND (people_17.client_id = ?1 OR people_17.id = ?2 OR people_17.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
      ) || '}}'
      FROM devices devices_1
      LEFT JOIN organisations organisations_2 ON (organisations_2.id = devices_1.client_id AND (organisations_2.id = ?1 OR (organisations_2.id = ?3 OR organisations_2.kind = 'ENTERPRISE')))
      LEFT JOIN device_models device_models_3 ON (device_models_3.id = devices_1.model_id AND ?2 <> '00000000-0000-0000-0000-000000000000')
      LEFT JOIN people people_4 ON (people_4.id = devices_1.holder_id AND people_4.withdrawn_at IS NULL AND (people_4.client_id = ?1 OR people_4.id = ?2 OR people_4.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
      WHERE (devices_1.id = ?4 AND devices_1.withdrawn_at IS NULL AND devices_1.client_id = ?1)
    ), 'null') || '}' AS BLOB)
