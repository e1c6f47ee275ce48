WITH c AS (
    INSERT INTO comments (id, client_id, version, created_at, updated_at, ticket_id, author_id, audience, body, at)
    SELECT gen_random_uuid(), client_id, 1, now(), now(), id, $3::uuid, 'SHARED', $2, now()
    FROM tickets WHERE id = $1
    RETURNING *
)
SELECT convert_to(json_build_object('data', json_build_object('ticketComment', json_build_object(
    'ticket', json_build_object('id', 'tkt_' || c.ticket_id, 'comments', json_build_object('nodes', json_build_array(
        json_build_object(
            'id', 'com_' || c.id, 'body', c.body,
            'at', to_char(c.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
            'author', json_build_object('name', p.name)
        )
    ))),
    'userErrors', json_build_array()
)))::text, 'UTF8')
FROM c JOIN people p ON p.id = c.author_id
