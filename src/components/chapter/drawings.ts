/**
 * The line drawings of the story, on a sheet of 160 × 120, all in one hand: an outline in ink, threads in the dash rhythm
 * of a theme, one filled accent. Each stands on the same ground.
 */
import type { DrawingName } from '../../model/drawing-name.ts';
import type { Theme } from '../../schemas/activity.ts';

interface Drawing {
  /** Whose rhythm the threads have. */
  theme: Theme;
  /** Whose colour the accent has. */
  accent: Theme | 'bandung' | 'petaling-jaya';
  ink: string;
  threads: string;
  fill: string;
}

const each = (count: number, draw: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => draw(index)).join('');

const ball = (x: number, y: number, r: number): string =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0-${2 * r} 0z`;

/** An arch that stands on a line. */
const arch = (x: number, foot: number, width: number, height: number): string =>
  `M${x} ${foot}v${width / 2 - height}a${width / 2} ${width / 2} 0 0 1 ${width} 0v${height - width / 2}`;

const ground = 'M4 112H156';

const loom: Drawing = {
  theme: 'culture',
  accent: 'culture',
  ink: `${ground}M28 112V8M132 112V8M20 16H140M20 23H140M20 95H140M20 102H140M36 23V95M124 23V95${each(10, (i) => `M${44 + 8 * i} 58V95`)}M24 82H136M124 56Q120 68 108 68`,
  threads: `M4 117H156${each(10, (i) => `M${i % 2 ? '42' : '39.5'} ${(270 + 32 * i) / 10}H${i % 2 ? '119' : '121.5'}`)}`,
  fill: 'M74 68Q91 58 108 68 91 78 74 68z',
};

const gedungSate: Drawing = {
  theme: 'culture',
  accent: 'bandung',
  ink: `${ground}M80 31V2M70 39L80 30 90 39zM74 39v4M86 39v4M60 53L72 43H88L100 53zM66 53v8M94 53v8${each(5, (i) => `M${72 + 4 * i} 57v4`)}M46 74L62 61H98L114 74zM53 74v38M107 74v38M53 92H107M6 86L18 76H53M154 86L142 76H107M6 86H53M107 86H154M10 86v26M150 86v26${each(4, (i) => arch(13.5 + 10 * i, 112, 6, 17) + arch(110.5 + 10 * i, 112, 6, 17))}${each(5, (i) => arch(60 + 9 * i, 92, 4, 11))}${arch(59, 112, 6, 14)}${arch(73, 112, 14, 16)}${arch(95, 112, 6, 14)}`,
  threads: 'M4 117H156M61.5 65.2H98.5M56.5 69.5H103.5M16.5 81H48.5M111.5 81H143.5M69 48H91',
  fill: each(6, (i) => ball(80, (40 + 48 * i) / 10, 2)),
};

const gedungSateSmall: Drawing = {
  theme: 'culture',
  accent: 'petaling-jaya',
  ink: `M80 40V13M72 46L80 39 88 46zM75 46v3M85 46v3M67 55L75 49H85L93 55zM71 55v5M89 55v5M59 69L69 60H91L101 69zM63 69v17M97 69v17M44 77L51 71H63M116 77L109 71H97M44 77H63M97 77H116M47 77v9M113 77v9${arch(75, 86, 10, 11)}M36 86H124v6H36zM45 92v20M115 92v20M40 112H120`,
  threads: 'M49 97.5H111M51.5 102H108.5M49 106.5H111M45 105.8A76 6.5 0 1 0 115 105.8',
  fill: each(6, (i) => ball(80, (150 + 41 * i) / 10, 1.8)),
};

const shopWindow: Drawing = {
  theme: 'economy',
  accent: 'economy',
  ink: `${ground}M14 112V16H146V112M14 32H146M22 98V50H100V98zM110 112V50H138V112M115 80v8M22 74H67V98M29 74V66q0-3 3-3h5q3 0 3 3v8M32 63V59h5v4M46 74V62H61V74M46 66H61M46 70H61M27 98V88q4 2 7-1 3 6 9 6.5 4 .5 4 4.5zM51 89H64L62 98H53zM53 89q4.5-8 9 0M85 50v4L79 57 72 62 75 68 78 66V88H92V66L95 68 98 62 91 57 85 54`,
  threads: 'M7 117H153M22 24H138M19 105H105',
  fill: each(11, (i) => `M${14 + 12 * i} 32h12l-6 11z`),
};

const campTent: Drawing = {
  theme: 'education',
  accent: 'education',
  ink: `${ground}M20 112L54 36 88 112M54 36L108 44 130 104 88 112M54 36V28M54 35L6 107M54 54Q54 90 40 112M54 54Q56 90 66 112M145 112V80M137 112q8-6 16 0`,
  threads: 'M3.5 117H156.5M61 51L112 56M68 66L117 68M74 82L121 80M81 97L126 92',
  fill: 'M145 98Q135 98 132 88 142 88 145 98zM145 92Q155 92 158 82 148 82 145 92zM145 84Q138 77 145 66 152 77 145 84z',
};

const screen = (column: number, row: number): string => `M${9.5 + 12 * column} ${4 + 9.5 * row}h9v6.5h-9z`;

const commandWall: Drawing = {
  theme: 'technology',
  accent: 'technology',
  ink: `${ground}${each(84, (i) => screen(i % 12, Math.floor(i / 12)))}${each(3, (i) => `${ball(44 + 36 * i, 85, 5)}M${33 + 36 * i} 112V104q0-10 11-10t11 10v8`)}M10 112V99H33M55 99H69M91 99H105M127 99H150V112`,
  threads: 'M6 117H154',
  fill: each(84, (i) =>
    ((i % 12) + Math.floor(i / 12)) % 4 ? '' : `M${10.5 + 12 * (i % 12)} ${5 + 9.5 * Math.floor(i / 12)}h7v4.5h-7z`,
  ),
};

export const drawings: Readonly<Record<DrawingName, Drawing>> = {
  loom,
  'gedung-sate': gedungSate,
  'gedung-sate-small': gedungSateSmall,
  'shop-window': shopWindow,
  'camp-tent': campTent,
  'command-wall': commandWall,
};
