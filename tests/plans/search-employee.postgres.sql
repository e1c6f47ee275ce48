WITH my_tickets AS (
  SELECT one.id
  FROM tickets one
  WHERE (one.client_id = ANY($1::uuid[]) AND (one.requester_id = $2::uuid OR one.id IN (SELECT link.ticket_id FROM ticket_people link WHERE link.person_id = $2::uuid) OR one.id IN (
        SELECT watch.ticket_id
        FROM ticket_watchers watch
        WHERE watch.ended_at IS NULL AND watch.person_id = $2::uuid
      )))
) SELECT convert_to('{"search":[' || (
    SELECT coalesce(string_agg('{"exact":' || CASE WHEN hit_1.exact = 1 THEN 'true' ELSE 'false' END || ',"subject":' || CASE hit_1.kind
        WHEN 'PERSON' THEN coalesce((
            SELECT '{"id":"per_' || people_2.id || '","name":' || to_json(people_2.name)::text
              || ',"does":' || coalesce(to_json(people_2.title)::text, 'null') || '}'
            FROM people people_2
            WHERE (people_2.id = hit_1.id AND people_2.withdrawn_at IS NULL AND (people_2.client_id = ANY($1::uuid[]) OR people_2.id = $2::uuid OR people_2.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
          ), 'null')
        WHEN 'DEVICE' THEN coalesce((
            SELECT '{"id":"dev_' || devices_3.id || '","tag":' || to_json(devices_3.tag)::text
              || ',"model":' || CASE WHEN device_models_4.id IS NULL THEN 'null' ELSE '{"id":"mod_' || device_models_4.id || '","manufacturer":' || to_json(device_models_4.manufacturer)::text
              || ',"name":' || to_json(device_models_4.name)::text || '}' END || '}'
            FROM devices devices_3
            LEFT JOIN device_models device_models_4 ON (device_models_4.id = devices_3.model_id AND $2::uuid <> '00000000-0000-0000-0000-000000000000')
            WHERE (devices_3.id = hit_1.id AND devices_3.withdrawn_at IS NULL AND devices_3.client_id = ANY($1::uuid[]) AND devices_3.holder_id = $2::uuid)
          ), 'null')
        WHEN 'TICKET' THEN coalesce((
            SELECT '{"id":"tkt_' || tickets_5.id || '","number":' || tickets_5.number::text
              || ',"title":' || to_json(tickets_5.title)::text
              || ',"client":' || CASE WHEN organisations_6.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_6.id || '","code":' || to_json(organisations_6.code)::text || '}' END || '}'
            FROM tickets tickets_5
            LEFT JOIN organisations organisations_6 ON (organisations_6.id = tickets_5.client_id AND (organisations_6.id = ANY($1::uuid[]) OR (organisations_6.id = $3::uuid OR organisations_6.kind = 'ENTERPRISE')))
            WHERE (tickets_5.id = hit_1.id AND tickets_5.id IN (SELECT id FROM my_tickets))
          ), 'null') ELSE 'null' END || '}', ','), '')
    FROM (
      SELECT kind, id, max(exact) AS exact
      FROM (
        SELECT *
        FROM (
          SELECT texts_7.kind, texts_7.id, texts_7.position, 1 AS exact, 0 AS weight
          FROM texts texts_7
          WHERE (($4::text <> '' AND (texts_7.label = $4::text OR texts_7.alias = $4::text)) AND ((texts_7.kind = 'PERSON' AND EXISTS (
                  SELECT 1
                  FROM people people_8
                  WHERE (people_8.id = texts_7.id AND people_8.withdrawn_at IS NULL AND (people_8.client_id = ANY($1::uuid[]) OR people_8.id = $2::uuid OR people_8.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE'))) OFFSET 0
                )) OR (texts_7.kind = 'DEVICE' AND EXISTS (
                  SELECT 1
                  FROM devices devices_9
                  WHERE (devices_9.id = texts_7.id AND devices_9.withdrawn_at IS NULL AND devices_9.client_id = ANY($1::uuid[]) AND devices_9.holder_id = $2::uuid) OFFSET 0
                )) OR (texts_7.kind = 'TICKET' AND EXISTS (
                  SELECT 1
                  FROM tickets tickets_10
                  WHERE (tickets_10.id = texts_7.id AND tickets_10.id IN (SELECT id FROM my_tickets)) OFFSET 0
                ))))
          ORDER BY texts_7.position DESC
          LIMIT 50
        ) step_0 UNION ALL SELECT *
        FROM (
          SELECT texts_13.kind, texts_13.id, texts_13.position, 0 AS exact, 4 AS weight
          FROM (SELECT * FROM texts WHERE document @@ $5::text::tsquery OFFSET 0) texts_13
          WHERE (document @@ $6::text::tsquery AND ((texts_13.kind = 'PERSON' AND EXISTS (
                  SELECT 1
                  FROM people people_14
                  WHERE (people_14.id = texts_13.id AND people_14.withdrawn_at IS NULL AND (people_14.client_id = ANY($1::uuid[]) OR people_14.id = $2::uuid OR people_14.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE'))) OFFSET 0
                )) OR (texts_13.kind = 'DEVICE' AND EXISTS (
                  SELECT 1
                  FROM devices devices_15
                  WHERE (devices_15.id = texts_13.id AND devices_15.withdrawn_at IS NULL AND devices_15.client_id = ANY($1::uuid[]) AND devices_15.holder_id = $2::uuid) OFFSET 0
                )) OR (texts_13.kind = 'TICKET' AND EXISTS (
                  SELECT 1
                  FROM tickets tickets_16
                  WHERE (tickets_16.id = texts_13.id AND tickets_16.id IN (SELECT id FROM my_tickets)) OFFSET 0
                ))))
          ORDER BY texts_13.position DESC
          LIMIT 1
        ) step_1 UNION ALL SELECT *
        FROM (
          SELECT texts_19.kind, texts_19.id, texts_19.position, 0 AS exact, 3 AS weight
          FROM (SELECT * FROM texts WHERE document @@ $7::text::tsquery OFFSET 0) texts_19
          WHERE (document @@ $8::text::tsquery AND ((texts_19.kind = 'PERSON' AND EXISTS (
                  SELECT 1
                  FROM people people_20
                  WHERE (people_20.id = texts_19.id AND people_20.withdrawn_at IS NULL AND (people_20.client_id = ANY($1::uuid[]) OR people_20.id = $2::uuid OR people_20.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE'))) OFFSET 0
                )) OR (texts_19.kind = 'DEVICE' AND EXISTS (
                  SELECT 1
                  FROM devices devices_21
                  WHERE (devices_21.id = texts_19.id AND devices_21.withdrawn_at IS NULL AND devices_21.client_id = ANY($1::uuid[]) AND devices_21.holder_id = $2::uuid) OFFSET 0
                )) OR (texts_19.kind = 'TICKET' AND EXISTS (
                  SELECT 1
                  FROM tickets tickets_22
                  WHERE (tickets_22.id = texts_19.id AND tickets_22.id IN (SELECT id FROM my_tickets)) OFFSET 0
                ))))
          ORDER BY texts_19.position DESC
          LIMIT 1
        ) step_2 UNION ALL SELECT *
        FROM (
          SELECT texts_25.kind, texts_25.id, texts_25.position, 0 AS exact, 2 AS weight
          FROM (SELECT * FROM texts WHERE document @@ $9::text::tsquery OFFSET 0) texts_25
          WHERE (document @@ $10::text::tsquery AND ((texts_25.kind = 'PERSON' AND EXISTS (
                  SELECT 1
                  FROM people people_26
                  WHERE (people_26.id = texts_25.id AND people_26.withdrawn_at IS NULL AND (people_26.client_id = ANY($1::uuid[]) OR people_26.id = $2::uuid OR people_26.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE'))) OFFSET 0
                )) OR (texts_25.kind = 'DEVICE' AND EXISTS (
                  SELECT 1
                  FROM devices devices_27
                  WHERE (devices_27.id = texts_25.id AND devices_27.withdrawn_at IS NULL AND devices_27.client_id = ANY($1::uuid[]) AND devices_27.holder_id = $2::uuid) OFFSET 0
                )) OR (texts_25.kind = 'TICKET' AND EXISTS (
                  SELECT 1
                  FROM tickets tickets_28
                  WHERE (tickets_28.id = texts_25.id AND tickets_28.id IN (SELECT id FROM my_tickets)) OFFSET 0
                ))))
          ORDER BY texts_25.position DESC
          LIMIT 1
        ) step_3 UNION ALL SELECT *
        FROM (
          SELECT texts_31.kind, texts_31.id, texts_31.position, 0 AS exact, 1 AS weight
          FROM (SELECT * FROM texts WHERE document @@ $11::text::tsquery OFFSET 0) texts_31
          WHERE (document @@ $12::text::tsquery AND ((texts_31.kind = 'PERSON' AND EXISTS (
                  SELECT 1
                  FROM people people_32
                  WHERE (people_32.id = texts_31.id AND people_32.withdrawn_at IS NULL AND (people_32.client_id = ANY($1::uuid[]) OR people_32.id = $2::uuid OR people_32.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE'))) OFFSET 0
                )) OR (texts_31.kind = 'DEVICE' AND EXISTS (
                  SELECT 1
                  FROM devices devices_33
                  WHERE (devices_33.id = texts_31.id AND devices_33.withdrawn_at IS NULL AND devices_33.client_id = ANY($1::uuid[]) AND devices_33.holder_id = $2::uuid) OFFSET 0
                )) OR (texts_31.kind = 'TICKET' AND EXISTS (
                  SELECT 1
                  FROM tickets tickets_34
                  WHERE (tickets_34.id = texts_31.id AND tickets_34.id IN (SELECT id FROM my_tickets)) OFFSET 0
                ))))
          ORDER BY texts_31.position DESC
          LIMIT 1
        ) step_4
      ) hits GROUP BY kind, id, position
      ORDER BY max(exact) DESC, max(weight) DESC, position DESC
      LIMIT 1
    ) hit_1
  ) || ']}', 'UTF8')
