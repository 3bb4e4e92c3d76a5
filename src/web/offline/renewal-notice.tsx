import { useSyncExternalStore } from 'react'
import { Notice } from '../components/notice.tsx'
import type { Strings } from '../strings/strings.ts'
import type { Renewal } from './renewal.ts'

type RenewalNoticeProps = { readonly renewal: Renewal; readonly words: Strings['offline'] }

/** Offers the new build of the site. */
export function RenewalNotice({ renewal, words }: RenewalNoticeProps) {
  const isOffered = useSyncExternalStore(renewal.subscribe, renewal.isOffered, () => false)
  return (
    isOffered && <Notice action={{ label: words.reload, onPress: renewal.accept }} text={words.renewed} />
  )
}
