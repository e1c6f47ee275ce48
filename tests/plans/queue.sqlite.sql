SELECT CAST('{"mine":{"nodes":' || (
    SELECT json_group_array(json_object('id', 'tkt_' || tickets_1.id,
        'number', tickets_1.number,
        'title', tickets_1.title,
        'priority', tickets_1.priority,
        'client', CASE WHEN organisations_2.id IS NOT NULL THEN json_object('code', organisations_2.code) END))
    FROM (
      SELECT tickets_3.id, tickets_3.number, tickets_3.title, tickets_3.priority, tickets_3.client_id
      FROM tickets tickets_3
      WHERE (tickets_3.client_id IN (SELECT value FROM json_each(?1)) AND tickets_3.state IN (SELECT value FROM json_each(?2)) AND EXISTS (
          SELECT 1
          FROM people people_4
          WHERE people_4.id = tickets_3.assignee_id AND (people_4.withdrawn_at IS NULL AND (people_4.client_id IN (SELECT value FROM json_each(?1)) OR people_4.id = ?3 OR people_4.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')) AND people_4.name = ?4)
        ))
      ORDER BY tickets_3.opened_at DESC, tickets_3.id DESC
      LIMIT 5
    ) tickets_1
    LEFT JOIN organisations organisations_2 ON (organisations_2.id = tickets_1.client_id AND (organisations_2.id IN (SELECT value FROM json_each(?1)) OR (organisations_2.id = ?5 OR organisations_2.kind = 'ENTERPRISE')))
  ) || '},"new":{"nodes":' || (
    SELECT json_group_array(json_object('id', 'tkt_' || tickets_5.id,
        'number', tickets_5.number,
        'title', tickets_5.title,
        'priority', tickets_5.priority,
        'client', CASE WHEN organisations_6.id IS NOT NULL THEN json_object('code', organisations_6.code) END))
    FROM (
      SELECT tickets_7.id, tickets_7.number, tickets_7.title, tickets_7.priority, tickets_7.client_id
      FROM tickets tickets_7
      WHERE (tickets_7.client_id IN (SELECT value FROM json_each(?1)) AND tickets_7.state = ?6)
      ORDER BY tickets_7.priority ASC, tickets_7.id ASC
      LIMIT 5
    ) tickets_5
    LEFT JOIN organisations organisations_6 ON (organisations_6.id = tickets_5.client_id AND (organisations_6.id IN (SELECT value FROM json_each(?1)) OR (organisations_6.id = ?5 OR organisations_6.kind = 'ENTERPRISE')))
  ) || '}}' AS BLOB)
