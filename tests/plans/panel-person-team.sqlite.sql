SELECT CAST('{"person":' || coalesce((
      SELECT '{' || substr(substr(json_object('id', 'per_' || people_1.id,
            'client', CASE WHEN organisations_2.id IS NOT NULL THEN json_object('id', 'org_' || organisations_2.id, 'name', organisations_2.name, 'kind', organisations_2.kind) END,
            'version', people_1.version,
            'name', people_1.name,
            'email', people_1.email,
            'phone', people_1.phone,
            'title', people_1.title,
            'language', people_1.language,
            'state', people_1.state,
            'viewerCan', json_object('update', json(CASE WHEN ((?1 OR people_1.client_id IN (SELECT value FROM json_each(?2))) AND (((people_1.client_id = ?3) IS NOT TRUE) OR ?4 OR ?5 OR people_1.client_id IN (SELECT value FROM json_each(?6)) OR people_1.id = ?7)) THEN 'true' ELSE 'false' END),
              'leave', json(CASE WHEN ((?1 OR people_1.client_id IN (SELECT value FROM json_each(?2))) AND people_1.state IN ('ACTIVE', 'LEAVING', 'ON_LEAVE', 'PLANNED') AND (((people_1.client_id = ?3) IS NOT TRUE) OR ?4 OR ?5 OR people_1.client_id IN (SELECT value FROM json_each(?6)))) THEN 'true' ELSE 'false' END),
              'invite', json(CASE WHEN ((?1 OR people_1.client_id IN (SELECT value FROM json_each(?2))) AND people_1.state IN ('ACTIVE', 'LEAVING', 'ON_LEAVE', 'PLANNED') AND (((people_1.client_id = ?3) IS NOT TRUE) OR ?4 OR ?5 OR people_1.client_id IN (SELECT value FROM json_each(?6))) AND ((people_1.email IS NULL) IS NOT TRUE)) THEN 'true' ELSE 'false' END),
              'grantMembership', json(CASE WHEN ((?1 OR people_1.client_id IN (SELECT value FROM json_each(?2))) AND (?4 OR ?5 OR people_1.client_id IN (SELECT value FROM json_each(?6))) AND ((people_1.state IN ('LEFT')) IS NOT TRUE)) THEN 'true' ELSE 'false' END),
              'restoreMail', json(CASE WHEN ((?8 OR people_1.client_id IN (SELECT value FROM json_each(?9))) AND people_1.id IN (SELECT one.person_id FROM preferences one WHERE one.returned_at IS NOT NULL)) THEN 'true' ELSE 'false' END))), 2), -1, -1000000000)
        || ',"memberships":{"nodes":' || (
        SELECT json_group_array(json_object('id', 'mem_' || memberships_3.id,
            'endedAt', memberships_3.ended_at,
            'version', memberships_3.version,
            'role', memberships_3.role,
            'createdAt', memberships_3.created_at,
            'organisation', CASE WHEN organisations_4.id IS NOT NULL THEN json_object('id', 'org_' || organisations_4.id, 'name', organisations_4.name) END,
            'viewerCan', json_object('end', json(CASE WHEN ((?1 OR memberships_3.client_id IN (SELECT value FROM json_each(?2))) AND (?4 OR ?5 OR memberships_3.client_id IN (SELECT value FROM json_each(?6))) AND memberships_3.ended_at IS NULL) THEN 'true' ELSE 'false' END))))
        FROM (
          SELECT memberships_5.id, memberships_5.ended_at, memberships_5.version, memberships_5.role, memberships_5.created_at, memberships_5.organisation_id, memberships_5.client_id
          FROM memberships memberships_5
          WHERE memberships_5.person_id = people_1.id
          ORDER BY memberships_5.created_at DESC, memberships_5.id DESC
          LIMIT 50
        ) memberships_3
        LEFT JOIN organisations organisations_4 ON organisations_4.id = memberships_3.organisation_id
      ) || '},"holds":{"nodes":' || (
        SELECT json_group_array(json_object('id', 'asg_' || assignments_6.id,
            'kind', assignments_6.kind,
            'fromAt', assignments_6.from_at,
            'toAt', assignments_6.to_at,
            'expectedReturn', assignments_6.expected_return,
            'device', CASE WHEN devices_7.id IS NOT NULL THEN json_object('id', 'dev_' || devices_7.id,
              'tag', devices_7.tag,
              'model', CASE WHEN device_models_8.id IS NOT NULL THEN json_object('id', 'mod_' || device_models_8.id,
                'manufacturer', device_models_8.manufacturer,
                'name', device_models_8.name) END) END))
        FROM (
          SELECT assignments_9.id, assignments_9.kind, assignments_9.from_at, assignments_9.to_at, assignments_9.expected_return, assignments_9.device_id
          FROM assignments assignments_9
          WHERE (assignments_9.holder_id = people_1.id AND ((assignments_9.to_at IS NULL) = ?10))
          ORDER BY assignments_9.from_at DESC, assignments_9.id DESC
          LIMIT 50
        ) assignments_6
        LEFT JOIN devices devices_7 ON (devices_7.id = assignments_6.device_id AND devices_7.withdrawn_at IS NULL)
        LEFT JOIN device_models device_models_8 ON device_models_8.id = devices_7.model_id
      ) || '},"held":{"nodes":' || (
        SELECT json_group_array(json_object('id', 'asg_' || assignments_10.id,
            'kind', assignments_10.kind,
            'fromAt', assignments_10.from_at,
            'toAt', assignments_10.to_at,
            'expectedReturn', assignments_10.expected_return,
            'device', CASE WHEN devices_11.id IS NOT NULL THEN json_object('id', 'dev_' || devices_11.id,
              'tag', devices_11.tag,
              'model', CASE WHEN device_models_12.id IS NOT NULL THEN json_object('id', 'mod_' || device_models_12.id,
                'manufacturer', device_models_12.manufacturer,
                'name', device_models_12.name) END) END))
        FROM (
          SELECT assignments_13.id, assignments_13.kind, assignments_13.from_at, assignments_13.to_at, assignments_13.expected_return, assignments_13.device_id
          FROM assignments assignments_13
          WHERE (assignments_13.holder_id = people_1.id AND ((assignments_13.to_at IS NULL) = ?11))
          ORDER BY assignments_13.from_at DESC, assignments_13.id DESC
          LIMIT 20
        ) assignments_10
        LEFT JOIN devices devices_11 ON (devices_11.id = assignments_10.device_id AND devices_11.withdrawn_at IS NULL)
        LEFT JOIN device_models device_models_12 ON device_models_12.id = devices_11.model_id
      ) || '},"due":{' || substr(substr(json_object('totalCount', (
              SELECT count(*)
              FROM accesses accesses_14
              WHERE (accesses_14.person_id = people_1.id AND accesses_14.state = ?12)
            )), 2), -1, -1000000000)
        || ',"nodes":' || (
        SELECT json_group_array(json_object('id', 'acc_' || accesses_15.id,
            'version', accesses_15.version,
            'account', accesses_15.account,
            'level', accesses_15.level,
            'state', accesses_15.state,
            'grantedAt', accesses_15.granted_at,
            'reviewOn', accesses_15.review_on,
            'revokeOn', accesses_15.revoke_on,
            'revokedAt', accesses_15.revoked_at,
            'evidence', accesses_15.evidence,
            'keptBecause', accesses_15.kept_because,
            'person', CASE WHEN people_16.id IS NOT NULL THEN json_object('id', 'per_' || people_16.id, 'name', people_16.name, 'state', people_16.state) END,
            'system', CASE WHEN systems_17.id IS NOT NULL THEN json_object('id', 'sys_' || systems_17.id, 'name', systems_17.name) END,
            'grantedBy', CASE WHEN people_18.id IS NOT NULL THEN json_object('id', 'per_' || people_18.id, 'name', people_18.name) END,
            'revokedBy', CASE WHEN people_19.id IS NOT NULL THEN json_object('id', 'per_' || people_19.id, 'name', people_19.name) END,
            'viewerCan', json_object('confirm', json(CASE WHEN ((?5 OR accesses_15.client_id IN (SELECT value FROM json_each(?6))) AND accesses_15.state IN ('ACTIVE')) THEN 'true' ELSE 'false' END),
              'correct', json(CASE WHEN ((?8 OR accesses_15.client_id IN (SELECT value FROM json_each(?9))) AND accesses_15.state IN ('ACTIVE', 'REVOKE_DUE')) THEN 'true' ELSE 'false' END),
              'keep', json(CASE WHEN ((?5 OR accesses_15.client_id IN (SELECT value FROM json_each(?6))) AND accesses_15.state IN ('REVOKE_DUE')) THEN 'true' ELSE 'false' END),
              'recall', json(CASE WHEN ((?13 OR accesses_15.client_id IN (SELECT value FROM json_each(?14))) AND accesses_15.state IN ('ACTIVE') AND (?15 OR accesses_15.client_id IN (SELECT value FROM json_each(?16)))) THEN 'true' ELSE 'false' END),
              'revoke', json(CASE WHEN ((?8 OR accesses_15.client_id IN (SELECT value FROM json_each(?9))) AND accesses_15.state IN ('ACTIVE', 'REVOKE_DUE')) THEN 'true' ELSE 'false' END))))
        FROM (
          SELECT accesses_20.id, accesses_20.version, accesses_20.account, accesses_20.level, accesses_20.state, accesses_20.granted_at, accesses_20.review_on, accesses_20.revoke_on, accesses_20.revoked_at, accesses_20.evidence, accesses_20.kept_because, accesses_20.person_id, accesses_20.system_id, accesses_20.granted_by_id, accesses_20.revoked_by_id, accesses_20.client_id
          FROM accesses accesses_20
          WHERE (accesses_20.person_id = people_1.id AND accesses_20.state = ?12)
          ORDER BY accesses_20.revoke_on ASC NULLS LAST, accesses_20.id ASC
          LIMIT 50
        ) accesses_15
        LEFT JOIN people people_16 ON (people_16.id = accesses_15.person_id AND people_16.withdrawn_at IS NULL)
        LEFT JOIN systems systems_17 ON systems_17.id = accesses_15.system_id
        LEFT JOIN people people_18 ON (people_18.id = accesses_15.granted_by_id AND people_18.withdrawn_at IS NULL)
        LEFT JOIN people people_19 ON (people_19.id = accesses_15.revoked_by_id AND people_19.withdrawn_at IS NULL)
      ) || '},"open":{' || substr(substr(json_object('totalCount', (
              SELECT count(*)
              FROM accesses accesses_21
              WHERE (accesses_21.person_id = people_1.id AND accesses_21.state = ?17)
            )), 2), -1, -1000000000)
        || ',"nodes":' || (
        SELECT json_group_array(json_object('id', 'acc_' || accesses_22.id,
            'version', accesses_22.version,
            'account', accesses_22.account,
            'level', accesses_22.level,
            'state', accesses_22.state,
            'grantedAt', accesses_22.granted_at,
            'reviewOn', accesses_22.review_on,
            'revokeOn', accesses_22.revoke_on,
            'revokedAt', accesses_22.revoked_at,
            'evidence', accesses_22.evidence,
            'keptBecause', accesses_22.kept_because,
            'person', CASE WHEN people_23.id IS NOT NULL THEN json_object('id', 'per_' || people_23.id, 'name', people_23.name, 'state', people_23.state) END,
            'system', CASE WHEN systems_24.id IS NOT NULL THEN json_object('id', 'sys_' || systems_24.id, 'name', systems_24.name) END,
            'grantedBy', CASE WHEN people_25.id IS NOT NULL THEN json_object('id', 'per_' || people_25.id, 'name', people_25.name) END,
            'revokedBy', CASE WHEN people_26.id IS NOT NULL THEN json_object('id', 'per_' || people_26.id, 'name', people_26.name) END,
            'viewerCan', json_object('confirm', json(CASE WHEN ((?5 OR accesses_22.client_id IN (SELECT value FROM json_each(?6))) AND accesses_22.state IN ('ACTIVE')) THEN 'true' ELSE 'false' END),
              'correct', json(CASE WHEN ((?8 OR accesses_22.client_id IN (SELECT value FROM json_each(?9))) AND accesses_22.state IN ('ACTIVE', 'REVOKE_DUE')) THEN 'true' ELSE 'false' END),
              'keep', json(CASE WHEN ((?5 OR accesses_22.client_id IN (SELECT value FROM json_each(?6))) AND accesses_22.state IN ('REVOKE_DUE')) THEN 'true' ELSE 'false' END),
              'recall', json(CASE WHEN ((?13 OR accesses_22.client_id IN (SELECT value FROM json_each(?14))) AND accesses_22.state IN ('ACTIVE') AND (?15 OR accesses_22.client_id IN (SELECT value FROM json_each(?16)))) THEN 'true' ELSE 'false' END),
              'revoke', json(CASE WHEN ((?8 OR accesses_22.client_id IN (SELECT value FROM json_each(?9))) AND accesses_22.state IN ('ACTIVE', 'REVOKE_DUE')) THEN 'true' ELSE 'false' END))))
        FROM (
          SELECT accesses_27.id, accesses_27.version, accesses_27.account, accesses_27.level, accesses_27.state, accesses_27.granted_at, accesses_27.review_on, accesses_27.revoke_on, accesses_27.revoked_at, accesses_27.evidence, accesses_27.kept_because, accesses_27.person_id, accesses_27.system_id, accesses_27.granted_by_id, accesses_27.revoked_by_id, accesses_27.client_id
          FROM accesses accesses_27
          WHERE (accesses_27.person_id = people_1.id AND accesses_27.state = ?17)
          ORDER BY accesses_27.granted_at DESC, accesses_27.id DESC
          LIMIT 100
        ) accesses_22
        LEFT JOIN people people_23 ON (people_23.id = accesses_22.person_id AND people_23.withdrawn_at IS NULL)
        LEFT JOIN systems systems_24 ON systems_24.id = accesses_22.system_id
        LEFT JOIN people people_25 ON (people_25.id = accesses_22.granted_by_id AND people_25.withdrawn_at IS NULL)
        LEFT JOIN people people_26 ON (people_26.id = accesses_22.revoked_by_id AND people_26.withdrawn_at IS NULL)
      ) || '},"closed":{' || substr(substr(json_object('totalCount', (
              SELECT count(*)
              FROM accesses accesses_28
              WHERE (accesses_28.person_id = people_1.id AND accesses_28.state = ?18)
            )), 2), -1, -1000000000)
        || ',"nodes":' || (
        SELECT json_group_array(json_object('id', 'acc_' || accesses_29.id,
            'version', accesses_29.version,
            'account', accesses_29.account,
            'level', accesses_29.level,
            'state', accesses_29.state,
            'grantedAt', accesses_29.granted_at,
            'reviewOn', accesses_29.review_on,
            'revokeOn', accesses_29.revoke_on,
            'revokedAt', accesses_29.revoked_at,
            'evidence', accesses_29.evidence,
            'keptBecause', accesses_29.kept_because,
            'person', CASE WHEN people_30.id IS NOT NULL THEN json_object('id', 'per_' || people_30.id, 'name', people_30.name, 'state', people_30.state) END,
            'system', CASE WHEN systems_31.id IS NOT NULL THEN json_object('id', 'sys_' || systems_31.id, 'name', systems_31.name) END,
            'grantedBy', CASE WHEN people_32.id IS NOT NULL THEN json_object('id', 'per_' || people_32.id, 'name', people_32.name) END,
            'revokedBy', CASE WHEN people_33.id IS NOT NULL THEN json_object('id', 'per_' || people_33.id, 'name', people_33.name) END,
            'viewerCan', json_object('confirm', json(CASE WHEN ((?5 OR accesses_29.client_id IN (SELECT value FROM json_each(?6))) AND accesses_29.state IN ('ACTIVE')) THEN 'true' ELSE 'false' END),
              'correct', json(CASE WHEN ((?8 OR accesses_29.client_id IN (SELECT value FROM json_each(?9))) AND accesses_29.state IN ('ACTIVE', 'REVOKE_DUE')) THEN 'true' ELSE 'false' END),
              'keep', json(CASE WHEN ((?5 OR accesses_29.client_id IN (SELECT value FROM json_each(?6))) AND accesses_29.state IN ('REVOKE_DUE')) THEN 'true' ELSE 'false' END),
              'recall', json(CASE WHEN ((?13 OR accesses_29.client_id IN (SELECT value FROM json_each(?14))) AND accesses_29.state IN ('ACTIVE') AND (?15 OR accesses_29.client_id IN (SELECT value FROM json_each(?16)))) THEN 'true' ELSE 'false' END),
              'revoke', json(CASE WHEN ((?8 OR accesses_29.client_id IN (SELECT value FROM json_each(?9))) AND accesses_29.state IN ('ACTIVE', 'REVOKE_DUE')) THEN 'true' ELSE 'false' END))))
        FROM (
          SELECT accesses_34.id, accesses_34.version, accesses_34.account, accesses_34.level, accesses_34.state, accesses_34.granted_at, accesses_34.review_on, accesses_34.revoke_on, accesses_34.revoked_at, accesses_34.evidence, accesses_34.kept_because, accesses_34.person_id, accesses_34.system_id, accesses_34.granted_by_id, accesses_34.revoked_by_id, accesses_34.client_id
          FROM accesses accesses_34
          WHERE (accesses_34.person_id = people_1.id AND accesses_34.state = ?18)
          ORDER BY accesses_34.granted_at DESC, accesses_34.id DESC
          LIMIT 20
        ) accesses_29
        LEFT JOIN people people_30 ON (people_30.id = accesses_29.person_id AND people_30.withdrawn_at IS NULL)
        LEFT JOIN systems systems_31 ON systems_31.id = accesses_29.system_id
        LEFT JOIN people people_32 ON (people_32.id = accesses_29.granted_by_id AND people_32.withdrawn_at IS NULL)
        LEFT JOIN people people_33 ON (people_33.id = accesses_29.revoked_by_id AND people_33.withdrawn_at IS NULL)
      ) || '},"asks":{' || substr(substr(json_object('totalCount', (
              SELECT count(*)
              FROM tickets tickets_35
              WHERE (tickets_35.requester_id = people_1.id AND ((tickets_35.turn = ?19) IS NOT TRUE))
            )), 2), -1, -1000000000)
        || ',"nodes":' || (
        SELECT json_group_array(json_object('id', 'tkt_' || tickets_36.id,
            'number', tickets_36.number,
            'title', tickets_36.title,
            'turn', tickets_36.turn,
            'openedAt', tickets_36.opened_at,
            'client', CASE WHEN organisations_37.id IS NOT NULL THEN json_object('id', 'org_' || organisations_37.id, 'code', organisations_37.code) END))
        FROM (
          SELECT tickets_38.id, tickets_38.number, tickets_38.title, tickets_38.turn, tickets_38.opened_at, tickets_38.client_id
          FROM tickets tickets_38
          WHERE (tickets_38.requester_id = people_1.id AND ((tickets_38.turn = ?19) IS NOT TRUE))
          ORDER BY tickets_38.opened_at DESC, tickets_38.id DESC
          LIMIT 10
        ) tickets_36
        LEFT JOIN organisations organisations_37 ON organisations_37.id = tickets_36.client_id
      ) || '},"asked":{' || substr(substr(json_object('totalCount', (
              SELECT count(*)
              FROM tickets tickets_39
              WHERE (tickets_39.requester_id = people_1.id AND tickets_39.turn = ?19)
            )), 2), -1, -1000000000)
        || ',"nodes":' || (
        SELECT json_group_array(json_object('id', 'tkt_' || tickets_40.id,
            'number', tickets_40.number,
            'title', tickets_40.title,
            'turn', tickets_40.turn,
            'openedAt', tickets_40.opened_at,
            'client', CASE WHEN organisations_41.id IS NOT NULL THEN json_object('id', 'org_' || organisations_41.id, 'code', organisations_41.code) END))
        FROM (
          SELECT tickets_42.id, tickets_42.number, tickets_42.title, tickets_42.turn, tickets_42.opened_at, tickets_42.client_id
          FROM tickets tickets_42
          WHERE (tickets_42.requester_id = people_1.id AND tickets_42.turn = ?19)
          ORDER BY tickets_42.opened_at DESC, tickets_42.id DESC
          LIMIT 5
        ) tickets_40
        LEFT JOIN organisations organisations_41 ON organisations_41.id = tickets_40.client_id
      ) || '},"works":{' || substr(substr(json_object('totalCount', (
              SELECT count(*)
              FROM tickets tickets_43
              WHERE (tickets_43.assignee_id = people_1.id AND ((tickets_43.turn = ?19) IS NOT TRUE))
            )), 2), -1, -1000000000)
        || ',"nodes":' || (
        SELECT json_group_array(json_object('id', 'tkt_' || tickets_44.id,
            'number', tickets_44.number,
            'title', tickets_44.title,
            'turn', tickets_44.turn,
            'openedAt', tickets_44.opened_at,
            'client', CASE WHEN organisations_45.id IS NOT NULL THEN json_object('id', 'org_' || organisations_45.id, 'code', organisations_45.code) END))
        FROM (
          SELECT tickets_46.id, tickets_46.number, tickets_46.title, tickets_46.turn, tickets_46.opened_at, tickets_46.client_id
          FROM tickets tickets_46
          WHERE (tickets_46.assignee_id = people_1.id AND ((tickets_46.turn = ?19) IS NOT TRUE))
          ORDER BY tickets_46.opened_at DESC, tickets_46.id DESC
          LIMIT 10
        ) tickets_44
        LEFT JOIN organisations organisations_45 ON organisations_45.id = tickets_44.client_id
      ) || '},"worked":{' || substr(substr(json_object('totalCount', (
              SELECT count(*)
              FROM tickets tickets_47
              WHERE (tickets_47.assignee_id = people_1.id AND tickets_47.turn = ?19)
            )), 2), -1, -1000000000)
        || ',"nodes":' || (
        SELECT json_group_array(json_object('id', 'tkt_' || tickets_48.id,
            'number', tickets_48.number,
            'title', tickets_48.title,
            'turn', tickets_48.turn,
            'openedAt', tickets_48.opened_at,
            'client', CASE WHEN organisations_49.id IS NOT NULL THEN json_object('id', 'org_' || organisations_49.id, 'code', organisations_49.code) END))
        FROM (
          SELECT tickets_50.id, tickets_50.number, tickets_50.title, tickets_50.turn, tickets_50.opened_at, tickets_50.client_id
          FROM tickets tickets_50
          WHERE (tickets_50.assignee_id = people_1.id AND tickets_50.turn = ?19)
          ORDER BY tickets_50.opened_at DESC, tickets_50.id DESC
          LIMIT 5
        ) tickets_48
        LEFT JOIN organisations organisations_49 ON organisations_49.id = tickets_48.client_id
      ) || '},"preferences":{"nodes":' || (
        SELECT json_group_array(json_object('id', 'prf_' || preferences_51.id,
            'returnedAt', preferences_51.returned_at,
            'returnedEmail', preferences_51.returned_email,
            'returnedWhy', preferences_51.returned_why))
        FROM (
          SELECT preferences_52.id, preferences_52.returned_at, preferences_52.returned_email, preferences_52.returned_why
          FROM preferences preferences_52
          WHERE preferences_52.person_id = people_1.id
          ORDER BY preferences_52.created_at DESC, preferences_52.id DESC
          LIMIT 1
        ) preferences_51
      ) || '},"history":{' || substr(substr(json_object('pageInfo', json_object('hasNextPage', json(CASE WHEN EXISTS (
                  SELECT 1
                  FROM history history_53
                  WHERE (history_53.subject_id = people_1.id AND (history_53.audience <> 'PRIVATE' OR history_53.audience = 'PRIVATE' AND history_53.actor_id = ?7))
                  ORDER BY history_53.position DESC, history_53.id DESC
                  LIMIT 1 OFFSET 20
                ) THEN 'true' ELSE 'false' END),
              'endCursor', (
                SELECT 'b4799ddc.' || lower(hex(json_array(history_55.position, history_55.id)))
                FROM (
                  SELECT history_56.position, history_56.id
                  FROM history history_56
                  WHERE (history_56.subject_id = people_1.id AND (history_56.audience <> 'PRIVATE' OR history_56.audience = 'PRIVATE' AND history_56.actor_id = ?7))
                  ORDER BY history_56.position DESC, history_56.id DESC
                  LIMIT 20
                ) history_55
                ORDER BY history_55.position ASC, history_55.id ASC
                LIMIT 1
              ))), 2), -1, -1000000000)
        || ',"nodes":' || (
        SELECT json_group_array(json_object('id', 'evt_' || history_57.id,
            'name', history_57.name,
            'at', history_57.at,
            'effectiveAt', history_57.effective_at,
            'audience', history_57.audience,
            'requestId', history_57.request_id,
            'changes', json(history_57.changes),
            'actor', CASE WHEN people_58.id IS NOT NULL THEN json_object('id', 'per_' || people_58.id, 'name', people_58.name) END,
            'onBehalfOf', CASE WHEN people_59.id IS NOT NULL THEN json_object('id', 'per_' || people_59.id, 'name', people_59.name) END))
        FROM (
          SELECT history_60.id, history_60.name, history_60.at, history_60.effective_at, history_60.audience, history_60.request_id, history_60.changes, history_60.client_id, history_60.actor_id, history_60.on_behalf_of_id
          FROM history history_60
          WHERE (history_60.subject_id = people_1.id AND (history_60.audience <> 'PRIVATE' OR history_60.audience = 'PRIVATE' AND history_60.actor_id = ?7))
          ORDER BY history_60.position DESC, history_60.id DESC
          LIMIT 20
        ) history_57
        LEFT JOIN people people_58 ON (people_58.id = history_57.actor_id AND people_58.withdrawn_at IS NULL)
        LEFT JOIN people people_59 ON (people_59.id = history_57.on_behalf_of_id AND people_59.withdrawn_at IS NULL)
      ) || '}}'
      FROM people people_1
      LEFT JOIN organisations organisations_2 ON organisations_2.id = people_1.client_id
      WHERE (people_1.id = ?20 AND people_1.withdrawn_at IS NULL)
    ), 'null') || '}' AS BLOB)
