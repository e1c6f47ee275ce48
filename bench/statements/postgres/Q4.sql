SELECT convert_to(json_build_object('data', json_build_object('ticket', json_build_object(
    'id', 'tkt_' || t.id, 'number', t.number, 'title', t.title, 'body', t.body,
    'state', t.state, 'priority', t.priority, 'requester', json_build_object('name', r.name),
    'comments', json_build_object('nodes', (
        SELECT coalesce(json_agg(q ORDER BY at, id), '[]')
        FROM (
            SELECT json_build_object(
                'id', 'com_' || c.id, 'body', c.body,
                'at', to_char(c.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
                'author', json_build_object('name', p.name)
            ) AS q, c.at, c.id
            FROM comments c JOIN people p ON p.id = c.author_id
            WHERE c.ticket_id = t.id ORDER BY c.at DESC, c.id DESC LIMIT 10
        ) z
    ))
)))::text, 'UTF8')
FROM tickets t JOIN people r ON r.id = t.requester_id
WHERE t.id = $1
