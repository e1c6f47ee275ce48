SELECT CAST('{"done":' || (
    SELECT json_group_array(json_object('metric', v0, 'state', v1, 'n', n))
    FROM (
      SELECT row_1.metric AS v0, row_1.state AS v1, count(*) AS n
      FROM clocks row_1
      WHERE (row_1.state IN (SELECT value FROM json_each(?1)) AND row_1.stopped_at >= ?2 AND row_1.stopped_at < ?3) GROUP BY 1, 2
    ) told
  ) || ',"going":' || (
    SELECT json_group_array(json_object('metric', v0, 'state', v1, 'n', n))
    FROM (
      SELECT row_2.metric AS v0, row_2.state AS v1, count(*) AS n
      FROM clocks row_2
      WHERE (row_2.state IN (SELECT value FROM json_each(?4)) AND ((row_2.stopped_at IS NULL) = ?5)) GROUP BY 1, 2
    ) told
  ) || '}' AS BLOB)
