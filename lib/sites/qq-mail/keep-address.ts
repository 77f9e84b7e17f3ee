const route = /^#(\/[\w~-]{1,100}){1,8}$/;
const secretRoute = /sid|token|key/i;

/**
 * In: an address of QQ Mail. Out: in the new version the route in the fragment, which names
 * folder and mail; in the old one only the host. Every query is dropped: it holds the `sid` of
 * the login.
 */
export function keepMail(url: URL): string {
  const hash = url.hash.split('?')[0] ?? '';
  const isRoute = route.test(hash) && !secretRoute.test(hash);
  if (url.hostname !== 'wx.mail.qq.com') return `${url.origin}/`;
  return `${url.origin}/home/index${isRoute ? hash : ''}`;
}
