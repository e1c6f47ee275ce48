import { graphql, type ResultOf } from '../graphql';

/** A calendar's hours, and what may be done with it. */
export const HoursFragment = graphql(`
  fragment CalendarHours on Calendar {
    id
    version
    name
    zone
    week
    viewerCan { update close addHolidays }
  }
`);
export type Hours = ResultOf<typeof HoursFragment>;

export const CalendarCreate = graphql(`
  mutation CalendarCreate($input: CalendarCreateInput!) {
    done: calendarCreate(input: $input) { calendar { id } userErrors { path message } }
  }
`);
export const CalendarUpdate = graphql(`
  mutation CalendarUpdate($input: CalendarUpdateInput!) {
    done: calendarUpdate(input: $input) { calendar { id ...CalendarHours } userErrors { path message } }
  }
`, [HoursFragment]);
export const CalendarClose = graphql(`
  mutation CalendarClose($input: CalendarCloseInput!) {
    done: calendarClose(input: $input) { calendar { id version } userErrors { path message } }
  }
`);
export const CalendarAddHolidays = graphql(`
  mutation CalendarAddHolidays($input: CalendarAddHolidaysInput!) {
    done: calendarAddHolidays(input: $input) { calendar { id version } userErrors { path message } }
  }
`);
export const ClosureEnd = graphql(`
  mutation ClosureEnd($input: ClosureEndInput!) {
    done: closureEnd(input: $input) { closure { id } userErrors { path message } }
  }
`);
