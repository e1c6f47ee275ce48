SELECT convert_to(json_build_object('data', json_build_object('tickets', json_build_object('nodes',
    coalesce(json_agg(o), '[]')
)))::text, 'UTF8')
FROM (
    SELECT json_build_object(
        'number', t.number, 'title', t.title, 'state', t.state, 'priority', t.priority,
        'requester', json_build_object('name', r.name),
        'assignee', CASE WHEN a.id IS NOT NULL THEN json_build_object('name', a.name) END,
        'devices', json_build_object('nodes', (
            SELECT coalesce(
                json_agg(json_build_object('tag', d.tag, 'model', json_build_object('name', m.name)) ORDER BY d.tag),
                '[]'
            )
            FROM ticket_devices x JOIN devices d ON d.id = x.device_id JOIN device_models m ON m.id = d.model_id
            WHERE x.ticket_id = t.id
        )),
        'comments', json_build_object('nodes', (
            SELECT coalesce(json_agg(q ORDER BY at, id), '[]')
            FROM (
                SELECT json_build_object('author', json_build_object('name', p.name), 'body', c.body) AS q, c.at, c.id
                FROM comments c JOIN people p ON p.id = c.author_id
                WHERE c.ticket_id = t.id ORDER BY c.at DESC, c.id DESC LIMIT 3
            ) z
        ))
    ) AS o
    FROM tickets t JOIN people r ON r.id = t.requester_id LEFT JOIN people a ON a.id = t.assignee_id
    WHERE t.client_id = $1 ORDER BY t.opened_at DESC, t.id DESC LIMIT 50
) y
