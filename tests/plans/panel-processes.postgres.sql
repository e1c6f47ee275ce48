SELECT convert_to('{"processes":{"totalCount":' || (SELECT count(*) FROM processes processes_1 WHERE TRUE)::text || ',"pageInfo":{"hasNextPage":' || CASE WHEN EXISTS (
    SELECT 1
    FROM processes processes_2
    WHERE TRUE
    ORDER BY processes_2.started_at DESC, processes_2.id DESC
    LIMIT 1 OFFSET 50
  ) THEN 'true' ELSE 'false' END || ',"endCursor":' || coalesce((
      SELECT '"d3e63946.' || encode(convert_to('["' || to_char(processes_4.started_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","' || processes_4.id || '"]', 'UTF8'), 'hex') || '"'
      FROM (
        SELECT processes_5.started_at, processes_5.id
        FROM processes processes_5
        WHERE TRUE
        ORDER BY processes_5.started_at DESC, processes_5.id DESC
        LIMIT 50
      ) processes_4
      ORDER BY processes_4.started_at ASC, processes_4.id ASC
      LIMIT 1
    ), 'null') || '},"nodes":[' || (
    SELECT coalesce(string_agg(o, ','), '')
    FROM (
      SELECT '{"id":"prc_' || processes_6.id || '","namePl":' || to_json(processes_6.name_pl)::text
        || ',"nameEn":' || to_json(processes_6.name_en)::text
        || ',"state":"' || processes_6.state || '","targetOn":' || coalesce('"' || processes_6.target_on || '"', 'null')
        || ',"startedAt":"' || to_char(processes_6.started_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","client":' || CASE WHEN organisations_7.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_7.id || '","name":' || to_json(organisations_7.name)::text || '}' END
        || ',"person":' || CASE WHEN people_8.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_8.id || '","name":' || to_json(people_8.name)::text || '}' END
        || ',"device":' || CASE WHEN devices_9.id IS NULL THEN 'null' ELSE '{"id":"dev_' || devices_9.id || '","tag":' || to_json(devices_9.tag)::text || '}' END
        || ',"all":{"totalCount":' || (SELECT count(*) FROM tasks tasks_10 WHERE tasks_10.process_id = processes_6.id)::text || '},"over":{"totalCount":' || (
        SELECT count(*)
        FROM tasks tasks_11
        WHERE (tasks_11.process_id = processes_6.id AND tasks_11.state = ANY($1::text[]))
      )::text || '},"ours":{"totalCount":' || (
        SELECT count(*)
        FROM tasks tasks_12
        WHERE (tasks_12.process_id = processes_6.id AND tasks_12.state = $2::text AND tasks_12.side = $3::text)
      )::text || '},"theirs":{"totalCount":' || (
        SELECT count(*)
        FROM tasks tasks_13
        WHERE (tasks_13.process_id = processes_6.id AND tasks_13.state = $2::text AND tasks_13.side = $4::text)
      )::text || '}}' AS o
      FROM processes processes_6
      LEFT JOIN organisations organisations_7 ON organisations_7.id = processes_6.client_id
      LEFT JOIN people people_8 ON (people_8.id = processes_6.person_id AND people_8.withdrawn_at IS NULL)
      LEFT JOIN devices devices_9 ON (devices_9.id = processes_6.device_id AND devices_9.withdrawn_at IS NULL)
      WHERE TRUE
      ORDER BY processes_6.started_at DESC, processes_6.id DESC
      LIMIT 50
    ) page
  ) || ']}}', 'UTF8')
