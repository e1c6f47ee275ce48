SELECT CAST('{"standing":' || (
    SELECT json_group_array(json_object('slaState', v0, 'n', n))
    FROM (
      SELECT row_1.sla_state AS v0, count(*) AS n
      FROM tickets row_1
      WHERE (row_1.client_id = ?1 AND row_1.client_id = ?2 AND row_1.state IN (SELECT value FROM json_each(?3))) GROUP BY 1
    ) told
  ) || '}' AS BLOB)
