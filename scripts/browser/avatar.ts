/** A portrait nobody owns: a coloured disc with a plain figure, its colour chosen by `seed`. */
export function avatarSvg(seed: number): string {
  const hue = (seed * 67) % 360;
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40">',
    `<rect width="40" height="40" fill="hsl(${hue} 38% 84%)"/>`,
    `<circle cx="20" cy="15.5" r="6.5" fill="hsl(${hue} 34% 52%)"/>`,
    `<path d="M6 40c1-9.500 7-14 14-14s13 4.500 14 14z" fill="hsl(${hue} 34% 52%)"/>`,
    '</svg>',
  ].join('');
}
