import styles from './record-name.module.css'

/** The number of a document, «57-KL/TW»; what is longer than 16 letters does not fit a heading on a phone. */
const NUMBER = /(?<!\S)(?=\S{3,16}(?!\S))(\S*\d\S*[-/]\S+)/u

/** The name of a record, the number in it on one line. */
export function RecordName({ name }: { readonly name: string }) {
  return name.split(NUMBER).map((part) =>
    NUMBER.test(part) ? (
      <span className={styles.number} key={part}>
        {part}
      </span>
    ) : (
      part
    ),
  )
}
