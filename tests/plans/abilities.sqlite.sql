WITH my_tickets AS (
  SELECT one.id
  FROM tickets one
  WHERE (one.client_id IN (SELECT value FROM json_each(?14)) AND (one.requester_id = ?5 OR one.id IN (SELECT link.ticket_id FROM ticket_people link WHERE link.person_id = ?5) OR one.id IN (
        SELECT watch.ticket_id
        FROM ticket_watchers watch
        WHERE watch.ended_at IS NULL AND watch.person_id = ?5
      )))
) SELECT CAST(json_object('ticket', (
      SELECT json_object('id', 'tkt_' || tickets_1.id,
        'number', tickets_1.number,
        'viewerCan', json_object('assign', json(CASE WHEN ((?1 OR tickets_1.client_id IN (SELECT value FROM json_each(?2))) AND tickets_1.state IN ('NEW', 'OPEN', 'PENDING')) THEN 'true' ELSE 'false' END),
          'hold', json(CASE WHEN ((?1 OR tickets_1.client_id IN (SELECT value FROM json_each(?2))) AND tickets_1.state IN ('NEW', 'OPEN', 'PENDING')) THEN 'true' ELSE 'false' END),
          'resume', json(CASE WHEN ((?3 OR tickets_1.client_id IN (SELECT value FROM json_each(?4))) AND tickets_1.state IN ('PENDING') AND (tickets_1.requester_id = ?5 OR ?6 OR tickets_1.client_id IN (SELECT value FROM json_each(?7)))) THEN 'true' ELSE 'false' END),
          'resolve', json(CASE WHEN ((?1 OR tickets_1.client_id IN (SELECT value FROM json_each(?2))) AND tickets_1.state IN ('NEW', 'OPEN', 'PENDING')) THEN 'true' ELSE 'false' END),
          'confirm', json(CASE WHEN ((?8 OR tickets_1.client_id IN (SELECT value FROM json_each(?9))) AND tickets_1.state IN ('RESOLVED') AND (tickets_1.requester_id = ?5 OR ?6 OR tickets_1.client_id IN (SELECT value FROM json_each(?7))) AND (tickets_1.requester_id = ?5 OR (((?1 OR tickets_1.client_id IN (SELECT value FROM json_each(?2)))) IS NOT TRUE))) THEN 'true' ELSE 'false' END),
          'reopen', json(CASE WHEN ((?3 OR tickets_1.client_id IN (SELECT value FROM json_each(?4))) AND tickets_1.state IN ('RESOLVED') AND (tickets_1.requester_id = ?5 OR ?6 OR tickets_1.client_id IN (SELECT value FROM json_each(?7)))) THEN 'true' ELSE 'false' END),
          'cancel', json(CASE WHEN ((?3 OR tickets_1.client_id IN (SELECT value FROM json_each(?4))) AND tickets_1.state IN ('NEW', 'OPEN', 'PENDING') AND (tickets_1.requester_id = ?5 OR ?6 OR tickets_1.client_id IN (SELECT value FROM json_each(?7)))) THEN 'true' ELSE 'false' END),
          'comment', json(CASE WHEN ((?3 OR tickets_1.client_id IN (SELECT value FROM json_each(?4))) AND tickets_1.state IN ('NEW', 'OPEN', 'PENDING', 'RESOLVED')) THEN 'true' ELSE 'false' END),
          'addDevice', json(CASE WHEN ((?3 OR tickets_1.client_id IN (SELECT value FROM json_each(?4))) AND tickets_1.state IN ('NEW', 'OPEN', 'PENDING', 'RESOLVED') AND (tickets_1.requester_id = ?5 OR ?6 OR tickets_1.client_id IN (SELECT value FROM json_each(?7)))) THEN 'true' ELSE 'false' END),
          'addPerson', json(CASE WHEN ((?3 OR tickets_1.client_id IN (SELECT value FROM json_each(?4))) AND tickets_1.state IN ('NEW', 'OPEN', 'PENDING', 'RESOLVED') AND (tickets_1.requester_id = ?5 OR ?6 OR tickets_1.client_id IN (SELECT value FROM json_each(?7)))) THEN 'true' ELSE 'false' END)),
        'client', CASE WHEN organisations_2.id IS NOT NULL THEN json_object('id', 'org_' || organisations_2.id,
          'code', organisations_2.code,
          'viewerCan', json_object('openTicket', json(CASE WHEN (?3 OR organisations_2.client_id IN (SELECT value FROM json_each(?4))) THEN 'true' ELSE 'false' END),
            'registerDevice', json(CASE WHEN (?1 OR organisations_2.client_id IN (SELECT value FROM json_each(?2))) THEN 'true' ELSE 'false' END),
            'addPerson', json(CASE WHEN ((?10 OR organisations_2.client_id IN (SELECT value FROM json_each(?11))) AND (?6 OR organisations_2.client_id IN (SELECT value FROM json_each(?7)))) THEN 'true' ELSE 'false' END),
            'rename', json(CASE WHEN (?12 OR organisations_2.client_id IN (SELECT value FROM json_each(?13))) THEN 'true' ELSE 'false' END))) END)
      FROM tickets tickets_1
      LEFT JOIN organisations organisations_2 ON (organisations_2.id = tickets_1.client_id AND (organisations_2.id IN (SELECT value FROM json_each(?14)) OR (organisations_2.id = ?15 OR organisations_2.kind = 'ENTERPRISE')))
      WHERE (tickets_1.id = ?16 AND tickets_1.id IN (SELECT id FROM my_tickets))
    )) AS BLOB)
