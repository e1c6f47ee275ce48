SELECT convert_to('{"nobody":[' || (
    SELECT coalesce(string_agg('{"n":' || coalesce(n::text, 'null') || '}', ','), '')
    FROM (
      SELECT count(*) AS n
      FROM tickets row_1
      WHERE (row_1.state = ANY($1::text[]) AND ((EXISTS (
              SELECT 1
              FROM people people_2
              WHERE people_2.id = row_1.assignee_id AND people_2.withdrawn_at IS NULL
            )) IS NOT TRUE))
    ) told
  ) || '],"of_teams":[' || (
    SELECT coalesce(string_agg('{"team":' || coalesce('"tea_' || v0 || '"', 'null') || ',"team.name":' || coalesce(to_json(v1)::text, 'null') || ',"state":' || coalesce('"' || v2 || '"', 'null') || ',"slaState":' || coalesce('"' || v3 || '"', 'null') || ',"n":' || coalesce(n::text, 'null') || '}', ','), '')
    FROM (
      SELECT teams_4.id AS v0, teams_5.name AS v1, row_3.state AS v2, row_3.sla_state AS v3, count(*) AS n
      FROM tickets row_3
      LEFT JOIN teams teams_4 ON teams_4.id = row_3.team_id
      LEFT JOIN teams teams_5 ON teams_5.id = row_3.team_id
      WHERE (row_3.state = ANY($2::text[]) AND EXISTS (SELECT 1 FROM teams teams_6 WHERE teams_6.id = row_3.team_id AND TRUE)) GROUP BY 1, 2, 3, 4
    ) told
  ) || '],"by_teams":[' || (
    SELECT coalesce(string_agg('{"ticket.team":' || coalesce('"tea_' || v0 || '"', 'null') || ',"ticket.team.name":' || coalesce(to_json(v1)::text, 'null') || ',"minutes":' || coalesce(minutes::text, 'null') || ',"tickets":' || coalesce(tickets::text, 'null') || '}', ','), '')
    FROM (
      SELECT teams_9.id AS v0, teams_11.name AS v1, sum(row_7.minutes) AS minutes, count(DISTINCT row_7.ticket_id) AS tickets
      FROM work_entries row_7
      LEFT JOIN tickets tickets_8 ON tickets_8.id = row_7.ticket_id
      LEFT JOIN teams teams_9 ON teams_9.id = tickets_8.team_id
      LEFT JOIN tickets tickets_10 ON tickets_10.id = row_7.ticket_id
      LEFT JOIN teams teams_11 ON teams_11.id = tickets_10.team_id
      WHERE (row_7.work_date >= $3::date AND row_7.work_date <= $4::date AND ((row_7.ended_at IS NULL) = $5::boolean)) GROUP BY 1, 2
    ) told
  ) || '],"of_people":[' || (
    SELECT coalesce(string_agg('{"assignee":' || coalesce('"per_' || v0 || '"', 'null') || ',"assignee.name":' || coalesce(to_json(v1)::text, 'null') || ',"state":' || coalesce('"' || v2 || '"', 'null') || ',"slaState":' || coalesce('"' || v3 || '"', 'null') || ',"n":' || coalesce(n::text, 'null') || '}', ','), '')
    FROM (
      SELECT people_13.id AS v0, people_14.name AS v1, row_12.state AS v2, row_12.sla_state AS v3, count(*) AS n
      FROM tickets row_12
      LEFT JOIN people people_13 ON (people_13.id = row_12.assignee_id AND people_13.withdrawn_at IS NULL)
      LEFT JOIN people people_14 ON (people_14.id = row_12.assignee_id AND people_14.withdrawn_at IS NULL)
      WHERE (row_12.state = ANY($6::text[]) AND EXISTS (
          SELECT 1
          FROM people people_15
          WHERE people_15.id = row_12.assignee_id AND people_15.withdrawn_at IS NULL
        )) GROUP BY 1, 2, 3, 4
    ) told
  ) || '],"by_people":[' || (
    SELECT coalesce(string_agg('{"person":' || coalesce('"per_' || v0 || '"', 'null') || ',"person.name":' || coalesce(to_json(v1)::text, 'null') || ',"minutes":' || coalesce(minutes::text, 'null') || ',"tickets":' || coalesce(tickets::text, 'null') || '}', ','), '')
    FROM (
      SELECT people_17.id AS v0, people_18.name AS v1, sum(row_16.minutes) AS minutes, count(DISTINCT row_16.ticket_id) AS tickets
      FROM work_entries row_16
      LEFT JOIN people people_17 ON (people_17.id = row_16.person_id AND people_17.withdrawn_at IS NULL)
      LEFT JOIN people people_18 ON (people_18.id = row_16.person_id AND people_18.withdrawn_at IS NULL)
      WHERE (row_16.work_date >= $7::date AND row_16.work_date <= $8::date AND ((row_16.ended_at IS NULL) = $9::boolean)) GROUP BY 1, 2
    ) told
  ) || ']}', 'UTF8')
