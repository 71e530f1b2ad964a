/** Numbers in the order of their keys, least first. */
export class Heap {
  private readonly keys: number[] = [];
  private readonly items: number[] = [];

  /** How many there are. */
  get size(): number {
    return this.items.length;
  }

  /** Adds a number. */
  push(key: number, item: number): void {
    const { keys, items } = this;
    let i = items.length;
    while (i > 0) {
      const parent = (i - 1) >> 1;
      if (keys[parent]! <= key) break;
      keys[i] = keys[parent]!;
      items[i] = items[parent]!;
      i = parent;
    }
    keys[i] = key;
    items[i] = item;
  }

  /** Takes the number with the least key. */
  pop(): { readonly key: number; readonly item: number } | undefined {
    const { keys, items } = this;
    if (items.length === 0) return undefined;
    const least = { key: keys[0]!, item: items[0]! };
    const key = keys.pop()!;
    const item = items.pop()!;
    const count = items.length;
    if (count === 0) return least;
    let i = 0;
    for (;;) {
      let child = 2 * i + 1;
      if (child >= count) break;
      if (child + 1 < count && keys[child + 1]! < keys[child]!) child++;
      if (keys[child]! >= key) break;
      keys[i] = keys[child]!;
      items[i] = items[child]!;
      i = child;
    }
    keys[i] = key;
    items[i] = item;
    return least;
  }
}
