SELECT CAST(json_object('viewer', (
      SELECT json_object('id', 'per_' || people_1.id,
        'name', people_1.name,
        'email', people_1.email,
        'phone', people_1.phone,
        'title', people_1.title,
        'client', CASE WHEN organisations_2.id IS NOT NULL THEN json_object('id', 'org_' || organisations_2.id, 'name', organisations_2.name) END)
      FROM people people_1
      LEFT JOIN organisations organisations_2 ON (organisations_2.id = people_1.client_id AND (organisations_2.id = ?1 OR (organisations_2.id = ?2 OR organisations_2.kind = 'ENTERPRISE')))
      WHERE (people_1.id = ?3 AND people_1.withdrawn_at IS NULL AND (people_1.client_id = ?1 OR people_1.id = ?3 OR people_1.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
    )) AS BLOB)
