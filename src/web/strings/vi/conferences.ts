/** «12 hội nghị». */
export const conferences = (count: number) => `${count} hội nghị`
