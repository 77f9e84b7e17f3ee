export const transferEn = {} as const;
