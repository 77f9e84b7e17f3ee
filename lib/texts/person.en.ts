export const personEn = {} as const;
