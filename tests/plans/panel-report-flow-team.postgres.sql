SELECT convert_to('{"opened":[' || (
    SELECT coalesce(string_agg('{"n":' || coalesce(n::text, 'null') || '}', ','), '')
    FROM (
      SELECT count(*) AS n
      FROM tickets row_1
      WHERE (row_1.opened_at >= $1::timestamptz AND row_1.opened_at < $2::timestamptz)
    ) told
  ) || '],"opened_weekly":[' || (
    SELECT coalesce(string_agg('{"week":' || week::text || ',"n":' || coalesce(n::text, 'null') || '}', ','), '')
    FROM (
      SELECT week.column1 AS week, count(*) AS n
      FROM (VALUES (0, $3::timestamptz, $4::timestamptz), (1, $4::timestamptz, $5::timestamptz), (2, $5::timestamptz, $6::timestamptz), (3, $6::timestamptz, $7::timestamptz), (4, $7::timestamptz, $8::timestamptz), (5, $8::timestamptz, $9::timestamptz), (6, $9::timestamptz, $10::timestamptz), (7, $10::timestamptz, $11::timestamptz), (8, $11::timestamptz, $12::timestamptz), (9, $12::timestamptz, $13::timestamptz), (10, $13::timestamptz, $14::timestamptz), (11, $14::timestamptz, $15::timestamptz), (12, $15::timestamptz, $16::timestamptz), (13, $16::timestamptz, $17::timestamptz), (14, $17::timestamptz, $18::timestamptz), (15, $18::timestamptz, $19::timestamptz)) week CROSS JOIN tickets row_2
      WHERE (row_2.opened_at >= week.column2 AND row_2.opened_at < week.column3 AND row_2.opened_at >= $20::timestamptz AND row_2.opened_at < $21::timestamptz) GROUP BY 1
    ) told
  ) || '],"resolved":[' || (
    SELECT coalesce(string_agg('{"n":' || coalesce(n::text, 'null') || '}', ','), '')
    FROM (
      SELECT count(DISTINCT row_3.ticket_id) AS n
      FROM ticket_steps row_3
      WHERE (row_3.state = $22::text AND ((row_3.from_state = $23::text) IS NOT TRUE) AND row_3.at >= $24::timestamptz AND row_3.at < $25::timestamptz)
    ) told
  ) || '],"resolved_weekly":[' || (
    SELECT coalesce(string_agg('{"week":' || week::text || ',"n":' || coalesce(n::text, 'null') || '}', ','), '')
    FROM (
      SELECT week.column1 AS week, count(DISTINCT row_4.ticket_id) AS n
      FROM (VALUES (0, $26::timestamptz, $27::timestamptz), (1, $27::timestamptz, $28::timestamptz), (2, $28::timestamptz, $29::timestamptz), (3, $29::timestamptz, $30::timestamptz), (4, $30::timestamptz, $31::timestamptz), (5, $31::timestamptz, $32::timestamptz), (6, $32::timestamptz, $33::timestamptz), (7, $33::timestamptz, $34::timestamptz), (8, $34::timestamptz, $35::timestamptz), (9, $35::timestamptz, $36::timestamptz), (10, $36::timestamptz, $37::timestamptz), (11, $37::timestamptz, $38::timestamptz), (12, $38::timestamptz, $39::timestamptz), (13, $39::timestamptz, $40::timestamptz), (14, $40::timestamptz, $41::timestamptz), (15, $41::timestamptz, $42::timestamptz)) week CROSS JOIN ticket_steps row_4
      WHERE (row_4.at >= week.column2 AND row_4.at < week.column3 AND row_4.state = $43::text AND ((row_4.from_state = $44::text) IS NOT TRUE) AND row_4.at >= $45::timestamptz AND row_4.at < $46::timestamptz) GROUP BY 1
    ) told
  ) || '],"closed":[' || (
    SELECT coalesce(string_agg('{"n":' || coalesce(n::text, 'null') || '}', ','), '')
    FROM (
      SELECT count(DISTINCT row_5.ticket_id) AS n
      FROM ticket_steps row_5
      WHERE (row_5.state = $47::text AND ((row_5.from_state = $48::text) IS NOT TRUE) AND row_5.at >= $49::timestamptz AND row_5.at < $50::timestamptz)
    ) told
  ) || '],"closed_weekly":[' || (
    SELECT coalesce(string_agg('{"week":' || week::text || ',"n":' || coalesce(n::text, 'null') || '}', ','), '')
    FROM (
      SELECT week.column1 AS week, count(DISTINCT row_6.ticket_id) AS n
      FROM (VALUES (0, $51::timestamptz, $52::timestamptz), (1, $52::timestamptz, $53::timestamptz), (2, $53::timestamptz, $54::timestamptz), (3, $54::timestamptz, $55::timestamptz), (4, $55::timestamptz, $56::timestamptz), (5, $56::timestamptz, $57::timestamptz), (6, $57::timestamptz, $58::timestamptz), (7, $58::timestamptz, $59::timestamptz), (8, $59::timestamptz, $60::timestamptz), (9, $60::timestamptz, $61::timestamptz), (10, $61::timestamptz, $62::timestamptz), (11, $62::timestamptz, $63::timestamptz), (12, $63::timestamptz, $64::timestamptz), (13, $64::timestamptz, $65::timestamptz), (14, $65::timestamptz, $66::timestamptz), (15, $66::timestamptz, $67::timestamptz)) week CROSS JOIN ticket_steps row_6
      WHERE (row_6.at >= week.column2 AND row_6.at < week.column3 AND row_6.state = $68::text AND ((row_6.from_state = $69::text) IS NOT TRUE) AND row_6.at >= $70::timestamptz AND row_6.at < $71::timestamptz) GROUP BY 1
    ) told
  ) || '],"cancelled":[' || (
    SELECT coalesce(string_agg('{"n":' || coalesce(n::text, 'null') || '}', ','), '')
    FROM (
      SELECT count(DISTINCT row_7.ticket_id) AS n
      FROM ticket_steps row_7
      WHERE (row_7.state = $72::text AND ((row_7.from_state = $73::text) IS NOT TRUE) AND row_7.at >= $74::timestamptz AND row_7.at < $75::timestamptz)
    ) told
  ) || '],"cancelled_weekly":[' || (
    SELECT coalesce(string_agg('{"week":' || week::text || ',"n":' || coalesce(n::text, 'null') || '}', ','), '')
    FROM (
      SELECT week.column1 AS week, count(DISTINCT row_8.ticket_id) AS n
      FROM (VALUES (0, $76::timestamptz, $77::timestamptz), (1, $77::timestamptz, $78::timestamptz), (2, $78::timestamptz, $79::timestamptz), (3, $79::timestamptz, $80::timestamptz), (4, $80::timestamptz, $81::timestamptz), (5, $81::timestamptz, $82::timestamptz), (6, $82::timestamptz, $83::timestamptz), (7, $83::timestamptz, $84::timestamptz), (8, $84::timestamptz, $85::timestamptz), (9, $85::timestamptz, $86::timestamptz), (10, $86::timestamptz, $87::timestamptz), (11, $87::timestamptz, $88::timestamptz), (12, $88::timestamptz, $89::timestamptz), (13, $89::timestamptz, $90::timestamptz), (14, $90::timestamptz, $91::timestamptz), (15, $91::timestamptz, $92::timestamptz)) week CROSS JOIN ticket_steps row_8
      WHERE (row_8.at >= week.column2 AND row_8.at < week.column3 AND row_8.state = $93::text AND ((row_8.from_state = $94::text) IS NOT TRUE) AND row_8.at >= $95::timestamptz AND row_8.at < $96::timestamptz) GROUP BY 1
    ) told
  ) || '],"reopened":[' || (
    SELECT coalesce(string_agg('{"n":' || coalesce(n::text, 'null') || '}', ','), '')
    FROM (
      SELECT count(DISTINCT row_9.ticket_id) AS n
      FROM ticket_steps row_9
      WHERE (row_9.state = ANY($97::text[]) AND row_9.from_state = ANY($98::text[]) AND row_9.at >= $99::timestamptz AND row_9.at < $100::timestamptz)
    ) told
  ) || '],"reopened_weekly":[' || (
    SELECT coalesce(string_agg('{"week":' || week::text || ',"n":' || coalesce(n::text, 'null') || '}', ','), '')
    FROM (
      SELECT week.column1 AS week, count(DISTINCT row_10.ticket_id) AS n
      FROM (VALUES (0, $101::timestamptz, $102::timestamptz), (1, $102::timestamptz, $103::timestamptz), (2, $103::timestamptz, $104::timestamptz), (3, $104::timestamptz, $105::timestamptz), (4, $105::timestamptz, $106::timestamptz), (5, $106::timestamptz, $107::timestamptz), (6, $107::timestamptz, $108::timestamptz), (7, $108::timestamptz, $109::timestamptz), (8, $109::timestamptz, $110::timestamptz), (9, $110::timestamptz, $111::timestamptz), (10, $111::timestamptz, $112::timestamptz), (11, $112::timestamptz, $113::timestamptz), (12, $113::timestamptz, $114::timestamptz), (13, $114::timestamptz, $115::timestamptz), (14, $115::timestamptz, $116::timestamptz), (15, $116::timestamptz, $117::timestamptz)) week CROSS JOIN ticket_steps row_10
      WHERE (row_10.at >= week.column2 AND row_10.at < week.column3 AND row_10.state = ANY($118::text[]) AND row_10.from_state = ANY($119::text[]) AND row_10.at >= $120::timestamptz AND row_10.at < $121::timestamptz) GROUP BY 1
    ) told
  ) || '],"never_assigned":[' || (
    SELECT coalesce(string_agg('{"n":' || coalesce(n::text, 'null') || '}', ','), '')
    FROM (
      SELECT count(*) AS n
      FROM tickets row_11
      WHERE (row_11.state = $122::text AND row_11.closed_at >= $123::timestamptz AND row_11.closed_at < $124::timestamptz AND EXISTS (SELECT 1 FROM ticket_steps ticket_steps_12 WHERE ticket_steps_12.ticket_id = row_11.id) AND ((EXISTS (
              SELECT 1
              FROM ticket_steps ticket_steps_13
              WHERE (ticket_steps_13.ticket_id = row_11.id AND ticket_steps_13.assigned = $125::boolean)
            )) IS NOT TRUE))
    ) told
  ) || '],"ever_waited":[' || (
    SELECT coalesce(string_agg('{"n":' || coalesce(n::text, 'null') || '}', ','), '')
    FROM (
      SELECT count(*) AS n
      FROM tickets row_14
      WHERE (row_14.state = $126::text AND row_14.closed_at >= $127::timestamptz AND row_14.closed_at < $128::timestamptz AND EXISTS (
          SELECT 1
          FROM ticket_steps ticket_steps_15
          WHERE (ticket_steps_15.ticket_id = row_14.id AND ticket_steps_15.state = $129::text)
        ))
    ) told
  ) || '],"several_teams":[' || (
    SELECT coalesce(string_agg('{"n":' || coalesce(n::text, 'null') || '}', ','), '')
    FROM (
      SELECT count(*) AS n
      FROM tickets row_16
      WHERE (row_16.state = $130::text AND row_16.closed_at >= $131::timestamptz AND row_16.closed_at < $132::timestamptz AND EXISTS (
          SELECT 1
          FROM ticket_steps ticket_steps_17
          WHERE (ticket_steps_17.ticket_id = row_16.id AND ticket_steps_17.teams >= $133::bigint)
        ))
    ) told
  ) || '],"ended":[' || (
    SELECT coalesce(string_agg('{"n":' || coalesce(n::text, 'null') || '}', ','), '')
    FROM (
      SELECT count(*) AS n
      FROM tickets row_18
      WHERE (row_18.state = $134::text AND row_18.closed_at >= $135::timestamptz AND row_18.closed_at < $136::timestamptz AND EXISTS (SELECT 1 FROM ticket_steps ticket_steps_19 WHERE ticket_steps_19.ticket_id = row_18.id))
    ) told
  ) || '],"resolved_from_new":[' || (
    SELECT coalesce(string_agg('{"n":' || coalesce(n::text, 'null') || '}', ','), '')
    FROM (
      SELECT count(DISTINCT row_20.ticket_id) AS n
      FROM ticket_steps row_20
      WHERE (row_20.state = $137::text AND row_20.from_state = $138::text AND row_20.at >= $139::timestamptz AND row_20.at < $140::timestamptz)
    ) told
  ) || '],"resolved_from_waiting":[' || (
    SELECT coalesce(string_agg('{"n":' || coalesce(n::text, 'null') || '}', ','), '')
    FROM (
      SELECT count(DISTINCT row_21.ticket_id) AS n
      FROM ticket_steps row_21
      WHERE (row_21.state = $141::text AND row_21.from_state = $142::text AND row_21.at >= $143::timestamptz AND row_21.at < $144::timestamptz)
    ) told
  ) || '],"resolved_from_client":[' || (
    SELECT coalesce(string_agg('{"n":' || coalesce(n::text, 'null') || '}', ','), '')
    FROM (
      SELECT count(DISTINCT row_22.ticket_id) AS n
      FROM ticket_steps row_22
      WHERE (row_22.state = $145::text AND row_22.from_state = $146::text AND row_22.at >= $147::timestamptz AND row_22.at < $148::timestamptz AND row_22.waited_for = $149::text)
    ) told
  ) || '],"days":[' || (
    SELECT coalesce(string_agg('{"n":' || coalesce(n::text, 'null') || ',"lasted":' || coalesce(lasted::text, 'null') || '}', ','), '')
    FROM (
      SELECT count(*) AS n, json_agg(CAST(extract(epoch FROM row_23.closed_at - row_23.resolved_at) * 1000 AS bigint)) AS lasted
      FROM tickets row_23
      WHERE (row_23.state = $150::text AND row_23.closed_at >= $151::timestamptz AND row_23.closed_at < $152::timestamptz AND ((row_23.resolved_at IS NULL) = $153::boolean))
    ) told
  ) || '],"ticket_since":[' || (
    SELECT coalesce(string_agg('{"at":' || coalesce('"' || to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"', 'null') || '}', ','), '')
    FROM (SELECT min(row_24.opened_at) AS at FROM tickets row_24 WHERE TRUE) told
  ) || '],"step_since":[' || (
    SELECT coalesce(string_agg('{"at":' || coalesce('"' || to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"', 'null') || '}', ','), '')
    FROM (
      SELECT min(row_25.at) AS at
      FROM ticket_steps row_25
      WHERE (row_25.number = $154::bigint AND row_25.state = $155::text)
    ) told
  ) || ']}', 'UTF8')
