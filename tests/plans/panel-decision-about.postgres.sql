SELECT convert_to('{"node":' || coalesce((
      SELECT '{"__typename":"Ticket","id":"tkt_' || tickets_1.id || '","number":' || tickets_1.number::text
        || ',"title":' || to_json(tickets_1.title)::text
        || ',"client":' || CASE WHEN organisations_2.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_2.id || '","code":' || to_json(organisations_2.code)::text || '}' END || '}'
      FROM tickets tickets_1
      LEFT JOIN organisations organisations_2 ON organisations_2.id = tickets_1.client_id
      WHERE tickets_1.id = $1::uuid
    ), 'null') || '}', 'UTF8')
