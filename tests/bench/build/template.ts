import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { folderForBench } from '../corpus/report-folder.ts'

/** What a template shows of a record. */
export type Shown = {
  readonly id: string
  readonly title: string
  readonly date: string
  readonly place: string
  readonly facts: readonly (readonly [string, string])[]
  readonly texts: readonly string[]
}

const TEMPLATE = `---
pagination:
  data: conferences
  size: 1
  alias: conference
permalink: "hoi-nghi/{{ conference.id }}/index.html"
---
<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><title>{{ conference.title | escape }}</title></head>
<body><nav><a href="/">Kỷ yếu</a></nav>
<main data-pagefind-body><h1>{{ conference.title | escape }}</h1>
<p>{{ conference.date }} · {{ conference.place | escape }}</p>
<dl>{% for fact in conference.facts %}<dt>{{ fact[0] | escape }}</dt><dd>{{ fact[1] | escape }}</dd>{% endfor %}</dl>
{% for text in conference.texts %}<p>{{ text | escape }}</p>{% endfor %}
</main></body></html>
`
const LIST = `---
permalink: index.html
---
<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><title>Kỷ yếu</title></head>
<body><h1>Kỷ yếu</h1>
<ul>{% for conference in conferences %}<li><a href="/hoi-nghi/{{ conference.id }}/">{{ conference.title | escape }}</a> {{ conference.date }}</li>{% endfor %}</ul>
</body></html>
`

/** A folder with the input of Eleventy: the records as data, and a template for all of them. */
export function templateFolder(shown: string): string {
  const folder = folderForBench('eleventy')
  const data = `import { readFileSync } from 'node:fs'
export default () => JSON.parse(readFileSync(${JSON.stringify(shown)}, 'utf8'))
`
  writeFileSync(path.join(folder, 'conference.liquid'), TEMPLATE)
  writeFileSync(path.join(folder, 'index.liquid'), LIST)
  writeFileSync(
    path.join(folder, 'eleventy.config.mjs'),
    `${data.replace('export default ()', 'const conferences = ()')}
export default (config) => { config.addGlobalData('conferences', conferences) }
`,
  )
  return folder
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&#34;')

/** The page that the template makes, made by hand. */
export const pageByHand = ({ title, date, place, facts, texts }: Shown): string => `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><title>${escaped(title)}</title></head>
<body><nav><a href="/">Kỷ yếu</a></nav>
<main data-pagefind-body><h1>${escaped(title)}</h1>
<p>${date} · ${escaped(place)}</p>
<dl>${facts.map(([name, value]) => `<dt>${escaped(name)}</dt><dd>${escaped(value)}</dd>`).join('')}</dl>
${texts.map((text) => `<p>${escaped(text)}</p>`).join('')}
</main></body></html>
`
