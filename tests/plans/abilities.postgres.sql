WITH my_tickets AS (
  SELECT one.id
  FROM tickets one
  WHERE (one.client_id = ANY($14::uuid[]) AND (one.requester_id = $5::uuid OR one.id IN (SELECT link.ticket_id FROM ticket_people link WHERE link.person_id = $5::uuid) OR one.id IN (
        SELECT watch.ticket_id
        FROM ticket_watchers watch
        WHERE watch.ended_at IS NULL AND watch.person_id = $5::uuid
      )))
) SELECT convert_to('{"ticket":' || coalesce((
      SELECT '{"id":"tkt_' || tickets_1.id || '","number":' || tickets_1.number::text
        || ',"viewerCan":{"assign":' || CASE WHEN (($1::boolean OR tickets_1.client_id = ANY($2::uuid[])) AND tickets_1.state IN ('NEW', 'OPEN', 'PENDING')) THEN 'true' ELSE 'false' END
        || ',"hold":' || CASE WHEN (($1::boolean OR tickets_1.client_id = ANY($2::uuid[])) AND tickets_1.state IN ('NEW', 'OPEN', 'PENDING')) THEN 'true' ELSE 'false' END
        || ',"resume":' || CASE WHEN (($3::boolean OR tickets_1.client_id = ANY($4::uuid[])) AND tickets_1.state IN ('PENDING') AND (tickets_1.requester_id = $5::uuid OR $6::boolean OR tickets_1.client_id = ANY($7::uuid[]))) THEN 'true' ELSE 'false' END
        || ',"resolve":' || CASE WHEN (($1::boolean OR tickets_1.client_id = ANY($2::uuid[])) AND tickets_1.state IN ('NEW', 'OPEN', 'PENDING')) THEN 'true' ELSE 'false' END
        || ',"confirm":' || CASE WHEN (($8::boolean OR tickets_1.client_id = ANY($9::uuid[])) AND tickets_1.state IN ('RESOLVED') AND (tickets_1.requester_id = $5::uuid OR $6::boolean OR tickets_1.client_id = ANY($7::uuid[])) AND (tickets_1.requester_id = $5::uuid OR ((($1::boolean OR tickets_1.client_id = ANY($2::uuid[]))) IS NOT TRUE))) THEN 'true' ELSE 'false' END
        || ',"reopen":' || CASE WHEN (($3::boolean OR tickets_1.client_id = ANY($4::uuid[])) AND tickets_1.state IN ('RESOLVED') AND (tickets_1.requester_id = $5::uuid OR $6::boolean OR tickets_1.client_id = ANY($7::uuid[]))) THEN 'true' ELSE 'false' END
        || ',"cancel":' || CASE WHEN (($3::boolean OR tickets_1.client_id = ANY($4::uuid[])) AND tickets_1.state IN ('NEW', 'OPEN', 'PENDING') AND (tickets_1.requester_id = $5::uuid OR $6::boolean OR tickets_1.client_id = ANY($7::uuid[]))) THEN 'true' ELSE 'false' END
        || ',"comment":' || CASE WHEN (($3::boolean OR tickets_1.client_id = ANY($4::uuid[])) AND tickets_1.state IN ('NEW', 'OPEN', 'PENDING', 'RESOLVED')) THEN 'true' ELSE 'false' END
        || ',"addDevice":' || CASE WHEN (($3::boolean OR tickets_1.client_id = ANY($4::uuid[])) AND tickets_1.state IN ('NEW', 'OPEN', 'PENDING', 'RESOLVED') AND (tickets_1.requester_id = $5::uuid OR $6::boolean OR tickets_1.client_id = ANY($7::uuid[]))) THEN 'true' ELSE 'false' END
        || ',"addPerson":' || CASE WHEN (($3::boolean OR tickets_1.client_id = ANY($4::uuid[])) AND tickets_1.state IN ('NEW', 'OPEN', 'PENDING', 'RESOLVED') AND (tickets_1.requester_id = $5::uuid OR $6::boolean OR tickets_1.client_id = ANY($7::uuid[]))) THEN 'true' ELSE 'false' END || '},"client":' || CASE WHEN organisations_2.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_2.id || '","code":' || to_json(organisations_2.code)::text
        || ',"viewerCan":{"openTicket":' || CASE WHEN ($3::boolean OR organisations_2.client_id = ANY($4::uuid[])) THEN 'true' ELSE 'false' END
        || ',"registerDevice":' || CASE WHEN ($1::boolean OR organisations_2.client_id = ANY($2::uuid[])) THEN 'true' ELSE 'false' END
        || ',"addPerson":' || CASE WHEN (($10::boolean OR organisations_2.client_id = ANY($11::uuid[])) AND ($6::boolean OR organisations_2.client_id = ANY($7::uuid[]))) THEN 'true' ELSE 'false' END
        || ',"rename":' || CASE WHEN ($12::boolean OR organisations_2.client_id = ANY($13::uuid[])) THEN 'true' ELSE 'false' END || '}}' END || '}'
      FROM tickets tickets_1
      LEFT JOIN organisations organisations_2 ON (organisations_2.id = tickets_1.client_id AND (organisations_2.id = ANY($14::uuid[]) OR (organisations_2.id = $15::uuid OR organisations_2.kind = 'ENTERPRISE')))
      WHERE (tickets_1.id = $16::uuid AND tickets_1.id IN (SELECT id FROM my_tickets))
    ), 'null') || '}', 'UTF8')
