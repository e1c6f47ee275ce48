SELECT CAST('{"people":{' || substr(substr(json_object('totalCount', (
          SELECT count(*)
          FROM people people_1
          WHERE (people_1.withdrawn_at IS NULL AND EXISTS (
              SELECT 1
              FROM memberships memberships_2
              WHERE (memberships_2.person_id = people_1.id AND memberships_2.role IN (SELECT value FROM json_each(?1)) AND ((memberships_2.ended_at IS NULL) = ?2))
            ))
        ),
        'pageInfo', json_object('hasNextPage', json(CASE WHEN EXISTS (
              SELECT 1
              FROM people people_3
              WHERE (people_3.withdrawn_at IS NULL AND EXISTS (
                  SELECT 1
                  FROM memberships memberships_4
                  WHERE (memberships_4.person_id = people_3.id AND memberships_4.role IN (SELECT value FROM json_each(?1)) AND ((memberships_4.ended_at IS NULL) = ?2))
                ))
              ORDER BY people_3.search ASC, people_3.id ASC
              LIMIT 1 OFFSET 5
            ) THEN 'true' ELSE 'false' END),
          'endCursor', (
            SELECT '2c31d288.' || lower(hex(json_array(people_6.search, people_6.id)))
            FROM (
              SELECT people_7.search, people_7.id
              FROM people people_7
              WHERE (people_7.withdrawn_at IS NULL AND EXISTS (
                  SELECT 1
                  FROM memberships memberships_8
                  WHERE (memberships_8.person_id = people_7.id AND memberships_8.role IN (SELECT value FROM json_each(?1)) AND ((memberships_8.ended_at IS NULL) = ?2))
                ))
              ORDER BY people_7.search ASC, people_7.id ASC
              LIMIT 5
            ) people_6
            ORDER BY people_6.search DESC, people_6.id DESC
            LIMIT 1
          ))), 2), -1, -1000000000) || ',"nodes":[' || (
    SELECT coalesce(group_concat('{' || substr(substr(json_object('id', 'per_' || people_9.id,
              'name', people_9.name,
              'title', people_9.title,
              'email', people_9.email,
              'phone', people_9.phone,
              'state', people_9.state,
              'client', CASE WHEN organisations_10.id IS NOT NULL THEN json_object('id', 'org_' || organisations_10.id, 'name', organisations_10.name, 'kind', organisations_10.kind) END), 2), -1, -1000000000) || ',"memberships":{"nodes":' || (
          SELECT json_group_array(json_object('id', 'mem_' || memberships_11.id, 'role', memberships_11.role))
          FROM (
            SELECT memberships_12.id, memberships_12.role
            FROM memberships memberships_12
            WHERE (memberships_12.person_id = people_9.id AND ((memberships_12.ended_at IS NULL) = ?3))
            ORDER BY memberships_12.created_at ASC, memberships_12.id ASC
            LIMIT 5
          ) memberships_11
        ) || '},' || substr(substr(json_object('devices', json_object('totalCount', (
                  SELECT count(*)
                  FROM devices devices_13
                  WHERE (devices_13.holder_id = people_9.id AND devices_13.withdrawn_at IS NULL)
                )),
              'requestedTickets', json_object('totalCount', (
                  SELECT count(*)
                  FROM tickets tickets_14
                  WHERE (tickets_14.requester_id = people_9.id AND ((tickets_14.turn = ?4) IS NOT TRUE))
                ))), 2), -1, -1000000000) || '}'), '')
    FROM (
      SELECT people_15.id, people_15.name, people_15.title, people_15.email, people_15.phone, people_15.state, people_15.client_id
      FROM people people_15
      WHERE (people_15.withdrawn_at IS NULL AND EXISTS (
          SELECT 1
          FROM memberships memberships_16
          WHERE (memberships_16.person_id = people_15.id AND memberships_16.role IN (SELECT value FROM json_each(?1)) AND ((memberships_16.ended_at IS NULL) = ?2))
        ))
      ORDER BY people_15.search ASC, people_15.id ASC
      LIMIT 5
    ) people_9
    LEFT JOIN organisations organisations_10 ON organisations_10.id = people_9.client_id
  ) || ']}}' AS BLOB)
