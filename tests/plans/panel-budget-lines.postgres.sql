SELECT convert_to('{"organisation":' || coalesce((
      SELECT '{"id":"org_' || organisations_1.id || '","viewerCan":{"setBudget":' || CASE WHEN ($1::boolean OR organisations_1.client_id = ANY($2::uuid[])) THEN 'true' ELSE 'false' END || '},"budgets":{"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"bgt_' || budgets_2.id || '","version":' || budgets_2.version::text
            || ',"amount":' || CASE WHEN budgets_2.amount_minor IS NULL THEN 'null' ELSE '{"minor":' || budgets_2.amount_minor::text
            || ',"currency":' || to_json(budgets_2.amount_currency)::text || '}' END || '}' AS o
          FROM budgets budgets_2
          WHERE (budgets_2.client_id = organisations_1.id AND budgets_2.client_id = $3::uuid AND budgets_2.year = $4::bigint)
          ORDER BY budgets_2.year DESC, budgets_2.id DESC
          LIMIT 20
        ) page
      ) || ']}}'
      FROM organisations organisations_1
      WHERE (organisations_1.id = $5::uuid AND (organisations_1.id = $3::uuid OR (organisations_1.id = $6::uuid OR organisations_1.kind = 'ENTERPRISE')))
    ), 'null') || '}', 'UTF8')
