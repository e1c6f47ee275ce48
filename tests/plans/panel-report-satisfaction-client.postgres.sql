SELECT convert_to('{"score_1":[' || (
    SELECT coalesce(string_agg('{"n":' || coalesce(n::text, 'null') || '}', ','), '')
    FROM (
      SELECT count(*) AS n
      FROM tickets row_1
      WHERE (row_1.client_id = $1::uuid AND row_1.client_id = $2::uuid AND row_1.closed_at >= $3::timestamptz AND row_1.closed_at < $4::timestamptz AND EXISTS (
          SELECT 1
          FROM ratings ratings_2
          WHERE (ratings_2.ticket_id = row_1.id AND ratings_2.client_id = $2::uuid AND ratings_2.score = $5::bigint)
        ))
    ) told
  ) || '],"score_2":[' || (
    SELECT coalesce(string_agg('{"n":' || coalesce(n::text, 'null') || '}', ','), '')
    FROM (
      SELECT count(*) AS n
      FROM tickets row_3
      WHERE (row_3.client_id = $1::uuid AND row_3.client_id = $2::uuid AND row_3.closed_at >= $6::timestamptz AND row_3.closed_at < $7::timestamptz AND EXISTS (
          SELECT 1
          FROM ratings ratings_4
          WHERE (ratings_4.ticket_id = row_3.id AND ratings_4.client_id = $2::uuid AND ratings_4.score = $8::bigint)
        ))
    ) told
  ) || '],"score_3":[' || (
    SELECT coalesce(string_agg('{"n":' || coalesce(n::text, 'null') || '}', ','), '')
    FROM (
      SELECT count(*) AS n
      FROM tickets row_5
      WHERE (row_5.client_id = $1::uuid AND row_5.client_id = $2::uuid AND row_5.closed_at >= $9::timestamptz AND row_5.closed_at < $10::timestamptz AND EXISTS (
          SELECT 1
          FROM ratings ratings_6
          WHERE (ratings_6.ticket_id = row_5.id AND ratings_6.client_id = $2::uuid AND ratings_6.score = $11::bigint)
        ))
    ) told
  ) || '],"score_4":[' || (
    SELECT coalesce(string_agg('{"n":' || coalesce(n::text, 'null') || '}', ','), '')
    FROM (
      SELECT count(*) AS n
      FROM tickets row_7
      WHERE (row_7.client_id = $1::uuid AND row_7.client_id = $2::uuid AND row_7.closed_at >= $12::timestamptz AND row_7.closed_at < $13::timestamptz AND EXISTS (
          SELECT 1
          FROM ratings ratings_8
          WHERE (ratings_8.ticket_id = row_7.id AND ratings_8.client_id = $2::uuid AND ratings_8.score = $14::bigint)
        ))
    ) told
  ) || '],"score_5":[' || (
    SELECT coalesce(string_agg('{"n":' || coalesce(n::text, 'null') || '}', ','), '')
    FROM (
      SELECT count(*) AS n
      FROM tickets row_9
      WHERE (row_9.client_id = $1::uuid AND row_9.client_id = $2::uuid AND row_9.closed_at >= $15::timestamptz AND row_9.closed_at < $16::timestamptz AND EXISTS (
          SELECT 1
          FROM ratings ratings_10
          WHERE (ratings_10.ticket_id = row_9.id AND ratings_10.client_id = $2::uuid AND ratings_10.score = $17::bigint)
        ))
    ) told
  ) || '],"asked":[' || (
    SELECT coalesce(string_agg('{"n":' || coalesce(n::text, 'null') || '}', ','), '')
    FROM (
      SELECT count(*) AS n
      FROM tickets row_11
      WHERE (row_11.client_id = $1::uuid AND row_11.client_id = $2::uuid AND row_11.closed_at >= $18::timestamptz AND row_11.closed_at < $19::timestamptz AND EXISTS (
          SELECT 1
          FROM ratings ratings_12
          WHERE (ratings_12.ticket_id = row_11.id AND ratings_12.client_id = $2::uuid)
        ))
    ) told
  ) || '],"given":[' || (
    SELECT coalesce(string_agg('{"n":' || coalesce(n::text, 'null') || '}', ','), '')
    FROM (
      SELECT count(*) AS n
      FROM tickets row_13
      WHERE (row_13.client_id = $1::uuid AND row_13.client_id = $2::uuid AND row_13.closed_at >= $20::timestamptz AND row_13.closed_at < $21::timestamptz AND EXISTS (
          SELECT 1
          FROM ratings ratings_14
          WHERE (ratings_14.ticket_id = row_13.id AND ratings_14.client_id = $2::uuid AND ((ratings_14.score IS NULL) = $22::boolean))
        ))
    ) told
  ) || ']}', 'UTF8')
