package id.selaras.survey.domain;

/** How many people have to answer for so many users (Krejcie and Morgan 1970; PermenPANRB 14/2017). */
public final class SampleSize {

    /** Chi-square of one degree of freedom at 95 %. */
    private static final double CHI_SQUARE = 3.841;

    private static final double SHARE = 0.5;
    private static final double PRECISION = 0.05;

    private SampleSize() {}

    /** @param population users of the service in the last comparable period, at least 1 */
    public static long of(long population) {
        double variance = CHI_SQUARE * SHARE * (1 - SHARE);
        return Math.round(variance * population / (PRECISION * PRECISION * (population - 1) + variance));
    }
}
