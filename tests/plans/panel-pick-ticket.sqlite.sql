WITH found_4 AS (
  SELECT texts.id
  FROM texts_index CROSS JOIN texts ON texts.position = texts_index.rowid
  WHERE texts_index MATCH ?3
), chosen_5 AS (
  SELECT tickets_2.id, tickets_2.opened_at
  FROM tickets tickets_2
  WHERE (((tickets_2.id = ?1) IS NOT TRUE) AND tickets_2.client_id = ?2 AND EXISTS (
      SELECT 1
      FROM organisations organisations_3
      WHERE organisations_3.id = tickets_2.client_id AND organisations_3.id = ?2
    ) AND tickets_2.id IN (SELECT id FROM found_4))
) SELECT CAST('{"tickets":{' || substr(substr(json_object('pageInfo', json_object('hasNextPage', json(CASE WHEN EXISTS (
              SELECT 1
              FROM chosen_5 tickets_1
              WHERE TRUE
              ORDER BY tickets_1.opened_at DESC, tickets_1.id DESC
              LIMIT 1 OFFSET 20
            ) THEN 'true' ELSE 'false' END))), 2), -1, -1000000000) || ',"nodes":' || (
    SELECT json_group_array(json_object('id', 'tkt_' || tickets_7.id,
        'number', tickets_7.number,
        'title', tickets_7.title,
        'state', tickets_7.state,
        'client', CASE WHEN organisations_8.id IS NOT NULL THEN json_object('id', 'org_' || organisations_8.id, 'code', organisations_8.code) END,
        'requester', CASE WHEN people_9.id IS NOT NULL THEN json_object('id', 'per_' || people_9.id, 'name', people_9.name) END))
    FROM (
      SELECT tickets_10.id, tickets_10.number, tickets_10.title, tickets_10.state, tickets_10.client_id, tickets_10.requester_id
      FROM tickets tickets_10
      WHERE tickets_10.id IN (
        SELECT chosen_11.id
        FROM chosen_5 chosen_11
        WHERE TRUE
        ORDER BY chosen_11.opened_at DESC, chosen_11.id DESC
        LIMIT 20
      )
      ORDER BY tickets_10.opened_at DESC, tickets_10.id DESC
      LIMIT 20
    ) tickets_7
    LEFT JOIN organisations organisations_8 ON organisations_8.id = tickets_7.client_id
    LEFT JOIN people people_9 ON (people_9.id = tickets_7.requester_id AND people_9.withdrawn_at IS NULL)
  ) || '}}' AS BLOB)
