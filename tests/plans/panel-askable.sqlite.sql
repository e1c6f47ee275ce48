SELECT CAST('{"organisation":' || coalesce((
      SELECT '{' || substr(substr(json_object('id', 'org_' || organisations_1.id), 2), -1, -1000000000)
        || ',"systems":{"nodes":' || (
        SELECT json_group_array(json_object('id', 'sys_' || systems_2.id,
            'name', systems_2.name,
            'viewerCan', json_object('askAccess', json(CASE WHEN (?1 OR systems_2.client_id IN (SELECT value FROM json_each(?2))) THEN 'true' ELSE 'false' END))))
        FROM (
          SELECT systems_3.id, systems_3.name, systems_3.client_id
          FROM systems systems_3
          WHERE (systems_3.client_id = organisations_1.id AND systems_3.client_id = ?3 AND ((systems_3.ended_at IS NULL) = ?4))
          ORDER BY systems_3.name ASC, systems_3.id ASC
          LIMIT 100
        ) systems_2
      ) || '}}'
      FROM organisations organisations_1
      WHERE (organisations_1.id = ?5 AND (organisations_1.id = ?3 OR (organisations_1.id = ?6 OR organisations_1.kind = 'ENTERPRISE')))
    ), 'null') || '}' AS BLOB)
