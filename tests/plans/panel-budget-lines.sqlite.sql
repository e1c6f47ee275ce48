SELECT CAST('{"organisation":' || coalesce((
      SELECT '{' || substr(substr(json_object('id', 'org_' || organisations_1.id,
            'viewerCan', json_object('setBudget', json(CASE WHEN (?1 OR organisations_1.client_id IN (SELECT value FROM json_each(?2))) THEN 'true' ELSE 'false' END))), 2), -1, -1000000000)
        || ',"budgets":{"nodes":' || (
        SELECT json_group_array(json_object('id', 'bgt_' || budgets_2.id,
            'version', budgets_2.version,
            'amount', CASE WHEN budgets_2.amount_minor IS NOT NULL THEN json_object('minor', budgets_2.amount_minor, 'currency', budgets_2.amount_currency) END))
        FROM (
          SELECT budgets_3.id, budgets_3.version, budgets_3.amount_minor, budgets_3.amount_currency
          FROM budgets budgets_3
          WHERE (budgets_3.client_id = organisations_1.id AND budgets_3.client_id = ?3 AND budgets_3.year = ?4)
          ORDER BY budgets_3.year DESC, budgets_3.id DESC
          LIMIT 20
        ) budgets_2
      ) || '}}'
      FROM organisations organisations_1
      WHERE (organisations_1.id = ?5 AND (organisations_1.id = ?3 OR (organisations_1.id = ?6 OR organisations_1.kind = 'ENTERPRISE')))
    ), 'null') || '}' AS BLOB)
