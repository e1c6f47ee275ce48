SELECT convert_to('{"accessReviews":{"nodes":[' || (
    SELECT coalesce(string_agg(o, ','), '')
    FROM (
      SELECT '{"id":"rev_' || access_reviews_1.id || '","version":' || access_reviews_1.version::text
        || ',"dueOn":"' || access_reviews_1.due_on || '","startedAt":"' || to_char(access_reviews_1.started_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","endedAt":' || coalesce('"' || to_char(access_reviews_1.ended_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"', 'null')
        || ',"client":' || CASE WHEN organisations_2.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_2.id || '","name":' || to_json(organisations_2.name)::text || '}' END
        || ',"system":' || CASE WHEN systems_3.id IS NULL THEN 'null' ELSE '{"id":"sys_' || systems_3.id || '","name":' || to_json(systems_3.name)::text || '}' END
        || ',"startedBy":' || CASE WHEN people_4.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_4.id || '","name":' || to_json(people_4.name)::text || '}' END
        || ',"waiting":{"totalCount":' || (
        SELECT count(*)
        FROM access_review_lines access_review_lines_5
        WHERE (access_review_lines_5.review_id = access_reviews_1.id AND access_review_lines_5.client_id = $1::uuid AND access_review_lines_5.state = $2::text)
      )::text || '},"all":{"totalCount":' || (
        SELECT count(*)
        FROM access_review_lines access_review_lines_6
        WHERE (access_review_lines_6.review_id = access_reviews_1.id AND access_review_lines_6.client_id = $1::uuid)
      )::text || '},"viewerCan":{"end":' || CASE WHEN (($3::boolean OR access_reviews_1.client_id = ANY($4::uuid[])) AND access_reviews_1.ended_at IS NULL) THEN 'true' ELSE 'false' END || '}}' AS o
      FROM access_reviews access_reviews_1
      LEFT JOIN organisations organisations_2 ON (organisations_2.id = access_reviews_1.client_id AND (organisations_2.id = $1::uuid OR (organisations_2.id = $5::uuid OR organisations_2.kind = 'ENTERPRISE')))
      LEFT JOIN systems systems_3 ON (systems_3.id = access_reviews_1.system_id AND systems_3.client_id = $1::uuid)
      LEFT JOIN people people_4 ON (people_4.id = access_reviews_1.started_by_id AND people_4.withdrawn_at IS NULL AND (people_4.client_id = $1::uuid OR people_4.id = $6::uuid OR people_4.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
      WHERE (access_reviews_1.client_id = $1::uuid AND ((access_reviews_1.ended_at IS NULL) = $7::boolean))
      ORDER BY access_reviews_1.due_on ASC, access_reviews_1.id ASC
      LIMIT 3
    ) page
  ) || ']}}', 'UTF8')
