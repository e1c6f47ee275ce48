SELECT CAST('{"search":' || (
    SELECT json_group_array(json_object('exact', json(CASE WHEN hit_1.exact = 1 THEN 'true' ELSE 'false' END),
        'subject', CASE hit_1.kind
        WHEN 'PERSON' THEN (
          SELECT json_object('id', 'per_' || people_2.id, 'name', people_2.name, 'does', people_2.title)
          FROM people people_2
          WHERE (people_2.id = hit_1.id AND people_2.withdrawn_at IS NULL AND (people_2.client_id = ?1 OR people_2.id = ?2 OR people_2.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
        )
        WHEN 'DEVICE' THEN (
          SELECT json_object('id', 'dev_' || devices_3.id,
            'tag', devices_3.tag,
            'model', CASE WHEN device_models_4.id IS NOT NULL THEN json_object('id', 'mod_' || device_models_4.id,
              'manufacturer', device_models_4.manufacturer,
              'name', device_models_4.name) END)
          FROM devices devices_3
          LEFT JOIN device_models device_models_4 ON (device_models_4.id = devices_3.model_id AND ?2 <> '00000000-0000-0000-0000-000000000000')
          WHERE (devices_3.id = hit_1.id AND devices_3.withdrawn_at IS NULL AND devices_3.client_id = ?1)
        )
        WHEN 'TICKET' THEN (
          SELECT json_object('id', 'tkt_' || tickets_5.id,
            'number', tickets_5.number,
            'title', tickets_5.title,
            'client', CASE WHEN organisations_6.id IS NOT NULL THEN json_object('id', 'org_' || organisations_6.id, 'code', organisations_6.code) END)
          FROM tickets tickets_5
          LEFT JOIN organisations organisations_6 ON (organisations_6.id = tickets_5.client_id AND (organisations_6.id = ?1 OR (organisations_6.id = ?3 OR organisations_6.kind = 'ENTERPRISE')))
          WHERE (tickets_5.id = hit_1.id AND tickets_5.client_id = ?1)
        ) END))
    FROM (
      SELECT kind, id, max(exact) AS exact
      FROM (
        SELECT *
        FROM (
          SELECT texts_7.kind, texts_7.id, texts_7.position, 1 AS exact, 0 AS weight
          FROM texts texts_7
          WHERE ((?4 <> '' AND (texts_7.label = ?4 OR texts_7.alias = ?4)) AND texts_7.kind IN (SELECT value FROM json_each(?5)) AND ((texts_7.kind = 'PERSON' AND EXISTS (
                  SELECT 1
                  FROM people people_8
                  WHERE (people_8.id = texts_7.id AND people_8.withdrawn_at IS NULL AND (people_8.client_id = ?1 OR people_8.id = ?2 OR people_8.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
                )) OR (texts_7.kind = 'DEVICE' AND EXISTS (
                  SELECT 1
                  FROM devices devices_9
                  WHERE (devices_9.id = texts_7.id AND devices_9.withdrawn_at IS NULL AND devices_9.client_id = ?1)
                )) OR (texts_7.kind = 'TICKET' AND EXISTS (SELECT 1 FROM tickets tickets_10 WHERE (tickets_10.id = texts_7.id AND tickets_10.client_id = ?1)))))
          ORDER BY texts_7.position DESC
          LIMIT 50
        ) step_0 UNION ALL SELECT *
        FROM (
          SELECT texts_11.kind, texts_11.id, texts_11.position, 0 AS exact, 4 AS weight
          FROM texts_index texts_index_12 CROSS JOIN texts texts_11 ON texts_11.position = texts_index_12.rowid
          WHERE (texts_index MATCH ?6 AND texts_11.kind IN (SELECT value FROM json_each(?5)) AND ((texts_11.kind = 'PERSON' AND EXISTS (
                  SELECT 1
                  FROM people people_13
                  WHERE (people_13.id = texts_11.id AND people_13.withdrawn_at IS NULL AND (people_13.client_id = ?1 OR people_13.id = ?2 OR people_13.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
                )) OR (texts_11.kind = 'DEVICE' AND EXISTS (
                  SELECT 1
                  FROM devices devices_14
                  WHERE (devices_14.id = texts_11.id AND devices_14.withdrawn_at IS NULL AND devices_14.client_id = ?1)
                )) OR (texts_11.kind = 'TICKET' AND EXISTS (SELECT 1 FROM tickets tickets_15 WHERE (tickets_15.id = texts_11.id AND tickets_15.client_id = ?1)))))
          ORDER BY texts_index_12.rowid DESC
          LIMIT 1
        ) step_1 UNION ALL SELECT *
        FROM (
          SELECT texts_16.kind, texts_16.id, texts_16.position, 0 AS exact, 3 AS weight
          FROM texts_index texts_index_17 CROSS JOIN texts texts_16 ON texts_16.position = texts_index_17.rowid
          WHERE (texts_index MATCH ?7 AND texts_16.kind IN (SELECT value FROM json_each(?5)) AND ((texts_16.kind = 'PERSON' AND EXISTS (
                  SELECT 1
                  FROM people people_18
                  WHERE (people_18.id = texts_16.id AND people_18.withdrawn_at IS NULL AND (people_18.client_id = ?1 OR people_18.id = ?2 OR people_18.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
                )) OR (texts_16.kind = 'DEVICE' AND EXISTS (
                  SELECT 1
                  FROM devices devices_19
                  WHERE (devices_19.id = texts_16.id AND devices_19.withdrawn_at IS NULL AND devices_19.client_id = ?1)
                )) OR (texts_16.kind = 'TICKET' AND EXISTS (SELECT 1 FROM tickets tickets_20 WHERE (tickets_20.id = texts_16.id AND tickets_20.client_id = ?1)))))
          ORDER BY texts_index_17.rowid DESC
          LIMIT 1
        ) step_2 UNION ALL SELECT *
        FROM (
          SELECT texts_21.kind, texts_21.id, texts_21.position, 0 AS exact, 2 AS weight
          FROM texts_index texts_index_22 CROSS JOIN texts texts_21 ON texts_21.position = texts_index_22.rowid
          WHERE (texts_index MATCH ?8 AND texts_21.kind IN (SELECT value FROM json_each(?5)) AND ((texts_21.kind = 'PERSON' AND EXISTS (
                  SELECT 1
                  FROM people people_23
                  WHERE (people_23.id = texts_21.id AND people_23.withdrawn_at IS NULL AND (people_23.client_id = ?1 OR people_23.id = ?2 OR people_23.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
                )) OR (texts_21.kind = 'DEVICE' AND EXISTS (
                  SELECT 1
                  FROM devices devices_24
                  WHERE (devices_24.id = texts_21.id AND devices_24.withdrawn_at IS NULL AND devices_24.client_id = ?1)
                )) OR (texts_21.kind = 'TICKET' AND EXISTS (SELECT 1 FROM tickets tickets_25 WHERE (tickets_25.id = texts_21.id AND tickets_25.client_id = ?1)))))
          ORDER BY texts_index_22.rowid DESC
          LIMIT 1
        ) step_3 UNION ALL SELECT *
        FROM (
          SELECT texts_26.kind, texts_26.id, texts_26.position, 0 AS exact, 1 AS weight
          FROM texts_index texts_index_27 CROSS JOIN texts texts_26 ON texts_26.position = texts_index_27.rowid
          WHERE (texts_index MATCH ?9 AND texts_26.kind IN (SELECT value FROM json_each(?5)) AND ((texts_26.kind = 'PERSON' AND EXISTS (
                  SELECT 1
                  FROM people people_28
                  WHERE (people_28.id = texts_26.id AND people_28.withdrawn_at IS NULL AND (people_28.client_id = ?1 OR people_28.id = ?2 OR people_28.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
                )) OR (texts_26.kind = 'DEVICE' AND EXISTS (
                  SELECT 1
                  FROM devices devices_29
                  WHERE (devices_29.id = texts_26.id AND devices_29.withdrawn_at IS NULL AND devices_29.client_id = ?1)
                )) OR (texts_26.kind = 'TICKET' AND EXISTS (SELECT 1 FROM tickets tickets_30 WHERE (tickets_30.id = texts_26.id AND tickets_30.client_id = ?1)))))
          ORDER BY texts_index_27.rowid DESC
          LIMIT 1
        ) step_4
      ) hits GROUP BY kind, id, position
      ORDER BY max(exact) DESC, max(weight) DESC, position DESC
      LIMIT 1
    ) hit_1
  ) || '}' AS BLOB)
