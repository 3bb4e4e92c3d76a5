import { ARCHIVE_NAME } from '../archive-name.ts'
import type { Feed } from './feed.ts'
import { type FeedContext, type FeedEntry, feedEntry } from './feed-entry.ts'

/** A feed in JSON Feed 1.1, piece by piece. */
export function* jsonFeed(
  { title, page, folder, conferences }: Feed,
  context: FeedContext,
): Generator<string> {
  const head = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: page,
    feed_url: `${context.site}${folder}feed.json`,
    language: 'vi',
    authors: [{ name: ARCHIVE_NAME, url: context.site }],
  }
  yield `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "items": [`
  let before = '\n'
  for (const conference of conferences) {
    yield `${before}${JSON.stringify(itemOf(feedEntry(conference, context)))}`
    before = ',\n'
  }
  yield '\n]}\n'
}

function itemOf({ id, title, url, image, updated, kinds, html }: FeedEntry): object {
  return {
    id,
    url,
    title,
    content_html: html,
    image,
    tags: kinds,
    ...(updated === null ? {} : { date_modified: updated }),
  }
}
