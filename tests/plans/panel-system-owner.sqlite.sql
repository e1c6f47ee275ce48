SELECT CAST('{"system":' || coalesce((
      SELECT '{' || substr(substr(json_object('id', 'sys_' || systems_1.id,
            'client', CASE WHEN organisations_2.id IS NOT NULL THEN json_object('id', 'org_' || organisations_2.id, 'name', organisations_2.name) END), 2), -1, -1000000000)
        || ',"contracts":{"nodes":' || (
        SELECT json_group_array(json_object('id', 'ctr_' || contracts_3.id, 'name', contracts_3.name))
        FROM (
          SELECT contracts_4.id, contracts_4.name
          FROM contracts contracts_4
          WHERE (contracts_4.system_id = systems_1.id AND contracts_4.client_id = ?1 AND ((contracts_4.ended_at IS NULL) = ?2))
          ORDER BY contracts_4.decide_by ASC, contracts_4.id ASC
          LIMIT 3
        ) contracts_3
      ) || '},' || substr(substr(json_object('version', systems_1.version,
            'name', systems_1.name,
            'kind', systems_1.kind,
            'purpose', systems_1.purpose,
            'reviewMonths', systems_1.review_months,
            'seat', CASE WHEN CASE WHEN systems_1.client_id = ?1 THEN systems_1.seat_minor END IS NOT NULL THEN json_object('minor', systems_1.seat_minor, 'currency', systems_1.seat_currency) END,
            'endedAt', systems_1.ended_at,
            'keeper', CASE WHEN people_5.id IS NOT NULL THEN json_object('id', 'per_' || people_5.id, 'name', people_5.name) END,
            'viewerCan', json_object('end', json(CASE WHEN ((?3 OR systems_1.client_id IN (SELECT value FROM json_each(?4))) AND systems_1.ended_at IS NULL) THEN 'true' ELSE 'false' END),
              'grantAccess', json(CASE WHEN (?5 OR systems_1.client_id IN (SELECT value FROM json_each(?6))) THEN 'true' ELSE 'false' END),
              'askAccess', json(CASE WHEN (?7 OR systems_1.client_id IN (SELECT value FROM json_each(?8))) THEN 'true' ELSE 'false' END),
              'update', json(CASE WHEN ((?3 OR systems_1.client_id IN (SELECT value FROM json_each(?4))) AND systems_1.ended_at IS NULL) THEN 'true' ELSE 'false' END))), 2), -1, -1000000000)
        || ',"due":{' || substr(substr(json_object('totalCount', (
              SELECT count(*)
              FROM accesses accesses_6
              WHERE (accesses_6.system_id = systems_1.id AND (accesses_6.client_id = ?1 OR (accesses_6.client_id = ?1 AND accesses_6.person_id = ?9)) AND accesses_6.state = ?10)
            )), 2), -1, -1000000000)
        || ',"nodes":[' || (
        SELECT coalesce(group_concat('{' || substr(substr(json_object('id', 'acc_' || accesses_7.id,
                  'version', accesses_7.version,
                  'account', accesses_7.account,
                  'level', accesses_7.level,
                  'state', accesses_7.state,
                  'grantedAt', accesses_7.granted_at,
                  'reviewOn', accesses_7.review_on,
                  'revokeOn', accesses_7.revoke_on,
                  'revokedAt', accesses_7.revoked_at,
                  'evidence', accesses_7.evidence,
                  'keptBecause', accesses_7.kept_because,
                  'person', CASE WHEN people_8.id IS NOT NULL THEN json_object('id', 'per_' || people_8.id, 'name', people_8.name, 'state', people_8.state) END,
                  'system', CASE WHEN systems_9.id IS NOT NULL THEN json_object('id', 'sys_' || systems_9.id, 'name', systems_9.name) END,
                  'grantedBy', CASE WHEN people_10.id IS NOT NULL THEN json_object('id', 'per_' || people_10.id, 'name', people_10.name) END,
                  'revokedBy', CASE WHEN people_11.id IS NOT NULL THEN json_object('id', 'per_' || people_11.id, 'name', people_11.name) END,
                  'viewerCan', json_object('confirm', json(CASE WHEN ((?11 OR accesses_7.client_id IN (SELECT value FROM json_each(?12))) AND accesses_7.state IN ('ACTIVE')) THEN 'true' ELSE 'false' END),
                    'correct', json(CASE WHEN ((?5 OR accesses_7.client_id IN (SELECT value FROM json_each(?6))) AND accesses_7.state IN ('ACTIVE', 'REVOKE_DUE')) THEN 'true' ELSE 'false' END),
                    'keep', json(CASE WHEN ((?11 OR accesses_7.client_id IN (SELECT value FROM json_each(?12))) AND accesses_7.state IN ('ACTIVE', 'REVOKE_DUE')) THEN 'true' ELSE 'false' END),
                    'recall', json(CASE WHEN ((?7 OR accesses_7.client_id IN (SELECT value FROM json_each(?8))) AND accesses_7.state IN ('ACTIVE') AND (?13 OR accesses_7.client_id IN (SELECT value FROM json_each(?14)))) THEN 'true' ELSE 'false' END),
                    'revoke', json(CASE WHEN ((?5 OR accesses_7.client_id IN (SELECT value FROM json_each(?6))) AND accesses_7.state IN ('ACTIVE', 'REVOKE_DUE')) THEN 'true' ELSE 'false' END))), 2), -1, -1000000000) || ',"tasks":{"nodes":' || (
              SELECT json_group_array(json_object('id', 'tsk_' || tasks_12.id,
                  'action', tasks_12.action,
                  'process', CASE WHEN processes_13.id IS NOT NULL THEN json_object('id', 'prc_' || processes_13.id, 'namePl', processes_13.name_pl, 'nameEn', processes_13.name_en) END))
              FROM (
                SELECT tasks_14.id, tasks_14.action, tasks_14.process_id
                FROM tasks tasks_14
                WHERE (tasks_14.id IN (SELECT task_accesses.task_id FROM task_accesses WHERE task_accesses.access_id = accesses_7.id) AND tasks_14.shared AND tasks_14.client_id = ?1)
                ORDER BY tasks_14.place ASC, tasks_14.id ASC
                LIMIT 2
              ) tasks_12
              LEFT JOIN processes processes_13 ON (processes_13.id = tasks_12.process_id AND processes_13.client_id = ?1)
            ) || '}}'), '')
        FROM (
          SELECT accesses_15.id, accesses_15.version, accesses_15.account, accesses_15.level, accesses_15.state, accesses_15.granted_at, accesses_15.review_on, accesses_15.revoke_on, accesses_15.revoked_at, accesses_15.evidence, accesses_15.kept_because, accesses_15.person_id, accesses_15.system_id, accesses_15.granted_by_id, accesses_15.revoked_by_id, accesses_15.client_id
          FROM accesses accesses_15
          WHERE (accesses_15.system_id = systems_1.id AND (accesses_15.client_id = ?1 OR (accesses_15.client_id = ?1 AND accesses_15.person_id = ?9)) AND accesses_15.state = ?10)
          ORDER BY accesses_15.revoke_on ASC NULLS LAST, accesses_15.id ASC
          LIMIT 100
        ) accesses_7
        LEFT JOIN people people_8 ON (people_8.id = accesses_7.person_id AND people_8.withdrawn_at IS NULL AND (people_8.client_id = ?1 OR people_8.id = ?9 OR people_8.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
        LEFT JOIN systems systems_9 ON (systems_9.id = accesses_7.system_id AND systems_9.client_id = ?1)
        LEFT JOIN people people_10 ON (people_10.id = accesses_7.granted_by_id AND people_10.withdrawn_at IS NULL AND (people_10.client_id = ?1 OR people_10.id = ?9 OR people_10.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
        LEFT JOIN people people_11 ON (people_11.id = accesses_7.revoked_by_id AND people_11.withdrawn_at IS NULL AND (people_11.client_id = ?1 OR people_11.id = ?9 OR people_11.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
      ) || ']},"open":{' || substr(substr(json_object('totalCount', (
              SELECT count(*)
              FROM accesses accesses_16
              WHERE (accesses_16.system_id = systems_1.id AND (accesses_16.client_id = ?1 OR (accesses_16.client_id = ?1 AND accesses_16.person_id = ?9)) AND accesses_16.state = ?15)
            )), 2), -1, -1000000000)
        || ',"nodes":[' || (
        SELECT coalesce(group_concat('{' || substr(substr(json_object('id', 'acc_' || accesses_17.id,
                  'version', accesses_17.version,
                  'account', accesses_17.account,
                  'level', accesses_17.level,
                  'state', accesses_17.state,
                  'grantedAt', accesses_17.granted_at,
                  'reviewOn', accesses_17.review_on,
                  'revokeOn', accesses_17.revoke_on,
                  'revokedAt', accesses_17.revoked_at,
                  'evidence', accesses_17.evidence,
                  'keptBecause', accesses_17.kept_because,
                  'person', CASE WHEN people_18.id IS NOT NULL THEN json_object('id', 'per_' || people_18.id, 'name', people_18.name, 'state', people_18.state) END,
                  'system', CASE WHEN systems_19.id IS NOT NULL THEN json_object('id', 'sys_' || systems_19.id, 'name', systems_19.name) END,
                  'grantedBy', CASE WHEN people_20.id IS NOT NULL THEN json_object('id', 'per_' || people_20.id, 'name', people_20.name) END,
                  'revokedBy', CASE WHEN people_21.id IS NOT NULL THEN json_object('id', 'per_' || people_21.id, 'name', people_21.name) END,
                  'viewerCan', json_object('confirm', json(CASE WHEN ((?11 OR accesses_17.client_id IN (SELECT value FROM json_each(?12))) AND accesses_17.state IN ('ACTIVE')) THEN 'true' ELSE 'false' END),
                    'correct', json(CASE WHEN ((?5 OR accesses_17.client_id IN (SELECT value FROM json_each(?6))) AND accesses_17.state IN ('ACTIVE', 'REVOKE_DUE')) THEN 'true' ELSE 'false' END),
                    'keep', json(CASE WHEN ((?11 OR accesses_17.client_id IN (SELECT value FROM json_each(?12))) AND accesses_17.state IN ('ACTIVE', 'REVOKE_DUE')) THEN 'true' ELSE 'false' END),
                    'recall', json(CASE WHEN ((?7 OR accesses_17.client_id IN (SELECT value FROM json_each(?8))) AND accesses_17.state IN ('ACTIVE') AND (?13 OR accesses_17.client_id IN (SELECT value FROM json_each(?14)))) THEN 'true' ELSE 'false' END),
                    'revoke', json(CASE WHEN ((?5 OR accesses_17.client_id IN (SELECT value FROM json_each(?6))) AND accesses_17.state IN ('ACTIVE', 'REVOKE_DUE')) THEN 'true' ELSE 'false' END))), 2), -1, -1000000000) || ',"tasks":{"nodes":' || (
              SELECT json_group_array(json_object('id', 'tsk_' || tasks_22.id,
                  'action', tasks_22.action,
                  'process', CASE WHEN processes_23.id IS NOT NULL THEN json_object('id', 'prc_' || processes_23.id, 'namePl', processes_23.name_pl, 'nameEn', processes_23.name_en) END))
              FROM (
                SELECT tasks_24.id, tasks_24.action, tasks_24.process_id
                FROM tasks tasks_24
                WHERE (tasks_24.id IN (SELECT task_accesses.task_id FROM task_accesses WHERE task_accesses.access_id = accesses_17.id) AND tasks_24.shared AND tasks_24.client_id = ?1)
                ORDER BY tasks_24.place ASC, tasks_24.id ASC
                LIMIT 2
              ) tasks_22
              LEFT JOIN processes processes_23 ON (processes_23.id = tasks_22.process_id AND processes_23.client_id = ?1)
            ) || '}}'), '')
        FROM (
          SELECT accesses_25.id, accesses_25.version, accesses_25.account, accesses_25.level, accesses_25.state, accesses_25.granted_at, accesses_25.review_on, accesses_25.revoke_on, accesses_25.revoked_at, accesses_25.evidence, accesses_25.kept_because, accesses_25.person_id, accesses_25.system_id, accesses_25.granted_by_id, accesses_25.revoked_by_id, accesses_25.client_id
          FROM accesses accesses_25
          WHERE (accesses_25.system_id = systems_1.id AND (accesses_25.client_id = ?1 OR (accesses_25.client_id = ?1 AND accesses_25.person_id = ?9)) AND accesses_25.state = ?15)
          ORDER BY accesses_25.granted_at ASC, accesses_25.id ASC
          LIMIT 100
        ) accesses_17
        LEFT JOIN people people_18 ON (people_18.id = accesses_17.person_id AND people_18.withdrawn_at IS NULL AND (people_18.client_id = ?1 OR people_18.id = ?9 OR people_18.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
        LEFT JOIN systems systems_19 ON (systems_19.id = accesses_17.system_id AND systems_19.client_id = ?1)
        LEFT JOIN people people_20 ON (people_20.id = accesses_17.granted_by_id AND people_20.withdrawn_at IS NULL AND (people_20.client_id = ?1 OR people_20.id = ?9 OR people_20.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
        LEFT JOIN people people_21 ON (people_21.id = accesses_17.revoked_by_id AND people_21.withdrawn_at IS NULL AND (people_21.client_id = ?1 OR people_21.id = ?9 OR people_21.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
      ) || ']},"closed":{' || substr(substr(json_object('totalCount', (
              SELECT count(*)
              FROM accesses accesses_26
              WHERE (accesses_26.system_id = systems_1.id AND (accesses_26.client_id = ?1 OR (accesses_26.client_id = ?1 AND accesses_26.person_id = ?9)) AND accesses_26.state = ?16)
            )), 2), -1, -1000000000)
        || ',"nodes":[' || (
        SELECT coalesce(group_concat('{' || substr(substr(json_object('id', 'acc_' || accesses_27.id,
                  'version', accesses_27.version,
                  'account', accesses_27.account,
                  'level', accesses_27.level,
                  'state', accesses_27.state,
                  'grantedAt', accesses_27.granted_at,
                  'reviewOn', accesses_27.review_on,
                  'revokeOn', accesses_27.revoke_on,
                  'revokedAt', accesses_27.revoked_at,
                  'evidence', accesses_27.evidence,
                  'keptBecause', accesses_27.kept_because,
                  'person', CASE WHEN people_28.id IS NOT NULL THEN json_object('id', 'per_' || people_28.id, 'name', people_28.name, 'state', people_28.state) END,
                  'system', CASE WHEN systems_29.id IS NOT NULL THEN json_object('id', 'sys_' || systems_29.id, 'name', systems_29.name) END,
                  'grantedBy', CASE WHEN people_30.id IS NOT NULL THEN json_object('id', 'per_' || people_30.id, 'name', people_30.name) END,
                  'revokedBy', CASE WHEN people_31.id IS NOT NULL THEN json_object('id', 'per_' || people_31.id, 'name', people_31.name) END,
                  'viewerCan', json_object('confirm', json(CASE WHEN ((?11 OR accesses_27.client_id IN (SELECT value FROM json_each(?12))) AND accesses_27.state IN ('ACTIVE')) THEN 'true' ELSE 'false' END),
                    'correct', json(CASE WHEN ((?5 OR accesses_27.client_id IN (SELECT value FROM json_each(?6))) AND accesses_27.state IN ('ACTIVE', 'REVOKE_DUE')) THEN 'true' ELSE 'false' END),
                    'keep', json(CASE WHEN ((?11 OR accesses_27.client_id IN (SELECT value FROM json_each(?12))) AND accesses_27.state IN ('ACTIVE', 'REVOKE_DUE')) THEN 'true' ELSE 'false' END),
                    'recall', json(CASE WHEN ((?7 OR accesses_27.client_id IN (SELECT value FROM json_each(?8))) AND accesses_27.state IN ('ACTIVE') AND (?13 OR accesses_27.client_id IN (SELECT value FROM json_each(?14)))) THEN 'true' ELSE 'false' END),
                    'revoke', json(CASE WHEN ((?5 OR accesses_27.client_id IN (SELECT value FROM json_each(?6))) AND accesses_27.state IN ('ACTIVE', 'REVOKE_DUE')) THEN 'true' ELSE 'false' END))), 2), -1, -1000000000) || ',"tasks":{"nodes":' || (
              SELECT json_group_array(json_object('id', 'tsk_' || tasks_32.id,
                  'action', tasks_32.action,
                  'process', CASE WHEN processes_33.id IS NOT NULL THEN json_object('id', 'prc_' || processes_33.id, 'namePl', processes_33.name_pl, 'nameEn', processes_33.name_en) END))
              FROM (
                SELECT tasks_34.id, tasks_34.action, tasks_34.process_id
                FROM tasks tasks_34
                WHERE (tasks_34.id IN (SELECT task_accesses.task_id FROM task_accesses WHERE task_accesses.access_id = accesses_27.id) AND tasks_34.shared AND tasks_34.client_id = ?1)
                ORDER BY tasks_34.place ASC, tasks_34.id ASC
                LIMIT 2
              ) tasks_32
              LEFT JOIN processes processes_33 ON (processes_33.id = tasks_32.process_id AND processes_33.client_id = ?1)
            ) || '}}'), '')
        FROM (
          SELECT accesses_35.id, accesses_35.version, accesses_35.account, accesses_35.level, accesses_35.state, accesses_35.granted_at, accesses_35.review_on, accesses_35.revoke_on, accesses_35.revoked_at, accesses_35.evidence, accesses_35.kept_because, accesses_35.person_id, accesses_35.system_id, accesses_35.granted_by_id, accesses_35.revoked_by_id, accesses_35.client_id
          FROM accesses accesses_35
          WHERE (accesses_35.system_id = systems_1.id AND (accesses_35.client_id = ?1 OR (accesses_35.client_id = ?1 AND accesses_35.person_id = ?9)) AND accesses_35.state = ?16)
          ORDER BY accesses_35.granted_at DESC, accesses_35.id DESC
          LIMIT 50
        ) accesses_27
        LEFT JOIN people people_28 ON (people_28.id = accesses_27.person_id AND people_28.withdrawn_at IS NULL AND (people_28.client_id = ?1 OR people_28.id = ?9 OR people_28.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
        LEFT JOIN systems systems_29 ON (systems_29.id = accesses_27.system_id AND systems_29.client_id = ?1)
        LEFT JOIN people people_30 ON (people_30.id = accesses_27.granted_by_id AND people_30.withdrawn_at IS NULL AND (people_30.client_id = ?1 OR people_30.id = ?9 OR people_30.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
        LEFT JOIN people people_31 ON (people_31.id = accesses_27.revoked_by_id AND people_31.withdrawn_at IS NULL AND (people_31.client_id = ?1 OR people_31.id = ?9 OR people_31.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
      ) || ']},"wanted":{"nodes":' || (
        SELECT json_group_array(json_object('id', 'arq_' || access_requests_36.id,
            'version', access_requests_36.version,
            'level', access_requests_36.level,
            'reason', access_requests_36.reason,
            'state', access_requests_36.state,
            'askedAt', access_requests_36.asked_at,
            'person', CASE WHEN people_37.id IS NOT NULL THEN json_object('id', 'per_' || people_37.id, 'name', people_37.name) END,
            'system', CASE WHEN systems_38.id IS NOT NULL THEN json_object('id', 'sys_' || systems_38.id, 'name', systems_38.name) END,
            'askedBy', CASE WHEN people_39.id IS NOT NULL THEN json_object('id', 'per_' || people_39.id, 'name', people_39.name) END,
            'decision', CASE WHEN decisions_40.id IS NOT NULL THEN json_object('id', 'dec_' || decisions_40.id,
              'waitsForViewer', json(CASE WHEN (decisions_40.id IN (SELECT one.decision_id FROM approvers one WHERE one.state <> 'RELEASED' AND one.person_id = ?9) AND decisions_40.state IN ('PENDING')) THEN 'true' ELSE 'false' END)) END,
            'viewerCan', json_object('grant', json(CASE WHEN ((?5 OR access_requests_36.client_id IN (SELECT value FROM json_each(?6))) AND access_requests_36.state IN ('APPROVED')) THEN 'true' ELSE 'false' END),
              'withdraw', json(CASE WHEN ((?17 OR access_requests_36.client_id IN (SELECT value FROM json_each(?18))) AND access_requests_36.state IN ('APPROVED', 'REQUESTED') AND (access_requests_36.asked_by_id = ?9 OR ?3 OR access_requests_36.client_id IN (SELECT value FROM json_each(?4)))) THEN 'true' ELSE 'false' END))))
        FROM (
          SELECT access_requests_41.id, access_requests_41.version, access_requests_41.level, access_requests_41.reason, access_requests_41.state, access_requests_41.asked_at, access_requests_41.person_id, access_requests_41.system_id, access_requests_41.asked_by_id, access_requests_41.decision_id, access_requests_41.client_id
          FROM access_requests access_requests_41
          WHERE (access_requests_41.system_id = systems_1.id AND (access_requests_41.client_id = ?1 OR (access_requests_41.client_id = ?1 AND ((access_requests_41.person_id = ?9 OR access_requests_41.asked_by_id = ?9) OR access_requests_41.decision_id IN (SELECT one.decision_id FROM approvers one WHERE one.person_id = ?9)))) AND access_requests_41.state IN (SELECT value FROM json_each(?19)))
          ORDER BY access_requests_41.asked_at DESC, access_requests_41.id DESC
          LIMIT 50
        ) access_requests_36
        LEFT JOIN people people_37 ON (people_37.id = access_requests_36.person_id AND people_37.withdrawn_at IS NULL AND (people_37.client_id = ?1 OR people_37.id = ?9 OR people_37.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
        LEFT JOIN systems systems_38 ON (systems_38.id = access_requests_36.system_id AND systems_38.client_id = ?1)
        LEFT JOIN people people_39 ON (people_39.id = access_requests_36.asked_by_id AND people_39.withdrawn_at IS NULL AND (people_39.client_id = ?1 OR people_39.id = ?9 OR people_39.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
        LEFT JOIN decisions decisions_40 ON (decisions_40.id = access_requests_36.decision_id AND decisions_40.client_id = ?1)
      ) || '}}'
      FROM systems systems_1
      LEFT JOIN organisations organisations_2 ON (organisations_2.id = systems_1.client_id AND (organisations_2.id = ?1 OR (organisations_2.id = ?20 OR organisations_2.kind = 'ENTERPRISE')))
      LEFT JOIN people people_5 ON (people_5.id = systems_1.keeper_id AND people_5.withdrawn_at IS NULL AND (people_5.client_id = ?1 OR people_5.id = ?9 OR people_5.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
      WHERE (systems_1.id = ?21 AND systems_1.client_id = ?1)
    ), 'null') || '}' AS BLOB)
