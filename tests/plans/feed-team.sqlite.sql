SELECT CAST('{"history":{' || substr(substr(json_object('pageInfo', json_object('hasNextPage', json(CASE WHEN EXISTS (
              SELECT 1
              FROM history history_1
              WHERE (history_1.audience <> 'PRIVATE' OR history_1.audience = 'PRIVATE' AND history_1.actor_id = ?1)
              ORDER BY history_1.position DESC, history_1.id DESC
              LIMIT 1 OFFSET 5
            ) THEN 'true' ELSE 'false' END),
          'endCursor', (
            SELECT 'b4799ddc.' || lower(hex(json_array(history_3.position, history_3.id)))
            FROM (
              SELECT history_4.position, history_4.id
              FROM history history_4
              WHERE (history_4.audience <> 'PRIVATE' OR history_4.audience = 'PRIVATE' AND history_4.actor_id = ?1)
              ORDER BY history_4.position DESC, history_4.id DESC
              LIMIT 5
            ) history_3
            ORDER BY history_3.position ASC, history_3.id ASC
            LIMIT 1
          ))), 2), -1, -1000000000) || ',"nodes":' || (
    SELECT json_group_array(json_object('position', CAST(history_5.position AS TEXT),
        'name', history_5.name,
        'effectiveAt', history_5.effective_at,
        'changes', json(history_5.changes),
        'actor', CASE WHEN people_6.id IS NOT NULL THEN json_object('name', people_6.name) END,
        'subject', CASE history_5.subject_type
        WHEN 'org' THEN (
          SELECT json_object('__typename', 'Organisation', 'id', 'org_' || organisations_7.id)
          FROM organisations organisations_7
          WHERE organisations_7.id = history_5.subject_id
        )
        WHEN 'per' THEN (
          SELECT json_object('__typename', 'Person', 'id', 'per_' || people_8.id, 'name', people_8.name)
          FROM people people_8
          WHERE (people_8.id = history_5.subject_id AND people_8.withdrawn_at IS NULL)
        )
        WHEN 'mem' THEN (
          SELECT json_object('__typename', 'Membership', 'id', 'mem_' || memberships_9.id)
          FROM memberships memberships_9
          WHERE memberships_9.id = history_5.subject_id
        )
        WHEN 'ses' THEN (
          SELECT json_object('__typename', 'Session', 'id', 'ses_' || sessions_10.id)
          FROM sessions sessions_10
          WHERE (sessions_10.id = history_5.subject_id AND sessions_10.person_id = ?1)
        )
        WHEN 'tok' THEN (
          SELECT json_object('__typename', 'Token', 'id', 'tok_' || tokens_11.id)
          FROM tokens tokens_11
          WHERE (tokens_11.id = history_5.subject_id AND tokens_11.person_id = ?1)
        )
        WHEN 'mod' THEN (
          SELECT json_object('__typename', 'DeviceModel', 'id', 'mod_' || device_models_12.id)
          FROM device_models device_models_12
          WHERE device_models_12.id = history_5.subject_id
        )
        WHEN 'dev' THEN (
          SELECT json_object('__typename', 'Device', 'id', 'dev_' || devices_13.id, 'tag', devices_13.tag)
          FROM devices devices_13
          WHERE (devices_13.id = history_5.subject_id AND devices_13.withdrawn_at IS NULL)
        )
        WHEN 'asg' THEN (
          SELECT json_object('__typename', 'Assignment', 'id', 'asg_' || assignments_14.id)
          FROM assignments assignments_14
          WHERE assignments_14.id = history_5.subject_id
        )
        WHEN 'tkt' THEN (
          SELECT json_object('__typename',
            'Ticket',
            'id', 'tkt_' || tickets_15.id,
            'number', tickets_15.number,
            'title', tickets_15.title)
          FROM tickets tickets_15
          WHERE tickets_15.id = history_5.subject_id
        )
        WHEN 'com' THEN (
          SELECT json_object('__typename', 'Comment', 'id', 'com_' || comments_16.id)
          FROM comments comments_16
          WHERE comments_16.id = history_5.subject_id
        )
        WHEN 'imp' THEN (
          SELECT json_object('__typename', 'Import', 'id', 'imp_' || imports_17.id)
          FROM imports imports_17
          WHERE imports_17.id = history_5.subject_id
        ) END))
    FROM (
      SELECT history_18.position, history_18.name, history_18.effective_at, history_18.changes, history_18.id, history_18.client_id, history_18.actor_id, history_18.subject_type, history_18.subject_id
      FROM history history_18
      WHERE (history_18.audience <> 'PRIVATE' OR history_18.audience = 'PRIVATE' AND history_18.actor_id = ?1)
      ORDER BY history_18.position DESC, history_18.id DESC
      LIMIT 5
    ) history_5
    LEFT JOIN people people_6 ON (people_6.id = history_5.actor_id AND people_6.withdrawn_at IS NULL)
  ) || '}}' AS BLOB)
