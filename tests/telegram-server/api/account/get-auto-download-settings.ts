import { signedIn, type Method } from '../method.ts';

/** https://core.telegram.org/method/account.getAutoDownloadSettings */
export const getAutoDownloadSettings: Method<'account.getAutoDownloadSettings'> = (_params, call) => {
  signedIn(call);
  const settings = {
    _: 'autoDownloadSettings' as const,
    photo_size_max: 1_048_576,
    video_size_max: 10_485_760n,
    file_size_max: 3_145_728n,
    video_upload_maxbitrate: 100,
    small_queue_active_operations_max: 0,
    large_queue_active_operations_max: 0,
  };
  return { _: 'account.autoDownloadSettings', low: settings, medium: settings, high: settings };
};
