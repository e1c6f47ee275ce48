SELECT convert_to('{"imports":{"totalCount":' || (SELECT count(*) FROM imports imports_1 WHERE imports_1.state = $1::text)::text || ',"pageInfo":{"hasNextPage":' || CASE WHEN EXISTS (
    SELECT 1
    FROM imports imports_2
    WHERE imports_2.state = $1::text
    ORDER BY imports_2.created_at DESC, imports_2.id DESC
    LIMIT 1 OFFSET 5
  ) THEN 'true' ELSE 'false' END || ',"endCursor":' || coalesce((
      SELECT '"b265d773.' || encode(convert_to('["' || to_char(imports_4.created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","' || imports_4.id || '"]', 'UTF8'), 'hex') || '"'
      FROM (
        SELECT imports_5.created_at, imports_5.id
        FROM imports imports_5
        WHERE imports_5.state = $1::text
        ORDER BY imports_5.created_at DESC, imports_5.id DESC
        LIMIT 5
      ) imports_4
      ORDER BY imports_4.created_at ASC, imports_4.id ASC
      LIMIT 1
    ), 'null') || '},"nodes":[' || (
    SELECT coalesce(string_agg(o, ','), '')
    FROM (
      SELECT '{"id":"imp_' || imports_6.id || '","kind":"' || imports_6.kind || '","state":"' || imports_6.state || '","fileName":' || to_json(imports_6.file_name)::text
        || ',"createdAt":"' || to_char(imports_6.created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","counts":' || imports_6.counts::text
        || ',"client":' || CASE WHEN organisations_7.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_7.id || '","name":' || to_json(organisations_7.name)::text || '}' END
        || ',"person":' || CASE WHEN people_8.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_8.id || '","name":' || to_json(people_8.name)::text || '}' END || '}' AS o
      FROM imports imports_6
      LEFT JOIN organisations organisations_7 ON organisations_7.id = imports_6.client_id
      LEFT JOIN people people_8 ON (people_8.id = imports_6.person_id AND people_8.withdrawn_at IS NULL)
      WHERE imports_6.state = $1::text
      ORDER BY imports_6.created_at DESC, imports_6.id DESC
      LIMIT 5
    ) page
  ) || ']}}', 'UTF8')
