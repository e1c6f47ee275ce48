SELECT CAST('{"imports":{' || substr(substr(json_object('totalCount', (SELECT count(*) FROM imports imports_1 WHERE imports_1.state = ?1),
        'pageInfo', json_object('hasNextPage', json(CASE WHEN EXISTS (
              SELECT 1
              FROM imports imports_2
              WHERE imports_2.state = ?1
              ORDER BY imports_2.created_at DESC, imports_2.id DESC
              LIMIT 1 OFFSET 5
            ) THEN 'true' ELSE 'false' END),
          'endCursor', (
            SELECT 'b265d773.' || lower(hex(json_array(imports_4.created_at, imports_4.id)))
            FROM (
              SELECT imports_5.created_at, imports_5.id
              FROM imports imports_5
              WHERE imports_5.state = ?1
              ORDER BY imports_5.created_at DESC, imports_5.id DESC
              LIMIT 5
            ) imports_4
            ORDER BY imports_4.created_at ASC, imports_4.id ASC
            LIMIT 1
          ))), 2), -1, -1000000000) || ',"nodes":' || (
    SELECT json_group_array(json_object('id', 'imp_' || imports_6.id,
        'kind', imports_6.kind,
        'state', imports_6.state,
        'fileName', imports_6.file_name,
        'createdAt', imports_6.created_at,
        'counts', json(imports_6.counts),
        'client', CASE WHEN organisations_7.id IS NOT NULL THEN json_object('id', 'org_' || organisations_7.id, 'name', organisations_7.name) END,
        'person', CASE WHEN people_8.id IS NOT NULL THEN json_object('id', 'per_' || people_8.id, 'name', people_8.name) END))
    FROM (
      SELECT imports_9.id, imports_9.kind, imports_9.state, imports_9.file_name, imports_9.created_at, imports_9.counts, imports_9.client_id, imports_9.person_id
      FROM imports imports_9
      WHERE imports_9.state = ?1
      ORDER BY imports_9.created_at DESC, imports_9.id DESC
      LIMIT 5
    ) imports_6
    LEFT JOIN organisations organisations_7 ON organisations_7.id = imports_6.client_id
    LEFT JOIN people people_8 ON (people_8.id = imports_6.person_id AND people_8.withdrawn_at IS NULL)
  ) || '}}' AS BLOB)
