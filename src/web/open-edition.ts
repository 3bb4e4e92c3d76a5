import type { Edition } from './edition.ts'
import { type Language, languageAt } from './language.ts'
import type { Strings } from './strings/strings.ts'

const WORDS: Readonly<Record<Language, () => Promise<Strings>>> = {
  vi: async () => (await import('./strings/vi/vietnamese.ts')).vietnamese,
  en: async () => (await import('./strings/en/english.ts')).english,
}

/** The site in the language of an address; who reads one language loads no words of the other. */
export async function openEdition(
  pathname: string,
  place: Pick<Edition, 'base' | 'site'>,
  words = WORDS,
): Promise<Edition> {
  if (languageAt(pathname, place.base) === 'en') {
    // Words that cannot be had are no reason to show nothing.
    const strings = await words.en().catch(() => null)
    if (strings) return { language: 'en', strings, ...place }
  }
  return { language: 'vi', strings: await words.vi(), ...place }
}
