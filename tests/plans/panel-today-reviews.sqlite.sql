SELECT CAST('{"accessReviews":{"nodes":' || (
    SELECT json_group_array(json_object('id', 'rev_' || access_reviews_1.id,
        'version', access_reviews_1.version,
        'dueOn', access_reviews_1.due_on,
        'startedAt', access_reviews_1.started_at,
        'endedAt', access_reviews_1.ended_at,
        'client', CASE WHEN organisations_2.id IS NOT NULL THEN json_object('id', 'org_' || organisations_2.id, 'name', organisations_2.name) END,
        'system', CASE WHEN systems_3.id IS NOT NULL THEN json_object('id', 'sys_' || systems_3.id, 'name', systems_3.name) END,
        'startedBy', CASE WHEN people_4.id IS NOT NULL THEN json_object('id', 'per_' || people_4.id, 'name', people_4.name) END,
        'waiting', json_object('totalCount', (
            SELECT count(*)
            FROM access_review_lines access_review_lines_5
            WHERE (access_review_lines_5.review_id = access_reviews_1.id AND access_review_lines_5.client_id = ?1 AND access_review_lines_5.state = ?2)
          )),
        'all', json_object('totalCount', (
            SELECT count(*)
            FROM access_review_lines access_review_lines_6
            WHERE (access_review_lines_6.review_id = access_reviews_1.id AND access_review_lines_6.client_id = ?1)
          )),
        'viewerCan', json_object('end', json(CASE WHEN ((?3 OR access_reviews_1.client_id IN (SELECT value FROM json_each(?4))) AND access_reviews_1.ended_at IS NULL) THEN 'true' ELSE 'false' END))))
    FROM (
      SELECT access_reviews_7.id, access_reviews_7.version, access_reviews_7.due_on, access_reviews_7.started_at, access_reviews_7.ended_at, access_reviews_7.client_id, access_reviews_7.system_id, access_reviews_7.started_by_id
      FROM access_reviews access_reviews_7
      WHERE (access_reviews_7.client_id = ?1 AND ((access_reviews_7.ended_at IS NULL) = ?5))
      ORDER BY access_reviews_7.due_on ASC, access_reviews_7.id ASC
      LIMIT 3
    ) access_reviews_1
    LEFT JOIN organisations organisations_2 ON (organisations_2.id = access_reviews_1.client_id AND (organisations_2.id = ?1 OR (organisations_2.id = ?6 OR organisations_2.kind = 'ENTERPRISE')))
    LEFT JOIN systems systems_3 ON (systems_3.id = access_reviews_1.system_id AND systems_3.client_id = ?1)
    LEFT JOIN people people_4 ON (people_4.id = access_reviews_1.started_by_id AND people_4.withdrawn_at IS NULL AND (people_4.client_id = ?1 OR people_4.id = ?7 OR people_4.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
  ) || '}}' AS BLOB)
