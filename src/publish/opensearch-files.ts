import { ARCHIVE_NAME } from './archive-name.ts'
import type { Export } from './publication.ts'
import { xmlText } from './xml-text.ts'

const EDITIONS = [
  { language: 'vi', folder: '', home: '', description: `Tìm trong ${ARCHIVE_NAME}` },
  { language: 'en', folder: 'en/', home: 'en', description: `Search ${ARCHIVE_NAME}` },
] as const

/** By which a browser searches the archive from its address bar (OpenSearch 1.1), in each language. */
export const openSearchFiles: Export = {
  id: 'opensearch',
  *files({ site }) {
    for (const edition of EDITIONS) {
      yield { path: `${edition.folder}opensearch.xml`, content: description(site, edition) }
    }
  },
}

function description(site: string, { language, folder, home, description: told }: (typeof EDITIONS)[number]) {
  const search = xmlText(`${site}${home}?q={searchTerms}`)
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
<ShortName>Kỷ yếu</ShortName>
<LongName>${xmlText(ARCHIVE_NAME)}</LongName>
<Description>${xmlText(told)}</Description>
<Language>${language}</Language>
<InputEncoding>UTF-8</InputEncoding>
<OutputEncoding>UTF-8</OutputEncoding>
<Image type="image/svg+xml">${xmlText(`${site}favicon.svg`)}</Image>
<Url type="text/html" method="get" template="${search}"/>
<Url type="application/opensearchdescription+xml" rel="self" template="${xmlText(`${site}${folder}opensearch.xml`)}"/>
</OpenSearchDescription>
`
}
