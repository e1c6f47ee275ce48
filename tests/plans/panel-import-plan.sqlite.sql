SELECT CAST(json_object('import', (
      SELECT json_object('id', 'imp_' || imports_1.id,
        'kind', imports_1.kind,
        'fileName', imports_1.file_name,
        'counts', json(imports_1.counts),
        'report', json(imports_1.report))
      FROM imports imports_1
      WHERE imports_1.id = ?1
    )) AS BLOB)
