export const appZh = {} as const;
