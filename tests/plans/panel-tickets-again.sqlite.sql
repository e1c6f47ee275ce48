SELECT CAST('{"tickets":{"nodes":' || (
    SELECT json_group_array(json_object('id', 'tkt_' || tickets_1.id,
        'number', tickets_1.number,
        'title', tickets_1.title,
        'kind', tickets_1.kind,
        'state', tickets_1.state,
        'turn', tickets_1.turn,
        'priority', tickets_1.priority,
        'openedAt', tickets_1.opened_at,
        'updatedAt', tickets_1.updated_at,
        'slaState', tickets_1.sla_state,
        'dueAt', tickets_1.due_at,
        'client', CASE WHEN organisations_2.id IS NOT NULL THEN json_object('id', 'org_' || organisations_2.id, 'code', organisations_2.code, 'name', organisations_2.name) END,
        'requester', CASE WHEN people_3.id IS NOT NULL THEN json_object('id', 'per_' || people_3.id, 'name', people_3.name) END,
        'assignee', CASE WHEN people_4.id IS NOT NULL THEN json_object('id', 'per_' || people_4.id, 'name', people_4.name) END))
    FROM (
      SELECT tickets_5.id, tickets_5.number, tickets_5.title, tickets_5.kind, tickets_5.state, tickets_5.turn, tickets_5.priority, tickets_5.opened_at, tickets_5.updated_at, tickets_5.sla_state, tickets_5.due_at, tickets_5.client_id, tickets_5.requester_id, tickets_5.assignee_id
      FROM tickets tickets_5
      WHERE (tickets_5.client_id = ?1 AND tickets_5.id IN (SELECT value FROM json_each(?2)))
      ORDER BY tickets_5.opened_at DESC, tickets_5.id DESC
      LIMIT 100
    ) tickets_1
    LEFT JOIN organisations organisations_2 ON (organisations_2.id = tickets_1.client_id AND (organisations_2.id = ?1 OR (organisations_2.id = ?3 OR organisations_2.kind = 'ENTERPRISE')))
    LEFT JOIN people people_3 ON (people_3.id = tickets_1.requester_id AND people_3.withdrawn_at IS NULL AND (people_3.client_id = ?1 OR people_3.id = ?4 OR people_3.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
    LEFT JOIN people people_4 ON (people_4.id = tickets_1.assignee_id AND people_4.withdrawn_at IS NULL AND (people_4.client_id = ?1 OR people_4.id = ?4 OR people_4.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
  ) || '}}' AS BLOB)
