SELECT convert_to('{"organisation":' || coalesce((
      SELECT '{"id":"org_' || organisations_1.id || '","code":' || to_json(organisations_1.code)::text
        || ',"name":' || to_json(organisations_1.name)::text
        || ',"people":{"totalCount":' || (
        SELECT count(*)
        FROM people people_2
        WHERE (people_2.client_id = organisations_1.id AND people_2.withdrawn_at IS NULL AND (people_2.client_id = $1::uuid OR people_2.id = $2::uuid OR people_2.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
      )::text
        || ',"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"per_' || people_3.id || '","name":' || to_json(people_3.name)::text
            || ',"devices":{"nodes":[' || (
            SELECT coalesce(string_agg(o, ','), '')
            FROM (
              SELECT '{"tag":' || to_json(devices_4.tag)::text || '}' AS o
              FROM devices devices_4
              WHERE (devices_4.holder_id = people_3.id AND devices_4.withdrawn_at IS NULL AND devices_4.client_id = $1::uuid)
              ORDER BY devices_4.tag ASC, devices_4.id ASC
              LIMIT 3
            ) page
          ) || ']}}' AS o
          FROM people people_3
          WHERE (people_3.client_id = organisations_1.id AND people_3.withdrawn_at IS NULL AND (people_3.client_id = $1::uuid OR people_3.id = $2::uuid OR people_3.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
          ORDER BY people_3.search ASC, people_3.id ASC
          LIMIT 5
        ) page
      ) || ']},"devices":{"totalCount":' || (
        SELECT count(*)
        FROM devices devices_5
        WHERE (devices_5.client_id = organisations_1.id AND devices_5.withdrawn_at IS NULL AND devices_5.client_id = $1::uuid)
      )::text
        || ',"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"dev_' || devices_6.id || '","tag":' || to_json(devices_6.tag)::text || '}' AS o
          FROM devices devices_6
          WHERE (devices_6.client_id = organisations_1.id AND devices_6.withdrawn_at IS NULL AND devices_6.client_id = $1::uuid)
          ORDER BY devices_6.tag ASC, devices_6.id ASC
          LIMIT 5
        ) page
      ) || ']},"tickets":{"totalCount":' || (
        SELECT count(*)
        FROM tickets tickets_7
        WHERE (tickets_7.client_id = organisations_1.id AND tickets_7.client_id = $1::uuid AND tickets_7.turn = $3::text)
      )::text
        || ',"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"tkt_' || tickets_8.id || '","number":' || tickets_8.number::text
            || ',"title":' || to_json(tickets_8.title)::text || '}' AS o
          FROM tickets tickets_8
          WHERE (tickets_8.client_id = organisations_1.id AND tickets_8.client_id = $1::uuid AND tickets_8.turn = $3::text)
          ORDER BY tickets_8.opened_at DESC, tickets_8.id DESC
          LIMIT 5
        ) page
      ) || ']},"history":{"nodes":[' || (
        SELECT coalesce(string_agg(o, ',' ORDER BY k0 DESC, k1 DESC), '')
        FROM (
          SELECT '{"name":' || to_json(history_9.name)::text || '}' AS o, history_9.position AS k0, history_9.id AS k1
          FROM history history_9
          WHERE (history_9.client_id = organisations_1.id AND ((history_9.audience = 'SHARED' AND history_9.client_id = $1::uuid) OR history_9.audience = 'PRIVATE' AND history_9.actor_id = $2::uuid))
          ORDER BY history_9.position ASC, history_9.id ASC
          LIMIT 3
        ) page
      ) || ']}}'
      FROM organisations organisations_1
      WHERE (organisations_1.id = $4::uuid AND (organisations_1.id = $1::uuid OR (organisations_1.id = $5::uuid OR organisations_1.kind = 'ENTERPRISE')))
    ), 'null') || '}', 'UTF8')
