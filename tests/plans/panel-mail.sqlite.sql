SELECT CAST(json_object('mail', (
      SELECT json_object('id', 'mal_' || mails_1.id,
        'sender', mails_1.sender,
        'senderName', mails_1.sender_name,
        'subject', mails_1.subject,
        'text', mails_1.text,
        'createdAt', mails_1.created_at,
        'sentAt', mails_1.sent_at,
        'client', CASE WHEN organisations_2.id IS NOT NULL THEN json_object('id', 'org_' || organisations_2.id, 'name', organisations_2.name, 'kind', organisations_2.kind) END,
        'version', mails_1.version,
        'state', mails_1.state,
        'reason', mails_1.reason,
        'note', mails_1.note,
        'attachments', json(mails_1.attachments),
        'person', CASE WHEN people_3.id IS NOT NULL THEN json_object('id', 'per_' || people_3.id, 'name', people_3.name) END,
        'handler', CASE WHEN people_4.id IS NOT NULL THEN json_object('id', 'per_' || people_4.id, 'name', people_4.name) END,
        'ticket', CASE WHEN tickets_5.id IS NOT NULL THEN json_object('id', 'tkt_' || tickets_5.id,
          'number', tickets_5.number,
          'title', tickets_5.title,
          'client', CASE WHEN organisations_6.id IS NOT NULL THEN json_object('id', 'org_' || organisations_6.id, 'code', organisations_6.code) END) END,
        'viewerCan', json_object('accept', json(CASE WHEN ((?1 OR mails_1.client_id IN (SELECT value FROM json_each(?2))) AND mails_1.state IN ('QUARANTINED', 'REFUSED', 'UNREADABLE')) THEN 'true' ELSE 'false' END),
          'drop', json(CASE WHEN ((?1 OR mails_1.client_id IN (SELECT value FROM json_each(?2))) AND mails_1.state IN ('QUARANTINED', 'UNREADABLE')) THEN 'true' ELSE 'false' END)))
      FROM mails mails_1
      LEFT JOIN organisations organisations_2 ON organisations_2.id = mails_1.client_id
      LEFT JOIN people people_3 ON (people_3.id = mails_1.person_id AND people_3.withdrawn_at IS NULL)
      LEFT JOIN people people_4 ON (people_4.id = mails_1.handler_id AND people_4.withdrawn_at IS NULL)
      LEFT JOIN tickets tickets_5 ON tickets_5.id = mails_1.ticket_id
      LEFT JOIN organisations organisations_6 ON organisations_6.id = tickets_5.client_id
      WHERE mails_1.id = ?3
    )) AS BLOB)
