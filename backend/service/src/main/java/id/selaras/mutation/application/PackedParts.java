package id.selaras.mutation.application;

import java.io.OutputStream;
import java.util.Arrays;

/** Cuts what is written into parts of equal size and hands each on as soon as it is full. */
final class PackedParts extends OutputStream {

    /** Bytes of a part: few enough for one statement on any server (max_allowed_packet is 64 MiB by default). */
    static final int PART = 2 * 1024 * 1024;

    private final Keeper keeper;
    private final byte[] part = new byte[PART];
    private int filled;
    private int number;
    private long size;

    /** Keeps a part. */
    @FunctionalInterface
    interface Keeper {
        void keep(int number, byte[] content);
    }

    PackedParts(Keeper keeper) {
        this.keeper = keeper;
    }

    /** Bytes written so far. */
    long size() {
        return size;
    }

    @Override
    public void write(int one) {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        int at = from;
        int end = from + length;
        while (at < end) {
            int now = Math.min(end - at, PART - filled);
            System.arraycopy(bytes, at, part, filled, now);
            filled += now;
            at += now;
            size += now;
            if (filled == PART) {
                handOn();
            }
        }
    }

    /** Hands the last part on. */
    @Override
    public void close() {
        if (filled > 0) {
            handOn();
        }
    }

    private void handOn() {
        keeper.keep(number++, Arrays.copyOf(part, filled));
        filled = 0;
    }
}
