SELECT convert_to('{"a":' || coalesce((
      SELECT '{"__typename":"Ticket","id":"tkt_' || tickets_1.id || '","version":' || tickets_1.version::text
        || ',"title":' || to_json(tickets_1.title)::text || '}'
      FROM tickets tickets_1
      WHERE tickets_1.id = $1::uuid
    ), 'null') || ',"b":' || coalesce((
      SELECT '{"__typename":"Device","id":"dev_' || devices_2.id || '","version":' || devices_2.version::text
        || ',"tag":' || to_json(devices_2.tag)::text || '}'
      FROM devices devices_2
      WHERE (devices_2.id = $2::uuid AND devices_2.withdrawn_at IS NULL)
    ), 'null') || ',"c":' || coalesce((
      SELECT '{"__typename":"Ticket","id":"tkt_' || tickets_3.id || '","version":' || tickets_3.version::text
        || ',"title":' || to_json(tickets_3.title)::text || '}'
      FROM tickets tickets_3
      WHERE tickets_3.id = $3::uuid
    ), 'null') || '}', 'UTF8')
