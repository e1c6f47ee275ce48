SELECT convert_to('{"system":' || coalesce((
      SELECT '{"id":"sys_' || systems_1.id || '","client":' || CASE WHEN organisations_2.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_2.id || '","name":' || to_json(organisations_2.name)::text || '}' END
        || ',"contracts":{"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"ctr_' || contracts_3.id || '","name":' || to_json(contracts_3.name)::text || '}' AS o
          FROM contracts contracts_3
          WHERE (contracts_3.system_id = systems_1.id AND contracts_3.client_id = $1::uuid AND ((contracts_3.ended_at IS NULL) = $2::boolean))
          ORDER BY contracts_3.decide_by ASC, contracts_3.id ASC
          LIMIT 3
        ) page
      ) || ']},"version":' || systems_1.version::text
        || ',"name":' || to_json(systems_1.name)::text
        || ',"kind":"' || systems_1.kind || '","purpose":' || coalesce(to_json(systems_1.purpose)::text, 'null')
        || ',"reviewMonths":' || coalesce(systems_1.review_months::text, 'null')
        || ',"seat":' || CASE WHEN CASE WHEN systems_1.client_id = $1::uuid THEN systems_1.seat_minor END IS NULL THEN 'null' ELSE '{"minor":' || coalesce(systems_1.seat_minor::text, 'null')
        || ',"currency":' || coalesce(to_json(systems_1.seat_currency)::text, 'null') || '}' END
        || ',"endedAt":' || coalesce('"' || to_char(systems_1.ended_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"', 'null')
        || ',"keeper":' || CASE WHEN people_4.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_4.id || '","name":' || to_json(people_4.name)::text || '}' END
        || ',"viewerCan":{"end":' || CASE WHEN (($3::boolean OR systems_1.client_id = ANY($4::uuid[])) AND systems_1.ended_at IS NULL) THEN 'true' ELSE 'false' END
        || ',"grantAccess":' || CASE WHEN ($5::boolean OR systems_1.client_id = ANY($6::uuid[])) THEN 'true' ELSE 'false' END
        || ',"askAccess":' || CASE WHEN ($7::boolean OR systems_1.client_id = ANY($8::uuid[])) THEN 'true' ELSE 'false' END
        || ',"update":' || CASE WHEN (($3::boolean OR systems_1.client_id = ANY($4::uuid[])) AND systems_1.ended_at IS NULL) THEN 'true' ELSE 'false' END || '},"due":{"totalCount":' || (
        SELECT count(*)
        FROM accesses accesses_5
        WHERE (accesses_5.system_id = systems_1.id AND (accesses_5.client_id = $1::uuid OR (accesses_5.client_id = $1::uuid AND accesses_5.person_id = $9::uuid)) AND accesses_5.state = $10::text)
      )::text
        || ',"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"acc_' || accesses_6.id || '","version":' || accesses_6.version::text
            || ',"account":' || coalesce(to_json(accesses_6.account)::text, 'null')
            || ',"level":' || coalesce(to_json(accesses_6.level)::text, 'null')
            || ',"state":"' || accesses_6.state || '","grantedAt":"' || to_char(accesses_6.granted_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","reviewOn":' || coalesce('"' || accesses_6.review_on || '"', 'null')
            || ',"revokeOn":' || coalesce('"' || accesses_6.revoke_on || '"', 'null')
            || ',"revokedAt":' || coalesce('"' || to_char(accesses_6.revoked_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"', 'null')
            || ',"evidence":' || coalesce(to_json(accesses_6.evidence)::text, 'null')
            || ',"keptBecause":' || coalesce(to_json(accesses_6.kept_because)::text, 'null')
            || ',"person":' || CASE WHEN people_7.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_7.id || '","name":' || to_json(people_7.name)::text
            || ',"state":"' || people_7.state || '"}' END
            || ',"system":' || CASE WHEN systems_8.id IS NULL THEN 'null' ELSE '{"id":"sys_' || systems_8.id || '","name":' || to_json(systems_8.name)::text || '}' END
            || ',"grantedBy":' || CASE WHEN people_9.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_9.id || '","name":' || to_json(people_9.name)::text || '}' END
            || ',"revokedBy":' || CASE WHEN people_10.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_10.id || '","name":' || to_json(people_10.name)::text || '}' END
            || ',"viewerCan":{"confirm":' || CASE WHEN (($11::boolean OR accesses_6.client_id = ANY($12::uuid[])) AND accesses_6.state IN ('ACTIVE')) THEN 'true' ELSE 'false' END
            || ',"correct":' || CASE WHEN (($5::boolean OR accesses_6.client_id = ANY($6::uuid[])) AND accesses_6.state IN ('ACTIVE', 'REVOKE_DUE')) THEN 'true' ELSE 'false' END
            || ',"keep":' || CASE WHEN (($11::boolean OR accesses_6.client_id = ANY($12::uuid[])) AND accesses_6.state IN ('ACTIVE', 'REVOKE_DUE')) THEN 'true' ELSE 'false' END
            || ',"recall":' || CASE WHEN (($7::boolean OR accesses_6.client_id = ANY($8::uuid[])) AND accesses_6.state IN ('ACTIVE') AND ($13::boolean OR accesses_6.client_id = ANY($14::uuid[]))) THEN 'true' ELSE 'false' END
            || ',"revoke":' || CASE WHEN (($5::boolean OR accesses_6.client_id = ANY($6::uuid[])) AND accesses_6.state IN ('ACTIVE', 'REVOKE_DUE')) THEN 'true' ELSE 'false' END || '},"tasks":{"nodes":[' || (
            SELECT coalesce(string_agg(o, ','), '')
            FROM (
              SELECT '{"id":"tsk_' || tasks_11.id || '","action":"' || tasks_11.action || '","process":' || CASE WHEN processes_12.id IS NULL THEN 'null' ELSE '{"id":"prc_' || processes_12.id || '","namePl":' || to_json(processes_12.name_pl)::text
                || ',"nameEn":' || to_json(processes_12.name_en)::text || '}' END || '}' AS o
              FROM tasks tasks_11
              LEFT JOIN processes processes_12 ON (processes_12.id = tasks_11.process_id AND processes_12.client_id = $1::uuid)
              WHERE (tasks_11.id IN (SELECT task_accesses.task_id FROM task_accesses WHERE task_accesses.access_id = accesses_6.id) AND tasks_11.shared AND tasks_11.client_id = $1::uuid)
              ORDER BY tasks_11.place ASC, tasks_11.id ASC
              LIMIT 2
            ) page
          ) || ']}}' AS o
          FROM accesses accesses_6
          LEFT JOIN people people_7 ON (people_7.id = accesses_6.person_id AND people_7.withdrawn_at IS NULL AND (people_7.client_id = $1::uuid OR people_7.id = $9::uuid OR people_7.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
          LEFT JOIN systems systems_8 ON (systems_8.id = accesses_6.system_id AND systems_8.client_id = $1::uuid)
          LEFT JOIN people people_9 ON (people_9.id = accesses_6.granted_by_id AND people_9.withdrawn_at IS NULL AND (people_9.client_id = $1::uuid OR people_9.id = $9::uuid OR people_9.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
          LEFT JOIN people people_10 ON (people_10.id = accesses_6.revoked_by_id AND people_10.withdrawn_at IS NULL AND (people_10.client_id = $1::uuid OR people_10.id = $9::uuid OR people_10.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
          WHERE (accesses_6.system_id = systems_1.id AND (accesses_6.client_id = $1::uuid OR (accesses_6.client_id = $1::uuid AND accesses_6.person_id = $9::uuid)) AND accesses_6.state = $10::text)
          ORDER BY accesses_6.revoke_on ASC NULLS LAST, accesses_6.id ASC
          LIMIT 100
        ) page
      ) || ']},"open":{"totalCount":' || (
        SELECT count(*)
        FROM accesses accesses_13
        WHERE (accesses_13.system_id = systems_1.id AND (accesses_13.client_id = $1::uuid OR (accesses_13.client_id = $1::uuid AND accesses_13.person_id = $9::uuid)) AND accesses_13.state = $15::text)
      )::text
        || ',"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"acc_' || accesses_14.id || '","version":' || accesses_14.version::text
            || ',"account":' || coalesce(to_json(accesses_14.account)::text, 'null')
            || ',"level":' || coalesce(to_json(accesses_14.level)::text, 'null')
            || ',"state":"' || accesses_14.state || '","grantedAt":"' || to_char(accesses_14.granted_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","reviewOn":' || coalesce('"' || accesses_14.review_on || '"', 'null')
            || ',"revokeOn":' || coalesce('"' || accesses_14.revoke_on || '"', 'null')
            || ',"revokedAt":' || coalesce('"' || to_char(accesses_14.revoked_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"', 'null')
            || ',"evidence":' || coalesce(to_json(accesses_14.evidence)::text, 'null')
            || ',"keptBecause":' || coalesce(to_json(accesses_14.kept_because)::text, 'null')
            || ',"person":' || CASE WHEN people_15.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_15.id || '","name":' || to_json(people_15.name)::text
            || ',"state":"' || people_15.state || '"}' END
            || ',"system":' || CASE WHEN systems_16.id IS NULL THEN 'null' ELSE '{"id":"sys_' || systems_16.id || '","name":' || to_json(systems_16.name)::text || '}' END
            || ',"grantedBy":' || CASE WHEN people_17.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_17.id || '","name":' || to_json(people_17.name)::text || '}' END
            || ',"revokedBy":' || CASE WHEN people_18.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_18.id || '","name":' || to_json(people_18.name)::text || '}' END
            || ',"viewerCan":{"confirm":' || CASE WHEN (($11::boolean OR accesses_14.client_id = ANY($12::uuid[])) AND accesses_14.state IN ('ACTIVE')) THEN 'true' ELSE 'false' END
            || ',"correct":' || CASE WHEN (($5::boolean OR accesses_14.client_id = ANY($6::uuid[])) AND accesses_14.state IN ('ACTIVE', 'REVOKE_DUE')) THEN 'true' ELSE 'false' END
            || ',"keep":' || CASE WHEN (($11::boolean OR accesses_14.client_id = ANY($12::uuid[])) AND accesses_14.state IN ('ACTIVE', 'REVOKE_DUE')) THEN 'true' ELSE 'false' END
            || ',"recall":' || CASE WHEN (($7::boolean OR accesses_14.client_id = ANY($8::uuid[])) AND accesses_14.state IN ('ACTIVE') AND ($13::boolean OR accesses_14.client_id = ANY($14::uuid[]))) THEN 'true' ELSE 'false' END
            || ',"revoke":' || CASE WHEN (($5::boolean OR accesses_14.client_id = ANY($6::uuid[])) AND accesses_14.state IN ('ACTIVE', 'REVOKE_DUE')) THEN 'true' ELSE 'false' END || '},"tasks":{"nodes":[' || (
            SELECT coalesce(string_agg(o, ','), '')
            FROM (
              SELECT '{"id":"tsk_' || tasks_19.id || '","action":"' || tasks_19.action || '","process":' || CASE WHEN processes_20.id IS NULL THEN 'null' ELSE '{"id":"prc_' || processes_20.id || '","namePl":' || to_json(processes_20.name_pl)::text
                || ',"nameEn":' || to_json(processes_20.name_en)::text || '}' END || '}' AS o
              FROM tasks tasks_19
              LEFT JOIN processes processes_20 ON (processes_20.id = tasks_19.process_id AND processes_20.client_id = $1::uuid)
              WHERE (tasks_19.id IN (SELECT task_accesses.task_id FROM task_accesses WHERE task_accesses.access_id = accesses_14.id) AND tasks_19.shared AND tasks_19.client_id = $1::uuid)
              ORDER BY tasks_19.place ASC, tasks_19.id ASC
              LIMIT 2
            ) page
          ) || ']}}' AS o
          FROM accesses accesses_14
          LEFT JOIN people people_15 ON (people_15.id = accesses_14.person_id AND people_15.withdrawn_at IS NULL AND (people_15.client_id = $1::uuid OR people_15.id = $9::uuid OR people_15.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
          LEFT JOIN systems systems_16 ON (systems_16.id = accesses_14.system_id AND systems_16.client_id = $1::uuid)
          LEFT JOIN people people_17 ON (people_17.id = accesses_14.granted_by_id AND people_17.withdrawn_at IS NULL AND (people_17.client_id = $1::uuid OR people_17.id = $9::uuid OR people_17.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
          LEFT JOIN people people_18 ON (people_18.id = accesses_14.revoked_by_id AND people_18.withdrawn_at IS NULL AND (people_18.client_id = $1::uuid OR people_18.id = $9::uuid OR people_18.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
          WHERE (accesses_14.system_id = systems_1.id AND (accesses_14.client_id = $1::uuid OR (accesses_14.client_id = $1::uuid AND accesses_14.person_id = $9::uuid)) AND accesses_14.state = $15::text)
          ORDER BY accesses_14.granted_at ASC, accesses_14.id ASC
          LIMIT 100
        ) page
      ) || ']},"closed":{"totalCount":' || (
        SELECT count(*)
        FROM accesses accesses_21
        WHERE (accesses_21.system_id = systems_1.id AND (accesses_21.client_id = $1::uuid OR (accesses_21.client_id = $1::uuid AND accesses_21.person_id = $9::uuid)) AND accesses_21.state = $16::text)
      )::text
        || ',"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"acc_' || accesses_22.id || '","version":' || accesses_22.version::text
            || ',"account":' || coalesce(to_json(accesses_22.account)::text, 'null')
            || ',"level":' || coalesce(to_json(accesses_22.level)::text, 'null')
            || ',"state":"' || accesses_22.state || '","grantedAt":"' || to_char(accesses_22.granted_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","reviewOn":' || coalesce('"' || accesses_22.review_on || '"', 'null')
            || ',"revokeOn":' || coalesce('"' || accesses_22.revoke_on || '"', 'null')
            || ',"revokedAt":' || coalesce('"' || to_char(accesses_22.revoked_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"', 'null')
            || ',"evidence":' || coalesce(to_json(accesses_22.evidence)::text, 'null')
            || ',"keptBecause":' || coalesce(to_json(accesses_22.kept_because)::text, 'null')
            || ',"person":' || CASE WHEN people_23.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_23.id || '","name":' || to_json(people_23.name)::text
            || ',"state":"' || people_23.state || '"}' END
            || ',"system":' || CASE WHEN systems_24.id IS NULL THEN 'null' ELSE '{"id":"sys_' || systems_24.id || '","name":' || to_json(systems_24.name)::text || '}' END
            || ',"grantedBy":' || CASE WHEN people_25.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_25.id || '","name":' || to_json(people_25.name)::text || '}' END
            || ',"revokedBy":' || CASE WHEN people_26.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_26.id || '","name":' || to_json(people_26.name)::text || '}' END
            || ',"viewerCan":{"confirm":' || CASE WHEN (($11::boolean OR accesses_22.client_id = ANY($12::uuid[])) AND accesses_22.state IN ('ACTIVE')) THEN 'true' ELSE 'false' END
            || ',"correct":' || CASE WHEN (($5::boolean OR accesses_22.client_id = ANY($6::uuid[])) AND accesses_22.state IN ('ACTIVE', 'REVOKE_DUE')) THEN 'true' ELSE 'false' END
            || ',"keep":' || CASE WHEN (($11::boolean OR accesses_22.client_id = ANY($12::uuid[])) AND accesses_22.state IN ('ACTIVE', 'REVOKE_DUE')) THEN 'true' ELSE 'false' END
            || ',"recall":' || CASE WHEN (($7::boolean OR accesses_22.client_id = ANY($8::uuid[])) AND accesses_22.state IN ('ACTIVE') AND ($13::boolean OR accesses_22.client_id = ANY($14::uuid[]))) THEN 'true' ELSE 'false' END
            || ',"revoke":' || CASE WHEN (($5::boolean OR accesses_22.client_id = ANY($6::uuid[])) AND accesses_22.state IN ('ACTIVE', 'REVOKE_DUE')) THEN 'true' ELSE 'false' END || '},"tasks":{"nodes":[' || (
            SELECT coalesce(string_agg(o, ','), '')
            FROM (
              SELECT '{"id":"tsk_' || tasks_27.id || '","action":"' || tasks_27.action || '","process":' || CASE WHEN processes_28.id IS NULL THEN 'null' ELSE '{"id":"prc_' || processes_28.id || '","namePl":' || to_json(processes_28.name_pl)::text
                || ',"nameEn":' || to_json(processes_28.name_en)::text || '}' END || '}' AS o
              FROM tasks tasks_27
              LEFT JOIN processes processes_28 ON (processes_28.id = tasks_27.process_id AND processes_28.client_id = $1::uuid)
              WHERE (tasks_27.id IN (SELECT task_accesses.task_id FROM task_accesses WHERE task_accesses.access_id = accesses_22.id) AND tasks_27.shared AND tasks_27.client_id = $1::uuid)
              ORDER BY tasks_27.place ASC, tasks_27.id ASC
              LIMIT 2
            ) page
          ) || ']}}' AS o
          FROM accesses accesses_22
          LEFT JOIN people people_23 ON (people_23.id = accesses_22.person_id AND people_23.withdrawn_at IS NULL AND (people_23.client_id = $1::uuid OR people_23.id = $9::uuid OR people_23.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
          LEFT JOIN systems systems_24 ON (systems_24.id = accesses_22.system_id AND systems_24.client_id = $1::uuid)
          LEFT JOIN people people_25 ON (people_25.id = accesses_22.granted_by_id AND people_25.withdrawn_at IS NULL AND (people_25.client_id = $1::uuid OR people_25.id = $9::uuid OR people_25.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
          LEFT JOIN people people_26 ON (people_26.id = accesses_22.revoked_by_id AND people_26.withdrawn_at IS NULL AND (people_26.client_id = $1::uuid OR people_26.id = $9::uuid OR people_26.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
          WHERE (accesses_22.system_id = systems_1.id AND (accesses_22.client_id = $1::uuid OR (accesses_22.client_id = $1::uuid AND accesses_22.person_id = $9::uuid)) AND accesses_22.state = $16::text)
          ORDER BY accesses_22.granted_at DESC, accesses_22.id DESC
          LIMIT 50
        ) page
      ) || ']},"wanted":{"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"arq_' || access_requests_29.id || '","version":' || access_requests_29.version::text
            || ',"level":' || coalesce(to_json(access_requests_29.level)::text, 'null')
            || ',"reason":' || to_json(access_requests_29.reason)::text
            || ',"state":"' || access_requests_29.state || '","askedAt":"' || to_char(access_requests_29.asked_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","person":' || CASE WHEN people_30.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_30.id || '","name":' || to_json(people_30.name)::text || '}' END
            || ',"system":' || CASE WHEN systems_31.id IS NULL THEN 'null' ELSE '{"id":"sys_' || systems_31.id || '","name":' || to_json(systems_31.name)::text || '}' END
            || ',"askedBy":' || CASE WHEN people_32.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_32.id || '","name":' || to_json(people_32.name)::text || '}' END
            || ',"decision":' || CASE WHEN decisions_33.id IS NULL THEN 'null' ELSE '{"id":"dec_' || decisions_33.id || '","waitsForViewer":' || CASE WHEN (decisions_33.id IN (SELECT one.decision_id FROM approvers one WHERE one.state <> 'RELEASED' AND one.person_id = $9::uuid) AND decisions_33.state IN ('PENDING')) THEN 'true' ELSE 'false' END || '}' END
            || ',"viewerCan":{"grant":' || CASE WHEN (($5::boolean OR access_requests_29.client_id = ANY($6::uuid[])) AND access_requests_29.state IN ('APPROVED')) THEN 'true' ELSE 'false' END
            || ',"withdraw":' || CASE WHEN (($17::boolean OR access_requests_29.client_id = ANY($18::uuid[])) AND access_requests_29.state IN ('APPROVED', 'REQUESTED') AND (access_requests_29.asked_by_id = $9::uuid OR $3::boolean OR access_requests_29.client_id = ANY($4::uuid[]))) THEN 'true' ELSE 'false' END || '}}' AS o
          FROM access_requests access_requests_29
          LEFT JOIN people people_30 ON (people_30.id = access_requests_29.person_id AND people_30.withdrawn_at IS NULL AND (people_30.client_id = $1::uuid OR people_30.id = $9::uuid OR people_30.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
          LEFT JOIN systems systems_31 ON (systems_31.id = access_requests_29.system_id AND systems_31.client_id = $1::uuid)
          LEFT JOIN people people_32 ON (people_32.id = access_requests_29.asked_by_id AND people_32.withdrawn_at IS NULL AND (people_32.client_id = $1::uuid OR people_32.id = $9::uuid OR people_32.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
          LEFT JOIN decisions decisions_33 ON (decisions_33.id = access_requests_29.decision_id AND decisions_33.client_id = $1::uuid)
          WHERE (access_requests_29.system_id = systems_1.id AND (access_requests_29.client_id = $1::uuid OR (access_requests_29.client_id = $1::uuid AND ((access_requests_29.person_id = $9::uuid OR access_requests_29.asked_by_id = $9::uuid) OR access_requests_29.decision_id IN (SELECT one.decision_id FROM approvers one WHERE one.person_id = $9::uuid)))) AND access_requests_29.state = ANY($19::text[]))
          ORDER BY access_requests_29.asked_at DESC, access_requests_29.id DESC
          LIMIT 50
        ) page
      ) || ']}}'
      FROM systems systems_1
      LEFT JOIN organisations organisations_2 ON (organisations_2.id = systems_1.client_id AND (organisations_2.id = $1::uuid OR (organisations_2.id = $20::uuid OR organisations_2.kind = 'ENTERPRISE')))
      LEFT JOIN people people_4 ON (people_4.id = systems_1.keeper_id AND people_4.withdrawn_at IS NULL AND (people_4.client_id = $1::uuid OR people_4.id = $9::uuid OR people_4.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
      WHERE (systems_1.id = $21::uuid AND systems_1.client_id = $1::uuid)
    ), 'null') || '}', 'UTF8')
