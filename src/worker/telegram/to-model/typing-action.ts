import type { TypingAction } from '#model/presence.ts';
import type { Api } from '../tl/api.gen.ts';

const ACTIONS: Readonly<Partial<Record<Api.TypeSendMessageAction['className'], TypingAction>>> = {
  SendMessageTypingAction: 'typing',
  SendMessageCancelAction: 'cancel',
  SendMessageRecordVideoAction: 'recordingVideo',
  SendMessageUploadVideoAction: 'uploadingVideo',
  SendMessageRecordAudioAction: 'recordingVoice',
  SendMessageUploadAudioAction: 'uploadingVoice',
  SendMessageUploadPhotoAction: 'uploadingPhoto',
  SendMessageUploadDocumentAction: 'uploadingFile',
  SendMessageGeoLocationAction: 'choosingLocation',
  SendMessageChooseContactAction: 'choosingContact',
  SendMessageGamePlayAction: 'playing',
  SendMessageRecordRoundAction: 'recordingVideo',
  SendMessageUploadRoundAction: 'uploadingVideo',
  SendMessageChooseStickerAction: 'choosingSticker',
};

/** https://core.telegram.org/type/SendMessageAction; undefined for what is not typing (calls, emoji play). */
export const toTypingAction = (
  action: Api.TypeSendMessageAction | null | undefined,
): TypingAction | undefined => (action ? ACTIONS[action.className] : undefined);
