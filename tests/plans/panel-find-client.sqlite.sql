SELECT CAST('{"search":' || (
    SELECT json_group_array(json_object('subject', CASE hit_1.kind
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
        ) END))
    FROM (
      SELECT kind, id, max(exact) AS exact
      FROM (
        SELECT *
        FROM (
          SELECT texts_10.kind, texts_10.id, texts_10.position, 1 AS exact, 0 AS weight
          FROM texts texts_10
          WHERE ((?4 <> '' AND (texts_10.label = ?4 OR texts_10.alias = ?4)) AND texts_10.kind IN (SELECT value FROM json_each(?5)) AND ((texts_10.kind = 'PERSON' AND EXISTS (
                  SELECT 1
                  FROM people people_11
                  WHERE (people_11.id = texts_10.id AND people_11.withdrawn_at IS NULL AND (people_11.client_id = ?1 OR people_11.id = ?3 OR people_11.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
                )) OR (texts_10.kind = 'DEVICE' AND EXISTS (
                  SELECT 1
                  FROM devices devices_12
                  WHERE (devices_12.id = texts_10.id AND devices_12.withdrawn_at IS NULL AND devices_12.client_id = ?1)
                )) OR (texts_10.kind = 'TICKET' AND EXISTS (SELECT 1 FROM tickets tickets_13 WHERE (tickets_13.id = texts_10.id AND tickets_13.client_id = ?1)))))
          ORDER BY texts_10.position DESC
          LIMIT 50
        ) step_0 UNION ALL SELECT *
        FROM (
          SELECT texts_14.kind, texts_14.id, texts_14.position, 0 AS exact, 4 AS weight
          FROM texts_index texts_index_15 CROSS JOIN texts texts_14 ON texts_14.position = texts_index_15.rowid
          WHERE (texts_index MATCH ?6 AND texts_14.kind IN (SELECT value FROM json_each(?5)) AND ((texts_14.kind = 'PERSON' AND EXISTS (
                  SELECT 1
                  FROM people people_16
                  WHERE (people_16.id = texts_14.id AND people_16.withdrawn_at IS NULL AND (people_16.client_id = ?1 OR people_16.id = ?3 OR people_16.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
                )) OR (texts_14.kind = 'DEVICE' AND EXISTS (
                  SELECT 1
                  FROM devices devices_17
                  WHERE (devices_17.id = texts_14.id AND devices_17.withdrawn_at IS NULL AND devices_17.client_id = ?1)
                )) OR (texts_14.kind = 'TICKET' AND EXISTS (SELECT 1 FROM tickets tickets_18 WHERE (tickets_18.id = texts_14.id AND tickets_18.client_id = ?1)))))
          ORDER BY texts_index_15.rowid DESC
          LIMIT 12
        ) step_1 UNION ALL SELECT *
        FROM (
          SELECT texts_19.kind, texts_19.id, texts_19.position, 0 AS exact, 3 AS weight
          FROM texts_index texts_index_20 CROSS JOIN texts texts_19 ON texts_19.position = texts_index_20.rowid
          WHERE (texts_index MATCH ?7 AND texts_19.kind IN (SELECT value FROM json_each(?5)) AND ((texts_19.kind = 'PERSON' AND EXISTS (
                  SELECT 1
                  FROM people people_21
                  WHERE (people_21.id = texts_19.id AND people_21.withdrawn_at IS NULL AND (people_21.client_id = ?1 OR people_21.id = ?3 OR people_21.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
                )) OR (texts_19.kind = 'DEVICE' AND EXISTS (
                  SELECT 1
                  FROM devices devices_22
                  WHERE (devices_22.id = texts_19.id AND devices_22.withdrawn_at IS NULL AND devices_22.client_id = ?1)
                )) OR (texts_19.kind = 'TICKET' AND EXISTS (SELECT 1 FROM tickets tickets_23 WHERE (tickets_23.id = texts_19.id AND tickets_23.client_id = ?1)))))
          ORDER BY texts_index_20.rowid DESC
          LIMIT 12
        ) step_2 UNION ALL SELECT *
        FROM (
          SELECT texts_24.kind, texts_24.id, texts_24.position, 0 AS exact, 2 AS weight
          FROM texts_index texts_index_25 CROSS JOIN texts texts_24 ON texts_24.position = texts_index_25.rowid
          WHERE (texts_index MATCH ?8 AND texts_24.kind IN (SELECT value FROM json_each(?5)) AND ((texts_24.kind = 'PERSON' AND EXISTS (
                  SELECT 1
                  FROM people people_26
                  WHERE (people_26.id = texts_24.id AND people_26.withdrawn_at IS NULL AND (people_26.client_id = ?1 OR people_26.id = ?3 OR people_26.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
                )) OR (texts_24.kind = 'DEVICE' AND EXISTS (
                  SELECT 1
                  FROM devices devices_27
                  WHERE (devices_27.id = texts_24.id AND devices_27.withdrawn_at IS NULL AND devices_27.client_id = ?1)
                )) OR (texts_24.kind = 'TICKET' AND EXISTS (SELECT 1 FROM tickets tickets_28 WHERE (tickets_28.id = texts_24.id AND tickets_28.client_id = ?1)))))
          ORDER BY texts_index_25.rowid DESC
          LIMIT 12
        ) step_3 UNION ALL SELECT *
        FROM (
          SELECT texts_29.kind, texts_29.id, texts_29.position, 0 AS exact, 1 AS weight
          FROM texts_index texts_index_30 CROSS JOIN texts texts_29 ON texts_29.position = texts_index_30.rowid
          WHERE (texts_index MATCH ?9 AND texts_29.kind IN (SELECT value FROM json_each(?5)) AND ((texts_29.kind = 'PERSON' AND EXISTS (
                  SELECT 1
                  FROM people people_31
                  WHERE (people_31.id = texts_29.id AND people_31.withdrawn_at IS NULL AND (people_31.client_id = ?1 OR people_31.id = ?3 OR people_31.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
                )) OR (texts_29.kind = 'DEVICE' AND EXISTS (
                  SELECT 1
                  FROM devices devices_32
                  WHERE (devices_32.id = texts_29.id AND devices_32.withdrawn_at IS NULL AND devices_32.client_id = ?1)
                )) OR (texts_29.kind = 'TICKET' AND EXISTS (SELECT 1 FROM tickets tickets_33 WHERE (tickets_33.id = texts_29.id AND tickets_33.client_id = ?1)))))
          ORDER BY texts_index_30.rowid DESC
          LIMIT 12
        ) step_4
      ) hits GROUP BY kind, id, position
      ORDER BY max(exact) DESC, max(weight) DESC, position DESC
      LIMIT 12
    ) hit_1
  ) || '}' AS BLOB)
