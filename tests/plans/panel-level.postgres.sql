SELECT convert_to('{"organisation":' || coalesce((
      SELECT '{"id":"org_' || organisations_1.id || '","name":' || to_json(organisations_1.name)::text
        || ',"kind":"' || organisations_1.kind || '","confirmationDays":' || organisations_1.confirmation_days::text
        || ',"reopeningDays":' || organisations_1.reopening_days::text
        || ',"viewerCan":{"publishPolicy":' || CASE WHEN (($1::boolean OR organisations_1.client_id = ANY($2::uuid[])) AND ($3::boolean OR EXISTS (
            SELECT 1
            FROM memberships mine
            WHERE mine.ended_at IS NULL AND mine.role IN ('ACCOUNT_MANAGER') AND (mine.organisation_id IS NULL OR mine.organisation_id = organisations_1.client_id) AND mine.person_id = $4::uuid
          ))) THEN 'true' ELSE 'false' END
        || ',"setTerms":' || CASE WHEN (($5::boolean OR organisations_1.client_id = ANY($6::uuid[])) AND ($3::boolean OR $7::boolean OR organisations_1.client_id = ANY($8::uuid[]))) THEN 'true' ELSE 'false' END || '},"policies":{"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"pol_' || policies_2.id || '","viewerCan":{"end":' || CASE WHEN (($1::boolean OR policies_2.client_id = ANY($2::uuid[])) AND ($3::boolean OR EXISTS (
                SELECT 1
                FROM memberships mine
                WHERE mine.ended_at IS NULL AND mine.role IN ('ACCOUNT_MANAGER') AND (mine.organisation_id IS NULL OR mine.organisation_id = policies_2.client_id) AND mine.person_id = $4::uuid
              )) AND policies_2.ended_at IS NULL) THEN 'true' ELSE 'false' END || '},"name":' || to_json(policies_2.name)::text
            || ',"number":' || policies_2.number::text
            || ',"targets":' || policies_2.targets::text
            || ',"pauses":' || policies_2.pauses::text
            || ',"fromAt":"' || to_char(policies_2.from_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","endedAt":' || coalesce('"' || to_char(policies_2.ended_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"', 'null')
            || ',"calendar":' || CASE WHEN calendars_3.id IS NULL THEN 'null' ELSE '{"id":"cal_' || calendars_3.id || '","name":' || to_json(calendars_3.name)::text
            || ',"week":' || calendars_3.week::text || '}' END || '}' AS o
          FROM policies policies_2
          LEFT JOIN calendars calendars_3 ON (calendars_3.id = policies_2.calendar_id AND (calendars_3.client_id = $9::uuid OR calendars_3.client_id IN (SELECT it.id FROM organisations it WHERE it.kind = 'ENTERPRISE')))
          WHERE (policies_2.client_id = organisations_1.id AND (policies_2.client_id = $9::uuid OR policies_2.client_id IN (SELECT it.id FROM organisations it WHERE it.kind = 'ENTERPRISE')))
          ORDER BY policies_2.created_at DESC, policies_2.id DESC
          LIMIT 50
        ) page
      ) || ']}}'
      FROM organisations organisations_1
      WHERE (organisations_1.id = $10::uuid AND (organisations_1.id = $9::uuid OR (organisations_1.id = $11::uuid OR organisations_1.kind = 'ENTERPRISE')))
    ), 'null') || ',"policies":{"nodes":[' || (
    SELECT coalesce(string_agg(o, ','), '')
    FROM (
      SELECT '{"id":"pol_' || policies_4.id || '","name":' || to_json(policies_4.name)::text
        || ',"number":' || policies_4.number::text
        || ',"targets":' || policies_4.targets::text
        || ',"pauses":' || policies_4.pauses::text
        || ',"fromAt":"' || to_char(policies_4.from_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","endedAt":' || coalesce('"' || to_char(policies_4.ended_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"', 'null')
        || ',"calendar":' || CASE WHEN calendars_5.id IS NULL THEN 'null' ELSE '{"id":"cal_' || calendars_5.id || '","name":' || to_json(calendars_5.name)::text
        || ',"week":' || calendars_5.week::text || '}' END || '}' AS o
      FROM policies policies_4
      LEFT JOIN calendars calendars_5 ON (calendars_5.id = policies_4.calendar_id AND (calendars_5.client_id = $9::uuid OR calendars_5.client_id IN (SELECT it.id FROM organisations it WHERE it.kind = 'ENTERPRISE')))
      WHERE ((policies_4.client_id = $9::uuid OR policies_4.client_id IN (SELECT it.id FROM organisations it WHERE it.kind = 'ENTERPRISE')) AND EXISTS (
          SELECT 1
          FROM organisations organisations_6
          WHERE organisations_6.id = policies_4.client_id AND ((organisations_6.id = $9::uuid OR (organisations_6.id = $11::uuid OR organisations_6.kind = 'ENTERPRISE')) AND organisations_6.kind = $12::text)
        ))
      ORDER BY policies_4.created_at DESC, policies_4.id DESC
      LIMIT 50
    ) page
  ) || ']}}', 'UTF8')
