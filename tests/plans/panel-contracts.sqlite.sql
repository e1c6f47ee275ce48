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
            'viewerCan', json_object('change', json(CASE WHEN ((?1 OR contracts_3.client_id IN (SELECT value FROM json_each(?2))) AND contracts_3.ended_at IS NULL) THEN 'true' ELSE 'false' END),
              'end', json(CASE WHEN ((?1 OR contracts_3.client_id IN (SELECT value FROM json_each(?2))) AND contracts_3.ended_at IS NULL) THEN 'true' ELSE 'false' END))))
        FROM (
          SELECT contracts_4.id, contracts_4.version, contracts_4.name, contracts_4.kind, contracts_4.renews_on, contracts_4.notice_days, contracts_4.decide_by, contracts_4.supplier, contracts_4.seats, contracts_4.yearly_minor, contracts_4.yearly_currency, contracts_4.client_id, contracts_4.ended_at
          FROM contracts contracts_4
          WHERE (contracts_4.client_id = organisations_1.id AND contracts_4.client_id = ?3 AND ((contracts_4.ended_at IS NULL) = ?4))
          ORDER BY contracts_4.decide_by ASC, contracts_4.id ASC
          LIMIT 50
        ) contracts_3
      ) || '}}'
      FROM organisations organisations_1
      WHERE (organisations_1.id = ?5 AND (organisations_1.id = ?3 OR (organisations_1.id = ?6 OR organisations_1.kind = 'ENTERPRISE')))
    ), 'null') || '}' AS BLOB)
