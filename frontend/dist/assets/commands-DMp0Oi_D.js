import{n as e}from"./rolldown-runtime-WkwZ5CU-.js";import{l as t}from"./ui-Dl8NJulj.js";import{i as n,n as r}from"./react-BnkVWKrY.js";import{r as i}from"./data-D7KGi0iF.js";import{i as a,v as o}from"./index-YunuRcJ7.js";var s=r();function c({label:e,value:n,choose:r,of:i}){return(0,s.jsx)(t,{label:e,value:n,onChange:e=>r(e.currentTarget.value),data:i.map(([e,t])=>({value:e,label:t}))})}var l=e(n(),1);function u(){return Array.from(crypto.getRandomValues(new Uint8Array(16)),e=>e.toString(16).padStart(2,`0`)).join(``)}function d(e){let{t}=o(),[{fetching:n},r]=i(e),[a,s]=(0,l.useState)([]),c=(0,l.useRef)({said:``,key:``});async function d(e){let n=JSON.stringify(e);c.current.said!==n&&(c.current={said:n,key:u()});let i=await r({input:{...e,idempotencyKey:c.current.key}}),a=i.data?.done.userErrors.map(e=>e.message)??[t(`failure.command`)];return s(a),i.data&&(c.current={said:``,key:``}),a.length?null:i.data??null}return{command:d,fetching:n,refusals:a,forgive:()=>s([])}}var f=a(`
  fragment TicketNow on Ticket {
    id
    version
    state
    turn
    updatedAt
    pendingParty
    pendingReason
    remindAt
    resolutionCode
    resolution
    resolvedAt
    closedAt
    assignee { id name }
  }
`),p=a(`
  mutation TicketAssign($input: TicketAssignInput!) {
    done: ticketAssign(input: $input) { ticket { id ...TicketNow } userErrors { code path message } }
  }
`,[f]),m=a(`
  mutation TicketHold($input: TicketHoldInput!) {
    done: ticketHold(input: $input) { ticket { id ...TicketNow } userErrors { code path message } }
  }
`,[f]),h=a(`
  mutation TicketResume($input: TicketResumeInput!) {
    done: ticketResume(input: $input) { ticket { id ...TicketNow } userErrors { code path message } }
  }
`,[f]),g=a(`
  mutation TicketResolve($input: TicketResolveInput!) {
    done: ticketResolve(input: $input) { ticket { id ...TicketNow } userErrors { code path message } }
  }
`,[f]),_=a(`
  mutation TicketConfirm($input: TicketConfirmInput!) {
    done: ticketConfirm(input: $input) { ticket { id ...TicketNow } userErrors { code path message } }
  }
`,[f]),v=a(`
  mutation TicketReopen($input: TicketReopenInput!) {
    done: ticketReopen(input: $input) { ticket { id ...TicketNow } userErrors { code path message } }
  }
`,[f]),y=a(`
  mutation TicketCancel($input: TicketCancelInput!) {
    done: ticketCancel(input: $input) { ticket { id ...TicketNow } userErrors { code path message } }
  }
`,[f]),b=a(`
  mutation TicketComment($input: TicketCommentInput!) {
    done: ticketComment(input: $input) { ticket { id ...TicketNow } userErrors { code path message } }
  }
`,[f]),x=a(`
  mutation TicketOpen($input: TicketOpenInput!) {
    done: ticketOpen(input: $input) { ticket { id } userErrors { code path message } }
  }
`);export{m as a,v as c,d,c as f,_ as i,g as l,y as n,f as o,b as r,x as s,p as t,h as u};