SELECT convert_to('{"person":' || coalesce((
      SELECT '{"id":"per_' || people_1.id || '","client":' || CASE WHEN organisations_2.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_2.id || '","name":' || to_json(organisations_2.name)::text
        || ',"kind":"' || organisations_2.kind || '","viewerCan":{"startProcess":' || CASE WHEN (($1::boolean OR organisations_2.client_id = ANY($2::uuid[])) AND ($3::boolean OR organisations_2.client_id = ANY($4::uuid[]))) THEN 'true' ELSE 'false' END || '}}' END
        || ',"version":' || people_1.version::text
        || ',"name":' || to_json(people_1.name)::text
        || ',"email":' || coalesce(to_json(people_1.email)::text, 'null')
        || ',"phone":' || coalesce(to_json(people_1.phone)::text, 'null')
        || ',"title":' || coalesce(to_json(people_1.title)::text, 'null')
        || ',"language":"' || people_1.language || '","state":"' || people_1.state || '","location":' || coalesce(to_json(people_1.location)::text, 'null')
        || ',"startOn":' || coalesce('"' || people_1.start_on || '"', 'null')
        || ',"lastDay":' || coalesce('"' || people_1.last_day || '"', 'null')
        || ',"manager":' || CASE WHEN people_3.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_3.id || '","name":' || to_json(people_3.name)::text || '}' END
        || ',"viewerCan":{"update":' || CASE WHEN ($5::boolean OR people_1.client_id = ANY($6::uuid[])) THEN 'true' ELSE 'false' END
        || ',"leave":' || CASE WHEN (($5::boolean OR people_1.client_id = ANY($6::uuid[])) AND people_1.state IN ('ACTIVE', 'LEAVING', 'ON_LEAVE', 'PLANNED')) THEN 'true' ELSE 'false' END
        || ',"invite":' || CASE WHEN (($5::boolean OR people_1.client_id = ANY($6::uuid[])) AND people_1.state IN ('ACTIVE', 'LEAVING', 'ON_LEAVE', 'PLANNED') AND ((people_1.email IS NULL) IS NOT TRUE)) THEN 'true' ELSE 'false' END
        || ',"grantMembership":' || CASE WHEN (($5::boolean OR people_1.client_id = ANY($6::uuid[])) AND ($7::boolean OR $8::boolean OR people_1.client_id = ANY($9::uuid[])) AND ((people_1.state IN ('LEFT')) IS NOT TRUE)) THEN 'true' ELSE 'false' END
        || ',"start":' || CASE WHEN (($1::boolean OR people_1.client_id = ANY($2::uuid[])) AND people_1.state IN ('PLANNED') AND ($3::boolean OR people_1.client_id = ANY($4::uuid[]))) THEN 'true' ELSE 'false' END
        || ',"goOnLeave":' || CASE WHEN (($1::boolean OR people_1.client_id = ANY($2::uuid[])) AND people_1.state IN ('ACTIVE') AND ($3::boolean OR people_1.client_id = ANY($4::uuid[]))) THEN 'true' ELSE 'false' END
        || ',"comeBack":' || CASE WHEN (($1::boolean OR people_1.client_id = ANY($2::uuid[])) AND people_1.state IN ('ON_LEAVE') AND ($3::boolean OR people_1.client_id = ANY($4::uuid[]))) THEN 'true' ELSE 'false' END
        || ',"giveNotice":' || CASE WHEN (($1::boolean OR people_1.client_id = ANY($2::uuid[])) AND people_1.state IN ('ACTIVE', 'ON_LEAVE') AND ($3::boolean OR people_1.client_id = ANY($4::uuid[]))) THEN 'true' ELSE 'false' END
        || ',"stay":' || CASE WHEN (($1::boolean OR people_1.client_id = ANY($2::uuid[])) AND people_1.state IN ('LEAVING') AND ($3::boolean OR people_1.client_id = ANY($4::uuid[]))) THEN 'true' ELSE 'false' END
        || ',"handOver":' || CASE WHEN ($8::boolean OR people_1.client_id = ANY($9::uuid[])) THEN 'true' ELSE 'false' END
        || ',"restoreMail":' || CASE WHEN (($10::boolean OR people_1.client_id = ANY($11::uuid[])) AND people_1.id IN (SELECT one.person_id FROM preferences one WHERE one.returned_at IS NOT NULL)) THEN 'true' ELSE 'false' END || '},"memberships":{"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"mem_' || memberships_4.id || '","endedAt":' || coalesce('"' || to_char(memberships_4.ended_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"', 'null')
            || ',"version":' || memberships_4.version::text
            || ',"role":"' || memberships_4.role || '","createdAt":"' || to_char(memberships_4.created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","organisation":' || CASE WHEN organisations_5.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_5.id || '","name":' || to_json(organisations_5.name)::text || '}' END
            || ',"viewerCan":{"end":' || CASE WHEN (($5::boolean OR memberships_4.client_id = ANY($6::uuid[])) AND ($7::boolean OR $8::boolean OR memberships_4.client_id = ANY($9::uuid[])) AND memberships_4.ended_at IS NULL) THEN 'true' ELSE 'false' END || '}}' AS o
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
            || ',"viewerCan":{"confirm":' || CASE WHEN (($8::boolean OR accesses_13.client_id = ANY($9::uuid[])) AND accesses_13.state IN ('ACTIVE')) THEN 'true' ELSE 'false' END
            || ',"correct":' || CASE WHEN (($10::boolean OR accesses_13.client_id = ANY($11::uuid[])) AND accesses_13.state IN ('ACTIVE', 'REVOKE_DUE')) THEN 'true' ELSE 'false' END
            || ',"keep":' || CASE WHEN (($8::boolean OR accesses_13.client_id = ANY($9::uuid[])) AND accesses_13.state IN ('REVOKE_DUE')) THEN 'true' ELSE 'false' END
            || ',"recall":' || CASE WHEN (($1::boolean OR accesses_13.client_id = ANY($2::uuid[])) AND accesses_13.state IN ('ACTIVE') AND ($3::boolean OR accesses_13.client_id = ANY($4::uuid[]))) THEN 'true' ELSE 'false' END
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
            || ',"viewerCan":{"confirm":' || CASE WHEN (($8::boolean OR accesses_19.client_id = ANY($9::uuid[])) AND accesses_19.state IN ('ACTIVE')) THEN 'true' ELSE 'false' END
            || ',"correct":' || CASE WHEN (($10::boolean OR accesses_19.client_id = ANY($11::uuid[])) AND accesses_19.state IN ('ACTIVE', 'REVOKE_DUE')) THEN 'true' ELSE 'false' END
            || ',"keep":' || CASE WHEN (($8::boolean OR accesses_19.client_id = ANY($9::uuid[])) AND accesses_19.state IN ('REVOKE_DUE')) THEN 'true' ELSE 'false' END
            || ',"recall":' || CASE WHEN (($1::boolean OR accesses_19.client_id = ANY($2::uuid[])) AND accesses_19.state IN ('ACTIVE') AND ($3::boolean OR accesses_19.client_id = ANY($4::uuid[]))) THEN 'true' ELSE 'false' END
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
            || ',"viewerCan":{"confirm":' || CASE WHEN (($8::boolean OR accesses_25.client_id = ANY($9::uuid[])) AND accesses_25.state IN ('ACTIVE')) THEN 'true' ELSE 'false' END
            || ',"correct":' || CASE WHEN (($10::boolean OR accesses_25.client_id = ANY($11::uuid[])) AND accesses_25.state IN ('ACTIVE', 'REVOKE_DUE')) THEN 'true' ELSE 'false' END
            || ',"keep":' || CASE WHEN (($8::boolean OR accesses_25.client_id = ANY($9::uuid[])) AND accesses_25.state IN ('REVOKE_DUE')) THEN 'true' ELSE 'false' END
            || ',"recall":' || CASE WHEN (($1::boolean OR accesses_25.client_id = ANY($2::uuid[])) AND accesses_25.state IN ('ACTIVE') AND ($3::boolean OR accesses_25.client_id = ANY($4::uuid[]))) THEN 'true' ELSE 'false' END
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
      ) || ']},"wanted":{"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"arq_' || access_requests_30.id || '","version":' || access_requests_30.version::text
            || ',"level":' || coalesce(to_json(access_requests_30.level)::text, 'null')
            || ',"reason":' || to_json(access_requests_30.reason)::text
            || ',"state":"' || access_requests_30.state || '","askedAt":"' || to_char(access_requests_30.asked_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","person":' || CASE WHEN people_31.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_31.id || '","name":' || to_json(people_31.name)::text || '}' END
            || ',"system":' || CASE WHEN systems_32.id IS NULL THEN 'null' ELSE '{"id":"sys_' || systems_32.id || '","name":' || to_json(systems_32.name)::text || '}' END
            || ',"askedBy":' || CASE WHEN people_33.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_33.id || '","name":' || to_json(people_33.name)::text || '}' END
            || ',"decision":' || CASE WHEN decisions_34.id IS NULL THEN 'null' ELSE '{"id":"dec_' || decisions_34.id || '","waitsForViewer":' || CASE WHEN (decisions_34.id IN (
              SELECT one.decision_id
              FROM approvers one
              WHERE one.state <> 'RELEASED' AND one.person_id = $14::uuid
            ) AND decisions_34.state IN ('PENDING')) THEN 'true' ELSE 'false' END || '}' END
            || ',"viewerCan":{"grant":' || CASE WHEN (($10::boolean OR access_requests_30.client_id = ANY($11::uuid[])) AND access_requests_30.state IN ('APPROVED')) THEN 'true' ELSE 'false' END
            || ',"withdraw":' || CASE WHEN (($20::boolean OR access_requests_30.client_id = ANY($21::uuid[])) AND access_requests_30.state IN ('APPROVED', 'REQUESTED') AND (access_requests_30.asked_by_id = $14::uuid OR $5::boolean OR access_requests_30.client_id = ANY($6::uuid[]))) THEN 'true' ELSE 'false' END || '}}' AS o
          FROM access_requests access_requests_30
          LEFT JOIN people people_31 ON (people_31.id = access_requests_30.person_id AND people_31.withdrawn_at IS NULL AND (people_31.client_id = $12::uuid OR people_31.id = $14::uuid OR people_31.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
          LEFT JOIN systems systems_32 ON (systems_32.id = access_requests_30.system_id AND systems_32.client_id = $12::uuid)
          LEFT JOIN people people_33 ON (people_33.id = access_requests_30.asked_by_id AND people_33.withdrawn_at IS NULL AND (people_33.client_id = $12::uuid OR people_33.id = $14::uuid OR people_33.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
          LEFT JOIN decisions decisions_34 ON (decisions_34.id = access_requests_30.decision_id AND decisions_34.client_id = $12::uuid)
          WHERE (access_requests_30.person_id = people_1.id AND (access_requests_30.client_id = $12::uuid OR (access_requests_30.client_id = $12::uuid AND ((access_requests_30.person_id = $14::uuid OR access_requests_30.asked_by_id = $14::uuid) OR access_requests_30.decision_id IN (SELECT one.decision_id FROM approvers one WHERE one.person_id = $14::uuid)))) AND access_requests_30.state = ANY($22::text[]))
          ORDER BY access_requests_30.asked_at DESC, access_requests_30.id DESC
          LIMIT 50
        ) page
      ) || ']},"asks":{"totalCount":' || (
        SELECT count(*)
        FROM tickets tickets_35
        WHERE (tickets_35.requester_id = people_1.id AND tickets_35.client_id = $12::uuid AND ((tickets_35.turn = $23::text) IS NOT TRUE))
      )::text
        || ',"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"tkt_' || tickets_36.id || '","number":' || tickets_36.number::text
            || ',"title":' || to_json(tickets_36.title)::text
            || ',"turn":"' || tickets_36.turn || '","openedAt":"' || to_char(tickets_36.opened_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","client":' || CASE WHEN organisations_37.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_37.id || '","code":' || to_json(organisations_37.code)::text || '}' END || '}' AS o
          FROM tickets tickets_36
          LEFT JOIN organisations organisations_37 ON (organisations_37.id = tickets_36.client_id AND (organisations_37.id = $12::uuid OR (organisations_37.id = $13::uuid OR organisations_37.kind = 'ENTERPRISE')))
          WHERE (tickets_36.requester_id = people_1.id AND tickets_36.client_id = $12::uuid AND ((tickets_36.turn = $23::text) IS NOT TRUE))
          ORDER BY tickets_36.opened_at DESC, tickets_36.id DESC
          LIMIT 10
        ) page
      ) || ']},"asked":{"totalCount":' || (
        SELECT count(*)
        FROM tickets tickets_38
        WHERE (tickets_38.requester_id = people_1.id AND tickets_38.client_id = $12::uuid AND tickets_38.turn = $23::text)
      )::text
        || ',"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"tkt_' || tickets_39.id || '","number":' || tickets_39.number::text
            || ',"title":' || to_json(tickets_39.title)::text
            || ',"turn":"' || tickets_39.turn || '","openedAt":"' || to_char(tickets_39.opened_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","client":' || CASE WHEN organisations_40.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_40.id || '","code":' || to_json(organisations_40.code)::text || '}' END || '}' AS o
          FROM tickets tickets_39
          LEFT JOIN organisations organisations_40 ON (organisations_40.id = tickets_39.client_id AND (organisations_40.id = $12::uuid OR (organisations_40.id = $13::uuid OR organisations_40.kind = 'ENTERPRISE')))
          WHERE (tickets_39.requester_id = people_1.id AND tickets_39.client_id = $12::uuid AND tickets_39.turn = $23::text)
          ORDER BY tickets_39.opened_at DESC, tickets_39.id DESC
          LIMIT 5
        ) page
      ) || ']},"works":{"totalCount":' || (
        SELECT count(*)
        FROM tickets tickets_41
        WHERE (tickets_41.assignee_id = people_1.id AND tickets_41.client_id = $12::uuid AND ((tickets_41.turn = $23::text) IS NOT TRUE))
      )::text
        || ',"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"tkt_' || tickets_42.id || '","number":' || tickets_42.number::text
            || ',"title":' || to_json(tickets_42.title)::text
            || ',"turn":"' || tickets_42.turn || '","openedAt":"' || to_char(tickets_42.opened_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","client":' || CASE WHEN organisations_43.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_43.id || '","code":' || to_json(organisations_43.code)::text || '}' END || '}' AS o
          FROM tickets tickets_42
          LEFT JOIN organisations organisations_43 ON (organisations_43.id = tickets_42.client_id AND (organisations_43.id = $12::uuid OR (organisations_43.id = $13::uuid OR organisations_43.kind = 'ENTERPRISE')))
          WHERE (tickets_42.assignee_id = people_1.id AND tickets_42.client_id = $12::uuid AND ((tickets_42.turn = $23::text) IS NOT TRUE))
          ORDER BY tickets_42.opened_at DESC, tickets_42.id DESC
          LIMIT 10
        ) page
      ) || ']},"worked":{"totalCount":' || (
        SELECT count(*)
        FROM tickets tickets_44
        WHERE (tickets_44.assignee_id = people_1.id AND tickets_44.client_id = $12::uuid AND tickets_44.turn = $23::text)
      )::text
        || ',"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"tkt_' || tickets_45.id || '","number":' || tickets_45.number::text
            || ',"title":' || to_json(tickets_45.title)::text
            || ',"turn":"' || tickets_45.turn || '","openedAt":"' || to_char(tickets_45.opened_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","client":' || CASE WHEN organisations_46.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_46.id || '","code":' || to_json(organisations_46.code)::text || '}' END || '}' AS o
          FROM tickets tickets_45
          LEFT JOIN organisations organisations_46 ON (organisations_46.id = tickets_45.client_id AND (organisations_46.id = $12::uuid OR (organisations_46.id = $13::uuid OR organisations_46.kind = 'ENTERPRISE')))
          WHERE (tickets_45.assignee_id = people_1.id AND tickets_45.client_id = $12::uuid AND tickets_45.turn = $23::text)
          ORDER BY tickets_45.opened_at DESC, tickets_45.id DESC
          LIMIT 5
        ) page
      ) || ']},"preferences":{"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"prf_' || preferences_47.id || '","returnedAt":' || coalesce('"' || to_char(preferences_47.returned_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"', 'null')
            || ',"returnedEmail":' || coalesce(to_json(preferences_47.returned_email)::text, 'null')
            || ',"returnedWhy":' || coalesce(to_json(preferences_47.returned_why)::text, 'null') || '}' AS o
          FROM preferences preferences_47
          WHERE (preferences_47.person_id = people_1.id AND preferences_47.person_id = $14::uuid)
          ORDER BY preferences_47.created_at DESC, preferences_47.id DESC
          LIMIT 1
        ) page
      ) || ']},"history":{"pageInfo":{"hasNextPage":' || CASE WHEN EXISTS (
        SELECT 1
        FROM history history_48
        WHERE (history_48.subject_id = people_1.id AND ((history_48.audience = 'SHARED' AND history_48.client_id = $12::uuid) OR history_48.audience = 'PRIVATE' AND history_48.actor_id = $14::uuid))
        ORDER BY history_48.position DESC, history_48.id DESC
        LIMIT 1 OFFSET 20
      ) THEN 'true' ELSE 'false' END
        || ',"endCursor":' || coalesce((
          SELECT '"b4799ddc.' || encode(convert_to('[' || history_50.position::text || ',"' || history_50.id || '"]', 'UTF8'), 'hex') || '"'
          FROM (
            SELECT history_51.position, history_51.id
            FROM history history_51
            WHERE (history_51.subject_id = people_1.id AND ((history_51.audience = 'SHARED' AND history_51.client_id = $12::uuid) OR history_51.audience = 'PRIVATE' AND history_51.actor_id = $14::uuid))
            ORDER BY history_51.position DESC, history_51.id DESC
            LIMIT 20
          ) history_50
          ORDER BY history_50.position ASC, history_50.id ASC
          LIMIT 1
        ), 'null') || '},"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"evt_' || history_52.id || '","name":' || to_json(history_52.name)::text
            || ',"at":"' || to_char(history_52.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","effectiveAt":"' || to_char(history_52.effective_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","audience":"' || history_52.audience || '","requestId":' || coalesce(to_json(history_52.request_id)::text, 'null')
            || ',"changes":' || coalesce(CASE WHEN history_52.client_id = $12::uuid THEN history_52.changes END::text, 'null')
            || ',"actor":' || CASE WHEN people_53.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_53.id || '","name":' || to_json(people_53.name)::text || '}' END
            || ',"onBehalfOf":' || CASE WHEN people_54.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_54.id || '","name":' || to_json(people_54.name)::text || '}' END || '}' AS o
          FROM history history_52
          LEFT JOIN people people_53 ON (people_53.id = history_52.actor_id AND people_53.withdrawn_at IS NULL AND (people_53.client_id = $12::uuid OR people_53.id = $14::uuid OR people_53.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
          LEFT JOIN people people_54 ON (people_54.id = history_52.on_behalf_of_id AND people_54.withdrawn_at IS NULL AND (people_54.client_id = $12::uuid OR people_54.id = $14::uuid OR people_54.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
          WHERE (history_52.subject_id = people_1.id AND ((history_52.audience = 'SHARED' AND history_52.client_id = $12::uuid) OR history_52.audience = 'PRIVATE' AND history_52.actor_id = $14::uuid))
          ORDER BY history_52.position DESC, history_52.id DESC
          LIMIT 20
        ) page
      ) || ']}}'
      FROM people people_1
      LEFT JOIN organisations organisations_2 ON (organisations_2.id = people_1.client_id AND (organisations_2.id = $12::uuid OR (organisations_2.id = $13::uuid OR organisations_2.kind = 'ENTERPRISE')))
      LEFT JOIN people people_3 ON (people_3.id = people_1.manager_id AND people_3.withdrawn_at IS NULL AND (people_3.client_id = $12::uuid OR people_3.id = $14::uuid OR people_3.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
      WHERE (people_1.id = $24::uuid AND people_1.withdrawn_at IS NULL AND (people_1.client_id = $12::uuid OR people_1.id = $14::uuid OR people_1.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
    ), 'null') || '}', 'UTF8')
