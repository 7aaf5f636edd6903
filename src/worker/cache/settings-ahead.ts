import type { SettingRow } from './schema.ts';

/**
 * The settings as the check at opening read them: a start asks for most of them, one after another. Each is given out once, and
 * none after a setting was written.
 */
export class SettingsAhead {
  readonly #asked = new Set<string>();
  #rows: ReadonlyMap<string, SettingRow> | undefined;

  hold(rows: readonly SettingRow[]): void {
    this.#rows = new Map(rows.map((row) => [row.name, row]));
  }

  forget(): void {
    this.#rows = undefined;
  }

  /** Undefined when the database is to be asked. */
  take(name: string): { readonly row: SettingRow | undefined } | undefined {
    if (!this.#rows || this.#asked.has(name)) return undefined;
    this.#asked.add(name);
    return { row: this.#rows.get(name) };
  }
}
