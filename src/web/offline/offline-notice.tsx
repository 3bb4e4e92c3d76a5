import { Notice } from '../components/notice.tsx'
import type { Strings } from '../strings/strings.ts'
import { useReach } from './use-reach.ts'

type OfflineNoticeProps = { readonly words: Strings['offline'] }

/** Says that the server cannot be reached, and that what is read may not be the newest. */
export function OfflineNotice({ words }: OfflineNoticeProps) {
  const reach = useReach()
  if (reach === 'reached') return null
  const why = reach === 'offline' ? words.offline : words.outOfReach
  return <Notice text={`${why} ${words.keptCopy}`} />
}
