SELECT CAST('{"organisation":' || coalesce((
      SELECT '{' || substr(substr(json_object('id', 'org_' || organisations_1.id, 'code', organisations_1.code, 'name', organisations_1.name), 2), -1, -1000000000)
        || ',"people":{' || substr(substr(json_object('totalCount', (
              SELECT count(*)
              FROM people people_2
              WHERE (people_2.client_id = organisations_1.id AND people_2.withdrawn_at IS NULL AND (people_2.client_id = ?1 OR people_2.id = ?2 OR people_2.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
            )), 2), -1, -1000000000)
        || ',"nodes":[' || (
        SELECT coalesce(group_concat('{' || substr(substr(json_object('id', 'per_' || people_3.id, 'name', people_3.name), 2), -1, -1000000000) || ',"devices":{"nodes":' || (
              SELECT json_group_array(json_object('tag', devices_4.tag))
              FROM (
                SELECT devices_5.tag, devices_5.id
                FROM devices devices_5
                WHERE (devices_5.holder_id = people_3.id AND devices_5.withdrawn_at IS NULL AND devices_5.client_id = ?1)
                ORDER BY devices_5.tag ASC, devices_5.id ASC
                LIMIT 3
              ) devices_4
            ) || '}}'), '')
        FROM (
          SELECT people_6.id, people_6.name
          FROM people people_6
          WHERE (people_6.client_id = organisations_1.id AND people_6.withdrawn_at IS NULL AND (people_6.client_id = ?1 OR people_6.id = ?2 OR people_6.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
          ORDER BY people_6.search ASC, people_6.id ASC
          LIMIT 5
        ) people_3
      ) || ']},"devices":{' || substr(substr(json_object('totalCount', (
              SELECT count(*)
              FROM devices devices_7
              WHERE (devices_7.client_id = organisations_1.id AND devices_7.withdrawn_at IS NULL AND devices_7.client_id = ?1)
            )), 2), -1, -1000000000)
        || ',"nodes":' || (
        SELECT json_group_array(json_object('id', 'dev_' || devices_8.id, 'tag', devices_8.tag))
        FROM (
          SELECT devices_9.id, devices_9.tag
          FROM devices devices_9
          WHERE (devices_9.client_id = organisations_1.id AND devices_9.withdrawn_at IS NULL AND devices_9.client_id = ?1)
          ORDER BY devices_9.tag ASC, devices_9.id ASC
          LIMIT 5
        ) devices_8
      ) || '},"tickets":{' || substr(substr(json_object('totalCount', (
              SELECT count(*)
              FROM tickets tickets_10
              WHERE (tickets_10.client_id = organisations_1.id AND tickets_10.client_id = ?1 AND tickets_10.turn = ?3)
            )), 2), -1, -1000000000)
        || ',"nodes":' || (
        SELECT json_group_array(json_object('id', 'tkt_' || tickets_11.id, 'number', tickets_11.number, 'title', tickets_11.title))
        FROM (
          SELECT tickets_12.id, tickets_12.number, tickets_12.title
          FROM tickets tickets_12
          WHERE (tickets_12.client_id = organisations_1.id AND tickets_12.client_id = ?1 AND tickets_12.turn = ?3)
          ORDER BY tickets_12.opened_at DESC, tickets_12.id DESC
          LIMIT 5
        ) tickets_11
      ) || '},"history":{"nodes":' || (
        SELECT json_group_array(json_object('name', history_13.name))
        FROM (
          SELECT *
          FROM (
            SELECT history_14.name, history_14.id, history_14.position
            FROM history history_14
            WHERE (history_14.client_id = organisations_1.id AND ((history_14.audience = 'SHARED' AND history_14.client_id = ?1) OR history_14.audience = 'PRIVATE' AND history_14.actor_id = ?2))
            ORDER BY history_14.position ASC, history_14.id ASC
            LIMIT 3
          ) history_13
          ORDER BY history_13.position DESC, history_13.id DESC
        ) history_13
      ) || '}}'
      FROM organisations organisations_1
      WHERE (organisations_1.id = ?4 AND (organisations_1.id = ?1 OR (organisations_1.id = ?5 OR organisations_1.kind = 'ENTERPRISE')))
    ), 'null') || '}' AS BLOB)
