SELECT convert_to('{"device":' || coalesce((
      SELECT '{"id":"dev_' || devices_1.id || '","tag":' || to_json(devices_1.tag)::text
        || ',"stage":"' || devices_1.stage || '","client":' || CASE WHEN organisations_2.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_2.id || '","name":' || to_json(organisations_2.name)::text || '}' END
        || ',"model":' || CASE WHEN device_models_3.id IS NULL THEN 'null' ELSE '{"id":"mod_' || device_models_3.id || '","manufacturer":' || to_json(device_models_3.manufacturer)::text
        || ',"name":' || to_json(device_models_3.name)::text
        || ',"category":' || to_json(device_models_3.category)::text
        || ',"endOfSupport":' || coalesce('"' || device_models_3.end_of_support || '"', 'null') || '}' END
        || ',"serial":' || coalesce(to_json(devices_1.serial)::text, 'null')
        || ',"ownership":"' || devices_1.ownership || '","location":' || coalesce(to_json(devices_1.location)::text, 'null')
        || ',"purchasedOn":' || coalesce('"' || devices_1.purchased_on || '"', 'null')
        || ',"supplier":' || coalesce(to_json(devices_1.supplier)::text, 'null')
        || ',"warrantyUntil":' || coalesce('"' || devices_1.warranty_until || '"', 'null')
        || ',"retiredReason":' || coalesce(to_json(devices_1.retired_reason)::text, 'null')
        || ',"price":' || CASE WHEN devices_1.price_minor IS NULL THEN 'null' ELSE '{"minor":' || coalesce(devices_1.price_minor::text, 'null')
        || ',"currency":' || coalesce(to_json(devices_1.price_currency)::text, 'null') || '}' END
        || ',"holder":' || CASE WHEN people_4.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_4.id || '","name":' || to_json(people_4.name)::text || '}' END
        || ',"assignments":{"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"asg_' || assignments_5.id || '","location":' || coalesce(to_json(assignments_5.location)::text, 'null')
            || ',"kind":"' || assignments_5.kind || '","fromAt":"' || to_char(assignments_5.from_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","toAt":' || coalesce('"' || to_char(assignments_5.to_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"', 'null')
            || ',"expectedReturn":' || coalesce('"' || assignments_5.expected_return || '"', 'null')
            || ',"conditionOut":' || coalesce(to_json(assignments_5.condition_out)::text, 'null')
            || ',"conditionIn":' || coalesce(to_json(assignments_5.condition_in)::text, 'null')
            || ',"holder":' || CASE WHEN people_6.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_6.id || '","name":' || to_json(people_6.name)::text
            || ',"title":' || coalesce(to_json(people_6.title)::text, 'null')
            || ',"client":' || CASE WHEN organisations_7.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_7.id || '","kind":"' || organisations_7.kind || '"}' END || '}' END
            || ',"handedBy":' || CASE WHEN people_8.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_8.id || '","name":' || to_json(people_8.name)::text || '}' END || '}' AS o
          FROM assignments assignments_5
          LEFT JOIN people people_6 ON (people_6.id = assignments_5.holder_id AND people_6.withdrawn_at IS NULL)
          LEFT JOIN organisations organisations_7 ON organisations_7.id = people_6.client_id
          LEFT JOIN people people_8 ON (people_8.id = assignments_5.handed_by_id AND people_8.withdrawn_at IS NULL)
          WHERE assignments_5.device_id = devices_1.id
          ORDER BY assignments_5.from_at DESC, assignments_5.id DESC
          LIMIT 50
        ) page
      ) || ']},"tickets":{"totalCount":' || (
        SELECT count(*)
        FROM tickets tickets_9
        WHERE tickets_9.id IN (SELECT ticket_devices.ticket_id FROM ticket_devices WHERE ticket_devices.device_id = devices_1.id)
      )::text
        || ',"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"tkt_' || tickets_10.id || '","number":' || tickets_10.number::text
            || ',"title":' || to_json(tickets_10.title)::text
            || ',"turn":"' || tickets_10.turn || '","openedAt":"' || to_char(tickets_10.opened_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","client":' || CASE WHEN organisations_11.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_11.id || '","code":' || to_json(organisations_11.code)::text || '}' END || '}' AS o
          FROM tickets tickets_10
          LEFT JOIN organisations organisations_11 ON organisations_11.id = tickets_10.client_id
          WHERE tickets_10.id IN (SELECT ticket_devices.ticket_id FROM ticket_devices WHERE ticket_devices.device_id = devices_1.id)
          ORDER BY tickets_10.updated_at DESC, tickets_10.id DESC
          LIMIT 20
        ) page
      ) || ']},"history":{"totalCount":' || (
        SELECT count(*)
        FROM history history_12
        WHERE (history_12.subject_id = devices_1.id AND (history_12.audience <> 'PRIVATE' OR history_12.audience = 'PRIVATE' AND history_12.actor_id = $1::uuid))
      )::text
        || ',"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"evt_' || history_13.id || '","name":' || to_json(history_13.name)::text
            || ',"effectiveAt":"' || to_char(history_13.effective_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","audience":"' || history_13.audience || '","changes":' || coalesce(history_13.changes::text, 'null')
            || ',"actor":' || CASE WHEN people_14.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_14.id || '","name":' || to_json(people_14.name)::text || '}' END
            || ',"onBehalfOf":' || CASE WHEN people_15.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_15.id || '","name":' || to_json(people_15.name)::text || '}' END || '}' AS o
          FROM history history_13
          LEFT JOIN people people_14 ON (people_14.id = history_13.actor_id AND people_14.withdrawn_at IS NULL)
          LEFT JOIN people people_15 ON (people_15.id = history_13.on_behalf_of_id AND people_15.withdrawn_at IS NULL)
          WHERE (history_13.subject_id = devices_1.id AND (history_13.audience <> 'PRIVATE' OR history_13.audience = 'PRIVATE' AND history_13.actor_id = $1::uuid))
          ORDER BY history_13.position DESC, history_13.id DESC
          LIMIT 50
        ) page
      ) || ']}}'
      FROM devices devices_1
      LEFT JOIN organisations organisations_2 ON organisations_2.id = devices_1.client_id
      LEFT JOIN device_models device_models_3 ON device_models_3.id = devices_1.model_id
      LEFT JOIN people people_4 ON (people_4.id = devices_1.holder_id AND people_4.withdrawn_at IS NULL)
      WHERE (devices_1.id = $2::uuid AND devices_1.withdrawn_at IS NULL)
    ), 'null') || '}', 'UTF8')
