WITH found_5 AS (
  SELECT texts.id
  FROM texts_index CROSS JOIN texts ON texts.position = texts_index.rowid
  WHERE texts_index MATCH ?3
), chosen_6 AS (
  SELECT systems_2.id, systems_2.folded
  FROM systems systems_2
  WHERE (((systems_2.ended_at IS NULL) = ?1) AND EXISTS (
      SELECT 1
      FROM accesses accesses_3
      WHERE (accesses_3.system_id = systems_2.id AND accesses_3.state = ?2)
    ) AND EXISTS (
      SELECT 1
      FROM people people_4
      WHERE people_4.id = systems_2.keeper_id AND (people_4.withdrawn_at IS NULL AND people_4.id IN (SELECT id FROM found_5))
    ))
) SELECT CAST('{"systems":{' || substr(substr(json_object('totalCount', (SELECT count(*) FROM chosen_6 systems_1 WHERE TRUE),
        'pageInfo', json_object('hasNextPage', json(CASE WHEN EXISTS (
              SELECT 1
              FROM chosen_6 systems_7
              WHERE TRUE
              ORDER BY systems_7.folded ASC, systems_7.id ASC
              LIMIT 1 OFFSET 25
            ) THEN 'true' ELSE 'false' END),
          'endCursor', (
            SELECT 'd19dc63d.' || lower(hex(json_array(systems_9.folded, systems_9.id)))
            FROM (
              SELECT systems_10.folded, systems_10.id
              FROM systems systems_10
              WHERE systems_10.id IN (
                SELECT chosen_11.id
                FROM chosen_6 chosen_11
                WHERE TRUE
                ORDER BY chosen_11.folded ASC, chosen_11.id ASC
                LIMIT 25
              )
              ORDER BY systems_10.folded ASC, systems_10.id ASC
              LIMIT 25
            ) systems_9
            ORDER BY systems_9.folded DESC, systems_9.id DESC
            LIMIT 1
          ))), 2), -1, -1000000000) || ',"nodes":[' || (
    SELECT coalesce(group_concat('{' || substr(substr(json_object('id', 'sys_' || systems_12.id,
              'name', systems_12.name,
              'kind', systems_12.kind,
              'purpose', systems_12.purpose,
              'reviewMonths', systems_12.review_months,
              'seat', CASE WHEN systems_12.seat_minor IS NOT NULL THEN json_object('minor', systems_12.seat_minor, 'currency', systems_12.seat_currency) END,
              'client', CASE WHEN organisations_13.id IS NOT NULL THEN json_object('id', 'org_' || organisations_13.id, 'name', organisations_13.name) END,
              'keeper', CASE WHEN people_14.id IS NOT NULL THEN json_object('id', 'per_' || people_14.id, 'name', people_14.name) END,
              'open', json_object('totalCount', (
                  SELECT count(*)
                  FROM accesses accesses_15
                  WHERE (accesses_15.system_id = systems_12.id AND ((accesses_15.state = ?4) IS NOT TRUE))
                )),
              'due', json_object('totalCount', (
                  SELECT count(*)
                  FROM accesses accesses_16
                  WHERE (accesses_16.system_id = systems_12.id AND accesses_16.state = ?5)
                ))), 2), -1, -1000000000) || ',"next":{"nodes":' || (
          SELECT json_group_array(json_object('id', 'acc_' || accesses_17.id, 'reviewOn', accesses_17.review_on))
          FROM (
            SELECT accesses_18.id, accesses_18.review_on
            FROM accesses accesses_18
            WHERE (accesses_18.system_id = systems_12.id AND accesses_18.state = ?6 AND ((accesses_18.review_on IS NULL) = ?7))
            ORDER BY accesses_18.review_on ASC NULLS LAST, accesses_18.id ASC
            LIMIT 1
          ) accesses_17
        ) || '}}'), '')
    FROM (
      SELECT systems_19.id, systems_19.name, systems_19.kind, systems_19.purpose, systems_19.review_months, systems_19.seat_minor, systems_19.seat_currency, systems_19.client_id, systems_19.keeper_id
      FROM systems systems_19
      WHERE systems_19.id IN (
        SELECT chosen_20.id
        FROM chosen_6 chosen_20
        WHERE TRUE
        ORDER BY chosen_20.folded ASC, chosen_20.id ASC
        LIMIT 25
      )
      ORDER BY systems_19.folded ASC, systems_19.id ASC
      LIMIT 25
    ) systems_12
    LEFT JOIN organisations organisations_13 ON organisations_13.id = systems_12.client_id
    LEFT JOIN people people_14 ON (people_14.id = systems_12.keeper_id AND people_14.withdrawn_at IS NULL)
  ) || ']}}' AS BLOB)
