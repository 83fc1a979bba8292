import { readPolicy } from "@/storage";

/** Whether the organisation lets this page or file be read; which hosts there are at all is in messages/hosts.ts. */
export async function mayRead(url: string): Promise<boolean> {
  const { allowedHosts } = await readPolicy();
  return allowedHosts === null || (URL.canParse(url) && allowedHosts.includes(new URL(url).host));
}
