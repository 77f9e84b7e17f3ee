export const keysEn = {} as const;
