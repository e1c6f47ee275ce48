SELECT CAST('{"processes":' || (
    SELECT json_group_array(json_object('id', 'prc_' || v0, 'state', v1, 'startedAt', v2, 'endedAt', v3, 'n', n))
    FROM (
      SELECT row_1.id AS v0, row_1.state AS v1, row_1.started_at AS v2, row_1.ended_at AS v3, count(*) AS n
      FROM processes row_1
      WHERE (row_1.client_id = ?1 AND row_1.client_id = ?2 AND row_1.started_at < ?3 AND (row_1.ended_at >= ?4 OR ((row_1.ended_at IS NULL) = ?5))) GROUP BY 1, 2, 3, 4
    ) told
  ) || ',"tasks":' || (
    SELECT json_group_array(json_object('id', 'tsk_' || v0,
        'process', 'prc_' || v1,
        'place', v2,
        'step', v3,
        'titlePl', v4,
        'titleEn', v5,
        'side', v6,
        'state', v7,
        'readyAt', v8,
        'dueAt', v9,
        'endedAt', v10,
        'n', n))
    FROM (
      SELECT row_2.id AS v0, processes_3.id AS v1, row_2.place AS v2, row_2.step AS v3, row_2.title_pl AS v4, row_2.title_en AS v5, row_2.side AS v6, row_2.state AS v7, row_2.ready_at AS v8, row_2.due_at AS v9, row_2.ended_at AS v10, count(*) AS n
      FROM tasks row_2
      LEFT JOIN processes processes_3 ON (processes_3.id = row_2.process_id AND processes_3.client_id = ?2)
      WHERE (row_2.client_id = ?1 AND row_2.shared AND row_2.client_id = ?2 AND EXISTS (
          SELECT 1
          FROM processes processes_4
          WHERE processes_4.id = row_2.process_id AND (processes_4.client_id = ?2 AND processes_4.started_at < ?6 AND (processes_4.ended_at >= ?7 OR ((processes_4.ended_at IS NULL) = ?8)))
        )) GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11
    ) told
  ) || ',"accesses":' || (
    SELECT json_group_array(json_object('id', 'acc_' || v0, 'revokeOn', v1, 'revokedAt', v2, 'n', n))
    FROM (
      SELECT row_5.id AS v0, row_5.revoke_on AS v1, row_5.revoked_at AS v2, count(*) AS n
      FROM accesses row_5
      WHERE (row_5.client_id = ?1 AND (row_5.client_id = ?2 OR (row_5.client_id = ?2 AND row_5.person_id = ?9)) AND row_5.revoked_at >= ?10 AND row_5.revoked_at < ?11 AND ((row_5.revoke_on IS NULL) = ?12)) GROUP BY 1, 2, 3
    ) told
  ) || '}' AS BLOB)
