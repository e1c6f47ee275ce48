// One file per icon: the package's barrel makes the bundler read six thousand modules.
export { default as IconAlert } from '@tabler/icons-react/dist/esm/icons/IconAlertTriangle.mjs';
export { default as IconBack } from '@tabler/icons-react/dist/esm/icons/IconArrowLeft.mjs';
export { default as IconDevice } from '@tabler/icons-react/dist/esm/icons/IconDeviceLaptop.mjs';
export { default as IconLock } from '@tabler/icons-react/dist/esm/icons/IconLock.mjs';
export { default as IconMoon } from '@tabler/icons-react/dist/esm/icons/IconMoon.mjs';
export { default as IconPlus } from '@tabler/icons-react/dist/esm/icons/IconPlus.mjs';
export { default as IconSearch } from '@tabler/icons-react/dist/esm/icons/IconSearch.mjs';
export { default as IconSignOut } from '@tabler/icons-react/dist/esm/icons/IconLogout.mjs';
export { default as IconSun } from '@tabler/icons-react/dist/esm/icons/IconSun.mjs';
export { default as IconSystem } from '@tabler/icons-react/dist/esm/icons/IconDeviceDesktop.mjs';
export { default as IconTicket } from '@tabler/icons-react/dist/esm/icons/IconMessageCircle.mjs';
