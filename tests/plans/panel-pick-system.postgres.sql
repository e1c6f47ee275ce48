WITH chosen_4 AS (
  SELECT systems_2.id, systems_2.folded
  FROM systems systems_2
  WHERE (systems_2.folded LIKE $1::text ESCAPE '\' AND systems_2.client_id = $2::uuid AND EXISTS (
      SELECT 1
      FROM organisations organisations_3
      WHERE organisations_3.id = systems_2.client_id AND organisations_3.id = $2::uuid
    ) AND ((systems_2.ended_at IS NULL) = $3::boolean))
) SELECT convert_to('{"systems":{"pageInfo":{"hasNextPage":' || CASE WHEN EXISTS (
    SELECT 1
    FROM chosen_4 systems_1
    WHERE TRUE
    ORDER BY systems_1.folded ASC, systems_1.id ASC
    LIMIT 1 OFFSET 20
  ) THEN 'true' ELSE 'false' END || '},"nodes":[' || (
    SELECT coalesce(string_agg(o, ','), '')
    FROM (
      SELECT '{"id":"sys_' || systems_6.id || '","name":' || to_json(systems_6.name)::text
        || ',"purpose":' || coalesce(to_json(systems_6.purpose)::text, 'null') || '}' AS o
      FROM systems systems_6
      WHERE systems_6.id IN (
        SELECT chosen_7.id
        FROM chosen_4 chosen_7
        WHERE TRUE
        ORDER BY chosen_7.folded ASC, chosen_7.id ASC
        LIMIT 20
      )
      ORDER BY systems_6.folded ASC, systems_6.id ASC
      LIMIT 20
    ) page
  ) || ']}}', 'UTF8')
