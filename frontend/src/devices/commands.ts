import { graphql } from '../graphql';
import { HolderFragment } from './Holders';
import { ServiceFragment } from './Services';

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
    leaseUntil
    lifeMonths
    lostHow
    retiredReason
    disposal
    disposedAt
    wipeProof
    price { minor currency }
    holder { id name }
    reservedFor { id name }
    label { id name }
    model { id manufacturer name category endOfSupport }
    viewerCan {
      correct dispose find handOver label receive release reportLost requestReturn reserve retire sendToRepair takeBack takeFromRepair
    }
    assignments(first: 50, orderBy: { field: FROM_AT, direction: DESC }) { nodes { id ...Holder } }
    services(first: 20, orderBy: { field: OUT_AT, direction: DESC }) { nodes { id ...Service } }
  }
`, [HolderFragment, ServiceFragment]);

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

export const DeviceReserve = graphql(`
  mutation DeviceReserve($input: DeviceReserveInput!) {
    done: deviceReserve(input: $input) { device { id ...DeviceNow } userErrors { path message } }
  }
`, [DeviceNow]);

export const DeviceRelease = graphql(`
  mutation DeviceRelease($input: DeviceReleaseInput!) {
    done: deviceRelease(input: $input) { device { id ...DeviceNow } userErrors { path message } }
  }
`, [DeviceNow]);

export const DeviceRequestReturn = graphql(`
  mutation DeviceRequestReturn($input: DeviceRequestReturnInput!) {
    done: deviceRequestReturn(input: $input) { device { id ...DeviceNow } userErrors { path message } }
  }
`, [DeviceNow]);

export const DeviceKeep = graphql(`
  mutation DeviceKeep($input: DeviceKeepInput!) {
    done: deviceKeep(input: $input) { device { id ...DeviceNow } userErrors { path message } }
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

export const DeviceFind = graphql(`
  mutation DeviceFind($input: DeviceFindInput!) {
    done: deviceFind(input: $input) { device { id ...DeviceNow } userErrors { path message } }
  }
`, [DeviceNow]);

export const DeviceRetire = graphql(`
  mutation DeviceRetire($input: DeviceRetireInput!) {
    done: deviceRetire(input: $input) { device { id ...DeviceNow } userErrors { path message } }
  }
`, [DeviceNow]);

export const DeviceDispose = graphql(`
  mutation DeviceDispose($input: DeviceDisposeInput!) {
    done: deviceDispose(input: $input) { device { id ...DeviceNow } userErrors { path message } }
  }
`, [DeviceNow]);

export const DeviceLabel = graphql(`
  mutation DeviceLabel($input: DeviceLabelInput!) {
    done: deviceLabel(input: $input) { device { id ...DeviceNow } userErrors { path message } }
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
