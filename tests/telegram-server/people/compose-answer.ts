import type { Type } from '../tl/schema.gen.ts';
import type { Dice } from './dice.ts';
import type { Language } from './language.ts';
import { PHRASES, type Occasion } from './phrases.ts';

const GREETING = /^(salom|assalom|ассалом|салом|привет|здравств|добр|hi|hello|hey)(?!\p{L}{4})/iu;
const THANKS = /rahmat|раҳмат|спасибо|благодар|thank/iu;

/** What somebody would say to this line. */
export function composeAnswer(
  message: { text: string; media?: Type['MessageMedia'] | undefined },
  language: Language,
  dice: Dice,
): string {
  return dice.pick(PHRASES[language][occasionOf(message)]);
}

function occasionOf({ text, media }: { text: string; media?: Type['MessageMedia'] | undefined }): Occasion {
  if (media !== undefined && media._ !== 'messageMediaWebPage') return 'file';
  if (THANKS.test(text)) return 'thanks';
  if (text.includes('?')) return 'question';
  return GREETING.test(text.trim()) ? 'greeting' : 'statement';
}
