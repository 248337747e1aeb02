/** Addresses that scripts make: on a USB stick they are ways between folders, and a page is the file in its folder. */

/**
 * The address of a page, `/en/activities/`, as a page reaches it.
 * @param base  top of the site: an address, or on a stick the way there, `./` or `../../`
 */
export const reachPage = (address: string, base: string): string =>
  base.startsWith('.') ? nameFile(base + address.slice(1)) : address;

/** Names the file of a page whose address is a way between folders; leaves all other addresses. */
export const nameFile = (address: string): string =>
  address.startsWith('.') ? address.replace(/\/(?=$|[?#])/, '/index.html') : address;
