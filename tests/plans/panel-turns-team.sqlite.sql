SELECT CAST(json_object('CLIENT', json_object('totalCount', (SELECT count(*) FROM tickets tickets_1 WHERE tickets_1.turn = ?1)),
    'IT', json_object('totalCount', (SELECT count(*) FROM tickets tickets_2 WHERE tickets_2.turn = ?2)),
    'THIRD_PARTY', json_object('totalCount', (SELECT count(*) FROM tickets tickets_3 WHERE tickets_3.turn = ?3))) AS BLOB)
