package id.selaras.demo.domain;

/** {@code relative} is the {@code relation} of {@code person}, e.g. PASANGAN. */
record Kin(Person person, Person relative, String relation) {

    /** The same tie seen from the other side. */
    Kin reversed() {
        String back = switch (relation) {
            case "ORANG_TUA" -> "ANAK";
            case "ANAK" -> "ORANG_TUA";
            case "MERTUA" -> "MENANTU";
            case "MENANTU" -> "MERTUA";
            default -> relation;
        };
        return new Kin(relative, person, back);
    }
}
