/** How colours look to people who lack one kind of cone. */
import type { Linear } from './srgb.ts';

/**
 * Matrices for linear sRGB at severity 1, from G. M. Machado, M. M. Oliveira, L. A. F. Fernandes, "A Physiologically-based
 * Model for Simulation of Color Vision Deficiency", IEEE Transactions on Visualization and Computer Graphics 15 (2009),
 * 1291–1298, and its table of matrices.
 */
const matrices = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const;

export type Deficiency = keyof typeof matrices;

/** The colour that somebody with normal sight would have to be shown, to see what they see. */
export function simulate([red, green, blue]: Linear, deficiency: Deficiency): Linear {
  const channels = matrices[deficiency].map(([r, g, b]) => Math.min(1, Math.max(0, r * red + g * green + b * blue)));
  return channels as unknown as Linear;
}
