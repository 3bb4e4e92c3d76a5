import type { SitemapItemLoose } from 'sitemap'

/** A page as a sitemap has it: under its address in each language, each of which names the other. */
export function pageUrls(
  site: string,
  path: string,
  updated: string | null = null,
): readonly SitemapItemLoose[] {
  const addresses = { vi: `${site}${path}`, en: `${site}${path === '' ? 'en' : `en/${path}`}` }
  const links = [
    { lang: 'vi', url: addresses.vi },
    { lang: 'en', url: addresses.en },
    { lang: 'x-default', url: addresses.vi },
  ]
  return Object.values(addresses).map((url) => ({
    url,
    links,
    ...(updated === null ? {} : { lastmod: updated }),
  }))
}
