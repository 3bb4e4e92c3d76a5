import type { ReactNode } from 'react'
import { HoldingsContext } from '../holdings.ts'
import { useRecords } from '../records-context.ts'

type NumberedInProps = { readonly version: string; readonly children: ReactNode }

/** What is shown here gives conferences by the numbers that they have in one state of the data. */
export function NumberedIn({ version, children }: NumberedInProps) {
  const { holdings } = useRecords()
  return <HoldingsContext value={holdings(version)}>{children}</HoldingsContext>
}
