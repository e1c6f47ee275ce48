WITH found_3 AS (
  SELECT texts.id
  FROM texts_index CROSS JOIN texts ON texts.position = texts_index.rowid
  WHERE texts_index MATCH ?1
), chosen_5 AS (
  SELECT people_2.id, people_2.search
  FROM found_3 JOIN people people_2 ON people_2.id = found_3.id
  WHERE (people_2.withdrawn_at IS NULL AND people_2.client_id = ?2 AND EXISTS (
      SELECT 1
      FROM organisations organisations_4
      WHERE organisations_4.id = people_2.client_id AND organisations_4.id = ?2
    ) AND ((people_2.state = ?3) IS NOT TRUE))
) SELECT CAST('{"people":{' || substr(substr(json_object('pageInfo', json_object('hasNextPage', json(CASE WHEN EXISTS (
              SELECT 1
              FROM chosen_5 people_1
              WHERE TRUE
              ORDER BY people_1.search ASC, people_1.id ASC
              LIMIT 1 OFFSET 20
            ) THEN 'true' ELSE 'false' END))), 2), -1, -1000000000) || ',"nodes":' || (
    SELECT json_group_array(json_object('id', 'per_' || people_7.id,
        'name', people_7.name,
        'title', people_7.title,
        'client', CASE WHEN organisations_8.id IS NOT NULL THEN json_object('id', 'org_' || organisations_8.id, 'name', organisations_8.name, 'kind', organisations_8.kind) END))
    FROM (
      SELECT people_9.id, people_9.name, people_9.title, people_9.client_id
      FROM people people_9
      WHERE people_9.id IN (
        SELECT chosen_10.id
        FROM chosen_5 chosen_10
        WHERE TRUE
        ORDER BY chosen_10.search ASC, chosen_10.id ASC
        LIMIT 20
      )
      ORDER BY people_9.search ASC, people_9.id ASC
      LIMIT 20
    ) people_7
    LEFT JOIN organisations organisations_8 ON organisations_8.id = people_7.client_id
  ) || '}}' AS BLOB)
