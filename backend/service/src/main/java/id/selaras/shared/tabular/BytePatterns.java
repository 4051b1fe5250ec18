package id.selaras.shared.tabular;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Counts byte sequences in a stream that comes in pieces; a sequence cut by two pieces counts too. */
final class BytePatterns {

    private final byte[][] patterns;
    private final long[] counts;
    private final int longest;
    /** Whether a byte begins a pattern: most bytes of a stream do not, and need no closer look. */
    private final boolean[] begins = new boolean[256];

    private byte[] tail = new byte[0];

    BytePatterns(byte[]... patterns) {
        this.patterns = patterns;
        this.counts = new long[patterns.length];
        this.longest = Arrays.stream(patterns).mapToInt(p -> p.length).max().orElse(0);
        for (byte[] pattern : patterns) {
            begins[pattern[0] & 0xFF] = true;
        }
    }

    static BytePatterns ascii(String... patterns) {
        return new BytePatterns(Arrays.stream(patterns)
                .map(pattern -> pattern.getBytes(StandardCharsets.US_ASCII))
                .toArray(byte[][]::new));
    }

    long count(int pattern) {
        return counts[pattern];
    }

    void feed(byte[] bytes, int length) {
        if (tail.length > 0) {
            int head = Math.min(length, longest - 1);
            byte[] seam = Arrays.copyOf(tail, tail.length + head);
            System.arraycopy(bytes, 0, seam, tail.length, head);
            // Only what begins in the old piece and ends in the new one.
            scan(seam, 0, tail.length, seam.length, tail.length);
        }
        scan(bytes, 0, length, length, 0);
        if (length >= longest - 1) {
            tail = Arrays.copyOfRange(bytes, length - (longest - 1), length);
        } else {
            byte[] joined = Arrays.copyOf(tail, tail.length + length);
            System.arraycopy(bytes, 0, joined, tail.length, length);
            tail = Arrays.copyOfRange(joined, Math.max(0, joined.length - (longest - 1)), joined.length);
        }
    }

    private void scan(byte[] bytes, int from, int to, int end, int mustPass) {
        for (int i = from; i < to; i++) {
            if (begins[bytes[i] & 0xFF]) {
                look(bytes, i, end, mustPass);
            }
        }
    }

    private void look(byte[] bytes, int at, int end, int mustPass) {
        for (int p = 0; p < patterns.length; p++) {
            int until = at + patterns[p].length;
            if (until <= end
                    && until > mustPass
                    && Arrays.equals(bytes, at, until, patterns[p], 0, patterns[p].length)) {
                counts[p]++;
            }
        }
    }
}
