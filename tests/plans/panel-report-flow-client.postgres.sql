SELECT convert_to('{"opened":[' || (
    SELECT coalesce(string_agg('{"n":' || coalesce(n::text, 'null') || '}', ','), '')
    FROM (
      SELECT count(*) AS n
      FROM tickets row_1
      WHERE (row_1.client_id = $1::uuid AND row_1.client_id = $2::uuid AND row_1.opened_at >= $3::timestamptz AND row_1.opened_at < $4::timestamptz)
    ) told
  ) || '],"opened_weekly":[' || (
    SELECT coalesce(string_agg('{"week":' || week::text || ',"n":' || coalesce(n::text, 'null') || '}', ','), '')
    FROM (
      SELECT week.column1 AS week, count(*) AS n
      FROM (VALUES (0, $5::timestamptz, $6::timestamptz), (1, $6::timestamptz, $7::timestamptz), (2, $7::timestamptz, $8::timestamptz), (3, $8::timestamptz, $9::timestamptz), (4, $9::timestamptz, $10::timestamptz), (5, $10::timestamptz, $11::timestamptz), (6, $11::timestamptz, $12::timestamptz), (7, $12::timestamptz, $13::timestamptz), (8, $13::timestamptz, $14::timestamptz), (9, $14::timestamptz, $15::timestamptz), (10, $15::timestamptz, $16::timestamptz), (11, $16::timestamptz, $17::timestamptz), (12, $17::timestamptz, $18::timestamptz), (13, $18::timestamptz, $19::timestamptz), (14, $19::timestamptz, $20::timestamptz), (15, $20::timestamptz, $21::timestamptz)) week CROSS JOIN tickets row_2
      WHERE (row_2.opened_at >= week.column2 AND row_2.opened_at < week.column3 AND row_2.client_id = $1::uuid AND row_2.client_id = $2::uuid AND row_2.opened_at >= $22::timestamptz AND row_2.opened_at < $23::timestamptz) GROUP BY 1
    ) told
  ) || '],"resolved":[' || (
    SELECT coalesce(string_agg('{"n":' || coalesce(n::text, 'null') || '}', ','), '')
    FROM (
      SELECT count(DISTINCT row_3.ticket_id) AS n
      FROM ticket_steps row_3
      WHERE (row_3.client_id = $1::uuid AND row_3.client_id = $2::uuid AND row_3.state = $24::text AND ((row_3.from_state = $25::text) IS NOT TRUE) AND row_3.at >= $26::timestamptz AND row_3.at < $27::timestamptz)
    ) told
  ) || '],"resolved_weekly":[' || (
    SELECT coalesce(string_agg('{"week":' || week::text || ',"n":' || coalesce(n::text, 'null') || '}', ','), '')
    FROM (
      SELECT week.column1 AS week, count(DISTINCT row_4.ticket_id) AS n
      FROM (VALUES (0, $28::timestamptz, $29::timestamptz), (1, $29::timestamptz, $30::timestamptz), (2, $30::timestamptz, $31::timestamptz), (3, $31::timestamptz, $32::timestamptz), (4, $32::timestamptz, $33::timestamptz), (5, $33::timestamptz, $34::timestamptz), (6, $34::timestamptz, $35::timestamptz), (7, $35::timestamptz, $36::timestamptz), (8, $36::timestamptz, $37::timestamptz), (9, $37::timestamptz, $38::timestamptz), (10, $38::timestamptz, $39::timestamptz), (11, $39::timestamptz, $40::timestamptz), (12, $40::timestamptz, $41::timestamptz), (13, $41::timestamptz, $42::timestamptz), (14, $42::timestamptz, $43::timestamptz), (15, $43::timestamptz, $44::timestamptz)) week CROSS JOIN ticket_steps row_4
      WHERE (row_4.at >= week.column2 AND row_4.at < week.column3 AND row_4.client_id = $1::uuid AND row_4.client_id = $2::uuid AND row_4.state = $45::text AND ((row_4.from_state = $46::text) IS NOT TRUE) AND row_4.at >= $47::timestamptz AND row_4.at < $48::timestamptz) GROUP BY 1
    ) told
  ) || '],"closed":[' || (
    SELECT coalesce(string_agg('{"n":' || coalesce(n::text, 'null') || '}', ','), '')
    FROM (
      SELECT count(DISTINCT row_5.ticket_id) AS n
      FROM ticket_steps row_5
      WHERE (row_5.client_id = $1::uuid AND row_5.client_id = $2::uuid AND row_5.state = $49::text AND ((row_5.from_state = $50::text) IS NOT TRUE) AND row_5.at >= $51::timestamptz AND row_5.at < $52::timestamptz)
    ) told
  ) || '],"closed_weekly":[' || (
    SELECT coalesce(string_agg('{"week":' || week::text || ',"n":' || coalesce(n::text, 'null') || '}', ','), '')
    FROM (
      SELECT week.column1 AS week, count(DISTINCT row_6.ticket_id) AS n
      FROM (VALUES (0, $53::timestamptz, $54::timestamptz), (1, $54::timestamptz, $55::timestamptz), (2, $55::timestamptz, $56::timestamptz), (3, $56::timestamptz, $57::timestamptz), (4, $57::timestamptz, $58::timestamptz), (5, $58::timestamptz, $59::timestamptz), (6, $59::timestamptz, $60::timestamptz), (7, $60::timestamptz, $61::timestamptz), (8, $61::timestamptz, $62::timestamptz), (9, $62::timestamptz, $63::timestamptz), (10, $63::timestamptz, $64::timestamptz), (11, $64::timestamptz, $65::timestamptz), (12, $65::timestamptz, $66::timestamptz), (13, $66::timestamptz, $67::timestamptz), (14, $67::timestamptz, $68::timestamptz), (15, $68::timestamptz, $69::timestamptz)) week CROSS JOIN ticket_steps row_6
      WHERE (row_6.at >= week.column2 AND row_6.at < week.column3 AND row_6.client_id = $1::uuid AND row_6.client_id = $2::uuid AND row_6.state = $70::text AND ((row_6.from_state = $71::text) IS NOT TRUE) AND row_6.at >= $72::timestamptz AND row_6.at < $73::timestamptz) GROUP BY 1
    ) told
  ) || '],"cancelled":[' || (
    SELECT coalesce(string_agg('{"n":' || coalesce(n::text, 'null') || '}', ','), '')
    FROM (
      SELECT count(DISTINCT row_7.ticket_id) AS n
      FROM ticket_steps row_7
      WHERE (row_7.client_id = $1::uuid AND row_7.client_id = $2::uuid AND row_7.state = $74::text AND ((row_7.from_state = $75::text) IS NOT TRUE) AND row_7.at >= $76::timestamptz AND row_7.at < $77::timestamptz)
    ) told
  ) || '],"cancelled_weekly":[' || (
    SELECT coalesce(string_agg('{"week":' || week::text || ',"n":' || coalesce(n::text, 'null') || '}', ','), '')
    FROM (
      SELECT week.column1 AS week, count(DISTINCT row_8.ticket_id) AS n
      FROM (VALUES (0, $78::timestamptz, $79::timestamptz), (1, $79::timestamptz, $80::timestamptz), (2, $80::timestamptz, $81::timestamptz), (3, $81::timestamptz, $82::timestamptz), (4, $82::timestamptz, $83::timestamptz), (5, $83::timestamptz, $84::timestamptz), (6, $84::timestamptz, $85::timestamptz), (7, $85::timestamptz, $86::timestamptz), (8, $86::timestamptz, $87::timestamptz), (9, $87::timestamptz, $88::timestamptz), (10, $88::timestamptz, $89::timestamptz), (11, $89::timestamptz, $90::timestamptz), (12, $90::timestamptz, $91::timestamptz), (13, $91::timestamptz, $92::timestamptz), (14, $92::timestamptz, $93::timestamptz), (15, $93::timestamptz, $94::timestamptz)) week CROSS JOIN ticket_steps row_8
      WHERE (row_8.at >= week.column2 AND row_8.at < week.column3 AND row_8.client_id = $1::uuid AND row_8.client_id = $2::uuid AND row_8.state = $95::text AND ((row_8.from_state = $96::text) IS NOT TRUE) AND row_8.at >= $97::timestamptz AND row_8.at < $98::timestamptz) GROUP BY 1
    ) told
  ) || '],"reopened":[' || (
    SELECT coalesce(string_agg('{"n":' || coalesce(n::text, 'null') || '}', ','), '')
    FROM (
      SELECT count(DISTINCT row_9.ticket_id) AS n
      FROM ticket_steps row_9
      WHERE (row_9.client_id = $1::uuid AND row_9.client_id = $2::uuid AND row_9.state = ANY($99::text[]) AND row_9.from_state = ANY($100::text[]) AND row_9.at >= $101::timestamptz AND row_9.at < $102::timestamptz)
    ) told
  ) || '],"reopened_weekly":[' || (
    SELECT coalesce(string_agg('{"week":' || week::text || ',"n":' || coalesce(n::text, 'null') || '}', ','), '')
    FROM (
      SELECT week.column1 AS week, count(DISTINCT row_10.ticket_id) AS n
      FROM (VALUES (0, $103::timestamptz, $104::timestamptz), (1, $104::timestamptz, $105::timestamptz), (2, $105::timestamptz, $106::timestamptz), (3, $106::timestamptz, $107::timestamptz), (4, $107::timestamptz, $108::timestamptz), (5, $108::timestamptz, $109::timestamptz), (6, $109::timestamptz, $110::timestamptz), (7, $110::timestamptz, $111::timestamptz), (8, $111::timestamptz, $112::timestamptz), (9, $112::timestamptz, $113::timestamptz), (10, $113::timestamptz, $114::timestamptz), (11, $114::timestamptz, $115::timestamptz), (12, $115::timestamptz, $116::timestamptz), (13, $116::timestamptz, $117::timestamptz), (14, $117::timestamptz, $118::timestamptz), (15, $118::timestamptz, $119::timestamptz)) week CROSS JOIN ticket_steps row_10
      WHERE (row_10.at >= week.column2 AND row_10.at < week.column3 AND row_10.client_id = $1::uuid AND row_10.client_id = $2::uuid AND row_10.state = ANY($120::text[]) AND row_10.from_state = ANY($121::text[]) AND row_10.at >= $122::timestamptz AND row_10.at < $123::timestamptz) GROUP BY 1
    ) told
  ) || '],"never_assigned":[' || (
    SELECT coalesce(string_agg('{"n":' || coalesce(n::text, 'null') || '}', ','), '')
    FROM (
      SELECT count(*) AS n
      FROM tickets row_11
      WHERE (row_11.client_id = $1::uuid AND row_11.client_id = $2::uuid AND row_11.state = $124::text AND row_11.closed_at >= $125::timestamptz AND row_11.closed_at < $126::timestamptz AND EXISTS (
          SELECT 1
          FROM ticket_steps ticket_steps_12
          WHERE (ticket_steps_12.ticket_id = row_11.id AND ticket_steps_12.client_id = $2::uuid)
        ) AND ((EXISTS (
              SELECT 1
              FROM ticket_steps ticket_steps_13
              WHERE (ticket_steps_13.ticket_id = row_11.id AND ticket_steps_13.client_id = $2::uuid AND ticket_steps_13.assigned = $127::boolean)
            )) IS NOT TRUE))
    ) told
  ) || '],"ever_waited":[' || (
    SELECT coalesce(string_agg('{"n":' || coalesce(n::text, 'null') || '}', ','), '')
    FROM (
      SELECT count(*) AS n
      FROM tickets row_14
      WHERE (row_14.client_id = $1::uuid AND row_14.client_id = $2::uuid AND row_14.state = $128::text AND row_14.closed_at >= $129::timestamptz AND row_14.closed_at < $130::timestamptz AND EXISTS (
          SELECT 1
          FROM ticket_steps ticket_steps_15
          WHERE (ticket_steps_15.ticket_id = row_14.id AND ticket_steps_15.client_id = $2::uuid AND ticket_steps_15.state = $131::text)
        ))
    ) told
  ) || '],"several_teams":[' || (
    SELECT coalesce(string_agg('{"n":' || coalesce(n::text, 'null') || '}', ','), '')
    FROM (
      SELECT count(*) AS n
      FROM tickets row_16
      WHERE (row_16.client_id = $1::uuid AND row_16.client_id = $2::uuid AND row_16.state = $132::text AND row_16.closed_at >= $133::timestamptz AND row_16.closed_at < $134::timestamptz AND EXISTS (
          SELECT 1
          FROM ticket_steps ticket_steps_17
          WHERE (ticket_steps_17.ticket_id = row_16.id AND ticket_steps_17.client_id = $2::uuid AND ticket_steps_17.teams >= $135::bigint)
        ))
    ) told
  ) || '],"ended":[' || (
    SELECT coalesce(string_agg('{"n":' || coalesce(n::text, 'null') || '}', ','), '')
    FROM (
      SELECT count(*) AS n
      FROM tickets row_18
      WHERE (row_18.client_id = $1::uuid AND row_18.client_id = $2::uuid AND row_18.state = $136::text AND row_18.closed_at >= $137::timestamptz AND row_18.closed_at < $138::timestamptz AND EXISTS (
          SELECT 1
          FROM ticket_steps ticket_steps_19
          WHERE (ticket_steps_19.ticket_id = row_18.id AND ticket_steps_19.client_id = $2::uuid)
        ))
    ) told
  ) || '],"resolved_from_new":[' || (
    SELECT coalesce(string_agg('{"n":' || coalesce(n::text, 'null') || '}', ','), '')
    FROM (
      SELECT count(DISTINCT row_20.ticket_id) AS n
      FROM ticket_steps row_20
      WHERE (row_20.client_id = $1::uuid AND row_20.client_id = $2::uuid AND row_20.state = $139::text AND row_20.from_state = $140::text AND row_20.at >= $141::timestamptz AND row_20.at < $142::timestamptz)
    ) told
  ) || '],"resolved_from_waiting":[' || (
    SELECT coalesce(string_agg('{"n":' || coalesce(n::text, 'null') || '}', ','), '')
    FROM (
      SELECT count(DISTINCT row_21.ticket_id) AS n
      FROM ticket_steps row_21
      WHERE (row_21.client_id = $1::uuid AND row_21.client_id = $2::uuid AND row_21.state = $143::text AND row_21.from_state = $144::text AND row_21.at >= $145::timestamptz AND row_21.at < $146::timestamptz)
    ) told
  ) || '],"resolved_from_client":[' || (
    SELECT coalesce(string_agg('{"n":' || coalesce(n::text, 'null') || '}', ','), '')
    FROM (
      SELECT count(DISTINCT row_22.ticket_id) AS n
      FROM ticket_steps row_22
      WHERE (row_22.client_id = $1::uuid AND row_22.client_id = $2::uuid AND row_22.state = $147::text AND row_22.from_state = $148::text AND row_22.at >= $149::timestamptz AND row_22.at < $150::timestamptz AND row_22.waited_for = $151::text)
    ) told
  ) || '],"days":[' || (
    SELECT coalesce(string_agg('{"n":' || coalesce(n::text, 'null') || ',"lasted":' || coalesce(lasted::text, 'null') || '}', ','), '')
    FROM (
      SELECT count(*) AS n, json_agg(CAST(extract(epoch FROM row_23.closed_at - row_23.resolved_at) * 1000 AS bigint)) AS lasted
      FROM tickets row_23
      WHERE (row_23.client_id = $1::uuid AND row_23.client_id = $2::uuid AND row_23.state = $152::text AND row_23.closed_at >= $153::timestamptz AND row_23.closed_at < $154::timestamptz AND ((row_23.resolved_at IS NULL) = $155::boolean))
    ) told
  ) || '],"ticket_since":[' || (
    SELECT coalesce(string_agg('{"at":' || coalesce('"' || to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"', 'null') || '}', ','), '')
    FROM (
      SELECT min(row_24.opened_at) AS at
      FROM tickets row_24
      WHERE (row_24.client_id = $1::uuid AND row_24.client_id = $2::uuid)
    ) told
  ) || '],"step_since":[' || (
    SELECT coalesce(string_agg('{"at":' || coalesce('"' || to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"', 'null') || '}', ','), '')
    FROM (
      SELECT min(row_25.at) AS at
      FROM ticket_steps row_25
      WHERE (row_25.client_id = $1::uuid AND row_25.client_id = $2::uuid AND row_25.number = $156::bigint AND row_25.state = $157::text)
    ) told
  ) || ']}', 'UTF8')
