SELECT convert_to('{"processes":[' || (
    SELECT coalesce(string_agg('{"id":' || coalesce('"prc_' || v0 || '"', 'null') || ',"state":' || coalesce('"' || v1 || '"', 'null') || ',"startedAt":' || coalesce('"' || to_char(v2 AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"', 'null') || ',"endedAt":' || coalesce('"' || to_char(v3 AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"', 'null') || ',"n":' || coalesce(n::text, 'null') || '}', ','), '')
    FROM (
      SELECT row_1.id AS v0, row_1.state AS v1, row_1.started_at AS v2, row_1.ended_at AS v3, count(*) AS n
      FROM processes row_1
      WHERE (row_1.client_id = $1::uuid AND row_1.client_id = $2::uuid AND row_1.started_at < $3::timestamptz AND (row_1.ended_at >= $4::timestamptz OR ((row_1.ended_at IS NULL) = $5::boolean))) GROUP BY 1, 2, 3, 4
    ) told
  ) || '],"tasks":[' || (
    SELECT coalesce(string_agg('{"id":' || coalesce('"tsk_' || v0 || '"', 'null') || ',"process":' || coalesce('"prc_' || v1 || '"', 'null') || ',"place":' || coalesce(v2::text, 'null') || ',"step":' || coalesce(to_json(v3)::text, 'null') || ',"titlePl":' || coalesce(to_json(v4)::text, 'null') || ',"titleEn":' || coalesce(to_json(v5)::text, 'null') || ',"side":' || coalesce('"' || v6 || '"', 'null') || ',"state":' || coalesce('"' || v7 || '"', 'null') || ',"readyAt":' || coalesce('"' || to_char(v8 AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"', 'null') || ',"dueAt":' || coalesce('"' || to_char(v9 AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"', 'null') || ',"endedAt":' || coalesce('"' || to_char(v10 AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"', 'null') || ',"n":' || coalesce(n::text, 'null') || '}', ','), '')
    FROM (
      SELECT row_2.id AS v0, processes_3.id AS v1, row_2.place AS v2, row_2.step AS v3, row_2.title_pl AS v4, row_2.title_en AS v5, row_2.side AS v6, row_2.state AS v7, row_2.ready_at AS v8, row_2.due_at AS v9, row_2.ended_at AS v10, count(*) AS n
      FROM tasks row_2
      LEFT JOIN processes processes_3 ON (processes_3.id = row_2.process_id AND processes_3.client_id = $2::uuid)
      WHERE (row_2.client_id = $1::uuid AND row_2.shared AND row_2.client_id = $2::uuid AND EXISTS (
          SELECT 1
          FROM processes processes_4
          WHERE processes_4.id = row_2.process_id AND (processes_4.client_id = $2::uuid AND processes_4.started_at < $6::timestamptz AND (processes_4.ended_at >= $7::timestamptz OR ((processes_4.ended_at IS NULL) = $8::boolean)))
        )) GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11
    ) told
  ) || '],"accesses":[' || (
    SELECT coalesce(string_agg('{"id":' || coalesce('"acc_' || v0 || '"', 'null') || ',"revokeOn":' || coalesce('"' || v1 || '"', 'null') || ',"revokedAt":' || coalesce('"' || to_char(v2 AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"', 'null') || ',"n":' || coalesce(n::text, 'null') || '}', ','), '')
    FROM (
      SELECT row_5.id AS v0, row_5.revoke_on AS v1, row_5.revoked_at AS v2, count(*) AS n
      FROM accesses row_5
      WHERE (row_5.client_id = $1::uuid AND (row_5.client_id = $2::uuid OR (row_5.client_id = $2::uuid AND row_5.person_id = $9::uuid)) AND row_5.revoked_at >= $10::timestamptz AND row_5.revoked_at < $11::timestamptz AND ((row_5.revoke_on IS NULL) = $12::boolean)) GROUP BY 1, 2, 3
    ) told
  ) || ']}', 'UTF8')
