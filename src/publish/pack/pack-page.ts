import { ARCHIVE_NAME } from '../archive-name.ts'
import { DISK_SECURITY, securityTag } from '../content-security.ts'
import { escaped } from '../page-html.ts'
import type { PublishedFile } from '../publication.ts'
import { PROGRAM_FOLDER } from './packed-part.ts'

/** The one page of a pack; it opens from the disk, so it asks for nothing but what stands beside it. */
export function packPage(): PublishedFile {
  const name = escaped(ARCHIVE_NAME)
  return {
    path: 'index.html',
    content: `<!doctype html>
<html lang="vi">
  <head>
    <meta charset="utf-8" />
    ${securityTag(DISK_SECURITY)}
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${name}</title>
    <meta name="color-scheme" content="light dark" />
    <link rel="icon" type="image/svg+xml" href="favicon.svg" />
    <link rel="stylesheet" href="${PROGRAM_FOLDER}/ky-yeu.css" />
  </head>
  <body>
    <div id="root"><noscript>Cần bật JavaScript để mở kỷ yếu. Không có JavaScript vẫn đọc được dữ liệu trong thư mục «du-lieu». <span lang="en">Please turn JavaScript on to open the archive. Without it the data can be read in the folder “du-lieu”.</span></noscript></div>
    <script src="${PROGRAM_FOLDER}/ky-yeu.js"></script>
  </body>
</html>
`,
  }
}
