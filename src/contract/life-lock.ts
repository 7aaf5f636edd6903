/** The Web Lock that a tab's worker holds for as long as it lives: who gets it instead knows that the worker is gone. */
export const lifeOf = (tab: string): string => `xabar-tab-${tab}`;
