SELECT convert_to('{"mail":' || coalesce((
      SELECT '{"id":"mal_' || mails_1.id || '","sender":' || to_json(mails_1.sender)::text
        || ',"senderName":' || to_json(mails_1.sender_name)::text
        || ',"subject":' || to_json(mails_1.subject)::text
        || ',"text":' || to_json(mails_1.text)::text
        || ',"createdAt":"' || to_char(mails_1.created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","sentAt":' || coalesce('"' || to_char(mails_1.sent_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"', 'null')
        || ',"client":' || CASE WHEN organisations_2.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_2.id || '","name":' || to_json(organisations_2.name)::text
        || ',"kind":"' || organisations_2.kind || '"}' END
        || ',"version":' || mails_1.version::text
        || ',"state":"' || mails_1.state || '","reason":' || coalesce('"' || mails_1.reason || '"', 'null')
        || ',"note":' || coalesce(to_json(mails_1.note)::text, 'null')
        || ',"attachments":' || mails_1.attachments::text
        || ',"person":' || CASE WHEN people_3.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_3.id || '","name":' || to_json(people_3.name)::text || '}' END
        || ',"handler":' || CASE WHEN people_4.id IS NULL THEN 'null' ELSE '{"id":"per_' || people_4.id || '","name":' || to_json(people_4.name)::text || '}' END
        || ',"ticket":' || CASE WHEN tickets_5.id IS NULL THEN 'null' ELSE '{"id":"tkt_' || tickets_5.id || '","number":' || tickets_5.number::text
        || ',"title":' || to_json(tickets_5.title)::text
        || ',"client":' || CASE WHEN organisations_6.id IS NULL THEN 'null' ELSE '{"id":"org_' || organisations_6.id || '","code":' || to_json(organisations_6.code)::text || '}' END || '}' END
        || ',"viewerCan":{"accept":' || CASE WHEN (($1::boolean OR mails_1.client_id = ANY($2::uuid[])) AND mails_1.state IN ('QUARANTINED', 'REFUSED', 'UNREADABLE')) THEN 'true' ELSE 'false' END
        || ',"drop":' || CASE WHEN (($1::boolean OR mails_1.client_id = ANY($2::uuid[])) AND mails_1.state IN ('QUARANTINED', 'UNREADABLE')) THEN 'true' ELSE 'false' END || '}}'
      FROM mails mails_1
      LEFT JOIN organisations organisations_2 ON organisations_2.id = mails_1.client_id
      LEFT JOIN people people_3 ON (people_3.id = mails_1.person_id AND people_3.withdrawn_at IS NULL)
      LEFT JOIN people people_4 ON (people_4.id = mails_1.handler_id AND people_4.withdrawn_at IS NULL)
      LEFT JOIN tickets tickets_5 ON tickets_5.id = mails_1.ticket_id
      LEFT JOIN organisations organisations_6 ON organisations_6.id = tickets_5.client_id
      WHERE mails_1.id = $3::uuid
    ), 'null') || '}', 'UTF8')
