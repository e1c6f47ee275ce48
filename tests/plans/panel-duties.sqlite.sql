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
      ) || '},"tasks":{' || substr(substr(json_object('totalCount', (
              SELECT count(*)
              FROM tasks tasks_19
              WHERE (tasks_19.owner_id = people_1.id AND tasks_19.shared AND tasks_19.client_id = ?3 AND tasks_19.state IN (SELECT value FROM json_each(?7)))
            )), 2), -1, -1000000000)
        || ',"nodes":' || (
        SELECT json_group_array(json_object('id', 'tsk_' || tasks_20.id,
            'titlePl', tasks_20.title_pl,
            'titleEn', tasks_20.title_en,
            'dueAt', tasks_20.due_at,
            'process', CASE WHEN processes_21.id IS NOT NULL THEN json_object('id', 'prc_' || processes_21.id) END))
        FROM (
          SELECT tasks_22.id, tasks_22.title_pl, tasks_22.title_en, tasks_22.due_at, tasks_22.process_id
          FROM tasks tasks_22
          WHERE (tasks_22.owner_id = people_1.id AND tasks_22.shared AND tasks_22.client_id = ?3 AND tasks_22.state IN (SELECT value FROM json_each(?7)))
          ORDER BY tasks_22.due_at ASC NULLS LAST, tasks_22.id ASC
          LIMIT 50
        ) tasks_20
        LEFT JOIN processes processes_21 ON (processes_21.id = tasks_20.process_id AND processes_21.client_id = ?3)
      ) || '},"standsIn":{' || substr(substr(json_object('totalCount', (
              SELECT count(*)
              FROM delegations delegations_23
              WHERE (delegations_23.delegate_id = people_1.id AND (delegations_23.client_id = ?3 OR (delegations_23.person_id = ?6 OR delegations_23.delegate_id = ?6)) AND ((delegations_23.ended_at IS NULL) = ?8))
            )), 2), -1, -1000000000)
        || ',"nodes":' || (
        SELECT json_group_array(json_object('id', 'dlg_' || delegations_24.id,
            'untilAt', delegations_24.until_at,
            'person', CASE WHEN people_25.id IS NOT NULL THEN json_object('id', 'per_' || people_25.id, 'name', people_25.name) END))
        FROM (
          SELECT delegations_26.id, delegations_26.until_at, delegations_26.person_id
          FROM delegations delegations_26
          WHERE (delegations_26.delegate_id = people_1.id AND (delegations_26.client_id = ?3 OR (delegations_26.person_id = ?6 OR delegations_26.delegate_id = ?6)) AND ((delegations_26.ended_at IS NULL) = ?8))
          ORDER BY delegations_26.from_at DESC, delegations_26.id DESC
          LIMIT 20
        ) delegations_24
        LEFT JOIN people people_25 ON (people_25.id = delegations_24.person_id AND people_25.withdrawn_at IS NULL AND (people_25.client_id = ?3 OR people_25.id = ?6 OR people_25.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
      ) || '},"handedOver":{"nodes":' || (
        SELECT json_group_array(json_object('id', 'suc_' || successions_27.id,
            'handedAt', successions_27.handed_at,
            'reason', successions_27.reason,
            'successor', CASE WHEN people_28.id IS NOT NULL THEN json_object('id', 'per_' || people_28.id, 'name', people_28.name) END))
        FROM (
          SELECT successions_29.id, successions_29.handed_at, successions_29.reason, successions_29.successor_id
          FROM successions successions_29
          WHERE (successions_29.person_id = people_1.id AND (successions_29.client_id = ?3 OR (successions_29.person_id = ?6 OR successions_29.successor_id = ?6)))
          ORDER BY successions_29.handed_at DESC, successions_29.id DESC
          LIMIT 5
        ) successions_27
        LEFT JOIN people people_28 ON (people_28.id = successions_27.successor_id AND people_28.withdrawn_at IS NULL AND (people_28.client_id = ?3 OR people_28.id = ?6 OR people_28.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
      ) || '},"tookOver":{"nodes":' || (
        SELECT json_group_array(json_object('id', 'suc_' || successions_30.id,
            'handedAt', successions_30.handed_at,
            'reason', successions_30.reason,
            'person', CASE WHEN people_31.id IS NOT NULL THEN json_object('id', 'per_' || people_31.id, 'name', people_31.name) END))
        FROM (
          SELECT successions_32.id, successions_32.handed_at, successions_32.reason, successions_32.person_id
          FROM successions successions_32
          WHERE (successions_32.successor_id = people_1.id AND (successions_32.client_id = ?3 OR (successions_32.person_id = ?6 OR successions_32.successor_id = ?6)))
          ORDER BY successions_32.handed_at DESC, successions_32.id DESC
          LIMIT 5
        ) successions_30
        LEFT JOIN people people_31 ON (people_31.id = successions_30.person_id AND people_31.withdrawn_at IS NULL AND (people_31.client_id = ?3 OR people_31.id = ?6 OR people_31.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
      ) || '}}'
      FROM people people_1
      LEFT JOIN organisations organisations_2 ON (organisations_2.id = people_1.client_id AND (organisations_2.id = ?3 OR (organisations_2.id = ?9 OR organisations_2.kind = 'ENTERPRISE')))
      WHERE (people_1.id = ?10 AND people_1.withdrawn_at IS NULL AND (people_1.client_id = ?3 OR people_1.id = ?6 OR people_1.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')))
    ), 'null') || ',"systems":{' || substr(substr(json_object('totalCount', (
          SELECT count(*)
          FROM systems systems_33
          WHERE (systems_33.client_id = ?3 AND systems_33.keeper_id = ?10 AND EXISTS (
              SELECT 1
              FROM people people_34
              WHERE people_34.id = systems_33.keeper_id AND (people_34.withdrawn_at IS NULL AND (people_34.client_id = ?3 OR people_34.id = ?6 OR people_34.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')) AND people_34.id = ?10)
            ) AND ((systems_33.ended_at IS NULL) = ?8))
        )), 2), -1, -1000000000) || ',"nodes":' || (
    SELECT json_group_array(json_object('id', 'sys_' || systems_35.id, 'name', systems_35.name))
    FROM (
      SELECT systems_36.id, systems_36.name
      FROM systems systems_36
      WHERE (systems_36.client_id = ?3 AND systems_36.keeper_id = ?10 AND EXISTS (
          SELECT 1
          FROM people people_37
          WHERE people_37.id = systems_36.keeper_id AND (people_37.withdrawn_at IS NULL AND (people_37.client_id = ?3 OR people_37.id = ?6 OR people_37.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')) AND people_37.id = ?10)
        ) AND ((systems_36.ended_at IS NULL) = ?8))
      ORDER BY systems_36.folded ASC, systems_36.id ASC
      LIMIT 50
    ) systems_35
  ) || '}}' AS BLOB)
