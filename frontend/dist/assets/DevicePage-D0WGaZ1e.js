import{t as e}from"./ui-Dl8NJulj.js";import{_ as t,g as n,i as r}from"./data-D7KGi0iF.js";import{_ as i,a,f as o,g as s,i as c,p as l,r as u,v as d}from"./index-YunuRcJ7.js";import{i as f,n as p,r as m,t as h}from"./Face-BeeBu9ZG.js";import{t as g}from"./IconArrowLeft-CINfWJ8A.js";import{t as _}from"./LinkButton-ka2uTR3q.js";import{t as v}from"./title-Byuzugk1.js";import{n as y,t as b}from"./membership-DTsGon_D.js";import{a as x,o as S,r as C}from"./labels-jZ20xyj0.js";import{n as w}from"./react-BnkVWKrY.js";import{n as T,r as E,t as D}from"./labels-DaIzsHDE.js";var O=w(),k=c(`
  fragment TicketLine on Ticket { id number title turn openedAt client { id code } }
`);function A({data:e,side:n}){let r=a(k,e);return(0,O.jsxs)(`li`,{className:`line`,children:[(0,O.jsxs)(`span`,{className:`line-what`,children:[(0,O.jsx)(t,{to:`/app/tickets/$id`,params:{id:r.id},className:`row-link`,children:r.title}),(0,O.jsxs)(`span`,{className:`soft small figures`,children:[x(r),` · `,(0,O.jsx)(S,{at:r.openedAt})]})]}),(0,O.jsx)(C,{turn:r.turn,side:n})]})}var j=c(`
  fragment Holder on Assignment {
    id
    location
    kind
    fromAt
    toAt
    expectedReturn
    conditionOut
    conditionIn
    holder { id name title client { id kind } }
    handedBy { id name }
  }
`);function M({data:e}){let{t,date:n,day:r}=d(),i=a(j,e),o=i.holder?.name??i.location??t(`person.unknown`),s=[i.kind===`LOAN`&&i.expectedReturn&&!i.toAt&&t(`device.return`,{on:r(i.expectedReturn)}),i.handedBy&&t(`device.handedBy`,{name:i.handedBy.name}),i.conditionOut&&t(`device.conditionOut`,{text:i.conditionOut}),i.conditionIn&&t(`device.conditionIn`,{text:i.conditionIn})].filter(e=>!!e);return(0,O.jsxs)(`li`,{className:`period`,"data-now":!i.toAt||void 0,children:[(0,O.jsx)(h,{name:o,team:i.holder?.client?.kind===`ENTERPRISE`}),(0,O.jsxs)(`div`,{children:[(0,O.jsxs)(`p`,{className:`period-who`,children:[(0,O.jsx)(`strong`,{children:o}),!i.toAt&&(0,O.jsx)(`span`,{className:`tag`,"data-tone":`pine`,children:t(`device.now`)}),i.kind===`LOAN`&&(0,O.jsx)(`span`,{className:`tag`,children:t(`device.loan`)})]}),(0,O.jsx)(`p`,{className:`soft figures`,children:i.toAt?t(`device.period`,{from:n(i.fromAt),to:n(i.toAt)}):t(`device.since`,{from:n(i.fromAt)})}),s.map(e=>(0,O.jsx)(`p`,{className:`soft small`,children:e},e))]})]})}function N({of:e}){let{t}=d();return e.length?(0,O.jsx)(`ol`,{className:`plain periods`,children:e.map(e=>(0,O.jsx)(M,{data:e},e.id))}):(0,O.jsx)(`p`,{className:`soft`,children:t(`device.neverHeld`)})}var P=c(`
  fragment DeviceFacts on Device {
    id
    serial
    ownership
    location
    purchasedOn
    supplier
    warrantyUntil
    retiredReason
    price { minor currency }
    client { id name }
    holder { id name }
    model { id category endOfSupport }
  }
`),F=c(`
  query Device($id: ID!) {
    device(id: $id) {
      id
      tag
      stage
      client { id }
      model { id manufacturer name }
      ...DeviceFacts
      assignments(first: 50, orderBy: { field: FROM_AT, direction: DESC }) { nodes { id ...Holder } }
      tickets(first: 20, orderBy: { field: UPDATED_AT, direction: DESC }) { totalCount nodes { id ...TicketLine } }
      history(first: 50) { totalCount nodes { id ...Timeline } }
    }
  }
`,[P,j,k,f]);function I({data:e,staff:t}){let{t:n,day:r,money:i}=d(),o=a(P,e);return(0,O.jsx)(s,{title:n(`device.facts`),children:(0,O.jsx)(p,{of:[[n(`ticket.client`),t?o.client?.name:null],[n(`device.holder`),o.holder?.name??n(`ticket.nobody`)],[n(`device.location`),o.location],[n(`device.category`),o.model?.category],[n(`device.serial`),o.serial],[n(`device.ownership`),n(`ownership.${o.ownership}`)],[n(`device.purchased`),o.purchasedOn&&r(o.purchasedOn)],[n(`device.price`),o.price&&i(o.price.minor,o.price.currency)],[n(`device.supplier`),o.supplier],[n(`device.warranty`),o.warrantyUntil&&(0,O.jsx)(T,{until:o.warrantyUntil})],[n(`device.support`),o.model?.endOfSupport&&r(o.model.endOfSupport)],[n(`device.retired`),o.retiredReason]]})})}function L(){return(0,O.jsxs)(`div`,{className:`two`,children:[(0,O.jsxs)(`div`,{className:`in-main stack`,children:[(0,O.jsx)(i,{lines:5}),(0,O.jsx)(i,{lines:4})]}),(0,O.jsx)(`div`,{className:`in-side stack`,children:(0,O.jsx)(i,{lines:8})})]})}var R=n(`/app/devices/$id`);function z(){let{t:n,n:i}=d(),{viewer:a}=u(),{id:c}=R.useParams(),[{data:f,error:p},h]=r({query:F,variables:{id:c}}),x=f?.device;v(x?`${x.tag} ${E(x)}`:void 0);let S=(0,O.jsxs)(t,{to:`/app/devices`,className:`back`,children:[(0,O.jsx)(g,{size:16,"aria-hidden":`true`}),n(`devices`)]});if(p&&!f)return(0,O.jsxs)(`div`,{className:`page`,children:[S,(0,O.jsx)(o,{error:p,retry:()=>h({requestPolicy:`network-only`})})]});if(f&&!x)return(0,O.jsx)(l,{back:S});if(!x)return(0,O.jsxs)(`div`,{className:`page`,"aria-busy":`true`,children:[S,(0,O.jsx)(L,{})]});let C=b(a),w=x.tickets.totalCount-x.tickets.nodes.length;return(0,O.jsxs)(`div`,{className:`page`,children:[S,(0,O.jsxs)(`div`,{className:`device-head`,children:[(0,O.jsxs)(`div`,{children:[(0,O.jsxs)(`p`,{className:`soft figures`,children:[(0,O.jsx)(`span`,{children:x.tag}),(0,O.jsx)(D,{stage:x.stage})]}),(0,O.jsx)(e,{order:1,children:E(x)})]}),y(a,`ASK`,x.client?.id)&&(0,O.jsx)(_,{to:`/app/tickets/new`,search:{device:x.id},variant:`default`,children:n(`device.report`)})]}),(0,O.jsxs)(`div`,{className:`two`,children:[(0,O.jsx)(`div`,{className:`in-turn`,children:(0,O.jsx)(I,{data:x,staff:C})}),(0,O.jsxs)(`div`,{className:`in-main stack`,children:[(0,O.jsx)(s,{title:n(`device.holders`),children:(0,O.jsx)(N,{of:x.assignments.nodes})}),(0,O.jsxs)(s,{title:n(`device.tickets`),children:[x.tickets.nodes.length?(0,O.jsx)(`ul`,{className:`plain narrow-list`,children:x.tickets.nodes.map(e=>(0,O.jsx)(A,{data:e,side:C?`team`:`client`},e.id))}):(0,O.jsx)(`p`,{className:`soft`,children:n(`device.noTickets`)}),w>0&&(0,O.jsx)(`p`,{className:`soft small`,children:i(`tickets.moreOf`,w)})]})]}),(0,O.jsx)(`div`,{className:`in-side`,children:(0,O.jsx)(s,{title:n(`history`),children:(0,O.jsx)(m,{events:x.history.nodes,total:x.history.totalCount})})})]})]})}export{z as default};