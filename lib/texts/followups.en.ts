export const followupsEn = {} as const;
