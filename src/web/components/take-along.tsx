import { DATA_FILES, dataFileName } from '../../publish/data-file.ts'
import { DATA_FOLDER } from '../../publish/data-folder.ts'
import { useEdition } from '../edition.ts'
import styles from './file-row.module.css'
import { Foldout } from './foldout.tsx'

/** How what the timeline shows is cited, and its data. */
export function TakeAlong() {
  const { strings, base } = useEdition()
  return (
    <Foldout given={{}} load={view} summary={strings.cite.takeAlong}>
      <p className={styles.row}>
        {strings.cite.wholeData}
        {DATA_FILES.map((file) => (
          <a
            download
            href={`${base}${DATA_FOLDER}/${dataFileName(file)}`}
            key={file.name}
            type={file.mediaType}
          >
            {file.name}
          </a>
        ))}
      </p>
    </Foldout>
  )
}

const view = () => import('./view-references.tsx').then(({ ViewReferences }) => ViewReferences)
