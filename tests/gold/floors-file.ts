import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { Floors } from './floors.ts'

const FILE = path.join(import.meta.dirname, 'floors.json')

export const readFloors = (): Floors => Floors.parse(JSON.parse(readFileSync(FILE, 'utf8')))

export const writeFloors = (floors: Floors): void =>
  writeFileSync(FILE, `${JSON.stringify(floors, null, 2)}\n`)
