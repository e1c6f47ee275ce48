SELECT CAST('{"search":' || (
    SELECT json_group_array(json_object('exact', json(CASE WHEN hit_1.exact = 1 THEN 'true' ELSE 'false' END),
        'subject', CASE hit_1.kind
        WHEN 'PERSON' THEN (
          SELECT json_object('id', 'per_' || people_2.id, 'name', people_2.name, 'does', people_2.title)
          FROM people people_2
          WHERE (people_2.id = hit_1.id AND people_2.withdrawn_at IS NULL)
        )
        WHEN 'DEVICE' THEN (
          SELECT json_object('id', 'dev_' || devices_3.id,
            'tag', devices_3.tag,
            'model', CASE WHEN device_models_4.id IS NOT NULL THEN json_object('id', 'mod_' || device_models_4.id,
              'manufacturer', device_models_4.manufacturer,
              'name', device_models_4.name) END)
          FROM devices devices_3
          LEFT JOIN device_models device_models_4 ON device_models_4.id = devices_3.model_id
          WHERE (devices_3.id = hit_1.id AND devices_3.withdrawn_at IS NULL)
        )
        WHEN 'TICKET' THEN (
          SELECT json_object('id', 'tkt_' || tickets_5.id,
            'number', tickets_5.number,
            'title', tickets_5.title,
            'client', CASE WHEN organisations_6.id IS NOT NULL THEN json_object('id', 'org_' || organisations_6.id, 'code', organisations_6.code) END)
          FROM tickets tickets_5
          LEFT JOIN organisations organisations_6 ON organisations_6.id = tickets_5.client_id
          WHERE tickets_5.id = hit_1.id
        )
        WHEN 'MAIL' THEN (SELECT json_object('id', 'mal_' || mails_7.id) FROM mails mails_7 WHERE mails_7.id = hit_1.id) END))
    FROM (
      SELECT kind, id, max(exact) AS exact
      FROM (
        SELECT *
        FROM (
          SELECT texts_8.kind, texts_8.id, texts_8.position, 1 AS exact, 0 AS weight
          FROM texts texts_8
          WHERE ((?1 <> '' AND (texts_8.label = ?1 OR texts_8.alias = ?1)) AND ((texts_8.kind = 'PERSON' AND EXISTS (SELECT 1 FROM people people_9 WHERE (people_9.id = texts_8.id AND people_9.withdrawn_at IS NULL))) OR (texts_8.kind = 'DEVICE' AND EXISTS (
                  SELECT 1
                  FROM devices devices_10
                  WHERE (devices_10.id = texts_8.id AND devices_10.withdrawn_at IS NULL)
                )) OR (texts_8.kind = 'TICKET' AND EXISTS (SELECT 1 FROM tickets tickets_11 WHERE tickets_11.id = texts_8.id)) OR (texts_8.kind = 'MAIL' AND EXISTS (SELECT 1 FROM mails mails_12 WHERE mails_12.id = texts_8.id))))
          ORDER BY texts_8.position DESC
          LIMIT 50
        ) step_0 UNION ALL SELECT *
        FROM (
          SELECT texts_13.kind, texts_13.id, texts_13.position, 0 AS exact, 4 AS weight
          FROM texts_index texts_index_14 CROSS JOIN texts texts_13 ON texts_13.position = texts_index_14.rowid
          WHERE (texts_index MATCH ?2 AND ((texts_13.kind = 'PERSON' AND EXISTS (SELECT 1 FROM people people_15 WHERE (people_15.id = texts_13.id AND people_15.withdrawn_at IS NULL))) OR (texts_13.kind = 'DEVICE' AND EXISTS (
                  SELECT 1
                  FROM devices devices_16
                  WHERE (devices_16.id = texts_13.id AND devices_16.withdrawn_at IS NULL)
                )) OR (texts_13.kind = 'TICKET' AND EXISTS (SELECT 1 FROM tickets tickets_17 WHERE tickets_17.id = texts_13.id)) OR (texts_13.kind = 'MAIL' AND EXISTS (SELECT 1 FROM mails mails_18 WHERE mails_18.id = texts_13.id))))
          ORDER BY texts_index_14.rowid DESC
          LIMIT 1
        ) step_1 UNION ALL SELECT *
        FROM (
          SELECT texts_19.kind, texts_19.id, texts_19.position, 0 AS exact, 3 AS weight
          FROM texts_index texts_index_20 CROSS JOIN texts texts_19 ON texts_19.position = texts_index_20.rowid
          WHERE (texts_index MATCH ?3 AND ((texts_19.kind = 'PERSON' AND EXISTS (SELECT 1 FROM people people_21 WHERE (people_21.id = texts_19.id AND people_21.withdrawn_at IS NULL))) OR (texts_19.kind = 'DEVICE' AND EXISTS (
                  SELECT 1
                  FROM devices devices_22
                  WHERE (devices_22.id = texts_19.id AND devices_22.withdrawn_at IS NULL)
                )) OR (texts_19.kind = 'TICKET' AND EXISTS (SELECT 1 FROM tickets tickets_23 WHERE tickets_23.id = texts_19.id)) OR (texts_19.kind = 'MAIL' AND EXISTS (SELECT 1 FROM mails mails_24 WHERE mails_24.id = texts_19.id))))
          ORDER BY texts_index_20.rowid DESC
          LIMIT 1
        ) step_2 UNION ALL SELECT *
        FROM (
          SELECT texts_25.kind, texts_25.id, texts_25.position, 0 AS exact, 2 AS weight
          FROM texts_index texts_index_26 CROSS JOIN texts texts_25 ON texts_25.position = texts_index_26.rowid
          WHERE (texts_index MATCH ?4 AND ((texts_25.kind = 'PERSON' AND EXISTS (SELECT 1 FROM people people_27 WHERE (people_27.id = texts_25.id AND people_27.withdrawn_at IS NULL))) OR (texts_25.kind = 'DEVICE' AND EXISTS (
                  SELECT 1
                  FROM devices devices_28
                  WHERE (devices_28.id = texts_25.id AND devices_28.withdrawn_at IS NULL)
                )) OR (texts_25.kind = 'TICKET' AND EXISTS (SELECT 1 FROM tickets tickets_29 WHERE tickets_29.id = texts_25.id)) OR (texts_25.kind = 'MAIL' AND EXISTS (SELECT 1 FROM mails mails_30 WHERE mails_30.id = texts_25.id))))
          ORDER BY texts_index_26.rowid DESC
          LIMIT 1
        ) step_3 UNION ALL SELECT *
        FROM (
          SELECT texts_31.kind, texts_31.id, texts_31.position, 0 AS exact, 1 AS weight
          FROM texts_index texts_index_32 CROSS JOIN texts texts_31 ON texts_31.position = texts_index_32.rowid
          WHERE (texts_index MATCH ?5 AND ((texts_31.kind = 'PERSON' AND EXISTS (SELECT 1 FROM people people_33 WHERE (people_33.id = texts_31.id AND people_33.withdrawn_at IS NULL))) OR (texts_31.kind = 'DEVICE' AND EXISTS (
                  SELECT 1
                  FROM devices devices_34
                  WHERE (devices_34.id = texts_31.id AND devices_34.withdrawn_at IS NULL)
                )) OR (texts_31.kind = 'TICKET' AND EXISTS (SELECT 1 FROM tickets tickets_35 WHERE tickets_35.id = texts_31.id)) OR (texts_31.kind = 'MAIL' AND EXISTS (SELECT 1 FROM mails mails_36 WHERE mails_36.id = texts_31.id))))
          ORDER BY texts_index_32.rowid DESC
          LIMIT 1
        ) step_4
      ) hits GROUP BY kind, id, position
      ORDER BY max(exact) DESC, max(weight) DESC, position DESC
      LIMIT 1
    ) hit_1
  ) || '}' AS BLOB)
