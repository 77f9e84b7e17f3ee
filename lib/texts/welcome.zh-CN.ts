export const welcomeZh = {} as const;
