import type { ArchiveState, PlaceState } from '../../model/archive-state.ts'
import { useStrings } from '../edition.ts'
import type { StatedConferences } from '../stated-conferences.ts'
import styles from './gap-places.module.css'
import { GapRow } from './gap-row.tsx'
import { GapSection } from './gap-section.tsx'

type GapPlacesProps = Pick<ArchiveState, 'places' | 'elsewhere'> & {
  readonly id: string
  readonly stated: StatedConferences
}

/** The provinces of today: those where conferences met, and plainly those where none did. */
export function GapPlaces({ id, places, elsewhere, stated }: GapPlacesProps) {
  const words = useStrings().gaps
  const some = places.filter(({ conferences }) => conferences.length > 0)
  const none = places.filter(({ conferences }) => conferences.length === 0)
  const most = Math.max(elsewhere.length, ...some.map(({ conferences }) => conferences.length))
  const row = (label: string, ids: readonly string[], note?: string) => (
    <GapRow
      conferences={stated(ids)}
      count={String(ids.length)}
      key={label}
      label={label}
      note={note}
      share={ids.length / most}
    />
  )
  return (
    <GapSection heading={words.places} hint={words.placesHint(places.length, none.length)} id={id}>
      {none.length > 0 && <None places={none} />}
      <div className={styles.some}>
        <h3>{words.somePlaces}</h3>
        {some.map(({ name, merged, conferences }) =>
          row(name, conferences, merged.length > 0 ? words.merged(merged) : undefined),
        )}
        {elsewhere.length > 0 && row(words.elsewhere, elsewhere)}
      </div>
    </GapSection>
  )
}

function None({ places }: { readonly places: readonly PlaceState[] }) {
  const words = useStrings().gaps
  return (
    <div className={styles.none}>
      <h3 id="noi-chua-co">{words.nonePlaces}</h3>
      <ul aria-labelledby="noi-chua-co">
        {places.map(({ id, name, merged }) => (
          <li key={id}>
            {name} {merged.length > 0 && <small>{words.merged(merged)}</small>}
          </li>
        ))}
      </ul>
    </div>
  )
}
