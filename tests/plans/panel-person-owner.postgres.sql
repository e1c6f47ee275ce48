SELECT convert_to('{"person":' || coalesce((
      SELECT '{"id":"per_' || people_1.id || '","client":' || CASE WHEN organisations_2.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_2.id || '","name":' || to_json(organisations_2.name)::text
        || ',"kind":"' || organisations_2.kind || '"}' END
        || ',"version":' || people_1.version::text
        || ',"name":' || to_json(people_1.name)::text
        || ',"email":' || coalesce(to_json(people_1.email)::text, 'null')
        || ',"phone":' || coalesce(to_json(people_1.phone)::text, 'null')
        || ',"title":' || coalesce(to_json(people_1.title)::text, 'null')
        || ',"language":"' || people_1.language || '","state":"' || people_1.state || '","location":' || coalesce(to_json(people_1.location)::text, 'null')
        || ',"startOn":' || coalesce('"' || people_1.start_on || '"', 'null')
        || ',"lastDay":' || coalesce('"' || people_1.last_day || '"', 'null')
        || ',"manager":' || CASE WHEN people_3.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_3.id || '","name":' || to_json(people_3.name)::text || '}' END
        || ',"viewerCan":{"update":' || CASE WHEN ($1::boolean OR people_1.client_id = ANY($2::uuid[])) THEN 'true' ELSE 'false' END
        || ',"leave":' || CASE WHEN (($1::boolean OR people_1.client_id = ANY($2::uuid[])) AND people_1.state IN ('ACTIVE', 'LEAVING', 'ON_LEAVE', 'PLANNED')) THEN 'true' ELSE 'false' END
        || ',"invite":' || CASE WHEN (($1::boolean OR people_1.client_id = ANY($2::uuid[])) AND people_1.state IN ('ACTIVE', 'LEAVING', 'ON_LEAVE', 'PLANNED') AND ((people_1.email IS NULL) IS NOT TRUE)) THEN 'true' ELSE 'false' END
        || ',"grantMembership":' || CASE WHEN (($1::boolean OR people_1.client_id = ANY($2::uuid[])) AND ($3::boolean OR $4::boolean OR people_1.client_id = ANY($5::uuid[])) AND ((people_1.state IN ('LEFT')) IS NOT TRUE)) THEN 'true' ELSE 'false' END
        || ',"start":' || CASE WHEN (($6::boolean OR people_1.client_id = ANY($7::uuid[])) AND people_1.state IN ('PLANNED') AND ($8::boolean OR people_1.client_id = ANY($9::uuid[]))) THEN 'true' ELSE 'false' END
        || ',"goOnLeave":' || CASE WHEN (($6::boolean OR people_1.client_id = ANY($7::uuid[])) AND people_1.state IN ('ACTIVE') AND ($8::boolean OR people_1.client_id = ANY($9::uuid[]))) THEN 'true' ELSE 'false' END
        || ',"comeBack":' || CASE WHEN (($6::boolean OR people_1.client_id = ANY($7::uuid[])) AND people_1.state IN ('ON_LEAVE') AND ($8::boolean OR people_1.client_id = ANY($9::uuid[]))) THEN 'true' ELSE 'false' END
        || ',"giveNotice":' || CASE WHEN (($6::boolean OR people_1.client_id = ANY($7::uuid[])) AND people_1.state IN ('ACTIVE', 'ON_LEAVE') AND ($8::boolean OR people_1.client_id = ANY($9::uuid[]))) THEN 'true' ELSE 'false' END
        || ',"stay":' || CASE WHEN (($6::boolean OR people_1.client_id = ANY($7::uuid[])) AND people_1.state IN ('LEAVING') AND ($8::boolean OR people_1.client_id = ANY($9::uuid[]))) THEN 'true' ELSE 'false' END
        || ',"restoreMail":' || CASE WHEN (($10::boolean OR people_1.client_id = ANY($11::uuid[])) AND people_1.id IN (SELECT one.person_id FROM preferences one WHERE one.returned_at IS NOT NULL)) THEN 'true' ELSE 'false' END || '},"memberships":{"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"mem_' || memberships_4.id || '","endedAt":' || coalesce('"' || to_char(memberships_4.ended_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"', 'null')
            || ',"version":' || memberships_4.version::text
            || ',"role":"' || memberships_4.role || '","createdAt":"' || to_char(memberships_4.created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","organisation":' || CASE WHEN organisations_5.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_5.id || '","name":' || to_json(organisations_5.name)::text || '}' END
            || ',"viewerCan":{"end":' || CASE WHEN (($1::boolean OR memberships_4.client_id = ANY($2::uuid[])) AND ($3::boolean OR $4::boolean OR memberships_4.client_id = ANY($5::uuid[])) AND memberships_4.ended_at IS NULL) THEN 'true' ELSE 'false' END || '}}' AS o
          FROM memberships memberships_4
          LEFT JOIN organisations organisations_5 ON (organisations_5.id = memberships_4.organisation_id AND (organisations_5.id = $12::uuid OR (organisations_5.id = $13::uuid OR organisations_5.kind = 'ENTERPRISE')))
          WHERE (memberships_4.person_id = people_1.id AND (memberships_4.person_id = $14::uuid OR memberships_4.client_id = $12::uuid OR memberships_4.organisation_id = $12::uuid))
          ORDER BY memberships_4.created_at DESC, memberships_4.id DESC
          LIMIT 50
        ) page
      ) || ']},"holds":{"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"asg_' || assignments_6.id || '","kind":"' || assignments_6.kind || '","fromAt":"' || to_char(assignments_6.from_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","toAt":' || coalesce('"' || to_char(assignments_6.to_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"', 'null')
            || ',"expectedReturn":' || coalesce('"' || assignments_6.expected_return || '"', 'null')
            || ',"device":' || CASE WHEN devices_7.id IS NULL THEN 'null' ELSE '{"id":"dev_' || devices_7.id || '","tag":' || to_json(devices_7.tag)::text
            || ',"model":' || CASE WHEN device_models_8.id IS NULL THEN 'null' ELSE '{"id":"mod_' || device_models_8.id || '","manufacturer":' || to_json(device_models_8.manufacturer)::text
            || ',"name":' || to_json(device_models_8.name)::text || '}' END || '}' END || '}' AS o
          FROM assignments assignments_6
          LEFT JOIN devices devices_7 ON (devices_7.id = assignments_6.device_id AND devices_7.withdrawn_at IS NULL AND devices_7.client_id = $12::uuid)
          LEFT JOIN device_models device_models_8 ON (device_models_8.id = devices_7.model_id AND $14::uuid <> '00000000-0000-0000-0000-000000000000')
          WHERE (assignments_6.holder_id = people_1.id AND assignments_6.client_id = $12::uuid AND ((assignments_6.to_at IS NULL) = $15::boolean))
          ORDER BY assignments_6.from_at DESC, assignments_6.id DESC
          LIMIT 50
        ) page
      ) || ']},"held":{"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"asg_' || assignments_9.id || '","kind":"' || assignments_9.kind || '","fromAt":"' || to_char(assignments_9.from_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","toAt":' || coalesce('"' || to_char(assignments_9.to_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"', 'null')
            || ',"expectedReturn":' || coalesce('"' || assignments_9.expected_return || '"', 'null')
            || ',"device":' || CASE WHEN devices_10.id IS NULL THEN 'null' ELSE '{"id":"dev_' || devices_10.id || '","tag":' || to_json(devices_10.tag)::text
            || ',"model":' || CASE WHEN device_models_11.id IS NULL THEN 'null' ELSE '{"id":"mod_' || device_models_11.id || '","manufacturer":' || to_json(device_models_11.manufacturer)::text
            || ',"name":' || to_json(device_models_11.name)::text || '}' END || '}' END || '}' AS o
          FROM assignments assignments_9
          LEFT JOIN devices devices_10 ON (devices_10.id = assignments_9.device_id AND devices_10.withdrawn_at IS NULL AND devices_10.client_id = $12::uuid)
          LEFT JOIN device_models device_models_11 ON (device_models_11.id = devices_10.model_id AND $14::uuid <> '00000000-0000-0000-0000-000000000000')
          WHERE (assignments_9.holder_id = people_1.id AND assignments_9.client_id = $12::uuid AND ((assignments_9.to_at IS NULL) = $16::boolean))
          ORDER BY assignments_9.from_at DESC, assignments_9.id DESC
          LIMIT 20
        ) page
      ) || ']},"due":{"totalCount":' || (
        SELECT count(*)
        FROM accesses accesses_12
        WHERE (accesses_12.person_id = people_1.id AND (accesses_12.client_id = $12::uuid OR (accesses_12.client_id = $12::uuid AND accesses_12.person_id = $14::uuid)) AND accesses_12.state = $17::text)
      )::text
        || ',"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"acc_' || accesses_13.id || '","version":' || accesses_13.version::text
            || ',"account":' || coalesce(to_json(accesses_13.account)::text, 'null')
            || ',"level":' || coalesce(to_json(accesses_13.level)::text, 'null')
            || ',"state":"' || accesses_13.state || '","grantedAt":"' || to_char(accesses_13.granted_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","reviewOn":' || coalesce('"' || accesses_13.review_on || '"', 'null')
            || ',"revokeOn":' || coalesce('"' || accesses_13.revoke_on || '"', 'null')
            || ',"revokedAt":' || coalesce('"' || to_char(accesses_13.revoked_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"', 'null')
            || ',"evidence":' || coalesce(to_json(accesses_13.evidence)::text, 'null')
            || ',"keptBecause":' || coalesce(to_json(accesses_13.kept_because)::text, 'null')
            || ',"person":' || CASE WHEN people_14.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_14.id || '","name":' || to_json(people_14.name)::text
            || ',"state":"' || people_14.state || '"}' END
            || ',"system":' || CASE WHEN systems_15.id IS NULL THEN 'null' ELSE '{"id":"sys_' || systems_15.id || '","name":' || to_json(systems_15.name)::text || '}' END
            || ',"grantedBy":' || CASE WHEN people_16.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_16.id || '","name":' || to_json(people_16.name)::text || '}' END
            || ',"revokedBy":' || CASE WHEN people_17.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_17.id || '","name":' || to_json(people_17.name)::text || '}' END
            || ',"viewerCan":{"confirm":' || CASE WHEN (($4::boolean OR accesses_13.client_id = ANY($5::uuid[])) AND accesses_13.state IN ('ACTIVE')) THEN 'true' ELSE 'false' END
            || ',"correct":' || CASE WHEN (($10::boolean OR accesses_13.client_id = ANY($11::uuid[])) AND accesses_13.state IN ('ACTIVE', 'REVOKE_DUE')) THEN 'true' ELSE 'false' END
            || ',"keep":' || CASE WHEN (($4::boolean OR accesses_13.client_id = ANY($5::uuid[])) AND accesses_13.state IN ('REVOKE_DUE')) THEN 'true' ELSE 'false' END
            || ',"recall":' || CASE WHEN (($6::boolean OR accesses_13.client_id = ANY($7::uuid[])) AND accesses_13.state IN ('ACTIVE') AND ($8::boolean OR accesses_13.client_id = ANY($9::uuid[]))) THEN 'true' ELSE 'false' END
            || ',"revoke":' || CASE WHEN (($10::boolean OR accesses_13.client_id = ANY($11::uuid[])) AND accesses_13.state IN ('ACTIVE', 'REVOKE_DUE')) THEN 'true' ELSE 'false' END || '}}' AS o
          FROM accesses accesses_13
          LEFT JOIN people people_14 ON (people_14.id = accesses_13.person_id AND people_14.withdrawn_at IS NULL AND (people_14.client_id = $12::uuid OR people_14.id = $14::uuid OR people_14.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
          LEFT JOIN systems systems_15 ON (systems_15.id = accesses_13.system_id AND systems_15.client_id = $12::uuid)
          LEFT JOIN people people_16 ON (people_16.id = accesses_13.granted_by_id AND people_16.withdrawn_at IS NULL AND (people_16.client_id = $12::uuid OR people_16.id = $14::uuid OR people_16.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
          LEFT JOIN people people_17 ON (people_17.id = accesses_13.revoked_by_id AND people_17.withdrawn_at IS NULL AND (people_17.client_id = $12::uuid OR people_17.id = $14::uuid OR people_17.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
          WHERE (accesses_13.person_id = people_1.id AND (accesses_13.client_id = $12::uuid OR (accesses_13.client_id = $12::uuid AND accesses_13.person_id = $14::uuid)) AND accesses_13.state = $17::text)
          ORDER BY accesses_13.revoke_on ASC NULLS LAST, accesses_13.id ASC
          LIMIT 50
        ) page
      ) || ']},"open":{"totalCount":' || (
        SELECT count(*)
        FROM accesses accesses_18
        WHERE (accesses_18.person_id = people_1.id AND (accesses_18.client_id = $12::uuid OR (accesses_18.client_id = $12::uuid AND accesses_18.person_id = $14::uuid)) AND accesses_18.state = $18::text)
      )::text
        || ',"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"acc_' || accesses_19.id || '","version":' || accesses_19.version::text
            || ',"account":' || coalesce(to_json(accesses_19.account)::text, 'null')
            || ',"level":' || coalesce(to_json(accesses_19.level)::text, 'null')
            || ',"state":"' || accesses_19.state || '","grantedAt":"' || to_char(accesses_19.granted_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","reviewOn":' || coalesce('"' || accesses_19.review_on || '"', 'null')
            || ',"revokeOn":' || coalesce('"' || accesses_19.revoke_on || '"', 'null')
            || ',"revokedAt":' || coalesce('"' || to_char(accesses_19.revoked_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"', 'null')
            || ',"evidence":' || coalesce(to_json(accesses_19.evidence)::text, 'null')
            || ',"keptBecause":' || coalesce(to_json(accesses_19.kept_because)::text, 'null')
            || ',"person":' || CASE WHEN people_20.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_20.id || '","name":' || to_json(people_20.name)::text
            || ',"state":"' || people_20.state || '"}' END
            || ',"system":' || CASE WHEN systems_21.id IS NULL THEN 'null' ELSE '{"id":"sys_' || systems_21.id || '","name":' || to_json(systems_21.name)::text || '}' END
            || ',"grantedBy":' || CASE WHEN people_22.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_22.id || '","name":' || to_json(people_22.name)::text || '}' END
            || ',"revokedBy":' || CASE WHEN people_23.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_23.id || '","name":' || to_json(people_23.name)::text || '}' END
            || ',"viewerCan":{"confirm":' || CASE WHEN (($4::boolean OR accesses_19.client_id = ANY($5::uuid[])) AND accesses_19.state IN ('ACTIVE')) THEN 'true' ELSE 'false' END
            || ',"correct":' || CASE WHEN (($10::boolean OR accesses_19.client_id = ANY($11::uuid[])) AND accesses_19.state IN ('ACTIVE', 'REVOKE_DUE')) THEN 'true' ELSE 'false' END
            || ',"keep":' || CASE WHEN (($4::boolean OR accesses_19.client_id = ANY($5::uuid[])) AND accesses_19.state IN ('REVOKE_DUE')) THEN 'true' ELSE 'false' END
            || ',"recall":' || CASE WHEN (($6::boolean OR accesses_19.client_id = ANY($7::uuid[])) AND accesses_19.state IN ('ACTIVE') AND ($8::boolean OR accesses_19.client_id = ANY($9::uuid[]))) THEN 'true' ELSE 'false' END
            || ',"revoke":' || CASE WHEN (($10::boolean OR accesses_19.client_id = ANY($11::uuid[])) AND accesses_19.state IN ('ACTIVE', 'REVOKE_DUE')) THEN 'true' ELSE 'false' END || '}}' AS o
          FROM accesses accesses_19
          LEFT JOIN people people_20 ON (people_20.id = accesses_19.person_id AND people_20.withdrawn_at IS NULL AND (people_20.client_id = $12::uuid OR people_20.id = $14::uuid OR people_20.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
          LEFT JOIN systems systems_21 ON (systems_21.id = accesses_19.system_id AND systems_21.client_id = $12::uuid)
          LEFT JOIN people people_22 ON (people_22.id = accesses_19.granted_by_id AND people_22.withdrawn_at IS NULL AND (people_22.client_id = $12::uuid OR people_22.id = $14::uuid OR people_22.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
          LEFT JOIN people people_23 ON (people_23.id = accesses_19.revoked_by_id AND people_23.withdrawn_at IS NULL AND (people_23.client_id = $12::uuid OR people_23.id = $14::uuid OR people_23.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
          WHERE (accesses_19.person_id = people_1.id AND (accesses_19.client_id = $12::uuid OR (accesses_19.client_id = $12::uuid AND accesses_19.person_id = $14::uuid)) AND accesses_19.state = $18::text)
          ORDER BY accesses_19.granted_at DESC, accesses_19.id DESC
          LIMIT 100
        ) page
      ) || ']},"closed":{"totalCount":' || (
        SELECT count(*)
        FROM accesses accesses_24
        WHERE (accesses_24.person_id = people_1.id AND (accesses_24.client_id = $12::uuid OR (accesses_24.client_id = $12::uuid AND accesses_24.person_id = $14::uuid)) AND accesses_24.state = $19::text)
      )::text
        || ',"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"acc_' || accesses_25.id || '","version":' || accesses_25.version::text
            || ',"account":' || coalesce(to_json(accesses_25.account)::text, 'null')
            || ',"level":' || coalesce(to_json(accesses_25.level)::text, 'null')
            || ',"state":"' || accesses_25.state || '","grantedAt":"' || to_char(accesses_25.granted_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","reviewOn":' || coalesce('"' || accesses_25.review_on || '"', 'null')
            || ',"revokeOn":' || coalesce('"' || accesses_25.revoke_on || '"', 'null')
            || ',"revokedAt":' || coalesce('"' || to_char(accesses_25.revoked_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"', 'null')
            || ',"evidence":' || coalesce(to_json(accesses_25.evidence)::text, 'null')
            || ',"keptBecause":' || coalesce(to_json(accesses_25.kept_because)::text, 'null')
            || ',"person":' || CASE WHEN people_26.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_26.id || '","name":' || to_json(people_26.name)::text
            || ',"state":"' || people_26.state || '"}' END
            || ',"system":' || CASE WHEN systems_27.id IS NULL THEN 'null' ELSE '{"id":"sys_' || systems_27.id || '","name":' || to_json(systems_27.name)::text || '}' END
            || ',"grantedBy":' || CASE WHEN people_28.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_28.id || '","name":' || to_json(people_28.name)::text || '}' END
            || ',"revokedBy":' || CASE WHEN people_29.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_29.id || '","name":' || to_json(people_29.name)::text || '}' END
            || ',"viewerCan":{"confirm":' || CASE WHEN (($4::boolean OR accesses_25.client_id = ANY($5::uuid[])) AND accesses_25.state IN ('ACTIVE')) THEN 'true' ELSE 'false' END
            || ',"correct":' || CASE WHEN (($10::boolean OR accesses_25.client_id = ANY($11::uuid[])) AND accesses_25.state IN ('ACTIVE', 'REVOKE_DUE')) THEN 'true' ELSE 'false' END
            || ',"keep":' || CASE WHEN (($4::boolean OR accesses_25.client_id = ANY($5::uuid[])) AND accesses_25.state IN ('REVOKE_DUE')) THEN 'true' ELSE 'false' END
            || ',"recall":' || CASE WHEN (($6::boolean OR accesses_25.client_id = ANY($7::uuid[])) AND accesses_25.state IN ('ACTIVE') AND ($8::boolean OR accesses_25.client_id = ANY($9::uuid[]))) THEN 'true' ELSE 'false' END
            || ',"revoke":' || CASE WHEN (($10::boolean OR accesses_25.client_id = ANY($11::uuid[])) AND accesses_25.state IN ('ACTIVE', 'REVOKE_DUE')) THEN 'true' ELSE 'false' END || '}}' AS o
          FROM accesses accesses_25
          LEFT JOIN people people_26 ON (people_26.id = accesses_25.person_id AND people_26.withdrawn_at IS NULL AND (people_26.client_id = $12::uuid OR people_26.id = $14::uuid OR people_26.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
          LEFT JOIN systems systems_27 ON (systems_27.id = accesses_25.system_id AND systems_27.client_id = $12::uuid)
          LEFT JOIN people people_28 ON (people_28.id = accesses_25.granted_by_id AND people_28.withdrawn_at IS NULL AND (people_28.client_id = $12::uuid OR people_28.id = $14::uuid OR people_28.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
          LEFT JOIN people people_29 ON (people_29.id = accesses_25.revoked_by_id AND people_29.withdrawn_at IS NULL AND (people_29.client_id = $12::uuid OR people_29.id = $14::uuid OR people_29.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
          WHERE (accesses_25.person_id = people_1.id AND (accesses_25.client_id = $12::uuid OR (accesses_25.client_id = $12::uuid AND accesses_25.person_id = $14::uuid)) AND accesses_25.state = $19::text)
          ORDER BY accesses_25.granted_at DESC, accesses_25.id DESC
          LIMIT 20
        ) page
      ) || ']},"asks":{"totalCount":' || (
        SELECT count(*)
        FROM tickets tickets_30
        WHERE (tickets_30.requester_id = people_1.id AND tickets_30.client_id = $12::uuid AND ((tickets_30.turn = $20::text) IS NOT TRUE))
      )::text
        || ',"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"tkt_' || tickets_31.id || '","number":' || tickets_31.number::text
            || ',"title":' || to_json(tickets_31.title)::text
            || ',"turn":"' || tickets_31.turn || '","openedAt":"' || to_char(tickets_31.opened_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","client":' || CASE WHEN organisations_32.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_32.id || '","code":' || to_json(organisations_32.code)::text || '}' END || '}' AS o
          FROM tickets tickets_31
          LEFT JOIN organisations organisations_32 ON (organisations_32.id = tickets_31.client_id AND (organisations_32.id = $12::uuid OR (organisations_32.id = $13::uuid OR organisations_32.kind = 'ENTERPRISE')))
          WHERE (tickets_31.requester_id = people_1.id AND tickets_31.client_id = $12::uuid AND ((tickets_31.turn = $20::text) IS NOT TRUE))
          ORDER BY tickets_31.opened_at DESC, tickets_31.id DESC
          LIMIT 10
        ) page
      ) || ']},"asked":{"totalCount":' || (
        SELECT count(*)
        FROM tickets tickets_33
        WHERE (tickets_33.requester_id = people_1.id AND tickets_33.client_id = $12::uuid AND tickets_33.turn = $20::text)
      )::text
        || ',"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"tkt_' || tickets_34.id || '","number":' || tickets_34.number::text
            || ',"title":' || to_json(tickets_34.title)::text
            || ',"turn":"' || tickets_34.turn || '","openedAt":"' || to_char(tickets_34.opened_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","client":' || CASE WHEN organisations_35.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_35.id || '","code":' || to_json(organisations_35.code)::text || '}' END || '}' AS o
          FROM tickets tickets_34
          LEFT JOIN organisations organisations_35 ON (organisations_35.id = tickets_34.client_id AND (organisations_35.id = $12::uuid OR (organisations_35.id = $13::uuid OR organisations_35.kind = 'ENTERPRISE')))
          WHERE (tickets_34.requester_id = people_1.id AND tickets_34.client_id = $12::uuid AND tickets_34.turn = $20::text)
          ORDER BY tickets_34.opened_at DESC, tickets_34.id DESC
          LIMIT 5
        ) page
      ) || ']},"works":{"totalCount":' || (
        SELECT count(*)
        FROM tickets tickets_36
        WHERE (tickets_36.assignee_id = people_1.id AND tickets_36.client_id = $12::uuid AND ((tickets_36.turn = $20::text) IS NOT TRUE))
      )::text
        || ',"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"tkt_' || tickets_37.id || '","number":' || tickets_37.number::text
            || ',"title":' || to_json(tickets_37.title)::text
            || ',"turn":"' || tickets_37.turn || '","openedAt":"' || to_char(tickets_37.opened_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","client":' || CASE WHEN organisations_38.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_38.id || '","code":' || to_json(organisations_38.code)::text || '}' END || '}' AS o
          FROM tickets tickets_37
          LEFT JOIN organisations organisations_38 ON (organisations_38.id = tickets_37.client_id AND (organisations_38.id = $12::uuid OR (organisations_38.id = $13::uuid OR organisations_38.kind = 'ENTERPRISE')))
          WHERE (tickets_37.assignee_id = people_1.id AND tickets_37.client_id = $12::uuid AND ((tickets_37.turn = $20::text) IS NOT TRUE))
          ORDER BY tickets_37.opened_at DESC, tickets_37.id DESC
          LIMIT 10
        ) page
      ) || ']},"worked":{"totalCount":' || (
        SELECT count(*)
        FROM tickets tickets_39
        WHERE (tickets_39.assignee_id = people_1.id AND tickets_39.client_id = $12::uuid AND tickets_39.turn = $20::text)
      )::text
        || ',"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"tkt_' || tickets_40.id || '","number":' || tickets_40.number::text
            || ',"title":' || to_json(tickets_40.title)::text
            || ',"turn":"' || tickets_40.turn || '","openedAt":"' || to_char(tickets_40.opened_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","client":' || CASE WHEN organisations_41.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_41.id || '","code":' || to_json(organisations_41.code)::text || '}' END || '}' AS o
          FROM tickets tickets_40
          LEFT JOIN organisations organisations_41 ON (organisations_41.id = tickets_40.client_id AND (organisations_41.id = $12::uuid OR (organisations_41.id = $13::uuid OR organisations_41.kind = 'ENTERPRISE')))
          WHERE (tickets_40.assignee_id = people_1.id AND tickets_40.client_id = $12::uuid AND tickets_40.turn = $20::text)
          ORDER BY tickets_40.opened_at DESC, tickets_40.id DESC
          LIMIT 5
        ) page
      ) || ']},"preferences":{"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"prf_' || preferences_42.id || '","returnedAt":' || coalesce('"' || to_char(preferences_42.returned_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"', 'null')
            || ',"returnedEmail":' || coalesce(to_json(preferences_42.returned_email)::text, 'null')
            || ',"returnedWhy":' || coalesce(to_json(preferences_42.returned_why)::text, 'null') || '}' AS o
          FROM preferences preferences_42
          WHERE (preferences_42.person_id = people_1.id AND preferences_42.person_id = $14::uuid)
          ORDER BY preferences_42.created_at DESC, preferences_42.id DESC
          LIMIT 1
        ) page
      ) || ']},"history":{"pageInfo":{"hasNextPage":' || CASE WHEN EXISTS (
        SELECT 1
        FROM history history_43
        WHERE (history_43.subject_id = people_1.id AND ((history_43.audience = 'SHARED' AND history_43.client_id = $12::uuid) OR history_43.audience = 'PRIVATE' AND history_43.actor_id = $14::uuid))
        ORDER BY history_43.position DESC, history_43.id DESC
        LIMIT 1 OFFSET 20
      ) THEN 'true' ELSE 'false' END
        || ',"endCursor":' || coalesce((
          SELECT '"b4799ddc.' || encode(convert_to('[' || history_45.position::text || ',"' || history_45.id || '"]', 'UTF8'), 'hex') || '"'
          FROM (
            SELECT history_46.position, history_46.id
            FROM history history_46
            WHERE (history_46.subject_id = people_1.id AND ((history_46.audience = 'SHARED' AND history_46.client_id = $12::uuid) OR history_46.audience = 'PRIVATE' AND history_46.actor_id = $14::uuid))
            ORDER BY history_46.position DESC, history_46.id DESC
            LIMIT 20
          ) history_45
          ORDER BY history_45.position ASC, history_45.id ASC
          LIMIT 1
        ), 'null') || '},"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"evt_' || history_47.id || '","name":' || to_json(history_47.name)::text
            || ',"at":"' || to_char(history_47.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","effectiveAt":"' || to_char(history_47.effective_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","audience":"' || history_47.audience || '","requestId":' || coalesce(to_json(history_47.request_id)::text, 'null')
            || ',"changes":' || coalesce(CASE WHEN history_47.client_id = $12::uuid THEN history_47.changes END::text, 'null')
            || ',"actor":' || CASE WHEN people_48.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_48.id || '","name":' || to_json(people_48.name)::text || '}' END
            || ',"onBehalfOf":' || CASE WHEN people_49.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_49.id || '","name":' || to_json(people_49.name)::text || '}' END || '}' AS o
          FROM history history_47
          LEFT JOIN people people_48 ON (people_48.id = history_47.actor_id AND people_48.withdrawn_at IS NULL AND (people_48.client_id = $12::uuid OR people_48.id = $14::uuid OR people_48.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
          LEFT JOIN people people_49 ON (people_49.id = history_47.on_behalf_of_id AND people_49.withdrawn_at IS NULL AND (people_49.client_id = $12::uuid OR people_49.id = $14::uuid OR people_49.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
          WHERE (history_47.subject_id = people_1.id AND ((history_47.audience = 'SHARED' AND history_47.client_id = $12::uuid) OR history_47.audience = 'PRIVATE' AND history_47.actor_id = $14::uuid))
          ORDER BY history_47.position DESC, history_47.id DESC
          LIMIT 20
        ) page
      ) || ']}}'
      FROM people people_1
      LEFT JOIN organisations organisations_2 ON (organisations_2.id = people_1.client_id AND (organisations_2.id = $12::uuid OR (organisations_2.id = $13::uuid OR organisations_2.kind = 'ENTERPRISE')))
      LEFT JOIN people people_3 ON (people_3.id = people_1.manager_id AND people_3.withdrawn_at IS NULL AND (people_3.client_id = $12::uuid OR people_3.id = $14::uuid OR people_3.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
      WHERE (people_1.id = $21::uuid AND people_1.withdrawn_at IS NULL AND (people_1.client_id = $12::uuid OR people_1.id = $14::uuid OR people_1.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
    ), 'null') || '}', 'UTF8')
