SELECT convert_to('{"import":' || coalesce((
      SELECT '{"id":"imp_' || imports_1.id || '","version":' || imports_1.version::text
        || ',"kind":"' || imports_1.kind || '","state":"' || imports_1.state || '","fileName":' || to_json(imports_1.file_name)::text
        || ',"createdAt":"' || to_char(imports_1.created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","counts":' || imports_1.counts::text
        || ',"report":' || imports_1.report::text
        || ',"client":' || CASE WHEN organisations_2.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_2.id || '","name":' || to_json(organisations_2.name)::text || '}' END
        || ',"person":' || CASE WHEN people_3.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_3.id || '","name":' || to_json(people_3.name)::text || '}' END
        || ',"viewerCan":{"undo":' || CASE WHEN (($1::boolean OR imports_1.client_id = ANY($2::uuid[])) AND imports_1.state IN ('APPLIED') AND ((imports_1.kind IN ('INCIDENTS')) IS NOT TRUE)) THEN 'true' ELSE 'false' END || '}}'
      FROM imports imports_1
      LEFT JOIN organisations organisations_2 ON organisations_2.id = imports_1.client_id
      LEFT JOIN people people_3 ON (people_3.id = imports_1.person_id AND people_3.withdrawn_at IS NULL)
      WHERE imports_1.id = $3::uuid
    ), 'null') || '}', 'UTF8')
