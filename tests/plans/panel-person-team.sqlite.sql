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
        || ',"nodes":[' || (
        SELECT coalesce(group_concat('{' || substr(substr(json_object('id', 'acc_' || accesses_16.id,
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
                    'keep', json(CASE WHEN ((?9 OR accesses_16.client_id IN (SELECT value FROM json_each(?10))) AND accesses_16.state IN ('ACTIVE', 'REVOKE_DUE')) THEN 'true' ELSE 'false' END),
                    'recall', json(CASE WHEN ((?1 OR accesses_16.client_id IN (SELECT value FROM json_each(?2))) AND accesses_16.state IN ('ACTIVE') AND (?3 OR accesses_16.client_id IN (SELECT value FROM json_each(?4)))) THEN 'true' ELSE 'false' END),
                    'revoke', json(CASE WHEN ((?12 OR accesses_16.client_id IN (SELECT value FROM json_each(?13))) AND accesses_16.state IN ('ACTIVE', 'REVOKE_DUE')) THEN 'true' ELSE 'false' END))), 2), -1, -1000000000) || ',"tasks":{"nodes":' || (
              SELECT json_group_array(json_object('id', 'tsk_' || tasks_21.id,
                  'action', tasks_21.action,
                  'process', CASE WHEN processes_22.id IS NOT NULL THEN json_object('id', 'prc_' || processes_22.id, 'namePl', processes_22.name_pl, 'nameEn', processes_22.name_en) END))
              FROM (
                SELECT tasks_23.id, tasks_23.action, tasks_23.process_id
                FROM tasks tasks_23
                WHERE tasks_23.id IN (SELECT task_accesses.task_id FROM task_accesses WHERE task_accesses.access_id = accesses_16.id)
                ORDER BY tasks_23.place ASC, tasks_23.id ASC
                LIMIT 2
              ) tasks_21
              LEFT JOIN processes processes_22 ON processes_22.id = tasks_21.process_id
            ) || '}}'), '')
        FROM (
          SELECT accesses_24.id, accesses_24.version, accesses_24.account, accesses_24.level, accesses_24.state, accesses_24.granted_at, accesses_24.review_on, accesses_24.revoke_on, accesses_24.revoked_at, accesses_24.evidence, accesses_24.kept_because, accesses_24.person_id, accesses_24.system_id, accesses_24.granted_by_id, accesses_24.revoked_by_id, accesses_24.client_id
          FROM accesses accesses_24
          WHERE (accesses_24.person_id = people_1.id AND accesses_24.state = ?16)
          ORDER BY accesses_24.revoke_on ASC NULLS LAST, accesses_24.id ASC
          LIMIT 50
        ) accesses_16
        LEFT JOIN people people_17 ON (people_17.id = accesses_16.person_id AND people_17.withdrawn_at IS NULL)
        LEFT JOIN systems systems_18 ON systems_18.id = accesses_16.system_id
        LEFT JOIN people people_19 ON (people_19.id = accesses_16.granted_by_id AND people_19.withdrawn_at IS NULL)
        LEFT JOIN people people_20 ON (people_20.id = accesses_16.revoked_by_id AND people_20.withdrawn_at IS NULL)
      ) || ']},"open":{' || substr(substr(json_object('totalCount', (
              SELECT count(*)
              FROM accesses accesses_25
              WHERE (accesses_25.person_id = people_1.id AND accesses_25.state = ?17)
            )), 2), -1, -1000000000)
        || ',"nodes":[' || (
        SELECT coalesce(group_concat('{' || substr(substr(json_object('id', 'acc_' || accesses_26.id,
                  'version', accesses_26.version,
                  'account', accesses_26.account,
                  'level', accesses_26.level,
                  'state', accesses_26.state,
                  'grantedAt', accesses_26.granted_at,
                  'reviewOn', accesses_26.review_on,
                  'revokeOn', accesses_26.revoke_on,
                  'revokedAt', accesses_26.revoked_at,
                  'evidence', accesses_26.evidence,
                  'keptBecause', accesses_26.kept_because,
                  'person', CASE WHEN people_27.id IS NOT NULL THEN json_object('id', 'per_' || people_27.id, 'name', people_27.name, 'state', people_27.state) END,
                  'system', CASE WHEN systems_28.id IS NOT NULL THEN json_object('id', 'sys_' || systems_28.id, 'name', systems_28.name) END,
                  'grantedBy', CASE WHEN people_29.id IS NOT NULL THEN json_object('id', 'per_' || people_29.id, 'name', people_29.name) END,
                  'revokedBy', CASE WHEN people_30.id IS NOT NULL THEN json_object('id', 'per_' || people_30.id, 'name', people_30.name) END,
                  'viewerCan', json_object('confirm', json(CASE WHEN ((?9 OR accesses_26.client_id IN (SELECT value FROM json_each(?10))) AND accesses_26.state IN ('ACTIVE')) THEN 'true' ELSE 'false' END),
                    'correct', json(CASE WHEN ((?12 OR accesses_26.client_id IN (SELECT value FROM json_each(?13))) AND accesses_26.state IN ('ACTIVE', 'REVOKE_DUE')) THEN 'true' ELSE 'false' END),
                    'keep', json(CASE WHEN ((?9 OR accesses_26.client_id IN (SELECT value FROM json_each(?10))) AND accesses_26.state IN ('ACTIVE', 'REVOKE_DUE')) THEN 'true' ELSE 'false' END),
                    'recall', json(CASE WHEN ((?1 OR accesses_26.client_id IN (SELECT value FROM json_each(?2))) AND accesses_26.state IN ('ACTIVE') AND (?3 OR accesses_26.client_id IN (SELECT value FROM json_each(?4)))) THEN 'true' ELSE 'false' END),
                    'revoke', json(CASE WHEN ((?12 OR accesses_26.client_id IN (SELECT value FROM json_each(?13))) AND accesses_26.state IN ('ACTIVE', 'REVOKE_DUE')) THEN 'true' ELSE 'false' END))), 2), -1, -1000000000) || ',"tasks":{"nodes":' || (
              SELECT json_group_array(json_object('id', 'tsk_' || tasks_31.id,
                  'action', tasks_31.action,
                  'process', CASE WHEN processes_32.id IS NOT NULL THEN json_object('id', 'prc_' || processes_32.id, 'namePl', processes_32.name_pl, 'nameEn', processes_32.name_en) END))
              FROM (
                SELECT tasks_33.id, tasks_33.action, tasks_33.process_id
                FROM tasks tasks_33
                WHERE tasks_33.id IN (SELECT task_accesses.task_id FROM task_accesses WHERE task_accesses.access_id = accesses_26.id)
                ORDER BY tasks_33.place ASC, tasks_33.id ASC
                LIMIT 2
              ) tasks_31
              LEFT JOIN processes processes_32 ON processes_32.id = tasks_31.process_id
            ) || '}}'), '')
        FROM (
          SELECT accesses_34.id, accesses_34.version, accesses_34.account, accesses_34.level, accesses_34.state, accesses_34.granted_at, accesses_34.review_on, accesses_34.revoke_on, accesses_34.revoked_at, accesses_34.evidence, accesses_34.kept_because, accesses_34.person_id, accesses_34.system_id, accesses_34.granted_by_id, accesses_34.revoked_by_id, accesses_34.client_id
          FROM accesses accesses_34
          WHERE (accesses_34.person_id = people_1.id AND accesses_34.state = ?17)
          ORDER BY accesses_34.granted_at DESC, accesses_34.id DESC
          LIMIT 100
        ) accesses_26
        LEFT JOIN people people_27 ON (people_27.id = accesses_26.person_id AND people_27.withdrawn_at IS NULL)
        LEFT JOIN systems systems_28 ON systems_28.id = accesses_26.system_id
        LEFT JOIN people people_29 ON (people_29.id = accesses_26.granted_by_id AND people_29.withdrawn_at IS NULL)
        LEFT JOIN people people_30 ON (people_30.id = accesses_26.revoked_by_id AND people_30.withdrawn_at IS NULL)
      ) || ']},"closed":{' || substr(substr(json_object('totalCount', (
              SELECT count(*)
              FROM accesses accesses_35
              WHERE (accesses_35.person_id = people_1.id AND accesses_35.state = ?18)
            )), 2), -1, -1000000000)
        || ',"nodes":[' || (
        SELECT coalesce(group_concat('{' || substr(substr(json_object('id', 'acc_' || accesses_36.id,
                  'version', accesses_36.version,
                  'account', accesses_36.account,
                  'level', accesses_36.level,
                  'state', accesses_36.state,
                  'grantedAt', accesses_36.granted_at,
                  'reviewOn', accesses_36.review_on,
                  'revokeOn', accesses_36.revoke_on,
                  'revokedAt', accesses_36.revoked_at,
                  'evidence', accesses_36.evidence,
                  'keptBecause', accesses_36.kept_because,
                  'person', CASE WHEN people_37.id IS NOT NULL THEN json_object('id', 'per_' || people_37.id, 'name', people_37.name, 'state', people_37.state) END,
                  'system', CASE WHEN systems_38.id IS NOT NULL THEN json_object('id', 'sys_' || systems_38.id, 'name', systems_38.name) END,
                  'grantedBy', CASE WHEN people_39.id IS NOT NULL THEN json_object('id', 'per_' || people_39.id, 'name', people_39.name) END,
                  'revokedBy', CASE WHEN people_40.id IS NOT NULL THEN json_object('id', 'per_' || people_40.id, 'name', people_40.name) END,
                  'viewerCan', json_object('confirm', json(CASE WHEN ((?9 OR accesses_36.client_id IN (SELECT value FROM json_each(?10))) AND accesses_36.state IN ('ACTIVE')) THEN 'true' ELSE 'false' END),
                    'correct', json(CASE WHEN ((?12 OR accesses_36.client_id IN (SELECT value FROM json_each(?13))) AND accesses_36.state IN ('ACTIVE', 'REVOKE_DUE')) THEN 'true' ELSE 'false' END),
                    'keep', json(CASE WHEN ((?9 OR accesses_36.client_id IN (SELECT value FROM json_each(?10))) AND accesses_36.state IN ('ACTIVE', 'REVOKE_DUE')) THEN 'true' ELSE 'false' END),
                    'recall', json(CASE WHEN ((?1 OR accesses_36.client_id IN (SELECT value FROM json_each(?2))) AND accesses_36.state IN ('ACTIVE') AND (?3 OR accesses_36.client_id IN (SELECT value FROM json_each(?4)))) THEN 'true' ELSE 'false' END),
                    'revoke', json(CASE WHEN ((?12 OR accesses_36.client_id IN (SELECT value FROM json_each(?13))) AND accesses_36.state IN ('ACTIVE', 'REVOKE_DUE')) THEN 'true' ELSE 'false' END))), 2), -1, -1000000000) || ',"tasks":{"nodes":' || (
              SELECT json_group_array(json_object('id', 'tsk_' || tasks_41.id,
                  'action', tasks_41.action,
                  'process', CASE WHEN processes_42.id IS NOT NULL THEN json_object('id', 'prc_' || processes_42.id, 'namePl', processes_42.name_pl, 'nameEn', processes_42.name_en) END))
              FROM (
                SELECT tasks_43.id, tasks_43.action, tasks_43.process_id
                FROM tasks tasks_43
                WHERE tasks_43.id IN (SELECT task_accesses.task_id FROM task_accesses WHERE task_accesses.access_id = accesses_36.id)
                ORDER BY tasks_43.place ASC, tasks_43.id ASC
                LIMIT 2
              ) tasks_41
              LEFT JOIN processes processes_42 ON processes_42.id = tasks_41.process_id
            ) || '}}'), '')
        FROM (
          SELECT accesses_44.id, accesses_44.version, accesses_44.account, accesses_44.level, accesses_44.state, accesses_44.granted_at, accesses_44.review_on, accesses_44.revoke_on, accesses_44.revoked_at, accesses_44.evidence, accesses_44.kept_because, accesses_44.person_id, accesses_44.system_id, accesses_44.granted_by_id, accesses_44.revoked_by_id, accesses_44.client_id
          FROM accesses accesses_44
          WHERE (accesses_44.person_id = people_1.id AND accesses_44.state = ?18)
          ORDER BY accesses_44.granted_at DESC, accesses_44.id DESC
          LIMIT 20
        ) accesses_36
        LEFT JOIN people people_37 ON (people_37.id = accesses_36.person_id AND people_37.withdrawn_at IS NULL)
        LEFT JOIN systems systems_38 ON systems_38.id = accesses_36.system_id
        LEFT JOIN people people_39 ON (people_39.id = accesses_36.granted_by_id AND people_39.withdrawn_at IS NULL)
        LEFT JOIN people people_40 ON (people_40.id = accesses_36.revoked_by_id AND people_40.withdrawn_at IS NULL)
      ) || ']},"wanted":{"nodes":' || (
        SELECT json_group_array(json_object('id', 'arq_' || access_requests_45.id,
            'version', access_requests_45.version,
            'level', access_requests_45.level,
            'reason', access_requests_45.reason,
            'state', access_requests_45.state,
            'askedAt', access_requests_45.asked_at,
            'person', CASE WHEN people_46.id IS NOT NULL THEN json_object('id', 'per_' || people_46.id, 'name', people_46.name) END,
            'system', CASE WHEN systems_47.id IS NOT NULL THEN json_object('id', 'sys_' || systems_47.id, 'name', systems_47.name) END,
            'askedBy', CASE WHEN people_48.id IS NOT NULL THEN json_object('id', 'per_' || people_48.id, 'name', people_48.name) END,
            'decision', CASE WHEN decisions_49.id IS NOT NULL THEN json_object('id', 'dec_' || decisions_49.id,
              'waitsForViewer', json(CASE WHEN (decisions_49.id IN (SELECT one.decision_id FROM approvers one WHERE one.state <> 'RELEASED' AND one.person_id = ?11) AND decisions_49.state IN ('PENDING')) THEN 'true' ELSE 'false' END)) END,
            'viewerCan', json_object('grant', json(CASE WHEN ((?12 OR access_requests_45.client_id IN (SELECT value FROM json_each(?13))) AND access_requests_45.state IN ('APPROVED')) THEN 'true' ELSE 'false' END),
              'withdraw', json(CASE WHEN ((?19 OR access_requests_45.client_id IN (SELECT value FROM json_each(?20))) AND access_requests_45.state IN ('APPROVED', 'REQUESTED') AND (access_requests_45.asked_by_id = ?11 OR ?5 OR access_requests_45.client_id IN (SELECT value FROM json_each(?6)))) THEN 'true' ELSE 'false' END))))
        FROM (
          SELECT access_requests_50.id, access_requests_50.version, access_requests_50.level, access_requests_50.reason, access_requests_50.state, access_requests_50.asked_at, access_requests_50.person_id, access_requests_50.system_id, access_requests_50.asked_by_id, access_requests_50.decision_id, access_requests_50.client_id
          FROM access_requests access_requests_50
          WHERE (access_requests_50.person_id = people_1.id AND access_requests_50.state IN (SELECT value FROM json_each(?21)))
          ORDER BY access_requests_50.asked_at DESC, access_requests_50.id DESC
          LIMIT 50
        ) access_requests_45
        LEFT JOIN people people_46 ON (people_46.id = access_requests_45.person_id AND people_46.withdrawn_at IS NULL)
        LEFT JOIN systems systems_47 ON systems_47.id = access_requests_45.system_id
        LEFT JOIN people people_48 ON (people_48.id = access_requests_45.asked_by_id AND people_48.withdrawn_at IS NULL)
        LEFT JOIN decisions decisions_49 ON decisions_49.id = access_requests_45.decision_id
      ) || '},"asks":{' || substr(substr(json_object('totalCount', (
              SELECT count(*)
              FROM tickets tickets_51
              WHERE (tickets_51.requester_id = people_1.id AND ((tickets_51.turn = ?22) IS NOT TRUE))
            )), 2), -1, -1000000000)
        || ',"nodes":' || (
        SELECT json_group_array(json_object('id', 'tkt_' || tickets_52.id,
            'number', tickets_52.number,
            'title', tickets_52.title,
            'turn', tickets_52.turn,
            'openedAt', tickets_52.opened_at,
            'client', CASE WHEN organisations_53.id IS NOT NULL THEN json_object('id', 'org_' || organisations_53.id, 'code', organisations_53.code) END))
        FROM (
          SELECT tickets_54.id, tickets_54.number, tickets_54.title, tickets_54.turn, tickets_54.opened_at, tickets_54.client_id
          FROM tickets tickets_54
          WHERE (tickets_54.requester_id = people_1.id AND ((tickets_54.turn = ?22) IS NOT TRUE))
          ORDER BY tickets_54.opened_at DESC, tickets_54.id DESC
          LIMIT 10
        ) tickets_52
        LEFT JOIN organisations organisations_53 ON organisations_53.id = tickets_52.client_id
      ) || '},"asked":{' || substr(substr(json_object('totalCount', (
              SELECT count(*)
              FROM tickets tickets_55
              WHERE (tickets_55.requester_id = people_1.id AND tickets_55.turn = ?22)
            )), 2), -1, -1000000000)
        || ',"nodes":' || (
        SELECT json_group_array(json_object('id', 'tkt_' || tickets_56.id,
            'number', tickets_56.number,
            'title', tickets_56.title,
            'turn', tickets_56.turn,
            'openedAt', tickets_56.opened_at,
            'client', CASE WHEN organisations_57.id IS NOT NULL THEN json_object('id', 'org_' || organisations_57.id, 'code', organisations_57.code) END))
        FROM (
          SELECT tickets_58.id, tickets_58.number, tickets_58.title, tickets_58.turn, tickets_58.opened_at, tickets_58.client_id
          FROM tickets tickets_58
          WHERE (tickets_58.requester_id = people_1.id AND tickets_58.turn = ?22)
          ORDER BY tickets_58.opened_at DESC, tickets_58.id DESC
          LIMIT 5
        ) tickets_56
        LEFT JOIN organisations organisations_57 ON organisations_57.id = tickets_56.client_id
      ) || '},"works":{' || substr(substr(json_object('totalCount', (
              SELECT count(*)
              FROM tickets tickets_59
              WHERE (tickets_59.assignee_id = people_1.id AND ((tickets_59.turn = ?22) IS NOT TRUE))
            )), 2), -1, -1000000000)
        || ',"nodes":' || (
        SELECT json_group_array(json_object('id', 'tkt_' || tickets_60.id,
            'number', tickets_60.number,
            'title', tickets_60.title,
            'turn', tickets_60.turn,
            'openedAt', tickets_60.opened_at,
            'client', CASE WHEN organisations_61.id IS NOT NULL THEN json_object('id', 'org_' || organisations_61.id, 'code', organisations_61.code) END))
        FROM (
          SELECT tickets_62.id, tickets_62.number, tickets_62.title, tickets_62.turn, tickets_62.opened_at, tickets_62.client_id
          FROM tickets tickets_62
          WHERE (tickets_62.assignee_id = people_1.id AND ((tickets_62.turn = ?22) IS NOT TRUE))
          ORDER BY tickets_62.opened_at DESC, tickets_62.id DESC
          LIMIT 10
        ) tickets_60
        LEFT JOIN organisations organisations_61 ON organisations_61.id = tickets_60.client_id
      ) || '},"worked":{' || substr(substr(json_object('totalCount', (
              SELECT count(*)
              FROM tickets tickets_63
              WHERE (tickets_63.assignee_id = people_1.id AND tickets_63.turn = ?22)
            )), 2), -1, -1000000000)
        || ',"nodes":' || (
        SELECT json_group_array(json_object('id', 'tkt_' || tickets_64.id,
            'number', tickets_64.number,
            'title', tickets_64.title,
            'turn', tickets_64.turn,
            'openedAt', tickets_64.opened_at,
            'client', CASE WHEN organisations_65.id IS NOT NULL THEN json_object('id', 'org_' || organisations_65.id, 'code', organisations_65.code) END))
        FROM (
          SELECT tickets_66.id, tickets_66.number, tickets_66.title, tickets_66.turn, tickets_66.opened_at, tickets_66.client_id
          FROM tickets tickets_66
          WHERE (tickets_66.assignee_id = people_1.id AND tickets_66.turn = ?22)
          ORDER BY tickets_66.opened_at DESC, tickets_66.id DESC
          LIMIT 5
        ) tickets_64
        LEFT JOIN organisations organisations_65 ON organisations_65.id = tickets_64.client_id
      ) || '},"preferences":{"nodes":' || (
        SELECT json_group_array(json_object('id', 'prf_' || preferences_67.id,
            'returnedAt', preferences_67.returned_at,
            'returnedEmail', preferences_67.returned_email,
            'returnedWhy', preferences_67.returned_why))
        FROM (
          SELECT preferences_68.id, preferences_68.returned_at, preferences_68.returned_email, preferences_68.returned_why
          FROM preferences preferences_68
          WHERE preferences_68.person_id = people_1.id
          ORDER BY preferences_68.created_at DESC, preferences_68.id DESC
          LIMIT 1
        ) preferences_67
      ) || '},"history":{' || substr(substr(json_object('pageInfo', json_object('hasNextPage', json(CASE WHEN EXISTS (
                  SELECT 1
                  FROM history history_69
                  WHERE (history_69.subject_id = people_1.id AND (history_69.audience <> 'PRIVATE' OR history_69.audience = 'PRIVATE' AND history_69.actor_id = ?11))
                  ORDER BY history_69.position DESC, history_69.id DESC
                  LIMIT 1 OFFSET 20
                ) THEN 'true' ELSE 'false' END),
              'endCursor', (
                SELECT 'b4799ddc.' || lower(hex(json_array(history_71.position, history_71.id)))
                FROM (
                  SELECT history_72.position, history_72.id
                  FROM history history_72
                  WHERE (history_72.subject_id = people_1.id AND (history_72.audience <> 'PRIVATE' OR history_72.audience = 'PRIVATE' AND history_72.actor_id = ?11))
                  ORDER BY history_72.position DESC, history_72.id DESC
                  LIMIT 20
                ) history_71
                ORDER BY history_71.position ASC, history_71.id ASC
                LIMIT 1
              ))), 2), -1, -1000000000)
        || ',"nodes":' || (
        SELECT json_group_array(json_object('id', 'evt_' || history_73.id,
            'name', history_73.name,
            'at', history_73.at,
            'effectiveAt', history_73.effective_at,
            'audience', history_73.audience,
            'requestId', history_73.request_id,
            'changes', json(history_73.changes),
            'actor', CASE WHEN people_74.id IS NOT NULL THEN json_object('id', 'per_' || people_74.id, 'name', people_74.name) END,
            'onBehalfOf', CASE WHEN people_75.id IS NOT NULL THEN json_object('id', 'per_' || people_75.id, 'name', people_75.name) END))
        FROM (
          SELECT history_76.id, history_76.name, history_76.at, history_76.effective_at, history_76.audience, history_76.request_id, history_76.changes, history_76.client_id, history_76.actor_id, history_76.on_behalf_of_id
          FROM history history_76
          WHERE (history_76.subject_id = people_1.id AND (history_76.audience <> 'PRIVATE' OR history_76.audience = 'PRIVATE' AND history_76.actor_id = ?11))
          ORDER BY history_76.position DESC, history_76.id DESC
          LIMIT 20
        ) history_73
        LEFT JOIN people people_74 ON (people_74.id = history_73.actor_id AND people_74.withdrawn_at IS NULL)
        LEFT JOIN people people_75 ON (people_75.id = history_73.on_behalf_of_id AND people_75.withdrawn_at IS NULL)
      ) || '}}'
      FROM people people_1
      LEFT JOIN organisations organisations_2 ON organisations_2.id = people_1.client_id
      LEFT JOIN people people_3 ON (people_3.id = people_1.manager_id AND people_3.withdrawn_at IS NULL)
      WHERE (people_1.id = ?23 AND people_1.withdrawn_at IS NULL)
    ), 'null') || '}' AS BLOB)
