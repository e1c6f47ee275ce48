SELECT CAST('{"person":' || coalesce((
      SELECT '{' || substr(substr(json_object('id', 'per_' || people_1.id,
            'client', CASE WHEN organisations_2.id IS NOT NULL THEN json_object('id', 'org_' || organisations_2.id,
              'name', organisations_2.name,
              'kind', organisations_2.kind,
              'viewerCan', json_object('startProcess', json(CASE WHEN ((?1 OR organisations_2.client_id IN (SELECT value FROM json_each(?2))) AND (?3 OR organisations_2.client_id IN (SELECT value FROM json_each(?4)))) THEN 'true' ELSE 'false' END))) END,
            'version', people_1.version,
            'name', people_1.name,
            'email', people_1.email,
            'phone', people_1.phone,
            'title', people_1.title,
            'language', people_1.language,
            'state', people_1.state,
            'location', people_1.location,
            'startOn', people_1.start_on,
            'lastDay', people_1.last_day,
            'manager', CASE WHEN people_3.id IS NOT NULL THEN json_object('id', 'per_' || people_3.id, 'name', people_3.name) END,
            'viewerCan', json_object('update', json(CASE WHEN ((?5 OR people_1.client_id IN (SELECT value FROM json_each(?6))) AND (((people_1.client_id = ?7) IS NOT TRUE) OR ?8 OR ?9 OR people_1.client_id IN (SELECT value FROM json_each(?10)) OR people_1.id = ?11)) THEN 'true' ELSE 'false' END),
              'leave', json(CASE WHEN ((?5 OR people_1.client_id IN (SELECT value FROM json_each(?6))) AND people_1.state IN ('ACTIVE', 'LEAVING', 'ON_LEAVE', 'PLANNED') AND (((people_1.client_id = ?7) IS NOT TRUE) OR ?8 OR ?9 OR people_1.client_id IN (SELECT value FROM json_each(?10)))) THEN 'true' ELSE 'false' END),
              'invite', json(CASE WHEN ((?5 OR people_1.client_id IN (SELECT value FROM json_each(?6))) AND people_1.state IN ('ACTIVE', 'LEAVING', 'ON_LEAVE', 'PLANNED') AND (((people_1.client_id = ?7) IS NOT TRUE) OR ?8 OR ?9 OR people_1.client_id IN (SELECT value FROM json_each(?10))) AND ((people_1.email IS NULL) IS NOT TRUE)) THEN 'true' ELSE 'false' END),
              'grantMembership', json(CASE WHEN ((?5 OR people_1.client_id IN (SELECT value FROM json_each(?6))) AND (?8 OR ?9 OR people_1.client_id IN (SELECT value FROM json_each(?10))) AND ((people_1.state IN ('LEFT')) IS NOT TRUE)) THEN 'true' ELSE 'false' END),
              'start', json(CASE WHEN ((?1 OR people_1.client_id IN (SELECT value FROM json_each(?2))) AND people_1.state IN ('PLANNED') AND (?3 OR people_1.client_id IN (SELECT value FROM json_each(?4))) AND (((people_1.client_id = ?7) IS NOT TRUE) OR ?8 OR ?9 OR people_1.client_id IN (SELECT value FROM json_each(?10)))) THEN 'true' ELSE 'false' END),
              'goOnLeave', json(CASE WHEN ((?1 OR people_1.client_id IN (SELECT value FROM json_each(?2))) AND people_1.state IN ('ACTIVE') AND (?3 OR people_1.client_id IN (SELECT value FROM json_each(?4))) AND (((people_1.client_id = ?7) IS NOT TRUE) OR ?8 OR ?9 OR people_1.client_id IN (SELECT value FROM json_each(?10)))) THEN 'true' ELSE 'false' END),
              'comeBack', json(CASE WHEN ((?1 OR people_1.client_id IN (SELECT value FROM json_each(?2))) AND people_1.state IN ('ON_LEAVE') AND (?3 OR people_1.client_id IN (SELECT value FROM json_each(?4))) AND (((people_1.client_id = ?7) IS NOT TRUE) OR ?8 OR ?9 OR people_1.client_id IN (SELECT value FROM json_each(?10)))) THEN 'true' ELSE 'false' END),
              'giveNotice', json(CASE WHEN ((?1 OR people_1.client_id IN (SELECT value FROM json_each(?2))) AND people_1.state IN ('ACTIVE', 'ON_LEAVE') AND (?3 OR people_1.client_id IN (SELECT value FROM json_each(?4))) AND (((people_1.client_id = ?7) IS NOT TRUE) OR ?8 OR ?9 OR people_1.client_id IN (SELECT value FROM json_each(?10)))) THEN 'true' ELSE 'false' END),
              'stay', json(CASE WHEN ((?1 OR people_1.client_id IN (SELECT value FROM json_each(?2))) AND people_1.state IN ('LEAVING') AND (?3 OR people_1.client_id IN (SELECT value FROM json_each(?4))) AND (((people_1.client_id = ?7) IS NOT TRUE) OR ?8 OR ?9 OR people_1.client_id IN (SELECT value FROM json_each(?10)))) THEN 'true' ELSE 'false' END),
              'handOver', json(CASE WHEN (?9 OR people_1.client_id IN (SELECT value FROM json_each(?10))) THEN 'true' ELSE 'false' END),
              'restoreMail', json(CASE WHEN ((?12 OR people_1.client_id IN (SELECT value FROM json_each(?13))) AND people_1.id IN (SELECT one.person_id FROM preferences one WHERE one.returned_at IS NOT NULL)) THEN 'true' ELSE 'false' END))), 2), -1, -1000000000)
        || ',"memberships":{"nodes":' || (
        SELECT json_group_array(json_object('id', 'mem_' || memberships_4.id,
            'endedAt', memberships_4.ended_at,
            'version', memberships_4.version,
            'role', memberships_4.role,
            'createdAt', memberships_4.created_at,
            'organisation', CASE WHEN organisations_5.id IS NOT NULL THEN json_object('id', 'org_' || organisations_5.id, 'name', organisations_5.name) END,
            'viewerCan', json_object('end', json(CASE WHEN ((?5 OR memberships_4.client_id IN (SELECT value FROM json_each(?6))) AND (?8 OR ?9 OR memberships_4.client_id IN (SELECT value FROM json_each(?10))) AND memberships_4.ended_at IS NULL) THEN 'true' ELSE 'false' END))))
        FROM (
          SELECT memberships_6.id, memberships_6.ended_at, memberships_6.version, memberships_6.role, memberships_6.created_at, memberships_6.organisation_id, memberships_6.client_id
          FROM memberships memberships_6
          WHERE memberships_6.person_id = people_1.id
          ORDER BY memberships_6.created_at DESC, memberships_6.id DESC
          LIMIT 50
        ) memberships_4
        LEFT JOIN organisations organisations_5 ON organisations_5.id = memberships_4.organisation_id
      ) || '},"holds":{"nodes":' || (
        SELECT json_group_array(json_object('id', 'asg_' || assignments_7.id,
            'kind', assignments_7.kind,
            'fromAt', assignments_7.from_at,
            'toAt', assignments_7.to_at,
            'expectedReturn', assignments_7.expected_return,
            'device', CASE WHEN devices_8.id IS NOT NULL THEN json_object('id', 'dev_' || devices_8.id,
              'tag', devices_8.tag,
              'model', CASE WHEN device_models_9.id IS NOT NULL THEN json_object('id', 'mod_' || device_models_9.id,
                'manufacturer', device_models_9.manufacturer,
                'name', device_models_9.name) END) END))
        FROM (
          SELECT assignments_10.id, assignments_10.kind, assignments_10.from_at, assignments_10.to_at, assignments_10.expected_return, assignments_10.device_id
          FROM assignments assignments_10
          WHERE (assignments_10.holder_id = people_1.id AND ((assignments_10.to_at IS NULL) = ?14))
          ORDER BY assignments_10.from_at DESC, assignments_10.id DESC
          LIMIT 50
        ) assignments_7
        LEFT JOIN devices devices_8 ON (devices_8.id = assignments_7.device_id AND devices_8.withdrawn_at IS NULL)
        LEFT JOIN device_models device_models_9 ON device_models_9.id = devices_8.model_id
      ) || '},"held":{"nodes":' || (
        SELECT json_group_array(json_object('id', 'asg_' || assignments_11.id,
            'kind', assignments_11.kind,
            'fromAt', assignments_11.from_at,
            'toAt', assignments_11.to_at,
            'expectedReturn', assignments_11.expected_return,
            'device', CASE WHEN devices_12.id IS NOT NULL THEN json_object('id', 'dev_' || devices_12.id,
              'tag', devices_12.tag,
              'model', CASE WHEN device_models_13.id IS NOT NULL THEN json_object('id', 'mod_' || device_models_13.id,
                'manufacturer', device_models_13.manufacturer,
                'name', device_models_13.name) END) END))
        FROM (
          SELECT assignments_14.id, assignments_14.kind, assignments_14.from_at, assignments_14.to_at, assignments_14.expected_return, assignments_14.device_id
          FROM assignments assignments_14
          WHERE (assignments_14.holder_id = people_1.id AND ((assignments_14.to_at IS NULL) = ?15))
          ORDER BY assignments_14.from_at DESC, assignments_14.id DESC
          LIMIT 20
        ) assignments_11
        LEFT JOIN devices devices_12 ON (devices_12.id = assignments_11.device_id AND devices_12.withdrawn_at IS NULL)
        LEFT JOIN device_models device_models_13 ON device_models_13.id = devices_12.model_id
      ) || '},"due":{' || substr(substr(json_object('totalCount', (
              SELECT count(*)
              FROM accesses accesses_15
              WHERE (accesses_15.person_id = people_1.id AND accesses_15.state = ?16)
            )), 2), -1, -1000000000)
        || ',"nodes":' || (
        SELECT json_group_array(json_object('id', 'acc_' || accesses_16.id,
            'version', accesses_16.version,
            'account', accesses_16.account,
            'level', accesses_16.level,
            'state', accesses_16.state,
            'grantedAt', accesses_16.granted_at,
            'reviewOn', accesses_16.review_on,
            'revokeOn', accesses_16.revoke_on,
            'revokedAt', accesses_16.revoked_at,
            'evidence', accesses_16.evidence,
            'keptBecause', accesses_16.kept_because,
            'person', CASE WHEN people_17.id IS NOT NULL THEN json_object('id', 'per_' || people_17.id, 'name', people_17.name, 'state', people_17.state) END,
            'system', CASE WHEN systems_18.id IS NOT NULL THEN json_object('id', 'sys_' || systems_18.id, 'name', systems_18.name) END,
            'grantedBy', CASE WHEN people_19.id IS NOT NULL THEN json_object('id', 'per_' || people_19.id, 'name', people_19.name) END,
            'revokedBy', CASE WHEN people_20.id IS NOT NULL THEN json_object('id', 'per_' || people_20.id, 'name', people_20.name) END,
            'viewerCan', json_object('confirm', json(CASE WHEN ((?9 OR accesses_16.client_id IN (SELECT value FROM json_each(?10))) AND accesses_16.state IN ('ACTIVE')) THEN 'true' ELSE 'false' END),
              'correct', json(CASE WHEN ((?12 OR accesses_16.client_id IN (SELECT value FROM json_each(?13))) AND accesses_16.state IN ('ACTIVE', 'REVOKE_DUE')) THEN 'true' ELSE 'false' END),
              'keep', json(CASE WHEN ((?9 OR accesses_16.client_id IN (SELECT value FROM json_each(?10))) AND accesses_16.state IN ('REVOKE_DUE')) THEN 'true' ELSE 'false' END),
              'recall', json(CASE WHEN ((?1 OR accesses_16.client_id IN (SELECT value FROM json_each(?2))) AND accesses_16.state IN ('ACTIVE') AND (?3 OR accesses_16.client_id IN (SELECT value FROM json_each(?4)))) THEN 'true' ELSE 'false' END),
              'revoke', json(CASE WHEN ((?12 OR accesses_16.client_id IN (SELECT value FROM json_each(?13))) AND accesses_16.state IN ('ACTIVE', 'REVOKE_DUE')) THEN 'true' ELSE 'false' END))))
        FROM (
          SELECT accesses_21.id, accesses_21.version, accesses_21.account, accesses_21.level, accesses_21.state, accesses_21.granted_at, accesses_21.review_on, accesses_21.revoke_on, accesses_21.revoked_at, accesses_21.evidence, accesses_21.kept_because, accesses_21.person_id, accesses_21.system_id, accesses_21.granted_by_id, accesses_21.revoked_by_id, accesses_21.client_id
          FROM accesses accesses_21
          WHERE (accesses_21.person_id = people_1.id AND accesses_21.state = ?16)
          ORDER BY accesses_21.revoke_on ASC NULLS LAST, accesses_21.id ASC
          LIMIT 50
        ) accesses_16
        LEFT JOIN people people_17 ON (people_17.id = accesses_16.person_id AND people_17.withdrawn_at IS NULL)
        LEFT JOIN systems systems_18 ON systems_18.id = accesses_16.system_id
        LEFT JOIN people people_19 ON (people_19.id = accesses_16.granted_by_id AND people_19.withdrawn_at IS NULL)
        LEFT JOIN people people_20 ON (people_20.id = accesses_16.revoked_by_id AND people_20.withdrawn_at IS NULL)
      ) || '},"open":{' || substr(substr(json_object('totalCount', (
              SELECT count(*)
              FROM accesses accesses_22
              WHERE (accesses_22.person_id = people_1.id AND accesses_22.state = ?17)
            )), 2), -1, -1000000000)
        || ',"nodes":' || (
        SELECT json_group_array(json_object('id', 'acc_' || accesses_23.id,
            'version', accesses_23.version,
            'account', accesses_23.account,
            'level', accesses_23.level,
            'state', accesses_23.state,
            'grantedAt', accesses_23.granted_at,
            'reviewOn', accesses_23.review_on,
            'revokeOn', accesses_23.revoke_on,
            'revokedAt', accesses_23.revoked_at,
            'evidence', accesses_23.evidence,
            'keptBecause', accesses_23.kept_because,
            'person', CASE WHEN people_24.id IS NOT NULL THEN json_object('id', 'per_' || people_24.id, 'name', people_24.name, 'state', people_24.state) END,
            'system', CASE WHEN systems_25.id IS NOT NULL THEN json_object('id', 'sys_' || systems_25.id, 'name', systems_25.name) END,
            'grantedBy', CASE WHEN people_26.id IS NOT NULL THEN json_object('id', 'per_' || people_26.id, 'name', people_26.name) END,
            'revokedBy', CASE WHEN people_27.id IS NOT NULL THEN json_object('id', 'per_' || people_27.id, 'name', people_27.name) END,
            'viewerCan', json_object('confirm', json(CASE WHEN ((?9 OR accesses_23.client_id IN (SELECT value FROM json_each(?10))) AND accesses_23.state IN ('ACTIVE')) THEN 'true' ELSE 'false' END),
              'correct', json(CASE WHEN ((?12 OR accesses_23.client_id IN (SELECT value FROM json_each(?13))) AND accesses_23.state IN ('ACTIVE', 'REVOKE_DUE')) THEN 'true' ELSE 'false' END),
              'keep', json(CASE WHEN ((?9 OR accesses_23.client_id IN (SELECT value FROM json_each(?10))) AND accesses_23.state IN ('REVOKE_DUE')) THEN 'true' ELSE 'false' END),
              'recall', json(CASE WHEN ((?1 OR accesses_23.client_id IN (SELECT value FROM json_each(?2))) AND accesses_23.state IN ('ACTIVE') AND (?3 OR accesses_23.client_id IN (SELECT value FROM json_each(?4)))) THEN 'true' ELSE 'false' END),
              'revoke', json(CASE WHEN ((?12 OR accesses_23.client_id IN (SELECT value FROM json_each(?13))) AND accesses_23.state IN ('ACTIVE', 'REVOKE_DUE')) THEN 'true' ELSE 'false' END))))
        FROM (
          SELECT accesses_28.id, accesses_28.version, accesses_28.account, accesses_28.level, accesses_28.state, accesses_28.granted_at, accesses_28.review_on, accesses_28.revoke_on, accesses_28.revoked_at, accesses_28.evidence, accesses_28.kept_because, accesses_28.person_id, accesses_28.system_id, accesses_28.granted_by_id, accesses_28.revoked_by_id, accesses_28.client_id
          FROM accesses accesses_28
          WHERE (accesses_28.person_id = people_1.id AND accesses_28.state = ?17)
          ORDER BY accesses_28.granted_at DESC, accesses_28.id DESC
          LIMIT 100
        ) accesses_23
        LEFT JOIN people people_24 ON (people_24.id = accesses_23.person_id AND people_24.withdrawn_at IS NULL)
        LEFT JOIN systems systems_25 ON systems_25.id = accesses_23.system_id
        LEFT JOIN people people_26 ON (people_26.id = accesses_23.granted_by_id AND people_26.withdrawn_at IS NULL)
        LEFT JOIN people people_27 ON (people_27.id = accesses_23.revoked_by_id AND people_27.withdrawn_at IS NULL)
      ) || '},"closed":{' || substr(substr(json_object('totalCount', (
              SELECT count(*)
              FROM accesses accesses_29
              WHERE (accesses_29.person_id = people_1.id AND accesses_29.state = ?18)
            )), 2), -1, -1000000000)
        || ',"nodes":' || (
        SELECT json_group_array(json_object('id', 'acc_' || accesses_30.id,
            'version', accesses_30.version,
            'account', accesses_30.account,
            'level', accesses_30.level,
            'state', accesses_30.state,
            'grantedAt', accesses_30.granted_at,
            'reviewOn', accesses_30.review_on,
            'revokeOn', accesses_30.revoke_on,
            'revokedAt', accesses_30.revoked_at,
            'evidence', accesses_30.evidence,
            'keptBecause', accesses_30.kept_because,
            'person', CASE WHEN people_31.id IS NOT NULL THEN json_object('id', 'per_' || people_31.id, 'name', people_31.name, 'state', people_31.state) END,
            'system', CASE WHEN systems_32.id IS NOT NULL THEN json_object('id', 'sys_' || systems_32.id, 'name', systems_32.name) END,
            'grantedBy', CASE WHEN people_33.id IS NOT NULL THEN json_object('id', 'per_' || people_33.id, 'name', people_33.name) END,
            'revokedBy', CASE WHEN people_34.id IS NOT NULL THEN json_object('id', 'per_' || people_34.id, 'name', people_34.name) END,
            'viewerCan', json_object('confirm', json(CASE WHEN ((?9 OR accesses_30.client_id IN (SELECT value FROM json_each(?10))) AND accesses_30.state IN ('ACTIVE')) THEN 'true' ELSE 'false' END),
              'correct', json(CASE WHEN ((?12 OR accesses_30.client_id IN (SELECT value FROM json_each(?13))) AND accesses_30.state IN ('ACTIVE', 'REVOKE_DUE')) THEN 'true' ELSE 'false' END),
              'keep', json(CASE WHEN ((?9 OR accesses_30.client_id IN (SELECT value FROM json_each(?10))) AND accesses_30.state IN ('REVOKE_DUE')) THEN 'true' ELSE 'false' END),
              'recall', json(CASE WHEN ((?1 OR accesses_30.client_id IN (SELECT value FROM json_each(?2))) AND accesses_30.state IN ('ACTIVE') AND (?3 OR accesses_30.client_id IN (SELECT value FROM json_each(?4)))) THEN 'true' ELSE 'false' END),
              'revoke', json(CASE WHEN ((?12 OR accesses_30.client_id IN (SELECT value FROM json_each(?13))) AND accesses_30.state IN ('ACTIVE', 'REVOKE_DUE')) THEN 'true' ELSE 'false' END))))
        FROM (
          SELECT accesses_35.id, accesses_35.version, accesses_35.account, accesses_35.level, accesses_35.state, accesses_35.granted_at, accesses_35.review_on, accesses_35.revoke_on, accesses_35.revoked_at, accesses_35.evidence, accesses_35.kept_because, accesses_35.person_id, accesses_35.system_id, accesses_35.granted_by_id, accesses_35.revoked_by_id, accesses_35.client_id
          FROM accesses accesses_35
          WHERE (accesses_35.person_id = people_1.id AND accesses_35.state = ?18)
          ORDER BY accesses_35.granted_at DESC, accesses_35.id DESC
          LIMIT 20
        ) accesses_30
        LEFT JOIN people people_31 ON (people_31.id = accesses_30.person_id AND people_31.withdrawn_at IS NULL)
        LEFT JOIN systems systems_32 ON systems_32.id = accesses_30.system_id
        LEFT JOIN people people_33 ON (people_33.id = accesses_30.granted_by_id AND people_33.withdrawn_at IS NULL)
        LEFT JOIN people people_34 ON (people_34.id = accesses_30.revoked_by_id AND people_34.withdrawn_at IS NULL)
      ) || '},"wanted":{"nodes":' || (
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
              'waitsForViewer', json(CASE WHEN (decisions_40.id IN (SELECT one.decision_id FROM approvers one WHERE one.state <> 'RELEASED' AND one.person_id = ?11) AND decisions_40.state IN ('PENDING')) THEN 'true' ELSE 'false' END)) END,
            'viewerCan', json_object('grant', json(CASE WHEN ((?12 OR access_requests_36.client_id IN (SELECT value FROM json_each(?13))) AND access_requests_36.state IN ('APPROVED')) THEN 'true' ELSE 'false' END),
              'withdraw', json(CASE WHEN ((?19 OR access_requests_36.client_id IN (SELECT value FROM json_each(?20))) AND access_requests_36.state IN ('APPROVED', 'REQUESTED') AND (access_requests_36.asked_by_id = ?11 OR ?5 OR access_requests_36.client_id IN (SELECT value FROM json_each(?6)))) THEN 'true' ELSE 'false' END))))
        FROM (
          SELECT access_requests_41.id, access_requests_41.version, access_requests_41.level, access_requests_41.reason, access_requests_41.state, access_requests_41.asked_at, access_requests_41.person_id, access_requests_41.system_id, access_requests_41.asked_by_id, access_requests_41.decision_id, access_requests_41.client_id
          FROM access_requests access_requests_41
          WHERE (access_requests_41.person_id = people_1.id AND access_requests_41.state IN (SELECT value FROM json_each(?21)))
          ORDER BY access_requests_41.asked_at DESC, access_requests_41.id DESC
          LIMIT 50
        ) access_requests_36
        LEFT JOIN people people_37 ON (people_37.id = access_requests_36.person_id AND people_37.withdrawn_at IS NULL)
        LEFT JOIN systems systems_38 ON systems_38.id = access_requests_36.system_id
        LEFT JOIN people people_39 ON (people_39.id = access_requests_36.asked_by_id AND people_39.withdrawn_at IS NULL)
        LEFT JOIN decisions decisions_40 ON decisions_40.id = access_requests_36.decision_id
      ) || '},"asks":{' || substr(substr(json_object('totalCount', (
              SELECT count(*)
              FROM tickets tickets_42
              WHERE (tickets_42.requester_id = people_1.id AND ((tickets_42.turn = ?22) IS NOT TRUE))
            )), 2), -1, -1000000000)
        || ',"nodes":' || (
        SELECT json_group_array(json_object('id', 'tkt_' || tickets_43.id,
            'number', tickets_43.number,
            'title', tickets_43.title,
            'turn', tickets_43.turn,
            'openedAt', tickets_43.opened_at,
            'client', CASE WHEN organisations_44.id IS NOT NULL THEN json_object('id', 'org_' || organisations_44.id, 'code', organisations_44.code) END))
        FROM (
          SELECT tickets_45.id, tickets_45.number, tickets_45.title, tickets_45.turn, tickets_45.opened_at, tickets_45.client_id
          FROM tickets tickets_45
          WHERE (tickets_45.requester_id = people_1.id AND ((tickets_45.turn = ?22) IS NOT TRUE))
          ORDER BY tickets_45.opened_at DESC, tickets_45.id DESC
          LIMIT 10
        ) tickets_43
        LEFT JOIN organisations organisations_44 ON organisations_44.id = tickets_43.client_id
      ) || '},"asked":{' || substr(substr(json_object('totalCount', (
              SELECT count(*)
              FROM tickets tickets_46
              WHERE (tickets_46.requester_id = people_1.id AND tickets_46.turn = ?22)
            )), 2), -1, -1000000000)
        || ',"nodes":' || (
        SELECT json_group_array(json_object('id', 'tkt_' || tickets_47.id,
            'number', tickets_47.number,
            'title', tickets_47.title,
            'turn', tickets_47.turn,
            'openedAt', tickets_47.opened_at,
            'client', CASE WHEN organisations_48.id IS NOT NULL THEN json_object('id', 'org_' || organisations_48.id, 'code', organisations_48.code) END))
        FROM (
          SELECT tickets_49.id, tickets_49.number, tickets_49.title, tickets_49.turn, tickets_49.opened_at, tickets_49.client_id
          FROM tickets tickets_49
          WHERE (tickets_49.requester_id = people_1.id AND tickets_49.turn = ?22)
          ORDER BY tickets_49.opened_at DESC, tickets_49.id DESC
          LIMIT 5
        ) tickets_47
        LEFT JOIN organisations organisations_48 ON organisations_48.id = tickets_47.client_id
      ) || '},"works":{' || substr(substr(json_object('totalCount', (
              SELECT count(*)
              FROM tickets tickets_50
              WHERE (tickets_50.assignee_id = people_1.id AND ((tickets_50.turn = ?22) IS NOT TRUE))
            )), 2), -1, -1000000000)
        || ',"nodes":' || (
        SELECT json_group_array(json_object('id', 'tkt_' || tickets_51.id,
            'number', tickets_51.number,
            'title', tickets_51.title,
            'turn', tickets_51.turn,
            'openedAt', tickets_51.opened_at,
            'client', CASE WHEN organisations_52.id IS NOT NULL THEN json_object('id', 'org_' || organisations_52.id, 'code', organisations_52.code) END))
        FROM (
          SELECT tickets_53.id, tickets_53.number, tickets_53.title, tickets_53.turn, tickets_53.opened_at, tickets_53.client_id
          FROM tickets tickets_53
          WHERE (tickets_53.assignee_id = people_1.id AND ((tickets_53.turn = ?22) IS NOT TRUE))
          ORDER BY tickets_53.opened_at DESC, tickets_53.id DESC
          LIMIT 10
        ) tickets_51
        LEFT JOIN organisations organisations_52 ON organisations_52.id = tickets_51.client_id
      ) || '},"worked":{' || substr(substr(json_object('totalCount', (
              SELECT count(*)
              FROM tickets tickets_54
              WHERE (tickets_54.assignee_id = people_1.id AND tickets_54.turn = ?22)
            )), 2), -1, -1000000000)
        || ',"nodes":' || (
        SELECT json_group_array(json_object('id', 'tkt_' || tickets_55.id,
            'number', tickets_55.number,
            'title', tickets_55.title,
            'turn', tickets_55.turn,
            'openedAt', tickets_55.opened_at,
            'client', CASE WHEN organisations_56.id IS NOT NULL THEN json_object('id', 'org_' || organisations_56.id, 'code', organisations_56.code) END))
        FROM (
          SELECT tickets_57.id, tickets_57.number, tickets_57.title, tickets_57.turn, tickets_57.opened_at, tickets_57.client_id
          FROM tickets tickets_57
          WHERE (tickets_57.assignee_id = people_1.id AND tickets_57.turn = ?22)
          ORDER BY tickets_57.opened_at DESC, tickets_57.id DESC
          LIMIT 5
        ) tickets_55
        LEFT JOIN organisations organisations_56 ON organisations_56.id = tickets_55.client_id
      ) || '},"preferences":{"nodes":' || (
        SELECT json_group_array(json_object('id', 'prf_' || preferences_58.id,
            'returnedAt', preferences_58.returned_at,
            'returnedEmail', preferences_58.returned_email,
            'returnedWhy', preferences_58.returned_why))
        FROM (
          SELECT preferences_59.id, preferences_59.returned_at, preferences_59.returned_email, preferences_59.returned_why
          FROM preferences preferences_59
          WHERE preferences_59.person_id = people_1.id
          ORDER BY preferences_59.created_at DESC, preferences_59.id DESC
          LIMIT 1
        ) preferences_58
      ) || '},"history":{' || substr(substr(json_object('pageInfo', json_object('hasNextPage', json(CASE WHEN EXISTS (
                  SELECT 1
                  FROM history history_60
                  WHERE (history_60.subject_id = people_1.id AND (history_60.audience <> 'PRIVATE' OR history_60.audience = 'PRIVATE' AND history_60.actor_id = ?11))
                  ORDER BY history_60.position DESC, history_60.id DESC
                  LIMIT 1 OFFSET 20
                ) THEN 'true' ELSE 'false' END),
              'endCursor', (
                SELECT 'b4799ddc.' || lower(hex(json_array(history_62.position, history_62.id)))
                FROM (
                  SELECT history_63.position, history_63.id
                  FROM history history_63
                  WHERE (history_63.subject_id = people_1.id AND (history_63.audience <> 'PRIVATE' OR history_63.audience = 'PRIVATE' AND history_63.actor_id = ?11))
                  ORDER BY history_63.position DESC, history_63.id DESC
                  LIMIT 20
                ) history_62
                ORDER BY history_62.position ASC, history_62.id ASC
                LIMIT 1
              ))), 2), -1, -1000000000)
        || ',"nodes":' || (
        SELECT json_group_array(json_object('id', 'evt_' || history_64.id,
            'name', history_64.name,
            'at', history_64.at,
            'effectiveAt', history_64.effective_at,
            'audience', history_64.audience,
            'requestId', history_64.request_id,
            'changes', json(history_64.changes),
            'actor', CASE WHEN people_65.id IS NOT NULL THEN json_object('id', 'per_' || people_65.id, 'name', people_65.name) END,
            'onBehalfOf', CASE WHEN people_66.id IS NOT NULL THEN json_object('id', 'per_' || people_66.id, 'name', people_66.name) END))
        FROM (
          SELECT history_67.id, history_67.name, history_67.at, history_67.effective_at, history_67.audience, history_67.request_id, history_67.changes, history_67.client_id, history_67.actor_id, history_67.on_behalf_of_id
          FROM history history_67
          WHERE (history_67.subject_id = people_1.id AND (history_67.audience <> 'PRIVATE' OR history_67.audience = 'PRIVATE' AND history_67.actor_id = ?11))
          ORDER BY history_67.position DESC, history_67.id DESC
          LIMIT 20
        ) history_64
        LEFT JOIN people people_65 ON (people_65.id = history_64.actor_id AND people_65.withdrawn_at IS NULL)
        LEFT JOIN people people_66 ON (people_66.id = history_64.on_behalf_of_id AND people_66.withdrawn_at IS NULL)
      ) || '}}'
      FROM people people_1
      LEFT JOIN organisations organisations_2 ON organisations_2.id = people_1.client_id
      LEFT JOIN people people_3 ON (people_3.id = people_1.manager_id AND people_3.withdrawn_at IS NULL)
      WHERE (people_1.id = ?23 AND people_1.withdrawn_at IS NULL)
    ), 'null') || '}' AS BLOB)
