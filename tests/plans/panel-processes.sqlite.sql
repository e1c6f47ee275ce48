SELECT CAST('{"processes":{' || substr(substr(json_object('totalCount', (SELECT count(*) FROM processes processes_1 WHERE TRUE),
        'pageInfo', json_object('hasNextPage', json(CASE WHEN EXISTS (
              SELECT 1
              FROM processes processes_2
              WHERE TRUE
              ORDER BY processes_2.started_at DESC, processes_2.id DESC
              LIMIT 1 OFFSET 50
            ) THEN 'true' ELSE 'false' END),
          'endCursor', (
            SELECT 'd3e63946.' || lower(hex(json_array(processes_4.started_at, processes_4.id)))
            FROM (
              SELECT processes_5.started_at, processes_5.id
              FROM processes processes_5
              WHERE TRUE
              ORDER BY processes_5.started_at DESC, processes_5.id DESC
              LIMIT 50
            ) processes_4
            ORDER BY processes_4.started_at ASC, processes_4.id ASC
            LIMIT 1
          ))), 2), -1, -1000000000) || ',"nodes":' || (
    SELECT json_group_array(json_object('id', 'prc_' || processes_6.id,
        'namePl', processes_6.name_pl,
        'nameEn', processes_6.name_en,
        'state', processes_6.state,
        'targetOn', processes_6.target_on,
        'startedAt', processes_6.started_at,
        'client', CASE WHEN organisations_7.id IS NOT NULL THEN json_object('id', 'org_' || organisations_7.id, 'name', organisations_7.name) END,
        'person', CASE WHEN people_8.id IS NOT NULL THEN json_object('id', 'per_' || people_8.id, 'name', people_8.name) END,
        'device', CASE WHEN devices_9.id IS NOT NULL THEN json_object('id', 'dev_' || devices_9.id, 'tag', devices_9.tag) END,
        'all', json_object('totalCount', (SELECT count(*) FROM tasks tasks_10 WHERE tasks_10.process_id = processes_6.id)),
        'over', json_object('totalCount', (
            SELECT count(*)
            FROM tasks tasks_11
            WHERE (tasks_11.process_id = processes_6.id AND tasks_11.state IN (SELECT value FROM json_each(?1)))
          )),
        'ours', json_object('totalCount', (
            SELECT count(*)
            FROM tasks tasks_12
            WHERE (tasks_12.process_id = processes_6.id AND tasks_12.state = ?2 AND tasks_12.side = ?3)
          )),
        'theirs', json_object('totalCount', (
            SELECT count(*)
            FROM tasks tasks_13
            WHERE (tasks_13.process_id = processes_6.id AND tasks_13.state = ?2 AND tasks_13.side = ?4)
          ))))
    FROM (
      SELECT processes_14.id, processes_14.name_pl, processes_14.name_en, processes_14.state, processes_14.target_on, processes_14.started_at, processes_14.client_id, processes_14.person_id, processes_14.device_id
      FROM processes processes_14
      WHERE TRUE
      ORDER BY processes_14.started_at DESC, processes_14.id DESC
      LIMIT 50
    ) processes_6
    LEFT JOIN organisations organisations_7 ON organisations_7.id = processes_6.client_id
    LEFT JOIN people people_8 ON (people_8.id = processes_6.person_id AND people_8.withdrawn_at IS NULL)
    LEFT JOIN devices devices_9 ON (devices_9.id = processes_6.device_id AND devices_9.withdrawn_at IS NULL)
  ) || '}}' AS BLOB)
