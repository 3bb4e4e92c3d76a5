import type { Location } from 'react-router'

/** The router calls every address that was opened from outside «default»; two of them in one tab are two places. */
export function placeInHistory({ key, pathname, search, hash }: Location): string {
  return key === 'default' ? `${pathname}${search}${hash}` : key
}
