SELECT CAST(json_object('mails', json_object('totalCount', (SELECT count(*) FROM mails mails_1 WHERE mails_1.state = ?1))) AS BLOB)
