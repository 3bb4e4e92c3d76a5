import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { Facts } from './facts.ts'
import type { Floors } from './floors.ts'

export type SetName = keyof Floors

/** A report and what a person read in it. */
export type GoldCase = { readonly file: string; readonly facts: Facts }

/** Real pages are the property of their publishers and stay outside the repository, in a folder beside it. */
const SHARED = process.env.KY_YEU_SHARED ?? path.resolve(import.meta.dirname, '../../../shared')

const FOLDERS: Record<SetName, { readonly texts: string; readonly facts: string }> = {
  specimens: {
    texts: path.join(import.meta.dirname, 'specimens/texts'),
    facts: path.join(import.meta.dirname, 'specimens/facts'),
  },
  seeds: { texts: path.join(SHARED, 'seeds'), facts: path.join(SHARED, 'gold/seeds') },
}

export const SET_NAMES: readonly SetName[] = ['specimens', 'seeds']

/** The cases of a set in the order of their names, or null when this machine does not have the set. */
export function casesOf(name: SetName): readonly GoldCase[] | null {
  const { texts, facts } = FOLDERS[name]
  if (!existsSync(texts) || !existsSync(facts)) return null
  return readdirSync(facts)
    .filter((file) => file.endsWith('.json'))
    .toSorted()
    .map((file) => ({
      file: path.join(texts, file.replace(/\.json$/u, '.txt')),
      facts: Facts.parse(JSON.parse(readFileSync(path.join(facts, file), 'utf8'))),
    }))
}

/** Where a set was looked for, to be said when it is not there. */
export const folderOf = (name: SetName): string => FOLDERS[name].texts

/** With CI=true a set that is not there is a failure; elsewhere it is skipped, visibly. */
export const absenceFails = (): boolean => process.env.CI === 'true'
