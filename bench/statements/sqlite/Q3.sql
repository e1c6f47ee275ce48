SELECT CAST(json_object('data', json_object('tickets', json_object('nodes', json_group_array(json_object(
    'id', 'tkt_' || t.id, 'number', t.number, 'title', t.title, 'state', t.state, 'priority', t.priority,
    'openedAt', t.opened_at, 'reopenCount', t.reopen_count, 'requester', json_object('name', p.name)
))))) AS BLOB)
FROM (SELECT * FROM tickets WHERE opened_at < ?1 ORDER BY opened_at DESC, id DESC LIMIT 10000) t
CROSS JOIN people p ON p.id = t.requester_id
