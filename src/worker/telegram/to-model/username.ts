import type { Api } from '../tl/api.gen.ts';
import { list, optionalText } from './field.ts';

/** The name others find one by: the plain one, else the first active of several (https://core.telegram.org/constructor/username). */
export function toUsername(
  plain: string | null | undefined,
  several: readonly Api.TypeUsername[] | null | undefined,
): string | undefined {
  return optionalText(plain) ?? optionalText(list(several).find((name) => name?.active)?.username);
}
