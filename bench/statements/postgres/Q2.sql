SELECT convert_to(json_build_object('data', json_build_object('tickets', json_build_object('nodes',
    coalesce(json_agg(o), '[]')
)))::text, 'UTF8')
FROM (
    SELECT json_build_object(
        'id', 'tkt_' || id, 'number', number, 'title', title, 'state', state, 'priority', priority,
        'category', category,
        'openedAt', to_char(opened_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
        'updatedAt', to_char(updated_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
        'resolvedAt', to_char(resolved_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
        'closedAt', to_char(closed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
        'reopenCount', reopen_count, 'source', source
    ) AS o
    FROM tickets WHERE opened_at < $1 ORDER BY opened_at DESC, id DESC LIMIT 1000
) y
