WITH chosen_4 AS (
  SELECT systems_2.id, systems_2.folded
  FROM systems systems_2
  WHERE (systems_2.folded LIKE ?1 ESCAPE '\' AND systems_2.client_id = ?2 AND EXISTS (
      SELECT 1
      FROM organisations organisations_3
      WHERE organisations_3.id = systems_2.client_id AND organisations_3.id = ?2
    ) AND ((systems_2.ended_at IS NULL) = ?3))
) SELECT CAST('{"systems":{' || substr(substr(json_object('pageInfo', json_object('hasNextPage', json(CASE WHEN EXISTS (
              SELECT 1
              FROM chosen_4 systems_1
              WHERE TRUE
              ORDER BY systems_1.folded ASC, systems_1.id ASC
              LIMIT 1 OFFSET 20
            ) THEN 'true' ELSE 'false' END))), 2), -1, -1000000000) || ',"nodes":' || (
    SELECT json_group_array(json_object('id', 'sys_' || systems_6.id, 'name', systems_6.name, 'purpose', systems_6.purpose))
    FROM (
      SELECT systems_7.id, systems_7.name, systems_7.purpose
      FROM systems systems_7
      WHERE systems_7.id IN (
        SELECT chosen_8.id
        FROM chosen_4 chosen_8
        WHERE TRUE
        ORDER BY chosen_8.folded ASC, chosen_8.id ASC
        LIMIT 20
      )
      ORDER BY systems_7.folded ASC, systems_7.id ASC
      LIMIT 20
    ) systems_6
  ) || '}}' AS BLOB)
