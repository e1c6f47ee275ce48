SELECT CAST('{"organisations":{"nodes":' || (
    SELECT json_group_array(json_object('id', 'org_' || organisations_1.id,
        'name', organisations_1.name,
        'viewerCan', json_object('addPerson', json(CASE WHEN ((?1 OR organisations_1.client_id IN (SELECT value FROM json_each(?2))) AND (?3 OR organisations_1.client_id IN (SELECT value FROM json_each(?4)))) THEN 'true' ELSE 'false' END))))
    FROM (
      SELECT organisations_2.id, organisations_2.name, organisations_2.client_id
      FROM organisations organisations_2
      WHERE (organisations_2.id = ?5 OR (organisations_2.id = ?6 OR organisations_2.kind = 'ENTERPRISE'))
      ORDER BY organisations_2.code ASC, organisations_2.id ASC
      LIMIT 100
    ) organisations_1
  ) || '}}' AS BLOB)
