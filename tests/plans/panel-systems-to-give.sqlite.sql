SELECT CAST('{"organisation":' || coalesce((
      SELECT '{' || substr(substr(json_object('id', 'org_' || organisations_1.id), 2), -1, -1000000000)
        || ',"systems":{"nodes":' || (
        SELECT json_group_array(json_object('id', 'sys_' || systems_2.id, 'name', systems_2.name, 'kind', systems_2.kind))
        FROM (
          SELECT systems_3.id, systems_3.name, systems_3.kind
          FROM systems systems_3
          WHERE (systems_3.client_id = organisations_1.id AND ((systems_3.ended_at IS NULL) = ?1))
          ORDER BY systems_3.folded ASC, systems_3.id ASC
          LIMIT 100
        ) systems_2
      ) || '}}'
      FROM organisations organisations_1
      WHERE organisations_1.id = ?2
    ), 'null') || ',"person":' || coalesce((
      SELECT '{' || substr(substr(json_object('id', 'per_' || people_4.id), 2), -1, -1000000000)
        || ',"opens":{"nodes":' || (
        SELECT json_group_array(json_object('id', 'acc_' || accesses_5.id,
            'system', CASE WHEN systems_6.id IS NOT NULL THEN json_object('id', 'sys_' || systems_6.id) END))
        FROM (
          SELECT accesses_7.id, accesses_7.system_id
          FROM accesses accesses_7
          WHERE (accesses_7.person_id = people_4.id AND ((accesses_7.state = ?3) IS NOT TRUE))
          ORDER BY accesses_7.granted_at DESC, accesses_7.id DESC
          LIMIT 100
        ) accesses_5
        LEFT JOIN systems systems_6 ON systems_6.id = accesses_5.system_id
      ) || '}}'
      FROM people people_4
      WHERE (people_4.id = ?4 AND people_4.withdrawn_at IS NULL)
    ), 'null') || '}' AS BLOB)
