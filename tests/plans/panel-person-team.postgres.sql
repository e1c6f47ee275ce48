SELECT convert_to('{"person":' || coalesce((
      SELECT '{"id":"per_' || people_1.id || '","client":' || CASE WHEN organisations_2.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_2.id || '","name":' || to_json(organisations_2.name)::text
        || ',"kind":"' || organisations_2.kind || '"}' END
        || ',"version":' || people_1.version::text
        || ',"name":' || to_json(people_1.name)::text
        || ',"email":' || coalesce(to_json(people_1.email)::text, 'null')
        || ',"phone":' || coalesce(to_json(people_1.phone)::text, 'null')
        || ',"title":' || coalesce(to_json(people_1.title)::text, 'null')
        || ',"language":"' || people_1.language || '","state":"' || people_1.state || '","viewerCan":{"update":' || CASE WHEN (($1::boolean OR people_1.client_id = ANY($2::uuid[])) AND (((people_1.client_id = $3::uuid) IS NOT TRUE) OR $4::boolean OR $5::boolean OR people_1.client_id = ANY($6::uuid[]) OR people_1.id = $7::uuid)) THEN 'true' ELSE 'false' END
        || ',"leave":' || CASE WHEN (($1::boolean OR people_1.client_id = ANY($2::uuid[])) AND people_1.state IN ('ACTIVE', 'LEAVING', 'ON_LEAVE', 'PLANNED') AND (((people_1.client_id = $3::uuid) IS NOT TRUE) OR $4::boolean OR $5::boolean OR people_1.client_id = ANY($6::uuid[]))) THEN 'true' ELSE 'false' END
        || ',"invite":' || CASE WHEN (($1::boolean OR people_1.client_id = ANY($2::uuid[])) AND people_1.state IN ('ACTIVE', 'LEAVING', 'ON_LEAVE', 'PLANNED') AND (((people_1.client_id = $3::uuid) IS NOT TRUE) OR $4::boolean OR $5::boolean OR people_1.client_id = ANY($6::uuid[])) AND ((people_1.email IS NULL) IS NOT TRUE)) THEN 'true' ELSE 'false' END
        || ',"grantMembership":' || CASE WHEN (($1::boolean OR people_1.client_id = ANY($2::uuid[])) AND ($4::boolean OR $5::boolean OR people_1.client_id = ANY($6::uuid[])) AND ((people_1.state IN ('LEFT')) IS NOT TRUE)) THEN 'true' ELSE 'false' END
        || ',"restoreMail":' || CASE WHEN (($8::boolean OR people_1.client_id = ANY($9::uuid[])) AND people_1.id IN (SELECT one.person_id FROM preferences one WHERE one.returned_at IS NOT NULL)) THEN 'true' ELSE 'false' END || '},"memberships":{"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"mem_' || memberships_3.id || '","endedAt":' || coalesce('"' || to_char(memberships_3.ended_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"', 'null')
            || ',"version":' || memberships_3.version::text
            || ',"role":"' || memberships_3.role || '","createdAt":"' || to_char(memberships_3.created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","organisation":' || CASE WHEN organisations_4.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_4.id || '","name":' || to_json(organisations_4.name)::text || '}' END
            || ',"viewerCan":{"end":' || CASE WHEN (($1::boolean OR memberships_3.client_id = ANY($2::uuid[])) AND ($4::boolean OR $5::boolean OR memberships_3.client_id = ANY($6::uuid[])) AND memberships_3.ended_at IS NULL) THEN 'true' ELSE 'false' END || '}}' AS o
          FROM memberships memberships_3
          LEFT JOIN organisations organisations_4 ON organisations_4.id = memberships_3.organisation_id
          WHERE memberships_3.person_id = people_1.id
          ORDER BY memberships_3.created_at DESC, memberships_3.id DESC
          LIMIT 50
        ) page
      ) || ']},"holds":{"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"asg_' || assignments_5.id || '","kind":"' || assignments_5.kind || '","fromAt":"' || to_char(assignments_5.from_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","toAt":' || coalesce('"' || to_char(assignments_5.to_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"', 'null')
            || ',"expectedReturn":' || coalesce('"' || assignments_5.expected_return || '"', 'null')
            || ',"device":' || CASE WHEN devices_6.id IS NULL THEN 'null' ELSE '{"id":"dev_' || devices_6.id || '","tag":' || to_json(devices_6.tag)::text
            || ',"model":' || CASE WHEN device_models_7.id IS NULL THEN 'null' ELSE '{"id":"mod_' || device_models_7.id || '","manufacturer":' || to_json(device_models_7.manufacturer)::text
            || ',"name":' || to_json(device_models_7.name)::text || '}' END || '}' END || '}' AS o
          FROM assignments assignments_5
          LEFT JOIN devices devices_6 ON (devices_6.id = assignments_5.device_id AND devices_6.withdrawn_at IS NULL)
          LEFT JOIN device_models device_models_7 ON device_models_7.id = devices_6.model_id
          WHERE (assignments_5.holder_id = people_1.id AND ((assignments_5.to_at IS NULL) = $10::boolean))
          ORDER BY assignments_5.from_at DESC, assignments_5.id DESC
          LIMIT 50
        ) page
      ) || ']},"held":{"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"asg_' || assignments_8.id || '","kind":"' || assignments_8.kind || '","fromAt":"' || to_char(assignments_8.from_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","toAt":' || coalesce('"' || to_char(assignments_8.to_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"', 'null')
            || ',"expectedReturn":' || coalesce('"' || assignments_8.expected_return || '"', 'null')
            || ',"device":' || CASE WHEN devices_9.id IS NULL THEN 'null' ELSE '{"id":"dev_' || devices_9.id || '","tag":' || to_json(devices_9.tag)::text
            || ',"model":' || CASE WHEN device_models_10.id IS NULL THEN 'null' ELSE '{"id":"mod_' || device_models_10.id || '","manufacturer":' || to_json(device_models_10.manufacturer)::text
            || ',"name":' || to_json(device_models_10.name)::text || '}' END || '}' END || '}' AS o
          FROM assignments assignments_8
          LEFT JOIN devices devices_9 ON (devices_9.id = assignments_8.device_id AND devices_9.withdrawn_at IS NULL)
          LEFT JOIN device_models device_models_10 ON device_models_10.id = devices_9.model_id
          WHERE (assignments_8.holder_id = people_1.id AND ((assignments_8.to_at IS NULL) = $11::boolean))
          ORDER BY assignments_8.from_at DESC, assignments_8.id DESC
          LIMIT 20
        ) page
      ) || ']},"due":{"totalCount":' || (
        SELECT count(*)
        FROM accesses accesses_11
        WHERE (accesses_11.person_id = people_1.id AND accesses_11.state = $12::text)
      )::text
        || ',"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"acc_' || accesses_12.id || '","version":' || accesses_12.version::text
            || ',"account":' || coalesce(to_json(accesses_12.account)::text, 'null')
            || ',"level":' || coalesce(to_json(accesses_12.level)::text, 'null')
            || ',"state":"' || accesses_12.state || '","grantedAt":"' || to_char(accesses_12.granted_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","reviewOn":' || coalesce('"' || accesses_12.review_on || '"', 'null')
            || ',"revokeOn":' || coalesce('"' || accesses_12.revoke_on || '"', 'null')
            || ',"revokedAt":' || coalesce('"' || to_char(accesses_12.revoked_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"', 'null')
            || ',"evidence":' || coalesce(to_json(accesses_12.evidence)::text, 'null')
            || ',"keptBecause":' || coalesce(to_json(accesses_12.kept_because)::text, 'null')
            || ',"person":' || CASE WHEN people_13.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_13.id || '","name":' || to_json(people_13.name)::text
            || ',"state":"' || people_13.state || '"}' END
            || ',"system":' || CASE WHEN systems_14.id IS NULL THEN 'null' ELSE '{"id":"sys_' || systems_14.id || '","name":' || to_json(systems_14.name)::text || '}' END
            || ',"grantedBy":' || CASE WHEN people_15.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_15.id || '","name":' || to_json(people_15.name)::text || '}' END
            || ',"revokedBy":' || CASE WHEN people_16.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_16.id || '","name":' || to_json(people_16.name)::text || '}' END
            || ',"viewerCan":{"confirm":' || CASE WHEN (($5::boolean OR accesses_12.client_id = ANY($6::uuid[])) AND accesses_12.state IN ('ACTIVE')) THEN 'true' ELSE 'false' END
            || ',"correct":' || CASE WHEN (($8::boolean OR accesses_12.client_id = ANY($9::uuid[])) AND accesses_12.state IN ('ACTIVE', 'REVOKE_DUE')) THEN 'true' ELSE 'false' END
            || ',"keep":' || CASE WHEN (($5::boolean OR accesses_12.client_id = ANY($6::uuid[])) AND accesses_12.state IN ('REVOKE_DUE')) THEN 'true' ELSE 'false' END
            || ',"recall":' || CASE WHEN (($13::boolean OR accesses_12.client_id = ANY($14::uuid[])) AND accesses_12.state IN ('ACTIVE') AND ($15::boolean OR accesses_12.client_id = ANY($16::uuid[]))) THEN 'true' ELSE 'false' END
            || ',"revoke":' || CASE WHEN (($8::boolean OR accesses_12.client_id = ANY($9::uuid[])) AND accesses_12.state IN ('ACTIVE', 'REVOKE_DUE')) THEN 'true' ELSE 'false' END || '}}' AS o
          FROM accesses accesses_12
          LEFT JOIN people people_13 ON (people_13.id = accesses_12.person_id AND people_13.withdrawn_at IS NULL)
          LEFT JOIN systems systems_14 ON systems_14.id = accesses_12.system_id
          LEFT JOIN people people_15 ON (people_15.id = accesses_12.granted_by_id AND people_15.withdrawn_at IS NULL)
          LEFT JOIN people people_16 ON (people_16.id = accesses_12.revoked_by_id AND people_16.withdrawn_at IS NULL)
          WHERE (accesses_12.person_id = people_1.id AND accesses_12.state = $12::text)
          ORDER BY accesses_12.revoke_on ASC NULLS LAST, accesses_12.id ASC
          LIMIT 50
        ) page
      ) || ']},"open":{"totalCount":' || (
        SELECT count(*)
        FROM accesses accesses_17
        WHERE (accesses_17.person_id = people_1.id AND accesses_17.state = $17::text)
      )::text
        || ',"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"acc_' || accesses_18.id || '","version":' || accesses_18.version::text
            || ',"account":' || coalesce(to_json(accesses_18.account)::text, 'null')
            || ',"level":' || coalesce(to_json(accesses_18.level)::text, 'null')
            || ',"state":"' || accesses_18.state || '","grantedAt":"' || to_char(accesses_18.granted_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","reviewOn":' || coalesce('"' || accesses_18.review_on || '"', 'null')
            || ',"revokeOn":' || coalesce('"' || accesses_18.revoke_on || '"', 'null')
            || ',"revokedAt":' || coalesce('"' || to_char(accesses_18.revoked_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"', 'null')
            || ',"evidence":' || coalesce(to_json(accesses_18.evidence)::text, 'null')
            || ',"keptBecause":' || coalesce(to_json(accesses_18.kept_because)::text, 'null')
            || ',"person":' || CASE WHEN people_19.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_19.id || '","name":' || to_json(people_19.name)::text
            || ',"state":"' || people_19.state || '"}' END
            || ',"system":' || CASE WHEN systems_20.id IS NULL THEN 'null' ELSE '{"id":"sys_' || systems_20.id || '","name":' || to_json(systems_20.name)::text || '}' END
            || ',"grantedBy":' || CASE WHEN people_21.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_21.id || '","name":' || to_json(people_21.name)::text || '}' END
            || ',"revokedBy":' || CASE WHEN people_22.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_22.id || '","name":' || to_json(people_22.name)::text || '}' END
            || ',"viewerCan":{"confirm":' || CASE WHEN (($5::boolean OR accesses_18.client_id = ANY($6::uuid[])) AND accesses_18.state IN ('ACTIVE')) THEN 'true' ELSE 'false' END
            || ',"correct":' || CASE WHEN (($8::boolean OR accesses_18.client_id = ANY($9::uuid[])) AND accesses_18.state IN ('ACTIVE', 'REVOKE_DUE')) THEN 'true' ELSE 'false' END
            || ',"keep":' || CASE WHEN (($5::boolean OR accesses_18.client_id = ANY($6::uuid[])) AND accesses_18.state IN ('REVOKE_DUE')) THEN 'true' ELSE 'false' END
            || ',"recall":' || CASE WHEN (($13::boolean OR accesses_18.client_id = ANY($14::uuid[])) AND accesses_18.state IN ('ACTIVE') AND ($15::boolean OR accesses_18.client_id = ANY($16::uuid[]))) THEN 'true' ELSE 'false' END
            || ',"revoke":' || CASE WHEN (($8::boolean OR accesses_18.client_id = ANY($9::uuid[])) AND accesses_18.state IN ('ACTIVE', 'REVOKE_DUE')) THEN 'true' ELSE 'false' END || '}}' AS o
          FROM accesses accesses_18
          LEFT JOIN people people_19 ON (people_19.id = accesses_18.person_id AND people_19.withdrawn_at IS NULL)
          LEFT JOIN systems systems_20 ON systems_20.id = accesses_18.system_id
          LEFT JOIN people people_21 ON (people_21.id = accesses_18.granted_by_id AND people_21.withdrawn_at IS NULL)
          LEFT JOIN people people_22 ON (people_22.id = accesses_18.revoked_by_id AND people_22.withdrawn_at IS NULL)
          WHERE (accesses_18.person_id = people_1.id AND accesses_18.state = $17::text)
          ORDER BY accesses_18.granted_at DESC, accesses_18.id DESC
          LIMIT 100
        ) page
      ) || ']},"closed":{"totalCount":' || (
        SELECT count(*)
        FROM accesses accesses_23
        WHERE (accesses_23.person_id = people_1.id AND accesses_23.state = $18::text)
      )::text
        || ',"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"acc_' || accesses_24.id || '","version":' || accesses_24.version::text
            || ',"account":' || coalesce(to_json(accesses_24.account)::text, 'null')
            || ',"level":' || coalesce(to_json(accesses_24.level)::text, 'null')
            || ',"state":"' || accesses_24.state || '","grantedAt":"' || to_char(accesses_24.granted_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","reviewOn":' || coalesce('"' || accesses_24.review_on || '"', 'null')
            || ',"revokeOn":' || coalesce('"' || accesses_24.revoke_on || '"', 'null')
            || ',"revokedAt":' || coalesce('"' || to_char(accesses_24.revoked_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"', 'null')
            || ',"evidence":' || coalesce(to_json(accesses_24.evidence)::text, 'null')
            || ',"keptBecause":' || coalesce(to_json(accesses_24.kept_because)::text, 'null')
            || ',"person":' || CASE WHEN people_25.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_25.id || '","name":' || to_json(people_25.name)::text
            || ',"state":"' || people_25.state || '"}' END
            || ',"system":' || CASE WHEN systems_26.id IS NULL THEN 'null' ELSE '{"id":"sys_' || systems_26.id || '","name":' || to_json(systems_26.name)::text || '}' END
            || ',"grantedBy":' || CASE WHEN people_27.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_27.id || '","name":' || to_json(people_27.name)::text || '}' END
            || ',"revokedBy":' || CASE WHEN people_28.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_28.id || '","name":' || to_json(people_28.name)::text || '}' END
            || ',"viewerCan":{"confirm":' || CASE WHEN (($5::boolean OR accesses_24.client_id = ANY($6::uuid[])) AND accesses_24.state IN ('ACTIVE')) THEN 'true' ELSE 'false' END
            || ',"correct":' || CASE WHEN (($8::boolean OR accesses_24.client_id = ANY($9::uuid[])) AND accesses_24.state IN ('ACTIVE', 'REVOKE_DUE')) THEN 'true' ELSE 'false' END
            || ',"keep":' || CASE WHEN (($5::boolean OR accesses_24.client_id = ANY($6::uuid[])) AND accesses_24.state IN ('REVOKE_DUE')) THEN 'true' ELSE 'false' END
            || ',"recall":' || CASE WHEN (($13::boolean OR accesses_24.client_id = ANY($14::uuid[])) AND accesses_24.state IN ('ACTIVE') AND ($15::boolean OR accesses_24.client_id = ANY($16::uuid[]))) THEN 'true' ELSE 'false' END
            || ',"revoke":' || CASE WHEN (($8::boolean OR accesses_24.client_id = ANY($9::uuid[])) AND accesses_24.state IN ('ACTIVE', 'REVOKE_DUE')) THEN 'true' ELSE 'false' END || '}}' AS o
          FROM accesses accesses_24
          LEFT JOIN people people_25 ON (people_25.id = accesses_24.person_id AND people_25.withdrawn_at IS NULL)
          LEFT JOIN systems systems_26 ON systems_26.id = accesses_24.system_id
          LEFT JOIN people people_27 ON (people_27.id = accesses_24.granted_by_id AND people_27.withdrawn_at IS NULL)
          LEFT JOIN people people_28 ON (people_28.id = accesses_24.revoked_by_id AND people_28.withdrawn_at IS NULL)
          WHERE (accesses_24.person_id = people_1.id AND accesses_24.state = $18::text)
          ORDER BY accesses_24.granted_at DESC, accesses_24.id DESC
          LIMIT 20
        ) page
      ) || ']},"asks":{"totalCount":' || (
        SELECT count(*)
        FROM tickets tickets_29
        WHERE (tickets_29.requester_id = people_1.id AND ((tickets_29.turn = $19::text) IS NOT TRUE))
      )::text
        || ',"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"tkt_' || tickets_30.id || '","number":' || tickets_30.number::text
            || ',"title":' || to_json(tickets_30.title)::text
            || ',"turn":"' || tickets_30.turn || '","openedAt":"' || to_char(tickets_30.opened_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","client":' || CASE WHEN organisations_31.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_31.id || '","code":' || to_json(organisations_31.code)::text || '}' END || '}' AS o
          FROM tickets tickets_30
          LEFT JOIN organisations organisations_31 ON organisations_31.id = tickets_30.client_id
          WHERE (tickets_30.requester_id = people_1.id AND ((tickets_30.turn = $19::text) IS NOT TRUE))
          ORDER BY tickets_30.opened_at DESC, tickets_30.id DESC
          LIMIT 10
        ) page
      ) || ']},"asked":{"totalCount":' || (
        SELECT count(*)
        FROM tickets tickets_32
        WHERE (tickets_32.requester_id = people_1.id AND tickets_32.turn = $19::text)
      )::text
        || ',"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"tkt_' || tickets_33.id || '","number":' || tickets_33.number::text
            || ',"title":' || to_json(tickets_33.title)::text
            || ',"turn":"' || tickets_33.turn || '","openedAt":"' || to_char(tickets_33.opened_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","client":' || CASE WHEN organisations_34.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_34.id || '","code":' || to_json(organisations_34.code)::text || '}' END || '}' AS o
          FROM tickets tickets_33
          LEFT JOIN organisations organisations_34 ON organisations_34.id = tickets_33.client_id
          WHERE (tickets_33.requester_id = people_1.id AND tickets_33.turn = $19::text)
          ORDER BY tickets_33.opened_at DESC, tickets_33.id DESC
          LIMIT 5
        ) page
      ) || ']},"works":{"totalCount":' || (
        SELECT count(*)
        FROM tickets tickets_35
        WHERE (tickets_35.assignee_id = people_1.id AND ((tickets_35.turn = $19::text) IS NOT TRUE))
      )::text
        || ',"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"tkt_' || tickets_36.id || '","number":' || tickets_36.number::text
            || ',"title":' || to_json(tickets_36.title)::text
            || ',"turn":"' || tickets_36.turn || '","openedAt":"' || to_char(tickets_36.opened_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","client":' || CASE WHEN organisations_37.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_37.id || '","code":' || to_json(organisations_37.code)::text || '}' END || '}' AS o
          FROM tickets tickets_36
          LEFT JOIN organisations organisations_37 ON organisations_37.id = tickets_36.client_id
          WHERE (tickets_36.assignee_id = people_1.id AND ((tickets_36.turn = $19::text) IS NOT TRUE))
          ORDER BY tickets_36.opened_at DESC, tickets_36.id DESC
          LIMIT 10
        ) page
      ) || ']},"worked":{"totalCount":' || (
        SELECT count(*)
        FROM tickets tickets_38
        WHERE (tickets_38.assignee_id = people_1.id AND tickets_38.turn = $19::text)
      )::text
        || ',"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"tkt_' || tickets_39.id || '","number":' || tickets_39.number::text
            || ',"title":' || to_json(tickets_39.title)::text
            || ',"turn":"' || tickets_39.turn || '","openedAt":"' || to_char(tickets_39.opened_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","client":' || CASE WHEN organisations_40.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_40.id || '","code":' || to_json(organisations_40.code)::text || '}' END || '}' AS o
          FROM tickets tickets_39
          LEFT JOIN organisations organisations_40 ON organisations_40.id = tickets_39.client_id
          WHERE (tickets_39.assignee_id = people_1.id AND tickets_39.turn = $19::text)
          ORDER BY tickets_39.opened_at DESC, tickets_39.id DESC
          LIMIT 5
        ) page
      ) || ']},"preferences":{"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"prf_' || preferences_41.id || '","returnedAt":' || coalesce('"' || to_char(preferences_41.returned_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"', 'null')
            || ',"returnedEmail":' || coalesce(to_json(preferences_41.returned_email)::text, 'null')
            || ',"returnedWhy":' || coalesce(to_json(preferences_41.returned_why)::text, 'null') || '}' AS o
          FROM preferences preferences_41
          WHERE preferences_41.person_id = people_1.id
          ORDER BY preferences_41.created_at DESC, preferences_41.id DESC
          LIMIT 1
        ) page
      ) || ']},"history":{"pageInfo":{"hasNextPage":' || CASE WHEN EXISTS (
        SELECT 1
        FROM history history_42
        WHERE (history_42.subject_id = people_1.id AND (history_42.audience <> 'PRIVATE' OR history_42.audience = 'PRIVATE' AND history_42.actor_id = $7::uuid))
        ORDER BY history_42.position DESC, history_42.id DESC
        LIMIT 1 OFFSET 20
      ) THEN 'true' ELSE 'false' END
        || ',"endCursor":' || coalesce((
          SELECT '"b4799ddc.' || encode(convert_to('[' || history_44.position::text || ',"' || history_44.id || '"]', 'UTF8'), 'hex') || '"'
          FROM (
            SELECT history_45.position, history_45.id
            FROM history history_45
            WHERE (history_45.subject_id = people_1.id AND (history_45.audience <> 'PRIVATE' OR history_45.audience = 'PRIVATE' AND history_45.actor_id = $7::uuid))
            ORDER BY history_45.position DESC, history_45.id DESC
            LIMIT 20
          ) history_44
          ORDER BY history_44.position ASC, history_44.id ASC
          LIMIT 1
        ), 'null') || '},"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"evt_' || history_46.id || '","name":' || to_json(history_46.name)::text
            || ',"at":"' || to_char(history_46.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","effectiveAt":"' || to_char(history_46.effective_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","audience":"' || history_46.audience || '","requestId":' || coalesce(to_json(history_46.request_id)::text, 'null')
            || ',"changes":' || coalesce(history_46.changes::text, 'null')
            || ',"actor":' || CASE WHEN people_47.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_47.id || '","name":' || to_json(people_47.name)::text || '}' END
            || ',"onBehalfOf":' || CASE WHEN people_48.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_48.id || '","name":' || to_json(people_48.name)::text || '}' END || '}' AS o
          FROM history history_46
          LEFT JOIN people people_47 ON (people_47.id = history_46.actor_id AND people_47.withdrawn_at IS NULL)
          LEFT JOIN people people_48 ON (people_48.id = history_46.on_behalf_of_id AND people_48.withdrawn_at IS NULL)
          WHERE (history_46.subject_id = people_1.id AND (history_46.audience <> 'PRIVATE' OR history_46.audience = 'PRIVATE' AND history_46.actor_id = $7::uuid))
          ORDER BY history_46.position DESC, history_46.id DESC
          LIMIT 20
        ) page
      ) || ']}}'
      FROM people people_1
      LEFT JOIN organisations organisations_2 ON organisations_2.id = people_1.client_id
      WHERE (people_1.id = $20::uuid AND people_1.withdrawn_at IS NULL)
    ), 'null') || '}', 'UTF8')
