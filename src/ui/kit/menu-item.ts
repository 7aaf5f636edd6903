import type { IconName } from './icons.ts';

export interface MenuItem {
  /** Unique in its menu. */
  readonly id: string;
  readonly label: string;
  readonly icon?: IconName;
  readonly tone?: 'plain' | 'danger';
  readonly isDisabled?: boolean;
  readonly onselect: () => void;
}
