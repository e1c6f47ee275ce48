SELECT CAST(json_object('QUARANTINED', json_object('totalCount', (SELECT count(*) FROM mails mails_1 WHERE mails_1.state = ?1)),
    'UNREADABLE', json_object('totalCount', (SELECT count(*) FROM mails mails_2 WHERE mails_2.state = ?2))) AS BLOB)
