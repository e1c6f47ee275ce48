SELECT convert_to('{"CLIENT":{"totalCount":' || (
    SELECT count(*)
    FROM tickets tickets_1
    WHERE (tickets_1.client_id = $1::uuid AND tickets_1.turn = $2::text)
  )::text || '},"IT":{"totalCount":' || (
    SELECT count(*)
    FROM tickets tickets_2
    WHERE (tickets_2.client_id = $1::uuid AND tickets_2.turn = $3::text)
  )::text || '},"THIRD_PARTY":{"totalCount":' || (
    SELECT count(*)
    FROM tickets tickets_3
    WHERE (tickets_3.client_id = $1::uuid AND tickets_3.turn = $4::text)
  )::text || '}}', 'UTF8')
