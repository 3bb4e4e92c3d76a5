import { useStrings } from '../edition.ts'
import { type MixedText, runsOf } from '../mixed-text.ts'
import { CopyButton } from './copy-button.tsx'
import styles from './reference-text.module.css'

type ReferenceTextProps = MixedText & {
  /** The language of the words around the names. */
  readonly language: 'vi' | 'en'
  /** Which kind of reference it is; without it there is only one. */
  readonly label?: string
  readonly copy: string
}

/** A reference as it goes into a footnote, to be copied. */
export function ReferenceText({ text, names, language, label, copy }: ReferenceTextProps) {
  const words = useStrings().cite
  return (
    <div className={styles.reference}>
      {label !== undefined && <p className={styles.label}>{label}</p>}
      <p className={styles.text} lang={language}>
        {language === 'vi' ? text : <NamesMarked names={names} text={text} />}
      </p>
      <p>
        <CopyButton label={copy} said={words} text={() => text} />
      </p>
    </div>
  )
}

function NamesMarked(mixed: MixedText) {
  return runsOf(mixed).map(({ text, isName }, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a run is known by where it stands
    <span key={at} lang={isName ? 'vi' : undefined}>
      {text}
    </span>
  ))
}
