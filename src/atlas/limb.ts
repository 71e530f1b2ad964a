import { type CutMesh, trim } from './cut.js';
import { edgeKey, type Mesh } from './mesh.js';
import { alongLimb, posedPoint } from './pose.js';
import { buildSheet, type Fineness, relaxNormals, type Sheet, squareToMidline, vertexNormals } from './sheet.js';

/** Where the vertices of a mesh lie and which way the skin faces there (xyz, xyz, ...). */
export interface Form {
  readonly position: Float64Array;
  readonly normal: Float64Array;
  /** Normals of the soft form that shade follows. */
  readonly soft: Float64Array;
}

/** Room in which a limb is projected, used anew for each picture: a turning limb asks for no memory a vertex. */
export interface Workspace {
  /** Per vertex. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly visible: Float64Array;
  readonly light: Float64Array;
  readonly lit: Float64Array;
  /** Per triangle. */
  readonly part: Int32Array;
  readonly group: Int32Array;
  /** Per edge. */
  readonly cutX: Float64Array;
  readonly cutY: Float64Array;
  /** Per vertex and then per edge: 0 between uses. */
  readonly leaving: Int32Array;
}

/** The right limb ready to be drawn: triangles, what lies beside each of their edges, and their labels. */
export interface Limb extends Readonly<Pick<Mesh, 'chart' | 'along' | 'phi' | 'course'>> {
  /** Per triangle its three vertices, and its band. */
  readonly corners: Int32Array;
  readonly band: Uint8Array;
  readonly triangles: number;
  readonly vertices: number;
  /** Per triangle and side: the number of its edge. */
  readonly edge: Int32Array;
  /** Per edge: the triangle on either side, -1 beyond the end of the mesh. */
  readonly beside: Int32Array;
  readonly edges: number;
  /** Per triangle the index of its combination of regions. */
  readonly area: Int32Array;
  readonly combinations: readonly (readonly number[])[];
  form(posed: boolean): Form;
  readonly workspace: Workspace;
}

/** The skin before any border is cut in. */
export interface Base {
  readonly sheet: Sheet;
  readonly trimmed: Mesh;
  readonly forms: Map<boolean, Form>;
}

const bases = new Map<Fineness, Base>();
const SOFT_ROUNDS = { fine: 8, coarse: 3 } as const;

/** The skin that all limbs of a fineness are cut from, made once. */
export function baseOf(fineness: Fineness): Base {
  let base = bases.get(fineness);
  if (!base) {
    const sheet = buildSheet(fineness);
    base = { sheet, trimmed: trim(sheet), forms: new Map() };
    bases.set(fineness, base);
  }
  return base;
}

function sheetForm(base: Base, posed: boolean, fineness: Fineness): Form {
  let form = base.forms.get(posed);
  if (!form) {
    const { sheet } = base;
    const position = posed ? posedPositions(sheet) : sheet.position;
    const normal = vertexNormals(position, sheet.corners);
    if (!posed) squareToMidline(sheet, normal);
    form = { position, normal, soft: relaxNormals(normal, sheet.corners, SOFT_ROUNDS[fineness]) };
    base.forms.set(posed, form);
  }
  return form;
}

function posedPositions(sheet: Sheet): Float64Array {
  const position = sheet.position.slice();
  for (let v = 0; v < sheet.chart.length; v++) {
    const [x, y, z] = [position[3 * v]!, position[3 * v + 1]!, position[3 * v + 2]!];
    position.set(posedPoint([x, y, z], alongLimb(sheet.chart[v]!, sheet.along[v]!)), 3 * v);
  }
  return position;
}

function edgesOf(corners: readonly number[]): Pick<Limb, 'edge' | 'beside' | 'edges'> {
  const edge = new Int32Array(corners.length);
  const beside = new Int32Array(2 * corners.length).fill(-1);
  // A hash table of numbers: a map of so many edges would take longer than all the cuts.
  const size = 2 ** Math.ceil(Math.log2(2 * corners.length + 1));
  const keys = new Float64Array(size).fill(-1);
  const numbers = new Int32Array(size);
  let edges = 0;
  for (let i = 0; i < corners.length; i++) {
    const k = i % 3;
    const [a, b] = [corners[i]!, corners[k === 2 ? i - 2 : i + 1]!];
    const key = edgeKey(a, b);
    let slot = (Math.imul(a + b, 0x9e3779b1) ^ Math.imul(a, b)) & (size - 1);
    while (keys[slot] !== -1 && keys[slot] !== key) slot = (slot + 1) & (size - 1);
    const triangle = (i - k) / 3;
    if (keys[slot] === key) {
      edge[i] = numbers[slot]!;
      beside[2 * edge[i]! + 1] = triangle;
    } else {
      keys[slot] = key;
      numbers[slot] = edge[i] = edges;
      beside[2 * edges++] = triangle;
    }
  }
  return { edge, beside: beside.slice(0, 2 * edges), edges };
}

function workspaceFor(vertices: number, triangles: number, edges: number): Workspace {
  const numbers = (count: number): Float64Array => new Float64Array(count);
  return {
    x: numbers(vertices),
    y: numbers(vertices),
    visible: numbers(vertices),
    light: numbers(vertices),
    lit: numbers(vertices),
    part: new Int32Array(triangles),
    group: new Int32Array(triangles),
    cutX: numbers(edges),
    cutY: numbers(edges),
    leaving: new Int32Array(vertices + edges),
  };
}

/**
 * The right limb cut by what divides its skin, or bare.
 *
 * Costly: callers keep the result, one for each scheme and fineness.
 */
export function buildLimb(fineness: Fineness, divide: ((trimmed: Mesh) => CutMesh) | null): Limb {
  const base = baseOf(fineness);
  const cut = divide
    ? divide(base.trimmed)
    : { mesh: base.trimmed, area: new Int32Array(base.trimmed.cell.length), combinations: [[]] };
  const { mesh } = cut;
  const { chart, along, phi, course, corners, band } = mesh;
  const forms = new Map<boolean, Form>();
  const joined = edgesOf(corners);
  return {
    chart,
    along,
    phi,
    course,
    corners: Int32Array.from(corners),
    band: Uint8Array.from(band),
    triangles: band.length,
    vertices: phi.length,
    ...joined,
    workspace: workspaceFor(phi.length, band.length, joined.edges),
    area: cut.area,
    combinations: cut.combinations,
    form(posed) {
      let form = forms.get(posed);
      if (!form) {
        const { position, normal, soft } = sheetForm(base, posed, fineness);
        form = { position: mesh.carry(position), normal: mesh.carry(normal), soft: mesh.carry(soft) };
        forms.set(posed, form);
      }
      return form;
    },
  };
}
