INSERT INTO comments (id, client_id, version, created_at, updated_at, ticket_id, author_id, audience, body, at)
SELECT ?4, client_id, 1, ?5, ?5, id, ?3, 'SHARED', ?2, ?5
FROM tickets WHERE id = ?1
RETURNING CAST(json_object('data', json_object('ticketComment', json_object(
    'ticket', json_object('id', 'tkt_' || ticket_id, 'comments', json_object('nodes', json_array(
        json_object(
            'id', 'com_' || id, 'body', body, 'at', at,
            'author', json((SELECT json_object('name', p.name) FROM people p WHERE p.id = author_id))
        )
    ))),
    'userErrors', json_array()
))) AS BLOB)
