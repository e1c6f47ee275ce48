SELECT convert_to('{"import":' || coalesce((
      SELECT '{"id":"imp_' || imports_1.id || '","kind":"' || imports_1.kind || '","fileName":' || to_json(imports_1.file_name)::text
        || ',"counts":' || imports_1.counts::text
        || ',"report":' || imports_1.report::text || '}'
      FROM imports imports_1
      WHERE imports_1.id = $1::uuid
    ), 'null') || '}', 'UTF8')
