import { createHash } from 'node:crypto'
import path from 'node:path'
import { conferenceCardPath, GENERAL_CARD_PATH } from '../publish/card/card-path.ts'
import type { CardText } from '../publish/card/card-text.ts'
import { conferenceCard, generalCard } from '../publish/card/conference-card.ts'
import type { Publication, PublishedFile } from '../publish/publication.ts'
import { cardPainter } from './card-painter.ts'
import { namesIn, readBytesIfAny, replaceFile } from './files.ts'

/** Where painted cards are kept from build to build: painting one takes 4 ms, finding it again a tenth of one. */
const CARD_CACHE = 'node_modules/.cache/ky-yeu-cards'

/** Of the painter: a new one must paint anew. */
const PAINTER = '2'

/** The picture of every conference and the one of all other pages, one at a time. */
export async function* drawCards(
  { conferences }: Pick<Publication, 'conferences'>,
  cache = CARD_CACHE,
): AsyncGenerator<PublishedFile> {
  const painted = await paintedFrom(cache)
  yield { path: GENERAL_CARD_PATH, content: painted(generalCard()) }
  for (const conference of conferences) {
    yield { path: conferenceCardPath(conference.id), content: painted(conferenceCard(conference)) }
  }
}

/** What was painted before is taken from where it is kept. */
async function paintedFrom(cache: string): Promise<(texts: readonly CardText[]) => Uint8Array> {
  const paint = await cardPainter()
  namesIn(cache)
  return (texts) => {
    const key = createHash('sha256')
      .update(PAINTER)
      .update(JSON.stringify(texts.map(said)))
      .digest('hex')
    const kept = path.join(cache, `${key}.png`)
    const known = readBytesIfAny(kept)
    if (known) return known
    const png = paint(texts)
    replaceFile(kept, png)
    return png
  }
}

/** All that tells one text of a card from another. */
const said = ({ typeface, ...text }: CardText) => ({ ...text, typeface: typeface.family })
