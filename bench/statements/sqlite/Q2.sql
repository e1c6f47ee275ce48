SELECT CAST(json_object('data', json_object('tickets', json_object('nodes', json_group_array(json_object(
    'id', 'tkt_' || id, 'number', number, 'title', title, 'state', state, 'priority', priority, 'category', category,
    'openedAt', opened_at, 'updatedAt', updated_at, 'resolvedAt', resolved_at, 'closedAt', closed_at,
    'reopenCount', reopen_count, 'source', source
))))) AS BLOB)
FROM (SELECT * FROM tickets WHERE opened_at < ?1 ORDER BY opened_at DESC, id DESC LIMIT 1000)
