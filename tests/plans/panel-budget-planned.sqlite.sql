SELECT CAST('{"devices":' || (
    SELECT json_group_array(json_object('id', 'dev_' || v0,
        'client', 'org_' || v1,
        'tag', v2,
        'holder', 'per_' || v3, 'holder.name', v4,
        'location', v5,
        'purchasedOn', v6,
        'warrantyUntil', v7,
        'leaseUntil', v8,
        'lifeMonths', v9, 'model.manufacturer', v10, 'model.name', v11, 'model.usefulLifeMonths', v12, 'model.endOfSupport', v13, 'model.listPrice.minor', v14, 'model.listPrice.currency', v15, 'price.minor', v16, 'price.currency', v17,
        'n', n))
    FROM (
      SELECT row_1.id AS v0, organisations_2.id AS v1, row_1.tag AS v2, people_3.id AS v3, people_3.name AS v4, row_1.location AS v5, row_1.purchased_on AS v6, row_1.warranty_until AS v7, row_1.lease_until AS v8, row_1.life_months AS v9, device_models_4.manufacturer AS v10, device_models_4.name AS v11, device_models_4.useful_life_months AS v12, device_models_4.end_of_support AS v13, device_models_4.list_price_minor AS v14, device_models_4.list_price_currency AS v15, CASE WHEN row_1.client_id = ?1 THEN row_1.price_minor END AS v16, CASE WHEN row_1.client_id = ?1 THEN row_1.price_currency END AS v17, count(*) AS n
      FROM devices row_1
      LEFT JOIN organisations organisations_2 ON (organisations_2.id = row_1.client_id AND (organisations_2.id = ?1 OR (organisations_2.id = ?2 OR organisations_2.kind = 'ENTERPRISE')))
      LEFT JOIN people people_3 ON (people_3.id = row_1.holder_id AND people_3.withdrawn_at IS NULL AND (people_3.client_id = ?1 OR people_3.id = ?3 OR people_3.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
      LEFT JOIN device_models device_models_4 ON (device_models_4.id = row_1.model_id AND ?3 <> '00000000-0000-0000-0000-000000000000')
      WHERE (row_1.client_id = ?4 AND row_1.withdrawn_at IS NULL AND row_1.client_id = ?1 AND row_1.stage IN (SELECT value FROM json_each(?5)) AND row_1.ownership IN (SELECT value FROM json_each(?6))) GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18
    ) told
  ) || ',"contracts":' || (
    SELECT json_group_array(json_object('id', 'ctr_' || v0, 'name', v1, 'decideBy', v2, 'yearly.minor', v3, 'yearly.currency', v4, 'n', n))
    FROM (
      SELECT row_5.id AS v0, row_5.name AS v1, row_5.decide_by AS v2, row_5.yearly_minor AS v3, row_5.yearly_currency AS v4, count(*) AS n
      FROM contracts row_5
      WHERE (row_5.client_id = ?4 AND row_5.client_id = ?1 AND ((row_5.ended_at IS NULL) = ?7)) GROUP BY 1, 2, 3, 4, 5
    ) told
  ) || ',"replacements":' || (
    SELECT json_group_array(json_object('id', 'rpm_' || v0,
        'device', 'dev_' || v1,
        'contract', 'ctr_' || v2,
        'state', v3,
        'until', v4, 'proposal.year', v5, 'proposal.quarter', v6,
        'n', n))
    FROM (
      SELECT row_6.id AS v0, devices_7.id AS v1, contracts_8.id AS v2, row_6.state AS v3, row_6.until AS v4, replacement_proposals_9.year AS v5, replacement_proposals_9.quarter AS v6, count(*) AS n
      FROM replacements row_6
      LEFT JOIN devices devices_7 ON (devices_7.id = row_6.device_id AND devices_7.withdrawn_at IS NULL AND devices_7.client_id = ?1)
      LEFT JOIN contracts contracts_8 ON (contracts_8.id = row_6.contract_id AND contracts_8.client_id = ?1)
      LEFT JOIN replacement_proposals replacement_proposals_9 ON (replacement_proposals_9.id = row_6.proposal_id AND replacement_proposals_9.client_id = ?1)
      WHERE (row_6.client_id = ?4 AND row_6.client_id = ?1 AND (row_6.state IN (SELECT value FROM json_each(?8)) OR EXISTS (
            SELECT 1
            FROM devices devices_10
            WHERE devices_10.id = row_6.successor_id AND (devices_10.withdrawn_at IS NULL AND devices_10.client_id = ?1)
          ) OR ((row_6.until IS NULL) = ?9))) GROUP BY 1, 2, 3, 4, 5, 6, 7
    ) told
  ) || '}' AS BLOB)
