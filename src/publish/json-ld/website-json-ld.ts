import type { SearchAction, WebSite, WithActionConstraints, WithContext } from 'schema-dts'
import { ARCHIVE_NAME } from '../archive-name.ts'

/** The site, and how its search is asked; `home` is its address in the language of the page. */
export function websiteJsonLd(home: string, language: string): WithContext<WebSite> {
  const search: WithActionConstraints<SearchAction> = {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${home}?q={search_term_string}` },
    'query-input': 'required name=search_term_string',
  }
  return {
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    '@id': home,
    url: home,
    name: ARCHIVE_NAME,
    inLanguage: language,
    potentialAction: search,
  }
}
