SELECT CAST('{"person":' || coalesce((
      SELECT '{' || substr(substr(json_object('id', 'per_' || people_1.id,
            'name', people_1.name,
            'client', CASE WHEN organisations_2.id IS NOT NULL THEN json_object('id', 'org_' || organisations_2.id) END,
            'viewerCan', json_object('handOver', json(CASE WHEN (?1 OR people_1.client_id IN (SELECT value FROM json_each(?2))) THEN 'true' ELSE 'false' END))), 2), -1, -1000000000)
        || ',"waiting":{' || substr(substr(json_object('totalCount', (
              SELECT count(*)
              FROM approvers approvers_3
              WHERE (approvers_3.person_id = people_1.id AND approvers_3.client_id = ?3 AND approvers_3.state = ?4)
            )), 2), -1, -1000000000)
        || ',"nodes":' || (
        SELECT json_group_array(json_object('id', 'apr_' || approvers_4.id,
            'decision', CASE WHEN decisions_5.id IS NOT NULL THEN json_object('id', 'dec_' || decisions_5.id, 'question', decisions_5.question, 'dueAt', decisions_5.due_at) END))
        FROM (
          SELECT approvers_6.id, approvers_6.decision_id
          FROM approvers approvers_6
          WHERE (approvers_6.person_id = people_1.id AND approvers_6.client_id = ?3 AND approvers_6.state = ?4)
          ORDER BY approvers_6.created_at ASC, approvers_6.id ASC
          LIMIT 50
        ) approvers_4
        LEFT JOIN decisions decisions_5 ON (decisions_5.id = approvers_4.decision_id AND decisions_5.client_id = ?3)
      ) || '},"decided":{' || substr(substr(json_object('totalCount', (
              SELECT count(*)
              FROM approvers approvers_7
              WHERE (approvers_7.person_id = people_1.id AND approvers_7.client_id = ?3 AND approvers_7.decided_at >= ?5)
            )), 2), -1, -1000000000)
        || ',"nodes":' || (
        SELECT json_group_array(json_object('id', 'apr_' || approvers_8.id,
            'decidedAt', approvers_8.decided_at,
            'reason', approvers_8.reason,
            'option', CASE WHEN options_9.id IS NOT NULL THEN json_object('id', 'opt_' || options_9.id, 'label', options_9.label) END,
            'decision', CASE WHEN decisions_10.id IS NOT NULL THEN json_object('id', 'dec_' || decisions_10.id, 'question', decisions_10.question) END))
        FROM (
          SELECT approvers_11.id, approvers_11.decided_at, approvers_11.reason, approvers_11.option_id, approvers_11.decision_id
          FROM approvers approvers_11
          WHERE (approvers_11.person_id = people_1.id AND approvers_11.client_id = ?3 AND approvers_11.decided_at >= ?5)
          ORDER BY approvers_11.decided_at DESC NULLS LAST, approvers_11.id DESC
          LIMIT 50
        ) approvers_8
        LEFT JOIN options options_9 ON (options_9.id = approvers_8.option_id AND options_9.client_id = ?3)
        LEFT JOIN decisions decisions_10 ON (decisions_10.id = approvers_8.decision_id AND decisions_10.client_id = ?3)
      ) || '},"watched":{' || substr(substr(json_object('totalCount', (
              SELECT count(*)
              FROM ticket_watchers ticket_watchers_12
              WHERE (ticket_watchers_12.person_id = people_1.id AND ticket_watchers_12.ended_at IS NULL AND ticket_watchers_12.client_id = ?3)
            )), 2), -1, -1000000000)
        || ',"nodes":' || (
        SELECT json_group_array(json_object('id', 'tkw_' || ticket_watchers_13.id,
            'ticket', CASE WHEN tickets_14.id IS NOT NULL THEN json_object('id', 'tkt_' || tickets_14.id, 'number', tickets_14.number, 'title', tickets_14.title) END))
        FROM (
          SELECT ticket_watchers_15.id, ticket_watchers_15.ticket_id
          FROM ticket_watchers ticket_watchers_15
          WHERE (ticket_watchers_15.person_id = people_1.id AND ticket_watchers_15.ended_at IS NULL AND ticket_watchers_15.client_id = ?3)
          ORDER BY ticket_watchers_15.created_at ASC, ticket_watchers_15.id ASC
          LIMIT 50
        ) ticket_watchers_13
        LEFT JOIN tickets tickets_14 ON (tickets_14.id = ticket_watchers_13.ticket_id AND tickets_14.client_id = ?3)
      ) || '},"reports":{' || substr(substr(json_object('totalCount', (
              SELECT count(*)
              FROM people people_16
              WHERE (people_16.manager_id = people_1.id AND people_16.withdrawn_at IS NULL AND (people_16.client_id = ?3 OR people_16.id = ?6 OR people_16.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
            )), 2), -1, -1000000000)
        || ',"nodes":' || (
        SELECT json_group_array(json_object('id', 'per_' || people_17.id, 'name', people_17.name, 'title', people_17.title))
        FROM (
          SELECT people_18.id, people_18.name, people_18.title
          FROM people people_18
          WHERE (people_18.manager_id = people_1.id AND people_18.withdrawn_at IS NULL AND (people_18.client_id = ?3 OR people_18.id = ?6 OR people_18.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
          ORDER BY people_18.search ASC, people_18.id ASC
          LIMIT 50
        ) people_17
      ) || '},"standsIn":{' || substr(substr(json_object('totalCount', (
              SELECT count(*)
              FROM delegations delegations_19
              WHERE (delegations_19.delegate_id = people_1.id AND (delegations_19.client_id = ?3 OR (delegations_19.person_id = ?6 OR delegations_19.delegate_id = ?6)) AND ((delegations_19.ended_at IS NULL) = ?7))
            )), 2), -1, -1000000000)
        || ',"nodes":' || (
        SELECT json_group_array(json_object('id', 'dlg_' || delegations_20.id,
            'untilAt', delegations_20.until_at,
            'person', CASE WHEN people_21.id IS NOT NULL THEN json_object('id', 'per_' || people_21.id, 'name', people_21.name) END))
        FROM (
          SELECT delegations_22.id, delegations_22.until_at, delegations_22.person_id
          FROM delegations delegations_22
          WHERE (delegations_22.delegate_id = people_1.id AND (delegations_22.client_id = ?3 OR (delegations_22.person_id = ?6 OR delegations_22.delegate_id = ?6)) AND ((delegations_22.ended_at IS NULL) = ?7))
          ORDER BY delegations_22.from_at DESC, delegations_22.id DESC
          LIMIT 20
        ) delegations_20
        LEFT JOIN people people_21 ON (people_21.id = delegations_20.person_id AND people_21.withdrawn_at IS NULL AND (people_21.client_id = ?3 OR people_21.id = ?6 OR people_21.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
      ) || '},"handedOver":{"nodes":' || (
        SELECT json_group_array(json_object('id', 'suc_' || successions_23.id,
            'handedAt', successions_23.handed_at,
            'reason', successions_23.reason,
            'successor', CASE WHEN people_24.id IS NOT NULL THEN json_object('id', 'per_' || people_24.id, 'name', people_24.name) END))
        FROM (
          SELECT successions_25.id, successions_25.handed_at, successions_25.reason, successions_25.successor_id
          FROM successions successions_25
          WHERE (successions_25.person_id = people_1.id AND (successions_25.client_id = ?3 OR (successions_25.person_id = ?6 OR successions_25.successor_id = ?6)))
          ORDER BY successions_25.handed_at DESC, successions_25.id DESC
          LIMIT 5
        ) successions_23
        LEFT JOIN people people_24 ON (people_24.id = successions_23.successor_id AND people_24.withdrawn_at IS NULL AND (people_24.client_id = ?3 OR people_24.id = ?6 OR people_24.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
      ) || '},"tookOver":{"nodes":' || (
        SELECT json_group_array(json_object('id', 'suc_' || successions_26.id,
            'handedAt', successions_26.handed_at,
            'reason', successions_26.reason,
            'person', CASE WHEN people_27.id IS NOT NULL THEN json_object('id', 'per_' || people_27.id, 'name', people_27.name) END))
        FROM (
          SELECT successions_28.id, successions_28.handed_at, successions_28.reason, successions_28.person_id
          FROM successions successions_28
          WHERE (successions_28.successor_id = people_1.id AND (successions_28.client_id = ?3 OR (successions_28.person_id = ?6 OR successions_28.successor_id = ?6)))
          ORDER BY successions_28.handed_at DESC, successions_28.id DESC
          LIMIT 5
        ) successions_26
        LEFT JOIN people people_27 ON (people_27.id = successions_26.person_id AND people_27.withdrawn_at IS NULL AND (people_27.client_id = ?3 OR people_27.id = ?6 OR people_27.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
      ) || '}}'
      FROM people people_1
      LEFT JOIN organisations organisations_2 ON (organisations_2.id = people_1.client_id AND (organisations_2.id = ?3 OR (organisations_2.id = ?8 OR organisations_2.kind = 'ENTERPRISE')))
      WHERE (people_1.id = ?9 AND people_1.withdrawn_at IS NULL AND (people_1.client_id = ?3 OR people_1.id = ?6 OR people_1.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
    ), 'null') || ',"systems":{' || substr(substr(json_object('totalCount', (
          SELECT count(*)
          FROM systems systems_29
          WHERE (systems_29.client_id = ?3 AND systems_29.keeper_id = ?9 AND EXISTS (
              SELECT 1
              FROM people people_30
              WHERE people_30.id = systems_29.keeper_id AND (people_30.withdrawn_at IS NULL AND (people_30.client_id = ?3 OR people_30.id = ?6 OR people_30.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')) AND people_30.id = ?9)
            ) AND ((systems_29.ended_at IS NULL) = ?7))
        )), 2), -1, -1000000000) || ',"nodes":' || (
    SELECT json_group_array(json_object('id', 'sys_' || systems_31.id, 'name', systems_31.name))
    FROM (
      SELECT systems_32.id, systems_32.name
      FROM systems systems_32
      WHERE (systems_32.client_id = ?3 AND systems_32.keeper_id = ?9 AND EXISTS (
          SELECT 1
          FROM people people_33
          WHERE people_33.id = systems_32.keeper_id AND (people_33.withdrawn_at IS NULL AND (people_33.client_id = ?3 OR people_33.id = ?6 OR people_33.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')) AND people_33.id = ?9)
        ) AND ((systems_32.ended_at IS NULL) = ?7))
      ORDER BY systems_32.name ASC, systems_32.id ASC
      LIMIT 50
    ) systems_31
  ) || '}}' AS BLOB)
