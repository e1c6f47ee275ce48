SELECT CAST('{"organisation":' || coalesce((
      SELECT '{' || substr(substr(json_object('id', 'org_' || organisations_1.id,
            'viewerCan', json_object('proposeReplacement', json(CASE WHEN (?1 OR organisations_1.client_id IN (SELECT value FROM json_each(?2))) THEN 'true' ELSE 'false' END))), 2), -1, -1000000000)
        || ',"replacementProposals":{' || substr(substr(json_object('totalCount', (
              SELECT count(*)
              FROM replacement_proposals replacement_proposals_2
              WHERE (replacement_proposals_2.client_id = organisations_1.id AND replacement_proposals_2.client_id = ?3)
            )), 2), -1, -1000000000)
        || ',"nodes":[' || (
        SELECT coalesce(group_concat('{' || substr(substr(json_object('id', 'rpp_' || replacement_proposals_3.id,
                  'year', replacement_proposals_3.year,
                  'quarter', replacement_proposals_3.quarter,
                  'state', replacement_proposals_3.state), 2), -1, -1000000000) || ',"decision":' || CASE WHEN decisions_4.id IS NULL THEN 'null' ELSE '{' || substr(substr(json_object('id', 'dec_' || decisions_4.id,
                  'waitsForViewer', json(CASE WHEN (decisions_4.id IN (SELECT one.decision_id FROM approvers one WHERE one.state <> 'RELEASED' AND one.person_id = ?4) AND decisions_4.state IN ('PENDING')) THEN 'true' ELSE 'false' END),
                  'endedAt', decisions_4.ended_at), 2), -1, -1000000000) || ',"approvers":{"nodes":' || (
              SELECT json_group_array(json_object('id', 'apr_' || approvers_5.id,
                  'state', approvers_5.state,
                  'person', CASE WHEN people_6.id IS NOT NULL THEN json_object('id', 'per_' || people_6.id, 'name', people_6.name) END))
              FROM (
                SELECT approvers_7.id, approvers_7.state, approvers_7.person_id
                FROM approvers approvers_7
                WHERE (approvers_7.decision_id = decisions_4.id AND approvers_7.client_id = ?3)
                ORDER BY approvers_7.created_at ASC, approvers_7.id ASC
                LIMIT 10
              ) approvers_5
              LEFT JOIN people people_6 ON (people_6.id = approvers_5.person_id AND people_6.withdrawn_at IS NULL AND (people_6.client_id = ?3 OR people_6.id = ?4 OR people_6.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
            ) || '}}' END || ',"items":{"nodes":[' || (
              SELECT coalesce(group_concat('{' || substr(substr(json_object('id', 'rpm_' || replacements_8.id,
                        'state', replacements_8.state,
                        'until', replacements_8.until,
                        'viewerCan', json_object('leaveOut', json(CASE WHEN ((?5 OR replacements_8.client_id IN (SELECT value FROM json_each(?6))) AND replacements_8.state IN ('PROPOSED')) THEN 'true' ELSE 'false' END),
                          'placeOrder', json(CASE WHEN ((?1 OR replacements_8.client_id IN (SELECT value FROM json_each(?2))) AND replacements_8.state IN ('APPROVED')) THEN 'true' ELSE 'false' END),
                          'extend', json(CASE WHEN ((?1 OR replacements_8.client_id IN (SELECT value FROM json_each(?2))) AND replacements_8.state IN ('APPROVED')) THEN 'true' ELSE 'false' END)),
                        'device', CASE WHEN devices_9.id IS NOT NULL THEN json_object('id', 'dev_' || devices_9.id,
                          'tag', devices_9.tag,
                          'model', CASE WHEN device_models_10.id IS NOT NULL THEN json_object('id', 'mod_' || device_models_10.id,
                            'manufacturer', device_models_10.manufacturer,
                            'name', device_models_10.name) END,
                          'holder', CASE WHEN people_11.id IS NOT NULL THEN json_object('id', 'per_' || people_11.id, 'name', people_11.name) END) END,
                        'contract', CASE WHEN contracts_12.id IS NOT NULL THEN json_object('id', 'ctr_' || contracts_12.id, 'name', contracts_12.name) END,
                        'successor', CASE WHEN devices_13.id IS NOT NULL THEN json_object('id', 'dev_' || devices_13.id, 'tag', devices_13.tag) END), 2), -1, -1000000000) || ',"options":{"nodes":' || (
                    SELECT json_group_array(json_object('id', 'rpo_' || replacement_options_14.id,
                        'way', replacement_options_14.way,
                        'months', replacement_options_14.months,
                        'recommended', json(CASE replacement_options_14.recommended WHEN 1 THEN 'true' WHEN 0 THEN 'false' END),
                        'cost', CASE WHEN replacement_options_14.cost_minor IS NOT NULL THEN json_object('minor', replacement_options_14.cost_minor, 'currency', replacement_options_14.cost_currency) END,
                        'yearly', CASE WHEN replacement_options_14.yearly_minor IS NOT NULL THEN json_object('minor', replacement_options_14.yearly_minor, 'currency', replacement_options_14.cost_currency) END))
                    FROM (
                      SELECT replacement_options_15.id, replacement_options_15.way, replacement_options_15.months, replacement_options_15.recommended, replacement_options_15.cost_minor, replacement_options_15.cost_currency, replacement_options_15.yearly_minor
                      FROM replacement_options replacement_options_15
                      WHERE (replacement_options_15.replacement_id = replacements_8.id AND replacement_options_15.client_id = ?3)
                      ORDER BY replacement_options_15.months ASC, replacement_options_15.id ASC
                      LIMIT 3
                    ) replacement_options_14
                  ) || '}}'), '')
              FROM (
                SELECT replacements_16.id, replacements_16.state, replacements_16.until, replacements_16.client_id, replacements_16.device_id, replacements_16.contract_id, replacements_16.successor_id
                FROM replacements replacements_16
                WHERE (replacements_16.proposal_id = replacement_proposals_3.id AND replacements_16.client_id = ?3)
                ORDER BY replacements_16.created_at ASC, replacements_16.id ASC
                LIMIT 50
              ) replacements_8
              LEFT JOIN devices devices_9 ON (devices_9.id = replacements_8.device_id AND devices_9.withdrawn_at IS NULL AND devices_9.client_id = ?3)
              LEFT JOIN device_models device_models_10 ON (device_models_10.id = devices_9.model_id AND ?4 <> '00000000-0000-0000-0000-000000000000')
              LEFT JOIN people people_11 ON (people_11.id = devices_9.holder_id AND people_11.withdrawn_at IS NULL AND (people_11.client_id = ?3 OR people_11.id = ?4 OR people_11.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
              LEFT JOIN contracts contracts_12 ON (contracts_12.id = replacements_8.contract_id AND contracts_12.client_id = ?3)
              LEFT JOIN devices devices_13 ON (devices_13.id = replacements_8.successor_id AND devices_13.withdrawn_at IS NULL AND devices_13.client_id = ?3)
            ) || ']}}'), '')
        FROM (
          SELECT replacement_proposals_17.id, replacement_proposals_17.year, replacement_proposals_17.quarter, replacement_proposals_17.state, replacement_proposals_17.decision_id
          FROM replacement_proposals replacement_proposals_17
          WHERE (replacement_proposals_17.client_id = organisations_1.id AND replacement_proposals_17.client_id = ?3)
          ORDER BY replacement_proposals_17.created_at DESC, replacement_proposals_17.id DESC
          LIMIT 6
        ) replacement_proposals_3
        LEFT JOIN decisions decisions_4 ON (decisions_4.id = replacement_proposals_3.decision_id AND decisions_4.client_id = ?3)
      ) || ']}}'
      FROM organisations organisations_1
      WHERE (organisations_1.id = ?7 AND (organisations_1.id = ?3 OR (organisations_1.id = ?8 OR organisations_1.kind = 'ENTERPRISE')))
    ), 'null') || '}' AS BLOB)
