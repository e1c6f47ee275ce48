SELECT CAST('{"tickets":{"nodes":' || (
    SELECT json_group_array(json_object('id', 'tkt_' || tickets_1.id,
        'number', tickets_1.number,
        'title', tickets_1.title,
        'state', tickets_1.state,
        'priority', tickets_1.priority,
        'openedAt', tickets_1.opened_at,
        'reopenCount', tickets_1.reopen_count,
        'requester', CASE WHEN people_2.id IS NOT NULL THEN json_object('name', people_2.name) END))
    FROM (
      SELECT tickets_3.id, tickets_3.number, tickets_3.title, tickets_3.state, tickets_3.priority, tickets_3.opened_at, tickets_3.reopen_count, tickets_3.requester_id
      FROM tickets tickets_3
      WHERE tickets_3.opened_at < ?1
      ORDER BY tickets_3.opened_at DESC, tickets_3.id DESC
      LIMIT 10000
    ) tickets_1
    LEFT JOIN people people_2 ON (people_2.id = tickets_1.requester_id AND people_2.withdrawn_at IS NULL)
  ) || '}}' AS BLOB)
