import type { TypingAction } from '#model/presence.ts';
import { Api } from '../tl/api.gen.ts';

const NO_PROGRESS = { progress: 0 };

const ACTIONS: Readonly<Record<TypingAction, () => Api.TypeSendMessageAction>> = {
  typing: () => new Api.SendMessageTypingAction(),
  cancel: () => new Api.SendMessageCancelAction(),
  recordingVoice: () => new Api.SendMessageRecordAudioAction(),
  recordingVideo: () => new Api.SendMessageRecordVideoAction(),
  uploadingPhoto: () => new Api.SendMessageUploadPhotoAction(NO_PROGRESS),
  uploadingVideo: () => new Api.SendMessageUploadVideoAction(NO_PROGRESS),
  uploadingVoice: () => new Api.SendMessageUploadAudioAction(NO_PROGRESS),
  uploadingFile: () => new Api.SendMessageUploadDocumentAction(NO_PROGRESS),
  choosingSticker: () => new Api.SendMessageChooseStickerAction(),
  choosingContact: () => new Api.SendMessageChooseContactAction(),
  choosingLocation: () => new Api.SendMessageGeoLocationAction(),
  playing: () => new Api.SendMessageGamePlayAction(),
};

/** https://core.telegram.org/type/SendMessageAction */
export const toTlTypingAction = (action: TypingAction): Api.TypeSendMessageAction => ACTIONS[action]();
