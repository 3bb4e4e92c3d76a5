import type { Export } from '../publication.ts'
import { recordUrns } from '../record-urn.ts'
import { atomFeed } from './atom-feed.ts'
import { feedsOf } from './feeds.ts'
import { jsonFeed } from './json-feed.ts'

/** What is new, in Atom and as JSON Feed, beside the page it is of. */
export const feedFiles: Export = {
  id: 'feeds',
  *files(publication) {
    const context = { site: publication.site, urnOf: recordUrns(publication) }
    for (const feed of feedsOf(publication)) {
      yield { path: `${feed.folder}atom.xml`, content: atomFeed(feed, context) }
      yield { path: `${feed.folder}feed.json`, content: jsonFeed(feed, context) }
    }
  },
}
