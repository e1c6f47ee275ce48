SELECT CAST('{"mails":{' || substr(substr(json_object('totalCount', (SELECT count(*) FROM mails mails_1 WHERE mails_1.state IN (SELECT value FROM json_each(?1))),
        'pageInfo', json_object('hasNextPage', json(CASE WHEN EXISTS (
              SELECT 1
              FROM mails mails_2
              WHERE mails_2.state IN (SELECT value FROM json_each(?1))
              ORDER BY mails_2.created_at DESC, mails_2.id DESC
              LIMIT 1 OFFSET 50
            ) THEN 'true' ELSE 'false' END),
          'endCursor', (
            SELECT '406768e3.' || lower(hex(json_array(mails_4.created_at, mails_4.id)))
            FROM (
              SELECT mails_5.created_at, mails_5.id
              FROM mails mails_5
              WHERE mails_5.state IN (SELECT value FROM json_each(?1))
              ORDER BY mails_5.created_at DESC, mails_5.id DESC
              LIMIT 50
            ) mails_4
            ORDER BY mails_4.created_at ASC, mails_4.id ASC
            LIMIT 1
          ))), 2), -1, -1000000000) || ',"nodes":' || (
    SELECT json_group_array(json_object('id', 'mal_' || mails_6.id,
        'state', mails_6.state,
        'reason', mails_6.reason,
        'sender', mails_6.sender,
        'senderName', mails_6.sender_name,
        'subject', mails_6.subject,
        'createdAt', mails_6.created_at,
        'person', CASE WHEN people_7.id IS NOT NULL THEN json_object('id', 'per_' || people_7.id, 'name', people_7.name) END,
        'ticket', CASE WHEN tickets_8.id IS NOT NULL THEN json_object('id', 'tkt_' || tickets_8.id,
          'number', tickets_8.number,
          'client', CASE WHEN organisations_9.id IS NOT NULL THEN json_object('id', 'org_' || organisations_9.id, 'code', organisations_9.code) END) END))
    FROM (
      SELECT mails_10.id, mails_10.state, mails_10.reason, mails_10.sender, mails_10.sender_name, mails_10.subject, mails_10.created_at, mails_10.person_id, mails_10.ticket_id
      FROM mails mails_10
      WHERE mails_10.state IN (SELECT value FROM json_each(?1))
      ORDER BY mails_10.created_at DESC, mails_10.id DESC
      LIMIT 50
    ) mails_6
    LEFT JOIN people people_7 ON (people_7.id = mails_6.person_id AND people_7.withdrawn_at IS NULL)
    LEFT JOIN tickets tickets_8 ON tickets_8.id = mails_6.ticket_id
    LEFT JOIN organisations organisations_9 ON organisations_9.id = tickets_8.client_id
  ) || '}}' AS BLOB)
