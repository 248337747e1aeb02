/** The two readers that the bench imitates. */

/** Size of the window, how much slower than this machine the processor is, and the network; null for none of it. */
export interface Profile {
  name: 'phone' | 'desktop';
  width: number;
  height: number;
  /** Times slower than this machine. */
  slowdown: number;
  /** Bits a second and milliseconds of round trip, or null for the network as it is. */
  network: { bits: number; latency: number } | null;
}

export const phone: Profile = {
  name: 'phone',
  width: 390,
  height: 844,
  slowdown: 4,
  network: { bits: 1_600_000, latency: 150 },
};

export const desktop: Profile = { name: 'desktop', width: 1440, height: 900, slowdown: 1, network: null };
