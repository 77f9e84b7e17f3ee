export const transferZh = {} as const;
