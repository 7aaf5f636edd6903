import { randomBytes, randomInt } from 'node:crypto';
import { RpcError } from '../api/method.ts';
import type { Con, Type } from '../tl/schema.gen.ts';
import { pageAt } from './web-pages.ts';
import type { World } from './world.ts';

/**
 * What a client attaches, as a message holds it; uploaded files are kept from then on. 400 MEDIA_EMPTY, MEDIA_INVALID,
 * and what the files may lack. See https://core.telegram.org/type/InputMedia
 */
export async function attachedMedia(
  world: World,
  input: Type['InputMedia'],
  userId: bigint,
): Promise<Type['MessageMedia']> {
  switch (input._) {
    case 'inputMediaEmpty':
      throw new RpcError(400, 'MEDIA_EMPTY');
    case 'inputMediaUploadedPhoto':
      return photoMedia(await world.files.uploadedPhoto(input.file, userId), input);
    case 'inputMediaPhoto':
      return photoMedia(world.files.photo(input.id, userId), input);
    case 'inputMediaUploadedDocument':
      return documentMedia(await world.files.uploadedDocument(input, userId), input);
    case 'inputMediaDocument':
      return documentMedia(world.files.document(input.id, userId), input);
    default:
      return plainMedia(world, input);
  }
}

function photoMedia(
  photo: Type['Photo'],
  { spoiler, ttl_seconds }: { spoiler?: boolean; ttl_seconds?: number },
): Type['MessageMedia'] {
  return {
    _: 'messageMediaPhoto',
    photo,
    ...(spoiler ? { spoiler } : {}),
    ...(ttl_seconds ? { ttl_seconds } : {}),
  };
}

/** A document's attributes say whether it is a video, a voice message or a round video. */
function documentMedia(
  document: Type['Document'],
  { spoiler, ttl_seconds }: { spoiler?: boolean; ttl_seconds?: number },
): Type['MessageMedia'] {
  const media: Con['messageMediaDocument'] = { _: 'messageMediaDocument', document };
  if (spoiler) media.spoiler = true;
  if (ttl_seconds) media.ttl_seconds = ttl_seconds;
  for (const attribute of document._ === 'document' ? document.attributes : []) {
    if (attribute._ === 'documentAttributeVideo')
      Object.assign(media, { video: true }, attribute.round_message && { round: true });
    if (attribute._ === 'documentAttributeAudio' && attribute.voice) media.voice = true;
  }
  return media;
}

function plainMedia(world: World, input: Type['InputMedia']): Type['MessageMedia'] {
  switch (input._) {
    case 'inputMediaGeoPoint':
      return { _: 'messageMediaGeo', geo: geoPoint(input.geo_point) };
    case 'inputMediaVenue': {
      const { title, address, provider, venue_id, venue_type } = input;
      return {
        _: 'messageMediaVenue',
        geo: geoPoint(input.geo_point),
        title,
        address,
        provider,
        venue_id,
        venue_type,
      };
    }
    case 'inputMediaContact': {
      const { phone_number, first_name, last_name, vcard } = input;
      const user_id = world.users.byPhone(phone_number.replace(/\D/g, ''))?.id ?? 0n;
      return { _: 'messageMediaContact', phone_number, first_name, last_name, vcard, user_id };
    }
    case 'inputMediaPoll':
      return pollMedia(input.poll);
    case 'inputMediaDice':
      return { _: 'messageMediaDice', value: randomInt(1, 7), emoticon: input.emoticon };
    case 'inputMediaWebPage': {
      const webpage = pageAt(input.url);
      if (webpage === undefined) throw new RpcError(400, 'WEBPAGE_NOT_FOUND');
      return { _: 'messageMediaWebPage', webpage };
    }
    default:
      throw new RpcError(400, 'MEDIA_INVALID');
  }
}

function geoPoint(input: Type['InputGeoPoint']): Type['GeoPoint'] {
  if (input._ === 'inputGeoPointEmpty') throw new RpcError(400, 'GEO_POINT_INVALID');
  return { _: 'geoPoint', lat: input.lat, long: input.long, access_hash: newId() };
}

function pollMedia(poll: Con['poll']): Type['MessageMedia'] {
  if (poll.answers.length < 2) throw new RpcError(400, 'POLL_ANSWERS_INVALID');
  return {
    _: 'messageMediaPoll',
    poll: { ...poll, id: newId() },
    results: { _: 'pollResults', total_voters: 0 },
  };
}

function newId(): bigint {
  return randomBytes(8).readBigUInt64LE() >> 1n;
}
