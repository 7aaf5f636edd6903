import { expect, it } from 'vitest';
import type { Con } from '../../tl/schema.gen.ts';
import { setServerAddress } from '../../world/server-address.ts';
import { aCaller, aWorld, signIn } from '../a-caller.ts';

it('says of all five DCs that they are here', async () => {
  const { world } = aWorld();
  setServerAddress(world, { host: '127.0.0.1', port: 8443 });
  const config = await aCaller(world, 3).call('help.getConfig', {});
  expect([config.this_dc, config.test_mode, config.date]).toEqual([3, false, world.date]);
  expect(config.dc_options.map(({ id, ip_address, port }) => `${id} ${ip_address}:${port}`)).toEqual(
    [1, 2, 3, 4, 5].map((id) => `${id} 127.0.0.1:8443`),
  );
});

it('lists countries with codes and local names, once', async () => {
  const { world } = aWorld();
  const app = aCaller(world);
  const list = (await app.call('help.getCountriesList', {
    lang_code: 'ru',
    hash: 0,
  })) as Con['help.countriesList'];
  const uzbekistan = list.countries.find(({ iso2 }) => iso2 === 'UZ');
  expect(uzbekistan).toMatchObject({ default_name: 'Uzbekistan', name: 'Узбекистан' });
  expect(uzbekistan?.country_codes[0]?.country_code).toBe('998');
  const again = await app.call('help.getCountriesList', { lang_code: 'ru', hash: list.hash });
  expect(again._).toBe('help.countriesListNotModified');
});

it('has every parameterless method answer something that can be written', async () => {
  const { world } = aWorld();
  const app = aCaller(world);
  await signIn(app, '998900000001', '11111');
  const methods = [
    'account.getAuthorizations',
    'account.getPassword',
    'account.getAccountTTL',
    'account.getGlobalPrivacySettings',
    'account.getContentSettings',
    'account.getWebAuthorizations',
    'account.getContactSignUpNotification',
    'account.getAutoDownloadSettings',
    'account.getReactionsNotifySettings',
    'contacts.getStatuses',
    'contacts.getBirthdays',
    'contacts.getSaved',
    'help.getNearestDc',
    'help.getPromoData',
    'help.getPremiumPromo',
    'help.getTermsOfServiceUpdate',
    'help.getInviteText',
    'help.getCdnConfig',
  ] as const;
  for (const method of methods) await app.call(method, {});
  const config = await app.call('help.getAppConfig', { hash: 0 });
  expect(config).toMatchObject({ config: { _: 'jsonObject' } });
});
