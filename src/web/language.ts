/** The languages in which the site may be read, each with its own name for itself. */
export const LANGUAGES = { vi: 'Tiếng Việt', en: 'English' } as const
export type Language = keyof typeof LANGUAGES

/** Where the site in a language begins, on a site that stands at `base`: «/», «/en», «/ky-yeu/en». */
export function homeOf(language: Language, base: string): string {
  return language === 'vi' ? base : `${base}${language}`
}

/** The language of an address: what stands under «/en» is English. */
export function languageAt(pathname: string, base: string): Language {
  const home = homeOf('en', base)
  return pathname === home || pathname.startsWith(`${home}/`) ? 'en' : 'vi'
}

/** What follows the home of its language in an address, without slashes around it: «hoi-nghi/2031-03-12-da-nang». */
export function withoutLanguage(pathname: string, base: string): string {
  const home = homeOf(languageAt(pathname, base), base)
  return pathname.slice(home.length).replace(/^\/|\/$/gu, '')
}

/** A path below a home: «/ky-yeu/en» and «/so-sanh» are «/ky-yeu/en/so-sanh», the home itself is «/ky-yeu/en». */
export function addressIn(home: string, path: string): string {
  if (path === '/') return home
  return home.replace(/\/$/u, '') + path
}
