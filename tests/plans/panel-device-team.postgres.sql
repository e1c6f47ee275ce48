SELECT convert_to('{"device":' || coalesce((
      SELECT '{"id":"dev_' || devices_1.id || '","tag":' || to_json(devices_1.tag)::text
        || ',"client":' || CASE WHEN organisations_2.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_2.id || '","name":' || to_json(organisations_2.name)::text
        || ',"viewerCan":{"openTicket":' || CASE WHEN ($1::boolean OR organisations_2.client_id = ANY($2::uuid[])) THEN 'true' ELSE 'false' END || '}}' END
        || ',"version":' || devices_1.version::text
        || ',"stage":"' || devices_1.stage || '","serial":' || coalesce(to_json(devices_1.serial)::text, 'null')
        || ',"ownership":"' || devices_1.ownership || '","location":' || coalesce(to_json(devices_1.location)::text, 'null')
        || ',"purchasedOn":' || coalesce('"' || devices_1.purchased_on || '"', 'null')
        || ',"supplier":' || coalesce(to_json(devices_1.supplier)::text, 'null')
        || ',"warrantyUntil":' || coalesce('"' || devices_1.warranty_until || '"', 'null')
        || ',"retiredReason":' || coalesce(to_json(devices_1.retired_reason)::text, 'null')
        || ',"price":' || CASE WHEN devices_1.price_minor IS NULL THEN 'null' ELSE '{"minor":' || coalesce(devices_1.price_minor::text, 'null')
        || ',"currency":' || coalesce(to_json(devices_1.price_currency)::text, 'null') || '}' END
        || ',"holder":' || CASE WHEN people_3.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_3.id || '","name":' || to_json(people_3.name)::text || '}' END
        || ',"model":' || CASE WHEN device_models_4.id IS NULL THEN 'null' ELSE '{"id":"mod_' || device_models_4.id || '","manufacturer":' || to_json(device_models_4.manufacturer)::text
        || ',"name":' || to_json(device_models_4.name)::text
        || ',"category":' || to_json(device_models_4.category)::text
        || ',"endOfSupport":' || coalesce('"' || device_models_4.end_of_support || '"', 'null') || '}' END
        || ',"viewerCan":{"correct":' || CASE WHEN ($3::boolean OR devices_1.client_id = ANY($4::uuid[])) THEN 'true' ELSE 'false' END
        || ',"handOver":' || CASE WHEN (($3::boolean OR devices_1.client_id = ANY($4::uuid[])) AND devices_1.stage IN ('IN_STOCK', 'RESERVED')) THEN 'true' ELSE 'false' END
        || ',"receive":' || CASE WHEN (($3::boolean OR devices_1.client_id = ANY($4::uuid[])) AND devices_1.stage IN ('ORDERED')) THEN 'true' ELSE 'false' END
        || ',"reportLost":' || CASE WHEN (($3::boolean OR devices_1.client_id = ANY($4::uuid[])) AND devices_1.stage IN ('IN_REPAIR', 'IN_STOCK', 'IN_USE', 'RESERVED', 'RETURNING')) THEN 'true' ELSE 'false' END
        || ',"retire":' || CASE WHEN (($3::boolean OR devices_1.client_id = ANY($4::uuid[])) AND devices_1.stage IN ('IN_REPAIR', 'IN_STOCK', 'LOST')) THEN 'true' ELSE 'false' END
        || ',"sendToRepair":' || CASE WHEN (($3::boolean OR devices_1.client_id = ANY($4::uuid[])) AND devices_1.stage IN ('IN_STOCK', 'IN_USE', 'RETURNING')) THEN 'true' ELSE 'false' END
        || ',"takeBack":' || CASE WHEN (($3::boolean OR devices_1.client_id = ANY($4::uuid[])) AND devices_1.stage IN ('IN_USE', 'LOST', 'RETURNING')) THEN 'true' ELSE 'false' END
        || ',"takeFromRepair":' || CASE WHEN (($3::boolean OR devices_1.client_id = ANY($4::uuid[])) AND devices_1.stage IN ('IN_REPAIR')) THEN 'true' ELSE 'false' END || '},"assignments":{"nodes":[' || (
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
      ) || ']},"history":{"pageInfo":{"hasNextPage":' || CASE WHEN EXISTS (
        SELECT 1
        FROM history history_12
        WHERE (history_12.subject_id = devices_1.id AND (history_12.audience <> 'PRIVATE' OR history_12.audience = 'PRIVATE' AND history_12.actor_id = $5::uuid))
        ORDER BY history_12.position DESC, history_12.id DESC
        LIMIT 1 OFFSET 30
      ) THEN 'true' ELSE 'false' END
        || ',"endCursor":' || coalesce((
          SELECT '"b4799ddc.' || encode(convert_to('[' || history_14.position::text || ',"' || history_14.id || '"]', 'UTF8'), 'hex') || '"'
          FROM (
            SELECT history_15.position, history_15.id
            FROM history history_15
            WHERE (history_15.subject_id = devices_1.id AND (history_15.audience <> 'PRIVATE' OR history_15.audience = 'PRIVATE' AND history_15.actor_id = $5::uuid))
            ORDER BY history_15.position DESC, history_15.id DESC
            LIMIT 30
          ) history_14
          ORDER BY history_14.position ASC, history_14.id ASC
          LIMIT 1
        ), 'null') || '},"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"evt_' || history_16.id || '","name":' || to_json(history_16.name)::text
            || ',"at":"' || to_char(history_16.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","effectiveAt":"' || to_char(history_16.effective_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","audience":"' || history_16.audience || '","requestId":' || coalesce(to_json(history_16.request_id)::text, 'null')
            || ',"changes":' || coalesce(history_16.changes::text, 'null')
            || ',"actor":' || CASE WHEN people_17.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_17.id || '","name":' || to_json(people_17.name)::text || '}' END
            || ',"onBehalfOf":' || CASE WHEN people_18.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_18.id || '","name":' || to_json(people_18.name)::text || '}' END || '}' AS o
          FROM history history_16
          LEFT JOIN people people_17 ON (people_17.id = history_16.actor_id AND people_17.withdrawn_at IS NULL)
          LEFT JOIN people people_18 ON (people_18.id = history_16.on_behalf_of_id AND people_18.withdrawn_at IS NULL)
          WHERE (history_16.subject_id = devices_1.id AND (history_16.audience <> 'PRIVATE' OR history_16.audience = 'PRIVATE' AND history_16.actor_id = $5::uuid))
          ORDER BY history_16.position DESC, history_16.id DESC
          LIMIT 30
        ) page
      ) || ']}}'
      FROM devices devices_1
      LEFT JOIN organisations organisations_2 ON organisations_2.id = devices_1.client_id
      LEFT JOIN people people_3 ON (people_3.id = devices_1.holder_id AND people_3.withdrawn_at IS NULL)
      LEFT JOIN device_models device_models_4 ON device_models_4.id = devices_1.model_id
      WHERE (devices_1.id = $6::uuid AND devices_1.withdrawn_at IS NULL)
    ), 'null') || '}', 'UTF8')
