import type { IconName } from './icons.ts';

export interface MenuItem {
  /** Unique in its menu. */
  readonly id: string;
  readonly label: string;
  readonly icon?: IconName;
  readonly tone?: 'plain' | 'danger';
  readonly isDisabled?: boolean;
  /** One of several of which one holds: read as such, and the one that holds is marked. */
  readonly isChecked?: boolean;
  /** A line stands above it. */
  readonly startsGroup?: boolean;
  /** One letter instead of the words: such items stand side by side on top. */
  readonly glyph?: string;
  /** A face instead of an icon. */
  readonly avatar?: { readonly name: string; readonly color: number };
  readonly badge?: { readonly text: string; readonly label: string };
  /** The keys that do the same. */
  readonly hint?: string;
  readonly onselect: () => void;
}
