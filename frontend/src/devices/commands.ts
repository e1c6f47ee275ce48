import { graphql } from '../graphql';
import { HolderFragment } from './Holders';

/** What commands change and the page of a device shows: they answer with it, so the page is right at once. */
export const DeviceNow = graphql(`
  fragment DeviceNow on Device {
    id
    version
    stage
    serial
    ownership
    location
    purchasedOn
    supplier
    warrantyUntil
    retiredReason
    price { minor currency }
    holder { id name }
    model { id manufacturer name category endOfSupport }
    viewerCan { correct handOver receive reportLost retire sendToRepair takeBack takeFromRepair }
    assignments(first: 50, orderBy: { field: FROM_AT, direction: DESC }) { nodes { id ...Holder } }
  }
`, [HolderFragment]);

export const DeviceHandOver = graphql(`
  mutation DeviceHandOver($input: DeviceHandOverInput!) {
    done: deviceHandOver(input: $input) { device { id ...DeviceNow } userErrors { path message } }
  }
`, [DeviceNow]);

export const DeviceTakeBack = graphql(`
  mutation DeviceTakeBack($input: DeviceTakeBackInput!) {
    done: deviceTakeBack(input: $input) { device { id ...DeviceNow } userErrors { path message } }
  }
`, [DeviceNow]);

export const DeviceReceive = graphql(`
  mutation DeviceReceive($input: DeviceReceiveInput!) {
    done: deviceReceive(input: $input) { device { id ...DeviceNow } userErrors { path message } }
  }
`, [DeviceNow]);

export const DeviceSendToRepair = graphql(`
  mutation DeviceSendToRepair($input: DeviceSendToRepairInput!) {
    done: deviceSendToRepair(input: $input) { device { id ...DeviceNow } userErrors { path message } }
  }
`, [DeviceNow]);

export const DeviceTakeFromRepair = graphql(`
  mutation DeviceTakeFromRepair($input: DeviceTakeFromRepairInput!) {
    done: deviceTakeFromRepair(input: $input) { device { id ...DeviceNow } userErrors { path message } }
  }
`, [DeviceNow]);

export const DeviceReportLost = graphql(`
  mutation DeviceReportLost($input: DeviceReportLostInput!) {
    done: deviceReportLost(input: $input) { device { id ...DeviceNow } userErrors { path message } }
  }
`, [DeviceNow]);

export const DeviceRetire = graphql(`
  mutation DeviceRetire($input: DeviceRetireInput!) {
    done: deviceRetire(input: $input) { device { id ...DeviceNow } userErrors { path message } }
  }
`, [DeviceNow]);

export const DeviceCorrect = graphql(`
  mutation DeviceCorrect($input: DeviceCorrectInput!) {
    done: deviceCorrect(input: $input) { device { id ...DeviceNow } userErrors { path message } }
  }
`, [DeviceNow]);

export const DeviceRegister = graphql(`
  mutation DeviceRegister($input: DeviceRegisterInput!) {
    done: deviceRegister(input: $input) { device { id } userErrors { path message } }
  }
`);
