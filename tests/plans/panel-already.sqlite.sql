WITH my_tickets AS (
  SELECT one.id
  FROM tickets one
  WHERE (one.client_id IN (SELECT value FROM json_each(?1)) AND (one.requester_id = ?2 OR one.id IN (SELECT link.ticket_id FROM ticket_people link WHERE link.person_id = ?2) OR one.id IN (
        SELECT watch.ticket_id
        FROM ticket_watchers watch
        WHERE watch.ended_at IS NULL AND watch.person_id = ?2
      )))
) SELECT CAST('{"tickets":{' || substr(substr(json_object('totalCount', (
          SELECT count(*)
          FROM tickets tickets_1
          WHERE (tickets_1.id IN (SELECT id FROM my_tickets) AND EXISTS (
              SELECT 1
              FROM devices devices_2
              WHERE (devices_2.id IN (SELECT ticket_devices.device_id FROM ticket_devices WHERE ticket_devices.ticket_id = tickets_1.id) AND devices_2.withdrawn_at IS NULL AND devices_2.client_id IN (SELECT value FROM json_each(?1)) AND devices_2.holder_id = ?2 AND devices_2.id = ?3)
            ) AND tickets_1.state IN (SELECT value FROM json_each(?4)))
        )), 2), -1, -1000000000) || ',"nodes":' || (
    SELECT json_group_array(json_object('id', 'tkt_' || tickets_3.id,
        'number', tickets_3.number,
        'title', tickets_3.title,
        'turn', tickets_3.turn,
        'openedAt', tickets_3.opened_at,
        'client', CASE WHEN organisations_4.id IS NOT NULL THEN json_object('id', 'org_' || organisations_4.id, 'code', organisations_4.code) END))
    FROM (
      SELECT tickets_5.id, tickets_5.number, tickets_5.title, tickets_5.turn, tickets_5.opened_at, tickets_5.client_id
      FROM tickets tickets_5
      WHERE (tickets_5.id IN (SELECT id FROM my_tickets) AND EXISTS (
          SELECT 1
          FROM devices devices_6
          WHERE (devices_6.id IN (SELECT ticket_devices.device_id FROM ticket_devices WHERE ticket_devices.ticket_id = tickets_5.id) AND devices_6.withdrawn_at IS NULL AND devices_6.client_id IN (SELECT value FROM json_each(?1)) AND devices_6.holder_id = ?2 AND devices_6.id = ?3)
        ) AND tickets_5.state IN (SELECT value FROM json_each(?4)))
      ORDER BY tickets_5.opened_at DESC, tickets_5.id DESC
      LIMIT 3
    ) tickets_3
    LEFT JOIN organisations organisations_4 ON (organisations_4.id = tickets_3.client_id AND (organisations_4.id IN (SELECT value FROM json_each(?1)) OR (organisations_4.id = ?5 OR organisations_4.kind = 'ENTERPRISE')))
  ) || '}}' AS BLOB)
