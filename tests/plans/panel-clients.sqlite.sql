SELECT CAST('{"organisations":{"nodes":' || (
    SELECT json_group_array(json_object('id', 'org_' || organisations_1.id, 'name', organisations_1.name))
    FROM (
      SELECT organisations_2.id, organisations_2.name
      FROM organisations organisations_2
      WHERE organisations_2.kind = ?1
      ORDER BY organisations_2.code ASC, organisations_2.id ASC
      LIMIT 100
    ) organisations_1
  ) || '}}' AS BLOB)
