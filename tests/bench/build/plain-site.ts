import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import MiniSearch from 'minisearch'
import { pageByHand, type Shown } from './template.ts'

// The least that a site with a search can be made by, as a program of its own: `plain-site.ts RECORDS OUT`.
const [records = '', out = ''] = process.argv.slice(2)
const conferences: readonly Shown[] = JSON.parse(readFileSync(records, 'utf8'))
const index = new MiniSearch({ fields: ['title', 'text'] })
for (const one of conferences) {
  const folder = path.join(out, 'hoi-nghi', one.id)
  mkdirSync(folder, { recursive: true })
  writeFileSync(path.join(folder, 'index.html'), pageByHand(one))
  index.add({ id: one.id, title: one.title, text: one.texts.join('\n') })
}
writeFileSync(path.join(out, 'index.json'), JSON.stringify(index))
