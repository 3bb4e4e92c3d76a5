import { addressOf, type PageKind } from '../../model/address.ts'
import { CITATION_FILES, citationFileName } from '../../publish/citation-file.ts'
import { useEdition } from '../edition.ts'
import { fileAddress } from '../file-address.ts'
import styles from './file-row.module.css'

type CitationLinksProps = { readonly kind: PageKind; readonly id: string }

/** The files for reference managers that stand beside the page. */
export function CitationLinks({ kind, id }: CitationLinksProps) {
  const { strings, base } = useEdition()
  return (
    <p className={styles.row}>
      {strings.cite.files}
      {CITATION_FILES.map((file) => (
        <a
          download={`${id}.${file.extension}`}
          href={fileAddress(base, `${addressOf(kind, id)}/${citationFileName(file)}`)}
          key={file.name}
          type={file.mediaType}
        >
          {file.name}
        </a>
      ))}
    </p>
  )
}
