import { ownValue } from './own-value.ts'
import type { Strings } from './strings/strings.ts'

const COUNTED = /^(?<count>\d+) officials in common$/u

/** Why two reports were joined, in the language of the page; a reason that has no words there stays as it is. */
export function joinReason(reason: string, { reasons, officials }: Strings['joins']): string {
  const count = COUNTED.exec(reason)?.groups?.count
  if (count !== undefined) return officials(Number(count))
  return ownValue<string>(reasons, reason) ?? reason
}
