SELECT CAST('{"systems":{"nodes":[' || (
    SELECT coalesce(group_concat('{' || substr(substr(json_object('name', systems_1.name,
              'kind', systems_1.kind,
              'client', CASE WHEN organisations_2.id IS NOT NULL THEN json_object('code', organisations_2.code) END,
              'keeper', CASE WHEN people_3.id IS NOT NULL THEN json_object('name', people_3.name) END), 2), -1, -1000000000) || ',"accesses":{' || substr(substr(json_object('totalCount', (SELECT count(*) FROM accesses accesses_4 WHERE accesses_4.system_id = systems_1.id)), 2), -1, -1000000000) || ',"nodes":' || (
          SELECT json_group_array(json_object('person', CASE WHEN people_6.id IS NOT NULL THEN json_object('name', people_6.name) END,
              'level', accesses_5.level,
              'state', accesses_5.state,
              'grantedAt', accesses_5.granted_at,
              'reviewOn', accesses_5.review_on,
              'viewerCan', json_object('revoke', json(CASE WHEN ((?1 OR accesses_5.client_id IN (SELECT value FROM json_each(?2))) AND accesses_5.state IN ('ACTIVE', 'REVOKE_DUE')) THEN 'true' ELSE 'false' END))))
          FROM (
            SELECT accesses_7.person_id, accesses_7.level, accesses_7.state, accesses_7.granted_at, accesses_7.review_on, accesses_7.client_id, accesses_7.id
            FROM accesses accesses_7
            WHERE accesses_7.system_id = systems_1.id
            ORDER BY accesses_7.granted_at DESC, accesses_7.id DESC
            LIMIT 20
          ) accesses_5
          LEFT JOIN people people_6 ON (people_6.id = accesses_5.person_id AND people_6.withdrawn_at IS NULL)
        ) || '}}'), '')
    FROM (
      SELECT systems_8.name, systems_8.kind, systems_8.client_id, systems_8.keeper_id, systems_8.id
      FROM systems systems_8
      WHERE TRUE
      ORDER BY systems_8.folded ASC, systems_8.id ASC
      LIMIT 20
    ) systems_1
    LEFT JOIN organisations organisations_2 ON organisations_2.id = systems_1.client_id
    LEFT JOIN people people_3 ON (people_3.id = systems_1.keeper_id AND people_3.withdrawn_at IS NULL)
  ) || ']}}' AS BLOB)
