WITH found_5 AS (SELECT texts.id FROM texts WHERE texts.document @@ $3::text::tsquery), chosen_6 AS (
  SELECT systems_2.id, systems_2.folded
  FROM systems systems_2
  WHERE (((systems_2.ended_at IS NULL) = $1::boolean) AND EXISTS (
      SELECT 1
      FROM accesses accesses_3
      WHERE (accesses_3.system_id = systems_2.id AND accesses_3.state = $2::text)
    ) AND EXISTS (
      SELECT 1
      FROM people people_4
      WHERE people_4.id = systems_2.keeper_id AND (people_4.withdrawn_at IS NULL AND people_4.id IN (SELECT id FROM found_5))
    ))
) SELECT convert_to('{"systems":{"totalCount":' || (SELECT count(*) FROM chosen_6 systems_1 WHERE TRUE)::text || ',"pageInfo":{"hasNextPage":' || CASE WHEN EXISTS (
    SELECT 1
    FROM chosen_6 systems_7
    WHERE TRUE
    ORDER BY systems_7.folded ASC, systems_7.id ASC
    LIMIT 1 OFFSET 25
  ) THEN 'true' ELSE 'false' END || ',"endCursor":' || coalesce((
      SELECT '"d19dc63d.' || encode(convert_to('[' || to_json(systems_9.folded)::text || ',"' || systems_9.id || '"]', 'UTF8'), 'hex') || '"'
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
    ), 'null') || '},"nodes":[' || (
    SELECT coalesce(string_agg(o, ','), '')
    FROM (
      SELECT '{"id":"sys_' || systems_12.id || '","name":' || to_json(systems_12.name)::text
        || ',"kind":"' || systems_12.kind || '","purpose":' || coalesce(to_json(systems_12.purpose)::text, 'null')
        || ',"reviewMonths":' || coalesce(systems_12.review_months::text, 'null')
        || ',"seat":' || CASE WHEN systems_12.seat_minor IS NULL THEN 'null' ELSE '{"minor":' || coalesce(systems_12.seat_minor::text, 'null')
        || ',"currency":' || coalesce(to_json(systems_12.seat_currency)::text, 'null') || '}' END
        || ',"client":' || CASE WHEN organisations_13.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_13.id || '","name":' || to_json(organisations_13.name)::text || '}' END
        || ',"keeper":' || CASE WHEN people_14.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_14.id || '","name":' || to_json(people_14.name)::text || '}' END
        || ',"open":{"totalCount":' || (
        SELECT count(*)
        FROM accesses accesses_15
        WHERE (accesses_15.system_id = systems_12.id AND ((accesses_15.state = $4::text) IS NOT TRUE))
      )::text || '},"due":{"totalCount":' || (
        SELECT count(*)
        FROM accesses accesses_16
        WHERE (accesses_16.system_id = systems_12.id AND accesses_16.state = $5::text)
      )::text || '},"next":{"nodes":[' || (
        SELECT coalesce(string_agg(o, ','), '')
        FROM (
          SELECT '{"id":"acc_' || accesses_17.id || '","reviewOn":' || coalesce('"' || accesses_17.review_on || '"', 'null') || '}' AS o
          FROM accesses accesses_17
          WHERE (accesses_17.system_id = systems_12.id AND accesses_17.state = $6::text AND ((accesses_17.review_on IS NULL) = $7::boolean))
          ORDER BY accesses_17.review_on ASC NULLS LAST, accesses_17.id ASC
          LIMIT 1
        ) page
      ) || ']}}' AS o
      FROM systems systems_12
      LEFT JOIN organisations organisations_13 ON organisations_13.id = systems_12.client_id
      LEFT JOIN people people_14 ON (people_14.id = systems_12.keeper_id AND people_14.withdrawn_at IS NULL)
      WHERE systems_12.id IN (
        SELECT chosen_18.id
        FROM chosen_6 chosen_18
        WHERE TRUE
        ORDER BY chosen_18.folded ASC, chosen_18.id ASC
        LIMIT 25
      )
      ORDER BY systems_12.folded ASC, systems_12.id ASC
      LIMIT 25
    ) page
  ) || ']}}', 'UTF8')
