import { useEffect, useState } from 'react'
import type { IndexOrigin } from '../../search/searcher.ts'
import { useStrings } from '../edition.ts'
import { useSearcher } from '../searcher-context.ts'

type IndexNoticeProps = { readonly className: string | undefined }

/** Beside what was found: says when it was found in another index than the published one. */
export function IndexNotice({ className }: IndexNoticeProps) {
  const strings = useStrings()
  const searcher = useSearcher()
  const [origin, setOrigin] = useState<IndexOrigin | null>(null)
  useEffect(() => {
    // What it fails with is told where something is searched.
    searcher.origin().then(setOrigin, () => undefined)
  }, [searcher])
  return origin === 'rebuilt' && <p className={className}>{strings.search.rebuilt}</p>
}
