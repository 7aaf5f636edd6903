import type { Type } from '../../tl/schema.gen.ts';
import type { World } from '../world.ts';
import { OWNER_ID } from './owner.ts';

/** The chat folders the owner has made. See https://core.telegram.org/api/folders#chat-folders */
export function seedFolders(world: World): void {
  const title = (text: string): Type['TextWithEntities'] => ({ _: 'textWithEntities', text, entities: [] });
  const empty = { pinned_peers: [], include_peers: [], exclude_peers: [] };
  world.dialogs.setFilters(OWNER_ID, [
    {
      _: 'dialogFilter',
      id: 2,
      title: title('Mijozlar'),
      emoticon: '💼',
      contacts: true,
      non_contacts: true,
      exclude_archived: true,
      ...empty,
    },
    {
      _: 'dialogFilter',
      id: 3,
      title: title('Kanallar'),
      broadcasts: true,
      exclude_archived: true,
      ...empty,
    },
    {
      _: 'dialogFilter',
      id: 4,
      title: title('Oʻqilmagan'),
      contacts: true,
      non_contacts: true,
      groups: true,
      exclude_read: true,
      exclude_muted: true,
      exclude_archived: true,
      ...empty,
    },
  ]);
}
