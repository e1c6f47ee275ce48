SELECT CAST('{"accessReview":' || coalesce((
      SELECT '{' || substr(substr(json_object('id', 'rev_' || access_reviews_1.id,
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
            'viewerCan', json_object('end', json(CASE WHEN ((?3 OR access_reviews_1.client_id IN (SELECT value FROM json_each(?4))) AND access_reviews_1.ended_at IS NULL) THEN 'true' ELSE 'false' END))), 2), -1, -1000000000)
        || ',"open":{"nodes":' || (
        SELECT json_group_array(json_object('id', 'rvl_' || access_review_lines_7.id,
            'access', CASE WHEN accesses_8.id IS NOT NULL THEN json_object('id', 'acc_' || accesses_8.id,
              'level', accesses_8.level,
              'account', accesses_8.account,
              'grantedAt', accesses_8.granted_at,
              'person', CASE WHEN people_9.id IS NOT NULL THEN json_object('id', 'per_' || people_9.id, 'name', people_9.name) END,
              'system', CASE WHEN systems_10.id IS NOT NULL THEN json_object('id', 'sys_' || systems_10.id, 'name', systems_10.name) END,
              'viewerCan', json_object('confirm', json(CASE WHEN ((?5 OR accesses_8.client_id IN (SELECT value FROM json_each(?6))) AND accesses_8.state IN ('ACTIVE')) THEN 'true' ELSE 'false' END),
                'recall', json(CASE WHEN ((?7 OR accesses_8.client_id IN (SELECT value FROM json_each(?8))) AND accesses_8.state IN ('ACTIVE') AND (?9 OR accesses_8.client_id IN (SELECT value FROM json_each(?10)))) THEN 'true' ELSE 'false' END))) END))
        FROM (
          SELECT access_review_lines_11.id, access_review_lines_11.access_id
          FROM access_review_lines access_review_lines_11
          WHERE (access_review_lines_11.review_id = access_reviews_1.id AND access_review_lines_11.client_id = ?1 AND access_review_lines_11.state = ?2)
          ORDER BY access_review_lines_11.created_at ASC, access_review_lines_11.id ASC
          LIMIT 100
        ) access_review_lines_7
        LEFT JOIN accesses accesses_8 ON (accesses_8.id = access_review_lines_7.access_id AND (accesses_8.client_id = ?1 OR (accesses_8.client_id = ?1 AND accesses_8.person_id = ?11)))
        LEFT JOIN people people_9 ON (people_9.id = accesses_8.person_id AND people_9.withdrawn_at IS NULL AND (people_9.client_id = ?1 OR people_9.id = ?11 OR people_9.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
        LEFT JOIN systems systems_10 ON (systems_10.id = accesses_8.system_id AND systems_10.client_id = ?1)
      ) || '},"settled":{"nodes":' || (
        SELECT json_group_array(json_object('id', 'rvl_' || access_review_lines_12.id,
            'state', access_review_lines_12.state,
            'settledAt', access_review_lines_12.settled_at,
            'settledBy', CASE WHEN people_13.id IS NOT NULL THEN json_object('id', 'per_' || people_13.id, 'name', people_13.name) END,
            'access', CASE WHEN accesses_14.id IS NOT NULL THEN json_object('id', 'acc_' || accesses_14.id,
              'person', CASE WHEN people_15.id IS NOT NULL THEN json_object('id', 'per_' || people_15.id, 'name', people_15.name) END,
              'system', CASE WHEN systems_16.id IS NOT NULL THEN json_object('id', 'sys_' || systems_16.id, 'name', systems_16.name) END) END))
        FROM (
          SELECT access_review_lines_17.id, access_review_lines_17.state, access_review_lines_17.settled_at, access_review_lines_17.settled_by_id, access_review_lines_17.access_id
          FROM access_review_lines access_review_lines_17
          WHERE (access_review_lines_17.review_id = access_reviews_1.id AND access_review_lines_17.client_id = ?1 AND ((access_review_lines_17.state = ?2) IS NOT TRUE))
          ORDER BY access_review_lines_17.created_at ASC, access_review_lines_17.id ASC
          LIMIT 100
        ) access_review_lines_12
        LEFT JOIN people people_13 ON (people_13.id = access_review_lines_12.settled_by_id AND people_13.withdrawn_at IS NULL AND (people_13.client_id = ?1 OR people_13.id = ?11 OR people_13.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
        LEFT JOIN accesses accesses_14 ON (accesses_14.id = access_review_lines_12.access_id AND (accesses_14.client_id = ?1 OR (accesses_14.client_id = ?1 AND accesses_14.person_id = ?11)))
        LEFT JOIN people people_15 ON (people_15.id = accesses_14.person_id AND people_15.withdrawn_at IS NULL AND (people_15.client_id = ?1 OR people_15.id = ?11 OR people_15.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
        LEFT JOIN systems systems_16 ON (systems_16.id = accesses_14.system_id AND systems_16.client_id = ?1)
      ) || '}}'
      FROM access_reviews access_reviews_1
      LEFT JOIN organisations organisations_2 ON (organisations_2.id = access_reviews_1.client_id AND (organisations_2.id = ?1 OR (organisations_2.id = ?12 OR organisations_2.kind = 'ENTERPRISE')))
      LEFT JOIN systems systems_3 ON (systems_3.id = access_reviews_1.system_id AND systems_3.client_id = ?1)
      LEFT JOIN people people_4 ON (people_4.id = access_reviews_1.started_by_id AND people_4.withdrawn_at IS NULL AND (people_4.client_id = ?1 OR people_4.id = ?11 OR people_4.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
      WHERE (access_reviews_1.id = ?13 AND access_reviews_1.client_id = ?1)
    ), 'null') || '}' AS BLOB)
