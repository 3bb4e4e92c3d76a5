import { Link } from 'react-router'
import type { TimelineQuery } from '../../search/query.ts'
import { readingWhileTyping } from '../../search/reading.ts'
import { useStrings } from '../edition.ts'
import { paths } from '../paths.ts'
import type { TextAnswer } from '../timeline.ts'
import { unturned } from '../unturned.ts'
import { Mixed } from './mixed.tsx'
import styles from './understanding.module.css'

type UnderstandingProps = { readonly answer: TextAnswer; readonly query: TimelineQuery }

/** How a query was understood where that is not as it was typed, what of it is nowhere, and the ways on. */
export function Understanding({ answer, query }: UnderstandingProps) {
  const words = useStrings().understanding
  const { understood, text, missing, offers, withMarksOptional } = answer
  const isPlain = understood === 'as-typed' && missing.length + offers.length === 0
  if (isPlain && withMarksOptional === null) return null
  return (
    <div className={styles.understanding}>
      {understood !== 'as-typed' && (
        <p>
          {words[understood]} <b lang="vi">{text}</b>.{' '}
          <Link to={paths.timeline.href({ ...query, reading: 'literally' })}>
            <Mixed names={[unturned(query.text)]} text={words.literally(unturned(query.text))} />
          </Link>
        </p>
      )}
      {missing.length > 0 && (
        <p>
          <Mixed
            names={missing}
            text={query.reading === 'exactly' ? words.missingExactly(missing) : words.missing(missing)}
          />
        </p>
      )}
      {withMarksOptional !== null && withMarksOptional > 0 && (
        <p>
          <Link to={paths.timeline.href({ ...query, reading: 'kindly' })}>
            {words.withMarksOptional(withMarksOptional)}
          </Link>
        </p>
      )}
      {offers.length > 0 && (
        <ul>
          {offers.map((offer) => (
            <li key={offer.text}>
              <Link
                to={paths.timeline.href({
                  ...query,
                  text: offer.text,
                  reading: readingWhileTyping(query.reading),
                })}
              >
                <Mixed names={[offer.text]} text={words.offer(offer.text, offer.found)} />
              </Link>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
