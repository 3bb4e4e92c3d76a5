import { useEffect, useState } from 'react'
import { useEdition } from '../edition.ts'
import type { Language } from '../language.ts'
import { KEEP_WORDS } from '../offline/keep-words.ts'
import { keepAll, whatIsKept } from '../offline/keeping.ts'
import type { WhatIsKept } from '../offline/questions.ts'
import styles from './keep-offline.module.css'

type KeepWords = (typeof KEEP_WORDS)[Language]

type Keeping =
  | { readonly kind: 'known'; readonly what: WhatIsKept }
  | { readonly kind: 'loading'; readonly what: WhatIsKept; readonly share: number }
  | { readonly kind: 'failed'; readonly what: WhatIsKept }
  /** The whole site is a folder of the reader's own. */
  | { readonly kind: 'carried' }

/** What is kept for reading offline and how large it is; keeps the rest when the reader asks for it. */
export function KeepOffline() {
  const { language, base } = useEdition()
  const words = KEEP_WORDS[language]
  const [keeping, setKeeping] = useState(begun)
  useEffect(() => {
    if (location.protocol === 'file:' || !('serviceWorker' in navigator)) return
    whatIsKept().then(
      (what) => setKeeping({ kind: 'known', what }),
      () => undefined,
    )
  }, [])
  const keep = (what: WhatIsKept) => {
    setKeeping({ kind: 'loading', what, share: 0 })
    keepAll(what, base, (share) => setKeeping({ kind: 'loading', what, share })).then(
      (now) => setKeeping({ kind: now.laterKept === 'yes' ? 'known' : 'failed', what: now }),
      () => setKeeping({ kind: 'failed', what }),
    )
  }
  const what = keeping && 'what' in keeping && keeping.what.laterKept === 'no' ? keeping.what : null
  return (
    <div className={styles.keep}>
      <p role="status">{said(keeping, words, language)}</p>
      {keeping?.kind === 'loading' ? (
        <Share share={keeping.share} />
      ) : (
        what && (
          <button onClick={() => keep(what)} type="button">
            {words.keep}
          </button>
        )
      )}
    </div>
  )
}

const begun = (): Keeping | null =>
  // Nobody has rendered a page on the disk before.
  globalThis.location?.protocol === 'file:' ? { kind: 'carried' } : null

/** How much has come. */
function Share({ share }: { readonly share: number }) {
  const { language } = useEdition()
  const words = KEEP_WORDS[language]
  const written = share.toLocaleString(language, { style: 'percent', maximumFractionDigits: 0 })
  return (
    <>
      <progress aria-label={words.progress} max={1} value={share} />
      <p>{words.keeping(written)}</p>
    </>
  )
}

/** What is said aloud when it changes; how much has come changes too often for that. */
function said(keeping: Keeping | null, words: KeepWords, language: Language): string {
  if (keeping === null) return words.notYet
  if (keeping.kind === 'carried') return words.carried
  if (keeping.kind === 'failed') return words.notKept
  const { bytes, later, laterKept } = keeping.what
  if (laterKept === 'yes') return words.kept(megabytes(bytes + later.bytes, language))
  const tell = later.holdsRecords ? words.missingRecords : words.missing
  return tell(megabytes(bytes, language), megabytes(later.bytes, language))
}

const megabytes = (bytes: number, language: Language) =>
  `${Math.max(0.1, bytes / 1e6).toLocaleString(language, { maximumFractionDigits: 1 })} MB`
