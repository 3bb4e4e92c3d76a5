import { DATA_FILES, DATA_PACKAGE_NAME, dataFileName } from '../../publish/data-file.ts'
import { DATA_FOLDER } from '../../publish/data-folder.ts'
import { useEdition } from '../edition.ts'
import { fileAddress } from '../file-address.ts'
import styles from './file-row.module.css'

/** The files of the whole archive, and what describes them. */
export function WholeData() {
  const { strings, base } = useEdition()
  const folder = fileAddress(base, `${DATA_FOLDER}/`)
  return (
    <p className={styles.row}>
      {strings.cite.wholeData}
      {DATA_FILES.map((file) => (
        <a download href={`${folder}${dataFileName(file)}`} key={file.name} type={file.mediaType}>
          {file.name}
        </a>
      ))}
      <a href={`${folder}${DATA_PACKAGE_NAME}`} type="application/json">
        {strings.cite.dataPackage}
      </a>
    </p>
  )
}
