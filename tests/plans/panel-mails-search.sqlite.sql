WITH found_3 AS (
  SELECT texts.id
  FROM texts_index CROSS JOIN texts ON texts.position = texts_index.rowid
  WHERE texts_index MATCH ?1
), chosen_4 AS (
  SELECT mails_2.id, mails_2.created_at
  FROM found_3 JOIN mails mails_2 ON mails_2.id = found_3.id
  WHERE mails_2.state = ?2
) SELECT CAST('{"mails":{' || substr(substr(json_object('totalCount', (SELECT count(*) FROM chosen_4 mails_1 WHERE TRUE),
        'pageInfo', json_object('hasNextPage', json(CASE WHEN EXISTS (
              SELECT 1
              FROM chosen_4 mails_5
              WHERE TRUE
              ORDER BY mails_5.created_at DESC, mails_5.id DESC
              LIMIT 1 OFFSET 50
            ) THEN 'true' ELSE 'false' END),
          'endCursor', (
            SELECT '406768e3.' || lower(hex(json_array(mails_7.created_at, mails_7.id)))
            FROM (
              SELECT mails_8.created_at, mails_8.id
              FROM mails mails_8
              WHERE mails_8.id IN (
                SELECT chosen_9.id
                FROM chosen_4 chosen_9
                WHERE TRUE
                ORDER BY chosen_9.created_at DESC, chosen_9.id DESC
                LIMIT 50
              )
              ORDER BY mails_8.created_at DESC, mails_8.id DESC
              LIMIT 50
            ) mails_7
            ORDER BY mails_7.created_at ASC, mails_7.id ASC
            LIMIT 1
          ))), 2), -1, -1000000000) || ',"nodes":' || (
    SELECT json_group_array(json_object('id', 'mal_' || mails_10.id,
        'state', mails_10.state,
        'reason', mails_10.reason,
        'sender', mails_10.sender,
        'senderName', mails_10.sender_name,
        'subject', mails_10.subject,
        'createdAt', mails_10.created_at,
        'person', CASE WHEN people_11.id IS NOT NULL THEN json_object('id', 'per_' || people_11.id, 'name', people_11.name) END,
        'ticket', CASE WHEN tickets_12.id IS NOT NULL THEN json_object('id', 'tkt_' || tickets_12.id,
          'number', tickets_12.number,
          'client', CASE WHEN organisations_13.id IS NOT NULL THEN json_object('id', 'org_' || organisations_13.id, 'code', organisations_13.code) END) END))
    FROM (
      SELECT mails_14.id, mails_14.state, mails_14.reason, mails_14.sender, mails_14.sender_name, mails_14.subject, mails_14.created_at, mails_14.person_id, mails_14.ticket_id
      FROM mails mails_14
      WHERE mails_14.id IN (
        SELECT chosen_15.id
        FROM chosen_4 chosen_15
        WHERE TRUE
        ORDER BY chosen_15.created_at DESC, chosen_15.id DESC
        LIMIT 50
      )
      ORDER BY mails_14.created_at DESC, mails_14.id DESC
      LIMIT 50
    ) mails_10
    LEFT JOIN people people_11 ON (people_11.id = mails_10.person_id AND people_11.withdrawn_at IS NULL)
    LEFT JOIN tickets tickets_12 ON tickets_12.id = mails_10.ticket_id
    LEFT JOIN organisations organisations_13 ON organisations_13.id = tickets_12.client_id
  ) || '}}' AS BLOB)
