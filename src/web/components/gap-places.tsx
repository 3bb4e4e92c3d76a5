import type { ArchiveState, PlaceState } from '../../model/archive-state.ts'
import { useStrings, useWords } from '../edition.ts'
import type { StatedConferences } from '../stated-conferences.ts'
import { GAP_WORDS } from '../strings/gap-words.ts'
import styles from './gap-places.module.css'
import { GapRow } from './gap-row.tsx'
import { GapSection } from './gap-section.tsx'
import { Mixed } from './mixed.tsx'

type GapPlacesProps = Pick<ArchiveState, 'places' | 'elsewhere'> & {
  readonly id: string
  readonly stated: StatedConferences
}

/** The provinces of today: those where conferences met, and plainly those where none did. */
export function GapPlaces({ id, places, elsewhere, stated }: GapPlacesProps) {
  const words = useWords(GAP_WORDS)
  const { number } = useStrings()
  const some = places.filter(({ conferences }) => conferences.length > 0)
  const none = places.filter(({ conferences }) => conferences.length === 0)
  const most = Math.max(elsewhere.length, ...some.map(({ conferences }) => conferences.length))
  const measured = (ids: readonly string[]) => ({
    conferences: stated(ids),
    count: number(ids.length),
    share: ids.length / most,
  })
  return (
    <GapSection heading={words.places} hint={words.placesHint(places.length, none.length)} id={id}>
      {none.length > 0 && <None places={none} />}
      <div className={styles.some} style={{ '--count': number(most).length }}>
        <h3>{words.somePlaces}</h3>
        {some.map(({ name, merged, conferences }) => (
          <GapRow
            {...measured(conferences)}
            key={name}
            label={name}
            names={[name, ...merged]}
            note={merged.length > 0 ? words.merged(merged) : undefined}
          />
        ))}
        {elsewhere.length > 0 && <GapRow {...measured(elsewhere)} label={words.elsewhere} />}
      </div>
    </GapSection>
  )
}

function None({ places }: { readonly places: readonly PlaceState[] }) {
  const words = useWords(GAP_WORDS)
  return (
    <div className={styles.none}>
      <h3 id="noi-chua-co">{words.nonePlaces}</h3>
      <ul aria-labelledby="noi-chua-co">
        {places.map(({ id, name, merged }) => (
          <li key={id}>
            <span lang="vi">{name}</span>{' '}
            {merged.length > 0 && (
              <small>
                <Mixed names={merged} text={words.merged(merged)} />
              </small>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
