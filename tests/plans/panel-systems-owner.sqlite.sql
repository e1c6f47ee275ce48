SELECT CAST('{"systems":{' || substr(substr(json_object('totalCount', (
          SELECT count(*)
          FROM systems systems_1
          WHERE (systems_1.client_id = ?1 AND ((systems_1.ended_at IS NULL) = ?2))
        ),
        'pageInfo', json_object('hasNextPage', json(CASE WHEN EXISTS (
              SELECT 1
              FROM systems systems_2
              WHERE (systems_2.client_id = ?1 AND ((systems_2.ended_at IS NULL) = ?2))
              ORDER BY systems_2.folded ASC, systems_2.id ASC
              LIMIT 1 OFFSET 25
            ) THEN 'true' ELSE 'false' END),
          'endCursor', (
            SELECT 'd19dc63d.' || lower(hex(json_array(systems_4.folded, systems_4.id)))
            FROM (
              SELECT systems_5.folded, systems_5.id
              FROM systems systems_5
              WHERE (systems_5.client_id = ?1 AND ((systems_5.ended_at IS NULL) = ?2))
              ORDER BY systems_5.folded ASC, systems_5.id ASC
              LIMIT 25
            ) systems_4
            ORDER BY systems_4.folded DESC, systems_4.id DESC
            LIMIT 1
          ))), 2), -1, -1000000000) || ',"nodes":[' || (
    SELECT coalesce(group_concat('{' || substr(substr(json_object('id', 'sys_' || systems_6.id,
              'name', systems_6.name,
              'kind', systems_6.kind,
              'purpose', systems_6.purpose,
              'reviewMonths', systems_6.review_months,
              'seat', CASE WHEN CASE WHEN systems_6.client_id = ?1 THEN systems_6.seat_minor END IS NOT NULL THEN json_object('minor', systems_6.seat_minor, 'currency', systems_6.seat_currency) END,
              'client', CASE WHEN organisations_7.id IS NOT NULL THEN json_object('id', 'org_' || organisations_7.id, 'name', organisations_7.name) END,
              'keeper', CASE WHEN people_8.id IS NOT NULL THEN json_object('id', 'per_' || people_8.id, 'name', people_8.name) END,
              'open', json_object('totalCount', (
                  SELECT count(*)
                  FROM accesses accesses_9
                  WHERE (accesses_9.system_id = systems_6.id AND (accesses_9.client_id = ?1 OR (accesses_9.client_id = ?1 AND accesses_9.person_id = ?3)) AND ((accesses_9.state = ?4) IS NOT TRUE))
                )),
              'due', json_object('totalCount', (
                  SELECT count(*)
                  FROM accesses accesses_10
                  WHERE (accesses_10.system_id = systems_6.id AND (accesses_10.client_id = ?1 OR (accesses_10.client_id = ?1 AND accesses_10.person_id = ?3)) AND accesses_10.state = ?5)
                ))), 2), -1, -1000000000) || ',"next":{"nodes":' || (
          SELECT json_group_array(json_object('id', 'acc_' || accesses_11.id, 'reviewOn', accesses_11.review_on))
          FROM (
            SELECT accesses_12.id, accesses_12.review_on
            FROM accesses accesses_12
            WHERE (accesses_12.system_id = systems_6.id AND (accesses_12.client_id = ?1 OR (accesses_12.client_id = ?1 AND accesses_12.person_id = ?3)) AND accesses_12.state = ?6 AND ((accesses_12.review_on IS NULL) = ?7))
            ORDER BY accesses_12.review_on ASC NULLS LAST, accesses_12.id ASC
            LIMIT 1
          ) accesses_11
        ) || '}}'), '')
    FROM (
      SELECT systems_13.id, systems_13.name, systems_13.kind, systems_13.purpose, systems_13.review_months, systems_13.seat_minor, systems_13.seat_currency, systems_13.client_id, systems_13.keeper_id
      FROM systems systems_13
      WHERE (systems_13.client_id = ?1 AND ((systems_13.ended_at IS NULL) = ?2))
      ORDER BY systems_13.folded ASC, systems_13.id ASC
      LIMIT 25
    ) systems_6
    LEFT JOIN organisations organisations_7 ON (organisations_7.id = systems_6.client_id AND (organisations_7.id = ?1 OR (organisations_7.id = ?8 OR organisations_7.kind = 'ENTERPRISE')))
    LEFT JOIN people people_8 ON (people_8.id = systems_6.keeper_id AND people_8.withdrawn_at IS NULL AND (people_8.client_id = ?1 OR people_8.id = ?3 OR people_8.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
  ) || ']}}' AS BLOB)
