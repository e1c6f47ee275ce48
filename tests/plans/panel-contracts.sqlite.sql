SELECT CAST('{"organisation":' || coalesce((
      SELECT '{' || substr(substr(json_object('id', 'org_' || organisations_1.id,
            'viewerCan', json_object('addContract', json(CASE WHEN (?1 OR organisations_1.client_id IN (SELECT value FROM json_each(?2))) THEN 'true' ELSE 'false' END))), 2), -1, -1000000000)
        || ',"contracts":{' || substr(substr(json_object('totalCount', (
              SELECT count(*)
              FROM contracts contracts_2
              WHERE (contracts_2.client_id = organisations_1.id AND contracts_2.client_id = ?3 AND ((contracts_2.ended_at IS NULL) = ?4))
            )), 2), -1, -1000000000)
        || ',"nodes":' || (
        SELECT json_group_array(json_object('id', 'ctr_' || contracts_3.id,
            'version', contracts_3.version,
            'name', contracts_3.name,
            'kind', contracts_3.kind,
            'renewsOn', contracts_3.renews_on,
            'noticeDays', contracts_3.notice_days,
            'decideBy', contracts_3.decide_by,
            'supplier', contracts_3.supplier,
            'seats', contracts_3.seats,
            'yearly', CASE WHEN contracts_3.yearly_minor IS NOT NULL THEN json_object('minor', contracts_3.yearly_minor, 'currency', contracts_3.yearly_currency) END,
            'system', CASE WHEN systems_4.id IS NOT NULL THEN json_object('id', 'sys_' || systems_4.id, 'name', systems_4.name) END,
            'viewerCan', json_object('change', json(CASE WHEN ((?1 OR contracts_3.client_id IN (SELECT value FROM json_each(?2))) AND contracts_3.ended_at IS NULL) THEN 'true' ELSE 'false' END),
              'end', json(CASE WHEN ((?1 OR contracts_3.client_id IN (SELECT value FROM json_each(?2))) AND contracts_3.ended_at IS NULL) THEN 'true' ELSE 'false' END))))
        FROM (
          SELECT contracts_5.id, contracts_5.version, contracts_5.name, contracts_5.kind, contracts_5.renews_on, contracts_5.notice_days, contracts_5.decide_by, contracts_5.supplier, contracts_5.seats, contracts_5.yearly_minor, contracts_5.yearly_currency, contracts_5.system_id, contracts_5.client_id, contracts_5.ended_at
          FROM contracts contracts_5
          WHERE (contracts_5.client_id = organisations_1.id AND contracts_5.client_id = ?3 AND ((contracts_5.ended_at IS NULL) = ?4))
          ORDER BY contracts_5.decide_by ASC, contracts_5.id ASC
          LIMIT 50
        ) contracts_3
        LEFT JOIN systems systems_4 ON (systems_4.id = contracts_3.system_id AND systems_4.client_id = ?3)
      ) || '}}'
      FROM organisations organisations_1
      WHERE (organisations_1.id = ?5 AND (organisations_1.id = ?3 OR (organisations_1.id = ?6 OR organisations_1.kind = 'ENTERPRISE')))
    ), 'null') || '}' AS BLOB)
