WITH lately_27 AS (
  SELECT texts_29.kind, texts_29.id, texts_29.position, 0 AS exact, 3 AS weight
  FROM (SELECT * FROM texts ORDER BY position DESC LIMIT 1000) texts_29
  WHERE (document @@ $11::text::tsquery AND texts_29.kind = ANY($8::text[]) AND ((texts_29.kind = 'PERSON' AND EXISTS (
          SELECT 1
          FROM people people_30
          WHERE (people_30.id = texts_29.id AND people_30.withdrawn_at IS NULL AND (people_30.client_id = $1::uuid OR people_30.id = $3::uuid OR people_30.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE'))) OFFSET 0
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
  LIMIT 12
), latest AS (SELECT position FROM texts ORDER BY position DESC LIMIT 1 OFFSET 999), lately_37 AS (
  SELECT texts_39.kind, texts_39.id, texts_39.position, 0 AS exact, 2 AS weight
  FROM (SELECT * FROM texts ORDER BY position DESC LIMIT 1000) texts_39
  WHERE (document @@ $12::text::tsquery AND texts_39.kind = ANY($8::text[]) AND ((texts_39.kind = 'PERSON' AND EXISTS (
          SELECT 1
          FROM people people_40
          WHERE (people_40.id = texts_39.id AND people_40.withdrawn_at IS NULL AND (people_40.client_id = $1::uuid OR people_40.id = $3::uuid OR people_40.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE'))) OFFSET 0
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
  LIMIT 12
), lately_47 AS (
  SELECT texts_49.kind, texts_49.id, texts_49.position, 0 AS exact, 1 AS weight
  FROM (SELECT * FROM texts ORDER BY position DESC LIMIT 1000) texts_49
  WHERE (document @@ $13::text::tsquery AND texts_49.kind = ANY($8::text[]) AND ((texts_49.kind = 'PERSON' AND EXISTS (
          SELECT 1
          FROM people people_50
          WHERE (people_50.id = texts_49.id AND people_50.withdrawn_at IS NULL AND (people_50.client_id = $1::uuid OR people_50.id = $3::uuid OR people_50.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE'))) OFFSET 0
        )) OR (texts_49.kind = 'DEVICE' AND EXISTS (
          SELECT 1
          FROM devices devices_51
          WHERE (devices_51.id = texts_49.id AND devices_51.withdrawn_at IS NULL AND devices_51.client_id = $1::uuid) OFFSET 0
        )) OR (texts_49.kind = 'TICKET' AND EXISTS (
          SELECT 1
          FROM tickets tickets_52
          WHERE (tickets_52.id = texts_49.id AND tickets_52.client_id = $1::uuid) OFFSET 0
        ))))
  ORDER BY texts_49.position DESC
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
          ), 'null') ELSE 'null' END || ',"excerpts":{" sought":' || to_json($4::text)::text || '," named":{"place":"place","pieces":"pieces"}," told":' || CASE hit_1.kind
        WHEN 'PERSON' THEN coalesce((
            SELECT '{"NAME":' || to_json(people_10.name)::text
              || ',"EMAIL":' || coalesce(to_json(people_10.email)::text, 'null')
              || ',"DOES":' || coalesce(to_json(people_10.title)::text, 'null') || '}'
            FROM people people_10
            WHERE (people_10.id = hit_1.id AND people_10.withdrawn_at IS NULL AND (people_10.client_id = $1::uuid OR people_10.id = $3::uuid OR people_10.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
          ), 'null')
        WHEN 'DEVICE' THEN coalesce((
            SELECT '{"TAG":' || to_json(devices_11.tag)::text
              || ',"SERIAL":' || coalesce(to_json(devices_11.serial)::text, 'null')
              || ',"MODEL":' || CASE WHEN device_models_12.id IS NULL THEN 'null' ELSE '{"manufacturer":' || to_json(device_models_12.manufacturer)::text
              || ',"name":' || to_json(device_models_12.name)::text || '}' END
              || ',"LOCATION":' || coalesce(to_json(devices_11.location)::text, 'null')
              || ',"HOLDER":' || CASE WHEN people_13.id IS NULL THEN 'null' ELSE '{"name":' || to_json(people_13.name)::text || '}' END || '}'
            FROM devices devices_11
            LEFT JOIN device_models device_models_12 ON (device_models_12.id = devices_11.model_id AND $3::uuid <> '00000000-0000-0000-0000-000000000000')
            LEFT JOIN people people_13 ON (people_13.id = devices_11.holder_id AND people_13.withdrawn_at IS NULL AND (people_13.client_id = $1::uuid OR people_13.id = $3::uuid OR people_13.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
            WHERE (devices_11.id = hit_1.id AND devices_11.withdrawn_at IS NULL AND devices_11.client_id = $1::uuid)
          ), 'null')
        WHEN 'TICKET' THEN coalesce((
            SELECT '{"TITLE":' || to_json(tickets_14.title)::text
              || ',"BODY":' || to_json(tickets_14.body)::text
              || ',"RESOLUTION":' || coalesce(to_json(tickets_14.resolution)::text, 'null')
              || ',"SAID":{"nodes":[' || (
              SELECT coalesce(string_agg(o, ','), '')
              FROM (
                SELECT '{"body":' || to_json(comments_15.body)::text || '}' AS o
                FROM comments comments_15
                WHERE (comments_15.ticket_id = tickets_14.id AND comments_15.audience = 'SHARED' AND comments_15.client_id = $1::uuid AND comments_15.audience = $5::text)
                ORDER BY comments_15.at DESC, comments_15.id DESC
                LIMIT 20
              ) page
            ) || ']},"INTERNAL":{"nodes":[' || (
              SELECT coalesce(string_agg(o, ','), '')
              FROM (
                SELECT '{"body":' || to_json(comments_16.body)::text || '}' AS o
                FROM comments comments_16
                WHERE (comments_16.ticket_id = tickets_14.id AND comments_16.audience = 'SHARED' AND comments_16.client_id = $1::uuid AND comments_16.audience = $6::text)
                ORDER BY comments_16.at DESC, comments_16.id DESC
                LIMIT 20
              ) page
            ) || ']}}'
            FROM tickets tickets_14
            WHERE (tickets_14.id = hit_1.id AND tickets_14.client_id = $1::uuid)
          ), 'null') ELSE 'null' END || '}}', ','), '')
    FROM (
      SELECT kind, id, max(exact) AS exact
      FROM (
        SELECT *
        FROM (
          SELECT texts_17.kind, texts_17.id, texts_17.position, 1 AS exact, 0 AS weight
          FROM texts texts_17
          WHERE (($7::text <> '' AND (texts_17.label = $7::text OR texts_17.alias = $7::text)) AND texts_17.kind = ANY($8::text[]) AND ((texts_17.kind = 'PERSON' AND EXISTS (
                  SELECT 1
                  FROM people people_18
                  WHERE (people_18.id = texts_17.id AND people_18.withdrawn_at IS NULL AND (people_18.client_id = $1::uuid OR people_18.id = $3::uuid OR people_18.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE'))) OFFSET 0
                )) OR (texts_17.kind = 'DEVICE' AND EXISTS (
                  SELECT 1
                  FROM devices devices_19
                  WHERE (devices_19.id = texts_17.id AND devices_19.withdrawn_at IS NULL AND devices_19.client_id = $1::uuid) OFFSET 0
                )) OR (texts_17.kind = 'TICKET' AND EXISTS (
                  SELECT 1
                  FROM tickets tickets_20
                  WHERE (tickets_20.id = texts_17.id AND tickets_20.client_id = $1::uuid) OFFSET 0
                ))))
          ORDER BY texts_17.position DESC
          LIMIT 50
        ) step_0 UNION ALL SELECT *
        FROM (
          SELECT texts_23.kind, texts_23.id, texts_23.position, 0 AS exact, 4 AS weight
          FROM (SELECT * FROM texts WHERE document @@ $9::text::tsquery OFFSET 0) texts_23
          WHERE (document @@ $10::text::tsquery AND texts_23.kind = ANY($8::text[]) AND ((texts_23.kind = 'PERSON' AND EXISTS (
                  SELECT 1
                  FROM people people_24
                  WHERE (people_24.id = texts_23.id AND people_24.withdrawn_at IS NULL AND (people_24.client_id = $1::uuid OR people_24.id = $3::uuid OR people_24.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE'))) OFFSET 0
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
          LIMIT 12
        ) step_1 UNION ALL SELECT *
        FROM (
          SELECT *
          FROM lately_27 UNION ALL SELECT *
          FROM (
            SELECT texts_33.kind, texts_33.id, texts_33.position, 0 AS exact, 3 AS weight
            FROM (
              SELECT *
              FROM texts
              WHERE (SELECT count(*) FROM lately_27) < 12 AND position + 0 < (SELECT position FROM latest) AND document @@ $11::text::tsquery OFFSET 0
            ) texts_33
            WHERE (texts_33.kind = ANY($8::text[]) AND ((texts_33.kind = 'PERSON' AND EXISTS (
                    SELECT 1
                    FROM people people_34
                    WHERE (people_34.id = texts_33.id AND people_34.withdrawn_at IS NULL AND (people_34.client_id = $1::uuid OR people_34.id = $3::uuid OR people_34.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE'))) OFFSET 0
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
            LIMIT 12
          ) before_28
        ) step_2 UNION ALL SELECT *
        FROM (
          SELECT *
          FROM lately_37 UNION ALL SELECT *
          FROM (
            SELECT texts_43.kind, texts_43.id, texts_43.position, 0 AS exact, 2 AS weight
            FROM (
              SELECT *
              FROM texts
              WHERE (SELECT count(*) FROM lately_37) < 12 AND position + 0 < (SELECT position FROM latest) AND document @@ $12::text::tsquery OFFSET 0
            ) texts_43
            WHERE (texts_43.kind = ANY($8::text[]) AND ((texts_43.kind = 'PERSON' AND EXISTS (
                    SELECT 1
                    FROM people people_44
                    WHERE (people_44.id = texts_43.id AND people_44.withdrawn_at IS NULL AND (people_44.client_id = $1::uuid OR people_44.id = $3::uuid OR people_44.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE'))) OFFSET 0
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
            LIMIT 12
          ) before_38
        ) step_3 UNION ALL SELECT *
        FROM (
          SELECT *
          FROM lately_47 UNION ALL SELECT *
          FROM (
            SELECT texts_53.kind, texts_53.id, texts_53.position, 0 AS exact, 1 AS weight
            FROM (
              SELECT *
              FROM texts
              WHERE (SELECT count(*) FROM lately_47) < 12 AND position + 0 < (SELECT position FROM latest) AND document @@ $13::text::tsquery OFFSET 0
            ) texts_53
            WHERE (texts_53.kind = ANY($8::text[]) AND ((texts_53.kind = 'PERSON' AND EXISTS (
                    SELECT 1
                    FROM people people_54
                    WHERE (people_54.id = texts_53.id AND people_54.withdrawn_at IS NULL AND (people_54.client_id = $1::uuid OR people_54.id = $3::uuid OR people_54.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE'))) OFFSET 0
                  )) OR (texts_53.kind = 'DEVICE' AND EXISTS (
                    SELECT 1
                    FROM devices devices_55
                    WHERE (devices_55.id = texts_53.id AND devices_55.withdrawn_at IS NULL AND devices_55.client_id = $1::uuid) OFFSET 0
                  )) OR (texts_53.kind = 'TICKET' AND EXISTS (
                    SELECT 1
                    FROM tickets tickets_56
                    WHERE (tickets_56.id = texts_53.id AND tickets_56.client_id = $1::uuid) OFFSET 0
                  ))))
            ORDER BY texts_53.position DESC
            LIMIT 12
          ) before_48
        ) step_4
      ) hits GROUP BY kind, id, position
      ORDER BY max(exact) DESC, max(weight) DESC, position DESC
      LIMIT 12
    ) hit_1
  ) || ']}', 'UTF8')
