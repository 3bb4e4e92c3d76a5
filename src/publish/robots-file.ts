import type { Export } from './publication.ts'

/** Everybody may read everything, and the sitemap says what there is; crawlers read it only at the root of a host. */
export const robotsFile: Export = {
  id: 'robots',
  *files({ site }) {
    yield { path: 'robots.txt', content: `User-agent: *\nDisallow:\n\nSitemap: ${site}sitemap.xml\n` }
  },
}
