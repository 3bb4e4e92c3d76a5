import { Fragment } from 'react'
import { Link } from 'react-router'
import type { Brief } from '../../model/brief.ts'
import { useStrings } from '../edition.ts'
import { paths } from '../paths.ts'
import type { EntryProps } from './entry.tsx'
import styles from './entry-meta.module.css'
import { Highlighted } from './highlighted.tsx'

/** Where, at which level, and who was in the chair: «Đà Nẵng · cấp tỉnh, thành phố · chủ trì …». */
export function EntryMeta({ conference: { event, place, chair } }: EntryProps) {
  const strings = useStrings()
  const where = [place?.venue, place?.province].filter(Boolean).join(', ')
  const told = [
    where === '' ? null : (
      <span key="place" lang="vi">
        <Highlighted text={where} />
      </span>
    ),
    event.level === null ? null : <span key="level">{strings.level[event.level]}</span>,
    chair.length === 0 ? null : <Chairs chair={chair} key="chair" />,
  ].filter((part) => part !== null)
  if (told.length === 0) return null
  return (
    <p className={styles.meta}>
      {told.map((part, at) => (
        <Fragment key={part.key}>
          {at > 0 && ' · '}
          {part}
        </Fragment>
      ))}
    </p>
  )
}

function Chairs({ chair }: { readonly chair: Brief['chair'] }) {
  const strings = useStrings()
  return (
    <>
      {strings.timeline.chair}{' '}
      <span lang="vi">
        {chair.map((one, at) => (
          <Fragment key={one.name}>
            {at > 0 && '; '}
            <b>
              <Name chair={one} />
            </b>
            {one.kind === 'person' && one.titles.length > 0 && (
              <>
                , <Highlighted text={one.titles.join(', ')} />
              </>
            )}
          </Fragment>
        ))}
      </span>
    </>
  )
}

/** A name that a record fits is the way to its page. */
function Name({ chair }: { readonly chair: Brief['chair'][number] }) {
  const [kind, id] =
    chair.kind === 'person' ? (['official', chair.official] as const) : (['body', chair.authority] as const)
  const name = <Highlighted text={chair.name} />
  return id === null ? name : <Link to={paths.record.href(kind, id)}>{name}</Link>
}
