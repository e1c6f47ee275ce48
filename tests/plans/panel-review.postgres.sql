SELECT convert_to('{"accessReview":' || coalesce((
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
      )::text || '},"viewerCan":{"end":' || CASE WHEN (($3::boolean OR access_reviews_1.client_id = ANY($4::uuid[])) AND access_reviews_1.ended_at IS NULL) THEN 'true' ELSE 'false' END || '},"open":{"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"rvl_' || access_review_lines_7.id || '","access":' || CASE WHEN accesses_8.id IS NULL THEN 'null' ELSE '{"id":"acc_' || accesses_8.id || '","level":' || coalesce(to_json(accesses_8.level)::text, 'null')
            || ',"account":' || coalesce(to_json(accesses_8.account)::text, 'null')
            || ',"grantedAt":"' || to_char(accesses_8.granted_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","person":' || CASE WHEN people_9.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_9.id || '","name":' || to_json(people_9.name)::text || '}' END
            || ',"system":' || CASE WHEN systems_10.id IS NULL THEN 'null' ELSE '{"id":"sys_' || systems_10.id || '","name":' || to_json(systems_10.name)::text || '}' END
            || ',"viewerCan":{"confirm":' || CASE WHEN (($5::boolean OR accesses_8.client_id = ANY($6::uuid[])) AND accesses_8.state IN ('ACTIVE')) THEN 'true' ELSE 'false' END
            || ',"recall":' || CASE WHEN (($7::boolean OR accesses_8.client_id = ANY($8::uuid[])) AND accesses_8.state IN ('ACTIVE') AND ($9::boolean OR accesses_8.client_id = ANY($10::uuid[]))) THEN 'true' ELSE 'false' END || '}}' END || '}' AS o
          FROM access_review_lines access_review_lines_7
          LEFT JOIN accesses accesses_8 ON (accesses_8.id = access_review_lines_7.access_id AND (accesses_8.client_id = $1::uuid OR (accesses_8.client_id = $1::uuid AND accesses_8.person_id = $11::uuid)))
          LEFT JOIN people people_9 ON (people_9.id = accesses_8.person_id AND people_9.withdrawn_at IS NULL AND (people_9.client_id = $1::uuid OR people_9.id = $11::uuid OR people_9.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
          LEFT JOIN systems systems_10 ON (systems_10.id = accesses_8.system_id AND systems_10.client_id = $1::uuid)
          WHERE (access_review_lines_7.review_id = access_reviews_1.id AND access_review_lines_7.client_id = $1::uuid AND access_review_lines_7.state = $2::text)
          ORDER BY access_review_lines_7.created_at ASC, access_review_lines_7.id ASC
          LIMIT 100
        ) page
      ) || ']},"settled":{"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"rvl_' || access_review_lines_11.id || '","state":"' || access_review_lines_11.state || '","settledAt":' || coalesce('"' || to_char(access_review_lines_11.settled_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"', 'null')
            || ',"settledBy":' || CASE WHEN people_12.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_12.id || '","name":' || to_json(people_12.name)::text || '}' END
            || ',"access":' || CASE WHEN accesses_13.id IS NULL THEN 'null' ELSE '{"id":"acc_' || accesses_13.id || '","person":' || CASE WHEN people_14.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_14.id || '","name":' || to_json(people_14.name)::text || '}' END
            || ',"system":' || CASE WHEN systems_15.id IS NULL THEN 'null' ELSE '{"id":"sys_' || systems_15.id || '","name":' || to_json(systems_15.name)::text || '}' END || '}' END || '}' AS o
          FROM access_review_lines access_review_lines_11
          LEFT JOIN people people_12 ON (people_12.id = access_review_lines_11.settled_by_id AND people_12.withdrawn_at IS NULL AND (people_12.client_id = $1::uuid OR people_12.id = $11::uuid OR people_12.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
          LEFT JOIN accesses accesses_13 ON (accesses_13.id = access_review_lines_11.access_id AND (accesses_13.client_id = $1::uuid OR (accesses_13.client_id = $1::uuid AND accesses_13.person_id = $11::uuid)))
          LEFT JOIN people people_14 ON (people_14.id = accesses_13.person_id AND people_14.withdrawn_at IS NULL AND (people_14.client_id = $1::uuid OR people_14.id = $11::uuid OR people_14.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
          LEFT JOIN systems systems_15 ON (systems_15.id = accesses_13.system_id AND systems_15.client_id = $1::uuid)
          WHERE (access_review_lines_11.review_id = access_reviews_1.id AND access_review_lines_11.client_id = $1::uuid AND ((access_review_lines_11.state = $2::text) IS NOT TRUE))
          ORDER BY access_review_lines_11.created_at ASC, access_review_lines_11.id ASC
          LIMIT 100
        ) page
      ) || ']}}'
      FROM access_reviews access_reviews_1
      LEFT JOIN organisations organisations_2 ON (organisations_2.id = access_reviews_1.client_id AND (organisations_2.id = $1::uuid OR (organisations_2.id = $12::uuid OR organisations_2.kind = 'ENTERPRISE')))
      LEFT JOIN systems systems_3 ON (systems_3.id = access_reviews_1.system_id AND systems_3.client_id = $1::uuid)
      LEFT JOIN people people_4 ON (people_4.id = access_reviews_1.started_by_id AND people_4.withdrawn_at IS NULL AND (people_4.client_id = $1::uuid OR people_4.id = $11::uuid OR people_4.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
      WHERE (access_reviews_1.id = $13::uuid AND access_reviews_1.client_id = $1::uuid)
    ), 'null') || '}', 'UTF8')
