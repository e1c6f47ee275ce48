SELECT CAST('{"costs":' || (
    SELECT json_group_array(json_object('kind', v0, 'amount.currency', v1, 'minor', minor))
    FROM (
      SELECT row_1.kind AS v0, row_1.amount_currency AS v1, sum(row_1.amount_minor) AS minor
      FROM costs row_1
      WHERE ((row_1.audience = 'SHARED' AND row_1.ended_at IS NULL) AND row_1.client_id = ?1 AND ((row_1.ended_at IS NULL) = ?2) AND ((row_1.device_id = ?3 AND EXISTS (
              SELECT 1
              FROM devices devices_2
              WHERE devices_2.id = row_1.device_id AND (devices_2.withdrawn_at IS NULL AND devices_2.client_id = ?1 AND devices_2.id = ?3)
            )) OR (row_1.kind = ?4 AND EXISTS (
              SELECT 1
              FROM tickets tickets_3
              WHERE tickets_3.id = row_1.ticket_id AND (tickets_3.client_id = ?1 AND EXISTS (
                  SELECT 1
                  FROM devices devices_4
                  WHERE (devices_4.id IN (SELECT ticket_devices.device_id FROM ticket_devices WHERE ticket_devices.ticket_id = tickets_3.id) AND devices_4.withdrawn_at IS NULL AND devices_4.client_id = ?1 AND devices_4.id = ?5)
                ))
            )))) GROUP BY 1, 2
    ) told
  ) || ',"work":' || (
    SELECT json_group_array(json_object('n', n))
    FROM (
      SELECT count(*) AS n
      FROM work_entries row_5
      WHERE ((row_5.audience = 'SHARED' AND row_5.ended_at IS NULL) AND row_5.client_id = ?1 AND ((row_5.ended_at IS NULL) = ?6) AND row_5.billed_minutes > ?7 AND EXISTS (
          SELECT 1
          FROM tickets tickets_6
          WHERE tickets_6.id = row_5.ticket_id AND (tickets_6.client_id = ?1 AND EXISTS (
              SELECT 1
              FROM devices devices_7
              WHERE (devices_7.id IN (SELECT ticket_devices.device_id FROM ticket_devices WHERE ticket_devices.ticket_id = tickets_6.id) AND devices_7.withdrawn_at IS NULL AND devices_7.client_id = ?1 AND devices_7.id = ?8)
            ))
        ))
    ) told
  ) || ',"priced":' || (
    SELECT json_group_array(json_object('n', n))
    FROM (
      SELECT count(DISTINCT row_8.told_by) AS n
      FROM costs row_8
      WHERE ((row_8.audience = 'SHARED' AND row_8.ended_at IS NULL) AND row_8.client_id = ?1 AND ((row_8.ended_at IS NULL) = ?9) AND row_8.kind = ?10 AND EXISTS (
          SELECT 1
          FROM tickets tickets_9
          WHERE tickets_9.id = row_8.ticket_id AND (tickets_9.client_id = ?1 AND EXISTS (
              SELECT 1
              FROM devices devices_10
              WHERE (devices_10.id IN (SELECT ticket_devices.device_id FROM ticket_devices WHERE ticket_devices.ticket_id = tickets_9.id) AND devices_10.withdrawn_at IS NULL AND devices_10.client_id = ?1 AND devices_10.id = ?11)
            ))
        ))
    ) told
  ) || '}' AS BLOB)
