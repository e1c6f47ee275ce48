SELECT convert_to('{"processes":[' || (
    SELECT coalesce(string_agg('{"id":' || coalesce('"prc_' || v0 || '"', 'null') || ',"state":' || coalesce('"' || v1 || '"', 'null') || ',"startedAt":' || coalesce('"' || to_char(v2 AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"', 'null') || ',"endedAt":' || coalesce('"' || to_char(v3 AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"', 'null') || ',"n":' || coalesce(n::text, 'null') || '}', ','), '')
    FROM (
      SELECT row_1.id AS v0, row_1.state AS v1, row_1.started_at AS v2, row_1.ended_at AS v3, count(*) AS n
      FROM processes row_1
      WHERE (row_1.started_at < $1::timestamptz AND (row_1.ended_at >= $2::timestamptz OR ((row_1.ended_at IS NULL) = $3::boolean)) AND row_1.scenario_id = $4::uuid AND EXISTS (
          SELECT 1
          FROM scenarios scenarios_2
          WHERE scenarios_2.id = row_1.scenario_id AND scenarios_2.id = $4::uuid
        )) GROUP BY 1, 2, 3, 4
    ) told
  ) || '],"tasks":[' || (
    SELECT coalesce(string_agg('{"id":' || coalesce('"tsk_' || v0 || '"', 'null') || ',"process":' || coalesce('"prc_' || v1 || '"', 'null') || ',"place":' || coalesce(v2::text, 'null') || ',"step":' || coalesce(to_json(v3)::text, 'null') || ',"titlePl":' || coalesce(to_json(v4)::text, 'null') || ',"titleEn":' || coalesce(to_json(v5)::text, 'null') || ',"side":' || coalesce('"' || v6 || '"', 'null') || ',"state":' || coalesce('"' || v7 || '"', 'null') || ',"readyAt":' || coalesce('"' || to_char(v8 AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"', 'null') || ',"dueAt":' || coalesce('"' || to_char(v9 AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"', 'null') || ',"endedAt":' || coalesce('"' || to_char(v10 AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"', 'null') || ',"n":' || coalesce(n::text, 'null') || '}', ','), '')
    FROM (
      SELECT row_3.id AS v0, processes_4.id AS v1, row_3.place AS v2, row_3.step AS v3, row_3.title_pl AS v4, row_3.title_en AS v5, row_3.side AS v6, row_3.state AS v7, row_3.ready_at AS v8, row_3.due_at AS v9, row_3.ended_at AS v10, count(*) AS n
      FROM tasks row_3
      LEFT JOIN processes processes_4 ON processes_4.id = row_3.process_id
      WHERE EXISTS (
        SELECT 1
        FROM processes processes_5
        WHERE processes_5.id = row_3.process_id AND (processes_5.started_at < $5::timestamptz AND (processes_5.ended_at >= $6::timestamptz OR ((processes_5.ended_at IS NULL) = $7::boolean)) AND processes_5.scenario_id = $8::uuid AND EXISTS (
            SELECT 1
            FROM scenarios scenarios_6
            WHERE scenarios_6.id = processes_5.scenario_id AND scenarios_6.id = $8::uuid
          ))
      ) GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11
    ) told
  ) || '],"accesses":[' || (
    SELECT coalesce(string_agg('{"id":' || coalesce('"acc_' || v0 || '"', 'null') || ',"revokeOn":' || coalesce('"' || v1 || '"', 'null') || ',"revokedAt":' || coalesce('"' || to_char(v2 AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"', 'null') || ',"n":' || coalesce(n::text, 'null') || '}', ','), '')
    FROM (
      SELECT row_7.id AS v0, row_7.revoke_on AS v1, row_7.revoked_at AS v2, count(*) AS n
      FROM accesses row_7
      WHERE (row_7.revoked_at >= $9::timestamptz AND row_7.revoked_at < $10::timestamptz AND ((row_7.revoke_on IS NULL) = $11::boolean)) GROUP BY 1, 2, 3
    ) told
  ) || ']}', 'UTF8')
