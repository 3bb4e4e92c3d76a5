import { useLocation, useSearchParams } from 'react-router'
import { EVIDENCE_PARAMETER, SENTENCE_PARAMETER } from './paths.ts'

/** What a link bears that opens something on the page it stands on. */
export type Opening = {
  readonly preventScrollReset: true
  readonly replace: boolean
  readonly state: unknown
}

/** The first to be opened is a step in the history, the next takes its place: Back closes whatever is open. */
export function useOpening(): Opening {
  const { state } = useLocation()
  const [parameters] = useSearchParams()
  const isOpen = parameters.has(EVIDENCE_PARAMETER) || parameters.has(SENTENCE_PARAMETER)
  return { preventScrollReset: true, replace: isOpen, state: isOpen ? state : OPENED_HERE }
}

const OPENED_HERE = { wasOpenedHere: true } as const

/** Whether the page without anything open stands one step back. */
export function wasOpenedHere(state: unknown): boolean {
  return typeof state === 'object' && state !== null && 'wasOpenedHere' in state
}
