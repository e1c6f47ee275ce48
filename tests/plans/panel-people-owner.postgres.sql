SELECT convert_to('{"people":{"totalCount":' || (
    SELECT count(*)
    FROM people people_1
    WHERE (people_1.withdrawn_at IS NULL AND (people_1.client_id = $1::uuid OR people_1.id = $2::uuid OR people_1.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')) AND people_1.state = ANY($3::text[]))
  )::text || ',"pageInfo":{"hasNextPage":' || CASE WHEN EXISTS (
    SELECT 1
    FROM people people_2
    WHERE (people_2.withdrawn_at IS NULL AND (people_2.client_id = $1::uuid OR people_2.id = $2::uuid OR people_2.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')) AND people_2.state = ANY($3::text[]))
    ORDER BY people_2.search ASC, people_2.id ASC
    LIMIT 1 OFFSET 5
  ) THEN 'true' ELSE 'false' END || ',"endCursor":' || coalesce((
      SELECT '"2c31d288.' || encode(convert_to('[' || to_json(people_4.search)::text || ',"' || people_4.id || '"]', 'UTF8'), 'hex') || '"'
      FROM (
        SELECT people_5.search, people_5.id
        FROM people people_5
        WHERE (people_5.withdrawn_at IS NULL AND (people_5.client_id = $1::uuid OR people_5.id = $2::uuid OR people_5.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')) AND people_5.state = ANY($3::text[]))
        ORDER BY people_5.search ASC, people_5.id ASC
        LIMIT 5
      ) people_4
      ORDER BY people_4.search DESC, people_4.id DESC
      LIMIT 1
    ), 'null') || '},"nodes":[' || (
    SELECT coalesce(string_agg(o, ','), '')
    FROM (
      SELECT '{"id":"per_' || people_6.id || '","name":' || to_json(people_6.name)::text
        || ',"title":' || coalesce(to_json(people_6.title)::text, 'null')
        || ',"email":' || coalesce(to_json(people_6.email)::text, 'null')
        || ',"phone":' || coalesce(to_json(people_6.phone)::text, 'null')
        || ',"state":"' || people_6.state || '","client":' || CASE WHEN organisations_7.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_7.id || '","name":' || to_json(organisations_7.name)::text
        || ',"kind":"' || organisations_7.kind || '"}' END
        || ',"memberships":{"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"mem_' || memberships_8.id || '","role":"' || memberships_8.role || '"}' AS o
          FROM memberships memberships_8
          WHERE (memberships_8.person_id = people_6.id AND (memberships_8.person_id = $2::uuid OR memberships_8.client_id = $1::uuid OR memberships_8.organisation_id = $1::uuid) AND ((memberships_8.ended_at IS NULL) = $4::boolean))
          ORDER BY memberships_8.created_at ASC, memberships_8.id ASC
          LIMIT 5
        ) page
      ) || ']},"devices":{"totalCount":' || (
        SELECT count(*)
        FROM devices devices_9
        WHERE (devices_9.holder_id = people_6.id AND devices_9.withdrawn_at IS NULL AND devices_9.client_id = $1::uuid)
      )::text || '},"requestedTickets":{"totalCount":' || (
        SELECT count(*)
        FROM tickets tickets_10
        WHERE (tickets_10.requester_id = people_6.id AND tickets_10.client_id = $1::uuid AND ((tickets_10.turn = $5::text) IS NOT TRUE))
      )::text || '}}' AS o
      FROM people people_6
      LEFT JOIN organisations organisations_7 ON (organisations_7.id = people_6.client_id AND (organisations_7.id = $1::uuid OR (organisations_7.id = $6::uuid OR organisations_7.kind = 'ENTERPRISE')))
      WHERE (people_6.withdrawn_at IS NULL AND (people_6.client_id = $1::uuid OR people_6.id = $2::uuid OR people_6.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')) AND people_6.state = ANY($3::text[]))
      ORDER BY people_6.search ASC, people_6.id ASC
      LIMIT 5
    ) page
  ) || ']}}', 'UTF8')
