package dev.refrain.text;

import java.util.Arrays;

/// Numbers joined into groups, each called by its smallest member.
final class Groups {
  private final int[] root;

  Groups(int size) {
    root = new int[size];
    Arrays.setAll(root, i -> i);
  }

  int of(int i) {
    int at = i;
    while (root[at] != at) {
      root[at] = root[root[at]];
      at = root[at];
    }
    return at;
  }

  void join(int i, int j) {
    int a = of(i);
    int b = of(j);
    root[Math.max(a, b)] = Math.min(a, b);
  }
}
