/** «12 hội nghị», «1.200 hội nghị». */
export const conferences = (count: number) => `${count.toLocaleString('vi')} hội nghị`
