SELECT convert_to('{"ready":{"totalCount":' || (
    SELECT count(*)
    FROM tasks tasks_1
    WHERE (tasks_1.client_id = ANY($1::uuid[]) AND tasks_1.owner_id = $2::uuid AND EXISTS (
        SELECT 1
        FROM people people_2
        WHERE people_2.id = tasks_1.owner_id AND (people_2.withdrawn_at IS NULL AND (people_2.client_id = ANY($1::uuid[]) OR people_2.id = $3::uuid OR people_2.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')) AND people_2.id = $2::uuid)
      ) AND tasks_1.state = $4::text AND EXISTS (
        SELECT 1
        FROM processes processes_3
        WHERE processes_3.id = tasks_1.process_id AND (processes_3.client_id = ANY($1::uuid[]) AND processes_3.state = $5::text)
      ))
  )::text || ',"nodes":[' || (
    SELECT coalesce(string_agg(o, ','), '')
    FROM (
      SELECT '{"id":"tsk_' || tasks_4.id || '","titlePl":' || to_json(tasks_4.title_pl)::text
        || ',"titleEn":' || to_json(tasks_4.title_en)::text
        || ',"dueAt":' || coalesce('"' || to_char(tasks_4.due_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"', 'null')
        || ',"process":' || CASE WHEN processes_5.id IS NULL THEN 'null' ELSE '{"id":"prc_' || processes_5.id || '","namePl":' || to_json(processes_5.name_pl)::text
        || ',"nameEn":' || to_json(processes_5.name_en)::text
        || ',"client":' || CASE WHEN organisations_6.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_6.id || '","name":' || to_json(organisations_6.name)::text || '}' END
        || ',"person":' || CASE WHEN people_7.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_7.id || '","name":' || to_json(people_7.name)::text || '}' END
        || ',"device":' || CASE WHEN devices_8.id IS NULL THEN 'null' ELSE '{"id":"dev_' || devices_8.id || '","tag":' || to_json(devices_8.tag)::text || '}' END || '}' END || '}' AS o
      FROM tasks tasks_4
      LEFT JOIN processes processes_5 ON (processes_5.id = tasks_4.process_id AND processes_5.client_id = ANY($1::uuid[]))
      LEFT JOIN organisations organisations_6 ON (organisations_6.id = processes_5.client_id AND (organisations_6.id = ANY($1::uuid[]) OR (organisations_6.id = $6::uuid OR organisations_6.kind = 'ENTERPRISE')))
      LEFT JOIN people people_7 ON (people_7.id = processes_5.person_id AND people_7.withdrawn_at IS NULL AND (people_7.client_id = ANY($1::uuid[]) OR people_7.id = $3::uuid OR people_7.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
      LEFT JOIN devices devices_8 ON (devices_8.id = processes_5.device_id AND devices_8.withdrawn_at IS NULL AND devices_8.client_id = ANY($1::uuid[]))
      WHERE (tasks_4.client_id = ANY($1::uuid[]) AND tasks_4.owner_id = $2::uuid AND EXISTS (
          SELECT 1
          FROM people people_9
          WHERE people_9.id = tasks_4.owner_id AND (people_9.withdrawn_at IS NULL AND (people_9.client_id = ANY($1::uuid[]) OR people_9.id = $3::uuid OR people_9.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')) AND people_9.id = $2::uuid)
        ) AND tasks_4.state = $4::text AND EXISTS (
          SELECT 1
          FROM processes processes_10
          WHERE processes_10.id = tasks_4.process_id AND (processes_10.client_id = ANY($1::uuid[]) AND processes_10.state = $5::text)
        ))
      ORDER BY tasks_4.due_at ASC NULLS LAST, tasks_4.id ASC
      LIMIT 100
    ) page
  ) || ']},"later":{"totalCount":' || (
    SELECT count(*)
    FROM tasks tasks_11
    WHERE (tasks_11.client_id = ANY($1::uuid[]) AND tasks_11.owner_id = $2::uuid AND EXISTS (
        SELECT 1
        FROM people people_12
        WHERE people_12.id = tasks_11.owner_id AND (people_12.withdrawn_at IS NULL AND (people_12.client_id = ANY($1::uuid[]) OR people_12.id = $3::uuid OR people_12.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')) AND people_12.id = $2::uuid)
      ) AND tasks_11.state = $7::text AND EXISTS (
        SELECT 1
        FROM processes processes_13
        WHERE processes_13.id = tasks_11.process_id AND (processes_13.client_id = ANY($1::uuid[]) AND processes_13.state = $5::text)
      ))
  )::text || ',"nodes":[' || (
    SELECT coalesce(string_agg(o, ','), '')
    FROM (
      SELECT '{"id":"tsk_' || tasks_14.id || '","titlePl":' || to_json(tasks_14.title_pl)::text
        || ',"titleEn":' || to_json(tasks_14.title_en)::text
        || ',"dueAt":' || coalesce('"' || to_char(tasks_14.due_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"', 'null')
        || ',"process":' || CASE WHEN processes_15.id IS NULL THEN 'null' ELSE '{"id":"prc_' || processes_15.id || '","namePl":' || to_json(processes_15.name_pl)::text
        || ',"nameEn":' || to_json(processes_15.name_en)::text
        || ',"client":' || CASE WHEN organisations_16.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_16.id || '","name":' || to_json(organisations_16.name)::text || '}' END
        || ',"person":' || CASE WHEN people_17.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_17.id || '","name":' || to_json(people_17.name)::text || '}' END
        || ',"device":' || CASE WHEN devices_18.id IS NULL THEN 'null' ELSE '{"id":"dev_' || devices_18.id || '","tag":' || to_json(devices_18.tag)::text || '}' END || '}' END || '}' AS o
      FROM tasks tasks_14
      LEFT JOIN processes processes_15 ON (processes_15.id = tasks_14.process_id AND processes_15.client_id = ANY($1::uuid[]))
      LEFT JOIN organisations organisations_16 ON (organisations_16.id = processes_15.client_id AND (organisations_16.id = ANY($1::uuid[]) OR (organisations_16.id = $6::uuid OR organisations_16.kind = 'ENTERPRISE')))
      LEFT JOIN people people_17 ON (people_17.id = processes_15.person_id AND people_17.withdrawn_at IS NULL AND (people_17.client_id = ANY($1::uuid[]) OR people_17.id = $3::uuid OR people_17.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
      LEFT JOIN devices devices_18 ON (devices_18.id = processes_15.device_id AND devices_18.withdrawn_at IS NULL AND devices_18.client_id = ANY($1::uuid[]))
      WHERE (tasks_14.client_id = ANY($1::uuid[]) AND tasks_14.owner_id = $2::uuid AND EXISTS (
          SELECT 1
          FROM people people_19
          WHERE people_19.id = tasks_14.owner_id AND (people_19.withdrawn_at IS NULL AND (people_19.client_id = ANY($1::uuid[]) OR people_19.id = $3::uuid OR people_19.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')) AND people_19.id = $2::uuid)
        ) AND tasks_14.state = $7::text AND EXISTS (
          SELECT 1
          FROM processes processes_20
          WHERE processes_20.id = tasks_14.process_id AND (processes_20.client_id = ANY($1::uuid[]) AND processes_20.state = $5::text)
        ))
      ORDER BY tasks_14.due_at ASC NULLS LAST, tasks_14.id ASC
      LIMIT 50
    ) page
  ) || ']}}', 'UTF8')
