SELECT CAST('{"ready":{' || substr(substr(json_object('totalCount', (
          SELECT count(*)
          FROM tasks tasks_1
          WHERE (tasks_1.client_id IN (SELECT value FROM json_each(?1)) AND tasks_1.owner_id = ?2 AND EXISTS (
              SELECT 1
              FROM people people_2
              WHERE people_2.id = tasks_1.owner_id AND (people_2.withdrawn_at IS NULL AND (people_2.client_id IN (SELECT value FROM json_each(?1)) OR people_2.id = ?3 OR people_2.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')) AND people_2.id = ?2)
            ) AND tasks_1.state = ?4 AND EXISTS (
              SELECT 1
              FROM processes processes_3
              WHERE processes_3.id = tasks_1.process_id AND (processes_3.client_id IN (SELECT value FROM json_each(?1)) AND processes_3.state = ?5)
            ))
        )), 2), -1, -1000000000) || ',"nodes":' || (
    SELECT json_group_array(json_object('id', 'tsk_' || tasks_4.id,
        'titlePl', tasks_4.title_pl,
        'titleEn', tasks_4.title_en,
        'dueAt', tasks_4.due_at,
        'process', CASE WHEN processes_5.id IS NOT NULL THEN json_object('id', 'prc_' || processes_5.id,
          'namePl', processes_5.name_pl,
          'nameEn', processes_5.name_en,
          'client', CASE WHEN organisations_6.id IS NOT NULL THEN json_object('id', 'org_' || organisations_6.id, 'name', organisations_6.name) END,
          'person', CASE WHEN people_7.id IS NOT NULL THEN json_object('id', 'per_' || people_7.id, 'name', people_7.name) END,
          'device', CASE WHEN devices_8.id IS NOT NULL THEN json_object('id', 'dev_' || devices_8.id, 'tag', devices_8.tag) END) END))
    FROM (
      SELECT tasks_9.id, tasks_9.title_pl, tasks_9.title_en, tasks_9.due_at, tasks_9.process_id
      FROM tasks tasks_9
      WHERE (tasks_9.client_id IN (SELECT value FROM json_each(?1)) AND tasks_9.owner_id = ?2 AND EXISTS (
          SELECT 1
          FROM people people_10
          WHERE people_10.id = tasks_9.owner_id AND (people_10.withdrawn_at IS NULL AND (people_10.client_id IN (SELECT value FROM json_each(?1)) OR people_10.id = ?3 OR people_10.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')) AND people_10.id = ?2)
        ) AND tasks_9.state = ?4 AND EXISTS (
          SELECT 1
          FROM processes processes_11
          WHERE processes_11.id = tasks_9.process_id AND (processes_11.client_id IN (SELECT value FROM json_each(?1)) AND processes_11.state = ?5)
        ))
      ORDER BY tasks_9.due_at ASC NULLS LAST, tasks_9.id ASC
      LIMIT 100
    ) tasks_4
    LEFT JOIN processes processes_5 ON (processes_5.id = tasks_4.process_id AND processes_5.client_id IN (SELECT value FROM json_each(?1)))
    LEFT JOIN organisations organisations_6 ON (organisations_6.id = processes_5.client_id AND (organisations_6.id IN (SELECT value FROM json_each(?1)) OR (organisations_6.id = ?6 OR organisations_6.kind = 'ENTERPRISE')))
    LEFT JOIN people people_7 ON (people_7.id = processes_5.person_id AND people_7.withdrawn_at IS NULL AND (people_7.client_id IN (SELECT value FROM json_each(?1)) OR people_7.id = ?3 OR people_7.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
    LEFT JOIN devices devices_8 ON (devices_8.id = processes_5.device_id AND devices_8.withdrawn_at IS NULL AND devices_8.client_id IN (SELECT value FROM json_each(?1)))
  ) || '},"later":{' || substr(substr(json_object('totalCount', (
          SELECT count(*)
          FROM tasks tasks_12
          WHERE (tasks_12.client_id IN (SELECT value FROM json_each(?1)) AND tasks_12.owner_id = ?2 AND EXISTS (
              SELECT 1
              FROM people people_13
              WHERE people_13.id = tasks_12.owner_id AND (people_13.withdrawn_at IS NULL AND (people_13.client_id IN (SELECT value FROM json_each(?1)) OR people_13.id = ?3 OR people_13.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')) AND people_13.id = ?2)
            ) AND tasks_12.state = ?7 AND EXISTS (
              SELECT 1
              FROM processes processes_14
              WHERE processes_14.id = tasks_12.process_id AND (processes_14.client_id IN (SELECT value FROM json_each(?1)) AND processes_14.state = ?5)
            ))
        )), 2), -1, -1000000000) || ',"nodes":' || (
    SELECT json_group_array(json_object('id', 'tsk_' || tasks_15.id,
        'titlePl', tasks_15.title_pl,
        'titleEn', tasks_15.title_en,
        'dueAt', tasks_15.due_at,
        'process', CASE WHEN processes_16.id IS NOT NULL THEN json_object('id', 'prc_' || processes_16.id,
          'namePl', processes_16.name_pl,
          'nameEn', processes_16.name_en,
          'client', CASE WHEN organisations_17.id IS NOT NULL THEN json_object('id', 'org_' || organisations_17.id, 'name', organisations_17.name) END,
          'person', CASE WHEN people_18.id IS NOT NULL THEN json_object('id', 'per_' || people_18.id, 'name', people_18.name) END,
          'device', CASE WHEN devices_19.id IS NOT NULL THEN json_object('id', 'dev_' || devices_19.id, 'tag', devices_19.tag) END) END))
    FROM (
      SELECT tasks_20.id, tasks_20.title_pl, tasks_20.title_en, tasks_20.due_at, tasks_20.process_id
      FROM tasks tasks_20
      WHERE (tasks_20.client_id IN (SELECT value FROM json_each(?1)) AND tasks_20.owner_id = ?2 AND EXISTS (
          SELECT 1
          FROM people people_21
          WHERE people_21.id = tasks_20.owner_id AND (people_21.withdrawn_at IS NULL AND (people_21.client_id IN (SELECT value FROM json_each(?1)) OR people_21.id = ?3 OR people_21.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')) AND people_21.id = ?2)
        ) AND tasks_20.state = ?7 AND EXISTS (
          SELECT 1
          FROM processes processes_22
          WHERE processes_22.id = tasks_20.process_id AND (processes_22.client_id IN (SELECT value FROM json_each(?1)) AND processes_22.state = ?5)
        ))
      ORDER BY tasks_20.due_at ASC NULLS LAST, tasks_20.id ASC
      LIMIT 50
    ) tasks_15
    LEFT JOIN processes processes_16 ON (processes_16.id = tasks_15.process_id AND processes_16.client_id IN (SELECT value FROM json_each(?1)))
    LEFT JOIN organisations organisations_17 ON (organisations_17.id = processes_16.client_id AND (organisations_17.id IN (SELECT value FROM json_each(?1)) OR (organisations_17.id = ?6 OR organisations_17.kind = 'ENTERPRISE')))
    LEFT JOIN people people_18 ON (people_18.id = processes_16.person_id AND people_18.withdrawn_at IS NULL AND (people_18.client_id IN (SELECT value FROM json_each(?1)) OR people_18.id = ?3 OR people_18.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
    LEFT JOIN devices devices_19 ON (devices_19.id = processes_16.device_id AND devices_19.withdrawn_at IS NULL AND devices_19.client_id IN (SELECT value FROM json_each(?1)))
  ) || '}}' AS BLOB)
