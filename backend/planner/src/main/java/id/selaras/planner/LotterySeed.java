package id.selaras.planner;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * The seed of the lottery that decides between equally good plans. It should be fixed only after the problem is frozen,
 * for example as the hash of secrets several parties committed to before.
 *
 * @param hex the secret bytes, lower-case hexadecimal, at least one byte
 */
public record LotterySeed(String hex) {
    public LotterySeed {
        if (hex == null || !hex.matches("([0-9a-f]{2}){1,64}")) {
            throw new InvalidProblem("the seed must be 1 to 64 bytes in lower-case hexadecimal");
        }
    }

    public static LotterySeed ofText(String text) {
        return new LotterySeed(HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8)));
    }

    byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }
}
