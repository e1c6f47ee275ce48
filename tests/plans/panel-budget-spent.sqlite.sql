SELECT CAST('{"costs":' || (
    SELECT json_group_array(json_object('month', v0, 'kind', v1, 'amount.currency', v2, 'minor', minor, 'n', n))
    FROM (
      SELECT row_1.month AS v0, row_1.kind AS v1, row_1.amount_currency AS v2, sum(row_1.amount_minor) AS minor, count(*) AS n
      FROM costs row_1
      WHERE (row_1.client_id = ?1 AND (row_1.audience = 'SHARED' AND row_1.ended_at IS NULL) AND row_1.client_id = ?2 AND row_1.spent_on >= ?3 AND row_1.spent_on <= ?4 AND ((row_1.ended_at IS NULL) = ?5)) GROUP BY 1, 2, 3
    ) told
  ) || '}' AS BLOB)
