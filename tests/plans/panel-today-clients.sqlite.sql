SELECT CAST('{"clients":{"nodes":[' || (
    SELECT coalesce(group_concat('{' || substr(substr(json_object('id', 'org_' || organisations_1.id, 'code', organisations_1.code, 'name', organisations_1.name), 2), -1, -1000000000) || ',"open":{"facets":[{"values":' || (
          SELECT json_group_array(json_object('value', v, 'count', n))
          FROM (
            SELECT v, sum(m) AS n
            FROM (
              SELECT tickets_2.turn AS v, count(*) AS m
              FROM tickets tickets_2
              WHERE (tickets_2.client_id = organisations_1.id AND tickets_2.turn IN (SELECT value FROM json_each(?1))) GROUP BY v
            ) values_ GROUP BY v
            ORDER BY v IS NOT NULL, CASE v WHEN 'CLIENT' THEN 0 WHEN 'IT' THEN 1 WHEN 'THIRD_PARTY' THEN 2 WHEN 'NOBODY' THEN 3 END
          ) counted
        ) || '}],"nodes":' || (
          SELECT json_group_array(json_object('id', 'tkt_' || tickets_3.id, 'number', tickets_3.number, 'openedAt', tickets_3.opened_at))
          FROM (
            SELECT tickets_4.id, tickets_4.number, tickets_4.opened_at
            FROM tickets tickets_4
            WHERE (tickets_4.client_id = organisations_1.id AND tickets_4.turn IN (SELECT value FROM json_each(?1)))
            ORDER BY tickets_4.opened_at ASC, tickets_4.id ASC
            LIMIT 1
          ) tickets_3
        ) || '},' || substr(substr(json_object('urgent', json_object('totalCount', (
                  SELECT count(*)
                  FROM tickets tickets_5
                  WHERE (tickets_5.client_id = organisations_1.id AND tickets_5.turn IN (SELECT value FROM json_each(?1)) AND tickets_5.priority IN (SELECT value FROM json_each(?2)))
                )),
              'free', json_object('totalCount', (
                  SELECT count(*)
                  FROM tickets tickets_6
                  WHERE (tickets_6.client_id = organisations_1.id AND tickets_6.turn IN (SELECT value FROM json_each(?1)) AND ((EXISTS (
                          SELECT 1
                          FROM people people_7
                          WHERE people_7.id = tickets_6.assignee_id AND people_7.withdrawn_at IS NULL
                        )) IS NOT TRUE))
                ))), 2), -1, -1000000000) || '}'), '')
    FROM (
      SELECT organisations_8.id, organisations_8.code, organisations_8.name
      FROM organisations organisations_8
      WHERE organisations_8.kind = ?3
      ORDER BY organisations_8.code ASC, organisations_8.id ASC
      LIMIT 100
    ) organisations_1
  ) || ']}}' AS BLOB)
