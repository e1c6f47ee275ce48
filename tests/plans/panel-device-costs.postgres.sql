SELECT convert_to('{"costs":[' || (
    SELECT coalesce(string_agg('{"kind":' || coalesce('"' || v0 || '"', 'null') || ',"amount.currency":' || coalesce(to_json(v1)::text, 'null') || ',"minor":' || coalesce(minor::text, 'null') || '}', ','), '')
    FROM (
      SELECT row_1.kind AS v0, row_1.amount_currency AS v1, sum(row_1.amount_minor) AS minor
      FROM costs row_1
      WHERE ((row_1.audience = 'SHARED' AND row_1.ended_at IS NULL) AND row_1.client_id = $1::uuid AND ((row_1.ended_at IS NULL) = $2::boolean) AND ((row_1.device_id = $3::uuid AND EXISTS (
              SELECT 1
              FROM devices devices_2
              WHERE devices_2.id = row_1.device_id AND (devices_2.withdrawn_at IS NULL AND devices_2.client_id = $1::uuid AND devices_2.id = $3::uuid)
            )) OR (row_1.kind = $4::text AND EXISTS (
              SELECT 1
              FROM tickets tickets_3
              WHERE tickets_3.id = row_1.ticket_id AND (tickets_3.client_id = $1::uuid AND EXISTS (
                  SELECT 1
                  FROM devices devices_4
                  WHERE (devices_4.id IN (SELECT ticket_devices.device_id FROM ticket_devices WHERE ticket_devices.ticket_id = tickets_3.id) AND devices_4.withdrawn_at IS NULL AND devices_4.client_id = $1::uuid AND devices_4.id = $5::uuid)
                ))
            )))) GROUP BY 1, 2
    ) told
  ) || '],"work":[' || (
    SELECT coalesce(string_agg('{"n":' || coalesce(n::text, 'null') || '}', ','), '')
    FROM (
      SELECT count(*) AS n
      FROM work_entries row_5
      WHERE ((row_5.audience = 'SHARED' AND row_5.ended_at IS NULL) AND row_5.client_id = $1::uuid AND ((row_5.ended_at IS NULL) = $6::boolean) AND row_5.billed_minutes > $7::bigint AND EXISTS (
          SELECT 1
          FROM tickets tickets_6
          WHERE tickets_6.id = row_5.ticket_id AND (tickets_6.client_id = $1::uuid AND EXISTS (
              SELECT 1
              FROM devices devices_7
              WHERE (devices_7.id IN (SELECT ticket_devices.device_id FROM ticket_devices WHERE ticket_devices.ticket_id = tickets_6.id) AND devices_7.withdrawn_at IS NULL AND devices_7.client_id = $1::uuid AND devices_7.id = $8::uuid)
            ))
        ))
    ) told
  ) || '],"priced":[' || (
    SELECT coalesce(string_agg('{"n":' || coalesce(n::text, 'null') || '}', ','), '')
    FROM (
      SELECT count(DISTINCT row_8.told_by) AS n
      FROM costs row_8
      WHERE ((row_8.audience = 'SHARED' AND row_8.ended_at IS NULL) AND row_8.client_id = $1::uuid AND ((row_8.ended_at IS NULL) = $9::boolean) AND row_8.kind = $10::text AND EXISTS (
          SELECT 1
          FROM tickets tickets_9
          WHERE tickets_9.id = row_8.ticket_id AND (tickets_9.client_id = $1::uuid AND EXISTS (
              SELECT 1
              FROM devices devices_10
              WHERE (devices_10.id IN (SELECT ticket_devices.device_id FROM ticket_devices WHERE ticket_devices.ticket_id = tickets_9.id) AND devices_10.withdrawn_at IS NULL AND devices_10.client_id = $1::uuid AND devices_10.id = $11::uuid)
            ))
        ))
    ) told
  ) || ']}', 'UTF8')
