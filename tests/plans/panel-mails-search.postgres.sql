WITH found_3 AS (SELECT texts.id FROM texts WHERE texts.document @@ $1::text::tsquery), chosen_4 AS (
  SELECT mails_2.id, mails_2.created_at
  FROM found_3 JOIN mails mails_2 ON mails_2.id = found_3.id
  WHERE mails_2.state = $2::text
) SELECT convert_to('{"mails":{"totalCount":' || (SELECT count(*) FROM chosen_4 mails_1 WHERE TRUE)::text || ',"pageInfo":{"hasNextPage":' || CASE WHEN EXISTS (
    SELECT 1
    FROM chosen_4 mails_5
    WHERE TRUE
    ORDER BY mails_5.created_at DESC, mails_5.id DESC
    LIMIT 1 OFFSET 50
  ) THEN 'true' ELSE 'false' END || ',"endCursor":' || coalesce((
      SELECT '"406768e3.' || encode(convert_to('["' || to_char(mails_7.created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","' || mails_7.id || '"]', 'UTF8'), 'hex') || '"'
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
    ), 'null') || '},"nodes":[' || (
    SELECT coalesce(string_agg(o, ','), '')
    FROM (
      SELECT '{"id":"mal_' || mails_10.id || '","state":"' || mails_10.state || '","reason":' || coalesce('"' || mails_10.reason || '"', 'null')
        || ',"sender":' || to_json(mails_10.sender)::text
        || ',"senderName":' || to_json(mails_10.sender_name)::text
        || ',"subject":' || to_json(mails_10.subject)::text
        || ',"createdAt":"' || to_char(mails_10.created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","person":' || CASE WHEN people_11.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_11.id || '","name":' || to_json(people_11.name)::text || '}' END
        || ',"ticket":' || CASE WHEN tickets_12.id IS NULL THEN 'null' ELSE '{"id":"tkt_' || tickets_12.id || '","number":' || tickets_12.number::text
        || ',"client":' || CASE WHEN organisations_13.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_13.id || '","code":' || to_json(organisations_13.code)::text || '}' END || '}' END || '}' AS o
      FROM mails mails_10
      LEFT JOIN people people_11 ON (people_11.id = mails_10.person_id AND people_11.withdrawn_at IS NULL)
      LEFT JOIN tickets tickets_12 ON tickets_12.id = mails_10.ticket_id
      LEFT JOIN organisations organisations_13 ON organisations_13.id = tickets_12.client_id
      WHERE mails_10.id IN (
        SELECT chosen_14.id
        FROM chosen_4 chosen_14
        WHERE TRUE
        ORDER BY chosen_14.created_at DESC, chosen_14.id DESC
        LIMIT 50
      )
      ORDER BY mails_10.created_at DESC, mails_10.id DESC
      LIMIT 50
    ) page
  ) || ']}}', 'UTF8')
