SELECT convert_to('{"organisation":' || coalesce((
      SELECT '{"id":"org_' || organisations_1.id || '","viewerCan":{"proposeReplacement":' || CASE WHEN ($1::boolean OR organisations_1.client_id = ANY($2::uuid[])) THEN 'true' ELSE 'false' END || '},"replacementProposals":{"totalCount":' || (
        SELECT count(*)
        FROM replacement_proposals replacement_proposals_2
        WHERE (replacement_proposals_2.client_id = organisations_1.id AND replacement_proposals_2.client_id = $3::uuid)
      )::text
        || ',"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"rpp_' || replacement_proposals_3.id || '","year":' || replacement_proposals_3.year::text
            || ',"quarter":' || replacement_proposals_3.quarter::text
            || ',"state":"' || replacement_proposals_3.state || '","decision":' || CASE WHEN decisions_4.id IS NULL THEN 'null' ELSE '{"id":"dec_' || decisions_4.id || '","waitsForViewer":' || CASE WHEN (decisions_4.id IN (SELECT one.decision_id FROM approvers one WHERE one.state <> 'RELEASED' AND one.person_id = $4::uuid) AND decisions_4.state IN ('PENDING')) THEN 'true' ELSE 'false' END
            || ',"endedAt":' || coalesce('"' || to_char(decisions_4.ended_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"', 'null')
            || ',"approvers":{"nodes":[' || (
            SELECT coalesce(string_agg(o, ','), '')
            FROM (
              SELECT '{"id":"apr_' || approvers_5.id || '","state":"' || approvers_5.state || '","person":' || CASE WHEN people_6.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_6.id || '","name":' || to_json(people_6.name)::text || '}' END || '}' AS o
              FROM approvers approvers_5
              LEFT JOIN people people_6 ON (people_6.id = approvers_5.person_id AND people_6.withdrawn_at IS NULL AND (people_6.client_id = $3::uuid OR people_6.id = $4::uuid OR people_6.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
              WHERE (approvers_5.decision_id = decisions_4.id AND approvers_5.client_id = $3::uuid)
              ORDER BY approvers_5.created_at ASC, approvers_5.id ASC
              LIMIT 10
            ) page
          ) || ']}}' END
            || ',"items":{"nodes":[' || (
            SELECT coalesce(string_agg(o, ','), '')
            FROM (
              SELECT '{"id":"rpm_' || replacements_7.id || '","state":"' || replacements_7.state || '","until":' || coalesce('"' || replacements_7.until || '"', 'null')
                || ',"viewerCan":{"leaveOut":' || CASE WHEN (($5::boolean OR replacements_7.client_id = ANY($6::uuid[])) AND replacements_7.state IN ('PROPOSED')) THEN 'true' ELSE 'false' END
                || ',"placeOrder":' || CASE WHEN (($1::boolean OR replacements_7.client_id = ANY($2::uuid[])) AND replacements_7.state IN ('APPROVED')) THEN 'true' ELSE 'false' END
                || ',"extend":' || CASE WHEN (($1::boolean OR replacements_7.client_id = ANY($2::uuid[])) AND replacements_7.state IN ('APPROVED')) THEN 'true' ELSE 'false' END || '},"device":' || CASE WHEN devices_8.id IS NULL THEN 'null' ELSE '{"id":"dev_' || devices_8.id || '","tag":' || to_json(devices_8.tag)::text
                || ',"model":' || CASE WHEN device_models_9.id IS NULL THEN 'null' ELSE '{"id":"mod_' || device_models_9.id || '","manufacturer":' || to_json(device_models_9.manufacturer)::text
                || ',"name":' || to_json(device_models_9.name)::text || '}' END
                || ',"holder":' || CASE WHEN people_10.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_10.id || '","name":' || to_json(people_10.name)::text || '}' END || '}' END
                || ',"contract":' || CASE WHEN contracts_11.id IS NULL THEN 'null' ELSE '{"id":"ctr_' || contracts_11.id || '","name":' || to_json(contracts_11.name)::text || '}' END
                || ',"successor":' || CASE WHEN devices_12.id IS NULL THEN 'null' ELSE '{"id":"dev_' || devices_12.id || '","tag":' || to_json(devices_12.tag)::text || '}' END
                || ',"options":{"nodes":[' || (
                SELECT coalesce(string_agg(o, ','), '')
                FROM (
                  SELECT '{"id":"rpo_' || replacement_options_13.id || '","way":"' || replacement_options_13.way || '","months":' || replacement_options_13.months::text
                    || ',"recommended":' || replacement_options_13.recommended::text
                    || ',"cost":' || CASE WHEN replacement_options_13.cost_minor IS NULL THEN 'null' ELSE '{"minor":' || replacement_options_13.cost_minor::text
                    || ',"currency":' || to_json(replacement_options_13.cost_currency)::text || '}' END
                    || ',"yearly":' || CASE WHEN replacement_options_13.yearly_minor IS NULL THEN 'null' ELSE '{"minor":' || replacement_options_13.yearly_minor::text
                    || ',"currency":' || to_json(replacement_options_13.cost_currency)::text || '}' END || '}' AS o
                  FROM replacement_options replacement_options_13
                  WHERE (replacement_options_13.replacement_id = replacements_7.id AND replacement_options_13.client_id = $3::uuid)
                  ORDER BY replacement_options_13.months ASC, replacement_options_13.id ASC
                  LIMIT 3
                ) page
              ) || ']}}' AS o
              FROM replacements replacements_7
              LEFT JOIN devices devices_8 ON (devices_8.id = replacements_7.device_id AND devices_8.withdrawn_at IS NULL AND devices_8.client_id = $3::uuid)
              LEFT JOIN device_models device_models_9 ON (device_models_9.id = devices_8.model_id AND $4::uuid <> '00000000-0000-0000-0000-000000000000')
              LEFT JOIN people people_10 ON (people_10.id = devices_8.holder_id AND people_10.withdrawn_at IS NULL AND (people_10.client_id = $3::uuid OR people_10.id = $4::uuid OR people_10.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
              LEFT JOIN contracts contracts_11 ON (contracts_11.id = replacements_7.contract_id AND contracts_11.client_id = $3::uuid)
              LEFT JOIN devices devices_12 ON (devices_12.id = replacements_7.successor_id AND devices_12.withdrawn_at IS NULL AND devices_12.client_id = $3::uuid)
              WHERE (replacements_7.proposal_id = replacement_proposals_3.id AND replacements_7.client_id = $3::uuid)
              ORDER BY replacements_7.created_at ASC, replacements_7.id ASC
              LIMIT 50
            ) page
          ) || ']}}' AS o
          FROM replacement_proposals replacement_proposals_3
          LEFT JOIN decisions decisions_4 ON (decisions_4.id = replacement_proposals_3.decision_id AND decisions_4.client_id = $3::uuid)
          WHERE (replacement_proposals_3.client_id = organisations_1.id AND replacement_proposals_3.client_id = $3::uuid)
          ORDER BY replacement_proposals_3.created_at DESC, replacement_proposals_3.id DESC
          LIMIT 6
        ) page
      ) || ']}}'
      FROM organisations organisations_1
      WHERE (organisations_1.id = $7::uuid AND (organisations_1.id = $3::uuid OR (organisations_1.id = $8::uuid OR organisations_1.kind = 'ENTERPRISE')))
    ), 'null') || '}', 'UTF8')
