SELECT convert_to('{"devices":[' || (
    SELECT coalesce(string_agg('{"id":' || coalesce('"dev_' || v0 || '"', 'null') || ',"client":' || coalesce('"org_' || v1 || '"', 'null') || ',"tag":' || coalesce(to_json(v2)::text, 'null') || ',"holder":' || coalesce('"per_' || v3 || '"', 'null') || ',"holder.name":' || coalesce(to_json(v4)::text, 'null') || ',"location":' || coalesce(to_json(v5)::text, 'null') || ',"purchasedOn":' || coalesce('"' || v6 || '"', 'null') || ',"warrantyUntil":' || coalesce('"' || v7 || '"', 'null') || ',"leaseUntil":' || coalesce('"' || v8 || '"', 'null') || ',"lifeMonths":' || coalesce(v9::text, 'null') || ',"model.manufacturer":' || coalesce(to_json(v10)::text, 'null') || ',"model.name":' || coalesce(to_json(v11)::text, 'null') || ',"model.usefulLifeMonths":' || coalesce(v12::text, 'null') || ',"model.endOfSupport":' || coalesce('"' || v13 || '"', 'null') || ',"model.listPrice.minor":' || coalesce(v14::text, 'null') || ',"model.listPrice.currency":' || coalesce(to_json(v15)::text, 'null') || ',"price.minor":' || coalesce(v16::text, 'null') || ',"price.currency":' || coalesce(to_json(v17)::text, 'null') || ',"n":' || coalesce(n::text, 'null') || '}', ','), '')
    FROM (
      SELECT row_1.id AS v0, organisations_2.id AS v1, row_1.tag AS v2, people_3.id AS v3, people_3.name AS v4, row_1.location AS v5, row_1.purchased_on AS v6, row_1.warranty_until AS v7, row_1.lease_until AS v8, row_1.life_months AS v9, device_models_4.manufacturer AS v10, device_models_4.name AS v11, device_models_4.useful_life_months AS v12, device_models_4.end_of_support AS v13, device_models_4.list_price_minor AS v14, device_models_4.list_price_currency AS v15, CASE WHEN row_1.client_id = $1::uuid THEN row_1.price_minor END AS v16, CASE WHEN row_1.client_id = $1::uuid THEN row_1.price_currency END AS v17, count(*) AS n
      FROM devices row_1
      LEFT JOIN organisations organisations_2 ON (organisations_2.id = row_1.client_id AND (organisations_2.id = $1::uuid OR (organisations_2.id = $2::uuid OR organisations_2.kind = 'ENTERPRISE')))
      LEFT JOIN people people_3 ON (people_3.id = row_1.holder_id AND people_3.withdrawn_at IS NULL AND (people_3.client_id = $1::uuid OR people_3.id = $3::uuid OR people_3.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
      LEFT JOIN device_models device_models_4 ON (device_models_4.id = row_1.model_id AND $3::uuid <> '00000000-0000-0000-0000-000000000000')
      WHERE (row_1.client_id = $4::uuid AND row_1.withdrawn_at IS NULL AND row_1.client_id = $1::uuid AND row_1.stage = ANY($5::text[]) AND row_1.ownership = ANY($6::text[])) GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18
    ) told
  ) || '],"contracts":[' || (
    SELECT coalesce(string_agg('{"id":' || coalesce('"ctr_' || v0 || '"', 'null') || ',"name":' || coalesce(to_json(v1)::text, 'null') || ',"decideBy":' || coalesce('"' || v2 || '"', 'null') || ',"yearly.minor":' || coalesce(v3::text, 'null') || ',"yearly.currency":' || coalesce(to_json(v4)::text, 'null') || ',"n":' || coalesce(n::text, 'null') || '}', ','), '')
    FROM (
      SELECT row_5.id AS v0, row_5.name AS v1, row_5.decide_by AS v2, row_5.yearly_minor AS v3, row_5.yearly_currency AS v4, count(*) AS n
      FROM contracts row_5
      WHERE (row_5.client_id = $4::uuid AND row_5.client_id = $1::uuid AND ((row_5.ended_at IS NULL) = $7::boolean)) GROUP BY 1, 2, 3, 4, 5
    ) told
  ) || '],"replacements":[' || (
    SELECT coalesce(string_agg('{"id":' || coalesce('"rpm_' || v0 || '"', 'null') || ',"device":' || coalesce('"dev_' || v1 || '"', 'null') || ',"contract":' || coalesce('"ctr_' || v2 || '"', 'null') || ',"state":' || coalesce('"' || v3 || '"', 'null') || ',"until":' || coalesce('"' || v4 || '"', 'null') || ',"proposal.year":' || coalesce(v5::text, 'null') || ',"proposal.quarter":' || coalesce(v6::text, 'null') || ',"n":' || coalesce(n::text, 'null') || '}', ','), '')
    FROM (
      SELECT row_6.id AS v0, devices_7.id AS v1, contracts_8.id AS v2, row_6.state AS v3, row_6.until AS v4, replacement_proposals_9.year AS v5, replacement_proposals_9.quarter AS v6, count(*) AS n
      FROM replacements row_6
      LEFT JOIN devices devices_7 ON (devices_7.id = row_6.device_id AND devices_7.withdrawn_at IS NULL AND devices_7.client_id = $1::uuid)
      LEFT JOIN contracts contracts_8 ON (contracts_8.id = row_6.contract_id AND contracts_8.client_id = $1::uuid)
      LEFT JOIN replacement_proposals replacement_proposals_9 ON (replacement_proposals_9.id = row_6.proposal_id AND replacement_proposals_9.client_id = $1::uuid)
      WHERE (row_6.client_id = $4::uuid AND row_6.client_id = $1::uuid AND (row_6.state = ANY($8::text[]) OR EXISTS (
            SELECT 1
            FROM devices devices_10
            WHERE devices_10.id = row_6.successor_id AND (devices_10.withdrawn_at IS NULL AND devices_10.client_id = $1::uuid)
          ) OR ((row_6.until IS NULL) = $9::boolean))) GROUP BY 1, 2, 3, 4, 5, 6, 7
    ) told
  ) || ']}', 'UTF8')
