import { describe, expect, it } from 'vitest'
import { unscrambled } from '../../src/text/unscramble.ts'

describe('unscrambled', () => {
  it.each([
    ['Héi nghÞ', 'Hội nghị', 'tcvn3'],
    ['HéI NGHÞ TæNG KÕT', 'HỘI NGHỊ TỔNG KẾT', 'tcvn3'],
    ['Hµ NéI, ngµy 5 th¸ng 3', 'HÀ NỘI, ngày 5 tháng 3', 'tcvn3'],
    ['UBND tØnh Hµ Giang häp víi së, ngµnh', 'UBND tỉnh Hà Giang họp với sở, ngành', 'tcvn3'],
    ['§ång chÝ Lª V¨n Thö ®· dù', 'Đồng chí Lê Văn Thử đã dự', 'tcvn3'],
    ['Hoäi nghò', 'Hội nghị', 'vni'],
    ['UÛY BAN NHAÂN DAÂN TÆNH', 'ỦY BAN NHÂN DÂN TỈNH', 'vni'],
    ['Oâng Leâ Vaên Thöû, Phoù Chuû tòch, ñaõ ñeán döï', 'Ông Lê Văn Thử, Phó Chủ tịch, đã đến dự', 'vni'],
    ['Há»™i nghá»‹', 'Hội nghị', 'double-utf-8'],
    ['Ã´ng LÃª VÄƒn Thá»­ lÃ m viá»‡c táº¡i Huáº¿', 'ông Lê Văn Thử làm việc tại Huế', 'double-utf-8'],
    ['Hôòi nghiò', 'Hội nghị', 'windows-1258'],
    ['H&eacute;i ngh&THORN; ngµy 5', 'Hội nghị ngày 5', 'tcvn3'],
    ['H&#233;i ngh&#222;', 'Hội nghị', 'tcvn3'],
    [
      '<title>Hội nghị</title>\n<p>Héi nghÞ tæng kÕt</p><p>Toàn c¶nh héi nghÞ</p>',
      '<title>Hội nghị</title>\n<p>Hội nghị tổng kết</p><p>Toàn cảnh hội nghị</p>',
      'tcvn3',
    ],
    [
      'Trang chủ » Tin tức\nHéi nghÞ tæng kÕt c«ng t¸c\nCafé São Paulo',
      'Trang chủ » Tin tức\nHội nghị tổng kết công tác\nCafé São Paulo',
      'tcvn3',
    ],
  ])('puts right: %s', (wrong, text, repair) => expect(unscrambled(wrong)).toEqual({ text, repair }))

  it.each([
    'Hội nghị tổng kết công tác thông tin đối ngoại',
    'Toàn văn báo cáo',
    'Hà Nam, ngày ba tháng hai',
    'TOÀN CÀNH HÒA HOÀN',
    'oà oá oâ uà uù où aù',
    'Ông Lê Văn Thử dẫn lời nhà báo Müller ở Köln về «Süddeutsche Zeitung».',
    'Müller, Köln, Düsseldorf',
    'São Paulo, Curaçao, Bogotá',
    'La conférence a été ouverte à Genève par un délégué très âgé.',
    'Un café né à Nîmes',
    'El año pasado, el señor Núñez habló en la reunión.',
    'Die Übergabe fand in München statt; schöne Grüße.',
    'Työ on tärkeää; hyvää päivää, Jyväskylä.',
    'På mötet i Malmö sade Björn att året går fort.',
    'Þór og Ísafjörður, Sæmundur fróði',
    'İstanbul’da görüşme yapıldı; çok güzel.',
    'A naïve façade, Zoë’s résumé',
    'Nhiệt độ 20°C ± 2, dài 5µm, giá £5 hoặc ¥100 © 2019 Báo Thử ®',
    '© 2004 Thu · Ha × Ba ½ ± 3°',
    '«Đối ngoại» và «thông tin»',
    'Toàn cảnh Hội nghị. Ảnh: Lê Thử',
    'Niê Kđăm, K’Đổi, Krông Bông, Đắk Lắk',
    'Tý, Mùi, Tí, Sửu, hò, mò, kì, sì',
    'H&ocirc;m nay, h&#7897;i ngh&#7883; khai m&#7841;c',
    'TP. H&agrave; N&#7897;i &copy; 2019 &raquo; Tin',
    'ÂM NHẠC, Ê ĐÊ, ÔNG Ý',
    '中文版 · ภาษาไทย · Русский',
    '',
  ])('leaves as it is: %s', (text) => expect(unscrambled(text)).toEqual({ text, repair: null }))
})
