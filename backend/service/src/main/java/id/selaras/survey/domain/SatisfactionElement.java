package id.selaras.survey.domain;

/**
 * The nine elements (unsur) of the satisfaction survey, PermenPANRB 14/2017. Their codes are stored, never their place:
 * printed forms show the last two in either order.
 */
public enum SatisfactionElement {
    /** Persyaratan. */
    U1,
    /** Sistem, mekanisme, dan prosedur. */
    U2,
    /** Waktu penyelesaian. */
    U3,
    /** Biaya/tarif. */
    U4,
    /** Produk spesifikasi jenis pelayanan. */
    U5,
    /** Kompetensi pelaksana. */
    U6,
    /** Perilaku pelaksana. */
    U7,
    /** Sarana dan prasarana. */
    U8,
    /** Penanganan pengaduan, saran dan masukan. */
    U9;

    /** The worst answer of each element. */
    public static final int WORST = 1;

    /** The best answer of each element. */
    public static final int BEST = 4;
}
