import { Link, useSearchParams } from 'react-router'
import { withChoice, withoutChoice } from '../../search/choices.ts'
import type { FacetKey } from '../../search/facets.ts'
import type { TimelineQuery } from '../../search/query.ts'
import { namesChosen, valueInWords } from '../choices-in-words.ts'
import { useStrings } from '../edition.ts'
import { paths } from '../paths.ts'
import type { Timeline } from '../timeline.ts'
import { unturned } from '../unturned.ts'
import { Mixed } from './mixed.tsx'

type NoticeProps = { readonly className: string | undefined; readonly timeline: Timeline }

/** What an address asks for and the archive does not have, each with the nearest thing to go to. */
export function AddressNotices(props: NoticeProps) {
  return (
    <>
      <UnknownYears {...props} />
      <UnknownChoices {...props} />
      <NearestYear {...props} />
    </>
  )
}

/** A span of years that cannot be read is said, not silently dropped. */
function UnknownYears({ className, timeline }: NoticeProps) {
  const { years } = timeline.query
  const words = useStrings().timeline
  const [parameters] = useSearchParams()
  const written = parameters.get('nam')
  if (!written || years.from !== null || years.to !== null) return null
  return <p className={className}>{words.unknownYears(unturned(written))}</p>
}

/** Nor are values of facets that the archive does not know. */
function UnknownChoices({ className, timeline: { chosen, query } }: NoticeProps) {
  const { facets: words } = useStrings()
  return chosen
    .filter(({ name }) => name === null)
    .map(({ key, id, meant }) => (
      <p className={className} key={`${key} ${id}`}>
        {words.unknown(words.titles[key], unturned(id))}
        {meant && (
          <>
            {` ${words.nearest} `}
            <Link to={paths.timeline.href(withInstead(query, key, id, meant.id))}>
              <Mixed
                names={namesChosen([{ key, name: meant.name }])}
                text={valueInWords({ key, name: meant.name }, words)}
              />
            </Link>
          </>
        )}
      </p>
    ))
}

function withInstead(query: TimelineQuery, key: FacetKey, id: string, meant: string): TimelineQuery {
  return { ...query, facets: withChoice(withoutChoice(query.facets, key, id), key, meant) }
}

/** Years without a conference are left for the nearest that has one; what else is chosen stays. */
function NearestYear({ className, timeline: { found, query, rail } }: NoticeProps) {
  const words = useStrings().timeline
  const asked = query.years.from ?? query.years.to
  if (found > 0 || asked === null) return null
  const held = rail.filter(({ count }) => count > 0).map(({ year }) => year)
  const [year] = held.toSorted((one, other) => Math.abs(one - asked) - Math.abs(other - asked))
  if (year === undefined) return null
  return (
    <p className={className}>
      {`${words.nearestYear} `}
      <Link to={paths.timeline.href({ ...query, years: { from: year, to: year } })}>{words.year(year)}</Link>
    </p>
  )
}
