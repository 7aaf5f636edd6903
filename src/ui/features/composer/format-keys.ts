/** Marks by the key that sets them, together with Ctrl or ⌘; by place on the keyboard, whatever alphabet is on. */
const MARKS: Readonly<Record<string, string>> = { KeyB: '**', KeyI: '__' };
const SHIFTED: Readonly<Record<string, string>> = { KeyX: '~~', KeyM: '`', KeyP: '||' };

type Keys = Pick<KeyboardEvent, 'code' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

/** The mark a key press asks for, if it asks for one. */
export function markFor({ code, ctrlKey, metaKey, shiftKey, altKey }: Keys): string | undefined {
  if (altKey || ctrlKey === metaKey) return undefined;
  return (shiftKey ? SHIFTED : MARKS)[code];
}

/** Puts a mark on both sides of what is selected, which stays selected. */
export function wrapSelection(field: HTMLTextAreaElement, mark: string): void {
  const { selectionStart: from, selectionEnd: to, value } = field;
  field.setRangeText(mark + value.slice(from, to) + mark, from, to, 'preserve');
  field.setSelectionRange(from + mark.length, to + mark.length);
}
