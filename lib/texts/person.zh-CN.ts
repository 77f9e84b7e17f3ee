export const personZh = {} as const;
