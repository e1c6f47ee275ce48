SELECT convert_to('{"mails":{"totalCount":' || (SELECT count(*) FROM mails mails_1 WHERE mails_1.state = ANY($1::text[]))::text || ',"pageInfo":{"hasNextPage":' || CASE WHEN EXISTS (
    SELECT 1
    FROM mails mails_2
    WHERE mails_2.state = ANY($1::text[])
    ORDER BY mails_2.created_at DESC, mails_2.id DESC
    LIMIT 1 OFFSET 50
  ) THEN 'true' ELSE 'false' END || ',"endCursor":' || coalesce((
      SELECT '"406768e3.' || encode(convert_to('["' || to_char(mails_4.created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","' || mails_4.id || '"]', 'UTF8'), 'hex') || '"'
      FROM (
        SELECT mails_5.created_at, mails_5.id
        FROM mails mails_5
        WHERE mails_5.state = ANY($1::text[])
        ORDER BY mails_5.created_at DESC, mails_5.id DESC
        LIMIT 50
      ) mails_4
      ORDER BY mails_4.created_at ASC, mails_4.id ASC
      LIMIT 1
    ), 'null') || '},"nodes":[' || (
    SELECT coalesce(string_agg(o, ','), '')
    FROM (
      SELECT '{"id":"mal_' || mails_6.id || '","state":"' || mails_6.state || '","reason":' || coalesce('"' || mails_6.reason || '"', 'null')
        || ',"sender":' || to_json(mails_6.sender)::text
        || ',"senderName":' || to_json(mails_6.sender_name)::text
        || ',"subject":' || to_json(mails_6.subject)::text
        || ',"createdAt":"' || to_char(mails_6.created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","person":' || CASE WHEN people_7.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_7.id || '","name":' || to_json(people_7.name)::text || '}' END
        || ',"ticket":' || CASE WHEN tickets_8.id IS NULL THEN 'null' ELSE '{"id":"tkt_' || tickets_8.id || '","number":' || tickets_8.number::text
        || ',"client":' || CASE WHEN organisations_9.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_9.id || '","code":' || to_json(organisations_9.code)::text || '}' END || '}' END || '}' AS o
      FROM mails mails_6
      LEFT JOIN people people_7 ON (people_7.id = mails_6.person_id AND people_7.withdrawn_at IS NULL)
      LEFT JOIN tickets tickets_8 ON tickets_8.id = mails_6.ticket_id
      LEFT JOIN organisations organisations_9 ON organisations_9.id = tickets_8.client_id
      WHERE mails_6.state = ANY($1::text[])
      ORDER BY mails_6.created_at DESC, mails_6.id DESC
      LIMIT 50
    ) page
  ) || ']}}', 'UTF8')
