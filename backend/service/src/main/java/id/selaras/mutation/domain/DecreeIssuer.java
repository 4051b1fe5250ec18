package id.selaras.mutation.domain;

/** Who issues the decree of a transfer between governments (PP 11/2017 art. 192; domain reference 1.3). */
public enum DecreeIssuer {
    /** Gubernur, within one province. */
    GOVERNOR,
    /** Menteri Dalam Negeri, between provinces. */
    HOME_MINISTER,
    /** Kepala BKN, to and from national agencies. */
    HEAD_OF_BKN
}
