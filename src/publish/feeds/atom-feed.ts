import { ARCHIVE_NAME } from '../archive-name.ts'
import { DATA_LICENCE } from '../data-terms.ts'
import { xmlText } from '../xml-text.ts'
import type { Feed } from './feed.ts'
import { type FeedContext, type FeedEntry, feedEntry } from './feed-entry.ts'

/** `updated` may not be left out; this day says that none is known, and stands last in every reader. */
const UNKNOWN = '1970-01-01T00:00:00Z'

/**
 * A feed in Atom (RFC 4287), piece by piece. By hand, because of what the package `feed` does to it: it has no `xml:lang`,
 * reads titles as HTML, breaks a second «]]>» of a text, lets control characters through, and of JSON Feed writes the
 * version before languages and several authors.
 */
export function* atomFeed(feed: Feed, context: FeedContext): Generator<string> {
  const { id, title, page, folder, conferences } = feed
  const [newest] = conferences
  yield [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="vi">',
    `<id>${xmlText(id)}</id>`,
    `<title>${xmlText(title)}</title>`,
    `<updated>${(newest && feedEntry(newest, context).updated) ?? UNKNOWN}</updated>`,
    `<link rel="alternate" type="text/html" href="${xmlText(page)}"/>`,
    `<link rel="self" type="application/atom+xml" href="${xmlText(`${context.site}${folder}atom.xml`)}"/>`,
    `<author><name>${xmlText(ARCHIVE_NAME)}</name><uri>${xmlText(context.site)}</uri></author>`,
    `<rights>${xmlText(`${DATA_LICENCE.name}, ${DATA_LICENCE.url}`)}</rights>`,
    '',
  ].join('\n')
  for (const conference of conferences) yield entryOf(feedEntry(conference, context))
  yield '</feed>\n'
}

function entryOf({ id, title, url, updated, kinds, sources, html }: FeedEntry): string {
  return [
    '<entry>',
    `<id>${xmlText(id)}</id>`,
    `<title>${xmlText(title)}</title>`,
    `<updated>${updated ?? UNKNOWN}</updated>`,
    `<link rel="alternate" type="text/html" hreflang="vi" href="${xmlText(url)}"/>`,
    ...sources.map((source) => `<link rel="via" href="${xmlText(source)}"/>`),
    ...kinds.map((kind) => `<category term="${xmlText(kind)}"/>`),
    `<content type="html">${xmlText(html)}</content>`,
    '</entry>',
    '',
  ].join('\n')
}
