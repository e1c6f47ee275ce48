SELECT CAST('{"decisions":{' || substr(substr(json_object('pageInfo', json_object('hasNextPage', json(CASE WHEN EXISTS (
              SELECT 1
              FROM decisions decisions_1
              WHERE ((decisions_1.state = ?1) IS NOT TRUE)
              ORDER BY decisions_1.ended_at DESC NULLS LAST, decisions_1.id DESC
              LIMIT 1 OFFSET 20
            ) THEN 'true' ELSE 'false' END))), 2), -1, -1000000000) || ',"nodes":[' || (
    SELECT coalesce(group_concat('{' || substr(substr(json_object('id', 'dec_' || decisions_3.id,
              'question', decisions_3.question,
              'state', decisions_3.state,
              'dueAt', decisions_3.due_at,
              'askedAt', decisions_3.asked_at,
              'askedBy', CASE WHEN people_4.id IS NOT NULL THEN json_object('id', 'per_' || people_4.id, 'name', people_4.name) END,
              'client', CASE WHEN organisations_5.id IS NOT NULL THEN json_object('id', 'org_' || organisations_5.id, 'name', organisations_5.name) END), 2), -1, -1000000000) || ',"options":{"nodes":' || (
          SELECT json_group_array(json_object('id', 'opt_' || options_6.id, 'label', options_6.label))
          FROM (
            SELECT options_7.id, options_7.label
            FROM options options_7
            WHERE (options_7.decision_id = decisions_3.id AND options_7.chosen = ?2)
            ORDER BY options_7.place ASC, options_7.id ASC
            LIMIT 1
          ) options_6
        ) || '}}'), '')
    FROM (
      SELECT decisions_8.id, decisions_8.question, decisions_8.state, decisions_8.due_at, decisions_8.asked_at, decisions_8.asked_by_id, decisions_8.client_id
      FROM decisions decisions_8
      WHERE ((decisions_8.state = ?1) IS NOT TRUE)
      ORDER BY decisions_8.ended_at DESC NULLS LAST, decisions_8.id DESC
      LIMIT 20
    ) decisions_3
    LEFT JOIN people people_4 ON (people_4.id = decisions_3.asked_by_id AND people_4.withdrawn_at IS NULL)
    LEFT JOIN organisations organisations_5 ON organisations_5.id = decisions_3.client_id
  ) || ']}}' AS BLOB)
