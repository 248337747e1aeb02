/** Which components draw which graphic: its geometry, its scenes, its data table. */
import type { GraphicSlug } from '../../graphics/catalog.ts';
import CityTies from './CityTies.astro';
import CityTiesScene from './CityTiesScene.astro';
import CityTiesTable from './CityTiesTable.astro';
import Cloth from './Cloth.astro';
import ClothScene from './ClothScene.astro';
import ClothTable from './ClothTable.astro';
import Directions from './Directions.astro';
import DirectionsScene from './DirectionsScene.astro';
import DirectionsTable from './DirectionsTable.astro';
import LawTimeline from './LawTimeline.astro';
import LawTimelineScene from './LawTimelineScene.astro';
import LawTimelineTable from './LawTimelineTable.astro';
import ProcedureStitch from './ProcedureStitch.astro';
import ProcedureStitchScene from './ProcedureStitchScene.astro';
import ProcedureStitchTable from './ProcedureStitchTable.astro';
import RegionMap from './RegionMap.astro';
import RegionMapScene from './RegionMapScene.astro';
import RegionMapTable from './RegionMapTable.astro';
import ThreeLayers from './ThreeLayers.astro';
import ThreeLayersScene from './ThreeLayersScene.astro';
import ThreeLayersTable from './ThreeLayersTable.astro';
import TwinMap from './TwinMap.astro';
import TwinMapScene from './TwinMapScene.astro';
import TwinMapTable from './TwinMapTable.astro';
import Weighing from './Weighing.astro';
import WeighingScene from './WeighingScene.astro';
import WeighingTable from './WeighingTable.astro';

/** One row a graphic; the compiler asks for a missing one. */
export const registry = {
  cloth: { Base: Cloth, Scene: ClothScene, Table: ClothTable },
  'region-map': { Base: RegionMap, Scene: RegionMapScene, Table: RegionMapTable },
  'twin-map': { Base: TwinMap, Scene: TwinMapScene, Table: TwinMapTable },
  'law-timeline': { Base: LawTimeline, Scene: LawTimelineScene, Table: LawTimelineTable },
  'procedure-stitch': { Base: ProcedureStitch, Scene: ProcedureStitchScene, Table: ProcedureStitchTable },
  'three-layers': { Base: ThreeLayers, Scene: ThreeLayersScene, Table: ThreeLayersTable },
  'city-ties': { Base: CityTies, Scene: CityTiesScene, Table: CityTiesTable },
  directions: { Base: Directions, Scene: DirectionsScene, Table: DirectionsTable },
  weighing: { Base: Weighing, Scene: WeighingScene, Table: WeighingTable },
} as const satisfies Record<GraphicSlug, object>;
