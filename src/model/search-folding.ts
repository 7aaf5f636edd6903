const CYRILLIC: Readonly<Record<string, string>> = {
  а: 'a', б: 'b', в: 'v', г: 'g', ғ: 'g', д: 'd', е: 'e', ё: 'yo', ж: 'j', з: 'z', и: 'i', й: 'y', к: 'k', қ: 'q', л: 'l',
  м: 'm', н: 'n', о: 'o', ў: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'x', ҳ: 'h', ц: 's', ч: 'ch', ш: 'sh',
  щ: 'sh', ъ: '', ы: 'i', ь: '', э: 'e', ю: 'yu', я: 'ya',
}; // prettier-ignore

/**
 * Text as search compares it: lower case, no accents or apostrophes, Cyrillic written in Latin. Thus „Дилноза“ finds
 * „Dilnoza“ and „ozbek“ finds „oʻzbek“.
 */
export function foldForSearch(text: string): string {
  const plain = text.toLowerCase().replace(/[ʻʼ‘’'`"]/g, '');
  const latin = plain.replace(/[а-яёғқўҳ]/g, (letter) => CYRILLIC[letter] ?? letter);
  return latin.normalize('NFD').replace(/\p{M}/gu, '').trim();
}
