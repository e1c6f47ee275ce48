SELECT convert_to('{"organisations":{"totalCount":' || (SELECT count(*) FROM organisations organisations_1 WHERE TRUE)::text || ',"nodes":[' || (
    SELECT coalesce(string_agg(o, ','), '')
    FROM (
      SELECT '{"id":"org_' || organisations_2.id || '","code":' || to_json(organisations_2.code)::text
        || ',"name":' || to_json(organisations_2.name)::text
        || ',"kind":"' || organisations_2.kind || '","city":' || coalesce(to_json(organisations_2.city)::text, 'null') || '}' AS o
      FROM organisations organisations_2
      WHERE TRUE
      ORDER BY organisations_2.code ASC, organisations_2.id ASC
      LIMIT 100
    ) page
  ) || '],"pageInfo":{"hasNextPage":' || CASE WHEN EXISTS (
    SELECT 1
    FROM organisations organisations_3
    WHERE TRUE
    ORDER BY organisations_3.code ASC, organisations_3.id ASC
    LIMIT 1 OFFSET 100
  ) THEN 'true' ELSE 'false' END || ',"endCursor":' || coalesce((
      SELECT '"d2258670.' || encode(convert_to('[' || to_json(organisations_5.code)::text || ',"' || organisations_5.id || '"]', 'UTF8'), 'hex') || '"'
      FROM (
        SELECT organisations_6.code, organisations_6.id
        FROM organisations organisations_6
        WHERE TRUE
        ORDER BY organisations_6.code ASC, organisations_6.id ASC
        LIMIT 100
      ) organisations_5
      ORDER BY organisations_5.code DESC, organisations_5.id DESC
      LIMIT 1
    ), 'null') || '}}}', 'UTF8')
