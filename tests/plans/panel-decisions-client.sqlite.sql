SELECT CAST('{"decisions":{' || substr(substr(json_object('pageInfo', json_object('hasNextPage', json(CASE WHEN EXISTS (
              SELECT 1
              FROM decisions decisions_1
              WHERE (decisions_1.client_id = ?1 AND decisions_1.state = ?2 AND EXISTS (
                  SELECT 1
                  FROM approvers approvers_2
                  WHERE (approvers_2.decision_id = decisions_1.id AND approvers_2.client_id = ?1 AND approvers_2.person_id = ?3 AND EXISTS (
                      SELECT 1
                      FROM people people_3
                      WHERE people_3.id = approvers_2.person_id AND (people_3.withdrawn_at IS NULL AND (people_3.client_id = ?1 OR people_3.id = ?4 OR people_3.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')) AND people_3.id = ?3)
                    ) AND approvers_2.state = ?5)
                ))
              ORDER BY decisions_1.due_at ASC NULLS LAST, decisions_1.id ASC
              LIMIT 1 OFFSET 20
            ) THEN 'true' ELSE 'false' END))), 2), -1, -1000000000) || ',"nodes":[' || (
    SELECT coalesce(group_concat('{' || substr(substr(json_object('id', 'dec_' || decisions_5.id,
              'question', decisions_5.question,
              'state', decisions_5.state,
              'dueAt', decisions_5.due_at,
              'askedAt', decisions_5.asked_at,
              'askedBy', CASE WHEN people_6.id IS NOT NULL THEN json_object('id', 'per_' || people_6.id, 'name', people_6.name) END,
              'client', CASE WHEN organisations_7.id IS NOT NULL THEN json_object('id', 'org_' || organisations_7.id, 'name', organisations_7.name) END), 2), -1, -1000000000) || ',"options":{"nodes":' || (
          SELECT json_group_array(json_object('id', 'opt_' || options_8.id, 'label', options_8.label))
          FROM (
            SELECT options_9.id, options_9.label
            FROM options options_9
            WHERE (options_9.decision_id = decisions_5.id AND options_9.client_id = ?1 AND options_9.chosen = ?6)
            ORDER BY options_9.place ASC, options_9.id ASC
            LIMIT 1
          ) options_8
        ) || '}}'), '')
    FROM (
      SELECT decisions_10.id, decisions_10.question, decisions_10.state, decisions_10.due_at, decisions_10.asked_at, decisions_10.asked_by_id, decisions_10.client_id
      FROM decisions decisions_10
      WHERE (decisions_10.client_id = ?1 AND decisions_10.state = ?2 AND EXISTS (
          SELECT 1
          FROM approvers approvers_11
          WHERE (approvers_11.decision_id = decisions_10.id AND approvers_11.client_id = ?1 AND approvers_11.person_id = ?3 AND EXISTS (
              SELECT 1
              FROM people people_12
              WHERE people_12.id = approvers_11.person_id AND (people_12.withdrawn_at IS NULL AND (people_12.client_id = ?1 OR people_12.id = ?4 OR people_12.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')) AND people_12.id = ?3)
            ) AND approvers_11.state = ?5)
        ))
      ORDER BY decisions_10.due_at ASC NULLS LAST, decisions_10.id ASC
      LIMIT 20
    ) decisions_5
    LEFT JOIN people people_6 ON (people_6.id = decisions_5.asked_by_id AND people_6.withdrawn_at IS NULL AND (people_6.client_id = ?1 OR people_6.id = ?4 OR people_6.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
    LEFT JOIN organisations organisations_7 ON (organisations_7.id = decisions_5.client_id AND (organisations_7.id = ?1 OR (organisations_7.id = ?7 OR organisations_7.kind = 'ENTERPRISE')))
  ) || ']}}' AS BLOB)
