import { ARCHIVE_NAME } from '../archive-name.ts'
import type { Publication, PublishedFile } from '../publication.ts'

/** With it the simplest editors know the text for UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF'

/** How a pack is opened and what is in it, in both languages. */
export function packReadme({ site, version, conferences }: Publication): readonly PublishedFile[] {
  return [
    { path: 'DOC-TRUOC.txt', content: plain(vietnamese(site, version, conferences.length)) },
    { path: 'README.txt', content: plain(english(site, version, conferences.length)) },
  ]
}

const plain = (text: string) => BYTE_ORDER_MARK + text.replaceAll('\n', '\r\n')

const vietnamese = (site: string, version: string, count: number) => `${ARCHIVE_NAME}
Bản mang theo: ${count} hội nghị, phiên bản dữ liệu ${version}.

Cách mở
  1. Giải nén cả thư mục này (mở thẳng trong tệp nén thì không chạy được).
  2. Bấm đúp vào index.html. Không cần mạng, không cần cài đặt; trình duyệt nào của vài năm gần đây cũng được.

Trong thư mục
  index.html      kỷ yếu: dòng thời gian, tìm kiếm, từng hội nghị với câu đã nói ra mỗi điều
  chuong-trinh/   chương trình và dữ liệu mà index.html dùng; không cần mở
  du-lieu/        toàn bộ bản ghi: JSON, NDJSON, CSV (mở được bằng Excel), lược đồ
  hoi-nghi/, nhan-vat/  tệp trích dẫn (BibTeX, RIS, CSL-JSON) của từng hội nghị, từng người
  nguon.csv       các tin bài đã đọc, mỗi bài kèm hội nghị
  licenses.txt    giấy phép của các phần mềm và kiểu chữ được dùng
  SHA256SUMS      mã kiểm của mọi tệp; kiểm bằng: sha256sum -c SHA256SUMS

Bản đang cập nhật: ${site}
Dữ liệu theo CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/), mã nguồn theo MIT. Tin bài gốc thuộc về báo đã đăng.
`

const english = (site: string, version: string, count: number) => `${ARCHIVE_NAME}
A copy to take along: ${count} ${count === 1 ? 'conference' : 'conferences'}, version of the data ${version}.

How to open it
  1. Unpack the whole folder (it does not work from inside the archive file).
  2. Double-click index.html. No network and no installation are needed; any browser of recent years will do.

What is here
  index.html      the archive: timeline, search, each conference with the sentence behind every fact
  chuong-trinh/   the program and the data that index.html uses; nothing to open
  du-lieu/        all records: JSON, NDJSON, CSV (opens in Excel), schemas
  hoi-nghi/, nhan-vat/  citations (BibTeX, RIS, CSL-JSON) of each conference and official
  nguon.csv       the reports that were read, each with its conference
  licenses.txt    the licences of the software and the type that are used
  SHA256SUMS      checksums of all files; check them with: sha256sum -c SHA256SUMS

The copy that is kept up to date: ${site}
Data under CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/), code under MIT. The original articles belong to
those who published them.
`
