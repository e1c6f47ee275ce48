SELECT CAST(json_object('import', (
      SELECT json_object('id', 'imp_' || imports_1.id,
        'version', imports_1.version,
        'kind', imports_1.kind,
        'state', imports_1.state,
        'fileName', imports_1.file_name,
        'createdAt', imports_1.created_at,
        'counts', json(imports_1.counts),
        'report', json(imports_1.report),
        'client', CASE WHEN organisations_2.id IS NOT NULL THEN json_object('id', 'org_' || organisations_2.id, 'name', organisations_2.name) END,
        'person', CASE WHEN people_3.id IS NOT NULL THEN json_object('id', 'per_' || people_3.id, 'name', people_3.name) END,
        'viewerCan', json_object('undo', json(CASE WHEN ((?1 OR imports_1.client_id IN (SELECT value FROM json_each(?2))) AND imports_1.state IN ('APPLIED') AND ((imports_1.kind IN ('INCIDENTS')) IS NOT TRUE)) THEN 'true' ELSE 'false' END)))
      FROM imports imports_1
      LEFT JOIN organisations organisations_2 ON organisations_2.id = imports_1.client_id
      LEFT JOIN people people_3 ON (people_3.id = imports_1.person_id AND people_3.withdrawn_at IS NULL)
      WHERE imports_1.id = ?3
    )) AS BLOB)
