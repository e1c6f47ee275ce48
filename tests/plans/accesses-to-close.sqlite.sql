SELECT CAST('{"accesses":{' || substr(substr(json_object('totalCount', (
          SELECT count(*)
          FROM accesses accesses_1
          WHERE ((accesses_1.client_id = ?1 OR (accesses_1.client_id = ?1 AND accesses_1.person_id = ?2)) AND accesses_1.state = ?3)
        )), 2), -1, -1000000000) || ',"nodes":' || (
    SELECT json_group_array(json_object('revokeOn', accesses_2.revoke_on,
        'level', accesses_2.level,
        'account', accesses_2.account,
        'person', CASE WHEN people_3.id IS NOT NULL THEN json_object('name', people_3.name, 'state', people_3.state) END,
        'system', CASE WHEN systems_4.id IS NOT NULL THEN json_object('name', systems_4.name) END))
    FROM (
      SELECT accesses_5.revoke_on, accesses_5.level, accesses_5.account, accesses_5.person_id, accesses_5.system_id, accesses_5.id
      FROM accesses accesses_5
      WHERE ((accesses_5.client_id = ?1 OR (accesses_5.client_id = ?1 AND accesses_5.person_id = ?2)) AND accesses_5.state = ?3)
      ORDER BY accesses_5.revoke_on ASC NULLS LAST, accesses_5.id ASC
      LIMIT 50
    ) accesses_2
    LEFT JOIN people people_3 ON (people_3.id = accesses_2.person_id AND people_3.withdrawn_at IS NULL AND (people_3.client_id = ?1 OR people_3.id = ?2 OR people_3.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
    LEFT JOIN systems systems_4 ON (systems_4.id = accesses_2.system_id AND systems_4.client_id = ?1)
  ) || '}}' AS BLOB)
