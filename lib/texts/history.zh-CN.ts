export const historyZh = {} as const;
