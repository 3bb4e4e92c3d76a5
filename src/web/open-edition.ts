import type { Edition } from './edition.ts'
import { languageAt } from './language.ts'
import type { Strings } from './strings/strings.ts'
import { vietnamese } from './strings/vi/vietnamese.ts'

/** The site in the language of an address; only who reads English loads the English words. */
export async function openEdition(
  pathname: string,
  place: Pick<Edition, 'base' | 'site'>,
  load = loadEnglish,
): Promise<Edition> {
  if (languageAt(pathname, place.base) === 'vi') return { language: 'vi', strings: vietnamese, ...place }
  // Words that cannot be had are no reason to show nothing.
  const strings = await load().catch(() => null)
  return strings ? { language: 'en', strings, ...place } : { language: 'vi', strings: vietnamese, ...place }
}

async function loadEnglish(): Promise<Strings> {
  const { english } = await import('./strings/en/english.ts')
  return english
}
