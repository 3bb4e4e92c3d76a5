import { useState } from 'react'
import { download, type MadeFile } from '../download.ts'
import { useStrings } from '../edition.ts'
import styles from './file-row.module.css'

type FileButtonsProps = {
  readonly label: string
  readonly files: readonly { readonly name: string; readonly make: () => Promise<MadeFile> }[]
}

/** Files that are made when they are asked for. */
export function FileButtons({ label, files }: FileButtonsProps) {
  const words = useStrings().cite
  const [answer, setAnswer] = useState<string | null>(null)
  const take = (make: () => Promise<MadeFile>) => {
    setAnswer(null)
    make()
      .then(download)
      .catch(() => setAnswer(words.notLoaded))
  }
  return (
    <p className={styles.row}>
      {label}
      {files.map(({ name, make }) => (
        <button key={name} onClick={() => take(make)} type="button">
          {name}
        </button>
      ))}
      <span role="status">{answer}</span>
    </p>
  )
}
