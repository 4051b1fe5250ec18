package id.selaras.mutation.domain;

/** What the state's civil service agency says of a transfer, in its own words (domain reference 1.13). */
public enum StateConsideration {
    /** Memenuhi syarat: the conditions are met. */
    MS,
    /** Berkas tidak lengkap: the file has to be mended and sent again. */
    BTL,
    /** Tidak memenuhi syarat: the transfer is turned down. */
    TMS;

    /** The step a case takes when this is recorded. */
    public CaseAction action() {
        return switch (this) {
            case MS -> CaseAction.CLEAR;
            case BTL -> CaseAction.CALL_FOR_REPAIR;
            case TMS -> CaseAction.TURN_DOWN;
        };
    }
}
