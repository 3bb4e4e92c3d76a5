import { conferenceCardPath, GENERAL_CARD_PATH } from '../publish/card/card-path.ts'
import type { CardText } from '../publish/card/card-text.ts'
import { conferenceCard, generalCard } from '../publish/card/conference-card.ts'
import type { ListedPublication, PublishedFile } from '../publish/publication.ts'
import { buildCache } from './build-cache.ts'
import { cardPainter } from './card-painter.ts'
import { inShare, type Share } from './share.ts'

/** Where painted cards are kept from build to build: painting one takes 3 ms, finding it again a tenth of one. */
export const CARD_CACHE = 'node_modules/.cache/ky-yeu-cards'

/** Of the painter: a new one must paint anew. */
const PAINTER = '4'

type Card = { readonly path: string; readonly texts: () => readonly CardText[] }

/** How many cards an archive has. */
export const cardCount = ({ conferences }: Pick<ListedPublication, 'conferences'>) => conferences.length + 1

/** A share of the cards: the picture of all pages that have none, and that of every conference, one at a time. */
export async function* drawCards(
  { conferences }: Pick<ListedPublication, 'conferences'>,
  share: Share,
  cache: string,
): AsyncGenerator<PublishedFile> {
  const cards: readonly Card[] = [
    { path: GENERAL_CARD_PATH, texts: generalCard },
    ...conferences.map((one) => ({ path: conferenceCardPath(one.id), texts: () => conferenceCard(one) })),
  ]
  const paint = await cardPainter()
  const kept = buildCache(cache)
  for (const { path, texts } of inShare(cards, share)) {
    const drawn = texts()
    yield { path, content: kept.made(PAINTER + JSON.stringify(drawn.map(said)), () => paint(drawn)) }
  }
}

/** All that tells one text of a card from another. */
const said = ({ typeface, ...text }: CardText) => ({ ...text, typeface: typeface.family })
