SELECT CAST('{"systems":{"nodes":' || (
    SELECT json_group_array(json_object('id', 'sys_' || systems_1.id,
        'name', systems_1.name,
        'seat', CASE WHEN CASE WHEN systems_1.client_id = ?1 THEN systems_1.seat_minor END IS NOT NULL THEN json_object('minor', systems_1.seat_minor, 'currency', systems_1.seat_currency) END,
        'open', json_object('totalCount', (
            SELECT count(*)
            FROM accesses accesses_2
            WHERE (accesses_2.system_id = systems_1.id AND (accesses_2.client_id = ?1 OR (accesses_2.client_id = ?1 AND accesses_2.person_id = ?2)) AND ((accesses_2.state = ?3) IS NOT TRUE))
          ))))
    FROM (
      SELECT systems_3.id, systems_3.name, systems_3.seat_minor, systems_3.seat_currency, systems_3.client_id
      FROM systems systems_3
      WHERE (systems_3.client_id = ?1 AND systems_3.client_id = ?4 AND EXISTS (
          SELECT 1
          FROM organisations organisations_4
          WHERE organisations_4.id = systems_3.client_id AND ((organisations_4.id = ?1 OR (organisations_4.id = ?5 OR organisations_4.kind = 'ENTERPRISE')) AND organisations_4.id = ?4)
        ) AND ((systems_3.ended_at IS NULL) = ?6))
      ORDER BY systems_3.name ASC, systems_3.id ASC
      LIMIT 100
    ) systems_1
  ) || '}}' AS BLOB)
