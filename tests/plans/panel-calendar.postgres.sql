SELECT convert_to('{"calendar":' || coalesce((
      SELECT '{"id":"cal_' || calendars_1.id || '","client":' || CASE WHEN organisations_2.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_2.id || '","name":' || to_json(organisations_2.name)::text
        || ',"kind":"' || organisations_2.kind || '"}' END
        || ',"version":' || calendars_1.version::text
        || ',"name":' || to_json(calendars_1.name)::text
        || ',"zone":' || to_json(calendars_1.zone)::text
        || ',"week":' || calendars_1.week::text
        || ',"viewerCan":{"update":' || CASE WHEN (($1::boolean OR calendars_1.client_id = ANY($2::uuid[])) AND ($3::boolean OR EXISTS (
            SELECT 1
            FROM memberships mine
            WHERE mine.ended_at IS NULL AND mine.role IN ('ACCOUNT_MANAGER') AND (mine.organisation_id IS NULL OR mine.organisation_id = calendars_1.client_id) AND mine.person_id = $4::uuid
          ))) THEN 'true' ELSE 'false' END
        || ',"close":' || CASE WHEN (($1::boolean OR calendars_1.client_id = ANY($2::uuid[])) AND ($3::boolean OR EXISTS (
            SELECT 1
            FROM memberships mine
            WHERE mine.ended_at IS NULL AND mine.role IN ('ACCOUNT_MANAGER') AND (mine.organisation_id IS NULL OR mine.organisation_id = calendars_1.client_id) AND mine.person_id = $4::uuid
          ))) THEN 'true' ELSE 'false' END
        || ',"addHolidays":' || CASE WHEN (($1::boolean OR calendars_1.client_id = ANY($2::uuid[])) AND ($3::boolean OR EXISTS (
            SELECT 1
            FROM memberships mine
            WHERE mine.ended_at IS NULL AND mine.role IN ('ACCOUNT_MANAGER') AND (mine.organisation_id IS NULL OR mine.organisation_id = calendars_1.client_id) AND mine.person_id = $4::uuid
          ))) THEN 'true' ELSE 'false' END || '},"closures":{"pageInfo":{"hasNextPage":' || CASE WHEN EXISTS (
        SELECT 1
        FROM closures closures_3
        WHERE (closures_3.calendar_id = calendars_1.id AND ((closures_3.ended_at IS NULL) = $5::boolean) AND closures_3.to_on >= $6::date)
        ORDER BY closures_3.from_on ASC, closures_3.id ASC
        LIMIT 1 OFFSET 10
      ) THEN 'true' ELSE 'false' END || '},"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"clo_' || closures_5.id || '","name":' || to_json(closures_5.name)::text
            || ',"fromOn":"' || closures_5.from_on || '","toOn":"' || closures_5.to_on || '"}' AS o
          FROM closures closures_5
          WHERE (closures_5.calendar_id = calendars_1.id AND ((closures_5.ended_at IS NULL) = $5::boolean) AND closures_5.to_on >= $6::date)
          ORDER BY closures_5.from_on ASC, closures_5.id ASC
          LIMIT 10
        ) page
      ) || ']}}'
      FROM calendars calendars_1
      LEFT JOIN organisations organisations_2 ON organisations_2.id = calendars_1.client_id
      WHERE calendars_1.id = $7::uuid
    ), 'null') || '}', 'UTF8')
