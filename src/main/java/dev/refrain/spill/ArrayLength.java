package dev.refrain.spill;

/// Lengths of arrays that grow with the input: Java has none of more than about 2^31 values,
/// however much memory there is.
public final class ArrayLength {
  /// Longer ones are not to be had everywhere.
  private static final int MOST = Integer.MAX_VALUE - 8;

  private ArrayLength() {}

  /// The best length, or what is to be had of it.
  ///
  /// @param least values that need a place
  /// @param best with room to grow
  /// @throws OutOfMemoryError when there is no array for the least, as Java itself says it
  public static int of(long least, long best) {
    if (least > MOST) {
      throw new OutOfMemoryError("Requested array size exceeds VM limit: " + least);
    }
    return (int) Math.clamp(best, least, MOST);
  }

  /// A length without room to grow.
  ///
  /// @throws OutOfMemoryError as above
  public static int of(long values) {
    return of(values, values);
  }
}
