export const followupsZh = {} as const;
