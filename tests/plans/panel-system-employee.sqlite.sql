SELECT CAST('{"system":' || coalesce((
      SELECT '{' || substr(substr(json_object('id', 'sys_' || systems_1.id,
            'client', CASE WHEN organisations_2.id IS NOT NULL THEN json_object('id', 'org_' || organisations_2.id, 'name', organisations_2.name) END,
            'version', systems_1.version,
            'name', systems_1.name,
            'kind', systems_1.kind,
            'purpose', systems_1.purpose,
            'reviewMonths', systems_1.review_months,
            'seat', CASE WHEN NULL IS NOT NULL THEN json_object('minor', systems_1.seat_minor, 'currency', systems_1.seat_currency) END,
            'endedAt', systems_1.ended_at,
            'keeper', CASE WHEN people_3.id IS NOT NULL THEN json_object('id', 'per_' || people_3.id, 'name', people_3.name) END,
            'viewerCan', json_object('end', json(CASE WHEN ((?1 OR systems_1.client_id IN (SELECT value FROM json_each(?2))) AND systems_1.ended_at IS NULL) THEN 'true' ELSE 'false' END),
              'grantAccess', json(CASE WHEN (?3 OR systems_1.client_id IN (SELECT value FROM json_each(?4))) THEN 'true' ELSE 'false' END),
              'askAccess', json(CASE WHEN (?5 OR systems_1.client_id IN (SELECT value FROM json_each(?6))) THEN 'true' ELSE 'false' END),
              'update', json(CASE WHEN ((?1 OR systems_1.client_id IN (SELECT value FROM json_each(?2))) AND systems_1.ended_at IS NULL) THEN 'true' ELSE 'false' END))), 2), -1, -1000000000)
        || ',"due":{' || substr(substr(json_object('totalCount', (
              SELECT count(*)
              FROM accesses accesses_4
              WHERE (accesses_4.system_id = systems_1.id AND accesses_4.client_id IN (SELECT value FROM json_each(?7)) AND accesses_4.person_id = ?8 AND accesses_4.state = ?9)
            )), 2), -1, -1000000000)
        || ',"nodes":' || (
        SELECT json_group_array(json_object('id', 'acc_' || accesses_5.id,
            'version', accesses_5.version,
            'account', accesses_5.account,
            'level', accesses_5.level,
            'state', accesses_5.state,
            'grantedAt', accesses_5.granted_at,
            'reviewOn', accesses_5.review_on,
            'revokeOn', accesses_5.revoke_on,
            'revokedAt', accesses_5.revoked_at,
            'evidence', accesses_5.evidence,
            'keptBecause', accesses_5.kept_because,
            'person', CASE WHEN people_6.id IS NOT NULL THEN json_object('id', 'per_' || people_6.id, 'name', people_6.name, 'state', people_6.state) END,
            'system', CASE WHEN systems_7.id IS NOT NULL THEN json_object('id', 'sys_' || systems_7.id, 'name', systems_7.name) END,
            'grantedBy', CASE WHEN people_8.id IS NOT NULL THEN json_object('id', 'per_' || people_8.id, 'name', people_8.name) END,
            'revokedBy', CASE WHEN people_9.id IS NOT NULL THEN json_object('id', 'per_' || people_9.id, 'name', people_9.name) END,
            'viewerCan', json_object('confirm', json(CASE WHEN ((?10 OR accesses_5.client_id IN (SELECT value FROM json_each(?11))) AND accesses_5.state IN ('ACTIVE')) THEN 'true' ELSE 'false' END),
              'correct', json(CASE WHEN ((?3 OR accesses_5.client_id IN (SELECT value FROM json_each(?4))) AND accesses_5.state IN ('ACTIVE', 'REVOKE_DUE')) THEN 'true' ELSE 'false' END),
              'keep', json(CASE WHEN ((?10 OR accesses_5.client_id IN (SELECT value FROM json_each(?11))) AND accesses_5.state IN ('REVOKE_DUE')) THEN 'true' ELSE 'false' END),
              'recall', json(CASE WHEN ((?5 OR accesses_5.client_id IN (SELECT value FROM json_each(?6))) AND accesses_5.state IN ('ACTIVE') AND (?12 OR accesses_5.client_id IN (SELECT value FROM json_each(?13)))) THEN 'true' ELSE 'false' END),
              'revoke', json(CASE WHEN ((?3 OR accesses_5.client_id IN (SELECT value FROM json_each(?4))) AND accesses_5.state IN ('ACTIVE', 'REVOKE_DUE')) THEN 'true' ELSE 'false' END))))
        FROM (
          SELECT accesses_10.id, accesses_10.version, accesses_10.account, accesses_10.level, accesses_10.state, accesses_10.granted_at, accesses_10.review_on, accesses_10.revoke_on, accesses_10.revoked_at, accesses_10.evidence, accesses_10.kept_because, accesses_10.person_id, accesses_10.system_id, accesses_10.granted_by_id, accesses_10.revoked_by_id, accesses_10.client_id
          FROM accesses accesses_10
          WHERE (accesses_10.system_id = systems_1.id AND accesses_10.client_id IN (SELECT value FROM json_each(?7)) AND accesses_10.person_id = ?8 AND accesses_10.state = ?9)
          ORDER BY accesses_10.revoke_on ASC NULLS LAST, accesses_10.id ASC
          LIMIT 100
        ) accesses_5
        LEFT JOIN people people_6 ON (people_6.id = accesses_5.person_id AND people_6.withdrawn_at IS NULL AND (people_6.client_id IN (SELECT value FROM json_each(?7)) OR people_6.id = ?8 OR people_6.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
        LEFT JOIN systems systems_7 ON (systems_7.id = accesses_5.system_id AND systems_7.client_id IN (SELECT value FROM json_each(?7)))
        LEFT JOIN people people_8 ON (people_8.id = accesses_5.granted_by_id AND people_8.withdrawn_at IS NULL AND (people_8.client_id IN (SELECT value FROM json_each(?7)) OR people_8.id = ?8 OR people_8.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
        LEFT JOIN people people_9 ON (people_9.id = accesses_5.revoked_by_id AND people_9.withdrawn_at IS NULL AND (people_9.client_id IN (SELECT value FROM json_each(?7)) OR people_9.id = ?8 OR people_9.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
      ) || '},"open":{' || substr(substr(json_object('totalCount', (
              SELECT count(*)
              FROM accesses accesses_11
              WHERE (accesses_11.system_id = systems_1.id AND accesses_11.client_id IN (SELECT value FROM json_each(?7)) AND accesses_11.person_id = ?8 AND accesses_11.state = ?14)
            )), 2), -1, -1000000000)
        || ',"nodes":' || (
        SELECT json_group_array(json_object('id', 'acc_' || accesses_12.id,
            'version', accesses_12.version,
            'account', accesses_12.account,
            'level', accesses_12.level,
            'state', accesses_12.state,
            'grantedAt', accesses_12.granted_at,
            'reviewOn', accesses_12.review_on,
            'revokeOn', accesses_12.revoke_on,
            'revokedAt', accesses_12.revoked_at,
            'evidence', accesses_12.evidence,
            'keptBecause', accesses_12.kept_because,
            'person', CASE WHEN people_13.id IS NOT NULL THEN json_object('id', 'per_' || people_13.id, 'name', people_13.name, 'state', people_13.state) END,
            'system', CASE WHEN systems_14.id IS NOT NULL THEN json_object('id', 'sys_' || systems_14.id, 'name', systems_14.name) END,
            'grantedBy', CASE WHEN people_15.id IS NOT NULL THEN json_object('id', 'per_' || people_15.id, 'name', people_15.name) END,
            'revokedBy', CASE WHEN people_16.id IS NOT NULL THEN json_object('id', 'per_' || people_16.id, 'name', people_16.name) END,
            'viewerCan', json_object('confirm', json(CASE WHEN ((?10 OR accesses_12.client_id IN (SELECT value FROM json_each(?11))) AND accesses_12.state IN ('ACTIVE')) THEN 'true' ELSE 'false' END),
              'correct', json(CASE WHEN ((?3 OR accesses_12.client_id IN (SELECT value FROM json_each(?4))) AND accesses_12.state IN ('ACTIVE', 'REVOKE_DUE')) THEN 'true' ELSE 'false' END),
              'keep', json(CASE WHEN ((?10 OR accesses_12.client_id IN (SELECT value FROM json_each(?11))) AND accesses_12.state IN ('REVOKE_DUE')) THEN 'true' ELSE 'false' END),
              'recall', json(CASE WHEN ((?5 OR accesses_12.client_id IN (SELECT value FROM json_each(?6))) AND accesses_12.state IN ('ACTIVE') AND (?12 OR accesses_12.client_id IN (SELECT value FROM json_each(?13)))) THEN 'true' ELSE 'false' END),
              'revoke', json(CASE WHEN ((?3 OR accesses_12.client_id IN (SELECT value FROM json_each(?4))) AND accesses_12.state IN ('ACTIVE', 'REVOKE_DUE')) THEN 'true' ELSE 'false' END))))
        FROM (
          SELECT accesses_17.id, accesses_17.version, accesses_17.account, accesses_17.level, accesses_17.state, accesses_17.granted_at, accesses_17.review_on, accesses_17.revoke_on, accesses_17.revoked_at, accesses_17.evidence, accesses_17.kept_because, accesses_17.person_id, accesses_17.system_id, accesses_17.granted_by_id, accesses_17.revoked_by_id, accesses_17.client_id
          FROM accesses accesses_17
          WHERE (accesses_17.system_id = systems_1.id AND accesses_17.client_id IN (SELECT value FROM json_each(?7)) AND accesses_17.person_id = ?8 AND accesses_17.state = ?14)
          ORDER BY accesses_17.granted_at ASC, accesses_17.id ASC
          LIMIT 100
        ) accesses_12
        LEFT JOIN people people_13 ON (people_13.id = accesses_12.person_id AND people_13.withdrawn_at IS NULL AND (people_13.client_id IN (SELECT value FROM json_each(?7)) OR people_13.id = ?8 OR people_13.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
        LEFT JOIN systems systems_14 ON (systems_14.id = accesses_12.system_id AND systems_14.client_id IN (SELECT value FROM json_each(?7)))
        LEFT JOIN people people_15 ON (people_15.id = accesses_12.granted_by_id AND people_15.withdrawn_at IS NULL AND (people_15.client_id IN (SELECT value FROM json_each(?7)) OR people_15.id = ?8 OR people_15.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
        LEFT JOIN people people_16 ON (people_16.id = accesses_12.revoked_by_id AND people_16.withdrawn_at IS NULL AND (people_16.client_id IN (SELECT value FROM json_each(?7)) OR people_16.id = ?8 OR people_16.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
      ) || '},"closed":{' || substr(substr(json_object('totalCount', (
              SELECT count(*)
              FROM accesses accesses_18
              WHERE (accesses_18.system_id = systems_1.id AND accesses_18.client_id IN (SELECT value FROM json_each(?7)) AND accesses_18.person_id = ?8 AND accesses_18.state = ?15)
            )), 2), -1, -1000000000)
        || ',"nodes":' || (
        SELECT json_group_array(json_object('id', 'acc_' || accesses_19.id,
            'version', accesses_19.version,
            'account', accesses_19.account,
            'level', accesses_19.level,
            'state', accesses_19.state,
            'grantedAt', accesses_19.granted_at,
            'reviewOn', accesses_19.review_on,
            'revokeOn', accesses_19.revoke_on,
            'revokedAt', accesses_19.revoked_at,
            'evidence', accesses_19.evidence,
            'keptBecause', accesses_19.kept_because,
            'person', CASE WHEN people_20.id IS NOT NULL THEN json_object('id', 'per_' || people_20.id, 'name', people_20.name, 'state', people_20.state) END,
            'system', CASE WHEN systems_21.id IS NOT NULL THEN json_object('id', 'sys_' || systems_21.id, 'name', systems_21.name) END,
            'grantedBy', CASE WHEN people_22.id IS NOT NULL THEN json_object('id', 'per_' || people_22.id, 'name', people_22.name) END,
            'revokedBy', CASE WHEN people_23.id IS NOT NULL THEN json_object('id', 'per_' || people_23.id, 'name', people_23.name) END,
            'viewerCan', json_object('confirm', json(CASE WHEN ((?10 OR accesses_19.client_id IN (SELECT value FROM json_each(?11))) AND accesses_19.state IN ('ACTIVE')) THEN 'true' ELSE 'false' END),
              'correct', json(CASE WHEN ((?3 OR accesses_19.client_id IN (SELECT value FROM json_each(?4))) AND accesses_19.state IN ('ACTIVE', 'REVOKE_DUE')) THEN 'true' ELSE 'false' END),
              'keep', json(CASE WHEN ((?10 OR accesses_19.client_id IN (SELECT value FROM json_each(?11))) AND accesses_19.state IN ('REVOKE_DUE')) THEN 'true' ELSE 'false' END),
              'recall', json(CASE WHEN ((?5 OR accesses_19.client_id IN (SELECT value FROM json_each(?6))) AND accesses_19.state IN ('ACTIVE') AND (?12 OR accesses_19.client_id IN (SELECT value FROM json_each(?13)))) THEN 'true' ELSE 'false' END),
              'revoke', json(CASE WHEN ((?3 OR accesses_19.client_id IN (SELECT value FROM json_each(?4))) AND accesses_19.state IN ('ACTIVE', 'REVOKE_DUE')) THEN 'true' ELSE 'false' END))))
        FROM (
          SELECT accesses_24.id, accesses_24.version, accesses_24.account, accesses_24.level, accesses_24.state, accesses_24.granted_at, accesses_24.review_on, accesses_24.revoke_on, accesses_24.revoked_at, accesses_24.evidence, accesses_24.kept_because, accesses_24.person_id, accesses_24.system_id, accesses_24.granted_by_id, accesses_24.revoked_by_id, accesses_24.client_id
          FROM accesses accesses_24
          WHERE (accesses_24.system_id = systems_1.id AND accesses_24.client_id IN (SELECT value FROM json_each(?7)) AND accesses_24.person_id = ?8 AND accesses_24.state = ?15)
          ORDER BY accesses_24.granted_at DESC, accesses_24.id DESC
          LIMIT 50
        ) accesses_19
        LEFT JOIN people people_20 ON (people_20.id = accesses_19.person_id AND people_20.withdrawn_at IS NULL AND (people_20.client_id IN (SELECT value FROM json_each(?7)) OR people_20.id = ?8 OR people_20.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
        LEFT JOIN systems systems_21 ON (systems_21.id = accesses_19.system_id AND systems_21.client_id IN (SELECT value FROM json_each(?7)))
        LEFT JOIN people people_22 ON (people_22.id = accesses_19.granted_by_id AND people_22.withdrawn_at IS NULL AND (people_22.client_id IN (SELECT value FROM json_each(?7)) OR people_22.id = ?8 OR people_22.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
        LEFT JOIN people people_23 ON (people_23.id = accesses_19.revoked_by_id AND people_23.withdrawn_at IS NULL AND (people_23.client_id IN (SELECT value FROM json_each(?7)) OR people_23.id = ?8 OR people_23.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
      ) || '},"wanted":{"nodes":' || (
        SELECT json_group_array(json_object('id', 'arq_' || access_requests_25.id,
            'version', access_requests_25.version,
            'level', access_requests_25.level,
            'reason', access_requests_25.reason,
            'state', access_requests_25.state,
            'askedAt', access_requests_25.asked_at,
            'person', CASE WHEN people_26.id IS NOT NULL THEN json_object('id', 'per_' || people_26.id, 'name', people_26.name) END,
            'system', CASE WHEN systems_27.id IS NOT NULL THEN json_object('id', 'sys_' || systems_27.id, 'name', systems_27.name) END,
            'askedBy', CASE WHEN people_28.id IS NOT NULL THEN json_object('id', 'per_' || people_28.id, 'name', people_28.name) END,
            'decision', CASE WHEN decisions_29.id IS NOT NULL THEN json_object('id', 'dec_' || decisions_29.id,
              'waitsForViewer', json(CASE WHEN (decisions_29.id IN (SELECT one.decision_id FROM approvers one WHERE one.state <> 'RELEASED' AND one.person_id = ?8) AND decisions_29.state IN ('PENDING')) THEN 'true' ELSE 'false' END)) END,
            'viewerCan', json_object('grant', json(CASE WHEN ((?3 OR access_requests_25.client_id IN (SELECT value FROM json_each(?4))) AND access_requests_25.state IN ('APPROVED')) THEN 'true' ELSE 'false' END),
              'withdraw', json(CASE WHEN ((?16 OR access_requests_25.client_id IN (SELECT value FROM json_each(?17))) AND access_requests_25.state IN ('APPROVED', 'REQUESTED') AND (access_requests_25.asked_by_id = ?8 OR ?1 OR access_requests_25.client_id IN (SELECT value FROM json_each(?2)))) THEN 'true' ELSE 'false' END))))
        FROM (
          SELECT access_requests_30.id, access_requests_30.version, access_requests_30.level, access_requests_30.reason, access_requests_30.state, access_requests_30.asked_at, access_requests_30.person_id, access_requests_30.system_id, access_requests_30.asked_by_id, access_requests_30.decision_id, access_requests_30.client_id
          FROM access_requests access_requests_30
          WHERE (access_requests_30.system_id = systems_1.id AND access_requests_30.client_id IN (SELECT value FROM json_each(?7)) AND ((access_requests_30.person_id = ?8 OR access_requests_30.asked_by_id = ?8) OR access_requests_30.decision_id IN (SELECT one.decision_id FROM approvers one WHERE one.person_id = ?8)) AND access_requests_30.state IN (SELECT value FROM json_each(?18)))
          ORDER BY access_requests_30.asked_at DESC, access_requests_30.id DESC
          LIMIT 50
        ) access_requests_25
        LEFT JOIN people people_26 ON (people_26.id = access_requests_25.person_id AND people_26.withdrawn_at IS NULL AND (people_26.client_id IN (SELECT value FROM json_each(?7)) OR people_26.id = ?8 OR people_26.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
        LEFT JOIN systems systems_27 ON (systems_27.id = access_requests_25.system_id AND systems_27.client_id IN (SELECT value FROM json_each(?7)))
        LEFT JOIN people people_28 ON (people_28.id = access_requests_25.asked_by_id AND people_28.withdrawn_at IS NULL AND (people_28.client_id IN (SELECT value FROM json_each(?7)) OR people_28.id = ?8 OR people_28.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
        LEFT JOIN decisions decisions_29 ON (decisions_29.id = access_requests_25.decision_id AND decisions_29.client_id IN (SELECT value FROM json_each(?7)) AND decisions_29.id IN (SELECT one.decision_id FROM approvers one WHERE one.person_id = ?8))
      ) || '}}'
      FROM systems systems_1
      LEFT JOIN organisations organisations_2 ON (organisations_2.id = systems_1.client_id AND (organisations_2.id IN (SELECT value FROM json_each(?7)) OR (organisations_2.id = ?19 OR organisations_2.kind = 'ENTERPRISE')))
      LEFT JOIN people people_3 ON (people_3.id = systems_1.keeper_id AND people_3.withdrawn_at IS NULL AND (people_3.client_id IN (SELECT value FROM json_each(?7)) OR people_3.id = ?8 OR people_3.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
      WHERE (systems_1.id = ?20 AND systems_1.client_id IN (SELECT value FROM json_each(?7)))
    ), 'null') || '}' AS BLOB)
