SELECT convert_to('{"system":' || coalesce((
      SELECT '{"id":"sys_' || systems_1.id || '","client":' || CASE WHEN organisations_2.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_2.id || '","name":' || to_json(organisations_2.name)::text || '}' END
        || ',"version":' || systems_1.version::text
        || ',"name":' || to_json(systems_1.name)::text
        || ',"kind":"' || systems_1.kind || '","purpose":' || coalesce(to_json(systems_1.purpose)::text, 'null')
        || ',"reviewMonths":' || coalesce(systems_1.review_months::text, 'null')
        || ',"seat":' || CASE WHEN CASE WHEN systems_1.client_id = $1::uuid THEN systems_1.seat_minor END IS NULL THEN 'null' ELSE '{"minor":' || coalesce(systems_1.seat_minor::text, 'null')
        || ',"currency":' || coalesce(to_json(systems_1.seat_currency)::text, 'null') || '}' END
        || ',"endedAt":' || coalesce('"' || to_char(systems_1.ended_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"', 'null')
        || ',"keeper":' || CASE WHEN people_3.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_3.id || '","name":' || to_json(people_3.name)::text || '}' END
        || ',"viewerCan":{"end":' || CASE WHEN (($2::boolean OR systems_1.client_id = ANY($3::uuid[])) AND systems_1.ended_at IS NULL) THEN 'true' ELSE 'false' END
        || ',"grantAccess":' || CASE WHEN ($4::boolean OR systems_1.client_id = ANY($5::uuid[])) THEN 'true' ELSE 'false' END
        || ',"askAccess":' || CASE WHEN ($6::boolean OR systems_1.client_id = ANY($7::uuid[])) THEN 'true' ELSE 'false' END
        || ',"update":' || CASE WHEN (($2::boolean OR systems_1.client_id = ANY($3::uuid[])) AND systems_1.ended_at IS NULL) THEN 'true' ELSE 'false' END || '},"due":{"totalCount":' || (
        SELECT count(*)
        FROM accesses accesses_4
        WHERE (accesses_4.system_id = systems_1.id AND (accesses_4.client_id = $1::uuid OR (accesses_4.client_id = $1::uuid AND accesses_4.person_id = $8::uuid)) AND accesses_4.state = $9::text)
      )::text
        || ',"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"acc_' || accesses_5.id || '","version":' || accesses_5.version::text
            || ',"account":' || coalesce(to_json(accesses_5.account)::text, 'null')
            || ',"level":' || coalesce(to_json(accesses_5.level)::text, 'null')
            || ',"state":"' || accesses_5.state || '","grantedAt":"' || to_char(accesses_5.granted_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","reviewOn":' || coalesce('"' || accesses_5.review_on || '"', 'null')
            || ',"revokeOn":' || coalesce('"' || accesses_5.revoke_on || '"', 'null')
            || ',"revokedAt":' || coalesce('"' || to_char(accesses_5.revoked_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"', 'null')
            || ',"evidence":' || coalesce(to_json(accesses_5.evidence)::text, 'null')
            || ',"keptBecause":' || coalesce(to_json(accesses_5.kept_because)::text, 'null')
            || ',"person":' || CASE WHEN people_6.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_6.id || '","name":' || to_json(people_6.name)::text
            || ',"state":"' || people_6.state || '"}' END
            || ',"system":' || CASE WHEN systems_7.id IS NULL THEN 'null' ELSE '{"id":"sys_' || systems_7.id || '","name":' || to_json(systems_7.name)::text || '}' END
            || ',"grantedBy":' || CASE WHEN people_8.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_8.id || '","name":' || to_json(people_8.name)::text || '}' END
            || ',"revokedBy":' || CASE WHEN people_9.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_9.id || '","name":' || to_json(people_9.name)::text || '}' END
            || ',"viewerCan":{"confirm":' || CASE WHEN (($10::boolean OR accesses_5.client_id = ANY($11::uuid[])) AND accesses_5.state IN ('ACTIVE')) THEN 'true' ELSE 'false' END
            || ',"correct":' || CASE WHEN (($4::boolean OR accesses_5.client_id = ANY($5::uuid[])) AND accesses_5.state IN ('ACTIVE', 'REVOKE_DUE')) THEN 'true' ELSE 'false' END
            || ',"keep":' || CASE WHEN (($10::boolean OR accesses_5.client_id = ANY($11::uuid[])) AND accesses_5.state IN ('REVOKE_DUE')) THEN 'true' ELSE 'false' END
            || ',"recall":' || CASE WHEN (($6::boolean OR accesses_5.client_id = ANY($7::uuid[])) AND accesses_5.state IN ('ACTIVE') AND ($12::boolean OR accesses_5.client_id = ANY($13::uuid[]))) THEN 'true' ELSE 'false' END
            || ',"revoke":' || CASE WHEN (($4::boolean OR accesses_5.client_id = ANY($5::uuid[])) AND accesses_5.state IN ('ACTIVE', 'REVOKE_DUE')) THEN 'true' ELSE 'false' END || '}}' AS o
          FROM accesses accesses_5
          LEFT JOIN people people_6 ON (people_6.id = accesses_5.person_id AND people_6.withdrawn_at IS NULL AND (people_6.client_id = $1::uuid OR people_6.id = $8::uuid OR people_6.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
          LEFT JOIN systems systems_7 ON (systems_7.id = accesses_5.system_id AND systems_7.client_id = $1::uuid)
          LEFT JOIN people people_8 ON (people_8.id = accesses_5.granted_by_id AND people_8.withdrawn_at IS NULL AND (people_8.client_id = $1::uuid OR people_8.id = $8::uuid OR people_8.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
          LEFT JOIN people people_9 ON (people_9.id = accesses_5.revoked_by_id AND people_9.withdrawn_at IS NULL AND (people_9.client_id = $1::uuid OR people_9.id = $8::uuid OR people_9.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
          WHERE (accesses_5.system_id = systems_1.id AND (accesses_5.client_id = $1::uuid OR (accesses_5.client_id = $1::uuid AND accesses_5.person_id = $8::uuid)) AND accesses_5.state = $9::text)
          ORDER BY accesses_5.revoke_on ASC NULLS LAST, accesses_5.id ASC
          LIMIT 100
        ) page
      ) || ']},"open":{"totalCount":' || (
        SELECT count(*)
        FROM accesses accesses_10
        WHERE (accesses_10.system_id = systems_1.id AND (accesses_10.client_id = $1::uuid OR (accesses_10.client_id = $1::uuid AND accesses_10.person_id = $8::uuid)) AND accesses_10.state = $14::text)
      )::text
        || ',"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"acc_' || accesses_11.id || '","version":' || accesses_11.version::text
            || ',"account":' || coalesce(to_json(accesses_11.account)::text, 'null')
            || ',"level":' || coalesce(to_json(accesses_11.level)::text, 'null')
            || ',"state":"' || accesses_11.state || '","grantedAt":"' || to_char(accesses_11.granted_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","reviewOn":' || coalesce('"' || accesses_11.review_on || '"', 'null')
            || ',"revokeOn":' || coalesce('"' || accesses_11.revoke_on || '"', 'null')
            || ',"revokedAt":' || coalesce('"' || to_char(accesses_11.revoked_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"', 'null')
            || ',"evidence":' || coalesce(to_json(accesses_11.evidence)::text, 'null')
            || ',"keptBecause":' || coalesce(to_json(accesses_11.kept_because)::text, 'null')
            || ',"person":' || CASE WHEN people_12.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_12.id || '","name":' || to_json(people_12.name)::text
            || ',"state":"' || people_12.state || '"}' END
            || ',"system":' || CASE WHEN systems_13.id IS NULL THEN 'null' ELSE '{"id":"sys_' || systems_13.id || '","name":' || to_json(systems_13.name)::text || '}' END
            || ',"grantedBy":' || CASE WHEN people_14.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_14.id || '","name":' || to_json(people_14.name)::text || '}' END
            || ',"revokedBy":' || CASE WHEN people_15.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_15.id || '","name":' || to_json(people_15.name)::text || '}' END
            || ',"viewerCan":{"confirm":' || CASE WHEN (($10::boolean OR accesses_11.client_id = ANY($11::uuid[])) AND accesses_11.state IN ('ACTIVE')) THEN 'true' ELSE 'false' END
            || ',"correct":' || CASE WHEN (($4::boolean OR accesses_11.client_id = ANY($5::uuid[])) AND accesses_11.state IN ('ACTIVE', 'REVOKE_DUE')) THEN 'true' ELSE 'false' END
            || ',"keep":' || CASE WHEN (($10::boolean OR accesses_11.client_id = ANY($11::uuid[])) AND accesses_11.state IN ('REVOKE_DUE')) THEN 'true' ELSE 'false' END
            || ',"recall":' || CASE WHEN (($6::boolean OR accesses_11.client_id = ANY($7::uuid[])) AND accesses_11.state IN ('ACTIVE') AND ($12::boolean OR accesses_11.client_id = ANY($13::uuid[]))) THEN 'true' ELSE 'false' END
            || ',"revoke":' || CASE WHEN (($4::boolean OR accesses_11.client_id = ANY($5::uuid[])) AND accesses_11.state IN ('ACTIVE', 'REVOKE_DUE')) THEN 'true' ELSE 'false' END || '}}' AS o
          FROM accesses accesses_11
          LEFT JOIN people people_12 ON (people_12.id = accesses_11.person_id AND people_12.withdrawn_at IS NULL AND (people_12.client_id = $1::uuid OR people_12.id = $8::uuid OR people_12.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
          LEFT JOIN systems systems_13 ON (systems_13.id = accesses_11.system_id AND systems_13.client_id = $1::uuid)
          LEFT JOIN people people_14 ON (people_14.id = accesses_11.granted_by_id AND people_14.withdrawn_at IS NULL AND (people_14.client_id = $1::uuid OR people_14.id = $8::uuid OR people_14.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
          LEFT JOIN people people_15 ON (people_15.id = accesses_11.revoked_by_id AND people_15.withdrawn_at IS NULL AND (people_15.client_id = $1::uuid OR people_15.id = $8::uuid OR people_15.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
          WHERE (accesses_11.system_id = systems_1.id AND (accesses_11.client_id = $1::uuid OR (accesses_11.client_id = $1::uuid AND accesses_11.person_id = $8::uuid)) AND accesses_11.state = $14::text)
          ORDER BY accesses_11.granted_at ASC, accesses_11.id ASC
          LIMIT 100
        ) page
      ) || ']},"closed":{"totalCount":' || (
        SELECT count(*)
        FROM accesses accesses_16
        WHERE (accesses_16.system_id = systems_1.id AND (accesses_16.client_id = $1::uuid OR (accesses_16.client_id = $1::uuid AND accesses_16.person_id = $8::uuid)) AND accesses_16.state = $15::text)
      )::text
        || ',"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"acc_' || accesses_17.id || '","version":' || accesses_17.version::text
            || ',"account":' || coalesce(to_json(accesses_17.account)::text, 'null')
            || ',"level":' || coalesce(to_json(accesses_17.level)::text, 'null')
            || ',"state":"' || accesses_17.state || '","grantedAt":"' || to_char(accesses_17.granted_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","reviewOn":' || coalesce('"' || accesses_17.review_on || '"', 'null')
            || ',"revokeOn":' || coalesce('"' || accesses_17.revoke_on || '"', 'null')
            || ',"revokedAt":' || coalesce('"' || to_char(accesses_17.revoked_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"', 'null')
            || ',"evidence":' || coalesce(to_json(accesses_17.evidence)::text, 'null')
            || ',"keptBecause":' || coalesce(to_json(accesses_17.kept_because)::text, 'null')
            || ',"person":' || CASE WHEN people_18.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_18.id || '","name":' || to_json(people_18.name)::text
            || ',"state":"' || people_18.state || '"}' END
            || ',"system":' || CASE WHEN systems_19.id IS NULL THEN 'null' ELSE '{"id":"sys_' || systems_19.id || '","name":' || to_json(systems_19.name)::text || '}' END
            || ',"grantedBy":' || CASE WHEN people_20.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_20.id || '","name":' || to_json(people_20.name)::text || '}' END
            || ',"revokedBy":' || CASE WHEN people_21.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_21.id || '","name":' || to_json(people_21.name)::text || '}' END
            || ',"viewerCan":{"confirm":' || CASE WHEN (($10::boolean OR accesses_17.client_id = ANY($11::uuid[])) AND accesses_17.state IN ('ACTIVE')) THEN 'true' ELSE 'false' END
            || ',"correct":' || CASE WHEN (($4::boolean OR accesses_17.client_id = ANY($5::uuid[])) AND accesses_17.state IN ('ACTIVE', 'REVOKE_DUE')) THEN 'true' ELSE 'false' END
            || ',"keep":' || CASE WHEN (($10::boolean OR accesses_17.client_id = ANY($11::uuid[])) AND accesses_17.state IN ('REVOKE_DUE')) THEN 'true' ELSE 'false' END
            || ',"recall":' || CASE WHEN (($6::boolean OR accesses_17.client_id = ANY($7::uuid[])) AND accesses_17.state IN ('ACTIVE') AND ($12::boolean OR accesses_17.client_id = ANY($13::uuid[]))) THEN 'true' ELSE 'false' END
            || ',"revoke":' || CASE WHEN (($4::boolean OR accesses_17.client_id = ANY($5::uuid[])) AND accesses_17.state IN ('ACTIVE', 'REVOKE_DUE')) THEN 'true' ELSE 'false' END || '}}' AS o
          FROM accesses accesses_17
          LEFT JOIN people people_18 ON (people_18.id = accesses_17.person_id AND people_18.withdrawn_at IS NULL AND (people_18.client_id = $1::uuid OR people_18.id = $8::uuid OR people_18.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
          LEFT JOIN systems systems_19 ON (systems_19.id = accesses_17.system_id AND systems_19.client_id = $1::uuid)
          LEFT JOIN people people_20 ON (people_20.id = accesses_17.granted_by_id AND people_20.withdrawn_at IS NULL AND (people_20.client_id = $1::uuid OR people_20.id = $8::uuid OR people_20.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
          LEFT JOIN people people_21 ON (people_21.id = accesses_17.revoked_by_id AND people_21.withdrawn_at IS NULL AND (people_21.client_id = $1::uuid OR people_21.id = $8::uuid OR people_21.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
          WHERE (accesses_17.system_id = systems_1.id AND (accesses_17.client_id = $1::uuid OR (accesses_17.client_id = $1::uuid AND accesses_17.person_id = $8::uuid)) AND accesses_17.state = $15::text)
          ORDER BY accesses_17.granted_at DESC, accesses_17.id DESC
          LIMIT 50
        ) page
      ) || ']},"wanted":{"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"arq_' || access_requests_22.id || '","version":' || access_requests_22.version::text
            || ',"level":' || coalesce(to_json(access_requests_22.level)::text, 'null')
            || ',"reason":' || to_json(access_requests_22.reason)::text
            || ',"state":"' || access_requests_22.state || '","askedAt":"' || to_char(access_requests_22.asked_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","person":' || CASE WHEN people_23.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_23.id || '","name":' || to_json(people_23.name)::text || '}' END
            || ',"system":' || CASE WHEN systems_24.id IS NULL THEN 'null' ELSE '{"id":"sys_' || systems_24.id || '","name":' || to_json(systems_24.name)::text || '}' END
            || ',"askedBy":' || CASE WHEN people_25.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_25.id || '","name":' || to_json(people_25.name)::text || '}' END
            || ',"decision":' || CASE WHEN decisions_26.id IS NULL THEN 'null' ELSE '{"id":"dec_' || decisions_26.id || '","waitsForViewer":' || CASE WHEN (decisions_26.id IN (SELECT one.decision_id FROM approvers one WHERE one.state <> 'RELEASED' AND one.person_id = $8::uuid) AND decisions_26.state IN ('PENDING')) THEN 'true' ELSE 'false' END || '}' END
            || ',"viewerCan":{"grant":' || CASE WHEN (($4::boolean OR access_requests_22.client_id = ANY($5::uuid[])) AND access_requests_22.state IN ('APPROVED')) THEN 'true' ELSE 'false' END
            || ',"withdraw":' || CASE WHEN (($16::boolean OR access_requests_22.client_id = ANY($17::uuid[])) AND access_requests_22.state IN ('APPROVED', 'REQUESTED') AND (access_requests_22.asked_by_id = $8::uuid OR $2::boolean OR access_requests_22.client_id = ANY($3::uuid[]))) THEN 'true' ELSE 'false' END || '}}' AS o
          FROM access_requests access_requests_22
          LEFT JOIN people people_23 ON (people_23.id = access_requests_22.person_id AND people_23.withdrawn_at IS NULL AND (people_23.client_id = $1::uuid OR people_23.id = $8::uuid OR people_23.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
          LEFT JOIN systems systems_24 ON (systems_24.id = access_requests_22.system_id AND systems_24.client_id = $1::uuid)
          LEFT JOIN people people_25 ON (people_25.id = access_requests_22.asked_by_id AND people_25.withdrawn_at IS NULL AND (people_25.client_id = $1::uuid OR people_25.id = $8::uuid OR people_25.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
          LEFT JOIN decisions decisions_26 ON (decisions_26.id = access_requests_22.decision_id AND decisions_26.client_id = $1::uuid)
          WHERE (access_requests_22.system_id = systems_1.id AND (access_requests_22.client_id = $1::uuid OR (access_requests_22.client_id = $1::uuid AND ((access_requests_22.person_id = $8::uuid OR access_requests_22.asked_by_id = $8::uuid) OR access_requests_22.decision_id IN (SELECT one.decision_id FROM approvers one WHERE one.person_id = $8::uuid)))) AND access_requests_22.state = ANY($18::text[]))
          ORDER BY access_requests_22.asked_at DESC, access_requests_22.id DESC
          LIMIT 50
        ) page
      ) || ']}}'
      FROM systems systems_1
      LEFT JOIN organisations organisations_2 ON (organisations_2.id = systems_1.client_id AND (organisations_2.id = $1::uuid OR (organisations_2.id = $19::uuid OR organisations_2.kind = 'ENTERPRISE')))
      LEFT JOIN people people_3 ON (people_3.id = systems_1.keeper_id AND people_3.withdrawn_at IS NULL AND (people_3.client_id = $1::uuid OR people_3.id = $8::uuid OR people_3.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
      WHERE (systems_1.id = $20::uuid AND systems_1.client_id = $1::uuid)
    ), 'null') || '}', 'UTF8')
