SELECT CAST('{"search":[' || (
    SELECT coalesce(group_concat('{' || substr(substr(json_object('subject', CASE hit_1.kind
              WHEN 'PERSON' THEN (
                SELECT json_object('__typename',
                  'Person',
                  'id', 'per_' || people_2.id,
                  'name', people_2.name,
                  'does', people_2.title,
                  'client', CASE WHEN organisations_3.id IS NOT NULL THEN json_object('id', 'org_' || organisations_3.id, 'name', organisations_3.name) END)
                FROM people people_2
                LEFT JOIN organisations organisations_3 ON (organisations_3.id = people_2.client_id AND (organisations_3.id = ?1 OR (organisations_3.id = ?2 OR organisations_3.kind = 'ENTERPRISE')))
                WHERE (people_2.id = hit_1.id AND people_2.withdrawn_at IS NULL AND (people_2.client_id = ?1 OR people_2.id = ?3 OR people_2.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
              )
              WHEN 'DEVICE' THEN (
                SELECT json_object('__typename',
                  'Device',
                  'id', 'dev_' || devices_4.id,
                  'tag', devices_4.tag,
                  'client', CASE WHEN organisations_5.id IS NOT NULL THEN json_object('id', 'org_' || organisations_5.id) END,
                  'model', CASE WHEN device_models_6.id IS NOT NULL THEN json_object('id', 'mod_' || device_models_6.id,
                    'manufacturer', device_models_6.manufacturer,
                    'name', device_models_6.name) END,
                  'holder', CASE WHEN people_7.id IS NOT NULL THEN json_object('id', 'per_' || people_7.id, 'name', people_7.name) END)
                FROM devices devices_4
                LEFT JOIN organisations organisations_5 ON (organisations_5.id = devices_4.client_id AND (organisations_5.id = ?1 OR (organisations_5.id = ?2 OR organisations_5.kind = 'ENTERPRISE')))
                LEFT JOIN device_models device_models_6 ON (device_models_6.id = devices_4.model_id AND ?3 <> '00000000-0000-0000-0000-000000000000')
                LEFT JOIN people people_7 ON (people_7.id = devices_4.holder_id AND people_7.withdrawn_at IS NULL AND (people_7.client_id = ?1 OR people_7.id = ?3 OR people_7.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
                WHERE (devices_4.id = hit_1.id AND devices_4.withdrawn_at IS NULL AND devices_4.client_id = ?1)
              )
              WHEN 'TICKET' THEN (
                SELECT json_object('__typename',
                  'Ticket',
                  'id', 'tkt_' || tickets_8.id,
                  'number', tickets_8.number,
                  'title', tickets_8.title,
                  'client', CASE WHEN organisations_9.id IS NOT NULL THEN json_object('id', 'org_' || organisations_9.id, 'code', organisations_9.code) END)
                FROM tickets tickets_8
                LEFT JOIN organisations organisations_9 ON (organisations_9.id = tickets_8.client_id AND (organisations_9.id = ?1 OR (organisations_9.id = ?2 OR organisations_9.kind = 'ENTERPRISE')))
                WHERE (tickets_8.id = hit_1.id AND tickets_8.client_id = ?1)
              ) END), 2), -1, -1000000000) || ',"excerpts":{' || substr(substr(json_object(' sought', ?4, ' named', json_object('place', 'place', 'pieces', 'pieces')), 2), -1, -1000000000) || '," told":' || CASE hit_1.kind
        WHEN 'PERSON' THEN coalesce((
            SELECT json_object('NAME', people_10.name, 'EMAIL', people_10.email, 'DOES', people_10.title)
            FROM people people_10
            WHERE (people_10.id = hit_1.id AND people_10.withdrawn_at IS NULL AND (people_10.client_id = ?1 OR people_10.id = ?3 OR people_10.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
          ), 'null')
        WHEN 'DEVICE' THEN coalesce((
            SELECT json_object('TAG', devices_11.tag,
              'SERIAL', devices_11.serial,
              'MODEL', CASE WHEN device_models_12.id IS NOT NULL THEN json_object('manufacturer', device_models_12.manufacturer, 'name', device_models_12.name) END,
              'LOCATION', devices_11.location,
              'HOLDER', CASE WHEN people_13.id IS NOT NULL THEN json_object('name', people_13.name) END)
            FROM devices devices_11
            LEFT JOIN device_models device_models_12 ON (device_models_12.id = devices_11.model_id AND ?3 <> '00000000-0000-0000-0000-000000000000')
            LEFT JOIN people people_13 ON (people_13.id = devices_11.holder_id AND people_13.withdrawn_at IS NULL AND (people_13.client_id = ?1 OR people_13.id = ?3 OR people_13.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
            WHERE (devices_11.id = hit_1.id AND devices_11.withdrawn_at IS NULL AND devices_11.client_id = ?1)
          ), 'null')
        WHEN 'TICKET' THEN coalesce((
            SELECT '{' || substr(substr(json_object('TITLE', tickets_14.title, 'BODY', tickets_14.body, 'RESOLUTION', tickets_14.resolution), 2), -1, -1000000000)
              || ',"SAID":{"nodes":' || (
              SELECT json_group_array(json_object('body', comments_15.body))
              FROM (
                SELECT comments_16.body, comments_16.id
                FROM comments comments_16
                WHERE (comments_16.ticket_id = tickets_14.id AND comments_16.audience = 'SHARED' AND comments_16.client_id = ?1 AND comments_16.audience = ?5)
                ORDER BY comments_16.at DESC, comments_16.id DESC
                LIMIT 20
              ) comments_15
            ) || '},"INTERNAL":{"nodes":' || (
              SELECT json_group_array(json_object('body', comments_17.body))
              FROM (
                SELECT comments_18.body, comments_18.id
                FROM comments comments_18
                WHERE (comments_18.ticket_id = tickets_14.id AND comments_18.audience = 'SHARED' AND comments_18.client_id = ?1 AND comments_18.audience = ?6)
                ORDER BY comments_18.at DESC, comments_18.id DESC
                LIMIT 20
              ) comments_17
            ) || '}}'
            FROM tickets tickets_14
            WHERE (tickets_14.id = hit_1.id AND tickets_14.client_id = ?1)
          ), 'null') ELSE 'null' END || '}}'), '')
    FROM (
      SELECT kind, id, max(exact) AS exact
      FROM (
        SELECT *
        FROM (
          SELECT texts_19.kind, texts_19.id, texts_19.position, 1 AS exact, 0 AS weight
          FROM texts texts_19
          WHERE ((?7 <> '' AND (texts_19.label = ?7 OR texts_19.alias = ?7)) AND texts_19.kind IN (SELECT value FROM json_each(?8)) AND ((texts_19.kind = 'PERSON' AND EXISTS (
                  SELECT 1
                  FROM people people_20
                  WHERE (people_20.id = texts_19.id AND people_20.withdrawn_at IS NULL AND (people_20.client_id = ?1 OR people_20.id = ?3 OR people_20.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
                )) OR (texts_19.kind = 'DEVICE' AND EXISTS (
                  SELECT 1
                  FROM devices devices_21
                  WHERE (devices_21.id = texts_19.id AND devices_21.withdrawn_at IS NULL AND devices_21.client_id = ?1)
                )) OR (texts_19.kind = 'TICKET' AND EXISTS (SELECT 1 FROM tickets tickets_22 WHERE (tickets_22.id = texts_19.id AND tickets_22.client_id = ?1)))))
          ORDER BY texts_19.position DESC
          LIMIT 50
        ) step_0 UNION ALL SELECT *
        FROM (
          SELECT texts_23.kind, texts_23.id, texts_23.position, 0 AS exact, 4 AS weight
          FROM texts_index texts_index_24 CROSS JOIN texts texts_23 ON texts_23.position = texts_index_24.rowid
          WHERE (texts_index MATCH ?9 AND texts_23.kind IN (SELECT value FROM json_each(?8)) AND ((texts_23.kind = 'PERSON' AND EXISTS (
                  SELECT 1
                  FROM people people_25
                  WHERE (people_25.id = texts_23.id AND people_25.withdrawn_at IS NULL AND (people_25.client_id = ?1 OR people_25.id = ?3 OR people_25.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
                )) OR (texts_23.kind = 'DEVICE' AND EXISTS (
                  SELECT 1
                  FROM devices devices_26
                  WHERE (devices_26.id = texts_23.id AND devices_26.withdrawn_at IS NULL AND devices_26.client_id = ?1)
                )) OR (texts_23.kind = 'TICKET' AND EXISTS (SELECT 1 FROM tickets tickets_27 WHERE (tickets_27.id = texts_23.id AND tickets_27.client_id = ?1)))))
          ORDER BY texts_index_24.rowid DESC
          LIMIT 12
        ) step_1 UNION ALL SELECT *
        FROM (
          SELECT texts_28.kind, texts_28.id, texts_28.position, 0 AS exact, 3 AS weight
          FROM texts_index texts_index_29 CROSS JOIN texts texts_28 ON texts_28.position = texts_index_29.rowid
          WHERE (texts_index MATCH ?10 AND texts_28.kind IN (SELECT value FROM json_each(?8)) AND ((texts_28.kind = 'PERSON' AND EXISTS (
                  SELECT 1
                  FROM people people_30
                  WHERE (people_30.id = texts_28.id AND people_30.withdrawn_at IS NULL AND (people_30.client_id = ?1 OR people_30.id = ?3 OR people_30.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
                )) OR (texts_28.kind = 'DEVICE' AND EXISTS (
                  SELECT 1
                  FROM devices devices_31
                  WHERE (devices_31.id = texts_28.id AND devices_31.withdrawn_at IS NULL AND devices_31.client_id = ?1)
                )) OR (texts_28.kind = 'TICKET' AND EXISTS (SELECT 1 FROM tickets tickets_32 WHERE (tickets_32.id = texts_28.id AND tickets_32.client_id = ?1)))))
          ORDER BY texts_index_29.rowid DESC
          LIMIT 12
        ) step_2 UNION ALL SELECT *
        FROM (
          SELECT texts_33.kind, texts_33.id, texts_33.position, 0 AS exact, 2 AS weight
          FROM texts_index texts_index_34 CROSS JOIN texts texts_33 ON texts_33.position = texts_index_34.rowid
          WHERE (texts_index MATCH ?11 AND texts_33.kind IN (SELECT value FROM json_each(?8)) AND ((texts_33.kind = 'PERSON' AND EXISTS (
                  SELECT 1
                  FROM people people_35
                  WHERE (people_35.id = texts_33.id AND people_35.withdrawn_at IS NULL AND (people_35.client_id = ?1 OR people_35.id = ?3 OR people_35.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
                )) OR (texts_33.kind = 'DEVICE' AND EXISTS (
                  SELECT 1
                  FROM devices devices_36
                  WHERE (devices_36.id = texts_33.id AND devices_36.withdrawn_at IS NULL AND devices_36.client_id = ?1)
                )) OR (texts_33.kind = 'TICKET' AND EXISTS (SELECT 1 FROM tickets tickets_37 WHERE (tickets_37.id = texts_33.id AND tickets_37.client_id = ?1)))))
          ORDER BY texts_index_34.rowid DESC
          LIMIT 12
        ) step_3 UNION ALL SELECT *
        FROM (
          SELECT texts_38.kind, texts_38.id, texts_38.position, 0 AS exact, 1 AS weight
          FROM texts_index texts_index_39 CROSS JOIN texts texts_38 ON texts_38.position = texts_index_39.rowid
          WHERE (texts_index MATCH ?12 AND texts_38.kind IN (SELECT value FROM json_each(?8)) AND ((texts_38.kind = 'PERSON' AND EXISTS (
                  SELECT 1
                  FROM people people_40
                  WHERE (people_40.id = texts_38.id AND people_40.withdrawn_at IS NULL AND (people_40.client_id = ?1 OR people_40.id = ?3 OR people_40.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
                )) OR (texts_38.kind = 'DEVICE' AND EXISTS (
                  SELECT 1
                  FROM devices devices_41
                  WHERE (devices_41.id = texts_38.id AND devices_41.withdrawn_at IS NULL AND devices_41.client_id = ?1)
                )) OR (texts_38.kind = 'TICKET' AND EXISTS (SELECT 1 FROM tickets tickets_42 WHERE (tickets_42.id = texts_38.id AND tickets_42.client_id = ?1)))))
          ORDER BY texts_index_39.rowid DESC
          LIMIT 12
        ) step_4
      ) hits GROUP BY kind, id, position
      ORDER BY max(exact) DESC, max(weight) DESC, position DESC
      LIMIT 12
    ) hit_1
  ) || ']}' AS BLOB)
