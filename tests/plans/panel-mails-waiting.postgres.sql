SELECT convert_to('{"mails":{"totalCount":' || (SELECT count(*) FROM mails mails_1 WHERE mails_1.state = $1::text)::text || '}}', 'UTF8')
