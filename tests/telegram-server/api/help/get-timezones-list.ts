import type { Method } from '../method.ts';

/** https://core.telegram.org/method/help.getTimezonesList */
export const getTimezonesList: Method<'help.getTimezonesList'> = (params) => {
  if (params.hash === 1) return { _: 'help.timezonesListNotModified' };
  const timezones = [
    { _: 'timezone' as const, id: 'Asia/Tashkent', name: 'Tashkent', utc_offset: 18_000 },
    { _: 'timezone' as const, id: 'Europe/Moscow', name: 'Moscow', utc_offset: 10_800 },
    { _: 'timezone' as const, id: 'Europe/London', name: 'London', utc_offset: 0 },
  ];
  return { _: 'help.timezonesList', timezones, hash: 1 };
};
