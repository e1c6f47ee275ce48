SELECT CAST('{"organisation":' || coalesce((
      SELECT '{' || substr(substr(json_object('id', 'org_' || organisations_1.id,
            'viewerCan', json_object('addLabel', json(CASE WHEN (?1 OR organisations_1.client_id IN (SELECT value FROM json_each(?2))) THEN 'true' ELSE 'false' END))), 2), -1, -1000000000)
        || ',"labels":{"nodes":' || (
        SELECT json_group_array(json_object('id', 'lbl_' || labels_2.id,
            'name', labels_2.name,
            'viewerCan', json_object('retire', json(CASE WHEN ((?1 OR labels_2.client_id IN (SELECT value FROM json_each(?2))) AND labels_2.ended_at IS NULL) THEN 'true' ELSE 'false' END))))
        FROM (
          SELECT labels_3.id, labels_3.name, labels_3.client_id, labels_3.ended_at
          FROM labels labels_3
          WHERE (labels_3.client_id = organisations_1.id AND labels_3.client_id = ?3 AND labels_3.stage = ?4 AND ((labels_3.ended_at IS NULL) = ?5))
          ORDER BY labels_3.name ASC, labels_3.id ASC
          LIMIT 100
        ) labels_2
      ) || '}}'
      FROM organisations organisations_1
      WHERE (organisations_1.id = ?6 AND (organisations_1.id = ?3 OR (organisations_1.id = ?7 OR organisations_1.kind = 'ENTERPRISE')))
    ), 'null') || '}' AS BLOB)
