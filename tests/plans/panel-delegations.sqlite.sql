SELECT CAST('{"viewer":' || coalesce((
      SELECT '{' || substr(substr(json_object('id', 'per_' || people_1.id), 2), -1, -1000000000)
        || ',"approvals":{' || substr(substr(json_object('totalCount', (
              SELECT count(*)
              FROM approvers approvers_2
              WHERE (approvers_2.person_id = people_1.id AND approvers_2.client_id = ?1 AND approvers_2.state = ?2)
            )), 2), -1, -1000000000)
        || ',"nodes":' || (
        SELECT json_group_array(json_object('id', 'apr_' || approvers_3.id,
            'decision', CASE WHEN decisions_4.id IS NOT NULL THEN json_object('id', 'dec_' || decisions_4.id, 'question', decisions_4.question) END))
        FROM (
          SELECT approvers_5.id, approvers_5.decision_id
          FROM approvers approvers_5
          WHERE (approvers_5.person_id = people_1.id AND approvers_5.client_id = ?1 AND approvers_5.state = ?2)
          ORDER BY approvers_5.created_at ASC, approvers_5.id ASC
          LIMIT 20
        ) approvers_3
        LEFT JOIN decisions decisions_4 ON (decisions_4.id = approvers_3.decision_id AND decisions_4.client_id = ?1)
      ) || '},"delegations":{"nodes":' || (
        SELECT json_group_array(json_object('id', 'dlg_' || delegations_6.id,
            'fromAt', delegations_6.from_at,
            'untilAt', delegations_6.until_at,
            'beganAt', delegations_6.began_at,
            'endedAt', delegations_6.ended_at,
            'delegate', CASE WHEN people_7.id IS NOT NULL THEN json_object('id', 'per_' || people_7.id, 'name', people_7.name) END))
        FROM (
          SELECT delegations_8.id, delegations_8.from_at, delegations_8.until_at, delegations_8.began_at, delegations_8.ended_at, delegations_8.delegate_id
          FROM delegations delegations_8
          WHERE (delegations_8.person_id = people_1.id AND (delegations_8.client_id = ?1 OR (delegations_8.person_id = ?3 OR delegations_8.delegate_id = ?3)))
          ORDER BY delegations_8.from_at DESC, delegations_8.id DESC
          LIMIT 50
        ) delegations_6
        LEFT JOIN people people_7 ON (people_7.id = delegations_6.delegate_id AND people_7.withdrawn_at IS NULL AND (people_7.client_id = ?1 OR people_7.id = ?3 OR people_7.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
      ) || '},"standsIn":{"nodes":' || (
        SELECT json_group_array(json_object('id', 'dlg_' || delegations_9.id,
            'fromAt', delegations_9.from_at,
            'untilAt', delegations_9.until_at,
            'beganAt', delegations_9.began_at,
            'endedAt', delegations_9.ended_at,
            'person', CASE WHEN people_10.id IS NOT NULL THEN json_object('id', 'per_' || people_10.id, 'name', people_10.name) END))
        FROM (
          SELECT delegations_11.id, delegations_11.from_at, delegations_11.until_at, delegations_11.began_at, delegations_11.ended_at, delegations_11.person_id
          FROM delegations delegations_11
          WHERE (delegations_11.delegate_id = people_1.id AND (delegations_11.client_id = ?1 OR (delegations_11.person_id = ?3 OR delegations_11.delegate_id = ?3)))
          ORDER BY delegations_11.from_at DESC, delegations_11.id DESC
          LIMIT 50
        ) delegations_9
        LEFT JOIN people people_10 ON (people_10.id = delegations_9.person_id AND people_10.withdrawn_at IS NULL AND (people_10.client_id = ?1 OR people_10.id = ?3 OR people_10.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
      ) || '}}'
      FROM people people_1
      WHERE (people_1.id = ?3 AND people_1.withdrawn_at IS NULL AND (people_1.client_id = ?1 OR people_1.id = ?3 OR people_1.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
    ), 'null') || '}' AS BLOB)
