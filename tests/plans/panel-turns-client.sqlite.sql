SELECT CAST(json_object('CLIENT', json_object('totalCount', (SELECT count(*) FROM tickets tickets_1 WHERE (tickets_1.client_id = ?1 AND tickets_1.turn = ?2))),
    'IT', json_object('totalCount', (SELECT count(*) FROM tickets tickets_2 WHERE (tickets_2.client_id = ?1 AND tickets_2.turn = ?3))),
    'THIRD_PARTY', json_object('totalCount', (SELECT count(*) FROM tickets tickets_3 WHERE (tickets_3.client_id = ?1 AND tickets_3.turn = ?4)))) AS BLOB)
