import styles from './notice.module.css'

type Line = {
  readonly text: string
  /** What can be done about it. */
  readonly action?: { readonly label: string; readonly onPress: () => void }
}

/** One line about the state of the page, at the foot of the window. */
export type Notice = { readonly show: (line: Line) => void; readonly hide: () => void }

/** A notice beside the page, which the program may not have taken over yet, and may not be able to. */
export function newNotice(label: string): Notice {
  const part = document.createElement('div')
  part.setAttribute('role', 'status')
  const place = document.querySelector(`.${styles.place}`) ?? newPlace(label)
  place.append(part)
  return {
    show: (line) => {
      // Who has pressed the button stays on it.
      if (part.firstChild?.firstChild) part.firstChild.firstChild.textContent = line.text
      else part.append(written(line))
    },
    hide: () => part.replaceChildren(),
  }
}

function newPlace(label: string): HTMLElement {
  const place = document.createElement('section')
  place.className = styles.place ?? ''
  place.setAttribute('aria-label', label)
  document.body.append(place)
  return place
}

function written({ text, action }: Line): HTMLElement {
  const line = document.createElement('div')
  line.className = styles.notice ?? ''
  line.append(document.createElement('p'))
  line.firstElementChild?.append(text)
  if (!action) return line
  const button = document.createElement('button')
  button.type = 'button'
  button.textContent = action.label
  button.onclick = action.onPress
  line.append(button)
  return line
}
