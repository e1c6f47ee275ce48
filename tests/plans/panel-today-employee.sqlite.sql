WITH my_tickets AS (
  SELECT one.id
  FROM tickets one
  WHERE (one.client_id IN (SELECT value FROM json_each(?1)) AND (one.requester_id = ?2 OR one.id IN (SELECT link.ticket_id FROM ticket_people link WHERE link.person_id = ?2) OR one.id IN (
        SELECT watch.ticket_id
        FROM ticket_watchers watch
        WHERE watch.ended_at IS NULL AND watch.person_id = ?2
      )))
) SELECT CAST('{"waiting":{' || substr(substr(json_object('totalCount', (
          SELECT count(*)
          FROM tickets tickets_1
          WHERE (tickets_1.id IN (SELECT id FROM my_tickets) AND tickets_1.turn = ?3)
        )), 2), -1, -1000000000) || ',"nodes":' || (
    SELECT json_group_array(json_object('id', 'tkt_' || tickets_2.id,
        'version', tickets_2.version,
        'title', tickets_2.title,
        'pendingReason', tickets_2.pending_reason,
        'resolution', tickets_2.resolution,
        'updatedAt', tickets_2.updated_at,
        'requester', CASE WHEN people_3.id IS NOT NULL THEN json_object('id', 'per_' || people_3.id, 'name', people_3.name) END,
        'viewerCan', json_object('confirm', json(CASE WHEN ((?4 OR tickets_2.client_id IN (SELECT value FROM json_each(?5))) AND tickets_2.state IN ('RESOLVED') AND (tickets_2.requester_id = ?2 OR ?6 OR tickets_2.client_id IN (SELECT value FROM json_each(?7))) AND (tickets_2.requester_id = ?2 OR (((?8 OR tickets_2.client_id IN (SELECT value FROM json_each(?9)))) IS NOT TRUE))) THEN 'true' ELSE 'false' END)),
        'number', tickets_2.number,
        'client', CASE WHEN organisations_4.id IS NOT NULL THEN json_object('id', 'org_' || organisations_4.id, 'code', organisations_4.code) END))
    FROM (
      SELECT tickets_5.id, tickets_5.version, tickets_5.title, tickets_5.pending_reason, tickets_5.resolution, tickets_5.updated_at, tickets_5.requester_id, tickets_5.client_id, tickets_5.state, tickets_5.number
      FROM tickets tickets_5
      WHERE (tickets_5.id IN (SELECT id FROM my_tickets) AND tickets_5.turn = ?3)
      ORDER BY tickets_5.priority ASC, tickets_5.id ASC
      LIMIT 6
    ) tickets_2
    LEFT JOIN people people_3 ON (people_3.id = tickets_2.requester_id AND people_3.withdrawn_at IS NULL AND (people_3.client_id IN (SELECT value FROM json_each(?1)) OR people_3.id = ?2 OR people_3.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
    LEFT JOIN organisations organisations_4 ON (organisations_4.id = tickets_2.client_id AND (organisations_4.id IN (SELECT value FROM json_each(?1)) OR (organisations_4.id = ?10 OR organisations_4.kind = 'ENTERPRISE')))
  ) || '},"working":{' || substr(substr(json_object('totalCount', (
          SELECT count(*)
          FROM tickets tickets_6
          WHERE (tickets_6.id IN (SELECT id FROM my_tickets) AND tickets_6.turn IN (SELECT value FROM json_each(?11)))
        )), 2), -1, -1000000000) || ',"nodes":' || (
    SELECT json_group_array(json_object('id', 'tkt_' || tickets_7.id,
        'turn', tickets_7.turn,
        'priority', tickets_7.priority,
        'openedAt', tickets_7.opened_at,
        'assignee', CASE WHEN people_8.id IS NOT NULL THEN json_object('id', 'per_' || people_8.id, 'name', people_8.name) END,
        'number', tickets_7.number,
        'title', tickets_7.title,
        'client', CASE WHEN organisations_9.id IS NOT NULL THEN json_object('id', 'org_' || organisations_9.id, 'code', organisations_9.code) END))
    FROM (
      SELECT tickets_10.id, tickets_10.turn, tickets_10.priority, tickets_10.opened_at, tickets_10.assignee_id, tickets_10.number, tickets_10.title, tickets_10.client_id
      FROM tickets tickets_10
      WHERE (tickets_10.id IN (SELECT id FROM my_tickets) AND tickets_10.turn IN (SELECT value FROM json_each(?11)))
      ORDER BY tickets_10.priority ASC, tickets_10.id ASC
      LIMIT 5
    ) tickets_7
    LEFT JOIN people people_8 ON (people_8.id = tickets_7.assignee_id AND people_8.withdrawn_at IS NULL AND (people_8.client_id IN (SELECT value FROM json_each(?1)) OR people_8.id = ?2 OR people_8.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
    LEFT JOIN organisations organisations_9 ON (organisations_9.id = tickets_7.client_id AND (organisations_9.id IN (SELECT value FROM json_each(?1)) OR (organisations_9.id = ?10 OR organisations_9.kind = 'ENTERPRISE')))
  ) || '},"devices":{"nodes":' || (
    SELECT json_group_array(json_object('id', 'dev_' || devices_11.id,
        'tag', devices_11.tag,
        'model', CASE WHEN device_models_12.id IS NOT NULL THEN json_object('id', 'mod_' || device_models_12.id,
          'manufacturer', device_models_12.manufacturer,
          'name', device_models_12.name) END))
    FROM (
      SELECT devices_13.id, devices_13.tag, devices_13.model_id
      FROM devices devices_13
      WHERE (devices_13.withdrawn_at IS NULL AND devices_13.client_id IN (SELECT value FROM json_each(?1)) AND devices_13.holder_id = ?2)
      ORDER BY devices_13.tag ASC, devices_13.id ASC
      LIMIT 20
    ) devices_11
    LEFT JOIN device_models device_models_12 ON (device_models_12.id = devices_11.model_id AND ?2 <> '00000000-0000-0000-0000-000000000000')
  ) || '}}' AS BLOB)
