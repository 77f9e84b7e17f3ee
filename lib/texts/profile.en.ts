export const profileEn = {} as const;
