WITH my_tickets AS (
  SELECT one.id
  FROM tickets one
  WHERE (one.client_id = ANY($1::uuid[]) AND (one.requester_id = $2::uuid OR one.id IN (SELECT link.ticket_id FROM ticket_people link WHERE link.person_id = $2::uuid) OR one.id IN (
        SELECT watch.ticket_id
        FROM ticket_watchers watch
        WHERE watch.ended_at IS NULL AND watch.person_id = $2::uuid
      )))
) SELECT convert_to('{"tickets":{"totalCount":' || (
    SELECT count(*)
    FROM tickets tickets_1
    WHERE (tickets_1.id IN (SELECT id FROM my_tickets) AND EXISTS (
        SELECT 1
        FROM devices devices_2
        WHERE (devices_2.id IN (SELECT ticket_devices.device_id FROM ticket_devices WHERE ticket_devices.ticket_id = tickets_1.id) AND devices_2.withdrawn_at IS NULL AND devices_2.client_id = ANY($1::uuid[]) AND devices_2.holder_id = $2::uuid AND devices_2.id = $3::uuid)
      ) AND tickets_1.state = ANY($4::text[]))
  )::text || ',"nodes":[' || (
    SELECT coalesce(string_agg(o, ','), '')
    FROM (
      SELECT '{"id":"tkt_' || tickets_3.id || '","number":' || tickets_3.number::text
        || ',"title":' || to_json(tickets_3.title)::text
        || ',"turn":"' || tickets_3.turn || '","openedAt":"' || to_char(tickets_3.opened_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","client":' || CASE WHEN organisations_4.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_4.id || '","code":' || to_json(organisations_4.code)::text || '}' END || '}' AS o
      FROM tickets tickets_3
      LEFT JOIN organisations organisations_4 ON (organisations_4.id = tickets_3.client_id AND (organisations_4.id = ANY($1::uuid[]) OR (organisations_4.id = $5::uuid OR organisations_4.kind = 'ENTERPRISE')))
      WHERE (tickets_3.id IN (SELECT id FROM my_tickets) AND EXISTS (
          SELECT 1
          FROM devices devices_5
          WHERE (devices_5.id IN (SELECT ticket_devices.device_id FROM ticket_devices WHERE ticket_devices.ticket_id = tickets_3.id) AND devices_5.withdrawn_at IS NULL AND devices_5.client_id = ANY($1::uuid[]) AND devices_5.holder_id = $2::uuid AND devices_5.id = $3::uuid)
        ) AND tickets_3.state = ANY($4::text[]))
      ORDER BY tickets_3.opened_at DESC, tickets_3.id DESC
      LIMIT 3
    ) page
  ) || ']}}', 'UTF8')
