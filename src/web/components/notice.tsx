import styles from './notice.module.css'

type NoticeProps = {
  readonly text: string
  readonly action?: { readonly label: string; readonly onPress: () => void; readonly isBusy?: boolean }
}

/** One line about the state of the page, with what can be done about it. */
export function Notice({ text, action }: NoticeProps) {
  return (
    <div className={styles.notice}>
      <p>{text}</p>
      {action && (
        <button disabled={action.isBusy ?? false} onClick={action.onPress} type="button">
          {action.label}
        </button>
      )}
    </div>
  )
}

/** A place for notices beside the page, which may have been written by a build or stand without the program. */
export function noticePlace(label: string): HTMLElement {
  const place = document.querySelector(`.${styles.place}`) ?? newPlace(label)
  const part = document.createElement('div')
  part.setAttribute('role', 'status')
  place.append(part)
  return part
}

function newPlace(label: string): HTMLElement {
  const place = document.createElement('section')
  place.className = styles.place ?? ''
  place.setAttribute('aria-label', label)
  document.body.append(place)
  return place
}
