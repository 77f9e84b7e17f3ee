export const reasonsEn = {} as const;
