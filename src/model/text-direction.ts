/**
 * Characters that embed, override or isolate the direction of what follows (Unicode Bidirectional Algorithm, 2.1–2.5). One that
 * is not closed turns around whatever stands behind it. The marks U+200E, U+200F and U+061C turn nothing and stay.
 */
const TURNS = /[\u202a-\u202e\u2066-\u2069]/g;
/** Those and the marks: in the text of a link none of them has an honest use. */
const HIDDEN = /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;

/** The text in the order in which it was typed. */
export const withoutTurns = (text: string): string => text.replace(TURNS, '');

/** The same for code, where a reader must see that something was hidden: "[U+202E]". */
export const withVisibleTurns = (text: string): string =>
  text.replace(TURNS, (sign) => `[U+${sign.charCodeAt(0).toString(16).toUpperCase()}]`);

/** Whether something in the text is not seen but changes how the rest looks. */
export const hasHiddenSigns = (text: string): boolean => HIDDEN.test(text);
