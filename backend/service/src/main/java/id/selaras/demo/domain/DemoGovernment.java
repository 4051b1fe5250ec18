package id.selaras.demo.domain;

import java.time.ZoneId;
import java.util.Arrays;

/**
 * The four governments of the demo. Three carry the names of real cities, because the stories are told there, but every
 * person, figure and decree is invented; the province does not exist at all.
 */
public enum DemoGovernment {
    SAMARINDA("samarinda", "Kota Samarinda", Kind.KOTA, "Asia/Makassar", "Wali Kota", "SMR"),
    PALU("palu", "Kota Palu", Kind.KOTA, "Asia/Makassar", "Wali Kota", "PLU"),
    SAWAHLUNTO("sawahlunto", "Kota Sawahlunto", Kind.KOTA, "Asia/Jakarta", "Wali Kota", "SWL"),
    GAJAHMUNGKUR("gajahmungkur", "Provinsi Gajahmungkur", Kind.PROVINSI, "Asia/Jakarta", "Gubernur", "GJM");

    /** The two kinds of regional government that the demo shows. */
    public enum Kind {
        KOTA,
        PROVINSI
    }

    private final String code;
    private final String displayName;
    private final Kind kind;
    private final ZoneId timeZone;
    private final String headTitle;
    private final String prefix;

    DemoGovernment(String code, String displayName, Kind kind, String timeZone, String headTitle, String prefix) {
        this.code = code;
        this.displayName = displayName;
        this.kind = kind;
        this.timeZone = ZoneId.of(timeZone);
        this.headTitle = headTitle;
        this.prefix = prefix;
    }

    /** @throws IllegalArgumentException when no demo government has this code */
    public static DemoGovernment of(String code) {
        return Arrays.stream(values())
                .filter(government -> government.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no demo government " + code));
    }

    /** Lower-case name, also the part after @ in the demo's user names. */
    public String code() {
        return code;
    }

    public String displayName() {
        return displayName;
    }

    public Kind kind() {
        return kind;
    }

    public ZoneId timeZone() {
        return timeZone;
    }

    /** Title of the PPK (pejabat pembina kepegawaian), who decides on transfers. */
    public String headTitle() {
        return headTitle;
    }

    /** Three letters before every unit code. */
    public String prefix() {
        return prefix;
    }

    /** Code of the unit at the top of the tree. */
    public String rootUnitCode() {
        return prefix;
    }

    /** Name without "Kota" or "Provinsi". */
    String shortName() {
        return displayName.substring(displayName.indexOf(' ') + 1);
    }

    /** First of the sequence numbers that this government uses in a NIP: keeps the four apart from each other. */
    int firstSequence() {
        return 1 + 200 * ordinal();
    }

    long seed() {
        return 20_240_101L + 7_919L * ordinal();
    }
}
