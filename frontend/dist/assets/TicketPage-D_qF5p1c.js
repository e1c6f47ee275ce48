import{n as e}from"./rolldown-runtime-WkwZ5CU-.js";/* empty css                */import{a as t,c as n,d as r,f as i,i as a,l as o,n as s,o as c,r as l,t as u,u as d}from"./commands-DMp0Oi_D.js";import{d as f,i as p,p as m,s as h,t as g,u as _}from"./ui-Dl8NJulj.js";import{_ as v,g as ee,i as y}from"./data-D7KGi0iF.js";import{_ as b,a as x,f as te,g as S,i as C,l as ne,m as w,p as re,r as T,v as E,y as D}from"./index-YunuRcJ7.js";import{a as O,i as k,n as A,r as j,t as M}from"./Face-BeeBu9ZG.js";import{t as N}from"./IconArrowLeft-CINfWJ8A.js";import{t as ie}from"./title-Byuzugk1.js";import{a as P,i as ae,n as oe,o as F,t as se}from"./labels-jZ20xyj0.js";import{n as I,t as L}from"./membership-DTsGon_D.js";import{i as R,n as z}from"./react-BnkVWKrY.js";var B=e(R(),1),V=z();function H({ticket:e,staff:t}){let{t:n}=E(),[i,a]=(0,B.useState)(`SHARED`),[o,s]=D(`comment.${e}`),{command:c,fetching:u,refusals:d}=r(l),p=async t=>{t?.preventDefault(),o.trim()&&!u&&await c({ticket:e,body:o,audience:i})&&s(``)},g=e=>{e.key===`Enter`&&(e.ctrlKey||e.metaKey)&&p()},_=i===`INTERNAL`;return(0,V.jsxs)(`form`,{className:`composer screen-only`,"data-internal":_||void 0,onSubmit:p,children:[t&&(0,V.jsx)(h,{size:`xs`,"aria-label":n(`comment.audience`),value:i,onChange:e=>a(e),data:[{value:`SHARED`,label:n(`comment.shared`)},{value:`INTERNAL`,label:n(`comment.internal`)}]}),(0,V.jsx)(f,{"aria-label":n(_?`comment.write.internal`:`comment.write`),placeholder:n(_?`comment.write.internal`:`comment.write`),rows:3,variant:`unstyled`,maxLength:1e4,value:o,onKeyDown:g,onChange:e=>s(e.currentTarget.value)}),(0,V.jsx)(w,{messages:d}),(0,V.jsxs)(`div`,{className:`composer-end`,children:[(0,V.jsx)(`span`,{className:`soft small`,children:n(_?`comment.internal.hint`:`comment.shared.hint`)}),(0,V.jsx)(m,{type:`submit`,loading:u,disabled:!o.trim(),children:n(_?`comment.keep`:`comment.send`)})]})]})}var U=C(`
  fragment Author on Person { id name title client { id name kind } }
`),W=C(`
  fragment Message on Comment { id audience body at author { id ...Author } }
`,[U]);function G({author:e,at:t,body:n,internal:r=!1}){let{t:i}=E(),a=x(U,e),o=a?.client?.kind===`ENTERPRISE`;return(0,V.jsxs)(`li`,{className:`message`,"data-internal":r||void 0,children:[(0,V.jsx)(M,{name:a?.name??`?`,team:o}),(0,V.jsxs)(`article`,{className:`message-body`,children:[(0,V.jsxs)(`header`,{children:[(0,V.jsx)(`strong`,{children:a?.name??i(`person.unknown`)}),(0,V.jsx)(`span`,{className:`soft small`,children:o?i(`team`):a?.title??a?.client?.name}),r&&(0,V.jsxs)(`span`,{className:`tag`,"data-tone":`plum`,children:[(0,V.jsx)(O,{size:13,"aria-hidden":`true`}),i(`comment.internal`)]}),(0,V.jsx)(`span`,{className:`soft small message-when`,children:(0,V.jsx)(F,{at:t})})]}),(0,V.jsx)(`div`,{className:`prose`,children:n})]})]})}function K({data:e}){let t=x(W,e);return(0,V.jsx)(G,{author:t.author,at:t.at,body:t.body,internal:t.audience===`INTERNAL`})}var q=C(`
  fragment Conversation on Ticket {
    id
    body
    openedAt
    requester { id ...Author }
    comments(last: 50) {
      pageInfo { hasPreviousPage startCursor }
      nodes { id ...Message }
    }
  }
`,[U,W]),ce=C(`
  query EarlierComments($ticket: ID!, $before: String!) {
    ticket(id: $ticket) {
      id
      comments(last: 50, before: $before) {
        pageInfo { hasPreviousPage startCursor }
        nodes { id ...Message }
      }
    }
  }
`,[W]);function J({ticket:e,before:t}){let{t:n}=E(),[r,i]=(0,B.useState)(!1),[{data:a,fetching:o}]=y({query:ce,variables:{ticket:e,before:t},pause:!r}),s=a?.ticket?.comments;if(!s)return(0,V.jsx)(`li`,{className:`earlier`,children:(0,V.jsx)(m,{variant:`default`,size:`xs`,loading:o,onClick:()=>i(!0),children:n(`comments.earlier`)})});let{hasPreviousPage:c,startCursor:l}=s.pageInfo;return(0,V.jsxs)(V.Fragment,{children:[c&&l&&(0,V.jsx)(J,{ticket:e,before:l}),s.nodes.map(e=>(0,V.jsx)(K,{data:e},e.id))]})}function le({data:e,children:t}){let{t:n}=E(),r=x(q,e),{hasPreviousPage:i,startCursor:a}=r.comments.pageInfo;return(0,V.jsxs)(`section`,{className:`conversation`,"aria-label":n(`conversation`),children:[(0,V.jsxs)(`ol`,{className:`plain messages`,children:[(0,V.jsx)(G,{author:r.requester,at:r.openedAt,body:r.body||n(`ticket.wordless`)}),i&&a&&(0,V.jsx)(J,{ticket:r.id,before:a}),r.comments.nodes.map(e=>(0,V.jsx)(K,{data:e},e.id))]}),t]})}var ue=[`CLIENT`,`VENDOR`,`PROVIDER_SCHEDULED`],de=[`FIXED`,`FULFILLED`,`WORKAROUND`,`NOT_REPRODUCIBLE`,`DECLINED`,`OTHER`];function Y({verb:e,opened:t,close:n,busy:r,refusals:i,text:a,write:o,send:s,children:c}){let{t:l}=E();return(0,V.jsx)(_,{opened:t,onClose:n,title:l(`ask.${e}.title`),closeButtonProps:{"aria-label":l(`close`)},children:(0,V.jsx)(`form`,{onSubmit:e=>{e.preventDefault(),s()},children:(0,V.jsxs)(p,{gap:`md`,children:[(0,V.jsx)(w,{messages:i}),c,(0,V.jsx)(f,{label:l(`ask.${e}.text`),description:l(`ask.${e}.hint`),rows:4,required:!0,withAsterisk:!1,maxLength:2e3,"data-autofocus":!0,value:a,onChange:e=>o(e.currentTarget.value)}),(0,V.jsxs)(`div`,{className:`dialog-end`,children:[(0,V.jsx)(m,{variant:`default`,onClick:n,children:l(`cancel`)}),(0,V.jsx)(m,{type:`submit`,loading:r,disabled:!a.trim(),children:l(`verb.${e}`)})]})]})})})}function fe({opened:e,close:n,at:i}){let{t:a}=E(),[o,s]=(0,B.useState)(`CLIENT`),[c,l]=D(`hold.${i.ticket}`),{command:u,fetching:d,refusals:f}=r(t);return(0,V.jsx)(Y,{verb:`hold`,opened:e,close:n,refusals:f,send:async()=>{await u({...i,party:o,reason:c})&&(l(``),n())},write:l,text:c,busy:d,children:(0,V.jsx)(h,{fullWidth:!0,"aria-label":a(`ask.hold.party`),value:o,onChange:e=>s(e),data:ue.map(e=>({value:e,label:a(`party.${e}`)}))})})}function pe({opened:e,close:t,at:n}){let{t:a}=E(),[s,c]=(0,B.useState)(`FIXED`),[l,u]=D(`resolve.${n.ticket}`),{command:d,fetching:f,refusals:p}=r(o);return(0,V.jsx)(Y,{verb:`resolve`,opened:e,close:t,refusals:p,send:async()=>{await d({...n,code:s,text:l})&&(u(``),t())},text:l,write:u,busy:f,children:(0,V.jsx)(i,{label:a(`ask.resolve.code`),value:s,choose:c,of:de.map(e=>[e,a(`resolution.${e}`)])})})}function X({verb:e,opened:t,close:i,at:a}){let[o,c]=D(`${e}.${a.ticket}`),l=r(n),u=r(s),{command:d,fetching:f,refusals:p}=e===`reopen`?l:u;return(0,V.jsx)(Y,{verb:e,opened:t,close:i,refusals:p,send:async()=>{await d({...a,reason:o})&&(c(``),i())},write:c,text:o,busy:f})}var me={NEW:[`assign`,`resolve`,`hold`,`cancel`],OPEN:[`resolve`,`hold`,`assign`,`cancel`],PENDING:[`resume`,`resolve`,`assign`,`cancel`],RESOLVED:[`reopen`],CLOSED:[],CANCELLED:[]},he={NEW:[`cancel`],OPEN:[`cancel`],PENDING:[`cancel`],RESOLVED:[`confirm`,`reopen`],CLOSED:[],CANCELLED:[]};function ge(e,t){let n=t.client?.id;return L(e)?I(e,`EXECUTE`,n)?me[t.state].filter(n=>n!==`assign`||t.assignee?.id!==e.id):[]:I(e,`ASK`,n)?he[t.state]:[]}function _e(e,t){let n=t.state===`CLOSED`||t.state===`CANCELLED`,r=t.client?.id;return!n&&(I(e,`ASK`,r)||I(e,`EXECUTE`,r))}function ve({ticket:e}){let{t}=E(),{viewer:n}=T(),[i,o]=(0,B.useState)(null),s=r(u),c=r(d),l=r(a),f={ticket:e.id,expectedVersion:e.version},p=e=>e===`assign`?s.command({...f,assignee:n.id}):e===`resume`?c.command(f):e===`confirm`?l.command(f):o(e),h=ge(n,e);if(!h.length)return null;let g=s.fetching||c.fetching||l.fetching,_=()=>o(null);return(0,V.jsxs)(`div`,{className:`verbs screen-only`,children:[(0,V.jsx)(w,{messages:[...s.refusals,...c.refusals,...l.refusals]}),h.map((e,n)=>(0,V.jsx)(m,{variant:ye(e,n),disabled:g,onClick:()=>p(e),children:t(`verb.${e}`)},e)),(0,V.jsx)(fe,{opened:i===`hold`,close:_,at:f}),(0,V.jsx)(pe,{opened:i===`resolve`,close:_,at:f}),(0,V.jsx)(X,{verb:`reopen`,opened:i===`reopen`,close:_,at:f}),(0,V.jsx)(X,{verb:`cancel`,opened:i===`cancel`,close:_,at:f})]})}var ye=(e,t)=>e===`cancel`?`subtle`:t===0&&e!==`reopen`?`filled`:`default`,Z=C(`
  fragment TurnCard on Ticket {
    id
    client { id }
    ...TicketNow
  }
`,[c]);function be({now:e,side:t}){let{t:n,dateTime:r,date:i}=E(),a=x(c,e),o=a.state===`PENDING`&&a.pendingParty?`now.PENDING.${a.pendingParty}.${t}`:`now.${a.state}.${t}`,s=a.state===`PENDING`?a.pendingReason:a.resolution,l=a.closedAt??a.resolvedAt;return(0,V.jsxs)(V.Fragment,{children:[(0,V.jsx)(`p`,{children:n(o,{name:a.assignee?.name??n(`ticket.nobody`)})}),a.state===`PENDING`&&a.remindAt&&(0,V.jsx)(`p`,{className:`soft small`,children:n(`ticket.remind`,{at:r(a.remindAt)})}),s&&(0,V.jsx)(`blockquote`,{className:`quote prose`,children:s}),a.state!==`PENDING`&&a.resolutionCode&&l&&(0,V.jsxs)(`p`,{className:`soft small`,children:[n(`resolution.${a.resolutionCode}`),` · `,i(l)]})]})}function xe({data:e,side:t}){let{t:n}=E(),r=x(Z,e),i=x(c,r);return(0,V.jsx)(`div`,{className:`turn`,"data-ours":ae(i.turn,t)||void 0,children:(0,V.jsxs)(S,{children:[(0,V.jsxs)(`p`,{className:`turn-whose`,children:[(0,V.jsx)(ne,{turn:i.turn,size:22}),` `,n(`turn.${i.turn}.${t}`)]}),(0,V.jsx)(be,{now:r,side:t}),(0,V.jsx)(ve,{ticket:{...i,client:r.client}})]})})}var Q=C(`
  fragment TicketFacts on Ticket {
    id
    kind
    category
    source
    openedAt
    client { id name }
    requester { id name }
    assignee { id name }
    people(first: 20) { nodes { id name } }
    devices(first: 20) { nodes { id tag model { id manufacturer name } } }
  }
`),Se=C(`
  query Ticket($id: ID!) {
    ticket(id: $id) {
      id
      number
      title
      state
      priority
      openedAt
      client { id code }
      requester { id name }
      assignee { id }
      ...TurnCard
      ...Conversation
      ...TicketFacts
      history(first: 50) { totalCount nodes { id ...Timeline } }
    }
  }
`,[Z,q,Q,k]);function Ce({data:e,side:t}){let{t:n}=E(),r=x(Q,e);return(0,V.jsx)(S,{title:n(`ticket.facts`),children:(0,V.jsx)(A,{of:[[n(`ticket.client`),t===`team`?r.client?.name:null],[n(`ticket.requester`),r.requester?.name],[n(`ticket.assignee`),r.assignee?.name??n(`ticket.nobody`)],[n(`ticket.people`),r.people.nodes.map(e=>e.name).join(`, `)],[n(`ticket.kind`),n(`kind.${r.kind}`)],[n(`ticket.category`),r.category],[n(`ticket.source`),n(`source.${r.source}`)],[n(`ticket.opened`),(0,V.jsx)(F,{at:r.openedAt,exact:!0})]]})})}function $({data:e}){let{t}=E(),n=x(Q,e).devices.nodes;return n.length?(0,V.jsx)(S,{title:t(`ticket.devices`),children:(0,V.jsx)(`ul`,{className:`plain about`,children:n.map(e=>(0,V.jsxs)(`li`,{children:[(0,V.jsx)(v,{to:`/app/devices/$id`,params:{id:e.id},children:e.model?`${e.model.manufacturer} ${e.model.name}`:e.tag}),(0,V.jsx)(`span`,{className:`soft small figures`,children:e.tag})]},e.id))})}):null}function we(){return(0,V.jsxs)(`div`,{className:`two`,children:[(0,V.jsxs)(`div`,{className:`in-main stack`,children:[(0,V.jsx)(b,{lines:5}),(0,V.jsx)(b,{lines:3})]}),(0,V.jsx)(`div`,{className:`in-turn`,children:(0,V.jsx)(b,{lines:3})}),(0,V.jsx)(`div`,{className:`in-side stack`,children:(0,V.jsx)(b,{lines:6})})]})}var Te=ee(`/app/tickets/$id`);function Ee(){let{t:e}=E(),{viewer:t}=T(),{id:n}=Te.useParams(),[{data:r,error:i},a]=y({query:Se,variables:{id:n}}),o=r?.ticket;ie(o?`${P(o)} ${o.title}`:void 0);let s=(0,V.jsxs)(v,{to:`/app/tickets`,className:`back`,children:[(0,V.jsx)(N,{size:16,"aria-hidden":`true`}),e(`tickets`)]});if(i&&!r)return(0,V.jsxs)(`div`,{className:`page`,children:[s,(0,V.jsx)(te,{error:i,retry:()=>a({requestPolicy:`network-only`})})]});if(r&&!o)return(0,V.jsx)(re,{back:s});if(!o)return(0,V.jsxs)(`div`,{className:`page`,"aria-busy":`true`,children:[s,(0,V.jsx)(we,{})]});let c=L(t),l=c?`team`:`client`;return(0,V.jsxs)(`div`,{className:`page`,children:[s,(0,V.jsxs)(`div`,{className:`ticket-head`,children:[(0,V.jsxs)(`p`,{className:`soft figures`,children:[(0,V.jsx)(`span`,{children:P(o)}),c&&(0,V.jsxs)(V.Fragment,{children:[(0,V.jsx)(oe,{state:o.state}),(0,V.jsx)(se,{priority:o.priority})]})]}),(0,V.jsx)(g,{order:1,children:o.title})]}),(0,V.jsxs)(`div`,{className:`two`,children:[(0,V.jsx)(`div`,{className:`in-turn`,children:(0,V.jsx)(xe,{data:o,side:l})}),(0,V.jsx)(`div`,{className:`in-main`,children:(0,V.jsx)(le,{data:o,children:_e(t,o)?(0,V.jsx)(H,{ticket:o.id,staff:c},o.id):(0,V.jsx)(`p`,{className:`soft small over`,children:e(`conversation.over`)})})}),(0,V.jsxs)(`div`,{className:`in-side stack`,children:[(0,V.jsx)(Ce,{data:o,side:l}),(0,V.jsx)($,{data:o}),(0,V.jsx)(S,{title:e(`history`),children:(0,V.jsx)(j,{events:o.history.nodes,total:o.history.totalCount})})]})]})]})}export{Ee as default};