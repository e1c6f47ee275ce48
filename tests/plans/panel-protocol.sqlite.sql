SELECT CAST('{"device":' || coalesce((
      SELECT '{' || substr(substr(json_object('id', 'dev_' || devices_1.id,
            'tag', devices_1.tag,
            'serial', devices_1.serial,
            'model', CASE WHEN device_models_2.id IS NOT NULL THEN json_object('id', 'mod_' || device_models_2.id,
              'manufacturer', device_models_2.manufacturer,
              'name', device_models_2.name) END,
            'client', CASE WHEN organisations_3.id IS NOT NULL THEN json_object('id', 'org_' || organisations_3.id, 'name', organisations_3.name) END), 2), -1, -1000000000)
        || ',"assignments":{"nodes":[' || (
        SELECT coalesce(group_concat('{' || substr(substr(json_object('id', 'asg_' || assignments_4.id,
                  'kind', assignments_4.kind,
                  'fromAt', assignments_4.from_at,
                  'expectedReturn', assignments_4.expected_return,
                  'location', assignments_4.location,
                  'conditionOut', assignments_4.condition_out,
                  'accessories', assignments_4.accessories,
                  'acceptance', assignments_4.acceptance,
                  'holder', CASE WHEN people_5.id IS NOT NULL THEN json_object('id', 'per_' || people_5.id, 'name', people_5.name) END,
                  'handedBy', CASE WHEN people_6.id IS NOT NULL THEN json_object('id', 'per_' || people_6.id,
                    'name', people_6.name,
                    'client', CASE WHEN organisations_7.id IS NOT NULL THEN json_object('id', 'org_' || organisations_7.id, 'name', organisations_7.name) END) END,
                  'decision', CASE WHEN decisions_8.id IS NOT NULL THEN json_object('id', 'dec_' || decisions_8.id, 'endedAt', decisions_8.ended_at) END), 2), -1, -1000000000) || ',"protocols":{"nodes":' || (
              SELECT json_group_array(json_object('id', 'prt_' || protocols_9.id,
                  'state', protocols_9.state,
                  'language', protocols_9.language,
                  'file', CASE WHEN files_10.id IS NOT NULL THEN json_object('id', 'fil_' || files_10.id, 'name', files_10.name, 'sha256', files_10.sha256) END,
                  'occasion', protocols_9.occasion,
                  'edition', protocols_9.edition,
                  'createdAt', protocols_9.created_at))
              FROM (
                SELECT protocols_11.id, protocols_11.state, protocols_11.language, protocols_11.file_id, protocols_11.occasion, protocols_11.edition, protocols_11.created_at
                FROM protocols protocols_11
                WHERE (protocols_11.assignment_id = assignments_4.id AND EXISTS (SELECT 1 FROM assignments given WHERE given.id = protocols_11.assignment_id AND TRUE))
                ORDER BY protocols_11.created_at DESC, protocols_11.id DESC
                LIMIT 20
              ) protocols_9
              LEFT JOIN files files_10 ON (files_10.id = protocols_9.file_id AND ((files_10.state <> 'ATTACHED' AND files_10.sender_id = ?1) OR EXISTS (
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
            ) || '}}'), '')
        FROM (
          SELECT assignments_12.id, assignments_12.kind, assignments_12.from_at, assignments_12.expected_return, assignments_12.location, assignments_12.condition_out, assignments_12.accessories, assignments_12.acceptance, assignments_12.holder_id, assignments_12.handed_by_id, assignments_12.decision_id
          FROM assignments assignments_12
          WHERE (assignments_12.device_id = devices_1.id AND assignments_12.id = ?2)
          ORDER BY assignments_12.from_at DESC, assignments_12.id DESC
          LIMIT 1
        ) assignments_4
        LEFT JOIN people people_5 ON (people_5.id = assignments_4.holder_id AND people_5.withdrawn_at IS NULL)
        LEFT JOIN people people_6 ON (people_6.id = assignments_4.handed_by_id AND people_6.withdrawn_at IS NULL)
        LEFT JOIN organisations organisations_7 ON organisations_7.id = people_6.client_id
        LEFT JOIN decisions decisions_8 ON decisions_8.id = assignments_4.decision_id
      ) || ']}}'
      FROM devices devices_1
      LEFT JOIN device_models device_models_2 ON device_models_2.id = devices_1.model_id
      LEFT JOIN organisations organisations_3 ON organisations_3.id = devices_1.client_id
      WHERE (devices_1.id = ?3 AND devices_1.withdrawn_at IS NULL)
    ), 'null') || '}' AS BLOB)
