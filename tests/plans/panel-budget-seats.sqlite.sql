SELECT CAST('{"systems":{"nodes":[' || (
    SELECT coalesce(group_concat('{' || substr(substr(json_object('id', 'sys_' || systems_1.id,
              'name', systems_1.name,
              'seat', CASE WHEN CASE WHEN systems_1.client_id = ?1 THEN systems_1.seat_minor END IS NOT NULL THEN json_object('minor', systems_1.seat_minor, 'currency', systems_1.seat_currency) END,
              'open', json_object('totalCount', (
                  SELECT count(*)
                  FROM accesses accesses_2
                  WHERE (accesses_2.system_id = systems_1.id AND (accesses_2.client_id = ?1 OR (accesses_2.client_id = ?1 AND accesses_2.person_id = ?2)) AND ((accesses_2.state = ?3) IS NOT TRUE))
                ))), 2), -1, -1000000000) || ',"contracts":{"nodes":' || (
          SELECT json_group_array(json_object('id', 'ctr_' || contracts_3.id, 'name', contracts_3.name))
          FROM (
            SELECT contracts_4.id, contracts_4.name
            FROM contracts contracts_4
            WHERE (contracts_4.system_id = systems_1.id AND contracts_4.client_id = ?1 AND ((contracts_4.ended_at IS NULL) = ?4))
            ORDER BY contracts_4.decide_by ASC, contracts_4.id ASC
            LIMIT 1
          ) contracts_3
        ) || '}}'), '')
    FROM (
      SELECT systems_5.id, systems_5.name, systems_5.seat_minor, systems_5.seat_currency, systems_5.client_id
      FROM systems systems_5
      WHERE (systems_5.client_id = ?1 AND systems_5.client_id = ?5 AND EXISTS (
          SELECT 1
          FROM organisations organisations_6
          WHERE organisations_6.id = systems_5.client_id AND ((organisations_6.id = ?1 OR (organisations_6.id = ?6 OR organisations_6.kind = 'ENTERPRISE')) AND organisations_6.id = ?5)
        ) AND ((systems_5.ended_at IS NULL) = ?4))
      ORDER BY systems_5.folded ASC, systems_5.id ASC
      LIMIT 100
    ) systems_1
  ) || ']}}' AS BLOB)
