SELECT convert_to('{"people":{"totalCount":' || (
    SELECT count(*)
    FROM people people_1
    WHERE (people_1.withdrawn_at IS NULL AND EXISTS (
        SELECT 1
        FROM memberships memberships_2
        WHERE (memberships_2.person_id = people_1.id AND memberships_2.role = ANY($1::text[]) AND ((memberships_2.ended_at IS NULL) = $2::boolean))
      ))
  )::text || ',"pageInfo":{"hasNextPage":' || CASE WHEN EXISTS (
    SELECT 1
    FROM people people_3
    WHERE (people_3.withdrawn_at IS NULL AND EXISTS (
        SELECT 1
        FROM memberships memberships_4
        WHERE (memberships_4.person_id = people_3.id AND memberships_4.role = ANY($1::text[]) AND ((memberships_4.ended_at IS NULL) = $2::boolean))
      ))
    ORDER BY people_3.search ASC, people_3.id ASC
    LIMIT 1 OFFSET 5
  ) THEN 'true' ELSE 'false' END || ',"endCursor":' || coalesce((
      SELECT '"2c31d288.' || encode(convert_to('[' || to_json(people_6.search)::text || ',"' || people_6.id || '"]', 'UTF8'), 'hex') || '"'
      FROM (
        SELECT people_7.search, people_7.id
        FROM people people_7
        WHERE (people_7.withdrawn_at IS NULL AND EXISTS (
            SELECT 1
            FROM memberships memberships_8
            WHERE (memberships_8.person_id = people_7.id AND memberships_8.role = ANY($1::text[]) AND ((memberships_8.ended_at IS NULL) = $2::boolean))
          ))
        ORDER BY people_7.search ASC, people_7.id ASC
        LIMIT 5
      ) people_6
      ORDER BY people_6.search DESC, people_6.id DESC
      LIMIT 1
    ), 'null') || '},"nodes":[' || (
    SELECT coalesce(string_agg(o, ','), '')
    FROM (
      SELECT '{"id":"per_' || people_9.id || '","name":' || to_json(people_9.name)::text
        || ',"title":' || coalesce(to_json(people_9.title)::text, 'null')
        || ',"email":' || coalesce(to_json(people_9.email)::text, 'null')
        || ',"phone":' || coalesce(to_json(people_9.phone)::text, 'null')
        || ',"state":"' || people_9.state || '","client":' || CASE WHEN organisations_10.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_10.id || '","name":' || to_json(organisations_10.name)::text
        || ',"kind":"' || organisations_10.kind || '"}' END
        || ',"memberships":{"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"mem_' || memberships_11.id || '","role":"' || memberships_11.role || '"}' AS o
          FROM memberships memberships_11
          WHERE (memberships_11.person_id = people_9.id AND ((memberships_11.ended_at IS NULL) = $3::boolean))
          ORDER BY memberships_11.created_at ASC, memberships_11.id ASC
          LIMIT 5
        ) page
      ) || ']},"devices":{"totalCount":' || (
        SELECT count(*)
        FROM devices devices_12
        WHERE (devices_12.holder_id = people_9.id AND devices_12.withdrawn_at IS NULL)
      )::text || '},"requestedTickets":{"totalCount":' || (
        SELECT count(*)
        FROM tickets tickets_13
        WHERE (tickets_13.requester_id = people_9.id AND ((tickets_13.turn = $4::text) IS NOT TRUE))
      )::text || '}}' AS o
      FROM people people_9
      LEFT JOIN organisations organisations_10 ON organisations_10.id = people_9.client_id
      WHERE (people_9.withdrawn_at IS NULL AND EXISTS (
          SELECT 1
          FROM memberships memberships_14
          WHERE (memberships_14.person_id = people_9.id AND memberships_14.role = ANY($1::text[]) AND ((memberships_14.ended_at IS NULL) = $2::boolean))
        ))
      ORDER BY people_9.search ASC, people_9.id ASC
      LIMIT 5
    ) page
  ) || ']}}', 'UTF8')
