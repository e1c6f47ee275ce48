SELECT CAST('{"turns":' || (
    SELECT json_group_array(json_object('ticket.client', 'org_' || v0, 'ticket.client.name', v1,
        'turn', v2,
        'tickets', tickets,
        'lasted', lasted))
    FROM (
      SELECT organisations_3.id AS v0, organisations_3.name AS v1, row_1.turn AS v2, count(DISTINCT row_1.ticket_id) AS tickets, CAST(sum(round((julianday(min(coalesce(row_1.to_at, ?1), ?1)) - julianday(max(row_1.from_at, ?2))) * 86400000)) AS INTEGER) AS lasted
      FROM ticket_turns row_1
      LEFT JOIN tickets tickets_2 ON (tickets_2.id = row_1.ticket_id AND tickets_2.client_id = ?3)
      LEFT JOIN organisations organisations_3 ON (organisations_3.id = tickets_2.client_id AND (organisations_3.id = ?3 OR (organisations_3.id = ?4 OR organisations_3.kind = 'ENTERPRISE')))
      WHERE (row_1.client_id = ?5 AND row_1.client_id = ?3 AND row_1.turn IN (SELECT value FROM json_each(?6)) AND row_1.from_at < ?7 AND (row_1.to_at > ?8 OR ((row_1.to_at IS NULL) = ?9))) GROUP BY 1, 2, 3
    ) told
  ) || ',"stretches":' || (
    SELECT json_group_array(json_object('turn', v0, 'fromAt', v1, 'toAt', v2, 'n', n))
    FROM (
      SELECT row_4.turn AS v0, row_4.from_at AS v1, row_4.to_at AS v2, count(*) AS n
      FROM ticket_turns row_4
      WHERE (row_4.client_id = ?5 AND row_4.client_id = ?3 AND row_4.turn IN (SELECT value FROM json_each(?10)) AND row_4.from_at < ?11 AND (row_4.to_at > ?12 OR ((row_4.to_at IS NULL) = ?13))) GROUP BY 1, 2, 3
    ) told
  ) || '}' AS BLOB)
