SELECT convert_to('{"organisation":' || coalesce((
      SELECT '{"id":"org_' || organisations_1.id || '","viewerCan":{"addContract":' || CASE WHEN ($1::boolean OR organisations_1.client_id = ANY($2::uuid[])) THEN 'true' ELSE 'false' END || '},"contracts":{"totalCount":' || (
        SELECT count(*)
        FROM contracts contracts_2
        WHERE (contracts_2.client_id = organisations_1.id AND contracts_2.client_id = $3::uuid AND ((contracts_2.ended_at IS NULL) = $4::boolean))
      )::text
        || ',"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"ctr_' || contracts_3.id || '","version":' || contracts_3.version::text
            || ',"name":' || to_json(contracts_3.name)::text
            || ',"kind":"' || contracts_3.kind || '","renewsOn":"' || contracts_3.renews_on || '","noticeDays":' || contracts_3.notice_days::text
            || ',"decideBy":"' || contracts_3.decide_by || '","supplier":' || coalesce(to_json(contracts_3.supplier)::text, 'null')
            || ',"seats":' || coalesce(contracts_3.seats::text, 'null')
            || ',"yearly":' || CASE WHEN contracts_3.yearly_minor IS NULL THEN 'null' ELSE '{"minor":' || coalesce(contracts_3.yearly_minor::text, 'null')
            || ',"currency":' || coalesce(to_json(contracts_3.yearly_currency)::text, 'null') || '}' END
            || ',"system":' || CASE WHEN systems_4.id IS NULL THEN 'null' ELSE '{"id":"sys_' || systems_4.id || '","name":' || to_json(systems_4.name)::text || '}' END
            || ',"viewerCan":{"change":' || CASE WHEN (($1::boolean OR contracts_3.client_id = ANY($2::uuid[])) AND contracts_3.ended_at IS NULL) THEN 'true' ELSE 'false' END
            || ',"end":' || CASE WHEN (($1::boolean OR contracts_3.client_id = ANY($2::uuid[])) AND contracts_3.ended_at IS NULL) THEN 'true' ELSE 'false' END || '}}' AS o
          FROM contracts contracts_3
          LEFT JOIN systems systems_4 ON (systems_4.id = contracts_3.system_id AND systems_4.client_id = $3::uuid)
          WHERE (contracts_3.client_id = organisations_1.id AND contracts_3.client_id = $3::uuid AND ((contracts_3.ended_at IS NULL) = $4::boolean))
          ORDER BY contracts_3.decide_by ASC, contracts_3.id ASC
          LIMIT 50
        ) page
      ) || ']}}'
      FROM organisations organisations_1
      WHERE (organisations_1.id = $5::uuid AND (organisations_1.id = $3::uuid OR (organisations_1.id = $6::uuid OR organisations_1.kind = 'ENTERPRISE')))
    ), 'null') || '}', 'UTF8')
