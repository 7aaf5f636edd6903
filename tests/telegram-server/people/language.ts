export type Language = 'uz' | 'uz-cyrl' | 'ru' | 'en';

const UZBEK_WORDS =
  /(^|[^\p{L}])(salom|rahmat|qanday|qayerda|qachon|kerak|bormi|mumkin|iltimos|yaxshi|uchun|bilan|nima|nega|kim|men|siz|bugun|ertaga|soat|xayr|ha|yoʻq|yo'q|boʻldi|bo'ldi|tayyor|keling|assalomu)([^\p{L}]|$)/iu;

/** The language of a line: by its letters, and for Latin ones by common words. `otherwise` where nothing tells. */
export function languageOf(text: string, otherwise: Language): Language {
  if (/[ўқғҳ]/i.test(text)) return 'uz-cyrl';
  if (/[а-яё]/i.test(text)) return 'ru';
  if (/[og][ʻ'‘ʼ`]/i.test(text) || UZBEK_WORDS.test(text)) return 'uz';
  return /[a-z]{3}/i.test(text) ? 'en' : otherwise;
}
