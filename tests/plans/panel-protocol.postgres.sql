SELECT convert_to('{"device":' || coalesce((
      SELECT '{"id":"dev_' || devices_1.id || '","tag":' || to_json(devices_1.tag)::text
        || ',"serial":' || coalesce(to_json(devices_1.serial)::text, 'null')
        || ',"model":' || CASE WHEN device_models_2.id IS NULL THEN 'null' ELSE '{"id":"mod_' || device_models_2.id || '","manufacturer":' || to_json(device_models_2.manufacturer)::text
        || ',"name":' || to_json(device_models_2.name)::text || '}' END
        || ',"client":' || CASE WHEN organisations_3.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_3.id || '","name":' || to_json(organisations_3.name)::text || '}' END
        || ',"assignments":{"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"asg_' || assignments_4.id || '","kind":"' || assignments_4.kind || '","fromAt":"' || to_char(assignments_4.from_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","expectedReturn":' || coalesce('"' || assignments_4.expected_return || '"', 'null')
            || ',"location":' || coalesce(to_json(assignments_4.location)::text, 'null')
            || ',"conditionOut":' || coalesce(to_json(assignments_4.condition_out)::text, 'null')
            || ',"accessories":' || coalesce(to_json(assignments_4.accessories)::text, 'null')
            || ',"acceptance":' || coalesce('"' || assignments_4.acceptance || '"', 'null')
            || ',"holder":' || CASE WHEN people_5.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_5.id || '","name":' || to_json(people_5.name)::text || '}' END
            || ',"handedBy":' || CASE WHEN people_6.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_6.id || '","name":' || to_json(people_6.name)::text
            || ',"client":' || CASE WHEN organisations_7.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_7.id || '","name":' || to_json(organisations_7.name)::text || '}' END || '}' END
            || ',"decision":' || CASE WHEN decisions_8.id IS NULL THEN 'null' ELSE '{"id":"dec_' || decisions_8.id || '","endedAt":' || coalesce('"' || to_char(decisions_8.ended_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"', 'null') || '}' END
            || ',"protocols":{"nodes":[' || (
            SELECT coalesce(string_agg(o, ','), '')
            FROM (
              SELECT '{"id":"prt_' || protocols_9.id || '","state":"' || protocols_9.state || '","language":"' || protocols_9.language || '","file":' || CASE WHEN files_10.id IS NULL THEN 'null' ELSE '{"id":"fil_' || files_10.id || '","name":' || to_json(files_10.name)::text
                || ',"sha256":' || to_json(files_10.sha256)::text || '}' END
                || ',"occasion":"' || protocols_9.occasion || '","edition":' || protocols_9.edition::text
                || ',"createdAt":"' || to_char(protocols_9.created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"}' AS o
              FROM protocols protocols_9
              LEFT JOIN files files_10 ON (files_10.id = protocols_9.file_id AND ((files_10.state <> 'ATTACHED' AND files_10.sender_id = $1::uuid) OR EXISTS (
                    SELECT 1
                    FROM protocols drawn JOIN assignments given ON given.id = drawn.assignment_id
                    WHERE drawn.file_id = files_10.id AND TRUE
                  ) OR EXISTS (SELECT 1 FROM ticket_files hung WHERE hung.file_id = files_10.id AND TRUE) OR EXISTS (
                    SELECT 1
                    FROM comment_files hung JOIN comments told ON told.id = hung.comment_id
                    WHERE hung.file_id = files_10.id AND TRUE
                  ) OR EXISTS (
                    SELECT 1
                    FROM task_files shown JOIN tasks done ON done.id = shown.task_id
                    WHERE shown.file_id = files_10.id AND TRUE
                  )))
              WHERE (protocols_9.assignment_id = assignments_4.id AND EXISTS (SELECT 1 FROM assignments given WHERE given.id = protocols_9.assignment_id AND TRUE))
              ORDER BY protocols_9.created_at DESC, protocols_9.id DESC
              LIMIT 20
            ) page
          ) || ']}}' AS o
          FROM assignments assignments_4
          LEFT JOIN people people_5 ON (people_5.id = assignments_4.holder_id AND people_5.withdrawn_at IS NULL)
          LEFT JOIN people people_6 ON (people_6.id = assignments_4.handed_by_id AND people_6.withdrawn_at IS NULL)
          LEFT JOIN organisations organisations_7 ON organisations_7.id = people_6.client_id
          LEFT JOIN decisions decisions_8 ON decisions_8.id = assignments_4.decision_id
          WHERE (assignments_4.device_id = devices_1.id AND assignments_4.id = $2::uuid)
          ORDER BY assignments_4.from_at DESC, assignments_4.id DESC
          LIMIT 1
        ) page
      ) || ']}}'
      FROM devices devices_1
      LEFT JOIN device_models device_models_2 ON device_models_2.id = devices_1.model_id
      LEFT JOIN organisations organisations_3 ON organisations_3.id = devices_1.client_id
      WHERE (devices_1.id = $3::uuid AND devices_1.withdrawn_at IS NULL)
    ), 'null') || '}', 'UTF8')
