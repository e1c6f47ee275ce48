SELECT convert_to('{"nobody":[' || (
    SELECT coalesce(string_agg('{"n":' || coalesce(n::text, 'null') || '}', ','), '')
    FROM (
      SELECT count(*) AS n
      FROM tickets row_1
      WHERE (row_1.client_id = $1::uuid AND row_1.client_id = $2::uuid AND row_1.state = ANY($3::text[]) AND ((EXISTS (
              SELECT 1
              FROM people people_2
              WHERE people_2.id = row_1.assignee_id AND (people_2.withdrawn_at IS NULL AND (people_2.client_id = $2::uuid OR people_2.id = $4::uuid OR people_2.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
            )) IS NOT TRUE))
    ) told
  ) || '],"of_teams":[' || (
    SELECT coalesce(string_agg('{"team":' || coalesce('"tea_' || v0 || '"', 'null') || ',"team.name":' || coalesce(to_json(v1)::text, 'null') || ',"state":' || coalesce('"' || v2 || '"', 'null') || ',"slaState":' || coalesce('"' || v3 || '"', 'null') || ',"n":' || coalesce(n::text, 'null') || '}', ','), '')
    FROM (
      SELECT teams_4.id AS v0, teams_4.name AS v1, row_3.state AS v2, row_3.sla_state AS v3, count(*) AS n
      FROM tickets row_3
      LEFT JOIN teams teams_4 ON teams_4.id = row_3.team_id
      WHERE (row_3.client_id = $1::uuid AND row_3.client_id = $2::uuid AND row_3.state = ANY($5::text[]) AND EXISTS (SELECT 1 FROM teams teams_5 WHERE teams_5.id = row_3.team_id AND TRUE)) GROUP BY 1, 2, 3, 4
    ) told
  ) || '],"by_teams":[' || (
    SELECT coalesce(string_agg('{"ticket.team":' || coalesce('"tea_' || v0 || '"', 'null') || ',"ticket.team.name":' || coalesce(to_json(v1)::text, 'null') || ',"minutes":' || coalesce(minutes::text, 'null') || ',"tickets":' || coalesce(tickets::text, 'null') || '}', ','), '')
    FROM (
      SELECT teams_8.id AS v0, teams_8.name AS v1, sum(row_6.minutes) AS minutes, count(DISTINCT row_6.ticket_id) AS tickets
      FROM work_entries row_6
      LEFT JOIN tickets tickets_7 ON (tickets_7.id = row_6.ticket_id AND tickets_7.client_id = $2::uuid)
      LEFT JOIN teams teams_8 ON teams_8.id = tickets_7.team_id
      WHERE (row_6.client_id = $1::uuid AND (row_6.audience = 'SHARED' AND row_6.ended_at IS NULL) AND row_6.client_id = $2::uuid AND row_6.work_date >= $6::date AND row_6.work_date <= $7::date AND ((row_6.ended_at IS NULL) = $8::boolean)) GROUP BY 1, 2
    ) told
  ) || ']}', 'UTF8')
