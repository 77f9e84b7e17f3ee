export const sitesEn = {} as const;
