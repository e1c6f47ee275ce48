WITH lately_20 AS (
  SELECT texts_22.kind, texts_22.id, texts_22.position, 0 AS exact, 3 AS weight
  FROM (SELECT * FROM texts ORDER BY position DESC LIMIT 1000) texts_22
  WHERE (document @@ $8::text::tsquery AND texts_22.kind = ANY($5::text[]) AND ((texts_22.kind = 'PERSON' AND EXISTS (
          SELECT 1
          FROM people people_23
          WHERE (people_23.id = texts_22.id AND people_23.withdrawn_at IS NULL AND (people_23.client_id = $1::uuid OR people_23.id = $3::uuid OR people_23.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE'))) OFFSET 0
        )) OR (texts_22.kind = 'DEVICE' AND EXISTS (
          SELECT 1
          FROM devices devices_24
          WHERE (devices_24.id = texts_22.id AND devices_24.withdrawn_at IS NULL AND devices_24.client_id = $1::uuid) OFFSET 0
        )) OR (texts_22.kind = 'TICKET' AND EXISTS (
          SELECT 1
          FROM tickets tickets_25
          WHERE (tickets_25.id = texts_22.id AND tickets_25.client_id = $1::uuid) OFFSET 0
        ))))
  ORDER BY texts_22.position DESC
  LIMIT 12
), latest AS (SELECT position FROM texts ORDER BY position DESC LIMIT 1 OFFSET 999), lately_30 AS (
  SELECT texts_32.kind, texts_32.id, texts_32.position, 0 AS exact, 2 AS weight
  FROM (SELECT * FROM texts ORDER BY position DESC LIMIT 1000) texts_32
  WHERE (document @@ $9::text::tsquery AND texts_32.kind = ANY($5::text[]) AND ((texts_32.kind = 'PERSON' AND EXISTS (
          SELECT 1
          FROM people people_33
          WHERE (people_33.id = texts_32.id AND people_33.withdrawn_at IS NULL AND (people_33.client_id = $1::uuid OR people_33.id = $3::uuid OR people_33.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE'))) OFFSET 0
        )) OR (texts_32.kind = 'DEVICE' AND EXISTS (
          SELECT 1
          FROM devices devices_34
          WHERE (devices_34.id = texts_32.id AND devices_34.withdrawn_at IS NULL AND devices_34.client_id = $1::uuid) OFFSET 0
        )) OR (texts_32.kind = 'TICKET' AND EXISTS (
          SELECT 1
          FROM tickets tickets_35
          WHERE (tickets_35.id = texts_32.id AND tickets_35.client_id = $1::uuid) OFFSET 0
        ))))
  ORDER BY texts_32.position DESC
  LIMIT 12
), lately_40 AS (
  SELECT texts_42.kind, texts_42.id, texts_42.position, 0 AS exact, 1 AS weight
  FROM (SELECT * FROM texts ORDER BY position DESC LIMIT 1000) texts_42
  WHERE (document @@ $10::text::tsquery AND texts_42.kind = ANY($5::text[]) AND ((texts_42.kind = 'PERSON' AND EXISTS (
          SELECT 1
          FROM people people_43
          WHERE (people_43.id = texts_42.id AND people_43.withdrawn_at IS NULL AND (people_43.client_id = $1::uuid OR people_43.id = $3::uuid OR people_43.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE'))) OFFSET 0
        )) OR (texts_42.kind = 'DEVICE' AND EXISTS (
          SELECT 1
          FROM devices devices_44
          WHERE (devices_44.id = texts_42.id AND devices_44.withdrawn_at IS NULL AND devices_44.client_id = $1::uuid) OFFSET 0
        )) OR (texts_42.kind = 'TICKET' AND EXISTS (
          SELECT 1
          FROM tickets tickets_45
          WHERE (tickets_45.id = texts_42.id AND tickets_45.client_id = $1::uuid) OFFSET 0
        ))))
  ORDER BY texts_42.position DESC
  LIMIT 12
) SELECT convert_to('{"search":[' || (
    SELECT coalesce(string_agg('{"subject":' || CASE hit_1.kind
        WHEN 'PERSON' THEN coalesce((
            SELECT '{"__typename":"Person","id":"per_' || people_2.id || '","name":' || to_json(people_2.name)::text
              || ',"does":' || coalesce(to_json(people_2.title)::text, 'null')
              || ',"client":' || CASE WHEN organisations_3.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_3.id || '","name":' || to_json(organisations_3.name)::text || '}' END || '}'
            FROM people people_2
            LEFT JOIN organisations organisations_3 ON (organisations_3.id = people_2.client_id AND (organisations_3.id = $1::uuid OR (organisations_3.id = $2::uuid OR organisations_3.kind = 'ENTERPRISE')))
            WHERE (people_2.id = hit_1.id AND people_2.withdrawn_at IS NULL AND (people_2.client_id = $1::uuid OR people_2.id = $3::uuid OR people_2.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
          ), 'null')
        WHEN 'DEVICE' THEN coalesce((
            SELECT '{"__typename":"Device","id":"dev_' || devices_4.id || '","tag":' || to_json(devices_4.tag)::text
              || ',"client":' || CASE WHEN organisations_5.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_5.id || '"}' END
              || ',"model":' || CASE WHEN device_models_6.id IS NULL THEN 'null' ELSE '{"id":"mod_' || device_models_6.id || '","manufacturer":' || to_json(device_models_6.manufacturer)::text
              || ',"name":' || to_json(device_models_6.name)::text || '}' END
              || ',"holder":' || CASE WHEN people_7.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_7.id || '","name":' || to_json(people_7.name)::text || '}' END || '}'
            FROM devices devices_4
            LEFT JOIN organisations organisations_5 ON (organisations_5.id = devices_4.client_id AND (organisations_5.id = $1::uuid OR (organisations_5.id = $2::uuid OR organisations_5.kind = 'ENTERPRISE')))
            LEFT JOIN device_models device_models_6 ON (device_models_6.id = devices_4.model_id AND $3::uuid <> '00000000-0000-0000-0000-000000000000')
            LEFT JOIN people people_7 ON (people_7.id = devices_4.holder_id AND people_7.withdrawn_at IS NULL AND (people_7.client_id = $1::uuid OR people_7.id = $3::uuid OR people_7.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
            WHERE (devices_4.id = hit_1.id AND devices_4.withdrawn_at IS NULL AND devices_4.client_id = $1::uuid)
          ), 'null')
        WHEN 'TICKET' THEN coalesce((
            SELECT '{"__typename":"Ticket","id":"tkt_' || tickets_8.id || '","number":' || tickets_8.number::text
              || ',"title":' || to_json(tickets_8.title)::text
              || ',"client":' || CASE WHEN organisations_9.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_9.id || '","code":' || to_json(organisations_9.code)::text || '}' END || '}'
            FROM tickets tickets_8
            LEFT JOIN organisations organisations_9 ON (organisations_9.id = tickets_8.client_id AND (organisations_9.id = $1::uuid OR (organisations_9.id = $2::uuid OR organisations_9.kind = 'ENTERPRISE')))
            WHERE (tickets_8.id = hit_1.id AND tickets_8.client_id = $1::uuid)
          ), 'null') ELSE 'null' END || '}', ','), '')
    FROM (
      SELECT kind, id, max(exact) AS exact
      FROM (
        SELECT *
        FROM (
          SELECT texts_10.kind, texts_10.id, texts_10.position, 1 AS exact, 0 AS weight
          FROM texts texts_10
          WHERE (($4::text <> '' AND (texts_10.label = $4::text OR texts_10.alias = $4::text)) AND texts_10.kind = ANY($5::text[]) AND ((texts_10.kind = 'PERSON' AND EXISTS (
                  SELECT 1
                  FROM people people_11
                  WHERE (people_11.id = texts_10.id AND people_11.withdrawn_at IS NULL AND (people_11.client_id = $1::uuid OR people_11.id = $3::uuid OR people_11.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE'))) OFFSET 0
                )) OR (texts_10.kind = 'DEVICE' AND EXISTS (
                  SELECT 1
                  FROM devices devices_12
                  WHERE (devices_12.id = texts_10.id AND devices_12.withdrawn_at IS NULL AND devices_12.client_id = $1::uuid) OFFSET 0
                )) OR (texts_10.kind = 'TICKET' AND EXISTS (
                  SELECT 1
                  FROM tickets tickets_13
                  WHERE (tickets_13.id = texts_10.id AND tickets_13.client_id = $1::uuid) OFFSET 0
                ))))
          ORDER BY texts_10.position DESC
          LIMIT 50
        ) step_0 UNION ALL SELECT *
        FROM (
          SELECT texts_16.kind, texts_16.id, texts_16.position, 0 AS exact, 4 AS weight
          FROM (SELECT * FROM texts WHERE document @@ $6::text::tsquery OFFSET 0) texts_16
          WHERE (document @@ $7::text::tsquery AND texts_16.kind = ANY($5::text[]) AND ((texts_16.kind = 'PERSON' AND EXISTS (
                  SELECT 1
                  FROM people people_17
                  WHERE (people_17.id = texts_16.id AND people_17.withdrawn_at IS NULL AND (people_17.client_id = $1::uuid OR people_17.id = $3::uuid OR people_17.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE'))) OFFSET 0
                )) OR (texts_16.kind = 'DEVICE' AND EXISTS (
                  SELECT 1
                  FROM devices devices_18
                  WHERE (devices_18.id = texts_16.id AND devices_18.withdrawn_at IS NULL AND devices_18.client_id = $1::uuid) OFFSET 0
                )) OR (texts_16.kind = 'TICKET' AND EXISTS (
                  SELECT 1
                  FROM tickets tickets_19
                  WHERE (tickets_19.id = texts_16.id AND tickets_19.client_id = $1::uuid) OFFSET 0
                ))))
          ORDER BY texts_16.position DESC
          LIMIT 12
        ) step_1 UNION ALL SELECT *
        FROM (
          SELECT *
          FROM lately_20 UNION ALL SELECT *
          FROM (
            SELECT texts_26.kind, texts_26.id, texts_26.position, 0 AS exact, 3 AS weight
            FROM (
              SELECT *
              FROM texts
              WHERE (SELECT count(*) FROM lately_20) < 12 AND position + 0 < (SELECT position FROM latest) AND document @@ $8::text::tsquery OFFSET 0
            ) texts_26
            WHERE (texts_26.kind = ANY($5::text[]) AND ((texts_26.kind = 'PERSON' AND EXISTS (
                    SELECT 1
                    FROM people people_27
                    WHERE (people_27.id = texts_26.id AND people_27.withdrawn_at IS NULL AND (people_27.client_id = $1::uuid OR people_27.id = $3::uuid OR people_27.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE'))) OFFSET 0
                  )) OR (texts_26.kind = 'DEVICE' AND EXISTS (
                    SELECT 1
                    FROM devices devices_28
                    WHERE (devices_28.id = texts_26.id AND devices_28.withdrawn_at IS NULL AND devices_28.client_id = $1::uuid) OFFSET 0
                  )) OR (texts_26.kind = 'TICKET' AND EXISTS (
                    SELECT 1
                    FROM tickets tickets_29
                    WHERE (tickets_29.id = texts_26.id AND tickets_29.client_id = $1::uuid) OFFSET 0
                  ))))
            ORDER BY texts_26.position DESC
            LIMIT 12
          ) before_21
        ) step_2 UNION ALL SELECT *
        FROM (
          SELECT *
          FROM lately_30 UNION ALL SELECT *
          FROM (
            SELECT texts_36.kind, texts_36.id, texts_36.position, 0 AS exact, 2 AS weight
            FROM (
              SELECT *
              FROM texts
              WHERE (SELECT count(*) FROM lately_30) < 12 AND position + 0 < (SELECT position FROM latest) AND document @@ $9::text::tsquery OFFSET 0
            ) texts_36
            WHERE (texts_36.kind = ANY($5::text[]) AND ((texts_36.kind = 'PERSON' AND EXISTS (
                    SELECT 1
                    FROM people people_37
                    WHERE (people_37.id = texts_36.id AND people_37.withdrawn_at IS NULL AND (people_37.client_id = $1::uuid OR people_37.id = $3::uuid OR people_37.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE'))) OFFSET 0
                  )) OR (texts_36.kind = 'DEVICE' AND EXISTS (
                    SELECT 1
                    FROM devices devices_38
                    WHERE (devices_38.id = texts_36.id AND devices_38.withdrawn_at IS NULL AND devices_38.client_id = $1::uuid) OFFSET 0
                  )) OR (texts_36.kind = 'TICKET' AND EXISTS (
                    SELECT 1
                    FROM tickets tickets_39
                    WHERE (tickets_39.id = texts_36.id AND tickets_39.client_id = $1::uuid) OFFSET 0
                  ))))
            ORDER BY texts_36.position DESC
            LIMIT 12
          ) before_31
        ) step_3 UNION ALL SELECT *
        FROM (
          SELECT *
          FROM lately_40 UNION ALL SELECT *
          FROM (
            SELECT texts_46.kind, texts_46.id, texts_46.position, 0 AS exact, 1 AS weight
            FROM (
              SELECT *
              FROM texts
              WHERE (SELECT count(*) FROM lately_40) < 12 AND position + 0 < (SELECT position FROM latest) AND document @@ $10::text::tsquery OFFSET 0
            ) texts_46
            WHERE (texts_46.kind = ANY($5::text[]) AND ((texts_46.kind = 'PERSON' AND EXISTS (
                    SELECT 1
                    FROM people people_47
                    WHERE (people_47.id = texts_46.id AND people_47.withdrawn_at IS NULL AND (people_47.client_id = $1::uuid OR people_47.id = $3::uuid OR people_47.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE'))) OFFSET 0
                  )) OR (texts_46.kind = 'DEVICE' AND EXISTS (
                    SELECT 1
                    FROM devices devices_48
                    WHERE (devices_48.id = texts_46.id AND devices_48.withdrawn_at IS NULL AND devices_48.client_id = $1::uuid) OFFSET 0
                  )) OR (texts_46.kind = 'TICKET' AND EXISTS (
                    SELECT 1
                    FROM tickets tickets_49
                    WHERE (tickets_49.id = texts_46.id AND tickets_49.client_id = $1::uuid) OFFSET 0
                  ))))
            ORDER BY texts_46.position DESC
            LIMIT 12
          ) before_41
        ) step_4
      ) hits GROUP BY kind, id, position
      ORDER BY max(exact) DESC, max(weight) DESC, position DESC
      LIMIT 12
    ) hit_1
  ) || ']}', 'UTF8')
