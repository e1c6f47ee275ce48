SELECT CAST('{"processes":' || (
    SELECT json_group_array(json_object('id', 'prc_' || v0, 'state', v1, 'startedAt', v2, 'endedAt', v3, 'n', n))
    FROM (
      SELECT row_1.id AS v0, row_1.state AS v1, row_1.started_at AS v2, row_1.ended_at AS v3, count(*) AS n
      FROM processes row_1
      WHERE (row_1.started_at < ?1 AND (row_1.ended_at >= ?2 OR ((row_1.ended_at IS NULL) = ?3)) AND row_1.scenario_id = ?4 AND EXISTS (SELECT 1 FROM scenarios scenarios_2 WHERE scenarios_2.id = row_1.scenario_id AND scenarios_2.id = ?4)) GROUP BY 1, 2, 3, 4
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
      SELECT row_3.id AS v0, processes_4.id AS v1, row_3.place AS v2, row_3.step AS v3, row_3.title_pl AS v4, row_3.title_en AS v5, row_3.side AS v6, row_3.state AS v7, row_3.ready_at AS v8, row_3.due_at AS v9, row_3.ended_at AS v10, count(*) AS n
      FROM tasks row_3
      LEFT JOIN processes processes_4 ON processes_4.id = row_3.process_id
      WHERE EXISTS (
        SELECT 1
        FROM processes processes_5
        WHERE processes_5.id = row_3.process_id AND (processes_5.started_at < ?5 AND (processes_5.ended_at >= ?6 OR ((processes_5.ended_at IS NULL) = ?7)) AND processes_5.scenario_id = ?8 AND EXISTS (
            SELECT 1
            FROM scenarios scenarios_6
            WHERE scenarios_6.id = processes_5.scenario_id AND scenarios_6.id = ?8
          ))
      ) GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11
    ) told
  ) || ',"accesses":' || (
    SELECT json_group_array(json_object('id', 'acc_' || v0, 'revokeOn', v1, 'revokedAt', v2, 'n', n))
    FROM (
      SELECT row_7.id AS v0, row_7.revoke_on AS v1, row_7.revoked_at AS v2, count(*) AS n
      FROM accesses row_7
      WHERE (row_7.revoked_at >= ?9 AND row_7.revoked_at < ?10 AND ((row_7.revoke_on IS NULL) = ?11)) GROUP BY 1, 2, 3
    ) told
  ) || '}' AS BLOB)
