import { Link } from 'react-router'
import type { MixedText } from '../mixed-text.ts'
import { paths } from '../paths.ts'
import type { RecordKind } from '../record-kind.ts'
import { Mixed } from './mixed.tsx'
import { RecordName } from './record-name.tsx'
import { SourceText } from './source-text.tsx'

type RecordReferenceProps = {
  readonly kind: RecordKind
  readonly id: string
  readonly name: string
  readonly note?: MixedText | null
  readonly source?: string | null
}

/** Another record by its name, with what makes it related and who says so. */
export function RecordReference({ kind, id, name, note = null, source = null }: RecordReferenceProps) {
  return (
    <>
      <Link lang="vi" to={paths.record.href(kind, id)}>
        <RecordName name={name} />
      </Link>
      {note !== null && (
        <small>
          <Mixed {...note} />
        </small>
      )}
      {source !== null && (
        <small>
          <SourceText source={source} />
        </small>
      )}
    </>
  )
}
