import{t as e}from"./ui-YOSHfniq.js";import{_ as t,g as n,i as r}from"./data-D7KGi0iF.js";import{a as i,f as a,g as o,i as s,p as c,r as l}from"./index-CzXsKz-W.js";import{a as u,i as d,n as f,o as p,r as m,t as h}from"./Face-D8LxCAHY.js";import{t as g}from"./IconArrowLeft-Zb39otZl.js";import{t as _}from"./LinkButton-DZR8EYCf.js";import{t as v}from"./title-Byuzugk1.js";import{n as y,t as b}from"./membership-DYppIu_N.js";import{a as x,o as S,r as C}from"./labels-CW6n1HgB.js";import{n as w}from"./react-BnkVWKrY.js";import{n as T,r as E,t as D}from"./labels-I9ap_Nxo.js";var O=w(),k=s(`
  fragment TicketLine on Ticket { id number title turn openedAt client { id code } }
`);function A({data:e,side:n}){let r=i(k,e);return(0,O.jsxs)(`li`,{className:`line`,children:[(0,O.jsxs)(`span`,{className:`line-what`,children:[(0,O.jsx)(t,{to:`/app/tickets/$id`,params:{id:r.id},className:`row-link`,children:r.title}),(0,O.jsxs)(`span`,{className:`soft small figures`,children:[x(r),` · `,(0,O.jsx)(S,{at:r.openedAt})]})]}),(0,O.jsx)(C,{turn:r.turn,side:n})]})}var j=s(`
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
`);function M({data:e}){let{t,date:n,day:r}=o(),a=i(j,e),s=a.holder?.name??a.location??t(`person.unknown`),c=[a.kind===`LOAN`&&a.expectedReturn&&!a.toAt&&t(`device.return`,{on:r(a.expectedReturn)}),a.handedBy&&t(`device.handedBy`,{name:a.handedBy.name}),a.conditionOut&&t(`device.conditionOut`,{text:a.conditionOut}),a.conditionIn&&t(`device.conditionIn`,{text:a.conditionIn})].filter(e=>!!e);return(0,O.jsxs)(`li`,{className:`period`,"data-now":!a.toAt||void 0,children:[(0,O.jsx)(h,{name:s,team:a.holder?.client?.kind===`ENTERPRISE`}),(0,O.jsxs)(`div`,{children:[(0,O.jsxs)(`p`,{className:`period-who`,children:[(0,O.jsx)(`strong`,{children:s}),!a.toAt&&(0,O.jsx)(`span`,{className:`tag`,"data-tone":`pine`,children:t(`device.now`)}),a.kind===`LOAN`&&(0,O.jsx)(`span`,{className:`tag`,children:t(`device.loan`)})]}),(0,O.jsx)(`p`,{className:`soft figures`,children:a.toAt?t(`device.period`,{from:n(a.fromAt),to:n(a.toAt)}):t(`device.since`,{from:n(a.fromAt)})}),c.map(e=>(0,O.jsx)(`p`,{className:`soft small`,children:e},e))]})]})}function N({of:e}){let{t}=o();return e.length?(0,O.jsx)(`ol`,{className:`plain periods`,children:e.map(e=>(0,O.jsx)(M,{data:e},e.id))}):(0,O.jsx)(`p`,{className:`soft`,children:t(`device.neverHeld`)})}var P=s(`
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
`),F=s(`
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
`,[P,j,k,p]);function I({data:e,staff:t}){let{t:n,day:r,money:a}=o(),s=i(P,e);return(0,O.jsx)(m,{title:n(`device.facts`),children:(0,O.jsx)(f,{of:[[n(`ticket.client`),t?s.client?.name:null],[n(`device.holder`),s.holder?.name??n(`ticket.nobody`)],[n(`device.location`),s.location],[n(`device.category`),s.model?.category],[n(`device.serial`),s.serial],[n(`device.ownership`),n(`ownership.${s.ownership}`)],[n(`device.purchased`),s.purchasedOn&&r(s.purchasedOn)],[n(`device.price`),s.price&&a(s.price.minor,s.price.currency)],[n(`device.supplier`),s.supplier],[n(`device.warranty`),s.warrantyUntil&&(0,O.jsx)(T,{until:s.warrantyUntil})],[n(`device.support`),s.model?.endOfSupport&&r(s.model.endOfSupport)],[n(`device.retired`),s.retiredReason]]})})}function L(){return(0,O.jsxs)(`div`,{className:`two`,children:[(0,O.jsxs)(`div`,{className:`in-main stack`,children:[(0,O.jsx)(d,{lines:5}),(0,O.jsx)(d,{lines:4})]}),(0,O.jsx)(`div`,{className:`in-side stack`,children:(0,O.jsx)(d,{lines:8})})]})}var R=n(`/app/devices/$id`);function z(){let{t:n,n:i}=o(),{viewer:s}=l(),{id:d}=R.useParams(),[{data:f,error:p},h]=r({query:F,variables:{id:d}}),x=f?.device;v(x?`${x.tag} ${E(x)}`:void 0);let S=(0,O.jsxs)(t,{to:`/app/devices`,className:`back`,children:[(0,O.jsx)(g,{size:16,"aria-hidden":`true`}),n(`devices`)]});if(p&&!f)return(0,O.jsxs)(`div`,{className:`page`,children:[S,(0,O.jsx)(a,{error:p,retry:()=>h({requestPolicy:`network-only`})})]});if(f&&!x)return(0,O.jsx)(c,{back:S});if(!x)return(0,O.jsxs)(`div`,{className:`page`,"aria-busy":`true`,children:[S,(0,O.jsx)(L,{})]});let C=b(s),w=x.tickets.totalCount-x.tickets.nodes.length;return(0,O.jsxs)(`div`,{className:`page`,children:[S,(0,O.jsxs)(`div`,{className:`device-head`,children:[(0,O.jsxs)(`div`,{children:[(0,O.jsxs)(`p`,{className:`soft figures`,children:[(0,O.jsx)(`span`,{children:x.tag}),(0,O.jsx)(D,{stage:x.stage})]}),(0,O.jsx)(e,{order:1,children:E(x)})]}),y(s,`ASK`,x.client?.id)&&(0,O.jsx)(_,{to:`/app/tickets/new`,search:{device:x.id},variant:`default`,children:n(`device.report`)})]}),(0,O.jsxs)(`div`,{className:`two`,children:[(0,O.jsx)(`div`,{className:`in-turn`,children:(0,O.jsx)(I,{data:x,staff:C})}),(0,O.jsxs)(`div`,{className:`in-main stack`,children:[(0,O.jsx)(m,{title:n(`device.holders`),children:(0,O.jsx)(N,{of:x.assignments.nodes})}),(0,O.jsxs)(m,{title:n(`device.tickets`),children:[x.tickets.nodes.length?(0,O.jsx)(`ul`,{className:`plain narrow-list`,children:x.tickets.nodes.map(e=>(0,O.jsx)(A,{data:e,side:C?`team`:`client`},e.id))}):(0,O.jsx)(`p`,{className:`soft`,children:n(`device.noTickets`)}),w>0&&(0,O.jsx)(`p`,{className:`soft small`,children:i(`tickets.moreOf`,w)})]})]}),(0,O.jsx)(`div`,{className:`in-side`,children:(0,O.jsx)(m,{title:n(`history`),children:(0,O.jsx)(u,{events:x.history.nodes,total:x.history.totalCount})})})]})]})}export{z as default};