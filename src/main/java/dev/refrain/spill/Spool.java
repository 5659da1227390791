package dev.refrain.spill;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/// Takes records from several threads, each for a partition, and gives back a partition as a whole.
///
/// Every writer fills a block a partition; full blocks are held as they are while the budget lasts,
/// and past it appended to one temporary file. In which order the records of a partition come back
/// depends on the threads.
public final class Spool implements AutoCloseable {
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private static final VarHandle INTS =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

  private final int blockSize;
  private final MemoryBudget budget;
  private final List<List<Block>> parts = new ArrayList<>();
  private final ConcurrentLinkedQueue<Writer> idle = new ConcurrentLinkedQueue<>();
  private final AtomicLong held = new AtomicLong();
  private final TemporaryFile file = new TemporaryFile();

  /// Some records of one partition: in memory, or, without bytes, in the file.
  private record Block(byte @Nullable [] bytes, long place, int size) {}

  /// @param parts number of partitions
  /// @param blockSize bytes in which a partition grows, at least the largest record
  public Spool(int parts, int blockSize, MemoryBudget budget) {
    this.blockSize = blockSize;
    this.budget = budget;
    for (int part = 0; part < parts; part++) {
      this.parts.add(new ArrayList<>());
    }
  }

  /// The number of eight bytes at a place of a partition that was read.
  public static long longAt(byte[] records, int at) {
    return (long) LONGS.get(records, at);
  }

  /// Sets what [#longAt] finds in a record.
  public static void putLong(byte[] record, int at, long value) {
    LONGS.set(record, at, value);
  }

  /// Sets the lower half of what [#longAt] finds in a record.
  public static void putInt(byte[] record, int at, int value) {
    INTS.set(record, at, value);
  }

  /// A writer for the thread that asks; it gives it back by [Writer#close] when it pauses.
  public Writer writer() {
    Writer writer = idle.poll();
    return writer == null ? new Writer(this) : writer;
  }

  /// Takes what the writers still hold; called once nobody writes any more.
  public void finish() {
    for (Writer writer = idle.poll(); writer != null; writer = idle.poll()) {
      writer.flush();
    }
  }

  /// Bytes of a partition.
  public long size(int part) {
    long size = 0;
    for (Block block : parts.get(part)) {
      size += block.size;
    }
    return size;
  }

  /// All records of a partition; `room` is used if it is large enough.
  ///
  /// @return an array of at least [#size] bytes
  /// @throws OutOfMemoryError when no array is so large
  public byte[] read(int part, byte[] room) {
    long size = size(part);
    byte[] all = room.length >= size ? room : new byte[ArrayLength.of(size, size + size / 4)];
    int at = 0;
    for (Block block : parts.get(part)) {
      if (block.bytes == null) {
        file.read(ByteBuffer.wrap(all, at, block.size), block.place);
      } else {
        System.arraycopy(block.bytes, 0, all, at, block.size);
      }
      at += block.size;
    }
    return all;
  }

  /// Forgets a partition.
  public void clear(int part) {
    for (Block block : parts.get(part)) {
      release(block);
    }
    parts.set(part, List.of());
  }

  private void release(Block block) {
    if (block.bytes != null) {
      held.addAndGet(-block.bytes.length);
      budget.giveBack(block.bytes.length);
    }
  }

  @Override
  public void close() {
    budget.giveBack(held.getAndSet(0));
    parts.replaceAll(_ -> List.of());
    idle.clear();
    file.close();
  }

  /// Whether the bytes are held, and may not be written to again.
  private boolean add(int part, byte[] bytes, int size) {
    List<Block> blocks = parts.get(part);
    Block block;
    boolean holds = budget.take(bytes.length);
    if (holds) {
      held.addAndGet(bytes.length);
      block = new Block(bytes, 0, size);
    } else {
      block = new Block(null, file.append(ByteBuffer.wrap(bytes, 0, size)), size);
    }
    synchronized (blocks) {
      blocks.add(block);
    }
    return holds;
  }

  /// Writes records, one thread at a time.
  public static final class Writer implements AutoCloseable {
    private final Spool spool;
    private final byte[][] open;
    private final int[] sizes;

    Writer(Spool spool) {
      this.spool = spool;
      open = new byte[spool.parts.size()][];
      Arrays.fill(open, new byte[0]);
      sizes = new int[open.length];
    }

    /// Writes one number of eight bytes, the lowest first.
    public void put(int part, long value) {
      int at = sizes[part];
      byte[] bytes = open[part];
      if (at + Long.BYTES > bytes.length) {
        bytes = next(part, Long.BYTES);
        at = 0;
      }
      LONGS.set(bytes, at, value);
      sizes[part] = at + Long.BYTES;
    }

    /// Writes one record.
    public void put(int part, byte[] record, int from, int length) {
      if (sizes[part] + length > open[part].length) {
        next(part, length);
      }
      System.arraycopy(record, from, open[part], sizes[part], length);
      sizes[part] += length;
    }

    private byte[] next(int part, int length) {
      byte[] bytes = open[part];
      boolean gone = sizes[part] > 0 && spool.add(part, bytes, sizes[part]);
      if (gone || bytes.length < length) {
        bytes = new byte[Math.max(spool.blockSize, length)];
        open[part] = bytes;
      }
      sizes[part] = 0;
      return bytes;
    }

    private void flush() {
      for (int part = 0; part < open.length; part++) {
        if (sizes[part] > 0) {
          spool.add(part, Arrays.copyOf(open[part], sizes[part]), sizes[part]);
        }
        open[part] = new byte[0];
        sizes[part] = 0;
      }
    }

    @Override
    public void close() {
      spool.idle.add(this);
    }
  }
}
