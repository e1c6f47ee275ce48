SELECT convert_to('{"clients":{"nodes":[' || (
    SELECT coalesce(string_agg(o, ','), '')
    FROM (
      SELECT '{"id":"org_' || organisations_1.id || '","code":' || to_json(organisations_1.code)::text
        || ',"name":' || to_json(organisations_1.name)::text
        || ',"open":{"facets":[{"values":[' || (
        SELECT coalesce(string_agg('{"value":' || coalesce('"' || v || '"', 'null') || ',"count":' || n::text || '}', ','), '')
        FROM (
          SELECT v, sum(m) AS n
          FROM (
            SELECT tickets_2.turn AS v, count(*) AS m
            FROM tickets tickets_2
            WHERE (tickets_2.client_id = organisations_1.id AND tickets_2.turn = ANY($1::text[])) GROUP BY v
          ) values_ GROUP BY v
          ORDER BY v IS NOT NULL, CASE v WHEN 'CLIENT' THEN 0 WHEN 'IT' THEN 1 WHEN 'THIRD_PARTY' THEN 2 WHEN 'NOBODY' THEN 3 END
        ) counted
      ) || ']}],"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"tkt_' || tickets_3.id || '","number":' || tickets_3.number::text
            || ',"openedAt":"' || to_char(tickets_3.opened_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"}' AS o
          FROM tickets tickets_3
          WHERE (tickets_3.client_id = organisations_1.id AND tickets_3.turn = ANY($1::text[]))
          ORDER BY tickets_3.opened_at ASC, tickets_3.id ASC
          LIMIT 1
        ) page
      ) || ']},"urgent":{"totalCount":' || (
        SELECT count(*)
        FROM tickets tickets_4
        WHERE (tickets_4.client_id = organisations_1.id AND tickets_4.turn = ANY($1::text[]) AND tickets_4.priority = ANY($2::text[]))
      )::text || '},"free":{"totalCount":' || (
        SELECT count(*)
        FROM tickets tickets_5
        WHERE (tickets_5.client_id = organisations_1.id AND tickets_5.turn = ANY($1::text[]) AND ((EXISTS (
                SELECT 1
                FROM people people_6
                WHERE people_6.id = tickets_5.assignee_id AND people_6.withdrawn_at IS NULL
              )) IS NOT TRUE))
      )::text || '}}' AS o
      FROM organisations organisations_1
      WHERE organisations_1.kind = $3::text
      ORDER BY organisations_1.code ASC, organisations_1.id ASC
      LIMIT 100
    ) page
  ) || ']}}', 'UTF8')
