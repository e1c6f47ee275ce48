SELECT CAST('{"organisations":{' || substr(substr(json_object('totalCount', (SELECT count(*) FROM organisations organisations_1 WHERE TRUE)), 2), -1, -1000000000) || ',"nodes":' || (
    SELECT json_group_array(json_object('id', 'org_' || organisations_2.id,
        'code', organisations_2.code,
        'name', organisations_2.name,
        'kind', organisations_2.kind,
        'city', organisations_2.city))
    FROM (
      SELECT organisations_3.id, organisations_3.code, organisations_3.name, organisations_3.kind, organisations_3.city
      FROM organisations organisations_3
      WHERE TRUE
      ORDER BY organisations_3.code ASC, organisations_3.id ASC
      LIMIT 100
    ) organisations_2
  ) || ',' || substr(substr(json_object('pageInfo', json_object('hasNextPage', json(CASE WHEN EXISTS (
              SELECT 1
              FROM organisations organisations_4
              WHERE TRUE
              ORDER BY organisations_4.code ASC, organisations_4.id ASC
              LIMIT 1 OFFSET 100
            ) THEN 'true' ELSE 'false' END),
          'endCursor', (
            SELECT 'd2258670.' || lower(hex(json_array(organisations_6.code, organisations_6.id)))
            FROM (
              SELECT organisations_7.code, organisations_7.id
              FROM organisations organisations_7
              WHERE TRUE
              ORDER BY organisations_7.code ASC, organisations_7.id ASC
              LIMIT 100
            ) organisations_6
            ORDER BY organisations_6.code DESC, organisations_6.id DESC
            LIMIT 1
          ))), 2), -1, -1000000000) || '}}' AS BLOB)
