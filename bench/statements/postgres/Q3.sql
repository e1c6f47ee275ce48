SELECT convert_to(json_build_object('data', json_build_object('tickets', json_build_object('nodes',
    coalesce(json_agg(o), '[]')
)))::text, 'UTF8')
FROM (
    SELECT json_build_object(
        'id', 'tkt_' || t.id, 'number', t.number, 'title', t.title, 'state', t.state, 'priority', t.priority,
        'openedAt', to_char(t.opened_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
        'reopenCount', t.reopen_count, 'requester', json_build_object('name', p.name)
    ) AS o
    FROM tickets t JOIN people p ON p.id = t.requester_id
    WHERE t.opened_at < $1 ORDER BY t.opened_at DESC, t.id DESC LIMIT 10000
) y
