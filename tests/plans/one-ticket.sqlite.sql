SELECT CAST('{"ticket":' || coalesce((
      SELECT '{' || substr(substr(json_object('id', 'tkt_' || tickets_1.id,
            'number', tickets_1.number,
            'title', tickets_1.title,
            'body', tickets_1.body,
            'state', tickets_1.state,
            'priority', tickets_1.priority,
            'requester', CASE WHEN people_2.id IS NOT NULL THEN json_object('name', people_2.name) END), 2), -1, -1000000000)
        || ',"comments":{"nodes":' || (
        SELECT json_group_array(json_object('id', 'com_' || comments_3.id,
            'body', comments_3.body,
            'at', comments_3.at,
            'author', CASE WHEN people_4.id IS NOT NULL THEN json_object('name', people_4.name) END))
        FROM (
          SELECT *
          FROM (
            SELECT comments_5.id, comments_5.body, comments_5.at, comments_5.author_id
            FROM comments comments_5
            WHERE comments_5.ticket_id = tickets_1.id
            ORDER BY comments_5.at DESC, comments_5.id DESC
            LIMIT 10
          ) comments_3
          ORDER BY comments_3.at ASC, comments_3.id ASC
        ) comments_3
        LEFT JOIN people people_4 ON (people_4.id = comments_3.author_id AND people_4.withdrawn_at IS NULL)
      ) || '}}'
      FROM tickets tickets_1
      LEFT JOIN people people_2 ON (people_2.id = tickets_1.requester_id AND people_2.withdrawn_at IS NULL)
      WHERE tickets_1.id = ?1
    ), 'null') || '}' AS BLOB)
