export const todayEn = {} as const;
