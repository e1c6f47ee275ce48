SELECT CAST(json_object('data', json_object('tickets', json_object('nodes', json_group_array(json_object(
    'number', t.number, 'title', t.title, 'state', t.state, 'priority', t.priority,
    'requester', json((SELECT json_object('name', p.name) FROM people p WHERE p.id = t.requester_id)),
    'assignee', json((SELECT json_object('name', p.name) FROM people p WHERE p.id = t.assignee_id)),
    'devices', json_object('nodes', json((
        SELECT json_group_array(json_object('tag', z.tag, 'model', json_object('name', z.name)))
        FROM (
            SELECT d.tag, m.name
            FROM ticket_devices x JOIN devices d ON d.id = x.device_id JOIN device_models m ON m.id = d.model_id
            WHERE x.ticket_id = t.id ORDER BY d.tag
        ) z
    ))),
    'comments', json_object('nodes', json((
        SELECT json_group_array(json_object(
            'author', json((SELECT json_object('name', p.name) FROM people p WHERE p.id = c.author_id)),
            'body', c.body
        ))
        FROM (
            SELECT * FROM (SELECT * FROM comments WHERE ticket_id = t.id ORDER BY at DESC, id DESC LIMIT 3)
            ORDER BY at, id
        ) c
    )))
))))) AS BLOB)
FROM (SELECT * FROM tickets WHERE client_id = ?1 ORDER BY opened_at DESC, id DESC LIMIT 50) t
