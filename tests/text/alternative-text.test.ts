import { describe, expect, it } from 'vitest'
import { isAlternativeText } from '../../src/text/alternative-text.ts'

describe('isAlternativeText', () => {
  it.each([
    'ngu dan duoc tap huan kien thuc bien dao hinh 1',
    'Toan canh hoi nghi giao ban quy 2',
    '6 thang dau nam toan tinh to chuc 328 cuoc',
    'lop-boi-duong-can-bo-bien-gioi',
    'hoi nghi tong ket ASEAN tai thanh pho Hue',
    '5b0a_5a.jpg',
    'IMG_2031 (2).JPG',
    'toan-canh-hoi-nghi.jpeg',
    'ảnh hội nghị.png',
    'z4512_a1b2.webp',
  ])('takes: %s', (line) => expect(isAlternativeText(line)).toBe(true))

  it.each([
    'Toàn cảnh hội nghị giao ban quý 2',
    'Vietnam News Service in Laos',
    'Ministry of Information and Communications',
    'The gioi Viet Nam',
    'Luang Prabang, Oudomxay, Phongsaly, Sam Neua, Xieng Khouang',
    'Nghe An Online 12 10 2018',
    'Ban Ki-moon, Kim Jong-un, Moon Jae-in',
    'Catarina Mendes de Sa',
    'Học viên đặt tên tệp là anh.jpg.',
    'Ảnh: toan-canh.jpg chụp ngày khai mạc',
    'Báo Mẫu.vn',
    'Sổ tay thông tin đối ngoại.pdf',
    '.jpg',
  ])('leaves: %s', (line) => expect(isAlternativeText(line)).toBe(false))
})
