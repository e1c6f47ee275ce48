SELECT CAST(json_object('data', json_object('ticket', json_object(
    'id', 'tkt_' || t.id, 'number', t.number, 'title', t.title, 'body', t.body,
    'state', t.state, 'priority', t.priority, 'requester', json_object('name', r.name),
    'comments', json_object('nodes', json((
        SELECT json_group_array(json_object(
            'id', 'com_' || c.id, 'body', c.body, 'at', c.at,
            'author', json((SELECT json_object('name', p.name) FROM people p WHERE p.id = c.author_id))
        ))
        FROM (
            SELECT * FROM (SELECT * FROM comments WHERE ticket_id = t.id ORDER BY at DESC, id DESC LIMIT 10)
            ORDER BY at, id
        ) c
    )))
))) AS BLOB)
FROM tickets t JOIN people r ON r.id = t.requester_id
WHERE t.id = ?1
