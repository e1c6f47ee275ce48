SELECT CAST('{"people":{' || substr(substr(json_object('totalCount', (
          SELECT count(*)
          FROM people people_1
          WHERE (people_1.withdrawn_at IS NULL AND (people_1.client_id = ?1 OR people_1.id = ?2 OR people_1.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')) AND people_1.state IN (SELECT value FROM json_each(?3)))
        ),
        'pageInfo', json_object('hasNextPage', json(CASE WHEN EXISTS (
              SELECT 1
              FROM people people_2
              WHERE (people_2.withdrawn_at IS NULL AND (people_2.client_id = ?1 OR people_2.id = ?2 OR people_2.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')) AND people_2.state IN (SELECT value FROM json_each(?3)))
              ORDER BY people_2.search ASC, people_2.id ASC
              LIMIT 1 OFFSET 5
            ) THEN 'true' ELSE 'false' END),
          'endCursor', (
            SELECT '2c31d288.' || lower(hex(json_array(people_4.search, people_4.id)))
            FROM (
              SELECT people_5.search, people_5.id
              FROM people people_5
              WHERE (people_5.withdrawn_at IS NULL AND (people_5.client_id = ?1 OR people_5.id = ?2 OR people_5.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')) AND people_5.state IN (SELECT value FROM json_each(?3)))
              ORDER BY people_5.search ASC, people_5.id ASC
              LIMIT 5
            ) people_4
            ORDER BY people_4.search DESC, people_4.id DESC
            LIMIT 1
          ))), 2), -1, -1000000000) || ',"nodes":[' || (
    SELECT coalesce(group_concat('{' || substr(substr(json_object('id', 'per_' || people_6.id,
              'name', people_6.name,
              'title', people_6.title,
              'email', people_6.email,
              'phone', people_6.phone,
              'state', people_6.state,
              'client', CASE WHEN organisations_7.id IS NOT NULL THEN json_object('id', 'org_' || organisations_7.id, 'name', organisations_7.name, 'kind', organisations_7.kind) END), 2), -1, -1000000000) || ',"memberships":{"nodes":' || (
          SELECT json_group_array(json_object('id', 'mem_' || memberships_8.id, 'role', memberships_8.role))
          FROM (
            SELECT memberships_9.id, memberships_9.role
            FROM memberships memberships_9
            WHERE (memberships_9.person_id = people_6.id AND (memberships_9.person_id = ?2 OR memberships_9.client_id = ?1 OR memberships_9.organisation_id = ?1) AND ((memberships_9.ended_at IS NULL) = ?4))
            ORDER BY memberships_9.created_at ASC, memberships_9.id ASC
            LIMIT 5
          ) memberships_8
        ) || '},' || substr(substr(json_object('devices', json_object('totalCount', (
                  SELECT count(*)
                  FROM devices devices_10
                  WHERE (devices_10.holder_id = people_6.id AND devices_10.withdrawn_at IS NULL AND devices_10.client_id = ?1)
                )),
              'requestedTickets', json_object('totalCount', (
                  SELECT count(*)
                  FROM tickets tickets_11
                  WHERE (tickets_11.requester_id = people_6.id AND tickets_11.client_id = ?1 AND ((tickets_11.turn = ?5) IS NOT TRUE))
                ))), 2), -1, -1000000000) || '}'), '')
    FROM (
      SELECT people_12.id, people_12.name, people_12.title, people_12.email, people_12.phone, people_12.state, people_12.client_id
      FROM people people_12
      WHERE (people_12.withdrawn_at IS NULL AND (people_12.client_id = ?1 OR people_12.id = ?2 OR people_12.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')) AND people_12.state IN (SELECT value FROM json_each(?3)))
      ORDER BY people_12.search ASC, people_12.id ASC
      LIMIT 5
    ) people_6
    LEFT JOIN organisations organisations_7 ON (organisations_7.id = people_6.client_id AND (organisations_7.id = ?1 OR (organisations_7.id = ?6 OR organisations_7.kind = 'ENTERPRISE')))
  ) || ']}}' AS BLOB)
