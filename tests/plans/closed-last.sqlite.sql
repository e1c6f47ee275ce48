SELECT CAST('{"tickets":{"nodes":' || (
    SELECT json_group_array(json_object('id', 'tkt_' || tickets_1.id, 'number', tickets_1.number, 'closedAt', tickets_1.closed_at))
    FROM (
      SELECT tickets_2.id, tickets_2.number, tickets_2.closed_at
      FROM tickets tickets_2
      WHERE TRUE
      ORDER BY tickets_2.closed_at DESC NULLS LAST, tickets_2.id DESC
      LIMIT 5
    ) tickets_1
  ) || '}}' AS BLOB)
