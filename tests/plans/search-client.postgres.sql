WITH lately_17 AS (
  SELECT texts_19.kind, texts_19.id, texts_19.position, 0 AS exact, 3 AS weight
  FROM (SELECT * FROM texts ORDER BY position DESC LIMIT 1000) texts_19
  WHERE (document @@ $8::text::tsquery AND texts_19.kind = ANY($5::text[]) AND ((texts_19.kind = 'PERSON' AND EXISTS (
          SELECT 1
          FROM people people_20
          WHERE (people_20.id = texts_19.id AND people_20.withdrawn_at IS NULL AND (people_20.client_id = $1::uuid OR people_20.id = $2::uuid OR people_20.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE'))) OFFSET 0
        )) OR (texts_19.kind = 'DEVICE' AND EXISTS (
          SELECT 1
          FROM devices devices_21
          WHERE (devices_21.id = texts_19.id AND devices_21.withdrawn_at IS NULL AND devices_21.client_id = $1::uuid) OFFSET 0
        )) OR (texts_19.kind = 'TICKET' AND EXISTS (
          SELECT 1
          FROM tickets tickets_22
          WHERE (tickets_22.id = texts_19.id AND tickets_22.client_id = $1::uuid) OFFSET 0
        ))))
  ORDER BY texts_19.position DESC
  LIMIT 1
), latest AS (SELECT position FROM texts ORDER BY position DESC LIMIT 1 OFFSET 999), lately_27 AS (
  SELECT texts_29.kind, texts_29.id, texts_29.position, 0 AS exact, 2 AS weight
  FROM (SELECT * FROM texts ORDER BY position DESC LIMIT 1000) texts_29
  WHERE (document @@ $9::text::tsquery AND texts_29.kind = ANY($5::text[]) AND ((texts_29.kind = 'PERSON' AND EXISTS (
          SELECT 1
          FROM people people_30
          WHERE (people_30.id = texts_29.id AND people_30.withdrawn_at IS NULL AND (people_30.client_id = $1::uuid OR people_30.id = $2::uuid OR people_30.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE'))) OFFSET 0
        )) OR (texts_29.kind = 'DEVICE' AND EXISTS (
          SELECT 1
          FROM devices devices_31
          WHERE (devices_31.id = texts_29.id AND devices_31.withdrawn_at IS NULL AND devices_31.client_id = $1::uuid) OFFSET 0
        )) OR (texts_29.kind = 'TICKET' AND EXISTS (
          SELECT 1
          FROM tickets tickets_32
          WHERE (tickets_32.id = texts_29.id AND tickets_32.client_id = $1::uuid) OFFSET 0
        ))))
  ORDER BY texts_29.position DESC
  LIMIT 1
), lately_37 AS (
  SELECT texts_39.kind, texts_39.id, texts_39.position, 0 AS exact, 1 AS weight
  FROM (SELECT * FROM texts ORDER BY position DESC LIMIT 1000) texts_39
  WHERE (document @@ $10::text::tsquery AND texts_39.kind = ANY($5::text[]) AND ((texts_39.kind = 'PERSON' AND EXISTS (
          SELECT 1
          FROM people people_40
          WHERE (people_40.id = texts_39.id AND people_40.withdrawn_at IS NULL AND (people_40.client_id = $1::uuid OR people_40.id = $2::uuid OR people_40.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE'))) OFFSET 0
        )) OR (texts_39.kind = 'DEVICE' AND EXISTS (
          SELECT 1
          FROM devices devices_41
          WHERE (devices_41.id = texts_39.id AND devices_41.withdrawn_at IS NULL AND devices_41.client_id = $1::uuid) OFFSET 0
        )) OR (texts_39.kind = 'TICKET' AND EXISTS (
          SELECT 1
          FROM tickets tickets_42
          WHERE (tickets_42.id = texts_39.id AND tickets_42.client_id = $1::uuid) OFFSET 0
        ))))
  ORDER BY texts_39.position DESC
  LIMIT 1
) SELECT convert_to('{"search":[' || (
    SELECT coalesce(string_agg('{"exact":' || CASE WHEN hit_1.exact = 1 THEN 'true' ELSE 'false' END || ',"subject":' || CASE hit_1.kind
        WHEN 'PERSON' THEN coalesce((
            SELECT '{"id":"per_' || people_2.id || '","name":' || to_json(people_2.name)::text
              || ',"does":' || coalesce(to_json(people_2.title)::text, 'null') || '}'
            FROM people people_2
            WHERE (people_2.id = hit_1.id AND people_2.withdrawn_at IS NULL AND (people_2.client_id = $1::uuid OR people_2.id = $2::uuid OR people_2.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
          ), 'null')
        WHEN 'DEVICE' THEN coalesce((
            SELECT '{"id":"dev_' || devices_3.id || '","tag":' || to_json(devices_3.tag)::text
              || ',"model":' || CASE WHEN device_models_4.id IS NULL THEN 'null' ELSE '{"id":"mod_' || device_models_4.id || '","manufacturer":' || to_json(device_models_4.manufacturer)::text
              || ',"name":' || to_json(device_models_4.name)::text || '}' END || '}'
            FROM devices devices_3
            LEFT JOIN device_models device_models_4 ON (device_models_4.id = devices_3.model_id AND $2::uuid <> '00000000-0000-0000-0000-000000000000')
            WHERE (devices_3.id = hit_1.id AND devices_3.withdrawn_at IS NULL AND devices_3.client_id = $1::uuid)
          ), 'null')
        WHEN 'TICKET' THEN coalesce((
            SELECT '{"id":"tkt_' || tickets_5.id || '","number":' || tickets_5.number::text
              || ',"title":' || to_json(tickets_5.title)::text
              || ',"client":' || CASE WHEN organisations_6.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_6.id || '","code":' || to_json(organisations_6.code)::text || '}' END || '}'
            FROM tickets tickets_5
            LEFT JOIN organisations organisations_6 ON (organisations_6.id = tickets_5.client_id AND (organisations_6.id = $1::uuid OR (organisations_6.id = $3::uuid OR organisations_6.kind = 'ENTERPRISE')))
            WHERE (tickets_5.id = hit_1.id AND tickets_5.client_id = $1::uuid)
          ), 'null') ELSE 'null' END || '}', ','), '')
    FROM (
      SELECT kind, id, max(exact) AS exact
      FROM (
        SELECT *
        FROM (
          SELECT texts_7.kind, texts_7.id, texts_7.position, 1 AS exact, 0 AS weight
          FROM texts texts_7
          WHERE (($4::text <> '' AND (texts_7.label = $4::text OR texts_7.alias = $4::text)) AND texts_7.kind = ANY($5::text[]) AND ((texts_7.kind = 'PERSON' AND EXISTS (
                  SELECT 1
                  FROM people people_8
                  WHERE (people_8.id = texts_7.id AND people_8.withdrawn_at IS NULL AND (people_8.client_id = $1::uuid OR people_8.id = $2::uuid OR people_8.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE'))) OFFSET 0
                )) OR (texts_7.kind = 'DEVICE' AND EXISTS (
                  SELECT 1
                  FROM devices devices_9
                  WHERE (devices_9.id = texts_7.id AND devices_9.withdrawn_at IS NULL AND devices_9.client_id = $1::uuid) OFFSET 0
                )) OR (texts_7.kind = 'TICKET' AND EXISTS (
                  SELECT 1
                  FROM tickets tickets_10
                  WHERE (tickets_10.id = texts_7.id AND tickets_10.client_id = $1::uuid) OFFSET 0
                ))))
          ORDER BY texts_7.position DESC
          LIMIT 50
        ) step_0 UNION ALL SELECT *
        FROM (
          SELECT texts_13.kind, texts_13.id, texts_13.position, 0 AS exact, 4 AS weight
          FROM (SELECT * FROM texts WHERE document @@ $6::text::tsquery OFFSET 0) texts_13
          WHERE (document @@ $7::text::tsquery AND texts_13.kind = ANY($5::text[]) AND ((texts_13.kind = 'PERSON' AND EXISTS (
                  SELECT 1
                  FROM people people_14
                  WHERE (people_14.id = texts_13.id AND people_14.withdrawn_at IS NULL AND (people_14.client_id = $1::uuid OR people_14.id = $2::uuid OR people_14.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE'))) OFFSET 0
                )) OR (texts_13.kind = 'DEVICE' AND EXISTS (
                  SELECT 1
                  FROM devices devices_15
                  WHERE (devices_15.id = texts_13.id AND devices_15.withdrawn_at IS NULL AND devices_15.client_id = $1::uuid) OFFSET 0
                )) OR (texts_13.kind = 'TICKET' AND EXISTS (
                  SELECT 1
                  FROM tickets tickets_16
                  WHERE (tickets_16.id = texts_13.id AND tickets_16.client_id = $1::uuid) OFFSET 0
                ))))
          ORDER BY texts_13.position DESC
          LIMIT 1
        ) step_1 UNION ALL SELECT *
        FROM (
          SELECT *
          FROM lately_17 UNION ALL SELECT *
          FROM (
            SELECT texts_23.kind, texts_23.id, texts_23.position, 0 AS exact, 3 AS weight
            FROM (
              SELECT *
              FROM texts
              WHERE (SELECT count(*) FROM lately_17) < 1 AND position + 0 < (SELECT position FROM latest) AND document @@ $8::text::tsquery OFFSET 0
            ) texts_23
            WHERE (texts_23.kind = ANY($5::text[]) AND ((texts_23.kind = 'PERSON' AND EXISTS (
                    SELECT 1
                    FROM people people_24
                    WHERE (people_24.id = texts_23.id AND people_24.withdrawn_at IS NULL AND (people_24.client_id = $1::uuid OR people_24.id = $2::uuid OR people_24.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE'))) OFFSET 0
                  )) OR (texts_23.kind = 'DEVICE' AND EXISTS (
                    SELECT 1
                    FROM devices devices_25
                    WHERE (devices_25.id = texts_23.id AND devices_25.withdrawn_at IS NULL AND devices_25.client_id = $1::uuid) OFFSET 0
                  )) OR (texts_23.kind = 'TICKET' AND EXISTS (
                    SELECT 1
                    FROM tickets tickets_26
                    WHERE (tickets_26.id = texts_23.id AND tickets_26.client_id = $1::uuid) OFFSET 0
                  ))))
            ORDER BY texts_23.position DESC
            LIMIT 1
          ) before_18
        ) step_2 UNION ALL SELECT *
        FROM (
          SELECT *
          FROM lately_27 UNION ALL SELECT *
          FROM (
            SELECT texts_33.kind, texts_33.id, texts_33.position, 0 AS exact, 2 AS weight
            FROM (
              SELECT *
              FROM texts
              WHERE (SELECT count(*) FROM lately_27) < 1 AND position + 0 < (SELECT position FROM latest) AND document @@ $9::text::tsquery OFFSET 0
            ) texts_33
            WHERE (texts_33.kind = ANY($5::text[]) AND ((texts_33.kind = 'PERSON' AND EXISTS (
                    SELECT 1
                    FROM people people_34
                    WHERE (people_34.id = texts_33.id AND people_34.withdrawn_at IS NULL AND (people_34.client_id = $1::uuid OR people_34.id = $2::uuid OR people_34.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE'))) OFFSET 0
                  )) OR (texts_33.kind = 'DEVICE' AND EXISTS (
                    SELECT 1
                    FROM devices devices_35
                    WHERE (devices_35.id = texts_33.id AND devices_35.withdrawn_at IS NULL AND devices_35.client_id = $1::uuid) OFFSET 0
                  )) OR (texts_33.kind = 'TICKET' AND EXISTS (
                    SELECT 1
                    FROM tickets tickets_36
                    WHERE (tickets_36.id = texts_33.id AND tickets_36.client_id = $1::uuid) OFFSET 0
                  ))))
            ORDER BY texts_33.position DESC
            LIMIT 1
          ) before_28
        ) step_3 UNION ALL SELECT *
        FROM (
          SELECT *
          FROM lately_37 UNION ALL SELECT *
          FROM (
            SELECT texts_43.kind, texts_43.id, texts_43.position, 0 AS exact, 1 AS weight
            FROM (
              SELECT *
              FROM texts
              WHERE (SELECT count(*) FROM lately_37) < 1 AND position + 0 < (SELECT position FROM latest) AND document @@ $10::text::tsquery OFFSET 0
            ) texts_43
            WHERE (texts_43.kind = ANY($5::text[]) AND ((texts_43.kind = 'PERSON' AND EXISTS (
                    SELECT 1
                    FROM people people_44
                    WHERE (people_44.id = texts_43.id AND people_44.withdrawn_at IS NULL AND (people_44.client_id = $1::uuid OR people_44.id = $2::uuid OR people_44.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE'))) OFFSET 0
                  )) OR (texts_43.kind = 'DEVICE' AND EXISTS (
                    SELECT 1
                    FROM devices devices_45
                    WHERE (devices_45.id = texts_43.id AND devices_45.withdrawn_at IS NULL AND devices_45.client_id = $1::uuid) OFFSET 0
                  )) OR (texts_43.kind = 'TICKET' AND EXISTS (
                    SELECT 1
                    FROM tickets tickets_46
                    WHERE (tickets_46.id = texts_43.id AND tickets_46.client_id = $1::uuid) OFFSET 0
                  ))))
            ORDER BY texts_43.position DESC
            LIMIT 1
          ) before_38
        ) step_4
      ) hits GROUP BY kind, id, position
      ORDER BY max(exact) DESC, max(weight) DESC, position DESC
      LIMIT 1
    ) hit_1
  ) || ']}', 'UTF8')
