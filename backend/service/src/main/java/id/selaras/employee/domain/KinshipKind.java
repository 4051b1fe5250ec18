package id.selaras.employee.domain;

/** What a relative is to a person. Each pair is recorded from one side; the other side is the inverse. */
public enum KinshipKind {
    PASANGAN,
    ORANG_TUA,
    ANAK,
    SAUDARA,
    MERTUA,
    MENANTU,
    IPAR;

    /** What the person is to the relative. */
    public KinshipKind inverse() {
        return switch (this) {
            case ORANG_TUA -> ANAK;
            case ANAK -> ORANG_TUA;
            case MERTUA -> MENANTU;
            case MENANTU -> MERTUA;
            default -> this;
        };
    }
}
