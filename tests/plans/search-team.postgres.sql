WITH lately_20 AS (
  SELECT texts_22.kind, texts_22.id, texts_22.position, 0 AS exact, 3 AS weight
  FROM (SELECT * FROM texts ORDER BY position DESC LIMIT 1000) texts_22
  WHERE (document @@ $4::text::tsquery AND ((texts_22.kind = 'PERSON' AND EXISTS (
          SELECT 1
          FROM people people_23
          WHERE (people_23.id = texts_22.id AND people_23.withdrawn_at IS NULL) OFFSET 0
        )) OR (texts_22.kind = 'DEVICE' AND EXISTS (
          SELECT 1
          FROM devices devices_24
          WHERE (devices_24.id = texts_22.id AND devices_24.withdrawn_at IS NULL) OFFSET 0
        )) OR (texts_22.kind = 'TICKET' AND EXISTS (SELECT 1 FROM tickets tickets_25 WHERE tickets_25.id = texts_22.id OFFSET 0)) OR (texts_22.kind = 'MAIL' AND EXISTS (SELECT 1 FROM mails mails_26 WHERE mails_26.id = texts_22.id OFFSET 0))))
  ORDER BY texts_22.position DESC
  LIMIT 1
), latest AS (SELECT position FROM texts ORDER BY position DESC LIMIT 1 OFFSET 999), lately_32 AS (
  SELECT texts_34.kind, texts_34.id, texts_34.position, 0 AS exact, 2 AS weight
  FROM (SELECT * FROM texts ORDER BY position DESC LIMIT 1000) texts_34
  WHERE (document @@ $5::text::tsquery AND ((texts_34.kind = 'PERSON' AND EXISTS (
          SELECT 1
          FROM people people_35
          WHERE (people_35.id = texts_34.id AND people_35.withdrawn_at IS NULL) OFFSET 0
        )) OR (texts_34.kind = 'DEVICE' AND EXISTS (
          SELECT 1
          FROM devices devices_36
          WHERE (devices_36.id = texts_34.id AND devices_36.withdrawn_at IS NULL) OFFSET 0
        )) OR (texts_34.kind = 'TICKET' AND EXISTS (SELECT 1 FROM tickets tickets_37 WHERE tickets_37.id = texts_34.id OFFSET 0)) OR (texts_34.kind = 'MAIL' AND EXISTS (SELECT 1 FROM mails mails_38 WHERE mails_38.id = texts_34.id OFFSET 0))))
  ORDER BY texts_34.position DESC
  LIMIT 1
), lately_44 AS (
  SELECT texts_46.kind, texts_46.id, texts_46.position, 0 AS exact, 1 AS weight
  FROM (SELECT * FROM texts ORDER BY position DESC LIMIT 1000) texts_46
  WHERE (document @@ $6::text::tsquery AND ((texts_46.kind = 'PERSON' AND EXISTS (
          SELECT 1
          FROM people people_47
          WHERE (people_47.id = texts_46.id AND people_47.withdrawn_at IS NULL) OFFSET 0
        )) OR (texts_46.kind = 'DEVICE' AND EXISTS (
          SELECT 1
          FROM devices devices_48
          WHERE (devices_48.id = texts_46.id AND devices_48.withdrawn_at IS NULL) OFFSET 0
        )) OR (texts_46.kind = 'TICKET' AND EXISTS (SELECT 1 FROM tickets tickets_49 WHERE tickets_49.id = texts_46.id OFFSET 0)) OR (texts_46.kind = 'MAIL' AND EXISTS (SELECT 1 FROM mails mails_50 WHERE mails_50.id = texts_46.id OFFSET 0))))
  ORDER BY texts_46.position DESC
  LIMIT 1
) SELECT convert_to('{"search":[' || (
    SELECT coalesce(string_agg('{"exact":' || CASE WHEN hit_1.exact = 1 THEN 'true' ELSE 'false' END || ',"subject":' || CASE hit_1.kind
        WHEN 'PERSON' THEN coalesce((
            SELECT '{"id":"per_' || people_2.id || '","name":' || to_json(people_2.name)::text
              || ',"does":' || coalesce(to_json(people_2.title)::text, 'null') || '}'
            FROM people people_2
            WHERE (people_2.id = hit_1.id AND people_2.withdrawn_at IS NULL)
          ), 'null')
        WHEN 'DEVICE' THEN coalesce((
            SELECT '{"id":"dev_' || devices_3.id || '","tag":' || to_json(devices_3.tag)::text
              || ',"model":' || CASE WHEN device_models_4.id IS NULL THEN 'null' ELSE '{"id":"mod_' || device_models_4.id || '","manufacturer":' || to_json(device_models_4.manufacturer)::text
              || ',"name":' || to_json(device_models_4.name)::text || '}' END || '}'
            FROM devices devices_3
            LEFT JOIN device_models device_models_4 ON device_models_4.id = devices_3.model_id
            WHERE (devices_3.id = hit_1.id AND devices_3.withdrawn_at IS NULL)
          ), 'null')
        WHEN 'TICKET' THEN coalesce((
            SELECT '{"id":"tkt_' || tickets_5.id || '","number":' || tickets_5.number::text
              || ',"title":' || to_json(tickets_5.title)::text
              || ',"client":' || CASE WHEN organisations_6.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_6.id || '","code":' || to_json(organisations_6.code)::text || '}' END || '}'
            FROM tickets tickets_5
            LEFT JOIN organisations organisations_6 ON organisations_6.id = tickets_5.client_id
            WHERE tickets_5.id = hit_1.id
          ), 'null')
        WHEN 'MAIL' THEN coalesce((SELECT '{"id":"mal_' || mails_7.id || '"}' FROM mails mails_7 WHERE mails_7.id = hit_1.id), 'null') ELSE 'null' END || '}', ','), '')
    FROM (
      SELECT kind, id, max(exact) AS exact
      FROM (
        SELECT *
        FROM (
          SELECT texts_8.kind, texts_8.id, texts_8.position, 1 AS exact, 0 AS weight
          FROM texts texts_8
          WHERE (($1::text <> '' AND (texts_8.label = $1::text OR texts_8.alias = $1::text)) AND ((texts_8.kind = 'PERSON' AND EXISTS (
                  SELECT 1
                  FROM people people_9
                  WHERE (people_9.id = texts_8.id AND people_9.withdrawn_at IS NULL) OFFSET 0
                )) OR (texts_8.kind = 'DEVICE' AND EXISTS (
                  SELECT 1
                  FROM devices devices_10
                  WHERE (devices_10.id = texts_8.id AND devices_10.withdrawn_at IS NULL) OFFSET 0
                )) OR (texts_8.kind = 'TICKET' AND EXISTS (SELECT 1 FROM tickets tickets_11 WHERE tickets_11.id = texts_8.id OFFSET 0)) OR (texts_8.kind = 'MAIL' AND EXISTS (SELECT 1 FROM mails mails_12 WHERE mails_12.id = texts_8.id OFFSET 0))))
          ORDER BY texts_8.position DESC
          LIMIT 50
        ) step_0 UNION ALL SELECT *
        FROM (
          SELECT texts_15.kind, texts_15.id, texts_15.position, 0 AS exact, 4 AS weight
          FROM (SELECT * FROM texts WHERE document @@ $2::text::tsquery OFFSET 0) texts_15
          WHERE (document @@ $3::text::tsquery AND ((texts_15.kind = 'PERSON' AND EXISTS (
                  SELECT 1
                  FROM people people_16
                  WHERE (people_16.id = texts_15.id AND people_16.withdrawn_at IS NULL) OFFSET 0
                )) OR (texts_15.kind = 'DEVICE' AND EXISTS (
                  SELECT 1
                  FROM devices devices_17
                  WHERE (devices_17.id = texts_15.id AND devices_17.withdrawn_at IS NULL) OFFSET 0
                )) OR (texts_15.kind = 'TICKET' AND EXISTS (SELECT 1 FROM tickets tickets_18 WHERE tickets_18.id = texts_15.id OFFSET 0)) OR (texts_15.kind = 'MAIL' AND EXISTS (SELECT 1 FROM mails mails_19 WHERE mails_19.id = texts_15.id OFFSET 0))))
          ORDER BY texts_15.position DESC
          LIMIT 1
        ) step_1 UNION ALL SELECT *
        FROM (
          SELECT *
          FROM lately_20 UNION ALL SELECT *
          FROM (
            SELECT texts_27.kind, texts_27.id, texts_27.position, 0 AS exact, 3 AS weight
            FROM (
              SELECT *
              FROM texts
              WHERE (SELECT count(*) FROM lately_20) < 1 AND position + 0 < (SELECT position FROM latest) AND document @@ $4::text::tsquery OFFSET 0
            ) texts_27
            WHERE ((texts_27.kind = 'PERSON' AND EXISTS (
                  SELECT 1
                  FROM people people_28
                  WHERE (people_28.id = texts_27.id AND people_28.withdrawn_at IS NULL) OFFSET 0
                )) OR (texts_27.kind = 'DEVICE' AND EXISTS (
                  SELECT 1
                  FROM devices devices_29
                  WHERE (devices_29.id = texts_27.id AND devices_29.withdrawn_at IS NULL) OFFSET 0
                )) OR (texts_27.kind = 'TICKET' AND EXISTS (SELECT 1 FROM tickets tickets_30 WHERE tickets_30.id = texts_27.id OFFSET 0)) OR (texts_27.kind = 'MAIL' AND EXISTS (SELECT 1 FROM mails mails_31 WHERE mails_31.id = texts_27.id OFFSET 0)))
            ORDER BY texts_27.position DESC
            LIMIT 1
          ) before_21
        ) step_2 UNION ALL SELECT *
        FROM (
          SELECT *
          FROM lately_32 UNION ALL SELECT *
          FROM (
            SELECT texts_39.kind, texts_39.id, texts_39.position, 0 AS exact, 2 AS weight
            FROM (
              SELECT *
              FROM texts
              WHERE (SELECT count(*) FROM lately_32) < 1 AND position + 0 < (SELECT position FROM latest) AND document @@ $5::text::tsquery OFFSET 0
            ) texts_39
            WHERE ((texts_39.kind = 'PERSON' AND EXISTS (
                  SELECT 1
                  FROM people people_40
                  WHERE (people_40.id = texts_39.id AND people_40.withdrawn_at IS NULL) OFFSET 0
                )) OR (texts_39.kind = 'DEVICE' AND EXISTS (
                  SELECT 1
                  FROM devices devices_41
                  WHERE (devices_41.id = texts_39.id AND devices_41.withdrawn_at IS NULL) OFFSET 0
                )) OR (texts_39.kind = 'TICKET' AND EXISTS (SELECT 1 FROM tickets tickets_42 WHERE tickets_42.id = texts_39.id OFFSET 0)) OR (texts_39.kind = 'MAIL' AND EXISTS (SELECT 1 FROM mails mails_43 WHERE mails_43.id = texts_39.id OFFSET 0)))
            ORDER BY texts_39.position DESC
            LIMIT 1
          ) before_33
        ) step_3 UNION ALL SELECT *
        FROM (
          SELECT *
          FROM lately_44 UNION ALL SELECT *
          FROM (
            SELECT texts_51.kind, texts_51.id, texts_51.position, 0 AS exact, 1 AS weight
            FROM (
              SELECT *
              FROM texts
              WHERE (SELECT count(*) FROM lately_44) < 1 AND position + 0 < (SELECT position FROM latest) AND document @@ $6::text::tsquery OFFSET 0
            ) texts_51
            WHERE ((texts_51.kind = 'PERSON' AND EXISTS (
                  SELECT 1
                  FROM people people_52
                  WHERE (people_52.id = texts_51.id AND people_52.withdrawn_at IS NULL) OFFSET 0
                )) OR (texts_51.kind = 'DEVICE' AND EXISTS (
                  SELECT 1
                  FROM devices devices_53
                  WHERE (devices_53.id = texts_51.id AND devices_53.withdrawn_at IS NULL) OFFSET 0
                )) OR (texts_51.kind = 'TICKET' AND EXISTS (SELECT 1 FROM tickets tickets_54 WHERE tickets_54.id = texts_51.id OFFSET 0)) OR (texts_51.kind = 'MAIL' AND EXISTS (SELECT 1 FROM mails mails_55 WHERE mails_55.id = texts_51.id OFFSET 0)))
            ORDER BY texts_51.position DESC
            LIMIT 1
          ) before_45
        ) step_4
      ) hits GROUP BY kind, id, position
      ORDER BY max(exact) DESC, max(weight) DESC, position DESC
      LIMIT 1
    ) hit_1
  ) || ']}', 'UTF8')
