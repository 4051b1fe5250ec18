package id.selaras.mutation.domain;

/** Kinds of temporary assignment (domain reference 1.6). None changes the definitive post. */
public enum LoanKind {
    /** Pelaksana Tugas: the definitive official is gone for good (UU 30/2014 art. 14). */
    PLT("PLT"),
    /** Pelaksana Harian: the definitive official is away for a time (UU 30/2014 art. 14). */
    PLH("PLH"),
    /** Penugasan lintas unit (PermenPANRB 7/2022). */
    CROSS_UNIT("TT"),
    /** Tim kerja (PermenPANRB 7/2022). */
    TEAM("TT"),
    /** Detasering, with learning goals (Peraturan LAN 10/2018). */
    SECONDMENT("TT"),
    /** Penugasan khusus (PP 11/2017 jo PP 17/2020). */
    SPECIAL("TT");

    private final String placementKind;

    LoanKind(String placementKind) {
        this.placementKind = placementKind;
    }

    /** Code of {@code assignment-kinds} under which the placement is recorded. */
    public String placementKind() {
        return placementKind;
    }

    /**
     * Whether the person acts for an official: not inaugurated, without the allowance of the post, and without power to
     * appoint, move or dismiss anybody (SE BKN 1/SE/I/2021).
     */
    public boolean actsForAnOfficial() {
        return this == PLT || this == PLH;
    }
}
