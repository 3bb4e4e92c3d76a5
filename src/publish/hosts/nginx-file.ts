import { movedAddresses } from '../moved-addresses.ts'
import type { Export } from '../publication.ts'
import { KEPT, LASTING, SERVED_HEADERS } from './served-headers.ts'

/** Types that the list which comes with nginx does not have. */
const TYPES = {
  'application/manifest+json': 'webmanifest',
  'application/x-bibtex': 'bib',
  'application/x-ndjson': 'ndjson',
  'application/x-research-info-systems': 'ris',
  'text/calendar': 'ics',
  'text/csv': 'csv',
}

/** Every text that the site has. */
const PACKED = [
  ...['application/atom+xml', 'application/feed+json', 'application/json', 'application/javascript'],
  ...['text/javascript', 'text/css', 'text/xml', 'application/xml', 'image/svg+xml', 'text/plain'],
  ...Object.keys(TYPES),
]

/**
 * The rules of the site for nginx. It stands in the site, so that the addresses of once are always those of this build;
 * it tells nothing that the site does not, and nginx keeps it to itself.
 */
export const nginxFile: Export = {
  id: 'nginx',
  *files(publication) {
    const base = new URL(publication.site).pathname
    const moved = movedAddresses(publication).map(([from, to]) => redirect(base + from, base + to))
    // Not from where it is missing, which would have it kept for good: a part may come a moment after who names it.
    const lost = `error_page 404 ${base}404.html;`
    const lasting = LASTING.map((prefix) => location(`${base}${prefix}`, [lost, ...headers(KEPT.lasting)]))
    const parts = [
      opening(base),
      SERVER,
      location(base, [...SERVING, lost, ...headers(KEPT.other)]),
      ...lasting,
      location(`~ "^${base.replaceAll('.', '\\.')}.*\\.(?:${Object.values(TYPES).join('|')})$"`, [
        `types { ${Object.entries(TYPES)
          .map(([type, end]) => `${type} ${end};`)
          .join(' ')} }`,
        lost,
        ...headers(KEPT.other),
      ]),
      location(`= ${base}nginx.conf`, ['return 404;']),
      ...(base === '/' ? [] : [redirect(base.slice(0, -1), base)]),
      ...moved,
    ]
    yield { path: 'nginx.conf', content: parts.join('\n') }
  },
}

const opening = (
  base: string,
) => `# The rules of this site for nginx, to be included in the server that has it at ${base}:
#   server {
#     listen 80;
#     server_name example;
#     root /srv/www;                      # the site stands in /srv/www${base}
#     include /srv/www${base}nginx.conf;
#   }
# Who packs the files beforehand (gzip -9k, brotli -k) adds «gzip_static on;» and, where the module is there,
# «brotli_static on;».
`

/** Of all places: packed also for who stands between, and told apart there; sent on whatever is before this server. */
const SERVER = [
  ...['gzip on;', 'gzip_vary on;', 'gzip_proxied any;', 'gzip_min_length 1024;'],
  `gzip_types ${PACKED.join(' ')};`,
  ...['charset utf-8;', `charset_types ${PACKED.filter((type) => type.startsWith('text/')).join(' ')};`],
  'absolute_redirect off;\n',
].join('\n')

/** A page is the index of its folder. */
const SERVING = ['index index.html;', 'try_files $uri $uri/index.html =404;']

/**
 * Each place says them all: nginx forgets those from outside as soon as one is added inside. How long is said of what is
 * there: «not found», kept for good, would outlast the file that was late.
 */
const headers = (kept: string) => [
  ...Object.entries(SERVED_HEADERS).map(([name, value]) => `add_header ${name} "${value}" always;`),
  `add_header Cache-Control "${kept}";`,
]

/**
 * nginx looks for a place by the address as it is meant, and sends on to it as it is written; which fact was asked for
 * goes along.
 */
const redirect = (from: string, to: string) =>
  location(`= "${decodeURIComponent(from)}"`, [`return 301 "${to}$is_args$args";`])

const location = (place: string, rules: readonly string[]) =>
  `location ${place} {\n${rules.map((one) => `  ${one}\n`).join('')}}\n`
