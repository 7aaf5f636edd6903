/** What tells the platform; a part of the browser's window. */
export interface PlatformSigns {
  readonly navigator: {
    readonly userAgent: string;
    readonly maxTouchPoints: number;
    readonly standalone?: boolean;
  };
  matchMedia(query: string): { readonly matches: boolean };
}

/** True where Xabar runs as an installed app, in a window of its own. */
export function isInstalled({ navigator, matchMedia }: PlatformSigns): boolean {
  return navigator.standalone === true || matchMedia('(display-mode: standalone)').matches;
}

/** iPhones and iPads; the latter call themselves Macs, but no Mac has a touch screen. */
export function isIos({ navigator }: Pick<PlatformSigns, 'navigator'>): boolean {
  const { userAgent, maxTouchPoints } = navigator;
  return /iPhone|iPad|iPod/.test(userAgent) || (userAgent.includes('Macintosh') && maxTouchPoints > 1);
}

/** iOS keeps a tab's data apart from the installed app's: whoever logs in here would have to do it again there. */
export const shouldInstallFirst = (signs: PlatformSigns): boolean => isIos(signs) && !isInstalled(signs);
