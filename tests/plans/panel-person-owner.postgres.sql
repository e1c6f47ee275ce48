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
            || ',"keep":' || CASE WHEN (($8::boolean OR accesses_13.client_id = ANY($9::uuid[])) AND accesses_13.state IN ('ACTIVE', 'REVOKE_DUE')) THEN 'true' ELSE 'false' END
            || ',"recall":' || CASE WHEN (($1::boolean OR accesses_13.client_id = ANY($2::uuid[])) AND accesses_13.state IN ('ACTIVE') AND ($3::boolean OR accesses_13.client_id = ANY($4::uuid[]))) THEN 'true' ELSE 'false' END
            || ',"revoke":' || CASE WHEN (($10::boolean OR accesses_13.client_id = ANY($11::uuid[])) AND accesses_13.state IN ('ACTIVE', 'REVOKE_DUE')) THEN 'true' ELSE 'false' END || '},"tasks":{"nodes":[' || (
            SELECT coalesce(string_agg(o, ','), '')
            FROM (
              SELECT '{"id":"tsk_' || tasks_18.id || '","action":"' || tasks_18.action || '","process":' || CASE WHEN processes_19.id IS NULL THEN 'null' ELSE '{"id":"prc_' || processes_19.id || '","namePl":' || to_json(processes_19.name_pl)::text
                || ',"nameEn":' || to_json(processes_19.name_en)::text || '}' END || '}' AS o
              FROM tasks tasks_18
              LEFT JOIN processes processes_19 ON (processes_19.id = tasks_18.process_id AND processes_19.client_id = $12::uuid)
              WHERE (tasks_18.id IN (SELECT task_accesses.task_id FROM task_accesses WHERE task_accesses.access_id = accesses_13.id) AND tasks_18.shared AND tasks_18.client_id = $12::uuid)
              ORDER BY tasks_18.place ASC, tasks_18.id ASC
              LIMIT 2
            ) page
          ) || ']}}' AS o
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
        FROM accesses accesses_20
        WHERE (accesses_20.person_id = people_1.id AND (accesses_20.client_id = $12::uuid OR (accesses_20.client_id = $12::uuid AND accesses_20.person_id = $14::uuid)) AND accesses_20.state = $18::text)
      )::text
        || ',"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"acc_' || accesses_21.id || '","version":' || accesses_21.version::text
            || ',"account":' || coalesce(to_json(accesses_21.account)::text, 'null')
            || ',"level":' || coalesce(to_json(accesses_21.level)::text, 'null')
            || ',"state":"' || accesses_21.state || '","grantedAt":"' || to_char(accesses_21.granted_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","reviewOn":' || coalesce('"' || accesses_21.review_on || '"', 'null')
            || ',"revokeOn":' || coalesce('"' || accesses_21.revoke_on || '"', 'null')
            || ',"revokedAt":' || coalesce('"' || to_char(accesses_21.revoked_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"', 'null')
            || ',"evidence":' || coalesce(to_json(accesses_21.evidence)::text, 'null')
            || ',"keptBecause":' || coalesce(to_json(accesses_21.kept_because)::text, 'null')
            || ',"person":' || CASE WHEN people_22.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_22.id || '","name":' || to_json(people_22.name)::text
            || ',"state":"' || people_22.state || '"}' END
            || ',"system":' || CASE WHEN systems_23.id IS NULL THEN 'null' ELSE '{"id":"sys_' || systems_23.id || '","name":' || to_json(systems_23.name)::text || '}' END
            || ',"grantedBy":' || CASE WHEN people_24.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_24.id || '","name":' || to_json(people_24.name)::text || '}' END
            || ',"revokedBy":' || CASE WHEN people_25.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_25.id || '","name":' || to_json(people_25.name)::text || '}' END
            || ',"viewerCan":{"confirm":' || CASE WHEN (($8::boolean OR accesses_21.client_id = ANY($9::uuid[])) AND accesses_21.state IN ('ACTIVE')) THEN 'true' ELSE 'false' END
            || ',"correct":' || CASE WHEN (($10::boolean OR accesses_21.client_id = ANY($11::uuid[])) AND accesses_21.state IN ('ACTIVE', 'REVOKE_DUE')) THEN 'true' ELSE 'false' END
            || ',"keep":' || CASE WHEN (($8::boolean OR accesses_21.client_id = ANY($9::uuid[])) AND accesses_21.state IN ('ACTIVE', 'REVOKE_DUE')) THEN 'true' ELSE 'false' END
            || ',"recall":' || CASE WHEN (($1::boolean OR accesses_21.client_id = ANY($2::uuid[])) AND accesses_21.state IN ('ACTIVE') AND ($3::boolean OR accesses_21.client_id = ANY($4::uuid[]))) THEN 'true' ELSE 'false' END
            || ',"revoke":' || CASE WHEN (($10::boolean OR accesses_21.client_id = ANY($11::uuid[])) AND accesses_21.state IN ('ACTIVE', 'REVOKE_DUE')) THEN 'true' ELSE 'false' END || '},"tasks":{"nodes":[' || (
            SELECT coalesce(string_agg(o, ','), '')
            FROM (
              SELECT '{"id":"tsk_' || tasks_26.id || '","action":"' || tasks_26.action || '","process":' || CASE WHEN processes_27.id IS NULL THEN 'null' ELSE '{"id":"prc_' || processes_27.id || '","namePl":' || to_json(processes_27.name_pl)::text
                || ',"nameEn":' || to_json(processes_27.name_en)::text || '}' END || '}' AS o
              FROM tasks tasks_26
              LEFT JOIN processes processes_27 ON (processes_27.id = tasks_26.process_id AND processes_27.client_id = $12::uuid)
              WHERE (tasks_26.id IN (SELECT task_accesses.task_id FROM task_accesses WHERE task_accesses.access_id = accesses_21.id) AND tasks_26.shared AND tasks_26.client_id = $12::uuid)
              ORDER BY tasks_26.place ASC, tasks_26.id ASC
              LIMIT 2
            ) page
          ) || ']}}' AS o
          FROM accesses accesses_21
          LEFT JOIN people people_22 ON (people_22.id = accesses_21.person_id AND people_22.withdrawn_at IS NULL AND (people_22.client_id = $12::uuid OR people_22.id = $14::uuid OR people_22.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
          LEFT JOIN systems systems_23 ON (systems_23.id = accesses_21.system_id AND systems_23.client_id = $12::uuid)
          LEFT JOIN people people_24 ON (people_24.id = accesses_21.granted_by_id AND people_24.withdrawn_at IS NULL AND (people_24.client_id = $12::uuid OR people_24.id = $14::uuid OR people_24.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
          LEFT JOIN people people_25 ON (people_25.id = accesses_21.revoked_by_id AND people_25.withdrawn_at IS NULL AND (people_25.client_id = $12::uuid OR people_25.id = $14::uuid OR people_25.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
          WHERE (accesses_21.person_id = people_1.id AND (accesses_21.client_id = $12::uuid OR (accesses_21.client_id = $12::uuid AND accesses_21.person_id = $14::uuid)) AND accesses_21.state = $18::text)
          ORDER BY accesses_21.granted_at DESC, accesses_21.id DESC
          LIMIT 100
        ) page
      ) || ']},"closed":{"totalCount":' || (
        SELECT count(*)
        FROM accesses accesses_28
        WHERE (accesses_28.person_id = people_1.id AND (accesses_28.client_id = $12::uuid OR (accesses_28.client_id = $12::uuid AND accesses_28.person_id = $14::uuid)) AND accesses_28.state = $19::text)
      )::text
        || ',"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"acc_' || accesses_29.id || '","version":' || accesses_29.version::text
            || ',"account":' || coalesce(to_json(accesses_29.account)::text, 'null')
            || ',"level":' || coalesce(to_json(accesses_29.level)::text, 'null')
            || ',"state":"' || accesses_29.state || '","grantedAt":"' || to_char(accesses_29.granted_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","reviewOn":' || coalesce('"' || accesses_29.review_on || '"', 'null')
            || ',"revokeOn":' || coalesce('"' || accesses_29.revoke_on || '"', 'null')
            || ',"revokedAt":' || coalesce('"' || to_char(accesses_29.revoked_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"', 'null')
            || ',"evidence":' || coalesce(to_json(accesses_29.evidence)::text, 'null')
            || ',"keptBecause":' || coalesce(to_json(accesses_29.kept_because)::text, 'null')
            || ',"person":' || CASE WHEN people_30.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_30.id || '","name":' || to_json(people_30.name)::text
            || ',"state":"' || people_30.state || '"}' END
            || ',"system":' || CASE WHEN systems_31.id IS NULL THEN 'null' ELSE '{"id":"sys_' || systems_31.id || '","name":' || to_json(systems_31.name)::text || '}' END
            || ',"grantedBy":' || CASE WHEN people_32.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_32.id || '","name":' || to_json(people_32.name)::text || '}' END
            || ',"revokedBy":' || CASE WHEN people_33.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_33.id || '","name":' || to_json(people_33.name)::text || '}' END
            || ',"viewerCan":{"confirm":' || CASE WHEN (($8::boolean OR accesses_29.client_id = ANY($9::uuid[])) AND accesses_29.state IN ('ACTIVE')) THEN 'true' ELSE 'false' END
            || ',"correct":' || CASE WHEN (($10::boolean OR accesses_29.client_id = ANY($11::uuid[])) AND accesses_29.state IN ('ACTIVE', 'REVOKE_DUE')) THEN 'true' ELSE 'false' END
            || ',"keep":' || CASE WHEN (($8::boolean OR accesses_29.client_id = ANY($9::uuid[])) AND accesses_29.state IN ('ACTIVE', 'REVOKE_DUE')) THEN 'true' ELSE 'false' END
            || ',"recall":' || CASE WHEN (($1::boolean OR accesses_29.client_id = ANY($2::uuid[])) AND accesses_29.state IN ('ACTIVE') AND ($3::boolean OR accesses_29.client_id = ANY($4::uuid[]))) THEN 'true' ELSE 'false' END
            || ',"revoke":' || CASE WHEN (($10::boolean OR accesses_29.client_id = ANY($11::uuid[])) AND accesses_29.state IN ('ACTIVE', 'REVOKE_DUE')) THEN 'true' ELSE 'false' END || '},"tasks":{"nodes":[' || (
            SELECT coalesce(string_agg(o, ','), '')
            FROM (
              SELECT '{"id":"tsk_' || tasks_34.id || '","action":"' || tasks_34.action || '","process":' || CASE WHEN processes_35.id IS NULL THEN 'null' ELSE '{"id":"prc_' || processes_35.id || '","namePl":' || to_json(processes_35.name_pl)::text
                || ',"nameEn":' || to_json(processes_35.name_en)::text || '}' END || '}' AS o
              FROM tasks tasks_34
              LEFT JOIN processes processes_35 ON (processes_35.id = tasks_34.process_id AND processes_35.client_id = $12::uuid)
              WHERE (tasks_34.id IN (SELECT task_accesses.task_id FROM task_accesses WHERE task_accesses.access_id = accesses_29.id) AND tasks_34.shared AND tasks_34.client_id = $12::uuid)
              ORDER BY tasks_34.place ASC, tasks_34.id ASC
              LIMIT 2
            ) page
          ) || ']}}' AS o
          FROM accesses accesses_29
          LEFT JOIN people people_30 ON (people_30.id = accesses_29.person_id AND people_30.withdrawn_at IS NULL AND (people_30.client_id = $12::uuid OR people_30.id = $14::uuid OR people_30.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
          LEFT JOIN systems systems_31 ON (systems_31.id = accesses_29.system_id AND systems_31.client_id = $12::uuid)
          LEFT JOIN people people_32 ON (people_32.id = accesses_29.granted_by_id AND people_32.withdrawn_at IS NULL AND (people_32.client_id = $12::uuid OR people_32.id = $14::uuid OR people_32.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
          LEFT JOIN people people_33 ON (people_33.id = accesses_29.revoked_by_id AND people_33.withdrawn_at IS NULL AND (people_33.client_id = $12::uuid OR people_33.id = $14::uuid OR people_33.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
          WHERE (accesses_29.person_id = people_1.id AND (accesses_29.client_id = $12::uuid OR (accesses_29.client_id = $12::uuid AND accesses_29.person_id = $14::uuid)) AND accesses_29.state = $19::text)
          ORDER BY accesses_29.granted_at DESC, accesses_29.id DESC
          LIMIT 20
        ) page
      ) || ']},"wanted":{"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"arq_' || access_requests_36.id || '","version":' || access_requests_36.version::text
            || ',"level":' || coalesce(to_json(access_requests_36.level)::text, 'null')
            || ',"reason":' || to_json(access_requests_36.reason)::text
            || ',"state":"' || access_requests_36.state || '","askedAt":"' || to_char(access_requests_36.asked_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","person":' || CASE WHEN people_37.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_37.id || '","name":' || to_json(people_37.name)::text || '}' END
            || ',"system":' || CASE WHEN systems_38.id IS NULL THEN 'null' ELSE '{"id":"sys_' || systems_38.id || '","name":' || to_json(systems_38.name)::text || '}' END
            || ',"askedBy":' || CASE WHEN people_39.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_39.id || '","name":' || to_json(people_39.name)::text || '}' END
            || ',"decision":' || CASE WHEN decisions_40.id IS NULL THEN 'null' ELSE '{"id":"dec_' || decisions_40.id || '","waitsForViewer":' || CASE WHEN (decisions_40.id IN (
              SELECT one.decision_id
              FROM approvers one
              WHERE one.state <> 'RELEASED' AND one.person_id = $14::uuid
            ) AND decisions_40.state IN ('PENDING')) THEN 'true' ELSE 'false' END || '}' END
            || ',"viewerCan":{"grant":' || CASE WHEN (($10::boolean OR access_requests_36.client_id = ANY($11::uuid[])) AND access_requests_36.state IN ('APPROVED')) THEN 'true' ELSE 'false' END
            || ',"withdraw":' || CASE WHEN (($20::boolean OR access_requests_36.client_id = ANY($21::uuid[])) AND access_requests_36.state IN ('APPROVED', 'REQUESTED') AND (access_requests_36.asked_by_id = $14::uuid OR $5::boolean OR access_requests_36.client_id = ANY($6::uuid[]))) THEN 'true' ELSE 'false' END || '}}' AS o
          FROM access_requests access_requests_36
          LEFT JOIN people people_37 ON (people_37.id = access_requests_36.person_id AND people_37.withdrawn_at IS NULL AND (people_37.client_id = $12::uuid OR people_37.id = $14::uuid OR people_37.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
          LEFT JOIN systems systems_38 ON (systems_38.id = access_requests_36.system_id AND systems_38.client_id = $12::uuid)
          LEFT JOIN people people_39 ON (people_39.id = access_requests_36.asked_by_id AND people_39.withdrawn_at IS NULL AND (people_39.client_id = $12::uuid OR people_39.id = $14::uuid OR people_39.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
          LEFT JOIN decisions decisions_40 ON (decisions_40.id = access_requests_36.decision_id AND decisions_40.client_id = $12::uuid)
          WHERE (access_requests_36.person_id = people_1.id AND (access_requests_36.client_id = $12::uuid OR (access_requests_36.client_id = $12::uuid AND ((access_requests_36.person_id = $14::uuid OR access_requests_36.asked_by_id = $14::uuid) OR access_requests_36.decision_id IN (SELECT one.decision_id FROM approvers one WHERE one.person_id = $14::uuid)))) AND access_requests_36.state = ANY($22::text[]))
          ORDER BY access_requests_36.asked_at DESC, access_requests_36.id DESC
          LIMIT 50
        ) page
      ) || ']},"asks":{"totalCount":' || (
        SELECT count(*)
        FROM tickets tickets_41
        WHERE (tickets_41.requester_id = people_1.id AND tickets_41.client_id = $12::uuid AND ((tickets_41.turn = $23::text) IS NOT TRUE))
      )::text
        || ',"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"tkt_' || tickets_42.id || '","number":' || tickets_42.number::text
            || ',"title":' || to_json(tickets_42.title)::text
            || ',"turn":"' || tickets_42.turn || '","openedAt":"' || to_char(tickets_42.opened_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","client":' || CASE WHEN organisations_43.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_43.id || '","code":' || to_json(organisations_43.code)::text || '}' END || '}' AS o
          FROM tickets tickets_42
          LEFT JOIN organisations organisations_43 ON (organisations_43.id = tickets_42.client_id AND (organisations_43.id = $12::uuid OR (organisations_43.id = $13::uuid OR organisations_43.kind = 'ENTERPRISE')))
          WHERE (tickets_42.requester_id = people_1.id AND tickets_42.client_id = $12::uuid AND ((tickets_42.turn = $23::text) IS NOT TRUE))
          ORDER BY tickets_42.opened_at DESC, tickets_42.id DESC
          LIMIT 10
        ) page
      ) || ']},"asked":{"totalCount":' || (
        SELECT count(*)
        FROM tickets tickets_44
        WHERE (tickets_44.requester_id = people_1.id AND tickets_44.client_id = $12::uuid AND tickets_44.turn = $23::text)
      )::text
        || ',"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"tkt_' || tickets_45.id || '","number":' || tickets_45.number::text
            || ',"title":' || to_json(tickets_45.title)::text
            || ',"turn":"' || tickets_45.turn || '","openedAt":"' || to_char(tickets_45.opened_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","client":' || CASE WHEN organisations_46.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_46.id || '","code":' || to_json(organisations_46.code)::text || '}' END || '}' AS o
          FROM tickets tickets_45
          LEFT JOIN organisations organisations_46 ON (organisations_46.id = tickets_45.client_id AND (organisations_46.id = $12::uuid OR (organisations_46.id = $13::uuid OR organisations_46.kind = 'ENTERPRISE')))
          WHERE (tickets_45.requester_id = people_1.id AND tickets_45.client_id = $12::uuid AND tickets_45.turn = $23::text)
          ORDER BY tickets_45.opened_at DESC, tickets_45.id DESC
          LIMIT 5
        ) page
      ) || ']},"works":{"totalCount":' || (
        SELECT count(*)
        FROM tickets tickets_47
        WHERE (tickets_47.assignee_id = people_1.id AND tickets_47.client_id = $12::uuid AND ((tickets_47.turn = $23::text) IS NOT TRUE))
      )::text
        || ',"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"tkt_' || tickets_48.id || '","number":' || tickets_48.number::text
            || ',"title":' || to_json(tickets_48.title)::text
            || ',"turn":"' || tickets_48.turn || '","openedAt":"' || to_char(tickets_48.opened_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","client":' || CASE WHEN organisations_49.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_49.id || '","code":' || to_json(organisations_49.code)::text || '}' END || '}' AS o
          FROM tickets tickets_48
          LEFT JOIN organisations organisations_49 ON (organisations_49.id = tickets_48.client_id AND (organisations_49.id = $12::uuid OR (organisations_49.id = $13::uuid OR organisations_49.kind = 'ENTERPRISE')))
          WHERE (tickets_48.assignee_id = people_1.id AND tickets_48.client_id = $12::uuid AND ((tickets_48.turn = $23::text) IS NOT TRUE))
          ORDER BY tickets_48.opened_at DESC, tickets_48.id DESC
          LIMIT 10
        ) page
      ) || ']},"worked":{"totalCount":' || (
        SELECT count(*)
        FROM tickets tickets_50
        WHERE (tickets_50.assignee_id = people_1.id AND tickets_50.client_id = $12::uuid AND tickets_50.turn = $23::text)
      )::text
        || ',"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"tkt_' || tickets_51.id || '","number":' || tickets_51.number::text
            || ',"title":' || to_json(tickets_51.title)::text
            || ',"turn":"' || tickets_51.turn || '","openedAt":"' || to_char(tickets_51.opened_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","client":' || CASE WHEN organisations_52.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_52.id || '","code":' || to_json(organisations_52.code)::text || '}' END || '}' AS o
          FROM tickets tickets_51
          LEFT JOIN organisations organisations_52 ON (organisations_52.id = tickets_51.client_id AND (organisations_52.id = $12::uuid OR (organisations_52.id = $13::uuid OR organisations_52.kind = 'ENTERPRISE')))
          WHERE (tickets_51.assignee_id = people_1.id AND tickets_51.client_id = $12::uuid AND tickets_51.turn = $23::text)
          ORDER BY tickets_51.opened_at DESC, tickets_51.id DESC
          LIMIT 5
        ) page
      ) || ']},"preferences":{"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"prf_' || preferences_53.id || '","returnedAt":' || coalesce('"' || to_char(preferences_53.returned_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"', 'null')
            || ',"returnedEmail":' || coalesce(to_json(preferences_53.returned_email)::text, 'null')
            || ',"returnedWhy":' || coalesce(to_json(preferences_53.returned_why)::text, 'null') || '}' AS o
          FROM preferences preferences_53
          WHERE (preferences_53.person_id = people_1.id AND preferences_53.person_id = $14::uuid)
          ORDER BY preferences_53.created_at DESC, preferences_53.id DESC
          LIMIT 1
        ) page
      ) || ']},"history":{"pageInfo":{"hasNextPage":' || CASE WHEN EXISTS (
        SELECT 1
        FROM history history_54
        WHERE (history_54.subject_id = people_1.id AND ((history_54.audience = 'SHARED' AND history_54.client_id = $12::uuid) OR history_54.audience = 'PRIVATE' AND history_54.actor_id = $14::uuid))
        ORDER BY history_54.position DESC, history_54.id DESC
        LIMIT 1 OFFSET 20
      ) THEN 'true' ELSE 'false' END
        || ',"endCursor":' || coalesce((
          SELECT '"b4799ddc.' || encode(convert_to('[' || history_56.position::text || ',"' || history_56.id || '"]', 'UTF8'), 'hex') || '"'
          FROM (
            SELECT history_57.position, history_57.id
            FROM history history_57
            WHERE (history_57.subject_id = people_1.id AND ((history_57.audience = 'SHARED' AND history_57.client_id = $12::uuid) OR history_57.audience = 'PRIVATE' AND history_57.actor_id = $14::uuid))
            ORDER BY history_57.position DESC, history_57.id DESC
            LIMIT 20
          ) history_56
          ORDER BY history_56.position ASC, history_56.id ASC
          LIMIT 1
        ), 'null') || '},"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"evt_' || history_58.id || '","name":' || to_json(history_58.name)::text
            || ',"at":"' || to_char(history_58.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","effectiveAt":"' || to_char(history_58.effective_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","audience":"' || history_58.audience || '","requestId":' || coalesce(to_json(history_58.request_id)::text, 'null')
            || ',"changes":' || coalesce(CASE WHEN history_58.client_id = $12::uuid THEN history_58.changes END::text, 'null')
            || ',"actor":' || CASE WHEN people_59.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_59.id || '","name":' || to_json(people_59.name)::text || '}' END
            || ',"onBehalfOf":' || CASE WHEN people_60.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_60.id || '","name":' || to_json(people_60.name)::text || '}' END || '}' AS o
          FROM history history_58
          LEFT JOIN people people_59 ON (people_59.id = history_58.actor_id AND people_59.withdrawn_at IS NULL AND (people_59.client_id = $12::uuid OR people_59.id = $14::uuid OR people_59.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
          LEFT JOIN people people_60 ON (people_60.id = history_58.on_behalf_of_id AND people_60.withdrawn_at IS NULL AND (people_60.client_id = $12::uuid OR people_60.id = $14::uuid OR people_60.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
          WHERE (history_58.subject_id = people_1.id AND ((history_58.audience = 'SHARED' AND history_58.client_id = $12::uuid) OR history_58.audience = 'PRIVATE' AND history_58.actor_id = $14::uuid))
          ORDER BY history_58.position DESC, history_58.id DESC
          LIMIT 20
        ) page
      ) || ']}}'
      FROM people people_1
      LEFT JOIN organisations organisations_2 ON (organisations_2.id = people_1.client_id AND (organisations_2.id = $12::uuid OR (organisations_2.id = $13::uuid OR organisations_2.kind = 'ENTERPRISE')))
      LEFT JOIN people people_3 ON (people_3.id = people_1.manager_id AND people_3.withdrawn_at IS NULL AND (people_3.client_id = $12::uuid OR people_3.id = $14::uuid OR people_3.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
      WHERE (people_1.id = $24::uuid AND people_1.withdrawn_at IS NULL AND (people_1.client_id = $12::uuid OR people_1.id = $14::uuid OR people_1.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
    ), 'null') || '}', 'UTF8')
