SELECT CAST('{"states":' || (
    SELECT json_group_array(json_object('state', v0, 'n', n))
    FROM (
      SELECT row_1.state AS v0, count(*) AS n
      FROM tickets row_1
      WHERE (row_1.client_id = ?1 AND row_1.client_id = ?2 AND row_1.state IN (SELECT value FROM json_each(?3))) GROUP BY 1
    ) told
  ) || ',"DAY":' || (
    SELECT json_group_array(json_object('n', n))
    FROM (
      SELECT count(*) AS n
      FROM tickets row_2
      WHERE (row_2.client_id = ?1 AND row_2.client_id = ?2 AND row_2.state IN (SELECT value FROM json_each(?4)) AND row_2.opened_at <= ?5 AND row_2.opened_at > ?6)
    ) told
  ) || ',"WEEK":' || (
    SELECT json_group_array(json_object('n', n))
    FROM (
      SELECT count(*) AS n
      FROM tickets row_3
      WHERE (row_3.client_id = ?1 AND row_3.client_id = ?2 AND row_3.state IN (SELECT value FROM json_each(?7)) AND row_3.opened_at <= ?8 AND row_3.opened_at > ?9)
    ) told
  ) || ',"MONTH":' || (
    SELECT json_group_array(json_object('n', n))
    FROM (
      SELECT count(*) AS n
      FROM tickets row_4
      WHERE (row_4.client_id = ?1 AND row_4.client_id = ?2 AND row_4.state IN (SELECT value FROM json_each(?10)) AND row_4.opened_at <= ?11 AND row_4.opened_at > ?12)
    ) told
  ) || ',"LONGER":' || (
    SELECT json_group_array(json_object('n', n))
    FROM (
      SELECT count(*) AS n
      FROM tickets row_5
      WHERE (row_5.client_id = ?1 AND row_5.client_id = ?2 AND row_5.state IN (SELECT value FROM json_each(?13)) AND row_5.opened_at <= ?14)
    ) told
  ) || '}' AS BLOB)
